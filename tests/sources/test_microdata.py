"""Tests of liveblogs marked up as microdata."""

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.sources.kinds import read_source
from bot.sources.parsed import ParsedSource
from tests.sources.pages import URL, blog, microdata, microdata_update, page, update


def read(body: bytes) -> ParsedSource:
    return read_source(body, url=URL)


def read_one(inside: str) -> ParsedEntry:
    return read(microdata(microdata_update(2), microdata_update(1, inside))).entries[1]


def test_updates_are_read() -> None:
    body = '<meta itemprop="articleBody" content="It has left &amp;amp; carries mail.">'
    source = read(microdata(microdata_update(80, body), microdata_update(79)))
    assert (source.title, source.kind, source.language) == ("Harbour storm live", "page", "en")
    first, second = source.entries
    assert (first.external_id, first.headline) == ("80", "Ferry 80 leaves")
    assert (first.body, first.url) == ("It has left & carries mail.", f"{URL}#80")
    assert (second.external_id, second.body) == ("79", "")
    assert first.published_at is not None


@pytest.mark.parametrize(
    ("inside", "body"),
    [
        ('<div itemprop="articleBody"><p>One &amp; two</p><p>Three</p></div>', "One & two\nThree"),
        ('<meta itemprop="articleBody" content="&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;">', "One\nTwo"),
        ('<div><section><span itemprop="text">Deep</span></section></div>', "Deep"),
    ],
)
def test_bodies_are_read_from_attributes_and_elements(inside: str, body: str) -> None:
    assert read_one(inside).body == body


def test_people_and_pictures_are_items_within() -> None:
    entry = read_one(
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<b itemprop="name">Jo Doe</b></span>'
        '<div itemprop="image" itemscope itemtype="https://schema.org/ImageObject">'
        '<meta itemprop="url" content="/own.jpg"><meta itemprop="name" content="not a person"></div>'
    )
    assert entry.authors == ("Jo Doe",)
    assert entry.picture == "https://news.example/own.jpg"


def test_a_body_cut_off_by_unescaped_quotes_is_completed_from_what_is_shown() -> None:
    entry = read_one(
        '<meta itemprop="articleBody" content="The captain spoke. "We sail at ten. Then we rest," he said.">'
        '<div><p>The captain spoke. "We sail at ten. Then we rest," he said.</p>'
        '<div class="share-bar"><a>Facebook</a></div><ul><li>Twitter</li><li>Share link</li></ul></div>'
    )
    assert entry.body == 'The captain spoke. "We sail at ten. Then we rest," he said.'


def test_updates_that_broken_markup_put_outside_of_their_blog_are_its_own() -> None:
    body = microdata() + microdata_update(80).encode() + microdata_update(79).encode()
    assert [entry.external_id for entry in read(body).entries] == ["80", "79"]


def test_microdata_counts_where_json_ld_has_no_updates() -> None:
    def both(*updates: object) -> bytes:
        return page(blog(*updates), body=microdata(microdata_update(80)).decode())

    assert [entry.external_id for entry in read(both()).entries] == ["80"]
    assert [entry.external_id for entry in read(both(update(1))).entries] == ["post-7001"]


def test_items_nested_without_end_do_no_harm() -> None:
    deep = '<div itemprop="author" itemscope>' * 500
    assert read(microdata(microdata_update(2), microdata_update(1, deep))).entries[0].external_id == "2"
