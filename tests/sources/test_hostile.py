"""Tests that no bytes break the reading of sources or give two entries one identity."""

import json
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moment import from_micros
from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT
from bot.sources.plaintext import tidy
from tests.sources.pages import URL, blog, microdata, microdata_update, page, script, update
from tests.timing import assert_cost_grows_with_size

LINK = '<link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml">'
BLOCKS = "".join(
    f"<article id='block-700{number}' class='key-event'>"
    "<header><time datetime='2026-02-03T10:01:00Z'>4m</time><h2>Heading</h2>"
    "<span class='byline'>By Jo Doe</span></header>"
    f"<p>Ferry {number} has left the harbour.</p><figure><img src='/a.jpg'></figure></article>"
    for number in range(4)
)
REPEATED = [
    update(
        number,
        **{"@id": f"700{number}", "headline": "Harbour storm live", "datePublished": "2026-02-03T12:30:00Z"},
        author=[{"@type": "Person", "name": "Jo Doe"}],
        image={"@type": "ImageObject", "url": "/lead.jpg"},
        creativeWorkStatus="Withdrawn" if number else None,
    )
    for number in range(4)
]
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Été",
    "items": [
        {"id": 1, "title": "T", "content_html": "<p>x</p>", "image": "/a.jpg"},
        {"id": 1.0, "title": "U"},
    ],
}
ATOM = b"""\
<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'><title>Live</title>
<at:deleted-entry ref='1' when='2026-02-03T10:01:00Z'/><entry><id>1</id><title>T</title></entry>
<entry><id>2</id><title>U</title><link rel='enclosure' type='image/png' href='/a.png'/></entry></feed>"""
RSS = b"""\
<rss version='2.0'><channel><title>Live</title><ttl>5</ttl><item><title>T</title><link>/live</link></item>
<item><title>U</title><link>/live</link></item><item><title>U</title><link>/live</link></item></channel></rss>"""
WHOLES = [
    page(blog(*REPEATED), body=BLOCKS, head=LINK),
    page({"@graph": [blog(*(update(number) for number in range(3)))]}, body="<div id='7001'>x</div>"),
    page(blog(*(update(number, url=f"{URL}#post{9 - number}") for number in range(9)))),
    page(blog(*(update(number, url=None, headline="Storm") for number in range(3)))),
    microdata(
        *(microdata_update(number, "<meta itemprop=articleBody content='x \"y'>") for number in (3, 2, 1))
    ),
    page(head=LINK),
    json.dumps(JSON_FEED, ensure_ascii=False).encode(),
    ATOM,
    RSS,
]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a good source with pieces cut out, doubled, moved, overwritten, turned around or cut off."""
    body = bytearray(draw(st.sampled_from(WHOLES)))
    for _ in range(draw(st.integers(1, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(body))] * 2)))
        to = draw(st.integers(0, len(body)))
        piece = body[start:end]
        match draw(st.sampled_from(["cut", "double", "noise", "truncate", "shuffle", "flip"])):
            case "cut":
                del body[start:end]
            case "double":
                body[to:to] = piece
            case "noise":
                body[start:start] = draw(st.binary(max_size=8))
            case "truncate":
                del body[end:]
            case "shuffle":
                del body[start:end]
                body[to:to] = piece
            case "flip" if body:
                body[start % len(body)] ^= 1 << draw(st.integers(0, 7))
    return bytes(body)


PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from([URL, "#1", "2026-02-03"]),
)
NAMES = st.sampled_from(
    [
        *(
            "@type",
            "@id",
            "@graph",
            "@list",
            "@value",
            "url",
            "name",
            "headline",
            "articleBody",
            "author",
            "image",
        ),
        *("datePublished", "dateModified", "identifier", "liveBlogUpdate", "mainEntityOfPage", "keywords"),
        *("creativeWorkStatus", "itemListElement", "item", "items", "id", "title", "tags"),
    ]
)
STRANGE = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=25,
)
STRANGE_PAGES = st.builds(
    lambda updates, changes: page(blog(*updates, **changes), body=BLOCKS),
    st.lists(STRANGE, max_size=5),
    st.dictionaries(NAMES, STRANGE, max_size=4),
)
STRANGE_FEEDS = st.builds(
    lambda items, changes: json.dumps(JSON_FEED | {"items": items} | changes).encode(),
    st.lists(STRANGE, max_size=5),
    st.dictionaries(NAMES, STRANGE, max_size=4),
)


@given(
    st.one_of(damaged(), STRANGE_PAGES, STRANGE_FEEDS, st.binary()),
    st.sampled_from(
        [None, "text/html", "text/html; charset=utf-16", "application/json; charset=\ud800", "x"]
    ),
    st.sampled_from([URL, "http://[", "", "file:///x.html"]),
)
def test_no_bytes_break_reading_or_give_two_entries_one_id(
    body: bytes, content_type: str | None, url: str
) -> None:
    try:
        source = read_source(body, url=url, content_type=content_type)
    except SourceInvalidError:
        return
    assert len({entry.external_id for entry in source.entries}) == len(source.entries)
    assert len(source.title) <= HEADLINE_LIMIT
    for feed in source.feeds:
        assert feed.url.startswith(("http://", "https://"))
    for entry in source.entries:
        assert 0 < len(entry.headline) <= HEADLINE_LIMIT
        assert len(entry.body) <= BODY_LIMIT
        assert tidy(entry.body) == entry.body
        assert entry.external_id
        for link in (entry.url, entry.picture):
            assert link is None or link.startswith(("http://", "https://"))
        for moment in (entry.published_at, entry.updated_at):
            assert moment is None or from_micros(moment).year > 0
        for text in (source.title, entry.external_id, entry.headline, *entry.authors, *entry.topics):
            # Text that UTF-8 or PostgreSQL cannot hold could not be stored.
            assert "\0" not in text
            text.encode()


@pytest.mark.parametrize("unclosed", [lambda whole: whole, lambda whole: whole[:-200]])
def test_a_good_source_is_read_and_a_cut_one_at_least_refused(unclosed: Callable[[bytes], bytes]) -> None:
    for whole in WHOLES:
        for end in range(0, len(whole), 97):
            try:
                read_source(unclosed(whole)[:end], url=URL)
            except SourceInvalidError:
                continue
        assert read_source(whole, url=URL)


DEEP: list[tuple[int, Callable[[int], bytes]]] = [
    (400_000, lambda n: b"<html>" + b"<div>" * n + script(blog(update())).encode()),
    (200_000, lambda n: b"<html>" + b"<b><p>" * n),
    (90_000, lambda n: page(blog(update(articleBody="<div>" * n + "deep")))),
    (80_000, lambda n: page(blog(update(articleBody="&lt;div&gt;" * n)))),
    (200_000, lambda n: page(blog(update()), body="<div id='post-7001'>" + "<div>" * n)),
    (3_000, lambda n: page(blog(*(update(number, articleBody="<ul><li>" * n) for number in range(50))))),
    (400, lambda n: page(blog(*(update(number, articleBody="<ul><li>" * 400) for number in range(n))))),
    (1_000_000, lambda n: page("[" * n)),
    (200_000, lambda n: page('{"a":' * n)),
    (1_000_000, lambda n: page("/*" * n)),
    (1_000_000, lambda n: page('"' * (2 * (n // 2) + 1))),
    (300_000, lambda n: page("{" + ",{" * n)),
    (20_000, lambda n: microdata("<div itemprop=liveBlogUpdate itemscope>" * n)),
    (20_000, lambda n: page(body="<article id='b-7001'><p>x</p></article>" * n + script(blog(update())))),
    (1_000_000, lambda n: b'{"items": [' + b"[" * n),
    (100_000, lambda n: b"<rss><channel><item><description>" + b"&lt;div&gt;" * n),
    (
        20_000,
        lambda n: (
            b"<feed xmlns:at='http://purl.org/atompub/tombstones/1.0'>" + b"<at:deleted-entry ref='1'>" * n
        ),
    ),
    (50_000, lambda n: b"<html>" + b"<link rel=alternate type=application/rss+xml href=/a>" * n),
]
"""Sources of any size, each with a large one."""


@pytest.mark.parametrize("number", range(len(DEEP)))
def test_nesting_and_repetition_cost_what_their_length_explains(number: int) -> None:
    def read(body: bytes) -> None:
        with suppress(SourceInvalidError):
            read_source(body, url=URL)

    size, make = DEEP[number]
    assert_cost_grows_with_size(read, make, size)
