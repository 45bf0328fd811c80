"""Reads the data of pressed buttons, which is untrusted: anyone can send any, from any message with buttons.

Data is `v1:NAME:FIELD:FIELD`, up to 64 bytes. One decoder reads it for all handlers into typed, bounded
fields. Anything else gets a one-sentence answer.
"""

from collections.abc import Callable
from typing import TypeVar, overload

from telegram.ext import CallbackQueryHandler

from bot.conversation.commands import BotHandler
from bot.conversation.request import Request, handling
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
    return [CallbackQueryHandler(handling(_refuse))]


async def _refuse(_request: Request) -> None:
    raise UserError("button-unknown")


@overload
def pressed(request: Request, first: Callable[[str], A], /) -> A: ...
@overload
def pressed(request: Request, first: Callable[[str], A], second: Callable[[str], B], /) -> tuple[A, B]: ...
@overload
def pressed(
    request: Request, first: Callable[[str], A], second: Callable[[str], B], third: Callable[[str], C], /
) -> tuple[A, B, C]: ...


def pressed(request: Request, *fields: Callable[[str], object]) -> object:
    """Return the field of the pressed button, or its fields.

    The last one may contain colons. UserError if the data is not what the bot puts there.
    """
    query = request.update.callback_query
    parts = (query.data or "").split(":", 1 + len(fields))[2:] if query else []
    try:
        found = tuple(read(part) for read, part in zip(fields, parts, strict=True))
    except ValueError:
        raise UserError("button-unknown") from None
    return found if len(fields) > 1 else found[0]
