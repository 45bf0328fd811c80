"""Tests of countries on a real liveblog, whose text is not part of this project."""

import re
from pathlib import Path

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import subject
from bot.domain.topics import built_in
from tests.cases import cases

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


@cases(
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
    assert [at for at, entry in enumerate(entries) if code in subject(entry, built_in()).countries] == numbers
