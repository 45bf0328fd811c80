"""Gives every sender its turn, so that Telegram's limits hold for the whole bot."""

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

import structlog

from bot.domain.delivery.chat_pace import Ticket
from bot.domain.delivery.pace import Pace
from bot.domain.delivery.shares import Share
from bot.errors import TryLaterError

log = structlog.get_logger(__name__)

ANSWER_PATIENCE = 60.0
"""Seconds that an answer to a person waits for its chat: a group's minute may have to pass first."""
DELIVERY_PATIENCE = 0.5
"""Seconds that a delivery waits for its chat. One that must wait longer waits in the database, and comes back
half of this time before its turn. So an answer in the chat meanwhile finds it waiting and shares with it."""
SAME_MINUTE = 60.0
"""If a second chat gets a 429 within this many seconds, the bot as a whole sends too much."""
LONGEST_HOLD = 60.0
"""Seconds for which all chats are held at a time. Then one try shows whether it is over."""
_TICK = 0.002
"""The least number of seconds between two looks. At high rates one look gives several turns, which costs
less."""

_PATIENCE = {
    Share.EDITOR: ANSWER_PATIENCE,
    Share.BREAKING: DELIVERY_PATIENCE,
    Share.DELIVERY: DELIVERY_PATIENCE,
    Share.ANSWER: ANSWER_PATIENCE,
    Share.RECEIPT: DELIVERY_PATIENCE,
}

Granted = Callable[[TryLaterError | None], None]
"""Called once: with None when the turn has come, otherwise with the error that says how long to wait."""


class Pacer:
    """One budget for answers and deliveries, by shares; a chat that must wait delays no other.

    `rate` is messages per second. No task is needed: each call that joins or leaves sets the event loop's
    timer for the next turn.
    """

    def __init__(self, rate: float, *, chat_interval: float = 1.0, group_per_minute: int = 20) -> None:
        self.rate = rate
        self._pace = Pace(rate, chat_interval=chat_interval, group_per_minute=group_per_minute)
        self._waiting: dict[Ticket, Granted] = {}
        self._timer: asyncio.Handle | None = None
        self._refused: tuple[int, float] | None = None  # the chat of the last 429, and when it came
        self._held_until = -math.inf

    async def turn(self, chat_id: int, share: Share) -> None:
        """Wait until a message may go to a chat, and count it.

        Raises TryLaterError if the wait for the chat itself would be too long (more than 60 seconds for an
        answer to a person, half a second for others), also if the chat is held while waiting.
        """
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        ticket = self.line_up(chat_id, share, partial(_settle, granted))
        if ticket is None:
            return
        try:
            await granted
        finally:
            self.leave(ticket)
        self.begun(chat_id)

    @asynccontextmanager
    async def in_turn(self, chat_id: int, share: Share) -> AsyncIterator[None]:
        """Wait for a turn like `turn`, then send within the block; a 429 there is obeyed."""
        await self.turn(chat_id, share)
        try:
            yield
        except TryLaterError as error:
            if error.after is not None:
                self.refused(chat_id, error.after)
            raise

    def line_up(self, chat_id: int, share: Share, granted: Granted) -> Ticket | None:
        """Wait for a turn like `turn`, but call `granted`; return None if the turn has already come."""
        now = asyncio.get_running_loop().time()
        if self._pace.pass_by(chat_id, share, now):
            return None
        wait = self._pace.wait_of(chat_id, share, now)
        if wait > _PATIENCE[share]:
            if share in (Share.BREAKING, Share.DELIVERY):
                wait = self._pace.put_off(chat_id, share, now) - DELIVERY_PATIENCE / 2
            raise TryLaterError("the chat's own pace", after=wait)
        ticket = self._pace.join(chat_id, share, now)
        self._waiting[ticket] = granted
        # Deliveries that line up at the same moment get their turns together.
        if self._timer is None or share not in (Share.BREAKING, Share.DELIVERY):
            self._set_timer()
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Stop waiting, whether the turn has come or not."""
        if self._waiting.pop(ticket, None) is not None:
            self._pace.leave(ticket)

    def begun(self, chat_id: int) -> None:
        """Note that the message whose turn came goes out now; a busy program may be late with it."""
        self._pace.begun(chat_id, asyncio.get_running_loop().time())

    def refused(self, chat_id: int, seconds: float) -> None:
        """Obey a 429: hold the chat for some seconds, or all chats if two chats had one."""
        now = asyncio.get_running_loop().time()
        former, self._refused = self._refused, (chat_id, now)
        if former is not None and former[0] != chat_id and now - former[1] < SAME_MINUTE:
            held = min(seconds, LONGEST_HOLD)
            log.warning("Telegram limits the whole bot, all chats wait", seconds=held)
            self._held_until = max(self._held_until, now + held)
            self._pace.hold_all(now + held)
            self._set_timer()
        self.hold_chat(chat_id, seconds)

    def hold_chat(self, chat_id: int, seconds: float) -> None:
        """Send nothing to a chat for some seconds; others go on."""
        now = asyncio.get_running_loop().time()
        for ticket in self._pace.hold_chat(chat_id, now + seconds, now):
            if ticket in self._waiting and seconds > _PATIENCE[ticket.share]:
                self._pace.leave(ticket)
                self._waiting.pop(ticket)(TryLaterError("the chat is held", after=seconds))

    def pause(self) -> float:
        """Return for how many seconds all chats are held; 0 if they are not."""
        return max(0.0, self._held_until - asyncio.get_running_loop().time())

    def wait_of(self, chat_id: int, share: Share) -> float:
        """Return for how many seconds, at least, a chat's own deadlines forbid sending to it."""
        return self._pace.wait_of(chat_id, share, asyncio.get_running_loop().time())

    def _grant(self) -> None:
        """Give every turn that is due, and set the timer for the next one."""
        loop = asyncio.get_running_loop()
        self._timer = None
        while (ticket := self._pace.grant(loop.time())) is not None:
            granted = self._waiting.pop(ticket, None)
            if granted is not None:
                granted(None)
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        next_at = self._pace.next_at()
        if next_at is not None:
            loop = asyncio.get_running_loop()
            now = loop.time()
            # The first turn is given at once. A later delivery's turn waits for the tick.
            self._timer = (
                loop.call_soon(self._grant)
                if next_at <= now
                else loop.call_at(max(next_at, now + _TICK), self._grant)
            )


def _settle(granted: asyncio.Future[None], refusal: TryLaterError | None) -> None:
    if granted.done():
        return
    if refusal is None:
        granted.set_result(None)
    else:
        granted.set_exception(refusal)
