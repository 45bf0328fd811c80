"""Finds what came for a chat while it was muted, gone or not looking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from bot.domain.entry.content import StoredEntry
from bot.domain.times import Span, today_begins
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.preferences import zone_of
from storage import Tx, reads, writes
from storage.chats import looks, preferences
from storage.entries import search

PAGE: Final = 10
"""Entries on a page."""


@dataclass(frozen=True, slots=True)
class Missed:
    """How many entries came for a chat's follows from a time on, before another one (UTC microseconds)."""

    count: int
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page of what came, breaking entries and key moments first, and the chat's time zone.

    `offset` is how many entries are on the pages before it.
    """

    missed: Missed
    entries: Sequence[StoredEntry]
    offset: int
    zone: tzinfo


@writes
async def begin_look(tx: Tx, address: Address, zone: tzinfo, now: int) -> Span:
    """Begin a look at what came meanwhile, and return from when to when.

    It begins with the mute that holds now or with the last look, whichever is later; without either, with
    this day.
    """
    destination = await chats.find(tx, address)
    if destination is None:
        return Span(today_begins(zone, now), now)
    chosen = [await preferences.of_destination(tx, destination.id)]
    chosen.append(await preferences.inherited(tx, destination.id))
    begun = [one.mute.since for one in chosen if one.mute is not None and one.mute.holds(now)]
    last = await looks.last_look(tx, destination.id)
    known = ([] if last is None else [last]) + ([min(begun)] if begun else [])
    since = max(known) if known else today_begins(await zone_of(tx, destination.id, zone), now)
    await looks.note_look(tx, destination.id, now)
    return Span(min(since, now), now)


@writes
async def note_look(tx: Tx, address: Address, until: int) -> None:
    """Note that a chat has looked at what came until a time."""
    destination = await chats.find(tx, address)
    if destination is not None:
        await looks.note_look(tx, destination.id, until)


@reads
async def read_page(tx: Tx, address: Address, span: Span, offset: int, zone: tzinfo) -> Page:
    """Return a page of what came for a chat's follows in a span of time. `zone` is the bot's."""
    destination = await chats.find(tx, address)
    if destination is None:
        return Page(Missed(0, *span), (), 0, zone)
    count = await search.count_between(tx, destination.id, *span)
    found = await search.important_between(tx, destination.id, *span, PAGE, offset)
    return Page(Missed(count, *span), found, offset, await zone_of(tx, destination.id, zone))


@writes
async def take_missed(tx: Tx, address: Address, now: int) -> Missed:
    """Return how many entries came for a chat that is back, or whose mute is over, and count it as told.

    None came if the chat was told before.
    """
    destination = await chats.find(tx, address)
    ended = None if destination is None else await looks.ended_mute(tx, destination.id, now)
    if destination is None or ended is None:
        return Missed(0, now, now)
    await looks.clear_mute(tx, ended)
    span = ended.unseen_since, ended.until
    return Missed(await search.count_between(tx, destination.id, *span), *span)


@reads
async def missed_in_mute(tx: Tx, address: Address, now: int) -> Missed:
    """Return how many entries came since a chat was muted or last looked; none if it has no mute itself."""
    destination = await chats.find(tx, address)
    mute = None if destination is None else (await preferences.of_destination(tx, destination.id)).mute
    if destination is None or mute is None:
        return Missed(0, now, now)
    until = now if mute.until is None else min(now, mute.until)
    since = max(mute.since, await looks.last_look(tx, destination.id) or 0)
    return Missed(await search.count_between(tx, destination.id, since, until), since, until)
