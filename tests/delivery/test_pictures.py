"""Tests of pictures: a preview above the text of an entry, and nowhere else."""

from typing import Any

import pytest
from sqlalchemy import select, update

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.domain.backoff import Backoff
from bot.domain.entry.content import ParsedEntry
from bot.sandbox import Sandbox
from storage import Storage, Tx
from storage.engine.tables import destination, source
from storage.entries import search
from storage.sources import sources
from tests.accepting import accept, revise
from tests.delivery.broadcasts import Loops, add_readers, delivering, until_done

READER = 101
PICTURE = "https://example.org/tide.jpg"
ABOVE = {"url": PICTURE, "prefer_large_media": True, "show_above_text": True}
NONE = {"is_disabled": True}
FEED = "https://example.org/feed"


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    monkeypatch.setattr(outcomes, "WAITS", Backoff(0.05, outcomes.LONGEST_WAIT))


async def show(
    storage: Storage, loops: Loops, headline: str, picture: str | None, *, withdrawn: bool = False
) -> None:
    """Make the source show its entry, new or changed, and wait until it is sent."""

    async def work(tx: Tx) -> None:
        now = now_micros()
        await sources.add(tx, url=FEED, title="Harbour", language="en", added_by=1, added_in=1, now=now)
        source_id = await tx.scalar(select(source.c.id).where(source.c.url == FEED))
        assert source_id is not None
        parsed = ParsedEntry("one", headline, picture=picture, withdrawn=withdrawn)
        await accept(tx, source_id, [parsed], language="en", publish=True, now=now)

    await storage.write(work)
    loops.published.set()
    await until_done(storage)


def messages(sandbox: Sandbox) -> list[dict[str, Any]]:
    """Return the bot's messages as they are now."""
    return [one for one in sandbox.world.messages(READER) if one["from"]["is_bot"]]


def previews(sandbox: Sandbox) -> list[dict[str, Any]]:
    """Return the options of the previews of the bot's messages."""
    return [one["link_preview_options"] for one in messages(sandbox)]


@pytest.mark.parametrize(
    ("picture", "options"),
    [
        (PICTURE, ABOVE),
        (None, NONE),
        ("http://nas/tide.jpg", NONE),
        ("data:image/png;base64,AAAA", NONE),
    ],
)
async def test_a_picture_that_telegram_may_fetch_is_above_the_text(
    storage: Storage, sandbox: Sandbox, picture: str | None, options: dict[str, Any]
) -> None:
    await add_readers(storage, sandbox, [READER])
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, loops, "Tide rises", picture)
    assert previews(sandbox) == [options]


async def test_an_edit_keeps_the_picture_and_a_withdrawal_removes_it(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [READER])
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, loops, "Tide rises", PICTURE)
        await show(storage, loops, "Tide falls", PICTURE)
        [message] = messages(sandbox)
        assert message["text"].startswith("Tide falls")
        assert previews(sandbox) == [ABOVE]
        await show(storage, loops, "Tide falls", PICTURE, withdrawn=True)
    assert previews(sandbox)[0] == NONE


async def test_a_reply_about_a_correction_shows_no_picture(storage: Storage, sandbox: Sandbox) -> None:
    async def correct(tx: Tx) -> None:
        [entry] = await search.latest(tx, 1)
        words = ParsedEntry("one", "Tide stands", picture=PICTURE)
        await revise(tx, entry, words, "correction", language="en", now=now_micros())

    await add_readers(storage, sandbox, [READER])
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, loops, "Tide rises", PICTURE)
        await storage.write(correct)
        loops.published.set()
        await until_done(storage)
    assert previews(sandbox) == [ABOVE, NONE]


async def test_a_chat_that_wants_no_pictures_gets_none(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, [READER])
    chosen = update(destination).values(preferences={"pictures": False})
    await storage.write(lambda tx: tx.execute(chosen))
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, loops, "Tide rises", PICTURE)
    assert previews(sandbox) == [NONE]


async def test_an_entry_whose_picture_is_refused_comes_without_it(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, [READER])
    sandbox.world.refuse_link(PICTURE)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await show(storage, loops, "Tide rises", PICTURE)
    [message] = messages(sandbox)
    assert message["text"].startswith("Tide rises")
    assert previews(sandbox) == [NONE]
