"""Deliveries: what is wanted at each destination, what was sent, and the way between.

A delivery is a row to reconcile, not a job in a queue: `wanted` and `sent` are revisions, and what there is
to do follows from them. `lease_until` and `dropped_at` complete the state::

                        claim                record(sent)
      fan_out ──▶ waiting ──▶ in flight ───────────────────────▶ sent
                   │   ▲          │ │                             ▲
                   │   └──────────┘ │ follow removed, chat gone   │ record(sent): it was under way already
        follow     │  record(later) │                             │
        removed,   │  free_leases   ▼                             │
        chat gone  │             recalled ────────────────────────┘
                   ▼                │ record(later, dropped), free_leases
                dropped ◀───────────┘
                   ▲
                   └── record(dropped) from in flight

      state       sent   lease_until   dropped_at   message_id, sent_at
      waiting     0      null          null         null
      in flight   0      set           null         null
      recalled    0      set           set          null
      dropped     0      null          set          null
      sent        n      null          null         set

The table's CHECK `delivery_state` allows these rows and no others. A later revision raises `wanted` of what
is sent; edits are not delivered yet, so such a row rests.

At most one message of a chat is in flight, and a chat gets its entries in the order of their ids: a later one
waits even while an earlier one is deferred.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    exists,
    func,
    not_,
    null,
    or_,
    select,
    update,
)

from storage.engine import Tx
from storage.tables import delivery, destination, follow, leased, unsent, waiting


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that is ours to send; `attempts` counts this one."""

    entry_id: int
    destination_id: int
    chat_id: int
    thread_id: int
    destination_kind: str
    wanted: int
    sent: int
    message_id: int | None
    attempts: int
    follow_text: str | None


@dataclass(frozen=True, slots=True)
class Sent:
    """An outcome: Telegram took the message at `at`; the chat gets no other before `next_due_at`."""

    entry_id: int
    destination_id: int
    revision: int
    message_id: int
    at: int
    next_due_at: int


@dataclass(frozen=True, slots=True)
class Later:
    """An outcome: to be tried again at `due_at`; `uncertain` when Telegram may have taken it."""

    entry_id: int
    destination_id: int
    due_at: int
    uncertain: bool
    why: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """An outcome: it will never be sent, for a reason that is kept."""

    entry_id: int
    destination_id: int
    why: str


@dataclass(frozen=True, slots=True)
class Counts:
    """All deliveries by state; `uncertain` counts sends whose answer was lost."""

    waiting: int
    in_flight: int
    sent: int
    dropped: int
    uncertain: int
    oldest_due_at: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """One entry's deliveries by state; those in flight are waiting too."""

    sent: int
    waiting: int
    dropped: int
    uncertain: int


_THIS = and_(
    delivery.c.entry_id == bindparam("of_entry"), delivery.c.destination_id == bindparam("of_destination")
)
_SENT = (
    update(delivery)
    .where(_THIS)
    .values(
        sent=bindparam("revision"),
        wanted=case(
            (delivery.c.wanted < bindparam("revision"), bindparam("revision")), else_=delivery.c.wanted
        ),
        message_id=bindparam("message"),
        sent_at=bindparam("at"),
        lease_until=null(),
        dropped_at=null(),
        why=null(),
    )
)
_PACED = (
    update(delivery)
    .where(
        waiting(),
        delivery.c.destination_id == bindparam("of_destination"),
        delivery.c.due_at < bindparam("next_due"),
    )
    .values(due_at=bindparam("next_due"))
)
_LATER = (
    update(delivery)
    .where(_THIS)
    .values(
        due_at=bindparam("due"),
        uncertain=delivery.c.uncertain + bindparam("doubt"),
        # A recalled delivery keeps the reason why it was dropped meanwhile.
        why=case((delivery.c.dropped_at.is_(None), bindparam("reason")), else_=delivery.c.why),
        lease_until=null(),
    )
)
_DROPPED = (
    update(delivery)
    .where(_THIS)
    .values(dropped_at=bindparam("now"), why=bindparam("reason"), lease_until=null())
)


def _claimable() -> ColumnElement[bool]:
    """Return whether a delivery waits, is the first of its chat, and none of its chat is in flight."""
    earlier, under_way = delivery.alias("earlier"), delivery.alias("under_way")
    return and_(
        waiting(),
        not_(
            exists()
            .select_from(earlier)
            .where(
                unsent(earlier),
                earlier.c.destination_id == delivery.c.destination_id,
                earlier.c.entry_id < delivery.c.entry_id,
            )
        ),
        not_(
            exists()
            .select_from(under_way)
            .where(leased(under_way), under_way.c.destination_id == delivery.c.destination_id)
        ),
    )


