"""Renders entries outside their delivery: short for lists, or whole for somebody who asks for the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.entry.content import StoredEntry
from bot.domain.filters import Filter, first_word
from bot.domain.messages.dates import render_time
from bot.domain.messages.message import Entity, Message, bold, joined, time_entities, utf16_length
from bot.domain.messages.parts import split
from bot.domain.text.cleanup import cut, cut_around, tame, tame_line
from bot.domain.topics import Vocabulary

_HEADLINE_ROOM = 250
_BODY_ROOM = 250


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that filters found, and the word of its body that made it match, "" if none did."""

    entry: StoredEntry
    word: str = ""


def find_words(
    entries: Sequence[StoredEntry], filters: Sequence[Filter], vocabulary: Vocabulary
) -> list[Found]:
    """Find the words to show for entries that filters found. This takes a while for long entries."""
    return [
        Found(one, first_word(filters, one.parsed, one.source_title, vocabulary, one.source_language))
        for one in entries
    ]


def render_summary(
    found: Found,
    *,
    language: str,
    zone: tzinfo,
    rest_url: str,
    number: str = "",
    body_room: int = _BODY_ROOM,
) -> Message:
    """Render an entry in a few lines: headline, time and source, and how its text begins (UTF-16 units).

    If a later word made it match, that part of the text is shown.
    The headline links to the published entry. If there is no link that Telegram takes, it links to
    `rest_url`, which brings the whole entry.
    `number` is an editor's number for the entry.
    """
    entry = found.entry
    headline = cut(tame_line(entry.parsed.headline), _HEADLINE_ROOM)
    length = utf16_length(headline)
    link = Entity("text_link", 0, length, entry.link or rest_url)
    about = [Message(number), _time(entry, language, zone), Message(tame_line(entry.source_title))]
    lines = [
        Message(headline, (Entity("bold", 0, length), link)),
        joined([one for one in about if one.text], " · "),
        Message(cut_around(tame_line(entry.parsed.body), tame_line(found.word), body_room)),
    ]
    return joined([line for line in lines if line.text], "\n")


def render_whole(entry: StoredEntry, *, language: str, zone: tzinfo) -> list[Message]:
    """Render an entry with all of its text, in as many messages as needed."""
    parts = [joined([bold(tame_line(entry.parsed.headline)), _time(entry, language, zone)], "\n")]
    if entry.parsed.body:
        parts.append(Message(tame(entry.parsed.body).replace("\n", "\n\n")))
    return split(joined(parts))


def _time(entry: StoredEntry, language: str, zone: tzinfo) -> Message:
    """Return an entry's time, which apps show in their reader's zone."""
    text = render_time(entry.at, zone, language)
    return Message(text, tuple(time_entities(0, utf16_length(text), entry.at, "dt")))
