"""Renders an entry as a message: plain text and entities, always within Telegram's limits.

    mark of breaking news · headline (bold)
    6 November 2024, 04:16 UTC
    We are checking this. (if it is on hold, and readers are told)
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
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.entry.styles import Style, moved, within
from bot.domain.messages.builder import Styled, TextBuilder
from bot.domain.messages.dates import local_time, render_time
from bot.domain.messages.message import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    Button,
    Message,
    TimeFormat,
    time_entities,
    utf16_length,
)
from bot.domain.moment import seconds
from bot.domain.text.cleanup import ELLIPSIS, cut, tame, tame_line
from bot.domain.text.links import may_link

REASON_ROOM = 300
"""Units left free for the reason: a filter of 200 characters and some words around it."""
ENTRY_ROOM = TEXT_LIMIT - REASON_ROOM
"""Units of an entry's message without its reason."""
REASON_LIMIT = 1000
"""Units of an editor's reason for a withdrawal, or note on a correction, so that readers get all of it."""

_SHOWN_AT_ONCE = 600
"""Characters of a body after which the next paragraph begins a quote that readers expand."""
_WORTH_A_QUOTE = 300
"""A shorter rest is not hidden: expanding it would be more work than scrolling."""
_SAME_DAY = seconds(12 * 3600)
_HEADLINE_ROOM = 512
_NAMES_ROOM = 256  # for the authors, and the same for the source's title
_READ_REST_ROOM = 128
_MARK_ROOM = 128
_REASON_IN_CAPTION = 40
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

    `checking` marks an entry that is on hold. `corrected` makes the mark of a correction from its time.
    `withdrawn` replaces an entry that was taken back, and `withdrawn_why` gives an editor's reason.
    `correction`, `change` and `restored` (after a withdrawal that was undone) are the headings of replies.
    `replaced` takes the place of such a reply once a newer reply exists, or `pointer` if the entry above was
    withdrawn. `breaking` is before the headline of news that cannot wait.

    A digest begins with `digest`, made from the number of its entries, and with `key_moments` above these.
    The others are below their follow, which `filter_` describes. `more` says how many are only counted.
    """

    language: str
    read_rest: str
    reason: Callable[[str], str]
    why: str
    checking: str
    corrected: Callable[[str], str]
    withdrawn: str
    withdrawn_why: Callable[[str], str]
    correction: str
    change: str
    restored: str
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
    text, headline = _first_line(entry, words)
    text.add("\n" if text.length else "")
    text.add_time(render_time(entry.at, zone, words.language), entry.at, time_format or _format_of(entry))
    if entry.checking:
        text.add("\n")
        text.add(cut(tame_line(words.checking), _MARK_ROOM), "italic")
    if entry.corrected_at is not None:
        text.add("\n")
        _add_correction(text, entry, entry.corrected_at, words, zone)
    line = byline(entry)
    body = _styled_body(entry, headline)
    if body.text:
        text.add(_PARAGRAPHS)
        left = room - text.length - (len(_PARAGRAPHS) + line.length if line.length else 0)
        text.extend(_body(body, left, words.read_rest, _usable(rest_url), unlinked=entry.unlinked))
    if line.length:
        text.add(_PARAGRAPHS)
        text.extend(line)
    return text.message()


def render_caption(entry: StoredEntry, *, words: CardWords, zone: tzinfo, rest_url: str | None) -> Message:
    """Render an entry in a caption, cut if it is too long for one."""
    for room in (ENTRY_ROOM, CAPTION_LIMIT):
        shown = render_entry(entry, words=words, zone=zone, rest_url=rest_url, room=room)
        if fits_caption(shown):
            return shown
    return render_headline(entry, words=words)  # so many authors that nothing of the body would be shown


def fits_caption(message: Message) -> bool:
    """Tell whether a message fits into a caption."""
    return utf16_length(message.text) <= CAPTION_LIMIT


def render_headline(entry: StoredEntry, *, words: CardWords) -> Message:
    """Render the caption of a picture whose text is in a message of its own."""
    return _first_line(entry, words)[0].message()


def with_reason(message: Message, reason: str, *, room: int = TEXT_LIMIT) -> Message:
    """Add the line that says why a reader got the message, cut to the remaining room.

    A caption may have so little left that a line of a few words would say nothing.
    """
    left = room - utf16_length(message.text) - len(_PARAGRAPHS)
    line = cut(tame_line(reason), left) if room == TEXT_LIMIT or left >= _REASON_IN_CAPTION else ""
    return Message(message.text + _PARAGRAPHS + line, message.entities) if line else message


def why_buttons(entry_id: int, words: CardWords) -> list[list[Button]]:
    """Return the buttons under a delivered entry."""
    return [[Button(words.why, f"v1:why:{entry_id}")]]


def _first_line(entry: StoredEntry, words: CardWords) -> tuple[TextBuilder, str]:
    """Return the mark of breaking news and the headline, and the headline alone."""
    text = TextBuilder()
    written = entry.parsed.headline
    headline = cut(tame_line(written), _HEADLINE_ROOM)
    mark = cut(tame_line(words.breaking), _MARK_ROOM) if entry.parsed.breaking else ""
    if first := _BETWEEN.join(filter(None, (mark, headline))):
        text.add(first, "bold")
        styles = moved(within(entry.parsed.styles, 0, utf16_length(written)), written, tame_line(written))
        kept = (one for one in styles if one.kind not in {"bold", "blockquote"})
        text.style(_shown(kept, entry, tame_line(written), headline), text.length - utf16_length(headline))
    return text, headline


def _styled_body(entry: StoredEntry, headline: str) -> Styled:
    """Return an entry's body as its message has it, without its first line if that repeats the headline."""
    parsed = entry.parsed
    begins = utf16_length(parsed.headline) + len("\n")
    tamed = tame(parsed.body)
    body = _without_headline(tamed, headline)
    left_out = utf16_length(tamed) - utf16_length(body)
    styles = moved(within(parsed.styles, begins, begins + utf16_length(parsed.body)), parsed.body, tamed)
    styles = within(styles, left_out, utf16_length(tamed))
    ends = [utf16_length(body[: found.start()]) for found in _LINE_BREAKS.finditer(body)]
    spread = tuple(
        one._replace(
            offset=one.offset + bisect_left(ends, one.offset),
            length=one.length + bisect_left(ends, one.end) - bisect_left(ends, one.offset),
        )
        for one in styles
    )
    text = _LINE_BREAKS.sub(_PARAGRAPHS, body)
    return Styled(text, _shown(spread, entry, text, text))


