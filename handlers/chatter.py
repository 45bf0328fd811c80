"""Handles messages that are not commands: parts of an open draft, or text that gets a hint."""

import re
from contextlib import suppress

from telegram.ext import MessageHandler, filters

from bot.conversation.commands import TEXTS_IN, BotHandler
from bot.conversation.intents import is_typed
from bot.conversation.request import Request, handling
from bot.domain.filters import MAX_FILTER_LENGTH
from bot.domain.messages.message import Rows
from bot.domain.messages.parts import may_go_on
from bot.domain.moment import seconds
from bot.domain.text.cleanup import tame_line
from bot.errors import UserError
from bot.newsroom import corrections, drafts
from handlers.channels.cards import take_filter
from handlers.desk.changes import show_change, take_note
from handlers.desk.posting import post_button
from handlers.desk.targets import target
from handlers.desk.waiting import take_time
from handlers.guesses import (
    answer_edited_command,
    answer_plain_word,
    answer_unknown_command,
    is_addressed,
    is_plain_word,
    slash_left_out,
)
from handlers.imports import collect, show_import
from handlers.posts import is_bare, show_post
from handlers.trials import readings

MOST_WORDS = 5
"""Words in the longest message that is offered as a filter."""
_SHOWN = 60
"""Characters of a message that an answer quotes."""
_NO_BUTTONS: Rows = ()
SPLIT_WITHIN = 30.0
"""Seconds within which an app sends the parts of one long text."""

_COMMAND = re.compile(r"/(post|fix|correct|withdraw|hold|release)\b", re.IGNORECASE | re.ASCII)
_DONE_AT_ONCE = re.compile(r"/(?:hold|release)\b", re.IGNORECASE | re.ASCII)
_CHANGE = re.compile(r"/(fix|correct|withdraw)\b", re.IGNORECASE | re.ASCII)

_SHOW = {
    "post": show_post,
    "import": show_import,
    "fix": show_change,
    "correct": show_change,
    "withdraw": show_change,
}


def chatter_handlers() -> list[BotHandler]:
    """Return the handlers of this module. They must come last."""
    return [
        MessageHandler(TEXTS_IN & filters.TEXT, handling(take_text)),
        MessageHandler(filters.UpdateType.EDITED_MESSAGE & filters.TEXT, handling(take_edit)),
    ]


async def take_edit(request: Request) -> None:
    """Apply an editor's edit of a message that an open draft is made of, or say why the edit does nothing.

    Other edits are ignored, except of commands.
    """
    draft = None
    if not _DONE_AT_ONCE.match(request.text):
        text, entry_id = request.typed if request.text.startswith("/") else request.text, None
        command = _CHANGE.match(request.text)
        if command is not None and await request.is_editor():
            entry_id, text = await target(request, command[1].lower())
        draft = await drafts.edit_part(
            request.storage,
            request.actor,
            chat_id=request.address.chat_id,
            message_id=request.message_id,
            part=request.part(text),
            entry_id=entry_id,
        )
    if draft is not None:
        await _SHOW[draft.kind](request, draft)
    else:
        await _explain_edit(request)


async def take_text(request: Request) -> None:
    """Add a message to the draft that waits for it. In a private chat, answer others with a hint.

    In a group, answer only unknown commands with the bot's name.
    """
    via = request.message.via_bot
    if via is not None and via.id == request.bot.id:
        return  # an entry that this bot found for the person
    typed, is_command = is_typed(request.message), request.text.startswith("/")
    if not (is_command and typed) and await collect(request):
        return
    if typed and not is_command and await _goes_on(request):
        return
    shown = request.text.split("\n")[0][:_SHOWN]
    if not request.is_private:
        if typed and is_addressed(request) and await request.may_command():
            await answer_unknown_command(request, shown)
    elif is_command and not typed:
        await request.answer(request.words("not-typed", typed=request.text.split()[0][:_SHOWN]))
    elif is_command:
        if not await answer_unknown_command(request, shown):
            await request.answer(request.words("unknown-command", typed=shown))
    elif not (typed and (await take_filter(request) or await answer_plain_word(request))):
        await _hint(request)


async def _hint(request: Request) -> None:
    """Say what commands are for; a short text can be followed, and an editor's text posted."""
    words, hints, rows = request.words, [], []
    is_editor = await request.is_editor()
    if is_editor:
        hints.append(words("hint-post-this"))
        rows.append([post_button(request)])
    command = slash_left_out(request)
    if command:
        name, run = command
        hints.append(words("hint-command", name=name))
        rows += map(list, run)
    text = tame_line(request.text).strip()
    told, found = "" if is_editor else words("hint"), _NO_BUTTONS
    if len(text.split()) <= MOST_WORDS and len(text) <= MAX_FILTER_LENGTH:
        with suppress(UserError):  # it cannot be a filter
            told, found = await readings(request, text)
    reply_to = request.message_id if is_editor else None
    await request.answer("\n\n".join(filter(None, [*hints, told])), [*rows, *found], reply_to=reply_to)


async def _explain_edit(request: Request) -> None:
    """Say that editing a command's message does nothing by itself; a reader's command gets a button."""
    command = _COMMAND.match(request.text)
    if command is None:
        await answer_edited_command(request)
        return
    if not await request.is_editor():
        return
    name = command[1].lower()
    shown: dict[int, str] = {}
    chat_id, message_id = request.address.chat_id, request.message_id
    if await drafts.is_open(request.storage, chat_id, message_id):
        return  # its text is the same
    if name not in ("hold", "release"):
        shown = await corrections.find(request.storage, request.actor, chat_id, message_id)
    if shown:
        [number] = map(str, shown)  # a command is about one entry
        await request.answer(request.words("edit-not-read-of", number=number))
    else:
        await request.answer(request.words("edit-not-read"))


async def _take_note(request: Request) -> bool:
    """Take a message as the note of a correction, unless it is a plain word such as "help"."""
    return not (request.is_private and is_plain_word(request)) and await take_note(request)


async def _goes_on(request: Request) -> bool:
    """Take a text as a time, as more of a draft, or as a note, if the bot waits for one."""
    return await take_time(request) or await _continue(request) or await _take_note(request)


async def _continue(request: Request) -> bool:
    """Add a message to the open draft before it, if an app may have split one text; return whether it did."""
    storage, actor, chat_id = request.storage, request.actor, request.address.chat_id
    draft = await drafts.newest_open(storage, actor, chat_id, "post", "fix", "correct", "withdraw")
    if draft is None or not (may_go_on(draft.parts[-1].text) or is_bare(draft)):
        return False
    if request.now - draft.created_at > seconds(SPLIT_WITHIN):
        return False
    draft = await drafts.add_part(storage, actor, draft.id, request.message_id, request.part(request.text))
    await _SHOW[draft.kind](request, draft)
    return True
