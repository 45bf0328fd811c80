"""Lists the Bot API's methods by name, and implements those that are not about messages."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from bot.sandbox.api import media, messages
from bot.sandbox.api.inline import answer_inline_query
from bot.sandbox.api.parameters import Parameters
from bot.sandbox.api.refusals import WEBHOOK_ACTIVE, RefusedError, bad_request
from bot.sandbox.world.chat_access import open_chat, writable_chat
from bot.sandbox.world.media import file_of
from bot.sandbox.world.objects import Json, member_json
from bot.sandbox.world.profile import Scope
from bot.sandbox.world.world import World

Method: TypeAlias = Callable[[World, Parameters], Awaitable[Any]]

COMMAND_LIMIT = 100
DESCRIPTION_LIMITS = {"description": 512, "short_description": 120}
DOWNLOAD_LIMIT = 20 * 1024 * 1024
"""Largest file, in bytes, that a bot can download (Bot API, getFile)."""


async def get_me(world: World, _: Parameters) -> Json:
    """Return the bot."""
    return world.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_all,
        "supports_inline_queries": world.inline_mode,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, given: Parameters) -> list[object]:
    """Return the next updates, by long polling; refused while a webhook is set."""
    if world.webhook:
        raise RefusedError(409, WEBHOOK_ACTIVE)
    allowed = given.object("allowed_updates")
    if isinstance(allowed, list):
        world.updates.allowed = [str(kind) for kind in allowed] or None
    limit, seconds = given.number("limit"), given.number("timeout")
    return await world.updates.poll(
        given.number("offset") or 0, 100 if limit is None else limit, min(seconds or 0, 50)
    )


async def delete_webhook(world: World, given: Parameters) -> bool:
    """Remove the webhook."""
    world.webhook = ""
    if given.flag("drop_pending_updates"):
        world.updates.clear()
    return True


async def set_webhook(world: World, given: Parameters) -> bool:
    """Set a webhook. Nothing is sent to it; it only keeps the bot from polling."""
    url = given.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    await delete_webhook(world, given)
    world.webhook = url
    return True


async def get_webhook_info(world: World, _: Parameters) -> Json:
    """Return the webhook."""
    return {"url": world.webhook, "has_custom_certificate": False, "pending_update_count": len(world.updates)}


async def agree(_world: World, _given: Parameters) -> bool:
    """Return True for a call that changes nothing here."""
    return True


async def answer_callback_query(world: World, given: Parameters) -> bool:
    """Answer a pressed button, once and in time."""
    if len(given.text("text")) > messages.ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    shown = {"text": given.text("text"), "show_alert": given.flag("show_alert"), "url": given.text("url")}
    query = world.queries.answer(given.text("callback_query_id"), shown)
    world.changes.publish(
        "answer",
        chat_id=query.chat_id,
        user_id=query.user_id,
        message_id=query.message_id,
        data=query.data,
        **shown,
    )
    return True


async def send_chat_action(world: World, given: Parameters) -> bool:
    """Show what the bot is doing."""
    chat = writable_chat(world, given.required_number("chat_id"))
    world.changes.publish("action", chat_id=chat.id, action=given.text("action"))
    return True


async def set_my_commands(world: World, given: Parameters) -> bool:
    """Set the commands that Telegram's apps offer."""
    commands = given.object("commands")
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    world.profile.commands[_scope(given), given.text("language_code")] = commands
    for chat in world.chats.values():
        world.show_chat(chat)
    return True


async def get_my_commands(world: World, given: Parameters) -> list[Json]:
    """Return the commands of a scope and language."""
    return world.profile.commands.get((_scope(given), given.text("language_code")), [])


async def delete_my_commands(world: World, given: Parameters) -> bool:
    """Remove the commands of a scope and language."""
    world.profile.commands.pop((_scope(given), given.text("language_code")), None)
    for chat in world.chats.values():
        world.show_chat(chat)
    return True


async def set_my_description(world: World, given: Parameters) -> bool:
    """Set what an empty chat says about the bot."""
    world.profile.descriptions[given.text("language_code")] = _description(given, "description")
    for chat in world.chats.values():
        world.show_chat(chat)
    return True


async def set_my_short_description(world: World, given: Parameters) -> bool:
    """Set what the bot's profile says about it."""
    world.profile.short_descriptions[given.text("language_code")] = _description(given, "short_description")
    return True


async def get_my_description(world: World, given: Parameters) -> Json:
    """Return what an empty chat says about the bot."""
    return {"description": world.profile.description_for(given.text("language_code"))}


async def get_my_short_description(world: World, given: Parameters) -> Json:
    """Return what the bot's profile says about it (Bot API, "for the given user language")."""
    described = world.profile.short_descriptions
    return {"short_description": described.get(given.text("language_code")) or described.get("", "")}


