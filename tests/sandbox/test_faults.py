"""Tests of scripted faults: what goes wrong on the wire, and whether the call was done."""

import asyncio
import time

import aiohttp
import pytest

from bot.sandbox import EDITOR_ID, READER_ID, World, WorldError, serve_sandbox
from tests.sandbox.conftest import Api
from tests.timing import moving_clock


async def test_a_429_names_its_wait_in_the_body_and_the_header(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "429", retry_after=7)
    async with api.session.post(
        api.url("sendMessage"), json={"chat_id": READER_ID, "text": "Hello"}
    ) as answer:
        body = await answer.json()
    assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
    assert body["description"] == "Too Many Requests: retry after 7"
    assert body["parameters"] == {"retry_after": 7}
    assert world.messages(READER_ID) == []


async def test_a_5xx_is_a_page_and_no_json(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "5xx")
    async with api.session.post(
        api.url("sendMessage"), json={"chat_id": READER_ID, "text": "Hello"}
    ) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
        assert "502 Bad Gateway" in await answer.text()
    assert world.messages(READER_ID) == []


async def test_an_error_can_be_scripted_word_by_word(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "error", code=400, description="TOPIC_CLOSED")
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="Hello")
    assert refused == (400, "Bad Request: TOPIC_CLOSED")


@pytest.mark.parametrize(("kind", "done"), [("drop-before", 0), ("drop-after", 1)])
async def test_a_connection_can_drop_before_or_after_the_call_is_done(
    api: Api, world: World, kind: str, done: int
) -> None:
    world.add_fault("sendMessage", kind)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    assert len(world.messages(READER_ID)) == done


@pytest.mark.parametrize(("kind", "done"), [("hang", 0), ("hang-after", 1)])
async def test_a_call_can_hang_before_or_after_it_is_done(
    api: Api, world: World, kind: str, done: int
) -> None:
    world.add_fault("sendMessage", kind)
    hanging = asyncio.create_task(api.call("sendMessage", chat_id=READER_ID, text="Hello"))
    await api.sandbox.wait_for(lambda: world.calls)
    await api.call("getMe")
    assert not hanging.done()
    assert len(world.messages(READER_ID)) == done
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging


async def test_a_hang_with_a_time_ends_in_a_dropped_connection(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "hang", seconds=50)
    with moving_clock(stopped=True) as clock:
        hanging = asyncio.create_task(api.call("sendMessage", chat_id=READER_ID, text="Hello"))
        await api.sandbox.wait_for(lambda: world.calls)
        clock.jump(51)
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await hanging


async def test_an_answer_can_be_slow(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "slow", seconds=50)
    with moving_clock(stopped=True) as clock:
        slow = asyncio.create_task(api.call("sendMessage", chat_id=READER_ID, text="Hello"))
        await api.sandbox.wait_for(lambda: world.calls)
        clock.jump(49)
        await api.call("getMe")
        assert not slow.done()
        clock.jump(2)
        assert (await slow)["text"] == "Hello"


async def test_a_fault_is_for_its_method_its_chat_and_its_times(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "429", chat_id=READER_ID, times=2)
    await api.call("sendMessage", chat_id=EDITOR_ID, text="Hello")
    await api.call("getChat", chat_id=READER_ID)
    for _ in range(2):
        assert (await api.refused("sendMessage", chat_id=READER_ID, text="Hello"))[0] == 429
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")


async def test_faults_can_be_for_any_method_and_be_cleared(api: Api, world: World) -> None:
    world.add_fault("*", "429", times=100)
    assert (await api.refused("getMe"))[0] == 429
    world.clear_faults()
    await api.call("getMe")


async def test_an_unknown_fault_is_an_error(world: World) -> None:
    with pytest.raises(WorldError):
        world.add_fault("sendMessage", "gremlins")  # type: ignore[arg-type]


async def test_every_call_is_logged_with_its_time_chat_and_outcome(api: Api, world: World) -> None:
    world.add_fault("sendMessage", "drop-after")
    began = time.monotonic()
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await api.refused("sendMessage", chat_id=READER_ID, text="")
    assert [call[1:] for call in world.calls] == [
        ("sendMessage", READER_ID, "drop-after"),
        ("sendMessage", READER_ID, "ok"),
        ("sendMessage", READER_ID, "Bad Request: message text is empty"),
    ]
    assert began <= world.calls[0].at <= world.calls[1].at <= time.monotonic()


async def test_the_sandbox_ends_promptly_with_a_call_that_hangs(api: Api) -> None:
    with moving_clock(stopped=True):  # so that no time-out for a lingering connection ends
        async with serve_sandbox() as other:
            other.world.add_fault("getMe", "hang")
            call = asyncio.create_task(Api(api.session, other).answer("getMe"))
            await other.wait_for(lambda: other.world.calls)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await call
