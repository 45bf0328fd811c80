"""Finds what a mistyped word of a filter may mean: a country, a topic, or a word of the newest headlines."""

from contextlib import suppress
from difflib import SequenceMatcher, get_close_matches
from functools import partial
from typing import Final

from bot.domain.countries import country_code, nearest_countries
from bot.domain.filters import Filter, Leaf, Piece, parse_filter, rewritten
from bot.domain.text.words import sentences
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from storage import Tx
from storage.entries import search

NEAREST: Final = 3
"""Most filters that may be meant."""
_SHORTEST: Final = 4
_LIKENESS: Final = 0.75
_HEADLINES: Final = 500


async def nearest_filters(
    tx: Tx, text: str, language: str, vocabulary: Vocabulary, since: int
) -> list[Filter]:
    """Return filters with another word in place of the first one that no entry has since a time.

    Empty if every word has entries, names a country or a topic, or is near to none.
    """
    for word in _plain_words(text):
        if country_code(word) is not None or vocabulary.slug_of(word) is not None:
            continue
        with suppress(UserError):
            alone = parse_filter(f'"{word}"', language, vocabulary)
            if not await search.count_matching(tx, alone, since):
                near = _named(word, language, vocabulary)
                near |= _said(word, await search.newest_headlines(tx, _HEADLINES))
                return _instead(text, word, near, language, vocabulary)
    return []


def _plain_words(text: str) -> list[str]:
    found: list[str] = []

    def note(piece: Piece) -> None:
        if piece.is_plain and len(piece.typed) >= _SHORTEST:
            found.append(piece.typed)

    with suppress(UserError):
        rewritten(text, note)
    return found


def _named(word: str, language: str, vocabulary: Vocabulary) -> dict[str, str]:
    """Return countries and topics with a name like a word: what to type for each besides other words."""
    countries = {name: Leaf("country", name).shown for name in nearest_countries(word, language)}
    return {name: Leaf("topic", name).shown for name in vocabulary.nearest(word, language)} | countries


def _said(word: str, headlines: list[str]) -> dict[str, str]:
    """Return the words of headlines that are like one."""
    said = {
        token.surface.casefold()
        for headline in headlines
        for sentence in sentences(headline)
        for token in sentence
        if len(token.surface) >= _SHORTEST
    }
    return {one: one for one in get_close_matches(word.casefold(), said, n=NEAREST, cutoff=_LIKENESS)}


def _instead(
    text: str, word: str, near: dict[str, str], language: str, vocabulary: Vocabulary
) -> list[Filter]:
    """Return the filters with near names in place of a word, the likest first, each meaning once."""
    likeness = {name: SequenceMatcher(None, word.casefold(), name.casefold()).ratio() for name in near}
    found: dict[object, Filter] = {}
    for name in sorted(near, key=lambda name: -likeness[name]):
        if likeness[name] < _LIKENESS:
            continue
        new = name if text.strip() == word else near[name]
        changed = rewritten(text, partial(_replacement, word, new))
        with suppress(UserError):
            filter_ = parse_filter(changed, language, vocabulary)
            found.setdefault(frozenset(filter_.conjunctions), filter_)
    return list(found.values())[:NEAREST]


def _replacement(word: str, new: str, piece: Piece) -> str | None:
    return new if piece.typed == word else None
