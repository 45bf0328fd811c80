"""Stores drafts: what editors typed, before anything is done with it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from sqlalchemy import ScalarSelect, and_, insert, null, select, update

from bot.domain.messages.parts import Part
from storage.engine.layouts import Layout
from storage.engine.tables import desk_card, draft, draft_part, revision, seat, source
from storage.engine.transactions import AnyRow, Tx
from storage.engine.upserts import insert_or

Kind = Literal["post", "import", "fix", "correct", "withdraw"]
CHANGES: Final = ("fix", "correct", "withdraw")
"""The kinds of drafts that change an entry."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that an editor began with the command `message_id`.

    `entry_id` is the entry that a change is for, or that a `post` became. `source_id` is the desk's liveblog
    that it goes to (None: the desk itself). `parts` are its messages in their order, those of an `album` too.
    `closed_how` says how it ended. `author` is the editor's name. A post waits because `waiting_by` (and
    their name) wanted that at `waiting_since_at`: for `publish_at`, and until `second_until_at` for a second
    editor.
    """

    id: int
    kind: Kind
    chat_id: int
    user_id: int
    message_id: int
    preview_message_id: int | None
    card_message_id: int | None
    created_at: int
    closed_at: int | None
    closed_how: str | None
    entry_id: int | None
    album: str | None
    author: str | None
    publish_at: int | None
    waiting_since_at: int | None
    waiting_by: int | None
    waiting_by_name: str | None
    second_until_at: int | None
    source_id: int | None
    parts: tuple[Part, ...]


class Begun(NamedTuple):
    """The message that begins a draft, its editor and their name, and when (UTC microseconds)."""

    chat_id: int
    message_id: int
    user_id: int
    at: int
    author: str | None = None


_DRAFTS = Layout(Draft, draft)
_PARTS = Layout(Part, draft_part)


async def open_(
    tx: Tx,
    *,
    kind: Kind,
    begun: Begun,
    part: Part | None,
    entry_id: int | None = None,
    album: str | None = None,
) -> Draft:
    """Open a draft with the command's text, if any; repeating the command opens no other.

    A post goes to the liveblog that its editor chose.
    """
    of_command = select(*_DRAFTS.columns).where(
        draft.c.chat_id == begun.chat_id, draft.c.message_id == begun.message_id
    )
    found = (await tx.execute(of_command)).first()
    if found is not None:
        return await _read(tx, found)
    await tx.execute(
        insert(draft).values(
            kind=kind,
            chat_id=begun.chat_id,
            user_id=begun.user_id,
            message_id=begun.message_id,
            author=begun.author,
            entry_id=entry_id,
            album=album,
            source_id=_home_of(begun.user_id) if kind == "post" else None,
            created_at=begun.at,
        )
    )
    opened = (await tx.execute(of_command)).one()
    if part is not None:
        await add_part(tx, opened.id, begun.message_id, part)
    return await _read(tx, opened)


def _home_of(user_id: int) -> ScalarSelect[int]:
    """Select the desk's liveblog that an editor chose, if it is still open."""
    return (
        select(source.c.id)
        .join(seat, seat.c.source_id == source.c.id)
        .where(seat.c.user_id == user_id, source.c.removed_at.is_(None))
        .scalar_subquery()
    )


async def add_part(tx: Tx, draft_id: int, message_id: int, part: Part) -> None:
    """Add a message to a draft; adding the same message again does nothing."""
    await tx.execute(
        insert_or(tx, draft_part)
        .values(draft_id=draft_id, message_id=message_id, **part._asdict())
        .on_conflict_do_nothing()
    )


async def get(tx: Tx, draft_id: int) -> Draft | None:
    """Return a draft, open or closed."""
    row = (await tx.execute(select(*_DRAFTS.columns).where(draft.c.id == draft_id))).first()
    return None if row is None else await _read(tx, row)


async def newest_open(tx: Tx, *, chat_id: int, user_id: int, kinds: Collection[Kind]) -> Draft | None:
    """Return the newest uncollected draft, to which a user's next message in the chat may belong."""
    found = await tx.execute(
        select(*_DRAFTS.columns)
        .where(
            draft.c.chat_id == chat_id,
            draft.c.user_id == user_id,
            draft.c.kind.in_(kinds),
            draft.c.collected_at.is_(None),
            draft.c.closed_at.is_(None),
        )
        .order_by(draft.c.message_id.desc())
        .limit(1)
    )
    row = found.first()
    return None if row is None else await _read(tx, row)


async def of_album(tx: Tx, chat_id: int, album: str) -> Draft | None:
    """Return the draft to which an album's messages belong."""
    found = await tx.execute(
        select(*_DRAFTS.columns).where(draft.c.chat_id == chat_id, draft.c.album == album)
    )
    row = found.first()
    return None if row is None else await _read(tx, row)


async def behind_revision(tx: Tx, entry_id: int, number: int) -> Draft | None:
    """Return the draft by which an editor made a revision of an entry; None if nobody did so."""
    made = and_(revision.c.entry_id == draft.c.entry_id, revision.c.accepted_at == draft.c.closed_at)
    found = await tx.execute(
        select(*_DRAFTS.columns)
        .join(revision, made)
        .where(
            draft.c.entry_id == entry_id,
            revision.c.number == number,
            draft.c.kind.in_(CHANGES),
            draft.c.closed_how == "published",
        )
        .limit(1)
    )
    row = found.first()
    return None if row is None else await _read(tx, row)


