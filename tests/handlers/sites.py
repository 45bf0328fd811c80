"""A bot's surroundings, and the people there who write to it."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Self

from pydantic import SecretStr
from sqlalchemy import delete

from bot.app.settings import Settings
from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.media import MediaKind
from bot.domain.filters import parse_filter
from bot.readers import follows
from bot.readers.chats import Address
from bot.sandbox import Sandbox, serve_sandbox
from storage import Storage, Tx, open_storage
from storage.chats import destinations, forgetting, inbox, preferences
from storage.engine.tables import rule, summary
from storage.entries import topics
from storage.newsroom import team
from storage.sources import liveblogs, sources
from tests.accepting import accept
from tests.sentences import ANY, find, find_all, say
from tests.timing import PATIENCE, until

Message = dict[str, Any]

FIRST_OWNER = 5001
OWNERS = 20
"""Owners of a shared bot, one per test that needs one. The settings must name them before the tests run."""


def _words_of(message: Message) -> str:
    return str(message.get("text", message.get("caption", "")))


@dataclass(frozen=True)
class Person:
    """A person in a chat: says and presses things, and reads the bot's answers there."""

    site: "Site"
    chat_id: int
    user_id: int

    @property
    def sandbox(self) -> Sandbox:
        """The Telegram that the person uses."""
        return self.site.sandbox

    def in_chat(self, chat_id: int) -> Self:
        """Return the same person in another chat."""
        return replace(self, chat_id=chat_id)

    def received(self) -> list[Message]:
        """Return the bot's messages in this chat as they are now."""
        return [
            message
            for message in self.sandbox.world.messages(self.chat_id)
            if message.get("from", {}).get("is_bot")
        ]

    async def ask(self, text: str, answers: int = 1, *, reply_to: Message | None = None) -> list[Message]:
        """Say something, as a reply if `reply_to` is given, and return the bot's next `answers` messages."""
        before = len(self.received())
        message_id = None if reply_to is None else reply_to["message_id"]
        self.sandbox.world.say(self.chat_id, self.user_id, text, reply_to=message_id)
        return await self.next_messages(before, answers)

    async def follow(self, typed: str, *, command: str = "/follow") -> Message:
        """Follow a filter, by the button if the bot offers one first, and return the bot's last answer."""
        [answer] = await self.ask(f"{command} {typed}")
        for label in (say("button-follow"), say("button-follow-all")):
            if label in labels(answer):
                await self.press(answer, label)
                return await self.changed(answer)
        return answer

    async def follow_silently(self, text: str, *, thread_id: int = 0) -> None:
        """Follow a filter without a message, as if long ago; in a forum topic if `thread_id` is given."""
        chat, storage = self.sandbox.world.chat(self.chat_id), self.site.storage
        address = Address(chat.id, thread_id, chat.kind, chat.title)
        filter_ = parse_filter(text, "en", await storage.read(topics.load))
        await follows.follow(storage, address, filter_, created_by=self.user_id, now=now_micros())

    async def choose(self, chosen: Preferences) -> None:
        """Set what this chat chose, without a message."""

        async def work(tx: Tx) -> None:
            for one in await destinations.by_chat(tx, self.chat_id):
                await preferences.choose(tx, one.id, chosen, now_micros())

        await self.site.storage.write(work)

    async def post(self, text: str) -> tuple[Message, str]:
        """Publish a post; return its receipt and its number."""
        _, preview = await self.ask(f"/post {text}", answers=2)
        await self.publish(preview)
        receipt = await self.until_it_says(preview, say("published", number=ANY))
        return receipt, str(find(say("published", number=ANY), receipt["text"]))

    async def change(self, typed: str, *, reply_to: Message | None = None) -> Message:
        """Change an entry with a command and the button below its preview; return the receipt."""
        preview = await self.preview(typed, reply_to=reply_to)
        await self.press(preview, labels(preview)[0])
        return await self.changed(preview)

    async def preview(self, typed: str, *, reply_to: Message | None = None) -> Message:
        """Type a command that changes an entry, and return what the bot says below its preview."""
        before = len(self.received())
        message_id = None if reply_to is None else reply_to["message_id"]
        self.sandbox.world.say(self.chat_id, self.user_id, typed, reply_to=message_id)
        return await self.next_preview(before)

    async def next_preview(self, after: int) -> Message:
        """Wait for the preview of a change after the first `after` bot messages, and return it."""

        def shown() -> Message | None:
            offering = (one for one in self.received()[after:] if say("button-cancel") in labels(one))
            return next(offering, None)

        found = await self.sandbox.wait_for(shown, PATIENCE)
        assert found is not None
        return found

    async def publish(self, preview: Message) -> None:
        """Press Publish, and confirm breaking news."""
        await self.press(preview, say("button-publish"))
        shown = await self.changed(preview)
        if say("button-unschedule") in labels(shown):
            await self.press(shown, labels(shown)[0])

    async def send_document(self, name: str, data: bytes, caption: str = "") -> list[Message]:
        """Send a document and return the bot's answer."""
        before = len(self.received())
        self.sandbox.world.send_document(self.chat_id, self.user_id, name, data, caption)
        return await self.next_messages(before, 1)

    async def send_picture(
        self,
        caption: str = "",
        *,
        kind: MediaKind = "photo",
        answers: int = 2,
        entities: list[dict[str, object]] | None = None,
        album: str | None = None,
    ) -> list[Message]:
        """Send a picture or video, and return the bot's next `answers` messages."""
        before = len(self.received())
        self.sandbox.world.send_media(
            self.chat_id, self.user_id, kind, b"a picture", caption, entities=entities, album=album
        )
        return await self.next_messages(before, answers)

    async def press(self, message: Message, label: str) -> str:
        """Press a button by its label, and return the bot's answer to the press."""
        world = self.sandbox.world
        query = world.press(self.chat_id, self.user_id, message["message_id"], label)
        answer = await self.sandbox.wait_for(lambda: world.callback_answer(query), PATIENCE)
        assert answer is not None
        return str(answer["text"])

    def now(self, message: Message) -> Message:
        """Return a message as it is now."""
        return next(one for one in self.received() if one["message_id"] == message["message_id"])

    def got_silently(self, message: Message) -> bool:
        """Return whether a message came without a sound."""
        return self.sandbox.world.is_silent(self.chat_id, message["message_id"])

    async def until_it_says(self, message: Message, words: str) -> Message:
        """Wait until a message says `words`, which may contain ANY, and return it."""
        found = await self.sandbox.wait_for(
            lambda: find(words, self.now(message)["text"]) and self.now(message), PATIENCE
        )
        assert isinstance(found, dict)
        return found

    async def until_it_has(self, message: Message, label: str) -> Message:
        """Wait until a message has a button, and return it."""
        found = await self.sandbox.wait_for(
            lambda: label in labels(self.now(message)) and self.now(message), PATIENCE
        )
        assert isinstance(found, dict)
        return found

    async def changed(self, message: Message) -> Message:
        """Wait until a message's text changes, and return it."""

        def other() -> Message | None:
            now = self.now(message)
            return now if _words_of(now) != _words_of(message) else None

        found = await self.sandbox.wait_for(other, PATIENCE)
        assert found is not None
        return found

    async def next_messages(self, after: int, count: int = 1) -> list[Message]:
        """Wait until there are `count` bot messages after the first `after`, and return them."""
        await self.sandbox.wait_for(lambda: len(self.received()) >= after + count, PATIENCE)
        return self.received()[after:]


