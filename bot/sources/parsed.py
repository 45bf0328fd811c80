"""What any kind of source becomes when it is read."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.entry import ParsedEntry

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
