"""Publications: "revision n must reach all that it matches", and the fan-out that makes it so."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from sqlalchemy import (
    BigInteger,
    Insert,
    Integer,
    bindparam,
    case,
    exists,
    func,
    insert,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.dialects import sqlite

from bot.domain.moment import seconds
from storage.engine import Tx
from storage.matching import matching
from storage.tables import conj, delivery, entry, entry_term, follow, publication
from storage.upserts import insert_or

FRESH_FOR: Final = seconds(3600)
"""How long (microseconds) after its first acceptance an entry still goes where it newly matches."""


@dataclass(frozen=True, slots=True)
class Publication:
    """A revision to fan out: `first_accepted_at` is its entry's, `after_destination` how far it has come."""

    id: int
    entry_id: int
    revision: int
    accepted_at: int
    first_accepted_at: int
    newest_follow_id: int
    after_destination: int

    @property
    def fresh(self) -> bool:
        """Whether it goes to destinations that do not have the entry yet."""
        return self.accepted_at - self.first_accepted_at <= FRESH_FOR


@dataclass(frozen=True, slots=True)
class FanOut:
    """What one slice did: rows written, the destination it came to, and whether it was the last."""

    count: int
    after_destination: int
    done: bool


async def add(tx: Tx, revisions: Sequence[tuple[int, int]], now: int) -> None:
    """Let these (entry_id, revision) reach the follows that there are now, in this order.

    One that was fanned out before is fanned out once more, which reaches those who do not have it.
    """
    if not revisions:
        return
    newest_follow_id = await tx.scalar(select(func.coalesce(func.max(follow.c.id), 0)))
    anew = insert_or(tx, publication)
    await tx.execute(
        anew.on_conflict_do_update(
            index_elements=["entry_id", "revision"],
            set_={
                "accepted_at": anew.excluded.accepted_at,
                "newest_follow_id": anew.excluded.newest_follow_id,
                "after_destination": 0,
                "finished_at": None,
            },
        ),
        [
            {
                "entry_id": entry_id,
                "revision": revision,
                "accepted_at": now,
                "newest_follow_id": newest_follow_id,
            }
            for entry_id, revision in revisions
        ],
    )


async def published(tx: Tx, entry_ids: Collection[int]) -> set[int]:
    """Return which of the entries were ever published, not only stored."""
    found = await tx.scalars(select(publication.c.entry_id).where(publication.c.entry_id.in_(entry_ids)))
    return set(found)


async def oldest_open(tx: Tx) -> Publication | None:
    """Return the publication to fan out next."""
    found = await tx.execute(
        select(
            publication.c.id,
            publication.c.entry_id,
            publication.c.revision,
            publication.c.accepted_at,
            entry.c.accepted_at,
            publication.c.newest_follow_id,
            publication.c.after_destination,
        )
        .join(entry, entry.c.id == publication.c.entry_id)
        .where(publication.c.finished_at.is_(None))
        .order_by(publication.c.id)
        .limit(1)
    )
    row = found.first()
    return None if row is None else Publication(*row)


async def advance(tx: Tx, publication_id: int, after_destination: int) -> None:
    """Note that the fan-out has come up to a destination."""
    await tx.execute(
        update(publication)
        .where(publication.c.id == publication_id)
        .values(after_destination=after_destination)
    )


async def finish(tx: Tx, publication_id: int, now: int) -> None:
    """Note that the fan-out is complete."""
    await tx.execute(update(publication).where(publication.c.id == publication_id).values(finished_at=now))


async def end(tx: Tx, entry_ids: Collection[int], now: int) -> None:
    """Fan out no further what is open of entries that were withdrawn."""
    await tx.execute(
        update(publication)
        .where(publication.c.entry_id.in_(entry_ids), publication.c.finished_at.is_(None))
        .values(finished_at=now)
    )


async def fan_out(tx: Tx, published: Publication, limit: int) -> FanOut:
    """Write the deliveries of one slice of destinations; doing it again does no harm.

    A slice ends where some term has been looked up in `limit` conjunctions, so that one statement holds
    SQLite's write lock for some milliseconds at most. The caller then advances or finishes the publication in
    the same transaction. A revision also raises what is wanted at every destination in the slice that has the
    entry, whether or not it still matches.
    """
    until = await _slice_end(tx, published, limit)
    count = 0
    if published.revision > 1:
        count += await _raise_wanted(tx, published, until)
    if published.fresh:
        count += await _insert_deliveries(tx, published, until)
    return FanOut(count, published.after_destination if until is None else until, until is None)


async def _slice_end(tx: Tx, published: Publication, limit: int) -> int | None:
    """Return the last destination of the slice; None when it is the last slice."""
    past = (
        select(conj.c.destination_id)
        .where(conj.c.anchor == entry_term.c.term, conj.c.destination_id > published.after_destination)
        .order_by(conj.c.destination_id)
        .offset(limit - 1)
        .limit(1)
        .correlate(entry_term)
        .scalar_subquery()
    )
    ends = select(past.label("past")).where(entry_term.c.entry_id == published.entry_id).subquery()
    end: int | None = await tx.scalar(select(func.min(ends.c.past)))
    return end


async def _raise_wanted(tx: Tx, published: Publication, until: int | None) -> int:
    raised = (
        update(delivery)
        .where(
            delivery.c.entry_id == published.entry_id,
            delivery.c.destination_id > published.after_destination,
            delivery.c.wanted < published.revision,
        )
        .values(wanted=published.revision)
    )
    if until is not None:
        raised = raised.where(delivery.c.destination_id <= until)
    return (await tx.execute(raised)).rowcount


async def _insert_deliveries(tx: Tx, published: Publication, until: int | None) -> int:
    of_slice = {
        "of_entry": published.entry_id,
        "its_revision": published.revision,
        "its_accepted_at": published.accepted_at,
        "after": published.after_destination,
        "newest": published.newest_follow_id,
    }
    if until is not None:
        of_slice["until"] = until
    inserted = await tx.execute(_insertion(tx.dialect.name, bounded=until is not None), of_slice)
    return inserted.rowcount


@cache
def _insertion(dialect: str, *, bounded: bool) -> Insert:
    """Return the statement that writes the deliveries of a slice; to build it anew takes a millisecond."""
    entry_id, accepted_at = (bindparam(name, type_=BigInteger) for name in ("of_entry", "its_accepted_at"))
    matched = matching(
        dialect,
        select(entry_term.c.term).where(entry_term.c.entry_id == entry_id),
        after=bindparam("after", type_=BigInteger),
        until=bindparam("until", type_=BigInteger) if bounded else None,
        newest_follow_id=bindparam("newest", type_=BigInteger),
    ).subquery("matched")
    zero = literal(0, Integer)
    rows = select(
        entry_id,
        matched.c.destination_id,
        matched.c.follow_id,
        bindparam("its_revision", type_=Integer),
        zero,
        case((matched.c.held_until > accepted_at, matched.c.held_until), else_=accepted_at),
        zero,
        zero,
    )
    columns = ["entry_id", "destination_id", "follow_id", "wanted", "sent", "due_at", "attempts", "uncertain"]
    if dialect == "postgresql":
        # Whose ON CONFLICT makes a row cost a third more; nobody else makes deliveries meanwhile.
        there = exists().where(
            delivery.c.entry_id == entry_id, delivery.c.destination_id == matched.c.destination_id
        )
        return insert(delivery).from_select(columns, rows.where(~there))
    # SQLite cannot read ON CONFLICT after a SELECT without WHERE.
    return sqlite.insert(delivery).from_select(columns, rows.where(true())).on_conflict_do_nothing()
