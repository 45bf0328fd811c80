"""Tells watchers of each change in the world, in order."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.sandbox.world.objects import Json

BACKLOG = 10_000
"""Unread events after which a watcher's stream ends. The page then reconnects and gets a snapshot."""


class Changes:
    """Tells watchers of each change. `closing` is set when the sandbox stops."""

    def __init__(self) -> None:
        self.closing = asyncio.Event()
        self._next = asyncio.Event()
        self._streams: set[asyncio.Queue[Json | None]] = set()

    @property
    def watched(self) -> bool:
        """Whether any stream would get an event."""
        return bool(self._streams)

    def publish(self, kind: str, **details: object) -> None:
        """Send an event to every stream, and wake everyone who waits for the next change."""
        event: Json = {"kind": kind, **details}
        for stream in tuple(self._streams):
            try:
                stream.put_nowait(event)
            except asyncio.QueueFull:
                self._end(stream)
        self.touch()

    def touch(self) -> None:
        """Wake everyone who waits for the next change, without an event."""
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()

    async def next(self) -> None:
        """Wait for the next change."""
        await self._next.wait()

    @contextmanager
    def stream(self) -> Iterator[asyncio.Queue[Json | None]]:
        """Open a stream of events from now on. `None` in it means that it ended."""
        stream: asyncio.Queue[Json | None] = asyncio.Queue(maxsize=BACKLOG)
        self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)

    def close(self) -> None:
        """End all streams, and wake everything that waits for the sandbox to stop."""
        self.closing.set()
        for stream in tuple(self._streams):
            self._end(stream)
        self.touch()

    def _end(self, stream: asyncio.Queue[Json | None]) -> None:
        self._streams.discard(stream)
        while not stream.empty():
            stream.get_nowait()
        stream.put_nowait(None)
