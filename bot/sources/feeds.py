"""RSS, RDF and Atom to entries, through feedparser.

feedparser's own sanitising and its resolving of links inside bodies are off (two thirds of its time): bodies
become plain text here, by an HTML parser, so that neither has a use.
"""

import io
import re
from collections.abc import Sequence
from typing import Any
from xml.sax import SAXException

import feedparser

from bot.errors import SourceInvalidError
from bot.sources.distinct import distinct_entries, identify_items
from bot.sources.fields import ENTRY_LIMIT, read_language
from bot.sources.items import Item, newest_date, read_authors, read_item, read_title
from bot.sources.looks import looks_like
from bot.sources.parsed import ParsedSource
from bot.sources.tombstones import read_tombstones, without_deleted
from bot.sources.webpage import host_of

TTL_LIMIT = 7 * 24 * 3600.0
"""Seconds; a feed that asks for longer pauses between polls gets this one."""

_END = re.compile(rb"</(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\s*(?:>|\Z)", re.IGNORECASE)
_TAIL = 1_000
_MINUTE = 60.0
_PERIODS = {
    "hourly": 3600.0,
    "daily": 24 * 3600.0,
    "weekly": 7 * 24 * 3600.0,
    "monthly": 30 * 24 * 3600.0,
    "yearly": 365 * 24 * 3600.0,
}


def parse_feed(body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
    """Read a feed that was fetched from `url`; its links are resolved against that.

    A feed without entries is a feed. Raise SourceInvalidError for what is none: `source-not-a-feed` (`looks`:
    empty, html, json, xml, text or binary), or `source-unreadable` where reading it fails.
    """
    looks = looks_like(body)
    if looks in {"empty", "json"}:
        raise SourceInvalidError("source-not-a-feed", looks=looks)
    try:
        return _read(body, url=url, content_type=content_type, looks=looks)
    except SourceInvalidError:
        raise
    except Exception as error:
        # feedparser and the parsers under it raise many kinds on broken bytes (of codecs, SGML, URLs,
        # recursion); whatever it is, these bytes hold no feed that can be read.
        raise SourceInvalidError("source-unreadable") from error


def _read(body: bytes, *, url: str, content_type: str | None, looks: str) -> ParsedSource:
    # The feed's address is not told to feedparser: it would resolve relative ids against it, and every
    # entry would become a new one when the feed moves.
    parsed: Any = feedparser.parse(
        io.BytesIO(body),
        response_headers={"content-type": content_type} if content_type else {},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    is_feed = parsed.version or (parsed.entries and looks in {"xml", "text"})
    if not is_feed:
        raise SourceInvalidError("source-not-a-feed", looks=looks)
    tombstones = read_tombstones(body)
    is_damaged = isinstance(parsed.get("bozo_exception"), SAXException) and not _has_end(body)
    if is_damaged and not (parsed.entries or tombstones):
        # A feed may be empty, but one that breaks off before its first entry must not look as if it were.
        raise SourceInvalidError("source-unreadable")
    feed_authors = read_authors(parsed.feed) if parsed.version.startswith("atom") else ()
    read = (read_item(item, url=url, feed_authors=feed_authors) for item in _newest(parsed.entries))
    entries = identify_items([candidate for candidate in read if candidate is not None])
    return ParsedSource(
        title=read_title(parsed.feed, "title") or host_of(url),
        language=read_language(parsed.feed.get("language")),
        entries=distinct_entries(without_deleted(entries, tombstones)),
        ttl=_ttl(parsed.feed),
    )


def _has_end(body: bytes) -> bool:
    return _END.search(body[-_TAIL:].replace(b"\0", b"")) is not None


def _newest(items: Sequence[Item]) -> Sequence[Item]:
    if len(items) <= ENTRY_LIMIT:
        return items
    by_date = sorted(range(len(items)), key=lambda place: newest_date(items[place]), reverse=True)
    return [items[place] for place in sorted(by_date[:ENTRY_LIMIT])]


def _ttl(feed: Item) -> float | None:
    """Return the seconds between polls that RSS's `ttl` or RSS 1.0's syndication module asks for."""
    minutes = _number(feed.get("ttl"))
    if minutes:
        return min(minutes * _MINUTE, TTL_LIMIT)
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().casefold())
    if period is None:
        return None
    return min(period / (_number(feed.get("sy_updatefrequency")) or 1.0), TTL_LIMIT)


def _number(value: object) -> float:
    text = str(value).strip()[:9]
    return float(text) if text.isascii() and text.isdigit() else 0.0
