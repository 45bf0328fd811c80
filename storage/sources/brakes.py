"""Stores brakes: polls of a source that were stored but not sent, and what an editor does with them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sqlalchemy import and_, bindparam, insert, or_, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import brake, entry
from storage.engine.transactions import Tx

Answer: TypeAlias = Literal["newest", "all", "quiet"]


@dataclass(frozen=True, slots=True)
class Brake:
    """A brake on a source since `begun_at`, with the `count` of entries that were not sent.

    `finished_at` is None until its first poll is completely stored, `answer` until an editor has chosen.
    """

    id: int
    source_id: int
    begun_at: int
    count: int
    finished_at: int | None
    answer: Answer | None
    answered_at: int | None


_BRAKES = Layout(Brake, brake)


async def get(tx: Tx, brake_id: int) -> Brake | None:
    """Return a brake."""
    return _BRAKES.first(await tx.execute(select(*_BRAKES.columns).where(brake.c.id == brake_id)))


async def current(tx: Tx, source_id: int, since: int) -> Brake | None:
    """Return the brake on a source that began after a time and is not released, or None."""
    held = or_(brake.c.answer.is_(None), brake.c.answer == "quiet")
    found = await tx.execute(
        select(*_BRAKES.columns)
        .where(brake.c.source_id == source_id, brake.c.begun_at > since, held)
        .order_by(brake.c.id.desc())
        .limit(1)
    )
    return _BRAKES.first(found)


async def newest_of(tx: Tx, source_ids: Collection[int], since: int) -> dict[int, Brake]:
    """Return the newest brake of each source, if it began after a time."""
    found = await tx.execute(
        select(*_BRAKES.columns)
        .where(brake.c.source_id.in_(source_ids), brake.c.begun_at > since)
        .order_by(brake.c.id)
    )
    return {one.source_id: one for one in _BRAKES.all(found)}


async def begin(tx: Tx, source_id: int, now: int) -> Brake:
    """Begin a brake."""
    made = await tx.execute(
        insert(brake).values(source_id=source_id, begun_at=now).returning(*_BRAKES.columns)
    )
    return _BRAKES.read(made.one())


async def add(tx: Tx, brake_id: int, entry_ids: Sequence[int]) -> None:
    """Add entries that are not sent because of a brake."""
    await tx.execute(
        update(entry).where(entry.c.id == bindparam("of_entry")).values(brake_id=brake_id),
        [{"of_entry": entry_id} for entry_id in entry_ids],
    )
    await tx.execute(update(brake).where(brake.c.id == brake_id).values(count=brake.c.count + len(entry_ids)))


async def finish(tx: Tx, brake_id: int, now: int) -> bool:
    """Note that a poll of a brake is completely stored; return whether it is the first."""
    finished = await tx.execute(
        update(brake).where(brake.c.id == brake_id, brake.c.finished_at.is_(None)).values(finished_at=now)
    )
    return finished.rowcount > 0


async def answer(tx: Tx, brake_id: int, chosen: Answer, now: int) -> None:
    """Note the editor's answer."""
    await tx.execute(update(brake).where(brake.c.id == brake_id).values(answer=chosen, answered_at=now))


async def release(tx: Tx, brake_id: int, limit: int, *, newest: bool = False) -> list[tuple[int, int]]:
    """Release the oldest (or newest) entries of a brake; return them with their revisions, oldest first.

    Entries that were withdrawn meanwhile are left out.
    """
    order = entry.c.happened_at.desc() if newest else entry.c.happened_at
    last = entry.c.id.desc() if newest else entry.c.id
    of_brake = and_(entry.c.brake_id == brake_id, entry.c.withdrawn_at.is_(None))
    found = await tx.execute(
        select(entry.c.id, entry.c.revision).where(of_brake).order_by(order, last).limit(limit)
    )
    chosen = [(entry_id, number) for entry_id, number in found]
    await tx.execute(
        update(entry).where(entry.c.id.in_([entry_id for entry_id, _ in chosen])).values(brake_id=None)
    )
    return chosen[::-1] if newest else chosen


async def let_go(tx: Tx, entry_ids: Collection[int]) -> set[int]:
    """Release some entries from any brake; return those that had one."""
    if not entry_ids:
        return set()
    braked = and_(entry.c.id.in_(entry_ids), entry.c.brake_id.is_not(None))
    return set(await tx.scalars(update(entry).where(braked).values(brake_id=None).returning(entry.c.id)))


async def is_holding(tx: Tx, brake_id: int) -> bool:
    """Return whether a brake has entries that were not released."""
    found = select(entry.c.id).where(entry.c.brake_id == brake_id, entry.c.withdrawn_at.is_(None))
    return await tx.scalar(found.limit(1)) is not None
