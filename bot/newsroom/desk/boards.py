"""Keeps pinned cards up to date: a liveblog's summary and newest headlines, in one message that is edited.

Nothing says that a card has to change. Every few seconds what each liveblog would show is compared with what
its cards show, so that a restart or a lost right leaves nothing behind.
"""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

import structlog

from bot.domain.delivery.shares import Share
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.message import Message, bold, joined
from bot.domain.moment import seconds
from bot.errors import DeliveryError, DestinationMovedError, MessageRejectedError, TryLaterError
from bot.gateway.refusals import DestinationClosedError, MessageLockedError
from bot.newsroom.desk.summaries import render_summary
from bot.newsroom.messenger import Messenger
from bot.presenting.headlines import headline_line
from bot.presenting.liveblogs import blog_title
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.preferences import zone_of
from storage import Storage, Tx, reads, writes
from storage.chats import boards, destinations
from storage.chats.boards import Board
from storage.entries import entries
from storage.newsroom import summaries
from storage.newsroom.summaries import Summary
from storage.sources import sources
from storage.sources.sources import Source

log = structlog.get_logger(__name__)

LOOK_EVERY = 5.0
"""Seconds between two looks."""
EDIT_EVERY = seconds(30)
"""How long (microseconds) a card stays as it is, at least."""
HEADLINES: Final = 8
_LATER: Final = 60.0
"""Seconds until the next try if a chat takes nothing and Telegram does not say how long."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a card shows: a liveblog (None: it is closed), its summary, and its newest entries first."""

    source: Source | None
    summary: Summary | None
    newest: Sequence[StoredEntry]

    @property
    def name(self) -> str:
        """A short text that differs if a card has to change."""
        shown = [(one.id, one.revision, one.parsed.key) for one in self.newest]
        whole = repr((self.source is None, self.summary and self.summary.id, shown))
        return hashlib.sha256(whole.encode()).hexdigest()[:16]


