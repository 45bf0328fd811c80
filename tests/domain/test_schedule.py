"""Tests of when sources are polled, which follows how often they have news."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moment import seconds
from bot.domain.sources import schedule
from bot.domain.sources.schedule import (
    LEAST_FAILURES,
    PATIENCE,
    REMEMBERED,
    SPREAD,
    Limits,
    interval,
    remember,
)

NOW = 1_730_000_000_000_000
LIMITS = Limits(15, 3600)
HOUR, DAY = 3600, 86_400

events = st.lists(st.integers(NOW - seconds(30 * DAY), NOW + seconds(DAY)), max_size=30)
limits = st.tuples(st.floats(1, 4000), st.floats(1, 4000)).map(lambda pair: Limits(min(pair), max(pair)))
chances = st.floats(0, 1)


def ago(*ages: float) -> list[int]:
    """Return the times of these ages in seconds."""
    return [NOW - seconds(age) for age in ages]


@given(events, limits)
def test_the_interval_is_never_outside_its_limits(times: list[int], limits: Limits) -> None:
    assert limits.shortest <= interval(times, NOW, limits) <= limits.longest


@given(events, st.integers(0, seconds(DAY)), limits)
def test_silence_only_makes_it_longer(times: list[int], passed: int, limits: Limits) -> None:
    assert interval(times, NOW, limits) <= interval(times, NOW + passed, limits)


@given(events, st.integers(NOW - seconds(DAY), NOW), limits)
def test_a_further_event_never_makes_it_longer(times: list[int], at: int, limits: Limits) -> None:
    assert interval([*times, at], NOW, limits) <= interval(times, NOW, limits)


@given(events)
def test_the_events_beyond_those_remembered_make_no_difference(times: list[int]) -> None:
    assert interval(remember(times), NOW, LIMITS) == interval(times, NOW, LIMITS)


@given(events, events)
def test_what_is_remembered_are_the_latest_of_all_newest_first(new: list[int], before: list[int]) -> None:
    assert list(remember(new, remember(before))) == sorted(new + before, reverse=True)[:REMEMBERED]


def test_an_entry_a_minute_is_polled_as_often_as_may_be() -> None:
    assert interval(ago(*range(0, 600, 60)), NOW, LIMITS) == 15


def test_an_entry_an_hour_is_polled_some_times_an_hour() -> None:
    assert 300 < interval(ago(*range(1800, 36_000, HOUR)), NOW, LIMITS) < 1000


def test_a_blog_that_wakes_up_is_followed_at_once() -> None:
    assert interval(ago(30, 5 * DAY, 6 * DAY), NOW, LIMITS) == 15


def test_a_blog_that_has_ended_is_soon_polled_rarely() -> None:
    ended = ago(*range(DAY, DAY + 600, 60))
    assert interval(ended, NOW, LIMITS) > HOUR / 2
    assert interval(ended, NOW + seconds(2 * DAY), LIMITS) == 3600


def test_a_source_that_never_brought_anything_is_polled_rarely() -> None:
    assert interval([], NOW, LIMITS) == 3600


@given(events, limits, st.floats(0, 1e9), chances)
def test_the_next_poll_lies_within_the_limits_and_a_spread(
    times: list[int], limits: Limits, asked: float, chance: float
) -> None:
    wait = schedule.next_poll(NOW, times, limits, asked=asked, chance=chance) - NOW
    assert seconds(limits.shortest) <= wait <= seconds(limits.longest * (1 + SPREAD)) + 1


@given(events, st.floats(0, 3600), chances)
def test_what_the_source_asks_for_is_waited(times: list[int], asked: float, chance: float) -> None:
    assert schedule.next_poll(NOW, times, LIMITS, asked=asked, chance=chance) - NOW >= seconds(asked)


@given(st.integers(1, 10_000), limits, st.none() | st.floats(0, 1e9), chances)
def test_after_a_failure_the_wait_is_at_least_what_is_asked_and_a_day_at_most(
    failures: int, limits: Limits, asked: float | None, chance: float
) -> None:
    due_at = schedule.next_poll_after_failure(
        NOW, limits, failures=failures, retry_after=asked, chance=chance
    )
    wait = (due_at - NOW) / 1_000_000
    assert wait >= min(asked or 0, DAY) - 1e-3
    assert limits.shortest - 1e-3 <= wait <= DAY


@given(st.integers(1, 60), chances)
def test_each_failure_makes_the_wait_no_shorter(failures: int, chance: float) -> None:
    first, then = (
        schedule.next_poll_after_failure(NOW, LIMITS, failures=count, retry_after=None, chance=chance)
        for count in (failures, failures + 1)
    )
    assert first <= then <= NOW + seconds(3600)


def test_a_source_is_given_up_after_a_day_of_failures() -> None:
    assert schedule.is_given_up(NOW, failing_since_at=NOW - PATIENCE, failures=30)
    assert not schedule.is_given_up(NOW, failing_since_at=NOW - PATIENCE + 1, failures=30)


def test_a_machine_that_slept_for_a_day_gives_nothing_up() -> None:
    assert not schedule.is_given_up(NOW, failing_since_at=NOW - 2 * PATIENCE, failures=LEAST_FAILURES - 1)
