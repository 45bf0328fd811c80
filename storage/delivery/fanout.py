"""Turns a publication into deliveries, for one slice of destinations at a time."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Insert,
    Integer,
    SmallInteger,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    update,
)

from bot.domain.delivery.endings import Recalled
from storage.delivery import lanes, publications, recall
from storage.delivery.matching import matching
from storage.delivery.publications import Publication
from storage.engine.tables import (
    NOT_DROPPED,
    conj,
    delivery,
    destination,
    entry,
    entry_term,
    is_open,
    unsent,
    withdrawn_unsent,
)
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_for


@dataclass(frozen=True, slots=True)
class FanOut:
    """What one slice did: rows written, the last destination, and whether it was the last slice."""

    count: int
    after_destination: int
    done: bool


async def fan_out(tx: Tx, published: Publication, limit: int, now: int) -> FanOut:
    """Write the deliveries of one slice of destinations; repeating it does no harm.

    A slice ends when a term has been looked up in `limit` conjunctions, so that one statement holds SQLite's
    write lock for only some milliseconds. The caller then advances or finishes the publication in the same
    transaction.

    A revision also raises what is wanted at every destination in the slice that has the entry, whether or not
    it still matches. If the entry is breaking news, its unsent deliveries there become breaking, too.
    """
    until = await _slice_end(tx, published, limit)
    count = 0
    if published.kind == "withdrawal":
        count = await _drop_unsent(tx, published, until, now)
    if published.revision > 1:
        count += await _raise_wanted(tx, published, until, now)
    if published.kind == "restoration":
        count += await recall.reopen_withdrawn(tx, _in_slice(published, until))
    if published.loud:
        count += await _hasten(tx, published, until)
    if published.replans and published.fresh:
        count += await _replan(tx, published, until)
    if published.fresh:
        count += await _insert_deliveries(tx, published, until)
    await _wake_lanes(tx, published, until, now)
    return FanOut(count, published.after_destination if until is None else until, until is None)


async def _slice_end(tx: Tx, published: Publication, limit: int) -> int | None:
    """Return the last destination of the slice; None if it is the last slice."""
    given = {"its_terms": published.term_set, "after": published.after_destination, "others": limit - 1}
    end: int | None = await tx.scalar(_SLICE_END, given)
    return end


_PAST = (
    select(conj.c.destination_id)
    .where(conj.c.anchor == entry_term.c.term, conj.c.destination_id > bindparam("after", type_=BigInteger))
    .order_by(conj.c.destination_id)
    .offset(bindparam("others", type_=Integer))
    .limit(1)
    .correlate(entry_term)
    .scalar_subquery()
)
_SLICE_END = select(
    func.min(
        select(_PAST.label("past"))
        .where(entry_term.c.set_id == bindparam("its_terms", type_=BigInteger))
        .subquery()
        .c.past
    )
)


def _in_slice(published: Publication, until: int | None) -> ColumnElement[bool]:
    """Return the condition that a delivery is the entry's, at a destination of the slice."""
    these = and_(
        delivery.c.entry_id == published.entry_id, delivery.c.destination_id > published.after_destination
    )
    return these if until is None else and_(these, delivery.c.destination_id <= until)


async def _drop_unsent(tx: Tx, published: Publication, until: int | None, now: int) -> int:
    """Drop the unsent deliveries of a withdrawn entry, unless it was brought back meanwhile.

    A send that is under way may still arrive; its outcome then opens the delivery again.
    """
    withdrawn = select(entry.c.id).where(entry.c.id == published.entry_id, entry.c.withdrawn_at.is_not(None))
    dropped = await tx.execute(
        update(delivery)
        .where(_in_slice(published, until), unsent(), withdrawn.exists())
        .where(delivery.c.wanted < published.revision)
        .values(dropped_at=now, dropped_as="recalled", why=Recalled.WITHDRAWN)
    )
    return dropped.rowcount


async def _replan(tx: Tx, published: Publication, until: int | None) -> int:
    """Open what readers only have counted, so that their claims decide again; a digest's lines stay.

    Who still does not want it gets it counted again.
    """
    opened = await tx.execute(
        update(delivery)
        .where(
            _in_slice(published, until),
            delivery.c.sent == 0,
            delivery.c.dropped_as == "counted",
            delivery.c.digest_id.is_(None),
        )
        .values(**NOT_DROPPED)
    )
    return opened.rowcount


