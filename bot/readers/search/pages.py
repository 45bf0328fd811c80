"""Reads entries a page at a time: a page is next to an entry, so new entries do not shift it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.entry.content import StoredEntry
from storage.entries.search import Beyond

Read: TypeAlias = Callable[[int, Beyond | None], Awaitable[list[StoredEntry]]]
"""Reads up to so many entries: the newest, or those next to an entry; newest first."""


@dataclass(frozen=True, slots=True)
class Page:
    """Entries, newest first, and where the pages next to them begin; None if there is none."""

    entries: Sequence[StoredEntry]
    newer: Beyond | None
    older: Beyond | None


async def read_page(read: Read, size: int, beyond: Beyond | None) -> Page:
    """Return the page next to an entry; the first page without one, or if too few are there."""
    found = await read(size + 1, beyond)
    if beyond is not None and beyond.newer and len(found) > size:
        return _page(found[-size:], has_newer=True, has_older=True)
    if beyond is not None and (beyond.newer or not found):
        found, beyond = await read(size + 1, None), None
    return _page(found[:size], has_newer=beyond is not None, has_older=len(found) > size)


def _page(found: Sequence[StoredEntry], *, has_newer: bool, has_older: bool) -> Page:
    return Page(
        found,
        Beyond(found[0].at, found[0].id, newer=True) if has_newer else None,
        Beyond(found[-1].at, found[-1].id) if has_older else None,
    )
