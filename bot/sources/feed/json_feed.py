"""Reads entries from JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

import html
import math
from collections.abc import Iterator, Mapping

from bot.domain.entry.content import ParsedEntry
from bot.domain.text.cleanup import cut
from bot.domain.text.links import canonical_url
from bot.errors import SourceInvalidError
from bot.sources.dates import as_written, read_date
from bot.sources.distinct import Candidate, distinct_entries, identify_items
from bot.sources.encodings import decode
from bot.sources.fields import absolute_link, read_language, read_names, read_topics
from bot.sources.loose_json import read_broken_object, read_loose_json
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT, NO_WORDS, ParsedSource
from bot.sources.plaintext import first_sentence, read_html, tidy, tidy_line
from bot.sources.schema_org import TEXT_LIMIT, as_list
from bot.sources.webpage import host_of

Item = Mapping[str, object]
"""An object of the feed. Its properties may have any type."""

_TEXTS = ("content_html", "content_text")
_VERSION = "jsonfeed.org/version"


def read_json_feed(body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource | None:
    """Return the feed in `body`, None if there is none; links are resolved against `url`.

    From a broken feed it reads the whole items. Raise SourceInvalidError (`source-unreadable`) if it breaks
    off before its first whole item, since it must not look empty.
    """
    text = decode(body, content_type)
    feed = read_loose_json(text)
    is_whole = isinstance(feed, Mapping)
    if not isinstance(feed, Mapping):
        feed = read_broken_object(text, "items", ("id", "title", *_TEXTS))
    items = feed.get("items")
    is_feed = _VERSION in str(feed.get("version")) and isinstance(items, list | None)
    # Some leave the version out. It is also a feed if each item has a text of the standard.
    is_feed = is_feed or (isinstance(items, list) and bool(items) and all(map(_is_item, items)))
    if not is_feed:
        return None
    if not (is_whole or items):
        raise SourceInvalidError("source-unreadable")
    authors = _authors(feed)
    home = canonical_url(_string(feed, "home_page_url"))
    candidates = (
        _candidate(item, url, home, authors) for item in as_list(items) if isinstance(item, Mapping)
    )
    return ParsedSource(
        title=cut(tidy_line(_string(feed, "title")), HEADLINE_LIMIT) or host_of(url),
        language=read_language(feed.get("language")),
        entries=distinct_entries(identify_items([one for one in candidates if one is not None])),
        broken_off=not is_whole,
    )


def _is_item(item: object) -> bool:
    return isinstance(item, Mapping) and bool(item.keys() & set(_TEXTS))


def _candidate(item: Item, url: str, home: str | None, feed_authors: tuple[str, ...]) -> Candidate | None:
    body = _body(item)
    headline = cut(tidy_line(html.unescape(_string(item, "title"))), HEADLINE_LIMIT) or first_sentence(body)
    links = (
        absolute_link(url, link) for link in (_string(item, "url"), _string(item, "external_url")) if link
    )
    pictures = (absolute_link(url, link) for link in _pictures(item))
    picture = next((link for link in pictures if link), None)
    if not (headline or picture):
        return None
    entry = ParsedEntry(
        external_id="",
        headline=headline or NO_WORDS,
        body="" if body == headline else body,
        authors=_authors(item) or feed_authors,
        url=next((link for link in links if link), None),
        published_at=read_date(item.get("date_published")),
        updated_at=read_date(item.get("date_modified")),
        topics=read_topics(tag for tag in as_list(item.get("tags")) if isinstance(tag, str)),
        picture=picture,
    )
    return Candidate(
        _string(item, "id").strip() or None,
        entry,
        written=as_written(item.get("date_published")),
        has_own_link=entry.url is None or canonical_url(entry.url) != home,
    )


def _string(item: Item, name: str) -> str:
    """Return a property as text, since some feeds have numbers as ids."""
    value = item.get(name)
    if isinstance(value, float):
        value = int(value) if value.is_integer() else str(value) if math.isfinite(value) else ""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _body(item: Item) -> str:
    markup = read_html(_string(item, "content_html")[:TEXT_LIMIT])
    plain = tidy(_string(item, "content_text")[:TEXT_LIMIT])
    return cut(markup or plain or tidy(_string(item, "summary")[:TEXT_LIMIT]), BODY_LIMIT)


def _authors(item: Item) -> tuple[str, ...]:
    people = [*as_list(item.get("authors")), *as_list(item.get("author"))]
    names = (
        one if isinstance(one, str) else _string(one, "name")
        for one in people
        if isinstance(one, str | Mapping)
    )
    return read_names(names)


def _pictures(item: Item) -> Iterator[str]:
    yield from filter(None, (_string(item, name).strip() for name in ("image", "banner_image")))
    for one in as_list(item.get("attachments")):
        if isinstance(one, Mapping) and _string(one, "mime_type").startswith("image/"):
            yield _string(one, "url")
