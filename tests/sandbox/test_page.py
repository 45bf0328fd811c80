"""Tests of the chat page in a real browser."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, expect

from bot.sandbox import CHANNEL_ID, EDITOR_ID, GROUP_ID, READER_ID, World, populate, serve_sandbox
from tests.sandbox.browsing import open_browser, open_page
from tests.sandbox.conftest import Api, Clock, Json
from tests.sandbox.test_media import COVER

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHONE = {"width": 390, "height": 780}


@dataclass(frozen=True)
class ChatPage:
    """The page, with functions that find its parts."""

    page: Page

    def column(self, chat_id: int) -> Locator:
        """Return a chat's column."""
        return self.page.locator(f'[data-role=column][data-chat-id="{chat_id}"]')

    def part(self, chat_id: int, role: str) -> Locator:
        """Return the parts of a chat with a role."""
        return self.column(chat_id).locator(f"[data-role={role}]")

    def texts(self, chat_id: int) -> Locator:
        """Return the texts of a chat's messages."""
        return self.part(chat_id, "text")

    async def say(self, chat_id: int, text: str) -> None:
        """Write something and press Enter."""
        await self.part(chat_id, "composer").fill(text)
        await self.part(chat_id, "composer").press("Enter")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """Yield one browser for all tests in this file, which share its loop; skip if there is none."""
    async with open_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def api(clock: Clock) -> AsyncIterator[Api]:
    """Yield a client of a separate sandbox, in the browser's loop."""
    async with serve_sandbox(clock=clock) as sandbox, aiohttp.ClientSession() as session:
        populate(sandbox.world)
        sandbox.world.updates.clear()
        yield Api(session, sandbox)


@pytest.fixture
def world(api: Api) -> World:
    """Return the world of the local Telegram."""
    return api.sandbox.world


@pytest_asyncio.fixture(loop_scope="module")
async def chats(browser: Browser, api: Api) -> AsyncIterator[ChatPage]:
    """Yield the connected page. It may log no error and contact only the sandbox."""
    url = api.sandbox.url
    page = await open_page(browser, viewport={"width": 1280, "height": 800})
    errors: list[str] = []

    def hear(line: ConsoleMessage) -> None:
        refused = "status of 400" in line.text and "/control/" in line.location["url"]  # shown to the person
        if line.type == "error" and not refused:
            errors.append(line.text)

    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", hear)
    page.on(
        "request", lambda asked: None if asked.url.startswith((url, "data:")) else errors.append(asked.url)
    )
    await page.goto(url)
    await expect(page.locator("[data-role=connection]")).to_have_attribute("data-state", "on")
    yield ChatPage(page)
    await page.context.close()
    assert errors == []


