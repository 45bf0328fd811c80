"""The bot's updates: a queue that getUpdates reads, by long polling, and confirms by asking for more."""

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
    "my_chat_member",
)
"""The kinds of update that this Telegram makes; all are on unless the bot names others."""

LIMIT = 100
"""Updates in one answer at most (Bot API, getUpdates)."""


class UpdateQueue:
    """Updates not confirmed yet; their ids only grow. `on_wait` is called when a poll begins to wait."""

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
        """Whether a poll waits for an update."""
        return self._poller is not None and not self._poller.done()

    def put(self, kind: str, payload: Json) -> None:
        """Queue an update, unless the bot does not want its kind."""
        if kind not in (self.allowed or KINDS):
            return
        self._append({"update_id": self._next_id, kind: payload})

    def put_raw(self, update: object, *, numbered: bool = True) -> int:
        """Queue anything as an update, whatever the bot makes of it, and return its id.

        It gets the next id unless it has one, or is not to be `numbered`.
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
        """Let a waiting poll answer now."""
        if self._poller is not None and self.waiting:
            self._poller.set_result(None)

    def clear(self) -> None:
        """Forget all that is pending (`drop_pending_updates`)."""
        self._pending.clear()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[object]:
        """Confirm what lies before `offset`; return what is pending, waiting up to `seconds` for some.

        A poll that begins while another waits ends that one: it raises the 409 of a second instance.
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
