"""Offers an editor to post what they write in their private chat, and does it."""

from bot.conversation.addresses import part_of
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button
from bot.errors import UserError
from bot.newsroom import drafts
from bot.newsroom.drafts import Asked
from handlers.posts import show_post


def posting_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Press("post", press_post, changes=True)]


def post_button(request: Request) -> Button:
    """Return the button that posts a message. It must be below a reply to that message."""
    return Button(request.words("button-post-this"), "v1:post:this")


async def press_post(request: Request) -> None:
    """Preview the message to which the one with the pressed button replies, as a post."""
    await request.require_editor()
    query = request.update.callback_query
    written = getattr(query.message if query else None, "reply_to_message", None)
    text = (written.text or written.caption or "") if written else ""
    if written is None or not text.strip():
        raise UserError("post-gone")
    asked = Asked(request.address.chat_id, written.message_id, request.now, request.name)
    part = part_of(written, text)
    draft = await drafts.open_draft(request.storage, request.actor, "post", asked, part)
    await show_post(request, draft)
    await request.confirm()
