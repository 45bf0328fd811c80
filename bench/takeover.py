"""Measures how long readers wait when the leader or its server fails, for `make bench-takeover`.

Two whole programs run on PostgreSQL. For each fault it measures the seconds from the fault (or, if the server
fails, from when the server answers again) until the first reader has a story that was published after it.
More than 10 seconds misses the aim.
"""

import argparse
import asyncio
import sys
import time
from dataclasses import dataclass
from pathlib import PurePosixPath

from sqlalchemy import make_url

from storage import open_storage
from tests import outages
from tests.databases import Server, durable_server
from tests.newsroom import READERS, newsroom
from tests.outages import Fault, Pair, pair, until_shown

AIM = 10.0
"""Seconds."""
_SETTLED = 5.0


@dataclass(frozen=True)
class Row:
    """A fault: what happens before it, the fault, and its repair."""

    name: str
    fault: Fault
    before: Fault | None = None
    after: Fault | None = None


async def _older(found: Pair) -> None:
    await outages.copy(found)
    await until_shown(found.room, readers=len(READERS))
    await asyncio.sleep(outages.COPIED_BEFORE)


ROWS = (
    Row("killed (SIGKILL)", outages.kill),
    Row("paused (SIGSTOP)", outages.pause, after=outages.go_on),
    Row("its network cut", outages.cut, after=outages.mend),
    Row("its sessions ended", outages.end_sessions),
    Row("the server crashed", outages.restart),
    Row("the server restored, 5 s older", outages.restore, before=_older),
)


async def _measure(server: Server, row: Row) -> tuple[float, int, int, int]:
    """Return the seconds, and how many messages were lost, came twice, and count as uncertain."""
    with server.database() as url:
        name = PurePosixPath(str(make_url(url).database)).name
        async with (
            open_storage(url) as storage,
            newsroom(storage, url) as room,
            pair(room, server, name) as found,
        ):
            await until_shown(room, readers=len(READERS))
            await asyncio.sleep(_SETTLED)
            if row.before is not None:
                await row.before(found)
            await until_shown(room, readers=20)
            await row.fault(found)
            began = time.monotonic()
            await until_shown(room)
            took = time.monotonic() - began
            if row.after is not None:
                await row.after(found)
            await until_shown(room, readers=len(READERS))
            await room.until_told()
            await outages.end(found)
            return took, len(room.lost()), room.doubled().total(), (await room.uncertain()).total()


def main() -> None:
    """Measure each fault. The exit code is 1 if an aim was missed or something was lost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("only", nargs="*", help="parts of faults' names")
    only = options.parse_args().only
    good = True
    print(f"{'fault':<32} {'seconds':>8} {'lost':>6} {'twice':>6} {'uncertain':>10}", flush=True)
    for row in ROWS:
        if only and not any(part in row.name for part in only):
            continue
        with durable_server() as server:
            took, lost, doubled, uncertain = asyncio.run(_measure(server, row))
        good &= took <= AIM and not lost
        print(f"{row.name:<32} {took:>8.1f} {lost:>6} {doubled:>6} {uncertain:>10}", flush=True)
    print(f"within {AIM:g} s each, and nothing lost: {'yes' if good else 'NO'}", flush=True)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
