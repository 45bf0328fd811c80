"""Handles what is posted in a channel, and tells its managers when the bot can no longer post there."""

import structlog
from telegram import ChatMember, ChatMemberAdministrator
from telegram.error import TelegramError
from telegram.ext import MessageHandler, filters

from bot.conversation.answers import answer
from bot.conversation.commands import TYPED, BotHandler, commands_in, handlers_of
from bot.conversation.managing import shown_title
from bot.conversation.request import Request, handling
from bot.domain.messages.message import Button
from bot.presenting.links import start_url
from bot.readers import channels
from bot.readers.chats import Address
from handlers.guesses import is_addressed

log = structlog.get_logger(__name__)


def post_handlers() -> list[BotHandler]:
    """Return the handler of this module."""
    commands = filters.UpdateType.CHANNEL_POST & filters.COMMAND & TYPED
    return [MessageHandler(commands, handling(answer_post))]


async def answer_post(request: Request) -> None:
    """Show the way into the private chat. Nothing else is done, as Telegram does not say who wrote."""
    named = request.text[1:].split(maxsplit=1)[0].partition("@")
    known = {one.name for one in commands_in(handlers_of(request.context.application))}
    is_ours = is_addressed(request) if named[1] else named[0].casefold() in known
    if is_ours:
        button = Button(request.words("button-private"), url=start_url(request.bot.username, "channel"))
        await request.answer(request.words("channel-post"), [[button]])


async def change_rights(request: Request, member: ChatMember) -> None:
    """Record whether the bot may post in a channel; tell each of its managers once that it no longer may."""
    address = request.address
    if may_post(member):
        await channels.regain(request.storage, address.chat_id)
        return
    told = request.words("channel-lost-told", title=shown_title(address.title))
    for user_id in await channels.lose(request.storage, address.chat_id, request.now):
        try:
            await answer(request.bot, Address(user_id, 0, "private", ""), told)
        except TelegramError as error:
            log.info("cannot tell a channel's manager", user=user_id, why=str(error))


def may_post(member: ChatMember) -> bool:
    """Return whether the bot may post in a channel: only admins with that right may."""
    return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)
