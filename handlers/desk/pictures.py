"""Handles pictures and videos that editors post, and what the bot cannot read."""

import re

from telegram.ext import MessageHandler, filters

from bot.conversation.commands import TEXTS_IN, BotHandler
from bot.conversation.intents import is_typed
from bot.conversation.request import Request, handling
from bot.newsroom import drafts
from handlers.posts import is_bare, show_further_picture, show_post

_POST = re.compile(r"/post(?:@(\w+))?(?!\w)", re.IGNORECASE | re.ASCII)


def picture_handlers() -> list[BotHandler]:
    """Return the handlers of this module. They must come after those of documents."""
    pictures = filters.PHOTO | filters.VIDEO
    others = filters.ATTACHMENT | filters.STORY
    return [
        MessageHandler(TEXTS_IN & pictures, handling(take_picture)),
        MessageHandler(TEXTS_IN & others & ~filters.StatusUpdate.ALL, handling(take_other)),
    ]


async def take_picture(request: Request) -> None:
    """Preview an editor's picture with its caption as a post; in a group only with `/post`."""
    message = request.message
    command = _POST.match(message.caption or "") if is_typed(message) else None
    if command is not None and command[1] not in {None, request.bot.username}:
        return
    if command is None and not request.is_private:
        return
    if command is not None:
        await request.require_editor()
    elif not await request.is_editor():
        await request.answer(request.words("only-text"))
        return
    part = request.part(request.typed if command is not None else (message.caption or ""))
    draft = await drafts.open_draft(
        request.storage, request.actor, "post", request.asked, part, album=message.media_group_id
    )
    if is_bare(draft):
        if draft.preview_message_id is None:
            asked = await request.answer(request.words("post-picture-bare"))
            await drafts.set_preview(request.storage, draft.id, asked.message_id)
    elif len(draft.parts) > 1 and not part.text:
        await show_further_picture(request, draft)
    else:
        await show_post(request, draft)


async def take_other(request: Request) -> None:
    """Say in a private chat what the bot can read."""
    if request.is_private:
        editor = await request.is_editor()
        await request.answer(request.words("only-text-and-pictures" if editor else "only-text"))
