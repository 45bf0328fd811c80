"""Reads the text of a feed's element: escaped, inline or base64."""

import binascii
import contextlib
import copy
from base64 import b64decode
from dataclasses import dataclass
from html import escape

from feedparser.api import StrictFeedParser
from lxml import etree
from lxml.etree import _Element as Element

from bot.sources.encodings import decode
from bot.sources.feed.elements import attribute
from bot.sources.feed.scanner import legal

_HTML_TYPES = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml"})
_TEXT_TYPES = frozenset({"text", "text/plain"})
_WINDOWS = {byte: sign for byte in range(0x80, 0xA0) if (sign := bytes((byte,)).decode("cp1252", "ignore"))}
"""The meaning of control characters that are bytes of windows-1252."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a feed, trimmed: HTML or plain."""

    value: str
    is_html: bool


def read_text(element: Element, *, is_atom: bool, in_atom: bool, is_title: bool = False) -> Text | None:
    """Return the text of an element, None if it is empty or no text.

    `is_atom`: it is an element of Atom. `in_atom`: its feed is Atom. In other feeds, titles are HTML only if
    they look like it, and all other texts are HTML.
    """
    found = _read_content(element, is_atom=is_atom)
    if found is None:
        return None
    value, is_html = found[0].strip(), found[1]
    if not value:
        return None
    if not in_atom:
        value = value if is_html else escape(value, quote=False)
        is_html = not is_title or StrictFeedParser.looks_like_html(value)
    return Text(_without_mojibake(value), is_html)


def _without_mojibake(text: str) -> str:
    """Return a text in its right encoding if the feed took it in a wrong one."""
    if text.isascii():
        return text
    with contextlib.suppress(UnicodeError):
        text = text.encode("latin-1").decode()
    return text.translate(_WINDOWS)


def _read_content(element: Element, *, is_atom: bool) -> tuple[str, bool] | None:
    """Return an element's content and whether it is HTML, None if it is no text."""
    kind = attribute(element, "type").casefold().partition(";")[0].strip()
    if len(element):
        is_known = not is_atom or not kind or kind in _HTML_TYPES | _TEXT_TYPES
        return (_inner_markup(element), True) if is_known else None
    is_base64 = attribute(element, "mode").casefold() == "base64"
    text = _decoded(element.text or "") if is_base64 else element.text or ""
    if text is None:
        return None
    if not is_atom:
        return text, True
    if kind in {"html", "text/html"}:
        return text, True
    if not kind or kind in _TEXT_TYPES:
        return text, False
    return (escape(text, quote=False), True) if kind in _HTML_TYPES else None


def _decoded(base64: str) -> str | None:
    """Return the text in base64, None if there is none."""
    try:
        text = decode(b64decode(base64.encode("ascii", "replace")))
    except binascii.Error:
        return None
    return text if legal(text) == text else None


def _inner_markup(element: Element) -> str:
    """Return the content of an element as HTML."""
    inner = copy.deepcopy(element)
    inner.tail = None
    for one in inner.iter(etree.Element):
        one.tag = etree.QName(one).localname
    etree.cleanup_namespaces(inner)
    parts = [escape(inner.text or "", quote=False)]
    parts += (str(etree.tostring(one, encoding="unicode", method="html")) for one in inner)
    return "".join(parts)
