"""Renders a digest: several entries in one message, a line for each, within Telegram's limits.

7 entries
Key moments
14:05 Headline (link)

storm (a follow)
13:50 Headline (link)
14:20 Headline (link)

and 12 more: /catchup
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from babel.dates import format_skeleton

from bot.domain.entry.content import StoredEntry
from bot.domain.languages.known import locale_of
from bot.domain.messages.builder import TextBuilder
from bot.domain.messages.dates import local_time
from bot.domain.messages.message import TEXT_LIMIT, Message, utf16_length
from bot.domain.messages.rendering import CardWords, title_line
from bot.domain.text.cleanup import ELLIPSIS, cut, tame_line
from bot.domain.text.links import may_link

HEADLINE_ROOM: Final = 120
"""Most units of an entry's line without its time. Many entries get less."""
_HEADING_ROOM = 60
_LINE_ROOM = 40
"""Units of a line besides its headline: the time with a date, the marks and the line break."""
_SHORTEST = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a digest, where to read it, and the heading of its follow (None: it was removed)."""

    entry: StoredEntry
    url: str | None
    heading: str | None


def render_digest(listed: Sequence[Listed], *, more: int, words: CardWords, zone: tzinfo) -> Message:
    """Render entries, given in the order of their numbers, with key moments first."""
    key = [one for one in listed if _is_key(one)]
    groups = {words.key_moments: key} if key else {}
    for one in listed:
        if not _is_key(one):
            groups.setdefault(one.heading or "", []).append(one)
    text = TextBuilder()
    text.add(tame_line(words.digest(len(listed) + more)), "bold")
    rest = tame_line(words.more(more)) if more else ""
    headings = {name: cut(tame_line(name), _HEADING_ROOM) for name in groups}
    taken = text.length + utf16_length(rest) + sum(3 + utf16_length(one) for one in headings.values())
    room = max(_SHORTEST, min(HEADLINE_ROOM, (TEXT_LIMIT - taken) // len(listed) - _LINE_ROOM))
    newest = max(listed, key=lambda one: one.entry.at)
    for name, group in groups.items():
        text.add("\n\n" if headings[name] else "\n")
        text.add(headings[name], "italic")
        for one in group:
            text.add("\n" if text.parts[-1] != "\n" else "")
            _add_line(text, one, room, words=words, zone=zone, newest=newest.entry.at)
    if rest:
        text.add("\n\n")
        text.add(rest)
    return text.message()


def _is_key(one: Listed) -> bool:
    parsed = one.entry.parsed
    return (parsed.key or parsed.breaking) and not parsed.withdrawn


def _add_line(
    text: TextBuilder, one: Listed, room: int, *, words: CardWords, zone: tzinfo, newest: int
) -> None:
    entry = one.entry
    at = local_time(entry.at, zone)
    same_day = at.date() == local_time(newest, zone).date()
    date = "" if same_day else f"{format_skeleton('MMMd', at, locale=locale_of(words.language))} "
    text.add_time(f"{date}{at:%H:%M}", entry.at, "t" if same_day else "dt")
    text.add(" ")
    headline = title_line(entry.parsed, room) or ELLIPSIS
    if entry.parsed.withdrawn:
        text.add(headline, "strikethrough")
        text.add(f" {cut(tame_line(words.withdrawn), _LINE_ROOM)}")
    elif one.url and may_link(one.url) and not entry.unlinked:
        text.add(headline, "text_link", one.url)
    else:
        text.add(headline)