async def authors_of_open(tx: Tx, entry_id: int, *, besides: int, since: int) -> list[str]:
    """Return the names of the editors, `besides` one, who have seen a preview of a change since then."""
    found = await tx.scalars(
        select(draft.c.author)
        .where(
            draft.c.entry_id == entry_id,
            draft.c.kind.in_(CHANGES),
            draft.c.closed_at.is_(None),
            draft.c.preview_message_id.is_not(None),
            draft.c.created_at >= since,
            draft.c.user_id != besides,
            draft.c.author.is_not(None),
        )
        .order_by(draft.c.id)
    )
    return list(dict.fromkeys(found))


async def _read(tx: Tx, row: AnyRow) -> Draft:
    parts = await tx.execute(
        select(*_PARTS.columns).where(draft_part.c.draft_id == row.id).order_by(draft_part.c.message_id)
    )
    return _DRAFTS.read(row, parts=tuple(_PARTS.all(parts)))


async def part_at(tx: Tx, chat_id: int, message_id: int) -> Part | None:
    """Return a message of an open draft."""
    in_chat = select(draft.c.id).where(draft.c.chat_id == chat_id, draft.c.closed_at.is_(None))
    return _PARTS.first(
        await tx.execute(
            select(*_PARTS.columns).where(
                draft_part.c.message_id == message_id, draft_part.c.draft_id.in_(in_chat)
            )
        )
    )


async def edit_part(tx: Tx, chat_id: int, message_id: int, part: Part) -> int | None:
    """Change a message of an open draft; return the draft's id, or None if nothing changed."""
    in_chat = select(draft.c.id).where(draft.c.chat_id == chat_id, draft.c.closed_at.is_(None))
    stored = await part_at(tx, chat_id, message_id)
    if stored is None or stored == part:
        return None
    changed = await tx.execute(
        update(draft_part)
        .where(
            draft_part.c.message_id == message_id,
            draft_part.c.draft_id.in_(in_chat),
        )
        .values(**part._asdict())
        .returning(draft_part.c.draft_id)
    )
    found = changed.first()
    return None if found is None else int(found.draft_id)


async def open_at(tx: Tx, chat_id: int, message_id: int) -> Draft | None:
    """Return the open draft that began with a message."""
    found = await tx.execute(
        select(*_DRAFTS.columns).where(
            draft.c.chat_id == chat_id, draft.c.message_id == message_id, draft.c.closed_at.is_(None)
        )
    )
    row = found.first()
    return None if row is None else await _read(tx, row)


async def put_parts(tx: Tx, one: Draft, parts: Sequence[Part]) -> None:
    """Replace the messages of a draft."""
    ids = await tx.scalars(
        select(draft_part.c.message_id)
        .where(draft_part.c.draft_id == one.id)
        .order_by(draft_part.c.message_id)
    )
    for message_id, part in zip(ids.all(), parts, strict=True):
        await tx.execute(
            update(draft_part)
            .where(draft_part.c.draft_id == one.id, draft_part.c.message_id == message_id)
            .values(**part._asdict())
        )


async def mark_collected(tx: Tx, draft_id: int, now: int) -> None:
    """Note that the editor has sent all of it: later messages do not belong to it."""
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(collected_at=now))


async def set_preview(tx: Tx, draft_id: int, message_id: int, card_message_id: int | None) -> None:
    """Note the message with the draft's preview, and the one above it with what readers would get, if any."""
    await tx.execute(
        update(draft)
        .where(draft.c.id == draft_id)
        .values(preview_message_id=message_id, card_message_id=card_message_id)
    )


async def set_liveblog(tx: Tx, draft_id: int, source_id: int | None) -> None:
    """Note which of the desk's liveblogs a post goes to; None is the desk itself."""
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(source_id=source_id))


async def set_entry(tx: Tx, draft_id: int, entry_id: int) -> None:
    """Note which entry a post became."""
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(entry_id=entry_id))


async def end_wait(tx: Tx, draft_id: int) -> None:
    """End the wait of a post, if it waits, and tell the editors who were asked. It stays as it is."""
    waits = ("publish_at", "waiting_by", "waiting_by_name", "waiting_since_at", "second_until_at")
    await tx.execute(update(draft).where(draft.c.id == draft_id).values(dict.fromkeys(waits, null())))
    asked = desk_card.c.draft_id == draft_id, desk_card.c.about == "second"
    await tx.execute(update(desk_card).where(*asked).values(due_at=0))


async def close(tx: Tx, draft_id: int, how: str, now: int) -> bool:
    """Close a draft; False if it was already closed, so that a second tap on Publish does nothing."""
    closed = await tx.execute(
        update(draft)
        .where(draft.c.id == draft_id, draft.c.closed_at.is_(None))
        .values(closed_at=now, closed_how=how)
    )
    return closed.rowcount > 0
