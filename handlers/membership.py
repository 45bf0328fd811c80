"""Handles changes of the bot's own membership: added, removed, blocked, unblocked, or the group moved."""

from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    Update,
)
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, TypeHandler, filters

from bot.conversation.addresses import address_of
from bot.conversation.commands import BotHandler
from bot.conversation.menus import Menus
from bot.conversation.request import Request, handling, request_of
from bot.conversation.services import Context, services_of
from bot.readers import follows as reader_follows
from handlers.channels import put_away
from handlers.channels.posts import change_rights, may_post
from handlers.following.welcome import welcome_back

_AWAY = (ChatMember.LEFT, ChatMember.BANNED)


def membership_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        ChatMemberHandler(handling(leave), ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(filters.StatusUpdate.NEW_CHAT_MEMBERS, handling(join)),
        MessageHandler(filters.StatusUpdate.MIGRATE, handling(migrate)),
    ]


def listening_handlers() -> list[BotHandler]:
    """Return the handler that sees every update. The other handlers get the update too."""
    return [TypeHandler(Update, hear)]


async def hear(update: Update, context: Context) -> None:
    """Note that a chat is no longer gone, and its reader's language, if the bot may write there.

    A menu of its own may be one of an earlier release, or no longer needed. Also note what else an update
    says by itself: the bot's rights may have changed, or a person no longer wants the keyboard that they were
    shown.
    """
    services = services_of(context)
    if shows_access(update, context.bot.id):
        address = address_of(update)
        heard = await reader_follows.hear(services.storage, address, services.clock())
        if heard.is_back:
            services.replanned.set()
        if heard.has_menu:
            await Menus(context.application).show(address)
    if update.my_chat_member is not None:
        services.admins.forget(update.my_chat_member.chat.id)
    if update.message is not None:
        await put_away(await request_of(update, context))


def shows_access(update: Update, bot_id: int) -> bool:
    """Return whether an update shows that the bot may write in its chat."""
    if update.effective_chat is None:
        return False
    if update.callback_query is not None:
        return update.effective_chat.type != ChatType.CHANNEL
    if update.my_chat_member is not None:
        return _may_write(update.my_chat_member.new_chat_member, update.effective_chat.type)
    message = update.effective_message
    if message is None or update.effective_chat.type == ChatType.CHANNEL:
        return False  # others post in a channel, too
    is_away = message.left_chat_member is not None and message.left_chat_member.id == bot_id
    return not is_away and message.migrate_to_chat_id is None


def _may_write(member: ChatMember, kind: str) -> bool:
    match member:
        case ChatMemberAdministrator():
            return kind != ChatType.CHANNEL or may_post(member)
        case ChatMemberRestricted():
            return member.is_member and member.can_send_messages
        case ChatMemberOwner() | ChatMemberMember():
            return kind != ChatType.CHANNEL  # only admins post in a channel
        case _:
            return False


async def leave(request: Request) -> None:
    """Record that the bot was removed or blocked, or may no longer post in a channel."""
    changed = request.update.my_chat_member
    if changed is not None and request.address.kind == "channel":
        await change_rights(request, changed.new_chat_member)
    elif changed is not None and changed.new_chat_member.status in _AWAY:
        await reader_follows.leave(request.storage, request.address, request.now)


async def join(request: Request) -> None:
    """Greet a group to which the bot was added.

    The service message is what counts: by membership alone, a group that becomes a supergroup looks new.
    """
    if any(member.id == request.bot.id for member in request.message.new_chat_members):
        follows = await reader_follows.list_follows(request.storage, request.address)
        if follows:
            await request.answer(*await welcome_back(request, len(follows)))
        else:
            await request.answer(request.words("group-start"))


async def migrate(request: Request) -> None:
    """Move a group's follows to the supergroup that it became."""
    message = request.message
    old = message.migrate_from_chat_id or message.chat_id
    new = message.migrate_to_chat_id or message.chat_id
    await reader_follows.move(request.storage, old, new, request.now)
