"""Entries outside their delivery: in short, for a list, and whole, for somebody who asks for the rest."""

from datetime import tzinfo

from bot.domain.cutting import cut, tame, tame_line
from bot.domain.entry import StoredEntry
from bot.domain.message import Entity, Message, bold, joined, utf16_length
from bot.domain.rendering import render_time
from bot.domain.splitting import split

_HEADLINE_ROOM = 250
_BODY_ROOM = 250


def render_summary(
    entry: StoredEntry,
    *,
    language: str,
    zone: tzinfo,
    rest_url: str,
    number: str = "",
    body_room: int = _BODY_ROOM,
) -> Message:
    """Render an entry in a few lines: headline, time and source, and how its text begins (UTF-16 units).

    The headline links to the entry where it was published, else to `rest_url`, which brings it whole.
    `number` is how an editor names it.
    """
    headline = cut(tame_line(entry.parsed.headline), _HEADLINE_ROOM)
    length = utf16_length(headline)
    link = Entity("text_link", 0, length, entry.parsed.url or rest_url)
    about = [number, render_time(entry.at, zone, language), tame_line(entry.source_title)]
    lines = [
        Message(headline, (Entity("bold", 0, length), link)),
        Message(" · ".join(filter(None, about))),
        Message(cut(tame_line(entry.parsed.body), body_room)),
    ]
    return joined([line for line in lines if line.text], "\n")


def render_whole(entry: StoredEntry, *, language: str, zone: tzinfo) -> list[Message]:
    """Render an entry with all of its text, in as many messages as it takes."""
    parts = [
        joined([bold(tame_line(entry.parsed.headline)), Message(render_time(entry.at, zone, language))], "\n")
    ]
    if entry.parsed.body:
        parts.append(Message(tame(entry.parsed.body).replace("\n", "\n\n")))
    return split(joined(parts))
