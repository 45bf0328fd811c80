"""Tests of readers who go through the whole bot in a browser, in English, Ukrainian and Arabic.

Each reader is new. Afterwards every message that they got is looked at: it must be in their language, and its
lines must begin at the side where that language begins.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from typing import Final

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, expect

from bot.domain.languages.known import own_name
from bot.domain.topics import built_in
from bot.presenting.entries import describe_filter
from bot.presenting.preferences import capitalised
from bot.words import Words, load_words
from tests.handlers.sites import Person, Site
from tests.sandbox.browsing import open_browser, open_page
from tests.sandbox.test_media import COVER
from tests.sentences import ANY
from tests.timing import until

SPOKEN: Final = {"en": "Ukraine", "uk": "Україна", "ar": "أوكرانيا"}
"""The languages of the readers, and how each calls the country that it follows."""
STORMS: Final = {
    "en": "Storm {} damages the bridge in Kyiv",
    "uk": "Буря {} пошкодила міст у Києві",  # noqa: RUF001  Ukrainian
    "ar": "العاصفة {} تضرب الجسر في كييف",
}
WORDS: Final = {"en": "bridge", "uk": "міст", "ar": "الجسر"}
LETTERS: Final = {"en": r"[^\W\d_a-zA-ZÀ-ɏ]", "uk": r"[A-Za-zÀ-ɏыэъё]", "ar": r"[^\W\d_\u0600-\u06ff]"}
"""Letters that a language has not."""
SAME_EVERYWHERE: Final = re.compile(
    r"https?://\S+|/[a-z]+\b|\b(?:Telegram|UTC|UA|topic:[a-z-]+|OWNER_IDS|briefing|2h)\b"
)
"""Names, codes, and what everyone has to type so."""
BEGINS = """node => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const around = node.getBoundingClientRect();
    const found = [];
    let line = "", box = null;
    const end = () => {
        if (box && line.trim()) found.push([line, box.left - around.left < around.right - box.right]);
        line = ""; box = null;
    };
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        let place = 0;  // in UTF-16 units, of which a flag has four
        for (const one of text.data) {
            if (one === "\\n") end();
            else if (!box && /[\\p{L}\\p{N}]/u.test(one)) {
                const range = document.createRange();
                range.setStart(text, place); range.setEnd(text, place + one.length);
                box = range.getBoundingClientRect();
            }
            if (one !== "\\n") line += one;
            place += one.length;
        }
    }
    end();
    return found;
}"""
"""Returns the lines of a text, and whether each begins nearer to the left side."""
ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
BOTS: Final = "[data-role=message][data-sender=bot]"
PHONE: Final = {"width": 390, "height": 780}
NUMBERS = count(1)

in_module_loop = pytest_asyncio.fixture(loop_scope="module")


@dataclass
class PageReader:
    """A reader at the chat page: types, taps, and waits for what the bot says in the reader's language."""

    person: Person
    say: Words
    chat: Locator
    speaks_one_language: bool = True

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.say.language

    @property
    def newest(self) -> Locator:
        """The bot's newest message."""
        return self.chat.locator(BOTS).last

    async def ask(self, typed: str, wanted: str) -> None:
        """Type something, and wait until the bot's next message says `wanted`, which may contain ANY."""
        messages = self.chat.locator(BOTS)
        before = await messages.count()
        await self.chat.locator("[data-role=composer]").fill(typed)
        await self.chat.locator("[data-role=composer]").press("Enter")
        await expect(messages.nth(before)).to_be_visible()
        await self.reads(wanted)

    async def reads(self, wanted: str) -> None:
        """Wait until the newest message says something."""
        pattern = re.escape(wanted).replace(re.escape(ANY), ".+?")
        await expect(self.newest.locator("[data-role=text]")).to_have_text(re.compile(pattern, re.DOTALL))

    async def tap(self, label: str) -> None:
        """Tap a button under the newest message that has it, and wait for the bot's answer."""
        await self.button(label).click()
        await expect(self.chat.locator("[aria-busy=true]")).to_have_count(0)

    def button(self, label: str) -> Locator:
        """Return the newest button with a label."""
        return self.chat.get_by_role("button", name=label, exact=True).last

    async def follow(self, typed: str, shown: str) -> None:
        """Follow something, which the bot shows like this."""
        await self.ask(f"/follow {typed}", shown)
        if await self.button(self.say("button-follow")).count():
            await self.tap(self.say("button-follow"))
        await self.reads(self.say("follow-done", filter=shown))

    async def follow_ukraine(self) -> str:
        """Follow the country by its name, and return how the bot calls that."""
        shown = describe_filter("country:UA", self.say)
        await self.follow(SPOKEN[self.language], shown)
        return shown

    async def check(self) -> None:
        """Assert that every message is in the reader's language, and its lines begin at that one's side."""
        foreign = re.compile(LETTERS[self.language])
        for message in self.person.received():
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            labels = [button["text"] for row in rows for button in row]
            for text in (message.get("text", message.get("caption", "")), *labels):
                assert not foreign.search(SAME_EVERYWHERE.sub("", text)), text
        texts = self.chat.locator(BOTS).locator("[data-role=text]")
        for place in range(await texts.count()):
            for line, begins_left in await texts.nth(place).evaluate(BEGINS):
                if re.search(r"[^\W\d_]", line):
                    assert begins_left is not bool(ARABIC.search(line)), line


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Yield one browser for all tests in this file."""
    async with open_browser() as browser:
        yield browser


@pytest.fixture(params=SPOKEN, scope="module")
def language(request: pytest.FixtureRequest) -> str:
    """Return the reader's language."""
    return str(request.param)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def phone(browser: Browser, shared_bot: Site, language: str) -> AsyncIterator[Page]:
    """Yield the chat page on a phone in a language. Its scripts may log no error."""
    page = await open_page(browser, viewport=PHONE, locale=language)
    errors: list[str] = []

    def hear(line: ConsoleMessage) -> None:
        if line.type == "error":
            errors.append(line.text)

    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", hear)
    await page.goto(shared_bot.sandbox.url)
    yield page
    await page.context.close()
    assert errors == []