def _shown(styles: Iterable[Style], entry: StoredEntry, text: str, shown: str) -> tuple[Style, ...]:
    """Return the styles of what is shown of a text, without the links that Telegram refuses."""
    linkless = (one for one in styles if one.kind != "text_link" or not entry.unlinked)
    return within(linkless, 0, utf16_length(shown if shown == text else shown.removesuffix(ELLIPSIS)))


def _without_headline(body: str, headline: str) -> str:
    """Return a body without its first line or sentence if that repeats the headline."""
    if not headline or not body.startswith(headline):
        return body
    rest = body[len(headline) :]
    ends = (_SPACE if headline[-1] in _SENTENCE_ENDS else _END).match(rest)
    return rest[ends.end() :] if ends else body


def _body(body: Styled, room: int, read_rest: str, rest_url: str | None, *, unlinked: bool) -> TextBuilder:
    text = TextBuilder()
    if utf16_length(body.text) <= room:
        _add_paragraphs(text, body)
        return text
    words = cut(tame_line(read_rest), _READ_REST_ROOM) if rest_url else ""
    rest = words or ELLIPSIS  # show that something is missing
    address = f": {rest_url}" if words and unlinked else ""
    shown = cut(body.text, room - len("\n") - utf16_length(rest + address))
    length = utf16_length(shown.removesuffix(ELLIPSIS))
    _add_paragraphs(text, Styled(shown, within(body.styles, 0, length)))
    text.add("\n")
    text.add(rest, "text_link" if words and not unlinked else None, rest_url)
    text.add(address)
    return text


def _add_paragraphs(text: TextBuilder, body: Styled) -> None:
    """Add a body, a long one with the rest in a quote, unless that has quotes: they cannot be nested."""
    begins, shown = text.length, body.text
    at = shown.find(_PARAGRAPHS, _SHOWN_AT_ONCE) + len(_PARAGRAPHS)
    units = utf16_length(shown[:at])
    is_quoted = any(one.kind == "blockquote" and one.end > units for one in body.styles)
    if at < len(_PARAGRAPHS) or len(shown) - at <= _WORTH_A_QUOTE or is_quoted:
        text.add(shown)
    else:
        text.add(shown[:at])
        text.add(shown[at:], "expandable_blockquote")
    text.style(body.styles, begins)


def _usable(url: str | None) -> str | None:
    return url if url and may_link(url) else None


def byline(entry: StoredEntry) -> TextBuilder:
    """Return the lines with an entry's authors, its source, and an address that cannot be a link."""
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
