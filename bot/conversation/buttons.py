"""What pressed buttons say. Their data is hostile: anybody can send any, from any message with buttons.

Data is `v1:NAME:FIELD:FIELD`, at most 64 bytes. One decoder reads it for all handlers, into typed fields
within their bounds. Anything else gets one sentence.
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
"""Bytes that Telegram takes as a button's data (Bot API, InlineKeyboardButton)."""
FARTHEST = 10_000
"""How far a list can be turned: what lies beyond no button of ours asks for."""
_LONGEST_NUMBER = 18
"""Digits that a database takes as a whole number."""


def number(text: str) -> int:
    """Read the number of something stored; ValueError if it is none."""
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER):
        raise ValueError("not a number")
    return int(text)


def offset(text: str) -> int:
    """Read how far a list is turned; ValueError beyond FARTHEST."""
    found = number(text)
    if found > FARTHEST:
        raise ValueError("too far")
    return found


def typed(text: str) -> str:
    """Read a text that somebody typed; ValueError if it is empty."""
    if not text.strip():
        raise ValueError("empty")
    return text


def one_of(*choices: str) -> Callable[[str], str]:
    """Return what reads one of some words; ValueError for any other."""

    def read(text: str) -> str:
        if text not in choices:
            raise ValueError("no such choice")
        return text

    return read


def unknown_handlers() -> list[BotHandler]:
    """Return what answers presses of buttons that are not ours; it must come last."""
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
    """Return the fields of the button that was pressed, and the id of the message it stands under.

    The last field may hold colons. UserError when they are not what the bot puts there.
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
