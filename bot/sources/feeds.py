"""RSS, RDF and Atom to entries, through feedparser.

feedparser's own sanitising and its resolving of links inside bodies are off (two thirds of its time): bodies
become plain text here, by an HTML parser, so that neither has a use.
"""

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit
from xml.sax import SAXException

import feedparser

from bot.domain.entry import ParsedEntry
from bot.errors import SourceInvalidError
from bot.sources.items import Item, newest_date, read_authors, read_item, read_title
from bot.sources.parsed import ParsedSource

__all__ = ["ENTRY_LIMIT", "ParsedSource", "parse_feed"]

ENTRY_LIMIT = 1_000
"""Entries read of one feed: its newest by date, the first in the file where it gives no dates."""

_HEAD = 2_048
_BLANK = b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"
"""Byte order marks, and the bytes of white space in any encoding."""
_HTML_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")


def parse_feed(body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
    """Read a feed that was fetched from `url`; its links are resolved against that.

    A feed without entries is a feed. Raise SourceInvalidError for what is none: `source-not-a-feed` (`looks`:
    empty, html, json, xml, text or binary), or `source-unreadable` where reading it fails.
    """
    looks = _looks_like(body)
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
    if not parsed.entries and isinstance(parsed.get("bozo_exception"), SAXException):
        # A feed may be empty, but one that breaks off before its first entry must not look as if it were.
        raise SourceInvalidError("source-unreadable")
    feed_authors = read_authors(parsed.feed) if parsed.version.startswith("atom") else ()
    read = (read_item(item, url=url, feed_authors=feed_authors) for item in _newest(parsed.entries))
    return ParsedSource(
        title=read_title(parsed.feed, "title") or urlsplit(url).hostname or url,
        language=_language(parsed.feed),
        entries=_distinct(entry for entry in read if entry is not None),
    )


def _newest(items: Sequence[Item]) -> Sequence[Item]:
    if len(items) <= ENTRY_LIMIT:
        return items
    by_date = sorted(range(len(items)), key=lambda place: newest_date(items[place]), reverse=True)
    return [items[place] for place in sorted(by_date[:ENTRY_LIMIT])]


def _distinct(entries: Iterable[ParsedEntry]) -> tuple[ParsedEntry, ...]:
    """Keep one entry for each id, in file order: the last updated; of equals, the first in the file."""
    kept: dict[str, ParsedEntry] = {}
    for entry in entries:
        other = kept.get(entry.external_id)
        if other is None or _changed_at(entry) > _changed_at(other):
            kept[entry.external_id] = entry
    return tuple(kept.values())


def _changed_at(entry: ParsedEntry) -> int:
    return entry.updated_at or entry.published_at or 0


def _language(feed: Item) -> str | None:
    match = _LANGUAGE.match(str(feed.get("language") or "").strip().casefold())
    return match[0] if match else None


def _looks_like(body: bytes) -> str:
    """Tell what bytes look like from their head: empty, html, json, xml, text or binary."""
    # NULs are dropped, so that UTF-16 and UTF-32 look like what they are.
    head = body.lstrip(_BLANK)[:_HEAD].replace(b"\0", b"").decode("latin-1").casefold()
    if not head:
        return "empty"
    if _HTML_PAGE.search(head):
        return "html"
    if head[0] in "{[":
        return "json"
    if head[0] == "<":
        return "xml"
    return "binary" if _CONTROL.search(head) else "text"
