"""Renders what readers are told about an entry that they have: its correction, its change, its withdrawal."""

from datetime import tzinfo
from typing import Final

from bot.domain.entry.content import StoredEntry
from bot.domain.messages.message import Entity, Message, bold, joined, utf16_length
from bot.domain.messages.rendering import ENTRY_ROOM, CardWords, byline, render_entry
from bot.domain.text.cleanup import cut, tame, tame_line

CORRECTION_ROOM: Final = 1500
"""Units of a corrected entry in a reply."""
_NOTE_ROOM: Final = 1024
_NAMED_ROOM: Final = 256
"""Units of what is withdrawn."""


def render_change(
    entry: StoredEntry,
    heading: Message,
    *,
    words: CardWords,
    zone: tzinfo,
    rest_url: str | None,
    room: int = ENTRY_ROOM,
) -> Message:
    """Render the reply that tells readers of a change: a heading, and the new text in at most `room` units.

    After a correction the message above usually has the new text too, so its beginning is enough. The reply
    may come days after the entry, so apps show the entry's date.
    """
    shown = render_entry(entry, words=words, zone=zone, rest_url=rest_url, room=room, time_format="dt")
    return joined([heading, shown])


def render_note(note: str, *, words: CardWords) -> Message:
    """Render the reply about a correction to readers whose message has the new text: only what was wrong."""
    return joined([bold(words.correction), Message(cut(tame(note), _NOTE_ROOM))], "\n")


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
    line = byline(entry)
    if line.length:
        parts.append(line.message())
    return joined(parts, "\n\n")


def render_retraction(entry: StoredEntry, *, words: CardWords) -> Message:
    """Render what replaces a reply's text when another reply is about to say more.

    If the entry was withdrawn, the message above and that reply say so, and this is only a pointer.
    """
    return Message(words.pointer) if entry.parsed.withdrawn else bold(words.replaced)
