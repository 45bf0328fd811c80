"""Kills the program again and again: `make crash KILLS=200` prints what that lost and sent twice.

On PostgreSQL it then runs a leader and a standby, and `FAULTS=50` times, at random, it stops, cuts off or
restarts the leader or the server.

The whole program runs as a process. The local Telegram, the feed and the editor run in this process. See
`tests.newsroom` for what happens and what every reader must see in the end.
"""

import argparse
import asyncio
import random
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from storage import open_storage
from tests.databases import Server, durable_server, migrate_url, postgresql_server
from tests.killing import Report, stop_over_and_over
from tests.newsroom import READERS, Newsroom, newsroom
from tests.outages import Pair
from tests.standbys import fail_over_and_over

ENGINES = ("sqlite", "postgresql")
_TOLD = 20
"""Broken promises that are printed."""


@contextmanager
def database(engine: str) -> Iterator[str]:
    """Yield the URL of a fresh, migrated database."""
    with tempfile.TemporaryDirectory() as folder:
        if engine == "postgresql":
            with postgresql_server(Path(folder)) as server, server.database() as url:
                yield url
            return
        url = f"sqlite:///{Path(folder) / 'crash.db'}"
        migrate_url(url)
        yield url


async def crash(url: str, kills: int, seed: int) -> bool:
    """Kill the program `kills` times and print the result; return whether every promise was kept."""
    began = time.monotonic()
    async with open_storage(url) as storage, newsroom(storage, url, seed) as room:
        report = await stop_over_and_over(room, kills, how=signal.SIGKILL)
        _print(room, report, time.monotonic() - began)
    return not report.broken


def _print(room: Newsroom, report: Report, seconds: float) -> None:
    acts = ", ".join(f"{count} {act}" for act, count in sorted(room.acts.items()))
    print(f"  {len(report.in_flight)} kills in {seconds:.0f} s; to {len(READERS)} readers: {acts}")
    print(f"  {room.noticed['message']} messages and replies, {room.noticed['edited']} edits")
    print(
        f"  in flight at a kill (edits aside): median {statistics.median(report.in_flight):.0f},"
        f" at most {max(report.in_flight)}, in all {sum(report.in_flight)}"
    )
    print(f"  counted as uncertain by the bot: {report.uncertain}")
    print(f"  sent twice: {report.doubled}")
    print(f"  lost: {report.lost}")
    _print_broken(report.broken)


async def fail(server: Server, faults: int, seed: int) -> bool:
    """Make leader and server fail `faults` times and print the result; return whether all was kept."""
    began = time.monotonic()
    with server.database() as url:
        async with open_storage(url) as storage, newsroom(storage, url, seed) as room:
            report = await fail_over_and_over(Pair(room, server), str(make_url(url).database), faults)
    happened = ", ".join(f"{count} {kind}" for kind, count in sorted(report.faults.items()))
    print(f"  {faults} faults in {time.monotonic() - began:.0f} s ({happened}), {report.terms} terms")
    print(f"  {room.noticed['message']} messages and replies, {room.noticed['edited']} edits")
    print(f"  counted as uncertain by the bot: {report.uncertain}; sent twice: {report.doubled}")
    print(f"  lost: {report.lost}")
    _print_broken(report.broken)
    return not report.broken


def _print_broken(broken: list[str]) -> None:
    for promise in broken[:_TOLD]:
        print(f"  BROKEN: {promise}")
    print(f"every promise kept: {'NO' if broken else 'yes'}", flush=True)


def main() -> None:
    """Run on each engine. The exit code is 1 if a promise was broken."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=200, help="on each engine")
    options.add_argument("--engine", choices=ENGINES, action="append", help="default: both")
    options.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311  not for security
    options.add_argument("--faults", type=int, default=50, help="of leader and server, on PostgreSQL")
    given = options.parse_args()
    kept = True
    for engine in (given.engine or ENGINES) if given.kills else ():
        print(f"{engine}, seed {given.seed}", flush=True)
        with database(engine) as url:
            kept &= asyncio.run(crash(url, given.kills, given.seed))
    if given.faults and "postgresql" in (given.engine or ENGINES):
        print(f"leader and standby, seed {given.seed}", flush=True)
        with durable_server() as server:
            kept &= asyncio.run(fail(server, given.faults, given.seed))
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