_CLAIMED = [
    delivery.c.entry_id,
    delivery.c.destination_id,
    destination.c.chat_id,
    destination.c.thread_id,
    destination.c.kind,
    delivery.c.wanted,
    delivery.c.sent,
    delivery.c.message_id,
    delivery.c.attempts + 1,
    follow.c.text,
]


async def claim(tx: Tx, now: int, limit: int, lease_until: int) -> list[Claimed]:
    """Take up to `limit` deliveries that are due, oldest first, one a destination, until `lease_until`.

    Rows that another process is claiming on PostgreSQL are passed over.
    """
    found = await tx.execute(
        select(*_CLAIMED)
        .join(destination, destination.c.id == delivery.c.destination_id)
        .outerjoin(follow, follow.c.id == delivery.c.follow_id)
        .where(_claimable(), delivery.c.due_at <= now)
        .order_by(delivery.c.due_at, delivery.c.entry_id, delivery.c.destination_id)
        .limit(limit)
        .with_for_update(of=delivery, skip_locked=True)
    )
    claimed = [Claimed(*row) for row in found]
    if claimed:
        await tx.execute(
            update(delivery).where(_THIS).values(lease_until=lease_until, attempts=delivery.c.attempts + 1),
            [{"of_entry": one.entry_id, "of_destination": one.destination_id} for one in claimed],
        )
    return claimed


async def record(
    tx: Tx,
    *,
    sent: Sequence[Sent] = (),
    later: Sequence[Later] = (),
    dropped: Sequence[Dropped] = (),
    now: int,
) -> None:
    """Write down how claimed deliveries ended, a whole group in a few statements; each loses its lease."""
    if sent:
        await tx.execute(
            _SENT,
            [_key(one) | {"revision": one.revision, "message": one.message_id, "at": one.at} for one in sent],
        )
        await tx.execute(
            _PACED, [{"of_destination": one.destination_id, "next_due": one.next_due_at} for one in sent]
        )
    if later:
        await tx.execute(
            _LATER,
            [
                _key(one) | {"due": one.due_at, "doubt": int(one.uncertain), "reason": one.why}
                for one in later
            ],
        )
    if dropped:
        await tx.execute(_DROPPED, [_key(one) | {"now": now, "reason": one.why} for one in dropped])


def _key(outcome: Sent | Later | Dropped) -> dict[str, int | str]:
    return {"of_entry": outcome.entry_id, "of_destination": outcome.destination_id}


async def defer_destination(tx: Tx, destination_id: int, until: int) -> None:
    """Let a chat that asked for a pause have it: all it is to get waits, and what is fanned out meanwhile."""
    held = destination.c.held_until
    await tx.execute(
        update(destination)
        .where(destination.c.id == destination_id, or_(held.is_(None), held < until))
        .values(held_until=until)
    )
    await tx.execute(_PACED, {"of_destination": destination_id, "next_due": until})


async def free_leases(tx: Tx) -> int:
    """Take back every lease: at the start they are a dead process's, and how those sends ended is unknown."""
    freed = await tx.execute(
        update(delivery).where(leased()).values(lease_until=null(), uncertain=delivery.c.uncertain + 1)
    )
    return freed.rowcount


async def next_due_at(tx: Tx) -> int | None:
    """Return when the next delivery can be claimed; None when none waits but for those in flight."""
    first = select(delivery.c.due_at).where(_claimable()).order_by(delivery.c.due_at).limit(1)
    due_at: int | None = await tx.scalar(first)
    return due_at


async def counts(tx: Tx) -> Counts:
    """Count all deliveries; this reads the whole table."""
    found = await tx.execute(
        select(
            func.count().filter(waiting()),
            func.count().filter(leased()),
            func.count().filter(delivery.c.sent > 0),
            func.count().filter(delivery.c.dropped_at.is_not(None), not_(leased())),
            func.coalesce(func.sum(delivery.c.uncertain), 0),
            func.min(delivery.c.due_at).filter(waiting()),
        )
    )
    return Counts(*found.one())


async def progress(tx: Tx, entry_id: int) -> Progress:
    """Count the deliveries of one entry."""
    found = await tx.execute(
        select(
            func.count().filter(delivery.c.sent > 0),
            func.count().filter(unsent()),
            func.count().filter(delivery.c.dropped_at.is_not(None)),
            func.coalesce(func.sum(delivery.c.uncertain), 0),
        ).where(delivery.c.entry_id == entry_id)
    )
    return Progress(*found.one())
