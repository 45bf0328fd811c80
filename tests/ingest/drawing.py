"""Draws feeds: items with all kinds of ids, links, dates and texts, each with a word of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Literal

from hypothesis import strategies as st

START = datetime(2026, 10, 19, 10, 0, tzinfo=UTC)
HOME = "https://harbour.example/"
WORDS = ["tide", "pier", "rope", "gull", "mast", "buoy", "quay", "crane", "barge", "anchor"]
MARK = re.compile(r"Ferry[A-Z]x")

Known = Literal["guid", "permalink", "day", "link", "home", "nothing"]
"""What identifies a feed's items: own ids, one id for all, own links, or nothing but their words."""


@dataclass(frozen=True)
class Item:
    """An item. Its number and its feed determine everything in it."""

    number: int
    words: str
    cdata: bool

    @property
    def mark(self) -> str:
        """The word that no other item has."""
        return f"Ferry{chr(ord('A') + self.number)}x"


@dataclass(frozen=True)
class Feed:
    """A feed's items, and what they have in common."""

    atom: bool
    known: Known
    dated: bool
    items: tuple[Item, ...]

    def parts(self, items: Sequence[Item] | None = None) -> list[str]:
        """Return the beginning of the feed, each of its items, and its end."""
        shown = [self._item(one) for one in (self.items if items is None else items)]
        if self.atom:
            head = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Live</title><link href='{HOME}'/>"
            return [head, *shown, "</feed>"]
        head = (
            "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'"
            " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'>"
            f"<channel><title>Live</title><link>{HOME}</link>"
        )
        return [head, *shown, "</channel></rss>"]

    def body(self, items: Sequence[Item] | None = None) -> bytes:
        """Return the feed with these items, or with all."""
        return "".join(self.parts(items)).encode()

    def _item(self, item: Item) -> str:
        number, text = item.number, f"{item.mark} says: {item.words}."
        body = f"<![CDATA[<p>{text}</p>]]>" if item.cdata else f"&lt;p&gt;{text}&lt;/p&gt;"
        own = f"{HOME}{number}"
        link = {"home": HOME, "nothing": ""}.get(self.known, own)
        guid = {"guid": f"n-{number}", "permalink": own, "day": "2026-10-19"}.get(self.known, "")
        moment = START + timedelta(minutes=number)
        if self.atom:
            return (
                f"<entry><title>{item.mark} leaves</title>"
                + (f"<id>{guid}</id>" if guid else "")
                + (f'<link rel="alternate" href="{link}"/>' if link else "")
                + (f"<published>{moment.isoformat()}</published>" if self.dated else "")
                + f'<author><name>Jo Doe</name></author><content type="html">{body}</content></entry>'
            )
        return (
            f"<item><title>{item.mark} leaves</title>"
            + (f"<link>{link}</link>" if link else "")
            + (f'<guid isPermaLink="{str(self.known == "permalink").lower()}">{guid}</guid>' if guid else "")
            + (f"<pubDate>{format_datetime(moment)}</pubDate>" if self.dated else "")
            + f'<description>{body}</description><media:thumbnail url="https://i.example/{number}.png"/>'
            + "<dc:creator>Ann &amp; Bo</dc:creator></item>"
        )


@st.composite
def feeds(draw: st.DrawFn, *, most: int = 5) -> Feed:
    """Draw a feed of a few items."""
    known: Known = draw(st.sampled_from(["guid", "permalink", "day", "link", "home", "nothing"]))
    count = draw(st.integers(2, most))
    return Feed(
        atom=draw(st.booleans()),
        known=known,
        dated=known == "day" or draw(st.booleans()),
        items=tuple(
            Item(
                number,
                " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=6))),
                draw(st.booleans()),
            )
            for number in range(count)
        ),
    )
