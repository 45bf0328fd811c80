"""Long messages in pieces that Telegram takes, and people's long texts put together again.

Telegram's apps split what a person sends at 4,096 characters: a line end or a space of a part's second half,
and they trim the white space where they cut.
"""

from collections.abc import Iterable

from bot.domain.messages.message import TEXT_LIMIT, Entity, Message, utf16_length

_SHORTEST_PART = TEXT_LIMIT // 2 - 32  # without the command, and an entry's number, that it began with
_LONGEST_WORD = 64


def split(message: Message, limit: int = TEXT_LIMIT) -> list[Message]:
    """Return `message` in pieces of `limit` UTF-16 units at most, cut at line ends, else at spaces.

    Entities are cut along with their text. A message that fits comes back as it is.
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
    """Tell whether a message is so long that its app may have sent the rest of the text in another."""
    return utf16_length(part) >= _SHORTEST_PART


def join_parts(parts: Iterable[str]) -> str:
    """Put a text together again that came in several messages.

    A part that was cut at a space goes on in its line; any other message begins a new line.
    """
    text = before = ""
    for part in parts:
        if text:
            text += " " if _cut_at_space(before, part) else "\n"
        text += part
        before = part
    return text


def _cut_at_space(before: str, after: str) -> bool:
    if not may_go_on(before):
        return False
    # Where there is a line end to cut at, apps take it; without one, the part is full but for a word.
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
        # A cut in the first half would leave a stub of a message.
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
            entities.append(Entity(entity.type, begin - first, stop - begin, entity.url))
    return Message(text, tuple(entities))
