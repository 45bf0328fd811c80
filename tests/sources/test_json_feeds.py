"""Tests of reading JSON Feed."""

import json
from datetime import UTC, datetime

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import to_micros
from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from bot.sources.parsed import NO_WORDS, ParsedSource
from tests.cases import cases

URL = "https://example.org/live/feed.json"
AT = to_micros(datetime(2026, 2, 3, 10, 1, tzinfo=UTC))


def feed(*items: object, **changes: object) -> dict[str, object]:
    made = {"version": "https://jsonfeed.org/version/1.1", "title": "Live", "items": list(items)}
    return made | changes


def read(value: object) -> ParsedSource:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read_source(body, url=URL, content_type="application/feed+json")


def read_one(**item: object) -> ParsedEntry:
    (entry,) = read(feed({"id": "1", "content_text": "Text"} | item)).entries
    return entry


def test_an_item_becomes_an_entry() -> None:
    item = {
        "id": "n-1",
        "url": "/1",
        "title": "Troops &amp; tanks",
        "content_html": "<p>First.</p><p>Second.</p>",
        "content_text": "not this",
        "date_published": "2026-02-03T11:01:00+01:00",
        "date_modified": "2026-02-03T10:01:00.500Z",
        "authors": [{"name": "Jo Doe"}, {"url": "https://example.org/ada"}],
        "tags": ["North Sea", "Energy"],
        "image": "https://example.org/own.jpg",
    }
    assert read(feed(item, language="en-GB")) == ParsedSource(
        title="Live",
        language="en",
        entries=(
            ParsedEntry(
                external_id="n-1",
                headline="Troops & tanks",
                body="First.\nSecond.",
                authors=("Jo Doe",),
                url="https://example.org/1",
                published_at=AT,
                updated_at=AT + 500_000,
                topics=("north-sea", "energy"),
                picture="https://example.org/own.jpg",
            ),
        ),
    )


@cases(("given", "external_id"), [("a", "a"), (7, "7"), (7.0, "7"), (2**60, str(2**60)), (" b ", "b")])
def test_an_id_may_be_a_number(given: object, external_id: str) -> None:
    assert read_one(id=given).external_id == external_id


def test_without_id_an_item_is_known_by_its_url_or_else_headline_and_date() -> None:
    assert read_one(id=None, url="https://example.org/1").external_id == "https://example.org/1"
    shared = [{"url": "https://example.org/", "title": f"T{number}"} for number in range(3)]
    assert len({entry.external_id for entry in read(feed(*shared)).entries}) == 3


def test_version_1_0_names_one_author_and_items_inherit_the_feeds() -> None:
    items = [{"id": "1", "title": "T", "author": {"name": "Ada Roe"}}, {"id": "2", "title": "U"}]
    source = read(feed(*items, version="https://jsonfeed.org/version/1", author={"name": "Jo Doe"}))
    assert [entry.authors for entry in source.entries] == [("Ada Roe",), ("Jo Doe",)]


def test_plain_text_keeps_what_looks_like_markup() -> None:
    assert read_one(title="T", content_text="1 < 2 &amp; <b>").body == "1 < 2 &amp; <b>"


def test_pictures_are_also_attached() -> None:
    attached = [{"url": "/a.mp3", "mime_type": "audio/mpeg"}, {"url": "/b.png", "mime_type": "image/png"}]
    assert read_one(attachments=attached).picture == "https://example.org/b.png"
    entry = read_one(content_text="", image="/only.png")
    assert (entry.headline, entry.picture) == (NO_WORDS, "https://example.org/only.png")


@cases(
    "item",
    [
        {"id": {}, "title": [], "authors": "Jo Doe", "tags": "x", "image": 7, "attachments": {"url": []}},
        {"id": True, "url": "http://[", "title": {"a": 1}, "authors": [None, [], 7], "date_published": []},
        {"id": None, "content_html": 5, "author": [], "external_url": [1]},
        7,
        None,
        [],
        "text",
    ],
)
def test_values_of_other_kinds_do_no_harm(item: object) -> None:
    assert "1" in {entry.external_id for entry in read(feed(item, {"id": "1", "title": "T"})).entries}


def test_a_feed_without_items_is_a_feed() -> None:
    assert read(feed()) == ParsedSource("Live", None, ())
    assert read(feed(title=None)).title == "example.org"


def test_a_feed_that_is_broken_off_gives_its_items() -> None:
    whole = json.dumps(feed(*({"id": number, "title": f"T{number}"} for number in range(3)))).encode()
    source = read(whole[:-20])
    assert (source.title, [entry.external_id for entry in source.entries]) == ("Live", ["0", "1"])


def test_a_feed_that_is_broken_off_before_its_first_item_is_refused() -> None:
    with pytest.raises(SourceInvalidError):
        read_source(b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "ti', url="")


def test_a_feed_is_recognised_without_its_version() -> None:
    assert len(read({"items": [{"id": "1", "content_text": "Text"}]}).entries) == 1


@pytest.mark.parametrize("prefix", [b"\xef\xbb\xbf", b"\n "])
def test_a_mark_or_space_before_the_feed_does_no_harm(prefix: bytes) -> None:
    assert read(prefix + json.dumps(feed()).encode()).title == "Live"


@cases("value", [{}, [], [1], {"items": []}, {"items": [{"name": "x"}]}, {"version": 1}, b"{"])
def test_other_json_is_refused(value: object) -> None:
    with pytest.raises(SourceInvalidError) as caught:
        read(value)
    assert (caught.value.message, caught.value.arguments) == ("source-not-a-feed", {"looks": "json"})