@dataclass(frozen=True)
class Site:
    """A bot's Telegram, settings and database."""

    sandbox: Sandbox
    settings: Settings
    storage: Storage
    _owners: Iterator[int]
    _others: Iterator[int]

    def person(self, name: str = "Rita", *, is_owner: bool = False) -> Person:
        """Add a new person to Telegram, and return them in their private chat."""
        user_id = next(self._owners if is_owner else self._others)
        self.sandbox.world.add_user(user_id, name)
        return Person(self, user_id, user_id)

    def new_chat_id(self) -> int:
        """Return an id for a new group."""
        return -next(self._others)

    async def store(self, entries: Sequence[ParsedEntry]) -> list[str]:
        """Store entries of the desk as if they had been accepted before, without sending them.

        Return their numbers.
        """

        async def work(tx: Tx) -> list[str]:
            desk = await sources.builtin(tx, "desk")
            stored = await accept(tx, desk.id, entries, language="en", publish=False, now=now_micros())
            return [str(one.entry_id) for one in stored]

        return await self.storage.write(work)

    async def until_none(self, query: Callable[[Tx], Awaitable[object]]) -> None:
        """Wait until a database query finds nothing."""
        async with asyncio.timeout(PATIENCE):
            while await self.storage.read(query):  # noqa: ASYNC110  another task changes the database
                await asyncio.sleep(0.02)

    async def until_handled(self) -> None:
        """Wait until the bot has handled everything that it received."""

        async def is_handled() -> bool:
            waiting = len(self.sandbox.world.updates) or await self.storage.read(inbox.pending)
            return not waiting

        await until(is_handled)

    async def clear_away(self, chat_ids: set[int]) -> None:
        """Remove what a test left behind in these chats and in the whole bot."""
        self.sandbox.world.clear_faults()
        now = now_micros()

        async def work(tx: Tx) -> None:
            for chat_id in chat_ids:
                await forgetting.forget_chat(tx, chat_id)
            for source in await sources.list_polled(tx):
                await sources.remove(tx, source.id, now)
            for its in (summary, rule):
                await tx.execute(delete(its))
            for blog in await liveblogs.list_open(tx):
                await liveblogs.close(tx, blog.id, now)
            for editor in await team.list_all(tx):
                await team.remove(tx, editor.user_id)
            for topic in await topics.list_own(tx):
                await topics.remove(tx, topic.slug)

        await self.storage.write(work)


@asynccontextmanager
async def open_site(database_url: str, owners: int) -> AsyncIterator[Site]:
    """Provide a Telegram, a database and settings for a fast bot within the block."""
    owner_ids = range(FIRST_OWNER, FIRST_OWNER + owners)
    async with serve_sandbox(sample_interval=3600) as sandbox, open_storage(database_url) as storage:
        settings = Settings(
            _env_file=None,
            bot_token=SecretStr(sandbox.token),
            bot_api_url=sandbox.url,
            owner_ids=frozenset(owner_ids),
            database_url=database_url,
            broadcast_rate=1000,
            chat_rate=1000,
            group_rate=60_000,
            poll_interval=1,
            allow_private_sources=True,
        )
        yield Site(sandbox, settings, storage, iter(owner_ids), itertools.count(owner_ids.stop))


async def greeted(person: Person) -> Person:
    """Wait for the bot's greeting in a group."""
    await person.sandbox.wait_for(person.received, PATIENCE)
    return person


def label_of(message: Message, begin: str) -> str:
    """Return the label of the button that begins like this; a rate may follow."""
    return next(one for one in labels(message) if one == begin or one.startswith(f"{begin}: "))


def labels(message: Message) -> list[str]:
    """Return the labels of a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def numbers(page: Message) -> list[str]:
    """Return the numbers of the entries on a page, as shown."""
    return find_all(say("entry-number", number=ANY), page["text"])
