"""A message as Telegram takes it: plain text and the entities that style it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

TEXT_LIMIT = 4096
"""UTF-16 units that a message may have: Telegram allows 4,096 characters (Bot API, sendMessage)."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A styled stretch of text; `offset` and `length` are UTF-16 units, `type` is the Bot API's name."""

    type: str
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """Text and its entities."""

    text: str
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its words, and either callback `data` (1 to 64 bytes) or a `url` to open."""

    text: str
    data: str | None = None
    url: str | None = None


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units Telegram counts for `text`."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def joined(parts: Iterable[Message], separator: str = "\n\n") -> Message:
    """Return one message made of several, their entities moved along."""
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
