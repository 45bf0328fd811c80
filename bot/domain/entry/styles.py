"""How parts of an entry's text are styled: bold, italic, links, quotes, spoilers.

Offsets and lengths are UTF-16 units, as Telegram counts them, of the headline and the body with one newline
between them.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple
from unicodedata import normalize

from bot.domain.messages.message import utf16_length
from bot.domain.text.links import may_link

STYLES: Final = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strikethrough",
    "spoiler": "spoiler",
    "code": "code",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "text_link",
}
"""The kinds of entities that are kept, and as what. A message decides itself which quotes expand."""
_CHARACTER: Final = re.compile(r"(?s:.)[\u0300-\u036f]*")
"""A letter with the marks on it, which are one with it in composed text."""


class Style(NamedTuple):
    """A styled part of a text; `kind` is the Bot API's name, `url` the address of a `text_link`."""

    kind: str
    offset: int
    length: int
    url: str | None = None

    @property
    def end(self) -> int:
        """Where the part ends."""
        return self.offset + self.length


def is_kept(kind: str, url: str | None) -> bool:
    """Return whether an entity of this kind becomes a style."""
    return kind in STYLES and (kind != "text_link" or (url is not None and may_link(url)))


def dropped_kinds(styles: Iterable[Style]) -> list[str]:
    """Return the kinds of entities that no entry keeps, each once."""
    return list(dict.fromkeys(one.kind for one in styles if not is_kept(one.kind, one.url)))


def shifted(styles: Iterable[Style], by: int) -> tuple[Style, ...]:
    """Return styles of a text that now begins `by` units later."""
    return tuple(one._replace(offset=one.offset + by) for one in styles)


def within(styles: Iterable[Style], start: int, end: int) -> tuple[Style, ...]:
    """Return the styles of a part of the text, counted from its start."""
    parts = []
    for one in styles:
        first, last = max(one.offset, start), min(one.end, end)
        if first < last:
            parts.append(one._replace(offset=first - start, length=last - first))
    return tuple(parts)


def moved(styles: Sequence[Style], before: str, after: str) -> tuple[Style, ...]:
    """Return the styles of a text that lost characters, was composed (NFC), or has other spaces.

    Styles of which nothing is left are left out, and all of them if `after` has other characters.
    """
    if not styles or before == after:
        return tuple(styles)
    places = _places(before, after)
    if places is None:
        return ()
    found = []
    for one in styles:
        first, last = places[min(one.offset, len(places) - 1)], places[min(one.end, len(places) - 1)]
        if first < last:
            found.append(one._replace(offset=first, length=last - first))
    return tuple(found)


def _places(before: str, after: str) -> list[int] | None:
    """Return for each unit of `before`, and its end, where it is in `after`; None if that has others."""
    places: list[int] = []
    at = units = 0
    for written in _CHARACTER.findall(before):
        places += [units] * utf16_length(written)
        forms = [written, normalize("NFC", written)]
        if written.isspace() and written != "\n":
            forms.append(" ")
        shown = next((form for form in forms if after.startswith(form, at)), "")
        at += len(shown)
        units += utf16_length(shown)
    return [*places, units] if at == len(after) else None
