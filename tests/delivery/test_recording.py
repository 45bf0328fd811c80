"""Tests of recording, with every kind of database trouble."""

import asyncio

import pytest
from sqlalchemy import text

from bot.clock import now_micros
from bot.delivery.fanout import fan_out_all
from bot.delivery.outcomes import done, later
from bot.delivery.records import recorder_of
from storage import Lead, Storage, Tx, open_storage
from storage.delivery import claims
from tests.delivery.broadcasts import counted, follow, publish, until_counted

REFUSES_TO_BE_SENT = """
    CREATE TRIGGER odd BEFORE UPDATE OF sent ON delivery WHEN new.destination_id = 1
    BEGIN SELECT RAISE(ABORT, 'odd'); END
"""
CANNOT_BE_COUNTED = """
    CREATE TRIGGER failing BEFORE UPDATE OF uncertain ON delivery
    BEGIN INSERT INTO missing VALUES (1); END
"""
WORKS_AGAIN = "CREATE TABLE missing (id INTEGER)"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_an_outcome_at_fault_and_a_database_in_trouble_lose_no_other_outcome(storage: Storage) -> None:
    for chat_id in (101, 102, 103):
        await follow(storage, chat_id)
    await publish(storage, "One")
    await fan_out_all(storage)
    now = now_micros()
    first, second, third = await storage.write(lambda tx: claims.claim(tx, now, 10, 1))

    async def spoil(tx: Tx) -> None:
        await tx.execute(text(REFUSES_TO_BE_SENT))
        await tx.execute(text(CANNOT_BE_COUNTED))

    await storage.write(spoil)
    recorder = recorder_of(storage, 1, recorded=lambda: None)
    for outcome in (
        done(first, 11, now=now, ready_at=now),
        done(second, 12, now=now, ready_at=now),
        later(third, "no answer", due_at=now, uncertain=True),
    ):
        recorder.put(outcome)
    recorder.close()
    async with asyncio.TaskGroup() as group:
        group.create_task(recorder.run())
        await until_counted(storage, lambda counts: counts.sent == 1)
        assert (await counted(storage)).uncertain == 0
        await storage.write(lambda tx: tx.execute(text(WORKS_AGAIN)))
    counts = await counted(storage)
    # The delivery that fails is given up, so that its chat gets the next message.
    assert (counts.sent, counts.uncertain, counts.dropped, counts.in_flight) == (1, 1, 1, 0)


async def test_what_a_term_that_is_over_has_in_memory_is_not_recorded(storage: Storage) -> None:
    await follow(storage, 101)
    await publish(storage, "One")
    await fan_out_all(storage)
    now = now_micros()
    [claimed] = await storage.write(lambda tx: claims.claim(tx, now, 10, 1))
    over = Lead(1, "replaced", 0.0)
    async with open_storage(storage.url) as writing:
        writing.fence = over
        over.lost.set()
        recorder = recorder_of(writing, 1, recorded=lambda: None)
        recorder.put(done(claimed, 11, now=now, ready_at=now))
        recorder.close()
        await asyncio.wait_for(recorder.run(), 30)
    assert len(recorder) == 0
    counts = await counted(storage)
    assert (counts.sent, counts.in_flight) == (0, 1)
