"""Shows readers where entries come from, with the filters that name the sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.domain.entry.terms import LIVEBLOGS
from bot.domain.filters import Filter, liveblog_filter, liveblogs_in, parse_filter
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.readers import chats, proposals
from bot.readers.chats import Address
from bot.readers.proposals import Proposal, Reach
from storage import Storage, Tx, reads
from storage.chats import follows
from storage.entries import entries
from storage.sources import liveblogs, sources
from storage.sources.sources import Source

PAGE: Final = 8
"""Sources on a page."""
_DAY: Final = seconds(24 * 3600)


@dataclass(frozen=True, slots=True)
class Shown:
    """A source, its entries of the last 24 hours, and the number of the filter that names it."""

    source: Source
    entries: int
    proposal_id: int


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page of the sources that are read, by title; how many are before it, and how many there are."""

    shown: Sequence[Shown]
    offset: int
    count: int


async def read_page(
    storage: Storage, address: Address, offset: int, *, language: str, now: int
) -> SourcePage:
    """Return the page at an offset, or the last page; the filters are kept, so that buttons can name them."""
    found, entries, filters, offset, count = await _read(storage, offset, language, now)
    kept = await proposals.keep(storage, address, [Proposal(one, Reach(0, 0)) for one in filters], now)
    shown = [Shown(one, entries[one.id], its.id) for one, its in zip(found, kept, strict=True)]
    return SourcePage(shown, offset, count)


@reads
async def _read(
    tx: Tx, offset: int, language: str, now: int
) -> tuple[list[Source], dict[int, int], list[Filter], int, int]:
    count = await sources.count_running(tx)
    offset = min(offset, max(0, count - 1)) // PAGE * PAGE
    found = await sources.list_running(tx, PAGE, offset)
    entries = await sources.count_entries(tx, [one.id for one in found], now - _DAY)
    filters = [parse_filter(liveblog_filter(one.id, title_of(one)), language) for one in found]
    return found, entries, filters, offset, count


async def offer_liveblog(
    storage: Storage, address: Address, entry_id: int, *, language: str, now: int
) -> Shown | None:
    """Return the desk's open liveblog that an entry is in, with a filter that names it, to be followed.

    None for every other source, and for a chat that follows it.
    """
    found = await _liveblog_of(storage, address, entry_id)
    if found is None:
        return None
    filter_ = parse_filter(liveblog_filter(found.id, title_of(found)), language)
    [kept] = await proposals.keep(storage, address, [Proposal(filter_, Reach(0, 0))], now)
    return Shown(found, 0, kept.id)


@reads
async def _liveblog_of(tx: Tx, address: Address, entry_id: int) -> Source | None:
    entry = await entries.get(tx, entry_id)
    source = None if entry is None else await liveblogs.get(tx, entry.source_id)
    destination = await chats.find(tx, address)
    if source is None or destination is None:
        return source
    texts = [one.text for one in await follows.list_for(tx, destination.id)]
    follows_it = any(named.source_id == source.id for text in texts for named in liveblogs_in(text))
    return None if follows_it else source


def title_of(source: Source) -> str:
    """Return what readers call a source: its title, or else its site."""
    return source.title.strip() or urlsplit(source.url or "").netloc


async def require_read(tx: Tx, filter_: Filter) -> None:
    """Raise UserError if a filter only asks for liveblogs that are not read any more."""
    named = [one.source_id for one in liveblogs_in(filter_.text)]
    if all(one.anchor.startswith(LIVEBLOGS) for one in filter_.conjunctions):
        known = [await sources.get(tx, source_id) for source_id in named]
        if not any(known):
            raise UserError("liveblog-gone")
