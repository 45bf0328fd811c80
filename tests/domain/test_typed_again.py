"""Tests of an entry's text as an editor would type it: read again, it is the same entry."""

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.post import as_typed, parse_post
from bot.domain.entry.styles import Style
from tests.cases import cases


@cases(
    "entry",
    [
        ParsedEntry("1", "Six hurt"),
        ParsedEntry("1", "Six hurt", "A bus.\nA tram."),
        ParsedEntry("1", "Six hurt", "A bus.", topics=("north-sea", "traffic"), countries=("DE", "UA")),
        ParsedEntry("1", "Six 😀 hurt", "A bus.", styles=(Style("bold", 4, 2), Style("italic", 12, 5))),
        ParsedEntry("1", "Six hurt", topics=("traffic",), not_about=("country:DE", "topic:energy")),
        ParsedEntry("1", "洪水", "港が閉鎖された。", topics=("天-気",)),
    ],
)
def test_an_entry_survives_being_typed_again(entry: ParsedEntry) -> None:
    typed = as_typed(entry)
    assert parse_post(typed.text, "1", styles=typed.styles) == entry


def test_a_text_without_a_headline_keeps_its_styles() -> None:
    typed = as_typed(ParsedEntry("1", "", "A bus hit a tram.", styles=(Style("bold", 1, 5),)))
    assert (typed.text, typed.styles) == ("A bus hit a tram.", (Style("bold", 0, 5),))


def test_tags_that_nobody_can_type_are_left_to_the_entry() -> None:
    assert as_typed(ParsedEntry("1", "Six hurt", topics=("2024-vote", "traffic"))).text == "Six hurt"
