"""Reading whatever a source sent: what it is, is decided by looking at it."""

from bot.errors import SourceInvalidError
from bot.sources.feed.json_feed import read_json_feed
from bot.sources.feed.rss import parse_feed
from bot.sources.page.liveblog import read_liveblog
from bot.sources.parsed import ParsedSource
from bot.sources.signatures import feed_place, looks_like, page_place
from bot.sources.webpage import Page, read_page

READING = 2
"""The number of how sources are read, one higher whenever the same bytes give other entries than before.

The first poll with a new number takes what differs quietly: no message changes because of a release.
"""

__all__ = ["READING", "ParsedSource", "read_source"]


def read_source(body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
    """Read what was fetched from `url`: a feed (RSS, RDF, Atom, JSON Feed), or a web page.

    A page with a schema.org LiveBlogPosting is of the kind `page`; one without, that names feeds, is of the
    kind `links` and has no entries. The bytes decide; `content_type` only tells their encoding.

    Raise SourceInvalidError for all else: `source-not-a-feed` (`looks`: empty, html, json, xml, text or
    binary), or `source-unreadable` where reading fails.
    """
    try:
        return _read(body, url, content_type)
    except SourceInvalidError:
        raise
    except Exception as error:
        # Parsers raise many kinds on broken bytes (of codecs, trees, numbers, recursion, memory); whatever it
        # is, these bytes hold no source that can be read.
        raise SourceInvalidError("source-unreadable") from error


def _read(body: bytes, url: str, content_type: str | None) -> ParsedSource:
    looks = looks_like(body)
    if looks == "json":
        source = read_json_feed(body, url=url, content_type=content_type)
        if source is None:
            raise SourceInvalidError("source-not-a-feed", looks=looks)
        return source
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
    if source is not None and (source.kind == "page" or not may_be_feed):
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
    liveblog = read_liveblog(page)
    if liveblog is None and page.feeds:
        return ParsedSource(page.title or page.host, page.language, (), kind="links", feeds=page.feeds)
    return liveblog
