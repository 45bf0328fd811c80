"""Reads a web page's bytes into its tree, its JSON-LD and its metadata."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import etree
from lxml.etree import _Element as Element

from bot.sources.encodings import decode
from bot.sources.fields import absolute_link, first_distinct, read_language
from bot.sources.loose_json import read_broken_object, read_loose_json
from bot.sources.parsed import FeedLink
from bot.sources.plaintext import tidy_line

FEED_LIMIT = 20
"""Feeds kept of those that one page names."""

_FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/x.atom+xml",
        "application/x-atom+xml",
        "application/xml",
        "text/xml",
    }
)
_PAGE_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
__all__ = ["Element", "Page", "host_of", "read_page"]


@dataclass(frozen=True)
class Page:
    """A web page: the root of its tree, and the address for resolving its relative links."""

    root: Element
    base: str

    @property
    def host(self) -> str:
        """The name of the page's host, or its address if that has none."""
        return host_of(self.base)

    @cached_property
    def title(self) -> str:
        """The page's own title on one line, or ""."""
        title = next(iter(self.meta("og:title")), "") or "".join(self.root.xpath("string(//title)"))
        return tidy_line(str(title))

    @cached_property
    def language(self) -> str | None:
        """The primary subtag of the page's declared language, or None."""
        declared = [self.root.get("lang"), *self.meta("og:locale"), *self.meta("content-language")]
        return next(filter(None, map(read_language, declared)), None)

    @cached_property
    def address(self) -> str | None:
        """The address that the page gives as its own, or None."""
        links = [element.get("href") or "" for element in self.links("canonical")]
        return next(filter(None, (absolute_link(self.base, link) for link in links if link)), None)

    @cached_property
    def feeds(self) -> tuple[FeedLink, ...]:
        """The feeds that the page names, in its order, each once."""
        titles: dict[str, str] = {}
        for element in self.links("alternate", "feed"):
            kind = (element.get("type") or "").partition(";")[0].strip().casefold()
            relations = _tokens(element.get("rel"))
            url = absolute_link(self.base, element.get("href") or "") if element.get("href") else None
            if url and (kind in _FEED_TYPES or (not kind and "feed" in relations)):
                titles.setdefault(url, tidy_line(element.get("title") or ""))
        return tuple(FeedLink(url, titles[url]) for url in first_distinct(titles, FEED_LIMIT))

    def links(self, *relations: str) -> Iterator[Element]:
        """Yield the page's `link` elements with one of these relations."""
        wanted = frozenset(relations)
        return (link for link in self.root.iter("link") if wanted & _tokens(link.get("rel")))

    def meta(self, name: str) -> list[str]:
        """Return the contents of the page's `meta` elements of a name."""
        return [
            content
            for element in self.root.iter("meta")
            if name in {(element.get(key) or "").casefold() for key in ("property", "name", "http-equiv")}
            and (content := (element.get("content") or "").strip())
        ]

    def json_ld(self, name: str, member: Collection[str]) -> Iterator[tuple[object, bool]]:
        """Yield the value of each JSON-LD block, and whether it is whole.

        For a broken block, that is the readable part of the object with a list called `name`, whose members
        have one of the properties `member`.
        """
        for script in self.root.iter("script"):
            if (script.get("type") or "").casefold().replace(" ", "").startswith("application/ld+json"):
                text = "".join(script.itertext())
                value = read_loose_json(text)
                if value is not None or name not in text:
                    yield value, True
                else:
                    yield read_broken_object(text, name, member), False


def read_page(body: bytes, *, url: str, content_type: str | None) -> Page | None:
    """Return the page in `body`, None if it has no element."""
    # The parser stops at a depth of 2,048 elements, so deep nesting cannot take time in the square of its
    # depth. It gets UTF-8 without a mark, since it would trust only its own label.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    # Browsers treat text after the end tags of `body` and `html` as part of the page.
    text = _PAGE_END.sub("", decode(body, content_type)).encode("utf-8", "replace")
    try:
        root = etree.fromstring(text, parser) if text.strip() else None
    except etree.XMLSyntaxError:
        return None
    if root is None:
        return None
    given = next((element.get("href") or "" for element in root.iter("base") if element.get("href")), "")
    return Page(root, absolute_link(url, given) or url if given else url)


def host_of(url: str) -> str:
    """Return the host name of an address, or the address if it has none."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def _tokens(value: str | None) -> frozenset[str]:
    return frozenset((value or "").casefold().split())
