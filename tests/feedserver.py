"""Serves a feed on loopback whose answers a test chooses."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

from aiohttp import web

START = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


@dataclass
class FeedServer:
    """The feed served at `url`, and how often it was requested."""

    url: str = ""
    body: bytes = b""
    content_type: str = "application/rss+xml"
    status: int = 200
    asked: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    waits: asyncio.Event = field(default_factory=asyncio.Event)
    """While this event is clear, answers wait."""


@asynccontextmanager
async def serve_feed(body: bytes = b"") -> AsyncIterator[FeedServer]:
    """Serve a feed that begins as `body`."""
    feed = FeedServer(body=body)
    feed.waits.set()

    async def answer(_: web.Request) -> web.Response:
        feed.asked += 1
        await feed.waits.wait()
        return web.Response(
            body=feed.body, content_type=feed.content_type, status=feed.status, headers=feed.headers
        )

    app = web.Application()
    app.router.add_get("/feed.xml", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    feed.url = f"http://127.0.0.1:{runner.addresses[0][1]}/feed.xml"
    try:
        yield feed
    finally:
        await runner.cleanup()


def rss(headlines: Sequence[str], *, title: str = "Harbour live", category: str = "") -> bytes:
    """Return an RSS 2.0 feed of entries, newest first, as feeds usually list them."""
    items = [
        f"<item><guid isPermaLink='false'>{number}</guid><title>{escape(headline)}</title>"
        f"<description>More on {escape(headline.lower())}.</description>"
        f"<pubDate>{format_datetime(START + timedelta(minutes=number))}</pubDate>"
        + (f"<category>{escape(category)}</category>" if category else "")
        + "</item>"
        for number, headline in enumerate(headlines)
    ]
    return (
        f"<rss version='2.0'><channel><title>{escape(title)}</title><link>https://harbour.example/</link>"
        f"<description>d</description>{''.join(reversed(items))}</channel></rss>"
    ).encode()
