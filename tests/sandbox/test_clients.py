"""Tests of independent clients against this Telegram, with a flow of start, button and edit."""

import asyncio
from collections.abc import AsyncIterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
import telegram
from telegram.request import HTTPXRequest

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, Sandbox, World
from tests.timing import PATIENCE

if TYPE_CHECKING:
    from aiogram import Bot


@pytest.fixture(scope="module")
def aiogram() -> ModuleType:
    """Return aiogram. It takes seconds to import, so only its own tests wait for it."""
    return import_module("aiogram")


@pytest.fixture
async def independent(aiogram: ModuleType, sandbox: Sandbox) -> "AsyncIterator[Bot]":
    """Yield aiogram's bot."""
    server = aiogram.client.telegram.TelegramAPIServer.from_base(sandbox.url)
    session = aiogram.client.session.aiohttp.AiohttpSession(api=server)
    async with aiogram.Bot(sandbox.token, session=session) as bot:
        yield bot


@pytest.fixture
async def familiar(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    """Yield python-telegram-bot's bot, with its own HTTP client."""
    where = {"base_url": f"{sandbox.url}/bot", "base_file_url": f"{sandbox.url}/file/bot"}
    patient = HTTPXRequest(read_timeout=PATIENCE, connect_timeout=PATIENCE, pool_timeout=PATIENCE)
    async with telegram.Bot(sandbox.token, request=patient, get_updates_request=patient, **where) as bot:
        yield bot


async def test_aiogram_passes_start_button_and_edit(
    aiogram: ModuleType, sandbox: Sandbox, independent: "Bot"
) -> None:
    types = aiogram.types
    yes = types.InlineKeyboardButton(text="Yes", callback_data="yes")
    markup = types.InlineKeyboardMarkup(inline_keyboard=[[yes]])
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message(aiogram.filters.CommandStart(deep_link=True))
    async def greet(message: types.Message) -> None:
        await message.answer(f"Hello {message.from_user.full_name}", reply_markup=markup)

    @dispatcher.callback_query(aiogram.F.data == "yes")
    async def agree(query: types.CallbackQuery) -> None:
        await query.message.edit_text("Agreed")
        await query.answer("Thank you")

    world = sandbox.world
    polling = asyncio.create_task(dispatcher.start_polling(independent, handle_signals=False))
    world.open_link(READER_ID, "https://t.me/liveblog_sandbox_bot?start=hello")
    await sandbox.wait_for(lambda: len(world.messages(READER_ID)) == 2)
    message = world.messages(READER_ID)[-1]
    assert message["text"] == "Hello Rita"
    query = world.press(READER_ID, READER_ID, message["message_id"], "Yes")
    answer = await sandbox.wait_for(lambda: world.callback_answer(query))
    assert answer["text"] == "Thank you"
    assert world.messages(READER_ID)[-1]["text"] == "Agreed"
    await dispatcher.stop_polling()
    await polling


async def test_aiogram_reads_the_errors(aiogram: ModuleType, independent: "Bot", world: World) -> None:
    errors = aiogram.exceptions
    world.add_fault("sendMessage", "429", retry_after=3)
    with pytest.raises(errors.TelegramRetryAfter) as throttled:
        await independent.send_message(EDITOR_ID, "Hello")
    assert throttled.value.retry_after == 3
    world.block(READER_ID)
    with pytest.raises(errors.TelegramForbiddenError):
        await independent.send_message(READER_ID, "Hello")
    new_id = world.upgrade(GROUP_ID)
    with pytest.raises(errors.TelegramMigrateToChat) as moved:
        await independent.send_message(GROUP_ID, "Hello")
    assert moved.value.migrate_to_chat_id == new_id


async def test_python_telegram_bot_passes_start_button_and_edit(familiar: telegram.Bot, world: World) -> None:
    world.updates.clear()
    world.say(READER_ID, READER_ID, "/start")
    [update] = await familiar.get_updates(timeout=5)
    markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Yes", callback_data="yes")]])
    sent = await update.message.reply_text("Hello", reply_markup=markup, do_quote=True)
    assert sent.reply_to_message.text == "/start"
    world.press(READER_ID, READER_ID, sent.message_id, "Yes")
    [update] = await familiar.get_updates(offset=update.update_id + 1, timeout=5)
    assert await update.callback_query.answer("Thank you") is True
    await update.callback_query.edit_message_text("Agreed")
    assert world.messages(READER_ID)[-1]["text"] == "Agreed"


async def test_python_telegram_bot_reads_all_kinds_of_objects(familiar: telegram.Bot, world: World) -> None:
    world.kick(GROUP_ID)
    world.add_bot(GROUP_ID, "administrator")
    world.upgrade(GROUP_ID)
    group = world.chat(GROUP_ID).upgraded_to
    world.block(READER_ID)
    world.unblock(READER_ID)
    world.send_document(EDITOR_ID, EDITOR_ID, "day.txt", b"A long day")
    updates = await familiar.get_updates()
    assert len(updates) == 9
    file = await updates[-1].message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"A long day"
    assert (await familiar.get_chat(group)).type == "supergroup"
    assert len(await familiar.get_chat_administrators(group)) == 2
    assert (await familiar.get_chat_member(group, READER_ID)).status == "member"
    sent = await familiar.send_document(EDITOR_ID, b"a,b", filename="day.csv")
    assert sent.document.file_name == "day.csv"
    await familiar.set_my_commands([("start", "Begin")])
    assert (await familiar.get_my_commands())[0].command == "start"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # about its own retry_after
async def test_python_telegram_bot_reads_the_errors(familiar: telegram.Bot, world: World) -> None:
    world.add_fault("sendMessage", "429", retry_after=3)
    with pytest.raises(telegram.error.RetryAfter):
        await familiar.send_message(EDITOR_ID, "Hello")
    new_id = world.upgrade(GROUP_ID)
    with pytest.raises(telegram.error.ChatMigrated) as moved:
        await familiar.send_message(GROUP_ID, "Hello")
    assert moved.value.new_chat_id == new_id
    world.add_fault("sendMessage", "drop-after")
    with pytest.raises(telegram.error.NetworkError):
        await familiar.send_message(EDITOR_ID, "Hello")
    assert len(world.messages(EDITOR_ID)) == 1
