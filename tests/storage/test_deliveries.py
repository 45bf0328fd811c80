"""Deliveries: claimed, recorded, deferred, freed and counted."""

from collections.abc import Sequence

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError

from storage import Tx, deliveries, destinations, follows
from storage.deliveries import Claimed, Counts, Dropped, Later, Progress
from storage.tables import delivery
from tests.storage.making import (
    NOW,
    SECOND,
    claim,
    deliver_all,
    fan_out_all,
    make_follow,
    publish,
    revise,
    sent,
)


def _later(claimed: Claimed, *, after: int, uncertain: bool = False) -> Later:
    return Later(claimed.entry_id, claimed.destination_id, NOW + after * SECOND, uncertain, "no answer")


def _pairs(claimed: Sequence[Claimed]) -> list[tuple[int, int]]:
    return [(one.entry_id, one.chat_id) for one in claimed]


async def test_a_claim_tells_all_that_is_needed_to_send(tx: Tx) -> None:
    follow = await make_follow(tx, -100, "war")
    entry_id = await publish(tx, "war")
    assert await claim(tx) == [
        Claimed(entry_id, follow.destination_id, -100, 0, "group", 1, 0, None, 1, follow.text)
    ]


async def test_what_is_claimed_is_not_claimed_again(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    assert len(await claim(tx)) == 1
    assert await claim(tx) == []


async def test_what_is_not_due_is_not_claimed(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx, now=NOW + 1)
    assert await claim(tx, now=NOW) == []


async def test_a_claim_takes_the_oldest_up_to_its_limit(tx: Tx) -> None:
    for chat_id in (1, 2, 3):
        await make_follow(tx, chat_id, f"to{chat_id}")
    late, early, middle = [
        await publish(tx, terms, now=NOW + at) for terms, at in [("to1", 3), ("to2", 1), ("to3", 2)]
    ]
    assert _pairs(await claim(tx, now=NOW + 9, limit=2)) == [(early, 2), (middle, 3)]
    assert _pairs(await claim(tx, now=NOW + 9, limit=2)) == [(late, 1)]


async def test_a_claim_takes_one_for_each_destination(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    first, _ = await publish(tx), await publish(tx)
    assert _pairs(await claim(tx)) == [(first, 1), (first, 2)]


async def test_nothing_is_claimed_for_a_destination_that_has_one_in_flight(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    await claim(tx)
    await publish(tx)
    assert await claim(tx, now=NOW + SECOND) == []


async def test_what_was_sent_is_not_claimed_again_whatever_happens(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    await deliver_all(tx)
    await deliveries.free_leases(tx)
    assert await claim(tx, now=NOW + 99 * SECOND) == []


async def test_a_chat_gets_its_entries_in_order_a_pause_apart(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_ids = [await publish(tx) for _ in range(3)]
    got = [await deliver_all(tx, now=NOW + tenths * SECOND // 10) for tenths in range(25)]
    assert [tenths for tenths, claimed in enumerate(got) if claimed] == [0, 10, 20]
    assert [one.entry_id for claimed in got for one in claimed] == entry_ids


async def test_a_pause_concerns_its_own_chat_only(tx: Tx) -> None:
    await make_follow(tx, 1, "one")
    await make_follow(tx, 2, "two")
    await publish(tx, "one")
    await publish(tx, "one")
    await deliver_all(tx)
    second = await publish(tx, "two")
    assert _pairs(await claim(tx)) == [(second, 2)]


async def test_a_deferred_entry_is_not_overtaken_in_its_chat(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    first, second = await publish(tx), await publish(tx)
    [claimed] = await claim(tx)
    await deliveries.record(tx, later=[_later(claimed, after=30)], now=NOW)
    assert await claim(tx, now=NOW + 29 * SECOND) == []
    assert _pairs(await deliver_all(tx, now=NOW + 30 * SECOND)) == [(first, 1)]
    assert _pairs(await deliver_all(tx, now=NOW + 31 * SECOND)) == [(second, 1)]


async def test_a_dropped_entry_lets_the_next_one_go(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    first, second = await publish(tx), await publish(tx)
    [claimed] = await claim(tx)
    await deliveries.record(
        tx, dropped=[Dropped(first, claimed.destination_id, "message is too long")], now=NOW
    )
    assert _pairs(await claim(tx)) == [(second, 1)]


async def test_every_attempt_is_counted(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    for attempt in (1, 2, 3):
        [claimed] = await claim(tx, now=NOW + attempt * SECOND)
        assert claimed.attempts == attempt
        await deliveries.record(tx, later=[_later(claimed, after=attempt)], now=NOW)


async def test_one_record_takes_outcomes_of_every_kind(tx: Tx) -> None:
    for chat_id in range(1, 7):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    a, b, c, d, e, f = await claim(tx)
    await deliveries.record(
        tx,
        sent=[sent(a), sent(b)],
        later=[_later(c, after=1), _later(d, after=1, uncertain=True)],
        dropped=[Dropped(one.entry_id, one.destination_id, "bad request") for one in (e, f)],
        now=NOW,
    )
    assert await deliveries.progress(tx, entry_id) == Progress(sent=2, waiting=2, dropped=2, uncertain=1)


async def test_a_sent_delivery_keeps_its_message(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await deliver_all(tx, now=NOW + 7)
    row = (await tx.execute(text("SELECT sent, message_id, sent_at FROM delivery"))).one()
    assert tuple(row) == (1, 1000 + entry_id, NOW + 7)


async def test_a_revision_newer_than_what_was_wanted_may_have_been_sent(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    newer = deliveries.Sent(claimed.entry_id, claimed.destination_id, 3, 55, NOW, NOW)
    await deliveries.record(tx, sent=[newer], now=NOW)
    assert tuple((await tx.execute(text("SELECT wanted, sent FROM delivery"))).one()) == (3, 3)


async def test_an_edit_that_is_wanted_neither_waits_nor_is_claimed(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await revise(tx, entry_id, "*")
    assert await claim(tx, now=NOW + 9 * SECOND) == []
    assert (await deliveries.counts(tx)).waiting == 0
    assert await deliveries.next_due_at(tx) is None


async def test_a_pause_that_a_chat_asked_for_holds_all_it_is_to_get(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await make_follow(tx, 2, "*")
    first, _ = await publish(tx), await publish(tx)
    await deliveries.defer_destination(tx, follow.destination_id, NOW + 60 * SECOND)
    assert _pairs(await claim(tx, now=NOW + 59 * SECOND)) == [(first, 2)]
    assert _pairs(await claim(tx, now=NOW + 60 * SECOND)) == [(first, 1)]


async def test_a_pause_holds_what_is_fanned_out_meanwhile(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await deliveries.defer_destination(tx, follow.destination_id, NOW + 60 * SECOND)
    await publish(tx)
    assert await claim(tx, now=NOW + 59 * SECOND) == []
    assert await deliveries.next_due_at(tx) == NOW + 60 * SECOND


async def test_a_shorter_pause_does_not_end_a_longer_one(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    for pause in (60, 5):
        await deliveries.defer_destination(tx, follow.destination_id, NOW + pause * SECOND)
    await publish(tx)
    assert await claim(tx, now=NOW + 59 * SECOND) == []


async def test_freed_leases_are_claimed_again_and_counted_as_uncertain(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    await publish(tx)
    before = await claim(tx)
    assert await deliveries.free_leases(tx) == 2
    assert (await deliveries.counts(tx)).uncertain == 2
    assert _pairs(await claim(tx)) == _pairs(before)


async def test_the_next_delivery_is_due_when_it_can_be_claimed(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    assert await deliveries.next_due_at(tx) is None
    await publish(tx)
    await publish(tx)
    assert await deliveries.next_due_at(tx) == NOW
    [claimed] = await claim(tx)
    assert await deliveries.next_due_at(tx) is None  # the second is behind the one in flight
    await deliveries.record(tx, sent=[sent(claimed)], now=NOW)
    assert await deliveries.next_due_at(tx) == NOW + SECOND


async def test_an_entry_behind_a_deferred_one_does_not_make_the_next_due_now(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await deliveries.record(tx, later=[_later(claimed, after=30)], now=NOW)
    await publish(tx)
    assert await deliveries.next_due_at(tx) == NOW + 30 * SECOND


async def test_counts_are_by_state(tx: Tx) -> None:
    for chat_id in range(1, 6):
        await make_follow(tx, chat_id, "*")
    await publish(tx, now=NOW - 5)
    a, b, c, _ = await claim(tx, limit=4)
    await deliveries.record(
        tx,
        sent=[sent(a)],
        later=[_later(b, after=9, uncertain=True)],
        dropped=[Dropped(c.entry_id, c.destination_id, "bad request")],
        now=NOW,
    )
    assert await deliveries.counts(tx) == Counts(
        waiting=2, in_flight=1, sent=1, dropped=1, uncertain=1, oldest_due_at=NOW - 5
    )


async def test_counts_of_nothing_are_zero(tx: Tx) -> None:
    assert await deliveries.counts(tx) == Counts(0, 0, 0, 0, 0, None)
    assert await deliveries.progress(tx, 1) == Progress(0, 0, 0, 0)


async def test_what_is_recalled_while_in_flight_is_not_tried_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await deliveries.record(tx, later=[_later(claimed, after=1)], now=NOW)
    assert await claim(tx, now=NOW + 9 * SECOND) == []
    assert (await deliveries.counts(tx)).dropped == 1
    assert await tx.scalar(text("SELECT why FROM delivery")) == "unfollowed"


async def test_a_chat_waits_for_what_is_recalled_while_in_flight(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await make_follow(tx, 1, "*")
    next_id = await publish(tx)
    assert await claim(tx) == []
    await deliveries.record(tx, later=[_later(claimed, after=1)], now=NOW)
    assert _pairs(await claim(tx)) == [(next_id, 1)]


async def test_what_is_recalled_while_in_flight_still_counts_as_in_flight(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    await claim(tx)
    await destinations.stop(tx, follow.destination_id, NOW)
    counts = await deliveries.counts(tx)
    assert (counts.in_flight, counts.dropped) == (1, 0)


async def test_what_was_sent_although_recalled_is_recorded_as_sent(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    [claimed] = await claim(tx)
    await destinations.stop(tx, follow.destination_id, NOW)
    await deliveries.record(tx, sent=[sent(claimed)], now=NOW)
    assert await deliveries.progress(tx, entry_id) == Progress(sent=1, waiting=0, dropped=0, uncertain=0)


@pytest.mark.parametrize(
    "values",
    [
        {"sent": 1},  # with no message
        {"message_id": 5},
        {"sent_at": 5},
        {"sent": 1, "message_id": 5, "sent_at": 5, "lease_until": 5},
        {"sent": 1, "message_id": 5, "sent_at": 5, "dropped_at": 5, "why": "x"},
        {"dropped_at": 5},  # with no reason
        {"wanted": 0},
        {"sent": 2, "message_id": 5, "sent_at": 5},  # more than wanted
    ],
)
async def test_the_table_refuses_states_that_are_not_drawn(tx: Tx, values: dict[str, int | str]) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    await fan_out_all(tx)
    with pytest.raises(IntegrityError):
        await tx.execute(update(delivery).values(**values))
