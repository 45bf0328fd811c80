"""Reads the data of pressed buttons, which is untrusted: anyone can send any, from any message with buttons.

Data is `v1:NAME:FIELD:FIELD`, up to 64 bytes. One decoder reads it for all handlers into typed, bounded
fields. Anything else gets a one-sentence answer.
"""

from collections.abc import Callable
from typing import TypeVar, overload

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.conversation.commands import BotHandler
from bot.conversation.services import Context
from bot.errors import UserError

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")

DATA_LIMIT = 64
"""Most bytes in a button's data (Bot API, InlineKeyboardButton)."""
FARTHEST = 10_000
"""Largest offset in a list. The bot's own buttons never ask for more."""
_LONGEST_NUMBER = 18
"""Most digits in a number. 18 digits always fit into the database's integers."""


def number(text: str) -> int:
    """Read the number of something stored; ValueError if it is not a number."""
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER):
        raise ValueError("not a number")
    return int(text)


def offset(text: str) -> int:
    """Read an offset in a list; ValueError beyond FARTHEST."""
    found = number(text)
    if found > FARTHEST:
        raise ValueError("too far")
    return found


def typed(text: str) -> str:
    """Read text that a person typed; ValueError if it is empty."""
    if not text.strip():
        raise ValueError("empty")
    return text


def one_of(*choices: str) -> Callable[[str], str]:
    """Return a reader of one of these words; it raises ValueError for any other."""

    def read(text: str) -> str:
        if text not in choices:
            raise ValueError("no such choice")
        return text

    return read


def unknown_handlers() -> list[BotHandler]:
    """Return the handler of unknown buttons. It must come last."""
    return [CallbackQueryHandler(_refuse)]


async def _refuse(_update: Update, _context: Context) -> None:
    raise UserError("button-unknown")


@overload
def pressed(update: Update, first: Callable[[str], A], /) -> tuple[A, int]: ...
@overload
def pressed(update: Update, first: Callable[[str], A], second: Callable[[str], B], /) -> tuple[A, B, int]: ...
@overload
def pressed(
    update: Update, first: Callable[[str], A], second: Callable[[str], B], third: Callable[[str], C], /
) -> tuple[A, B, C, int]: ...


def pressed(update: Update, *fields: Callable[[str], object]) -> tuple[object, ...]:
    """Return the fields of the pressed button, and the id of its message.

    The last field may contain colons. UserError if the data is not what the bot puts there.
    """
    query = update.callback_query
    message = query.message if query else None
    parts = (query.data or "").split(":", 1 + len(fields))[2:] if query else []
    if message is None or len(parts) != len(fields):
        raise UserError("button-unknown")
    try:
        return (*(read(part) for read, part in zip(fields, parts, strict=True)), message.message_id)
    except ValueError:
        raise UserError("button-unknown") from None
