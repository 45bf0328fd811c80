"""Walks over commands and buttons with a catalogue of marked texts: all that is sent must come from it.

People type Georgian, and entries are in Georgian. So every letter outside the marks that is no Georgian one
was not in the catalogue, unless it is a name, a command, or part of a filter.
"""

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

import bot.words
from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.conversation import menus
from bot.conversation.commands import commands_in
from bot.domain.languages.known import own_name
from bot.domain.topics.lists import load_tree
from bot.domain.topics.vocabulary import built_in
from bot.presenting.preferences import capitalised
from bot.words import LANGUAGES, Words, catalogue_text, load_words
from handlers.application import answering_handlers
from storage.newsroom import team
from tests.handlers.sites import FIRST_OWNER, Message, Person, Site
from tests.timing import PATIENCE

BEGIN, END = "\ue000", "\ue001"
TITLE = "გემი ნავსადგურში"
MOST_PRESSES = 14
READER = (
    "/start",
    "/help",
    "/help filters",
    "/follow",
    "/follow ნავსადგური",
    "/follow country:UA -გემი",
    "/follow country:ჟჟჟჟ",
    "/follow (",
    "/following",
    "/unfollow",
    "/unfollow ჟჟჟჟ",
    "/test ნავსადგური",
    "/test everything",
    "/topic",
    "/topic energy",
    "/search ნავსადგური",
    "/search ჟჟჟჟ",
    "/latest",
    "/sources",
    "/catchup",
    "/catchup 2h",
    "/catchup ჟჟჟჟ",
    "/settings",
    "/mute",
    "/mute 2h",
    "/mute ჟჟჟჟ",
    "/unmute",
    "/quiet",
    "/quiet 22:00-07:00",
    "/quiet ჟჟჟჟ",
    "/digest",
    "/digest 08:00",
    "/digest ჟჟჟჟ",
    "/timezone",
    "/timezone ჟჟჟჟ",
    "/share",
    "/share ნავსადგური",
    "/mydata",
    "/forget",
    "/channel",
    "/mistake",
    "/mistake შეცდომა",
    "/privacy",
    "/id",
    "/post ნავსადგური",
    "/folow ნავსადგური",
    "/ჟჟჟჟ",
    "ნავსადგური",
    "?",
    "/stop",
    "/start",
)
EDITOR = (
    "/post",
    f"/post {TITLE}\n\nწავიდა.",
    "/post !სასწრაფო\n\nწავიდა.",
    "/fix",
    "/fix 1 ახალი სათაური",
    "/correct 1 სხვა სათაური",
    "/correct 999 სხვა",
    "/hold 1",
    "/release 1",
    "/withdraw 2 შეცდომა",
    "/status",
    "/import",
    "16:48 თბილისი\nგემი ნავსადგურში\nკარგია.",
    "/source",
    "/source add http://127.0.0.1:9/",
    "/source add ჟჟჟჟ",
    "/source pause 999",
    "/editor list",
    "/editor add ჟჟჟჟ",
    "/topic add",
)
_MARKED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
_NO_SENTENCE = re.compile(
    r"""
    /[a-z]+ | https?://\S+ | t\.me/\S+ | [a-z]+\.example | \b[a-z]+:(?=\S)  # commands, links, filters
    | \b(?:UTC|UA|AM|PM)\b | \b\d+[a-z]\b | \bis:[a-z]+ | \#[a-z-]+
    """,
    re.VERBOSE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
NAMES = {
    *("Rita", "Ed", "Olga", *map(own_name, LANGUAGES), "Ukraine", "Desk", "desk", "everything"),
    *("Sao", "Paulo", "London", "Berlin", "Kyiv", "Istanbul", "Dubai"),
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct"),
    *("Nov", "Dec", "folow"),
    *(one.name for one in commands_in(answering_handlers())),
    *(word for slug in load_tree() for word in _LETTERS.findall(capitalised(built_in().name(slug, "en")))),
    *(word for slug in load_tree() for word in _LETTERS.findall(built_in().name(slug, "en"))),
}
"""Names of people, languages, countries, cities, months, commands and topics."""


class Marking(Transformer):
    """Puts each text of a catalogue between marks."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  the visitor's name
        """Mark a text."""
        return ast.TextElement(f"{BEGIN}{node.value}{END}")


@pytest.fixture
def _marked_words() -> Iterator[None]:
    catalogue = FluentParser().parse(catalogue_text("en"))
    Marking().visit(catalogue)
    marked = Words("en", FluentSerializer().serialize(catalogue))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(menus, "PAUSE", 0.0)
        patched.setattr(bot.words, "load_words", lambda one: marked if one == "en" else load_words(one))
        yield


def unmarked(text: str) -> set[str]:
    """Return the words of a text that no catalogue has."""
    left = _NO_SENTENCE.sub(" ", _MARKED.sub(" ", text))
    return {word for word in _LETTERS.findall(left) if not "\u10a0" <= word[0] <= "\u10ff"}


def texts_of(message: Message) -> list[str]:
    """Return what a message says, on its buttons too."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [str(message.get("text", "")), *(str(button["text"]) for row in rows for button in row)]


class Walk:
    """Says and presses things, and notes what people read."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.found: dict[str, str] = {}  # what is not in the catalogue, and where

    def note(self, where: str, texts: list[str]) -> None:
        """Note what is not from the catalogue."""
        for text in texts:
            for word in unmarked(text) - NAMES:
                self.found.setdefault(word, f"{where}: {text[:200]}")

    async def say(self, text: str) -> None:
        """Say something, and press each button of the answer."""
        before = len(self.person.received())
        world = self.person.sandbox.world
        world.say(self.person.chat_id, self.person.user_id, text)
        await self.person.site.until_handled()
        for message in self.person.received()[before:]:
            self.note(text, texts_of(message))
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            pressing = [
                button["callback_data"] for row in rows for button in row if "callback_data" in button
            ]
            for data in pressing[:MOST_PRESSES]:
                await self.press(message, data)

    async def press(self, message: Message, data: str) -> None:
        """Press a button if it is still there, and note the answer and the changed message."""
        now = next((m for m in self.person.received() if m["message_id"] == message["message_id"]), None)
        rows = (now or {}).get("reply_markup", {}).get("inline_keyboard", [])
        if now is None or data not in [button.get("callback_data") for row in rows for button in row]:
            return
        if data.startswith(("v1:language:de", "v1:set:language:language:de")):
            return  # not a marked language
        world = self.person.sandbox.world
        query = world.press(self.person.chat_id, self.person.user_id, message["message_id"], data)
        answer = await self.person.sandbox.wait_for(lambda: world.callback_answer(query), PATIENCE)
        await self.person.site.until_handled()
        self.note(data, [str((answer or {}).get("text") or "")])
        for one in self.person.received()[-3:]:
            self.note(data, texts_of(one))


@pytest.mark.usefixtures("_marked_words")
async def test_all_that_people_read_comes_from_the_catalogue(own_site: Site) -> None:
    site, owner = own_site, own_site.person("Olga", is_owner=True)
    reader, editor = site.person("Rita"), site.person("Ed")
    await site.storage.write(lambda tx: team.add(tx, editor.user_id, FIRST_OWNER, now_micros()))
    found: dict[str, str] = {}
    async with running(site.settings):
        for person, texts in ((editor, EDITOR), (reader, READER), (owner, EDITOR)):
            walk = Walk(person)
            for text in texts:
                await walk.say(text)
            found |= walk.found
        walk = Walk(reader)
        profile = site.sandbox.world.profile
        await site.sandbox.wait_for(lambda: profile.short_descriptions.get(""), PATIENCE)
        walk.note("profile", [profile.descriptions[""], profile.short_descriptions[""]])
        for chat in (reader.chat_id, owner.chat_id):
            shown = profile.commands_for(site.sandbox.world.chat(chat), chat, "en")
            assert shown
            walk.note("commands", [one["description"] for one in shown])
    found |= walk.found
    assert not found, "\n".join(f"{word!r} in {where!r}" for word, where in found.items())
