"""Stores destinations: where messages go, whether they still can, and which group moved where."""

from collections import Counter
from dataclasses import dataclass
from typing import Final, Literal

from sqlalchemy import and_, case, delete, func, null, or_, select, update

from bot.domain.delivery.endings import Gone, Recalled
from storage.chats import boards, looks, proposals
from storage.delivery import lanes, leases, recall, tallies
from storage.engine.layouts import Layout
from storage.engine.tables import (
    NOT_THERE,
    NOTHING_KEPT,
    TEXT_DUE,
    apart,
    conj,
    delivery,
    destination,
    entry,
    follow,
    notice,
    report,
    source,
)
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

MENU_UNSET: Final = "?"
"""The note of a menu that has to be set again: Telegram did not take it, or the group has moved."""
Kind = Literal["private", "group", "supergroup", "channel"]

_ENTRIES = select(entry.c.id)
"""Deliveries are found by entry first, so queries go through the entries."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A chat, with the forum topic if there is one (`thread_id` 0: none).

    `stopped_at`: someone there sent /stop. `gone_at`: Telegram says that it cannot be written to. If both are
    null, it is served. `language` is what Telegram says that the reader of a private chat speaks. `menu` is a
    note of the commands that only this chat has in Telegram.
    """

    id: int
    chat_id: int
    thread_id: int
    kind: Kind
    title: str
    created_at: int
    stopped_at: int | None
    gone_at: int | None
    language: str | None = None
    menu: str | None = None


_DESTINATIONS = Layout(Destination, destination)


async def ensure(
    tx: Tx,
    *,
    chat_id: int,
    thread_id: int,
    kind: Kind,
    title: str,
    now: int,
    created_by: int | None = None,
    language: str | None = None,
) -> Destination:
    """Make a destination, or update its kind, title and language, and return it; it is not revived.

    `created_by` is the person who brought the bot there, and `language` the reader's in Telegram, if known.
    """
    known = {"kind": kind, "title": title} | ({"language": language} if language else {})
    ensured = await tx.execute(
        insert_or(tx, destination)
        .values(
            chat_id=chat_id,
            thread_id=thread_id,
            created_at=now,
            created_by=created_by,
            **known,
        )
        .on_conflict_do_update(index_elements=["chat_id", "thread_id"], set_=known)
        .returning(*_DESTINATIONS.columns)
    )
    return _DESTINATIONS.read(ensured.one())


async def retitle(tx: Tx, destination_id: int, title: str) -> None:
    """Store what a destination is called now."""
    await tx.execute(update(destination).where(destination.c.id == destination_id).values(title=title))


async def note_language(tx: Tx, destination_id: int, language: str) -> None:
    """Store what language a private chat's reader has in Telegram now."""
    await tx.execute(update(destination).where(destination.c.id == destination_id).values(language=language))


async def note_menu(tx: Tx, destination_id: int, menu: str | None) -> None:
    """Store a note of the commands that only this chat has in Telegram."""
    await tx.execute(update(destination).where(destination.c.id == destination_id).values(menu=menu))


async def get(tx: Tx, destination_id: int) -> Destination | None:
    """Return a destination."""
    found = await tx.execute(select(*_DESTINATIONS.columns).where(destination.c.id == destination_id))
    return _DESTINATIONS.first(found)


async def count_by(tx: Tx, user_id: int) -> int:
    """Count the served destinations to which a person brought the bot."""
    counted = select(func.count()).select_from(destination)
    return await tx.scalar(counted.where(destination.c.created_by == user_id, ~apart())) or 0


async def by_chat(tx: Tx, chat_id: int) -> list[Destination]:
    """Return the destinations of a chat: the chat itself and its forum topics."""
    found = await tx.execute(
        select(*_DESTINATIONS.columns)
        .where(destination.c.chat_id == chat_id)
        .order_by(destination.c.thread_id)
    )
    return _DESTINATIONS.all(found)


async def revive(tx: Tx, destination_id: int, now: int) -> None:
    """Serve a stopped or gone destination again, and bring what it has up to date."""
    await tx.execute(
        update(destination)
        .where(destination.c.id == destination_id)
        .values(stopped_at=null(), gone_at=null(), gone_why=null())
    )
    await recall.reopen_missed(tx, destination_id, now)


async def come_back(tx: Tx, chat_id: int, thread_id: int, now: int) -> int:
    """Serve again what was gone of a chat that can be written to again; return how many destinations.

    Destinations that sent /stop stay stopped, and a group that has moved stays gone. A deleted topic comes
    back only if the update came from it (`thread_id`), since other topics say nothing about it. Each that is
    back is to be told what came meanwhile.
    """
    gone = await tx.scalars(
        select(destination.c.id).where(
            destination.c.chat_id == chat_id,
            destination.c.gone_at.is_not(None),
            destination.c.stopped_at.is_(None),
            destination.c.gone_why != Gone.MOVED,
            or_(destination.c.gone_why != Gone.NO_TOPIC, destination.c.thread_id == thread_id),
        )
    )
    back = list(gone)
    for one in back:
        await looks.note_absence(tx, one, now)
        await revive(tx, one, now)
    return len(back)


