"""Finds entries that a new post repeats: nearly the same text, or the same link."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.entry.resemblance import is_alike
from bot.domain.moment import seconds
from bot.domain.text.links import canonical_url
from storage import Storage
from storage.entries import search

WITHIN: Final = seconds(86_400)
"""How old (microseconds) an entry may be to be repeated."""
_LOOKED_AT: Final = 500
"""How many of the newest entries are compared: some tens of milliseconds."""
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Repeat:
    """An entry that a post repeats; `by_link`: it has the same link, and not nearly the same text."""

    entry: StoredEntry
    by_link: bool


async def find_repeat(storage: Storage, post: ParsedEntry, now: int) -> Repeat | None:
    """Return the newest entry within a day that a post repeats."""
    newest = await storage.read(lambda tx: search.latest(tx, _LOOKED_AT))
    young = [one for one in newest if now - one.accepted_at <= WITHIN]
    return await asyncio.to_thread(_compare, post, young)


def _compare(post: ParsedEntry, stored: Sequence[StoredEntry]) -> Repeat | None:
    links = {canonical_url(link) for link in _links(post)}
    for one in stored:
        if is_alike(post, one.parsed):
            return Repeat(one, by_link=False)
        if one.parsed.url and canonical_url(one.parsed.url) in links:
            return Repeat(one, by_link=True)
    return None


def _links(post: ParsedEntry) -> list[str]:
    """Return the addresses that a post has in its text and behind its words."""
    written = _LINK.findall(f"{post.headline}\n{post.body}")
    return [*(link.rstrip(".,;:!?)") for link in written), *(one.url for one in post.styles if one.url)]
