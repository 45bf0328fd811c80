"""Stores when a chat last looked at what came for it, and which chats are to be told what came meanwhile.

The bot tells a chat once that its mute has ended. Until then the mute stays stored, so a restart loses
nothing. For a chat that was gone and is back, the bot stores that time as a mute and tells it the same way.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, null, or_, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import apart, destination
from storage.engine.transactions import Tx


async def last_look(tx: Tx, destination_id: int) -> int | None:
    """Return until when a destination has seen what came, or None."""
    at: int | None = await tx.scalar(
        select(destination.c.caught_up_at).where(destination.c.id == destination_id)
    )
    return at


async def note_look(tx: Tx, destination_id: int, at: int) -> None:
    """Note that a destination has seen what came until a time; an earlier time changes nothing.

    Nothing is noted of a destination that was forgotten.
    """
    earlier = or_(destination.c.caught_up_at.is_(None), destination.c.caught_up_at < at)
    known = destination.c.title != ""
    await tx.execute(
        update(destination).where(destination.c.id == destination_id, known, earlier).values(caught_up_at=at)
    )


def seen_until_mute() -> ColumnElement[Any]:
    """Return `caught_up_at` as it is to be when a mute ends: what came before the mute was seen.

    So the next look shows what the mute kept away, unless there was a look meanwhile.
    """
    its = destination.c
    earlier = or_(its.caught_up_at.is_(None), its.caught_up_at < its.muted_at)
    return case((and_(its.muted_at.is_not(None), earlier), its.muted_at), else_=its.caught_up_at)


@dataclass(frozen=True, slots=True)
class Ended:
    """A mute that has ended, of which the chat has not been told: when it began and ended.

    `caught_up_at` is when somebody last looked at what came.
    """

    destination_id: int
    chat_id: int
    thread_id: int
    since: int
    until: int
    caught_up_at: int | None = None

    @property
    def unseen_since(self) -> int:
        """When it began, or the last look after that."""
        return min(max(self.since, self.caught_up_at or 0), self.until)


_ENDED = Layout(
    Ended,
    destination,
    destination_id=destination.c.id,
    since=destination.c.muted_at,
    until=destination.c.unmuted_at,
)
_MUTED = destination.c.unmuted_at.is_not(None)


async def ended_mutes(tx: Tx, before: int, limit: int, *, but: Collection[int] = ()) -> list[Ended]:
    """Return mutes that ended by a time, the earliest first, except those of some destinations."""
    found = await tx.execute(
        select(*_ENDED.columns)
        .where(_MUTED, destination.c.unmuted_at <= before, destination.c.id.not_in(but))
        .order_by(destination.c.unmuted_at, destination.c.id)
        .limit(limit)
    )
    return _ENDED.all(found)


async def ended_mute(tx: Tx, destination_id: int, now: int) -> Ended | None:
    """Return a destination's mute if it has ended."""
    found = await tx.execute(
        select(*_ENDED.columns).where(
            destination.c.id == destination_id, _MUTED, destination.c.unmuted_at <= now
        )
    )
    return _ENDED.first(found)


async def next_end(tx: Tx, *, but: Collection[int] = ()) -> int | None:
    """Return when the next mute ends, except those of some destinations; None if there is none."""
    at: int | None = await tx.scalar(
        select(func.min(destination.c.unmuted_at)).where(_MUTED, destination.c.id.not_in(but))
    )
    return at


async def clear_mute(tx: Tx, one: Ended) -> None:
    """Remove a mute that has ended, unless someone has muted the chat again."""
    same = and_(destination.c.muted_at == one.since, destination.c.unmuted_at == one.until)
    await tx.execute(
        update(destination)
        .where(destination.c.id == one.destination_id, same)
        .values(caught_up_at=seen_until_mute(), muted_at=null(), unmuted_at=null())
    )


async def those_to_tell(tx: Tx, one: Ended) -> list[Ended]:
    """Return what to tell for an ended mute: the destination and, for a group, its topics without a mute.

    Destinations that are stopped or gone are left out.
    """
    itself = destination.c.id == one.destination_id
    its_topics = and_(
        destination.c.chat_id == one.chat_id, destination.c.thread_id != 0, destination.c.muted_at.is_(None)
    )
    told = or_(itself, its_topics) if one.thread_id == 0 else itself
    found = await tx.execute(
        select(destination.c.id, destination.c.chat_id, destination.c.thread_id, destination.c.caught_up_at)
        .where(told, ~apart())
        .order_by(destination.c.id)
    )
    return [
        Ended(its_id, chat_id, thread_id, one.since, one.until, seen)
        for its_id, chat_id, thread_id, seen in found
    ]


async def note_absence(tx: Tx, destination_id: int, now: int) -> None:
    """Note that a destination that is gone is to be told what came since then, unless a mute holds."""
    its = destination.c
    over = or_(its.muted_at.is_(None), its.unmuted_at <= now)
    await tx.execute(
        update(destination)
        .where(its.id == destination_id, its.gone_at.is_not(None), its.gone_at <= now, over)
        .values(muted_at=func.coalesce(its.muted_at, its.gone_at), unmuted_at=now)
    )