def entity(text: str, kind: str, covered: str, **more: object) -> Json:
    start = len(text[: text.index(covered)].encode("utf-16-le")) // 2
    return {"type": kind, "offset": start, "length": len(covered.encode("utf-16-le")) // 2, **more}


async def test_an_empty_chat_has_a_start_button(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("setMyDescription", description="I bring entries of liveblogs.")
    await expect(chats.column(READER_ID).get_by_text("I bring entries of liveblogs.")).to_be_visible()
    await expect(chats.part(READER_ID, "composer")).to_be_hidden()
    await chats.part(READER_ID, "start").click()
    await expect(chats.texts(READER_ID)).to_have_text(["/start"])
    await api.call("sendMessage", chat_id=READER_ID, text="Welcome, Rita!")
    await expect(chats.texts(READER_ID)).to_have_text(["/start", "Welcome, Rita!"])
    await expect(chats.part(READER_ID, "start")).to_be_hidden()
    assert [message["text"] for message in world.messages(READER_ID)] == ["/start", "Welcome, Rita!"]


SEEN = """(node, line) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let at = 0, found = walker.nextNode(); found; found = walker.nextNode()) {
        [...found.data].forEach((one, place) => {
            if (at === line && one.trim()) {
                const range = document.createRange();
                range.setStart(found, place); range.setEnd(found, place + 1);
                boxes.push([one, range.getBoundingClientRect()]);
            }
            if (one === "\\n") at += 1;
        });
    }
    const shown = boxes.filter(([, box]) => box.width).sort(([, a], [, b]) => a.left - b.left);
    return {
        line: shown.map(([one]) => one).join(""),
        right: node.getBoundingClientRect().right - shown[shown.length - 1][1].right < 3,
    };
}"""
"""Returns a line's letters as they are seen, from the left, and whether it begins at the right side."""


async def seen(place: Locator, line: int = 0) -> tuple[str, bool]:
    """Return a line's letters without spaces, as seen from the left, and whether it is at the right side."""
    found = await place.evaluate(SEEN, line)
    return found["line"], found["right"]


async def test_each_paragraph_runs_in_the_direction_of_its_first_letter(api: Api, chats: ChatPage) -> None:
    text = "\u200f\u200e/follow אבג\nKyiv: אב\nאבג \u200e/help\nאב /help"
    commands = [entity(text, "bot_command", "/follow")]
    await api.call("sendMessage", chat_id=READER_ID, text=text, entities=commands)
    message = chats.texts(READER_ID).last
    await expect(message).to_be_visible()
    assert await seen(message, 0) == ("גבא/follow", True)
    assert await seen(message, 1) == ("Kyiv:בא", False)
    assert await seen(message, 2) == ("/helpגבא", True)
    assert await seen(message, 3) == ("help/בא", True)


async def test_a_buttons_words_run_in_the_direction_of_their_first_letter(api: Api, chats: ChatPage) -> None:
    row = [{"text": "אבג: 2", "callback_data": "1"}, {"text": "Kyiv: אבג", "callback_data": "2"}]
    await api.call("sendMessage", chat_id=READER_ID, text="…", reply_markup={"inline_keyboard": [row]})
    buttons = chats.part(READER_ID, "button")
    await expect(buttons).to_have_count(2)
    assert (await seen(buttons.nth(0)))[0] == "2:גבא"
    assert (await seen(buttons.nth(1)))[0] == "Kyiv:גבא"


async def test_enter_sends_and_shift_enter_begins_a_line(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=EDITOR_ID, text="Hello")
    box = chats.part(EDITOR_ID, "composer")
    await box.fill("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    await expect(chats.texts(EDITOR_ID).last).to_have_text("one\ntwo")
    await expect(box).to_have_value("")
    assert world.messages(EDITOR_ID)[-1]["text"] == "one\ntwo"


async def test_a_long_text_leaves_in_parts(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=EDITOR_ID, text="Hello")
    await chats.say(EDITOR_ID, "words and more words\n" * 400)
    await expect(chats.texts(EDITOR_ID)).to_have_count(4)
    assert max(len(message["text"]) for message in world.messages(EDITOR_ID)) <= 4096


async def test_text_is_drawn_from_its_entities(api: Api, chats: ChatPage) -> None:
    text = "🌊 bold and both at last, code here, a link, hidden, 08:40, quoted\nafter /latest"
    entities = [
        entity(text, "bold", "bold and both"),
        entity(text, "italic", "both"),
        entity(text, "code", "code here"),
        entity(text, "text_link", "a link", url="https://example.com/a?b=1"),
        entity(text, "spoiler", "hidden"),
        entity(text, "date_time", "08:40", unix_time=1_800_000_000),
        entity(text, "blockquote", "quoted"),
    ]
    await api.call("sendMessage", chat_id=READER_ID, text=text, entities=entities)
    drawn = chats.texts(READER_ID)
    await expect(drawn.locator("strong")).to_have_text("bold and both")
    await expect(drawn.locator("strong em")).to_have_text("both")
    await expect(drawn.locator("code")).to_have_text("code here")
    await expect(drawn.locator("a")).to_have_attribute("href", "https://example.com/a?b=1")
    await expect(drawn.locator("a")).to_have_attribute("rel", "noopener noreferrer")
    await expect(drawn.locator("time")).to_have_text("08:40")
    await expect(drawn.locator("blockquote")).to_have_text("quoted")
    await drawn.locator(".spoiler").press("Enter")
    await expect(drawn.locator(".spoiler")).to_have_class(re.compile("open"))
    await drawn.locator("[data-entity=bot_command]").click()
    await expect(chats.texts(READER_ID).last).to_have_text("/latest")


async def test_a_quote_that_expands_shows_three_lines_until_it_is_tapped(api: Api, chats: ChatPage) -> None:
    text = "\n".join(f"line {number}" for number in range(20))
    entities = [{"type": "expandable_blockquote", "offset": 0, "length": len(text)}]
    await api.call("sendMessage", chat_id=READER_ID, text=text, entities=entities)
    quote = chats.texts(READER_ID).locator("blockquote")
    hidden = "node => node.scrollHeight > node.clientHeight"
    assert await quote.evaluate(hidden)
    await quote.click()
    await expect(quote).to_have_attribute("aria-expanded", "true")
    assert not await quote.evaluate(hidden)
    await quote.press("Enter")
    assert await quote.evaluate(hidden)


async def test_times_are_shown_in_the_zone_of_the_browser(api: Api, chats: ChatPage) -> None:
    formats = ["t", "T", "dt", "wD", "r"]
    entities = [
        {"type": "date_time", "offset": 2 * place, "length": 1, "unix_time": 1_800_000_000}
        | {"date_time_format": time_format}
        for place, time_format in enumerate(formats)
    ]
    await api.call("sendMessage", chat_id=READER_ID, text="a b c d e", entities=entities)
    times = chats.texts(READER_ID).locator("time")
    await expect(times).to_have_count(len(formats))
    at = "const at = new Date(18e11);"
    wanted = await chats.page.evaluate(
        f"""() => {{ {at} return [
            at.toLocaleString([], {{timeStyle: "short"}}), at.toLocaleString([], {{timeStyle: "medium"}}),
            at.toLocaleString([], {{dateStyle: "short", timeStyle: "short"}}),
        ]; }}"""
    )
    assert (await times.all_text_contents())[:3] == wanted
    await expect(times.nth(3)).to_contain_text("2027")
    await expect(times.nth(0)).to_have_attribute("title", "a")


async def test_a_picture_is_a_link_above_the_text_and_nothing_is_fetched(api: Api, chats: ChatPage) -> None:
    asked: list[str] = []
    chats.page.on("request", lambda request: asked.append(request.url))
    picture = "https://example.com/tide.jpg"
    options = {"url": picture, "show_above_text": True}
    sent = await api.call("sendMessage", chat_id=READER_ID, text="Tide", link_preview_options=options)
    shown = chats.part(READER_ID, "picture")
    await expect(shown).to_have_attribute("href", picture)
    above = "node => node.nextElementSibling.dataset.role"
    assert await shown.evaluate(above) == "text"
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    await api.call("editMessageText", **where, text="Tide", link_preview_options={"is_disabled": True})
    await expect(shown).to_have_count(0)
    assert not [url for url in asked if picture in url]


async def test_entities_that_overlap_are_drawn_each_over_its_own_stretch(chats: ChatPage) -> None:
    html = await chats.page.evaluate(
        """() => {
            const node = document.createElement("div");
            const entities = [{type: "bold", offset: 0, length: 6}, {type: "italic", offset: 3, length: 6}];
            drawText(node, "abcdefghij", entities, null);
            return new XMLSerializer().serializeToString(node).replace(/ (xmlns|data-entity)="[^"]*"/g, "");
        }"""
    )
    assert html == "<div><strong>abc<em>def</em></strong><em>ghi</em>j</div>"


async def test_hostile_text_stays_text(api: Api, chats: ChatPage) -> None:
    text = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    markup = {"inline_keyboard": [[{"text": text, "callback_data": text[:50]}]]}
    await api.call("sendMessage", chat_id=READER_ID, text=text, reply_markup=markup)
    await expect(chats.texts(READER_ID)).to_have_text(text)
    await expect(chats.part(READER_ID, "button")).to_have_text(text)
    assert await chats.column(READER_ID).locator("img, script").count() == 0


async def test_a_link_that_runs_code_is_no_link(chats: ChatPage) -> None:
    for url in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"):
        assert await chats.page.evaluate("url => readLink(url).kind", url) == "none"


async def test_a_button_is_busy_until_the_bot_answers(api: Api, world: World, chats: ChatPage) -> None:
    markup = {
        "inline_keyboard": [[{"text": "Follow", "callback_data": "f"}, {"text": "Not", "callback_data": "n"}]]
    }
    await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=markup)
    world.updates.clear()
    follow = chats.part(READER_ID, "button").first
    await follow.click()
    await expect(follow).to_have_attribute("aria-busy", "true")
    [update] = await api.updates(timeout=50)
    query = {"callback_query_id": update["callback_query"]["id"]}
    await api.call("answerCallbackQuery", **query, text="You follow it now")
    await expect(follow).to_have_attribute("aria-busy", "false")
    await expect(chats.part(READER_ID, "toast")).to_have_text("You follow it now")


async def test_an_answer_can_be_an_alert(api: Api, chats: ChatPage) -> None:
    markup = {"inline_keyboard": [[{"text": "Follow", "callback_data": "f"}]]}
    await api.call("sendMessage", chat_id=READER_ID, text="Follow?", reply_markup=markup)
    await api.updates()
    await chats.part(READER_ID, "button").click()
    [update] = await api.updates(timeout=50)
    query = {"callback_query_id": update["callback_query"]["id"]}
    await api.call("answerCallbackQuery", **query, text="Too many", show_alert=True)
    await expect(chats.page.locator("[data-role=alert-text]")).to_have_text("Too many")
    await chats.page.locator("[data-role=alert-close]").click()
    await expect(chats.page.locator("[data-role=alert]")).to_be_hidden()


async def test_edits_silence_and_replies_show(api: Api, world: World, chats: ChatPage) -> None:
    [said] = world.say(READER_ID, READER_ID, "/latest")
    reply = {"message_id": said}
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text="Old", disable_notification=True, reply_parameters=reply
    )
    await expect(chats.part(READER_ID, "silent")).to_be_visible()
    await expect(chats.part(READER_ID, "quote")).to_contain_text("/latest")
    await expect(chats.part(READER_ID, "edited")).to_have_count(0)
    where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
    await api.call("editMessageText", **where, text="New")
    await expect(chats.texts(READER_ID).last).to_have_text("New")
    await expect(chats.part(READER_ID, "edited")).to_be_visible()
    await api.call("deleteMessage", **where)
    await expect(chats.texts(READER_ID)).to_have_text(["/latest"])


async def test_a_persons_app_can_have_another_language_with_its_commands(
    api: Api, world: World, chats: ChatPage
) -> None:
    german = [{"command": "start", "description": "Los"}]
    await api.call("setMyCommands", commands=german, language_code="de")
    column = chats.column(READER_ID)
    await column.locator("[data-role=language]").select_option("de")
    world.say(READER_ID, READER_ID, "/start")
    await column.locator("[data-role=menu]").click()
    await expect(column.locator("[data-command=start]")).to_contain_text("Los")
    assert world.users[READER_ID].language_code == "de"
    await expect(chats.column(GROUP_ID).locator("[data-role=app]")).to_be_hidden()


async def test_a_deep_link_starts_the_bot_in_the_persons_own_chat(
    api: Api, world: World, chats: ChatPage
) -> None:
    markup = {
        "inline_keyboard": [[{"text": "Read on", "url": "https://t.me/liveblog_sandbox_bot?start=e_7"}]]
    }
    await api.call("sendMessage", chat_id=GROUP_ID, text="News", reply_markup=markup)
    await chats.part(GROUP_ID, "persona").select_option(str(READER_ID))
    await chats.part(GROUP_ID, "button").click()
    await expect(chats.texts(READER_ID)).to_have_text(["/start e_7"])
    assert world.messages(READER_ID)[0]["from"]["id"] == READER_ID


async def test_commands_are_offered_after_a_slash(api: Api, chats: ChatPage) -> None:
    commands = [
        {"command": name, "description": f"About {name}"} for name in ("follow", "following", "latest")
    ]
    await api.call("setMyCommands", commands=commands)
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await expect(chats.texts(READER_ID)).to_have_text(["Hello"])  # so the page knows the commands, too
    box, offers = chats.part(READER_ID, "composer"), chats.part(READER_ID, "command")
    await box.press_sequentially("/fol")
    await expect(offers).to_have_count(2)
    await box.press("Tab")
    await expect(box).to_have_value("/follow ")
    await expect(offers.first).to_be_hidden()
    await box.fill("/")
    await box.press("ArrowUp")
    await box.press("Enter")
    await expect(chats.texts(READER_ID).last).to_have_text("/latest")
    await chats.part(READER_ID, "menu").click()
    await offers.get_by_text("/following").click()
    await expect(chats.texts(READER_ID).last).to_have_text("/following")


async def test_words_after_the_bots_name_show_results_that_can_be_picked(
    api: Api, world: World, chats: ChatPage
) -> None:
    world.say(READER_ID, READER_ID, "/start")
    await api.updates()
    box = chats.part(READER_ID, "composer")
    await box.fill(f"@{world.bot.username} storm")
    [update] = await api.updates(timeout=30)
    assert update["inline_query"]["query"] == "storm"
    results = [
        {
            "type": "article",
            "id": name,
            "title": name,
            "input_message_content": {"message_text": f"Text {name}"},
        }
        for name in ("One", "Two")
    ]
    button = {"text": "Open the bot", "start_parameter": "help"}
    query_id = update["inline_query"]["id"]
    await api.call("answerInlineQuery", inline_query_id=query_id, results=results, button=button)
    await expect(chats.part(READER_ID, "result")).to_have_text(["One", "Two"])
    await expect(chats.part(READER_ID, "inline-button")).to_have_text("Open the bot")
    for _ in range(2):
        await box.press("ArrowDown")
    await box.press("Enter")
    await expect(chats.texts(READER_ID).last).to_have_text("Text Two")
    await expect(chats.part(READER_ID, "via")).to_have_text(f"via @{world.bot.username}")
    await expect(chats.part(READER_ID, "result").first).to_be_hidden()
    await expect(box).to_have_value("")


async def test_a_file_can_be_sent_with_a_caption(
    api: Api, world: World, chats: ChatPage, tmp_path: Path
) -> None:
    await api.call("sendMessage", chat_id=EDITOR_ID, text="Hello")
    file = tmp_path / "day.txt"
    file.write_text("A long day", encoding="utf-8")
    await chats.part(EDITOR_ID, "file-input").set_input_files(file)
    await expect(chats.part(EDITOR_ID, "draft")).to_contain_text("day.txt")
    await chats.say(EDITOR_ID, "/import")
    await expect(chats.part(EDITOR_ID, "file")).to_contain_text("day.txt")
    document = world.messages(EDITOR_ID)[-1]["document"]
    assert world.files[document["file_id"]][1] == b"A long day"
    assert world.messages(EDITOR_ID)[-1]["caption"] == "/import"


async def test_a_photo_can_be_sent_and_is_shown(
    api: Api, world: World, chats: ChatPage, tmp_path: Path
) -> None:
    await api.call("sendMessage", chat_id=EDITOR_ID, text="Hello")
    file = tmp_path / "flood.png"
    file.write_bytes(COVER)
    await chats.part(EDITOR_ID, "file-input").set_input_files(file)
    await chats.say(EDITOR_ID, "Flood in the harbour")
    photo = chats.part(EDITOR_ID, "media")
    await expect(photo).to_be_visible()
    assert await photo.evaluate("node => node.decode().then(() => node.naturalWidth)") == 640
    assert world.messages(EDITOR_ID)[-1]["caption"] == "Flood in the harbour"


async def test_a_person_can_reply_and_edit(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await chats.part(READER_ID, "message").first.hover()
    await chats.part(READER_ID, "reply").first.click()
    await chats.say(READER_ID, "Thanks")
    await expect(chats.part(READER_ID, "quote")).to_contain_text("Hello")
    await chats.part(READER_ID, "message").last.hover()
    await chats.part(READER_ID, "edit").click()
    await expect(chats.part(READER_ID, "composer")).to_have_value("Thanks")
    await chats.say(READER_ID, "Thank you")
    await expect(chats.texts(READER_ID).last).to_have_text("Thank you")
    assert world.messages(READER_ID)[-1]["reply_to_message"]["text"] == "Hello"


async def test_in_the_group_one_speaks_as_a_member(world: World, chats: ChatPage) -> None:
    await chats.say(GROUP_ID, "/following")
    await expect(chats.texts(GROUP_ID)).to_have_count(1)
    await chats.part(GROUP_ID, "persona").select_option(str(READER_ID))
    await chats.say(GROUP_ID, "/latest")
    await expect(chats.texts(GROUP_ID)).to_have_count(2)
    await expect(chats.part(GROUP_ID, "service")).to_have_text("Ed added Liveblog Bot")
    assert [message["from"]["id"] for message in world.messages(GROUP_ID)[-2:]] == [EDITOR_ID, READER_ID]


async def test_the_bot_can_be_blocked_and_restarted(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await chats.part(READER_ID, "faults-here").click()
    await chats.page.locator("[data-role=fault-place]").click()
    await chats.page.locator("[data-role=faults-close]").click()
    await expect(chats.part(READER_ID, "notice")).to_have_text("Rita has blocked the bot.")
    assert world.chat(READER_ID).bot_status == "kicked"
    await chats.part(READER_ID, "restart").click()
    await expect(chats.texts(READER_ID).last).to_have_text("/start")
    await expect(chats.part(READER_ID, "notice")).to_be_hidden()


async def test_the_next_message_can_be_made_to_fail(api: Api, world: World, chats: ChatPage) -> None:
    await chats.part(READER_ID, "faults-here").click()
    await chats.page.locator("[data-role=fault-kind]").select_option("drop-after")
    await chats.page.locator("[data-role=fault-times]").fill("2")
    await chats.page.locator("[data-role=fault-arm]").click()
    await expect(chats.page.locator("[data-role=fault-list] li")).to_have_text(
        "drop-after · sendMessage to Rita · 2×"
    )
    assert (world.faults.faults[0].kind, world.faults.faults[0].chat_id) == ("drop-after", READER_ID)
    await chats.page.locator("[data-role=fault-clear]").click()
    await expect(chats.page.locator("[data-role=fault-list] li")).to_have_count(0)


async def test_an_upgraded_group_goes_on_in_its_column(api: Api, world: World, chats: ChatPage) -> None:
    await chats.say(GROUP_ID, "before")
    await expect(chats.texts(GROUP_ID)).to_have_count(1)
    await chats.part(GROUP_ID, "faults-here").click()
    await chats.page.locator("[data-role=fault-upgrade]").click()
    await chats.page.keyboard.press("Escape")
    new_id = await api.sandbox.wait_for(lambda: world.chat(GROUP_ID).upgraded_to)
    await expect(chats.texts(new_id)).to_have_text(["before"])
    await api.call("sendMessage", chat_id=new_id, text="after")
    await expect(chats.texts(new_id)).to_have_text(["before", "after"])
    await expect(chats.page.locator("[data-role=column]")).to_have_count(4)
    await chats.page.reload()
    await expect(chats.texts(new_id)).to_have_text(["before", "after"])


async def test_a_kicked_bot_shows_as_gone(world: World, chats: ChatPage) -> None:
    world.kick(GROUP_ID)
    await expect(chats.part(GROUP_ID, "notice")).to_have_text("The bot is not in this group.")
    await expect(chats.part(GROUP_ID, "service").last).to_have_text("Ed removed Liveblog Bot")


async def test_the_chat_follows_the_newest_message_unless_one_reads_above(api: Api, chats: ChatPage) -> None:
    for number in range(40):
        await api.call("sendMessage", chat_id=READER_ID, text=f"Entry {number}")
    await expect(chats.texts(READER_ID).last).to_be_in_viewport()
    await chats.part(READER_ID, "log").evaluate("log => log.scrollTo(0, 0)")
    await expect(chats.part(READER_ID, "jump")).to_be_visible()
    await api.call("sendMessage", chat_id=READER_ID, text="The newest")
    await expect(chats.part(READER_ID, "jump")).to_contain_text("1")
    await expect(chats.texts(READER_ID).last).not_to_be_in_viewport()
    await chats.part(READER_ID, "jump").click()
    await expect(chats.texts(READER_ID).last).to_be_in_viewport()
    await expect(chats.part(READER_ID, "jump")).to_be_hidden()


async def test_a_chat_is_at_its_end_when_the_page_has_come(api: Api, world: World, chats: ChatPage) -> None:
    """Each column makes those before it narrower, and what stands in them longer."""
    for number in range(12):
        await api.call(
            "sendMessage", chat_id=EDITOR_ID, text=f"Entry {number}: " + "words and more words " * 20
        )
    await chats.page.reload()
    await expect(chats.texts(EDITOR_ID)).to_have_count(12)
    below = await chats.part(EDITOR_ID, "log").evaluate(
        """async log => {
            for (const frame of [1, 2]) await new Promise(requestAnimationFrame);
            return log.scrollHeight - log.scrollTop - log.clientHeight;
        }"""
    )
    assert below < 2
    await expect(chats.part(EDITOR_ID, "jump")).to_be_hidden()


async def test_a_hint_fills_the_composer(api: Api, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=READER_ID, text="Hello")
    await expect(chats.part(READER_ID, "composer")).to_be_visible()
    await chats.page.locator('[data-role=hint][data-hint="1"]').click()
    await expect(chats.part(READER_ID, "composer")).to_have_value("/follow storm")


async def test_a_refused_act_is_told_and_the_text_is_kept(api: Api, world: World, chats: ChatPage) -> None:
    await api.call("sendMessage", chat_id=GROUP_ID, text="Hello")
    await expect(chats.texts(GROUP_ID)).to_have_count(1)
    world.delete_group(GROUP_ID)
    async with chats.page.expect_response(re.compile("/control/say")) as answered:
        await chats.say(GROUP_ID, "Anybody?")
    assert (await answered.value).status == 400
    await expect(chats.part(GROUP_ID, "toast")).to_have_text(f"chat {GROUP_ID} no longer exists")
    await expect(chats.part(GROUP_ID, "composer")).to_have_value("Anybody?")


async def test_on_a_phone_the_chats_are_tabs(api: Api, chats: ChatPage) -> None:
    await chats.page.set_viewport_size(PHONE)
    tab = chats.page.locator(f'[data-role=tab][data-chat-id="{GROUP_ID}"]')
    await expect(chats.column(READER_ID)).to_be_visible()
    await expect(chats.column(GROUP_ID)).to_be_hidden()
    await api.call("sendMessage", chat_id=GROUP_ID, text="Hello")
    await expect(tab).to_have_text("Newsroom1")
    await tab.click()
    await expect(chats.texts(GROUP_ID)).to_be_visible()
    await expect(chats.column(READER_ID)).to_be_hidden()
    await expect(tab).to_have_text("Newsroom")


async def test_the_page_comes_back_after_a_restart(browser: Browser, clock: Clock) -> None:
    page = ChatPage(await open_page(browser))
    state = page.page.locator("[data-role=connection]")
    async with serve_sandbox(clock=clock) as sandbox:
        populate(sandbox.world)
        sandbox.world.say(READER_ID, READER_ID, "of the first run")
        await page.page.goto(sandbox.url)
        await expect(page.texts(READER_ID)).to_have_text(["of the first run"])
    await expect(state).to_have_attribute("data-state", "off")
    async with serve_sandbox(int(sandbox.url.rpartition(":")[2]), clock=clock) as again:
        populate(again.world)
        again.world.say(READER_ID, READER_ID, "of the second run")
        await expect(page.texts(READER_ID)).to_have_text(["of the second run"])
        await expect(state).to_have_attribute("data-state", "on")
    await page.page.context.close()


async def test_a_keyboard_of_the_bot_is_shown_and_shares_a_channel(
    api: Api, world: World, chats: ChatPage
) -> None:
    choose: Json = {"text": "Choose", "request_chat": {"request_id": 1, "chat_is_channel": True}}
    keyboard = {"keyboard": [[choose], [{"text": "Cancel"}]], "one_time_keyboard": True}
    await api.call("sendMessage", chat_id=READER_ID, text="Which?", reply_markup=keyboard)
    keys = chats.part(READER_ID, "keys")
    await expect(keys.get_by_role("button")).to_have_text(["Choose", "Cancel"])
    await keys.get_by_text("Choose").click()
    await keys.locator(f'[data-role=share][data-share-id="{CHANNEL_ID}"]').click()
    await expect(keys).to_be_hidden()
    [update] = await api.updates()
    assert update["message"]["chat_shared"]["chat_id"] == CHANNEL_ID
    await expect(chats.part(READER_ID, "service")).to_have_text("Rita shared a chat with the bot")
    await api.call("sendMessage", chat_id=READER_ID, text="Again?", reply_markup=keyboard)
    await keys.get_by_text("Cancel").click()
    await expect(chats.texts(READER_ID)).to_have_text(["Which?", "Again?", "Cancel"])
    world.add_bot(CHANNEL_ID, "administrator")
    await api.call("sendMessage", chat_id=CHANNEL_ID, text="News")
    await expect(chats.texts(CHANNEL_ID)).to_have_text(["News"])
