"""Tests of really pasted texts, compared with the data of their pages."""

import gzip
import html
import json
import re
from datetime import UTC, datetime, timedelta
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.messages.parts import Part, join_parts
from bot.domain.moment import from_micros
from bot.errors import SourceInvalidError
from bot.sources.paste.reader import Pasted, parse_pasted

SHARED = Path(__file__).parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(
    not SHARED.exists(), reason="the captured texts lie beside the repository, not in it"
)
LONDON = ZoneInfo("Europe/London")
UKRAINE = "independent_2024-11-06_ukraine.txt"
CUP = "independent_2023_womens_wc.copypaste.txt"
RIOTS = "mirror_2024_uk_riots.copypaste.txt"


def text_of(name: str) -> str:
    return (SHARED / "pasted-text" / name).read_text(encoding="utf-8")


def read(name: str) -> Pasted:
    return parse_pasted(text_of(name), LONDON)


def listed(name: str) -> list[dict[str, Any]]:
    """Return the entries in the structured data of the same page."""
    path = SHARED / "liveblog-pages" / f"{name.partition('.')[0]}.entries.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def plain(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html.unescape(markup)).split())


def likeness(entry: ParsedEntry, row: dict[str, Any]) -> float:
    return SequenceMatcher(None, plain(entry.body), plain(row["articleBody"]), autojunk=False).ratio()


def test_a_selection_signed_below_each_entry_gives_its_ten_entries() -> None:
    pasted = parse_pasted(text_of(UKRAINE), UTC)
    authors = [author for entry in pasted.entries for author in entry.authors]
    assert len(pasted.entries) == len({entry.external_id for entry in pasted.entries}) == 10
    assert (authors.count("Tom Watling"), authors.count("Arpan Rai"), len(authors)) == (7, 3, 10)
    assert [entry.body == "" for entry in pasted.entries] == [False, True, False, False, *[True] * 6]
    times = sorted(from_micros(entry.published_at or 0) for entry in pasted.entries)
    assert times[0] == datetime(2024, 11, 5, 22, 0, tzinfo=UTC)
    assert times[-1] == datetime(2024, 11, 6, 4, 16, tzinfo=UTC)
    assert pasted.lede is not None
    assert len(pasted.lede.splitlines()) == 6
    assert pasted.rest is None


def test_a_whole_page_signed_below_each_entry_gives_the_entries_of_its_data() -> None:
    pasted, rows = read(CUP), listed(CUP)
    assert len(pasted.entries) == len(rows) == 10
    assert {entry.authors for entry in pasted.entries} == {("Jamie Braidwood",)}
    assert [entry.headline for entry in pasted.entries] == [row["headline"].strip() for row in rows]
    assert all(likeness(entry, row) > 0.85 for entry, row in zip(pasted.entries, rows, strict=True))


def test_a_whole_page_timed_above_each_entry_gives_the_entries_of_its_data() -> None:
    pasted, rows = read(RIOTS), listed(RIOTS)
    rows = rows[: len(pasted.entries)]
    assert len(pasted.entries) == 30
    assert [entry.headline for entry in pasted.entries] == [row["headline"].strip() for row in rows]
    for entry, row in zip(pasted.entries, rows, strict=True):
        assert entry.published_at is not None
        told = datetime.fromisoformat(row["datePublished"])
        assert timedelta(0) <= told - from_micros(entry.published_at) < timedelta(minutes=1)
    alike = [likeness(entry, row) for entry, row in zip(pasted.entries, rows, strict=True)]
    assert sum(ratio > 0.95 for ratio in alike) >= 27
    assert sum(entry.key for entry in pasted.entries) == text_of(RIOTS).count("KEY EVENT") == 9
    assert all(entry.key or entry.authors for entry in pasted.entries)


@pytest.mark.parametrize("name", [UKRAINE, CUP, RIOTS])
def test_it_does_not_matter_how_the_text_arrived(name: str) -> None:
    parts = [""]
    for line in text_of(name).splitlines():
        if len(parts[-1]) + len(line) > 4000:
            parts.append("")
        parts[-1] += line + "\n"
    assert parse_pasted(join_parts(Part(part.strip()) for part in parts).text, LONDON) == read(name)


@pytest.mark.parametrize("name", [UKRAINE, CUP, RIOTS])
def test_a_part_of_the_text_gives_no_entries_but_its_own_and_one_that_was_cut(name: str) -> None:
    text = text_of(name)
    known = {entry.external_id for entry in read(name).entries}
    for place in range(500, len(text), 997):
        for part in (text[:place], text[place:]):
            try:
                found = {entry.external_id for entry in parse_pasted(part, LONDON).entries}
            except SourceInvalidError:
                continue
            assert len(found - known) <= 1
