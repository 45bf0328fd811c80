"""Runs a long day in short: `make soak` prints whether memory, open files, the backlog or the database grow.

Every few seconds a feed brings an entry that a fifth of 300 readers follow, and a reader follows or unfollows
something. Then the program restarts with its clock moved ahead of the retention time and gets as many entries
again, faster. The database must not grow from that. The program runs as a process with its parsing processes,
on SQLite. The local Telegram and the feed run in this process.
"""

import argparse
import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path

from sqlalchemy import update

from bench.measuring import leave, say, verdict
from bot.clock import now_micros
from bot.sandbox import Sandbox, serve_sandbox
from bot.sources.kinds import READING
from storage import Storage, Tx, migrate, open_storage
from storage.engine.tables import source
from storage.sources import sources
from tests.delivery.broadcasts import counted, follow
from tests.feedserver import FeedServer, serve_feed
from tests.timing import PATIENCE, until

READERS = range(1001, 1301)
WORDS = ("harbour", "lighthouse", "river", "station", "theatre")
EDITOR = 7
ROOT = Path(__file__).parent.parent
EVERY = 4.0
FASTER = 4
"""How many times faster entries come after the clock was moved."""
SLOW = 2.5
"""Seconds that Telegram takes for an answer while pools are filled."""
WARM = 300.0
"""Seconds after which nothing may grow."""
WINDOW = 60.0
SHOWN = 30
"""Items in the feed, the newest ones."""
DAYS = 2
MOST_GROWTH = 1.05
MOST_DATABASE = 1.10
_BAD = re.compile(r"\[(?:error|critical) *\]|Traceback")


@dataclass
class Look:
    """The memory in bytes and the open files of a process and its children at some moment."""

    at: float
    memory: int
    files: int


@dataclass
class Soak:
    """The state of the day so far."""

    storage: Storage
    sandbox: Sandbox
    feed: FeedServer
    file: Path
    log: Path
    ahead: int = 0
    stories: list[str] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    behind: int = 0

    def publish(self) -> None:
        """Add an entry to the feed."""
        number = len(self.stories)
        dated = datetime.now(UTC) + timedelta(seconds=self.ahead)
        self.stories.append(
            f"<item><guid isPermaLink='false'>{number}</guid><title>{headline(number)}</title>"
            f"<description>{'All of it is told here. ' * 20}</description>"
            f"<pubDate>{format_datetime(dated)}</pubDate></item>"
        )
        items = "".join(reversed(self.stories[-SHOWN:]))
        self.feed.body = f"<rss version='2.0'><channel><title>Live</title>{items}</channel></rss>".encode()

    def churn(self) -> None:
        """Have a reader follow something, and another unfollow what they followed a while ago."""
        for command, number in (("follow", len(self.stories)), ("unfollow", len(self.stories) - 50)):
            if number > 0:
                reader = READERS[number % len(READERS)]
                self.sandbox.world.say(reader, reader, f"/{command} extra{number}")

    async def is_done(self) -> bool:
        """Return whether every reader has the newest entry and nothing waits."""
        number = len(self.stories) - 1
        theirs = (self.sandbox.world.messages(one) for one in READERS[number % len(WORDS) :: len(WORDS)])
        # The bot also answers readers who follow and unfollow.
        arrived = all(any(headline(number) in one["text"] for one in some[-5:]) for some in theirs)
        counts = await counted(self.storage)
        return arrived and not counts.waiting and not counts.in_flight

    async def until_done(self) -> None:
        """Wait until `is_done`."""
        async with asyncio.timeout(PATIENCE):
            while not await self.is_done():  # noqa: ASYNC110  another process does the work
                await asyncio.sleep(0.1)

    async def run(self, seconds: float, every: float, look: Callable[[int], None]) -> None:
        """Run the program while entries come."""
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "BOT_TOKEN": self.sandbox.token,
            "BOT_API_URL": self.sandbox.url,
            "DATABASE_URL": f"sqlite:///{self.file}",
            "OWNER_IDS": str(EDITOR),
            "BROADCAST_RATE": str(30 * EVERY / every),
            "POLL_INTERVAL": "1",
            "POLL_INTERVAL_MAX": "1",
            "RETENTION_DAYS": str(DAYS),
            "ENTRY_RETENTION_DAYS": str(DAYS),
            "ALLOW_PRIVATE_SOURCES": "true",
        }
        with self.log.open("ab") as log:
            command = (sys.executable, "-m", "tests.clocked", str(self.ahead), "run")
            process = await asyncio.create_subprocess_exec(
                *command, cwd=self.file.parent, env=environment, stderr=log, stdout=log
            )
            try:
                self.publish()
                await self.until_done()
                await self._live(seconds, every, partial(look, process.pid))
                await self.until_done()
                process.terminate()
                verdict("it ends in order", await process.wait() == 0)
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()

    async def _fill_pools(self) -> None:
        """Send to every reader, and answer them all, slowly, so that no pool of connections grows later.

        Kept connections take turns, so that one which a moment of load has opened stays open.
        """
        world = self.sandbox.world
        world.add_fault("sendMessage", "slow", times=2 * len(READERS), seconds=SLOW)
        before = {reader: len(world.messages(reader)) for reader in READERS}
        for _ in WORDS:
            self.publish()
        for reader in READERS:
            world.say(reader, reader, "/latest")
        more = 3  # the command, its answer and an entry
        await until(lambda: all(len(world.messages(one)) >= before[one] + more for one in READERS))
        world.clear_faults()

    async def _live(self, seconds: float, every: float, look: Callable[[], None]) -> None:
        await self._fill_pools()
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            self.publish()
            self.churn()
            await asyncio.sleep(every)
            self.behind += not await self.is_done()
            look()


