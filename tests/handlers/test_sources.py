"""Tests of editors who add, list and remove sources, and of entries that reach readers."""

import re
from dataclasses import replace
from datetime import UTC

import pytest

from bot.clock import now_micros
from bot.domain.messages.message import TEXT_LIMIT, utf16_length
from bot.errors import SourceUnavailableError
from bot.ingest import Listed
from bot.presenting.sources import PAGE as ON_A_PAGE
from bot.presenting.sources import Telling, show_list
from bot.words import LANGUAGES, load_words
from storage.sources import sources
from storage.sources.brakes import Brake
from tests.feedserver import rss, serve_feed
from tests.handlers.sites import Message, Person, Site, labels, numbers
from tests.sentences import ANY, find, say
from tests.timing import until

TITLE = "Harbour live"


def added(kind: str = "feed") -> str:
    """Return what the bot says after a source was added."""
    return say("source-added", kind=kind, title=TITLE, number=ANY)


def known() -> str:
    """Return what the bot says about a source that already exists."""
    return say("source-known", title=TITLE, number=ANY)


def page_with_feed(url: str) -> bytes:
    """Return a web page that names a feed."""
    head = f'<link rel="alternate" type="application/rss+xml" title="All of it" href="{url}">'
    return f"<!doctype html><html><head><title>T</title>{head}</head><body>x</body></html>".encode()


async def looked(editor: Person, text: str) -> Message:
    """Return the bot's final answer to a /source command."""
    [answer] = await editor.ask(text)
    return await editor.changed(answer) if answer["text"] == say("source-looking") else answer


def button(message: Message, name: str) -> str:
    """Return the label of a list's only button with this name in the catalogue."""
    [label] = [label for label in labels(message) if find(say(name, number=ANY), label)]
    return label


async def answer_to(editor: Person, text: str) -> str:
    """Return the final text of the bot's answer to a /source command."""
    return str((await looked(editor, text))["text"])


async def test_a_feed_is_added_with_what_was_found_and_its_backlog_is_not_sent(
    follower: Person, editor: Person
) -> None:
    async with serve_feed(rss(["Tide rises", "Tide falls"])) as feed:
        before = len(follower.received())
        text = await answer_to(editor, f"/source add {feed.url}")
        assert find(f"{added()} {say('source-added-quietly', count=2)}", text)
        assert "Tide falls" in text
        feed.body = rss(["Tide rises", "Tide falls", "Ferry leaves"])
        [got] = await follower.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")
        assert "Harbour live" in got["text"]


