"""Reports failing sources: one message per outage, edited when the source works again."""

from collections.abc import Callable

import structlog

from bot.domain.backoff import Backoff
from bot.domain.delivery.shares import Share
from bot.domain.messages.message import Message
from bot.domain.moment import seconds
from bot.errors import DeliveryError, DestinationMovedError, TryLaterError, UncertainError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.presenting.sources import Telling, tell_failing, tell_well
from storage import Storage
from storage.chats import destinations
from storage.sources import reports, sources
from storage.sources.reports import Report
from storage.sources.sources import Source

log = structlog.get_logger(__name__)

WAITS = Backoff(5.0, 600.0)
MOST_ATTEMPTS = 100
"""Attempts before a report is given up for a chat that takes no messages."""


class Reports:
    """Sends and edits the reports of failing sources, within the pace."""

    def __init__(
        self,
        storage: Storage,
        gateway: Gateway,
        pacer: Pacer,
        *,
        telling: Telling,
        clock: Callable[[], int],
    ) -> None:
        self._storage = storage
        self._gateway = gateway
        self._pacer = pacer
        self._telling = telling
        self._clock = clock

    async def tell_due(self, limit: int) -> int:
        """Send the reports that are due, up to `limit`; return how many there were."""
        due = await self._storage.read(lambda tx: reports.due(tx, self._clock(), limit))
        for report in due:
            await self._see_through(report)
        return len(due)

    async def _see_through(self, report: Report) -> None:
        source = await self._storage.read(lambda tx: sources.get(tx, report.source_id))
        told_of = report.message_id is not None
        if source is None or (report.well_at is not None and not told_of):
            await self._storage.write(lambda tx: reports.over(tx, report))  # nothing left to tell
            return
        try:
            message_id = await self._tell(source, report)
        except DestinationMovedError as error:
            new_chat_id = error.new_chat_id
            await self._storage.write(
                lambda tx: destinations.move(tx, report.chat_id, new_chat_id, self._clock())
            )
        except (TryLaterError, UncertainError) as error:
            await self._put_off(report, error)
        except DeliveryError as error:
            log.warning("cannot send report", chat=report.chat_id, why=str(error))
            await self._storage.write(lambda tx: reports.over(tx, report))
        else:
            if message_id is None:
                await self._storage.write(lambda tx: reports.over(tx, report))
            else:
                sent_as = message_id
                await self._storage.write(lambda tx: reports.sent(tx, report, sent_as))

    async def _tell(self, source: Source, report: Report) -> int | None:
        """Send an outage's message and return its id, or edit it and return None: the report is then done."""
        async with self._pacer.in_turn(report.chat_id, Share.ANSWER):
            if report.message_id is None:
                text = tell_failing(source, report, self._telling)
                return await self._gateway.send(report.chat_id, report.thread_id, Message(text))
            text = tell_well(source, report, self._telling)
            await self._gateway.edit(report.chat_id, report.message_id, Message(text))
            return None

    async def _put_off(self, report: Report, error: TryLaterError | UncertainError) -> None:
        if report.attempts >= MOST_ATTEMPTS:
            await self._storage.write(lambda tx: reports.over(tx, report))
            return
        wait = WAITS.after(report.attempts + 1)
        if isinstance(error, TryLaterError) and error.after is not None:
            wait = max(wait, error.after)
        due_at = self._clock() + seconds(wait)
        log.warning("report postponed", chat=report.chat_id, why=str(error), seconds=wait)
        await self._storage.write(lambda tx: reports.put_off(tx, report, due_at))
