"""Keeps editors' drafts, which stay open until they are published, stored or discarded."""

from dataclasses import dataclass

from bot.access import Actor
from bot.domain.entry.post import NOTE_MARK, as_note
from bot.domain.messages.parts import Part
from bot.errors import UserError
from bot.newsroom.desk.reading import is_breaking
from storage import Storage, Tx, reads, writes
from storage.newsroom import drafts
from storage.newsroom.drafts import Begun, Draft, Kind


@dataclass(frozen=True, slots=True)
class Asked:
    """The message in which an editor asks for something, when (UTC microseconds), and the editor's name."""

    chat_id: int
    message_id: int
    at: int
    author: str | None = None


@writes
async def open_draft(
    tx: Tx,
    actor: Actor,
    kind: Kind,
    asked: Asked,
    part: Part | None,
    *,
    entry_id: int | None = None,
    album: str | None = None,
) -> Draft:
    """Store what an editor typed. The same message again gives the same draft.

    `entry_id` is the entry that the draft changes. Pictures that were sent together have the same `album`,
    and are one draft.
    """
    user_id = await actor.require_editor(tx)
    if album is not None and part is not None:
        known = await drafts.of_album(tx, asked.chat_id, album)
        if known is not None:
            await drafts.add_part(tx, known.id, asked.message_id, part)
            return await require_open(tx, actor, known.id)
    return await drafts.open_(
        tx,
        kind=kind,
        begun=Begun(asked.chat_id, asked.message_id, user_id, asked.at, asked.author),
        part=part,
        entry_id=entry_id,
        album=album,
    )


async def newest_open(storage: Storage, actor: Actor, chat_id: int, *kinds: Kind) -> Draft | None:
    """Return a person's newest open draft of these kinds in a chat."""
    user_id = actor.user_id
    if user_id is None:
        return None
    return await storage.read(
        lambda tx: drafts.newest_open(tx, chat_id=chat_id, user_id=user_id, kinds=kinds)
    )


@writes
async def add_part(tx: Tx, actor: Actor, draft_id: int, message_id: int, part: Part) -> Draft:
    """Add another message to a draft; UserError if the draft is closed."""
    await require_open(tx, actor, draft_id)
    await drafts.add_part(tx, draft_id, message_id, part)
    return await end_wait_if_breaking(tx, await require_open(tx, actor, draft_id))


@writes
async def edit_part(
    tx: Tx, actor: Actor, *, chat_id: int, message_id: int, part: Part, entry_id: int | None = None
) -> Draft | None:
    """Apply an edit of a message to its open draft; None if no draft has the message or nothing changed.

    UserError if the message now names another entry (`entry_id`) than the draft is for.
    """
    if not await actor.is_editor(tx):
        return None
    begun = await drafts.open_at(tx, chat_id, message_id)
    if begun is not None and entry_id is not None and begun.entry_id != entry_id:
        raise UserError("change-other-number", number=str(begun.entry_id), other=str(entry_id))
    stored = await drafts.part_at(tx, chat_id, message_id)
    if begun is None and stored is not None and stored.text.startswith(NOTE_MARK):
        part = Part(as_note(part.text))
    draft_id = await drafts.edit_part(tx, chat_id, message_id, part)
    if draft_id is None:
        return None
    return await end_wait_if_breaking(tx, await require_open(tx, actor, draft_id))


async def end_wait_if_breaking(tx: Tx, draft: Draft) -> Draft:
    """Return a changed draft. A breaking one waits no longer, because nobody has confirmed this text."""
    if draft.waiting_since_at is None or not is_breaking(draft):
        return draft
    await drafts.end_wait(tx, draft.id)
    changed = await drafts.get(tx, draft.id)
    return changed or draft


async def add_note(storage: Storage, actor: Actor, draft_id: int, message_id: int, note: str) -> Draft:
    """Add what was wrong to the draft of a correction; UserError if the draft is closed."""
    return await add_part(storage, actor, draft_id, message_id, Part(as_note(note)))


@reads
async def open_now(tx: Tx, actor: Actor, draft_id: int) -> Draft:
    """Return a draft as it is now; UserError if it is closed."""
    return await require_open(tx, actor, draft_id)


@reads
async def is_open(tx: Tx, chat_id: int, message_id: int) -> bool:
    """Return whether an open draft began with a message."""
    return await drafts.open_at(tx, chat_id, message_id) is not None


async def end_collecting(storage: Storage, draft_id: int, now: int) -> None:
    """Record that the editor has sent all parts of an import."""
    await storage.write(lambda tx: drafts.mark_collected(tx, draft_id, now))


async def set_preview(
    storage: Storage, draft_id: int, message_id: int, *, card_message_id: int | None = None
) -> None:
    """Record which messages show a draft's preview and, above it, the card that readers would get."""
    await storage.write(lambda tx: drafts.set_preview(tx, draft_id, message_id, card_message_id))


@writes
async def discard(tx: Tx, actor: Actor, draft_id: int, now: int) -> None:
    """Discard a draft; UserError if it is already published, stored or discarded."""
    await require_open(tx, actor, draft_id)
    await drafts.end_wait(tx, draft_id)
    await drafts.close(tx, draft_id, "discarded", now)


async def require_open(tx: Tx, actor: Actor, draft_id: int) -> Draft:
    """Return an open draft; UserError if there is none, it is closed, or the person is not an editor."""
    await actor.require_editor(tx)
    draft = await drafts.get(tx, draft_id)
    if draft is None:
        raise UserError("draft-unknown")
    if draft.closed_at is not None:
        raise UserError("draft-closed")
    return draft
