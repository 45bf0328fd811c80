"""A message as Telegram takes it: plain text, with entities that style it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from bot.domain.moment import SECOND

TEXT_LIMIT = 4096
"""UTF-16 units of a message: Telegram allows 4,096 characters (Bot API, sendMessage)."""
CAPTION_LIMIT = 1024
"""UTF-16 units of a caption: "0-1024 characters after entities parsing" (Bot API, sendPhoto)."""
COPY_LIMIT = 256
"""Characters that a button copies (Bot API, CopyTextButton)."""

_HALF_ROW: Final = 17
"""Characters of a label that fit into half the width of a phone."""

TimeFormat = Literal["t", "dt"]
"""How apps show a time, in the Bot API's letters: the time of day, or with a short date before it."""
_UNIX_TIMES: Final = range(1, 2**31)
"""The times that Telegram stores, in 32 bits."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A styled part of a text; `offset` and `length` are UTF-16 units, `type` is the Bot API's name.

    A `date_time` has its `unix_time` (seconds) and `time_format`.
    """

    type: str
    offset: int
    length: int
    url: str | None = None
    unix_time: int | None = None
    time_format: TimeFormat | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """Text and its entities."""

    text: str
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its text, and callback `data` (1 to 64 bytes), a `url` to open, or what to `copy`."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None


Rows: TypeAlias = Sequence[Sequence[Button]]
"""The rows of buttons under a message."""


def time_entities(offset: int, length: int, at: int, time_format: TimeFormat) -> list[Entity]:
    """Return what makes apps show a time (UTC microseconds) in their reader's zone, in place of the text.

    It is nothing for a time that Telegram cannot store.
    """
    unix_time = at // SECOND
    if unix_time not in _UNIX_TIMES:
        return []
    return [Entity("date_time", offset, length, unix_time=unix_time, time_format=time_format)]


def has_links(message: Message, buttons: Iterable[Iterable[Button]] = ()) -> bool:
    """Tell whether a message has links of ours, on words or buttons.

    Telegram finds the addresses in the text by itself, and never refuses those.
    """
    on_buttons = (button.url is not None for row in buttons for button in row)
    return any(entity.url is not None for entity in message.entities) or any(on_buttons)


def without_links(message: Message, buttons: Iterable[Iterable[Button]] = ()) -> Message:
    """Return a message with its links written out: addresses after their words, those of buttons below.

    An address that would make the message longer than TEXT_LIMIT is left out.
    """
    text = message.text.encode("utf-16-le", "surrogatepass")
    entities = [entity for entity in message.entities if entity.url is None]
    linked = [(entity.offset + entity.length, entity.url) for entity in message.entities if entity.url]
    for end, url in sorted(linked, reverse=True):
        added = f" ({url})"
        if len(text) // 2 + utf16_length(added) <= TEXT_LIMIT:
            text = text[: 2 * end] + added.encode("utf-16-le", "surrogatepass") + text[2 * end :]
            entities = [_moved(entity, end, utf16_length(added)) for entity in entities]
    written = text.decode("utf-16-le", "surrogatepass")
    for button in (button for row in buttons for button in row if button.url):
        added = f"\n{button.text}: {button.url}"
        if utf16_length(written + added) <= TEXT_LIMIT:
            written += added
    return Message(written, tuple(entities))


def _moved(entity: Entity, place: int, by: int) -> Entity:
    """Return an entity adjusted to text inserted at a place."""
    if entity.offset >= place:
        return replace(entity, offset=entity.offset + by)
    if entity.offset + entity.length > place:
        return replace(entity, length=entity.length + by)
    return entity


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units Telegram counts for `text`."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def joined(parts: Iterable[Message], separator: str = "\n\n") -> Message:
    """Join messages into one, moving their entities along."""
    text = ""
    entities: list[Entity] = []
    for part in parts:
        text += separator if text else ""
        offset = utf16_length(text)
        entities += (replace(entity, offset=entity.offset + offset) for entity in part.entities)
        text += part.text
    return Message(text, tuple(entities))


def bold(text: str) -> Message:
    """Return a text in bold."""
    return Message(text, (Entity("bold", 0, utf16_length(text)),))


def in_pairs(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    """Return buttons in rows of two; one whose label half a phone would cut off has a row of its own."""
    rows: list[list[Button]] = []
    for one in buttons:
        fits = len(one.text) <= _HALF_ROW
        if fits and rows and len(rows[-1]) == 1 and len(rows[-1][0].text) <= _HALF_ROW:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [*rows]
