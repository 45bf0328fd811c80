"""Tests of drafts: stored first, complete, and closed once."""

from bot.domain.messages.parts import Part
from storage import Tx
from storage.newsroom import drafts
from storage.newsroom.drafts import Begun, Draft, Kind
from tests.storage.making import NOW


async def _open(tx: Tx, message_id: int = 5, *, text: str | None = "War\nBody", kind: Kind = "post") -> Draft:
    part = None if text is None else Part(text)
    return await drafts.open_(tx, kind=kind, begun=Begun(1, message_id, 7, NOW), part=part)


async def test_a_draft_has_the_text_of_its_command(tx: Tx) -> None:
    opened = await _open(tx)
    assert opened == Draft(opened.id, "post", 1, 7, 5, None, None, NOW, *[None] * 11, (Part("War\nBody"),))
    assert await drafts.get(tx, opened.id) == opened


async def test_a_command_without_text_opens_an_empty_draft(tx: Tx) -> None:
    assert (await _open(tx, text=None)).parts == ()


async def test_the_same_command_again_opens_no_other(tx: Tx) -> None:
    assert await _open(tx) == await _open(tx, text="changed meanwhile")


async def test_parts_are_in_the_order_of_their_messages(tx: Tx) -> None:
    opened = await _open(tx, text=None)
    for message_id in (8, 6, 7):
        await drafts.add_part(tx, opened.id, message_id, Part(f"part {message_id}"))
    got = await drafts.get(tx, opened.id)
    assert got is not None
    assert [part.text for part in got.parts] == ["part 6", "part 7", "part 8"]


async def test_the_same_message_again_adds_no_part(tx: Tx) -> None:
    opened = await _open(tx, text=None)
    for _ in range(2):
        await drafts.add_part(tx, opened.id, 6, Part("part"))
    got = await drafts.get(tx, opened.id)
    assert got is not None
    assert got.parts == (Part("part"),)


async def test_a_preview_is_remembered(tx: Tx) -> None:
    opened = await _open(tx)
    await drafts.set_preview(tx, opened.id, 99, 98)
    got = await drafts.get(tx, opened.id)
    assert got is not None
    assert got.preview_message_id == 99


async def test_a_draft_is_closed_once(tx: Tx) -> None:
    opened = await _open(tx)
    assert await drafts.close(tx, opened.id, "published", NOW + 1)
    assert not await drafts.close(tx, opened.id, "discarded", NOW + 2)
    got = await drafts.get(tx, opened.id)
    assert got is not None
    assert (got.closed_how, got.closed_at) == ("published", NOW + 1)


async def test_the_newest_open_draft_is_the_users_own_of_that_kind_in_that_chat(tx: Tx) -> None:
    await _open(tx, 5, kind="import")
    newest = await _open(tx, 6, kind="import")
    closed = await _open(tx, 7, kind="import")
    await drafts.close(tx, closed.id, "done", NOW)
    await _open(tx, 8, kind="post")
    assert await drafts.newest_open(tx, chat_id=1, user_id=7, kinds=["import"]) == newest
    assert await drafts.newest_open(tx, chat_id=2, user_id=7, kinds=["import"]) is None
    assert await drafts.newest_open(tx, chat_id=1, user_id=8, kinds=["import"]) is None


async def test_an_unknown_draft_is_none(tx: Tx) -> None:
    assert await drafts.get(tx, 999_999) is None