def headline(number: int) -> str:
    """Return the headline of an entry."""
    return f"Report {number}: the {WORDS[number % len(WORDS)]}"


def look_at(soak: Soak, pid: int) -> None:
    """Record the memory and open files of a process and its children (proc(5))."""
    memory = files = 0
    for one in (pid, *_children(pid)):
        pages = int(Path(f"/proc/{one}/statm").read_text("ascii").split()[1])
        memory += pages * os.sysconf("SC_PAGE_SIZE")
        files += len(list(Path(f"/proc/{one}/fd").iterdir()))
    soak.looks.append(Look(time.monotonic(), memory, files))


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    threads = (int(one) for one in listed)
    return [one for child in threads for one in (child, *_children(child))]


def judge(soak: Soak) -> None:
    """Print how the last minute compares with the first one after the warm-up."""
    began = soak.looks[0].at
    warm = [one for one in soak.looks if one.at - began >= WARM] or soak.looks
    first = [one for one in warm if one.at - warm[0].at <= WINDOW]
    last = [one for one in warm if warm[-1].at - one.at <= WINDOW]
    before, after = (statistics.median(one.memory for one in part) for part in (first, last))
    say(f"  memory of all its processes: {before / 2**20:.1f} MiB, then {after / 2**20:.1f} MiB")
    verdict(f"  memory grows by {(after / before - 1) * 100:.1f} %, at most 5", after <= MOST_GROWTH * before)
    opened, open_then = (min(one.files for one in part) for part in (first, last))
    verdict(f"  open files: {opened}, then {open_then}", open_then <= opened)
    verdict(f"  the backlog did not return to 0 within {EVERY:.0f} s: {soak.behind} times", not soak.behind)


async def main(minutes: float) -> None:
    """Run both parts and judge them."""
    with tempfile.TemporaryDirectory() as folder:
        file, log = Path(folder) / "soak.db", Path(folder) / "log"
        async with (
            open_storage(f"sqlite:///{file}") as storage,
            serve_sandbox() as sandbox,
            serve_feed() as feed,
        ):
            await migrate(storage)
            soak = Soak(storage, sandbox, feed, file, log)
            await _prepare(soak)
            readers = f"{len(READERS) // len(WORDS)} of {len(READERS)} readers"
            say(f"{minutes:.0f} minutes, an entry every {EVERY:.0f} s for {readers}")
            await soak.run(minutes * 60, EVERY, partial(look_at, soak))
            judge(soak)
            size = _size(file)
            say(f"the clock is moved by {DAYS + 1} days, and as many entries come {FASTER} times as fast")
            soak.ahead = (DAYS + 1) * 86_400
            await soak.run(minutes * 60 / FASTER, EVERY / FASTER, lambda _pid: None)
            grown = _size(file)
            say(f"  database: {size / 2**20:.1f} MiB, then {grown / 2**20:.1f} MiB")
            verdict("  at most 10 % more", grown <= MOST_DATABASE * size)
        bad = [line for line in log.read_text("utf-8").splitlines() if _BAD.search(line)]
        verdict(f"lines of the log above WARNING: {len(bad)}", not bad)
        for line in bad[:10]:
            say(f"    {line}")
    leave()


async def _prepare(soak: Soak) -> None:
    for number, chat_id in enumerate(READERS):
        soak.sandbox.world.add_user(chat_id, f"Reader {chat_id}", started=True)
        await follow(soak.storage, chat_id, text=WORDS[number % len(WORDS)])
    now = now_micros()

    async def add_feed(tx: Tx) -> None:
        """Add the feed as one that was read before, so that its next entries are news."""
        url = soak.feed.url
        await sources.add(tx, url=url, title="", language="en", added_by=EDITOR, added_in=EDITOR, now=now)
        await tx.execute(update(source).values(polled_at=now, reading=READING))

    await soak.storage.write(add_feed)


def _size(file: Path) -> int:
    """Return the size of a database in bytes, including what is not yet in its main file."""
    return sum(one.stat().st_size for one in file.parent.glob(f"{file.name}*"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    asyncio.run(main(parser.parse_args().minutes))
