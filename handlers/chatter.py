"""Messages that are no command of ours: parts of an open draft, or somebody who needs a hint."""

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import MessageHandler, filters

from bot import drafting
from bot.domain.cutting import tame_line
from bot.domain.message import Button
from handlers.addressing import actor_of, arguments_of
from handlers.answering import answer
from handlers.follows import BUTTON_DATA_LIMIT
from handlers.imports import collect, show_import
from handlers.posts import continue_post, show_post
from handlers.routing import COMMANDS_IN, BotHandler
from handlers.services import Context, services_of

MOST_WORDS = 5
"""Words of a message that may be a filter, for want of the command."""


def chatter_handlers() -> list[BotHandler]:
    """Return the handlers of this module; they must come last."""
    return [
        MessageHandler(COMMANDS_IN & filters.TEXT, take_text),
        MessageHandler(filters.UpdateType.EDITED_MESSAGE & filters.TEXT, take_edit),
    ]


async def take_edit(update: Update, context: Context) -> None:
    """Take over an editor's change to a message that an open draft is made of; other edits mean nothing."""
    services = services_of(context)
    message = update.effective_message
    if message is None or message.text is None:
        return
    text = arguments_of(update) if message.text.startswith("/") else message.text
    draft = await drafting.edit_part(
        services.storage,
        actor_of(update, context),
        chat_id=message.chat_id,
        message_id=message.message_id,
        text=text,
    )
    if draft is not None:
        await (show_post if draft.kind == "post" else show_import)(update, context, draft)


async def take_text(update: Update, context: Context) -> None:
    """Give a message to the draft that waits for it; in a private chat, answer anything else with a hint."""
    words = services_of(context).words
    message = update.effective_message
    if message is None or message.text is None:
        return
    is_command = message.text.startswith("/")
    if not is_command and (await collect(update, context) or await continue_post(update, context)):
        return
    if message.chat.type != ChatType.PRIVATE:
        return
    text = tame_line(message.text).strip()
    data = f"v1:follow:{text}"
    if not is_command and len(text.split()) <= MOST_WORDS and len(data.encode()) <= BUTTON_DATA_LIMIT:
        label = words("button-follow-typed", filter=text)
        await answer(update, context, words("hint-follow", filter=text), [[Button(label, data)]])
    else:
        name = "unknown-command" if is_command else "hint"
        shown = 60
        await answer(update, context, words(name, typed=message.text.split("\n")[0][:shown]))
