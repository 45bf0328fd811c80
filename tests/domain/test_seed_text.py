"""Countries and filters on a real liveblog, whose text is not part of this project."""

import re
from pathlib import Path

import pytest

from bot.domain.entry import ParsedEntry
from bot.domain.filters import matches, parse_filter
from bot.domain.terms import entry_terms, subject

SEED = Path(__file__).parents[3] / "shared/data/pasted-text/independent_2024-11-06_ukraine.txt"
BYLINE = re.compile(r"^(?:Arpan Rai|Tom Watling)\d.*$", re.MULTILINE)
FIRST_HEADLINE = "Putin shortening training"


@pytest.fixture(scope="module")
def entries() -> list[ParsedEntry]:
    """Return the ten entries, cut at their bylines."""
    if not SEED.exists():
        pytest.skip("the seed text is not there")
    text = SEED.read_text(encoding="utf-8")
    parts = [part.strip() for part in BYLINE.split(text[text.index(FIRST_HEADLINE) :])]
    return [ParsedEntry(str(at), *part.split("\n", 1)) for at, part in enumerate(parts) if part]


def test_the_seed_text_has_ten_entries(entries: list[ParsedEntry]) -> None:
    assert len(entries) == 10


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("MD", [4]),
        ("IR", [9]),
        ("CN", [1]),
        ("DE", [7]),
        ("KP", [0, 1, 2, 3, 5, 6, 8]),
        ("KR", [2, 3, 6]),
        ("US", [1, 7]),
        ("UA", [0, 2, 3, 7, 8]),
    ],
)
def test_countries_are_those_that_a_reader_finds(
    entries: list[ParsedEntry], code: str, numbers: list[int]
) -> None:
    assert [at for at, entry in enumerate(entries) if code in subject(entry).countries] == numbers


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ('"north korea" troops -football', [0, 2, 3, 5, 6, 8]),
        ("ukraine", [0, 2, 3, 7, 8]),
        ("country:MD", [4]),
        ("soldier", [0, 2, 3]),
        ("deployed", [0, 3]),
        ("satellite", [9]),
        ("war -troops", [7]),
        ('"run-off election"', [4]),
        ("art", []),
        ('"south korea"', [2, 3, 6]),
        ("everything", list(range(10))),
        ("everything -country:KP", [4, 7, 9]),
        ("kiew", []),
    ],
)
def test_filters_take_the_entries_that_a_reader_would(
    entries: list[ParsedEntry], typed: str, numbers: list[int]
) -> None:
    filter_ = parse_filter(typed, "en")
    assert [at for at, entry in enumerate(entries) if matches(filter_, entry_terms(entry, ["en"]))] == numbers
