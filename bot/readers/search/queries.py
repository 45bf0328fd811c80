"""Searches everything that is stored with a filter, a page at a time."""

from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final

from bot.domain.entry.content import StoredEntry
from bot.domain.filters import Filter, parse_filter, reread_filter
from bot.domain.moment import zone_named
from bot.domain.topics import Vocabulary
from bot.readers import chats, proposals, trials
from bot.readers.chats import Address
from bot.readers.preferences import choices_of, zone_of
from bot.readers.proposals import Proposal, Reach
from bot.readers.search.pages import Page, read_page
from storage import Storage, Tx, reads
from storage.delivery import holds
from storage.entries import search, topics
from storage.entries.search import Beyond

PAGE: Final = 10
"""Entries on a page."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what a filter finds, the number that names the filter on buttons, and the chat's time zone.

    `follows` is whether the chat follows the filter.
    """

    filter: Filter
    proposal_id: int
    page: Page
    follows: bool
    zone: tzinfo


async def find(
    storage: Storage, address: Address, text: str, *, language: str, zone: tzinfo, now: int
) -> Found:
    """Return the first page of what the filter `text` finds; UserError if it cannot be parsed.

    `zone` is the bot's.
    """
    found = await _find(storage, address, text, language, zone)
    [kept] = await proposals.keep(storage, address, [Proposal(found.filter, Reach(0, 0))], now)
    return replace(found, proposal_id=kept.id)


@reads
async def _find(tx: Tx, address: Address, text: str, language: str, zone: tzinfo) -> Found:
    vocabulary = await topics.load(tx)
    return await _page(tx, address, parse_filter(text, language, vocabulary), vocabulary, zone)


@reads
async def turn(
    tx: Tx, address: Address, proposal_id: int, beyond: Beyond | None, *, zone: tzinfo, now: int
) -> Found:
    """Return another page of a search; UserError if its filter is no longer stored."""
    vocabulary = await topics.load(tx)
    filter_ = reread_filter(*await proposals.find(tx, address, proposal_id, now), vocabulary)
    return replace(await _page(tx, address, filter_, vocabulary, zone, beyond), proposal_id=proposal_id)


async def _page(
    tx: Tx,
    address: Address,
    filter_: Filter,
    vocabulary: Vocabulary,
    zone: tzinfo,
    beyond: Beyond | None = None,
) -> Found:
    async def read(limit: int, beyond: Beyond | None) -> list[StoredEntry]:
        return await search.newest_matching(tx, filter_.conjunctions, limit, beyond)

    page = await read_page(read, PAGE, beyond)
    followed = await trials.find_followed(tx, address, filter_, vocabulary)
    destination = await chats.find(tx, address)
    its_zone = zone if destination is None else await zone_of(tx, destination.id, zone)
    return Found(filter_, 0, page, followed is not None, its_zone)


@reads
async def find_inline(
    tx: Tx, text: str, beyond: Beyond | None, *, person_id: int, language: str, zone: tzinfo
) -> tuple[Page, tzinfo]:
    """Return a page of what a filter finds, without text of all entries, and the person's time zone.

    Entries on hold are left out. `zone` is the bot's. UserError if the filter cannot be parsed.
    """
    filter_ = parse_filter(text, language, await topics.load(tx)) if text else None
    held = set(await holds.list_all(tx))

    async def read(limit: int, beyond: Beyond | None) -> list[StoredEntry]:
        if filter_ is None:
            return await search.latest(tx, limit, beyond)
        return await search.newest_matching(tx, filter_.conjunctions, limit, beyond)

    page = await read_page(read, PAGE, beyond)
    shown = replace(page, entries=[one for one in page.entries if one.id not in held])
    its = await choices_of(tx, person_id, 0)
    return shown, zone_named(its.in_force.zone, zone)
