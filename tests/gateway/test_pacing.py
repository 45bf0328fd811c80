"""Tests of the pacer in a running loop: turns come in time and in order, and a cancelled wait takes none."""

import asyncio
from collections.abc import Iterator

import pytest

from bot.domain.delivery.shares import Share
from bot.errors import TryLaterError
from bot.gateway.pacing import DELIVERY_PATIENCE, Pacer
from tests.timing import MovingClock, moving_clock, settle


@pytest.fixture
def clock() -> Iterator[MovingClock]:
    """Yield a clock that stands still."""
    with moving_clock(stopped=True) as clock:
        yield clock


async def turns(pacer: Pacer, chat_ids: list[int], share: Share = Share.DELIVERY) -> list[tuple[float, int]]:
    """Take a turn in each chat at once; return when each came."""
    loop = asyncio.get_running_loop()
    taken = []

    async def take(chat_id: int) -> None:
        await pacer.turn(chat_id, share)
        taken.append((loop.time(), chat_id))

    async with asyncio.TaskGroup() as group:
        for chat_id in chat_ids:
            group.create_task(take(chat_id))
    return taken


async def test_turns_come_evenly_at_the_rate_and_in_order(clock: MovingClock) -> None:
    taking = asyncio.ensure_future(turns(Pacer(100), list(range(1, 51))))
    await clock.let_pass(0.55)
    taken = await taking
    assert [chat_id for _, chat_id in taken] == list(range(1, 51))
    assert 49 / 100 <= taken[-1][0] - taken[0][0] < 49 / 100 + 0.05
    for at in (moment for moment, _ in taken):
        assert sum(at <= other < at + 0.1 for other, _ in taken) <= 11


async def test_an_answer_goes_before_a_waiting_broadcast(clock: MovingClock) -> None:
    pacer = Pacer(20)
    broadcast = asyncio.ensure_future(turns(pacer, list(range(1, 11))))
    await clock.let_pass(0.01)
    answering = asyncio.ensure_future(turns(pacer, [99], Share.EDITOR))
    await clock.let_pass(0.6)
    [(answered_at, _)] = await answering
    assert [chat_id for at, chat_id in await broadcast if at < answered_at] == [1]


async def test_a_delivery_does_not_wait_for_a_chat_that_is_held(clock: MovingClock) -> None:
    pacer = Pacer(100)
    pacer.hold_chat(1, 43_838)
    with pytest.raises(TryLaterError) as caught:
        await pacer.turn(1, Share.DELIVERY)
    assert caught.value.after == pytest.approx(43_838 - DELIVERY_PATIENCE / 2)
    others = asyncio.ensure_future(turns(pacer, [2, 3]))
    await clock.let_pass(0.05)
    assert others.done()


async def test_a_hold_sends_away_those_who_already_wait(clock: MovingClock) -> None:
    pacer = Pacer(100, chat_interval=0.2)
    await pacer.turn(1, Share.DELIVERY)
    waiting = asyncio.ensure_future(pacer.turn(1, Share.DELIVERY))
    await settle()
    pacer.hold_chat(1, 30)
    with pytest.raises(TryLaterError) as caught:
        await waiting
    assert caught.value.after == 30


async def test_an_answer_waits_for_its_chat_up_to_a_minute(clock: MovingClock) -> None:
    pacer = Pacer(100)
    pacer.hold_chat(1, 59)
    waiting = asyncio.ensure_future(pacer.turn(1, Share.ANSWER))
    await settle()
    clock.jump(58.9)
    await settle()
    assert not waiting.done()
    clock.jump(0.2)
    await settle()
    assert waiting.done()
    pacer.hold_chat(1, 61)
    with pytest.raises(TryLaterError):
        await pacer.turn(1, Share.ANSWER)


async def test_one_who_gives_up_takes_no_turn_from_others(clock: MovingClock) -> None:
    pacer = Pacer(20)
    waiting = [asyncio.ensure_future(pacer.turn(chat_id, Share.DELIVERY)) for chat_id in range(1, 12)]
    await settle()
    for each in waiting[1:]:
        each.cancel()
    await asyncio.wait(waiting)
    last = asyncio.ensure_future(pacer.turn(50, Share.DELIVERY))
    await clock.let_pass(0.06)
    assert last.done(), "it is the next"


async def test_a_429_to_what_goes_in_its_turn_holds_its_chat(clock: MovingClock) -> None:
    pacer = Pacer(100)
    with pytest.raises(TryLaterError):
        async with pacer.in_turn(1, Share.ANSWER):
            raise TryLaterError("Too Many Requests", after=43_838)
    assert pacer.wait_of(1, Share.ANSWER) == pytest.approx(43_838)
