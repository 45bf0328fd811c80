"""The pacer in a running loop: turns come in time and in order, and those who give up take none."""

import asyncio

import pytest

from bot.domain.shares import Share
from bot.errors import TryLaterError
from bot.gateway.pacing import Pacer


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


async def test_turns_come_evenly_at_the_rate_and_in_order() -> None:
    taken = await turns(Pacer(100), list(range(1, 51)))
    assert [chat_id for _, chat_id in taken] == list(range(1, 51))
    assert 49 / 100 <= taken[-1][0] - taken[0][0] < 49 / 100 + 0.3
    for at in (moment for moment, _ in taken):
        assert sum(at <= other < at + 0.1 for other, _ in taken) <= 12


async def test_an_answer_goes_before_a_waiting_broadcast() -> None:
    pacer = Pacer(20)
    broadcast = asyncio.ensure_future(turns(pacer, list(range(1, 11))))
    await asyncio.sleep(0.01)
    answered = await turns(pacer, [99], Share.EDITOR)
    taken = await broadcast
    assert sum(at < answered[0][0] for at, _ in taken) <= 2


async def test_a_delivery_does_not_wait_for_a_chat_that_is_held() -> None:
    pacer = Pacer(100)
    pacer.hold_chat(1, 43_838)
    with pytest.raises(TryLaterError) as caught:
        await pacer.turn(1, Share.DELIVERY)
    assert caught.value.after == pytest.approx(43_838, abs=1)
    assert len(await turns(pacer, [2, 3])) == 2


async def test_a_hold_sends_away_those_who_already_wait() -> None:
    pacer = Pacer(100, chat_interval=0.2)
    await pacer.turn(1, Share.DELIVERY)
    waiting = asyncio.ensure_future(pacer.turn(1, Share.DELIVERY))
    await asyncio.sleep(0)
    pacer.hold_chat(1, 30)
    with pytest.raises(TryLaterError) as caught:
        await waiting
    assert caught.value.after == 30


async def test_an_answer_waits_for_its_chat_up_to_a_minute() -> None:
    pacer = Pacer(100)
    pacer.hold_chat(1, 0.7)
    started = asyncio.get_running_loop().time()
    await pacer.turn(1, Share.ANSWER)
    assert asyncio.get_running_loop().time() - started >= 0.7
    pacer.hold_chat(1, 61)
    with pytest.raises(TryLaterError):
        await pacer.turn(1, Share.ANSWER)


async def test_one_who_gives_up_takes_no_turn_from_others() -> None:
    pacer = Pacer(20)
    waiting = [asyncio.ensure_future(pacer.turn(chat_id, Share.DELIVERY)) for chat_id in range(1, 12)]
    await asyncio.sleep(0)
    for each in waiting[1:]:
        each.cancel()
    await asyncio.wait(waiting)
    started = asyncio.get_running_loop().time()
    await pacer.turn(50, Share.DELIVERY)
    assert asyncio.get_running_loop().time() - started < 0.2


async def test_a_429_to_what_goes_in_its_turn_holds_its_chat() -> None:
    pacer = Pacer(100)
    with pytest.raises(TryLaterError):
        async with pacer.in_turn(1, Share.ANSWER):
            raise TryLaterError("Too Many Requests", after=43_838)
    assert pacer.wait_of(1, Share.ANSWER) == pytest.approx(43_838, abs=1)
