"""Editors add, list and remove sources; what they bring goes to the readers."""

import re

import pytest

from bot.sandbox import Sandbox
from tests.feedserver import rss, serve_feed
from tests.handlers.conftest import Person, labels


async def answer_to(editor: Person, text: str) -> str:
    """Return how the bot's answer to a /source command ends up reading."""
    [answer] = await editor.ask(text)
    if answer["text"] == "Looking at it…":
        answer = await editor.changed(answer)
    return str(answer["text"])


async def test_a_feed_is_added_with_what_was_found_and_its_backlog_is_not_sent(
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    async with serve_feed(rss(["Tide rises", "Tide falls"])) as feed:
        before = len(reader.received())
        text = await answer_to(editor, f"/source add {feed.url}")
        assert text.startswith(
            "Added: Harbour live (a feed, No. 3). Its 2 entries are stored and were not sent"
        )
        assert "Tide falls" in text
        feed.body = rss(["Tide rises", "Tide falls", "Ferry leaves"])
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")
        assert "Harbour live" in got["text"]


async def test_categories_become_topics(reader: Person, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"], category="North Sea")) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        await reader.ask("/follow topic:north-sea")
        before = len(reader.received())
        feed.body = rss(["Tide rises", "Tide falls"], category="North Sea")
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Tide falls\n")


async def test_an_entry_that_changes_is_stored_as_it_reads_now_and_not_sent_again(
    reader: Person, editor: Person
) -> None:
    await reader.ask("/follow everything")
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        before = len(reader.received())
        feed.body = rss(["Tide rises fast", "Ferry leaves"])
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")
        [page] = await reader.ask("/latest")
        assert "Tide rises fast" in page["text"]


@pytest.mark.parametrize(
    ("status", "body", "content_type"),
    [
        (404, b"gone", "text/plain"),
        (500, b"broken", "text/plain"),
        (200, b"<!doctype html><html><head><title>News</title></head><body>Hello</body></html>", "text/html"),
        (200, b"<rss version='2.0'><channel>", "application/rss+xml"),
        (200, b"", "application/rss+xml"),
        (200, b"x" * 20_000_000, "application/rss+xml"),
    ],
    ids=["404", "500", "html", "broken", "empty", "20 MB"],
)
async def test_what_is_no_feed_is_explained_and_not_added(
    editor: Person, status: int, body: bytes, content_type: str
) -> None:
    async with serve_feed(body) as feed:
        feed.status, feed.content_type = status, content_type
        explained = await answer_to(editor, f"/source add {feed.url}")
        assert len(explained) > 20
        assert "through no fault of yours" not in explained
    [listed] = await editor.ask("/source list")
    assert listed["text"].startswith("There are no sources yet.")


@pytest.mark.parametrize(
    "url", ["ftp://example.org/feed", "file:///etc/passwd", "not a url", "http://", "http://127.0.0.1:1/"]
)
async def test_an_address_that_does_not_work_is_explained(editor: Person, url: str) -> None:
    explained = await answer_to(editor, f"/source add {url}")
    assert len(explained) > 20
    assert "through no fault of yours" not in explained


async def test_adding_a_source_twice_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        again = await answer_to(editor, f"/source add {feed.url}")
        assert again.startswith("Harbour live is there already, as No. ")


async def test_a_source_is_listed_and_removed_by_its_button(sandbox: Sandbox, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source list")
        assert feed.url in listed["text"]
        assert "Last read" in listed["text"]
        [button] = [label for label in labels(listed) if label.startswith("Remove")]
        await editor.press(listed, button)
        assert (await editor.changed(listed))["text"].startswith("There are no sources yet.")
        [page] = await editor.ask("/latest")
        assert "Tide rises" in page["text"]


async def test_the_list_counts_what_is_dated_within_a_day_and_stands(editor: Person) -> None:
    undated = rss(["Tide rises", "Tide falls", "Ferry leaves"])
    undated = re.sub(rb"<pubDate>.*?</pubDate>", b"", undated, count=2)  # Ferry leaves, Tide falls
    async with serve_feed(undated) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source")
        assert "2 entries dated within the last 24 hours, withdrawn ones not counted" in listed["text"]
        [card] = await editor.ask("/latest")
        [number] = re.findall(r"No\. (\d+)", card["text"])[:1]
        await editor.ask(f"/withdraw {number} It was a drill.")
        [listed] = await editor.ask("/source")
        assert "One entry dated within the last 24 hours" in listed["text"]


async def test_a_source_that_fails_says_why_in_the_list(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        feed.status = 503

        async def failing() -> str:
            [listed] = await editor.ask("/source list")
            return str(listed["text"])

        asked = feed.asked
        await editor.sandbox.wait_for(lambda: True)
        while "Failed" not in (text := await failing()):
            assert feed.asked < asked + 50
        assert "Failed once" in text


async def test_a_reader_who_adds_a_source_is_refused(reader: Person) -> None:
    [refusal] = await reader.ask("/source add https://example.org/feed.xml")
    assert refusal["text"].startswith("That is for editors.")


@pytest.mark.parametrize("typed", ["add", "remove", "pause", "stop 3"])
async def test_wrong_words_are_explained(editor: Person, typed: str) -> None:
    [answer] = await editor.ask(f"/source {typed}")
    assert answer["text"].startswith("Write one of these:")


async def test_removing_what_is_not_there_is_explained(editor: Person) -> None:
    [answer] = await editor.ask("/source remove 77")
    assert answer["text"].startswith("There is no source “77”.")


PAGE = """<!doctype html><html><head><title>Harbour</title>
<link rel="alternate" type="application/rss+xml" title="All of it" href="/feed.xml">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "LiveBlogPosting",
"headline": "Harbour live", "liveBlogUpdate": [{"@type": "BlogPosting", "@id": "https://harbour.example/#a1",
"headline": "Tide rises", "articleBody": "The tide rises.",
"datePublished": "2026-01-02T03:04:00Z"}]}</script>
</head><body><p>Hello</p></body></html>"""


async def test_a_page_with_a_liveblog_is_taken_as_a_page(editor: Person) -> None:
    async with serve_feed(PAGE.encode()) as feed:
        feed.content_type = "text/html"
        text = await answer_to(editor, f"/source add {feed.url}")
        assert text.startswith("Added: Harbour live (a liveblog’s page")
        assert "Tide rises" in text


async def test_a_page_that_names_feeds_offers_them_as_buttons(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed, serve_feed() as page:
        head = f'<link rel="alternate" type="application/rss+xml" title="All of it" href="{feed.url}">'
        page.body = f"<!doctype html><html><head><title>T</title>{head}</head><body>x</body></html>".encode()
        page.content_type = "text/html"
        [offer] = await editor.ask(f"/source add {page.url}")
        if offer["text"] == "Looking at it…":
            offer = await editor.changed(offer)
        assert labels(offer) == ["All of it"]
        await editor.press(offer, "All of it")
        added = await editor.changed(offer)
        assert added["text"].startswith("Added: Harbour live (a feed")


async def test_an_offer_of_what_is_there_already_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed, serve_feed() as page:
        await answer_to(editor, f"/source add {feed.url}")
        head = f'<link rel="alternate" type="application/rss+xml" title="All of it" href="{feed.url}">'
        page.body = f"<!doctype html><html><head><title>T</title>{head}</head><body>x</body></html>".encode()
        page.content_type = "text/html"
        [offer] = await editor.ask(f"/source add {page.url}")
        if offer["text"] == "Looking at it…":
            offer = await editor.changed(offer)
        before = len(editor.received())
        await editor.press(offer, "All of it")
        [told] = await editor.next_messages(before)
        assert told["text"].startswith("Harbour live is there already, as No. ")


async def test_a_button_that_reads_a_source_which_was_paused_meanwhile_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source")
        await editor.ask(f"/source pause {feed.url}")
        before = len(editor.received())
        [label] = [label for label in labels(listed) if label.startswith("Read")]
        await editor.press(listed, label)
        [told] = await editor.next_messages(before)
        assert told["text"].startswith("Harbour live is paused.")


async def test_a_source_is_paused_resumed_and_polled_on_demand(reader: Person, editor: Person) -> None:
    await reader.ask("/follow everything")
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [paused] = await editor.ask(f"/source pause {feed.url}")
        assert paused["text"].startswith("Paused: Harbour live.")
        [refused] = await editor.ask(f"/source poll {feed.url}")
        assert "is paused" in refused["text"]
        [resumed] = await editor.ask(f"/source resume {feed.url}")
        assert resumed["text"].startswith("Resumed: Harbour live.")
        await editor.ask(f"/source poll {feed.url}")
        before = len(reader.received())
        feed.body = rss(["Tide rises", "Ferry leaves"])
        await editor.ask(f"/source poll {feed.url}")
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")
