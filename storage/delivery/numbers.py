"""Counts, at little cost, what went out by hour, how long it took, and what chats follow."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import func, select

from bot.domain.moment import seconds
from storage.engine.tables import conj, delivery, entry, publication, tally
from storage.engine.transactions import Tx

HOUR: Final = seconds(3600)
_ENTRIES: Final = 4
_PLACES: Final = 4
_DELIVERIES: Final = 100
"""A sample of an hour: so many entries, and from so many places in the list of chats so many deliveries."""
_AFTER: Final = "\U0010ffff"


async def sent_by_hour(tx: Tx, since: int, hours: int) -> list[int]:
    """Return how many entries chats got in each of some hours from a time on."""
    hour = (tally.c.begins_at - since) // HOUR
    found = await tx.execute(
        select(hour, func.sum(tally.c.count))
        .where(tally.c.kind == "sent", tally.c.begins_at >= since, tally.c.begins_at < since + hours * HOUR)
        .group_by(hour)
    )
    counts = {int(place): int(count) for place, count in found}
    return [counts.get(place, 0) for place in range(hours)]


async def sample_waits(tx: Tx, since: int) -> list[int]:
    """Return how long (microseconds) a sample of an hour's entries took until Telegram accepted them.

    Entries that came later because a reader chose so, in digests, are left out.
    """
    entries = await tx.execute(
        select(publication.c.entry_id, publication.c.accepted_at)
        .join(entry, entry.c.id == publication.c.entry_id)
        .where(
            publication.c.revision == 1,
            publication.c.accepted_at >= since,
            publication.c.accepted_at < since + HOUR,
        )
        .order_by(publication.c.id.desc())
        .limit(_ENTRIES)
    )
    waits: list[int] = []
    last = await tx.scalar(select(func.max(delivery.c.destination_id))) or 0
    for entry_id, accepted_at in entries.all():
        for place in range(_PLACES):
            sent = await tx.scalars(
                select(delivery.c.sent_at)
                .where(
                    delivery.c.entry_id == entry_id,
                    delivery.c.destination_id > last * place // _PLACES,
                    delivery.c.destination_id <= last * (place + 1) // _PLACES,
                    delivery.c.sent_at.is_not(None),
                    delivery.c.digest_id.is_(None),
                )
                .order_by(delivery.c.destination_id)
                .limit(_DELIVERIES)
            )
            waits += [max(0, at - accepted_at) for at in sent]
    return waits


async def most_followed(tx: Tx, prefix: str, limit: int) -> Sequence[tuple[str, int]]:
    """Return the terms with a prefix that most follows are filed under, with their number."""
    count = func.count(conj.c.follow_id.distinct())
    found = await tx.execute(
        select(conj.c.anchor, count)
        .where(conj.c.anchor > prefix, conj.c.anchor < prefix + _AFTER)
        .group_by(conj.c.anchor)
        .order_by(count.desc(), conj.c.anchor)
        .limit(limit)
    )
    return [(str(term).removeprefix(prefix), int(number)) for term, number in found]
