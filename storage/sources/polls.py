"""Stores polls: which sources are due, how far each has come, and how long it has been failing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import JSON, BigInteger, bindparam, case, func, null, select, update

from bot.domain.moment import seconds
from bot.domain.sources.braking import Pairs
from bot.domain.sources.kinds import PolledKind
from storage.engine.tables import source
from storage.engine.transactions import Tx
from storage.sources import reports
from storage.sources.sources import POLLED, RUNNING, SOURCES, Source

_HELD_FOR: Final = 86_400_000_000
"""Microseconds without another held-back edit after which they are counted from zero."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A poll that found nothing new, and what is kept of it.

    `asked` is how many seconds the source asked to be left alone. `reported`: somebody was told that it
    fails, and may have to be told that it works again. `outages` are the source's, including one that this
    poll ended.
    """

    source_id: int
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    next_poll_at: int
    at: int
    asked: int = 0
    reported: bool = False
    outages: Pairs = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A poll that failed, why (a dumped error), and when to try again."""

    source_id: int
    error: str
    next_poll_at: int
    at: int
    asked: int = 0


async def due(tx: Tx, now: int, limit: int, besides: Collection[int] = ()) -> list[Source]:
    """Return the sources to poll now, the longest overdue first.

    `besides` are already being polled and left out.
    """
    found = await tx.scalars(
        select(source.c.id)
        .where(source.c.next_poll_at <= now)
        .order_by(source.c.next_poll_at, source.c.id)
        .limit(limit + len(besides))
    )
    # Numbers first: polls under way are due too, and reading 1,000 whole rows would cost more.
    numbers = [number for number in found if number not in besides][:limit]
    if not numbers:
        return []
    rows = await tx.execute(select(*SOURCES.columns).where(source.c.id.in_(numbers)))
    by_id = {one.id: one for one in SOURCES.all(rows)}
    return [by_id[number] for number in numbers]


async def next_poll_at(tx: Tx) -> int | None:
    """Return when the next source is due; None if none is polled."""
    due_at: int | None = await tx.scalar(
        select(func.min(source.c.next_poll_at)).where(source.c.next_poll_at.is_not(None))
    )
    return due_at


async def put_off(tx: Tx, source_id: int, next_poll_at: int) -> None:
    """Set when to poll a source, because it is already being read."""
    await tx.execute(
        update(source).where(source.c.id == source_id, POLLED, RUNNING).values(next_poll_at=next_poll_at)
    )


async def shift(tx: Tx, microseconds: int) -> None:
    """Move the time of every source's next poll, because the clock that set it was moved."""
    await tx.execute(
        update(source)
        .where(source.c.next_poll_at.is_not(None))
        .values(next_poll_at=source.c.next_poll_at + microseconds)
    )


async def record_name(tx: Tx, source_id: int, *, title: str, language: str | None) -> None:
    """Note what a source calls itself; a title of "" and a language of None change nothing."""
    named = {name: value for name, value in (("title", title), ("language", language)) if value}
    if named:
        await tx.execute(update(source).where(source.c.id == source_id, POLLED).values(named))


async def record_poll(
    tx: Tx,
    seen: Seen,
    *,
    kind: PolledKind,
    ttl: int | None,
    events: Sequence[int],
    peaks: Pairs,
    entry_at: int | None = None,
    coverage: tuple[int | None, int | None] = (None, None),
    reading: int | None = None,
) -> None:
    """Note a poll that was read, with which `reading`, and when its `coverage` starts and ends."""
    await record_unchanged(tx, [seen])
    await tx.execute(
        update(source)
        .where(source.c.id == seen.source_id, POLLED)
        .values(
            kind=kind,
            ttl=ttl,
            events=list(events),
            peaks=peaks,
            entry_at=entry_at,
            starts_at=coverage[0],
            ends_at=coverage[1],
            reading=reading,
        )
    )


_THIS = source.c.id == bindparam("of_source", type_=BigInteger)
_UNCHANGED = (
    update(source)
    .where(_THIS, POLLED)
    .values(
        etag=bindparam("its_etag"),
        last_modified=bindparam("its_last_modified"),
        body_hash=bindparam("its_body_hash"),
        polled_at=bindparam("at", type_=BigInteger),
        outages=bindparam("its_outages", type_=JSON),
        # A source that was paused during the poll stays paused.
        next_poll_at=case((RUNNING, bindparam("next_at", type_=BigInteger)), else_=null()),
        failing_since_at=null(),
        failures=0,
        last_error=null(),
        asked=bindparam("asked", type_=BigInteger),
    )
)
_FAILED = (
    update(source)
    .where(_THIS, POLLED)
    .values(
        failures=source.c.failures + 1,
        failing_since_at=func.coalesce(source.c.failing_since_at, bindparam("at", type_=BigInteger)),
        last_error=bindparam("error"),
        asked=bindparam("asked", type_=BigInteger),
        next_poll_at=case((RUNNING, bindparam("next_at", type_=BigInteger)), else_=null()),
    )
)


async def record_unchanged(tx: Tx, seen: Sequence[Seen]) -> None:
    """Note polls that worked, in one statement; end the reports of sources that failed before."""
    await tx.execute(
        _UNCHANGED,
        [
            {
                "of_source": one.source_id,
                "its_etag": one.etag,
                "its_last_modified": one.last_modified,
                "its_body_hash": one.body_hash,
                "at": one.at,
                "next_at": one.next_poll_at,
                "asked": one.asked,
                "its_outages": one.outages,
            }
            for one in seen
        ],
    )
    for one in seen:
        if one.reported:
            await reports.end(tx, one.source_id, one.at)


async def record_failures(tx: Tx, failed: Sequence[Failed]) -> None:
    """Note polls that failed, in one statement; the cursors stay as they were."""
    await tx.execute(
        _FAILED,
        [
            {
                "of_source": one.source_id,
                "error": one.error,
                "at": one.at,
                "next_at": one.next_poll_at,
                "asked": one.asked,
            }
            for one in failed
        ],
    )


async def record(tx: Tx, outcomes: Sequence[Seen | Failed]) -> None:
    """Note polls that brought nothing, in at most two statements."""
    seen = [one for one in outcomes if isinstance(one, Seen)]
    failed = [one for one in outcomes if isinstance(one, Failed)]
    if seen:
        await record_unchanged(tx, seen)
    if failed:
        await record_failures(tx, failed)


async def postpone(tx: Tx, source_id: int, asked: int, now: int) -> None:
    """Leave a source alone for at least so many seconds, because it asks for that."""
    until = now + seconds(asked)
    await tx.execute(
        update(source)
        .where(source.c.id == source_id, source.c.next_poll_at < until)
        .values(next_poll_at=until, asked=asked)
    )


async def hold_back(tx: Tx, source_id: int, count: int, now: int) -> None:
    """Count edits that are held back, starting from zero if there were none for a day."""
    lately = source.c.held_back_at > now - _HELD_FOR
    await tx.execute(
        update(source)
        .where(source.c.id == source_id)
        .values(
            held_back=case((lately, source.c.held_back + count), else_=count),
            held_back_at=now,
        )
    )


async def move(tx: Tx, source_id: int, url: str) -> bool:
    """Give a source the address that it moved to; False if another source has it, even a removed one."""
    taken = select(source.c.id).where(source.c.url == url).exists()
    moved = await tx.execute(update(source).where(source.c.id == source_id, POLLED, ~taken).values(url=url))
    return moved.rowcount > 0
