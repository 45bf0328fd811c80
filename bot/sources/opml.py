"""Reads and writes OPML: the lists of sources that feed readers exchange.

Whatever the file is, reading it costs little: no entity is expanded, nothing is fetched, and libxml2 refuses
markup that is nested over 256 levels deep.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lxml import etree

from bot.domain.text.cleanup import cut, tame_line
from bot.errors import SourceInvalidError

SIZE_LIMIT: Final = 2 * 1024 * 1024
"""Largest file that is read, in bytes. A source takes about 200."""
MOST: Final = 500
"""Most sources that one file may list."""
_TITLE_ROOM: Final = 200
_PAGE: Final = "liveblog"
"""The type of an outline for a web page, which feed readers leave out."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A source in a list: its address as written there, its title or "", and whether it is a web page."""

    url: str
    title: str
    is_page: bool = False


def read_opml(data: bytes) -> list[Outline]:
    """Return the sources in an OPML file, in its order, from folders too.

    Raise SourceInvalidError for a file that is too large, is not XML (with the line), is not OPML, declares
    entities, or lists no source or more than MOST.
    """
    if len(data) > SIZE_LIMIT:
        raise SourceInvalidError("opml-too-large", limit=SIZE_LIMIT // 1024 // 1024)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise SourceInvalidError("opml-not-xml", line=error.lineno or 1) from None
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise SourceInvalidError("opml-entities")
    if etree.QName(root).localname.lower() != "opml":
        raise SourceInvalidError("opml-not-opml")
    found = [one for element in root.iter("{*}outline") if (one := _outline(element)) is not None]
    if not found:
        raise SourceInvalidError("opml-empty")
    if len(found) > MOST:
        raise SourceInvalidError("opml-too-many", count=len(found), limit=MOST)
    return found


def _outline(element: etree._Element) -> Outline | None:
    """Return the source of an outline; None for a folder."""
    given = {str(name).lower(): str(value) for name, value in element.attrib.items()}
    url = given.get("xmlurl", "").strip()
    if not url:
        return None
    title = cut(tame_line(given.get("title") or given.get("text") or ""), _TITLE_ROOM)
    return Outline(url, title, is_page=given.get("type", "").lower() == _PAGE)


def write_opml(outlines: Iterable[Outline]) -> bytes:
    """Return an OPML file that lists sources."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Liveblog Bot"
    body = etree.SubElement(root, "body")
    for one in outlines:
        title = tame_line(one.title) or one.url
        kind = _PAGE if one.is_page else "rss"
        etree.SubElement(body, "outline", type=kind, text=title, title=title, xmlUrl=one.url)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))
