"""The crew: workers that send what has its turn, as many as there are sends under way."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from storage.lanes import Claimed

log = structlog.get_logger(__name__)

CROWD = 50
CROWDED_FOR = 0.05
"""So many sends may begin within so many seconds while as many are under way: a thousand a second, the
highest
rate there is. Where a server answers at once, more at a time would cost twice the work for each."""


class Crew:
    """Sends what it is given, each by a worker that `deliver`s one after the other.

    `began` is called when one begins that had to wait. Sends that hang keep no others from beginning.
    """

    def __init__(
        self,
        group: asyncio.TaskGroup,
        deliver: Callable[[Claimed], Awaitable[None]],
        began: Callable[[], None],
    ) -> None:
        self._group = group
        self._deliver = deliver
        self._began = began
        self._waiting: deque[Claimed] = deque()  # their turn has come, but too many have just begun
        self._relief: asyncio.TimerHandle | None = None
        self._begun: deque[float] = deque()  # when sends began of late
        self._under_way: dict[int, Claimed] = {}  # by destination
        self._workers: set[asyncio.Task[None]] = set()
        self._idle: list[asyncio.Future[Claimed]] = []
        self._ending = False

    @property
    def waiting(self) -> int:
        """How many have not begun yet."""
        return len(self._waiting)

    @property
    def under_way(self) -> int:
        """How many are being sent."""
        return len(self._under_way)

    def send(self, claimed: Claimed) -> None:
        """Have a delivery sent, now or in a moment."""
        if self._waiting or self._crowded():
            self._waiting.append(claimed)
            if self._relief is None:
                self._relief = asyncio.get_running_loop().call_later(CROWDED_FOR, self._relieve)
            return
        self._begin(claimed)
        if self._idle:
            self._idle.pop().set_result(claimed)
        else:
            self._workers.add(self._group.create_task(self._work(claimed)))

    async def end(self, grace: float) -> tuple[list[Claimed], list[Claimed]]:
        """End within `grace` seconds what is under way; return what had not begun, and what did not end."""
        if self._relief is not None:
            self._relief.cancel()
        not_begun = list(self._waiting)
        self._waiting.clear()
        self._ending = True
        for waiting in self._idle:
            waiting.cancel()
        if self._under_way:
            log.info("waiting for sends under way", count=len(self._under_way))
        if self._workers:
            await asyncio.wait(self._workers, timeout=grace)
        not_ended = list(self._under_way.values())
        self._under_way.clear()
        for worker in self._workers:
            worker.cancel()
        return not_begun, not_ended

    def _crowded(self) -> bool:
        long_ago = asyncio.get_running_loop().time() - CROWDED_FOR
        while self._begun and self._begun[0] <= long_ago:
            self._begun.popleft()
        return len(self._under_way) >= CROWD and len(self._begun) >= CROWD

    def _relieve(self) -> None:
        """Begin with what could not begin at once, though nothing has ended meanwhile."""
        self._relief = None
        waiting, self._waiting = self._waiting, deque()
        for claimed in waiting:
            self.send(claimed)
        self._began()

    def _begin(self, claimed: Claimed) -> None:
        self._under_way[claimed.destination_id] = claimed
        self._begun.append(asyncio.get_running_loop().time())

    async def _work(self, claimed: Claimed) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._deliver(claimed)
            self._under_way.pop(claimed.destination_id, None)
            if self._ending:
                return
            if self._waiting:
                claimed = self._waiting.popleft()
                self._begin(claimed)
                self._began()
                continue
            next_one: asyncio.Future[Claimed] = loop.create_future()
            self._idle.append(next_one)
            claimed = await next_one
