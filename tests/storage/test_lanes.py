"""Tests of lanes: what waits for a retry, what need not wait for it, idle lanes, and groups."""

from collections.abc import Awaitable, Callable, Sequence

import pytest
from sqlalchemy import Connection, event, insert, text

from bot.domain.delivery.endings import Gone
from storage import Storage, Tx
from storage.chats import destinations, follows
from storage.delivery import claims, holds, lanes, leases
from storage.delivery.deliveries import PACED, Later
from storage.delivery.steps import Claimed
from storage.engine.tables import conj, destination, follow
from tests.storage.making import (
    NOW,
    SECOND,
    asking,
    claim,
    deliver_all,
    make_destination,
    make_follow,
    publish,
    record,
    revise,
    sent,
    withdraw,
)

LONG = 600
"""Seconds: the longest wait before a retry."""


def _later(claimed: Claimed, *, after: int = LONG, kind: str = "later") -> Later:
    keys = claimed.entry_id, claimed.destination_id
    return Later(*keys, NOW + after * SECOND, uncertain=False, why="no connection", kind=kind)


def _steps(claimed: Sequence[Claimed]) -> list[tuple[int, str]]:
    return [(one.entry_id, one.step) for one in claimed]


async def _failed(tx: Tx, terms: str = "", *, then: str = "") -> tuple[int, int]:
    """Make an entry wait for a retry in a chat, with another one after it; return both ids."""
    first, second = await publish(tx, terms), await publish(tx, then)
    [claimed] = await claim(tx)
    await record(tx, _later(claimed))
    assert await claim(tx, now=NOW + (LONG - 1) * SECOND) == []
    return first, second


