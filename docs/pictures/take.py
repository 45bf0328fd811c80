"""Takes the pictures of the docs from the running program: `make picture`.

`python -m docs.pictures.take de FOLDER` takes them in German, to look at.
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.async_api import Browser, Locator, Page, expect

from bot.app.lifecycle import running
from bot.app.settings import Settings
from bot.presenting.follows import capitalised
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID
from bot.words import load_words
from tests.sandbox.browsing import open_browser

LANGUAGE = next(iter(sys.argv[1:]), "en")
FOLDER = Path(next(iter(sys.argv[2:]), Path(__file__).parent))
PORT = 18080
ZONE = ZoneInfo("Europe/Berlin")
"""The reader's time zone."""
POST = """/post !Night trains will run after all #storm +DK
The storm has passed: all night trains to Denmark and Sweden leave on time."""
SAMPLE = "Good morning from a windy Thursday"
"""The sample's first entry. An estimate can only count entries that are stored."""
ONLY_CHAT = ".top, .hints, .tabs, .toast { display: none !important } .log { background-image: none }"
"""Leaves one chat on the screen, as on a phone, without the dots, which make a file twice as large."""
LOCALES = {"en": "en-GB", "de": "de-DE", "uk": "uk-UA", "ar": "ar-EG"}
"""How the browser shows a time: as the bot does."""

say = load_words(LANGUAGE)


async def write(chat: Locator, text: str) -> None:
    """Write a message and press Enter."""
    await chat.locator("[data-role=composer]").fill(text)
    await chat.locator("[data-role=composer]").press("Enter")


async def ask(chat: Locator, text: str) -> None:
    """Write a message and wait for the bot's answer."""
    answers = chat.locator("[data-role=message][data-sender=bot]")
    before = await answers.count()
    await write(chat, text)
    await expect(answers.nth(before)).to_be_visible()


async def press(chat: Locator, *names: str) -> None:
    """Press buttons, each in the newest message that has it, when the answer to the one before is there."""
    for name in names:
        await chat.get_by_role("button", name=name, exact=True).last.click()
        await expect(chat.locator("[aria-busy=true]")).to_have_count(0)


async def open_follow(chat: Locator, name: str) -> None:
    """Open the card of a follow in the newest list."""
    await chat.locator("[data-data^='v1:card:']", has_text=name).last.click()
    await expect(
        chat.locator(
            "[data-data^='v1:hush:']",
            has_text=re.compile(say("button-follow-mute", span="hour") + "|" + say("button-follow-unmute")),
        ).last
    ).to_be_visible()


async def follow(chat: Locator, text: str) -> None:
    """Follow something in a chat by the button under the estimate."""
    await ask(chat, f"/follow {text}")
    await press(chat, say("button-follow"))
    await expect(chat.get_by_role("button", name=say("button-follow"), exact=True)).to_have_count(0)


async def readme(page: Page) -> None:
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
    await press(editor, say("button-publish"), say("button-alert", count=2))
    for chat in (reader, group):
        await expect(chat.get_by_text(say("card-breaking")).last).to_be_visible()
    await press(reader, say("button-why"))
    await expect(reader.get_by_role("button", name=say("button-less"), exact=True).last).to_be_visible()
    # The receipt counts every three seconds.
    await page.wait_for_timeout(4_000)


async def start(chat: Locator) -> None:
    """Start; the bot asks what time it is."""
    await chat.locator("[data-role=start]").click()
    await expect(chat.get_by_text(say("zone-ask"))).to_be_visible()


async def following(chat: Locator) -> None:
    """Let entries come together in two minutes; follow three things, mute one and let one sound."""
    await chat.get_by_role("button", name="Berlin").click()
    at = datetime.now(ZONE) + timedelta(minutes=2)
    await ask(chat, f"/digest {at:%H:%M}")
    for text in ("storm", "moldova", "football"):
        await follow(chat, text)
    await ask(chat, "/following")
    await open_follow(chat, "football")
    await press(chat, say("button-follow-mute", span="hours"), say("button-follow-list"))
    await open_follow(chat, "country:MD")
    await press(chat, say("button-follow-sound"), capitalised(say("follow-sound", sound="all")))
    await ask(chat, "/following")


async def follow_card(chat: Locator) -> None:
    """Open the card of a follow that is muted."""
    await open_follow(chat, "football")


async def settings(chat: Locator) -> None:
    """Open the settings."""
    await press(chat, say("button-follow-unmute"))
    await ask(chat, "/settings")


async def quiet(chat: Locator) -> None:
    """Open the card of the quiet hours and choose some."""
    await press(chat, say("button-settings-quiet"), "22:00–07:00")


async def digest(chat: Locator) -> None:
    """Wait for the entries that come together."""
    begins = re.compile("^" + say("card-digest", count=77).replace("77", r"\d+"))
    several = chat.locator("[data-role=text]", has_text=begins)
    await expect(several.last).to_be_visible(timeout=200_000)


async def mute(chat: Locator) -> None:
    """Mute the chat."""
    await ask(chat, "/mute 2h")


async def catchup(chat: Locator) -> None:
    """Look at what came today."""
    await ask(chat, "/catchup today")


