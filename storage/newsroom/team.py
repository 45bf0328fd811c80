"""Stores the editors, who may post in addition to the owners."""

from dataclasses import dataclass

from sqlalchemy import delete, select

from storage.engine.layouts import Layout
from storage.engine.tables import editor
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or


@dataclass(frozen=True, slots=True)
class Editor:
    """A person who may post because an owner added them."""

    user_id: int
    added_by: int
    added_at: int


_EDITORS = Layout(Editor, editor)


async def add(tx: Tx, user_id: int, added_by: int, now: int) -> bool:
    """Let a user post; False if they already may."""
    added = await tx.execute(
        insert_or(tx, editor)
        .values(user_id=user_id, added_by=added_by, added_at=now)
        .on_conflict_do_nothing()
    )
    return added.rowcount > 0


async def remove(tx: Tx, user_id: int) -> bool:
    """Stop letting a user post; False if they were not an editor."""
    return (await tx.execute(delete(editor).where(editor.c.user_id == user_id))).rowcount > 0


async def list_all(tx: Tx) -> list[Editor]:
    """Return all editors, in the order in which they were added."""
    return _EDITORS.all(
        await tx.execute(select(*_EDITORS.columns).order_by(editor.c.added_at, editor.c.user_id))
    )


async def is_editor(tx: Tx, user_id: int) -> bool:
    """Return whether a user is an editor."""
    return await tx.scalar(select(editor.c.user_id).where(editor.c.user_id == user_id)) is not None
