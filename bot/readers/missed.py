"""Counts what came for a chat while it was muted, gone or not looking."""

from dataclasses import dataclass

from bot.readers import chats
from bot.readers.chats import Address
from storage import Tx, reads
from storage.entries import search


@dataclass(frozen=True, slots=True)
class Missed:
    """How many entries came for a chat's follows from a time on, before another one (UTC microseconds)."""

    count: int
    since: int
    until: int


@reads
async def count_missed(tx: Tx, address: Address, since: int, now: int) -> Missed:
    """Return how many entries came for a chat's follows since a time."""
    destination = await chats.find(tx, address)
    if destination is None:
        return Missed(0, since, now)
    return Missed(await search.count_between(tx, destination.id, since, now), since, now)
