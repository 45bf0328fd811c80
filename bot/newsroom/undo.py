"""Undoes editors' changes of entries, as long as nothing has changed since then."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.access import Actor
from bot.domain.entry.content import EditorsKind, StoredEntry
from bot.domain.messages.rendering import title_line
from bot.domain.moment import seconds
from bot.entries import acceptance
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.corrections import TITLE_ROOM, Changed, state_of
from bot.newsroom.drafts import Asked
from storage import Storage, Tx, reads
from storage.delivery import publications
from storage.entries import entries
from storage.newsroom import receipts
from storage.newsroom.receipts import Receipt

UNDO_FOR: Final = seconds(86_400)
"""How long a change can be undone, in microseconds (1 day)."""


async def undo(
    storage: Storage,
    actor: Actor,
    entry_id: int,
    revision: int,
    *,
    asked: Asked,
    tell: Callable[[EditorsKind, Changed], str],
    receipt_language: str,
    language: str,
) -> tuple[EditorsKind, Changed, str]:
    """Give an entry the text that it had before a revision, and make the pressed message its receipt.

    Readers are told as the change told them: not of a fix, by a reply of a correction or a withdrawal.
    UserError if the entry has changed since, or the change is more than a day old. `tell` makes the receipt's
    words in the `receipt_language`. `language` is the bot's.
    """
    before = await _before(storage, actor, entry_id, revision)

    async def work(tx: Tx, terms: Terms) -> tuple[EditorsKind, Changed, str]:
        entry, kind = await _undoable(tx, actor, entry_id, revision, asked.at)
        former = await entries.text_of(tx, entry_id, revision - 1)
        if former is None:
            raise UserError("undo-changed", number=str(entry_id))
        if kind == "restoration":
            number = await acceptance.restore(tx, entry, former, terms=terms, now=asked.at)
        else:
            number = await acceptance.revise(tx, entry, former, kind, terms=terms, now=asked.at)
        changed = replace(
            before,
            revision=number,
            title=title_line(former, TITLE_ROOM),
            new=await publications.count_new(tx, entry_id),
        )
        head = tell(kind, changed)
        receipt = Receipt(asked.chat_id, asked.message_id, entry_id, number, head, asked.at, receipt_language)
        counting = changed.to_come > 0 or kind == "restoration"
        await receipts.replace(tx, receipt, counting=counting)
        return kind, changed, head

    return await write_tagged(storage, work, language, asked.at)


@reads
async def _before(tx: Tx, actor: Actor, entry_id: int, revision: int) -> Changed:
    """Count an entry's destinations, outside the write transaction because that may take long."""
    await actor.require_editor(tx)
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("correct-unknown", number=str(entry_id))
    return await state_of(tx, entry, revision)


async def _undoable(
    tx: Tx, actor: Actor, entry_id: int, revision: int, now: int
) -> tuple[StoredEntry, EditorsKind]:
    """Return an entry, and the kind of revision that undoes its newest one; UserError if nothing does."""
    await actor.require_editor(tx)
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("correct-unknown", number=str(entry_id))
    if entry.revision != revision:
        raise UserError("undo-changed", number=str(entry_id))
    changed_at, kind = await entries.of_revision(tx, entry_id, revision)
    if now - changed_at > UNDO_FOR:
        raise UserError("undo-late", number=str(entry_id))
    match kind:
        case "fix" | "correction":
            return entry, kind
        case "withdrawal" if entry.note:
            return entry, "restoration"
    raise UserError("undo-changed", number=str(entry_id))
