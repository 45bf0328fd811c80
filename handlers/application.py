"""Builds python-telegram-bot's application with all handlers, and sets the commands that Telegram lists."""

from collections.abc import Collection
from typing import Any

import structlog
from telegram import BotCommand, BotCommandScopeChat
from telegram.error import TelegramError
from telegram.ext import ApplicationBuilder, ExtBot

from bot.conversation.buttons import unknown_handlers
from bot.conversation.commands import BotHandler, Command, commands_in
from bot.conversation.failures import explain
from bot.conversation.services import BotApplication, Services, install
from bot.words import Words
from handlers.brakes import brake_handlers
from handlers.channels import channel_handlers
from handlers.chatter import chatter_handlers
from handlers.corrections import correction_handlers
from handlers.editors import editor_handlers
from handlers.following import following_handlers
from handlers.follows import follow_handlers
from handlers.guesses import guess_handlers
from handlers.imports import import_handlers
from handlers.membership import listening_handlers, membership_handlers
from handlers.posts import post_handlers
from handlers.readers import reader_handlers
from handlers.reasons import reason_handlers
from handlers.search import search_handlers
from handlers.settings import settings_handlers
from handlers.sources import source_handlers
from handlers.status import status_handlers
from handlers.topics import topic_handlers
from handlers.trials import trial_handlers

log = structlog.get_logger(__name__)


def build_application(bot: ExtBot[Any], services: Services) -> BotApplication:
    """Return an application that handles updates with `services`. It neither polls nor listens itself."""
    application: BotApplication = ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
    install(application, services)
    application.add_handlers(listening_handlers(), group=-1)
    application.add_handlers(answering_handlers())
    application.add_error_handler(explain)
    return application


def answering_handlers() -> list[BotHandler]:
    """Return the handlers of everything people type and press, in the order in which they are tried."""
    return [
        *follow_handlers(),
        *following_handlers(),
        *trial_handlers(),
        *topic_handlers(),
        *settings_handlers(),
        *search_handlers(),
        *channel_handlers(),
        *reader_handlers(),
        *reason_handlers(),
        *post_handlers(),
        *correction_handlers(),
        *status_handlers(),
        *import_handlers(),
        *source_handlers(),
        *brake_handlers(),
        *editor_handlers(),
        *membership_handlers(),
        *guess_handlers(),
        *chatter_handlers(),
        *unknown_handlers(),
    ]


async def introduce(bot: ExtBot[Any], words: Words, owner_ids: Collection[int]) -> None:
    """Tell Telegram what the bot is for and its commands: readers' for everyone, all of them for owners."""
    await bot.set_my_description(words("bot-description"))
    await bot.set_my_short_description(words("bot-short-description"))
    commands = commands_in(answering_handlers())
    await bot.set_my_commands(_listed([one for one in commands if one.role == "reader"], words))
    for owner_id in owner_ids:
        try:
            await bot.set_my_commands(_listed(commands, words), scope=BotCommandScopeChat(owner_id))
        except TelegramError as error:
            # The bot has no chat with an owner who has not written to it yet.
            log.info("owner's commands not set", owner=owner_id, why=str(error))


def _listed(commands: Collection[Command], words: Words) -> list[BotCommand]:
    return [BotCommand(one.name, words(f"command-{one.name}")) for one in commands]
