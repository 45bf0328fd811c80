"""One item of a feed, as feedparser gives it, to an entry."""

import calendar
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from bot.domain.cutting import cut
from bot.domain.entry import ParsedEntry
from bot.domain.moment import seconds, to_micros
from bot.domain.text import slug
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT
from bot.sources.plaintext import first_sentence, read_html, tidy, tidy_line

ID_LIMIT = 500
"""Characters of an id that is kept as given; a longer one is kept as its hash."""
URL_LIMIT = 2_048
"""Characters of a link; a longer one is dropped."""
AUTHOR_LIMIT = 20
"""Authors kept of one entry."""
AUTHOR_LENGTH = 100
"""Characters kept of an author's name."""
TOPIC_LIMIT = 20
"""Categories of one entry that become topics."""

# Markup longer than this would be cut to BODY_LIMIT anyway; nesting it deep costs the square of its length.
_MARKUP_LIMIT = 5 * BODY_LIMIT
_PLAIN = "text/plain"
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_MAIL_ADDRESS = re.compile(r"<?[^\s<>()]+@[^\s<>()]+>?")

Item = Mapping[str, Any]
"""A feedparser dictionary: which keys it has, the feed decides."""


def read_item(item: Item, *, url: str, feed_authors: tuple[str, ...]) -> ParsedEntry | None:
    """Return the entry that a feed's item holds, or None when it has neither a title nor a body.

    Links are resolved against `url`, where the feed was fetched. `feed_authors` count where the item names
    none (RFC 4287, 4.2.1).
    """
    body = _body(item)
    headline = read_title(item, "title") or first_sentence(body)
    if not headline:
        return None
    link = _link(item, url)
    published_at = _moment(item, "published") or _moment(item, "created")
    updated_at = _moment(item, "updated")
    # RSS 1.0 and many Atom feeds give one date only, which feedparser files as updated.
    published_at = updated_at if published_at is None else published_at
    return ParsedEntry(
        external_id=_external_id(item, link, headline, published_at),
        headline=headline,
        body="" if body == headline else body,
        authors=read_authors(item) or feed_authors,
        url=link,
        published_at=published_at,
        updated_at=updated_at,
        topics=_topics(item),
    )


def read_title(item: Item, key: str) -> str:
    """Return a title of an item or a feed as one line of plain text, "" if it has none."""
    detail = item.get(f"{key}_detail")
    value = detail if isinstance(detail, Mapping) else {"value": item.get(key) or ""}
    return cut(tidy_line(_text(value) or ""), HEADLINE_LIMIT)


def read_authors(item: Item) -> tuple[str, ...]:
    """Return the names of an item's or a feed's authors; mail addresses are left out."""
    people = item.get("authors") or []
    names = (_name(str(person.get("name") or "")) for person in people)
    return _first_distinct(names, AUTHOR_LIMIT)


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
    summary = item.get("summary_detail") or {"value": item.get("summary")}
    for detail in (*(item.get("content") or ()), summary):
        if text := _text(detail):
            return cut(text, BODY_LIMIT)
    return ""


def _link(item: Item, url: str) -> str | None:
    link = str(item.get("link") or "").strip()
    if item.get("guidislink") and link == item.get("id") and not link.startswith(("http://", "https://")):
        # RSS takes a guid for a link unless it says otherwise, and many feeds forget to.
        return None
    return _absolute(url, link) if link else None


def _absolute(url: str, link: str) -> str | None:
    try:
        absolute = urljoin(url, link)
        parts = urlsplit(absolute)
    except ValueError:  # such as an IPv6 host without its bracket
        return None
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return absolute if is_web and len(absolute) <= URL_LIMIT and absolute.isprintable() else None


def _external_id(item: Item, link: str | None, headline: str, published_at: int | None) -> str:
    """Return the item's own id, else its link, else a hash of headline and date."""
    given = str(item.get("id") or "").strip() or link
    if given is None:
        return _hash(f"{headline}\n{published_at}")
    return given if len(given) <= ID_LIMIT and given.isprintable() else _hash(given)


def _hash(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _moment(item: Item, key: str) -> int | None:
    """Return a date of the item (UTC microseconds; UTC where it names no zone), None if it cannot be read."""
    # Membership is asked first: get() answers for a missing `updated` with `published`, and warns.
    parsed = item[f"{key}_parsed"] if f"{key}_parsed" in item else None  # noqa: SIM401  see above
    try:
        if parsed is not None:
            return seconds(calendar.timegm(parsed))
        return _zoneless(str(item[key])) if key in item else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _zoneless(text: str) -> int:
    """Read a date that feedparser does not: one in RFC 5322's or ISO's form without a zone."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        moment = parsedate_to_datetime(text)
    return to_micros(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _name(text: str) -> str:
    """Return the name of `Jo Doe (jo@example.org)`, `jo@example.org (Jo Doe)`, `Jo Doe <jo@example.org>`."""
    name = tidy_line(text)
    if "@" in name:
        name = _MAIL_ADDRESS.sub("", name).strip("() ")
    return cut(name, AUTHOR_LENGTH)


def _topics(item: Item) -> tuple[str, ...]:
    tags = item.get("tags") or []
    return _first_distinct(
        (slug(str(tag.get("label") or tag.get("term") or "")) for tag in tags), TOPIC_LIMIT
    )


def _first_distinct(values: Iterable[str], limit: int) -> tuple[str, ...]:
    def distinct() -> Iterator[str]:
        seen = {""}
        for value in values:
            if value not in seen:
                seen.add(value)
                yield value

    return tuple(value for value, _ in zip(distinct(), range(limit), strict=False))
