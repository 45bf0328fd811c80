"""Tests of the note that an editor types after the new text of a correction."""

from bot.domain.entry.post import as_note, split_note
from bot.domain.entry.styles import Style
from bot.domain.messages.parts import Part
from tests.cases import cases


@cases(
    ("typed", "text", "note"),
    [
        ("Six hurt", "Six hurt", None),
        ("Six hurt | Not five", "Six hurt", "Not five"),
        ("Six hurt\nA bus.\n| Not five", "Six hurt\nA bus.", "Not five"),
        ("| Not five", "", "Not five"),
        ("Live | Storm | Not five", "Live | Storm", "Not five"),
        ("Six hurt |", "Six hurt", None),
        ("Six hurt | !", "Six hurt", None),
        ("a|b", "a|b", None),
        ("Six hurt |Not five\nbut six", "Six hurt", "Not five\nbut six"),
    ],
)
def test_the_note_comes_after_the_last_bar(typed: str, text: str, note: str | None) -> None:
    part, found = split_note(Part(typed))
    assert (part.text, found) == (text, note)


def test_an_answer_is_a_note_whatever_it_contains() -> None:
    assert split_note(Part(as_note("Not 5 | not 7")))[1] == "Not 5 / not 7"


def test_styles_of_the_note_are_left_out() -> None:
    styles = (Style("bold", 0, 3), Style("italic", 11, 3))
    part, _ = split_note(Part("Six hurt | Not five", styles))
    assert part.styles == (Style("bold", 0, 3),)
