"""Tests that captured pages of real liveblogs give the entries in their structured data."""

import gzip
import html
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import html as markup

from bot.domain.entry.content import Change, ParsedEntry, Stored, Tags, change, digest, tags
from bot.domain.moment import from_micros
from bot.sources.dates import read_date
from bot.sources.kinds import read_source
from bot.sources.page.bodies import letters
from bot.sources.parsed import ParsedSource

FOLDER = Path(__file__).parents[3] / "shared/data/liveblog-pages"
PAGES = {path.name.removesuffix(".html.gz"): path for path in sorted(FOLDER.glob("*.html.gz"))}
REPEATING = "guardian_2023_ukraine"
"""The page on which all entries have the blog's headline and date."""

needs_pages = pytest.mark.skipif(not PAGES, reason="the captured pages are not here")


@cache
def read(name: str) -> ParsedSource:
    return read_source(gzip.decompress(PAGES[name].read_bytes()), url="")


@cache
def listed(name: str) -> list[dict[str, Any]]:
    path = FOLDER / f"{name}.entries.jsonl.gz"
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()]


def pairs(name: str) -> Iterator[tuple[ParsedEntry, dict[str, Any]]]:
    return zip(read(name).entries, listed(name), strict=True)


def words(body: str) -> str:
    """Return the letters and digits of a body that a reader sees."""
    return letters(re.sub(r"<[^<>]*>", "", html.unescape(body)))


def edited(name: str, edit: Callable[[list[Any]], None], *, moves_off: int = 0) -> ParsedSource:
    """Read a page after its updates were edited and its oldest `moves_off` were removed from what it shows.

    The updates in JSON-LD are edited or, if the page has none, its elements.
    """
    page = markup.document_fromstring(gzip.decompress(PAGES[name].read_bytes()).decode())
    for script in page.xpath("//script[@type='application/ld+json'][contains(., 'liveBlogUpdate')]"):
        data = json.loads(script.text, strict=False)
        [blog] = [one for one in (data if isinstance(data, list) else [data]) if "liveBlogUpdate" in one]
        edit(blog["liveBlogUpdate"])
        script.text = json.dumps(data).replace("</", "<\\/")
        break
    else:
        edit(page.xpath("//*[@itemprop='liveBlogUpdate']"))
        moves_off = 0  # an element is both the data and what is shown
    for entry in read(name).entries[::-1][:moves_off]:
        for block in page.xpath("//*[contains(@id, $id)]", id=entry.external_id):
            block.drop_tree()
    return read_source(markup.tostring(page, encoding="utf-8", doctype="<!doctype html>"), url="")


def changes(name: str, page: ParsedSource) -> dict[Change, int]:
    """Return what the entries of a page are after those of the captured page."""
    stored = {entry.external_id: Stored(digest(entry), tags(entry)) for entry in read(name).entries}

    def changed(entry: ParsedEntry) -> Change:
        before = stored.get(entry.external_id)
        seen = tags(entry, before.tags if before else Tags())
        return change(digest(entry), seen, before, partial=entry.partial)

    return Counter(map(changed, page.entries))


def drop_newest(updates: list[Any]) -> None:
    """Remove the newest three updates."""
    for update in updates[:3]:
        if not isinstance(update, dict):
            update.drop_tree()
    del updates[:3]


def edit_body(updates: list[Any]) -> None:
    """Add a sentence to the body of one update."""
    update, more = updates[4], " And one more sentence was added."
    if isinstance(update, dict):
        update["articleBody"] += more
    else:
        [body] = update.xpath(".//meta[@itemprop='articleBody']")
        body.set("content", body.get("content") + more)


@needs_pages
@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_as_many_entries_as_are_listed_each_with_its_own_id(name: str) -> None:
    source = read(name)
    assert source.kind == "page"
    assert len({entry.external_id for entry in source.entries}) == len(source.entries) == len(listed(name))
    for entry, expected in pairs(name):
        stable = expected["id"] or expected["url"].partition("#")[2]
        assert entry.external_id == stable


@needs_pages
@pytest.mark.parametrize("name", PAGES)
def test_bodies_are_those_listed_or_more(name: str) -> None:
    for entry, expected in pairs(name):
        assert words(expected["articleBody"] or "") in letters(entry.body) or not entry.body
        assert "&quot;" not in entry.body
        assert "</" not in entry.body


@needs_pages
@pytest.mark.parametrize("name", [name for name in PAGES if name != REPEATING])
def test_headlines_dates_and_links_are_those_listed(name: str) -> None:
    for entry, expected in pairs(name):
        assert letters(entry.headline) == letters(html.unescape(expected["headline"]))
        assert entry.published_at == read_date(expected["datePublished"])
        assert entry.updated_at == read_date(expected["dateModified"])
        assert entry.url == expected["url"]


@needs_pages
def test_where_the_blog_is_repeated_headline_time_and_full_body_are_the_pages_own() -> None:
    entries = read(REPEATING).entries
    blog = listed(REPEATING)[0]["headline"]
    assert all(entry.headline != blog for entry in entries)
    times = [entry.published_at for entry in entries]
    assert all(moment is not None for moment in times)
    assert len(set(times)) == len(entries)
    assert {from_micros(moment).date().isoformat() for moment in times if moment is not None} == {
        "2023-05-15"
    }
    cut = [entry for entry, expected in pairs(REPEATING) if len(expected["articleBody"]) == 1_000]
    assert cut
    assert all(len(entry.body) > 1_000 for entry in cut)
    assert all("\n" in entry.body for entry in entries)
    assert all(
        entry.url is not None and entry.url.endswith(f"#block-{entry.external_id}") for entry in entries
    )


@needs_pages
@pytest.mark.parametrize("name", PAGES)
def test_a_second_poll_brings_nothing_and_one_edited_body_one_revision(name: str) -> None:
    count = len(listed(name))
    assert changes(name, edited(name, lambda _: None)) == {Change.UNCHANGED: count}
    assert changes(name, edited(name, drop_newest)) == {Change.UNCHANGED: count - 3}
    assert changes(name, edited(name, edit_body)) == {Change.UNCHANGED: count - 1, Change.REVISED: 1}


@needs_pages
@pytest.mark.parametrize("name", PAGES)
def test_entries_that_the_page_shows_no_more_though_its_data_have_them_are_no_edits(name: str) -> None:
    count = len(listed(name))
    assert changes(name, edited(name, lambda _: None, moves_off=5)) == {Change.UNCHANGED: count}


@needs_pages
@pytest.mark.parametrize("name", PAGES)
def test_no_picture_is_the_blogs(name: str) -> None:
    pictures = [entry.picture for entry in read(name).entries if entry.picture]
    assert len(set(pictures)) == len(pictures)


@needs_pages
def test_key_events_are_told_by_their_blocks() -> None:
    page = gzip.decompress(PAGES["mirror_2024_uk_riots"].read_bytes())
    marked = set(re.findall(rb'id="(\d+)" data-type="key-event"', page))
    keys = {entry.external_id.encode() for entry in read("mirror_2024_uk_riots").entries if entry.key}
    assert keys == marked != set()
