"""Receipts meet what befalls their chat: it moves, has to be left alone, or loses the message."""

import pytest

from bot.app import running
from bot.sandbox import EDITOR_ID, READER_ID, Sandbox
from bot.settings import Settings
from handlers import receipts as counting
from storage import Storage, receipts
from tests.handlers.conftest import Person
from tests.handlers.test_corrections import post

DONE = "Sent: 1 · waiting: 0"


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count every half a second."""
    monkeypatch.setattr(counting, "EDIT_EVERY", 0.5)
    monkeypatch.setattr(counting, "EDIT_EVERY_IN_GROUPS", 0.5)


def hold_back(reader: Person, seconds: int) -> None:
    """Let what goes to a reader wait so long."""
    reader.sandbox.world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=seconds)


def edits(sandbox: Sandbox, chat_id: int) -> list[tuple[float, str]]:
    """Return the bot's edits in a chat: when, and what became of each."""
    return [
        (call.at, call.outcome)
        for call in sandbox.world.calls
        if call.chat_id == chat_id and call.method.lower() == "editmessagetext"
    ]


async def test_a_receipt_follows_its_group_and_counts_on_there(
    sandbox: Sandbox, reader: Person, group_admin: Person
) -> None:
    await reader.ask("/follow everything")
    hold_back(reader, 3)
    receipt, number = await post(group_admin, "Five hurt")
    moved = Person(sandbox, sandbox.world.upgrade(group_admin.chat_id), group_admin.user_id)
    _, there = await moved.next_messages(0, 2)
    assert there["text"].startswith(f"Published as No. {number}.")
    await moved.until_it_says(there, DONE)
    assert len(moved.received()) == 2
    # Whoever replies to it means its entry.
    [held] = await moved.ask("/hold", reply_to=there)
    assert f"No. {number}" in held["text"]
    assert "waiting: 0" not in group_admin.now(receipt)["text"]


async def test_a_pause_that_telegram_asks_for_is_kept_by_all_that_goes_to_the_chat(
    sandbox: Sandbox, reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    hold_back(reader, 2)
    receipt, _ = await post(editor, "Five hurt")
    pause = 3
    sandbox.world.add_fault("editMessageText", "429", chat_id=EDITOR_ID, retry_after=pause)
    [refused_at] = await sandbox.wait_for(
        lambda: [at for at, outcome in edits(sandbox, EDITOR_ID) if "Too Many" in outcome]
    )
    await editor.ask("/id")
    await editor.until_it_says(receipt, DONE)
    after = [call.at for call in sandbox.world.calls if call.chat_id == EDITOR_ID and call.at > refused_at]
    assert after[0] - refused_at >= pause - 0.1
    assert len(edits(sandbox, EDITOR_ID)) <= 6


async def test_a_receipt_that_was_deleted_ends(
    sandbox: Sandbox, storage: Storage, settings: Settings
) -> None:
    reader, editor = Person(sandbox, READER_ID, READER_ID), Person(sandbox, EDITOR_ID, EDITOR_ID)
    async with running(settings):
        await reader.ask("/follow everything")
        hold_back(reader, 1)
        receipt, _ = await post(editor, "Five hurt")
        before = len(editor.received())
        sandbox.world.remove(sandbox.world.chat(EDITOR_ID), receipt["message_id"])
        await sandbox.wait_for(lambda: edits(sandbox, EDITOR_ID)[-1][1] != "ok")
        while await storage.read(receipts.list_open):
            await sandbox.world.changes.next()
        tried = len(edits(sandbox, EDITOR_ID))
        await reader.next_messages(1)
        await editor.ask("/id")
        assert len(editor.received()) == before
        assert len(edits(sandbox, EDITOR_ID)) == tried
