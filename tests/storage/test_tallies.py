"""Tests of tallies: outcomes are counted per ten seconds, and the backlog leaves out what is done."""

from storage import Tx
from storage.delivery import holds, tallies
from storage.delivery.tallies import SPAN, Backlog
from tests.storage.making import NOW, SECOND, claim, done, make_follow, publish, record, revise

BEGIN = NOW - NOW % SPAN


async def test_outcomes_of_the_same_ten_seconds_are_added_up(tx: Tx) -> None:
    await tallies.add(tx, {"sent": 3, "gone": 1}, BEGIN)
    await tallies.add(tx, {"sent": 2}, BEGIN + SPAN - 1)
    await tallies.add(tx, {"sent": 5}, BEGIN + SPAN)
    assert await tallies.since(tx, BEGIN) == {"sent": 10, "gone": 1}
    assert await tallies.since(tx, BEGIN + 1) == {"sent": 5}


async def test_no_outcome_is_no_tally(tx: Tx) -> None:
    await tallies.add(tx, {}, NOW)
    assert await tallies.since(tx, 0) == {}


async def test_what_waits_is_as_old_as_its_revision(tx: Tx) -> None:
    assert await tallies.backlog(tx) == Backlog(0, None, {})
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    assert await tallies.backlog(tx) == Backlog(2, NOW, {})
    await record(tx, *map(done, await claim(tx)))
    assert await tallies.backlog(tx) == Backlog(0, None, {})
    await revise(tx, entry_id, "", now=NOW + 5 * SECOND)
    assert await tallies.backlog(tx) == Backlog(2, NOW + 5 * SECOND, {})


async def test_what_an_editor_stopped_is_counted_apart(tx: Tx) -> None:
    await make_follow(tx, 1, "war")
    await make_follow(tx, 2, "peace")
    stopped = await publish(tx, "war")
    await revise(tx, stopped, "peace")
    other = await publish(tx, "war")
    await holds.place(tx, stopped, NOW)
    assert await tallies.backlog(tx) == Backlog(1, NOW, {stopped: 2})
    assert await holds.list_all(tx) == [stopped]
    assert await holds.lift(tx, stopped)
    assert not await holds.lift(tx, other)
    assert await tallies.backlog(tx) == Backlog(3, NOW, {})
