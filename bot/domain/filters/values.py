"""Reads the single things that a filter asks for: words, countries, topics, names, flags."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import cast

from bot.domain.countries import country_code, country_named, is_country_code, nearest_countries
from bot.domain.entry.content import mark_named
from bot.domain.entry.terms import FLAGS
from bot.domain.filters.lexer import Kind, Piece, is_bare
from bot.domain.filters.tree import EVERY_ENTRY, KEYWORDS, SHORT_KEYWORDS, Any, Field, Leaf, Node
from bot.domain.languages.known import by_word, comma_of, languages
from bot.domain.text.words import (
    Compound,
    Sentence,
    Token,
    is_capitals,
    join_words,
    read_sentences,
    sentences,
)
from bot.domain.topics import Vocabulary
from bot.errors import UnknownNameError, UserError

_LONGEST_NAME = 6
"""Most typed words of a name after `country:` or `topic:` without quotation marks."""
_SIGNS = frozenset("*~^\\%@#\u00a7$\u20ac\u00a3\u00a5<>=+|&")
_MEANINGLESS = re.compile("#(?=\\w)|(?<=\\s)&(?=\\s)|[\u00b0\u2122\u00ae\u00a9\u2120]")
"""What may be left out: a hashtag's sign, an "and", degree signs and trade marks."""
_BLANKS = re.compile(r"[\s_]")
_FLAG_NAMES = by_word(language.flags for language in languages().values())
"""Values of `is:`, in all comma_of, and the marks they mean."""


@dataclass(frozen=True, slots=True)
class Values:
    """Reads values; `language` is the one for suggested names, and `spoken` the one whose names count."""

    language: str
    vocabulary: Vocabulary
    spoken: str = ""

    def read(self, pieces: Sequence[Piece], at: int, field: str) -> tuple[Node, int]:
        """Return what the piece at an index asks for, and the index of the next one.

        `field` is the field of the brackets around the piece, "" for none.
        """
        piece = pieces[at]
        if not field and _means_everything(pieces, at):
            return Leaf("*", EVERY_ENTRY.value, (), piece.typed, piece.position), at + 1
        match piece.field or field:
            case "country":
                return self._read_country(pieces, at)
            case "topic":
                return self._read_topic(pieces, at)
            case "#":
                return self._read_hashtag(piece), at + 1
            case "is" | "liveblog":
                return _read_mark(piece), at + 1
            case "lang":
                raise UserError("filter-late-language", position=piece.position, typed=piece.typed)
            case name:
                return _read_words(piece, cast("Field", name)), at + 1

    def listed(self, piece: Piece, field: str) -> Leaf | None:
        """Return another country or topic of a list (country:UA,MD); None if the word is neither."""
        name = country_code(piece.value) if field == "country" else self.vocabulary.slug_of(piece.value)
        return None if name is None else Leaf(cast("Field", field), name, (), piece.typed, piece.position)

    def _read_country(self, pieces: Sequence[Piece], at: int) -> tuple[Leaf, int]:
        piece = pieces[at]
        if not piece.value.strip():
            raise UserError("filter-empty-country", position=piece.position)
        longest = 1 if is_country_code(piece.value) else _LONGEST_NAME
        named = _longest_name(pieces, at, longest, country_code)
        if named is not None:
            code, end = named
            return Leaf("country", code, (), _typed(pieces, at, end), piece.position), end
        run = list(_run(pieces, at, longest))
        raise _unknown(
            "filter-unknown-country",
            pieces,
            at,
            run,
            lambda name: nearest_countries(name, self.language),
            comma=comma_of(self.language),
        )

    def _read_topic(self, pieces: Sequence[Piece], at: int) -> tuple[Leaf, int]:
        piece = pieces[at]
        if not any(map(str.isalnum, piece.value)):
            raise UserError("filter-empty-topic", position=piece.position)
        named = _longest_name(pieces, at, _LONGEST_NAME, self.vocabulary.slug_of)
        if named is not None:
            slug, end = named
            return Leaf("topic", slug, (), _typed(pieces, at, end), piece.position), end
        run = list(_run(pieces, at, _LONGEST_NAME))
        raise _unknown(
            "filter-unknown-topic",
            pieces,
            at,
            run,
            lambda name: self.vocabulary.nearest(name, self.language),
            comma=comma_of(self.language),
        )

    def _read_hashtag(self, piece: Piece) -> Node:
        """Return the topic, mark or country that a hashtag names, else its words, apart or joined.

        #NorthSea means "north sea" or northsea, since others write #northsea. #MeToo means only metoo, since
        nearly every text has its parts.
        """
        slug = self.vocabulary.slug_of(piece.value)
        if slug is not None:
            return Leaf("topic", slug, (), piece.typed, piece.position)
        if (mark := mark_named(piece.value)) is not None:
            return Leaf("is", mark, (), piece.typed, piece.position)
        code = country_named(piece.value, self.spoken)
        if code is not None:
            return Leaf("country", code, (), piece.typed, piece.position)
        joined = _read_words(piece, "")
        tokens = [token for sentence in sentences(piece.value) for token in sentence]
        if len(tokens) == len(joined.words):
            return joined
        apart = replace(joined, value=shown_words(tokens), words=tuple(token.word for token in tokens))
        return joined if apart.says_nothing(self.language) else Any((apart, joined))


def _means_everything(pieces: Sequence[Piece], at: int) -> bool:
    word = pieces[at].value.casefold()
    if not pieces[at].is_plain or word not in KEYWORDS | SHORT_KEYWORDS:
        return False
    is_first = at == 0 or pieces[at - 1].field == "lang"
    is_only = at + 1 == len(pieces) or pieces[at + 1].kind in (Kind.NOT, Kind.OR)
    return word in KEYWORDS or (is_first and is_only)


