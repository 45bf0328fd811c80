"""Queues the bot's updates. getUpdates reads them by long polling, and confirms them by asking for more."""

import asyncio
from collections import deque
from collections.abc import Callable

from bot.sandbox.api.refusals import OTHER_POLLER, RefusedError
from bot.sandbox.world.objects import Json

KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member",
)
"""The kinds of updates that this Telegram makes. The bot gets all of them unless it names some."""

LIMIT = 100
"""Most updates in one answer (Bot API, getUpdates)."""


class UpdateQueue:
    """Updates that are not confirmed yet. Their ids only grow. `on_wait` is called when a poll waits."""

    def __init__(self, first_id: int, on_wait: Callable[[], None]) -> None:
        self._on_wait = on_wait
        self._next_id = first_id
        self._pending: deque[tuple[int, object]] = deque()
        self._poller: asyncio.Future[None] | None = None
        self.allowed: list[str] | None = None

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def waiting(self) -> bool:
        """Whether a poll is waiting for an update."""
        return self._poller is not None and not self._poller.done()

    def put(self, kind: str, payload: Json) -> None:
        """Queue an update, unless the bot does not want its kind."""
        if kind not in (self.allowed or KINDS):
            return
        self._append({"update_id": self._next_id, kind: payload})

    def put_raw(self, update: object, *, numbered: bool = True) -> int:
        """Queue any object as an update, valid or not, and return its id.

        It gets the next id unless it has one or `numbered` is False.
        """
        if numbered and isinstance(update, dict):
            update = {"update_id": self._next_id} | update
        return self._append(update)

    def _append(self, update: object) -> int:
        update_id = self._next_id
        self._pending.append((update_id, update))
        self._next_id += 1
        self.wake()
        return update_id

    def wake(self) -> None:
        """Make a waiting poll answer now."""
        if self._poller is not None and self.waiting:
            self._poller.set_result(None)

    def clear(self) -> None:
        """Remove all pending updates (`drop_pending_updates`)."""
        self._pending.clear()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[object]:
        """Confirm the updates before `offset`; return the pending ones, waiting up to `seconds` for some.

        A poll that begins while another waits ends that one with the 409 for a second instance.
        """
        self._confirm(offset)
        if self._poller is not None and self.waiting:
            self._poller.set_exception(RefusedError(409, OTHER_POLLER))
        if not self._pending and seconds > 0:
            await self._wait(seconds)
        waiting = [update for _, update in self._pending]
        return waiting[: limit if 0 < limit <= LIMIT else LIMIT]

    async def _wait(self, seconds: float) -> None:
        poller = asyncio.get_running_loop().create_future()
        self._poller = poller
        self._on_wait()
        try:
            async with asyncio.timeout(seconds):
                await poller
        except TimeoutError:
            pass
        finally:
            if self._poller is poller:
                self._poller = None

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        else:
            while self._pending and self._pending[0][0] < offset:
                self._pending.popleft()
