"""Sends the stored notices to editors' chats, each at least once."""

import asyncio
from collections.abc import Callable
from datetime import UTC, tzinfo

import structlog

from bot.clock import Clock, sleep_until
from bot.domain.backoff import Backoff
from bot.domain.delivery.shares import Share
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.message import Message
from bot.domain.moment import SECOND, seconds
from bot.errors import DeliveryError, DestinationMovedError, TryLaterError, UncertainError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.gateway.refusals import DestinationClosedError
from bot.ingest import is_answerable
from bot.newsroom.reports import Reports
from bot.presenting.entries import tell_overruled
from bot.presenting.sources import Telling, tell_braked, tell_given_up
from bot.words import Words
from storage import Storage, Tx, reads
from storage.chats import destinations
from storage.entries import entries
from storage.newsroom import notices, receipts
from storage.newsroom.notices import Notice
from storage.newsroom.receipts import Receipt
from storage.sources import brakes, reports, sources

log = structlog.get_logger(__name__)

AT_ONCE = 20
LOOK_EVERY = 30.0
"""Seconds between two looks if nothing wakes the loop."""
WAITS = Backoff(5.0, 3600.0)
MOST_ATTEMPTS = 100
"""Attempts before a notice is given up for a chat that takes no messages. The last ones are an hour apart."""
MOST_ATTEMPTS_AT_GONE = 8
"""Attempts, over about 10 minutes, before a notice to a chat that Telegram does not know is given up."""


class Notices:
    """Sends the notices and reports that are due, within the pace. `wake` says that there may be new ones."""

    def __init__(
        self,
        storage: Storage,
        gateway: Gateway,
        pacer: Pacer,
        wake: asyncio.Event,
        *,
        words: Words,
        clock: Callable[[], int],
        zone: tzinfo = UTC,
    ) -> None:
        self._storage = storage
        self._gateway = gateway
        self._pacer = pacer
        self._wake = wake
        self._words = words
        self._clock = clock
        self._system_clock = Clock()
        telling = Telling(words, zone)
        self._reports = Reports(storage, gateway, pacer, telling=telling, clock=clock)

    async def run(self) -> None:
        """Send what is due until cancelled."""
        while True:
            await self._mind_clock()
            due = await self._storage.read(lambda tx: notices.due(tx, self._clock(), AT_ONCE))
            for notice in due:
                await self._see_through(notice)
            reported = await self._reports.tell_due(AT_ONCE)
            if max(len(due), reported) < AT_ONCE:
                await self._sleep()

    async def _mind_clock(self) -> None:
        """Move due times back if the clock was set back, so that nothing is late."""
        if back := self._system_clock.set_back():
            await self._storage.write(lambda tx: _shift(tx, -seconds(back)))
        self._system_clock.accept()

    async def _see_through(self, notice: Notice) -> None:
        """Send a notice. Delete it only after Telegram has taken it or can never take it."""
        try:
            await self._tell(notice)
        except DestinationMovedError as error:
            new_chat_id = error.new_chat_id
            await self._storage.write(
                lambda tx: destinations.move(tx, notice.chat_id, new_chat_id, self._clock())
            )
            return
        except (TryLaterError, UncertainError) as error:
            if notice.attempts < _most_attempts(error):
                asked = error.after if isinstance(error, TryLaterError) else None
                wait = max(asked or 0.0, WAITS.after(notice.attempts + 1))
                due_at = self._clock() + seconds(wait)
                await self._storage.write(lambda tx: notices.put_off(tx, notice.id, due_at))
                return
            log.warning("cannot send notice", chat=notice.chat_id, why=str(error))
        except DeliveryError as error:
            log.warning("cannot send notice", chat=notice.chat_id, why=str(error))
        await self._storage.write(lambda tx: notices.done(tx, notice.id))

    async def _tell(self, notice: Notice) -> None:
        if notice.entry_id is not None:
            await self._tell_overruled(notice, notice.entry_id)
            return
        assert notice.source_id is not None  # noqa: S101  the table's CHECK
        assert notice.message is not None  # noqa: S101  same reason
        source_id = notice.source_id
        source = await self._storage.read(lambda tx: sources.get(tx, source_id))
        if source is None:
            return  # removed meanwhile
        if notice.brake_id is not None:
            brake_id = notice.brake_id
            brake = await self._storage.read(lambda tx: brakes.get(tx, brake_id))
            if brake is None or not is_answerable(brake, self._clock()):
                return
            text, buttons = tell_braked(source, brake, self._words)
        elif source.paused_at is None:
            return  # resumed meanwhile
        else:
            text, buttons = tell_given_up(source, notice.message, self._words)
        async with self._pacer.in_turn(notice.chat_id, Share.ANSWER):
            await self._gateway.send(notice.chat_id, notice.thread_id, Message(text), buttons=buttons)

    async def _tell_overruled(self, notice: Notice, entry_id: int) -> None:
        """Tell an editor, as a reply to their change, that the source's text has replaced it."""
        entry, reply_to = await _overruled(self._storage, notice, entry_id)
        if entry is None or entry.parsed.withdrawn:
            return
        text = tell_overruled(entry, self._words)
        async with self._pacer.in_turn(notice.chat_id, Share.ANSWER):
            message_id = await self._gateway.send(notice.chat_id, 0, Message(text), reply_to=reply_to)
        receipt = Receipt(notice.chat_id, message_id, entry_id, entry.revision, text, self._clock())
        await self._storage.write(lambda tx: receipts.remember(tx, receipt))

    async def _sleep(self) -> None:
        due_at = await self._storage.read(_next_due_at)
        wait = LOOK_EVERY
        if due_at is not None:
            wait = min(wait, max(0.0, (due_at - self._clock()) / SECOND))
        await sleep_until(self._wake, at_most=wait)


def _most_attempts(error: DeliveryError) -> int:
    gone = isinstance(error, DestinationClosedError) and error.gone
    return MOST_ATTEMPTS_AT_GONE if gone else MOST_ATTEMPTS


@reads
async def _overruled(tx: Tx, notice: Notice, entry_id: int) -> tuple[StoredEntry | None, int | None]:
    return await entries.get(tx, entry_id), await notices.answers_to(tx, notice)


async def _shift(tx: Tx, microseconds: int) -> None:
    await notices.shift(tx, microseconds)
    await reports.shift(tx, microseconds)


async def _next_due_at(tx: Tx) -> int | None:
    times = [await notices.next_due_at(tx), await reports.next_due_at(tx)]
    return min((at for at in times if at is not None), default=None)
