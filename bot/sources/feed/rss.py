"""Reads entries from RSS, RDF and Atom, partly with feedparser.

Errors in a feed are repaired before feedparser reads it. What feedparser would guess is taken from the feed's
tree, and so are texts, on which it would spend most of its time.
"""

import io
from typing import Any

import feedparser

from bot.errors import SourceInvalidError
from bot.sources.distinct import distinct_entries, identify_items
from bot.sources.encodings import decode
from bot.sources.feed.entries import Item, read_item, read_title
from bot.sources.feed.items import Own, Tidied, tidy_feed
from bot.sources.feed.repair import read_document
from bot.sources.feed.tombstones import read_tombstones, without_deleted
from bot.sources.fields import read_language
from bot.sources.parsed import ParsedSource
from bot.sources.signatures import looks_like
from bot.sources.webpage import host_of

TTL_LIMIT = 7 * 24 * 3600.0
"""Seconds. A feed that asks for longer pauses between polls gets this one."""

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

    A feed may have no entries. Raise SourceInvalidError for what is no feed: `source-not-a-feed` (`looks`:
    empty, html, json, xml, text or binary), or `source-unreadable` if reading fails.
    """
    looks = looks_like(body)
    if looks in {"empty", "json"}:
        raise SourceInvalidError("source-not-a-feed", looks=looks)
    try:
        source = _read(decode(body, content_type), url=url, is_page=looks == "html")
    except Exception as error:
        # The parsers raise many kinds of errors on broken bytes (codecs, trees, URLs, recursion). All of them
        # mean that the feed is unreadable.
        raise SourceInvalidError("source-unreadable") from error
    if source is None:
        raise SourceInvalidError("source-not-a-feed", looks=looks)
    if source.broken_off and not source.entries:
        # A feed may be empty, but one that is cut off before its first entry must not look empty.
        raise SourceInvalidError("source-unreadable")
    return source


def _read(text: str, *, url: str, is_page: bool) -> ParsedSource | None:
    document = read_document(text, alone=not is_page)
    tidied = None if document is None else tidy_feed(document.root)
    if document is None or tidied is None:
        return None
    feed, items = _parse(tidied)
    read = (read_item(item, own, url=url) for item, own in items)
    entries = identify_items([candidate for candidate in read if candidate is not None])
    return ParsedSource(
        title=read_title(tidied.title) or host_of(url),
        language=read_language(feed.get("language")),
        entries=distinct_entries(without_deleted(entries, read_tombstones(document.root))),
        ttl=_ttl(feed),
        broken_off=document.broken_off,
    )


def _parse(tidied: Tidied) -> tuple[Item, list[tuple[Item, Own]]]:
    """Read a feed with feedparser; if that fails, item by item, so that one does not spoil the others."""
    places = range(len(tidied.own))
    try:
        parsed = _feedparser(tidied.write(places))
        if len(parsed.entries) == len(places):
            return parsed.feed, list(zip(parsed.entries, tidied.own, strict=True))
    except Exception:  # noqa: BLE001, S110  the rest is read whatever it raises
        pass
    found = []
    for place in places:
        try:
            found += [(one, tidied.own[place]) for one in _feedparser(tidied.write([place])).entries]
        except Exception:  # noqa: BLE001, S112  as above
            continue
    return _feedparser(tidied.write(())).feed, found


def _feedparser(feed: bytes) -> Any:  # noqa: ANN401  feedparser has no types
    # feedparser is not given the feed's address. Otherwise it would resolve relative ids against it, and a
    # feed that moves would have only new entries.
    return feedparser.parse(
        io.BytesIO(feed), response_headers={"content-type": "application/xml; charset=utf-8"}
    )


def _ttl(feed: Item) -> float | None:
    """Return the seconds between polls in RSS's `ttl` or RSS 1.0's syndication module."""
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
