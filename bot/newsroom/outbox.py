"""Sends stored messages to chats, each at least once."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, NoReturn, Protocol, TypeAlias, TypeVar

import structlog

from bot.clock import Clock, sleep_until
from bot.domain.backoff import Backoff
from bot.domain.moment import seconds, seconds_until
from bot.errors import DeliveryError, DestinationMovedError, TryLaterError, UncertainError
from bot.gateway.refusals import DestinationClosedError
from bot.newsroom.messenger import Messenger
from storage import Tx
from storage.chats import destinations

log = structlog.get_logger(__name__)

AT_ONCE = 20
LOOK_EVERY = 30.0
"""Seconds between two looks if nothing wakes the loop."""
MOST_ATTEMPTS = 100
"""Attempts before a message is given up for a chat that takes none."""
MOST_ATTEMPTS_IF_GONE = 8
"""The same, in a chat that Telegram does not know."""

Work: TypeAlias = Callable[[Tx], Awaitable[None]]


class _Stored(Protocol):
    """A stored message. `attempts` counts the failed ones."""

    @property
    def chat_id(self) -> int: ...
    @property
    def attempts(self) -> int: ...


S = TypeVar("S", bound=_Stored)


class _Store(Protocol[S]):
    """What keeps one kind of message, mostly a module of storage."""

    async def due(self, tx: Tx, now: int, limit: int) -> Sequence[S]: ...
    async def next_due_at(self, tx: Tx) -> int | None: ...
    async def put_off(self, tx: Tx, one: S, due_at: int) -> None: ...
    async def over(self, tx: Tx, one: S) -> None: ...
    async def shift(self, tx: Tx, microseconds: int) -> None: ...


class MessageKind(ABC, Generic[S]):
    """One kind of message: where it is stored, how it is sent, and the waits between tries."""

    store: _Store[S]
    waits: Backoff

    def __init__(self, messenger: Messenger) -> None:
        self.messenger = messenger

    @abstractmethod
    async def tell(self, one: S) -> Work:
        """Send a message if there is still something to tell; return what to store then."""


class Outbox:
    """Sends what is due of several kinds. `wake` says that there may be something new."""

    def __init__(self, messenger: Messenger, wake: asyncio.Event, kinds: Sequence[MessageKind[Any]]) -> None:
        self._storage = messenger.storage
        self._now = messenger.clock
        self._wake = wake
        self._kinds = kinds
        self._clock = Clock()

    async def run(self) -> NoReturn:
        """Send what is due until cancelled."""
        while True:
            await self._clock.mind(self._shift)
            told = [await self._tell_due(kind) for kind in self._kinds]
            if max(told) < AT_ONCE:
                await self._sleep()

    async def _shift(self, microseconds: int) -> None:
        async def shift(tx: Tx) -> None:
            for kind in self._kinds:
                await kind.store.shift(tx, microseconds)

        await self._storage.write(shift)

    async def _tell_due(self, kind: MessageKind[S]) -> int:
        """Send what is due of one kind, up to AT_ONCE; return how many there were."""
        due = await self._storage.read(lambda tx: kind.store.due(tx, self._now(), AT_ONCE))
        for one in due:
            await self._storage.write(await self._tell(kind, one))
        return len(due)

    async def _tell(self, kind: MessageKind[S], one: S) -> Work:
        """Try to send a message; return what to store then."""
        try:
            return await kind.tell(one)
        except DestinationMovedError as error:
            there = error.new_chat_id
            return lambda tx: destinations.move(tx, one.chat_id, there, self._now())
        except DeliveryError as error:
            wait, why = _wait(kind, one, error), str(error)
        if wait is None:
            log.warning("cannot tell a chat", chat=one.chat_id, why=why)
            return lambda tx: kind.store.over(tx, one)
        log.info("telling a chat later", chat=one.chat_id, why=why, wait=wait)
        due_at = self._now() + seconds(wait)
        return lambda tx: kind.store.put_off(tx, one, due_at)

    async def _sleep(self) -> None:
        async def next_due_at(tx: Tx) -> int | None:
            times = [await kind.store.next_due_at(tx) for kind in self._kinds]
            return min((at for at in times if at is not None), default=None)

        due_at = await self._storage.read(next_due_at)
        wait = LOOK_EVERY
        if due_at is not None:
            wait = min(wait, max(0.0, seconds_until(due_at, self._now())))
        await sleep_until(self._wake, at_most=wait)


def _wait(kind: MessageKind[S], one: S, error: DeliveryError) -> float | None:
    """Return the wait before another try; None if Telegram never takes a message, or has not for too long."""
    if not isinstance(error, TryLaterError | UncertainError):
        return None
    gone = isinstance(error, DestinationClosedError) and error.gone
    if one.attempts >= (MOST_ATTEMPTS_IF_GONE if gone else MOST_ATTEMPTS):
        return None
    asked = error.after if isinstance(error, TryLaterError) else None
    return max(asked or 0.0, kind.waits.after(one.attempts + 1))
