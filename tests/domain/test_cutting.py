"""Tests of excerpts that show a word."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.messages.message import utf16_length
from bot.domain.text.cleanup import ELLIPSIS, cut, cut_around, tame_line
from tests.cases import cases

LONG = (
    "The day began well. " * 5 + "Then grain ships left the port at dawn. " + "Nothing more was heard. " * 5
)


@cases(
    ("text", "word", "room", "expected"),
    [
        ("Grain ships left", "Grain", 200, "Grain ships left"),
        ("Grain ships left. They came back.", "ships", 20, "Grain ships left."),
        (LONG, "ships", 60, "…Then grain ships left the port at dawn."),
        (LONG, "dawn", 40, "…port at dawn. Nothing more was heard."),
        (LONG, "zeppelin", 30, "The day began well."),
        (LONG, "", 30, "The day began well."),
        ("training trains " * 9 + "a train", "train", 30, "…training trains a train"),
        ("一二三四五六七八九" * 3 + "海上风暴来了", "风暴", 12, "…风暴来了"),
        (LONG, "ships", 0, ""),
        (LONG, "ships", 1, "…"),
    ],
)
def test_an_excerpt_is_cut_around_its_word(text: str, word: str, room: int, expected: str) -> None:
    assert cut_around(text, word, room) == expected


lines = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("abc  .!…。\u200d\u0301😀🏽")),
    max_size=300,
).map(tame_line)


@given(lines, lines, st.text("abc", min_size=1, max_size=10), st.integers(0, 120))
def test_an_excerpt_is_a_part_of_the_text_within_its_room(
    before: str, after: str, word: str, room: int
) -> None:
    text = tame_line(f"{before} {word} {after}")
    result = cut_around(text, word, room)
    assert utf16_length(result) <= room
    result.encode()
    assert (
        result.removesuffix(ELLIPSIS) in text or result.removeprefix(ELLIPSIS).removesuffix(ELLIPSIS) in text
    )


@given(lines, lines, st.text("abc", min_size=1, max_size=10), st.integers(30, 120))
def test_an_excerpt_shows_its_word(before: str, after: str, word: str, room: int) -> None:
    text = tame_line(f"{before} {word} {after}")
    assume(text.find(word) == text.find(f" {word}") + 1)
    assert re.search(rf"(?<!\w){word}(?!\w)", cut_around(text, word, room))


@given(lines, st.integers(0, 120))
def test_without_a_word_an_excerpt_is_a_plain_cut(text: str, room: int) -> None:
    assert cut_around(text, "", room) == cut(text, room)
