"""Measures filters over the last days and stores them as proposals, so that buttons can name them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.filters import Filter, narrowed, reread_filter
from bot.domain.moment import seconds
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers.chats import Address
from storage import Storage, Tx, writes
from storage.chats import proposals
from storage.entries import search

DAYS: Final = 14
"""Days over which a filter's matches are counted."""
MUCH: Final = 10
"""Entries per day above which a reader is offered narrower filters."""
_DAY: Final = seconds(24 * 3600)
SPAN: Final = DAYS * _DAY
"""The same in microseconds."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many entries a filter would have brought in the last `days`: DAYS, or fewer if fewer are stored.

    `since` (UTC microseconds) is when the first stored entry came, if that is less than a day ago. A few
    hours are too short for a daily rate.
    """

    count: int
    days: int
    since: int | None = None

    @property
    def is_much(self) -> bool:
        """Whether a reader may want fewer entries."""
        return self.count > MUCH * self.days


@dataclass(frozen=True, slots=True)
class Proposal:
    """A filter and its reach. `id` is 0 until it is stored."""

    filter: Filter
    reach: Reach
    id: int = 0


async def stored_reach(tx: Tx, now: int) -> Reach:
    """Return the days since the first stored entry, at most DAYS (0 for none), with the count still 0."""
    since = await search.stored_since(tx, now - SPAN)
    if since is None:
        return Reach(0, 0)
    return Reach(0, min(DAYS, max(1, -((since - now) // _DAY))), since if now - since < _DAY else None)


async def measure(tx: Tx, filter_: Filter, stored: Reach, now: int) -> Proposal:
    """Count the entries that a filter would have brought in the days that are stored."""
    return Proposal(filter_, replace(stored, count=await search.count_matching(tx, filter_, now - SPAN)))


def narrow(filter_: Filter, addition: str, vocabulary: Vocabulary) -> Filter | None:
    """Return a filter that also requires `addition`; None if that changes nothing or cannot be parsed."""
    try:
        smaller = reread_filter(narrowed(filter_.text, addition), filter_.language, vocabulary)
    except UserError:
        return None
    return None if set(smaller.conjunctions) == set(filter_.conjunctions) else smaller


async def keep(storage: Storage, address: Address, proposed: Sequence[Proposal], now: int) -> list[Proposal]:
    """Store proposals for a chat and return them with their ids."""
    return await _put(storage, address, proposed, now) if proposed else []


@writes
async def _put(tx: Tx, address: Address, proposed: Sequence[Proposal], now: int) -> list[Proposal]:
    place = address.chat_id, address.thread_id
    return [
        replace(one, id=await proposals.put(tx, *place, one.filter.text, one.filter.language, now))
        for one in proposed
    ]


async def find(tx: Tx, address: Address, proposal_id: int, now: int) -> tuple[str, str]:
    """Return the text and language of a filter that this chat was shown; UserError if it is not stored."""
    kept = await proposals.get(tx, address.chat_id, address.thread_id, proposal_id, now)
    if kept is None:
        raise UserError("proposal-gone")
    return kept
