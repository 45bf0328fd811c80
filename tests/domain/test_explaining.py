"""Tests of the words of an entry that made it match."""

from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import explain, first_word, parse_filter
from bot.domain.topics import CustomTopic, built_in
from tests.cases import cases

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


@cases(
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


@cases(
    ("typed", "word"),
    [
        (["warn"], "warned"),
        (["country:UA"], "Kyiv"),
        (["covid19 troops"], "COVID-19"),
        (["kitten", "topic:whales warning"], "warned"),
        (["kitten, covid19"], "COVID-19"),
    ],
)
def test_the_first_word_is_the_one_of_the_body_that_the_match_needs(typed: list[str], word: str) -> None:
    filters = [parse_filter(one, "en", VOCABULARY) for one in typed]
    assert first_word(filters, ENTRY, "BBC News", VOCABULARY) == word


@cases("typed", ["troops", "troops, covid19", "country:KP", "everything", "kitten", "is:key"])
def test_there_is_no_first_word_where_the_headline_is_enough_or_no_word_was_asked_for(typed: str) -> None:
    assert first_word([parse_filter(typed, "en", VOCABULARY)], ENTRY, "BBC News", VOCABULARY) == ""
