"""Builds python-telegram-bot's application with all handlers."""

from typing import Any

from telegram.ext import ApplicationBuilder, ExtBot

from bot.conversation.buttons import unknown_handlers
from bot.conversation.commands import BotHandler
from bot.conversation.failures import explain
from bot.conversation.services import BotApplication, Services, install
from handlers.brakes import brake_handlers
from handlers.channels import channel_handlers
from handlers.chatter import chatter_handlers
from handlers.corrections import correction_handlers
from handlers.desk import desk_handlers
from handlers.editors import editor_handlers
from handlers.following import following_handlers
from handlers.follows import follow_handlers
from handlers.guesses import guess_handlers
from handlers.imports import import_handlers
from handlers.lists import list_handlers
from handlers.membership import listening_handlers, membership_handlers
from handlers.posts import post_handlers
from handlers.readers import reader_handlers
from handlers.reasons import reason_handlers
from handlers.records import record_handlers
from handlers.search import search_handlers
from handlers.settings import settings_handlers
from handlers.sharing import sharing_handlers
from handlers.sources import source_handlers
from handlers.status import status_handlers
from handlers.topics import topic_handlers
from handlers.trials import trial_handlers


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
        *sharing_handlers(),
        *channel_handlers(),
        *reader_handlers(),
        *record_handlers(),
        *reason_handlers(),
        *post_handlers(),
        *correction_handlers(),
        *status_handlers(),
        *list_handlers(),
        *import_handlers(),
        *desk_handlers(),
        *source_handlers(),
        *brake_handlers(),
        *editor_handlers(),
        *membership_handlers(),
        *guess_handlers(),
        *chatter_handlers(),
        *unknown_handlers(),
    ]
