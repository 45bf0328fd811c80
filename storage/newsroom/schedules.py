"""Stores which posts wait for a time, until they are published or wait no longer."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, func, null, select, update

from storage.engine.tables import draft
from storage.engine.transactions import Tx
from storage.newsroom import drafts
from storage.newsroom.drafts import Draft


class Waits(NamedTuple):
    """What a post waits for, who wanted that, and when they did (UTC microseconds).

    `until`: its time; None: it goes out as soon as a second editor has confirmed it. `second_until`: how long
    that editor can; None: none is needed, or they have.
    """

    until: int | None
    by: int
    by_name: str
    since: int
    second_until: int | None = None


async def put(tx: Tx, draft_id: int, waits: Waits) -> None:
    """Have a draft wait, in place of what it waited for."""
    await drafts.end_wait(tx, draft_id)
    await _set(
        tx,
        draft_id,
        publish_at=waits.until,
        waiting_by=waits.by,
        waiting_by_name=waits.by_name,
        waiting_since_at=waits.since,
        second_until_at=waits.second_until,
        time_asked_at=None,
    )


async def confirm(tx: Tx, one: Draft) -> None:
    """Have a draft wait only for its time any more, because a second editor has confirmed it."""
    assert one.waiting_since_at is not None  # noqa: S101  it waits
    name, since = one.waiting_by_name or "", one.waiting_since_at
    await put(tx, one.id, Waits(one.publish_at, one.waiting_by or 0, name, since))


async def ask_time(tx: Tx, draft_id: int, now: int) -> None:
    """Note that the editor was asked when a draft should be published."""
    await _set(tx, draft_id, time_asked_at=now)


async def _set(tx: Tx, draft_id: int, **values: int | str | None) -> None:
    stored = {name: null() if value is None else value for name, value in values.items()}
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(stored))


async def asked_for_time(tx: Tx, *, chat_id: int, user_id: int, since: int, now: int) -> int | None:
    """Return the open post for which a user was asked last, between two times in a chat, for a time."""
    found: int | None = await tx.scalar(
        select(draft.c.id)
        .where(
            draft.c.chat_id == chat_id,
            draft.c.user_id == user_id,
            draft.c.closed_at.is_(None),
            draft.c.time_asked_at.between(since, now),
        )
        .order_by(draft.c.time_asked_at.desc())
        .limit(1)
    )
    return found


async def list_waiting(tx: Tx) -> list[Draft]:
    """Return the posts that wait for a time or for a second editor."""
    return await _list(tx, draft.c.waiting_since_at.is_not(None), None)


async def list_scheduled(tx: Tx, limit: int) -> list[Draft]:
    """Return the first posts that wait for a time."""
    return await _list(tx, draft.c.publish_at.is_not(None), limit)


async def _list(tx: Tx, which: ColumnElement[bool], limit: int | None) -> list[Draft]:
    found = await tx.scalars(
        select(draft.c.id)
        .where(which, draft.c.closed_at.is_(None), draft.c.waiting_since_at.is_not(None))
        .order_by(draft.c.publish_at, draft.c.id)
        .limit(limit)
    )
    waiting = [await drafts.get(tx, draft_id) for draft_id in found.all()]
    return [one for one in waiting if one is not None]


async def count_scheduled(tx: Tx) -> int:
    """Return how many posts wait for a time."""
    waiting = draft.c.waiting_since_at.is_not(None), draft.c.publish_at.is_not(None)
    return await tx.scalar(select(func.count()).where(*waiting, draft.c.closed_at.is_(None))) or 0
