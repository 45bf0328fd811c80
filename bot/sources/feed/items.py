"""A feed's tree to what feedparser reads of it: each field from its own element, and no other.

feedparser takes the text of a picture, of a podcast's summary or of an item's source for the item's own, and
guesses what stands in a text. So it gets a feed that holds nothing to guess.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from lxml import etree
from lxml.etree import _Element as Element

from bot.domain.links import canonical_url
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
from bot.sources.feed.repairing import DAMAGED
from bot.sources.feed.texts import read_content
from bot.sources.fields import read_language

_CONTENT = "http://purl.org/rss/1.0/modules/content/"
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
    """What feedparser would guess of an item: its dates (UTC microseconds) and its authors as written.

    `written` is the date that the item is known by, as the feed writes it. `damaged`: it may have lost text,
    or gained that of another. `has_own_link`: its link is not the feed's.
    """

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
        """Return what begins the feed and what ends it."""
        is_atom = self.vocabulary.is_atom
        new = etree.Element(f"{{{ATOM}}}feed" if is_atom else "rss", nsmap={None: ATOM} if is_atom else None)
        _copy_scope(self._root, new)
        inside = new
        if not is_atom:
            new.set("version", "2.0")
            inside = etree.SubElement(new, "channel")
            _copy_scope(self._channel, inside)
        if (title := self.title(self.feed)) is not None:
            inside.append(title)
        for tag, source in _OF_FEEDS:
            if text := first_words(those(self.feed, source)):
                etree.SubElement(inside, tag).text = text
        etree.SubElement(inside, "items").text = "|"
        begin, _, end = _write(new).partition("<items>|</items>")
        return begin, end

    def own(self, item: Element) -> Own:
        """Return what of an item is read as it stands."""
        children = self.vocabulary.children(item)
        doubles = sum(len({*map(words, children.get(name, ()))}) > 1 for name in _SINGLE if name in children)
        published, created, updated = (first_words(those(children, *names)) for names in _DATES)
        updated_at, *others = (
            read_date(text, self.language) if text else None for text in (updated, published, created)
        )
        return Own(
            # RSS 1.0 and many Atom feeds give one date only, which is of the update.
            published_at=next((at for at in (*others, updated_at) if at is not None), None),
            updated_at=updated_at,
            written=as_written(published or created or updated),
            authors=self._authors(children),
            damaged=DAMAGED in item.attrib or doubles > 1,
            has_own_link=canonical_url(self._link(children)) not in self._links,
        )

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

    def item(self, item: Element) -> str:
        """Return an item with one element for each field that it has."""
        children = self.vocabulary.children(item)
        new = etree.Element(f"{{{ATOM}}}entry" if self.vocabulary.is_atom else "item")
        _copy_scope(item, new)
        for element in (
            self.title(children),
            *self._texts(children),
            *self._identity(item, children),
            *self._links_of(children),
            *self._categories(children),
            *self._pictures(item, children),
        ):
            if element is not None:
                new.append(element)
        return _write(new)

    def title(self, children: Children) -> Element | None:
        """Return the title of an item or the feed, or None."""
        titles = those(children, ("rss", "title"), ("atom", "title"), ("dc", "title"))
        return self._first_text(titles, "title")

    def _texts(self, children: Children) -> Iterator[Element | None]:
        contents = those(children, ("content", "encoded"), ("xhtml", "body"), ("atom", "content"))
        tag = "content" if self.vocabulary.is_atom else f"{{{_CONTENT}}}encoded"
        yield self._first_text(contents, tag)
        summaries = those(children, ("rss", "description"), ("atom", "summary"), ("dc", "description"))
        tag = "summary" if self.vocabulary.is_atom else "description"
        yield self._first_text(summaries, tag)

    def _first_text(self, elements: Iterable[Element], tag: str) -> Element | None:
        texts = (self._text(one, tag) for one in elements)
        return next((one for one in texts if one is not None), None)

    def _text(self, element: Element, tag: str) -> Element | None:
        """Return a text as an element that says what it holds, None where it holds no text."""
        found = read_content(element, is_atom=self.vocabulary.name(element)[0] == "atom")
        if found is None or not found[0].strip():
            return None
        text, is_html = found
        if not self.vocabulary.is_atom:
            new = etree.Element(tag)
            new.text = text if is_html else escape(text, quote=False)
            return new
        new = etree.Element(f"{{{ATOM}}}{tag}", type="html" if is_html else "text")
        new.text = text
        return new

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
        """Return the link of an RSS item; a guid that is an address is one unless it says otherwise."""
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
    """Return an element with its own text and its attributes that have no namespace."""
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
    """A feed of which nothing is left to guess: `own` is what is to know of each of its items."""

    def __init__(self, reader: "_Reader", items: Sequence[Element]) -> None:
        self._reader = reader
        self._items = items
        self._begin, self._end = reader.head()
        self.own = list(map(reader.own, items))

    def write(self, places: Iterable[int]) -> bytes:
        """Return the feed with some of its items, by their places, as XML."""
        items = (self._reader.item(self._items[place]) for place in places)
        return "".join([self._begin, *items, self._end]).encode()


def tidy_feed(root: Element) -> Tidied | None:
    """Return a feed of which nothing is left to guess, None where the tree is none."""
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
    return Tidied(_Reader(vocabulary, root, channel), found)
