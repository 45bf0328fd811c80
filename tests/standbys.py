"""Makes leader and server fail again and again, at random moments while a newsroom works."""

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from tests.newsroom import RATE
from tests.outages import WITHIN, Member, Pair, Wire, end_sessions, until_shown

LONGEST_CALM = 2.0
"""Most seconds between two faults."""
LONGEST_FAULT = 8.0
"""Most seconds that a process is paused or cut off, which may be more or less than the lead lasts."""
MOST_BEHIND = 2 * RATE
FAULTS = ("killed", "stopped", "paused", "cut off", "sessions ended", "server crashed", "server restarted")


@dataclass
class Report:
    """The result: broken promises, and figures."""

    broken: list[str] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    terms: int = 0
    doubled: int = 0
    uncertain: int = 0
    lost: int = 0


class _Members:
    """The programs. One that has ended is replaced."""

    def __init__(self, found: Pair, database: str) -> None:
        self._found = found
        self._database = database

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[Member]:
        wire = Wire(self._found.server.socket)
        async with wire.laid():
            url = f"postgresql://postgres@127.0.0.1:{wire.port}/{self._database}"
            async with self._found.room.program(database_url=url) as process:
                yield Member(process, wire)

    async def start(self, stack: AsyncExitStack) -> None:
        """Start one more program."""
        self._found.members.append(await stack.enter_async_context(self._running()))

    async def replace(self, stack: AsyncExitStack, ended: Member) -> None:
        """Start a program in place of one that has ended."""
        self._found.members.remove(ended)
        await self.start(stack)


async def fail_over_and_over(found: Pair, database: str, times: int) -> Report:
    """Make the leader or the server fail `times` times, then compare the promises with the outcome."""
    report, room = Report(), found.room
    members = _Members(found, database)
    async with AsyncExitStack() as stack:
        for _ in range(2):
            await members.start(stack)
        await until_shown(room)
        for _ in range(times):
            if await room.backlog() < MOST_BEHIND:
                await room.act()
            await asyncio.sleep(room.chance.uniform(0, LONGEST_CALM))
            kind = room.chance.choice(FAULTS)
            report.faults[kind] += 1
            await _fail(found, members, stack, kind)
            await until_shown(room)
        await room.until_told()
        report.terms = await found.term()
        for one in found.members:
            one.process.terminate()
            code = await asyncio.wait_for(one.process.wait(), WITHIN)
            if code:
                report.broken.append(f"the last stop is orderly, and not {code}")
    await _judge(found, report)
    return report


async def _fail(found: Pair, members: _Members, stack: AsyncExitStack, kind: str) -> None:
    """Cause one kind of fault, at the leader or the server, and repair it."""
    leader = await found.leader() or found.members[0]
    lasts = found.room.chance.uniform(0, LONGEST_FAULT)
    match kind:
        case "killed" | "stopped":
            leader.process.send_signal(signal.SIGKILL if kind == "killed" else signal.SIGTERM)
            await asyncio.wait_for(leader.process.wait(), WITHIN)
            await members.replace(stack, leader)
        case "paused":
            leader.process.send_signal(signal.SIGSTOP)
            await asyncio.sleep(lasts)
            leader.process.send_signal(signal.SIGCONT)
        case "cut off":
            leader.wire.cut()
            await asyncio.sleep(lasts)
            leader.wire.mend()
        case "sessions ended":
            await end_sessions(found)
        case _:
            await asyncio.to_thread(found.server.stop, "immediate" if kind == "server crashed" else "fast")
            await asyncio.to_thread(found.server.start)


async def _judge(found: Pair, report: Report) -> None:
    room = found.room
    uncertain, doubled, lost = await room.uncertain(), room.doubled(), room.lost()
    report.lost, report.doubled, report.uncertain = len(lost), doubled.total(), uncertain.total()
    report.broken += lost + room.out_of_order()
    if left := await room.backlog():
        report.broken.append(f"nothing is left to do, and not {left}")
    for where, count in (doubled - uncertain).items():
        arrived = room.arrived(*where)
        report.broken.append(f"doubled {count} times and not counted as uncertain: {where}; {arrived}")
    for where, count in (room.outdated() - uncertain).items():
        report.broken.append(f"{count} replies say what no longer holds: chat and story {where}")
