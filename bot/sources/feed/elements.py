"""Recognises the elements of a feed, whatever their prefix or form of namespace."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree
from lxml.etree import _Element as Element

ATOM = "http://www.w3.org/2005/Atom"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XML = "http://www.w3.org/XML/1998/namespace"

_FAMILIES = {
    "www.w3.org/2005/atom": "atom",
    "purl.org/atom/ns": "atom",
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content",
    "purl.org/rss/1.0/modules/syndication": "sy",
    "search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "tools.search.yahoo.com/mrss": "media",
    "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "www.w3.org/1999/xhtml": "xhtml",
    "purl.org/rss/1.0": "rss",
    "my.netscape.com/rdf/simple/0.9": "rss",
    "channel.netscape.com/rdf/simple/0.9": "rss",
    "my.netscape.com/publish/formats/rss-0.91.dtd": "rss",
    "backend.userland.com/rss": "rss",
    "backend.userland.com/rss2": "rss",
    "blogs.law.harvard.edu/tech/rss": "rss",
    "cyber.law.harvard.edu/rss": "rss",
}
"""Vocabularies by their namespaces, without the scheme and any last `/` or `#`."""
_BY_PREFIX = frozenset({"atom", "dc", "dcterms", "content", "sy", "media", "itunes"})

Name = tuple[str, str]
"""A vocabulary (`rss`, `atom`, `media`, …; "" for any other) and a name in it, in lower case."""
Children = Mapping[Name, Sequence[Element]]


class Vocabulary:
    """Names the elements of one feed."""

    def __init__(self, root: Element) -> None:
        self._root = etree.QName(root)
        self.is_atom = self._root.localname.casefold() in {"feed", "entry"}
        self._known: dict[tuple[str, str | None], Name] = {}

    def name(self, element: Element) -> Name:
        """Return an element's vocabulary and name."""
        tag = element.tag
        if not isinstance(tag, str):
            return "", ""
        key = tag, element.prefix
        if key not in self._known:
            self._known[key] = self._read(etree.QName(element), element.prefix)
        return self._known[key]

    def children(self, element: Element) -> Children:
        """Return an element's children by name, in order for each name."""
        found: defaultdict[Name, list[Element]] = defaultdict(list)
        for child in element.iterchildren(etree.Element):
            found[self.name(child)].append(child)
        return found

    def _read(self, name: etree.QName, prefix: str | None) -> Name:
        space = name.namespace or ""
        family = _FAMILIES.get(space.casefold().partition("://")[2].rstrip("/#"), "")
        if not family and space == (self._root.namespace or ""):
            # A feed's own names have no namespace, or an unknown one.
            family = "atom" if self.is_atom else "rss"
        if not family:
            family = "rss" if not space else (prefix or "").casefold()
            family = family if family == "rss" or family in _BY_PREFIX else ""
        return family, name.localname.casefold()


def those(children: Children, *names: Name) -> Iterator[Element]:
    """Yield the children with these names, name by name."""
    for name in names:
        yield from children.get(name, ())


def words(element: Element) -> str:
    """Return the text of an element and everything in it, trimmed."""
    text = "".join(element.itertext()) if len(element) else element.text or ""
    return text.strip()


def first_words(elements: Iterable[Element]) -> str:
    """Return the first text of elements that is not empty, or ""."""
    return next(filter(None, map(words, elements)), "")


def attribute(element: Element, name: str) -> str:
    """Return an attribute of an element, in any case, or ""."""
    value = element.get(name)
    if value is None:
        value = next((element.get(key) for key in element.attrib if str(key).casefold() == name), None)
    return (value or "").strip()
