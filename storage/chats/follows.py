"""Stores follows, the rules of destinations, and files them in the index of filters.

A removed follow stays until upkeep deletes it, so that its removal can be undone. It is in no list, is not
counted and matches nothing.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, func, insert, null, select, tuple_, update

from bot.domain.delivery.endings import Recalled
from bot.domain.filters import COMPILER, Conjunction, Filter, is_same
from bot.errors import UserError
from storage.chats import restoration
from storage.delivery import recall
from storage.delivery.matching import given_terms, matching
from storage.engine.layouts import Layout
from storage.engine.tables import conj, follow
from storage.engine.transactions import Tx

MAX_FOLLOWS: Final = 50
"""How many follows one destination may have."""
_INLINE: Final = 2
"""How many further terms, and how many exclusions, have columns of their own in a row of the index."""


@dataclass(frozen=True, slots=True)
class Follow:
    """One rule of a destination: its filter's canonical text, and the language in which it is stemmed."""

    id: int
    destination_id: int
    text: str
    language: str
    created_by: int
    created_at: int


_FOLLOWS = Layout(Follow, follow)
_KEPT = follow.c.removed_at.is_(None)


async def add(tx: Tx, destination_id: int, filter_: Filter, created_by: int, now: int) -> tuple[Follow, bool]:
    """Add a follow; return it, and whether the destination already had it.

    Raises UserError if the destination has MAX_FOLLOWS.
    """
    existing = await list_for(tx, destination_id)
    same = _same(existing, filter_)
    if same is not None:
        return same, True
    if len(existing) >= MAX_FOLLOWS:
        raise UserError("follow-too-many", limit=MAX_FOLLOWS)
    await _forget_removed(tx, destination_id, filter_.text)
    added = await tx.execute(
        insert(follow)
        .values(
            destination_id=destination_id,
            text=filter_.text,
            language=filter_.language,
            compiled_with=COMPILER,
            created_by=created_by,
            created_at=now,
        )
        .returning(*_FOLLOWS.columns)
    )
    new = _FOLLOWS.read(added.one())
    await _file(tx, new, filter_)
    return new, False


async def _forget_removed(tx: Tx, destination_id: int, text: str) -> None:
    """Delete a removed follow with this text, because the destination follows the same again."""
    await tx.execute(
        delete(follow).where(follow.c.destination_id == destination_id, follow.c.text == text, ~_KEPT)
    )


def _same(existing: Sequence[Follow], filter_: Filter) -> Follow | None:
    """Return the follow that asks for the same as a filter, or None."""
    same = (one for one in existing if one.text == filter_.text or is_same(one.text, one.language, filter_))
    return next(same, None)


async def _file(tx: Tx, owner: Follow, filter_: Filter) -> None:
    await tx.execute(insert(conj), index_rows(owner.id, owner.destination_id, filter_))


def index_rows(follow_id: int, destination_id: int, filter_: Filter) -> list[dict[str, Any]]:
    """Return the rows of a follow's filter in the index of filters."""
    return [
        {"destination_id": destination_id, "follow_id": follow_id, "k": k, **_row(one)}
        for k, one in enumerate(filter_.conjunctions)
    ]


def _row(one: Conjunction) -> dict[str, Any]:
    r1, r2 = (*one.required, None, None)[:_INLINE]
    n1, n2 = (*one.excluded, None, None)[:_INLINE]
    more = {"required": list(one.required[_INLINE:]), "excluded": list(one.excluded[_INLINE:])}
    return {
        "anchor": one.anchor,
        "r1": r1,
        "r2": r2,
        "n1": n1,
        "n2": n2,
        "more": more if any(more.values()) else None,
    }


async def list_for(tx: Tx, destination_id: int) -> list[Follow]:
    """Return the follows of a destination, oldest first."""
    found = await tx.execute(
        select(*_FOLLOWS.columns)
        .where(follow.c.destination_id == destination_id, _KEPT)
        .order_by(follow.c.id)
    )
    return _FOLLOWS.all(found)


async def get(tx: Tx, follow_id: int) -> Follow | None:
    """Return a follow; None if it was removed."""
    return _FOLLOWS.first(await tx.execute(select(*_FOLLOWS.columns).where(follow.c.id == follow_id, _KEPT)))


