"""Tests of the bot that answers: paced with everything else, patient with a short 429, hiding its token."""

import asyncio
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from pydantic import SecretStr
from telegram import ReplyParameters
from telegram.error import ChatMigrated, InvalidToken, RetryAfter
from telegram.ext import ExtBot

from bot.domain.delivery.chat_pace import MARGIN
from bot.domain.delivery.shares import Share
from bot.gateway.bots import build_bot
from bot.gateway.pacing import Pacer
from bot.gateway.refusals import LONGEST_RETRY_AFTER
from bot.gateway.servers import api_urls
from bot.sandbox import Sandbox, serve_sandbox
from tests.timing import moving_clock

CHAT = 5
GROUP = -50


@dataclass
class Setting:
    """A sandbox with a reader in it, and a bot that answers there."""

    sandbox: Sandbox
    pacer: Pacer
    bot: ExtBot[None]

    def texts(self) -> list[str]:
        """Return what the bot's messages say."""
        return [m["text"] for m in self.sandbox.world.messages(CHAT) if m["from"]["is_bot"]]


@asynccontextmanager
async def answering(rate: float = 1000, chat_interval: float = 0.01) -> AsyncIterator[Setting]:
    async with serve_sandbox() as sandbox:
        sandbox.world.add_user(CHAT, "Rita")
        sandbox.world.say(CHAT, CHAT, "/start")
        pacer = Pacer(rate, chat_interval=chat_interval)
        bot = build_bot(SecretStr(sandbox.token), sandbox.url, pacer)
        async with bot:
            yield Setting(sandbox, pacer, bot)


async def test_an_answer_arrives() -> None:
    async with answering() as setting:
        message = await setting.bot.send_message(CHAT, "Hello")
        await setting.bot.edit_message_text("Bye", CHAT, message.message_id)
        assert setting.texts() == ["Bye"]


async def test_messages_and_edits_take_turns_and_look_ups_do_not() -> None:
    with moving_clock(stopped=True) as clock:
        async with answering(chat_interval=10.0) as setting:
            message = await setting.bot.send_message(CHAT, "Hello")
            edit = asyncio.ensure_future(setting.bot.edit_message_text("Bye", CHAT, message.message_id))
            for _ in range(10):
                await setting.bot.get_chat(CHAT)
                await setting.bot.send_chat_action(CHAT, "typing")
            assert setting.texts() == ["Hello"]
            clock.jump(10 * MARGIN)
            clock.go()
            await edit
            assert setting.texts() == ["Bye"]


async def test_after_a_short_429_an_answer_is_sent_once_more() -> None:
    async with answering() as setting:
        setting.sandbox.world.add_fault("sendMessage", "429", retry_after=1)
        await setting.bot.send_message(CHAT, "Hello")
        assert setting.texts() == ["Hello"]


async def test_after_a_long_429_an_answer_is_given_up_and_the_chat_held_for_an_hour() -> None:
    async with answering() as setting:
        setting.sandbox.world.add_fault("sendMessage", "429", retry_after=43_838)
        with pytest.raises(RetryAfter):
            await setting.bot.send_message(CHAT, "Hello")
        with pytest.raises(RetryAfter):
            await setting.bot.send_message(CHAT, "Hello again")
        assert 3500 < setting.pacer.wait_of(CHAT, Share.ANSWER) <= LONGEST_RETRY_AFTER
        assert setting.texts() == []


async def test_an_answer_follows_a_group_that_became_a_supergroup() -> None:
    async with answering() as setting:
        world = setting.sandbox.world
        world.add_group(GROUP, "Group", members=[], admins=[CHAT])
        asked = world.say(GROUP, CHAT, "/start")[0]
        new_chat_id = world.upgrade(GROUP)
        message = await setting.bot.send_message(GROUP, "Hello", reply_parameters=ReplyParameters(asked))
        assert message.chat_id == new_chat_id
        assert [admin.user.id for admin in await setting.bot.get_chat_administrators(GROUP)] == [CHAT]
        [*_, shown] = world.messages(new_chat_id)
        assert (shown["text"], "reply_to_message" in shown) == ("Hello", False)


async def test_an_edit_does_not_follow_a_group_in_which_its_message_stayed_behind() -> None:
    async with answering() as setting:
        world = setting.sandbox.world
        world.add_group(GROUP, "Group", members=[], admins=[CHAT])
        message = await setting.bot.send_message(GROUP, "Hello")
        world.upgrade(GROUP)
        with pytest.raises(ChatMigrated):
            await setting.bot.edit_message_text("Bye", GROUP, message.message_id)


async def test_a_wrong_token_is_not_told() -> None:
    token = "123456:this-is-not-the-sandbox-s-token"
    async with serve_sandbox() as sandbox:
        bot = build_bot(SecretStr(token), sandbox.url, Pacer(30))
        with pytest.raises(InvalidToken) as caught:
            await bot.initialize()
        await bot.shutdown()
    assert "token" not in repr(bot)
    assert token not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None


def test_the_urls_are_telegrams_unless_another_server_is_named() -> None:
    assert api_urls(None) == ("https://api.telegram.org/bot", "https://api.telegram.org/file/bot")
    assert api_urls("http://127.0.0.1:8081/") == (
        "http://127.0.0.1:8081/bot",
        "http://127.0.0.1:8081/file/bot",
    )
