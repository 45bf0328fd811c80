"""Parses a feed's text into a tree, with each item apart: an error in one item changes no other.

A well-formed text is parsed directly. Any other is written again from its tokens: elements open at the end of
an item are closed, tags that fit nowhere are left out, and stray signs are escaped.
"""

import re
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as Element

from bot.sources.feed.scanner import Scanner, Token, declared_entities, legal, written_attributes

DAMAGED = "liveblog-bot-damaged"
"""Marks an item that may have lost or gained text."""

_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]{0,40}):)?(rss|feed|rdf)(?=[\s>/])", re.IGNORECASE)
_LOOSE_ROOT = re.compile(_ROOT.pattern.replace("rdf", "rdf|channel|item|entry"), re.IGNORECASE)
_DEEPEST = 200
"""Deepest nesting that is kept; lxml reads up to 256."""
_FAR = 100_000
"""Characters within which a feed must begin."""
_CONTAINERS = frozenset({"rss", "rdf", "channel", "feed"})
_FIELDS = frozenset(
    [
        "title",
        "link",
        "guid",
        "description",
        "author",
        "category",
        "comments",
        "enclosure",
        "pubdate",
        "source",
        "id",
        "updated",
        "published",
        "summary",
        "content",
        "rights",
        "contributor",
        "issued",
        "modified",
        "created",
    ]
)
_FIELD_PREFIXES = frozenset({"dc", "dcterms", "content", "media"})
_WINDOWS_CONTROL = re.compile(r"&#(?:1[2345]\d|[xX][89][0-9a-fA-F]);")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]*+):|\s([A-Za-z_][\w.-]*+):[A-Za-z_][\w.-]*+\s*+=")
_KNOWN_PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rss": "http://purl.org/rss/1.0/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
}


@dataclass(frozen=True, slots=True)
class Document:
    """A feed's tree. `broken_off`: its end is missing, and its last, incomplete item is left out."""

    root: Element
    broken_off: bool


def read_document(text: str, *, alone: bool) -> Document | None:
    """Return the tree of a feed's text, None if it is no feed; `alone`: a part of a feed is enough."""
    text = legal(text)
    start = (_LOOSE_ROOT if alone else _ROOT).search(text, 0, _FAR)
    if start is None:
        return None
    entities = declared_entities(text[: start.start()])
    text = text[start.start() :]
    name = f"{start[1]}:{start[2]}" if start[1] else start[2]
    end = text.rfind(f"</{name}")
    close = text.find(">", end) if end >= 0 else -1
    whole = text[: close + 1] if close >= 0 else text
    is_suspicious = whole.count("<![CDATA[") > whole.count("]]>") or whole.count("<!--") > whole.count("-->")
    if not (is_suspicious or _WINDOWS_CONTROL.search(whole)):
        try:
            return Document(_parse(whole), broken_off=False)
        except etree.XMLSyntaxError:
            pass
    repair = _Repair(text, start[2].casefold(), entities)
    root = _parse_repaired(repair.run())
    return None if root is None else Document(root, repair.broken_off)


