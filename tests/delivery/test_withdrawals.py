"""Tests that a withdrawal is told once: in the message itself and by one reply."""

import pytest

from bot.delivery import card
from bot.sandbox import Sandbox
from storage import Storage
from tests.card_words import WORDS
from tests.delivery.broadcasts import Loops, add_readers, broadcasting, until_done
from tests.delivery.test_changes import correct, edit, texts, withdraw

READERS = range(101, 104)


async def _done(storage: Storage, loops: Loops) -> None:
    loops.published.set()
    await until_done(storage)


async def corrected_and_withdrawn(
    storage: Storage, sandbox: Sandbox, refusal: str = "", times: int = 1
) -> None:
    """Send, correct and withdraw an entry. Telegram answers the next deletions with `refusal`."""
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await correct(storage, "Two")
        await _done(storage, loops)
        if refusal:
            sandbox.world.add_fault("deleteMessage", "error", code=400, description=refusal, times=times)
        await withdraw(storage)
        await _done(storage, loops)


async def test_the_reply_that_told_of_a_correction_is_deleted(storage: Storage, sandbox: Sandbox) -> None:
    await corrected_and_withdrawn(storage, sandbox)
    for chat_id in READERS:
        assert texts(sandbox, chat_id) == [WORDS.withdrawn, f"{WORDS.withdrawn}\n\nTwo"]


async def test_a_reply_that_telegram_deletes_no_more_is_shortened_to_a_pointer(
    storage: Storage, sandbox: Sandbox
) -> None:
    why = "message can't be deleted for everyone"
    await corrected_and_withdrawn(storage, sandbox, why, times=3)
    for chat_id in READERS:
        assert texts(sandbox, chat_id) == [WORDS.withdrawn, WORDS.pointer, f"{WORDS.withdrawn}\n\nTwo"]


async def test_a_reply_older_than_two_days_is_shortened_without_trying_to_delete_it(
    storage: Storage, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card, "DELETABLE", 0)
    await corrected_and_withdrawn(storage, sandbox)
    assert texts(sandbox, 101)[1] == WORDS.pointer
    assert not [call for call in sandbox.world.calls if call.method == "deleteMessage"]


async def test_a_reply_that_is_gone_already_needs_nothing(storage: Storage, sandbox: Sandbox) -> None:
    why = "message to delete not found"
    await corrected_and_withdrawn(storage, sandbox, why)
    edits = [call for call in sandbox.world.calls if call.method == "editMessageText"]
    assert len(edits) == 2 * len(READERS)  # the correction and the notice


async def test_a_correction_of_a_correction_leaves_a_line_where_the_former_was(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [101])
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        for now_says in ("Two", "Three"):
            await correct(storage, now_says)
            await _done(storage, loops)
        await edit(storage, "One", "Four")
        await _done(storage, loops)
    assert texts(sandbox, 101)[1] == WORDS.replaced
