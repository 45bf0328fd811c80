"""Tests of parsing in worker processes: results, limits, and that no worker is left over."""

import asyncio
import os
import signal
import sys
import threading
from datetime import UTC
from functools import partial
from pathlib import Path

import pytest

from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from bot.sources.parser import WORKERS, Parser
from tests.timing import moving_clock, until

URL = "https://example.org/feed"
FEED = b"<rss version='2.0'><channel><title>Live</title><item><title>T</title></item></channel></rss>"
# Page parsers take quadratic time in an element's attributes: several minutes for this, in C.
SLOW = b"<html><body " + b" ".join(b"a%d=1" % number for number in range(500_000)) + b">"
PROC = Path("/proc")

on_linux = pytest.mark.skipif(
    not PROC.joinpath("self/stat").exists(), reason="looks at processes in Linux's /proc"
)


def status(pid: int) -> list[str]:
    """Return a process's state and what Linux lists after it (proc_pid_stat(5)); Z and zeros if it ended."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ["Z", *["0"] * 50]


def is_alive(pid: int) -> bool:
    return status(pid)[0] != "Z"


def all_ended(pids: set[int]) -> bool:
    return not any(map(is_alive, pids))


def is_busy(pid: int) -> bool:
    """Return whether a process has used more CPU time than its start takes."""
    return is_alive(pid) and int(status(pid)[11]) > os.sysconf("SC_CLK_TCK")


def is_tracker(pid: int) -> bool:
    """Return whether a process is multiprocessing's resource tracker."""
    try:
        return b"resource_tracker" in (PROC / str(pid) / "cmdline").read_bytes()
    except OSError:  # it has just ended
        return False


def children(parent: int) -> set[int]:
    """Return the pids of a process's living children, except multiprocessing's resource tracker."""
    pids = {int(folder.name) for folder in PROC.glob("[0-9]*")}
    return {pid for pid in pids if is_alive(pid) and int(status(pid)[1]) == parent and not is_tracker(pid)}


async def test_a_feed_parsed_by_a_worker_is_as_parsed_here() -> None:
    async with Parser() as parser:
        assert await parser.read(FEED, url=URL, content_type="text/xml") == read_source(FEED, url=URL)


async def test_a_refusal_comes_back_with_its_words() -> None:
    async with Parser() as parser:
        with pytest.raises(SourceInvalidError) as caught:
            await parser.read(b"<html>", url=URL)
    assert (caught.value.message, caught.value.arguments) == ("source-not-a-feed", {"looks": "html"})


@on_linux
async def test_workers_are_few_start_at_the_first_parse_and_end_with_the_parser() -> None:
    before = children(os.getpid())
    async with Parser() as parser:
        assert children(os.getpid()) == before
        await asyncio.gather(*(parser.read(FEED, url=URL) for _ in range(8)))
        workers = children(os.getpid()) - before
        assert len(workers) == WORKERS
    assert not any(map(is_alive, workers))


async def test_a_parse_over_its_limit_is_killed_and_harms_no_other() -> None:
    limit = 600.0
    with moving_clock() as clock:
        async with Parser(limit=limit) as parser:
            await parser.read(FEED, url=URL)
            slow = asyncio.create_task(parser.read(SLOW, url=URL))
            for _ in range(5):
                assert (await parser.read(FEED, url=URL)).title == "Live"
            assert not slow.done()

            def is_over() -> bool:
                clock.jump(limit)
                return slow.done()

            await until(is_over)
            with pytest.raises(SourceInvalidError) as caught:
                await slow
            assert (caught.value.message, caught.value.arguments) == ("source-too-slow", {"seconds": limit})
            assert (await parser.read(FEED, url=URL)).title == "Live"


async def test_a_pasted_text_over_the_limit_is_given_up_in_words_of_its_own() -> None:
    long = "\n".join(
        f"{hour:02}:{minute:02} Jo Doe\nBoats stay in." for hour in range(24) for minute in range(60)
    )
    async with Parser(limit=0.001) as parser:
        with pytest.raises(SourceInvalidError) as caught:
            await parser.read_paste(long, UTC, now=0)
    assert caught.value.message == "paste-too-much"


