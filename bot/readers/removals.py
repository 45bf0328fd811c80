"""Undoes the removal of follows."""

import asyncio
from collections.abc import Mapping, Sequence

from bot.domain.filters import Filter, reread_filter
from bot.domain.moment import seconds
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from storage import Storage, Tx, reads, writes
from storage.chats import follows
from storage.chats.follows import Follow
from storage.entries import topics

_DAY = seconds(24 * 3600)


async def undo(
    storage: Storage, address: Address, at: int, *, by: int, kept_days: float, now: int
) -> list[Follow]:
    """Bring back the follows of a chat that were removed together, at a time, and return them.

    A chat that sent /stop is served again. UserError if they were brought back already, were removed too
    long ago, or are too many now.
    """
    removed, vocabulary = await _read(storage, address, at)
    filters = await asyncio.to_thread(_compile, removed, vocabulary)
    if not filters:
        raise UserError("undo-too-late" if at < now - round(kept_days * _DAY) else "undo-nothing")
    back = await _restore(storage, address, at, filters, by=by, now=now)
    if not back:
        raise UserError("undo-nothing")
    return back


@reads
async def _read(tx: Tx, address: Address, at: int) -> tuple[Sequence[Follow], Vocabulary]:
    destination = await chats.find(tx, address)
    removed = await follows.removed_at(tx, destination.id, at) if destination else []
    return removed, await topics.load(tx)


def _compile(removed: Sequence[Follow], vocabulary: Vocabulary) -> dict[int, Filter]:
    return {one.id: reread_filter(one.text, one.language, vocabulary) for one in removed}


@writes
async def _restore(
    tx: Tx, address: Address, at: int, filters: Mapping[int, Filter], *, by: int, now: int
) -> list[Follow]:
    destination = await chats.take_in(tx, address, now, by=by)
    return await follows.restore(tx, destination.id, at, filters, now)
