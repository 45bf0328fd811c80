"""Tests of recognising what a source is from its content."""

import pytest

from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from bot.sources.parsed import FeedLink, ParsedSource
from tests.cases import cases
from tests.sources.pages import URL, blog, page, update

RSS = b"<rss version='2.0'><channel><title>Feed</title><item><title>T</title></item></channel></rss>"
ATOM = b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Feed</title><entry><title>T</title></entry></feed>"
JSON = b'{"version": "https://jsonfeed.org/version/1.1", "title": "Feed", "items": [{"id": 1, "title": "T"}]}'
PAGE = page(blog(update()))
FEED_LINK = '<link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml">'


def read(body: bytes, content_type: str | None = None) -> ParsedSource:
    return read_source(body, url=URL, content_type=content_type)


@cases("content_type", [None, "text/html", "application/json", "text/xml", "image/png", ""])
@cases(
    ("body", "kind"),
    [(RSS, "feed"), (ATOM, "feed"), (JSON, "feed"), (PAGE, "page"), (page(head=FEED_LINK), "links")],
)
def test_the_bytes_decide_whatever_the_content_type_says(
    body: bytes, kind: str, content_type: str | None
) -> None:
    assert read(body, content_type).kind == kind


def test_a_feed_that_holds_a_page_is_a_feed() -> None:
    inside = PAGE.replace(b"<", b"&lt;")
    for item in (b"<![CDATA[" + PAGE + b"]]>", inside):
        body = RSS.replace(b"</item>", b"<description>" + item + b"</description></item>")
        assert read(body).kind == "feed"


def test_a_page_that_speaks_of_feeds_is_a_page() -> None:
    body = page(blog(update()), body="<pre><item>x</item></pre><channel><feed><entry>")
    assert read(body).kind == "page"


@cases(
    "body",
    [
        b"<?xml version='1.0'?>" + PAGE,
        b"<!-- " + b"x" * 3_000 + b" -->" + PAGE,
        b"<head>" + PAGE.partition(b"<head>")[2],
        b" \n\n" + PAGE,
        b"\xef\xbb\xbf" + PAGE,
        PAGE.decode().encode("utf-16"),
        PAGE.decode().encode("utf-16-le"),
        PAGE.replace(b"</head>", b"</head></html><html>"),
    ],
)
def test_a_page_is_known_however_it_begins(body: bytes) -> None:
    assert read(body).kind == "page"


@cases(
    ("encoding", "declared", "content_type"),
    [
        ("utf-8", "", None),
        ("utf-8", "<meta charset=iso-8859-1>", "text/html; charset=iso-8859-1"),
        ("windows-1251", "<meta charset='windows-1251'>", "text/html"),
        ("windows-1251", "", "text/html; charset=windows-1251"),
        ("koi8-r", "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", None),
    ],
)
def test_the_encoding_of_a_page_is_found(encoding: str, declared: str, content_type: str | None) -> None:
    body = page(head=f"{declared}<title>Шторм</title>{FEED_LINK}").replace(b"<title>News</title>", b"")
    assert read(body.decode().encode(encoding), content_type).title == "Шторм"


def test_a_page_with_a_few_bad_bytes_is_still_utf_8() -> None:
    body = page(blog(update(headline="Café"))).replace(b"Caf\\u00e9", "Café".encode()) + b"\xff"
    assert read(body).entries[0].headline == "Café"


def test_a_page_names_its_feeds() -> None:
    head = (
        "<base href='https://cdn.example/a/'>"
        "<link rel='ALTERNATE' type='application/atom+xml; charset=x' href='b.xml' title='Live &amp; more'>"
        "<link rel='alternate home' type='application/rss+xml' href='https://news.example/feed'>"
        "<link rel='alternate' type='application/rss+xml' title='Again' href='https://news.example/feed'>"
        "<link rel='alternate' type='application/feed+json' href='//news.example/feed.json'>"
        "<link rel='feed' href='/other'>"
        "<link rel='alternate' hreflang='de' href='/de'><link rel='alternate' type='text/html' href='/amp'>"
        "<link rel='alternate' type='application/json' href='/wp-json'>"
        "<link rel='alternate' type='application/json+oembed' href='/oembed'>"
        "<link rel='stylesheet' type='application/rss+xml' href='/x'>"
        "<link rel='alternate' type='application/rss+xml'>"
        "<link rel='alternate' type='application/rss+xml' href=''>"
        "<link rel='alternate' type='application/rss+xml' href='javascript:x'>"
    )
    source = read(page(head=head))
    assert source == ParsedSource(
        title="News",
        language="en",
        entries=(),
        kind="links",
        feeds=(
            FeedLink("https://cdn.example/a/b.xml", "Live & more"),
            FeedLink("https://news.example/feed", ""),
            FeedLink("https://news.example/feed.json", ""),
            FeedLink("https://cdn.example/other", ""),
        ),
    )


def test_a_liveblog_that_names_feeds_is_a_liveblog() -> None:
    source = read(page(blog(update()), head=FEED_LINK))
    assert (source.kind, len(source.entries)) == ("page", 1)
    assert source.feeds == (FeedLink("https://news.example/feed.xml", "All"),)


@cases(
    ("body", "looks"),
    [
        (b"", "empty"),
        (page(), "html"),
        (b"<html>", "html"),
        (b"<!-- -->", "xml"),
        (b"{}", "json"),
        (b"<urlset><url><loc>https://example.org/</loc></url></urlset>", "xml"),
        (b"Nothing to see here.", "text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
    ],
)
def test_what_is_no_source_is_refused_with_what_it_looks_like(body: bytes, looks: str) -> None:
    with pytest.raises(SourceInvalidError) as caught:
        read(body)
    assert (caught.value.message, caught.value.arguments) == ("source-not-a-feed", {"looks": looks})
