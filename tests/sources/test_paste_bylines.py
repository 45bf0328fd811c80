"""Tests of bylines: what counts as one, and what it says."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.domain.moment import to_micros
from bot.sources.paste.grammar.joints import find_marks
from bot.sources.paste.grammar.people import read_names
from tests.cases import cases

AT = to_micros(datetime(2024, 11, 6, 4, 16, tzinfo=UTC))
Byline = tuple[tuple[str, ...], int | None]


def read_byline(line: str, zone: tzinfo = UTC) -> Byline | None:
    """Return the names and the moment in a line, None if it is not a byline."""
    marks = find_marks([line], zone)
    return (marks[0].authors, marks[0].at) if marks and marks[0].kind == "signed" else None


@cases(
    "line",
    [
        "Jo Doe6 November 2024 04:16",
        "Jo Doe 6 November 2024 04:16",
        "By Jo Doe6 November 2024 04:16",
        "By Jo Doe, 6 November 2024, 04:16",
        "BY Jo Doe | 6 Nov 2024 | 04.16",
        "Jo Doe – 6 Nov. 2024 at 04:16",
        "Jo Doe, Wednesday 6 November 2024 04:16",
        "Jo DoeWednesday, 6 November 2024 04:16",
        "Jo Doe on Wed 6th November 2024 04:16",
        "Jo Doe November 6, 2024 4:16am",
        "Jo DoeNovember 6 2024 4:16 a.m.",
        "Jo Doe 6 November 2024 4.16 AM",
        "Jo Doe 6 November 2024 04:16:59",
        "Jo Doe 6 November 2024 04:16 GMT",
        "Jo Doe 6 November 2024 04:16 (UTC)",
        "Jo Doe 6 November 2024 05:16 CET",
        "Jo Doe 5 November 2024 11:16pm EST",
        "Jo Doe in Kyiv 6 November 2024 04:16",
        "Published by Jo Doe 6 November 2024 04:16",
    ],
)
def test_a_byline_is_read_in_every_usual_form(line: str) -> None:
    assert read_byline(line) == (("Jo Doe",), AT)


@cases(
    ("time", "hour"),
    [
        ("12:16am", 0),
        ("12.16 pm", 12),
        ("1:16 PM", 13),
        ("11:16pm", 23),
        ("9am", 9),
        ("00:16", 0),
        ("18:16 PM", 18),
    ],
)
def test_a_clock_of_twelve_hours_is_read(time: str, hour: int) -> None:
    byline = read_byline(f"Jo Doe 6 November 2024 {time}", UTC)
    assert byline is not None
    assert byline[1] == to_micros(datetime(2024, 11, 6, hour, 16 if "16" in time else 0, tzinfo=UTC))


@cases(("month", "number"), [("Sept", 9), ("Sep", 9), ("september", 9), ("JAN", 1), ("May", 5), ("Dec.", 12)])
def test_months_are_read_in_full_and_short(month: str, number: int) -> None:
    byline = read_byline(f"Jo Doe 6 {month} 2024 04:16", UTC)
    assert byline is not None
    assert byline[1] == to_micros(datetime(2024, number, 6, 4, 16, tzinfo=UTC))


def test_a_time_without_a_zone_is_of_the_zone_given() -> None:
    summer = read_byline("Jo Doe 6 July 2024 04:16", ZoneInfo("Europe/London"))
    winter = read_byline("Jo Doe 6 November 2024 04:16", ZoneInfo("Europe/London"))
    assert summer is not None
    assert summer[1] == to_micros(datetime(2024, 7, 6, 3, 16, tzinfo=UTC))
    assert winter == (("Jo Doe",), AT)


@cases(
    ("names", "authors"),
    [
        ("Jo Doe and Ada Roe", ("Jo Doe", "Ada Roe")),
        ("Jo Doe, Ada Roe & Max van Loon", ("Jo Doe", "Ada Roe", "Max van Loon")),
        ("Jo Doe in Kyiv and Ada Roe in New York", ("Jo Doe", "Ada Roe")),
        ("Séamus O’Neill-d'Arc", ("Séamus O’Neill-d'Arc",)),
        ("J. R. Doe Jr.", ("J. R. Doe Jr.",)),
        ("PA", ("PA",)),
        ("Agence France-Presse", ("Agence France-Presse",)),
        ("Ludwig von der Leyen", ("Ludwig von der Leyen",)),
        ("محمد علي", ("محمد علي",)),
        ("王小明", ("王小明",)),
        ("अनिता शर्मा", ("अनिता शर्मा",)),
        ("Jo Doe and Jo Doe", ("Jo Doe",)),
        ("the deal was signed", None),
        ("Officials said", None),
        ("Jo Doe, who", None),
        ("Jo “Ace” Doe", None),
        ("One Two Three Four Five Six", None),
        ("Jo Doe and", None),
        ("", None),
    ],
)
def test_names_are_told_from_text(names: str, authors: tuple[str, ...] | None) -> None:
    assert read_names(names) == authors


@cases(
    "line",
    [
        "",
        "Jo Doe",
        "Jo Doe 6 November 2024",
        "Jo Doe 6 November 04:16",
        "Jo Doe 6 November 2024 04",
        "Jo Doe 31 February 2024 04:16",
        "Jo Doe 6 November 2024 25:16",
        "Jo Doe 6 November 2024 13:16 am",
        "Jo Doe 6 November 2024 0:16 pm",
        "Jo Doe 6 November 2024 04:76",
        "Posted on 6 November 2024 04:16 by",
        "Wednesday 6 November 2024 04:16",
        "The deal was signed on 6 November 2024 04:16",
        "Jo Doe 6 November 2024 04:16 and more",
        "Talks ended on 6 November 2024 at 04:16.",
        "Jo Doe " * 30 + "6 November 2024 04:16",
    ],
)
def test_what_only_resembles_a_byline_is_none(line: str) -> None:
    assert read_byline(line, UTC) is None
