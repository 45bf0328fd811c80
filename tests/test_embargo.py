"""Tests of waiting posts with the whole program: killed around their time, and with a clock that is set."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.clock import now_micros
from bot.domain.delivery.waits import LONGEST_DELAY
from bot.domain.messages.parts import Part
from bot.domain.moment import SECOND, seconds
from storage import Storage, Tx
from storage.engine.tables import draft, entry
from storage.newsroom import drafts, schedules
from storage.newsroom.drafts import Begun
from storage.newsroom.schedules import Waits
from tests.newsroom import EDITOR, READERS, Newsroom, newsroom
from tests.test_crash import CLOCKED
from tests.timing import PATIENCE, until

pytestmark = pytest.mark.timeout(300)  # the program starts up to seven times
KILLS = 5


@pytest.fixture
async def room(storage: Storage, database_url: str) -> AsyncIterator[Newsroom]:
    """Yield a newsroom in which nothing has happened yet."""
    async with newsroom(storage, database_url) as room:
        yield room


async def put(room: Newsroom, number: int, until_: int, since: int | None = None) -> None:
    """Let a post wait until a time, as its editor wanted."""

    async def work(tx: Tx) -> None:
        now = now_micros()
        text = Part(f"Embargo {number} is over")
        begun = Begun(EDITOR, 900_000 + number, EDITOR, now)
        one = await drafts.open_(tx, kind="post", begun=begun, part=text)
        await schedules.put(tx, one.id, Waits(until_, EDITOR, "Ed", since or now))

    await room.storage.write(work)


def got(room: Newsroom, number: int) -> set[int]:
    """Return the readers who have a post."""
    return {
        chat_id
        for chat_id in READERS
        if any(f"Embargo {number} is over" in one["text"] for one in room.sandbox.world.messages(chat_id))
    }


async def test_kills_around_its_time_publish_a_post_exactly_once(room: Newsroom) -> None:
    chance = random.Random(16)  # noqa: S311  not for security
    for number in range(KILLS):
        at = now_micros() + seconds(3)
        await put(room, number, at, since=at - LONGEST_DELAY - 1)
        async with room.program() as process:
            left = (at - now_micros()) / SECOND
            await asyncio.sleep(left + chance.uniform(-0.1, 0.4))
            process.kill()
            await process.wait()
    async with room.program():
        numbers = range(KILLS)
        await until(lambda: all(len(got(room, number)) == len(READERS) for number in numbers))

    async def read(tx: Tx) -> tuple[list[str], list[str]]:
        posts = select(entry.c.external_id).where(entry.c.external_id.like("draft-%"))
        ends = select(draft.c.closed_how)
        return list(await tx.scalars(posts)), list(await tx.scalars(ends))

    posts, ends = await room.storage.read(read)
    assert sorted(posts) == sorted(set(posts))
    assert len(posts) == KILLS
    assert ends == ["published"] * KILLS


async def test_a_clock_that_is_set_back_does_not_hold_up_a_delay(room: Newsroom) -> None:
    async with room.program(CLOCKED) as process:
        await room.sandbox.wait_for(lambda: room.sandbox.world.calls, PATIENCE)
        process.send_signal(signal.SIGUSR1)
        await put(room, 1, now_micros() + LONGEST_DELAY)
        await until(lambda: len(got(room, 1)) == len(READERS))
