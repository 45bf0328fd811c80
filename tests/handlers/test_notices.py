"""Notices: told at least once, whatever happens on the way to Telegram."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from bot.clock import now_micros
from bot.errors import SourceUnavailableError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox, populate, serve_sandbox
from bot.words import load_words
from handlers import notices as loop
from handlers.notices import Notices
from storage import Storage, Tx, notices, sources

WHY = SourceUnavailableError("source-status", host="harbour.example", status=500).dump()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve_sandbox(sample_interval=3600) as sandbox:
        populate(sandbox.world)
        yield sandbox


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "FIRST_WAIT", 0.05)


@asynccontextmanager
async def telling(storage: Storage, sandbox: Sandbox) -> AsyncIterator[asyncio.Event]:
    """Run the loop against the sandbox within the block; yield what wakes it."""
    wake = asyncio.Event()
    async with Gateway(SecretStr(sandbox.token), sandbox.url, timeout=0.5) as gateway:
        told = Notices(storage, gateway, Pacer(1000), wake, words=load_words("en"), clock=now_micros)
        running = asyncio.ensure_future(told.run())
        try:
            yield wake
        finally:
            running.cancel()
            await asyncio.wait([running])


async def give_up(storage: Storage, chat_id: int, *, title: str = "Harbour live") -> int:
    """Have a source paused for its failures, and its chat to be told; return its number."""

    async def work(tx: Tx) -> int:
        now = now_micros()
        added = await sources.add(
            tx,
            url=f"https://harbour.example/{title}",
            title=title,
            language=None,
            added_by=EDITOR_ID,
            added_in=chat_id,
            now=now,
        )
        assert added is not None
        await sources.pause(tx, added.id, "failing", now)
        await notices.add(tx, chat_id=chat_id, thread_id=0, source_id=added.id, message=WHY, now=now)
        return added.id

    return await storage.write(work)


def told(sandbox: Sandbox, chat_id: int) -> list[str]:
    """Return what the bot said in a chat."""
    return [
        message["text"]
        for message in sandbox.world.messages(chat_id)
        if message.get("from", {}).get("is_bot") and "text" in message
    ]


async def none_left(storage: Storage) -> None:
    """Wait until no notice is left."""
    async with asyncio.timeout(20):
        while await storage.read(notices.next_due_at) is not None:  # noqa: ASYNC110  the database is asked
            await asyncio.sleep(0.02)


async def test_a_chat_is_told_once_with_the_reason_and_what_can_be_done(
    storage: Storage, sandbox: Sandbox
) -> None:
    sandbox.world.say(EDITOR_ID, EDITOR_ID, "/start")
    async with telling(storage, sandbox) as wake:
        number = await give_up(storage, EDITOR_ID)
        wake.set()
        await none_left(storage)
    [text] = told(sandbox, EDITOR_ID)
    assert text.startswith(
        "I have paused Harbour live (https://harbour.example/Harbour live), since reading it"
    )
    assert "harbour.example answered with the error 500." in text
    message = sandbox.world.messages(EDITOR_ID)[-1]
    buttons = [button["text"] for row in message["reply_markup"]["inline_keyboard"] for button in row]
    assert buttons == [f"Resume {number}", f"Remove {number}"]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("kind", "arguments", "most"),
    [("429", {"retry_after": 1}, 1), ("5xx", {}, 1), ("drop-before", {}, 1), ("drop-after", {}, 2)],
)
async def test_trouble_on_the_way_only_delays_it(
    storage: Storage, sandbox: Sandbox, kind: str, arguments: dict[str, int], most: int
) -> None:
    sandbox.world.say(EDITOR_ID, EDITOR_ID, "/start")
    sandbox.world.add_fault("sendMessage", kind, times=1, **arguments)
    await give_up(storage, EDITOR_ID)
    async with telling(storage, sandbox):
        await none_left(storage)
    assert 1 <= len(told(sandbox, EDITOR_ID)) <= most


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_chat_that_cannot_be_told_keeps_no_other_from_it(storage: Storage, sandbox: Sandbox) -> None:
    for user_id in (READER_ID, EDITOR_ID):
        sandbox.world.say(user_id, user_id, "/start")
    sandbox.world.block(READER_ID)
    await give_up(storage, READER_ID, title="One")
    await give_up(storage, EDITOR_ID, title="Two")
    async with telling(storage, sandbox):
        await none_left(storage)
    assert told(sandbox, READER_ID) == []
    assert len(told(sandbox, EDITOR_ID)) == 1


async def test_a_group_that_became_a_supergroup_is_told_there(storage: Storage, sandbox: Sandbox) -> None:
    number = await give_up(storage, GROUP_ID)
    new_chat_id = sandbox.world.upgrade(GROUP_ID)
    async with telling(storage, sandbox):
        await none_left(storage)
    assert len(told(sandbox, new_chat_id)) == 1
    source = await storage.read(lambda tx: sources.get(tx, number))
    assert source is not None
    assert source.added_in == new_chat_id


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("act", [sources.resume, sources.remove])
async def test_what_was_resumed_or_removed_meanwhile_is_no_longer_told(
    storage: Storage, sandbox: Sandbox, act: object
) -> None:
    sandbox.world.say(EDITOR_ID, EDITOR_ID, "/start")
    number = await give_up(storage, EDITOR_ID)
    await storage.write(lambda tx: act(tx, number, now_micros()))  # type: ignore[operator]  # one of the two
    async with telling(storage, sandbox):
        await none_left(storage)
    assert told(sandbox, EDITOR_ID) == []
