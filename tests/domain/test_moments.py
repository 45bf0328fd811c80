"""Tests of coming moments as people type them: `14:05`, `tomorrow at 9`, `in 2 hours`."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.delivery.waits import LONGEST_DELAY, is_due
from bot.domain.entry.post import split_time
from bot.domain.messages.parts import Part
from bot.domain.moment import from_micros, seconds, to_micros
from bot.domain.times import PastMomentError, read_moment
from tests.cases import cases

BERLIN = ZoneInfo("Europe/Berlin")
NOW = to_micros(datetime(2026, 12, 1, 13, 50, tzinfo=BERLIN))  # a Tuesday


def shown(typed: str, now: int = NOW) -> str:
    """Return what a clock in Berlin shows at a typed moment."""
    return f"{from_micros(read_moment(typed, BERLIN, now)).astimezone(BERLIN):%Y-%m-%d %H:%M}"


@cases(
    ("typed", "moment"),
    [
        ("14:05", "2026-12-01 14:05"),
        ("at 14:05", "2026-12-01 14:05"),
        ("um 14:05", "2026-12-01 14:05"),
        ("13:50", "2026-12-02 13:50"),
        ("9", "2026-12-02 09:00"),
        ("10 pm", "2026-12-01 22:00"),
        ("today 15:00", "2026-12-01 15:00"),
        ("heute um 15 Uhr", "2026-12-01 15:00"),
        ("tomorrow", "2026-12-02 07:00"),
        ("tomorrow at 9:30", "2026-12-02 09:30"),
        ("morgen um 9 Uhr", "2026-12-02 09:00"),
        ("friday 18:00", "2026-12-04 18:00"),
        ("Tuesday 14:00", "2026-12-01 14:00"),
        ("tuesday 13:00", "2026-12-08 13:00"),
        ("2h", "2026-12-01 15:50"),
        ("in 2 hours", "2026-12-01 15:50"),
        ("in 30 Minuten", "2026-12-01 14:20"),
        ("24.12. 18:00", "2026-12-24 18:00"),
        ("24.12.2026, 18:00", "2026-12-24 18:00"),
        ("2026-12-24 18:00", "2026-12-24 18:00"),
        ("24 December 6 pm", "2026-12-24 18:00"),
        ("Dec 24 at 18:00", "2026-12-24 18:00"),
        ("24. Dezember um 18 Uhr", "2026-12-24 18:00"),
        ("1.1. 00:00", "2027-01-01 00:00"),
    ],
)
def test_a_coming_moment_is_read_as_people_type_it(typed: str, moment: str) -> None:
    assert shown(typed) == moment


@cases(
    "typed", ["", "soon", "25:00", "31.2. 12:00", "in 0 minutes", "next week", "2028-01-01 10:00", "9" * 99]
)
def test_what_is_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_moment(typed, BERLIN, NOW)


@cases("typed", ["today 13:00", "2.11. 8:00", "2026-11-30 18:00"])
def test_a_moment_that_is_over_is_refused_as_such(typed: str) -> None:
    with pytest.raises(PastMomentError):
        read_moment(typed, BERLIN, NOW)


def test_a_time_that_the_clocks_skip_comes_an_hour_later() -> None:
    before = to_micros(datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN))
    assert shown("2:30", before) == "2026-03-29 03:30"


def test_a_time_that_the_clocks_show_twice_is_the_first() -> None:
    before = to_micros(datetime(2026, 10, 24, 20, 0, tzinfo=BERLIN))
    assert read_moment("2:30", BERLIN, before) - before == seconds(6.5 * 3600)


def test_hours_count_as_they_pass_when_the_clocks_change() -> None:
    before = to_micros(datetime(2026, 10, 24, 20, 0, tzinfo=BERLIN))
    assert read_moment("in 12 hours", BERLIN, before) - before == seconds(12 * 3600)


def test_an_embargo_ends_by_the_clock() -> None:
    until = NOW + seconds(3600)
    assert not is_due(until, NOW, until - 1)
    assert is_due(until, NOW, until)
    assert not is_due(until, NOW, NOW - seconds(3600))


def test_a_delay_also_ends_if_the_clock_is_set_back() -> None:
    until = NOW + LONGEST_DELAY
    assert not is_due(until, NOW, NOW)
    assert is_due(until, NOW, NOW - seconds(3600))


@cases(
    ("text", "rest", "time"),
    [
        ("War over\nat: 14:05", "War over\n", "14:05"),
        ("at: tomorrow 9:00\nWar over", "War over", "tomorrow 9:00"),
        ("War over\nUm: 14:05\nBody", "War over\nBody", "14:05"),
        ("War over\nAt: the harbour", "War over\nAt: the harbour", None),
        ("War over at: 14:05", "War over at: 14:05", None),
    ],
)
def test_a_line_of_a_post_says_when_it_goes_out(text: str, rest: str, time: str | None) -> None:
    assert split_time(Part(text)) == (Part(rest), time)
