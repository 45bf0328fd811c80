"""Tests of the pure pace: the bot's rate, each chat's deadline, and whose turn is next."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery.chat_pace import MARGIN, Ticket
from bot.domain.delivery.pace import Pace
from bot.domain.delivery.shares import SHARES, Share


@dataclass
class Clock:
    """Plays a pace: whatever may go goes, each time `late` seconds after the deadline."""

    pace: Pace
    now: float = 0.0
    late: float = 0.0
    granted: list[tuple[float, Ticket]] = field(default_factory=list)

    def run(self, until: float) -> None:
        """Let time pass up to `until`."""
        while (next_at := self.pace.next_at()) is not None and next_at + self.late <= until:
            self.now = max(self.now, next_at + self.late)
            while (ticket := self.pace.grant(self.now)) is not None:
                self.granted.append((self.now, ticket))
        self.now = max(self.now, until)

    def times(self, chat_id: int | None = None) -> list[float]:
        """Return when turns were given, to all chats or to one."""
        return [at for at, ticket in self.granted if chat_id in {None, ticket.chat_id}]


def most_in(times: list[float], span: float) -> int:
    """Return the most times in any span, including its ends."""
    return max((bisect_right(times, at + span) - place for place, at in enumerate(times)), default=0)


arrivals = st.lists(
    st.tuples(
        st.floats(0, 0.7),  # seconds since the one before
        st.integers(-3, 12).filter(bool),
        st.sampled_from(SHARES),
        st.sampled_from(["", "", "", "hold chat", "leave"]),
    ),
    max_size=120,
)


def play(clock: Clock, steps: list[tuple[float, int, Share, str]]) -> list[Ticket]:
    tickets = []
    for gap, chat_id, share, act in steps:
        clock.run(clock.now + gap)
        if act == "hold chat":
            clock.pace.hold_chat(chat_id, clock.now + 3, clock.now)
        elif act == "leave" and tickets:
            clock.pace.leave(tickets.pop())
        else:
            tickets.append(clock.pace.join(chat_id, share, now=clock.now))
    return tickets


@given(arrivals, st.floats(0.5, 40), st.floats(0, 0.05))
def test_the_rate_holds_in_every_sliding_second(
    steps: list[tuple[float, int, Share, str]], rate: float, late: float
) -> None:
    clock = Clock(Pace(rate), late=late)
    play(clock, steps)
    clock.run(clock.now + 3600)
    assert most_in(clock.times(), 1.0) <= max(1, rate)


@given(arrivals, st.floats(5, 40))
def test_a_chat_gets_one_a_second_and_a_group_twenty_a_minute(
    steps: list[tuple[float, int, Share, str]], rate: float
) -> None:
    clock = Clock(Pace(rate))
    play(clock, steps)
    clock.run(clock.now + 3600)
    for chat_id in range(-3, 13):
        times = clock.times(chat_id)
        assert most_in(times, 1.0) <= 1
        if chat_id < 0:
            assert most_in(times, 60.0) <= 20


@given(arrivals, st.floats(0.5, 40), st.floats(0, 0.05))
def test_everyone_who_stays_has_a_turn_once_and_nobody_who_left(
    steps: list[tuple[float, int, Share, str]], rate: float, late: float
) -> None:
    clock = Clock(Pace(rate), late=late)
    stayed = play(clock, steps)
    clock.run(clock.now + 36_000)
    turns = [ticket for _, ticket in clock.granted]
    assert len(set(turns)) == len(turns)
    assert set(stayed) <= set(turns)


@given(arrivals)
def test_within_a_chat_and_a_share_turns_go_by_arrival(steps: list[tuple[float, int, Share, str]]) -> None:
    clock = Clock(Pace(20))
    play(clock, steps)
    clock.run(clock.now + 3600)
    for chat_id in range(-3, 13):
        for share in SHARES:
            mine = [t.number for _, t in clock.granted if t.chat_id == chat_id and t.share is share]
            assert mine == sorted(mine)


@given(arrivals)
def test_chats_are_forgotten_once_their_deadlines_have_passed(
    steps: list[tuple[float, int, Share, str]],
) -> None:
    clock = Clock(Pace(20))
    play(clock, steps)
    clock.run(clock.now + 3600)
    clock.pace.join(1, Share.DELIVERY, now=clock.now)
    assert len(clock.pace) == 1


def test_a_backlog_is_sent_at_the_full_rate_and_evenly() -> None:
    clock = Clock(Pace(30), late=0.002)
    for chat_id in range(1, 301):
        clock.pace.join(chat_id, Share.DELIVERY, now=0.0)
    clock.run(60)
    times = clock.times()
    assert len(times) == 300
    assert times[-1] < 300 / 30 * MARGIN + 0.1
    assert all(later - earlier > 1 / 30 / 2 for earlier, later in pairwise(times))


def test_a_pause_is_not_made_up_for() -> None:
    clock = Clock(Pace(10))
    clock.pace.join(1, Share.DELIVERY, now=0.0)
    clock.run(100)
    for chat_id in range(2, 30):
        clock.pace.join(chat_id, Share.DELIVERY, now=clock.now)
    clock.run(200)
    assert most_in(clock.times(), 0.099) == 1


def test_a_held_chat_delays_no_other() -> None:
    clock = Clock(Pace(10))
    clock.pace.hold_chat(1, 43_838.0, 0.0)
    for chat_id in (1, 2, 1, 3):
        clock.pace.join(chat_id, Share.DELIVERY, now=0.0)
    clock.run(0.3)
    assert [ticket.chat_id for _, ticket in clock.granted] == [2, 3]
    clock.run(50_000)
    assert [at >= 43_838 for at in clock.times(1)] == [True, True]


def test_the_wait_of_a_chat_counts_those_who_are_before() -> None:
    pace = Pace(10)
    assert pace.wait_of(1, Share.DELIVERY, 0.0) == 0.0
    pace.join(1, Share.DELIVERY, now=0.0)
    pace.join(1, Share.DELIVERY, now=0.0)
    assert pace.wait_of(1, Share.DELIVERY, 0.0) == 2 * MARGIN
    pace.hold_chat(2, 100.0, 0.0)
    assert pace.wait_of(2, Share.DELIVERY, 40.0) == 60.0


def test_those_who_are_put_off_come_back_one_after_the_other() -> None:
    pace = Pace(10)
    pace.hold_chat(1, 100.0, 0.0)
    assert [pace.put_off(1, Share.DELIVERY, 40.0) for _ in range(3)] == pytest.approx(
        [60.0, 60 + MARGIN, 60 + 2 * MARGIN]
    )
    pace.hold_chat(-1, 100.0, 0.0)
    assert [pace.put_off(-1, Share.DELIVERY, 40.0) for _ in range(2)] == pytest.approx(
        [60.0, 60 + 3 * MARGIN]
    )


def test_a_turn_costs_little_with_a_hundred_thousand_waiting() -> None:
    pace = Pace(1_000_000)
    for chat_id in range(1, 100_001):
        pace.join(chat_id, Share.DELIVERY, now=0.0)
    now, turns = 0.0, 0
    while (next_at := pace.next_at()) is not None:
        now = max(now, next_at)
        while pace.grant(now) is not None:
            turns += 1
    assert turns == 100_000


def test_a_hold_of_all_lets_nobody_go_and_is_followed_by_no_burst() -> None:
    clock = Clock(Pace(20))
    for chat_id in range(1, 41):
        clock.pace.join(chat_id, Share.DELIVERY, now=0.0)
    clock.pace.hold_all(5.0)
    clock.run(60)
    times = clock.times()
    assert times[0] >= 5.0
    assert all(later - at >= 0.05 for at, later in pairwise(times))


def test_who_finds_the_way_free_goes_at_once_and_is_counted() -> None:
    pace = Pace(10)
    assert pace.pass_by(1, Share.DELIVERY, 0.0)
    assert not pace.pass_by(2, Share.DELIVERY, 0.05), "the bot's next turn has not come"
    assert pace.pass_by(2, Share.DELIVERY, 0.2)
    assert not pace.pass_by(1, Share.DELIVERY, 0.5), "the chat's has not"
    pace.join(1, Share.DELIVERY, now=0.5)
    assert pace.pass_by(3, Share.DELIVERY, 0.6), "one who waits for a chat holds up nobody"
    assert pace.grant(1.2) is not None


def test_who_waits_for_a_turn_is_not_passed_by() -> None:
    pace = Pace(10)
    assert pace.pass_by(1, Share.DELIVERY, 0.0)
    pace.join(2, Share.DELIVERY, now=0.01)
    assert not pace.pass_by(3, Share.DELIVERY, 0.5)


def test_a_message_that_goes_out_late_counts_from_then() -> None:
    pace = Pace(2, chat_interval=1.0)
    assert pace.pass_by(1, Share.DELIVERY, 0.0)
    assert pace.pass_by(2, Share.DELIVERY, 0.6)
    pace.begun(2, 0.9)  # the program was busy
    assert pace.pass_by(3, Share.DELIVERY, 1.2)
    assert not pace.pass_by(4, Share.DELIVERY, 1.75), "two within the second before"
    assert pace.wait_of(2, Share.DELIVERY, 1.75) > 0.1