async def test_breaking_news_does_not_wait_for_an_entry_that_fails_after_it_was_fanned_out(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    ordinary = await publish(tx)
    [claimed] = await claim(tx)
    breaking = await publish(tx, breaking=True)
    await record(tx, _later(claimed))
    assert _steps(await deliver_all(tx, now=NOW + SECOND)) == [(breaking, "send")]
    assert _steps(await deliver_all(tx, now=NOW + 2 * SECOND)) == [(ordinary, "send")]


async def test_a_correction_does_not_wait_for_another_entry_that_fails_after_it_was_fanned_out(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "*")
    corrected = await publish(tx)
    await deliver_all(tx)
    await publish(tx)
    [claimed] = await claim(tx, now=NOW + SECOND)
    await revise(tx, corrected, "*", kind="correction")
    await record(tx, _later(claimed))
    assert _steps(await deliver_all(tx, now=NOW + SECOND)) == [(corrected, "edit")]


async def test_breaking_news_waits_for_the_pause_that_a_chat_asked_for_meanwhile(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    breaking = await publish(tx, breaking=True)
    until = NOW + 60 * SECOND
    await record(tx, _later(claimed, after=60)._replace(ready_at=until))
    assert await claim(tx, now=until - 1) == []
    assert _steps(await claim(tx, now=until)) == [(breaking, "send")]


async def test_what_overtook_a_failing_entry_counts_its_own_attempts(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    for attempt in range(3):
        [claimed] = await claim(tx, now=NOW + attempt * SECOND)
        assert claimed.attempts == attempt + 1
        breaking = await publish(tx, breaking=True) if attempt == 2 else 0
        await record(tx, _later(claimed, after=attempt + 1))
    [claimed] = await claim(tx, now=NOW + 3 * SECOND)
    assert (claimed.entry_id, claimed.attempts) == (breaking, 1)


async def _unfollow(tx: Tx, entry_id: int) -> None:
    del entry_id
    [where] = await destinations.by_chat(tx, 1)
    first, *_ = await follows.list_for(tx, where.id)
    await follows.remove(tx, where.id, first.id, NOW)


async def _hold(tx: Tx, entry_id: int) -> None:
    await holds.place(tx, entry_id, NOW)


ways_to_stop = pytest.mark.parametrize("stop", [_unfollow, withdraw, _hold])


@ways_to_stop
async def test_an_entry_does_not_wait_for_another_try_of_one_that_is_stopped(
    tx: Tx, stop: Callable[[Tx, int], Awaitable[None]]
) -> None:
    for word in ("one", "two"):
        await make_follow(tx, 1, word)
    first, second = await _failed(tx, "one", then="two")
    await stop(tx, first)
    [claimed] = await claim(tx, now=NOW)
    assert (claimed.entry_id, claimed.attempts) == (second, 1)


@ways_to_stop
async def test_an_entry_does_not_wait_for_one_that_is_stopped_while_in_flight_and_then_fails(
    tx: Tx, stop: Callable[[Tx, int], Awaitable[None]]
) -> None:
    for word in ("one", "two"):
        await make_follow(tx, 1, word)
    first, second = await publish(tx, "one"), await publish(tx, "two")
    [claimed] = await claim(tx)
    await stop(tx, first)
    await record(tx, _later(claimed))
    assert _steps(await claim(tx)) == [(second, "send")]


@pytest.mark.parametrize("way", ["stopped", "gone", "unfollowed"])
async def test_who_comes_back_does_not_wait_for_another_try_of_what_was_dropped(tx: Tx, way: str) -> None:
    await make_follow(tx, 1, "*")
    await _failed(tx)
    [where] = await destinations.by_chat(tx, 1)
    if way == "stopped":
        await destinations.stop(tx, where.id, NOW)
    elif way == "gone":
        await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW)
    else:
        await follows.remove_all(tx, where.id, NOW)
    await destinations.revive(tx, where.id, NOW)
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    assert _steps(await claim(tx)) == [(entry_id, "send")]


async def test_stopping_one_entry_shortens_no_pause_that_a_chat_asked_for(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    first, second = await publish(tx), await publish(tx)
    await lanes.defer_chat(tx, 1, NOW + 60 * SECOND)
    await holds.place(tx, first, NOW)
    assert await claim(tx, now=NOW + 59 * SECOND) == []
    assert _steps(await claim(tx, now=NOW + 60 * SECOND)) == [(second, "send")]


async def test_stopping_an_entry_leaves_chats_alone_that_do_not_wait_for_it(tx: Tx) -> None:
    for chat_id, word in ((1, "one"), (2, "two")):
        await make_follow(tx, chat_id, word)
    first, second = await publish(tx, "one"), await publish(tx, "two")
    await record(tx, *(_later(one) for one in await claim(tx)))
    await holds.place(tx, first, NOW)
    assert await claim(tx) == []
    assert _steps(await claim(tx, now=NOW + LONG * SECOND)) == [(second, "send")]


async def test_waiting_for_ones_turn_is_no_attempt(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    for _ in range(7):
        [claimed] = await claim(tx)
        assert claimed.attempts == 1
        await record(tx, _later(claimed, after=0, kind=PACED))


async def test_waiting_for_ones_turn_keeps_the_attempts_that_were_made(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    attempts = []
    for kind in ("later", PACED, "closed", PACED, PACED, "later"):
        [claimed] = await claim(tx)
        attempts.append(claimed.attempts)
        await record(tx, _later(claimed, after=0, kind=kind))
    assert attempts == [1, 2, 2, 3, 3, 3]


async def test_attempts_are_never_fewer_than_none(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await revise(tx, entry_id, "*")
    [claimed] = await claim(tx, now=NOW + SECOND)
    await revise(tx, entry_id, "*", number=3, kind="correction")  # more urgent, so the attempts are forgotten
    await record(tx, _later(claimed, after=1, kind=PACED))
    [claimed] = await claim(tx, now=NOW + SECOND)
    assert claimed.attempts == 1


async def _fill(tx: Tx, chats: int) -> None:
    """Make this many chats follow everything."""
    numbers = range(1, chats + 1)
    rows = [{"id": i, "chat_id": i, "thread_id": 0, "kind": "private", "created_at": 1} for i in numbers]
    await tx.execute(insert(destination).values(title=""), rows)
    rows = [{"id": i, "destination_id": i, "text": "everything", "language": "en"} for i in numbers]
    await tx.execute(insert(follow).values(compiled_with=1, created_by=7, created_at=1), rows)
    rows = [{"anchor": "*", "destination_id": i, "follow_id": i, "k": 0} for i in numbers]
    await tx.execute(insert(conj), rows)


async def _statements(tx: Tx, work: Callable[[Tx], Awaitable[list[Claimed]]]) -> tuple[list[Claimed], int]:
    """Run `work`; return its result, and how many statements it executed."""
    executed = []

    def note(_c: Connection, _cursor: object, statement: str, *_: object) -> None:
        executed.append(statement)

    event.listen(tx.sync_connection, "before_cursor_execute", note)
    found = await work(tx)
    event.remove(tx.sync_connection, "before_cursor_execute", note)
    return found, len(executed)


async def test_a_claim_after_a_hold_costs_the_same_however_many_wait(storage: Storage) -> None:
    async def work(tx: Tx) -> None:
        await _fill(tx, 4 * claims.LOOKED_AT)
        await holds.place(tx, await publish(tx), NOW)
        assert await _statements(tx, lambda tx: claim(tx, limit=32)) == ([], 6)
        assert await lanes.next_due_at(tx) == NOW  # so that the claimer comes back for the rest
        waiting = text("SELECT count(*) FROM lane WHERE due_at IS NOT NULL")
        rounds = 1
        while await tx.scalar(waiting):
            assert await claim(tx, limit=32) == []
            rounds += 1
        assert rounds == 4

    await storage.write(work)


async def test_what_is_due_behind_idle_lanes_is_claimed_beside_them(tx: Tx) -> None:
    for chat_id in range(1, 51):
        await make_follow(tx, chat_id, "one" if chat_id <= 40 else "two")
    held, other = await publish(tx, "one"), await publish(tx, "two", now=NOW + 1)
    await holds.place(tx, held, NOW)
    claimed = await claim(tx, now=NOW + 1, limit=8)
    assert [(one.entry_id, one.chat_id) for one in claimed] == [(other, chat_id) for chat_id in range(41, 49)]
    assert [one.chat_id for one in await claim(tx, now=NOW + 1, limit=8)] == [49, 50]


async def _shown_in(tx: Tx, chat_id: int, *, thread_ids: Sequence[int] = (0,)) -> None:
    """Give each topic of a chat an entry, one second apart, and another one that waits."""
    word = f"to{chat_id}"
    for thread_id in thread_ids:
        where = await make_destination(tx, chat_id, thread_id=thread_id)
        await follows.add(tx, where.id, asking(word), created_by=7, now=NOW)
    await publish(tx, word)
    for second, claimed in enumerate(await claim(tx)):
        await record(tx, sent(claimed, at=NOW + second * SECOND))
    await publish(tx, word)


async def test_a_group_that_got_something_is_left_alone_for_a_minute_after_a_start(tx: Tx) -> None:
    await _shown_in(tx, -1)
    await lanes.spare_groups(tx, NOW + 14 * SECOND)
    assert await claim(tx, now=NOW + 60 * SECOND) == []
    assert len(await claim(tx, now=NOW + 61 * SECOND)) == 1


async def test_all_topics_of_a_group_are_left_alone_after_a_start(tx: Tx) -> None:
    await _shown_in(tx, -1, thread_ids=(3, 4))
    await lanes.spare_groups(tx, NOW + SECOND)
    assert await claim(tx, now=NOW + 60 * SECOND) == []
    assert len(await claim(tx, now=NOW + 61 * SECOND)) == 2


async def test_a_group_that_a_dead_process_was_sending_to_is_left_alone_after_a_start(tx: Tx) -> None:
    await make_follow(tx, -1, "*")
    await publish(tx)
    await claim(tx)
    await lanes.spare_groups(tx, NOW + SECOND)
    await leases.free(tx)
    assert await claim(tx, now=NOW + 59 * SECOND) == []
    assert len(await claim(tx, now=NOW + 60 * SECOND)) == 1


async def test_a_start_holds_up_no_person_and_no_group_that_got_nothing_of_late(tx: Tx) -> None:
    for chat_id in (-1, 2):
        await _shown_in(tx, chat_id)
    await tx.execute(text("UPDATE destination SET kind = 'private' WHERE chat_id > 0"))
    await lanes.spare_groups(tx, NOW + 2 * SECOND)
    assert [one.chat_id for one in await claim(tx, now=NOW + 2 * SECOND)] == [2]
    await leases.free(tx)
    await tx.execute(text("UPDATE lane SET ready_at = 0, due_at = 0"))
    await lanes.spare_groups(tx, NOW)
    assert [one.chat_id for one in await claim(tx)] == [-1, 2]


async def test_a_start_does_not_shorten_a_pause_that_a_group_asked_for(tx: Tx) -> None:
    await _shown_in(tx, -1)
    await lanes.defer_chat(tx, -1, NOW + LONG * SECOND)
    await lanes.spare_groups(tx, NOW)
    assert await claim(tx, now=NOW + (LONG - 1) * SECOND) == []
    assert len(await claim(tx, now=NOW + LONG * SECOND)) == 1