def _parse(text: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(text.encode(), parser)


def _parse_repaired(text: str) -> Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    return etree.fromstring(text.encode(), parser) if text else None


@dataclass
class _Open:
    """An open element: its name as written, and in lower case without its prefix."""

    name: str
    local: str


@dataclass
class _Repair:
    """Writes a feed's text again."""

    text: str
    root: str
    entities: dict[str, str]
    broken_off: bool = False
    _written: list[str] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _item_depth: int = 0
    """How many elements are open up to and including the item; 0 outside items."""
    _item_at: int = 0

    def run(self) -> str:
        """Return the well-formed text."""
        self._item = "entry" if self.root in {"feed", "entry"} else "item"
        self._scanner = Scanner(self.text, rf"(?:[\w.-]{{1,40}}:)?{self._item}", self.entities)
        self._prefixes = self._undeclared()
        for token in self._scanner.tokens():
            if token.kind == "open":
                self._start(token)
            elif token.kind == "close":
                self._end(token.name)
            elif self._open:
                if token.torn:
                    self._note_damage()
                self._written.append(token.text)
            self._scanner.inside = self._open[-1].name if self._open else ""
        if self._item_depth:
            # An incomplete item would be misread.
            self.broken_off = True
            del self._written[self._item_at :]
            del self._open[self._item_depth - 1 :]
        self.broken_off = self.broken_off or any(one.local in {"rss", "rdf", "feed"} for one in self._open)
        self._close_to(0)
        return "".join(self._written)

    def _start(self, token: Token) -> None:
        local = token.name.rpartition(":")[2].casefold()
        is_item = local == self._item and self._is_of_the_feed(token.name)
        if (not self._open and self._written) or len(self._open) > _DEEPEST:
            return  # after the root's end, or deeper than any text
        if is_item:
            self._begin_item()
        elif self._item_depth:
            self._close_unclosed_field(local, token.name)
        attributes = written_attributes(token.attributes, self.entities)
        if not self._open:
            attributes |= {f"xmlns:{name}": uri for name, uri in self._prefixes.items()}
        pairs = "".join(f' {name}="{value}"' for name, value in attributes.items())
        if is_item and not token.empty:
            self._item_at, self._item_depth = len(self._written), len(self._open) + 1
        self._written.append(f"<{token.name}{pairs}{'/' if token.empty else ''}>")
        if not token.empty:
            self._open.append(_Open(token.name, local))

    def _is_of_the_feed(self, name: str) -> bool:
        prefix = name.rpartition(":")[0]
        return (
            not prefix
            or prefix in {"rss", "atom"}
            or (bool(self._open) and self._open[0].name.startswith(f"{prefix}:"))
        )

    def _begin_item(self) -> None:
        """Close what cannot contain an item: an unclosed item, or a field of the feed."""
        if self._item_depth:
            self._note_damage()
        depth = len(self._open)
        while depth and self._open[depth - 1].local not in _CONTAINERS:
            depth -= 1
        self._close_to(depth)

    def _close_unclosed_field(self, local: str, name: str) -> None:
        """Close the field before a new one if its closing tag is missing."""
        if len(self._open) <= self._item_depth or not _is_field(local, name):
            return
        fields = self._open[self._item_depth]
        here = self._scanner.place
        if self._scanner.next_end(fields.name, here) >= self._scanner.item_end(here):
            self._note_damage()
            self._close_to(self._item_depth)

    def _end(self, name: str) -> None:
        local = name.rpartition(":")[2].casefold()
        lowest = 0
        if self._item_depth and local not in _CONTAINERS:
            lowest = self._item_depth - 1
        depth = next(
            (at for at in range(len(self._open) - 1, lowest - 1, -1) if self._open[at].name == name), None
        )
        if depth is None:
            if self._item_depth and _is_field(local, name):
                self._note_damage()
            return
        if self._item_depth and depth < self._item_depth - 1:
            self._note_damage()  # the feed ends, but the item does not
        if self._item_depth and any(
            _is_field(one.local, one.name) for one in self._open[max(depth + 1, self._item_depth) :]
        ):
            self._note_damage()
        self._close_to(depth)

    def _close_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._written.append(f"</{self._open.pop().name}>")
        if len(self._open) < self._item_depth:
            self._item_depth = 0

    def _note_damage(self) -> None:
        tag = self._written[self._item_at] if self._item_depth else ""
        if tag and DAMAGED not in tag:
            self._written[self._item_at] = f'{tag[:-1]} {DAMAGED}="">'

    def _undeclared(self) -> dict[str, str]:
        """Return the namespaces of prefixes that the text uses without declaring them."""
        used = {match[1] or match[2] for match in _PREFIX.finditer(self.text)} - {"xml", "xmlns"}
        missing = (name for name in used if f"xmlns:{name}" not in self.text)
        return {
            name: _KNOWN_PREFIXES.get(name.casefold(), f"urn:undeclared:{name}") for name in sorted(missing)
        }


def _is_field(local: str, name: str) -> bool:
    return local in _FIELDS or name.partition(":")[0].casefold() in _FIELD_PREFIXES
