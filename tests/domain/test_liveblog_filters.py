"""Tests of the filter for one source by its number."""

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import (
    Liveblog,
    liveblog_filter,
    liveblogs_in,
    matches,
    narrowed,
    parse_filter,
    reread_filter,
)
from bot.domain.topics import built_in
from bot.errors import UserError


def terms(source_id: int | None, headline: str = "Storm") -> frozenset[str]:
    """Return the terms of an entry of a source."""
    entry = ParsedEntry("1", headline)
    return entry_terms(entry, ["en"], source_title="Live", vocabulary=built_in(), source_id=source_id)


def test_only_entries_of_the_source_with_this_number_match_whatever_the_title() -> None:
    for title in ("", "Live", "Storm in “Hamburg”, live: -x (y) or z", "is:key everything", "ü" * 300):
        filter_ = parse_filter(liveblog_filter(17, title), "en")
        assert [matches(filter_, terms(one)) for one in (17, 1, 7, 171, None)] == [True, *[False] * 4]
        assert reread_filter(filter_.text, filter_.language) == filter_


def test_the_title_is_kept_for_people() -> None:
    assert liveblogs_in(liveblog_filter(17, ' Storm  in "Hamburg" ')) == [Liveblog(17, "Storm in Hamburg")]
    assert liveblogs_in(liveblog_filter(17, "")) == [Liveblog(17, "17")]


def test_it_is_found_wherever_it_stands_in_a_filter() -> None:
    for typed in (
        "is:key liveblog:17",
        "lang:de liveblog:17",
        "(liveblog:17) -football",
        "ukraine, liveblog:17",
    ):
        text = parse_filter(typed, "en").text
        assert [one.source_id for one in liveblogs_in(text)] == [17], typed


def test_it_can_be_narrowed_and_joined() -> None:
    text = liveblog_filter(17, "Storm live")
    smaller = reread_filter(narrowed(text, "-insurance"), "en")
    assert matches(smaller, terms(17))
    assert not matches(smaller, terms(17, "Storm insurance"))
    assert matches(parse_filter(f"{text}, ukraine", "en"), terms(3, "Ukraine"))


def test_other_text_after_the_word_means_what_it_meant_before() -> None:
    assert parse_filter("Liveblog: 17 dead", "en").text == "liveblog 17 dead"
    for typed in ('liveblog:"Storm"', "liveblog:storm", "liveblog:0", "liveblog:17x", "liveblog:" + "9" * 19):
        with pytest.raises(UserError) as refused:
            parse_filter(typed, "en")
        assert refused.value.message == "filter-unknown-field", typed
