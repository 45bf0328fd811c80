"""Tests of names of countries and topics in the languages of chats."""

import tomllib
from importlib.resources import files

import pytest

from bot.domain.countries import country_code, country_name, country_named, nearest_countries
from bot.domain.countries.lists import listed, load_list
from bot.domain.filters import parse_filter, reread_filter
from bot.domain.languages.known import languages
from bot.domain.topics.lists import NAMED, load_tree
from bot.domain.topics.vocabulary import built_in
from tests.cases import cases

UI = ("en", "de", "uk", "ar", "es", "fr", "pl", "it", "pt", "ru", "tr")


@cases(
    ("language", "typed", "code"),
    [
        ("uk", "Україна", "UA"),
        ("uk", "США", "US"),
        ("fr", "Allemagne", "DE"),
        ("de", "Deutschland", "DE"),
        ("ar", "ألمانيا", "DE"),
        ("es", "EE. UU.", "US"),
        ("pl", "Niemcy", "DE"),
        ("it", "Germania", "DE"),
        ("pt", "Estados Unidos", "US"),
        ("ru", "Украина", "UA"),
        ("tr", "ABD", "US"),
        ("en", "Ukraine", "UA"),
    ],
)
def test_a_countrys_name_alone_means_the_country_in_a_chat_of_its_language(
    language: str, typed: str, code: str
) -> None:
    assert parse_filter(typed, language).text == f"country:{code}"


def test_every_countrys_name_in_every_language_means_it_there_and_after_country() -> None:
    wrong = []
    for language in UI:
        for code in ("UA", "DE", "FR", "US", "GB", "RU", "IL", "PS", "TR", "CN", "JP", "NL", "CH", "AT"):
            name = country_name(code, language)
            if parse_filter(name, language).text != f"country:{code}":
                wrong.append((language, name, "alone"))
            if parse_filter(f"country:{name}", "en").text != f"country:{code}":
                wrong.append((language, name, "country:"))
    assert not wrong


def test_a_name_of_another_language_is_a_word_but_means_the_country_after_country() -> None:
    assert parse_filter("Allemagne", "uk").text == '"allemagne"'
    assert parse_filter("country:Allemagne", "uk").text == "country:DE"
    assert parse_filter("country:США", "fr").text == "country:US"


def test_names_in_lists_exclusions_and_hashtags_are_read_in_the_chats_language() -> None:
    assert parse_filter("Україна, ферма", "uk").text == "country:UA, ферма"
    assert parse_filter("météo -Allemagne", "fr").text == "météo -country:DE"
    assert parse_filter("#allemagne", "fr").text == "country:DE"


@pytest.mark.parametrize("language", ["uk", "en", "fr"])
def test_a_stored_filter_means_the_same_whatever_language_its_chat_speaks_later(language: str) -> None:
    for typed in ("Україна", '"україна"', "Україна, ферма", '"Allemagne", lait', "conflit armé", "guerre"):
        stored = parse_filter(typed, language)
        again = reread_filter(stored.text, stored.language)
        assert (again.text, again.conjunctions) == (stored.text, stored.conjunctions)
        for later in UI:
            assert parse_filter(stored.text, later).text == stored.text


def test_a_follow_stored_before_its_language_was_spoken_is_still_of_words() -> None:
    assert reread_filter("україна, ферма", "uk").text == '"україна", ферма'
    assert not any("country" in one.anchor for one in reread_filter("україна", "uk").conjunctions)


def test_a_topics_name_is_read_and_shown_in_the_chats_language() -> None:
    vocabulary = built_in()
    assert vocabulary.name("war", "fr") == "guerre"
    assert "topic:war" in parse_filter("conflit armé", "fr").text
    assert "topic:war" not in parse_filter("conflit armé", "en").text
    assert parse_filter("topic:conflit armé", "en").text == "topic:war"


def test_near_names_are_in_the_chats_language() -> None:
    assert nearest_countries("Allemange", "fr")[0] == "Allemagne"
    assert nearest_countries("Украіна", "uk")[0] == "Україна"


def test_other_names_of_countries_are_no_words_for_another_one() -> None:
    for language, row in load_list("spoken").items():
        assert language in languages()
        for code, names in row.items():
            for name in listed(names):
                assert country_named(name, language) == code, name
                assert country_code(name) == code, name


def test_names_of_topics_are_of_known_topics_and_each_means_one() -> None:
    folder = files("bot.domain.topics").joinpath("names")
    for file in folder.iterdir() if folder.is_dir() else ():
        language, meant = file.name.removesuffix(".toml"), dict[str, str]()
        assert language in languages().keys() - set(NAMED)
        for slug, names in tomllib.loads(file.read_text(encoding="utf-8")).items():
            assert slug in load_tree(), (language, slug)
            for name in listed(names):
                assert meant.setdefault(name.casefold(), slug) == slug, (language, name)