@in_module_loop
async def rita(phone: Page, site: Site, language: str) -> AsyncIterator[PageReader]:
    """Yield a new reader who has tapped START, and look at all messages after the test."""
    person = site.person("Rita")
    await phone.locator(f'[data-role=tab][data-chat-id="{person.chat_id}"]').click()
    chat = phone.locator(f'[data-role=column][data-chat-id="{person.chat_id}"]')
    await chat.locator("[data-role=language]").select_option(language)
    await until(lambda: site.sandbox.world.users[person.user_id].language_code == language)
    await chat.locator("[data-role=start]").click()
    reader = PageReader(person, load_words(language), chat)
    await expect(chat.locator(BOTS)).to_have_count(2)
    yield reader
    if reader.speaks_one_language:
        await reader.check()


async def storm(editor: Person, language: str, *, breaking: bool = False) -> str:
    """Publish a picture with a headline in a language, and return the headline."""
    headline = STORMS[language].format(next(NUMBERS))
    say = load_words("en")
    before = len(editor.received())
    caption = f"{'!' if breaking else ''}{headline} +UA"
    editor.sandbox.world.send_media(editor.chat_id, editor.user_id, "photo", COVER, caption)
    *_, preview = await editor.next_messages(before, 2)
    await editor.publish(preview)
    await editor.until_it_says(preview, say("published", number=ANY))
    return headline


async def test_the_language_is_shown_at_the_start_and_can_be_changed(rita: PageReader) -> None:
    rita.speaks_one_language = False
    await rita.reads(rita.say("zone-ask"))
    await rita.tap(f"🌐 {own_name(rita.language)}")
    await expect(rita.chat.get_by_text(rita.say("language-choose"))).to_be_visible()
    german = load_words("de")
    await rita.tap(own_name("de"))
    await expect(rita.button(f"🌐 {own_name('de')}")).to_be_visible()
    await rita.ask("/following", german("following-none"))
    await rita.ask("/settings", german("settings-language", language=own_name("de"), automatic="off"))
    await rita.tap(german("button-settings-language"))
    await rita.tap(german("button-language-auto"))
    await rita.reads(rita.say("settings-language", language=own_name(rita.language), automatic="on"))


