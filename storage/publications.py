"""Publications: "revision n must reach all that it matches", and the fan-out that makes it so."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

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

from bot.domain.entry import RevisionKind
from bot.domain.moment import seconds
from storage import lanes
from storage.engine import AnyRow, Tx
from storage.matching import matching
from storage.tables import (
    conj,
    delivery,
    destination,
    entry,
    entry_term,
    follow,
    is_open,
    publication,
    revision,
    unsent,
    withdrawn_unsent,
)
from storage.upserts import insert_for, insert_or

FRESH_FOR: Final = seconds(3600)
"""How long (microseconds) after its first acceptance an entry still goes where it newly matches."""
_TOLD: Final = ("correction", "withdrawal")


@dataclass(frozen=True, slots=True)
class Publication:
    """A revision to fan out: `first_accepted_at` is its entry's, `after_destination` how far it has come.

    `newest` is the number of the entry's newest revision: what a message would show. Its terms are those of
    `term_set`.
    """

    id: int
    entry_id: int
    revision: int
    kind: RevisionKind
    breaking: bool
    newest: int
    accepted_at: int
    first_accepted_at: int
    newest_follow_id: int
    after_destination: int
    term_set: int | None

    @property
    def fresh(self) -> bool:
        """Whether it goes to destinations that do not have the entry yet."""
        return self.kind != "withdrawal" and self.accepted_at - self.first_accepted_at <= FRESH_FOR

    @property
    def priority(self) -> int:
        """How urgent it is where the entry is not yet."""
        return lanes.BREAKING if self.breaking else 2

    @property
    def told(self) -> bool:
        """Whether those who have the entry must be told of it by a reply."""
        return self.kind in _TOLD


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


_URGENCY: ColumnElement[int] = case(
    (revision.c.is_breaking, 0),
    (revision.c.kind.in_(_TOLD), 1),
    (revision.c.kind == "entry", 2),
    else_=3,
)


async def next_open(tx: Tx) -> Publication | None:
    """Return the publication to fan out next: the most urgent, and of these the oldest."""
    found = await tx.execute(
        select(
            publication.c.id,
            publication.c.entry_id,
            publication.c.revision,
            revision.c.kind,
            revision.c.is_breaking,
            entry.c.revision,
            publication.c.accepted_at,
            entry.c.accepted_at,
            publication.c.newest_follow_id,
            publication.c.after_destination,
            entry.c.term_set,
        )
        .join(entry, entry.c.id == publication.c.entry_id)
        .join(
            revision,
            and_(revision.c.entry_id == publication.c.entry_id, revision.c.number == publication.c.revision),
        )
        .where(publication.c.finished_at.is_(None))
        .order_by(_URGENCY, publication.c.id)
        .limit(1)
    )
    row: AnyRow | None = found.first()
    return None if row is None else Publication(*row)


async def to_tell(tx: Tx, entry_id: int, number: int) -> RevisionKind | None:
    """Return the kind of a revision that is to be told of; None where a later one will be, instead."""
    later = revision.alias("later")
    told_of_later = select(later.c.number).where(
        later.c.entry_id == entry_id, later.c.number > number, later.c.kind.in_(_TOLD)
    )
    kind: RevisionKind | None = await tx.scalar(
        select(revision.c.kind).where(
            revision.c.entry_id == entry_id, revision.c.number == number, ~told_of_later.exists()
        )
    )
    return kind


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


async def reopen(tx: Tx, entry_id: int) -> None:
    """Fan an entry out again, which makes nothing anew, but wakes the lanes of all that waits for it."""
    newest = select(func.max(publication.c.id)).where(publication.c.entry_id == entry_id).scalar_subquery()
    await tx.execute(
        update(publication).where(publication.c.id == newest).values(finished_at=null(), after_destination=0)
    )


async def fan_out(tx: Tx, published: Publication, limit: int, now: int) -> FanOut:
    """Write the deliveries of one slice of destinations; doing it again does no harm.

    A slice ends where some term has been looked up in `limit` conjunctions, so that one statement holds
    SQLite's write lock for some milliseconds at most. The caller then advances or finishes the publication in
    the same transaction. A revision also raises what is wanted at every destination in the slice that has the
    entry, whether or not it still matches; and what is unsent there of breaking news goes out as such.
    """
    until = await _slice_end(tx, published, limit)
    count = 0
    if published.revision > 1:
        count = await _raise_wanted(tx, published, until, now)
    if published.breaking:
        count += await _hasten(tx, published, until)
    if published.fresh:
        count += await _insert_deliveries(tx, published, until)
    await _wake_lanes(tx, published, until, now)
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
    ends = select(past.label("past")).where(entry_term.c.set_id == published.term_set).subquery()
    end: int | None = await tx.scalar(select(func.min(ends.c.past)))
    return end


def _in_slice(published: Publication, until: int | None) -> ColumnElement[bool]:
    """Return whether a delivery is the entry's, at a destination of the slice."""
    these = and_(
        delivery.c.entry_id == published.entry_id, delivery.c.destination_id > published.after_destination
    )
    return these if until is None else and_(these, delivery.c.destination_id <= until)