async def _raise_wanted(tx: Tx, published: Publication, until: int | None, now: int) -> int:
    """Raise the wanted revision wherever the entry is or will be.

    If a destination is gone, the delivery is dropped, and opened again when the destination returns
    (`recall.reopen_missed`). `tell` is also raised for unsent rows: a send of an earlier revision may be
    under way, and the row looks unsent until that has arrived.
    """
    shown, unchanged = delivery.c.sent > literal_column("0"), delivery.c.priority
    up_to_date = and_(delivery.c.sent == delivery.c.wanted, delivery.c.told == delivery.c.tell)
    at_shown = literal(1 if published.told else 3, SmallInteger)
    raised: dict[str, ColumnElement[Any] | int] = {
        "wanted": published.revision,
        # What already waits keeps its place; what was shown gets a new priority.
        "priority": case((and_(shown, or_(up_to_date, unchanged > at_shown)), at_shown), else_=unchanged),
        # A reply may have been delayed. The edit that comes first may not.
        "not_before_at": case((shown, null()), else_=delivery.c.not_before_at),
    }
    if published.told:
        raised["tell"] = published.revision
    behind = and_(_in_slice(published, until), delivery.c.wanted < published.revision)
    gone = select(destination.c.id).where(
        destination.c.id == delivery.c.destination_id, destination.c.gone_at.is_not(None)
    )
    missing = update(delivery).where(behind, gone.exists())
    dropped = _dropped_if(shown, literal(now, BigInteger), literal("gone"), literal("gone when it changed"))
    count = (await tx.execute(missing.values({**raised, **dropped}))).rowcount
    # If the answer was lost, it may have arrived.
    out = or_(shown, and_(delivery.c.uncertain > literal_column("0"), withdrawn_unsent()))
    elsewhere = update(delivery).where(behind).values({**raised, **_dropped_if(out, null(), null(), null())})
    return count + (await tx.execute(elsewhere)).rowcount


def _dropped_if(
    condition: ColumnElement[bool],
    at: ColumnElement[Any],
    how: ColumnElement[Any],
    why: ColumnElement[Any],
) -> dict[str, ColumnElement[Any]]:
    """Return when, how and why a delivery is dropped if a condition holds; else these stay as they are."""
    return {
        name: case((condition, value), else_=delivery.c[name])
        for name, value in (("dropped_at", at), ("dropped_as", how), ("why", why))
    }


async def _hasten(tx: Tx, published: Publication, until: int | None) -> int:
    """Make waiting deliveries breaking, since the entry may have become breaking only later."""
    hastened = (
        update(delivery)
        .where(_in_slice(published, until), unsent(), delivery.c.priority != lanes.BREAKING)
        .values(priority=lanes.BREAKING, not_before_at=null())
    )
    return (await tx.execute(hastened)).rowcount


async def _insert_deliveries(tx: Tx, published: Publication, until: int | None) -> int:
    of_slice = {
        "of_entry": published.entry_id,
        "its_terms": published.term_set,
        "its_revision": published.newest,
        "its_priority": published.priority,
        "after": published.after_destination,
        "newest": published.newest_follow_id,
    }
    if until is not None:
        of_slice["until"] = until
    inserted = await tx.execute(_insertion(tx.dialect.name, bounded=until is not None), of_slice)
    return inserted.rowcount


@cache
def _insertion(dialect: str, *, bounded: bool) -> Insert:
    """Return the statement that writes the deliveries of a slice; building it takes a millisecond."""
    entry_id = bindparam("of_entry", type_=BigInteger)
    matched = matching(
        dialect,
        select(entry_term.c.term).where(entry_term.c.set_id == bindparam("its_terms", type_=BigInteger)),
        after=bindparam("after", type_=BigInteger),
        until=bindparam("until", type_=BigInteger) if bounded else None,
        newest_follow_id=bindparam("newest", type_=BigInteger),
    ).subquery("matched")
    zero = literal(0, Integer)
    rows = select(
        entry_id,
        matched.c.destination_id,
        matched.c.follow_id,
        bindparam("its_priority", type_=SmallInteger),
        bindparam("its_revision", type_=Integer),
        zero,
        zero,
    )
    columns = ["entry_id", "destination_id", "follow_id", "priority", "wanted", "sent", "uncertain"]
    # SQLite cannot parse ON CONFLICT after a SELECT without WHERE.
    inserted = insert_for(dialect, delivery).from_select(columns, rows.where(true()))
    return inserted.on_conflict_do_update(
        index_elements=["entry_id", "destination_id"],
        set_={
            **{name: inserted.excluded[name] for name in ("follow_id", "priority", "wanted")},
            **NOT_DROPPED,
            "not_before_at": null(),
            "digest_id": null(),
        },
        # Like new, except for the count of uncertain messages.
        where=publications.reopened(),
    )


async def _wake_lanes(tx: Tx, published: Publication, until: int | None, now: int) -> None:
    # By age, but never in the future: the clock may have been set back.
    given = {
        "of_entry": published.entry_id,
        "after": published.after_destination,
        "due": min(published.accepted_at, now),
    }
    if until is not None:
        given["until"] = until
    await tx.execute(_waking(tx.dialect.name, bounded=until is not None), given)


@cache
def _waking(dialect: str, *, bounded: bool) -> Insert:
    """Return the statement that wakes the lanes of a slice."""
    ends = [delivery.c.destination_id <= bindparam("until", type_=BigInteger)] if bounded else []
    waiting = select(delivery.c.destination_id, delivery.c.priority).where(
        delivery.c.entry_id == bindparam("of_entry", type_=BigInteger),
        delivery.c.destination_id > bindparam("after", type_=BigInteger),
        *ends,
        is_open(),
    )
    # In order, so that no two instances wait for each other.
    return lanes.waking(dialect, waiting.order_by(delivery.c.destination_id))