async def test_categories_become_topics(reader: Person, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"], category="North Sea")) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        await reader.follow_silently("topic:north-sea")
        before = len(reader.received())
        feed.body = rss(["Tide rises", "Tide falls"], category="North Sea")
        [got] = await reader.next_messages(before)
        assert got["text"].startswith("Tide falls\n")


async def test_an_entry_that_changes_is_stored_as_it_reads_now_and_not_sent_again(
    follower: Person, editor: Person
) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        before = len(follower.received())
        feed.body = rss(["Tide rises fast", "Ferry leaves"])
        [got] = await follower.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")
        [page] = await follower.ask("/latest")
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
        assert say("failed") not in explained
    [listed] = await editor.ask("/source list")
    assert listed["text"].startswith(say("sources-none"))


@pytest.mark.parametrize(
    "url", ["ftp://example.org/feed", "file:///etc/passwd", "not a url", "http://", "http://127.0.0.1:1/"]
)
async def test_an_address_that_does_not_work_is_explained(editor: Person, url: str) -> None:
    explained = await answer_to(editor, f"/source add {url}")
    assert len(explained) > 20
    assert say("failed") not in explained


async def test_adding_a_source_twice_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        again = await answer_to(editor, f"/source add {feed.url}")
        assert find(known(), again)


async def test_a_source_is_listed_and_removed_by_its_button(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source list")
        assert feed.url in listed["text"]
        assert find(say("source-polled", at=ANY), listed["text"])
        await editor.press(listed, button(listed, "button-remove"))
        assert (await editor.changed(listed))["text"].startswith(say("sources-none"))
        [page] = await editor.ask("/latest")
        assert "Tide rises" in page["text"]


async def test_the_list_counts_what_is_dated_within_a_day_and_stands(editor: Person) -> None:
    undated = rss(["Tide rises", "Tide falls", "Ferry leaves"])
    undated = re.sub(rb"<pubDate>.*?</pubDate>", b"", undated, count=2)  # Ferry leaves, Tide falls
    async with serve_feed(undated) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source")
        assert say("source-rate", count=2) in listed["text"]
        [card] = await editor.ask("/latest")
        number = numbers(card)[0]
        await editor.change(f"/withdraw {number} It was a drill.")
        [listed] = await editor.ask("/source")
        assert say("source-rate", count=1) in listed["text"]


async def test_a_source_that_fails_says_why_in_the_list(site: Site, editor: Person) -> None:
    async def has_failed() -> bool:
        return any(source.failures for source in await site.storage.read(sources.list_polled))

    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        feed.status = 503
        why = say("source-status-now", host="127.0.0.1", status=503)
        [told] = await editor.ask(f"/source poll {feed.url}")
        assert told["text"] == say("source-poll-failed", title=TITLE, why=why)
        await until(has_failed)  # by the bot's own polls, because a poll on request is not counted
        [listed] = await editor.ask("/source list")
        once, often = (say("source-failing", count=count, since=ANY, why=why) for count in (1, ANY))
        assert find(once, listed["text"]) or find(often, listed["text"])  # it is polled all the time


async def test_a_reader_who_adds_a_source_is_refused(reader: Person) -> None:
    [refusal] = await reader.ask("/source add https://example.org/feed.xml")
    assert refusal["text"] == say("editors-only")


@pytest.mark.parametrize("typed", ["add", "remove", "pause", "stop 3"])
async def test_wrong_words_are_explained(editor: Person, typed: str) -> None:
    [answer] = await editor.ask(f"/source {typed}")
    assert answer["text"] == say("source-usage", limit="1d")


async def test_removing_what_is_not_there_is_explained(editor: Person) -> None:
    [answer] = await editor.ask("/source remove 77")
    assert answer["text"] == say("source-unknown", typed="77")


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
        assert find(added("page"), text)
        assert "Tide rises" in text


async def test_a_page_that_names_feeds_offers_them_as_buttons(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed, serve_feed() as page:
        page.body, page.content_type = page_with_feed(feed.url), "text/html"
        offer = await looked(editor, f"/source add {page.url}")
        assert labels(offer) == ["All of it"]
        await editor.press(offer, "All of it")
        assert find(added(), (await editor.changed(offer))["text"])


async def test_an_offer_of_what_is_there_already_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed, serve_feed() as page:
        await answer_to(editor, f"/source add {feed.url}")
        page.body, page.content_type = page_with_feed(feed.url), "text/html"
        offer = await looked(editor, f"/source add {page.url}")
        before = len(editor.received())
        await editor.press(offer, "All of it")
        [told] = await editor.next_messages(before)
        assert find(known(), told["text"])


async def test_a_button_that_reads_a_source_which_was_paused_meanwhile_says_so(editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [listed] = await editor.ask("/source")
        await editor.ask(f"/source pause {feed.url}")
        before = len(editor.received())
        await editor.press(listed, button(listed, "button-poll"))
        [told] = await editor.next_messages(before)
        assert find(say("source-is-paused", title=TITLE, number=ANY), told["text"])


@pytest.mark.both_engines
async def test_a_source_is_paused_resumed_and_polled_on_demand(follower: Person, editor: Person) -> None:
    async with serve_feed(rss(["Tide rises"])) as feed:
        await answer_to(editor, f"/source add {feed.url}")
        [paused] = await editor.ask(f"/source pause {feed.url}")
        assert find(say("source-paused", title=TITLE, number=ANY), paused["text"])
        [refused] = await editor.ask(f"/source poll {feed.url}")
        assert find(say("source-is-paused", title=TITLE, number=ANY), refused["text"])
        [resumed] = await editor.ask(f"/source resume {feed.url}")
        assert resumed["text"] == say("source-resumed", title=TITLE)
        await editor.ask(f"/source poll {feed.url}")
        before = len(follower.received())
        feed.body = rss(["Tide rises", "Ferry leaves"])
        await editor.ask(f"/source poll {feed.url}")
        [got] = await follower.next_messages(before)
        assert got["text"].startswith("Ferry leaves\n")


async def test_a_page_of_sources_in_the_worst_trouble_is_one_message(own_site: Site) -> None:
    now = now_micros()
    added = await own_site.storage.write(
        lambda tx: sources.add(
            tx,
            url=f"https://example.org/{'a' * 300}",
            title="🚢 Harbour " * 30,
            language="en",
            added_by=1,
            added_in=1,
            now=now,
        )
    )
    assert added is not None
    error = SourceUnavailableError("source-redirects", host=f"{'harbour.' * 30}org", limit=5)
    failing = replace(
        added,
        id=10**9,
        polled_at=now,
        failures=1000,
        failing_since_at=now,
        last_error=error.dump(),
        held_back=1000,
        held_back_at=now,
    )
    listed = Listed(failing, now, 10**5, Brake(1, 1, now, 1000, now, None, None), (900.0, "new"))
    for language in LANGUAGES:
        message, _ = show_list([listed] * ON_A_PAGE, 1000, 0, Telling(load_words(language), UTC))
        assert message.text.count("100000") >= ON_A_PAGE
        assert utf16_length(message.text) <= TEXT_LIMIT
