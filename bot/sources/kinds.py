"""Reads any source, and recognises its kind by its bytes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from bot.errors import SourceInvalidError
from bot.sources.feed.json_feed import read_json_feed
from bot.sources.feed.rss import parse_feed
from bot.sources.page.liveblog import read_liveblog
from bot.sources.parsed import ParsedSource
from bot.sources.signatures import feed_place, looks_like, page_place
from bot.sources.webpage import Page, read_page

READING = 2
"""The number of how sources are read: +1 whenever the same bytes give other entries than before.

The first poll with a new number accepts differences silently, so that no message changes due to a release.
"""

__all__ = ["READING", "ParsedSource", "read_source"]


class _Reader(Protocol):
    """Reads bytes; returns None if they are no source of its kind."""

    def __call__(self, body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource | None: ...


_READERS: Final[Mapping[str, Sequence[_Reader]]] = {"json": (read_json_feed,)}
"""By what bytes look like (`looks_like`), the readers that are asked before the bytes are read as a feed."""
_PAGE_READERS: Final[Sequence[Callable[[Page], ParsedSource | None]]] = (read_liveblog,)
"""The readers that are asked for a web page; each returns None if the page is none of its kind."""


def read_source(body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
    """Read what was fetched from `url`: a feed (RSS, RDF, Atom, JSON Feed), or a web page.

    A page with a schema.org LiveBlogPosting has the kind `page`. A page without one that names feeds has the
    kind `links` and no entries. The bytes decide; `content_type` only names their encoding.

    Raise SourceInvalidError for anything else: `source-not-a-feed` (`looks`: empty, html, json, xml, text or
    binary), or `source-unreadable` if reading fails.
    """
    try:
        return _read(body, url, content_type)
    except SourceInvalidError:
        raise
    except Exception as error:
        # Parsers raise many kinds of errors on broken bytes (codecs, trees, numbers, recursion, memory). All
        # of them mean that the source is unreadable.
        raise SourceInvalidError("source-unreadable") from error


def _read(body: bytes, url: str, content_type: str | None) -> ParsedSource:
    looks = looks_like(body)
    for read in _READERS.get(looks, ()):
        read_as = read(body, url=url, content_type=content_type)
        if read_as is not None:
            return read_as
    if looks == "json":
        raise SourceInvalidError("source-not-a-feed", looks=looks)
    feed, html = feed_place(body), page_place(body)
    if looks == "html" and (feed is None or (html is not None and html < feed)):
        return _read_page_or_feed(body, url, content_type, may_be_feed=feed is not None)
    if looks == "xml" and feed is None and html is not None:
        return _read_page_or_feed(body, url, content_type, may_be_feed=False)
    try:
        return parse_feed(body, url=url, content_type=content_type)
    except SourceInvalidError:
        if html is None:
            raise
        source = _from_page(read_page(body, url=url, content_type=content_type))
        if source is None:
            raise
        return source


def _read_page_or_feed(body: bytes, url: str, content_type: str | None, *, may_be_feed: bool) -> ParsedSource:
    source = _from_page(read_page(body, url=url, content_type=content_type))
    if source is not None and (source.kind != "links" or not may_be_feed):
        return source
    if may_be_feed:
        try:
            return parse_feed(body, url=url, content_type=content_type)
        except SourceInvalidError:
            if source is None:
                raise
    if source is None:
        raise SourceInvalidError("source-not-a-feed", looks="html")
    return source


def _from_page(page: Page | None) -> ParsedSource | None:
    if page is None:
        return None
    source = next(filter(None, (read(page) for read in _PAGE_READERS)), None)
    if source is None and page.feeds:
        return ParsedSource(page.title or page.host, page.language, (), kind="links", feeds=page.feeds)
    return source
