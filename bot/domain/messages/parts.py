"""Splits long messages for Telegram, and joins the parts of people's long texts.

Telegram's apps split a text after at most 4,096 characters: at a line end or a space in the second half of
the part. They remove the white space where they cut.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from bot.domain.entry.media import Media
from bot.domain.entry.styles import Style, shifted
from bot.domain.messages.message import TEXT_LIMIT, Message, utf16_length

_SHORTEST_PART = TEXT_LIMIT // 2 - 32  # less the command and entry number that it may have begun with
_LONGEST_WORD = 64


def split(message: Message, limit: int = TEXT_LIMIT) -> list[Message]:
    """Split `message` into pieces of at most `limit` UTF-16 units, at line ends, else at spaces.

    Entities are split along with their text. A message that fits is returned unchanged.
    """
    pieces: list[Message] = []
    start = 0
    while utf16_length(message.text[start:]) > limit:
        end = _cut(message.text, start, limit)
        pieces.append(_piece(message, start, end))
        start = end + len(message.text[end:]) - len(message.text[end:].lstrip())
    if message.text[start:] or not pieces:
        pieces.append(_piece(message, start, len(message.text)))
    return pieces


def may_go_on(part: str) -> bool:
    """Tell whether a message is so long that its app may have sent the rest in another one."""
    return utf16_length(part) >= _SHORTEST_PART


class Part(NamedTuple):
    """A message of a text that somebody typed, or a picture with its caption.

    `styles` are the entities of the text, with those that no entry keeps.
    """

    text: str
    styles: tuple[Style, ...] = ()
    media: Media | None = None


def join_parts(parts: Iterable[Part]) -> Part:
    """Join a text that came in several messages, with the first picture.

    A part that was cut at a space continues its line. Any other message begins a new line. Of several
    pictures the first caption counts.
    """
    text = before = ""
    styles: tuple[Style, ...] = ()
    media = None
    is_captioned = False
    for part in parts:
        media = media or part.media
        if not part.text or (part.media is not None and is_captioned):
            continue
        is_captioned = is_captioned or part.media is not None
        if text:
            text += " " if _cut_at_space(before, part.text) else "\n"
        styles += shifted(part.styles, utf16_length(text))
        text += part.text
        before = part.text
    return Part(text, styles, media)


def _cut_at_space(before: str, after: str) -> bool:
    if not may_go_on(before):
        return False
    # Apps prefer to cut at a line end. Without one, the part is full except for a word.
    full = utf16_length(before) > TEXT_LIMIT - _LONGEST_WORD
    return after[:1].islower() or (full and "\n" not in before[len(before) // 2 :])


def _cut(text: str, start: int, limit: int) -> int:
    end = start
    used = 0
    while used + utf16_length(text[end]) <= limit:
        used += utf16_length(text[end])
        end += 1
    for mark in ("\n", " "):
        at = text.rfind(mark, start, end + 1)
        # A cut in the first half would leave a very short message.
        if at > start + (end - start) // 2:
            return at
    return end


def _piece(message: Message, start: int, end: int) -> Message:
    first = utf16_length(message.text[:start])
    text = message.text[start:end]
    last = first + utf16_length(text)
    entities = []
    for entity in message.entities:
        begin, stop = max(entity.offset, first), min(entity.offset + entity.length, last)
        if begin < stop:
            entities.append(replace(entity, offset=begin - first, length=stop - begin))
    return Message(text, tuple(entities))
