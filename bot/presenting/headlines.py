"""Shows an entry as one line of a list."""

from datetime import tzinfo

from bot.domain.entry.content import StoredEntry
from bot.domain.messages.dates import local_time
from bot.domain.messages.message import Entity, Message, time_entities, utf16_length
from bot.domain.messages.rendering import title_line
from bot.presenting.entries import rest_url
from bot.presenting.times import time_ahead
from bot.words import Words

_HEADLINE_ROOM = 150
_BREAKING = "🔴 "


def headline_line(entry: StoredEntry, zone: tzinfo, now: int, words: Words, *, username: str) -> Message:
    """Return an entry's time and its headline as a link, bold if important. `username` is the bot's."""
    time = time_ahead(entry.at, zone, now, words)
    begin = f"{time} " + (_BREAKING if entry.parsed.breaking else "")
    headline = title_line(entry.parsed, _HEADLINE_ROOM) or "…"
    place = utf16_length(begin), utf16_length(headline)
    entities = [Entity("text_link", *place, entry.link or rest_url(username, entry.id))]
    is_today = local_time(entry.at, zone).date() == local_time(now, zone).date()
    entities += time_entities(0, utf16_length(time), entry.at, "t" if is_today else "dt")
    if entry.parsed.breaking or entry.parsed.key:
        entities.append(Entity("bold", *place))
    return Message(begin + headline, tuple(entities))
