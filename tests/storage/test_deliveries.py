"""Tests of deliveries: claimed, recorded, deferred, freed and counted."""

from collections.abc import Sequence

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError

from bot.domain.delivery.endings import Gone
from storage import Tx
from storage.chats import destinations, follows
from storage.delivery import claims, deliveries, holds, lanes, leases, progress, publications, tallies
from storage.delivery.deliveries import Dropped, Edited, Later
from storage.delivery.progress import Counts, Progress
from storage.delivery.steps import Claimed
from storage.engine.tables import delivery, lane
from tests.storage.making import (
    NOW,
    SECOND,
    claim,
    deliver_all,
    done,
    fan_out_all,
    make_follow,
    publish,
    record,
    revise,
    sent,
    withdraw,
)


def _later(claimed: Claimed, *, after: int, uncertain: bool = False) -> Later:
    return Later(claimed.entry_id, claimed.destination_id, NOW + after * SECOND, uncertain, "no answer")


def _pairs(claimed: Sequence[Claimed]) -> list[tuple[int, int]]:
    return [(one.entry_id, one.chat_id) for one in claimed]


async def test_a_claim_tells_all_that_is_needed_to_send(tx: Tx) -> None:
    follow = await make_follow(tx, -100, "war")
    entry_id = await publish(tx, "war")
    assert await claim(tx) == [
        Claimed(
            entry_id,
            follow.destination_id,
            -100,
            0,
            1,
            0,
            0,
            None,
            None,
            1,
            follow.text,
            2,
            private=False,
        )
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
    await leases.free(tx)
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
    await record(tx, _later(claimed, after=30))
    assert await claim(tx, now=NOW + 29 * SECOND) == []
    assert _pairs(await deliver_all(tx, now=NOW + 30 * SECOND)) == [(first, 1)]
    assert _pairs(await deliver_all(tx, now=NOW + 31 * SECOND)) == [(second, 1)]


async def test_a_dropped_entry_lets_the_next_one_go(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    first, second = await publish(tx), await publish(tx)
    [claimed] = await claim(tx)
    await record(tx, Dropped(first, claimed.destination_id, "message is too long"))
    assert _pairs(await claim(tx)) == [(second, 1)]


async def test_every_attempt_is_counted(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    for attempt in (1, 2, 3):
        [claimed] = await claim(tx, now=NOW + attempt * SECOND)
        assert claimed.attempts == attempt
        await record(tx, _later(claimed, after=attempt))


async def test_one_record_takes_outcomes_of_every_kind(tx: Tx) -> None:
    for chat_id in range(1, 7):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    a, b, c, d, e, f = await claim(tx)
    await record(
        tx,
        sent(a),
        sent(b, at=NOW + 5),
        _later(c, after=1),
        _later(d, after=1, uncertain=True),
        Dropped(e.entry_id, e.destination_id, "bad request"),
        Dropped(f.entry_id, f.destination_id, "blocked", "gone", "gone"),
    )
    assert await progress.of_entry(tx, entry_id) == Progress(
        sent=2, doubled=0, waiting=2, gone=1, failed=1, recalled=0, uncertain=1, first_at=NOW, last_at=NOW + 5
    )
    assert await tallies.since(tx, NOW - 10 * SECOND) == {"sent": 2, "later": 2, "rejected": 1}


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
    await record(tx, newer)
    assert tuple((await tx.execute(text("SELECT wanted, sent FROM delivery"))).one()) == (3, 3)


async def test_a_pause_that_a_chat_asked_for_holds_all_it_is_to_get(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await make_follow(tx, 2, "*")
    first, _ = await publish(tx), await publish(tx)
    await lanes.defer_chat(tx, 1, NOW + 60 * SECOND)
    assert _pairs(await claim(tx, now=NOW + 59 * SECOND)) == [(first, 2)]
    assert _pairs(await claim(tx, now=NOW + 60 * SECOND)) == [(first, 1)]


async def test_a_pause_holds_what_is_fanned_out_meanwhile(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    await deliver_all(tx)
    await lanes.defer_chat(tx, 1, NOW + 60 * SECOND)
    await publish(tx)
    assert await claim(tx, now=NOW + 59 * SECOND) == []
    assert await lanes.next_due_at(tx) == NOW + 60 * SECOND


async def test_a_shorter_pause_does_not_end_a_longer_one(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    for pause in (60, 5):
        await lanes.defer_chat(tx, 1, NOW + pause * SECOND)
    await publish(tx)
    assert await claim(tx, now=NOW + 59 * SECOND) == []


async def test_freed_leases_are_claimed_again_and_counted_as_uncertain(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    await publish(tx)
    before = await claim(tx)
    assert await leases.free(tx) == 2
    assert (await progress.counts(tx)).uncertain == 2
    assert _pairs(await claim(tx)) == _pairs(before)


async def test_the_next_delivery_is_due_when_it_can_be_claimed(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    assert await lanes.next_due_at(tx) is None
    await publish(tx)
    await publish(tx)
    assert await lanes.next_due_at(tx) == NOW
    [claimed] = await claim(tx)
    assert await lanes.next_due_at(tx) is None  # the second waits for the one in flight
    await record(tx, sent(claimed))
    assert await lanes.next_due_at(tx) == NOW + SECOND


async def test_an_entry_behind_a_deferred_one_does_not_make_the_next_due_now(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await record(tx, _later(claimed, after=30))
    await publish(tx)
    assert await lanes.next_due_at(tx) == NOW + 30 * SECOND


async def test_counts_are_by_state(tx: Tx) -> None:
    for chat_id in range(1, 6):
        await make_follow(tx, chat_id, "*")
    await publish(tx, now=NOW - 5)
    a, b, c, _ = await claim(tx, limit=4)
    await record(
        tx,
        sent(a),
        _later(b, after=9, uncertain=True),
        Dropped(c.entry_id, c.destination_id, "bad request"),
    )
    assert await progress.counts(tx) == Counts(waiting=2, in_flight=1, sent=1, dropped=1, uncertain=1)


async def test_counts_of_nothing_are_zero(tx: Tx) -> None:
    assert await progress.counts(tx) == Counts(0, 0, 0, 0, 0)
    assert await progress.of_entry(tx, 1) == Progress(0, 0, 0, 0, 0, 0, 0, None, None)


async def test_what_is_recalled_while_in_flight_is_not_tried_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await record(tx, _later(claimed, after=1))
    assert await claim(tx, now=NOW + 9 * SECOND) == []
    assert (await progress.counts(tx)).dropped == 1
    assert await tx.scalar(text("SELECT why FROM delivery")) == "unfollowed"


async def test_a_chat_waits_for_what_is_recalled_while_in_flight(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await make_follow(tx, 1, "*")
    next_id = await publish(tx)
    assert await claim(tx) == []
    await record(tx, _later(claimed, after=1))
    assert _pairs(await claim(tx, now=NOW + SECOND)) == [(next_id, 1)]


async def test_what_is_recalled_while_in_flight_still_counts_as_in_flight(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    await publish(tx)
    await claim(tx)
    await destinations.stop(tx, follow.destination_id, NOW)
    counts = await progress.counts(tx)
    assert (counts.in_flight, counts.dropped) == (1, 0)


async def test_what_was_sent_although_recalled_is_recorded_as_sent(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    [claimed] = await claim(tx)
    await destinations.stop(tx, follow.destination_id, NOW)
    await record(tx, sent(claimed))
    found = await progress.of_entry(tx, entry_id)
    assert (found.sent, found.waiting, found.gone, found.failed) == (1, 0, 0, 0)


async def _shown(tx: Tx, *chat_ids: int) -> int:
    """Give chats an entry; return its id."""
    for chat_id in chat_ids:
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    return entry_id


async def _steps(tx: Tx, *, until: int = 9) -> list[str]:
    """Do everything that is due within `until` seconds; return the steps in order."""
    return [
        one.step for second in range(1, until) for one in await deliver_all(tx, now=NOW + second * SECOND)
    ]


async def test_a_revision_edits_what_was_sent(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*")
    assert (await progress.counts(tx)).waiting == 1
    [claimed] = await claim(tx, now=NOW + SECOND)
    assert (claimed.step, claimed.wanted, claimed.sent, claimed.message_id) == ("edit", 2, 1, 1000 + entry_id)
    await record(tx, done(claimed))
    assert await _steps(tx) == []


async def test_three_revisions_become_one_edit(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    for number in (2, 3, 4):
        await revise(tx, entry_id, "*", number=number)
    assert await _steps(tx) == ["edit"]


async def test_a_correction_is_shown_and_then_told(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*", kind="correction")
    await revise(tx, entry_id, "*", number=3)
    assert await _steps(tx) == ["edit", "reply"]


async def test_a_later_correction_first_takes_back_the_reply_that_told_of_the_former(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    for number in (2, 3):
        await revise(tx, entry_id, "*", number=number, kind="correction")
        steps = await _steps(tx, until=3 * number)
    assert steps == ["edit", "retract", "reply"]
    assert await tx.scalar(text("SELECT reply_id FROM delivery")) == 2003


async def test_a_silent_edit_leaves_the_reply_that_told_of_a_correction(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*", kind="correction")
    await _steps(tx, until=4)
    await revise(tx, entry_id, "*", number=3)
    assert await _steps(tx) == ["edit"]
    assert await tx.scalar(text("SELECT reply_id FROM delivery")) == 2002


async def test_a_reply_that_was_under_way_when_its_entry_was_withdrawn_is_taken_back(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*", kind="correction")
    await deliver_all(tx, now=NOW + SECOND)
    [reply] = await claim(tx, now=NOW + 2 * SECOND)
    await withdraw(tx, entry_id)
    await record(tx, done(reply))
    assert await _steps(tx) == ["edit", "retract", "reply"]


async def test_what_is_not_sent_yet_needs_no_reply(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await revise(tx, entry_id, "*", kind="correction")
    assert await _steps(tx) == ["send"]


async def test_a_correction_that_comes_while_its_entry_is_in_flight_is_told(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    [claimed] = await claim(tx)
    await revise(tx, entry_id, "*", kind="correction")
    await record(tx, sent(claimed))
    assert await _steps(tx) == ["edit", "reply"]


async def test_what_cannot_be_edited_is_told_by_one_reply(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*", kind="correction")
    [claimed] = await claim(tx, now=NOW + SECOND)
    await record(tx, Edited(entry_id, claimed.destination_id, 2, NOW, editable=False))
    assert await _steps(tx) == ["reply"]


async def test_a_withdrawal_reaches_exactly_those_who_have_the_entry(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await record(tx, *map(done, await claim(tx, limit=1)))
    await make_follow(tx, 3, "*")
    await withdraw(tx, entry_id)
    claimed = [one for second in range(1, 9) for one in await deliver_all(tx, now=NOW + second * SECOND)]
    assert [(one.chat_id, one.step) for one in claimed] == [(1, "edit"), (1, "reply")]


async def test_what_is_withdrawn_goes_to_nobody_more_before_the_withdrawal_is_fanned_out(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await record(tx, *map(done, await claim(tx, limit=1)))
    await withdraw(tx, entry_id, fanned_out=False)
    assert await claim(tx, now=NOW + SECOND) == []
    await fan_out_all(tx)
    assert await _steps(tx) == ["edit", "reply"]


async def test_what_is_brought_back_before_its_withdrawal_is_fanned_out_is_sent(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await withdraw(tx, entry_id, fanned_out=False)
    await revise(tx, entry_id, "*", number=3)
    assert [(one.step, one.wanted) for one in await claim(tx)] == [("send", 3)]


async def test_a_withdrawal_reaches_who_was_just_being_sent_the_entry(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    [claimed] = await claim(tx)
    await withdraw(tx, entry_id)
    await record(tx, sent(claimed))
    assert await _steps(tx) == ["edit", "reply"]


async def test_a_withdrawn_entry_whose_send_failed_is_not_tried_again(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    [claimed] = await claim(tx)
    await withdraw(tx, entry_id)
    await record(tx, _later(claimed, after=1))
    assert await _steps(tx) == []


async def test_breaking_news_goes_before_what_is_not_sent(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    older = await publish(tx)
    newer = await publish(tx, now=NOW + 5, breaking=True)
    claimed = [_pairs(await deliver_all(tx, now=NOW + second * SECOND)) for second in (6, 7, 8)]
    assert claimed == [[(newer, 1), (newer, 2)], [(older, 1), (older, 2)], []]


async def test_breaking_news_does_not_wait_for_a_failing_entry_to_be_tried_again(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    older = await publish(tx)
    [claimed] = await claim(tx)
    await record(tx, _later(claimed, after=60))
    newer = await publish(tx, breaking=True)
    assert _pairs(await deliver_all(tx, now=NOW + SECOND)) == [(newer, 1)]
    assert _pairs(await deliver_all(tx, now=NOW + 60 * SECOND)) == [(older, 1)]


async def test_breaking_news_waits_for_a_chat_that_asked_for_a_pause(tx: Tx) -> None:
    await _shown(tx, 1)
    await lanes.defer_chat(tx, 1, NOW + 60 * SECOND)
    newer = await publish(tx, breaking=True)
    assert await claim(tx, now=NOW + 59 * SECOND) == []
    assert _pairs(await claim(tx, now=NOW + 60 * SECOND)) == [(newer, 1)]


async def test_urgent_goes_first_among_chats(tx: Tx) -> None:
    silent = await _shown(tx, 4)
    corrected = await publish(tx)
    await deliver_all(tx, now=NOW + SECOND)
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, f"to{chat_id}")
    await revise(tx, silent, "*")
    plain = await publish(tx, "to1")
    breaking = await publish(tx, "to2", breaking=True)
    await revise(tx, corrected, "*", kind="correction")
    order = [
        pair for second in range(2, 9) for pair in _pairs(await claim(tx, now=NOW + 2 * SECOND, limit=1))
    ]
    # Chat 4 follows everything: the most urgent step there goes first, and then waits for its turn.
    assert order == [(breaking, 2), (breaking, 4), (plain, 1)]


async def test_a_batch_of_breaking_news_has_room_for_others(tx: Tx) -> None:
    for chat_id in range(1, 7):
        await make_follow(tx, chat_id, "breaking" if chat_id < 5 else "plain")
    breaking = await publish(tx, "breaking", breaking=True)
    plain = await publish(tx, "plain")
    batch = await claim(tx, limit=4, most_breaking=3)
    assert _pairs(batch) == [(breaking, 1), (breaking, 2), (breaking, 3), (plain, 5)]
    assert _pairs(await claim(tx, limit=4, most_breaking=3)) == [(breaking, 4), (plain, 6)]


async def test_an_entry_on_hold_is_not_claimed_and_others_are(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    held, other = await publish(tx), await publish(tx)
    await holds.place(tx, held, NOW)
    assert _pairs(await deliver_all(tx)) == [(other, 1)]
    assert await deliver_all(tx, now=NOW + SECOND) == []
    await holds.lift(tx, held)
    await publications.reopen(tx, held, NOW)
    await fan_out_all(tx)
    assert _pairs(await deliver_all(tx, now=NOW + SECOND)) == [(held, 1)]


async def test_a_destination_that_is_gone_is_not_tried_for_a_later_revision(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    [where] = await destinations.by_chat(tx, 1)
    await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "*")
    assert await _steps(tx) == []


async def test_an_edit_is_never_uncertain_and_a_reply_is(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    await revise(tx, entry_id, "*", kind="correction")
    await claim(tx, now=NOW + SECOND)
    assert await leases.free(tx) == 0
    await deliver_all(tx, now=NOW + SECOND)
    [reply] = await claim(tx, now=NOW + 2 * SECOND)
    assert reply.step == "reply"
    assert await leases.free(tx) == 1
    assert (await progress.of_entry(tx, entry_id)).uncertain == 1


async def test_to_take_a_reply_back_is_never_uncertain(tx: Tx) -> None:
    entry_id = await _shown(tx, 1)
    for number in (2, 3):
        await _steps(tx, until=3 * number)
        await revise(tx, entry_id, "*", number=number, kind="correction")
    await deliver_all(tx, now=NOW + 20 * SECOND)
    [retract] = await claim(tx, now=NOW + 21 * SECOND)
    assert retract.step == "retract"
    assert await leases.free(tx) == 0


async def test_a_lease_of_a_later_term_is_not_given_back_by_an_earlier_one(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    [claimed] = await claim(tx)
    await leases.free(tx)
    await claims.claim(tx, NOW, 1, 2)
    await record(tx, _later(claimed, after=1))
    assert (await progress.counts(tx)).in_flight == 1


async def test_deadlines_move_with_the_clock(tx: Tx) -> None:
    await _shown(tx, 1)
    await publish(tx)
    await lanes.shift(tx, -3600 * SECOND)
    assert len(await claims.claim(tx, NOW - (3600 - 60) * SECOND, 1, 1)) == 1


@pytest.mark.parametrize(
    "values",
    [
        {"sent": 1},  # without a message
        {"message_id": 5},
        {"sent_at": 5},
        {"dropped_at": 5},  # without a reason
        {"dropped_at": 5, "why": "x"},  # without its kind
        {"dropped_as": "gone"},
        {"dropped_at": 5, "why": "x", "dropped_as": "lost"},
        {"wanted": 0},
        {"sent": 2, "message_id": 5, "sent_at": 5},  # more than wanted
        {"tell": 2},
        {"told": 1},
        {"sent": 1, "message_id": 5, "sent_at": 5, "reply_id": 6},  # a reply that told nothing
        {"priority": 4},
    ],
)
async def test_the_table_refuses_states_that_are_not_drawn(tx: Tx, values: dict[str, int | str]) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    with pytest.raises(IntegrityError):
        await tx.execute(update(delivery).values(**values))


@pytest.mark.parametrize(
    "values",
    [
        {"leased_at": 5},
        {"leased_at": 5, "term": 1, "entry_id": 1, "step": "delete"},
        {"leased_at": 5, "term": 1, "entry_id": 1, "step": "send", "due_at": None},
        {"ready_at": NOW + 1},  # later than it is due
    ],
)
async def test_a_lane_refuses_states_that_are_not_meant(tx: Tx, values: dict[str, int | str | None]) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    with pytest.raises(IntegrityError):
        await tx.execute(update(lane).values(**values))
