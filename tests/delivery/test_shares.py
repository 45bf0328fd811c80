"""Tests that deliveries keep their share while others send in the same chat."""

import asyncio

from bot.domain.delivery.shares import Share
from bot.gateway.pacing import Pacer
from bot.sandbox import Sandbox
from storage import Storage
from tests.delivery.broadcasts import add_readers, delivering, follow, publish, shown
from tests.delivery.test_changes import publish_one

GROUP = -70
TOPICS = 30
READER = 101


async def test_breaking_news_waits_for_no_topic_of_its_forum_that_was_put_off(
    storage: Storage, sandbox: Sandbox
) -> None:
    sandbox.world.add_user(7, "Ada")
    sandbox.world.add_group(GROUP, "Forum", members=[], admins=[7], kind="supergroup", forum=True)
    *topics, last = [sandbox.world.add_topic(GROUP, f"Topic {number}") for number in range(TOPICS)]
    for thread_id in topics:
        await follow(storage, GROUP, thread_id=thread_id, text="long")
    await follow(storage, GROUP, thread_id=last, text="is:breaking")
    await publish(storage, "Long")

    def served() -> int:
        return sum(bool(shown(sandbox, GROUP, thread_id=topic)) for topic in topics)

    async with delivering(storage, sandbox.url, sandbox.token, chat_interval=0.6) as loops:
        await sandbox.wait_for(lambda: served() >= 2)
        await publish_one(storage, "Bridge closed", breaking=True)
        loops.published.set()
        await sandbox.wait_for(lambda: shown(sandbox, GROUP, thread_id=last))
        assert served() < TOPICS / 2


async def test_who_asks_all_the_time_does_not_keep_the_news_out_of_the_chat(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    pacer, answers = Pacer(500, chat_interval=0.6), 0

    async def answer_on() -> None:
        nonlocal answers
        while True:
            await pacer.turn(READER, Share.ANSWER)
            answers += 1

    async with asyncio.TaskGroup() as group:
        answering = [group.create_task(answer_on()) for _ in range(2)]
        await publish(storage, "One", "Two", "Three")
        async with delivering(storage, sandbox.url, sandbox.token, pacer=pacer):
            await sandbox.wait_for(lambda: shown(sandbox, READER) == ["One", "Two", "Three"], timeout=20)
        for one in answering:
            one.cancel()
    assert answers <= 12
