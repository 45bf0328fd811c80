"""Removes what is old, a little at a time, so that nobody waits.

Each function is one small step, for a transaction of its own. Functions that search for old rows take where
to begin, and return where the next step begins, or None if there is nothing more to do.
"""

from typing import Final

from sqlalchemy import and_, delete, exists, func, not_, or_, select, update

from storage.engine.tables import (
    NOTHING_KEPT,
    board,
    delivery,
    destination,
    draft,
    entry,
    follow,
    is_open,
    lane,
    link,
    manager,
    managing,
    mismatch,
    offer,
    prompt,
    proposal,
    publication,
    receipt,
    revision,
    source,
    tally,
)
from storage.engine.transactions import Tx
from storage.entries import term_sets

ROWS: Final = 1000
"""Rows per statement: a few milliseconds of SQLite's write lock."""
ENTRIES: Final = 20
"""Entries per step; each has a few hundred terms."""
DESTINATIONS: Final = 20
"""Destinations per step; each has up to 50 follows."""

_EACH = revision.alias("each")
_REVISED_AT = select(func.max(_EACH.c.accepted_at)).where(_EACH.c.entry_id == entry.c.id).scalar_subquery()


async def remove_deliveries(tx: Tx, before: int, begin: int) -> tuple[int | None, int]:
    """Remove deliveries of an entry that was stored and last revised before a time (UTC microseconds).

    Return where the next step begins, and how many of them were still open: their messages will never be
    sent.
    """
    entry_id = await tx.scalar(select(func.min(delivery.c.entry_id)).where(delivery.c.entry_id >= begin))
    if entry_id is None:
        return None, 0
    times = await tx.execute(select(entry.c.accepted_at, _REVISED_AT).where(entry.c.id == entry_id))
    accepted_at, revised_at = times.one_or_none() or (0, None)
    if accepted_at >= before:
        return None, 0  # entries are numbered in the order in which they were accepted
    if (revised_at or 0) >= before:
        return entry_id + 1, 0
    last = (
        select(delivery.c.destination_id)
        .where(delivery.c.entry_id == entry_id)
        .order_by(delivery.c.destination_id)
        .limit(1)
        .offset(ROWS - 1)
    )
    until = await tx.scalar(last)
    chosen = delivery.c.entry_id == entry_id
    if until is not None:
        chosen &= delivery.c.destination_id <= until
    unsent = await tx.scalar(select(func.count()).select_from(delivery).where(chosen, is_open()))
    await tx.execute(delete(delivery).where(chosen))
    return (entry_id + 1 if until is None else entry_id), unsent or 0


async def remove_entries(tx: Tx, before: int, begin: int) -> int | None:
    """Remove entries that were stored and last revised before a time and have no deliveries left.

    If their source may still show them, their identity is kept. Otherwise they would be news again.
    """
    found = await tx.execute(
        select(
            entry.c.id, entry.c.accepted_at, _REVISED_AT, exists().where(delivery.c.entry_id == entry.c.id)
        )
        .join(revision, entry.c.id == revision.c.entry_id)
        .where(revision.c.entry_id >= begin, revision.c.number == 1)
        .order_by(revision.c.entry_id)
        .limit(ENTRIES)
    )
    rows = found.all()
    old = [
        entry_id
        for entry_id, accepted_at, revised_at, delivered in rows
        if accepted_at < before and revised_at < before and not delivered
    ]
    await term_sets.loosen(tx, old)
    for table in (publication, receipt, revision):
        await tx.execute(delete(table).where(table.c.entry_id.in_(old)))
    shown_still = select(source.c.id).where(source.c.url.is_not(None), source.c.removed_at.is_(None))
    await tx.execute(delete(entry).where(entry.c.id.in_(old), entry.c.source_id.not_in(shown_still)))
    if len(rows) < ENTRIES or rows[-1].accepted_at >= before:
        return None
    return int(rows[-1].id) + 1


async def forget_destinations(tx: Tx, before: int) -> int:
    """Remove the details of destinations that were gone or stopped before a time; return how many.

    Only the row with its ids stays.
    """
    found = await tx.scalars(
        select(destination.c.id)
        .where(
            or_(destination.c.gone_at.is_not(None), destination.c.stopped_at.is_not(None)),
            destination.c.title != "",
            or_(destination.c.gone_at < before, destination.c.stopped_at < before),
        )
        .limit(DESTINATIONS)
    )
    over = list(found)
    if over:
        await tx.execute(delete(follow).where(follow.c.destination_id.in_(over)))
        await tx.execute(delete(board).where(board.c.destination_id.in_(over)))
        await tx.execute(delete(lane).where(lane.c.destination_id.in_(over)))
        for one in (manager, prompt):
            await tx.execute(delete(one).where(managing(one, over)))
        await tx.execute(update(destination).where(destination.c.id.in_(over)).values(NOTHING_KEPT))
    return len(over)


async def remove_follows(tx: Tx, before: int) -> int:
    """Delete follows that were removed before a time; from then on that cannot be undone. Return how many."""
    old = select(follow.c.id).where(follow.c.removed_at < before).order_by(follow.c.removed_at).limit(ROWS)
    return (await tx.execute(delete(follow).where(follow.c.id.in_(old)))).rowcount


async def forget_proposals(tx: Tx, before: int) -> int:
    """Remove filters that chats were shown before a time; return how many."""
    old = (
        select(proposal.c.id)
        .where(proposal.c.proposed_at < before)
        .order_by(proposal.c.proposed_at)
        .limit(ROWS)
    )
    return (await tx.execute(delete(proposal).where(proposal.c.id.in_(old)))).rowcount


async def forget_links(tx: Tx, before: int) -> int:
    """Remove filters that were last shared before a time; return how many."""
    old = select(link.c.key).where(link.c.shared_at < before).order_by(link.c.shared_at).limit(ROWS)
    return (await tx.execute(delete(link).where(link.c.key.in_(old)))).rowcount


async def remove_drafts(tx: Tx, before: int) -> int:
    """Remove drafts from before a time, but none that waits for its own; return how many."""
    waits = and_(draft.c.waiting_since_at.is_not(None), draft.c.closed_at.is_(None))
    old = (
        select(draft.c.id).where(draft.c.created_at < before, not_(waits)).order_by(draft.c.id).limit(ENTRIES)
    )
    return (await tx.execute(delete(draft).where(draft.c.id.in_(old)))).rowcount


async def remove_small_things(tx: Tx, before: int) -> int:
    """Remove offers of feeds, prompts, tallies and mismatches from before a time; return how many."""
    offers = select(offer.c.id).where(offer.c.offered_at < before).order_by(offer.c.id).limit(ROWS)
    removed = (await tx.execute(delete(offer).where(offer.c.id.in_(offers)))).rowcount
    removed += (await tx.execute(delete(mismatch).where(mismatch.c.reported_at < before))).rowcount
    removed += (await tx.execute(delete(prompt).where(prompt.c.asked_at < before))).rowcount
    spans = (
        select(tally.c.begins_at).where(tally.c.begins_at < before).order_by(tally.c.begins_at).limit(ROWS)
    )
    return removed + (await tx.execute(delete(tally).where(tally.c.begins_at.in_(spans)))).rowcount
