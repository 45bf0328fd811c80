"""What any kind of source becomes when it is read."""

from dataclasses import dataclass

from bot.domain.entry import ParsedEntry

BODY_LIMIT = 100_000
"""Characters kept of a body; the longest of 66,396 measured entries had 23,907."""
HEADLINE_LIMIT = 1_000
"""Characters kept of a headline or a source's title."""


@dataclass(frozen=True, slots=True)
class ParsedSource:
    """A source's own title and its entries, in the order in which the source lists them.

    `language` is the primary subtag of what the source declares (`en` for en-GB), or None; every
    `external_id` is distinct.
    """

    title: str
    language: str | None
    entries: tuple[ParsedEntry, ...]
