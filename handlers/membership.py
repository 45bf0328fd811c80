"""The bot's own coming and going: added, removed, blocked, unblocked, moved."""

from telegram import ChatMember, Update
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot import following
from handlers.addressing import address_of, creator_of
from handlers.answering import answer
from handlers.routing import BotHandler
from handlers.services import Context, services_of

_AWAY = (ChatMember.LEFT, ChatMember.BANNED)


def membership_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        ChatMemberHandler(change, ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(filters.StatusUpdate.NEW_CHAT_MEMBERS, join),
        MessageHandler(filters.StatusUpdate.MIGRATE, migrate),
    ]


async def change(update: Update, context: Context) -> None:
    """Note that the bot was removed or blocked, or that it is back."""
    services = services_of(context)
    changed = update.my_chat_member
    if changed is None:
        return
    address = address_of(update)
    was_away = changed.old_chat_member.status in _AWAY
    is_away = changed.new_chat_member.status in _AWAY
    if is_away:
        await following.leave(services.storage, address, "left", services.clock())
    elif was_away:
        await following.greet(services.storage, address, services.clock(), by=creator_of(update, context))


async def join(update: Update, context: Context) -> None:
    """Greet a group to which the bot was added.

    The service message tells it, since a group that becomes a supergroup looks like a new one otherwise.
    """
    message = update.effective_message
    members = message.new_chat_members if message else ()
    if any(member.id == context.bot.id for member in members):
        services = services_of(context)
        follows = await following.list_follows(services.storage, address_of(update))
        words = services.words
        text = words("start-back", count=len(follows)) if follows else words("group-start")
        await answer(update, context, text)


async def migrate(update: Update, context: Context) -> None:
    """Carry a group's follows over to the supergroup that it became."""
    services = services_of(context)
    message = update.effective_message
    if message is None:
        return
    if message.migrate_to_chat_id is not None:
        await following.move(services.storage, message.chat_id, message.migrate_to_chat_id, services.clock())
    elif message.migrate_from_chat_id is not None:
        await following.move(
            services.storage, message.migrate_from_chat_id, message.chat_id, services.clock()
        )
