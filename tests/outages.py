"""What may happen to a leader and its database: killed, paused, cut off, ended, restarted, set back.

Two whole programs run in a newsroom, each with a wire of its own to the database. What happens is a fault of
the one that leads, or of the server; in the end every reader must see what they should.
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
"""Seconds that anything may take on a busy machine; how long it does take is the bench's matter."""
_HOLDER = re.compile(rb"liveblog-bot ([0-9a-f]{32})")
COPIED_BEFORE = 5.0
"""Seconds by which a copy that is restored is older."""


class Wire:
    """A TCP proxy to a server's socket, which can lose all that goes through it."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._whole = asyncio.Event()
        self._whole.set()
        self.port = 0
        self.looked = False  # whether somebody on it has looked at the lead
        self.holders: set[str] = set()  # that leaders on this wire called themselves

    @asynccontextmanager
    async def laid(self, port: int = 0) -> AsyncIterator[None]:
        """Forward within the block, from a port, or any that is free."""
        server = await asyncio.start_server(self._forward, "127.0.0.1", port)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()

    def cut(self) -> None:
        """Carry nothing any more, and tell nobody."""
        self._whole.clear()

    def mend(self) -> None:
        """Carry everything again, what was held up first."""
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
    """Two programs on one database, which `server` holds; the first of `members` leads as a rule."""

    room: Newsroom
    server: Server
    members: list[Member] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)

    async def leader(self) -> Member | None:
        """Return the one who has the lead now, if it is one of these."""
        holder = await self.room.storage.read(lambda tx: tx.scalar(text("SELECT holder FROM lead")))
        return next((one for one in self.members if holder in one.wire.holders), None)

    async def term(self) -> int:
        """Return the term of the lead."""
        found = await self.room.storage.read(lambda tx: tx.scalar(text("SELECT term FROM lead")))
        return int(found or 0)

    async def until_shown(self) -> None:
        """Publish a story, and wait until some reader has it."""
        await until_shown(self.room)


Fault = Callable[[Pair], Awaitable[None]]
"""Does harm to whoever leads, and returns when a take-over, or an answer again, can be waited for."""


async def until_shown(room: Newsroom, readers: int = 1) -> None:
    """Publish a story, and wait until so many readers have it."""
    room.publish()
    number = room.stories[-1].number

    def shown() -> bool:
        return sum(bool(room.arrived(chat_id, number)) for chat_id in READERS) >= readers

    async with asyncio.timeout(WITHIN):
        while not shown():
            await room.sandbox.world.changes.next()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Wait for a condition that tells nobody when it comes true."""
    async with asyncio.timeout(WITHIN):
        while not await condition():  # noqa: ASYNC110  as said
            await asyncio.sleep(0.05)


@asynccontextmanager
async def pair(room: Newsroom, server: Server, name: str) -> AsyncIterator[Pair]:
    """Run two programs on the database `name`, of which the first leads when the block begins."""
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
    """Whether the second looks at the lead now and then."""
    return found.members[1].wire.looked


# What happens to the one who leads


async def kill(found: Pair) -> None:
    """Kill it."""
    leader = found.members[0].process
    leader.kill()
    await leader.wait()


async def pause(found: Pair) -> None:
    """Stop it, as a virtual machine that is paused."""
    found.members[0].process.send_signal(signal.SIGSTOP)


async def go_on(found: Pair) -> None:
    """Let a paused one go on."""
    found.members[0].process.send_signal(signal.SIGCONT)


async def cut(found: Pair) -> None:
    """Cut its network."""
    found.members[0].wire.cut()


async def mend(found: Pair) -> None:
    """Mend its network."""
    found.members[0].wire.mend()


async def end_sessions(found: Pair) -> None:
    """Have the server end its sessions."""
    await found.room.storage.write(
        lambda tx: tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND application_name LIKE 'liveblog-bot _%'"
            )
        )
    )


# What happens to the server


async def restart(found: Pair) -> None:
    """Let the server crash, and start again."""
    await asyncio.to_thread(found.server.stop, "immediate")
    await asyncio.to_thread(found.server.start)


async def copy(found: Pair) -> None:
    """Copy the server's data folder."""
    found.copies.append(await asyncio.to_thread(found.server.copy))


async def restore(found: Pair) -> None:
    """Put the copy in the place of the server's data folder, and start it."""
    await asyncio.to_thread(found.server.stop, "immediate")
    await asyncio.to_thread(found.server.restore, found.copies.pop())
    await asyncio.to_thread(found.server.start)


async def end(found: Pair) -> list[int]:
    """Stop the programs that still run, in order; return how they ended."""
    running = [one.process for one in found.members if one.process.returncode is None]
    for process in running:
        process.terminate()
    return [await asyncio.wait_for(process.wait(), WITHIN) for process in running]
