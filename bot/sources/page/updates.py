"""Reads the updates of a LiveBlogPosting from structured data, and finds what they repeat of the blog.

Some pages write the blog's headline, authors, dates or lead picture into each entry. What all entries share
with the blog is the blog's.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.sources.dates import as_written, read_date
from bot.sources.fields import absolute_link, read_names, read_topics
from bot.sources.page.blocks import without_query
from bot.sources.page.bodies import letters
from bot.sources.plaintext import tidy_line
from bot.sources.schema_org import Item

_PUBLISHED = ("datePublished", "dateCreated", "uploadDate")
_IDENTITIES = ("@id", "identifier", "url", "mainEntityOfPage")
_LEFT_OUT = frozenset({"withdrawn", "retracted", "deleted", "removed"})
_KEY_FLAGS = ("isKeyEvent", "keyEvent", "isKeyMoment", "isKeyPost")
_SHORTEST_LIMIT = 100
"""Characters. Pages that cut bodies off do so at more than this."""


@dataclass(frozen=True, slots=True)
class Update:
    """An update in structured data; what it lacks is "", None or empty."""

    item: Item
    headline: str
    body: str
    published_at: int | None
    written: str
    """When it was published, as the page writes it."""
    updated_at: int | None
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    links: tuple[str, ...]
    pictures: tuple[str, ...]
    identities: tuple[str, ...]
    """What may name it as written, the best first."""
    key: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Repeated:
    """What the updates of a blog only repeat."""

    headline: bool
    dates: bool
    authors: bool
    topics: bool
    cut_at: int
    """Characters at which bodies were cut off, 0 if they were not."""
    pictures: frozenset[str]
    """Pictures of the blog, without queries."""

    @property
    def is_much(self) -> bool:
        """Whether the page must be used to tell what an entry is."""
        return self.headline or self.dates


def read_update(item: Item, base: str) -> Update:
    """Read an update, or the blog itself; links are resolved against `base`."""
    return Update(
        item=item,
        headline=item.line("headline", "name", "alternativeHeadline"),
        body=item.text("articleBody", "text", "description"),
        published_at=_date(item, *_PUBLISHED),
        written=next((as_written(value) for name in _PUBLISHED for value in item.values(name)), ""),
        updated_at=_date(item, "dateModified"),
        authors=read_names(item.names("author") or item.names("creator")),
        topics=_topics(item),
        links=_links(item, base, "url", "mainEntityOfPage"),
        pictures=_links(item, base, "image", "thumbnailUrl"),
        identities=(*(url for name in _IDENTITIES for url in _identity(item, name)), *_anchor(item)),
        key=any(str(value).casefold() == "true" for flag in _KEY_FLAGS for value in item.values(flag)),
        withdrawn=any(
            tidy_line(name).casefold().rpartition("/")[2] in _LEFT_OUT
            for name in item.names("creativeWorkStatus")
        ),
    )


def find_repeated(blog: Update, updates: Sequence[Update], pictures: Collection[str]) -> Repeated:
    """Find what updates repeat of their blog, and of each other.

    `pictures` are the blog's pictures that are not in its structured data.
    """
    headline = letters(blog.headline)
    blog_dates = {blog.published_at, blog.updated_at} - {None}
    dates = {update.published_at for update in updates}
    return Repeated(
        headline=bool(headline) and all(letters(update.headline) == headline for update in updates),
        dates=len(dates) == 1 and dates <= blog_dates,
        authors=bool(blog.authors) and all(update.authors == blog.authors for update in updates),
        topics=len(updates) > 1 and len({update.topics for update in updates}) == 1,
        cut_at=_cut_at(updates),
        pictures=frozenset(map(without_query, (*blog.pictures, *pictures))) | _shared_pictures(updates),
    )


def _date(item: Item, *names: str) -> int | None:
    dates = (read_date(value) for name in names for value in item.values(name))
    return next((date for date in dates if date is not None), None)


def _topics(item: Item) -> tuple[str, ...]:
    names = [*item.names("keywords"), *item.names("articleSection")]
    return read_topics(name for one in names for name in one.split(","))


def _links(item: Item, base: str, *names: str) -> tuple[str, ...]:
    links = (absolute_link(base, url) for name in names for url in item.urls(name))
    return tuple(dict.fromkeys(link for link in links if link))


def _identity(item: Item, name: str) -> list[str]:
    # An identifier may be a PropertyValue with the text as its value; a page may be an item with an @id.
    return item.raw_texts(name) if name == "identifier" else item.urls(name)


def _anchor(item: Item) -> list[str]:
    """Return the `id` of an item's element if it has a number, so that it may be the item's own."""
    anchor = "" if item.element is None else item.element.get("id", "")
    return [f"#{anchor}"] if any(map(str.isdigit, anchor)) else []


def _cut_at(updates: Sequence[Update]) -> int:
    lengths = Counter(len(update.body) for update in updates)
    longest = max(lengths, default=0)
    return longest if longest >= _SHORTEST_LIMIT and lengths[longest] > 1 else 0


def _shared_pictures(updates: Sequence[Update]) -> frozenset[str]:
    counts = Counter(picture for update in updates for picture in {*map(without_query, update.pictures)})
    return frozenset(picture for picture, count in counts.items() if count > 1 and count * 2 > len(updates))
