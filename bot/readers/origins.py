"""Shows readers where entries come from, with the filters that name the sources."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from bot.domain.filters import Filter, parse_filter
from bot.domain.moment import seconds
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers import proposals
from bot.readers.chats import Address
from bot.readers.proposals import Proposal, Reach
from storage import Storage, Tx, reads
from storage.entries import topics
from storage.sources import sources
from storage.sources.sources import Source

PAGE: Final = 8
"""Sources on a page."""
_DAY: Final = seconds(24 * 3600)
_QUOTES: Final = re.compile(r"[\"“”„‟«»]")
_TITLE_ROOM: Final = 150


@dataclass(frozen=True, slots=True)
class Shown:
    """A source, its entries of the last 24 hours, and the number of the filter that names it, or None."""

    source: Source
    entries: int
    proposal_id: int | None


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
    named = [Proposal(one, Reach(0, 0)) for one in filters.values()]
    kept = dict(zip(filters, await proposals.keep(storage, address, named, now), strict=True))
    shown = [Shown(one, entries[one.id], kept[one.id].id if one.id in kept else None) for one in found]
    return SourcePage(shown, offset, count)


@reads
async def _read(
    tx: Tx, offset: int, language: str, now: int
) -> tuple[list[Source], dict[int, int], dict[int, Filter], int, int]:
    count = await sources.count_running(tx)
    offset = min(offset, max(0, count - 1)) // PAGE * PAGE
    found = await sources.list_running(tx, PAGE, offset)
    entries = await sources.count_entries(tx, [one.id for one in found], now - _DAY)
    vocabulary = await topics.load(tx)
    filters = {one.id: filter_ for one in found if (filter_ := _naming(one, language, vocabulary))}
    return found, entries, filters, offset, count


def _naming(source: Source, language: str, vocabulary: Vocabulary) -> Filter | None:
    """Return the filter for a source's title; None if it has none that a filter can name."""
    title = cut(tame_line(_QUOTES.sub(" ", source.title)), _TITLE_ROOM)
    with suppress(UserError):
        return parse_filter(f'source:"{title}"', language, vocabulary)
    return None
