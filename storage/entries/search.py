"""Finds stored entries: the newest ones, and those that a filter would have brought."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Select, and_, case, func, literal, select, tuple_

from bot.domain.entry.content import StoredEntry
from bot.domain.moment import seconds
from storage.delivery.matching import has_stored, meeting, verified
from storage.engine.tables import conj, entry, entry_term, follow, publication, revision
from storage.engine.transactions import Tx
from storage.entries import entries
from storage.entries.known import NEWEST

if TYPE_CHECKING:
    from bot.domain.filters import Conjunction, Filter

_RECENT: Final = 2000
"""How many of the newest entries are searched first for those that a filter matches."""
_LATE: Final = seconds(24 * 3600)
"""How late an entry may come, after it happened, to be found by when it came: 1 day."""
_SHOWN = entry.c.withdrawn_at.is_(None)
_NEWEST_FIRST = (entry.c.happened_at.desc(), entry.c.id.desc())


class Beyond(NamedTuple):
    """Where a page begins: next to an entry, by when that happened and its id. Older ones, or newer ones."""

    at: int
    entry_id: int
    newer: bool = False


async def latest(tx: Tx, limit: int, beyond: Beyond | None = None) -> list[StoredEntry]:
    """Return the newest entries by when they happened, newest first, without withdrawn ones.

    With `beyond`, return the entries next to it.
    """
    return await _newest(tx, entries.stored(), limit, beyond)


async def newest_headlines(tx: Tx, limit: int) -> list[str]:
    """Return the headlines of the newest entries, without withdrawn ones."""
    newest = (
        select(revision.c.headline)
        .join_from(entry, revision, NEWEST)
        .where(_SHOWN)
        .order_by(*_NEWEST_FIRST)
        .limit(limit)
    )
    return list(await tx.scalars(newest))


async def newest_matching(
    tx: Tx, conjunctions: Sequence["Conjunction"], limit: int, beyond: Beyond | None = None
) -> list[StoredEntry]:
    """Return the newest entries that a filter of these conjunctions would have brought; see `latest`."""
    stored = entries.stored()
    if beyond is not None and beyond.newer:
        return await _newest(tx, stored.where(_meets_since(tx, conjunctions, beyond.at)), limit, beyond)
    newest = select(entry.c.happened_at).order_by(*_NEWEST_FIRST)
    if beyond is not None:
        newest = newest.where(entry.c.happened_at <= beyond.at)
    recent = await tx.scalar(newest.offset(_RECENT).limit(1))
    if recent is not None:
        # Nearly always enough, and then a rare filter takes no longer than one that matches everything.
        found = await _newest(tx, stored.where(_meets_since(tx, conjunctions, recent)), limit, beyond)
        if len(found) == limit:
            return found
    found_by = meeting(tx.dialect.name, conjunctions, first_set_id=literal(0, BigInteger))
    return await _newest(tx, stored.where(entry.c.term_set.in_(found_by)), limit, beyond)


async def count_matching(tx: Tx, filter_: "Filter", since: int) -> int:
    """Count the entries that happened since then and that a filter would have brought."""
    counted = select(func.count()).select_from(entry).where(_meets_since(tx, filter_.conjunctions, since))
    return await tx.scalar(counted.where(_SHOWN)) or 0


def _meets_since(tx: Tx, conjunctions: Sequence["Conjunction"], since: int) -> ColumnElement[bool]:
    # Sets are numbered as they are made, so few earlier entries are read.
    other = entry.alias()
    first = select(func.coalesce(func.min(other.c.term_set), 0)).where(other.c.happened_at >= since)
    found = meeting(tx.dialect.name, conjunctions, first_set_id=first.scalar_subquery())
    return and_(entry.c.term_set.in_(found), entry.c.happened_at >= since)


async def newest_for_destination(
    tx: Tx, destination_id: int, limit: int, beyond: Beyond | None = None
) -> list[StoredEntry]:
    """Return the newest entries that any follow of a destination matches; see `latest`."""
    matching = _matching_any(tx, destination_id)
    return await _newest(tx, entries.stored().where(entry.c.term_set.in_(matching)), limit, beyond)


async def count_between(tx: Tx, destination_id: int, since: int, until: int) -> int:
    """Count the entries that came in a span of time and that any follow of a destination matches."""
    counted = select(func.count()).select_from(entry).where(_came(tx, destination_id, since, until))
    return await tx.scalar(counted) or 0


async def important_between(
    tx: Tx, destination_id: int, since: int, until: int, limit: int, offset: int
) -> list[StoredEntry]:
    """Return what `count_between` counts: breaking entries and key moments first, then the newest."""
    important = case((revision.c.is_breaking | revision.c.is_key, 0), else_=1)
    chosen = entries.stored().where(_came(tx, destination_id, since, until)).order_by(important)
    found = await tx.execute(chosen.order_by(*_NEWEST_FIRST).limit(limit).offset(offset))
    return entries.read_all(found)


def _came(tx: Tx, destination_id: int, since: int, until: int) -> ColumnElement[bool]:
    """Return the condition that an entry was sent to readers from a time on, before another one.

    Entries on hold are left out, and so are those that were only stored, such as those of a new source.
    """
    other = entry.alias()
    earliest = since - _LATE
    first = select(func.coalesce(func.min(other.c.term_set), 0)).where(other.c.happened_at >= earliest)
    matching = _matching_any(tx, destination_id).where(entry_term.c.set_id >= first.scalar_subquery())
    return and_(
        entry.c.term_set.in_(matching),
        entry.c.happened_at >= earliest,
        entry.c.accepted_at >= since,
        entry.c.accepted_at < until,
        entry.c.held_at.is_(None),
        select(publication.c.id).where(publication.c.entry_id == entry.c.id).exists(),
        _SHOWN,
    )


def _matching_any(tx: Tx, destination_id: int) -> Select[tuple[int]]:
    """Select the sets of terms that any follow of a destination matches; removed follows have no `conj`."""
    return (
        select(entry_term.c.set_id)
        .join(conj, conj.c.anchor == entry_term.c.term)
        .join(follow, follow.c.id == conj.c.follow_id)
        .where(
            follow.c.destination_id == destination_id,
            verified(tx.dialect.name, conj, has_stored(entry_term.c.set_id)),
        )
    )


async def _newest(tx: Tx, stored: Select[Any], limit: int, beyond: Beyond | None = None) -> list[StoredEntry]:
    shown = stored.where(_SHOWN).limit(limit)
    if beyond is None:
        return entries.read_all(await tx.execute(shown.order_by(*_NEWEST_FIRST)))
    place, its = tuple_(entry.c.happened_at, entry.c.id), (beyond.at, beyond.entry_id)
    if not beyond.newer:
        return entries.read_all(await tx.execute(shown.where(place < its).order_by(*_NEWEST_FIRST)))
    nearest = await tx.execute(shown.where(place > its).order_by(entry.c.happened_at, entry.c.id))
    return entries.read_all(nearest)[::-1]


async def stored_since(tx: Tx, since: int) -> int | None:
    """Return the time from which entries are stored, not before `since`; None if none happened since then.

    That is when the first entry was accepted, or when the oldest entry that came with it happened.
    """
    oldest = await tx.scalar(
        select(func.min(entry.c.happened_at)).where(entry.c.happened_at >= since, _SHOWN)
    )
    first = await tx.scalar(select(entry.c.accepted_at).order_by(entry.c.id).limit(1))
    return None if oldest is None or first is None else max(since, min(oldest, first))


async def recent_subjects(tx: Tx, since: int, limit: int) -> tuple[list[str], list[str]]:
    """Return the most frequent country codes and topics of entries accepted since then."""
    return await _frequent(tx, "country:", since, limit), await _frequent(tx, "topic:", since, limit)


async def _frequent(tx: Tx, prefix: str, since: int, limit: int) -> list[str]:
    found = await tx.scalars(
        select(entry_term.c.term)
        .join(entry, entry.c.term_set == entry_term.c.set_id)
        .where(
            # A range, which the index on terms supports on both databases; ";" is the character after ":".
            entry_term.c.term > prefix,
            entry_term.c.term < prefix[:-1] + ";",
            entry.c.accepted_at >= since,
            _SHOWN,
        )
        .group_by(entry_term.c.term)
        .order_by(func.count().desc(), entry_term.c.term)
        .limit(limit)
    )
    return [term.removeprefix(prefix) for term in found]
