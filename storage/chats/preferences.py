"""Stores what readers choose for a chat or a follow: preferences and mutes. Each change plans again."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, literal, null, select, update

from bot.domain.delivery.preferences import Mute, Preferences, mute_of, read_preferences
from storage.chats import looks
from storage.delivery import recall
from storage.engine.tables import ChosenFields, delivery, destination, entry, follow, is_group_of, unsent
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for a chat, a forum topic or a follow; nothing inherited is in it."""

    preferences: Preferences
    mute: Mute | None


async def of_destination(tx: Tx, destination_id: int) -> Chosen:
    """Return what was chosen for a destination itself."""
    found = await tx.execute(
        select(destination.c.preferences, destination.c.muted_at, destination.c.unmuted_at).where(
            destination.c.id == destination_id
        )
    )
    return _chosen(*found.one())


async def inherited(tx: Tx, destination_id: int) -> Chosen:
    """Return what a forum topic takes from its group; nothing for other destinations."""
    group = destination.alias("group")
    found = await tx.execute(
        select(group.c.preferences, group.c.muted_at, group.c.unmuted_at)
        .join_from(destination, group, is_group_of(group))
        .where(destination.c.id == destination_id)
    )
    row = found.first()
    return _chosen(None, None, None) if row is None else _chosen(*row)


async def of_follows(tx: Tx, destination_id: int) -> dict[int, Chosen]:
    """Return what was chosen for each follow of a destination, by the follow's id."""
    found = await tx.execute(
        select(follow.c.id, follow.c.preferences, follow.c.muted_at, follow.c.unmuted_at).where(
            follow.c.destination_id == destination_id, follow.c.removed_at.is_(None)
        )
    )
    return {follow_id: _chosen(*chosen) for follow_id, *chosen in found}


def _chosen(stored: dict[str, Any] | None, muted_at: int | None, unmuted_at: int | None) -> Chosen:
    return Chosen(read_preferences(stored), mute_of(muted_at, unmuted_at))


async def choose(tx: Tx, destination_id: int, preferences: Preferences, now: int) -> None:
    """Set what was chosen for a destination, in place of what was."""
    await _change(tx, destination_id, {"preferences": preferences.chosen()}, now)


async def mute(tx: Tx, destination_id: int, until: int | None, now: int) -> None:
    """Mute a destination until a time, or until someone ends it (None).

    If it is already muted, the beginning stays. What waits now will not come and counts as missed, so the
    mute begins with the oldest of that.
    """
    holds = _holds(destination.c.muted_at, destination.c.unmuted_at, now)
    waits_since = await _waits_since(tx, await _with_topics(tx, destination_id))
    begun = case((holds, destination.c.muted_at), else_=min(now, waits_since or now))
    await _change(
        tx, destination_id, {"muted_at": begun, "unmuted_at": until, "preferences": _flagged()}, now
    )


async def _waits_since(tx: Tx, destination_ids: Sequence[int]) -> int | None:
    """Return when the oldest entry came that waits to be sent to any of these destinations."""
    at: int | None = await tx.scalar(
        select(func.min(entry.c.accepted_at))
        .join(delivery, delivery.c.entry_id == entry.c.id)
        .where(delivery.c.destination_id.in_(destination_ids), unsent())
    )
    return at


async def unmute(tx: Tx, destination_id: int, now: int) -> None:
    """End the mute of a destination."""
    ended = {"caught_up_at": looks.seen_until_mute(), "muted_at": null(), "unmuted_at": null()}
    await _change(tx, destination_id, ended, now)


async def choose_for_follow(tx: Tx, follow_id: int, preferences: Preferences, now: int) -> None:
    """Set what was chosen for a follow, in place of what was."""
    await _change_follow(tx, follow_id, {"preferences": preferences.chosen() or null()}, now)


async def mute_follow(tx: Tx, follow_id: int, until: int | None, now: int) -> None:
    """Mute a follow until a time, or until someone ends it (None)."""
    await _change_follow(tx, follow_id, {"muted_at": now, "unmuted_at": until}, now)


async def unmute_follow(tx: Tx, follow_id: int, now: int) -> None:
    """End the mute of a follow."""
    await _change_follow(tx, follow_id, {"muted_at": null(), "unmuted_at": null()}, now)


async def _change(tx: Tx, destination_id: int, values: dict[str, Any], now: int) -> None:
    await tx.execute(update(destination).where(destination.c.id == destination_id).values(**values))
    for one in await _with_topics(tx, destination_id):
        await recall.replan(tx, one, now)


async def _change_follow(tx: Tx, follow_id: int, values: dict[str, Any], now: int) -> None:
    owner = await tx.scalar(
        update(follow).where(follow.c.id == follow_id).values(**values).returning(follow.c.destination_id)
    )
    if owner is not None:
        # A destination without preferences is never asked about its follows.
        await _change(tx, owner, {"preferences": _flagged()}, now)


def _flagged() -> ColumnElement[Any]:
    """Return a destination's preferences, or empty ones instead of null: something was chosen there."""
    return func.coalesce(destination.c.preferences, literal({}, ChosenFields))


def _holds(muted_at: ColumnElement[Any], unmuted_at: ColumnElement[Any], now: int) -> ColumnElement[bool]:
    return muted_at.is_not(None) & (unmuted_at.is_(None) | (unmuted_at > now))


async def _with_topics(tx: Tx, destination_id: int) -> Sequence[int]:
    """Return a destination, and the forum topics that inherit from it."""
    owner = destination.alias("owner")
    return list(
        await tx.scalars(
            select(destination.c.id)
            .join(owner, owner.c.chat_id == destination.c.chat_id)
            .where(owner.c.id == destination_id, (owner.c.thread_id == 0) | (owner.c.id == destination.c.id))
            .order_by(destination.c.id)
        )
    )
