"""Lets an admin manage a channel from their private chat, with the cards and buttons of any chat.

The buttons name the channel, `v1@DESTINATION:NAME:FIELD`, so that cards of several channels work side by side
and after a restart. Each message begins with the channel's title and ends with a button back to its card.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.text.cleanup import cut, tame_line
from bot.readers.chats import Address
from bot.words import Words

_MANAGED: Final = re.compile(r"v1@([0-9]{1,18}):", re.ASCII)
_DATA_LIMIT: Final = 64
"""Most bytes in a button's data (Bot API, InlineKeyboardButton)."""
_TITLE_ROOM: Final = 30


@dataclass(frozen=True, slots=True)
class Managed:
    """A channel that is managed: its destination's id, and the private chat where that is done."""

    id: int
    place: Address


def managed_id(data: str | None) -> int | None:
    """Return the id of the channel that a button's data names, or None."""
    found = _MANAGED.match(data or "")
    return int(found[1]) if found else None


def data_for(channel_id: int, data: str) -> str:
    """Return a button's data (`v1:NAME:…`) so that it is about a channel."""
    return f"v1@{channel_id}:{data.removeprefix('v1:')}"


def shown_title(title: str) -> str:
    """Return a channel's title as one short line."""
    return cut(tame_line(title), _TITLE_ROOM)


def framed(
    message: Message, rows: Rows, channel: Address, channel_id: int, words: Words
) -> tuple[Message, Rows]:
    """Return a message about a channel, with its title and the way back to its card.

    A button whose data no longer fits is left out.
    """
    title = shown_title(channel.title)
    back = Button(words("button-channel-card", title=title), f"v1:channel:{channel_id}")
    moved = [_moved(row, channel_id) for row in rows]
    heading = bold(words("channel-heading", title=title))
    return joined([heading, message]), [*filter(None, moved), [back]]


def _moved(row: Sequence[Button], channel_id: int) -> list[Button]:
    buttons = [
        each if each.data is None else Button(each.text, data_for(channel_id, each.data)) for each in row
    ]
    return [each for each in buttons if len((each.data or "").encode()) <= _DATA_LIMIT]
