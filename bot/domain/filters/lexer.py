"""Splits a typed filter into pieces with their positions: words, phrases, fields, operators, brackets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import Enum, auto

from bot.domain.languages.known import by_word, languages
from bot.domain.text.words import drop_invisible
from bot.errors import UnknownNameError, UserError

# Variants that phones and keyboards type for a straight quotation mark, a hyphen, a colon and other signs.
QUOTES = (
    '"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a\u275d\u275e'
    "\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02"
)
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_OPENING = "([{\uff08\uff3b\uff5b\ufe59\u3010\u3014"
_CLOSING = ")]}\uff09\uff3d\uff5d\ufe5a\u3011\u3015"
COMMAS = ",;\uff0c\uff1b\u060c\u061b\u3001\ufe50\ufe51\uff64"
_BARS = "|\uff5c"
_EQUALS = "=\uff1d"
_ENDS_THING = COMMAS + _BARS + _CLOSING
_ENDS_WORD = frozenset(QUOTES + _OPENING + _ENDS_THING)

_FIELD = re.compile(r"\A([^\W\d_]+)[:\uff1a](.*)", re.DOTALL)
_FIELDS = by_word(language.fields for language in languages().values())
"""Field names before a colon, in all languages, and the fields they mean."""
_MARK = re.compile(r"([#\uff03+\uff0b])([^\W\d_].*)", re.DOTALL)
_LIVEBLOG = "liveblog"
"""The field of one source by its number: `liveblog:17`, `liveblog:"17 Its title"`.

The bot writes it. It has no name in other languages, because nobody needs to type it.
"""
_NUMBERED = re.compile(r"[1-9][0-9]{0,17}(?: .*)?", re.ASCII | re.DOTALL)
_SCHEMES = ("http", "https")
_HEBREW = ("\u05d0", "\u05ea")
_NEAREST = 3
_LIKENESS = 0.7
_NEAR = 20
"""Characters to show of the place of an error."""


class Kind(Enum):
    """The kind of a piece: a value (a word, a phrase, a field), an operator or a bracket."""

    VALUE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()
    OPEN = auto()
    CLOSE = auto()


_NAMED = by_word(language.operators for language in languages().values())
_OPERATORS = {"&": Kind.AND, "&&": Kind.AND} | {
    word.upper(): Kind[operator.upper()] for word, operator in _NAMED.items()
}
"""Words that are operators. In lower case (phones) they also count if there is something to join."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a typed filter.

    `position` is where it begins, counted from 1, and `typed` the piece as typed. The `value` of a value is
    the text in the quotation marks, after the field's colon, or the whole word. `field` is the program's name
    of the field before a colon, "=" for an exact form, "#" for a hashtag, and "" for none.
    """

    kind: Kind
    position: int
    typed: str
    value: str = ""
    field: str = ""
    quoted: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the piece is only a word."""
        return self.kind is Kind.VALUE and not (self.quoted or self.field)

    @property
    def is_comma(self) -> bool:
        """Whether the piece is commas."""
        return self.kind is Kind.OR and set(COMMAS).issuperset(self.typed)

    @property
    def is_open_field(self) -> bool:
        """Whether it is a field with nothing after its colon; brackets may follow."""
        return self.field not in ("", "=") and not (self.value or self.quoted)

    @property
    def end(self) -> int:
        """The position after it."""
        return self.position + len(self.typed)


