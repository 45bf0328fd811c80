"""Tests of reports: one message tells a chat that a source fails, and later that it works again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC

import pytest
import pytest_asyncio
from pydantic import SecretStr

from bot.clock import now_micros
from bot.domain.backoff import Backoff
from bot.domain.moment import seconds
from bot.errors import ExplainedError, SourceUnavailableError
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.newsroom.messenger import Messenger
from bot.newsroom.notices import Notices
from bot.newsroom.outbox import Outbox
from bot.newsroom.reports import Reports
from bot.presenting.sources import explain_failure
from bot.sandbox.faults import FaultKind
from bot.words import LANGUAGES, Catalogues, load_words
from storage import Tx
from storage.sources import polls, reports, sources
from storage.sources.polls import Seen
from storage.sources.sources import Source
from tests.cases import cases
from tests.handlers.sites import Person, Site
from tests.sentences import say

pytestmark = pytest.mark.usefixtures("own_site")

WHY = SourceUnavailableError("source-status", host="harbour.example", status=404)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reports, "waits", Backoff(0.05, 600.0))


@asynccontextmanager
async def telling(site: Site) -> AsyncIterator[asyncio.Event]:
    """Run the loop against the sandbox within the block; yield what wakes it."""
    wake, sandbox = asyncio.Event(), site.sandbox
    async with Gateway(SecretStr(sandbox.token), sandbox.url, timeout=0.5) as gateway:
        messenger = Messenger(site.storage, gateway, Pacer(1000), Catalogues("en"), UTC, now_micros)
        told = Outbox(messenger, wake, [Notices(messenger), Reports(messenger)])
        running = asyncio.ensure_future(told.run())
        try:
            yield wake
        finally:
            running.cancel()
            await asyncio.wait([running])


async def report(site: Site, *people: Person) -> Source:
    """Report to chats that a source fails that worked before."""

    async def work(tx: Tx) -> Source:
        now = now_micros()
        url = "https://harbour.example/live"
        added = await sources.add(
            tx, url=url, title="Harbour live", language=None, added_by=7, added_in=7, now=now
        )
        assert added is not None
        await polls.record_unchanged(tx, [Seen(added.id, None, None, None, now, now)])
        places = [(one.chat_id, 0) for one in people]
        since = now - seconds(300)
        assert await reports.open_(
            tx, added.id, places, error=WHY.dump(), failing_since_at=since, before=0, now=now
        )
        found = await sources.get(tx, added.id)
        assert found is not None
        return found

    return await site.storage.write(work)


async def recover(site: Site, source: Source) -> None:
    """Make a poll of the source work."""
    now = now_micros()
    well = Seen(source.id, None, None, None, now, now, reported=True)
    await site.storage.write(lambda tx: polls.record_unchanged(tx, [well]))


def shown(person: Person) -> list[str]:
    """Return the current texts of the bot's messages in a chat."""
    return [message["text"] for message in person.received()]


@pytest.mark.both_engines
async def test_one_message_tells_of_an_outage_and_then_of_its_end(
    site: Site, reader: Person, editor: Person
) -> None:
    source = await report(site, editor, reader)
    why = explain_failure(source, WHY, load_words("en"))
    async with telling(site) as wake:
        told = [(person, *await person.next_messages(0)) for person in (editor, reader)]
        for _, failing in told:
            assert "Harbour live" in failing["text"]
            assert why in failing["text"]
        await site.until_none(reports.next_due_at)
        await recover(site, source)
        wake.set()
        for person, failing in told:
            assert why not in (await person.changed(failing))["text"]
    assert [len(shown(person)) for person in (editor, reader)] == [1, 1]


async def test_an_outage_that_ends_before_it_could_be_told_is_not_told(site: Site, editor: Person) -> None:
    source = await report(site, editor)
    await recover(site, source)
    async with telling(site):
        await site.until_none(reports.next_due_at)
    assert shown(editor) == []


@pytest.mark.parametrize("kind", ["429", "drop-before"])
async def test_a_report_that_does_not_get_through_is_tried_again(
    site: Site, editor: Person, kind: FaultKind
) -> None:
    site.sandbox.world.add_fault("sendMessage", kind, retry_after=1)
    await report(site, editor)
    async with telling(site):
        await site.until_none(reports.next_due_at)
    assert len(shown(editor)) == 1


async def test_a_chat_that_blocked_the_bot_keeps_nobody_else_from_being_told(
    site: Site, reader: Person, editor: Person
) -> None:
    site.sandbox.world.block(reader.chat_id)
    await report(site, reader, editor)
    async with telling(site):
        await site.until_none(reports.next_due_at)
    assert shown(reader) == []
    assert len(shown(editor)) == 1


@pytest_asyncio.fixture(loop_scope="module")
async def source(site: Site, editor: Person) -> Source:
    """Return a source that worked and now fails."""
    return await report(site, editor)


@cases("language", LANGUAGES)
@cases(
    "error",
    [
        WHY,
        SourceUnavailableError("source-unreachable", host="h"),
        SourceUnavailableError("source-timeout", host="h", seconds=15),
        ExplainedError("source-not-a-feed", looks="empty"),
        ExplainedError("source-not-a-feed", looks="html"),
    ],
)
async def test_a_source_that_worked_is_not_suspected_of_a_wrong_address(
    source: Source, language: str, error: ExplainedError
) -> None:
    words = load_words(language)
    said = explain_failure(source, error, words)
    assert said != words(error.message, **error.arguments)
    for suspicion in ("typing error", "Check", "Tippfehler", "Prüf"):
        assert suspicion not in said


async def test_a_source_that_never_worked_may_have_a_wrong_address(site: Site) -> None:
    async def add(tx: Tx) -> Source:
        added = await sources.add(
            tx, url="https://x.example/", title="X", language=None, added_by=7, added_in=7, now=5
        )
        assert added is not None
        return added

    added = await site.storage.write(add)
    assert explain_failure(added, WHY, load_words("en")) == say(WHY.message, **WHY.arguments)