async def replace(tx: Tx, follow_id: int, filter_: Filter, now: int) -> Follow | None:
    """Change a follow's filter; return the follow with that filter, or None if the follow was removed.

    Unsent deliveries of the follow move to the oldest follow that matches, and are dropped if there is none.
    If another follow of the destination asks for the same, that one stays and this one is removed.
    """
    replaced = await get(tx, follow_id)
    if replaced is None:
        return None
    same = _same(await list_for(tx, replaced.destination_id), filter_)
    if same is not None and same.id != follow_id:
        await remove(tx, replaced.destination_id, follow_id, now)
        return same
    await _forget_removed(tx, replaced.destination_id, filter_.text)
    await tx.execute(
        update(follow).where(follow.c.id == follow_id).values(text=filter_.text, language=filter_.language)
    )
    await recompile(tx, follow_id, filter_)
    await recall.reattribute(tx, replaced.destination_id, now, changed=follow_id)
    return await get(tx, follow_id)


async def remove(tx: Tx, destination_id: int, follow_id: int, now: int) -> bool:
    """Remove a follow; its unsent deliveries are dropped unless another follow matches.

    Return False if the destination has no such follow.
    """
    removed = await _remove(tx, follow.c.id == follow_id, follow.c.destination_id == destination_id, now=now)
    if not removed:
        return False
    await recall.reattribute(tx, destination_id, now)
    return True


async def remove_all(tx: Tx, destination_id: int, now: int) -> int:
    """Remove all follows of a destination, drop what is unsent, and return how many follows there were."""
    removed = await _remove(tx, follow.c.destination_id == destination_id, now=now)
    await recall.drop_unsent(tx, destination_id, Recalled.UNFOLLOWED, now)
    return removed


async def _remove(tx: Tx, *whose: ColumnElement[bool], now: int) -> int:
    removed = await tx.scalars(
        update(follow).where(*whose, _KEPT).values(removed_at=now).returning(follow.c.id)
    )
    ids = list(removed)
    await tx.execute(delete(conj).where(conj.c.follow_id.in_(ids)))
    return len(ids)


async def removed_at(tx: Tx, destination_id: int, at: int) -> list[Follow]:
    """Return the follows of a destination that were removed together, at this time."""
    found = await tx.execute(
        select(*_FOLLOWS.columns)
        .where(follow.c.destination_id == destination_id, follow.c.removed_at == at)
        .order_by(follow.c.id)
    )
    return _FOLLOWS.all(found)


async def restore(
    tx: Tx, destination_id: int, at: int, filters: Mapping[int, Filter], now: int
) -> list[Follow]:
    """Bring back follows that were removed at a time, with what was chosen for them, and return them.

    `filters` are theirs, by id. What was dropped as unfollowed since then waits again. A follow is left out
    if the destination follows the same again. UserError if there would be more than MAX_FOLLOWS.
    """
    existing = await list_for(tx, destination_id)
    back = [
        one
        for one in await removed_at(tx, destination_id, at)
        if one.id in filters and _same(existing, filters[one.id]) is None
    ]
    if len(existing) + len(back) > MAX_FOLLOWS:
        raise UserError("undo-too-many", limit=MAX_FOLLOWS)
    for one in back:
        await tx.execute(update(follow).where(follow.c.id == one.id).values(removed_at=null()))
        await recompile(tx, one.id, filters[one.id])
    if back:
        await restoration.reopen(tx, destination_id, Recalled.UNFOLLOWED, at, now)
    return back


async def outdated(
    tx: Tx, compiler: int, limit: int, after: tuple[int, int] = (0, 0)
) -> tuple[list[Follow], tuple[int, int] | None]:
    """Return follows that an earlier compiler filed, oldest first, and where the next ones begin, or None.

    `after` is the place that an earlier call returned.
    """
    place = tuple_(follow.c.compiled_with, follow.c.id)
    found = await tx.execute(
        select(*_FOLLOWS.columns, follow.c.compiled_with)
        .where(follow.c.compiled_with < compiler, place > after, _KEPT)
        .order_by(follow.c.compiled_with, follow.c.id)
        .limit(limit)
    )
    rows = found.all()
    reached = (rows[-1].compiled_with, rows[-1].id) if len(rows) == limit else None
    return [_FOLLOWS.read(row[:-1]) for row in rows], reached


async def recompile(tx: Tx, follow_id: int, filter_: Filter) -> None:
    """File a follow again with this version's compiler; its text stays as it was typed."""
    found = await tx.execute(
        update(follow)
        .where(follow.c.id == follow_id, _KEPT)
        .values(compiled_with=COMPILER)
        .returning(*_FOLLOWS.columns)
    )
    owner = _FOLLOWS.first(found)
    if owner is not None:
        await tx.execute(delete(conj).where(conj.c.follow_id == follow_id))
        await _file(tx, owner, filter_)


async def count_matching(tx: Tx, terms: Collection[str]) -> int:
    """Count the destinations that an entry with these terms would reach now."""
    matched = matching(tx.dialect.name, given_terms(tx.dialect.name, terms)).subquery()
    return await tx.scalar(select(func.count()).select_from(matched)) or 0
