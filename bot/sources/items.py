"""One item of a feed, as feedparser gives it, to an entry."""

import calendar
import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.cutting import cut
from bot.domain.entry import ParsedEntry
from bot.domain.moment import seconds
from bot.sources.dates import read_date
from bot.sources.distinct import Candidate
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


def read_item(item: Item, *, url: str, feed_authors: tuple[str, ...]) -> Candidate | None:
    """Return the entry that a feed's item holds, or None when it has neither text nor a picture.

    Links are resolved against `url`, where the feed was fetched. `feed_authors` count where the item names
    none (RFC 4287, 4.2.1).
    """
    body = _body(item)
    headline = read_title(item, "title") or first_sentence(body)
    picture = next((link for link in _pictures(item, url, has_text=bool(headline)) if link), None)
    if not (headline or picture):
        return None
    link = _link(item, url)
    published_at = _moment(item, "published") or _moment(item, "created")
    updated_at = _moment(item, "updated")
    # RSS 1.0 and many Atom feeds give one date only, which feedparser files as updated.
    published_at = updated_at if published_at is None else published_at
    entry = ParsedEntry(
        external_id="",
        headline=headline or NO_WORDS,
        body="" if body == headline else body,
        authors=read_authors(item) or feed_authors,
        url=link,
        published_at=published_at,
        updated_at=updated_at,
        topics=read_topics(str(tag.get("label") or tag.get("term") or "") for tag in item.get("tags") or []),
        picture=picture,
    )
    return Candidate(str(item.get("id") or "").strip() or None, entry)


def read_title(item: Item, key: str) -> str:
    """Return a title of an item or a feed as one line of plain text, "" if it has none."""
    detail = item.get(f"{key}_detail")
    value = detail if isinstance(detail, Mapping) else {"value": item.get(key) or ""}
    return cut(tidy_line(_text(value) or ""), HEADLINE_LIMIT)


def read_authors(item: Item) -> tuple[str, ...]:
    """Return the names of an item's or a feed's authors; mail addresses are left out."""
    people = item.get("authors") or []
    return read_names(str(person.get("name") or "") for person in people)


def newest_date(item: Item) -> int:
    """Return when an item last changed, 0 if it does not tell."""
    return _moment(item, "updated") or _moment(item, "published") or _moment(item, "created") or 0


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


def _link(item: Item, url: str) -> str | None:
    link = str(item.get("link") or "").strip()
    if item.get("guidislink") and link == item.get("id") and not link.startswith(("http://", "https://")):
        # RSS takes a guid for a link unless it says otherwise, and many feeds forget to.
        return None
    return absolute_link(url, link) if link else None


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


def _moment(item: Item, key: str) -> int | None:
    """Return a date of the item (UTC microseconds; UTC where it names no zone), None if it cannot be read."""
    # Membership is asked first: get() answers for a missing `updated` with `published`, and warns.
    parsed = item[f"{key}_parsed"] if f"{key}_parsed" in item else None  # noqa: SIM401  see above
    try:
        if parsed is not None:
            return seconds(calendar.timegm(parsed))
        # One that feedparser does not read, such as one in RFC 5322's form without a zone.
        return read_date(str(item[key])) if key in item else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
