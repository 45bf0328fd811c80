"""The result of reading any kind of source."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.entry.content import ParsedEntry
from bot.domain.sources.kinds import PolledKind

BODY_LIMIT = 100_000
"""Characters kept of a body; the longest of 66,396 measured entries had 23,907."""
HEADLINE_LIMIT = 1_000
"""Characters kept of a headline or a source's title."""
NO_WORDS = "…"
"""The headline of an entry without any text: a picture, a video, somebody's post."""

Kind = Literal[PolledKind, "links"]
"""A kind of source, or another web page that names feeds."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a web page names: its absolute address, and its title or ""."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class ParsedSource:
    """A source's own title and its entries, in the source's order.

    `language` is the primary subtag of the declared language (`en` for en-GB), or None. Every `external_id`
    is unique. `ttl` is the time between polls in seconds that the source asks for, or None. `feeds` are
    those that a web page names. `starts_at` and `ends_at` (UTC microseconds) are when a page's coverage
    starts and ends, as it says. `broken_off`: the source did not arrive whole, so missing entries are not
    gone.
    """

    title: str
    language: str | None
    entries: tuple[ParsedEntry, ...]
    kind: Kind = "feed"
    ttl: float | None = None
    feeds: tuple[FeedLink, ...] = ()
    starts_at: int | None = None
    ends_at: int | None = None
    broken_off: bool = False


@dataclass(frozen=True, slots=True)
class Pasted:
    """The content of a pasted text: its entries in its order, and what belongs to none.

    `lede` is above the first entry and `rest` below the last. `strays` are lines in between: lists of key
    events, captions, buttons. `merged` counts repeated entries. `newest_first` is the order. `day_guessed`:
    the text names no day, so its times are taken as the last ones before `now`. `unused` are lines that look
    like marks and separate no entries. `figures` is a line whose day and month could be swapped, and
    `month_first` how they are read. `others` counts the entries of another reading that is nearly as good, 0
    if there is none.
    """

    lede: str | None
    entries: tuple[ParsedEntry, ...]
    rest: str | None = None
    strays: tuple[str, ...] = ()
    merged: int = 0
    newest_first: bool = True
    day_guessed: bool = False
    unused: tuple[str, ...] = ()
    figures: str | None = None
    month_first: bool = False
    others: int = 0