async def test_an_entry_comes_with_its_picture_says_why_and_offers_less(
    rita: PageReader, editor: Person
) -> None:
    followed = await rita.follow_ukraine()
    await storm(editor, rita.language)
    headline = await storm(editor, rita.language, breaking=True)
    await expect(rita.chat.locator("[data-role=media]")).to_have_count(2)
    await rita.reads(headline)
    await rita.reads(rita.say("card-reason", filter=followed))
    await rita.tap(rita.say("button-why"))
    await rita.reads(rita.say("why-words", filter=followed, words=ANY))
    await rita.tap(rita.say("button-less"))
    await expect(rita.button(rita.say("button-close"))).to_be_visible()
    await rita.newest.locator("[data-role=button]").first.click()
    await rita.reads(rita.say("follow-done", filter=ANY))


async def test_a_follow_has_a_card_to_mute_it_and_to_remove_it(rita: PageReader) -> None:
    followed = await rita.follow_ukraine()
    await rita.ask("/following", rita.say("following", count=1))
    await rita.tap(followed)
    await rita.reads(rita.say("follow-card-sound", value=rita.say("follow-sound", sound="chat")))
    await rita.tap(rita.say("button-follow-mute", span="hours"))
    await expect(rita.button(rita.say("button-follow-unmute"))).to_be_visible()
    await rita.tap(rita.say("button-drop"))
    await rita.reads(rita.say("unfollowed", filter=followed))
    await rita.tap(rita.say("button-undo"))
    await rita.reads(rita.say("follow-restored", count=1, filter=followed))


async def test_quiet_hours_and_a_mute_are_chosen_in_the_settings(rita: PageReader) -> None:
    await rita.ask("/settings", rita.say("settings-chat"))
    await rita.tap(rita.say("button-settings-quiet"))
    await rita.reads(rita.say("quiet-typed"))
    await rita.tap("22:00–07:00")
    await rita.reads(rita.say("quiet-hours", hours="22:00–07:00", how="held", urgent="off"))
    await rita.tap(rita.say("button-settings-back"))
    await rita.tap(rita.say("button-settings-mute"))
    await rita.reads(rita.say("mute-none"))
    await rita.tap(rita.say("button-mute", span="hour"))
    await rita.reads(rita.say("mute-meanwhile", urgent="off"))
    await rita.tap(rita.say("button-unmute"))
    await rita.reads(rita.say("mute-none"))


async def test_what_came_is_shown_again_and_can_be_searched(rita: PageReader, editor: Person) -> None:
    word = WORDS[rita.language]
    await rita.follow(word, word)
    headline = await storm(editor, rita.language)
    await rita.reads(headline)
    await rita.ask("/catchup today", headline)
    await rita.ask(f"/search {word}", rita.say("search-title", filter=word))
    await rita.reads(headline)


async def test_a_shared_link_shows_what_comes_and_follows_it(rita: PageReader) -> None:
    country = SPOKEN[rita.language]
    await rita.ask(f"/share {country}", rita.say("share-filter", filter=country))
    await rita.newest.locator("[data-role=text] a").click()
    await rita.reads(rita.say("follow-press"))
    await rita.tap(rita.say("button-follow"))
    await rita.reads(rita.say("follow-done", filter=describe_filter("country:UA", rita.say)))


async def test_topics_are_tapped_from_the_wide_to_the_narrow(rita: PageReader) -> None:
    topics = built_in()
    await rita.ask("/topic", rita.say("topic-list"))
    for slug in ("disaster", "natural-disaster", "storms"):
        name = topics.name(slug, rita.language)
        await rita.tap(capitalised(name))
        await rita.reads(rita.say("topic-shown", name=name, slug=slug))
    await expect(rita.button(rita.say("button-follow"))).to_be_visible()


async def test_a_readers_data_come_as_a_file_and_are_forgotten(rita: PageReader) -> None:
    await rita.follow_ukraine()
    await rita.ask("/mydata", rita.say("mydata-sent"))
    await expect(rita.newest.locator("[data-role=file]")).to_contain_text(".json")
    await rita.ask("/forget", rita.say("forget-ask"))
    await rita.tap(rita.say("button-forget"))
    await rita.reads(rita.say("forget-done"))
