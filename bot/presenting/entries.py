"""Describes entries and filters to people."""

from collections.abc import Callable
from functools import lru_cache

from bot.domain.countries import country_name, flagged_name
from bot.domain.entry.content import StoredEntry
from bot.domain.filters import EVERY_ENTRY, Leaf, Piece, as_typed, liveblog_of, rewritten, split_flag
from bot.domain.languages.known import languages
from bot.domain.messages.rendering import CardWords, title_line
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.topics import built_in
from bot.errors import UserError
from bot.presenting.links import start_url
from bot.words import Catalogues, Words

_TITLE_ROOM = 100
_LABEL_ROOM = 60
_LINE_ROOM = 180
_FLAGS = {"key": "filter-key", "breaking": "filter-breaking"}
_SPOKEN = ("country", "topic", "title", "source", "author", "is")
"""The fields that are shown by their names in the reader's language."""
_ONLY = {"key": "filter-only-key", "breaking": "filter-only-breaking"}


def card_words_in(catalogues: Catalogues) -> Callable[[str | None], CardWords]:
    """Return what finds the words on a delivered entry by a chat's language; each is made once."""
    made: dict[str, CardWords] = {}

    def find(language: str | None) -> CardWords:
        words = catalogues.of(language)
        if words.language not in made:
            made[words.language] = card_words(words)
        return made[words.language]

    return find


def card_words(words: Words) -> CardWords:
    """Return the fixed words on a delivered entry."""
    return CardWords(
        language=words.language,
        read_rest=words("card-read-rest"),
        reason=lambda filter_text: words("card-reason", filter=describe_filter(filter_text, words)),
        why=words("button-why"),
        checking=words("card-checking"),
        corrected=lambda time: words("card-corrected", time=time),
        withdrawn=words("card-withdrawn"),
        withdrawn_why=lambda reason: words("card-withdrawn-why", reason=reason),
        correction=words("card-correction"),
        change=words("card-change"),
        restored=words("card-restored"),
        breaking=words("card-breaking"),
        replaced=words("card-replaced"),
        pointer=words("card-pointer"),
        digest=lambda count: words("card-digest", count=count),
        key_moments=words("card-key-moments"),
        filter_=lambda filter_text: describe_filter(filter_text, words),
        more=lambda count: words("card-more", count=count),
    )


def tell_overruled(entry: StoredEntry, words: Words, *, by: str | None) -> str:
    """Tell an editor that an entry was changed after they did, by another editor or (None) by its source."""
    if by is not None:
        name = "change-overruled-withdrawn" if entry.parsed.withdrawn else "change-overruled"
        title = title_line(entry.parsed, _TITLE_ROOM)
        return words(name, name=by, number=str(entry.id), title=title)
    return words(
        "correction-overruled",
        number=str(entry.id),
        source=cut(tame_line(entry.source_title), _TITLE_ROOM),
        title=title_line(entry.parsed, _TITLE_ROOM),
    )


@lru_cache(maxsize=10_000)
def describe_filter(text: str, words: Words) -> str:
    """Return a filter as people read it, in their language: fields, countries and topics by name.

    A filter with several parts is shown in a form that can be typed. One that cannot be read is not changed.
    """
    try:
        return _describe(text, words)
    except UserError:  # only an earlier version could read it
        return text


def filter_label(text: str, words: Words) -> str:
    """Return a filter as a button shows it; long ones are cut, as a keyboard may have about 10 kB."""
    return cut(describe_filter(text, words), _LABEL_ROOM)


def filter_line(text: str, words: Words) -> str:
    """Return a filter as a line of a list shows it; long ones are cut, so that a page is one message."""
    return cut(describe_filter(text, words), _LINE_ROOM)


def _describe(text: str, words: Words) -> str:
    if text == EVERY_ENTRY.shown:
        return words("filter-everything")
    flag, rest = split_flag(text) or ("", text)
    if flag in _ONLY:
        return words(_ONLY[flag], filter=_describe(rest, words))
    text = as_typed(text)
    return rewritten(text, lambda piece: (_alone if piece.typed == text else _in_filter)(piece, words))


def _alone(piece: Piece, words: Words) -> str | None:
    """Return how the only piece of a filter is shown; None for as typed."""
    match piece.field:
        case "country":
            name = flagged_name(piece.value, words.language)
        case "topic":
            name = topic_name(piece.value, words.language)
        case "liveblog":
            return words("filter-liveblog", title=liveblog_of(piece).title)
        case "is" if piece.value in _FLAGS:
            name = words(_FLAGS[piece.value])
        case _:
            return _in_filter(piece, words)
    return words("filter-named", name=name, filter=_spoken(piece.typed, piece.field, words.language))


def _in_filter(piece: Piece, words: Words) -> str | None:
    """Return how one of several pieces is shown; None for as typed."""
    match piece.field:
        case "country":
            shown = Leaf("country", country_name(piece.value, words.language)).shown
        case "topic":
            shown = Leaf("topic", topic_name(piece.value, words.language)).shown
        case "title" | "source" | "author" | "is":
            shown = piece.typed
        case _ if piece.is_comma:
            return words.comma.strip()
        case _ if piece.typed == EVERY_ENTRY.shown:
            return languages()[words.language].keywords[piece.typed][0]
        case _:
            return None
    return _spoken(shown, piece.field, words.language)


def _spoken(shown: str, field: str, language: str) -> str:
    """Return a piece of a filter with its field's name in a language that has one: `країна:UA`."""
    known = languages()[language]
    value = shown.removeprefix(f"{field}:")
    if field not in _SPOKEN or value == shown:
        return shown
    value = known.flags[value][0] if field == "is" else value
    return f"{known.fields[field][0]}:{value}"


def topic_name(slug: str, language: str) -> str:
    """Return a topic's name, or its slug as a hashtag if the topic is not built in."""
    known = built_in()
    return known.name(slug, language) if known.slug_of(slug) == slug else f"#{slug}"


def rest_url(username: str, entry_id: int) -> str:
    """Return the link that makes the bot send a whole entry (deep link, t.me/BOT?start=PAYLOAD)."""
    return start_url(username, f"rest-{entry_id}")


def draft_url(username: str, draft_id: int) -> str:
    """Return the link that makes the bot send an editor's whole draft."""
    return start_url(username, f"draft-{draft_id}")
