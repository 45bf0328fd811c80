"""Tests of the spans of time that people type after /catchup."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.moment import from_micros, to_micros
from bot.domain.times import read_look
from tests.cases import cases

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 12, 2, 15, 30, tzinfo=BERLIN)  # a Wednesday


def look(typed: str, now: datetime = NOW) -> str:
    """Return when the span that was typed begins and ends, on the clock in Berlin."""
    found = read_look(typed, BERLIN, to_micros(now))
    since, until = (from_micros(at).astimezone(BERLIN) for at in found)
    return f"{since:%d %H:%M}" if until == now else f"{since:%d %H:%M} {until:%d %H:%M}"


@cases(
    ("typed", "wanted"),
    [
        ("today", "02 00:00"),
        ("Heute", "02 00:00"),
        ("yesterday", "01 00:00 02 00:00"),
        ("gestern", "01 00:00 02 00:00"),
        ("أمس", "01 00:00 02 00:00"),
        ("wczoraj", "01 00:00 02 00:00"),
        ("dün", "01 00:00 02 00:00"),
        ("since yesterday", "01 00:00"),
        ("seit gestern", "01 00:00"),
        ("since Monday", "30 00:00"),
        ("seit Montag", "30 00:00"),
        ("منذ الاثنين", "30 00:00"),
        ("poniedziałek", "30 00:00"),
        ("pazartesi", "30 00:00"),
        ("monday", "30 00:00"),
        ("since wed", "02 00:00"),
        ("since thursday", "26 00:00"),
        ("since 14:00", "02 14:00"),
        ("14:00", "02 14:00"),
        ("seit 14 Uhr", "02 14:00"),
        ("вчора", "01 00:00 02 00:00"),
        ("з понеділка", "30 00:00"),
        ("з п’ятниці", "27 00:00"),
        ("пятниця", "27 00:00"),
        ("з 14:00", "02 14:00"),
        ("сегодня", "02 00:00"),
        ("со вторника", "01 00:00"),  # noqa: RUF001  Cyrillic
        ("с 14:00", "02 14:00"),  # noqa: RUF001  Cyrillic
        ("since 4 pm", "01 16:00"),
        ("2h", "02 13:30"),
        ("3 days", "29 15:30"),
        ("3 Tage", "29 15:30"),
        ("since 2h", "02 13:30"),
        ("hoy", "02 00:00"),
        ("desde el lunes", "30 00:00"),
        ("desde las 14:00", "02 14:00"),
        ("depuis lundi", "30 00:00"),
        ("hier", "01 00:00 02 00:00"),
        ("desde segunda-feira", "30 00:00"),
        ("da lunedì", "30 00:00"),
        ("dalle 14", "02 14:00"),
    ],
)
def test_spans_are_read_in_any_language(typed: str, wanted: str) -> None:
    assert look(typed) == wanted


@cases("typed", ["", "soon", "-5", "0h", "since", "since 25:00", "14", "9999999 days", "x" * 5000])
def test_what_is_no_span_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  its words do not matter
        look(typed)


def test_a_day_on_which_the_clocks_change_begins_at_midnight() -> None:
    for day in (datetime(2026, 3, 29, 12, tzinfo=BERLIN), datetime(2026, 10, 25, 12, tzinfo=BERLIN)):
        assert look("today", day) == f"{day:%d} 00:00"
        assert look("yesterday", day) == f"{day - timedelta(days=1):%d} 00:00 {day:%d} 00:00"