async def stop(tx: Tx, destination_id: int, now: int) -> int:
    """Stop sending to a destination, and return since when it is stopped; its follows stay."""
    at = func.coalesce(destination.c.stopped_at, now)
    stopped = await tx.execute(
        update(destination)
        .where(destination.c.id == destination_id)
        .values(stopped_at=at)
        .returning(destination.c.stopped_at)
    )
    await recall.drop_unsent(tx, destination_id, Recalled.STOPPED, now)
    return int(stopped.scalar_one())


async def mark_gone(tx: Tx, destination_id: int, why: Gone, now: int, words: str = "") -> None:
    """Note that Telegram no longer lets the bot write there; drop what is open, keep the follows.

    `words` are Telegram's, if it said why. It is counted once, however often it is noticed.
    """
    await tallies.add(tx, +Counter(gone=await _close(tx, destination_id, why, now, words)), now)


async def _close(tx: Tx, destination_id: int, why: Gone, now: int, words: str = "") -> int:
    """Close a destination; return 1 if it was open until now, else 0."""
    closed = await tx.execute(
        update(destination)
        .where(destination.c.id == destination_id, destination.c.gone_at.is_(None))
        .values(gone_at=now, gone_why=why)
    )
    await _forget_proposals(tx, destination_id)
    await recall.drop_open(tx, destination_id, words or why, now)
    return closed.rowcount


async def _forget_proposals(tx: Tx, destination_id: int) -> None:
    found = await get(tx, destination_id)
    if found is not None:
        await proposals.forget(tx, found.chat_id, found.thread_id)


async def move(tx: Tx, old_chat_id: int, new_chat_id: int, now: int) -> None:
    """Move everything of a group to the supergroup that it became.

    The supergroup is a destination of its own, because it numbers its messages from the start again.
    """
    await tx.execute(update(source).where(source.c.added_in == old_chat_id).values(added_in=new_chat_id))
    await tx.execute(update(notice).where(notice.c.chat_id == old_chat_id).values(chat_id=new_chat_id))
    await tx.execute(
        update(report).where(report.c.chat_id == old_chat_id).values(chat_id=new_chat_id, message_id=null())
    )
    known = {one.thread_id: one for one in await by_chat(tx, new_chat_id)}
    for old in await by_chat(tx, old_chat_id):
        heir = known.get(old.thread_id) or await ensure(
            tx, chat_id=new_chat_id, thread_id=old.thread_id, kind="supergroup", title=old.title, now=now
        )
        # A step on its way to the old group may have arrived there, and its outcome will not be recorded
        # here.
        await tallies.add(tx, +Counter(uncertain=await leases.take_back(tx, old.id)), now)
        await _hand_over(tx, old.id, heir.id)
        await boards.hand_over(tx, old.id, heir.id)
        await _hand_over_choices(tx, old.id, heir.id)
        await _close(tx, old.id, Gone.MOVED, now)
        # Nobody could ever forget it there.
        await tx.execute(update(destination).where(destination.c.id == old.id).values(NOTHING_KEPT))
        await recall.reattribute(tx, heir.id, now)
        await recall.reopen_missed(tx, heir.id, now)
        await lanes.wake_destination(tx, heir.id, now)


async def _hand_over(tx: Tx, old_id: int, heir_id: int) -> None:
    """Give a destination's follows and deliveries to another one, which keeps what it already has.

    The new one can neither edit nor reply to messages that were sent to the old one.
    """
    kept = select(follow.c.text).where(follow.c.destination_id == old_id, follow.c.removed_at.is_(None))
    removed = and_(follow.c.destination_id == heir_id, follow.c.removed_at.is_not(None))
    await tx.execute(delete(follow).where(removed, follow.c.text.in_(kept)))
    had = select(follow.c.text).where(follow.c.destination_id == heir_id)
    moving = select(follow.c.id).where(follow.c.destination_id == old_id)
    await tx.execute(delete(follow).where(follow.c.destination_id == old_id, follow.c.text.in_(had)))
    await tx.execute(update(conj).where(conj.c.follow_id.in_(moving)).values(destination_id=heir_id))
    await tx.execute(update(follow).where(follow.c.destination_id == old_id).values(destination_id=heir_id))
    its = delivery.alias("its")
    taken = select(its.c.entry_id).where(
        its.c.entry_id == delivery.c.entry_id, its.c.destination_id == heir_id
    )
    await tx.execute(
        update(delivery)
        .where(
            delivery.c.entry_id.in_(_ENTRIES),
            delivery.c.destination_id == old_id,
            ~taken.exists(),
        )
        .values(
            destination_id=heir_id,
            message_id=case((delivery.c.sent > 0, NOT_THERE)),
            text_id=case((delivery.c.text_id == TEXT_DUE, TEXT_DUE)),
            reply_id=null(),
        )
    )


async def _hand_over_choices(tx: Tx, old_id: int, heir_id: int) -> None:
    """Give a destination what was chosen for another one, unless something was chosen for it too."""
    names = ("preferences", "muted_at", "unmuted_at", "caught_up_at")
    old = destination.alias("old")
    chosen = {name: select(old.c[name]).where(old.c.id == old_id).scalar_subquery() for name in names}
    menu = case((old.c.menu.is_not(None), MENU_UNSET))
    chosen["menu"] = select(menu).where(old.c.id == old_id).scalar_subquery()
    await tx.execute(
        update(destination)
        .where(destination.c.id == heir_id, destination.c.preferences.is_(None))
        .values(**chosen)
    )
