"""Renders an entry as a message: plain text and entities, always within Telegram's limits.

    mark of breaking news · headline (bold)
    6 November 2024, 04:16 UTC
    Corrected 14:20 (if readers were told of a correction)

    body, cut at the end of a sentence if it is too long; a long one goes on in a quote that expands
    Read the rest (link)

    authors · source (link)
    https://nas/news/3 (if Telegram takes no link to it)

    why you got this

Apps show the times in their reader's zone; the text has them in the chat's zone for those that cannot.

All except the last line is the same for every reader. It is rendered once, with room left for that line.
Lengths are UTF-16 units, as Telegram counts entities.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from babel.dates import format_date

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.languages.known import locale_of
from bot.domain.messages.message import (
    TEXT_LIMIT,
    Button,
    Entity,
    Message,
    TimeFormat,
    bold,
    joined,
    time_entities,
    utf16_length,
)
from bot.domain.moment import from_micros, seconds
from bot.domain.text.cleanup import ELLIPSIS, cut, tame, tame_line
from bot.domain.text.links import may_link

REASON_ROOM = 300
"""Units left free for the reason: a filter of 200 characters and some words around it."""
ENTRY_ROOM = TEXT_LIMIT - REASON_ROOM
"""Units of an entry's message without its reason."""
CORRECTION_ROOM = 1500
"""Units of a reply about a correction."""
REASON_LIMIT = 1000
"""Units of an editor's reason for a withdrawal, so that readers get all of it."""

_SHOWN_AT_ONCE = 600
"""Characters of a body after which the next paragraph begins a quote that readers expand."""
_WORTH_A_QUOTE = 300
"""A shorter rest is not hidden: expanding it would be more work than scrolling."""
_SAME_DAY = seconds(12 * 3600)
_HEADLINE_ROOM = 512
_NAMES_ROOM = 256  # for the authors, and the same for the source's title
_READ_REST_ROOM = 128
_MARK_ROOM = 128
_NOTE_ROOM = 1024
_NAMED_ROOM = 256  # for what is withdrawn
_PARAGRAPHS = "\n\n"
_BETWEEN = " · "
_SENTENCE_ENDS = ".!?…"
_END = re.compile(r"\A(?:[.!?…](?:\s+|$)|\s*(?:\n\s*|$))")
_SPACE = re.compile(r"\s+|$")
_LINE_BREAKS = re.compile(r"\n+")


@dataclass(frozen=True, slots=True)
class CardWords:
    """The words on a message, in the language of its reader.

    `language` is a code that Babel knows. `read_rest` is the text of the link to what was cut. `reason` makes
    the line that says why a reader got the entry, from the text of the follow that matched. `why` is on the
    button that explains more.

    `corrected` makes the mark of a correction from its time. `withdrawn` replaces an entry that was taken
    back, and `withdrawn_why` gives an editor's reason. `correction` and `change` are the headings of replies.
    `replaced` takes the place of such a reply once a newer reply exists, or `pointer` if the entry above was
    withdrawn. `breaking` is before the headline of news that cannot wait.

    A digest begins with `digest`, made from the number of its entries, and with `key_moments` above these.
    The others are below their follow, which `filter_` describes. `more` says how many are only counted.
    """

    language: str
    read_rest: str
    reason: Callable[[str], str]
    why: str
    corrected: Callable[[str], str]
    withdrawn: str
    withdrawn_why: Callable[[str], str]
    correction: str
    change: str
    breaking: str
    replaced: str
    pointer: str
    digest: Callable[[int], str]
    key_moments: str
    filter_: Callable[[str], str]
    more: Callable[[int], str]


