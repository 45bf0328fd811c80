"""Processes texts as Telegram does: trims them, checks and finds entities, splits long ones as its apps do.

All offsets are in UTF-16 units. The rules and error texts are TDLib's. Finding links, mentions, hashtags and
commands is a simplified version.
"""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.domain.messages.message import TEXT_LIMIT, utf16_length
from bot.sandbox.api.refusals import bad_request
from bot.sandbox.world.objects import Json

CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100

STYLES = (
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "code",
    "pre",
    "text_link",
    "text_mention",
)
QUOTES = ("blockquote", "expandable_blockquote")
BLOCKS = (*QUOTES, "custom_emoji", "date_time")
FOUND = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number")
FIELDS = (
    "type",
    "offset",
    "length",
    "url",
    "user",
    "language",
    "custom_emoji_id",
    "unix_time",
    "date_time_format",
)
OPAQUE = ("code", "pre", "text_link", "text_mention", "custom_emoji", "date_time")
"""Entities in which no others are found."""

TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
"""Relative, or weekday, date and time, each optional. Without a format the text is shown as it is."""

PATTERNS = (
    (
        "url",
        re.compile(
            r"(?<![\w@])(?:https?://|www\.|t\.me/)[^\s<>\"«»]*[^\s<>\"«».,:;!?'\u2019)\]}]", re.IGNORECASE
        ),
    ),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}\b")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{3,31})?(?![\w/<>])")),
    ("hashtag", re.compile(r"(?<![\w&#])#(?=\w*[^\W\d_])\w{1,256}")),
)


def clean_text(text: str, entities: list[Json], *, limit: int) -> tuple[str, list[Json]]:
    """Return the text and entities as Telegram stores them.

    RefusedError for entities outside the text, and for a text longer than `limit`.
    """
    text = text.replace("\r", "")
    _check_nesting(entities, utf16_length(text))
    trimmed = text.strip()
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    length = utf16_length(trimmed)
    if length > limit:
        words = "message is too long" if limit == TEXT_LIMIT else "message caption is too long"
        raise bad_request(words)
    kept = [moved for entity in entities if (moved := _moved(entity, -shift, length)) is not None]
    found = find_entities(trimmed, kept)
    return trimmed, sorted(kept + found, key=_place)[:ENTITY_LIMIT]


def parse_entities(given: object) -> list[Json]:
    """Return the entities of a request, sorted, without the kinds that only Telegram finds."""
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array")
    entities = [_parse_entity(entity) for entity in given]
    return _unnested(sorted((entity for entity in entities if entity["type"] not in FOUND), key=_place))


def _unnested(entities: list[Json]) -> list[Json]:
    """Drop quotes within quotes: Bot API, "blockquote and expandable_blockquote entities can't be nested"."""
    kept: list[Json] = []
    quoted = 0
    for entity in entities:
        if entity["type"] in QUOTES:
            if entity["offset"] < quoted:
                continue
            quoted = entity["offset"] + entity["length"]
        kept.append(entity)
    return kept


def find_entities(text: str, given: list[Json]) -> list[Json]:
    """Return the links, mentions, hashtags and commands in a text, outside code, links and each other."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in OPAQUE]
    found: list[Json] = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            start = utf16_length(text[: match.start()])
            end = start + utf16_length(match.group())
            if all(end <= left or start >= right for left, right in taken):
                taken.append((start, end))
                found.append({"type": kind, "offset": start, "length": end - start})
    return _within(found, given)


def split_text(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """Split a long text as Telegram's apps do: at a line end or space in the part's second half."""
    parts = []
    rest = text.strip()
    while utf16_length(rest) > limit:
        cut = _characters_within(rest, limit)
        for separator in ("\n", " "):
            place = rest.rfind(separator, cut // 2, cut + 1)
            if place > 0:
                cut = place
                break
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [part for part in [*parts, rest] if part]


def url_problem(url: str) -> str | None:
    """Return what Telegram finds wrong with a link, or None."""
    parts = urlsplit(url if "://" in url or url.startswith("tg:") else f"http://{url}")
    if parts.scheme == "tg":
        return None
    if parts.scheme not in ("http", "https"):
        return "Unsupported URL protocol"
    host = parts.hostname or ""
    if not host:
        return "URL host is empty"
    return None if "." in host.strip(".") or ":" in host else "Wrong HTTP URL"


def slice_utf16(text: str, offset: int, length: int) -> str:
    """Return the part of a text that an entity covers."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def _characters_within(text: str, limit: int) -> int:
    units = 0
    for index, character in enumerate(text):
        units += utf16_length(character)
        if units > limit:
            return index
    return len(text)


def _parse_entity(entity: Any) -> Json:  # noqa: ANN401  comes from the wire
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
    if kind not in STYLES + BLOCKS + FOUND:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request("can't parse MessageEntity: expected offset and length")
    if kind == "text_link":
        url = str(entity.get("url", ""))
        problem = url_problem(url)
        if problem:
            raise bad_request(f"entity URL '{url}' is invalid: {problem}")
    if kind == "date_time":
        _check_time(entity)
    return {name: entity[name] for name in FIELDS if entity.get(name) is not None}


def _check_time(entity: Json) -> None:
    """Refuse a time that is no number or has an unknown format (Bot API, date-time entity formatting)."""
    unix_time, time_format = entity.get("unix_time"), entity.get("date_time_format", "")
    if not isinstance(unix_time, int) or isinstance(unix_time, bool) or not 0 < unix_time < 2**31:
        raise bad_request("can't parse MessageEntity: expected unix_time")
    if not isinstance(time_format, str) or not TIME_FORMAT.fullmatch(time_format):
        raise bad_request("can't parse MessageEntity: invalid date_time_format specified")


def _check_nesting(entities: list[Json], length: int) -> None:
    """Refuse an entity outside the text, or one that crosses another's end."""
    ends: list[tuple[int, int]] = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start < 0 or start >= length:
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
        while ends and ends[-1][1] <= start:
            ends.pop()
        crosses = bool(ends) and end > ends[-1][1]
        if end > length or crosses:
            raise bad_request(
                f"entity beginning at UTF-16 offset {start} "
                f"ends after the end of the text at UTF-16 offset {end}"
            )
        ends.append((start, end))


def _moved(entity: Json, shift: int, length: int) -> Json | None:
    start = max(0, entity["offset"] + shift)
    end = min(length, entity["offset"] + shift + entity["length"])
    return entity | {"offset": start, "length": end - start} if end > start else None


def _within(found: list[Json], given: list[Json]) -> list[Json]:
    """Drop found entities that cross the edge of a given one, so that all stay nested."""

    def crosses(one: Json, other: Json) -> bool:
        start, end = _span(one)
        left, right = _span(other)
        return start < left < end < right or left < start < right < end

    return [entity for entity in found if not any(crosses(entity, outer) for outer in given)]


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _place(entity: Json) -> tuple[int, int]:
    return entity["offset"], -entity["length"]
