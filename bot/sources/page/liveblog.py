"""Reads entries from a web page with a schema.org LiveBlogPosting.

The structured data has priority. If it only repeats the blog's own headline or dates in each entry, the
page's block for the entry is used instead. Blocks also have what structured data lacks: key marks, pictures,
paragraphs.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal
from urllib.parse import urldefrag

from bot.domain.entry.content import ParsedEntry
from bot.domain.text.cleanup import cut
from bot.errors import SourceInvalidError
from bot.sources.dates import read_date
from bot.sources.distinct import distinct_entries
from bot.sources.fields import absolute_link, read_language
from bot.sources.page.blocks import Block, Blocks, without_query
from bot.sources.page.bodies import complete
from bot.sources.page.identities import Identity, Marks, identify
from bot.sources.page.microdata import find_microdata
from bot.sources.page.updates import Repeated, Update, find_repeated, read_update
from bot.sources.parsed import BODY_LIMIT, HEADLINE_LIMIT, NO_WORDS, ParsedSource
from bot.sources.plaintext import first_sentence
from bot.sources.schema_org import Item, Properties, all_properties, is_type
from bot.sources.webpage import Page

_KIND = "LiveBlogPosting"
_UPDATE = "liveBlogUpdate"
_MEMBER = ("headline", "articleBody", "datePublished")
_CUT_MARKS = ("…", "...")


def read_liveblog(page: Page) -> ParsedSource | None:
    """Return the liveblog that a page marks up, None if there is none.

    Raise SourceInvalidError (`source-unreadable`) if it breaks off before its first whole entry, since it
    must not look empty.
    """
    blogs, is_whole = _find_blogs(page)
    if not (is_whole or any(map(_has_updates, blogs))):
        raise SourceInvalidError("source-unreadable")
    if not blogs:
        return None
    first = read_update(blogs[0], page.base)
    blocks = Blocks(page)
    entries = [entry for blog in blogs for entry in _read_blog(blog, page, blocks)]
    language = next(filter(None, map(read_language, blogs[0].values("inLanguage"))), None)
    return ParsedSource(
        title=cut(first.headline or page.title or page.host, HEADLINE_LIMIT),
        language=language or page.language,
        entries=distinct_entries(entries),
        kind="page",
        feeds=page.feeds,
        starts_at=max(filter(None, (_coverage(blog, "Start") for blog in blogs)), default=None),
        ends_at=_ends_at(blogs),
        broken_off=not is_whole,
    )


def _coverage(blog: Item, side: Literal["Start", "End"]) -> int | None:
    """Return when a liveblog's coverage starts or ends, as it says."""
    dates = map(read_date, blog.values(f"coverage{side}Time"))
    return next((date for date in dates if date is not None), None)


def _ends_at(blogs: Sequence[Item]) -> int | None:
    """Return when the last of a page's liveblogs ends; None if one does not say it."""
    ends = [_coverage(blog, "End") for blog in blogs]
    known = [one for one in ends if one is not None]
    return max(known) if known and len(known) == len(ends) else None


def _find_blogs(page: Page) -> tuple[list[Item], bool]:
    """Return the page's liveblogs with entries, else its first one; and whether everything is whole."""
    named: dict[str, Properties] = {}
    found: list[Properties] = []
    blocks = list(page.json_ld(_UPDATE, _MEMBER))
    for properties in all_properties(value for value, _ in blocks):
        name = properties.get("@id")
        if isinstance(name, str) and properties.keys() - {"@id", "@type"}:
            named.setdefault(name, properties)
        if is_type(properties, _KIND) or _UPDATE in properties:
            found.append(properties)
    blogs = [Item(properties, named) for properties in found]
    if not any(map(_has_updates, blogs)):
        blogs += [Item(properties) for properties in find_microdata(page, _KIND, _UPDATE)]
    return list(filter(_has_updates, blogs)) or blogs[:1], all(is_whole for _, is_whole in blocks)


def _has_updates(blog: Item) -> bool:
    return next(blog.items(_UPDATE), None) is not None


def _read_blog(item: Item, page: Page, blocks: Blocks) -> Iterator[ParsedEntry]:
    blog = read_update(item, page.base)
    urls = [*blog.links, *filter(None, [page.address, absolute_link(page.base, page.base)])]
    base = urls[0] if urls else page.base
    updates = [read_update(update, base) for update in item.items(_UPDATE)]
    repeated = find_repeated(blog, updates, _lead_pictures(page))
    identities = identify([_marks(update) for update in updates], urls)
    people = {*blog.authors, *(name for update in updates for name in update.authors)}
    shown = [
        _find_block(update, identity.name, repeated, blocks, people)
        for update, identity in zip(updates, identities, strict=True)
    ]
    found = [block for block in shown if block]
    for update, identity, block in zip(updates, identities, shown, strict=True):
        # Only its block shows whether a single entry repeats the blog.
        rule = repeated if block or len(updates) > 1 else _NOTHING
        entry = _entry(update, identity, block, rule, base)
        is_moved_off = block is None and identity.name is not None and not blocks.names(identity.name)
        yield replace(entry, partial=is_moved_off and _leans_on(found, update, rule, base))


