"""Reads a web page's microdata into the same items as JSON-LD.

It reads only what is inside a LiveBlogPosting. Other items on the page are not part of a liveblog.
"""

from collections.abc import Iterator

from lxml import etree

from bot.sources.schema_org import ELEMENT, Properties, is_type
from bot.sources.webpage import Element, Page

_DEEPEST = 6
_ADDRESSES = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("amp-img", "audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    "object": "data",
    "data": "value",
    "meter": "value",
    "time": "datetime",
}
# As many as an itemprop with its value and a few of the page's own.
_MOST_ATTRIBUTES = 6
_CUT_MARK = "…"

Found = dict[str, object]


def find_microdata(page: Page, kind: str, update: str) -> Iterator[Properties]:
    """Yield the page's microdata items of a type; `update` is the property of their entries.

    If broken markup has put the entries outside the first item, they are added to it.
    """
    found = [
        _read_item(element, 0)
        for element in page.root.iter(etree.Element)
        if "itemscope" in element.attrib and kind in element.get("itemtype", "")
    ]
    found = [item for item in found if is_type(item, kind)]
    if found and not any(update in item for item in found):
        entries = [
            _read_item(element, 1)
            for element in page.root.iter(etree.Element)
            if "itemscope" in element.attrib and update in element.get("itemprop", "").split()
        ]
        found[0][update] = list(entries)
    yield from found


def _read_item(element: Element, depth: int) -> Found:
    item: Found = {ELEMENT: element}
    if types := element.get("itemtype", "").split():
        item["@type"] = list(types)
    if identity := element.get("itemid"):
        item["@id"] = identity
    if depth > _DEEPEST:
        return item
    for child in _properties(element):
        value: object = _read_item(child, depth + 1) if "itemscope" in child.attrib else _value(child)
        for name in child.get("itemprop", "").split():
            values = item.setdefault(name, [])
            if isinstance(values, list):
                values.append(value)
    return item


def _properties(element: Element) -> Iterator[Element]:
    """Yield the elements that are properties of an item, but not those of items inside it."""
    waiting = list(element)[::-1]
    while waiting:
        child = waiting.pop()
        if not isinstance(child.tag, str):
            continue
        if "itemprop" in child.attrib:
            yield child
        if "itemscope" not in child.attrib:
            waiting += list(child)[::-1]


def _value(element: Element) -> str:
    content = element.get("content")
    if content is not None:
        # Quotes that the page failed to escape cut the value off and turn the rest into attributes.
        is_broken = len(element.attrib) > _MOST_ATTRIBUTES or any('"' in name for name in element.attrib)
        return f"{content}{_CUT_MARK}" if is_broken else str(content)
    attribute = _ADDRESSES.get(str(element.tag))
    if attribute and (address := element.get(attribute)) is not None:
        return str(address)
    markup = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    return str(markup)