def _longest_name(
    pieces: Sequence[Piece], at: int, longest: int, look_up: Callable[[str], str | None]
) -> tuple[str, int] | None:
    """Return what the longest name that begins at a piece means, and the index after its last word."""
    for stop, name in _run(pieces, at, longest):
        found = look_up(name)
        if found is not None:
            return found, stop
    return None


def _run(pieces: Sequence[Piece], at: int, longest: int) -> Iterator[tuple[int, str]]:
    """Yield the possible names that begin at a piece, longest first, each with the index after it."""
    end = at + 1
    if not pieces[at].quoted:
        while end < min(at + longest, len(pieces)) and is_bare(pieces[end : end + 1]):
            end += 1
    for stop in range(end, at, -1):
        yield stop, " ".join(piece.value or piece.typed for piece in pieces[at:stop])


def _unknown(
    message: str,
    pieces: Sequence[Piece],
    at: int,
    run: Sequence[tuple[int, str]],
    nearest: Callable[[str], Sequence[str]],
    *,
    comma: str,
) -> UnknownNameError:
    """Return the error for an unknown name, with the known names most like it or like its first words."""
    piece = pieces[at]
    likeness, stop, typed, near = max(
        (max((_likeness(typed, name) for name in near), default=0.0), stop, typed, near)
        for stop, typed in run
        for near in [tuple(nearest(typed))]
    )
    if not likeness:
        stop, typed = at + 1, piece.value
    label = f"{piece.field}:" if piece.field else ""
    return UnknownNameError(
        message,
        begin=piece.position - 1,
        end=pieces[stop - 1].end - 1,
        meant=tuple(f'{label}"{name}"' for name in near),
        position=piece.position,
        typed=typed,
        found=len(near),
        nearest=comma.join(near),
    )


def _likeness(typed: str, name: str) -> float:
    return SequenceMatcher(None, typed.casefold(), name.casefold()).ratio()


def _typed(pieces: Sequence[Piece], at: int, end: int) -> str:
    return " ".join(piece.typed for piece in pieces[at:end])


def _read_mark(piece: Piece) -> Leaf:
    """Return the flag or the source that a piece names."""
    if piece.field == "liveblog":
        return Leaf("liveblog", piece.value, (), piece.typed, piece.position)
    flag = _FLAG_NAMES.get(piece.value.strip().casefold())
    if flag is None:
        known = [f"is:{flag}" for flag in FLAGS]
        raise UnknownNameError(
            "filter-unknown-flag",
            begin=piece.position - 1,
            end=piece.end - 1,
            meant=tuple(sorted(known, key=lambda one: -_likeness(piece.typed, one))),
            position=piece.position,
            typed=piece.typed,
            choices=", ".join(known),
        )
    return Leaf("is", flag, (), piece.typed, piece.position)


def shown_words(tokens: Sequence[Token]) -> str:
    """Return words as a filter shows them."""
    return join_words(token.surface.lower() for token in tokens)


def _read_words(piece: Piece, field: Field) -> Leaf:
    words = list(_names(piece) if field in ("source", "author") else _words(piece, exact=field == "="))
    if not words:
        flag = country_code(piece.value) if piece.is_plain else None
        if flag is not None:
            return Leaf("country", flag, (), piece.typed, piece.position)
        if piece.field not in ("", "=", "#") and not piece.value.strip():
            raise UserError("filter-empty-value", position=piece.position, typed=piece.typed)
        is_blank = piece.quoted and not piece.value.strip()
        name = "filter-empty-quotes" if is_blank else "filter-no-word"
        raise UserError(name, position=piece.position, typed=piece.typed)
    shown = join_words(surface for _, surface in words)
    return Leaf(field, shown, tuple(word for word, _ in words), piece.typed, piece.position)


def _names(piece: Piece) -> Iterator[tuple[str, str]]:
    """Yield the words of a name, and how to show each: "AT&T News" has three."""
    for sentence in sentences(piece.value):
        yield from ((token.word, token.surface.lower()) for token in sentence)


def _words(piece: Piece, *, exact: bool) -> Iterator[tuple[str, str]]:
    """Yield the words of a piece, with the signs that belong to them, and how to show each.

    Raises UserError for a sign that belongs to no word and is no punctuation.
    """
    found = read_sentences(piece.value)
    if not found:
        return
    if sign := _lost_sign(piece.value, found):
        raise UserError("filter-sign", position=piece.position, typed=piece.typed, sign=sign)
    for sentence in found:
        compounds = {one.start: one for one in sentence.compounds}
        after = 0
        for at, token in enumerate(sentence.tokens):
            if at < after:
                continue
            one = compounds.get(at) or Compound(at, at + 1, token.word, token.surface)
            after, surface = one.end, _BLANKS.sub("", one.surface)
            if exact and is_capitals(surface):
                yield one.word.upper(), surface
            else:
                yield one.word, surface.lower()


def _lost_sign(value: str, found: Sequence[Sentence]) -> str:
    """Return the first meaningful sign of what was typed that no word keeps; "" for none."""
    left = _MEANINGLESS.sub(" ", unicodedata.normalize("NFKC", value))
    for compound in (one for sentence in found for one in sentence.compounds):
        left = left.replace(compound.surface, " ", 1)
    return next((one for one in left if one in _SIGNS or unicodedata.category(one) == "So"), "")
