"""Takes the README's picture of the chat page from the running program: `make picture`."""

import asyncio
import re
import tempfile
from pathlib import Path

from playwright.async_api import Locator, expect

from bot.app import running
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID
from bot.settings import Settings
from tests.sandbox.browsing import open_browser

PICTURE = Path(__file__).with_name("chat-page.png")
PORT = 18080


async def say(chat: Locator, text: str, answer: str | re.Pattern[str]) -> None:
    """Say something in a chat and wait until an answer holds `answer`."""
    await chat.locator("[data-role=composer]").fill(text)
    await chat.locator("[data-role=composer]").press("Enter")
    await expect(chat.get_by_text(answer).last).to_be_visible(timeout=30_000)


async def take(folder: str) -> None:
    """Play the first minute of a newcomer and take a picture of it."""
    settings = Settings(_env_file=None, sandbox_port=PORT, database_url=f"sqlite:///{folder}/sandbox.db")
    async with open_browser() as browser, running(settings) as telegram:
        page = await browser.new_page(viewport={"width": 1280, "height": 860}, device_scale_factor=1.5)
        await page.goto(telegram.page or "")
        reader, editor, group = (
            page.locator(f'[data-role=column][data-chat-id="{chat_id}"]')
            for chat_id in (READER_ID, EDITOR_ID, GROUP_ID)
        )
        for chat in (reader, editor):
            await chat.get_by_role("button", name="START").click()
            await expect(chat.get_by_text("Liveblogs, brought to you")).to_be_visible()
        # What is stored already is shown first, and followed by a button.
        await say(reader, "/follow everything", re.compile(r"Follow everything\?|Now following"))
        if await (follow := reader.get_by_role("button", name=re.compile("^Follow"))).count():
            await follow.first.click()
        await say(group, "/follow ukraine", "is read as the country")
        await expect(reader.get_by_text("You get this because").first).to_be_visible(timeout=60_000)
        await say(
            editor,
            "/post Power is back in Kyiv #energy\nMost districts have light again, and trams run.",
            "Readers get exactly",
        )
        await page.wait_for_timeout(1500)
        await page.screenshot(path=PICTURE)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(take(scratch))
