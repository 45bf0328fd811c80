"""Tests that a broken item, or items that come and go, never change the others."""

import re
from collections.abc import Sequence
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import Storage
from tests.examples import costly
from tests.ingest.drawing import MARK, Feed, Item, feeds
from tests.ingest.reading import Sent, add_source, poll

# These tests draw how feeds are written. `test_feed_polls` shows that both engines store them alike.
pytestmark = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
EACH = 3
"""Feeds per example. With 8 examples, three tests draw about 72; in the long profile 600."""
NUMBERS = count()
JUNK = [
    *(
        "<",
        ">",
        "&",
        '"',
        "'",
        "]]>",
        "<b",
        "</b>",
        "<br>",
        "<p class='a",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?x",
        "</",
    ),
    *(
        "&foo;",
        "&nbsp;",
        "&copy=2",
        "&#8;",
        "&#xD800;",
        "&#99999999;",
        "\x08",
        "\ud83d",
        "é",
        "D&D",
        "<3",
        "{",
        "\n",
    ),
]
BYTES = [b"\xe9", b"\xff", b"\xc3", b"\xf0\x9f", b"\0"]


@st.composite
def damaged_texts(draw: st.DrawFn) -> tuple[Feed, int, bytes]:
    """Draw a feed, and the same with an invalid character in a text or attribute of one item."""
    feed = draw(feeds())
    place = draw(st.integers(0, len(feed.items) - 1))
    parts = feed.parts()
    item = parts[place + 1]
    texts = [match.span() for match in re.finditer(r"(?<=>)[^<>\[\]]+(?=[<\]])|(?<=url=\")[^\"]+", item)]
    start, end = draw(st.sampled_from(texts))
    at = draw(st.integers(start + 1, end))
    junk = draw(st.one_of(st.sampled_from(JUNK).map(_encode), st.sampled_from(BYTES)))
    spoilt = item[:at].encode() + junk + item[at:].encode()
    return feed, place, "".join(parts[: place + 1]).encode() + spoilt + "".join(parts[place + 2 :]).encode()


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@st.composite
def damaged_markup(draw: st.DrawFn) -> tuple[Feed, int, bytes]:
    """Draw a feed, and the same with damaged markup in one item, or cut off within it."""
    feed = draw(feeds())
    place = draw(st.integers(0, len(feed.items) - 1))
    parts = feed.parts()
    item = parts[place + 1]
    tags = [match.span() for match in re.finditer(r"<!\[CDATA\[|\]\]>|<[^<>!]+>", item)]
    start, end = draw(st.sampled_from(tags))
    at = draw(st.integers(start, end - 1))
    match draw(st.sampled_from(["without", "shorter", "other", "cut", "twice"])):
        case "without":
            spoilt = item[:start] + item[end:]
        case "shorter":
            spoilt = item[:at] + item[at + 1 :]
        case "other":
            spoilt = item[:at] + draw(st.sampled_from("x<>&/\"'] ")) + item[at + 1 :]
        case "twice":
            spoilt = item[:end] + item[start:end] + item[end:]
        case _:
            return feed, place, ("".join(parts[: place + 1]) + item[:at]).encode()
    return feed, place, ("".join(parts[: place + 1]) + spoilt + "".join(parts[place + 2 :])).encode()


@costly(3)
@given(st.lists(damaged_texts(), min_size=EACH, max_size=EACH))
async def test_damage_in_a_text_changes_no_other_item(
    storage: Storage, drawn: Sequence[tuple[Feed, int, bytes]]
) -> None:
    for feed, place, body in drawn:
        sent = await _second(storage, feed, body)
        touched = {mark for text in _texts(sent) for mark in MARK.findall(text)}
        assert touched <= {feed.items[place].mark}, (body, sent)


@costly(3)
@given(st.lists(damaged_markup(), min_size=EACH, max_size=EACH))
async def test_damage_to_markup_changes_no_item_before_it_and_makes_no_edit_of_two(
    storage: Storage, drawn: Sequence[tuple[Feed, int, bytes]]
) -> None:
    for feed, place, body in drawn:
        sent = await _second(storage, feed, body)
        touched = {mark for text in _texts(sent) for mark in MARK.findall(text)}
        assert not touched & {item.mark for item in feed.items[:place]}, (body, sent)
        revised = [] if isinstance(sent, str) else sent.revised
        assert all(len(set(MARK.findall(text))) <= 1 for text in revised), (body, sent)


@st.composite
def changing_feeds(draw: st.DrawFn) -> tuple[Feed, list[Item], list[Item], list[Item]]:
    """Draw a feed, and which of its items it shows at each of three polls, in which order."""
    feed = draw(feeds(most=7))
    some = st.lists(st.sampled_from(feed.items), unique=True, min_size=1)
    first, second = draw(some), draw(some)
    both = draw(st.permutations(list(dict.fromkeys([*first, *second]))))
    return feed, first, second, both


@costly(3)
@given(st.lists(changing_feeds(), min_size=EACH, max_size=EACH))
async def test_items_that_come_go_and_move_make_no_stored_entry_new_or_another(
    storage: Storage, drawn: Sequence[tuple[Feed, list[Item], list[Item], list[Item]]]
) -> None:
    for feed, first, second, both in drawn:
        url = f"https://harbour.example/changing/{next(NUMBERS)}"
        source_id = await add_source(storage, url)
        seen: set[str] = set()
        for items in ((), first, second, both, first):
            sent = await poll(storage, source_id, feed.body(items), url=url)
            assert isinstance(sent, Sent)
            shown = {item.mark for item in items}
            assert sorted(mark[:6] for mark in map(_mark, sent.new)) == sorted(
                mark[:6] for mark in shown - seen
            ), (feed, items, sent)
            assert not sent.revised, (feed, items, sent)
            seen |= shown


def _mark(text: str) -> str:
    return str(MARK.findall(text)[0])


def _texts(sent: Sent | str) -> list[str]:
    return [] if isinstance(sent, str) else [*sent.new, *sent.revised]


async def _second(storage: Storage, feed: Feed, body: bytes) -> Sent | str:
    """Poll a feed as it is, then return what a poll of another body sends."""
    url = f"https://harbour.example/damaged/{next(NUMBERS)}"
    source_id = await add_source(storage, url)
    await poll(storage, source_id, feed.body(()), url=url)
    await poll(storage, source_id, feed.body(), url=url)
    return await poll(storage, source_id, body, url=url)
