"""Finds the blocks of a liveblog's page, each with one entry, and reads what they show.

A block is any element whose id, or an attribute such as `data-post-id`, is the entry's id or ends with it:
`<article id="block-5f2c81">` shows the entry `5f2c81`. To be sure, it must also have words of the entry.
"""

import copy
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree

from bot.domain.languages.known import all_words, languages, one_of
from bot.sources.dates import read_date
from bot.sources.fields import absolute_link
from bot.sources.page.bodies import letters
from bot.sources.plaintext import first_sentence, read_html, tidy_line
from bot.sources.webpage import Element, Page

_HEADINGS = ("h1", "h2", "h3", "h4")
_PICTURES = ("img", "amp-img", "source")
_PICTURE_ADDRESSES = ("src", "data-src", "data-original", "srcset", "data-srcset")
_SMALLEST_PICTURE = 100
"""Pixels. A smaller picture is a portrait, an icon or a counter."""
# These hold no text of the entry: authors, times, buttons, captions, embeds.
_UNREAD = (
    *(
        "aside",
        "button",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "iframe",
        "input",
        "label",
        "nav",
    ),
    *("picture", "time", "amp-timeago", "script", "style", "noscript", "template", "svg", "video", "audio"),
)
_TAKEN_OUT = "taken-out"
_HEAD_AND_FOOT = frozenset({"header", "footer", "nav", "aside"})
_NUMBER_OR_CODE = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-z])[0-9a-z]*\d[0-9a-z]*", re.IGNORECASE
)
_SHORTEST_CORE = 4
_MOST_CANDIDATES = 8
_PROOF = 30
"""Letters and digits of the first sentence of an entry's text that its block must have."""
_KEY_MARK = re.compile(
    r"(?:^|[\s_-])(?:is[_-]?)?key[_-]?(?:event|moment|point|post|update)s?(?:$|[\s_-])", re.IGNORECASE
)
_WORDS = [language.page for language in languages().values()]
_KEY_LABELS = all_words(_WORDS, "key")
_BYLINE = re.compile(r"author|byline|contributor", re.IGNORECASE)
_SHARING = re.compile(r"(?:^|[\s_-])(?:share|sharing|social)(?:$|[\s_-])", re.IGNORECASE)
_SHARE_LABEL = re.compile(
    r"(?:(?:share|tweet|post|send|copy)(?: this)?(?: (?:on|via|by|with|to|link))?\s*)?"
    r"(?:facebook|twitter|x|whatsapp|linkedin|telegram|messenger|reddit|pinterest|e-?mail|link|post|tweet|share)?",
    re.IGNORECASE,
)
_BY = re.compile(rf"(?:{one_of(all_words(_WORDS, 'by'))})\b[\s:]*", re.IGNORECASE)
_LONGEST_LABEL = 100
_MOST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Block:
    """What a block shows of its entry; what it does not show is "", None or empty."""

    anchor: str
    headline: str
    body: str
    published_at: int | None
    updated_at: int | None
    authors: tuple[str, ...]
    pictures: tuple[str, ...]
    key: bool


class Blocks:
    """The blocks of a page by the ids of its elements."""

    def __init__(self, page: Page) -> None:
        self._base = page.base
        self._by_id: dict[str, Element] = {}
        self._by_core: defaultdict[str, list[Element]] = defaultdict(list)
        for element in page.root.iter(etree.Element):
            for name, value in element.attrib.items():
                if name == "id" or (name.startswith("data-") and name.endswith("id")):
                    self._add(element, value.strip())

    def _add(self, element: Element, value: str) -> None:
        if value:
            self._by_id.setdefault(value, element)
        if core := _core(value):
            candidates = self._by_core[core]
            if element not in candidates[-1:]:
                candidates.append(element)

    def find(self, entry_id: str | None, words: Collection[str]) -> Element | None:
        """Return the element that shows an entry.

        It must have the beginning of one of `words`, texts of the entry, unless there are none.
        """
        candidates = self._candidates(entry_id) if entry_id else []
        proofs = [proof for proof in (letters(first_sentence(text))[:_PROOF] for text in words) if proof]
        found: tuple[int, int, Element] | None = None
        for candidate in candidates:
            shown = letters("".join(candidate.itertext()))
            rank = (sum(proof in shown for proof in proofs), len(shown))
            # Lists of key events and share links have less of an entry than its block.
            if (rank[0] if proofs else rank[1]) and (found is None or rank > found[:2]):
                found = (*rank, candidate)
        return None if found is None else found[2]

    def names(self, entry_id: str) -> bool:
        """Tell whether any element has an entry's id."""
        return bool(self._candidates(entry_id))

    def _candidates(self, entry_id: str) -> list[Element]:
        core = _core(entry_id)
        candidates = self._by_core[core][:_MOST_CANDIDATES] if len(core) >= _SHORTEST_CORE else []
        exact = self._by_id.get(entry_id)
        return candidates if exact is None else [exact, *candidates]

    def read(self, element: Element, people: Collection[str]) -> Block:
        """Return what a block shows; `people` are the names of possible authors."""
        heading = next(element.iter(*_HEADINGS), None)
        moments = [moment for moment in map(_moment, element.iter()) if moment is not None]
        published_at = moments[0] if moments else None
        latest = max(moments, default=None)
        labels = list(_labels(element))
        return Block(
            anchor=element.get("id") or "",
            headline=tidy_line("" if heading is None else read_html(_markup(heading))),
            body=_body(element),
            published_at=published_at,
            updated_at=latest if latest != published_at else None,
            authors=tuple(_authors(labels, people)),
            pictures=tuple(_pictures(element, self._base)),
            key=_is_key(element, labels),
        )


