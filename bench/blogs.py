"""Invents liveblogs of typical size: the median of those measured has 50 entries of 423 characters."""

import json
import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

START = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
_WORDS = tuple(
    "harbour ferry storm minister talks energy tide market council bridge signal rescue village court".split()  # noqa: SIM905  more readable as one line
)


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words)).capitalize() + "."


def _entry(blog: int, number: int) -> tuple[str, str, str, datetime]:
    """Return an entry's id, headline, text and time."""
    chance = random.Random(blog * 100_000 + number)  # noqa: S311  the same entry every time
    text = " ".join(_sentence(chance, 12) for _ in range(5))
    return f"{blog}-{number}", _sentence(chance, 7), text, START + timedelta(minutes=number)


def rss(blog: int, newest: int, *, shown: int = 50) -> bytes:
    """Return a blog as an RSS feed that shows its newest entries up to number `newest`."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{name}</guid><title>{headline}</title>"
        f"<link>https://blogs.example/{blog}#{name}</link><dc:creator>Ann Ox</dc:creator>"
        f"<description><![CDATA[<p>{text}</p><p><a href='/more'>More</a></p>]]></description>"
        f"<pubDate>{format_datetime(at)}</pubDate></item>"
        for name, headline, text, at in (_entry(blog, number) for number in range(newest, newest - shown, -1))
    )
    return (
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>"
        f"<title>Blog {blog}</title><link>https://blogs.example/{blog}</link>{items}</channel></rss>"
    ).encode()


def page(blog: int, newest: int, *, shown: int = 50) -> bytes:
    """Return a blog as a web page, with the same entries as JSON-LD and as HTML."""
    entries = [_entry(blog, number) for number in range(newest, newest - shown, -1)]
    posting = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": f"Blog {blog}",
        "liveBlogUpdate": [
            {
                "@type": "BlogPosting",
                "@id": f"https://blogs.example/{blog}#{name}",
                "url": f"https://blogs.example/{blog}#{name}",
                "headline": headline,
                "articleBody": text,
                "datePublished": at.isoformat(),
                "author": {"@type": "Person", "name": "Ann Ox"},
            }
            for name, headline, text, at in entries
        ],
    }
    articles = "".join(
        f"<article id='{name}'><h2>{headline}</h2><time datetime='{at.isoformat()}'></time>"
        f"<p>{text}</p></article>"
        for name, headline, text, at in entries
    )
    return (
        f"<!doctype html><html lang='en'><head><title>Blog {blog}</title>"
        f"<script type='application/ld+json'>{json.dumps(posting)}</script></head>"
        f"<body>{articles}</body></html>"
    ).encode()
