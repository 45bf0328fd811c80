"""Stores publications: "revision n must reach all that it matches".

`storage.delivery.fanout` carries them out.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Insert,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    update,
)

from bot.domain.entry.content import RevisionKind
from bot.domain.moment import seconds
from storage.delivery import lanes
from storage.delivery.matching import matching
from storage.engine.layouts import Layout
from storage.engine.tables import delivery, entry, entry_term, follow, publication, revision
from storage.engine.transactions import AnyRow, Tx
from storage.engine.upserts import insert_for

FRESH_FOR: Final = seconds(3600)
"""How long (microseconds) after its first publication an entry still goes to chats that match only now."""
_TOLD: Final = ("correction", "withdrawal", "restoration")


@dataclass(frozen=True, slots=True)
class Publication:
    """A revision to fan out; `after_destination` is how far it has come.

    `newest` is the number of the entry's newest revision, the one that a message would show. Its terms are in
    `term_set`. `first_at` is when the entry was first published, and `newest_follow_id` the newest follow at
    that time. `loud`: chats that do not have the entry get it as breaking news. `replans`: what was only
    counted is planned again. `is_last`: no other publication is open.
    """

    id: int
    entry_id: int
    revision: int
    kind: RevisionKind
    loud: bool
    newest: int
    accepted_at: int
    first_at: int
    newest_follow_id: int
    after_destination: int
    term_set: int | None
    replans: bool
    is_last: bool = False

    @property
    def fresh(self) -> bool:
        """Whether it goes to destinations that do not have the entry yet."""
        return self.kind != "withdrawal" and self.accepted_at - self.first_at <= FRESH_FOR

    @property
    def priority(self) -> int:
        """How urgent it is for destinations without the entry. Only BREAKING makes a sound."""
        return lanes.BREAKING if self.loud else 2

    @property
    def told(self) -> bool:
        """Whether chats that have the entry must be told about it by a reply."""
        return self.kind in _TOLD


async def add(tx: Tx, revisions: Sequence[tuple[int, int]], now: int) -> None:
    """Publish these (entry_id, revision), in this order, to chats that have the entry or match it.

    The first publication of an entry decides which follows it can reach: those that exist then. A later one,
    of another revision or of the same one again, also reaches those of them that match only now. It makes no
    sound, unless it makes the entry breaking.
    """
    if revisions:
        keys = [{"of_entry": entry_id, "of_number": number, "at": now} for entry_id, number in revisions]
        await tx.execute(_addition(tx.dialect.name), keys)


@cache
def _addition(dialect: str) -> Insert:
    """Return the statement that adds a publication, or opens it again."""
    newest = select(func.max(follow.c.id)).scalar_subquery()
    earlier = publication.alias("earlier")
    was_breaking = func.coalesce(func.max(case((earlier.c.is_breaking, 1), else_=0)), 0) == 1
    at = bindparam("at", type_=BigInteger)
    values = {
        "entry_id": revision.c.entry_id,
        "revision": revision.c.number,
        "accepted_at": at,
        "newest_follow_id": func.coalesce(func.min(earlier.c.newest_follow_id), newest, 0),
        "first_at": func.coalesce(func.min(earlier.c.first_at), at),
        "is_breaking": revision.c.is_breaking,
        "is_loud": and_(revision.c.is_breaking, ~was_breaking),
    }
    rows = (
        select(*values.values())
        .outerjoin_from(revision, earlier, earlier.c.entry_id == revision.c.entry_id)
        .where(
            revision.c.entry_id == bindparam("of_entry", type_=BigInteger),
            revision.c.number == bindparam("of_number", type_=Integer),
        )
        .group_by(revision.c.entry_id, revision.c.number, revision.c.is_breaking)
    )
    added = insert_for(dialect, publication).from_select(list(values), rows)
    unfinished = and_(publication.c.is_loud, publication.c.finished_at.is_(None))
    return added.on_conflict_do_update(
        index_elements=["entry_id", "revision"],
        set_={
            "accepted_at": added.excluded.accepted_at,
            "is_breaking": added.excluded.is_breaking,
            "is_loud": or_(added.excluded.is_loud, unfinished),
            "after_destination": 0,
            "finished_at": None,
        },
    )


async def replan(tx: Tx, entry_id: int, number: int) -> None:
    """Have an open publication plan again what was only counted, because its entry is a key moment now."""
    await tx.execute(
        update(publication)
        .where(publication.c.entry_id == entry_id, publication.c.revision == number)
        .values(replans=true())
    )


async def published(tx: Tx, entry_ids: Collection[int]) -> set[int]:
    """Return the entries that were ever published, not only stored."""
    found = await tx.scalars(select(publication.c.entry_id).where(publication.c.entry_id.in_(entry_ids)))
    return set(found)


_URGENCY: ColumnElement[int] = case(
    (revision.c.is_breaking, 0),
    (revision.c.kind.in_(_TOLD), 1),
    (revision.c.kind == "entry", 2),
    else_=3,
)


_ROWS = Layout(
    Publication,
    publication,
    kind=revision.c.kind,
    loud=publication.c.is_loud,
    newest=entry.c.revision,
    term_set=entry.c.term_set,
)
_PUBLICATIONS: Select[Any] = (
    select(*_ROWS.columns)
    .join(entry, entry.c.id == publication.c.entry_id)
    .join(
        revision,
        and_(revision.c.entry_id == publication.c.entry_id, revision.c.number == publication.c.revision),
    )
)
_NEXT_OPEN = (
    _PUBLICATIONS.where(publication.c.finished_at.is_(None)).order_by(_URGENCY, publication.c.id).limit(2)
)


async def next_open(tx: Tx) -> Publication | None:
    """Return the publication to fan out next: the most urgent, then the oldest."""
    rows: Sequence[AnyRow] = (await tx.execute(_NEXT_OPEN)).all()
    return _ROWS.read(rows[0], is_last=len(rows) == 1) if rows else None


async def to_tell(tx: Tx, entry_id: int, number: int) -> tuple[RevisionKind, str | None] | None:
    """Return the kind of a revision, and its note; None if readers will be told about a later one instead."""
    later = revision.alias("later")
    told_of_later = select(later.c.number).where(
        later.c.entry_id == entry_id, later.c.number > number, later.c.kind.in_(_TOLD)
    )
    found = await tx.execute(
        select(revision.c.kind, revision.c.note).where(
            revision.c.entry_id == entry_id, revision.c.number == number, ~told_of_later.exists()
        )
    )
    row = found.first()
    return None if row is None else (row.kind, row.note)


async def told_at(tx: Tx, entry_id: int, number: int) -> int | None:
    """Return when the last revision before `number` that readers were told about was stored, or None."""
    stored_at: int | None = await tx.scalar(
        select(func.max(revision.c.accepted_at)).where(
            revision.c.entry_id == entry_id, revision.c.number < number, revision.c.kind.in_(_TOLD)
        )
    )
    return stored_at


async def advance(tx: Tx, publication_id: int, after_destination: int) -> None:
    """Note that the fan-out has come up to a destination."""
    await tx.execute(
        update(publication)
        .where(publication.c.id == publication_id)
        .values(after_destination=after_destination)
    )


_FINISH = (
    update(publication)
    .where(publication.c.id == bindparam("of_publication", type_=BigInteger))
    .values(finished_at=bindparam("at", type_=BigInteger), replans=false())
)


async def finish(tx: Tx, publication_id: int, now: int) -> None:
    """Note that the fan-out is complete."""
    await tx.execute(_FINISH, {"of_publication": publication_id, "at": now})


async def end(tx: Tx, entry_ids: Collection[int], now: int) -> None:
    """Stop the open fan-outs of entries that were withdrawn."""
    await tx.execute(
        update(publication)
        .where(publication.c.entry_id.in_(entry_ids), publication.c.finished_at.is_(None))
        .values(finished_at=now)
    )


async def reopen(tx: Tx, entry_id: int, now: int) -> None:
    """Fan an entry out again now: wake the lanes that wait for it, and reach chats that match only now.

    If the last fan-out was already finished, the chats reached only this time get the entry without a sound.
    """
    newest = select(func.max(publication.c.id)).where(publication.c.entry_id == entry_id).scalar_subquery()
    over = publication.c.finished_at.is_not(None)
    await tx.execute(
        update(publication)
        .where(publication.c.id == newest)
        .values(
            accepted_at=case((over, literal(now, BigInteger)), else_=publication.c.accepted_at),
            is_loud=case((over, false()), else_=publication.c.is_loud),
            finished_at=null(),
            after_destination=0,
        )
    )


async def count_new(tx: Tx, entry_id: int) -> int:
    """Count the destinations that an entry's newest publication reaches and that have no delivery of it."""
    found = await tx.execute(
        _PUBLICATIONS.where(publication.c.entry_id == entry_id).order_by(publication.c.id.desc()).limit(1)
    )
    published = _ROWS.first(found)
    if published is None or not published.fresh:
        return 0
    matched = matching(
        tx.dialect.name,
        select(entry_term.c.term).where(entry_term.c.set_id == published.term_set),
        newest_follow_id=literal(published.newest_follow_id, BigInteger),
    ).subquery()
    has = select(delivery.c.entry_id).where(
        delivery.c.entry_id == entry_id,
        delivery.c.destination_id == matched.c.destination_id,
        or_(
            delivery.c.sent > 0,
            delivery.c.dropped_as.is_(None),
            delivery.c.dropped_as.in_(["failed", "counted"]),
        ),
    )
    return await tx.scalar(select(func.count()).select_from(matched).where(~has.exists())) or 0


def reopened() -> ColumnElement[bool]:
    """Return the condition that a dropped, unsent delivery opens again when a publication matches it."""
    return and_(delivery.c.sent == literal_column("0"), delivery.c.dropped_as.in_(["recalled", "gone"]))


async def count_breaking(tx: Tx, since: int) -> int:
    """Return how many breaking entries were published since a time."""
    found = select(func.count()).where(
        publication.c.is_breaking, publication.c.revision == 1, publication.c.accepted_at >= since
    )
    return await tx.scalar(found) or 0
