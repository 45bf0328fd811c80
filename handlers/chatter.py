"""Messages that are no command of ours: parts of an open draft, or somebody who needs a hint."""

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import MessageHandler, filters

from handlers.answering import answer
from handlers.imports import collect
from handlers.posts import continue_post
from handlers.routing import COMMANDS_IN, BotHandler
from handlers.services import Context, services_of


def chatter_handlers() -> list[BotHandler]:
    """Return the handlers of this module; they must come last."""
    return [MessageHandler(COMMANDS_IN & filters.TEXT, take_text)]


async def take_text(update: Update, context: Context) -> None:
    """Give a message to the draft that waits for it; in a private chat, answer anything else with a hint."""
    words = services_of(context).words
    message = update.effective_message
    if message is None or message.text is None:
        return
    is_command = message.text.startswith("/")
    if not is_command and (await collect(update, context) or await continue_post(update, context)):
        return
    if message.chat.type == ChatType.PRIVATE:
        name = "unknown-command" if is_command else "hint"
        shown = 60
        await answer(update, context, words(name, typed=message.text.split("\n")[0][:shown]))
