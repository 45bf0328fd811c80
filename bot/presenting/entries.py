"""Describes entries and filters to people."""

import re
from functools import lru_cache

from bot.domain.countries import country_name, flagged_name
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.rendering import CardWords, title_line
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.topics import built_in
from bot.words import Words

_TITLE_ROOM = 100
_TAG = re.compile(r'"[^"]*"|\b(country|topic):([\w-]+)')
_NAMES = {"is:key": "filter-key", "is:breaking": "filter-breaking"}
_MARKS = {"is:key": "filter-only-key", "is:breaking": "filter-only-breaking"}
# A top-level part of a canonical filter: brackets (with brackets inside), a quotation, a word or a comma.
_PART = re.compile(r'-?\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|[^\s,()"]*"[^"]*"|[^\s,()"]+|,')


def card_words(words: Words) -> CardWords:
    """Return the fixed words on a delivered entry."""
    return CardWords(
        language=words.language,
        read_rest=words("card-read-rest"),
        reason=lambda filter_text: words("card-reason", filter=describe_filter(filter_text, words)),
        why=words("button-why"),
        corrected=lambda time: words("card-corrected", time=time),
        withdrawn=words("card-withdrawn"),
        withdrawn_why=lambda reason: words("card-withdrawn-why", reason=reason),
        correction=words("card-correction"),
        change=words("card-change"),
        breaking=words("card-breaking"),
        replaced=words("card-replaced"),
        pointer=words("card-pointer"),
    )


def tell_overruled(entry: StoredEntry, words: Words) -> str:
    """Tell an editor that the source has changed an entry since the editor did."""
    return words(
        "correction-overruled",
        number=str(entry.id),
        source=cut(tame_line(entry.source_title), _TITLE_ROOM),
        title=title_line(entry.parsed, _TITLE_ROOM),
    )


@lru_cache(maxsize=10_000)
def describe_filter(text: str, words: Words) -> str:
    """Return a filter as people read it: countries and topics by name, the rest as typed.

    A filter with several parts is shown in a form that can be typed.
    """
    if text == "everything":
        return words("filter-everything")
    if text in _MARKS:
        return words("filter-named", name=words(_NAMES[text]), filter=text)
    parts = _PART.findall(text)
    marks = [part for part in parts if part in _MARKS]
    if len(marks) == 1 and len(parts) > 1 and " ".join(parts) == text and "," not in parts:
        rest = [part for part in parts if part not in marks]
        inner = rest[0][1:-1] if len(rest) == 1 and rest[0].startswith("(") else " ".join(rest)
        return words(_MARKS[marks[0]], filter=describe_filter(inner, words))
    lone = _TAG.fullmatch(text)
    if lone and lone[1]:
        shown = flagged_name if lone[1] == "country" else topic_name
        return words("filter-named", name=shown(lone[2], words.language), filter=text)
    return _TAG.sub(lambda found: _shown(found, words), text)


def _shown(found: re.Match[str], words: Words) -> str:
    if not found[1]:
        return found[0]
    name = (country_name if found[1] == "country" else topic_name)(found[2], words.language)
    return f'{found[1]}:"{name}"' if " " in name else f"{found[1]}:{name}"


def topic_name(slug: str, language: str) -> str:
    """Return a topic's name, or its slug as a hashtag if the topic is not built in."""
    known = built_in()
    return known.name(slug, language) if known.slug_of(slug) == slug else f"#{slug}"


def rest_url(username: str, entry_id: int) -> str:
    """Return the link that makes the bot send a whole entry (deep link, t.me/BOT?start=PAYLOAD)."""
    return f"https://t.me/{username}?start=rest-{entry_id}"


def draft_url(username: str, draft_id: int) -> str:
    """Return the link that makes the bot send an editor's whole draft."""
    return f"https://t.me/{username}?start=draft-{draft_id}"