_NOTHING = Repeated(headline=False, dates=False, authors=False, topics=False, cut_at=0, pictures=frozenset())


def _leans_on(others: Sequence[Block], update: Update, repeated: Repeated, base: str) -> bool:
    """Tell whether an update no longer shown on its page lacks what the blocks of others provide."""
    return bool(others) and (
        repeated.is_much
        or _is_cut(update, repeated)
        or (not update.headline and any(block.headline for block in others))
        or (not update.authors and any(block.authors for block in others))
        or (_own_link(update, base) is None and any(block.anchor for block in others))
    )


def _lead_pictures(page: Page) -> list[str]:
    links = (
        absolute_link(page.base, url) for name in ("og:image", "twitter:image") for url in page.meta(name)
    )
    return [link for link in links if link]


def _marks(update: Update) -> Marks:
    return Marks(update.identities, update.headline, update.published_at, update.body, update.written)


def _find_block(
    update: Update, name: str | None, repeated: Repeated, blocks: Blocks, people: Iterable[str]
) -> Block | None:
    element = update.item.element
    if element is None:
        words = [update.body, "" if repeated.headline else update.headline]
        element = blocks.find(name, words)
    return None if element is None else blocks.read(element, frozenset(people))


def _entry(
    update: Update, identity: Identity, block: Block | None, repeated: Repeated, base: str
) -> ParsedEntry:
    body = _body(update, block, repeated)
    headline = _headline(update, body, block, repeated)
    dates = (update.published_at, update.updated_at)
    if repeated.dates:
        dates = (block.published_at, block.updated_at) if block else (None, None)
    return ParsedEntry(
        external_id=identity.external_id,
        other_ids=identity.other_ids,
        former_ids=identity.former_ids,
        headline=headline,
        body="" if body == headline else body,
        authors=_authors(update, block, repeated),
        url=_link(update, block, base),
        published_at=dates[0],
        updated_at=dates[1],
        topics=() if repeated.topics else update.topics,
        picture=_picture(update, block, repeated),
        key=update.key or (block is not None and block.key),
        withdrawn=update.withdrawn,
    )


def _body(update: Update, block: Block | None, repeated: Repeated) -> str:
    if block is None:
        return cut(update.body, BODY_LIMIT)
    if not update.body:
        is_left_to_block = repeated.is_much or update.item.properties.get("articleBody") is not None
        return cut(block.body, BODY_LIMIT) if is_left_to_block else ""
    is_cut = repeated.is_much or _is_cut(update, repeated)
    return cut(complete(update.body, block.body, is_cut=is_cut), BODY_LIMIT)


def _is_cut(update: Update, repeated: Repeated) -> bool:
    return update.body.endswith(_CUT_MARKS) or 0 < repeated.cut_at == len(update.body)


def _headline(update: Update, body: str, block: Block | None, repeated: Repeated) -> str:
    own = "" if repeated.headline else update.headline
    shown = block.headline if block else ""
    return cut(own or shown or first_sentence(body) or update.headline, HEADLINE_LIMIT) or NO_WORDS


def _authors(update: Update, block: Block | None, repeated: Repeated) -> tuple[str, ...]:
    is_own = bool(update.authors) and not (repeated.authors and repeated.is_much)
    return update.authors if is_own or block is None else block.authors or update.authors


def _link(update: Update, block: Block | None, base: str) -> str | None:
    """Return the address of an entry: its own, else the blog's with the anchor of its block."""
    blog = urldefrag(base).url
    own = _own_link(update, base)
    if own or not absolute_link(blog, blog):
        return own
    anchor = block.anchor if block else ""
    return absolute_link(blog, f"#{anchor}") if anchor else absolute_link(base, base)


def _own_link(update: Update, base: str) -> str | None:
    return next((link for link in update.links if link not in (base, urldefrag(base).url)), None)


def _picture(update: Update, block: Block | None, repeated: Repeated) -> str | None:
    pictures: Sequence[str] = (*update.pictures, *(block.pictures if block else ()))
    return next((one for one in pictures if without_query(one) not in repeated.pictures), None)
