"""Tests of how filters are shown to people."""

import pytest

from bot.domain.filters import parse_filter
from bot.domain.topics import built_in
from bot.presenting.entries import describe_filter
from bot.readers.proposals import Reach
from bot.words import load_words
from handlers.trials import rate
from tests.sentences import say

SEVERAL = "topic:energy, country:MD, title:пором"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("football", "football"),
        ('"north korea" troop -football', '"north korea" troop -football'),
        ("everything", say("filter-everything")),
        ("country:UA", say("filter-named", name="🇺🇦 Ukraine", filter="country:UA")),
        ("is:key", say("filter-named", name=say("filter-key"), filter="is:key")),
        (
            "country:UA is:key",
            say("filter-only-key", filter=say("filter-named", name="🇺🇦 Ukraine", filter="country:UA")),
        ),
        ("(flood, storm) is:breaking", say("filter-only-breaking", filter="flood, storm")),
        ("flood is:key -storm", say("filter-only-key", filter="flood -storm")),
        (
            "(country:UA, (flood storm)) is:key",
            say("filter-only-key", filter="country:Ukraine, (flood storm)"),
        ),
        ("flood, storm is:key", "flood, storm is:key"),
        ("flood -is:key", "flood -is:key"),
        ("country:UA -country:KP", 'country:Ukraine -country:"North Korea"'),
        ('"country:UA is:key"', '"country:UA is:key"'),
        ("title:flood country:DE", "title:flood country:Germany"),
        ("-(a, (b (c, d))) is:key e", say("filter-only-key", filter="-(a, (b (c, d))) e")),
        ("lang:uk (a, b) is:breaking", say("filter-only-breaking", filter="lang:uk (a, b)")),
        ("topic:storms, storm", "storm"),
        ('topic:climate-change, climate, "storm"', 'climate, "storm"'),
        ("(topic:storms, storm) is:key", say("filter-only-key", filter="storm")),
        ("topic:artificial-intelligence, artificial intelligence", "artificial intelligence"),
        ("country:DE, topic:flood, flood", "country:Germany, flood"),
        ("topic:harbour, harbour", "harbour"),
        ("topic:storms, storm flood", "topic:storms, storm flood"),
        ("(topic:storms, storm) -football", "(topic:storms, storm) -football"),
        ("-topic:storms, storm", "-topic:storms, storm"),
        ("topic:storms, flood", "topic:storms, flood"),
        ('"cannot be read country:UA', '"cannot be read country:UA'),
    ],
)
def test_a_filter_is_shown_with_the_names_of_countries(text: str, shown: str) -> None:
    assert describe_filter(text, say) == shown


def test_a_filter_is_shown_in_the_readers_language() -> None:
    german = load_words("de")
    named = german("filter-named", name="🇩🇪 Deutschland", filter="land:DE")
    assert describe_filter("country:DE is:key", german) == german("filter-only-key", filter=named)
    assert german("filter-only-key", filter=named) != say("filter-only-key", filter=named)


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("uk", "title:пором", "заголовок:пором"),
        ("uk", "everything -футбол", "усе -футбол"),  # noqa: RUF001  Ukrainian
        ("uk", "пором -is:key", "пором -це:ключове"),
        ("uk", 'пором "everything"', 'пором "everything"'),
        ("uk", SEVERAL, "тема:енергетика, країна:Молдова, заголовок:пором"),
        ("ar", SEVERAL, "موضوع:الطاقة، دولة:مولدوفا، عنوان:пором"),
    ],
)
def test_a_filters_fields_are_shown_in_the_readers_language_and_can_be_typed_so(
    language: str, text: str, shown: str
) -> None:
    assert describe_filter(text, load_words(language)) == shown
    assert parse_filter(shown, language, built_in()).text == text


@pytest.mark.parametrize(
    ("count", "days", "unit", "told"),
    [
        (0, 14, "none", 0),
        (0, 1, "none", 0),
        (1, 14, "total", 1),
        (3, 14, "total", 3),
        (4, 14, "week", 2),
        (13, 14, "week", 6),
        (14, 14, "day", 1),
        (84, 14, "day", 6),
        (2, 5, "total", 2),
        (9, 3, "day", 3),
        (7, 1, "day", 7),
    ],
)
def test_a_reach_is_told_as_people_say_it(count: int, days: int, unit: str, told: int) -> None:
    assert rate(Reach(count, days), say) == say("reach-rate", unit=unit, count=told, days=days)


@pytest.mark.parametrize(("count", "days", "much"), [(140, 14, False), (141, 14, True), (11, 1, True)])
def test_more_than_ten_a_day_is_much(count: int, days: int, much: bool) -> None:  # noqa: FBT001  a column
    assert Reach(count, days).is_much == much
