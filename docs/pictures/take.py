"""Takes the README's picture of the chat page from the running program: `make picture`."""

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from bot.app.lifecycle import running
from bot.app.settings import Settings
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID
from tests.sandbox.browsing import open_browser
from tests.sentences import say

PICTURE = Path(__file__).with_name("chat-page.png")
PORT = 18080
POST = """/post !Night trains will run after all #storm +DK
The storm has passed: all night trains to Denmark and Sweden leave on time."""
SAMPLE = "Good morning from a windy Thursday"
"""The sample's first entry. An estimate can only count entries that are stored."""


async def follow(chat: Locator, text: str) -> None:
    """Follow something in a chat by the button under the estimate."""
    await write(chat, f"/follow {text}")
    await chat.get_by_role("button", name=say("button-follow"), exact=True).click()
    await expect(chat.get_by_text(say("follow-done", filter="")).last).to_be_visible()


async def write(chat: Locator, text: str) -> None:
    """Write a message and press Enter."""
    await chat.locator("[data-role=composer]").fill(text)
    await chat.locator("[data-role=composer]").press("Enter")


async def play(page: Page) -> None:
    """Let a reader and a group follow something, an editor post it, and the reader ask why it came."""
    reader, editor, group = (
        page.locator(f'[data-role=column][data-chat-id="{chat_id}"]')
        for chat_id in (READER_ID, EDITOR_ID, GROUP_ID)
    )
    for chat in (reader, editor):
        await chat.locator("[data-role=start]").click()
    while not await editor.get_by_text(SAMPLE).count():
        await write(editor, "/latest")
        await page.wait_for_timeout(2_000)
    await follow(reader, "storm")
    await follow(group, "denmark")
    await write(editor, POST)
    await editor.get_by_role("button", name=say("button-publish"), exact=True).click()
    for chat in (reader, group):
        await expect(chat.get_by_text(say("card-breaking")).last).to_be_visible()
    await reader.get_by_role("button", name=say("button-why"), exact=True).last.click()
    await expect(reader.get_by_role("button", name=say("button-less"), exact=True).last).to_be_visible()
    # The receipt counts every three seconds.
    await page.wait_for_timeout(4_000)


async def take(folder: str) -> None:
    """Play a short story on the chat page and take a picture of it."""
    settings = Settings(_env_file=None, sandbox_port=PORT, database_url=f"sqlite:///{folder}/sandbox.db")
    async with open_browser() as browser, running(settings) as telegram:
        page = await browser.new_page(viewport={"width": 1280, "height": 860}, device_scale_factor=1.5)
        await page.goto(telegram.page or "")
        await play(page)
        await page.screenshot(path=PICTURE)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(take(scratch))