@on_linux
async def test_cancelling_a_parse_ends_its_worker() -> None:
    others = children(os.getpid())
    async with Parser() as parser:
        await parser.read(FEED, url=URL)
        workers = children(os.getpid()) - others
        slow = asyncio.create_task(parser.read(SLOW, url=URL))
        await until(lambda: any(map(is_busy, workers)))
        slow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slow
        await until(lambda: not all(map(is_alive, workers)))


@on_linux
async def test_the_parser_outlives_its_workers() -> None:
    others = children(os.getpid())
    async with Parser() as parser:
        await parser.read(FEED, url=URL)
        for _ in range(3):
            workers = children(os.getpid()) - others
            for worker in workers:
                os.kill(worker, signal.SIGKILL)
            await until(partial(all_ended, workers))
            sources = await asyncio.gather(*(parser.read(FEED, url=URL) for _ in range(4)))
            assert [source.title for source in sources] == ["Live"] * 4


@on_linux
async def test_a_feed_that_kills_its_worker_is_refused() -> None:
    others = children(os.getpid())
    async with Parser() as parser:
        await parser.read(FEED, url=URL)
        workers = children(os.getpid()) - others
        slow = asyncio.create_task(parser.read(SLOW, url=URL))
        await until(lambda: any(map(is_busy, workers)))
        os.kill(next(filter(is_busy, workers)), signal.SIGKILL)
        with pytest.raises(SourceInvalidError) as caught:
            await slow
        assert (caught.value.message, caught.value.arguments) == ("source-unreadable", {})
        assert (await parser.read(FEED, url=URL)).title == "Live"


@on_linux
async def test_the_event_loop_goes_on_while_workers_start_and_parse() -> None:
    others = children(os.getpid())
    has_gone_on = threading.Event()

    def hold_up() -> None:
        """Stop each new worker until the event loop has gone on."""
        stopped: set[int] = set()
        while not has_gone_on.wait(0.001):
            for pid in children(os.getpid()) - others - stopped:
                os.kill(pid, signal.SIGSTOP)
                stopped.add(pid)
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)

    items = b"".join(b"<item><guid>%d</guid><title>T</title></item>" % number for number in range(999))
    holding = asyncio.create_task(asyncio.to_thread(hold_up))
    try:
        async with Parser() as parser:
            body = FEED.replace(b"</channel>", items + b"</channel>")
            reading = asyncio.create_task(parser.read(body, url=URL))
            await until(lambda: len(children(os.getpid()) - others) == WORKERS)
            for _ in range(100):
                await asyncio.sleep(0.001)
            assert not reading.done()
            has_gone_on.set()
            assert len((await reading).entries) == 1_000
    finally:
        has_gone_on.set()
        await holding


PARENT = """
import asyncio, sys
from bot.sources.parser import Parser
from tests.sources.test_parsing import FEED, SLOW, URL

async def main():
    async with Parser() as parser:
        await parser.read(FEED, url=URL)
        print("ready", flush=True)
        await parser.read(SLOW, url=URL) if sys.argv[1] == "busy" else await asyncio.Event().wait()

if __name__ == "__main__":
    asyncio.run(main())
"""


@on_linux
@pytest.mark.parametrize("state", ["idle", "busy"])
async def test_workers_end_when_their_parent_is_killed(tmp_path: Path, state: str) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        str(script),
        state,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert parent.stdout is not None
    assert await parent.stdout.readline() == b"ready\n"
    workers = children(parent.pid)
    assert len(workers) == WORKERS
    await until(lambda: state == "idle" or any(map(is_busy, workers)))
    parent.kill()
    await parent.wait()
    await until(partial(all_ended, workers))


@on_linux
async def test_workers_that_are_still_starting_end_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    before = children(os.getpid())
    async with Parser() as parser:
        reading = asyncio.ensure_future(parser.read(FEED, url=URL))
        first, *_ = await until(lambda: sorted(children(os.getpid()) - before), every=0.001)
        os.kill(first, signal.SIGSTOP)  # it takes long to end, and another goes on starting
        reading.cancel()
    assert capfd.readouterr().err == ""
