"""Tests of digests as chats see them: one message with several entries, which stays up to date."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.domain.backoff import Backoff
from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.moment import seconds
from bot.entries import acceptance
from bot.sandbox import Sandbox
from storage import Storage, Tx
from storage.delivery import tallies
from storage.entries import search
from storage.sources import sources
from tests.accepting import accept, revise
from tests.delivery.broadcasts import Loops, add_readers, delivering, until_done

READER = 101
HOURS_AGO = seconds(2 * 3600)


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    for waits in ("WAITS", "WAITS_UNCERTAIN"):
        monkeypatch.setattr(outcomes, waits, Backoff(0.05, outcomes.LONGEST_WAIT))


async def publish_long_ago(storage: Storage, *headlines: str, breaking: str | None = None) -> None:
    """Publish entries two hours ago, so that they come as one digest, as after an outage."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        parsed = [
            ParsedEntry(one, one, url=f"https://example.org/{one}", breaking=one == breaking)
            for one in headlines
        ]
        await accept(tx, desk.id, parsed, language="en", publish=True, now=now_micros() - HOURS_AGO)

    await storage.write(work)


async def entry(tx: Tx, headline: str) -> StoredEntry:
    """Return the entry with a headline."""
    return next(one for one in await search.latest(tx, 10) if one.parsed.headline == headline)


async def edit(storage: Storage, headline: str, now_says: str) -> None:
    """Change an entry's headline at its source."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        parsed = ParsedEntry(headline, now_says, url=f"https://example.org/{headline}")
        await accept(tx, desk.id, [parsed], language="en", publish=True, now=now_micros())

    await storage.write(work)


async def correct(storage: Storage, headline: str, now_says: str) -> None:
    """Correct an entry as an editor."""

    async def work(tx: Tx) -> None:
        stored = await entry(tx, headline)
        words = replace(stored.parsed, headline=now_says)
        await revise(tx, stored, words, "correction", language="en", now=now_micros())

    await storage.write(work)


async def withdraw(storage: Storage, headline: str) -> None:
    """Withdraw an entry."""

    async def work(tx: Tx) -> None:
        stored = await entry(tx, headline)
        await acceptance.withdraw(tx, [stored.id], now_micros(), note=None)

    await storage.write(work)


async def done(storage: Storage, loops: Loops) -> None:
    """Wait until everything that was published is delivered."""
    loops.published.set()
    await until_done(storage)


@asynccontextmanager
async def three_entries_sent(storage: Storage, sandbox: Sandbox) -> AsyncIterator[Loops]:
    """Deliver a digest of the entries One, Two and Three, and go on delivering within the block."""
    await add_readers(storage, sandbox, [READER])
    await publish_long_ago(storage, "One", "Two", "Three")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
        yield loops


def messages(sandbox: Sandbox) -> list[dict[str, Any]]:
    """Return the bot's messages."""
    return sandbox.world.messages(READER)


def lines(message: dict[str, Any]) -> list[str]:
    """Return the lines of a digest without the times."""
    return [line.split(" ", 1)[-1] for line in message["text"].splitlines() if line]


async def test_what_waited_through_an_outage_comes_as_one_message_with_links(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    await publish_long_ago(storage, "One", "Two", "Three")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
    [digest] = messages(sandbox)
    assert digest["text"].splitlines()[0] == "3 entries"
    assert lines(digest)[2:] == ["One", "Two", "Three"]
    links = [one["url"] for one in digest["entities"] if one["type"] == "text_link"]
    assert links == [f"https://example.org/{one}" for one in ("One", "Two", "Three")]
    assert sandbox.world.is_silent(READER, digest["message_id"])


async def test_after_an_outage_breaking_news_comes_first_and_by_itself(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    await publish_long_ago(storage, "One", "Two", "Three", breaking="Two")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
    first, digest = messages(sandbox)
    assert "Two" in first["text"].splitlines()[0]
    assert lines(digest)[2:] == ["One", "Three"]


async def test_an_edit_changes_its_line_and_nothing_else(storage: Storage, sandbox: Sandbox) -> None:
    async with three_entries_sent(storage, sandbox) as loops:
        await edit(storage, "Two", "Two, edited")
        await done(storage, loops)
    [digest] = messages(sandbox)
    assert lines(digest)[2:] == ["One", "Two, edited", "Three"]


async def test_a_correction_edits_the_digest_and_is_told_by_one_reply(
    storage: Storage, sandbox: Sandbox
) -> None:
    async with three_entries_sent(storage, sandbox) as loops:
        await correct(storage, "Two", "Two, corrected")
        await done(storage, loops)
    digest, reply = messages(sandbox)
    assert lines(digest)[2:] == ["One", "Two, corrected", "Three"]
    assert reply["text"].startswith("Correction\n\nTwo, corrected")
    assert reply["reply_to_message"]["message_id"] == digest["message_id"]


async def test_a_withdrawal_crosses_out_its_line_and_is_told_by_a_reply_that_names_it(
    storage: Storage, sandbox: Sandbox
) -> None:
    async with three_entries_sent(storage, sandbox) as loops:
        await withdraw(storage, "Two")
        await done(storage, loops)
    digest, reply = messages(sandbox)
    crossed = [one for one in digest["entities"] if one["type"] == "strikethrough"]
    assert len(crossed) == 1
    assert lines(digest)[3] == "Two This was withdrawn."
    assert "Two" in reply["text"]


async def test_what_was_withdrawn_before_it_was_sent_is_in_no_digest(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    await publish_long_ago(storage, "One", "Two", "Three")
    await withdraw(storage, "Two")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
    [digest] = messages(sandbox)
    assert lines(digest)[2:] == ["One", "Three"]


async def test_a_digest_whose_answer_is_lost_comes_again_as_it_was_and_counts_once(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    sandbox.world.add_fault("sendMessage", "drop-after")
    await publish_long_ago(storage, "One", "Two", "Three")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
    first, again = messages(sandbox)
    assert first["text"] == again["text"]
    assert (await storage.read(lambda tx: tallies.since(tx, 0)))["uncertain"] == 1


async def test_if_a_digest_can_no_longer_be_edited_one_reply_says_what_changed(
    storage: Storage, sandbox: Sandbox
) -> None:
    async with three_entries_sent(storage, sandbox) as loops:
        sandbox.world.add_fault(
            "editMessageText", "error", code=400, description="Bad Request: message can't be edited"
        )
        await edit(storage, "Two", "Two, edited")
        await done(storage, loops)
    _, reply = messages(sandbox)
    assert reply["text"].startswith("Changed\n\nTwo, edited")


async def test_a_digest_goes_again_without_links_if_telegram_refuses_one(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    sandbox.world.add_fault(
        "sendMessage", "error", code=400, description="Bad Request: wrong HTTP URL specified"
    )
    await publish_long_ago(storage, "One", "Two")
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await done(storage, loops)
    [digest] = messages(sandbox)
    assert lines(digest)[2:] == ["One", "Two"]
    assert not [one for one in digest["entities"] if one["type"] == "text_link"]
