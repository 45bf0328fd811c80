"""Limits how many requests run at the same time for each host, in order of arrival."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class HostSlots:
    """Lets at most `each` in for one host at a time. Unused hosts are forgotten."""

    def __init__(self, each: int) -> None:
        self._each = each
        self._hosts: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for a slot of the host, and hold it within the block."""
        slots = self._hosts.get(host)
        if slots is None:
            slots = self._hosts[host] = asyncio.Semaphore(self._each)
        async with slots:
            yield
