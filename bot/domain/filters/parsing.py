"""From what a reader typed to a filter.

The language: words, which all must be there in any form; "exact phrases"; country:UA, country:ukraine, and
topic:energy; a dash before any of these to exclude it; `everything`; and a country's name alone, which
follows the country. Nothing in it is slow: each step is linear in what was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.countries import country_code, country_named, is_country_code, nearest_countries
from bot.domain.filters.lexing import Piece, is_bare, read_pieces
from bot.domain.filters.model import MAX_FILTER_LENGTH, MAX_TERMS, Conjunction, Filter
from bot.domain.stemming import base_language
from bot.domain.stopwords import STOP_WORDS
from bot.domain.terms import EVERYTHING, MAX_PHRASE, country_term, phrase_terms, run_terms, topic_term
from bot.domain.text import drop_invisible, join_words, sentences, slug
from bot.errors import UserError

_KEYWORD = "everything"
_KEYWORDS = frozenset({_KEYWORD, "alles"})
"""What stands for everything, in the languages of the interface."""
_LONGEST_COUNTRY = 6
"""Typed words that a country's name behind `country:` may have without quotation marks."""
_OR = frozenset({"OR", "|", "||"})
# Brackets, and the commas and semicolons that do not group digits.
_COMMA = "[,;\uff0c\uff1b\u060c\u061b\u3001]"
_GROUPING = re.compile(rf"[()\[\]{{}}\uff08\uff09]|(?<!\d){_COMMA}|{_COMMA}(?!\d)")


@dataclass(frozen=True, slots=True)
class _Asked:
    """One thing that a filter asks for or excludes.

    `shown` is its canonical form and `terms` what it is compiled to; `words` are folded, and () for a
    country, a topic and *everything*.
    """

    piece: Piece
    shown: str
    terms: tuple[str, ...]
    words: tuple[str, ...] = ()


def parse_filter(text: str, language: str) -> Filter:
    """Return the filter that a reader typed, its words to be stemmed in a language.

    Raises UserError, its message named `filter-…`, for what cannot be read and for what would never match.
    """
    language = base_language(language)
    typed = drop_invisible(text)
    if not typed.strip():
        raise UserError("filter-empty")
    _check_length(typed.strip())
    if is_bare(typed) and (code := country_named(typed)):
        return Filter(f"country:{code}", language, (Conjunction(country_term(code)),), read_as_country=code)
    asked = _read_all(read_pieces(typed), language)
    positive = _choose_positive([one for one in asked if not one.piece.excluded], language)
    excluded = [one for one in asked if one.piece.excluded]
    if not positive:
        raise UserError("filter-only-exclusions", typed=_joined(excluded))
    _check_exclusions(positive, excluded, language)
    if len(positive) + len(excluded) > MAX_TERMS:
        raise UserError("filter-too-many-terms", count=len(positive) + len(excluded), limit=MAX_TERMS)
    canonical = _canonical(positive, excluded)
    _check_length(canonical)
    return Filter(canonical, language, (_compile(positive, excluded),))


def is_same(text: str, language: str, other: Filter) -> bool:
    """Tell whether a filter's text asks for the same as another filter: `café` and `cafes` do."""
    try:
        return _parts(parse_filter(text, language)) == _parts(other)
    except UserError:
        return text == other.text


def _parts(filter_: Filter) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    return {(one.anchor, frozenset(one.required), frozenset(one.excluded)) for one in filter_.conjunctions}


def _check_length(text: str) -> None:
    if len(text) > MAX_FILTER_LENGTH:
        raise UserError("filter-too-long", length=len(text), limit=MAX_FILTER_LENGTH)


def _joined(asked: Sequence[_Asked]) -> str:
    return " ".join(one.piece.typed for one in asked)


def _read_all(pieces: Sequence[Piece], language: str) -> list[_Asked]:
    """Return what the pieces ask for, each once."""
    asked: dict[tuple[bool, tuple[str, ...]], _Asked] = {}
    at = 0
    while at < len(pieces):
        one, at = _read_one(pieces, at, language)
        asked.setdefault((one.piece.excluded, one.terms), one)
    return list(asked.values())


def _read_one(pieces: Sequence[Piece], at: int, language: str) -> tuple[_Asked, int]:
    """Return what the piece at an index asks for, and the index of the next one."""
    piece = pieces[at]
    if not piece.quoted and (piece.value in _OR or _GROUPING.search(piece.value)):
        raise UserError("filter-alternatives", position=piece.position, typed=piece.typed)
    match piece.field:
        case "country":
            return _read_country(pieces, at, language)
        case "topic":
            return _read_topic(piece), at + 1
        case "":
            return _read_words(piece, language), at + 1
        case _:
            raise UserError("filter-unknown-field", position=piece.position, field=piece.field)


