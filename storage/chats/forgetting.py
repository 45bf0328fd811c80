"""Forgets a chat or a person: afterwards no table has their ids, names or words."""

from typing import Final

from sqlalchemy import delete, func, null, select, update

from storage.chats import proposals
from storage.engine.tables import (
    board,
    delivery,
    desk_card,
    destination,
    draft,
    editor,
    entry,
    follow,
    lane,
    link,
    manager,
    managing,
    mismatch,
    notice,
    prompt,
    receipt,
    report,
    review,
    rule,
    seat,
    source,
    summary,
    topic,
)
from storage.engine.transactions import Tx

NOBODY: Final = 0
"""The id of a former editor, or of another person who was forgotten, in records that stay."""


async def forget_chat(tx: Tx, chat_id: int) -> None:
    """Remove all about a chat and its forum topics. What is in flight may still arrive there."""
    here = list(await tx.scalars(select(destination.c.id).where(destination.c.chat_id == chat_id)))
    # Deliveries are found by entry first. The oldest entries have none left.
    oldest = select(func.min(delivery.c.entry_id)).scalar_subquery()
    entries = select(entry.c.id).where(entry.c.id >= oldest)
    await tx.execute(
        delete(delivery).where(delivery.c.entry_id.in_(entries), delivery.c.destination_id.in_(here))
    )
    # They do not say who reported them. Yet a filter may be in the reporter's own words.
    texts = select(follow.c.text).where(follow.c.destination_id.in_(here))
    await tx.execute(delete(mismatch).where(mismatch.c.filter.in_(texts)))
    elsewhere = select(follow.c.text).where(follow.c.destination_id.not_in(here))
    await tx.execute(delete(link).where(link.c.text.in_(texts), link.c.text.not_in(elsewhere)))
    for one in (manager, prompt):
        await tx.execute(delete(one).where(managing(one, here)))
    for its in (follow, lane, board):
        await tx.execute(delete(its).where(its.c.destination_id.in_(here)))
    await proposals.forget(tx, chat_id)
    for its in (draft, desk_card, receipt, notice, report, review, destination):
        await tx.execute(delete(its).where(its.c.chat_id == chat_id))
    await tx.execute(
        update(source).where(source.c.added_in == chat_id).values(added_in=null(), added_in_thread=0)
    )


async def forget_person(tx: Tx, user_id: int) -> None:
    """Remove a person's id wherever it is stored. An editor is a former editor from then on.

    What they followed or published for others stays, without their id.
    """
    await tx.execute(delete(editor).where(editor.c.user_id == user_id))
    for its in (draft, manager, prompt, seat):
        await tx.execute(delete(its).where(its.c.user_id == user_id))
    scheduled = draft.c.waiting_by == user_id
    await tx.execute(update(draft).where(scheduled).values(waiting_by=NOBODY, waiting_by_name=null()))
    for by in (destination.c.created_by, source.c.added_by):
        await tx.execute(update(by.table).where(by == user_id).values({by: null()}))
    for by in (
        follow.c.created_by,
        editor.c.added_by,
        topic.c.changed_by,
        summary.c.changed_by,
        board.c.asked_by,
        rule.c.added_by,
    ):
        await tx.execute(update(by.table).where(by == user_id).values({by: NOBODY}))
