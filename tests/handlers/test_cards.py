"""How filters are shown to people."""

import pytest

from bot.proposing import Reach
from bot.words import load_words
from handlers.cards import describe_filter
from handlers.trials import rate


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("football", "football"),
        ('"north korea" troop -football', '"north korea" troop -football'),
        ("everything", "everything"),
        ("country:UA", "Ukraine (country:UA)"),
        ("is:key", "key moments (is:key)"),
        ("country:UA is:key", "Ukraine (country:UA), only key moments"),
        ("(flood, storm) is:breaking", "flood, storm, only breaking news"),
        ("flood is:key -storm", "flood -storm, only key moments"),
        ("(country:UA, (flood storm)) is:key", "country:Ukraine, (flood storm), only key moments"),
        ("flood, storm is:key", "flood, storm is:key"),
        ("flood -is:key", "flood -is:key"),
        ("country:UA -country:KP", 'country:Ukraine -country:"North Korea"'),
        ('"country:UA is:key"', '"country:UA is:key"'),
        ("title:flood country:DE", "title:flood country:Germany"),
    ],
)
def test_a_filter_is_shown_with_the_names_of_countries(text: str, shown: str) -> None:
    assert describe_filter(text, load_words("en")) == shown


def test_a_filter_is_shown_in_the_readers_language() -> None:
    assert describe_filter("country:DE is:key", load_words("de")) == (
        "Deutschland (country:DE), nur Schlüsselmomente"
    )


@pytest.mark.parametrize(
    ("count", "days", "told"),
    [
        (0, 14, "none in 14 days"),
        (0, 1, "none so far"),
        (1, 14, "1 in 14 days"),
        (3, 14, "3 in 14 days"),
        (4, 14, "about 2 a week"),
        (13, 14, "about 6 a week"),
        (14, 14, "about 1 a day"),
        (84, 14, "about 6 a day"),
        (2, 5, "2 in 5 days"),
        (9, 3, "about 3 a day"),
        (7, 1, "about 7 a day"),
    ],
)
def test_a_reach_is_told_as_people_say_it(count: int, days: int, told: str) -> None:
    assert rate(Reach(count, days), load_words("en")) == told


@pytest.mark.parametrize(("count", "days", "much"), [(140, 14, False), (141, 14, True), (11, 1, True)])
def test_more_than_ten_a_day_is_much(count: int, days: int, much: bool) -> None:  # noqa: FBT001  a column
    assert Reach(count, days).is_much == much
