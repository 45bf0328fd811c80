"""Handles messages that are not commands: parts of an open draft, or text that gets a hint."""

import re

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import MessageHandler, filters

from bot import access
from bot.conversation.addresses import actor_of, arguments_of
from bot.conversation.answers import answer
from bot.conversation.buttons import DATA_LIMIT
from bot.conversation.commands import TEXTS_IN, BotHandler
from bot.conversation.intents import is_typed
from bot.conversation.services import Context, services_of
from bot.domain.messages.message import Button
from bot.domain.messages.parts import may_go_on
from bot.domain.moment import seconds
from bot.domain.text.cleanup import tame_line
from bot.newsroom import corrections, drafts
from handlers.corrections import show_rewording
from handlers.imports import collect, show_import
from handlers.posts import show_post

MOST_WORDS = 5
"""Words in the longest message that is offered as a filter."""
_SHOWN = 60
"""Characters of a message that an answer quotes."""
SPLIT_WITHIN = 30.0
"""Seconds within which an app sends the parts of one long text."""

_COMMAND = re.compile(r"/(post|fix|correct|withdraw|hold|release)\b", re.IGNORECASE | re.ASCII)
_DONE_AT_ONCE = re.compile(r"/(?:fix|correct|withdraw|hold|release)\b", re.IGNORECASE | re.ASCII)

_SHOW = {"post": show_post, "import": show_import, "fix": show_rewording, "correct": show_rewording}


def chatter_handlers() -> list[BotHandler]:
    """Return the handlers of this module. They must come last."""
    return [
        MessageHandler(TEXTS_IN & filters.TEXT, take_text),
        MessageHandler(filters.UpdateType.EDITED_MESSAGE & filters.TEXT, take_edit),
    ]


async def take_edit(update: Update, context: Context) -> None:
    """Apply an editor's edit of a message that an open draft is made of, or say why the edit does nothing.

    Other edits are ignored.
    """
    services = services_of(context)
    message = update.effective_message
    if message is None or message.text is None:
        return
    command = _DONE_AT_ONCE.match(message.text)
    draft = None
    if command is None:
        text = arguments_of(update) if message.text.startswith("/") else message.text
        draft = await drafts.edit_part(
            services.storage,
            actor_of(update, context),
            chat_id=message.chat_id,
            message_id=message.message_id,
            text=text,
        )
    if draft is not None:
        await _SHOW[draft.kind](update, context, draft)
    else:
        await _explain_edit(update, context, message)


async def take_text(update: Update, context: Context) -> None:
    """Add a message to the draft that waits for it. In a private chat, answer others with a hint."""
    services = services_of(context)
    words = services.words
    message = update.effective_message
    if message is None or message.text is None:
        return
    typed = is_typed(message)
    is_command = message.text.startswith("/")
    if not (is_command and typed) and await collect(update, context):
        return
    if typed and not is_command and await _continue(update, context):
        return
    if message.chat.type != ChatType.PRIVATE:
        return
    if is_command and not typed:
        await answer(update, context, words("not-typed", typed=message.text.split()[0][:_SHOWN]))
        return
    hints = []
    if not is_command and await access.is_editor(services.storage, actor_of(update, context)):
        hints.append(words("hint-editors"))
    text = tame_line(message.text).strip()
    data = f"v1:follow:{text}"
    if not is_command and len(text.split()) <= MOST_WORDS and len(data.encode()) <= DATA_LIMIT:
        label = words("button-follow-typed", filter=text)
        hints.append(words("hint-follow", filter=text))
        await answer(update, context, "\n\n".join(hints), [[Button(label, data)]])
    else:
        name = "unknown-command" if is_command else "hint"
        hints.append(words(name, typed=message.text.split("\n")[0][:_SHOWN]))
        await answer(update, context, "\n\n".join(hints))


async def _explain_edit(update: Update, context: Context, message: Message) -> None:
    """Tell an editor that editing a command's message does not change what the command did."""
    services = services_of(context)
    command = _COMMAND.match(message.text or "")
    actor = actor_of(update, context)
    if command is None or not await access.is_editor(services.storage, actor):
        return
    name = command[1].lower()
    entry_id = None
    if name in ("post", "fix", "correct"):
        entry_id = await corrections.find(services.storage, actor, message.chat_id, message.message_id)
    if entry_id is not None:
        await answer(update, context, services.words("edit-not-read-of", number=str(entry_id)))
    elif name != "post":  # an open post keeps its text
        await answer(update, context, services.words("edit-not-read"))


async def _continue(update: Update, context: Context) -> bool:
    """Add a message to the open draft before it, if an app may have split one text; return whether it did."""
    services = services_of(context)
    actor = actor_of(update, context)
    message = update.effective_message
    if message is None or message.text is None:
        return False
    draft = await drafts.newest_open(services.storage, actor, message.chat_id, "post", "fix", "correct")
    if draft is None or not may_go_on(draft.parts[-1]):
        return False
    if services.clock() - draft.created_at > seconds(SPLIT_WITHIN):
        return False
    draft = await drafts.add_part(services.storage, actor, draft.id, message.message_id, message.text)
    await _SHOW[draft.kind](update, context, draft)
    return True
