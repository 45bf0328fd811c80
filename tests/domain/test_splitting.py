"""Tests of splitting long messages, and of joining long texts again."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages.message import TEXT_LIMIT, Entity, Message, bold, joined, utf16_length
from bot.domain.messages.parts import Part, join_parts, split


def test_a_message_that_fits_is_one_piece() -> None:
    assert split(bold("Hello")) == [bold("Hello")]


def test_a_cut_falls_at_a_line_end_before_a_space() -> None:
    assert [piece.text for piece in split(Message("one two six\nthree four"), 14)] == [
        "one two six",
        "three four",
    ]


def test_an_entity_is_cut_along_with_its_text() -> None:
    first, second = split(bold("aaaa bbbb"), 5)
    assert first == bold("aaaa")
    assert second == bold("bbbb")


@given(st.text(), st.integers(2, 20))
def test_pieces_fit_and_hold_every_letter(text: str, limit: int) -> None:
    pieces = split(Message(text), limit)
    assert all(utf16_length(piece.text) <= limit for piece in pieces)
    assert "".join("".join(piece.text for piece in pieces).split()) == "".join(text.split())


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5))
def test_joined_messages_keep_their_entities_on_their_words(texts: list[str]) -> None:
    message = joined([bold(text) for text in texts])
    units = message.text.encode("utf-16-le", "surrogatepass")
    marked = [
        units[2 * each.offset : 2 * (each.offset + each.length)].decode("utf-16-le", "surrogatepass")
        for each in message.entities
    ]
    assert marked == texts


def test_a_part_cut_at_a_space_goes_on_in_its_line() -> None:
    full = "word " * (TEXT_LIMIT // 5 - 1) + "ends"
    assert join_parts([Part(full), Part("President Nobody spoke.")]).text.endswith(
        "ends President Nobody spoke."
    )


def test_a_part_cut_at_a_line_end_begins_a_new_line() -> None:
    full = "a line of a text\n" * 200 + "Ann Porter6 November 2024 04:16"
    assert "04:16\nThe next" in join_parts([Part(full), Part("The next headline")]).text


def test_messages_that_were_not_split_stay_lines() -> None:
    assert join_parts([Part("One."), Part("two")]).text == "One.\ntwo"


def test_entities_beyond_the_text_are_dropped() -> None:
    assert split(Message("ab", (Entity("bold", 5, 2),)))[0].entities == ()
