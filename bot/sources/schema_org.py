"""Reads schema.org items, from JSON-LD and microdata alike."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.sources.plaintext import read_html, tidy, tidy_line
from bot.sources.webpage import Element

Properties = Mapping[str, object]
"""An item's properties: text, numbers, other items' properties, or lists of these."""

ELEMENT = "@element"
"""The property in which microdata keeps an item's element."""
NODE_LIMIT = 500_000
"""Items and lists read from one page."""
TEXT_LIMIT = 500_000
"""Characters read from one text, including markup."""

_TEXT_KEYS = ("@value", "articleBody", "text", "html", "content", "value", "name", "headline")
_NAME_KEYS = ("name", "alternateName", "@value", "legalName")
_URL_KEYS = ("url", "contentUrl", "@id", "thumbnailUrl")
_DECODINGS = 3
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|b|i|p|u|br|div|em|figure|h[1-6]|iframe|img|li|ol|ul|span|strong|blockquote|script)\b[^<>]*>",
    re.IGNORECASE,
)
# Placeholders that a publisher's own system would fill: [[ge:…]], [[oembed:…]].
_PLACEHOLDER = re.compile(r"\[\[\w{1,20}:[^\[\]]*\]\]")
_PREFIX_END = re.compile(r"[/#:]")


@dataclass(frozen=True, slots=True)
class Item:
    """A schema.org item.

    `named` are the items of its page with an `@id`, to which other items may refer.
    """

    properties: Properties
    named: Mapping[str, Properties] = field(default_factory=dict)

    @property
    def element(self) -> Element | None:
        """The item's element in the page. Only microdata has it."""
        element = self.properties.get(ELEMENT)
        return element if isinstance(element, Element) else None

    def text(self, *names: str) -> str:
        """Return the first of these properties with text, as plain text with one line per paragraph."""
        texts = ("\n".join(filter(None, map(plain_text, self.raw_texts(name)))) for name in names)
        return next(filter(None, texts), "")

    def line(self, *names: str) -> str:
        """Return the first of these properties with text, on one line."""
        return tidy_line(self.text(*names))

    def raw_texts(self, name: str) -> list[str]:
        """Return the texts of a property as the page has them."""
        parts = (part for value in self.values(name) for part in _strings(value, _TEXT_KEYS))
        return [part for part in parts if part.strip()]

    def names(self, name: str) -> list[str]:
        """Return the names of people or organisations in a property."""
        given = (one for value in self.values(name) for one in _strings(value, _NAME_KEYS))
        return [line for line in (tidy_line(plain_text(one)) for one in given) if line]

    def urls(self, name: str) -> list[str]:
        """Return the addresses in a property as written."""
        given = (one.strip() for value in self.values(name) for one in _strings(value, _URL_KEYS))
        return [one for one in given if one]

    def values(self, name: str) -> list[object]:
        """Return a property's values, with references replaced by their items."""
        return [self._resolve(value) for value in as_list(self.properties.get(name))]

    def items(self, name: str) -> Iterator["Item"]:
        """Yield a property's values that are items, including those in lists."""
        waiting = self.values(name)[::-1]
        while waiting:
            value = self._resolve(waiting.pop())
            if not isinstance(value, Mapping):
                continue
            inner = next((value[key] for key in ("@list", "itemListElement", "item") if key in value), None)
            if inner is None:
                yield Item(value, self.named)
            else:
                waiting += as_list(inner)[::-1]

    def _resolve(self, value: object) -> object:
        if isinstance(value, Mapping) and isinstance(name := value.get("@id"), str):
            is_reference = not value.keys() - {"@id", "@type"}
            return self.named.get(name, value) if is_reference else value
        return value


def is_type(properties: Properties, kind: str) -> bool:
    """Tell whether an item is of a schema.org type, with or without its prefix."""
    types = (one for one in as_list(properties.get("@type")) if isinstance(one, str))
    return any(_PREFIX_END.split(one.strip())[-1] == kind for one in types)


def as_list(value: object) -> list[object]:
    """Return a property's value as a list of none, one or several."""
    if isinstance(value, list):
        return [one for one in value if one is not None]
    return [] if value is None else [value]


def all_properties(values: Iterable[object]) -> Iterator[Properties]:
    """Yield each item in JSON-LD values, outer before inner, in order."""
    waiting = list(values)[::-1]
    for _ in range(NODE_LIMIT):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, Mapping):
            yield value
            waiting += [one for one in reversed(list(value.values())) if isinstance(one, Mapping | list)]
        elif isinstance(value, list):
            waiting += reversed(value)


def plain_text(markup: str) -> str:
    """Return the plain text of a property, which may have HTML, and entities escaped several times."""
    text = read_html(markup[:TEXT_LIMIT])
    for _ in range(_DECODINGS - 1):
        if not (_ENTITY.search(text) or _TAG.search(text)):
            break
        text = read_html(text)
    return tidy(_PLACEHOLDER.sub("", text)) if "[[" in text else text


def _strings(value: object, keys: Iterable[str]) -> list[str]:
    """Return the texts in a value, or in the first of an item's properties that has any."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in keys if value.get(key)), None)
    return [str(one) for one in as_list(value) if isinstance(one, str | int | float) and not _is_endless(one)]


def _is_endless(value: object) -> bool:
    """Tell whether a value is NaN or Infinity. They are not valid JSON, but common."""
    return isinstance(value, float) and not math.isfinite(value)
