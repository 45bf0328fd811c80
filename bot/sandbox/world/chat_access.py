"""Checks whether the bot may act in a chat, and raises the refusal that fits the chat's state if not."""

from bot.sandbox.api.refusals import bad_request, forbidden, upgraded
from bot.sandbox.world.objects import Chat
from bot.sandbox.world.world import World

NAMES = {"group": "group chat", "supergroup": "supergroup chat", "channel": "channel chat"}


def open_chat(world: World, chat_id: int) -> Chat:
    """Return a chat that the bot can see; refused if it is unknown or a group without the bot."""
    chat = world.chats.get(chat_id)
    if chat is None or not chat.found:
        raise bad_request("chat not found")
    if chat.upgraded_to is not None:
        raise upgraded(chat.upgraded_to)
    if not chat.private:
        if chat.deleted:
            raise forbidden("the group chat was deleted")
        if chat.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {NAMES[chat.kind]}")
        if chat.bot_status == "left":
            raise forbidden(f"bot is not a member of the {NAMES[chat.kind]}")
    return chat


def writable_chat(world: World, chat_id: int, thread_id: int | None = None) -> Chat:
    """Return a chat that the bot can write to, in this forum topic if one is named; refused otherwise."""
    chat = open_chat(world, chat_id)
    if chat.private:
        _check_person(world, chat)
    elif chat.kind != "channel" and not chat.bot_may_write:
        raise bad_request("not enough rights to send text messages to the chat")
    elif chat.kind == "channel" and not (chat.bot_status == "administrator" and chat.bot_may_write):
        raise bad_request("need administrator rights in the channel chat")
    if thread_id:
        topic = chat.topics.get(thread_id)
        if topic is None or topic.deleted:
            raise bad_request("message thread not found")
        if topic.closed:
            raise bad_request("TOPIC_CLOSED")
    return chat


def _check_person(world: World, chat: Chat) -> None:
    if world.users[chat.id].deactivated:
        raise forbidden("user is deactivated")
    if chat.bot_status == "kicked":
        raise forbidden("bot was blocked by the user")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