def render_entry(
    entry: StoredEntry,
    *,
    words: CardWords,
    zone: tzinfo,
    rest_url: str | None,
    room: int = ENTRY_ROOM,
    time_format: TimeFormat | None = None,
) -> Message:
    """Render an entry in at most `room` units (at least 1,500, so that all except the body fits).

    `rest_url` is where to read the rest if the body is cut. It is ignored if Telegram takes no link to it.
    `time_format` is how apps show the entry's time, by default as `_format_of` says.
    """
    text = TextBuilder()
    headline = cut(tame_line(entry.parsed.headline), _HEADLINE_ROOM)
    mark = cut(tame_line(words.breaking), _MARK_ROOM) if entry.parsed.breaking else ""
    if first := _BETWEEN.join(filter(None, (mark, headline))):
        text.add(first, "bold")
        text.add("\n")
    text.add_time(render_time(entry.at, zone, words.language), entry.at, time_format or _format_of(entry))
    if entry.corrected_at is not None:
        text.add("\n")
        _add_correction(text, entry, entry.corrected_at, words, zone)
    byline = _byline(entry)
    body = _LINE_BREAKS.sub(_PARAGRAPHS, _without_headline(tame(entry.parsed.body), headline))
    if body:
        text.add(_PARAGRAPHS)
        left = room - text.length - (len(_PARAGRAPHS) + byline.length if byline.length else 0)
        text.extend(_body(body, left, words.read_rest, _usable(rest_url), unlinked=entry.unlinked))
    if byline.length:
        text.add(_PARAGRAPHS)
        text.extend(byline)
    return text.message()


def render_change(
    entry: StoredEntry, *, words: CardWords, zone: tzinfo, rest_url: str | None, correction: bool
) -> Message:
    """Render the reply that tells readers of a change, with the new text of the entry.

    After a `correction` the message above usually has the new text too, so its beginning is enough. The reply
    may come days after the entry, so apps show the entry's date.
    """
    heading = bold(words.correction if correction else words.change)
    room = CORRECTION_ROOM if correction else ENTRY_ROOM
    shown = render_entry(entry, words=words, zone=zone, rest_url=rest_url, room=room, time_format="dt")
    return joined([heading, shown])


def render_withdrawal(entry: StoredEntry, *, words: CardWords, in_place: bool) -> Message:
    """Render the notice of an entry that was taken back: `in_place` of its text, or alone.

    Alone it names the entry, since its reader may not see anything else of it any more.
    """
    parts = [bold(words.withdrawn)]
    named = cut(tame_line(entry.parsed.headline or entry.parsed.body), _NAMED_ROOM)
    if named and not in_place:
        parts.append(Message(named, (Entity("strikethrough", 0, utf16_length(named)),)))
    reason = cut(tame(entry.note or ""), _NOTE_ROOM)
    if reason:
        parts.append(Message(words.withdrawn_why(reason)))
    byline = _byline(entry)
    if byline.length:
        parts.append(byline.message())
    return joined(parts, _PARAGRAPHS)


def render_retraction(entry: StoredEntry, *, words: CardWords) -> Message:
    """Render what replaces a reply's text when another reply is about to say more.

    If the entry was withdrawn, the message above and that reply say so, and this is only a pointer.
    """
    return Message(words.pointer) if entry.parsed.withdrawn else bold(words.replaced)


def with_reason(message: Message, reason: str) -> Message:
    """Add the line that says why a reader got the message, cut to the remaining room."""
    left = TEXT_LIMIT - utf16_length(message.text) - len(_PARAGRAPHS)
    line = cut(tame_line(reason), left)
    return Message(message.text + _PARAGRAPHS + line, message.entities) if line else message


def why_buttons(entry_id: int, words: CardWords) -> list[list[Button]]:
    """Return the buttons under a delivered entry."""
    return [[Button(words.why, f"v1:why:{entry_id}")]]


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

    def extend(self, other: "TextBuilder") -> None:
        """Add what another one has."""
        for entity in other.entities:
            self.entities.append(replace(entity, offset=entity.offset + self.length))
        self.parts += other.parts
        self.length += other.length

    def message(self) -> Message:
        """Return the message."""
        return Message("".join(self.parts), tuple(self.entities))


def _without_headline(body: str, headline: str) -> str:
    """Return a body without its first line or sentence if that repeats the headline."""
    if not headline or not body.startswith(headline):
        return body
    rest = body[len(headline) :]
    ends = (_SPACE if headline[-1] in _SENTENCE_ENDS else _END).match(rest)
    return rest[ends.end() :] if ends else body


