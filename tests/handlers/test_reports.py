"""Reports: chats are told that a source fails by one message, which says later that it works again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from bot.clock import now_micros
from bot.domain.moment import seconds
from bot.errors import ExplainedError, SourceUnavailableError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.sandbox import EDITOR_ID, READER_ID, Sandbox, populate, serve_sandbox
from bot.words import LANGUAGES, load_words
from handlers import reports as loop
from handlers.notices import Notices
from handlers.source_cards import explain_failure
from storage import Storage, Tx, polls, reports, sources
from storage.polls import Seen
from storage.sources import Source
from tests.sentences import say

WHY = SourceUnavailableError("source-status", host="harbour.example", status=404)


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


async def report(storage: Storage, *chat_ids: int) -> Source:
    """Have chats told that a source fails which worked before."""

    async def work(tx: Tx) -> Source:
        now = now_micros()
        url = "https://harbour.example/live"
        added = await sources.add(
            tx, url=url, title="Harbour live", language=None, added_by=7, added_in=EDITOR_ID, now=now
        )
        assert added is not None
        await polls.record_unchanged(tx, [Seen(added.id, None, None, None, now, now)])
        places = [(chat_id, 0) for chat_id in chat_ids]
        since = now - seconds(300)
        assert await reports.open_(
            tx, added.id, places, error=WHY.dump(), failing_since_at=since, before=0, now=now
        )
        found = await sources.get(tx, added.id)
        assert found is not None
        return found

    return await storage.write(work)


async def recover(storage: Storage, source: Source) -> None:
    """Let a poll of the source work."""
    now = now_micros()
    well = Seen(source.id, None, None, None, now, now, reported=True)
    await storage.write(lambda tx: polls.record_unchanged(tx, [well]))


def shown(sandbox: Sandbox, chat_id: int) -> list[str]:
    """Return what the bot's messages in a chat say now."""
    return [one["text"] for one in sandbox.world.messages(chat_id) if one["from"]["is_bot"]]


async def left(storage: Storage) -> int | None:
    """Return when something is to be told next."""
    return await storage.read(reports.next_due_at)


async def test_one_message_tells_of_an_outage_and_then_of_its_end(storage: Storage, sandbox: Sandbox) -> None:
    source = await report(storage, EDITOR_ID, READER_ID)
    why = explain_failure(source, WHY, load_words("en"))
    async with telling(storage, sandbox) as wake:
        for chat_id in (EDITOR_ID, READER_ID):
            await sandbox.wait_for(lambda chat=chat_id: shown(sandbox, chat))  # type: ignore[misc]  a default
            [failing] = shown(sandbox, chat_id)
            assert "Harbour live" in failing
            assert why in failing
        while await left(storage) is not None:  # noqa: ASYNC110  the loop is about to record that it was sent
            await asyncio.sleep(0.01)
        await recover(storage, source)
        wake.set()
        for chat_id in (EDITOR_ID, READER_ID):
            await sandbox.wait_for(lambda chat=chat_id: why not in shown(sandbox, chat)[0])  # type: ignore[misc]  a default
    assert [len(shown(sandbox, chat_id)) for chat_id in (EDITOR_ID, READER_ID)] == [1, 1]


async def test_an_outage_that_ends_before_it_could_be_told_is_not_told(
    storage: Storage, sandbox: Sandbox
) -> None:
    source = await report(storage, EDITOR_ID)
    await recover(storage, source)
    async with telling(storage, sandbox):
        while await left(storage) is not None:  # noqa: ASYNC110  the database is asked
            await asyncio.sleep(0.01)
    assert shown(sandbox, EDITOR_ID) == []


@pytest.mark.parametrize("kind", ["429", "drop-before"])
async def test_a_report_that_does_not_get_through_is_tried_again(
    storage: Storage, sandbox: Sandbox, kind: str
) -> None:
    sandbox.world.add_fault("sendMessage", kind, retry_after=1)  # type: ignore[arg-type]  one of its kinds
    await report(storage, EDITOR_ID)
    async with telling(storage, sandbox):
        await sandbox.wait_for(lambda: shown(sandbox, EDITOR_ID))
    assert len(shown(sandbox, EDITOR_ID)) == 1


async def test_a_chat_that_blocked_the_bot_keeps_nobody_else_from_being_told(
    storage: Storage, sandbox: Sandbox
) -> None:
    sandbox.world.add_fault(
        "sendMessage",
        "error",
        chat_id=READER_ID,
        code=403,
        description="Forbidden: bot was blocked by the user",
    )
    await report(storage, EDITOR_ID, READER_ID)
    async with telling(storage, sandbox):
        await sandbox.wait_for(lambda: shown(sandbox, EDITOR_ID))
        while await left(storage) is not None:  # noqa: ASYNC110  the database is asked
            await asyncio.sleep(0.01)
    assert shown(sandbox, READER_ID) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "error",
    [
        WHY,
        SourceUnavailableError("source-unreachable", host="h"),
        SourceUnavailableError("source-timeout", host="h", seconds=15),
        ExplainedError("source-not-a-feed", looks="empty"),
        ExplainedError("source-not-a-feed", looks="html"),
    ],
    ids=str,
)
async def test_a_source_that_worked_is_not_suspected_of_a_wrong_address(
    storage: Storage, language: str, error: ExplainedError
) -> None:
    source = await report(storage, EDITOR_ID)
    words = load_words(language)
    said = explain_failure(source, error, words)
    assert said != words(error.message, **error.arguments)
    for suspicion in ("typing error", "Check", "Tippfehler", "Prüf"):
        assert suspicion not in said


async def test_a_source_that_never_worked_may_have_a_wrong_address(storage: Storage) -> None:
    async def add(tx: Tx) -> Source:
        added = await sources.add(
            tx, url="https://x.example/", title="X", language=None, added_by=7, added_in=7, now=5
        )
        assert added is not None
        return added

    source = await storage.write(add)
    assert explain_failure(source, WHY, load_words("en")) == say(WHY.message, **WHY.arguments)
