"""The filter for one source by its number: `liveblog:"17 Storm in Hamburg"`. Only the number counts.

The bot writes it when a reader follows a liveblog, with the title of that time for people to read.
"""

import re
from typing import Final, NamedTuple

from bot.domain.filters.lexer import QUOTES, Piece, read_pieces
from bot.domain.filters.tree import Leaf
from bot.domain.text.cleanup import cut, tame_line

_TITLE_ROOM: Final = 100
_QUOTES: Final = re.compile(f"[{re.escape(QUOTES)}]")


class Liveblog(NamedTuple):
    """A source that a filter names: its number, and its title when it was followed, or else the number."""

    source_id: int
    title: str


def liveblog_filter(source_id: int, title: str) -> str:
    """Return the canonical text of the filter for a source with this title."""
    label = cut(" ".join(tame_line(_QUOTES.sub(" ", title)).split()), _TITLE_ROOM)
    return Leaf("liveblog", f"{source_id} {label}".strip()).shown


def liveblog_of(piece: Piece) -> Liveblog:
    """Return the source that a piece of a filter with the field `liveblog` names."""
    number, _, title = piece.value.partition(" ")
    return Liveblog(int(number), title.strip() or number)


def liveblogs_in(text: str) -> list[Liveblog]:
    """Return the sources that a canonical text names."""
    return [liveblog_of(piece) for piece in read_pieces(text) if piece.field == "liveblog"]
