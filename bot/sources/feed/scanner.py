"""Splits a feed's text into tokens, whatever is wrong with it, so that damage stays local."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import html5
from typing import Literal

# Characters that XML cannot hold: control characters, lone surrogates and two noncharacters.
_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME = r"[A-Za-z_][A-Za-z0-9_.-]*+(?::[A-Za-z_][A-Za-z0-9_.-]*+)?"
_VALUE = r"""(?:"[^"<]*+"|"[^">]*+"|'[^'<]*+'|'[^'>]*+')"""
_TAG = re.compile(rf"""<(/?)({_NAME})(?=[\s/>"'])((?:[^<>"']|{_VALUE})*+)>""")
_LOOSE_TAG = re.compile(rf"""<(/?)({_NAME})(?=[\s/>"'])([^<>]*+)>""")
_ATTRIBUTE = re.compile(rf"""(?<![A-Za-z0-9_.:-])({_NAME})\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'<>]++)""")
_REFERENCE = re.compile(r"&(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)?")
_ENTITY = re.compile(r"""<!ENTITY\s+([A-Za-z][\w.-]{0,31})\s+(?:"([^"<%]{0,100})"|'([^'<%]{0,100})')\s*>""")
_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIALS = re.compile('[&<>"]')
_EMPTY = frozenset({"br", "hr", "img", "input", "wbr"})
"""Elements of HTML without content, whether or not they are closed."""
_SECTIONS = {"<![CDATA[": "]]>", "<!--": "-->"}
_SECTION = re.compile(r"<!\[CDATA\[|<!--")

Kind = Literal["text", "open", "close"]


@dataclass(frozen=True, slots=True)
class Token:
    """A tag by its name, or text as written in XML.

    `attributes` are those of an opening tag as written. `empty`: a tag such as `<link/>`. `torn`: an unclosed
    section ran into the next item.
    """

    kind: Kind
    name: str = ""
    text: str = ""
    attributes: str = ""
    empty: bool = False
    torn: bool = False


def legal(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def declared_entities(prolog: str) -> dict[str, str]:
    """Return the short entities that a document type declares, except those that refer to others."""
    found = {match[1]: match[2] or match[3] or "" for match in _ENTITY.finditer(prolog)}
    return {
        name: _REFERENCE.sub(lambda match: _referred(match, {}) or match[0], value)
        for name, value in found.items()
    }


def escaped(text: str) -> str:
    """Return a text escaped for XML."""
    return _SPECIALS.sub(lambda match: _SPECIAL[match[0]], text)


def written_attributes(written: str, entities: dict[str, str]) -> dict[str, str]:
    """Return the attributes of a tag, the first of each name, with values escaped for XML."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        value = match[2][1:-1] if match[2][0] in "\"'" else match[2].removesuffix("/")
        found.setdefault(match[1], mended_text(value, entities))
    return found


def mended_text(text: str, entities: dict[str, str]) -> str:
    """Return text with valid references only and all other signs escaped."""
    if not _SPECIALS.search(text):
        return text

    def mended(match: re.Match[str]) -> str:
        if match[0][0] != "&":
            return _SPECIAL[match[0]]
        text = _referred(match, entities)
        return "&amp;" + match[0][1:] if text is None else escaped(text)

    return _REFERENCE_OR_SPECIAL.sub(mended, text)


_REFERENCE_OR_SPECIAL = re.compile(_REFERENCE.pattern + '|[<>"]')


def _referred(match: re.Match[str], entities: dict[str, str]) -> str | None:
    """Return the text of a reference, None if it is invalid."""
    name = match[1]
    if name is None:
        return None
    if name[0] != "#":
        return html5.get(f"{name};", entities.get(name))
    number = int(f"0{name[1:]}", 0) if name[1] in "xX" else int(name[1:])
    if 0x80 <= number < 0xA0:  # noqa: PLR2004  windows-1252, as HTML reads them
        return bytes((number,)).decode("cp1252", "replace")
    return legal(chr(number)) if number <= 0x10FFFF else ""  # noqa: PLR2004  the last character


class Scanner:
    """Splits a feed's text into tokens.

    `item` is the pattern of the names of its items. It serves to tell an unclosed section from a long one.
    """

    def __init__(self, text: str, item: str, entities: dict[str, str]) -> None:
        self._text = text
        self._entities = entities
        between = rf"</{item}\s*+>\s*+(?:<{item}[\s>]|</|\Z)"
        self._junctures = [match.start() for match in re.finditer(between, text, re.IGNORECASE)]
        self._found: dict[str, int] = {}
        self.place = 0
        """The place after the last token."""
        self.inside = ""
        """The open element, set by the user of the tokens. A torn section ends with it."""

    def tokens(self) -> Iterator[Token]:
        """Yield the tokens of the text, in order."""
        text = self._text
        while (place := self.place) < len(text):
            start = text.find("<", place)
            if start < 0:
                start = len(text)
            if start > place:
                self.place = start
                yield Token("text", text=mended_text(text[place:start], self._entities))
                continue
            section = _SECTION.match(text, start)
            if section:
                token, self.place = self._section(start, section[0])
            else:
                token, self.place = self._tag(start)
            if token is not None:
                yield token

    def next_end(self, name: str, place: int) -> int:
        """Return where the next closing tag of a name begins, the text's length if there is none."""
        return self._next(f"</{name}", place)

    def item_end(self, place: int) -> int:
        """Return where the item at `place` ends, as far as this can be known."""
        following = bisect_left(self._junctures, place)
        return self._junctures[following] if following < len(self._junctures) else len(self._text)

    def _section(self, start: int, opening: str) -> tuple[Token | None, int]:
        inner = start + len(opening)
        end, juncture = self._next(_SECTIONS[opening], inner), self.item_end(start)
        is_cdata = opening != "<!--"
        is_torn = juncture < end and (self._next(opening, inner) < end or end == len(self._text))
        if not is_torn:
            after = min(len(self._text), end + 3)
            return (Token("text", text=escaped(self._text[inner:end])) if is_cdata else None), after
        if not is_cdata:
            return Token("text", text="&lt;", torn=True), start + 1
        end = min(juncture, self.next_end(self.inside, inner))
        return Token("text", text=escaped(self._text[inner:end].rstrip("]")), torn=True), end

    def _tag(self, start: int) -> tuple[Token | None, int]:
        text = self._text
        match = _TAG.match(text, start) or _LOOSE_TAG.match(text, start)
        if match is not None:
            empty = not match[1] and (match[3].endswith("/") or match[2].casefold() in _EMPTY)
            kind: Kind = "close" if match[1] else "open"
            return Token(kind, match[2], attributes=match[3], empty=empty), match.end()
        if text[start + 1 : start + 2] in {"?", "!"}:
            end = min(self._next(">", start), self._next("<", start + 1))
            if text[end : end + 1] == ">":
                return None, end + 1
        return Token("text", text="&lt;"), start + 1

    def _next(self, wanted: str, place: int) -> int:
        """Return where a text is next, from `place` on. For increasing places each part is read once."""
        found = self._found.get(wanted, -1)
        if found < place:
            found = self._text.find(wanted, place)
            found = len(self._text) if found < 0 else found
            self._found[wanted] = found
        return found
