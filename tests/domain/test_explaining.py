"""The words of an entry that made it match."""

import pytest

from bot.domain.entry import ParsedEntry
from bot.domain.filters import explain, parse_filter
from bot.domain.topics import CustomTopic, built_in

VOCABULARY = built_in().with_custom([CustomTopic("whales", "Whales", ("orca",))])
ENTRY = ParsedEntry(
    "1",
    "North Korean troops arrive",
    "Kyiv’s ally warned of the Troops; COVID-19 spread. Orcas watched.",
    authors=("Jo Doe",),
    topics=("whales",),
    countries=("PL",),
    key=True,
)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("troop", ("troops",)),
        ('"north korea" arrived', ("North Korean", "arrive")),
        ("country:UA", ("Kyiv",)),
        ("country:UA, country:KP", ("North Korean", "Kyiv")),
        ("country:PL", ("+PL",)),
        ("=troops", ("troops",)),
        ("title:troops", ("troops",)),
        ("covid19", ("COVID-19",)),
        ('"korean troops" troops', ("Korean troops", "Troops")),
        ("topic:whales", ("Orcas",)),
        ("author:doe", ("Jo Doe",)),
        ("source:bbc warns", ("warned", "BBC News")),
        ("everything", ()),
        ("is:key", ()),
        ("is:key -kitten", ()),
        ("kitten, troops", ("troops",)),
        ("kitten", ()),
    ],
)
def test_an_explanation_shows_the_words_that_were_asked_for_as_written(
    typed: str, told: tuple[str, ...]
) -> None:
    filter_ = parse_filter(typed, "en", VOCABULARY)
    assert explain(filter_, ENTRY, "BBC News", VOCABULARY) == told


def test_a_topic_that_no_word_names_is_shown_as_its_tag_and_a_country_by_its_flag() -> None:
    entry = ParsedEntry("1", "🇲🇩 votes", topics=("whales",))
    filter_ = parse_filter("country:MD topic:whales", "en", VOCABULARY)
    assert explain(filter_, entry, "", VOCABULARY) == ("🇲🇩", "#whales")
