"""The whole bot, running against the sandbox over HTTP, and people who write to it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app import running
from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox, populate, serve_sandbox
from bot.settings import Settings

Message = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody in a chat: what they say and press, and what the bot answers there."""

    sandbox: Sandbox
    chat_id: int
    user_id: int

    def received(self) -> list[Message]:
        """Return the bot's messages in this chat as they stand now."""
        return [
            message
            for message in self.sandbox.world.messages(self.chat_id)
            if message.get("from", {}).get("is_bot")
        ]

    async def ask(self, text: str, answers: int = 1, *, reply_to: Message | None = None) -> list[Message]:
        """Say something, as a reply if to a message, and return the bot's next `answers` messages."""
        before = len(self.received())
        message_id = None if reply_to is None else reply_to["message_id"]
        self.sandbox.world.say(self.chat_id, self.user_id, text, reply_to=message_id)
        return await self.next_messages(before, answers)

    async def send_document(self, name: str, data: bytes, caption: str = "") -> list[Message]:
        """Send a document and return the bot's answer."""
        before = len(self.received())
        self.sandbox.world.send_document(self.chat_id, self.user_id, name, data, caption)
        return await self.next_messages(before, 1)

    async def press(self, message: Message, label: str) -> str:
        """Press a button by its words, and return what the bot answers the press with."""
        world = self.sandbox.world
        query = world.press(self.chat_id, self.user_id, message["message_id"], label)
        answer = await self.sandbox.wait_for(lambda: world.callback_answer(query))
        assert answer is not None
        return str(answer["text"])

    def now(self, message: Message) -> Message:
        """Return a message as it stands now."""
        return next(one for one in self.received() if one["message_id"] == message["message_id"])

    async def until_it_says(self, message: Message, words: str) -> Message:
        """Wait until a message says something, and return it."""
        found = await self.sandbox.wait_for(lambda: words in self.now(message)["text"] and self.now(message))
        assert isinstance(found, dict)
        return found

    async def changed(self, message: Message) -> Message:
        """Wait until a message reads otherwise, and return it."""

        def other() -> Message | None:
            now = self.now(message)
            return now if now["text"] != message["text"] else None

        found = await self.sandbox.wait_for(other)
        assert found is not None
        return found

    async def next_messages(self, after: int, count: int = 1) -> list[Message]:
        """Wait until the bot's messages after the first `after` are `count`, and return them."""
        await self.sandbox.wait_for(lambda: len(self.received()) >= after + count)
        return self.received()[after:]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Yield a local Telegram with a reader, an editor and a group."""
    async with serve_sandbox(sample_interval=3600) as sandbox:
        populate(sandbox.world)
        yield sandbox


@pytest.fixture
def settings(sandbox: Sandbox, database_url: str) -> Settings:
    """Return the settings of a bot that works with the sandbox, fast."""
    return Settings(
        _env_file=None,
        bot_token=SecretStr(sandbox.token),
        bot_api_url=sandbox.url,
        owner_ids=frozenset({EDITOR_ID}),
        database_url=database_url,
        broadcast_rate=1000,
        chat_rate=1000,
        group_rate=60_000,
        poll_interval=1,
        allow_private_sources=True,
    )


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Settings]:
    """Run the whole bot against the sandbox, and yield its settings."""
    async with running(settings):
        yield settings


@pytest.fixture
def reader(sandbox: Sandbox, bot: Settings) -> Person:
    """Return a reader in their private chat."""
    return Person(sandbox, READER_ID, READER_ID)


@pytest.fixture
def editor(sandbox: Sandbox, bot: Settings) -> Person:
    """Return the owner in their private chat."""
    return Person(sandbox, EDITOR_ID, EDITOR_ID)


@pytest.fixture
async def group_admin(sandbox: Sandbox, bot: Settings) -> Person:
    """Return the group's admin in the group, which the bot has greeted."""
    return await greeted(Person(sandbox, GROUP_ID, EDITOR_ID))


@pytest.fixture
async def group_member(sandbox: Sandbox, bot: Settings) -> Person:
    """Return somebody in the group who is no admin; the bot has greeted it."""
    return await greeted(Person(sandbox, GROUP_ID, READER_ID))


async def greeted(person: Person) -> Person:
    """Wait for the greeting with which the bot begins in a group."""
    await person.sandbox.wait_for(person.received)
    return person


def labels(message: Message) -> list[str]:
    """Return the words on a message's buttons."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