class _Lexer:
    """Reads a filter once, from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def at_any(self, characters: str) -> bool:
        """Tell whether the next character is one of these."""
        return self.at < len(self.text) and self.text[self.at] in characters

    def skip(self, characters: str) -> bool:
        """Skip a run of these characters; tell whether there was one."""
        start = self.at
        while self.at_any(characters):
            self.at += 1
        return self.at > start

    def skip_spaces(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def read_quoted(self) -> str:
        """Read up to the closing mark. Any mark closes any other."""
        opened = self.at
        self.at += 1
        start = self.at
        while self.at < len(self.text) and not self.at_any(QUOTES):
            self.at += 1
        if self.at == len(self.text):
            near = self.text[opened : opened + _NEAR]
            raise UserError("filter-unclosed-quote", position=opened + 1, near=near)
        value = self.text[start : self.at]
        self.at += 1
        return value

    def _is_within_word(self) -> bool:
        """Tell whether the next character, though it may end a word, is inside one.

        A comma groups the digits of 1,000, and Hebrew abbreviations have a mark before their last letter.
        """
        around = self.text[max(self.at - 1, 0) : self.at], self.text[self.at + 1 : self.at + 2]
        if self.at_any(",\uff0c"):
            return all(character.isdecimal() for character in around)
        if self.at_any(QUOTES):
            return all(_HEBREW[0] <= character <= _HEBREW[1] for character in around)
        return False

    def read_word(self) -> str:
        start = self.at
        while self.at < len(self.text) and not self.text[self.at].isspace():
            if self.text[self.at] in _ENDS_WORD and not self._is_within_word():
                break
            self.at += 1
        return self.text[start : self.at]

    def _operator(self) -> Kind | None:
        """Skip a bracket, a comma or bar, or the dashes of an exclusion; return None for a value."""
        for characters, kind in ((_OPENING, Kind.OPEN), (_CLOSING, Kind.CLOSE)):
            if self.at_any(characters):
                self.at += 1
                return kind
        if self.skip(COMMAS + _BARS):
            return Kind.OR
        start = self.at
        if not self.skip(_DASHES):
            return None
        if (
            self.at == len(self.text)
            or self.text[self.at].isspace()
            or self.at_any(COMMAS + _BARS + _CLOSING)
        ):
            raise UserError("filter-lone-dash", position=start + 1)
        return Kind.NOT

    def next(self) -> Piece | None:
        """Return the next piece, None at the end."""
        self.skip_spaces()
        start = self.at
        if start == len(self.text):
            return None
        kind = self._operator()
        if kind is not None:
            return Piece(kind, start + 1, self.text[start : self.at])
        return self._read_value(start)

    def _piece(self, start: int, value: str, field: str = "", *, quoted: bool = False) -> Piece:
        typed = self.text[start : self.at].rstrip()
        return Piece(Kind.VALUE, start + 1, typed, value, field, quoted)

    def _read_value(self, start: int) -> Piece:
        field = "=" if self.skip(_EQUALS) else ""
        if self.at_any(QUOTES):
            return self._piece(start, self.read_quoted(), field, quoted=True)
        value = self.read_word()
        behind_dash = start > 0 and self.text[start - 1] in _DASHES
        if not field and not behind_dash and is_operator(value):
            return Piece(_OPERATORS[value.upper()], start + 1, value)
        if field or not (mark := _MARK.fullmatch(value)):
            parted = None if field else _FIELD.fullmatch(value)
            return self._read_field(start, parted) if parted else self._piece(start, value, field)
        is_country = mark[1] in "+\uff0b"
        return self._piece(start, mark[2] if is_country else f"#{mark[2]}", "country" if is_country else "#")

    def _read_liveblog(self, start: int, value: str) -> Piece | None:
        """Read the number of a source and its title, right after the colon; None if there is none."""
        begin = self.at
        quoted = not value and self.at_any(QUOTES)
        if quoted:
            value = self.read_quoted()
        if _NUMBERED.fullmatch(value):
            return self._piece(start, value, _LIVEBLOG, quoted=quoted)
        self.at = begin
        return None

    def _read_field(self, start: int, parted: re.Match[str]) -> Piece:
        """Read the value after a colon and any space that a phone adds there; leave brackets unread."""
        name, value, quoted = _FIELDS.get(parted[1].casefold(), ""), parted[2], False
        if parted[1].casefold() in _SCHEMES and value.startswith("//"):
            raise UserError("filter-address")
        if parted[1].casefold() == _LIVEBLOG and (one := self._read_liveblog(start, value)):
            return one
        if not name and (value or self.at_any(QUOTES)):
            near = get_close_matches(parted[1].casefold(), _FIELDS, n=_NEAREST, cutoff=_LIKENESS)
            raise UnknownNameError(
                "filter-unknown-field",
                begin=start,
                end=start + len(parted[1]),
                meant=tuple({_FIELDS[one]: one for one in reversed(near)}.values())[::-1],
                position=start + 1,
                field=parted[1],
            )
        if not name:
            # People copy headlines such as "Ukraine: troops".
            return self._piece(start, parted[1])
        if not value:
            self.skip_spaces()
            if self.at_any(QUOTES):
                value, quoted = self.read_quoted(), True
            elif not self.at_any(_DASHES + _OPENING + _ENDS_THING):
                value = self.read_word()
        return self._piece(start, value, name, quoted=quoted)


def read_pieces(text: str) -> list[Piece]:
    """Return the pieces of a typed filter, in order.

    Raises UserError for an unclosed quotation mark, a lone dash, an unknown field and a web address.
    """
    lexer = _Lexer(drop_invisible(text))
    pieces = []
    while (piece := lexer.next()) is not None:
        pieces.append(piece)
    return _settle_operators(pieces)


def _settle_operators(pieces: Sequence[Piece]) -> list[Piece]:
    """Read operators not in capitals as words where they join nothing; drop an "or" after a comma.

    Arabic has no capitals, so its operators are always like small ones.
    """
    settled: list[Piece] = []
    for at, piece in enumerate(pieces):
        is_small = is_operator(piece.typed) and piece.typed.isalpha() and not piece.typed.isupper()
        before = settled[-1].kind if settled else Kind.OPEN
        after = pieces[at + 1].kind if at + 1 < len(pieces) else Kind.CLOSE
        joins = after in (Kind.VALUE, Kind.OPEN, Kind.NOT)
        if piece.kind in (Kind.OR, Kind.AND):
            if is_small and joins and before is Kind.OR:
                continue
            joins = joins and before in (Kind.VALUE, Kind.CLOSE)
        if piece.kind is not Kind.VALUE and is_small and not joins:
            settled.append(replace(piece, kind=Kind.VALUE, value=piece.typed))
        else:
            settled.append(piece)
    return settled


def is_operator(word: str) -> bool:
    """Tell whether a word may be an operator (or, and, not) in some language."""
    return word.upper() in _OPERATORS


def is_hashtag(typed: str) -> bool:
    """Tell whether something typed is a hashtag."""
    mark = _MARK.fullmatch(typed)
    return mark is not None and mark[1] in "#\uff03"


def is_field(word: str) -> bool:
    """Tell whether a word is the name of a field."""
    return word.casefold() in _FIELDS


def is_bare(pieces: Sequence[Piece]) -> bool:
    """Tell whether a filter is only words: nothing quoted, excluded, bracketed or joined by OR."""
    return all(piece.is_plain or piece.kind is Kind.AND for piece in pieces)
