"""Shares filters by links, and finds what a link opens."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Final

from bot.domain.countries import is_members
from bot.domain.entry.content import StoredEntry
from bot.domain.entry.terms import Subject, subject
from bot.domain.filters import Filter, liveblog_filter, parse_filter, reread_filter
from bot.domain.moment import seconds
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers import chats, proposals
from bot.readers.chats import Address
from bot.readers.proposals import Proposal, Reach
from bot.readers.reasons import find_reasons
from bot.readers.search.origins import title_of
from storage import Storage, Tx, reads, writes
from storage.chats import follows, links
from storage.delivery import holds
from storage.entries import entries, topics
from storage.newsroom import receipts
from storage.sources import sources
from storage.sources.sources import Source

KEY_BYTES: Final = 16
"""Random bytes in the key of a link: 128 bits, 22 characters."""
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{22}")
_OFFERED: Final = 2
"""Most countries, and most topics, of an entry that are offered to follow."""
LINK_DAYS: Final = links.KEPT_FOR // seconds(86_400)
"""How many days a link works after it was last shared."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A filter that is shared, and the key of its link."""

    filter: Filter
    key: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a reader of an entry may follow: its liveblog, if it has one, and countries and topics."""

    liveblog: tuple[str, int] | None
    countries: Sequence[str]
    topics: Sequence[str]


@writes
async def share(tx: Tx, filter_: Filter, now: int) -> Shared:
    """Keep a filter for a link. The same filter has the same link, whoever shares it."""
    key = await links.put(tx, token_urlsafe(KEY_BYTES), filter_.text, filter_.language, now)
    return Shared(filter_, key)


async def share_text(storage: Storage, text: str, language: str, now: int) -> Shared:
    """Share a typed filter; UserError if it cannot be parsed."""
    vocabulary = await storage.read(topics.load)
    return await share(storage, parse_filter(text, language, vocabulary), now)


async def share_follow(storage: Storage, address: Address, follow_id: int, now: int) -> Shared:
    """Share what a chat follows; UserError if it has no such follow."""
    return await share(storage, await _followed(storage, address, follow_id), now)


@reads
async def _followed(tx: Tx, address: Address, follow_id: int) -> Filter:
    destination, found = await chats.find(tx, address), await follows.get(tx, follow_id)
    if destination is None or found is None or found.destination_id != destination.id:
        raise UserError("follow-gone")
    return reread_filter(found.text, found.language, await topics.load(tx))


async def share_liveblog(storage: Storage, source_id: int, language: str, now: int) -> Shared:
    """Share a liveblog; UserError if it is not read any more."""
    source = await storage.read(lambda tx: sources.get(tx, source_id))
    if source is None or source.url is None:
        raise UserError("liveblog-gone")
    filter_ = parse_filter(liveblog_filter(source.id, title_of(source)), language)
    return await share(storage, filter_, now)


async def newest_liveblogs(storage: Storage, limit: int) -> list[Source]:
    """Return the sources with the newest entries among those that are read."""
    return await storage.read(lambda tx: sources.list_lively(tx, limit))


async def find(storage: Storage, key: str, now: int) -> tuple[str, str]:
    """Return the text and language of the filter that a link opens; UserError if there is none."""
    kept = await storage.read(lambda tx: links.get(tx, key, now)) if _KEY.fullmatch(key) else None
    if kept is None:
        raise UserError("link-gone")
    return kept


@reads
async def read_entry(tx: Tx, entry_id: int, *, held: bool) -> StoredEntry:
    """Return an entry's current revision; UserError if there is none, or if readers may not see it.

    They do not see withdrawn entries. Entries on hold are only shown with `held`.
    """
    entry = await entries.get(tx, entry_id)
    if entry is None or entry.parsed.withdrawn:
        raise UserError("entry-unknown")
    if not held and entry_id in await holds.list_all(tx):
        raise UserError("entry-unknown")
    return entry


@reads
async def shown_by(tx: Tx, address: Address, message_id: int) -> StoredEntry:
    """Return the entry that a message in a chat shows; UserError unless it is one that readers may see."""
    numbers = await receipts.entries_shown(tx, address.chat_id, message_id)
    if len(numbers) != 1:
        raise UserError("share-no-entry")
    entry = await entries.get(tx, numbers[0])
    if entry is None or entry.parsed.withdrawn or entry.id in await holds.list_all(tx):
        raise UserError("entry-unknown")
    return entry


async def offer(storage: Storage, address: Address, entry: StoredEntry, language: str, now: int) -> Offer:
    """Return what a chat may follow that gets entries like this one; nothing if a follow matches it."""
    if await find_reasons(storage, address, entry.id):
        return Offer(None, (), ())
    source, vocabulary = await _origin(storage, entry)
    about = await asyncio.to_thread(_subject, entry, vocabulary)
    countries = sorted(code for code in about.countries | about.blocs if not is_members(code))
    liveblog = None
    if source is not None:
        title = title_of(source)
        filter_ = parse_filter(liveblog_filter(source.id, title), language)
        [kept] = await proposals.keep(storage, address, [Proposal(filter_, Reach(0, 0))], now)
        liveblog = title, kept.id
    return Offer(liveblog, countries[:_OFFERED], sorted(about.topics)[:_OFFERED])


@reads
async def _origin(tx: Tx, entry: StoredEntry) -> tuple[Source | None, Vocabulary]:
    source = await sources.get(tx, entry.source_id)
    return None if source is None or source.url is None else source, await topics.load(tx)


def _subject(entry: StoredEntry, vocabulary: Vocabulary) -> Subject:
    return subject(entry.parsed, vocabulary)