def _read_country(pieces: Sequence[Piece], at: int, language: str) -> tuple[_Asked, int]:
    piece = pieces[at]
    if not piece.value.strip():
        raise UserError("filter-empty-country", position=piece.position)
    for end in range(_country_end(pieces, at), at, -1):
        code = country_code(" ".join(one.value for one in pieces[at:end]))
        if code is not None:
            return _Asked(piece, f"country:{code}", (country_term(code),)), end
    near = nearest_countries(piece.value, language)
    raise UserError(
        "filter-unknown-country",
        position=piece.position,
        typed=piece.value,
        found=len(near),
        nearest=", ".join(near),
    )


def _country_end(pieces: Sequence[Piece], at: int) -> int:
    """Return the index behind the last word that may belong to a country's name begun at a piece."""
    piece, end = pieces[at], at + 1
    if piece.quoted or is_country_code(piece.value):
        return end
    while end < len(pieces) and end < at + _LONGEST_COUNTRY and pieces[end].is_plain:
        end += 1
    return end


def _read_topic(piece: Piece) -> _Asked:
    topic = slug(piece.value)
    if not topic:
        raise UserError("filter-empty-topic", position=piece.position)
    return _Asked(piece, f"topic:{topic}", (topic_term(topic),))


def _read_words(piece: Piece, language: str) -> _Asked:
    tokens = [token for sentence in sentences(piece.value) for token in sentence]
    words = tuple(token.word for token in tokens)
    if not words:
        flag = None if piece.quoted else country_code(piece.value)
        if flag is not None:
            return _Asked(piece, f"country:{flag}", (country_term(flag),))
        name = "filter-empty-quotes" if piece.quoted and not piece.value.strip() else "filter-no-word"
        raise UserError(name, position=piece.position, typed=piece.typed)
    is_keyword = len(words) == 1 and words[0] in _KEYWORDS
    if is_keyword and piece.is_plain:
        return _Asked(piece, _KEYWORD, (EVERYTHING,))
    if piece.excluded and len(words) > MAX_PHRASE:
        # Only all of its terms together would exclude the phrase, and an exclusion is one term.
        raise UserError("filter-long-exclusion", position=piece.position, typed=piece.typed, limit=MAX_PHRASE)
    shown = join_words(token.surface.lower() for token in tokens)
    if " " in shown or is_keyword:
        shown = f'"{shown}"'
    return _Asked(piece, shown, phrase_terms(words, language), words)


def _says_nothing(one: _Asked, language: str) -> bool:
    return bool(one.words) and STOP_WORDS.get(language, frozenset()).issuperset(one.words)


def _choose_positive(positive: Sequence[_Asked], language: str) -> list[_Asked]:
    """Leave out single stop words, and *everything* where more is asked for."""
    telling = [one for one in positive if not _says_nothing(one, language)]
    if positive and not telling:
        raise UserError("filter-stop-words", typed=_joined(positive))
    chosen = [one for one in positive if one in telling or len(one.words) > 1]
    return [one for one in chosen if one.terms != (EVERYTHING,)] or chosen


def _check_exclusions(positive: Sequence[_Asked], excluded: Sequence[_Asked], language: str) -> None:
    wanted = {term for one in positive for term in (*one.terms, *run_terms(one.words, language))}
    for one in excluded:
        if _says_nothing(one, language):
            raise UserError("filter-stop-words", typed=one.piece.typed)
        if not wanted.isdisjoint(one.terms):
            raise UserError("filter-contradiction", typed=one.piece.typed)


def _canonical(positive: Sequence[_Asked], excluded: Sequence[_Asked]) -> str:
    shown = [one.shown for one in positive]
    text = " ".join([*shown, *(f"-{one.shown}" for one in excluded)])
    if is_bare(text) and country_named(text):
        # It was quoted to mean the words; unquoted it would be read as the country.
        return " ".join([f'"{shown[0]}"', *shown[1:]])
    return text


def _compile(positive: Sequence[_Asked], excluded: Sequence[_Asked]) -> Conjunction:
    """Return the conjunction, filed under its longest word or phrase, or for want of one its longest tag.

    The longest is about as good as the rarest, as Yan and Garcia-Molina (1994) file it, without statistics.
    """
    terms = dict.fromkeys(term for one in positive for term in one.terms)
    of_words = {term for one in positive if one.words for term in one.terms}
    anchor = max(terms, key=lambda term: (term in of_words, len(term), term))
    required = tuple(term for term in terms if term != anchor)
    return Conjunction(anchor, required, tuple(dict.fromkeys(term for one in excluded for term in one.terms)))
