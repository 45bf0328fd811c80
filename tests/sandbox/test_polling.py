"""Tests of getUpdates: long polling, confirming, kinds, and a second instance."""

import asyncio

from bot.sandbox import READER_ID, World, populate, serve_sandbox
from tests.sandbox.conftest import Api, Clock
from tests.timing import moving_clock, settle

OTHER = (
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
)


async def test_a_poll_waits_for_an_update(api: Api, world: World) -> None:
    poll = asyncio.create_task(api.call("getUpdates", timeout=20))
    await api.sandbox.wait_for(lambda: world.updates.waiting)
    world.say(READER_ID, READER_ID, "Hello")
    [update] = await poll
    assert update["message"]["text"] == "Hello"


async def test_a_poll_without_timeout_answers_at_once(api: Api) -> None:
    assert await api.call("getUpdates") == []


async def test_a_poll_ends_after_its_timeout(api: Api, world: World) -> None:
    with moving_clock(stopped=True) as clock:
        poll = asyncio.create_task(api.call("getUpdates", timeout=50))
        await api.sandbox.wait_for(lambda: world.updates.waiting)
        clock.jump(49)
        await settle()
        assert world.updates.waiting
        clock.jump(1)
        assert await poll == []


async def test_updates_stay_until_an_offset_confirms_them(api: Api, world: World) -> None:
    for text in ("one", "two", "three"):
        world.say(READER_ID, READER_ID, text)
    first = await api.call("getUpdates")
    assert first == await api.call("getUpdates")
    rest = await api.call("getUpdates", offset=first[1]["update_id"])
    assert [update["message"]["text"] for update in rest] == ["two", "three"]
    assert await api.call("getUpdates") == rest


async def test_a_negative_offset_forgets_all_but_the_last(api: Api, world: World) -> None:
    for text in ("one", "two", "three"):
        world.say(READER_ID, READER_ID, text)
    assert [update["message"]["text"] for update in await api.call("getUpdates", offset=-1)] == ["three"]
    assert len(await api.call("getUpdates")) == 1


async def test_a_limit_cuts_the_answer(api: Api, world: World) -> None:
    for number in range(120):
        world.say(READER_ID, READER_ID, f"message {number}")
    assert len(await api.call("getUpdates", limit=7)) == 7
    assert len(await api.call("getUpdates", limit=0)) == 100
    assert len(await api.call("getUpdates")) == 100


async def test_a_second_poller_ends_the_first(api: Api, world: World) -> None:
    first = asyncio.create_task(api.refused("getUpdates", timeout=20))
    await api.sandbox.wait_for(lambda: world.updates.waiting)
    assert await api.call("getUpdates", timeout=0) == []
    assert await first == OTHER


async def test_only_allowed_kinds_come_until_others_are_named(api: Api, world: World) -> None:
    await api.call("getUpdates", allowed_updates=["my_chat_member"])
    world.say(READER_ID, READER_ID, "not wanted")
    world.block(READER_ID)
    [update] = await api.updates()
    assert "my_chat_member" in update
    world.unblock(READER_ID)
    world.say(READER_ID, READER_ID, "still not wanted")
    assert len(await api.updates()) == 1
    await api.call("getUpdates", allowed_updates=[])
    world.say(READER_ID, READER_ID, "wanted")
    [update] = await api.updates()
    assert update["message"]["text"] == "wanted"


async def test_pending_updates_can_be_dropped(api: Api, world: World) -> None:
    world.say(READER_ID, READER_ID, "Hello")
    assert await api.call("getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 1,
    }
    assert await api.call("deleteWebhook", drop_pending_updates=True) is True
    assert await api.call("getUpdates") == []


async def test_a_webhook_keeps_from_polling_until_it_is_deleted(api: Api, world: World) -> None:
    url = "https://example.com/hook"
    assert await api.call("setWebhook", url=url) is True
    assert (await api.call("getWebhookInfo"))["url"] == url
    world.say(READER_ID, READER_ID, "Hello")
    code, description = await api.refused("getUpdates")
    assert (code, "webhook is active" in description) == (409, True)
    assert await api.call("deleteWebhook") is True
    assert len(await api.call("getUpdates")) == 1


async def test_a_webhook_without_https_is_refused(api: Api) -> None:
    code, description = await api.refused("setWebhook", url="http://example.com/hook")
    assert (code, "HTTPS" in description) == (400, True)


async def test_an_update_of_any_form_can_be_sent(api: Api, world: World) -> None:
    world.send_update({"message": 7})
    world.send_update({"message": 8}, numbered=False)
    first, second = await api.call("getUpdates")
    assert first["message"] == 7
    assert second == {"message": 8}
    world.say(READER_ID, READER_ID, "Hello")
    [said] = await api.call("getUpdates", offset=first["update_id"] + 2)
    assert said["message"]["text"] == "Hello"


async def test_ids_grow_over_restarts(clock: Clock) -> None:
    async def run() -> tuple[int, int]:
        async with serve_sandbox(clock=clock) as sandbox:
            populate(sandbox.world)
            message_id = sandbox.world.say(READER_ID, READER_ID, "Hello")[-1]
            update = (await sandbox.world.updates.poll(-1, 1, 0))[0]
            return message_id, update["update_id"]

    before = await run()
    clock.now += 2
    after = await run()
    assert after[0] > before[0]
    assert after[1] > before[1]
    assert max(after) < 2**31


async def test_the_sandbox_ends_promptly_with_an_open_poll(api: Api) -> None:
    with moving_clock(stopped=True):  # so that no time-out for a lingering connection ends
        async with serve_sandbox() as other:
            poll = asyncio.create_task(Api(api.session, other).answer("getUpdates", timeout=50))
            await other.wait_for(lambda: other.world.updates.waiting)
    assert (await poll)[1] == {"ok": True, "result": []}
