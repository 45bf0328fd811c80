"""Tests of what counts as an edit."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.entry.content import EDITS_AN_HOUR, Change, ParsedEntry, Stored, Tags, change, digest, tags

ENTRY = ParsedEntry(
    "1",
    "Talks begin",
    "Ministers met 12 minutes ago.",
    ("Ann Ox",),
    "https://example.org/live?id=5&utm_source=rss#1",
    1,
    2,
    ("energy",),
    ("UA",),
    "https://example.org/a.jpg",
)
SEEN = tags(ENTRY)


@pytest.mark.parametrize(
    "edit",
    [
        {"headline": "Talks end"},
        {"body": "Ministers left 12 minutes ago."},
        {"authors": ("Bo Yi",)},
        {"url": "https://example.org/live?id=6"},
    ],
    ids=lambda edit: next(iter(edit)),
)
def test_what_a_reader_sees_makes_an_edit(edit: dict[str, Any]) -> None:
    assert digest(replace(ENTRY, **edit)) != digest(ENTRY)


@pytest.mark.parametrize(
    "noise",
    [
        {"external_id": "2"},
        {"published_at": 5},
        {"updated_at": 6},
        {"body": "Ministers met 13 minutes ago."},
        {"url": "https://example.org/live?id=5&utm_source=atom&fbclid=x#1"},
        {"body": "Ministers met\n12 minutes ago."},
        {"picture": None},
        {"key": True},
        {"topics": ("energy", "trade")},
        {"countries": ()},
        {"breaking": True},
    ],
    ids=lambda noise: str(next(iter(noise))),
)
def test_what_ticks_tracks_or_is_not_shown_makes_none(noise: dict[str, Any]) -> None:
    assert digest(replace(ENTRY, **noise)) == digest(ENTRY)


@pytest.mark.parametrize(
    ("stored", "withdrawn", "expected"),
    [
        (None, False, Change.NEW),
        (None, True, Change.UNCHANGED),
        (Stored("a", SEEN), False, Change.UNCHANGED),
        (Stored("a"), False, Change.RETAGGED),
        (Stored("b"), False, Change.REVISED),
        (Stored("b", edits=EDITS_AN_HOUR - 1), False, Change.REVISED),
        (Stored("b", edits=EDITS_AN_HOUR), False, Change.HELD),
        (Stored("a", SEEN, edits=EDITS_AN_HOUR), False, Change.UNCHANGED),
        (Stored("a"), True, Change.WITHDRAWN),
        (Stored("b", edits=EDITS_AN_HOUR), True, Change.WITHDRAWN),
        (Stored("a", withdrawn=True), True, Change.UNCHANGED),
        (Stored("a", withdrawn=True), False, Change.REVISED),
    ],
)
def test_what_an_entry_is_follows_from_what_is_stored(
    *, stored: Stored | None, withdrawn: bool, expected: Change
) -> None:
    assert change("a", SEEN, stored, withdrawn=withdrawn) is expected


@pytest.mark.parametrize(
    ("stored", "withdrawn", "expected"),
    [
        (None, False, Change.NEW),
        (Stored("b"), False, Change.UNCHANGED),
        (Stored("b"), True, Change.WITHDRAWN),
    ],
)
def test_an_entry_that_is_seen_in_part_is_new_or_withdrawn_and_never_an_edit(
    *, stored: Stored | None, withdrawn: bool, expected: Change
) -> None:
    assert change("a", SEEN, stored, withdrawn=withdrawn, partial=True) is expected


def test_tags_are_compared_as_sets() -> None:
    assert tags(replace(ENTRY, topics=("b", "a", "b"))) == tags(replace(ENTRY, topics=("a", "b")))


def test_marks_and_a_picture_once_set_stay_while_topics_and_countries_may_go() -> None:
    was = Tags(
        frozenset({"trade"}), frozenset({"US"}), key=True, breaking=True, picture="https://a.example/b.jpg"
    )
    now = tags(replace(ENTRY, picture="https://a.example/c.jpg"), was)
    assert now == replace(was, topics=frozenset({"energy"}), countries=frozenset({"UA"}))
