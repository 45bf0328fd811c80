"""Tests of drafts that change an entry: each acts once, and tells editors about each other."""

from dataclasses import replace

import pytest

from bot.access import Actor
from bot.errors import UserError
from bot.newsroom import changes
from bot.newsroom.changes import Act, Intended, OvertakenError
from bot.newsroom.drafts import Asked
from storage import Storage
from storage.newsroom import drafts, notices
from storage.newsroom.drafts import Draft
from tests.changing import change, confirm, draft_change
from tests.storage.making import NOW, SECOND
from tests.test_correcting import ENTRY, published, shown, take

FLO = Actor(8, frozenset({7, 8}))
ED = Actor(7, frozenset({7, 8}))


async def begun(
    storage: Storage, actor: Actor, entry_id: int, typed: str, act: Act = "fix", *, at: int = NOW + SECOND
) -> Draft:
    """Open a draft in its editor's own chat, and preview it."""
    name = "Ed" if actor is ED else "Flo"
    user_id = actor.user_id or 0
    draft = await draft_change(storage, actor, entry_id, typed, act, Asked(user_id, at % 1000, at, name))
    await storage.write(lambda tx: drafts.set_preview(tx, draft.id, 900 + draft.id, None))
    return draft


async def look(storage: Storage, draft: Draft) -> Intended:
    """Return what a draft's preview says."""
    actor = ED if draft.user_id == 7 else FLO
    return await changes.intended(storage, actor, draft.id, within_days=2, now=NOW + 9 * SECOND)


async def notified(storage: Storage) -> list[tuple[int, str | None]]:
    """Return the chats that are told of a change by somebody else, and by whom."""
    found = await storage.read(lambda tx: notices.due(tx, NOW + 99 * SECOND, 9))
    return [(one.chat_id, one.by) for one in found]


@pytest.mark.parametrize("act", ["fix", "correct", "withdraw"])
async def test_a_second_press_acts_no_more(storage: Storage, act: Act) -> None:
    entry_id = await published(storage)
    draft = await begun(storage, ED, entry_id, "Six hurt\nA bus hit two trams.", act)
    await confirm(storage, ED, draft.id, 1, NOW + 2 * SECOND)
    with pytest.raises(UserError, match="draft-closed"):
        await confirm(storage, ED, draft.id, 1, NOW + 3 * SECOND)
    assert (await shown(storage, entry_id)).revision == 2


async def test_a_preview_changes_nothing(storage: Storage) -> None:
    entry_id = await published(storage)
    await begun(storage, ED, entry_id, "Six hurt")
    assert (await shown(storage, entry_id)).parsed.headline == "Five hurt"


async def test_editors_see_who_else_changes_the_entry(storage: Storage) -> None:
    entry_id = await published(storage)
    mine = await begun(storage, ED, entry_id, "Six hurt")
    assert (await look(storage, mine)).others == []
    theirs = await begun(storage, FLO, entry_id, "Seven hurt", at=NOW + 2 * SECOND)
    assert (await look(storage, theirs)).others == ["Ed"]
    await storage.write(lambda tx: drafts.close(tx, mine.id, "discarded", NOW))
    assert (await look(storage, theirs)).others == []


async def test_nobody_overwrites_another_editors_words_without_seeing_them(storage: Storage) -> None:
    entry_id = await published(storage)
    mine = await begun(storage, ED, entry_id, "Six hurt")
    theirs = await begun(storage, FLO, entry_id, "Seven hurt", at=NOW + 2 * SECOND)
    await confirm(storage, ED, mine.id, 1, NOW + 3 * SECOND)
    with pytest.raises(OvertakenError):
        await confirm(storage, FLO, theirs.id, 1, NOW + 4 * SECOND)
    now = await look(storage, theirs)
    assert (now.overtaken, now.changed_by, now.before.parsed.headline) == (True, "Ed", "Six hurt")
    assert await notified(storage) == []
    await confirm(storage, FLO, theirs.id, 2, NOW + 5 * SECOND)
    assert (await shown(storage, entry_id)).parsed.headline == "Seven hurt"
    assert await notified(storage) == [(7, "Ed")]  # `confirm` gives this name to whoever presses


async def test_a_sources_edit_is_shown_before_it_is_overwritten(storage: Storage) -> None:
    entry_id = await published(storage)
    mine = await begun(storage, ED, entry_id, "Six hurt")
    await take(storage, replace(ENTRY, headline="Eight hurt"), now=NOW + 2 * SECOND)
    with pytest.raises(OvertakenError):
        await confirm(storage, ED, mine.id, 1, NOW + 3 * SECOND)
    now = await look(storage, mine)
    assert (now.overtaken, now.before.parsed.headline) == (True, "Eight hurt")
    assert now.changed_by == now.before.source_title


async def test_an_editor_is_not_told_of_their_own_next_change(storage: Storage) -> None:
    entry_id = await published(storage)
    for second, typed in ((1, "Six hurt"), (2, "Seven hurt")):
        asked = Asked(7, second, NOW + second * SECOND)
        await change(storage, ED, entry_id, typed, "fix", asked=asked)
    assert await notified(storage) == []