class Boards:
    """Sends, pins and edits cards without a sound, at the lowest share. `username` is the bot's."""

    def __init__(self, messenger: Messenger, username: str) -> None:
        self._messenger = messenger
        self._storage: Storage = messenger.storage
        self._username = username
        self._later: dict[tuple[int, int], int] = {}

    async def run(self) -> NoReturn:
        """Update cards until cancelled."""
        while True:
            found = await self._storage.read(boards.list_all)
            contents = await read_contents(self._storage, {one.source_id for one in found})
            for one in found:
                await self._update(one, contents[one.source_id])
            await asyncio.sleep(LOOK_EVERY)

    async def _update(self, one: Board, content: Content) -> None:
        """Do the next step for a card, if it is time."""
        now, key = self._messenger.clock(), (one.destination_id, one.source_id)
        if self._later.get(key, 0) > now:
            return
        try:
            await self._step(one, content, now)
        except DestinationMovedError as error:
            there = error.new_chat_id
            await self._storage.write(lambda tx: destinations.move(tx, one.chat_id, there, now))
        except DeliveryError as error:
            after = error.after if isinstance(error, TryLaterError) else None
            self._later[key] = now + seconds(after or _LATER)
            log.info("cannot show a card", chat=one.chat_id, why=str(error))
        else:
            self._later.pop(key, None)

    async def _step(self, one: Board, content: Content, now: int) -> None:
        if one.message_id is None:
            await self._send(one, content, now)
        elif not one.pinned and one.told_at is None:
            await self._pin(one, one.message_id, now)
        elif content.name != one.shown and not _is_recent(one.edited_at, now):
            await self._edit(one, one.message_id, content, now)
        elif content.source is None and content.name == one.shown:
            await self._storage.write(lambda tx: boards.remove(tx, one.destination_id, one.source_id))

    async def _send(self, one: Board, content: Content, now: int) -> None:
        card = await self._card(one, content, now)
        async with self._messenger.pacer.in_turn(one.chat_id, Share.RECEIPT):
            message_id = await self._messenger.gateway.send(one.chat_id, one.thread_id, card, quiet=True)
        if not await self._storage.write(lambda tx: boards.note(tx, one, message_id, content.name, now)):
            await self._messenger.gateway.delete(one.chat_id, message_id)  # turned off meanwhile

    async def _pin(self, one: Board, message_id: int, now: int) -> None:
        """Pin a card. If the right for that is gone, say so once to the person who wanted the card."""
        try:
            async with self._messenger.pacer.in_turn(one.chat_id, Share.RECEIPT):
                await self._messenger.gateway.pin(one.chat_id, message_id)
        except (DestinationClosedError, MessageRejectedError) as error:
            log.info("cannot pin a card", chat=one.chat_id, why=str(error))
            if await self._storage.write(lambda tx: boards.note_told(tx, one, now)):
                await self._tell(one, "board-unpinned")
        else:
            await self._storage.write(lambda tx: boards.note_pinned(tx, one))

    async def _edit(self, one: Board, message_id: int, content: Content, now: int) -> None:
        card = await self._card(one, content, now)
        try:
            async with self._messenger.pacer.in_turn(one.chat_id, Share.RECEIPT):
                await self._messenger.gateway.edit(one.chat_id, message_id, card)
        except MessageLockedError:
            if one.remade:
                await self._tell(one, "board-deleted")
                await self._storage.write(lambda tx: boards.remove(tx, one.destination_id, one.source_id))
            else:
                await self._storage.write(lambda tx: boards.note_lost(tx, one))
        else:
            await self._storage.write(lambda tx: boards.note(tx, one, message_id, content.name, now))

    async def _tell(self, one: Board, name: str) -> None:
        """Tell the person who wanted a card about it; if they take no messages, they are not told."""
        title = await self._storage.read(lambda tx: _title_of(tx, one.destination_id))
        words = (await self._messenger.telling_at(one.asked_by)).words
        try:
            await self._messenger.send(one.asked_by, words(name, title=title))
        except DeliveryError as error:
            log.info("cannot tell of a card", chat=one.asked_by, why=str(error))

    async def _card(self, one: Board, content: Content, now: int) -> Message:
        words = (await self._messenger.telling_at(one.chat_id, one.thread_id)).words
        zone = await self._storage.read(lambda tx: zone_of(tx, one.destination_id, self._messenger.zone))
        if content.source is None:
            return Message(words("board-ended"))
        parts = [bold(blog_title(content.source, words))]
        if content.summary is not None:
            parts.append(render_summary(content.summary.part))
        lines = [headline_line(each, zone, now, words, username=self._username) for each in content.newest]
        parts.append(joined(lines, "\n") if lines else Message(words("board-empty")))
        return joined(parts)


@reads
async def read_contents(tx: Tx, source_ids: set[int]) -> Mapping[int, Content]:
    """Return what cards of liveblogs show."""
    return {
        one: Content(
            await sources.get(tx, one),
            await summaries.newest(tx, one),
            await entries.newest_of(tx, one, HEADLINES),
        )
        for one in source_ids
    }


@reads
async def list_for(tx: Tx, address: Address) -> tuple[list[Source], set[int]]:
    """Return the desk and its open liveblogs, and of which of them a chat has a card."""
    there = await chats.find(tx, address)
    its = await boards.of_destination(tx, there.id) if there is not None else {}
    return await sources.list_desk(tx), set(its)


@writes
async def switch(tx: Tx, address: Address, source_id: int, *, on: bool, by: int, now: int) -> int | None:
    """Want a card in a chat, or want it no more; return the message that was its card."""
    there = await chats.find(tx, address) or await chats.take_in(tx, address, now, by=by)
    if not on:
        return await boards.remove(tx, there.id, source_id)
    await boards.add(tx, there.id, source_id, by)
    return None


async def _title_of(tx: Tx, destination_id: int) -> str:
    found = await destinations.get(tx, destination_id)
    return found.title if found is not None else ""


def _is_recent(at: int | None, now: int) -> bool:
    return at is not None and now - EDIT_EVERY < at <= now
