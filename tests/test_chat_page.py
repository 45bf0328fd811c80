"""Tests of the whole bot in its sandbox, as a newcomer sees it in a browser."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from bot.app.lifecycle import running
from bot.app.settings import Settings
from bot.newsroom.desk import sendoff
from bot.sandbox import CHANNEL_ID, EDITOR_ID, READER_ID
from tests.sandbox.browsing import open_browser, open_page
from tests.sentences import say


def column(page: Page, chat_id: int) -> Locator:
    """Return a chat's column."""
    return page.locator(f'[data-role=column][data-chat-id="{chat_id}"]')


async def write(chat: Locator, text: str) -> None:
    """Type a message into a chat and send it."""
    await chat.locator("[data-role=composer]").fill(text)
    await chat.locator("[data-role=composer]").press("Enter")


async def take_offer(chat: Locator, filter_: str) -> None:
    """Press Follow under the offer; without stored entries the filter is followed at once."""
    names = "|".join(re.escape(say(name)) for name in ("button-follow", "button-follow-all"))
    offer = chat.get_by_role("button", name=re.compile(f"^({names})$"))
    await expect(offer.or_(chat.get_by_text(say("follow-done", filter=filter_))).first).to_be_visible()
    if await offer.count():
        await offer.click()


async def test_a_newcomer_follows_a_word_and_gets_what_matches_and_nothing_else(
    tmp_path: Path, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sendoff, "DELAY", 0)
    settings = Settings(
        _env_file=None,
        sandbox_port=free_port,
        database_url=f"sqlite:///{tmp_path}/sandbox.db",
        chat_rate=1000,
        poll_interval=3600,
    )
    async with open_browser() as browser, running(settings) as telegram:
        page = await open_page(browser)
        await page.goto(telegram.page or "")
        reader, editor = column(page, READER_ID), column(page, EDITOR_ID)
        greeting = say("start").splitlines()[0]
        await reader.get_by_role("button", name="START").click()
        await expect(reader.get_by_text(greeting)).to_be_visible()
        await write(reader, "/follow zeppelin")
        await take_offer(reader, "zeppelin")
        await expect(reader.get_by_text(say("follow-done", filter="zeppelin"))).to_be_visible()

        await editor.get_by_role("button", name="START").click()
        await expect(editor.get_by_text(greeting)).to_be_visible()
        for headline in ("Balloons over the lake", "Two zeppelins over the lake"):
            await write(editor, f"/post {headline}")
            publish = editor.get_by_role("button", name=say("button-publish"), exact=True)
            await publish.click()
            await expect(publish).to_have_count(0)

        await expect(reader.get_by_text("Two zeppelins over the lake")).to_be_visible()
        await expect(reader.get_by_text(say("card-reason", filter="zeppelin"))).to_have_count(1)
        await expect(reader.get_by_text("Balloons over the lake")).to_have_count(0)


async def test_the_sample_liveblog_plays_by_itself(tmp_path: Path, free_port: int) -> None:
    settings = Settings(
        _env_file=None,
        sandbox_port=free_port,
        database_url=f"sqlite:///{tmp_path}/sandbox.db",
        poll_interval=1,
    )
    async with open_browser() as browser, running(settings) as telegram:
        page = await open_page(browser)
        await page.goto(telegram.page or "")
        reader = column(page, READER_ID)
        await reader.get_by_role("button", name="START").click()
        everything = say("filter-everything")
        await reader.get_by_role("button", name=say("button-everything")).click()
        await take_offer(reader, everything)
        reason = reader.get_by_text(say("card-reason", filter=everything))
        await expect(reason.first).to_be_visible()


async def test_an_admin_connects_a_channel_and_reads_there_what_it_follows(
    tmp_path: Path, free_port: int
) -> None:
    settings = Settings(
        _env_file=None,
        sandbox_port=free_port,
        database_url=f"sqlite:///{tmp_path}/sandbox.db",
        poll_interval=1,
    )
    async with open_browser() as browser, running(settings) as telegram:
        page = await open_page(browser)
        await page.goto(telegram.page or "")
        reader, channel = column(page, READER_ID), column(page, CHANNEL_ID)
        await reader.get_by_role("button", name="START").click()
        await write(reader, "/channel")
        await reader.get_by_role("button", name=say("button-channel-choose")).click()
        await reader.locator("[data-role=share]").click()
        await reader.get_by_role("button", name=say("button-channel-test")).click()
        await expect(channel.get_by_text(say("channel-test-post"))).to_be_visible()
        await reader.get_by_role("button", name=say("button-channel-untest")).click()
        await expect(channel.get_by_text(say("channel-test-post"))).to_be_hidden()
        await reader.get_by_role("button", name=say("button-channel-follows")).click()
        await reader.locator('[data-data^="v1@"]').get_by_text(say("button-everything")).click()
        await take_offer(reader, say("filter-everything"))
        await expect(channel.locator("[data-role=message]").first).to_be_visible()
