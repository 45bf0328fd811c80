"""Stops the program again and again, at random moments while a newsroom works."""

import asyncio
import signal
from dataclasses import dataclass, field

from storage.delivery import tallies
from tests.newsroom import RATE, Newsroom
from tests.programs import Program
from tests.timing import PATIENCE

LONGEST_LIFE = 1.5
"""Most seconds that the program runs after it began to send."""
AT_START = 0.1
"""Share of the kills that come while the program starts."""
LONGEST_START = 2.0
MOST_BEHIND = 2 * RATE
"""Most unfinished work before the newsroom pauses."""


@dataclass
class Report:
    """The result: broken promises, and figures.

    `in_flight` is what could arrive twice at each stop, `doubled` what did, and `uncertain` what the program
    itself counts as uncertain.
    """

    broken: list[str] = field(default_factory=list)
    in_flight: list[int] = field(default_factory=list)
    doubled: int = 0
    uncertain: int = 0
    lost: int = 0


async def stop_over_and_over(room: Newsroom, times: int, *, how: signal.Signals) -> Report:
    """Stop the program `times` times, let it finish, and compare its promises with the outcome."""
    report = Report()
    doubtful: set[tuple[int, int, int]] = set()
    for _ in range(times):
        async with room.program() as process:
            await _live(room, process, from_start=how is signal.SIGKILL)
            _expect(report, process.returncode is None, "it runs until it is stopped")
            code = await _stop(process, how)
        _expect(report, how is signal.SIGKILL or code == 0, f"a stop is orderly, and not {code}")
        before = len(doubtful)
        doubtful |= await room.in_flight()
        report.in_flight.append(len(doubtful) - before)
    async with room.program() as process:
        await room.until_told()
        _expect(report, await _stop(process, signal.SIGTERM) == 0, "the last stop is orderly")
    await _judge(room, report)
    return report


async def _live(room: Newsroom, process: Program, *, from_start: bool) -> None:
    """Let the program run, and news happen, for a random time."""
    behind = await room.backlog() > MOST_BEHIND
    if not behind:
        await room.act()
    if from_start and room.chance.random() < AT_START:
        await asyncio.sleep(room.chance.uniform(0, LONGEST_START))
        return
    before = room.noticed.total()
    async with asyncio.timeout(PATIENCE):
        while room.noticed.total() == before and process.returncode is None:
            await room.sandbox.world.changes.next()
    left = room.chance.uniform(0, LONGEST_LIFE)
    if not behind:
        await asyncio.sleep(left / 2)
        await room.act()
        left /= 2
    await asyncio.sleep(left)


async def _stop(process: Program, how: signal.Signals) -> int:
    if process.returncode is None:
        process.send_signal(how)
    return await asyncio.wait_for(process.wait(), PATIENCE)


async def _judge(room: Newsroom, report: Report) -> None:
    uncertain, doubled = await room.uncertain(), room.doubled()
    lost = room.lost()
    report.lost, report.doubled = len(lost), doubled.total()
    report.uncertain = (await room.storage.read(lambda tx: tallies.since(tx, 0))).get("uncertain", 0)
    report.broken += lost + room.out_of_order()
    left = await room.backlog()
    _expect(report, left == 0, f"nothing is left to do, and not {left}")
    for where, count in (doubled - uncertain).items():
        arrived = room.arrived(*where)
        report.broken.append(f"doubled {count} times and not counted as uncertain: {where}; {arrived}")
    # If a message came twice, nobody knows the id of the first copy.
    for where, count in (room.outdated() - uncertain).items():
        report.broken.append(f"{count} replies say what no longer holds: chat and story {where}")
    _expect(
        report,
        report.uncertain == sum(report.in_flight),
        f"{report.uncertain} are counted as uncertain, and {sum(report.in_flight)} were in flight",
    )


def _expect(report: Report, kept: bool, promise: str) -> None:  # noqa: FBT001  the verdict and the promise
    if not kept:
        report.broken.append(promise)
