"""One item of a feed, as feedparser gives it, to an entry."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.cutting import cut
from bot.domain.entry import ParsedEntry
from bot.sources.distinct import Candidate
from bot.sources.feed.items import Own
from bot.sources.fields import absolute_link, read_names, read_topics
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT, NO_WORDS
from bot.sources.plaintext import first_sentence, read_html, tidy, tidy_line

# Markup longer than this would be cut to BODY_LIMIT anyway; nesting it deep costs the square of its length.
_MARKUP_LIMIT = 5 * BODY_LIMIT
_IMAGE = re.compile(r"""<img\b[^<>]{0,2000}?\bsrc\s*=\s*["']?([^"'<>\s]+)""", re.IGNORECASE)
_PLAIN = "text/plain"
_HTML = frozenset({"text/html", "application/xhtml+xml"})

Item = Mapping[str, Any]
"""A feedparser dictionary: which keys it has, the feed decides."""


def read_item(item: Item, own: Own, *, url: str) -> Candidate | None:
    """Return the entry that a feed's item holds, or None when it has neither text nor a picture.

    Links are resolved against `url`, where the feed was fetched.
    """
    body = _body(item)
    headline = read_title(item, "title") or first_sentence(body)
    picture = next((link for link in _pictures(item, url, has_text=bool(headline)) if link), None)
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
        # feedparser takes an id of Atom for the link where there is none.
        return None
    return absolute_link(url, link) if link else None


def read_title(item: Item, key: str) -> str:
    """Return a title of an item or a feed as one line of plain text, "" if it has none."""
    detail = item.get(f"{key}_detail")
    value = detail if isinstance(detail, Mapping) else {"value": item.get(key) or ""}
    return cut(tidy_line(_text(value) or ""), HEADLINE_LIMIT)


def _text(detail: Item) -> str | None:
    """Return the plain text of a feedparser text construct, or None if it holds something else."""
    value = str(detail.get("value") or "")[:_MARKUP_LIMIT]
    kind = detail.get("type") or "text/html"
    if kind == _PLAIN:
        return tidy(value)
    return read_html(value) if kind in _HTML else None


def _body(item: Item) -> str:
    """Return the item's content, of several forms the first with text, else its summary."""
    texts = (_text(detail) for detail in _details(item))
    return cut(next(filter(None, texts), ""), BODY_LIMIT)


def _markup(item: Item) -> str:
    return "".join(str(detail.get("value") or "") for detail in _details(item))[:_MARKUP_LIMIT]


def _details(item: Item) -> tuple[Item, ...]:
    summary = item.get("summary_detail") or {"value": item.get("summary")}
    return (*(item.get("content") or ()), summary)


def _pictures(item: Item, url: str, *, has_text: bool) -> Iterator[str | None]:
    """Yield the pictures of Media RSS, of enclosures and of podcasts, the best first.

    Those in a text are often counters; they count where there is nothing else to show.
    """
    media = [one for one in item.get("media_content") or [] if _is_picture(one)]
    enclosed = [one for one in item.get("links") or [] if one.get("rel") == "enclosure"]
    enclosures = filter(_is_picture, enclosed)
    image = item.get("image")
    for one in (*media, *enclosures, *(item.get("media_thumbnail") or [])):
        yield absolute_link(url, str(one.get("url") or one.get("href") or ""))
    if isinstance(image, Mapping):
        yield absolute_link(url, str(image.get("href") or ""))
    if not has_text:
        for match in _IMAGE.finditer(str(item.get("title") or "") + _markup(item)):
            yield absolute_link(url, html.unescape(match[1]))


def _is_picture(media: Item) -> bool:
    return media.get("medium") == "image" or str(media.get("type") or "").startswith("image/")
