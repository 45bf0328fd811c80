"""Tests of the first entry after a silence: how long a source waits at most, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moment import SECOND, seconds
from bot.domain.sources import schedule
from bot.domain.sources.schedule import Life, Limits, longest_wait

NOW = 1_730_000_000_000_000
LIMITS = Limits(15, 3600)
HOUR, DAY = 3600, 86_400


def ago(age: float) -> int:
    """Return the time `age` seconds ago."""
    return NOW - seconds(age)


LIVES = [
    (Life(ago(30 * DAY), ago(DAY - 1)), 300, "lively"),
    (Life(ago(30 * DAY), ago(DAY)), 3600, "quiet"),
    (Life(ago(HOUR), ago(HOUR)), 60, "new"),
    (Life(ago(HOUR), None), 60, "new"),
    (Life(ago(HOUR), ago(30 * DAY)), 60, "new"),
    (Life(ago(HOUR), ago(HOUR - 1)), 300, "lively"),
    (Life(ago(DAY), None), 3600, "quiet"),
    (Life(ago(2 * DAY), None, NOW + seconds(900)), 15, "starting"),
    (Life(ago(2 * DAY), None, NOW + seconds(901)), 3600, "quiet"),
    (Life(ago(2 * DAY), ago(1000), NOW), 15, "starting"),
    (Life(ago(2 * DAY), ago(10), NOW), 300, "lively"),
    (Life(ago(2 * DAY), None, ago(2 * HOUR)), 3600, "quiet"),
]


@pytest.mark.parametrize(("life", "wait", "reason"), LIVES)
def test_a_source_waits_no_longer_than_its_life_allows(life: Life, wait: float, reason: str) -> None:
    assert longest_wait(NOW, life, LIMITS) == (wait, reason)


@pytest.mark.parametrize(
    ("limits", "asked", "wait", "reason"),
    [
        (Limits(600, 3600), 0.0, 600, "setting"),
        (LIMITS, 900.0, 900, "asked"),
        (LIMITS, 200.0, 300, "lively"),
        (LIMITS, 1e9, 3600, "asked"),
        (Limits(1, 1), 0.0, 1, "lively"),
    ],
)
def test_a_setting_and_what_a_source_asks_for_come_first(
    limits: Limits, asked: float, wait: float, reason: str
) -> None:
    assert longest_wait(NOW, Life(ago(30 * DAY), ago(HOUR)), limits, asked) == (wait, reason)


@pytest.mark.parametrize(("life", "wait", "reason"), [one for one in LIVES if one[2] != "starting"])
@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_silence_never_makes_the_next_poll_later_than_that(
    life: Life, wait: float, reason: str, chance: float
) -> None:
    events = [life.added_at or 0]
    next_at = schedule.next_poll(NOW, events, LIMITS, asked=0, chance=chance, life=life)
    if reason == "quiet":
        assert next_at <= NOW + seconds(wait * (1 + schedule.SPREAD))
    else:
        assert next_at <= NOW + seconds(wait)


@given(st.floats(0, 1), st.integers(901, 10 * DAY))
def test_a_page_is_polled_when_its_coverage_is_about_to_start(chance: float, until: int) -> None:
    life = Life(ago(9 * DAY), None, NOW + seconds(until))
    next_at = schedule.next_poll(NOW, [], LIMITS, asked=0, chance=chance, life=life)
    opens_at = NOW + seconds(until - 900)
    assert next_at <= max(opens_at, NOW + seconds(15 * 1.1))


@given(st.floats(0, 1), st.integers(1, 40))
def test_a_lively_source_that_fails_is_tried_every_five_minutes(chance: float, failures: int) -> None:
    next_at = schedule.next_poll_after_failure(
        NOW, LIMITS, failures=failures, retry_after=None, chance=chance, life=Life(ago(9 * DAY), ago(HOUR))
    )
    assert NOW + seconds(15) <= next_at <= NOW + seconds(300)


def test_a_lively_source_that_fails_is_polled_when_it_is_time_to_report_it() -> None:
    next_at = schedule.next_poll_after_failure(
        NOW,
        LIMITS,
        failures=5,
        retry_after=None,
        chance=1.0,
        life=Life(ago(9 * DAY), ago(HOUR)),
        failing_since_at=ago(220),
    )
    assert next_at == NOW + 80 * SECOND


def test_what_a_failing_source_asks_for_is_waited_however_lively_it_is() -> None:
    next_at = schedule.next_poll_after_failure(
        NOW, LIMITS, failures=1, retry_after=7200, chance=0, life=Life(ago(9 * DAY), ago(HOUR), NOW + 1)
    )
    assert next_at == NOW + seconds(7200)


@pytest.mark.parametrize(
    ("since", "entry", "reported", "expected"),
    [
        (300, HOUR, None, True),
        (299, HOUR, None, False),
        (300, DAY, None, False),
        (300, HOUR, 200, False),  # of this outage
        (300, HOUR, HOUR - 1, False),
        (300, HOUR, HOUR, True),
        (7200, HOUR, 7000, False),  # of this outage, however long it is
        (300, HOUR, -DAY, True),  # by a clock that was ahead
    ],
)
def test_an_outage_is_reported_once_and_no_more_than_hourly(
    since: int, entry: int, reported: int | None, *, expected: bool
) -> None:
    assert (
        schedule.is_to_report(
            NOW,
            failing_since_at=ago(since),
            entry_at=ago(entry),
            reported_at=None if reported is None else ago(reported),
        )
        is expected
    )