def without_query(url: str) -> str:
    """Return an address without its query, which often only sets a size, for comparing pictures."""
    return urlsplit(url)._replace(scheme="", query="", fragment="").geturl()


def _core(value: str) -> str:
    """Return the number or code at the end of an id, which all ids of the same entry share."""
    found = _NUMBER_OR_CODE.findall(value[-80:])
    last = found[-1] if found else ""
    return _digits_behind_letters(last) if value.endswith(last) else ""


def _digits_behind_letters(code: str) -> str:
    """Return `1288914` of `liveblogPost1288914`, but `5f2c81` unchanged."""
    match = re.fullmatch(r"\A[a-z]{3,}(\d+)", code, re.IGNORECASE)
    return match[1] if match else code.casefold()


def _moment(element: Element) -> int | None:
    value = element.get("datetime")
    return read_date(value) if value else None


def _labels(element: Element) -> Iterator[tuple[Element, str]]:
    """Yield the block's short texts that are alone in an element, outside its paragraphs."""
    for child in element.iter(
        "span", "div", "mark", "a", "strong", "b", "em", "p", "address", "cite", "small"
    ):
        if len(child) == 0 and child.text and len(child.text) <= _LONGEST_LABEL:
            yield child, tidy_line(child.text)


def _authors(labels: Iterable[tuple[Element, str]], people: Collection[str]) -> Iterator[str]:
    """Yield the names in the block's bylines: elements marked as bylines, and known names by themselves."""
    known = {letters(name): name for name in people}
    for child, text in labels:
        name = _BY.sub("", text, count=1) if _BY.match(text) else text
        if letters(name) in known:
            yield known[letters(name)]
        elif _BYLINE.search(_marks(child)) and 0 < len(name.split()) <= _MOST_NAME_WORDS:
            yield name


def _is_key(element: Element, labels: Iterable[tuple[Element, str]]) -> bool:
    marks = [value for name, value in element.attrib.items() if name == "class" or name.startswith("data-")]
    flags = [name for name, value in element.attrib.items() if value.casefold() in {"true", "1", "yes", ""}]
    return any(map(_KEY_MARK.search, [*marks, *flags])) or any(
        text.casefold() in _KEY_LABELS for _, text in labels
    )


def _pictures(element: Element, base: str) -> Iterator[str]:
    for picture in element.iter(*_PICTURES):
        if any(str(outer.tag) in _HEAD_AND_FOOT for outer in _outside(picture, element)) or _is_small(
            picture
        ):
            continue
        for name in _PICTURE_ADDRESSES:
            given = (picture.get(name) or "").strip().split(",")[0].split()
            link = absolute_link(base, given[0]) if given else None
            if link and not link.casefold().partition("?")[0].endswith((".svg", ".mp4", ".webm", ".mp3")):
                yield link
                break


def _outside(inner: Element, element: Element) -> Iterator[Element]:
    for outer in inner.iterancestors():
        if outer is element:
            return
        yield outer


def _is_small(picture: Element) -> bool:
    sizes = ((picture.get(name) or "").removesuffix("px") for name in ("width", "height"))
    return any(size.isdecimal() and int(size[:6]) < _SMALLEST_PICTURE for size in sizes)


def _body(element: Element) -> str:
    block = copy.deepcopy(element)
    heading = next(block.iter(*_HEADINGS), None)
    sharing = (one for one in block.iter("a", "div", "li", "ul", "section") if _SHARING.search(_marks(one)))
    for child in [*sharing, *([] if heading is None else [heading])]:
        child.tag = _TAKEN_OUT
    etree.strip_elements(block, _TAKEN_OUT, *_UNREAD, with_tail=False)
    lines = read_html(_markup(block)).split("\n")
    while lines and _SHARE_LABEL.fullmatch(lines[-1]):
        lines.pop()
    return "\n".join(lines)


def _marks(element: Element) -> str:
    return " ".join((element.get("class") or "", element.get("rel") or "", element.get("itemprop") or ""))


def _markup(element: Element) -> str:
    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