def _body(body: str, room: int, read_rest: str, rest_url: str | None, *, unlinked: bool) -> TextBuilder:
    text = TextBuilder()
    if utf16_length(body) <= room:
        _add_paragraphs(text, body)
        return text
    words = cut(tame_line(read_rest), _READ_REST_ROOM) if rest_url else ""
    rest = words or ELLIPSIS  # show that something is missing
    address = f": {rest_url}" if words and unlinked else ""
    _add_paragraphs(text, cut(body, room - len("\n") - utf16_length(rest + address)))
    text.add("\n")
    text.add(rest, "text_link" if words and not unlinked else None, rest_url)
    text.add(address)
    return text


def _add_paragraphs(text: TextBuilder, body: str) -> None:
    """Add a body, a long one with the rest in a quote.

    Quotes cannot be nested. A body is plain text, so there is none in the rest.
    """
    at = body.find(_PARAGRAPHS, _SHOWN_AT_ONCE) + len(_PARAGRAPHS)
    if at < len(_PARAGRAPHS) or len(body) - at <= _WORTH_A_QUOTE:
        text.add(body)
        return
    text.add(body[:at])
    text.add(body[at:], "expandable_blockquote")


def _usable(url: str | None) -> str | None:
    return url if url and may_link(url) else None


def _byline(entry: StoredEntry) -> TextBuilder:
    text = TextBuilder()
    authors = cut(", ".join(filter(None, map(tame_line, entry.parsed.authors))), _NAMES_ROOM)
    title = cut(tame_line(entry.source_title), _NAMES_ROOM)
    url = entry.link
    text.add(authors)
    if authors and title:
        text.add(_BETWEEN)
    text.add(title, "text_link" if url else None, url)
    if entry.address:
        text.add("\n" if text.length else "")
        text.add(entry.address)
    return text


def render_time(at: int, zone: tzinfo, language: str) -> str:
    """Return a time with the date in a language's format, the 24-hour time and the zone."""
    moment = local_time(at, zone)
    return f"{format_date(moment, 'long', locale=locale_of(language))}, {moment:%H:%M} {_zone_name(moment)}"


def title_line(entry: ParsedEntry, room: int) -> str:
    """Return a line of at most `room` units that names an entry: its headline, or how its text begins."""
    return cut(tame_line(entry.headline or entry.body), room)


def _format_of(entry: StoredEntry) -> TimeFormat:
    """Return how apps show an entry's time: without its date if it came within 12 hours.

    That is when it came to the bot, not when a message goes out, since only the first stays the same. If it
    depended on the clock, an edit would change more than what was edited, and readers of one entry would need
    different messages.
    """
    return "t" if abs(entry.accepted_at - entry.at) <= _SAME_DAY else "dt"


def _add_correction(
    text: TextBuilder, entry: StoredEntry, corrected_at: int, words: CardWords, zone: tzinfo
) -> None:
    """Add the mark of a correction, with only the time of day if the date is the same as the entry's."""
    corrected = local_time(corrected_at, zone)
    same_day = corrected.date() == local_time(entry.at, zone).date()
    time = f"{corrected:%H:%M}" if same_day else render_time(corrected_at, zone, words.language)
    line = cut(tame_line(words.corrected(time)), _MARK_ROOM)
    start = text.length
    text.add(line, "italic")
    before, found, _ = line.partition(time)
    if found:
        offset = start + utf16_length(before)
        text.entities += time_entities(offset, utf16_length(time), corrected_at, "t" if same_day else "dt")


def local_time(at: int, zone: tzinfo) -> datetime:
    """Return a time (UTC microseconds) in a zone."""
    moment = from_micros(at)
    with suppress(OverflowError):  # a date at the very end of the calendar stays in UTC
        moment = moment.astimezone(zone)
    return moment


def _zone_name(moment: datetime) -> str:
    return moment.tzname() or f"{moment:%z}"
