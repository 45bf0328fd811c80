"""Shows at the desk what waits for an editor, and keeps these cards up to date."""

import asyncio
from collections.abc import Sequence
from typing import Final, NoReturn

import structlog

from bot.domain.delivery.shares import Share
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.messages.rendering import render_entry, title_line
from bot.domain.moment import seconds
from bot.errors import DeliveryError, DestinationMovedError, TryLaterError
from bot.gateway.refusals import MessageLockedError
from bot.newsroom.desk.reviews import Waiting, name_of, with_entries
from bot.newsroom.messenger import Messenger
from bot.presenting.entries import card_words, rest_url
from bot.presenting.sources import Telling
from storage import Tx, reads, writes
from storage.chats import destinations
from storage.newsroom import reviews
from storage.newsroom.reviews import Review

log = structlog.get_logger(__name__)

LOOK_EVERY = 2.0
EXPIRES: Final = seconds(6 * 3600)
"""How long (microseconds) an entry waits for an editor: 6 hours."""
FEW: Final = 3
"""So many entries that come together get a card each."""
ON_CARD: Final = 8
"""Entries that share a card at most."""
_LATER: Final = 60.0
_CARD_ROOM: Final = 3000
_LINE_ROOM: Final = 150


class ReviewCards:
    """Sends cards of what waits and edits them, until an editor or the time has decided."""

    def __init__(self, messenger: Messenger, username: str) -> None:
        self._messenger = messenger
        self._storage = messenger.storage
        self._username = username
        self._later: dict[int, int] = {}

    async def run(self) -> NoReturn:
        """Keep cards up to date until cancelled."""
        while True:
            await self._look(self._messenger.clock())
            await asyncio.sleep(LOOK_EVERY)

    async def _look(self, now: int) -> None:
        if not await self._storage.read(reviews.list_unsettled):
            return
        await self._storage.write(lambda tx: reviews.close_over(tx, now - EXPIRES, now))
        for several in as_cards(await self._storage.read(reviews.list_unsettled)):
            if self._later.get(several[0].chat_id, 0) <= now:
                await self._update(several, now)

    async def _update(self, several: Sequence[Review], now: int) -> None:
        chat_id = several[0].chat_id
        try:
            await self._show(several)
        except DestinationMovedError as error:
            await _move(self._storage, chat_id, error.new_chat_id, now)
        except DeliveryError as error:
            after = error.after if isinstance(error, TryLaterError) else None
            self._later[chat_id] = now + seconds(after or _LATER)
            log.info("cannot show what waits", chat=chat_id, why=str(error))

    async def _show(self, several: Sequence[Review]) -> None:
        first = several[0]
        ids = [one.entry_id for one in several]
        waiting = await _read(self._storage, ids)
        name, settled = name_of(waiting), all(one.review.closed_how for one in waiting)
        message_id = first.message_id
        if message_id is None and settled:
            await self._storage.write(lambda tx: reviews.give_up(tx, ids))
            return
        if message_id is None or name != first.shown:
            telling = await self._messenger.telling_at(first.chat_id, first.thread_id)
            message, rows = show_waiting(waiting, telling, self._username)
            async with self._messenger.pacer.in_turn(first.chat_id, Share.ANSWER):
                gateway = self._messenger.gateway
                if message_id is None:
                    message_id = await gateway.send(first.chat_id, first.thread_id, message, buttons=rows)
                else:
                    try:
                        await gateway.edit(first.chat_id, message_id, message, buttons=rows)
                    except MessageLockedError:
                        settled = True
        shown_in = message_id
        await self._storage.write(lambda tx: reviews.note(tx, ids, shown_in, name, settled=settled))


@reads
async def _read(tx: Tx, entry_ids: Sequence[int]) -> list[Waiting]:
    found = [one for one in await reviews.list_unsettled(tx) if one.entry_id in set(entry_ids)]
    return await with_entries(tx, found)


@writes
async def _move(tx: Tx, old_chat_id: int, new_chat_id: int, now: int) -> None:
    await destinations.move(tx, old_chat_id, new_chat_id, now)
    await reviews.move(tx, old_chat_id, new_chat_id)


def as_cards(found: Sequence[Review]) -> list[list[Review]]:
    """Return what shares a card: as it was sent, else a card for each of a few, or one for many."""
    sent: dict[tuple[int, int], list[Review]] = {}
    unsent: dict[tuple[int, int], list[Review]] = {}
    for one in found:
        if one.message_id is not None:
            sent.setdefault((one.chat_id, one.message_id), []).append(one)
        else:
            unsent.setdefault((one.chat_id, one.thread_id), []).append(one)
    cards = list(sent.values())
    for waiting in unsent.values():
        size = 1 if len(waiting) <= FEW else ON_CARD
        cards += [waiting[start : start + size] for start in range(0, len(waiting), size)]
    return cards


def show_waiting(several: Sequence[Waiting], telling: Telling, username: str) -> tuple[Message, Rows]:
    """Return a card: one entry as readers would get it, or a line for each of several, with their buttons."""
    return _one(several[0], telling, username) if len(several) == 1 else _many(several, telling)


def _one(waiting: Waiting, telling: Telling, username: str) -> tuple[Message, Rows]:
    words, entry = telling.words, waiting.entry
    card = render_entry(
        entry,
        words=card_words(words),
        zone=telling.zone,
        rest_url=rest_url(username, entry.id),
        room=_CARD_ROOM,
    )
    number, how = str(entry.id), waiting.review.closed_how
    if how is not None:
        return joined([bold(words("review-closed", number=number, how=how)), card]), []
    data = f"v1:review:{entry.id}"
    rows = [
        [
            Button(words("button-publish"), f"{data}:publish"),
            Button(words("button-review-skip"), f"{data}:skip"),
        ],
        [Button(words("button-review-edit"), f"{data}:edit")],
    ]
    if not entry.parsed.key:
        rows[1].append(Button(words("button-key-on"), f"{data}:key"))
    if not entry.parsed.breaking:
        rows[1].append(Button(words("button-review-breaking"), f"{data}:breaking"))
    return joined([bold(words("review-waits", number=number)), card]), rows


def _many(several: Sequence[Waiting], telling: Telling) -> tuple[Message, Rows]:
    words = telling.words
    lines, rows = [], []
    for one in several:
        number, how = str(one.entry.id), one.review.closed_how or "waiting"
        title = title_line(one.entry.parsed, _LINE_ROOM)
        lines.append(words.line_begin + words("review-line", number=number, title=title, how=how))
        if one.review.closed_how is None:
            data = f"v1:review:{one.entry.id}"
            publish = Button(words("button-review-publish-one", number=number), f"{data}:publish")
            rows.append([publish, Button(words("button-review-skip-one", number=number), f"{data}:skip")])
    if rows:
        data = f"v1:review-all:{several[0].entry.id}"
        publish = Button(words("button-review-publish-all"), f"{data}:publish")
        rows.append([publish, Button(words("button-review-skip-all"), f"{data}:skip")])
    heading = words("review-many", count=sum(one.review.closed_how is None for one in several))
    return joined([bold(heading), Message("\n".join(lines))]), rows
