"""Tests of what /status tells editors."""

import asyncio

import pytest

from bot.clock import now_micros
from storage import Storage
from storage.delivery import tallies
from tests.handlers.entries import counts, delivered, status, stopped
from tests.handlers.sites import PATIENCE, Person
from tests.sentences import ANY, find, say


def outcomes_of(**counted: int) -> str:
    """Return what /status says about outcomes. Counts that are not given may be anything."""
    kinds = (
        "sent",
        "edited",
        "told",
        "gone",
        "moved",
        "closed",
        "rejected",
        "broken",
        "later",
        "uncertain",
    )
    return say("status-outcomes", **{kind: counted.get(kind, ANY) for kind in kinds})


@pytest.mark.usefixtures("own_bot")
async def test_what_is_held_says_so_until_it_is_released(follower: Person, editor: Person) -> None:
    follower.sandbox.world.add_fault("sendMessage", "429", chat_id=follower.chat_id, retry_after=2)
    receipt, number = await editor.post("Five hurt")
    await editor.ask(f"/hold {number}")
    held = say("receipt-held", number=number)
    await editor.until_it_says(receipt, held)
    fixed = await editor.change(f"/fix {number} Six hurt")
    assert fixed["text"].endswith(f"{counts(waiting=1)}\n{held}")
    told = await status(editor)
    assert say("status-waiting", count=0, stopped=1) in told
    assert say("status-held", entries=stopped(number, 1)) in told
    await editor.ask(f"/release {number}")
    for counting in (receipt, fixed):
        done = await editor.until_it_says(counting, counts(sent=1))
        assert held not in done["text"]


@pytest.mark.usefixtures("own_bot")
async def test_the_status_tells_what_waits_and_what_became_of_messages(
    follower: Person, editor: Person
) -> None:
    await delivered(follower, editor, "Five hurt")
    told = await status(editor)
    assert say("status-waiting", count=0, stopped=0) in told
    assert find(outcomes_of(sent=1, edited=0), told)
    assert say("status-rate", count=1, limit=1000.0) in told
    assert say("status-none-failing") in told


@pytest.mark.usefixtures("own_bot")
async def test_the_status_counts_chats_that_blocked_the_bot(follower: Person, editor: Person) -> None:
    follower.sandbox.world.block(follower.chat_id)
    async with asyncio.timeout(PATIENCE):
        while not find(outcomes_of(gone=1, moved=0), await status(editor)):
            pass


@pytest.mark.usefixtures("own_bot")
async def test_the_status_tells_what_was_given_up_after_a_bug(storage: Storage, editor: Person) -> None:
    await storage.write(lambda tx: tallies.add(tx, {"broken": 3}, now_micros()))
    assert find(outcomes_of(broken=3), await status(editor))