async def get_chat(world: World, given: Parameters) -> Json:
    """Return everything about a chat."""
    return open_chat(world, given.required_number("chat_id")).full_json()


async def get_chat_member(world: World, given: Parameters) -> Json:
    """Return a user's status in a chat. In big groups only admins get others' status, as Telegram warns."""
    chat = open_chat(world, given.required_number("chat_id"))
    user_id = given.required_number("user_id")
    if user_id == world.bot.id:
        member = member_json(world.bot, chat.bot_status, chat.bot_may_write, chat.kind)
        has_rights = chat.bot_status == "administrator"
        return member | (dict.fromkeys(chat.bot_rights, True) if has_rights else {})
    if chat.kind in ("supergroup", "channel") and chat.bot_status != "administrator":
        raise bad_request("member list is inaccessible")
    if user_id not in world.users:
        raise bad_request("user not found")
    status = "member" if chat.id == user_id else chat.members.get(user_id, "left")
    return member_json(world.users[user_id], status, chat.may_post(user_id), chat.kind)


async def get_chat_administrators(world: World, given: Parameters) -> list[Json]:
    """Return the admins of a group or channel, with the bot among them if it is one."""
    chat = open_chat(world, given.required_number("chat_id"))
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    admins = [
        member_json(world.users[one], at, chat.may_post(one), chat.kind)
        for one, at in chat.members.items()
        if at != "member"
    ]
    return (
        [*admins, member_json(world.bot, "administrator", chat.bot_may_write, chat.kind)]
        if chat.bot_status == "administrator"
        else admins
    )


async def get_chat_member_count(world: World, given: Parameters) -> int:
    """Return how many are in a chat, including the bot."""
    chat = open_chat(world, given.required_number("chat_id"))
    return 2 if chat.private else len(chat.members) + 1


async def leave_chat(world: World, given: Parameters) -> bool:
    """Leave a group."""
    chat = open_chat(world, given.required_number("chat_id"))
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    world.set_bot_status(chat, "left", world.bot)
    world.post(chat, world.bot, {"left_chat_member": world.bot.json()})
    return True


async def get_file(world: World, given: Parameters) -> Json:
    """Return where a file can be downloaded."""
    file_id = given.text("file_id")
    if (found := file_of(world.media, file_id)) is not None:
        kind, described = found
        file = described[-1] if kind == "photo" else described
        shown = {name: file[name] for name in ("file_id", "file_unique_id", "file_size")}
        return shown | {"file_path": f"{kind}s/{file['file_id']}"}
    if file_id not in world.files:
        raise bad_request("invalid file_id")
    document, data = world.files[file_id]
    if len(data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    shown = {name: document[name] for name in ("file_id", "file_unique_id", "file_size")}
    return shown | {"file_path": f"documents/{file_id}"}


def _scope(given: Parameters) -> Scope:
    scope = given.object("scope") or {}
    return str(scope.get("type", "default")), scope.get("chat_id"), scope.get("user_id")


def _check_command(command: Json) -> None:
    if not messages.COMMAND.fullmatch(command["command"]):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(command["description"]) <= messages.COMMAND_DESCRIPTION_LIMIT:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def _description(given: Parameters, name: str) -> str:
    text = given.text(name)
    if len(text) > DESCRIPTION_LIMITS[name]:
        raise bad_request(f"{name.replace('_', ' ')} is too long")
    return text


METHODS: dict[str, Method] = {
    "getme": get_me,
    "getupdates": get_updates,
    "deletewebhook": delete_webhook,
    "setwebhook": set_webhook,
    "getwebhookinfo": get_webhook_info,
    "logout": agree,
    "close": agree,
    "sendmessage": messages.send_message,
    "senddocument": messages.send_document,
    "sendphoto": media.send_photo,
    "sendvideo": media.send_video,
    "editmessagecaption": media.edit_message_caption,
    "editmessagemedia": media.edit_message_media,
    "editmessagetext": messages.edit_message_text,
    "editmessagereplymarkup": messages.edit_message_reply_markup,
    "deletemessage": messages.delete_message,
    "pinchatmessage": messages.pin_chat_message,
    "answercallbackquery": answer_callback_query,
    "answerinlinequery": answer_inline_query,
    "sendchataction": send_chat_action,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmydescription": set_my_description,
    "getmydescription": get_my_description,
    "setmyshortdescription": set_my_short_description,
    "getmyshortdescription": get_my_short_description,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatadministrators": get_chat_administrators,
    "getchatmembercount": get_chat_member_count,
    "leavechat": leave_chat,
    "getfile": get_file,
}
"""Methods by name in lower case, because the Bot API accepts any case."""


def find_method(name: str) -> Method:
    """Return a method; refused for an unknown name."""
    method = METHODS.get(name.lower())
    if method is None:
        raise RefusedError(404, "method not found")
    return method
