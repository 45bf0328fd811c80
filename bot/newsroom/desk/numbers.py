"""Reads the numbers of the desk: what went out, how long it took, and what chats follow."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.access import Actor
from bot.domain.entry.terms import country_term, topic_term
from bot.domain.moment import SECOND
from bot.errors import UserError
from storage import Tx, reads
from storage.delivery import numbers
from storage.entries import entries
from storage.newsroom import receipts
from storage.newsroom.receipts import Progress

HOURS: Final = 24
MOST: Final = 8
"""Countries, and topics, that are shown."""


@dataclass(frozen=True, slots=True)
class Hour:
    """What went out in an hour that `begins_at` (UTC microseconds).

    `median` and `p95` are seconds until Telegram had accepted half and 95 % of it; None if nothing went out.
    """

    begins_at: int
    sent: int
    median: float | None
    p95: float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The last HOURS, and how many follows name each of the countries (codes) and topics that most name."""

    hours: Sequence[Hour]
    countries: Sequence[tuple[str, int]]
    topics: Sequence[tuple[str, int]]


@reads
async def read_numbers(tx: Tx, actor: Actor, now: int) -> Numbers:
    """Return the numbers of the desk. For editors only."""
    await actor.require_editor(tx)
    since = now - now % numbers.HOUR - (HOURS - 1) * numbers.HOUR
    sent = await numbers.sent_by_hour(tx, since, HOURS)
    hours = []
    for place, count in enumerate(sent):
        begins_at = since + place * numbers.HOUR
        waits = await numbers.sample_waits(tx, begins_at) if count else []
        hours.append(Hour(begins_at, count, *_quantiles(waits)))
    return Numbers(
        hours,
        await numbers.most_followed(tx, country_term(""), MOST),
        await numbers.most_followed(tx, topic_term(""), MOST),
    )


@reads
async def read_entry(tx: Tx, actor: Actor, entry_id: int) -> tuple[str, Progress]:
    """Return an entry's headline, and how far its first version has come. For editors only."""
    await actor.require_editor(tx)
    found = await entries.get(tx, entry_id)
    if found is None:
        raise UserError("entry-unknown")
    return found.parsed.headline, await receipts.progress(tx, entry_id, 1)


def _quantiles(waits: Sequence[int]) -> tuple[float | None, float | None]:
    """Return the median and the 95th percentile in seconds."""
    if not waits:
        return None, None
    if len(waits) == 1:
        return waits[0] / SECOND, waits[0] / SECOND
    cuts = statistics.quantiles(waits, n=20, method="inclusive")
    return statistics.median(waits) / SECOND, cuts[-1] / SECOND
