"""Fetches Telegram's updates as plain data, so that one unreadable update does not lose the others.

python-telegram-bot's own `get_updates` makes objects of a whole answer at once. If one update has an unknown
form, all of them are lost, at each try again.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken, TelegramError

_GET_UPDATES: Final = "get_Updates"
_GET_WEBHOOK_INFO: Final = "get_Webhook_Info"
"""These become getUpdates and getWebhookInfo. python-telegram-bot warns about a name for which it has a
method."""
_LARGEST_UPDATE_ID: Final = 2**31 - 1
"""Telegram's server counts updates in 32 bits. A larger id would move the offset beyond all later updates."""
_SMALLEST_CHAT_ID, _LARGEST_CHAT_ID = -(2**63), 2**63 - 1
_PATIENCE: Final = 10.0
"""Seconds beyond the long poll's own within which an answer has to come."""
_MARKED_COMMAND: Final = re.compile("(?<![\u200e\u200f])[\u200e\u200f]++(?=/)")
"""Marks of direction before a command."""


async def fetch_updates(bot: Bot, *, after: int | None, allowed: Sequence[str], seconds: int) -> list[object]:
    """Return the updates after the one with this id, waiting up to some seconds for any.

    Raises TelegramError. It is a Conflict if there is a webhook, or if another program uses the same token.
    """
    asked: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(allowed)}
    if after is not None:
        asked["offset"] = after + 1
    found = await _ask(bot, _GET_UPDATES, asked, read_timeout=_PATIENCE + seconds)
    if not isinstance(found, list):
        raise TelegramError("an answer without updates")
    return found


async def find_webhook(bot: Bot) -> str | None:
    """Return the host of the bot's webhook, or None without one; raises TelegramError.

    The webhook's path may hold a secret, so it is left out.
    """
    info = await _ask(bot, _GET_WEBHOOK_INFO, {}, read_timeout=_PATIENCE)
    url = info.get("url") if isinstance(info, Mapping) else None
    if not isinstance(url, str) or not url:
        return None
    try:
        return urlsplit(url).hostname or "?"
    except ValueError:
        return "?"


async def _ask(bot: Bot, method: str, asked: dict[str, Any], *, read_timeout: float) -> object:
    try:
        return await bot.do_api_request(method, api_kwargs=asked, read_timeout=read_timeout)
    except (InvalidToken, EndPointNotFound):  # they name the endpoint, or hold the token
        raise InvalidToken("Telegram does not know the token") from None
    except (AttributeError, KeyError, TypeError):  # from python-telegram-bot, for JSON of another form
        raise TelegramError("an answer that is none of Telegram's") from None


def with_plain_command(update: dict[str, Any]) -> dict[str, Any]:
    """Return an update whose message begins with its command.

    Examples in a language from right to left have marks of direction before the command, which people copy
    along. Any exception is possible for an update of an unknown form.
    """
    message = update.get("message") or {}
    found = _MARKED_COMMAND.match(message.get("text") or "")
    if found is None:
        return update
    entities = [one | {"offset": one["offset"] - found.end()} for one in message.get("entities", ())]
    return update | {"message": message | {"text": message["text"][found.end() :], "entities": entities}}


def update_id_of(update: object) -> int | None:
    """Return the id of an update, or None if Telegram would not give it that id."""
    found = update.get("update_id") if isinstance(update, Mapping) else None
    return found if type(found) is int and 0 < found <= _LARGEST_UPDATE_ID else None


def inline_query_of(update: object) -> dict[str, Any] | None:
    """Return the inline query in an update, or None if it is about something else."""
    found = update.get("inline_query") if isinstance(update, Mapping) else None
    return found if isinstance(found, dict) else None


def chat_of(update: object) -> int | None:
    """Return the chat that an update is about, or None."""
    return next(filter(None, (_id_of(message.get("chat")) for message in _messages(update))), None)


def sender_of(update: object) -> int | None:
    """Return who sent an update; None if that is no person, for example someone who writes as a chat."""
    for part in update.values() if isinstance(update, Mapping) else ():
        if isinstance(part, Mapping):
            return None if "sender_chat" in part else _id_of(part.get("from"))
    return None


def asked_privately(update: object) -> tuple[int, object] | None:
    """Return the private chat in which somebody wrote or tapped a button, and that person's language code.

    None for any other update.
    """
    asked = (update.get("message") or update.get("callback_query")) if isinstance(update, Mapping) else None
    chat_id = chat_of(update) if isinstance(asked, Mapping) else None
    if chat_id is None or chat_id < 0 or not isinstance(asked, Mapping):
        return None
    sender = asked.get("from")
    return chat_id, sender.get("language_code") if isinstance(sender, Mapping) else None


def concerns_chat(update: object) -> bool:
    """Return whether an update concerns its whole chat: the bot comes or goes, or a group moves."""
    if not isinstance(update, Mapping):
        return False
    moves = "my_chat_member" in update or migration_of(update) is not None
    return moves or any(map(_brings_bot, _messages(update)))


def migration_of(update: object) -> tuple[int, int] | None:
    """Return the old and the new id of a group that has become a supergroup, if an update says so."""
    for message in _messages(update):
        here = _id_of(message.get("chat"))
        old, new = _chat_id(message.get("migrate_from_chat_id")), _chat_id(message.get("migrate_to_chat_id"))
        if here is not None and new is not None:
            return here, new
        if here is not None and old is not None:
            return old, here
    return None


def _messages(update: object) -> Iterator[Mapping[str, Any]]:
    """Yield the parts of an update that may name a chat: a message, a change, or the message of a button."""
    for part in update.values() if isinstance(update, Mapping) else ():
        if isinstance(part, Mapping):
            yield part
            if isinstance(part.get("message"), Mapping):
                yield part["message"]


def _brings_bot(message: Mapping[str, Any]) -> bool:
    """Return whether a message says that a bot was added; the bot then greets the group."""
    members = message.get("new_chat_members")
    return isinstance(members, list) and any(
        isinstance(one, Mapping) and one.get("is_bot") is True for one in members
    )


def _id_of(chat: object) -> int | None:
    return _chat_id(chat.get("id")) if isinstance(chat, Mapping) else None


def _chat_id(value: object) -> int | None:
    return value if type(value) is int and _SMALLEST_CHAT_ID <= value <= _LARGEST_CHAT_ID else None
