"""Faults of a leader and its database: killed, paused, cut off, ended, restarted, set back.

Two whole programs run in a newsroom, each with its own wire to the database. A fault hits the leader or the
server. In the end every reader must see what they should.
"""

import asyncio
import re
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import text

from tests.databases import Server
from tests.newsroom import READERS, Newsroom
from tests.programs import Program

WITHIN = 60.0
"""Most seconds for anything on a busy machine. The benchmark measures how long things really take."""
_HOLDER = re.compile(rb"liveblog-bot ([0-9a-f]{32})")
COPIED_BEFORE = 5.0
"""Seconds from a restored copy to the present."""


class Wire:
    """A TCP proxy to a server's socket. It can lose everything that goes through it."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._whole = asyncio.Event()
        self._whole.set()
        self.port = 0
        self.looked = False  # whether a program on this wire has read the lead
        self.holders: set[str] = set()  # the names of leaders on this wire

    @asynccontextmanager
    async def laid(self, port: int = 0) -> AsyncIterator[None]:
        """Forward within the block, from `port` (0: any free one)."""
        server = await asyncio.start_server(self._forward, "127.0.0.1", port)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()

    def cut(self) -> None:
        """Carry nothing, without telling either side."""
        self._whole.clear()

    def mend(self) -> None:
        """Carry everything again, beginning with what was held back."""
        self._whole.set()

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._whole.wait()
        try:
            there, back = await asyncio.open_unix_connection(str(self._socket))
        except OSError:
            writer.close()
            return
        pumps = [asyncio.ensure_future(self._pump(*ends)) for ends in ((reader, back), (there, writer))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            for end in (back, writer):
                end.close()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                await self._whole.wait()
                self.looked = self.looked or b"lead.expires_at" in data
                if b"application_name" in data and (named := _HOLDER.search(data)):
                    self.holders.add(named[1].decode())
                writer.write(data)
                await writer.drain()
        except OSError:
            return


@dataclass
class Member:
    """One of the two programs: its process and its wire."""

    process: Program
    wire: Wire


@dataclass
class Pair:
    """Two programs on one database, which `server` holds. Usually the first of `members` leads."""

    room: Newsroom
    server: Server
    members: list[Member] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)

    async def leader(self) -> Member | None:
        """Return the current leader, if it is one of these."""
        holder = await self.room.storage.read(lambda tx: tx.scalar(text("SELECT holder FROM lead")))
        return next((one for one in self.members if holder in one.wire.holders), None)

    async def term(self) -> int:
        """Return the term of the lead."""
        found = await self.room.storage.read(lambda tx: tx.scalar(text("SELECT term FROM lead")))
        return int(found or 0)

    async def until_shown(self) -> None:
        """Publish a story, and wait until a reader has it."""
        await until_shown(self.room)


Fault = Callable[[Pair], Awaitable[None]]
"""Harms the leader or the server, and returns when waiting for a take-over or for the server makes sense."""


async def until_shown(room: Newsroom, readers: int = 1) -> None:
    """Publish a story, and wait until this many readers have it."""
    room.publish()
    number = room.stories[-1].number

    def shown() -> bool:
        return sum(bool(room.arrived(chat_id, number)) for chat_id in READERS) >= readers

    async with asyncio.timeout(WITHIN):
        while not shown():
            await room.sandbox.world.changes.next()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Wait for a condition by polling, because nothing signals it."""
    async with asyncio.timeout(WITHIN):
        while not await condition():  # noqa: ASYNC110  nothing signals it
            await asyncio.sleep(0.05)


@asynccontextmanager
async def pair(room: Newsroom, server: Server, name: str) -> AsyncIterator[Pair]:
    """Run two programs on the database `name`. The first one leads when the block begins."""
    found = Pair(room, server)
    async with AsyncExitStack() as stack:
        for _ in range(2):
            wire = Wire(server.socket)
            await stack.enter_async_context(wire.laid())
            url = f"postgresql://postgres@127.0.0.1:{wire.port}/{name}"
            process = await stack.enter_async_context(room.program(database_url=url))
            found.members.append(Member(process, wire))
            if len(found.members) == 1:
                await found.until_shown()
        await until(partial(_stands_by, found))
        yield found


async def _stands_by(found: Pair) -> bool:
    """Return whether the second program checks the lead now and then."""
    return found.members[1].wire.looked


# Faults of the leader


async def kill(found: Pair) -> None:
    """Kill the leader."""
    leader = found.members[0].process
    leader.kill()
    await leader.wait()


async def pause(found: Pair) -> None:
    """Pause the leader, like a virtual machine that is paused."""
    found.members[0].process.send_signal(signal.SIGSTOP)


async def go_on(found: Pair) -> None:
    """Resume a paused leader."""
    found.members[0].process.send_signal(signal.SIGCONT)


async def cut(found: Pair) -> None:
    """Cut the leader's network."""
    found.members[0].wire.cut()


async def mend(found: Pair) -> None:
    """Mend the leader's network."""
    found.members[0].wire.mend()


async def end_sessions(found: Pair) -> None:
    """Have the server end the leader's sessions."""
    await found.room.storage.write(
        lambda tx: tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND application_name LIKE 'liveblog-bot _%'"
            )
        )
    )


# Faults of the server


async def restart(found: Pair) -> None:
    """Crash the server, and start it again."""
    await asyncio.to_thread(found.server.stop, "immediate")
    await asyncio.to_thread(found.server.start)


async def copy(found: Pair) -> None:
    """Copy the server's data folder."""
    found.copies.append(await asyncio.to_thread(found.server.copy))


async def restore(found: Pair) -> None:
    """Replace the server's data folder by the copy, and start the server."""
    await asyncio.to_thread(found.server.stop, "immediate")
    await asyncio.to_thread(found.server.restore, found.copies.pop())
    await asyncio.to_thread(found.server.start)


async def end(found: Pair) -> list[int]:
    """Stop the programs that still run, in order; return their exit codes."""
    running = [one.process for one in found.members if one.process.returncode is None]
    for process in running:
        process.terminate()
    return [await asyncio.wait_for(process.wait(), WITHIN) for process in running]
