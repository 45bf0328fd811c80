"""The pieces of a typed filter, with their places: words, quoted phrases, exclusions and fields."""

import re
from dataclasses import dataclass

from bot.domain.text import drop_invisible
from bot.errors import UserError

# What phones and keyboards make of a straight quotation mark, a hyphen and a colon.
_QUOTES = (
    '"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2039\u203a\u275d\u275e'
    "\u300c\u300d\u300e\u300f\u301d\u301e\u301f\uff02"
)
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_FIELD = re.compile(r"([^\W\d_]+)[:\uff1a](.*)", re.DOTALL)
FIELDS = {"country": "country", "topic": "topic", "land": "country", "thema": "topic"}
"""What may stand before a colon, in the languages of the interface, and what it means."""
_MARK = re.compile(r"([#+])([^\W\d_].*)", re.DOTALL)
_MARKED = {"#": "topic", "+": "country"}
"""Fields by a mark, as editors tag entries."""
_NEAR = 20
"""Characters shown of the place where something is wrong."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a typed filter.

    `value` is what stands in the quotation marks, behind the field's colon, or the whole word. `position` is
    where the piece begins, counted from 1, and `typed` the piece as typed. `field` is the word before a colon
    in small letters, "" for none.
    """

    value: str
    position: int
    typed: str
    excluded: bool = False
    quoted: bool = False
    field: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the piece is a word and nothing else."""
        return not (self.excluded or self.quoted or self.field)


def is_bare(text: str) -> bool:
    """Tell whether no part of a text is marked: neither quoted nor excluded."""
    return not text.startswith(tuple(_DASHES)) and not any(mark in text for mark in _QUOTES)


class _Lexer:
    """Reads a filter once, from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def _skip(self, characters: str) -> bool:
        """Step over a run of these characters; tell whether there was one."""
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in characters:
            self.at += 1
        return self.at > start

    def _skip_spaces(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def _read_quoted(self) -> str:
        """Read to the closing mark, any mark closing what any other opened."""
        opened = self.at
        self.at += 1
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in _QUOTES:
            self.at += 1
        if self.at == len(self.text):
            near = self.text[opened : opened + _NEAR]
            raise UserError("filter-unclosed-quote", position=opened + 1, near=near)
        value = self.text[start : self.at]
        self.at += 1
        return value

    def _read_word(self) -> str:
        start = self.at
        while (
            self.at < len(self.text)
            and not self.text[self.at].isspace()
            and self.text[self.at] not in _QUOTES
        ):
            self.at += 1
        return self.text[start : self.at]

    def _at_quote(self) -> bool:
        return self.at < len(self.text) and self.text[self.at] in _QUOTES

    def next(self) -> Piece | None:
        """Return the next piece, None at the end."""
        self._skip_spaces()
        start = self.at
        if start == len(self.text):
            return None
        excluded = self._skip(_DASHES)
        if excluded and (self.at == len(self.text) or self.text[self.at].isspace()):
            raise UserError("filter-lone-dash", position=start + 1)
        if self._at_quote():
            return Piece(self._read_quoted(), start + 1, self.text[start : self.at], excluded, quoted=True)
        value = self._read_word()
        if mark := _MARK.fullmatch(value):
            # A topic keeps its mark, by which words written together are told apart: #NorthSea.
            value = mark[2] if mark[1] == "+" else value
            return Piece(value, start + 1, self.text[start : self.at], excluded, field=_MARKED[mark[1]])
        field = _FIELD.fullmatch(value)
        if field is None:
            return Piece(value, start + 1, self.text[start : self.at], excluded)
        name, value = FIELDS.get(field[1].casefold(), field[1].casefold()), field[2]
        quoted = not value and self._at_quote()
        if quoted:
            value = self._read_quoted()
        elif not value and name not in FIELDS.values():
            # "Ukraine: troops" is a headline's way of writing.
            return Piece(field[1], start + 1, self.text[start : self.at], excluded)
        return Piece(value, start + 1, self.text[start : self.at], excluded, quoted, name)


def read_pieces(text: str) -> list[Piece]:
    """Return the pieces of a typed filter, in order.

    Raises UserError for a quotation mark that nothing closes and a dash that belongs to nothing.
    """
    lexer = _Lexer(drop_invisible(text))
    pieces = []
    while (piece := lexer.next()) is not None:
        pieces.append(piece)
    return pieces
