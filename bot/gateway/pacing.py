"""Pacing: everyone who sends waits for a turn here, so that Telegram's limits hold for the whole bot."""

import asyncio

from bot.domain.pace import Pace, Ticket
from bot.errors import TryLaterError

ANSWER_PATIENCE = 60.0
"""Seconds that an answer to a person waits for its chat: a group's minute may have to pass first."""
DELIVERY_PATIENCE = 0.5
"""Seconds that a delivery waits for its chat; one that must wait longer waits in the database."""


class Pacer:
    """One budget for answers and deliveries: answers first, and a chat that must wait delays no other.

    `rate` is messages a second. No task is needed: whoever comes or goes sets the event loop's timer for the
    next turn.
    """

    def __init__(self, rate: float, *, chat_interval: float = 1.0, group_per_minute: int = 20) -> None:
        self.rate = rate
        self._pace = Pace(rate, chat_interval=chat_interval, group_per_minute=group_per_minute)
        self._waiting: dict[Ticket, asyncio.Future[None]] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, chat_id: int, *, urgent: bool) -> None:
        """Wait until a message may go to a chat, and count it.

        Raises TryLaterError where the chat itself would have to be waited for beyond patience (60 seconds for
        an answer to a person, half a second for a delivery), also when it is held while waiting.
        """
        loop = asyncio.get_running_loop()
        now = loop.time()
        wait = self._pace.wait_of(chat_id, now)
        if wait > _patience(urgent=urgent):
            after = wait if urgent else self._pace.put_off(chat_id, now)
            raise TryLaterError("the chat's own pace", after=after)
        ticket = self._pace.join(chat_id, urgent=urgent, now=now)
        granted = self._waiting[ticket] = loop.create_future()
        self._grant()
        try:
            await granted
        finally:
            self._waiting.pop(ticket, None)
            self._pace.leave(ticket)

    def hold_chat(self, chat_id: int, seconds: float) -> None:
        """Send nothing to a chat for some seconds, as a 429 asks; others go on."""
        now = asyncio.get_running_loop().time()
        for ticket in self._pace.hold_chat(chat_id, now + seconds, now):
            granted = self._waiting.get(ticket)
            if granted is not None and not granted.done() and seconds > _patience(urgent=ticket.urgent):
                granted.set_exception(TryLaterError("the chat is held", after=seconds))

    def wait_of(self, chat_id: int) -> float:
        """Return for how many seconds a chat's own deadlines forbid sending to it, at least."""
        return self._pace.wait_of(chat_id, asyncio.get_running_loop().time())

    def _grant(self) -> None:
        """Give every turn that is due, and look again when the next one is."""
        loop = asyncio.get_running_loop()
        while (ticket := self._pace.grant(loop.time())) is not None:
            granted = self._waiting[ticket]
            if not granted.done():
                granted.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
        next_at = self._pace.next_at()
        self._timer = None if next_at is None else loop.call_at(next_at, self._grant)


def _patience(*, urgent: bool) -> float:
    return ANSWER_PATIENCE if urgent else DELIVERY_PATIENCE