async def _raise_wanted(tx: Tx, published: Publication, until: int | None, now: int) -> int:
    """Let a revision be wanted wherever the entry is or is to come.

    Where nobody can be reached it is dropped, to be opened again at a return (`recalling.reopen_missed`).
    What has to be told is told also where a send of an earlier revision is under way: until that has arrived,
    the row looks unsent.
    """
    shown, unchanged = delivery.c.sent > literal_column("0"), delivery.c.priority
    up_to_date = and_(delivery.c.sent == delivery.c.wanted, delivery.c.told == delivery.c.tell)
    at_shown = literal(1 if published.told else 3, SmallInteger)
    raised: dict[str, ColumnElement[Any] | int] = {
        "wanted": published.revision,
        # What waits already is not put back; what was shown begins anew.
        "priority": case((and_(shown, or_(up_to_date, unchanged > at_shown)), at_shown), else_=unchanged),
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
    # It may have arrived where the answer was lost.
    out = or_(shown, and_(delivery.c.uncertain > literal_column("0"), withdrawn_unsent()))
    elsewhere = update(delivery).where(behind).values({**raised, **_dropped_if(out, null(), null(), null())})
    return count + (await tx.execute(elsewhere)).rowcount


def _dropped_if(
    condition: ColumnElement[bool],
    at: ColumnElement[Any],
    how: ColumnElement[Any],
    why: ColumnElement[Any],
) -> dict[str, ColumnElement[Any]]:
    """Return when, how and why a delivery is dropped: so under a condition, else as it is."""
    return {
        name: case((condition, value), else_=delivery.c[name])
        for name, value in (("dropped_at", at), ("dropped_as", how), ("why", why))
    }


async def _hasten(tx: Tx, published: Publication, until: int | None) -> int:
    """Let what waits go out as breaking news, since the mark may have come later."""
    hastened = (
        update(delivery)
        .where(_in_slice(published, until), unsent(), delivery.c.priority != lanes.BREAKING)
        .values(priority=lanes.BREAKING)
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
    """Return the statement that writes the deliveries of a slice; to build it anew takes a millisecond."""
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
    # SQLite cannot read ON CONFLICT after a SELECT without WHERE.
    inserted = insert_for(dialect, delivery).from_select(columns, rows.where(true()))
    return inserted.on_conflict_do_update(
        index_elements=["entry_id", "destination_id"],
        set_={
            **{name: inserted.excluded[name] for name in ("follow_id", "priority", "wanted")},
            "dropped_at": null(),
            "dropped_as": null(),
            "why": null(),
        },
        # Recalled, or the chat was gone, and now it matches: as if new, but for what is counted as uncertain.
        where=and_(delivery.c.sent == literal_column("0"), delivery.c.dropped_as.in_(["recalled", "gone"])),
    )


async def _wake_lanes(tx: Tx, published: Publication, until: int | None, now: int) -> None:
    waiting = (
        select(delivery.c.destination_id, delivery.c.priority)
        .where(_in_slice(published, until), is_open())
        .order_by(delivery.c.destination_id)  # so that no two instances wait for each other
    )
    # By age, but not in the future, where the clock was set back.
    await lanes.wake(tx, waiting, min(published.accepted_at, now))
