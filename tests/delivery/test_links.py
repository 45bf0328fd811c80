"""Tests of links that Telegram refuses: the message is sent without the link."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.domain.backoff import Backoff
from bot.domain.entry.content import ParsedEntry
from bot.sandbox import Sandbox
from storage import Storage, Tx
from storage.engine.tables import source
from storage.entries import entries, search
from storage.sources import sources
from tests.accepting import accept, revise
from tests.delivery.broadcasts import Loops, add_readers, delivering, follow, until_done

READERS = range(101, 106)
LINK = "https://example.org/news/3"
DOTLESS = "http://nas/news/3"


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    for waits in ("WAITS", "WAITS_CLOSED"):
        monkeypatch.setattr(outcomes, waits, Backoff(0.05, outcomes.LONGEST_WAIT))


async def show(storage: Storage, headline: str, url: str | None = LINK, body: str = "") -> int:
    """Make the source show its entry, new or changed; return the entry's number."""

    async def work(tx: Tx) -> int:
        now, feed = now_micros(), "https://example.org/feed"
        await sources.add(tx, url=feed, title="Harbour", language="en", added_by=1, added_in=1, now=now)
        source_id = await tx.scalar(select(source.c.id).where(source.c.url == feed))
        assert source_id is not None
        parsed = ParsedEntry("one", headline, body, url=url)
        [accepted] = await accept(tx, source_id, [parsed], language="en", publish=True, now=now)
        assert accepted.entry_id is not None
        return accepted.entry_id

    return await storage.write(work)


async def correct(storage: Storage, headline: str) -> None:
    """Correct the entry as an editor."""

    async def work(tx: Tx) -> None:
        [entry] = await search.latest(tx, 1)
        words = replace(entry.parsed, headline=headline)
        await revise(tx, entry, words, "correction", language="en", now=now_micros())

    await storage.write(work)


async def done(storage: Storage, loops: Loops) -> None:
    loops.published.set()
    await until_done(storage)


def messages(sandbox: Sandbox, chat_id: int) -> list[dict[str, Any]]:
    """Return the bot's messages in a chat as they are now."""
    return [one for one in sandbox.world.messages(chat_id) if one["from"]["is_bot"]]


def links(message: dict[str, Any]) -> list[str]:
    """Return the link addresses in a message's text."""
    return [one["url"] for one in message.get("entities", ()) if one["type"] == "text_link"]


def refusals(sandbox: Sandbox) -> int:
    """Return how often a link was refused."""
    return sum("entity URL" in call.outcome for call in sandbox.world.calls)


async def test_an_address_whose_host_has_no_dot_is_written_out_and_never_refused(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide rises", DOTLESS)
        await done(storage, loops)
    for chat_id in READERS:
        [message] = messages(sandbox, chat_id)
        assert DOTLESS in message["text"]
        assert links(message) == []
    assert refusals(sandbox) == 0


async def test_a_refused_link_is_written_out_and_everybody_gets_the_entry_once(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    sandbox.world.refuse_link(LINK)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide rises", body="Very high. " * 600)
        await done(storage, loops)
    for chat_id in READERS:
        [message] = messages(sandbox, chat_id)
        assert LINK in message["text"]
        assert "Tide rises" in message["text"]
        assert links(message) == []
        assert "Why?" in str(message["reply_markup"])
    assert refusals(sandbox) <= len(READERS)


async def test_that_a_link_was_refused_is_known_after_a_restart_and_for_later_edits(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    sandbox.world.refuse_link(LINK)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        entry_id = await show(storage, "Tide rises")
        await done(storage, loops)
    before = refusals(sandbox)
    assert before > 0
    stored = await storage.read(lambda tx: entries.get(tx, entry_id))
    assert stored is not None
    assert stored.unlinked
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide falls")
        await done(storage, loops)
        await correct(storage, "Tide stands")
        await done(storage, loops)
    for chat_id in READERS:
        message, reply = messages(sandbox, chat_id)
        assert message["text"].startswith("Tide stands")
        assert LINK in message["text"]
        assert LINK in reply["text"]
    assert refusals(sandbox) == before


async def test_a_link_that_is_refused_only_in_an_edit_is_written_out_there(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide rises")
        await done(storage, loops)
        sandbox.world.refuse_link(LINK)
        await show(storage, "Tide falls")
        await done(storage, loops)
    for chat_id in READERS:
        [message] = messages(sandbox, chat_id)
        assert message["text"].startswith("Tide falls")
        assert LINK in message["text"]
        assert links(message) == []


async def test_a_correction_whose_edit_meets_an_unknown_400_is_told_by_the_reply(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide rises")
        await done(storage, loops)
        sandbox.world.add_fault("editMessageText", "error", code=400, description="SOMETHING_NEW", times=99)
        await correct(storage, "Tide falls")
        await done(storage, loops)
    for chat_id in READERS:
        message, reply = messages(sandbox, chat_id)
        assert message["text"].startswith("Tide rises")
        assert "Tide falls" in reply["text"]
        assert reply["reply_to_message"]["message_id"] == message["message_id"]


async def test_a_chat_that_is_not_found_for_a_while_loses_nothing(storage: Storage, sandbox: Sandbox) -> None:
    sandbox.world.add_user(101, "Rita")
    await follow(storage, 101)
    sandbox.world.forget_chat(101)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, "Tide rises")
        loops.published.set()

        def tries() -> int:
            return sum(call.outcome.endswith("chat not found") for call in sandbox.world.calls)

        await sandbox.wait_for(lambda: tries() >= 2)
        sandbox.world.remember_chat(101)
        await done(storage, loops)
    assert len(messages(sandbox, 101)) == 1
