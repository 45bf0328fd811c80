"""Counts how deliveries end as they are recorded, so that reporting costs little; and counts what waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from sqlalchemy import Insert, and_, case, func, literal_column, select

from bot.domain.moment import seconds
from storage.engine.tables import delivery, entry, is_open, revision, tally
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_for

SPAN: Final = seconds(10)
"""Microseconds that are counted together."""


async def add(tx: Tx, counts: Mapping[str, int], now: int) -> None:
    """Count outcomes, by kind."""
    if not counts:
        return
    await tx.execute(
        _adding(tx.dialect.name),
        # In order, so that no two instances wait for each other.
        [
            {"begins_at": now - now % SPAN, "kind": kind, "count": count}
            for kind, count in sorted(counts.items())
        ],
    )


@cache
def _adding(dialect: str) -> Insert:
    """Return the statement. It is built once, since it runs 20 times per second."""
    added = insert_for(dialect, tally)
    return added.on_conflict_do_update(
        index_elements=["begins_at", "kind"], set_={"count": tally.c.count + added.excluded.count}
    )


async def since(tx: Tx, at: int) -> dict[str, int]:
    """Return how many outcomes of each kind there were since then, to within 10 seconds."""
    found = await tx.execute(
        select(tally.c.kind, func.sum(tally.c.count)).where(tally.c.begins_at >= at).group_by(tally.c.kind)
    )
    return {kind: int(count) for kind, count in found}


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits for its destinations, and since when the oldest of it waits (UTC microseconds).

    `stopped` is separate: how many deliveries wait for each entry that an editor stopped.
    """

    waiting: int
    since: int | None
    stopped: Mapping[int, int]


async def backlog(tx: Tx) -> Backlog:
    """Count what waits to go now; this reads only what waits."""
    waiting = (
        select(
            (delivery.c.entry_id + literal_column("0")).label("entry_id"),
            delivery.c.wanted,
            func.count().label("count"),
        )
        # Every id is above 0, and adding 0 changes none. But only this makes SQLite use the index of open
        # deliveries. Otherwise it reads the whole table, which has the order to group by.
        .where(is_open(), delivery.c.destination_id > 0, delivery.c.not_before_at.is_(None))
        .group_by(delivery.c.entry_id + literal_column("0"), delivery.c.wanted)
        .subquery("waiting")
    )
    stopped = case((entry.c.held_at.is_not(None), entry.c.id)).label("stopped")
    found = await tx.execute(
        select(stopped, func.sum(waiting.c.count), func.min(revision.c.accepted_at))
        .select_from(waiting)
        .join(entry, entry.c.id == waiting.c.entry_id)
        .join(
            revision,
            and_(revision.c.entry_id == waiting.c.entry_id, revision.c.number == waiting.c.wanted),
        )
        .group_by(stopped)
    )
    by_entry = {number: (int(count), since) for number, count, since in found}
    count, since = by_entry.pop(None, (0, None))
    return Backlog(count, since, {number: held for number, (held, _) in by_entry.items()})
