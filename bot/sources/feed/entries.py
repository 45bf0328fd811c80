"""Turns one item of a feed into an entry."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.entry.content import ParsedEntry
from bot.domain.text.cleanup import cut
from bot.sources.distinct import Candidate
from bot.sources.feed.items import Own
from bot.sources.feed.texts import Text
from bot.sources.fields import absolute_link, read_names, read_topics
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT, NO_WORDS
from bot.sources.plaintext import first_sentence, read_html, tidy, tidy_line

# Longer markup would be cut to BODY_LIMIT anyway, and deep nesting takes time in the square of the length.
_MARKUP_LIMIT = 5 * BODY_LIMIT
_IMAGE = re.compile(r"""<img\b[^<>]{0,2000}?\bsrc\s*=\s*["']?([^"'<>\s]+)""", re.IGNORECASE)

Item = Mapping[str, Any]
"""A feedparser dictionary. Its keys depend on the feed."""


def read_item(item: Item, own: Own, *, url: str) -> Candidate | None:
    """Return the entry in a feed's item, or None if it has neither text nor a picture.

    `item` is what feedparser reads, `own` the rest. Links are resolved against `url`, from where the feed was
    fetched.
    """
    body = cut(next(filter(None, map(_read, own.texts)), ""), BODY_LIMIT)
    headline = read_title(own.title) or first_sentence(body)
    picture = next(filter(None, _pictures(item, url)), None)
    if not (headline or picture):
        picture = next(filter(None, _pictures_within(own, url)), None)
    if not (headline or picture):
        return None
    entry = ParsedEntry(
        external_id="",
        headline=headline or NO_WORDS,
        body="" if body == headline else body,
        authors=read_names(own.authors),
        url=_link(item, url),
        published_at=own.published_at,
        updated_at=own.updated_at,
        topics=read_topics(str(tag.get("label") or tag.get("term") or "") for tag in item.get("tags") or []),
        picture=picture,
        partial=own.damaged,
    )
    return Candidate(
        str(item.get("id") or "").strip() or None,
        entry,
        written=own.written,
        has_own_link=own.has_own_link,
    )


def _link(item: Item, url: str) -> str | None:
    link = str(item.get("link") or "").strip()
    if link == item.get("id") and not link.casefold().startswith(("http://", "https://")):
        # If there is no link, feedparser takes an Atom id for it.
        return None
    return absolute_link(url, link) if link else None


def read_title(title: Text | None) -> str:
    """Return a title of an item or a feed as one line of plain text, "" if it has none."""
    return "" if title is None else cut(tidy_line(_read(title)), HEADLINE_LIMIT)


def _read(text: Text) -> str:
    value = text.value[:_MARKUP_LIMIT]
    return read_html(value) if text.is_html else tidy(value)


def _pictures(item: Item, url: str) -> Iterator[str | None]:
    """Yield the pictures of Media RSS, of enclosures and of podcasts, the best first."""
    media = [one for one in item.get("media_content") or [] if _is_picture(one)]
    enclosed = [one for one in item.get("links") or [] if one.get("rel") == "enclosure"]
    enclosures = filter(_is_picture, enclosed)
    image = item.get("image")
    for one in (*media, *enclosures, *(item.get("media_thumbnail") or [])):
        yield absolute_link(url, str(one.get("url") or one.get("href") or ""))
    if isinstance(image, Mapping):
        yield absolute_link(url, str(image.get("href") or ""))


def _pictures_within(own: Own, url: str) -> Iterator[str | None]:
    """Yield the pictures in an item's texts. They are often counters, but better than nothing."""
    title = "" if own.title is None else own.title.value
    markup = "".join(text.value for text in own.texts)[:_MARKUP_LIMIT]
    for match in _IMAGE.finditer(title + markup):
        yield absolute_link(url, html.unescape(match[1]))


def _is_picture(media: Item) -> bool:
    return media.get("medium") == "image" or str(media.get("type") or "").startswith("image/")
