"""What any kind of source becomes when it is read."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.entry.content import ParsedEntry

BODY_LIMIT = 100_000
"""Characters kept of a body; the longest of 66,396 measured entries had 23,907."""
HEADLINE_LIMIT = 1_000
"""Characters kept of a headline or a source's title."""
NO_WORDS = "…"
"""The headline of an entry without any text: a picture, a video, somebody's post."""

Kind = Literal["feed", "page", "links"]
"""A feed, a liveblog's web page, or a web page that is none but names feeds."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a web page names: its absolute address, and its title or ""."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class ParsedSource:
    """A source's own title and its entries, in the order in which the source lists them.

    `language` is the primary subtag of what the source declares (`en` for en-GB), or None; every
    `external_id` is distinct. `ttl` is how many seconds the source asks to leave between polls, None if it
    does not ask. `feeds` are those that a web page names. `starts_at` (UTC microseconds) is when a page says
    that its coverage starts. `broken_off`: there is more than came, so that what is missing is not gone.
    """

    title: str
    language: str | None
    entries: tuple[ParsedEntry, ...]
    kind: Kind = "feed"
    ttl: float | None = None
    feeds: tuple[FeedLink, ...] = ()
    starts_at: int | None = None
    broken_off: bool = False


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted text holds: its entries in its order, and what is part of none.

    `lede` stands above the first entry and `rest` below the last; `strays` are lines between: lists of key
    events, captions, buttons. `merged` counts entries that stand there again. `newest_first` tells the order,
    `day_guessed` that the text names no day, and that its times are taken for the last ones before `now`.
    `unused` are lines that look like marks and part no entries. `figures` is a line whose day and month could
    be swapped, and `month_first` how they are read. `others` counts the entries of another reading that is
    nearly as good, 0 where none is.
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
