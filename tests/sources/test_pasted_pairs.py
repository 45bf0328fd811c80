"""Tests of pasted liveblogs in many shapes, and the entries that a person reads in them."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import from_micros, to_micros
from bot.errors import SourceInvalidError
from bot.sources.paste.reader import Pasted, parse_pasted
from tests.cases import cases
from tests.sources.paste_shapes import FOOT, HEAD, PAIRS, SHAPES, STORM, News, Shape, fill

NOW = to_micros(datetime(2026, 11, 30, 20, tzinfo=UTC))
AMBIGUOUS = {"headline only", "oldest first, dash", "entry number line", "entry of"}
"""Shapes that a timetable can also have, if few or continued, and labels that few entries do not show."""
SIGNED_ABOVE = {"teams"}
"""Shapes with a full byline above the entry. It is usually below."""


def parse(text: str) -> Pasted:
    return parse_pasted(text, UTC, now=NOW)


def clock(entry: ParsedEntry) -> str | None:
    return None if entry.published_at is None else f"{from_micros(entry.published_at):%H:%M}"


# NAME.txt and NAME.expected.json, oldest entry first. Fields that it does not name are not compared.


@cases("name", sorted(path.stem for path in PAIRS.glob("*.txt")))
def test_each_pair_gives_its_entries(name: str) -> None:
    expected = json.loads((PAIRS / f"{name}.expected.json").read_text(encoding="utf-8"))
    found = list(parse((PAIRS / f"{name}.txt").read_text(encoding="utf-8")).entries)
    assert len(found) == len(expected)
    for want in expected:
        [entry] = [one for one in found if want["body_has"] in f"{one.body} {one.headline}"]
        told = {"headline": entry.headline, "clock_utc": clock(entry), "authors": [*entry.authors]}
        assert {name: told[name] for name in want.keys() & told.keys()} == {
            name: value for name, value in want.items() if name in told
        }
        others = {one["headline"] for one in expected if "headline" in one} - {entry.headline}
        assert not any(headline in entry.body for headline in others)
        assert "newsletter" not in entry.body
        assert "Privacy policy" not in entry.body


# Invented shapes


def expected(shape: Shape, news: Sequence[News]) -> list[dict[str, Any]]:
    found = []
    for one in news:
        minutes = int(one.minutes - 60 * shape.east) % (24 * 60)
        found.append(
            {
                "clock": f"{minutes // 60:02}:{minutes % 60:02}" if shape.timed else None,
                "authors": (one.author,) if shape.signed else (),
                "headline": one.headline if shape.titled else None,
                "body": one.body if shape.titled and shape.bodies else None,
            }
        )
    return found


def assert_read(shape: Shape, text: str) -> None:
    wanted = expected(shape, shape.news)
    found = parse(text).entries
    assert len(found) == len(wanted)
    for entry, want, news in zip(found, wanted, shape.news, strict=True):
        told = {
            "clock": clock(entry),
            "authors": entry.authors,
            "headline": entry.headline,
            "body": entry.body,
        }
        assert {name: told[name] for name, value in want.items() if value is not None} == {
            name: value for name, value in want.items() if value is not None
        }
        assert shape.timed or entry.published_at is None
        assert not shape.bodies or news.body.split(". ")[1] in f"{entry.headline} {entry.body}"


@cases("name", SHAPES)
def test_each_shape_gives_its_entries(name: str) -> None:
    assert_read(SHAPES[name], SHAPES[name].text())


@cases("name", SHAPES)
def test_lines_without_blank_ones_between_them_give_the_same(name: str) -> None:
    assert_read(SHAPES[name], re.sub(r"\n+", "\n", SHAPES[name].text()))


@cases("name", SHAPES)
def test_blank_lines_between_all_lines_give_the_same(name: str) -> None:
    assert_read(SHAPES[name], SHAPES[name].text().replace("\n", "\n\n"))


BARE = [name for name, shape in SHAPES.items() if not shape.head + shape.foot and name not in SIGNED_ABOVE]


@cases("name", BARE)
def test_what_a_page_sets_around_the_entries_is_no_part_of_them(name: str) -> None:
    shape = SHAPES[name]
    for head, foot in ((HEAD, ""), ("", FOOT), (HEAD, FOOT)):
        around = replace(shape, head=head and f"{head}\n", foot=foot and f"\n{foot}")
        assert_read(around, around.text())


@cases("name", [name for name in SHAPES if name not in AMBIGUOUS])
def test_the_oldest_may_come_first_and_three_entries_are_enough(name: str) -> None:
    shape = SHAPES[name]
    backwards = replace(shape, news=shape.news[::-1])
    assert_read(backwards, backwards.text())
    if shape.each != SHAPES["LIVE"].each:
        few = replace(shape, news=shape.news[:3])
        assert_read(few, few.text())


@cases(
    ("one", "other"),
    [
        ("dotted uhr", "h behind"),
        ("am dotted", "seconds"),
        ("kl", "today at"),
        ("weekday", "UK time"),
        ("dash", "plus uhr"),
        ("bullet", "Update colon"),
        ("bold", "pipe"),
        ("inline h", "inline colon"),
        ("inline brackets", "inline pm"),
    ],
)
def test_a_text_may_mix_the_forms_of_its_times(one: str, other: str) -> None:
    first, second = SHAPES[one], SHAPES[other]
    for place in (0, 3, 7):
        parts = [
            fill(second.each if number == place else first.each, news, number)
            for number, news in enumerate(STORM)
        ]
        assert_read(first, first.apart.join(parts))


def test_the_newest_entries_may_have_relative_times_and_the_others_a_clock() -> None:
    parts = [
        fill("{ago_en}\n{H}\n{B}" if number < 3 else "{t}\n{H}\n{B}", news, number)
        for number, news in enumerate(STORM)
    ]
    found = parse("\n".join(parts)).entries
    assert [entry.headline for entry in found] == [news.headline for news in STORM]
    assert [clock(entry) for entry in found][:4] == [None, None, None, "16:30"]


def test_times_within_an_entry_that_are_out_of_order_and_bare_are_its_text() -> None:
    programme = "19:00 Uhr: Briefing\n20:15 Uhr: Special"
    parts = [fill("{t} Uhr: {H}\n{B}", news, number) for number, news in enumerate(STORM)]
    pasted = parse("\n".join([parts[0], programme, *parts[1:]]))
    assert [entry.headline for entry in pasted.entries] == [news.headline for news in STORM]
    assert pasted.entries[0].body == f"{STORM[0].body}\n{programme}"
    assert pasted.unused == tuple(programme.split("\n"))


def test_a_ticker_may_stand_in_one_line() -> None:
    line = " ".join(fill("+++ {d} Uhr: {H}", news, number) for number, news in enumerate(STORM)) + " +++"
    assert [entry.headline for entry in parse(line).entries] == [news.headline for news in STORM]


# Texts that can be read in two ways


UNSURE = "\n".join([HEAD, *(fill("{B}\n{t}", news, number) for number, news in enumerate(STORM)), FOOT])


def test_a_text_that_could_be_read_in_another_way_gives_that_when_asked() -> None:
    first = parse(UNSURE)
    second = parse_pasted(UNSURE, UTC, now=NOW, second=True)
    assert (first.others, second.others) == (len(second.entries), len(first.entries))
    assert [entry.external_id for entry in first.entries] != [entry.external_id for entry in second.entries]


def test_a_text_that_is_clear_has_no_second_reading() -> None:
    assert parse(SHAPES["dash"].text()).others == 0
    with pytest.raises(SourceInvalidError):
        parse_pasted(SHAPES["dash"].text(), UTC, now=NOW, second=True)


@cases(
    ("name", "month_first"),
    [("slash in doubt", False), ("whatsapp", False), ("slash day first", None), ("whatsapp us", None)],
)
def test_days_whose_month_could_be_the_day_are_told(name: str, month_first: bool | None) -> None:  # noqa: FBT001  a case
    pasted = parse(SHAPES[name].text())
    assert (pasted.figures is None) == (month_first is None)
    assert pasted.month_first == bool(month_first)


def test_figures_beside_twelve_hour_clocks_are_read_month_first_and_told() -> None:
    pasted = parse(replace(SHAPES["slash month first"], each="11/06/2024 {P}\n{H}\n{B}").text())
    assert pasted.month_first
    assert pasted.figures == "11/06/2024 6:16 PM"
    assert {f"{from_micros(entry.published_at or 0):%d %b}" for entry in pasted.entries} == {"06 Nov"}
