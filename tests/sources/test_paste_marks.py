"""Tests of lines of pasted text that say when, by whom, or that it matters."""

from datetime import UTC, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.sources.paste.grammar.clocks import Clock, Day
from bot.sources.paste.grammar.joints import find_marks
from bot.sources.paste.grammar.marks import Mark
from tests.cases import cases

BST = timezone(timedelta(hours=1))
SIXTH = Day(2024, 11, 6)


def read(line: str) -> Mark | None:
    marks = find_marks(line.split("\n"), UTC)
    assert len(marks) < 2
    return marks[0] if marks else None


@cases(
    ("line", "clock"),
    [
        ("16:48", Clock(16, 48)),
        ("16:48:12", Clock(16, 48)),
        ("• 7:37 AM", Clock(7, 37)),
        ("4pm", Clock(16, 0)),
        ("18:28 PM", Clock(18, 28)),
        ("16.48 Uhr", Clock(16, 48)),
        ("16 Uhr", Clock(16, 0)),
        ("Ore 21.00", Clock(21, 0)),
        ("15h05", Clock(15, 5)),
        ("12.50 BST", Clock(12, 50, BST)),
        ("12:50 British Summer Time", Clock(12, 50, BST)),
        ("3:05 p.m. ET", Clock(15, 5, ZoneInfo("America/New_York"))),
        ("Posted at 15:05 15:05", Clock(15, 5)),
        ("1. Posted at 7:247:24", Clock(7, 24)),
        ("Published at 15:05 British Summer Time15:05 BST", Clock(15, 5, BST)),
        ("30m ago\n12.50 BST", Clock(12, 50, BST)),
        ("21 mins ago 11:48", Clock(11, 48)),
        ("vor 21 Min. 11:48 Uhr", Clock(11, 48)),
        ("Posted at\n15:05", Clock(15, 5)),
        ("kl. 16.48", Clock(16, 48)),
        ("godz. 16:48", Clock(16, 48)),
        ("16:48 uur", Clock(16, 48)),
        ("16:48 h", Clock(16, 48)),
        ("1648 hrs", Clock(16, 48)),
        ("1648 GMT", Clock(16, 48, UTC)),
        ("16:48 GMT+1", Clock(16, 48, timezone(timedelta(hours=1)))),
        ("16:48 +05:30", Clock(16, 48, timezone(timedelta(hours=5, minutes=30)))),
        ("16:48 UK time", Clock(16, 48, ZoneInfo("Europe/London"))),
        ("16:48 (Kyiv time)", Clock(16, 48, ZoneInfo("Europe/Kyiv"))),
        ("16：48", Clock(16, 48)),  # noqa: RUF001  as Chinese and Japanese pages set it
        ("오후 4:48", Clock(16, 48)),
        ("16時48分", Clock(16, 48)),
        ("**16:48**", Clock(16, 48)),
        ("🔴 [16:48]", Clock(16, 48)),
    ],
)
def test_a_time_is_read_in_every_usual_form(line: str, clock: Clock) -> None:
    mark = read(line)
    assert mark is not None
    assert (mark.kind, mark.clock, mark.tail) == ("clock", clock, "")


@pytest.mark.parametrize("line", ["19:02(IST)", "16:48 (IST)", "16:48 IST", "16:48 local time"])
def test_a_mark_that_is_several_zones_names_none(line: str) -> None:
    mark = read(line)
    assert mark is not None
    assert mark.clock is not None
    assert mark.clock.zone is None
    assert mark.form == ": zone"


@cases(
    "line",
    [
        "6 November 2024, 16:48",
        "November 6, 2024 4:48 PM",
        "4:48 p.m., November 6, 2024",
        "2024-11-06 16:48",
        "6.11.2024 16:48",
        "Wednesday 6 Nov. 2024 - 16:48",
        "mercredi 6 novembre 2024 16:48",
        "6. November 2024, 16.48 Uhr",
        "November062024\n16:48",
        "06.11.24, 16:48",
        "2024/11/06 16:48",
        "06-11-2024 16:48",
        "2024年11月6日 16:48",
        "6 listopada 2024, godz. 16:48",
        "6. november 2024 kl. 16.48",
        "Wed, 06 Nov 2024 16:48:00",
        "2024-11-06T16:48",
    ],
)
def test_a_day_goes_with_its_time(line: str) -> None:
    mark = read(line)
    assert mark is not None
    assert mark.day is not None
    assert (mark.day.on(), mark.clock) == (SIXTH.on(), Clock(16, 48))


def test_a_day_may_have_no_year() -> None:
    mark = read("15:05 BST 5 August")
    assert mark is not None
    assert mark.day == Day(None, 8, 5)


