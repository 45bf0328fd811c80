"""Counts deliveries by state: all of them, or those of one revision of an entry."""

from dataclasses import dataclass
from typing import get_args

from sqlalchemy import and_, func, not_, or_, select

from storage.delivery import lanes
from storage.delivery.deliveries import DroppedAs
from storage.engine.layouts import Layout
from storage.engine.tables import delivery, is_open, lane, revision
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Counts:
    """All deliveries by state; `uncertain` counts sends and replies whose answer was lost.

    `waiting` counts those that are open and not in flight, including edits and replies.
    """

    waiting: int
    in_flight: int
    sent: int
    dropped: int
    uncertain: int


@dataclass(frozen=True, slots=True)
class Progress:
    """One revision's deliveries, each counted once.

    `sent`: the chat has the revision or a later one, and was told about it if necessary. `doubled` of them
    may have got something twice. `waiting`: still to get it, or `later`, as its reader chose. The others did
    not get it: gone, failed, recalled, counted. Deliveries dropped without the entry before the revision
    existed are not counted. `uncertain` counts messages whose answer was lost. `first_at` and `last_at` are
    when the first and the latest chat got the entry.
    """

    sent: int
    doubled: int
    waiting: int
    gone: int
    failed: int
    recalled: int
    uncertain: int
    first_at: int | None
    last_at: int | None
    later: int = 0
    counted: int = 0


async def counts(tx: Tx) -> Counts:
    """Count all deliveries; this reads the whole table."""
    opened = await tx.scalar(select(func.count()).select_from(delivery).where(is_open()))
    in_flight = await tx.scalar(select(func.count()).select_from(lane).where(lane.c.leased_at.is_not(None)))
    still_open = await tx.scalar(
        select(func.count()).select_from(delivery).where(is_open(), lanes.in_flight())
    )
    found = await tx.execute(
        select(
            func.count().filter(delivery.c.sent > 0),
            func.count().filter(delivery.c.sent == 0, delivery.c.dropped_at.is_not(None), lanes.resting()),
            func.coalesce(func.sum(delivery.c.uncertain), 0),
        )
    )
    sent, dropped, uncertain = found.one()
    waiting = (opened or 0) - (still_open or 0)
    return Counts(waiting, in_flight or 0, sent, dropped, int(uncertain))


async def of_entry(tx: Tx, entry_id: int, number: int = 1) -> Progress:
    """Count the deliveries of an entry by how far one of its revisions has come."""
    untold = and_(delivery.c.told < delivery.c.tell, delivery.c.tell <= number)
    has = and_(delivery.c.sent >= number, not_(untold))
    since = select(revision.c.accepted_at).where(revision.c.entry_id == entry_id, revision.c.number == number)
    concerned = or_(delivery.c.sent > 0, delivery.c.dropped_at >= since.scalar_subquery())
    ended = {
        one: func.count().filter(not_(has), concerned, delivery.c.dropped_as == one)
        for one in get_args(DroppedAs)
    }
    counted = Layout(
        Progress,
        delivery,
        sent=func.count().filter(has),
        doubled=func.count().filter(has, delivery.c.uncertain > 0),
        waiting=func.count().filter(
            not_(has), delivery.c.dropped_at.is_(None), delivery.c.not_before_at.is_(None)
        ),
        later=func.count().filter(
            not_(has), delivery.c.dropped_at.is_(None), delivery.c.not_before_at.is_not(None)
        ),
        **ended,
        uncertain=func.coalesce(func.sum(delivery.c.uncertain), 0),
        first_at=func.min(delivery.c.sent_at),
        last_at=func.max(delivery.c.sent_at),
    )
    found = await tx.execute(select(*counted.columns).where(delivery.c.entry_id == entry_id))
    return counted.read(found.one())
