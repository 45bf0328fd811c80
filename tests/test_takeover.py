"""Tests of a leader and a standby: whatever happens to the leader or the server, nothing is lost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import PurePosixPath

import pytest
from sqlalchemy import make_url

from storage import open_storage
from tests import outages
from tests.databases import Server, durable_server
from tests.newsroom import READERS, Newsroom, newsroom
from tests.outages import Fault, Pair, pair, until, until_shown

pytestmark = pytest.mark.timeout(600)  # two programs start and are stopped


@asynccontextmanager
async def _pair(server: Server) -> AsyncIterator[Pair]:
    with server.database() as url:
        name = PurePosixPath(str(make_url(url).database)).name
        async with (
            open_storage(url) as storage,
            newsroom(storage, url) as room,
            pair(room, server, name) as found,
        ):
            yield found


@pytest.fixture
async def found(postgresql: Server) -> AsyncIterator[Pair]:
    """Yield a leader and a standby on the run's server."""
    async with _pair(postgresql) as found:
        yield found


@pytest.fixture
def own_server() -> Iterator[Server]:
    """Yield a server that a test may stop without losing commits."""
    with durable_server() as server:
        yield server


async def _until_taken(found: Pair, term: int) -> None:
    async def taken() -> bool:
        return await found.term() > term

    await until(taken)


async def _all_told(room: Newsroom) -> None:
    """Let the programs finish: nothing was lost, and what came twice is counted."""
    await room.until_told(outages.WITHIN)
    assert (room.lost(), room.out_of_order(), await room.backlog()) == ([], [], 0)


async def _doubles_are_counted(room: Newsroom) -> None:
    assert room.doubled() - await room.uncertain() == {}


async def _nothing(found: Pair) -> None:
    del found


@pytest.mark.parametrize(
    ("fault", "mended"),
    [
        (outages.kill, _nothing),
        (outages.pause, outages.go_on),
        (outages.cut, outages.mend),
    ],
)
async def test_the_one_that_stands_by_takes_over_and_the_old_leader_does_no_harm(
    found: Pair, fault: Fault, mended: Callable[[Pair], Awaitable[None]]
) -> None:
    term = await found.term()
    await until_shown(found.room, readers=20)
    await fault(found)
    found.room.publish()
    await _until_taken(found, term)
    await until_shown(found.room, readers=20)
    await mended(found)
    await until_shown(found.room, readers=len(READERS))
    await _all_told(found.room)
    assert await outages.end(found) == [0] * (1 if fault is outages.kill else 2)
    await _doubles_are_counted(found.room)


async def test_a_leader_whose_sessions_are_ended_goes_on_or_is_replaced(found: Pair) -> None:
    await until_shown(found.room, readers=20)
    await outages.end_sessions(found)
    await until_shown(found.room, readers=len(READERS))
    await _all_told(found.room)
    assert await outages.end(found) == [0, 0]
    await _doubles_are_counted(found.room)


async def test_an_orderly_end_hands_the_lead_over_and_doubles_nothing(found: Pair) -> None:
    term = await found.term()
    await until_shown(found.room, readers=20)
    leader = found.members[0].process
    leader.terminate()
    assert await asyncio.wait_for(leader.wait(), outages.WITHIN) == 0
    await _until_taken(found, term)
    await until_shown(found.room, readers=len(READERS))
    await _all_told(found.room)
    assert (found.room.doubled(), await found.room.uncertain()) == ({}, {})


async def test_after_a_crash_of_the_server_everything_goes_on(own_server: Server) -> None:
    async with _pair(own_server) as found:
        await until_shown(found.room, readers=20)
        await outages.restart(found)
        await until_shown(found.room, readers=len(READERS))
        await _all_told(found.room)
        assert await outages.end(found) == [0, 0]
        await _doubles_are_counted(found.room)


async def test_of_a_restored_copy_nothing_is_lost_and_only_what_came_after_it_comes_twice(
    own_server: Server,
) -> None:
    async with _pair(own_server) as found:
        room = found.room
        await until_shown(room, readers=len(READERS))
        await _all_told(room)
        await outages.copy(found)
        before = len(room.stories)
        # A day's worth of what may be lost: sent deliveries, and deliveries that are only claimed.
        await until_shown(room, readers=len(READERS))
        await until_shown(room, readers=20)
        await outages.restore(found)
        await until_shown(room, readers=len(READERS))
        await _all_told(room)
        assert await outages.end(found) == [0, 0]
        doubles = room.doubled()
        assert doubles.total() > 0, "what the copy does not know of came again"
        assert {story for _, story in doubles} <= {story.number for story in room.stories[before:]}