def test_a_second_time_with_a_zone_tells_the_zone_of_the_first() -> None:
    mark = read("6 Nov 2024 - 02:05 (23:05 GMT)")
    assert mark is not None
    assert mark.clock == Clock(2, 5, timezone(timedelta(hours=3)))


@cases(
    ("line", "authors"),
    [
        ("21:00 Jo Doe", ("Jo Doe",)),
        ("21:00Jo Doe", ("Jo Doe",)),
        ("21:00 By Jo Doe and Ada Roe", ("Jo Doe", "Ada Roe")),
        ("21 mins ago 11:48 Jo Doe", ("Jo Doe",)),
        ("21 mins ago11:48Jo Doe", ("Jo Doe",)),
        ("21:00 Uhr, von Jo Doe", ("Jo Doe",)),
        ("Jo Doe 21:00", ("Jo Doe",)),
        ("Jo Doe @jodoe · 21:00", ("Jo Doe",)),
        ("By Jo Doe at 9 p.m.", ("Jo Doe",)),
        ("– Jo Doe, 21:00 Uhr", ("Jo Doe",)),
        ("Jo Doe, [06.11.2024 21:00]", ("Jo Doe",)),
        ("By Jo Doe\n21:00", ("Jo Doe",)),
    ],
)
def test_names_may_follow_a_time(line: str, authors: tuple[str, ...]) -> None:
    mark = read(line)
    assert mark is not None
    assert (mark.kind, mark.authors) == ("clock", authors)


@cases(
    "line",
    ["20:42 KEY EVENT", "20:42KEY EVENT", "KEY EVENT\n20:42", "20:42\nKey moment", "20:42 Breaking news"],
)
def test_a_key_event_is_marked(line: str) -> None:
    mark = read(line)
    assert mark is not None
    assert (mark.key, mark.clock, mark.authors) == (True, Clock(20, 42), ())


@cases(
    ("line", "tail"),
    [
        ("16:48 The ferry is found", "The ferry is found"),
        ("16:48 – The ferry is found", "The ferry is found"),
        ("22:25 Uhr | Die Fähre ist gefunden", "Die Fähre ist gefunden"),
        ("Ore 21.00 - Il traghetto è stato trovato", "Il traghetto è stato trovato"),
        ("08:50 IST: The ferry is found.", "The ferry is found."),
    ],
)
def test_a_title_may_follow_a_time(line: str, tail: str) -> None:
    mark = read(line)
    assert mark is not None
    assert (mark.kind, mark.tail) == ("titled", tail)


@cases(
    ("line", "kind"),
    [
        ("21 mins ago", "ago"),
        ("an hour ago", "ago"),
        ("1h 20m ago", "ago"),
        ("From 49m ago", "ago"),
        ("vor 3 Stunden", "ago"),
        ("il y a 3 heures", "ago"),
        ("hace 3 horas", "ago"),
        ("3 uur geleden", "ago"),
        ("3 godziny temu", "ago"),
        ("for 3 timer siden", "ago"),
        ("3小时前", "ago"),
        ("3h", "ago"),
        ("Monday 5 August 2024", "day"),
        ("Tuesday, November 6", "day"),
        ("Updated at 12.36 BST", "stamp"),
        ("Updated 20:49, 5 Aug 2024", "stamp"),
        ("LIVE Updated 4m ago", "stamp"),
        ("Mon 15 May 2023 12.50 BSTFirst published on Mon 15 May 2023 05.38 BST", "stamp"),
    ],
)
def test_what_is_no_time_of_an_entry_is_told_apart(line: str, kind: str) -> None:
    mark = read(line)
    assert mark is not None
    assert mark.kind == kind


@cases(
    "line",
    [
        "",
        "12.5",
        "2:1",
        "24:05",
        "16:60",
        "13:05 am",
        "May 15 was a good day",
        "Just before 16:48 the ferry left.",
        "12.50 Euro for the bread.",
        "16:48 is when the ferry left.",
        "Tickets go on sale on Monday at 16:48.",
        "00:00:01,000 --> 00:00:04,000",
        "2024-11-06 04:16:00 INFO started",
        "Dec 32 2024",
    ],
)
def test_what_only_resembles_a_mark_is_none(line: str) -> None:
    assert read(line) is None


def test_marks_in_adjacent_lines_that_say_the_same_thing_twice_are_two() -> None:
    assert [mark.kind for mark in find_marks(["16:48", "16:20"], UTC)] == ["clock", "clock"]
    assert [mark.kind for mark in find_marks(["3h ago", "5h ago"], UTC)] == ["ago", "ago"]
