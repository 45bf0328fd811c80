"""Tests of the budget's shares: whose turn is next, for the whole bot and within a chat."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery.pace import Pace
from bot.domain.delivery.shares import SHARES, Share, Shares
from tests.domain.test_pace import Clock

EDITOR, BREAKING, DELIVERY, ANSWER, RECEIPT = SHARES
sets = st.sets(st.sampled_from(SHARES), min_size=1)


def divide(shares: Shares, waiting: Iterable[set[Share]]) -> list[Share]:
    """Return who got each turn while these waited for it."""
    turns = []
    for each in waiting:
        turn = shares.pick(each)
        shares.took(turn, each)
        turns.append(turn)
    return turns


@given(st.lists(sets, max_size=60), sets, st.integers(1, 400))
def test_whatever_was_before_everyone_who_waits_gets_their_share(
    before: list[set[Share]], waiting: set[Share], count: int
) -> None:
    shares = Shares()
    divide(shares, before)
    got = Counter(divide(shares, [waiting] * count))
    assert set(got) <= waiting
    if BREAKING in waiting:
        assert got[BREAKING] >= count * 4 // 5 - 1
    if EDITOR in waiting and waiting - {EDITOR, RECEIPT}:
        assert count // 10 - 1 <= got[EDITOR] <= count / 10 + 1
    rest = count - got[EDITOR] - got[BREAKING]
    if DELIVERY in waiting:
        assert got[DELIVERY] >= (rest - got[RECEIPT]) // 2
    if DELIVERY in waiting and ANSWER in waiting:
        assert abs(got[DELIVERY] - got[ANSWER]) <= 1
    if RECEIPT in waiting and waiting != {RECEIPT}:
        assert count // 105 - 1 <= got[RECEIPT] <= count / 100 + 1


@given(st.lists(sets, max_size=300))
def test_no_turn_is_left_unused_and_none_goes_to_who_does_not_wait(waiting: list[set[Share]]) -> None:
    turns = divide(Shares(), waiting)
    assert all(turn in each for turn, each in zip(turns, waiting, strict=True))


def test_an_editor_goes_first_and_then_every_tenth_time() -> None:
    turns = divide(Shares(), [{EDITOR, DELIVERY, ANSWER}] * 30)
    assert [place for place, turn in enumerate(turns) if turn is EDITOR] == [0, 10, 20]


def test_a_receipt_waits_for_ninety_nine_others() -> None:
    turns = divide(Shares(), [{RECEIPT, ANSWER}] * 200)
    assert [place for place, turn in enumerate(turns) if turn is RECEIPT] == [99, 199]


@pytest.mark.parametrize(("share", "turns_of_300"), [(DELIVERY, 600), (BREAKING, 375)])
def test_a_rush_of_answers_doubles_the_time_of_a_broadcast_and_adds_a_quarter_to_breaking_news(
    share: Share, turns_of_300: int
) -> None:
    clock = Clock(Pace(30))
    for chat_id in range(1000, 2000):
        clock.pace.join(chat_id, ANSWER, now=0.0)
    for chat_id in range(1, 301):
        clock.pace.join(chat_id, share, now=0.0)
    clock.run(60)
    places = [place for place, (_, ticket) in enumerate(clock.granted, 1) if ticket.share is share]
    assert len(places) == 300
    assert places[-1] <= turns_of_300


def test_within_a_chat_answers_and_deliveries_take_turns() -> None:
    clock = Clock(Pace(30))
    for _ in range(3):
        clock.pace.join(1, ANSWER, now=0.0)
    for _ in range(3):
        clock.pace.join(1, DELIVERY, now=0.0)
    clock.run(60)
    assert [ticket.share for _, ticket in clock.granted] == [DELIVERY, ANSWER] * 3


def test_within_a_chat_an_editor_gets_every_second_turn() -> None:
    clock = Clock(Pace(30))
    for _ in range(4):
        clock.pace.join(-1, DELIVERY, now=0.0)
    for _ in range(2):
        clock.pace.join(-1, EDITOR, now=0.0)
    clock.run(3.5)
    assert [ticket.share for _, ticket in clock.granted].count(EDITOR) == 2


GROUP = -1


def flood(clock: Clock, share: Share, count: int = 150) -> None:
    """Make `count` messages wait for a turn in the group, and let a minute pass."""
    for _ in range(count):
        clock.pace.join(GROUP, share, now=clock.now)
    clock.run(clock.now + 30)


def wait(clock: Clock, share: Share) -> float:
    """Return how long one more waits in the group because of the minute's limit, without those before it."""
    before = len(clock.granted)
    clock.pace.join(GROUP, share, now=clock.now)
    begun = clock.now
    clock.run(clock.now + 120)
    return next(at for at, ticket in clock.granted[before:] if ticket.share is share) - begun


@pytest.mark.parametrize("urgent", [EDITOR, BREAKING, DELIVERY])
def test_answers_do_not_silence_a_group(urgent: Share) -> None:
    clock = Clock(Pace(30))
    flood(clock, ANSWER)
    assert wait(clock, urgent) <= 1.1


@pytest.mark.parametrize("urgent", [EDITOR, BREAKING])
def test_deliveries_leave_a_group_turns_for_what_is_more_urgent(urgent: Share) -> None:
    clock = Clock(Pace(30))
    flood(clock, DELIVERY)
    assert wait(clock, urgent) <= 1.1


@pytest.mark.parametrize("other", [EDITOR, BREAKING, DELIVERY, ANSWER])
def test_receipts_leave_a_group_its_turns(other: Share) -> None:
    clock = Clock(Pace(30))
    flood(clock, RECEIPT)
    assert wait(clock, other) <= 1.1


def test_answers_get_some_turns_of_a_group_full_of_deliveries() -> None:
    clock = Clock(Pace(30))
    for _ in range(300):
        clock.pace.join(GROUP, DELIVERY, now=0.0)
    for _ in range(60):
        clock.pace.join(GROUP, ANSWER, now=0.0)
    clock.run(600)
    got = Counter(ticket.share for _, ticket in clock.granted)
    assert got[ANSWER] >= 30
    assert got[DELIVERY] >= 100


def test_a_breaking_delivery_waits_for_nothing_that_was_put_off_in_its_chat() -> None:
    pace = Pace(30)
    assert pace.pass_by(GROUP, DELIVERY, 0.0)
    put_off = [pace.put_off(GROUP, DELIVERY, 0.1) for _ in range(50)]
    assert put_off[-1] > 140
    assert pace.put_off(GROUP, BREAKING, 0.1) == put_off[0]
    assert pace.put_off(GROUP, BREAKING, 0.1) == put_off[1]
