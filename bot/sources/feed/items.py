"""Reads the items in a feed's tree: each field from its own element.

Texts, dates and authors are read here. feedparser reads ids, links, categories and pictures, since it knows
the habits of many feeds. But it mistakes those of a picture, a podcast or an item's source for the item's
own, so it gets a feed with nothing else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as Element

from bot.domain.text.links import canonical_url
from bot.sources.dates import as_written, read_date
from bot.sources.feed.elements import (
    ATOM,
    RDF,
    XML,
    Children,
    Vocabulary,
    attribute,
    first_words,
    those,
    words,
)
from bot.sources.feed.repair import DAMAGED
from bot.sources.feed.texts import Text, read_text
from bot.sources.fields import ENTRY_LIMIT, read_language

_MEDIA = "http://search.yahoo.com/mrss/"
_ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
_SY = "http://purl.org/rss/1.0/modules/syndication/"
_MOST_PICTURES = 20
_WEB = ("http://", "https://")
_LANGUAGE = f"{{{XML}}}lang"
_OF_FEEDS = (
    ("language", ("rss", "language")),
    ("language", ("dc", "language")),
    ("ttl", ("rss", "ttl")),
    (f"{{{_SY}}}updatePeriod", ("sy", "updateperiod")),
    (f"{{{_SY}}}updateFrequency", ("sy", "updatefrequency")),
)
_DATES = (
    (("rss", "pubdate"), ("atom", "published"), ("atom", "issued"), ("dcterms", "issued")),
    (("atom", "created"), ("dcterms", "created")),
    (("atom", "updated"), ("atom", "modified"), ("dc", "date"), ("dcterms", "modified")),
)
"""When an item was published, created and updated."""
_SINGLE = (
    ("rss", "title"),
    ("rss", "link"),
    ("rss", "guid"),
    ("rss", "pubdate"),
    ("atom", "id"),
    ("atom", "title"),
)


@dataclass(frozen=True, slots=True)
class Own:
    """What is read from an item directly: texts, dates (UTC microseconds), authors as written.

    `texts` are its content and summary, if it has them. `written` is the date that identifies it, as the feed
    writes it. `damaged`: it may have lost text, or gained another item's. `has_own_link`: its link is not
    the feed's.
    """

    title: Text | None
    texts: Sequence[Text]
    published_at: int | None
    updated_at: int | None
    written: str
    authors: Sequence[str]
    damaged: bool
    has_own_link: bool


class _Reader:
    """Reads the items of one feed."""

    def __init__(self, vocabulary: Vocabulary, root: Element, channel: Element) -> None:
        self.vocabulary = vocabulary
        self._root, self._channel = root, channel
        self.feed = vocabulary.children(channel)
        declared = first_words(those(self.feed, ("rss", "language"), ("dc", "language")))
        self.language = read_language(declared or channel.get(_LANGUAGE) or root.get(_LANGUAGE))
        links = [words(one) for one in self.feed.get(("rss", "link"), ())]
        links += [attribute(one, "href") for one in self.feed.get(("atom", "link"), ())]
        self._links = frozenset(map(canonical_url, links))

    def head(self) -> tuple[str, str]:
        """Return the beginning and the end of the feed."""
        is_atom = self.vocabulary.is_atom
        new = etree.Element(f"{{{ATOM}}}feed" if is_atom else "rss", nsmap={None: ATOM} if is_atom else None)
        _copy_scope(self._root, new)
        inside = new
        if not is_atom:
            new.set("version", "2.0")
            inside = etree.SubElement(new, "channel")
            _copy_scope(self._channel, inside)
        for tag, source in _OF_FEEDS:
            if text := first_words(those(self.feed, source)):
                etree.SubElement(inside, tag).text = text
        etree.SubElement(inside, "items").text = "|"
        begin, _, end = _write(new).partition("<items>|</items>")
        return begin, end

    def changed_at(self, item: Element) -> int:
        """Return when an item last changed (UTC microseconds), 0 if unknown."""
        published_at, updated_at, _ = self._dates(self.vocabulary.children(item))
        return updated_at or published_at or 0

    def own(self, item: Element, children: Children) -> Own:
        """Return what is read from an item directly."""
        same = (children[name] for name in _SINGLE if len(children.get(name, ())) > 1)
        published_at, updated_at, written = self._dates(children)
        return Own(
            title=self.title(children),
            texts=[text for text in self._texts(children) if text is not None],
            published_at=published_at,
            updated_at=updated_at,
            written=written,
            authors=self._authors(children),
            damaged=DAMAGED in item.attrib or sum(len({*map(words, those)}) > 1 for those in same) > 1,
            has_own_link=canonical_url(self._link(children)) not in self._links,
        )

    def _dates(self, children: Children) -> tuple[int | None, int | None, str]:
        published, created, updated = (first_words(those(children, *names)) for names in _DATES)
        updated_at, *others = (
            read_date(text, self.language) if text else None for text in (updated, published, created)
        )
        # RSS 1.0 and many Atom feeds have only one date, that of the update.
        published_at = next((at for at in (*others, updated_at) if at is not None), None)
        return published_at, updated_at, as_written(published or created or updated)

    def _authors(self, children: Children) -> list[str]:
        own = ("rss", "author"), ("atom", "author"), ("dc", "creator"), ("dc", "author")
        for given in (
            those(children, *own),
            those(children, ("itunes", "author")),
            self._of_source(children),
            those(self.feed, ("atom", "author")) if self.vocabulary.is_atom else (),
        ):
            names = [name for name in map(self._person, given) if name]
            if names:
                return names
        return []

    def _of_source(self, children: Children) -> Iterator[Element]:
        for source in children.get(("atom", "source"), ()):
            yield from self.vocabulary.children(source).get(("atom", "author"), ())

    def _person(self, element: Element) -> str:
        within = self.vocabulary.children(element)
        names = [one for (_, name), found in within.items() if name == "name" for one in found]
        if names or not len(element):
            return first_words(names) if names else words(element)
        return (element.text or "").strip()

    def item(self, item: Element, children: Children) -> str:
        """Return an item reduced to what feedparser reads."""
        new = etree.Element(f"{{{ATOM}}}entry" if self.vocabulary.is_atom else "item")
        _copy_scope(item, new)
        new.extend(
            [
                *self._identity(item, children),
                *self._links_of(children),
                *self._categories(children),
                *self._pictures(item, children),
            ]
        )
        return _write(new)

    def title(self, children: Children) -> Text | None:
        """Return the title of an item or the feed, or None."""
        titles = those(children, ("rss", "title"), ("atom", "title"), ("dc", "title"))
        return self._first_text(titles, is_title=True)

    def _texts(self, children: Children) -> Iterator[Text | None]:
        yield self._first_text(
            those(children, ("content", "encoded"), ("xhtml", "body"), ("atom", "content"))
        )
        yield self._first_text(
            those(children, ("rss", "description"), ("atom", "summary"), ("dc", "description"))
        )

    def _first_text(self, elements: Iterable[Element], *, is_title: bool = False) -> Text | None:
        texts = (
            read_text(
                one,
                is_atom=self.vocabulary.name(one)[0] == "atom",
                in_atom=self.vocabulary.is_atom,
                is_title=is_title,
            )
            for one in elements
        )
        return next((one for one in texts if one is not None), None)

    def _identity(self, item: Element, children: Children) -> Iterator[Element]:
        given = first_words(those(children, ("rss", "guid"), ("atom", "id"))) or item.get(
            f"{{{RDF}}}about", ""
        )
        if given:
            new = (
                etree.Element(f"{{{ATOM}}}id")
                if self.vocabulary.is_atom
                else etree.Element("guid", isPermaLink="false")
            )
            new.text = given
            yield new

    def _link(self, children: Children) -> str:
        """Return the link of an RSS item. A guid that is an address counts, unless marked otherwise."""
        links = children.get(("rss", "link"), ())
        for text in (*map(words, links), *(attribute(one, "href") for one in links)):
            if text:
                return text
        alternate = (
            one for one in children.get(("atom", "link"), ()) if attribute(one, "rel") in {"", "alternate"}
        )
        link = next(filter(None, (attribute(one, "href") for one in alternate)), "")
        for guid in children.get(("rss", "guid"), ()):
            if not link and attribute(guid, "ispermalink").casefold() != "false":
                link = words(guid) if words(guid).casefold().startswith(_WEB) else ""
        return link

    def _links_of(self, children: Children) -> Iterator[Element]:
        if self.vocabulary.is_atom:
            for one in children.get(("atom", "link"), ()):
                yield _plain_copy(one, f"{{{ATOM}}}link")
        elif link := self._link(children):
            new = etree.Element("link")
            new.text = link
            for one in children.get(("rss", "link"), ()):
                _copy_scope(one, new)
            yield new
        for one in children.get(("rss", "enclosure"), ()):
            yield _plain_copy(one, "enclosure")

    def _categories(self, children: Children) -> Iterator[Element]:
        for one in those(children, ("rss", "category"), ("atom", "category"), ("dc", "subject")):
            yield _plain_copy(one, f"{{{ATOM}}}category" if self.vocabulary.is_atom else "category")

    def _pictures(self, item: Element, children: Children) -> Iterator[Element]:
        kinds = {("media", "content"): "content", ("media", "thumbnail"): "thumbnail"}
        media = [one for one in item.iterdescendants(etree.Element) if self.vocabulary.name(one) in kinds]
        for one in media[:_MOST_PICTURES]:
            new = _plain_copy(one, f"{{{_MEDIA}}}{kinds[self.vocabulary.name(one)]}")
            new.text = None
            yield new
        images = [attribute(one, "href") for one in children.get(("itunes", "image"), ())]
        for one in children.get(("rss", "image"), ()):
            urls = first_words(those(self.vocabulary.children(one), ("rss", "url")))
            images.append(urls or ("" if len(one) else words(one)))
        for href in filter(None, images):
            yield etree.Element(f"{{{_ITUNES}}}image", href=href)


def _plain_copy(element: Element, tag: str) -> Element:
    """Return a copy of an element with its text and its attributes without namespace."""
    new = etree.Element(tag)
    for name, value in element.attrib.items():
        if not str(name).startswith("{"):
            new.set(name, value)
    _copy_scope(element, new)
    new.text = words(element) or None
    return new


def _copy_scope(element: Element, new: Element) -> None:
    for name in ("base", "lang"):
        value = element.get(f"{{{XML}}}{name}")
        if value is not None:
            new.set(f"{{{XML}}}{name}", value)


def _write(element: Element) -> str:
    return str(etree.tostring(element, encoding="unicode"))


class Tidied:
    """The newest items of a feed: `own` is what is read directly, `write` gives the rest."""

    def __init__(self, reader: "_Reader", items: Sequence[Element]) -> None:
        self._reader = reader
        self._items = [(item, reader.vocabulary.children(item)) for item in items]
        self.title = reader.title(reader.feed)
        self.own = [reader.own(item, children) for item, children in self._items]

    def write(self, places: Iterable[int]) -> bytes:
        """Return, as XML, what feedparser reads of the feed and of the items at some places."""
        begin, end = self._reader.head()
        items = (self._reader.item(*self._items[place]) for place in places)
        return "".join([begin, *items, end]).encode()


def tidy_feed(root: Element) -> Tidied | None:
    """Return a feed's newest items in its order, None if the tree is no feed."""
    vocabulary = Vocabulary(root)
    kind = etree.QName(root).localname.casefold()
    if kind not in {"rss", "rdf", "channel", "feed", "item", "entry"}:
        return None
    inner = "entry" if vocabulary.is_atom else "item"
    found = [
        one for one in root.iter(etree.Element) if vocabulary.name(one) in {("rss", inner), ("atom", inner)}
    ]
    channel = root
    if kind in {"rss", "rdf"}:
        channel = next((one for one in root if vocabulary.name(one) == ("rss", "channel")), root)
    reader = _Reader(vocabulary, root, channel)
    if len(found) > ENTRY_LIMIT:
        dates = list(map(reader.changed_at, found))
        newest = sorted(range(len(found)), key=lambda place: dates[place], reverse=True)
        found = [found[place] for place in sorted(newest[:ENTRY_LIMIT])]
    return Tidied(reader, found)
