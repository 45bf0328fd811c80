"""Stores the pinned cards of chats: for which liveblog, in which message, and what each shows."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, delete, null, select, update

from storage.engine.layouts import Layout
from storage.engine.tables import apart, board, destination
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Board:
    """A pinned card, which a person `asked_by` wanted; `message_id` is None until it is sent.

    `shown` names what it shows, since `edited_at` (UTC microseconds). `remade`: it was sent again because
    somebody had deleted it. `told_at`: when the person heard that it cannot be pinned.
    """

    destination_id: int
    chat_id: int
    thread_id: int
    source_id: int
    asked_by: int
    message_id: int | None
    pinned: bool
    shown: str
    edited_at: int | None
    remade: bool
    told_at: int | None


_BOARDS = Layout(Board, board, chat_id=destination.c.chat_id, thread_id=destination.c.thread_id)


async def list_all(tx: Tx) -> list[Board]:
    """Return the cards of all chats that may be written to."""
    found = await tx.execute(
        select(*_BOARDS.columns)
        .join(destination, destination.c.id == board.c.destination_id)
        .where(~apart())
        .order_by(board.c.destination_id, board.c.source_id)
    )
    return _BOARDS.all(found)


async def of_destination(tx: Tx, destination_id: int) -> dict[int, int | None]:
    """Return the cards of a destination: the message of each, by its liveblog."""
    found = await tx.execute(
        select(board.c.source_id, board.c.message_id).where(board.c.destination_id == destination_id)
    )
    return {row.source_id: row.message_id for row in found}


async def add(tx: Tx, destination_id: int, source_id: int, asked_by: int) -> None:
    """Want a card for a liveblog in a destination; one that is there stays."""
    values = {"destination_id": destination_id, "source_id": source_id, "asked_by": asked_by}
    await tx.execute(insert_or(tx, board).values(values).on_conflict_do_nothing())


async def remove(tx: Tx, destination_id: int, source_id: int) -> int | None:
    """Want a card no more; return its message, if it was sent."""
    removed = await tx.execute(
        delete(board)
        .where(board.c.destination_id == destination_id, board.c.source_id == source_id)
        .returning(board.c.message_id)
    )
    found: int | None = removed.scalar_one_or_none()
    return found


async def note(tx: Tx, one: Board, message_id: int, shown: str, now: int) -> bool:
    """Note which message a card is in and what it shows; False if it is no longer wanted."""
    noted = await tx.execute(
        update(board).where(_is(one)).values(message_id=message_id, shown=shown, edited_at=now)
    )
    return noted.rowcount > 0


async def note_pinned(tx: Tx, one: Board) -> None:
    """Note that a card is pinned."""
    await tx.execute(update(board).where(_is(one)).values(pinned=True))


async def note_told(tx: Tx, one: Board, now: int) -> bool:
    """Note that a card cannot be pinned, and that a person is told; False if it is no longer wanted."""
    noted = await tx.execute(update(board).where(_is(one)).values(told_at=now))
    return noted.rowcount > 0


async def note_lost(tx: Tx, one: Board) -> None:
    """Note that a card's message was deleted, so that it is sent again, once."""
    await tx.execute(update(board).where(_is(one)).values(message_id=null(), pinned=False, remade=True))


async def hand_over(tx: Tx, old_id: int, heir_id: int) -> None:
    """Give a destination's cards to the supergroup that it became, where they are sent anew."""
    had = list(await of_destination(tx, heir_id))
    await tx.execute(
        update(board)
        .where(board.c.destination_id == old_id, board.c.source_id.not_in(had))
        .values(destination_id=heir_id, message_id=null(), pinned=False)
    )
    await tx.execute(delete(board).where(board.c.destination_id == old_id))


def _is(one: Board) -> ColumnElement[bool]:
    return and_(board.c.destination_id == one.destination_id, board.c.source_id == one.source_id)
