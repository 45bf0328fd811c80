"""Tests of what may stop a digest, or wait for it, in chats that just got much or whose sends failed."""

from sqlalchemy import update

from storage import Tx
from storage.delivery import claims, deliveries
from storage.delivery.deliveries import Later
from storage.delivery.steps import Claimed
from storage.engine.tables import entry
from tests.storage.making import NOW, SECOND, TERM, done, make_follow, publish, record, revise, withdraw

LATER = NOW + 2 * 3600 * SECOND
"""When entries of NOW are so old that they come as a digest."""


async def _failed_digest(tx: Tx, *, doubt: bool) -> list[int]:
    """Let a digest of three entries fail; return the entries."""
    await make_follow(tx, 1, "war")
    entry_ids = [await publish(tx, "war") for _ in range(3)]
    [one] = await claims.claim(tx, LATER, 10, TERM)
    others = tuple((line.entry_id, line.wanted) for line in one.others)
    failed = Later(one.entry_id, one.destination_id, LATER, doubt, "failed", LATER, others=others)
    await deliveries.record(tx, [failed], TERM, LATER)
    return entry_ids


async def _repeated(tx: Tx) -> list[int]:
    [one] = await claims.claim(tx, LATER + SECOND, 10, TERM)
    return [line.entry_id for line in one.digest.lines] if one.digest else [one.entry_id]


async def test_a_digest_that_certainly_failed_goes_without_what_was_withdrawn(tx: Tx) -> None:
    first, second, third = await _failed_digest(tx, doubt=False)
    await withdraw(tx, second)
    assert await _repeated(tx) == [first, third]


async def test_a_digest_that_certainly_failed_goes_without_what_was_just_withdrawn(tx: Tx) -> None:
    first, second, third = await _failed_digest(tx, doubt=False)
    await withdraw(tx, second, fanned_out=False)
    assert await _repeated(tx) == [first, third]


async def test_a_digest_that_certainly_failed_goes_without_what_is_held(tx: Tx) -> None:
    first, second, third = await _failed_digest(tx, doubt=False)
    await tx.execute(update(entry).where(entry.c.id == second).values(held_at=LATER))
    assert await _repeated(tx) == [first, third]


async def test_a_digest_that_may_have_arrived_goes_with_what_was_withdrawn(tx: Tx) -> None:
    entry_ids = await _failed_digest(tx, doubt=True)
    await withdraw(tx, entry_ids[1])
    assert await _repeated(tx) == entry_ids


async def test_what_waits_behind_edits_during_a_burst_comes_as_a_digest(tx: Tx) -> None:
    await make_follow(tx, 1, "war")
    entry_ids = [await publish(tx, "war") for _ in range(6)]
    for second in range(6):
        await _deliver(tx, NOW + second * SECOND)
    waiting = [await publish(tx, "war") for _ in range(2)]
    for second, entry_id in enumerate(entry_ids, 10):
        await revise(tx, entry_id, "war", kind="correction")
        for step in ("edit", "reply"):
            assert [one.step for one in await _deliver(tx, NOW + 5 * second * SECOND)] == [step]
    [one] = await _deliver(tx, NOW + 90 * SECOND)
    assert one.digest is not None
    assert [line.entry_id for line in one.digest.lines] == waiting


async def _deliver(tx: Tx, now: int) -> list[Claimed]:
    claimed = await claims.claim(tx, now, 10, TERM)
    await record(tx, *(done(one, at=now - SECOND) for one in claimed), now=now)
    return claimed
