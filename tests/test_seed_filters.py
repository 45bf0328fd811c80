"""Tests of filters on a real liveblog, whose text is not in this project: what its readers would get.

Times identify the ten entries, from 22:00 on 5 November 2024 (the oldest) to 04:16 on the 6th.
"""

from datetime import UTC
from pathlib import Path

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import matches, parse_filter
from bot.domain.moment import from_micros
from bot.domain.topics import built_in
from bot.sources.paste.reader import parse_pasted
from tests.cases import cases

SEED = Path(__file__).parents[2] / "shared/data/pasted-text/independent_2024-11-06_ukraine.txt"
TITLE = "Ukraine war: a pasted liveblog"
ALL = ["22:00", "23:00", "00:00", "01:00", "02:00", "03:00", "03:22", "03:49", "04:00", "04:16"]


@pytest.fixture(scope="module")
def terms() -> dict[str, frozenset[str]]:
    """Return the terms of the ten entries by time, oldest first."""
    if not SEED.exists():
        pytest.skip("the seed text is not there")
    pasted = parse_pasted(SEED.read_text(encoding="utf-8"), UTC)
    entries = sorted(pasted.entries, key=lambda one: one.published_at or 0)
    return {_time(one): _terms(one) for one in entries}


def _time(entry: ParsedEntry) -> str:
    assert entry.published_at is not None
    return f"{from_micros(entry.published_at):%H:%M}"


def _terms(entry: ParsedEntry) -> frozenset[str]:
    return entry_terms(entry, ["en"], source_title=TITLE, vocabulary=built_in())


def test_the_seed_text_has_ten_entries(terms: dict[str, frozenset[str]]) -> None:
    assert list(terms) == ALL


@cases(
    ("typed", "times"),
    [
        ("troop", ["23:00", "01:00", "02:00", "03:22", "03:49", "04:16"]),
        ("=troop", ["01:00"]),
        ("=troops", ["23:00", "02:00", "03:22", "03:49", "04:16"]),
        ("soldier", ["03:22", "03:49", "04:16"]),
        ("clash, battle", ["03:22", "03:49"]),
        ("soldier -battle", ["03:22", "04:16"]),
        ("(election, president) -ukraine", ["03:00"]),
        ('"north korea"', ["23:00", "01:00", "02:00", "03:22", "03:49", "04:00", "04:16"]),
        ('"north korea" -ukraine', ["01:00", "02:00", "04:00"]),
        ('"north korea" troops -football', ["23:00", "01:00", "02:00", "03:22", "03:49", "04:16"]),
        ('"defence minister"', ["03:22", "03:49", "04:16"]),
        ('"run-off election"', ["03:00"]),
        ("ukraine", ["23:00", "00:00", "03:22", "03:49", "04:16"]),
        ("title:ukraine", ["23:00", "00:00", "03:22", "04:16"]),
        ("zelensky", ["03:49"]),
        ("kyiv -country:KP", ["00:00"]),
        ("country:KR", ["01:00", "03:22", "03:49"]),
        ("country:KR -country:EU", ["03:22", "03:49"]),
        ("country:UN", ["02:00"]),
        ("country:EU", ["01:00", "03:00"]),
        ("country:EU-members", ["00:00"]),
        ("satellite (iran, china)", ["22:00"]),
        ("author:rai", ["03:22", "03:49", "04:16"]),
        ('author:"tom watling" korea', ["23:00", "01:00", "02:00", "04:00"]),
        ("source:pasted kursk", ["03:22"]),
        ("war -troops", ["00:00"]),
        ("art", []),
        ("is:key", []),
        ("everything -country:KP", ["22:00", "00:00", "03:00"]),
        ("everything", ALL),
    ],
)
def test_filters_take_the_entries_that_a_reader_would(
    terms: dict[str, frozenset[str]], typed: str, times: list[str]
) -> None:
    filter_ = parse_filter(typed, "en", built_in())
    assert [time for time, its in terms.items() if matches(filter_, its)] == times
