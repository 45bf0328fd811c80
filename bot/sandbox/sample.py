"""Serves a liveblog that writes itself: an invented day, as a feed that gets an entry every few seconds."""

import hashlib
import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime
from html import escape
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree as ET

from aiohttp import web

from bot.sandbox.guard import content_security_policy

TITLE = "A long Thursday (sample liveblog)"
SHOWN = 30
"""Entries in the feed, the latest ones."""
AT_START = 4
"""Entries that exist when the sandbox starts."""

PAGE = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    "<title>{title}</title><style>{style}</style><h1>{title}</h1>"
    "<p>An invented day, for trying the bot. No such thing happened.</p>{articles}"
)
STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:17px/1.55 Georgia,serif;max-width:38rem;margin:3rem auto;padding:0 1rem}"
    "h1,h2{line-height:1.2}h2{font-size:1.2rem;margin:0}article{border-top:1px solid #8886;padding:1.1rem 0}"
    "article:target{outline:2px solid #0f766e;outline-offset:8px}p{margin:.4rem 0}small{opacity:.75}"
)


@dataclass(frozen=True, slots=True)
class Post:
    """A sample entry as the feed shows it at some moment. Times are in seconds."""

    guid: str
    headline: str
    body: str
    author: str
    categories: tuple[str, ...]
    published_at: float
    updated_at: float


class Sample:
    """The sample liveblog. The clock alone decides what it shows. `interval`: seconds between entries."""

    def __init__(self, *, interval: float, clock: Callable[[], float] = time.time) -> None:
        self._interval = interval
        self._clock = clock
        self._started_at = clock()
        self._run = format(int(self._started_at), "x")
        self._script: list[dict[str, Any]] = json.loads(
            files("bot.sandbox").joinpath("sample.json").read_text("utf-8")
        )
        self.url = ""

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to add to an application."""
        return [web.get("/sample/feed.xml", self.feed), web.get("/sample/", self.page)]

    def posts(self) -> list[Post]:
        """Return the latest entries, newest first. After the last one of the day no more come."""
        steps = math.floor((self._clock() - self._started_at) / self._interval)
        newest = min(AT_START + steps, len(self._script)) - 1
        return [self._post(number, newest) for number in range(newest, max(-1, newest - SHOWN), -1)]

    async def feed(self, request: web.Request) -> web.Response:
        """Send the feed (RSS 2.0), or 304 if the client has it."""
        posts = self.posts()
        body = self._rss(posts)
        changed_at = max(post.updated_at for post in posts)
        headers = {
            "ETag": f'"{hashlib.sha256(body).hexdigest()[:20]}"',
            "Last-Modified": formatdate(changed_at, usegmt=True),
            "Cache-Control": "no-cache",
        }
        if _has_it(request, headers["ETag"], changed_at):
            return web.Response(status=304, headers=headers)
        return web.Response(body=body, content_type="application/rss+xml", charset="utf-8", headers=headers)

    async def page(self, _: web.Request) -> web.Response:
        """Show the liveblog to a person who follows the link of an entry."""
        articles = "".join(
            f'<article id="{escape(p.guid)}"><h2>{escape(p.headline)}</h2><p>{escape(p.body)}</p>'
            f"<p><small>{escape(p.author)} · {formatdate(p.published_at, usegmt=True)}</small></p></article>"
            for p in self.posts()
        )
        text = PAGE.format(title=TITLE, style=STYLE, articles=articles)
        headers = {
            "Content-Security-Policy": content_security_policy(text),
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(text=text, content_type="text/html", headers=headers)

    def _post(self, number: int, newest: int) -> Post:
        entry = self._script[number]
        published_at = self._started_at + (number - AT_START + 1) * self._interval
        body, updated_at = entry["body"], published_at
        update = entry.get("update")
        if update and newest - number >= update["after"]:
            body, updated_at = update["body"], published_at + update["after"] * self._interval
        guid = f"{self._run}-{number + 1}"
        categories = tuple(entry["categories"])
        return Post(guid, entry["headline"], body, entry["author"], categories, published_at, updated_at)

    def _rss(self, posts: list[Post]) -> bytes:
        rss = ET.Element("rss", {"version": "2.0", "xmlns:dc": "http://purl.org/dc/elements/1.1/"})
        channel = ET.SubElement(rss, "channel")
        _add(channel, title=TITLE, link=f"{self.url}/sample/", language="en")
        _add(channel, description="A made-up day of news for trying the bot. None of it happened.")
        for post in posts:
            item = ET.SubElement(channel, "item")
            _add(item, title=post.headline, description=post.body, link=f"{self.url}/sample/#{post.guid}")
            ET.SubElement(item, "guid", isPermaLink="false").text = post.guid
            ET.SubElement(item, "dc:creator").text = post.author
            _add(item, pubDate=formatdate(post.published_at, usegmt=True))
            for category in post.categories:
                _add(item, category=category)
        return bytes(ET.tostring(rss, encoding="utf-8", xml_declaration=True))


def _add(parent: ET.Element, **texts: str) -> None:
    for name, text in texts.items():
        ET.SubElement(parent, name).text = text


def _has_it(request: web.Request, etag: str, changed_at: float) -> bool:
    """Return whether a conditional request names the current feed (If-None-Match wins: RFC 9110, 13.2.2)."""
    match = request.headers.get("If-None-Match")
    if match is not None:
        return match.strip() == "*" or etag in (one.strip().removeprefix("W/") for one in match.split(","))
    try:
        since = parsedate_to_datetime(request.headers.get("If-Modified-Since", ""))
    except ValueError:
        return False
    return math.floor(changed_at) <= since.timestamp()
