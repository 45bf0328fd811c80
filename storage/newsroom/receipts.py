"""Stores receipts, the messages that show editors how an entry goes out, and finds a message's entry."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, delete, or_, select, update

from storage.delivery.progress import of_entry
from storage.engine.layouts import Layout
from storage.engine.tables import delivery, destination, draft, entry, publication, receipt, revision
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Receipt:
    """A message that counts how a revision of an entry goes out, in a `language` (None: the bot's).

    Its `head` says what was done.
    """

    chat_id: int
    message_id: int
    entry_id: int
    revision: int
    head: str
    opened_at: int
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a revision has come, in destinations: they have it, wait for it, are gone, or refused it.

    As their readers chose, some get it `later`, and for some it is only `counted`.

    `doubled` of those that have it may have got something twice, because an answer was lost. `begun_at` is
    when the entry was published, `first_at` and `last_at` when the first and the latest destination got it.
    All three are None for later revisions. `held`: the entry's number while an editor has stopped it. `done`:
    nothing more is to come.
    """

    sent: int
    waiting: int
    gone: int = 0
    failed: int = 0
    doubled: int = 0
    begun_at: int | None = None
    first_at: int | None = None
    last_at: int | None = None
    held: int | None = None
    done: bool = False
    later: int = 0
    counted: int = 0


_RECEIPTS = Layout(Receipt, receipt)


async def open_(tx: Tx, one: Receipt) -> None:
    """Open a receipt; a message that is already one stays as it is."""
    await tx.execute(insert_or(tx, receipt).values(_RECEIPTS.values(one)).on_conflict_do_nothing())


async def replace(tx: Tx, one: Receipt, *, counting: bool) -> None:
    """Make a message a receipt of something else than before; `counting` is whether it counts."""
    await tx.execute(delete(receipt).where(_is(one)))
    await (open_ if counting else remember)(tx, one)


@dataclass(frozen=True, slots=True)
class Offers:
    """What an editor may do with the entry of a receipt: undo the change that it is about, or edit it."""

    undo: bool
    edit: bool


async def offers(tx: Tx, entry_id: int, number: int) -> Offers:
    """Return what a receipt of a revision offers."""
    found = await tx.execute(
        select(entry.c.revision, entry.c.withdrawn_at, revision.c.kind, revision.c.note)
        .join(revision, revision.c.entry_id == entry.c.id)
        .where(entry.c.id == entry_id, revision.c.number == number)
    )
    row = found.first()
    if row is None:
        return Offers(undo=False, edit=False)
    changed = row.kind in {"fix", "correction"} or (row.kind == "withdrawal" and row.note is not None)
    return Offers(undo=changed and row.revision == number, edit=row.withdrawn_at is None)


async def remember(tx: Tx, one: Receipt) -> None:
    """Note that a message is about an entry, without counting."""
    await open_(tx, one)
    await close(tx, one, one.opened_at)


async def list_open(tx: Tx) -> list[Receipt]:
    """Return the open receipts, oldest first."""
    found = await tx.execute(
        select(*_RECEIPTS.columns).where(receipt.c.closed_at.is_(None)).order_by(receipt.c.opened_at)
    )
    return _RECEIPTS.all(found)


async def move(tx: Tx, one: Receipt, there: Receipt) -> None:
    """Replace a receipt whose message stayed behind when its group moved."""
    await tx.execute(
        update(receipt).where(_is(one)).values(chat_id=there.chat_id, message_id=there.message_id)
    )


async def close(tx: Tx, one: Receipt, now: int) -> None:
    """Note that a receipt shows its final counts."""
    await tx.execute(update(receipt).where(_is(one)).values(closed_at=now))


def _is(one: Receipt) -> ColumnElement[bool]:
    return and_(receipt.c.chat_id == one.chat_id, receipt.c.message_id == one.message_id)


async def progress(tx: Tx, entry_id: int, number: int) -> Progress:
    """Return how far a revision of an entry has come; this reads all of the entry's deliveries."""
    counts = await of_entry(tx, entry_id, number)
    published = await tx.execute(
        select(publication.c.accepted_at, publication.c.finished_at).where(
            publication.c.entry_id == entry_id, publication.c.revision == number
        )
    )
    begun_at, finished_at = published.one_or_none() or (None, 0)
    is_first = number == 1
    return Progress(
        sent=counts.sent,
        waiting=counts.waiting,
        gone=counts.gone,
        failed=counts.failed,
        doubled=counts.doubled,
        begun_at=begun_at if is_first else None,
        first_at=counts.first_at if is_first else None,
        last_at=counts.last_at if is_first else None,
        held=await tx.scalar(select(entry.c.id).where(entry.c.id == entry_id, entry.c.held_at.is_not(None))),
        done=finished_at is not None and not counts.waiting and not counts.later,
        later=counts.later,
        counted=counts.counted,
    )


async def entries_shown(tx: Tx, chat_id: int, message_id: int) -> list[int]:
    """Return the entries that a message shows: a receipt, a post or its preview, a delivery or a digest."""
    of_receipt = select(receipt.c.entry_id).where(
        receipt.c.chat_id == chat_id, receipt.c.message_id == message_id
    )
    of_draft = select(draft.c.entry_id).where(
        draft.c.chat_id == chat_id,
        or_(
            draft.c.message_id == message_id,
            draft.c.preview_message_id == message_id,
            draft.c.card_message_id == message_id,
        ),
    )
    for found in (of_receipt, of_draft):
        entry_id: int | None = await tx.scalar(found)
        if entry_id is not None:
            return [entry_id]
    here = await tx.scalars(select(destination.c.id).where(destination.c.chat_id == chat_id))
    for one in here.all():
        entry_id = await tx.scalar(_delivered(one, message_id))
        if entry_id is not None:
            return await _with_digest(tx, one, entry_id)
    return []


async def _with_digest(tx: Tx, destination_id: int, entry_id: int) -> list[int]:
    """Return a delivered entry, with the others of its digest if it is in one."""
    its = select(delivery.c.digest_id).where(
        delivery.c.destination_id == destination_id, delivery.c.entry_id == entry_id
    )
    theirs = await tx.scalars(
        select(delivery.c.entry_id)
        .where(
            delivery.c.destination_id == destination_id,
            delivery.c.digest_id == its.scalar_subquery(),
            delivery.c.sent > 0,
        )
        .order_by(delivery.c.entry_id)
    )
    return list(theirs) or [entry_id]


def _delivered(destination_id: int, message_id: int) -> Select[tuple[int]]:
    """Select the delivery's entry by searching from the newest entry back.

    An index for this rare question would cost time at every send.
    """
    message_there = (
        select(delivery.c.message_id)
        .where(delivery.c.entry_id == entry.c.id, delivery.c.destination_id == destination_id)
        .scalar_subquery()
    )
    return select(entry.c.id).where(message_there == message_id).order_by(entry.c.id.desc()).limit(1)
