"""Builds a message from pieces of text and their styles."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from bot.domain.entry.styles import Style
from bot.domain.messages.message import Entity, Message, TimeFormat, time_entities, utf16_length


class Styled(NamedTuple):
    """A text with styles, counted from its beginning."""

    text: str
    styles: tuple[Style, ...]


class TextBuilder:
    """A message being built. What is added must be tamed and fit."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.entities: list[Entity] = []
        self.length = 0

    def add(self, text: str, kind: str | None = None, url: str | None = None) -> None:
        """Add text, with a link or a format if `kind` names one."""
        length = utf16_length(text)
        if kind is not None and length:
            self.entities.append(Entity(kind, self.length, length, url))
        self.parts.append(text)
        self.length += length

    def add_time(self, text: str, at: int, time_format: TimeFormat) -> None:
        """Add a time (UTC microseconds) that apps show in their reader's zone, in place of `text`."""
        self.entities += time_entities(self.length, utf16_length(text), at, time_format)
        self.add(text)

    def style(self, styles: Iterable[Style], begins: int) -> None:
        """Style a part that was added, which begins at a place."""
        self.entities += (Entity(one.kind, begins + one.offset, one.length, one.url) for one in styles)

    def extend(self, other: "TextBuilder") -> None:
        """Add what another one has."""
        for entity in other.entities:
            self.entities.append(replace(entity, offset=entity.offset + self.length))
        self.parts += other.parts
        self.length += other.length

    def message(self) -> Message:
        """Return the message."""
        return Message("".join(self.parts), tuple(self.entities))