async def less(chat: Locator) -> None:
    """Let an editor post, ask why it came, and how to get less."""
    await follow(chat, "storm")
    editor = chat.page.locator(f'[data-role=column][data-chat-id="{EDITOR_ID}"]')
    await chat.page.locator(f'[data-role=tab][data-chat-id="{EDITOR_ID}"]').click()
    await editor.locator("[data-role=start]").click()
    await ask(editor, POST)
    await press(editor, say("button-publish"))
    await chat.page.locator(f'[data-role=tab][data-chat-id="{READER_ID}"]').click()
    await press(chat, say("button-why"), say("button-less"))
    await expect(chat.get_by_role("button", name=say("button-close"), exact=True)).to_be_visible()


async def ukrainian_settings(chat: Locator) -> None:
    """Speak Ukrainian: follow a country by its name, and open the settings."""
    await ask(chat, "/follow Україна")
    await ask(chat, "/settings")


async def arabic_follows(chat: Locator) -> None:
    """Speak Arabic: list what the chat follows."""
    words = load_words("ar")
    for text in ("أوكرانيا", "عاصفة, مولدوفا", "storm -football"):
        await ask(chat, f"/follow {text}")
        await chat.get_by_role("button", name=words("button-follow"), exact=True).last.click()
        await expect(chat.get_by_role("button", name=words("button-follow"), exact=True)).to_have_count(0)
    await ask(chat, "/following")


async def channel(chat: Locator) -> None:
    """Connect a channel and send a test post there."""
    await ask(chat, "/channel")
    await chat.get_by_role("button", name=say("button-channel-choose"), exact=True).click()
    await chat.locator("[data-role=share]").click()
    await press(chat, say("button-channel-test"))


STORIES: dict[str, Callable[[Locator], Awaitable[None]]] = {
    "time-zone": start,
    "following": following,
    "follow": follow_card,
    "settings": settings,
    "quiet": quiet,
    "digest": digest,
    "mute": mute,
    "catchup": catchup,
    "channel": channel,
}
"""The phone's pictures, in the order in which they happen to one reader."""
SPOKEN = {"less": (LANGUAGE, less), "ukrainian": ("uk", ukrainian_settings), "arabic": ("ar", arabic_follows)}
"""Pictures of new readers: what each has as the app's language, and does."""


async def open_phone(browser: Browser, address: str, locale: str) -> Locator:
    """Open the reader's chat on a phone."""
    page = await browser.new_page(
        viewport={"width": 390, "height": 780},
        device_scale_factor=1.5,
        locale=locale,
        timezone_id=ZONE.key,
        bypass_csp=True,
    )
    await page.goto(address)
    await page.locator(f'[data-role=tab][data-chat-id="{READER_ID}"]').click()
    return page.locator(f'[data-role=column][data-chat-id="{READER_ID}"]')


async def take_picture(chat: Locator, name: str) -> None:
    """Take a picture of the phone, light and dark."""
    page = chat.page
    # The text box has no frame then, and under the pointer a message would show its tools.
    await page.mouse.move(1, 1)
    await chat.locator("[data-role=composer]").blur()
    await page.wait_for_timeout(1_500)
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        await page.screenshot(path=FOLDER / f"{name}-{scheme}.png", style=ONLY_CHAT)


async def take_phone(browser: Browser, address: str) -> None:
    """Play the stories of one reader on a phone and take each picture."""
    chat = await open_phone(browser, address, LOCALES[LANGUAGE])
    for name, story in STORIES.items():
        await story(chat)
        await take_picture(chat, name)


def take_spoken(name: str) -> Callable[[Browser, str], Awaitable[None]]:
    """Return what plays the story of a new reader and takes its picture."""
    language, story = SPOKEN[name]

    async def taking(browser: Browser, address: str) -> None:
        chat = await open_phone(browser, address, LOCALES[language])
        await chat.locator("[data-role=language]").select_option(language)
        await chat.locator("[data-role=start]").click()
        await expect(chat.get_by_text(load_words(language)("zone-ask"))).to_be_visible()
        await story(chat)
        await take_picture(chat, name)

    return taking


async def take_wide(browser: Browser, address: str) -> None:
    """Play the README's story and take its picture."""
    page = await browser.new_page(viewport={"width": 1280, "height": 860}, device_scale_factor=1.5)
    await page.goto(address)
    await readme(page)
    await page.screenshot(path=FOLDER / "chat-page.png")


async def take() -> None:
    """Take all pictures, each kind from a bot of its own."""
    async with open_browser() as browser:
        for taking in (take_phone, take_wide, *map(take_spoken, SPOKEN)):
            with tempfile.TemporaryDirectory() as scratch:
                settings = Settings(
                    _env_file=None,
                    bot_language=LANGUAGE,
                    sandbox_port=PORT,
                    # Readers may do only ten things a minute, and the stories are quicker.
                    owner_ids=frozenset({EDITOR_ID, READER_ID}),
                    database_url=f"sqlite:///{scratch}/sandbox.db",
                )
                async with running(settings) as telegram:
                    await taking(browser, telegram.page or "")


if __name__ == "__main__":
    asyncio.run(take())
