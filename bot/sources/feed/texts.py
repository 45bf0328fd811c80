"""The text of a feed's element, whatever form it is in: escaped, inline, base64."""

import binascii
import copy
from base64 import b64decode
from html import escape

from lxml import etree
from lxml.etree import _Element as Element

from bot.sources.decoding import decode
from bot.sources.feed.elements import attribute

_HTML_TYPES = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml"})
_TEXT_TYPES = frozenset({"text", "text/plain"})


def read_content(element: Element, *, is_atom: bool) -> tuple[str, bool] | None:
    """Return the text of an element and whether it is HTML, None where it holds something else."""
    kind = attribute(element, "type").casefold().partition(";")[0].strip()
    if len(element):
        is_known = not is_atom or not kind or kind in _HTML_TYPES | _TEXT_TYPES
        return (_inner_markup(element), True) if is_known else None
    text = element.text or ""
    if attribute(element, "mode").casefold() == "base64":
        try:
            text = decode(b64decode(text.encode("ascii", "replace")))
        except binascii.Error:
            return None
    if not is_atom:
        return text, True
    if kind in {"html", "text/html"}:
        return text, True
    if not kind or kind in _TEXT_TYPES:
        return text, False
    return (escape(text, quote=False), True) if kind in _HTML_TYPES else None


def _inner_markup(element: Element) -> str:
    """Return what is within an element as HTML."""
    inner = copy.deepcopy(element)
    inner.tail = None
    for one in inner.iter(etree.Element):
        one.tag = etree.QName(one).localname
    etree.cleanup_namespaces(inner)
    parts = [escape(inner.text or "", quote=False)]
    parts += (str(etree.tostring(one, encoding="unicode", method="html")) for one in inner)
    return "".join(parts)
