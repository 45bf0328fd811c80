"""Tests that notices are sent at least once, whatever happens on the way to Telegram."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC

import pytest
from pydantic import SecretStr

from bot.clock import now_micros
from bot.domain.backoff import Backoff
from bot.errors import SourceUnavailableError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.newsroom.messenger import Messenger
from bot.newsroom.notices import Notices
from bot.newsroom.outbox import Outbox
from bot.newsroom.reports import Reports
from bot.sandbox import Sandbox
from bot.sandbox.faults import FaultKind
from bot.words import Catalogues
from storage import Storage, Tx
from storage.newsroom import notices
from storage.sources import sources
from tests.handlers.sites import Person, Site, labels
from tests.sentences import ANY, find, say

pytestmark = pytest.mark.usefixtures("own_site")

WHY = SourceUnavailableError("source-status", host="harbour.example", status=500).dump()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Notices, "waits", Backoff(0.05, 600.0))


@asynccontextmanager
async def telling(storage: Storage, sandbox: Sandbox) -> AsyncIterator[asyncio.Event]:
    """Run the loop against the sandbox within the block; yield what wakes it."""
    wake = asyncio.Event()
    async with Gateway(SecretStr(sandbox.token), sandbox.url, timeout=0.5) as gateway:
        messenger = Messenger(storage, gateway, Pacer(1000), Catalogues("en"), UTC, now_micros)
        told = Outbox(messenger, wake, [Notices(messenger), Reports(messenger)])
        running = asyncio.ensure_future(told.run())
        try:
            yield wake
        finally:
            running.cancel()
            await asyncio.wait([running])


async def give_up(storage: Storage, chat_id: int, *, title: str = "Harbour live") -> int:
    """Pause a source for its failures, with a notice due to its chat; return its number."""

    async def work(tx: Tx) -> int:
        now = now_micros()
        added = await sources.add(
            tx,
            url=f"https://harbour.example/{title}",
            title=title,
            language=None,
            added_by=chat_id,
            added_in=chat_id,
            now=now,
        )
        assert added is not None
        await sources.pause(tx, added.id, "failing", now)
        await notices.add(tx, chat_id=chat_id, thread_id=0, source_id=added.id, message=WHY, now=now)
        return added.id

    return await storage.write(work)


def begin(*people: Person) -> None:
    """Start a chat with the bot as each of these people."""
    for one in people:
        one.sandbox.world.say(one.chat_id, one.user_id, "/start")


@pytest.mark.both_engines
async def test_a_chat_is_told_once_with_the_reason_and_what_can_be_done(site: Site, editor: Person) -> None:
    begin(editor)
    async with telling(site.storage, site.sandbox) as wake:
        number = await give_up(site.storage, editor.chat_id)
        wake.set()
        await site.until_none(notices.next_due_at)
    [message] = editor.received()
    url = "https://harbour.example/Harbour live"
    assert find(say("source-given-up", title="Harbour live", url=url, why=ANY), message["text"])
    assert say("source-status", host="harbour.example", status=500) in message["text"]
    assert labels(message) == [
        say("button-resume", number=str(number)),
        say("button-remove", number=str(number)),
    ]


@pytest.mark.parametrize(
    ("kind", "arguments", "most"),
    [("429", {"retry_after": 1}, 1), ("5xx", {}, 1), ("drop-before", {}, 1), ("drop-after", {}, 2)],
)
async def test_trouble_on_the_way_only_delays_it(
    site: Site, editor: Person, kind: FaultKind, arguments: dict[str, int], most: int
) -> None:
    begin(editor)
    site.sandbox.world.add_fault("sendMessage", kind, times=1, **arguments)
    await give_up(site.storage, editor.chat_id)
    async with telling(site.storage, site.sandbox):
        await site.until_none(notices.next_due_at)
    assert 1 <= len(editor.received()) <= most


async def test_a_chat_that_cannot_be_told_keeps_no_other_from_it(
    site: Site, reader: Person, editor: Person
) -> None:
    begin(reader, editor)
    site.sandbox.world.block(reader.chat_id)
    await give_up(site.storage, reader.chat_id, title="One")
    await give_up(site.storage, editor.chat_id, title="Two")
    async with telling(site.storage, site.sandbox):
        await site.until_none(notices.next_due_at)
    assert reader.received() == []
    assert len(editor.received()) == 1


@pytest.mark.both_engines
async def test_a_group_that_became_a_supergroup_is_told_there(site: Site, group: int, editor: Person) -> None:
    number = await give_up(site.storage, group)
    moved = editor.in_chat(site.sandbox.world.upgrade(group))
    async with telling(site.storage, site.sandbox):
        await site.until_none(notices.next_due_at)
    assert [say("button-resume", number=str(number)) in labels(one) for one in moved.received()] == [
        False,
        True,
    ]
    source = await site.storage.read(lambda tx: sources.get(tx, number))
    assert source is not None
    assert source.added_in == moved.chat_id


@pytest.mark.parametrize("act", [sources.resume, sources.remove])
async def test_what_was_resumed_or_removed_meanwhile_is_no_longer_told(
    site: Site, editor: Person, act: Callable[[Tx, int, int], Awaitable[bool]]
) -> None:
    begin(editor)
    number = await give_up(site.storage, editor.chat_id)
    await site.storage.write(lambda tx: act(tx, number, now_micros()))
    async with telling(site.storage, site.sandbox):
        await site.until_none(notices.next_due_at)
    assert editor.received() == []
