"""Runs the crew: workers that send what has its turn, one for each send under way."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from bot.delivery.claims import Claim

log = structlog.get_logger(__name__)

CROWD = 50
CROWDED_FOR = 0.05
"""How many sends may begin within CROWDED_FOR seconds while as many are under way: 1,000 per second, the
highest rate there is. If a server answers at once, more at a time would cost twice the work for each."""


class Crew:
    """Sends what it is given, by workers that `deliver` one after the other.

    `began` is called when a delivery that had to wait begins. Hanging sends do not stop others from
    beginning.
    """

    def __init__(
        self,
        group: asyncio.TaskGroup,
        deliver: Callable[[Claim], Awaitable[None]],
        began: Callable[[], None],
    ) -> None:
        self._group = group
        self._deliver = deliver
        self._began = began
        self._waiting: deque[Claim] = deque()  # their turn has come, but too many have just begun
        self._relief: asyncio.TimerHandle | None = None
        self._begun: deque[float] = deque()  # when recent sends began
        self._under_way: dict[int, Claim] = {}  # by destination
        self._workers: set[asyncio.Task[None]] = set()
        self._idle: list[asyncio.Future[Claim]] = []
        self._ending = False

    @property
    def waiting(self) -> int:
        """How many have not begun yet."""
        return len(self._waiting)

    @property
    def under_way(self) -> int:
        """How many are being sent."""
        return len(self._under_way)

    def send(self, claim: Claim) -> None:
        """Send a delivery, now or in a moment."""
        if self._waiting or self._crowded():
            self._waiting.append(claim)
            if self._relief is None:
                self._relief = asyncio.get_running_loop().call_later(CROWDED_FOR, self._relieve)
            return
        self._begin(claim)
        if self._idle:
            self._idle.pop().set_result(claim)
        else:
            self._workers.add(self._group.create_task(self._work(claim)))

    def recall(self) -> list[Claim]:
        """Return what has not begun, and forget it."""
        not_begun, self._waiting = self._waiting, deque()
        return list(not_begun)

    async def end(self, grace: float) -> list[Claim]:
        """End what is under way within `grace` seconds; return what did not end."""
        if self._relief is not None:
            self._relief.cancel()
        self._ending = True
        for waiting in self._idle:
            waiting.cancel()
        if self._under_way:
            log.info("waiting for sends in progress", count=len(self._under_way))
        if self._workers:
            await asyncio.wait(self._workers, timeout=grace)
        not_ended = list(self._under_way.values())
        self._under_way.clear()
        for worker in self._workers:
            worker.cancel()
        return not_ended

    def _crowded(self) -> bool:
        long_ago = asyncio.get_running_loop().time() - CROWDED_FOR
        while self._begun and self._begun[0] <= long_ago:
            self._begun.popleft()
        return len(self._under_way) >= CROWD and len(self._begun) >= CROWD

    def _relieve(self) -> None:
        """Begin what could not begin at once, even if nothing has ended meanwhile."""
        self._relief = None
        waiting, self._waiting = self._waiting, deque()
        for claim in waiting:
            self.send(claim)
        self._began()

    def _begin(self, claim: Claim) -> None:
        self._under_way[claim.delivery.destination_id] = claim
        self._begun.append(asyncio.get_running_loop().time())

    async def _work(self, claim: Claim) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._deliver(claim)
            self._under_way.pop(claim.delivery.destination_id, None)
            if self._ending:
                return
            if self._waiting:
                claim = self._waiting.popleft()
                self._begin(claim)
                self._began()
                continue
            next_one: asyncio.Future[Claim] = loop.create_future()
            self._idle.append(next_one)
            claim = await next_one
