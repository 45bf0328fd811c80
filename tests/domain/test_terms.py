"""Tests of the terms of entries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import EVERYTHING, MAX_PHRASE, parts, phrases, subject
from bot.domain.entry.terms import entry_terms as find_terms
from bot.domain.topics import CustomTopic, built_in

VOCABULARY = built_in().with_custom([CustomTopic("whales", "Whales"), CustomTopic("north-sea", "North Sea")])


def entry(
    headline: str, body: str = "", topics: tuple[str, ...] = (), countries: tuple[str, ...] = ()
) -> ParsedEntry:
    """Return an entry with this text."""
    return ParsedEntry("1", headline, body, topics=topics, countries=countries)


def entry_terms(entry: ParsedEntry, languages: list[str], source_title: str = "") -> frozenset[str]:
    """Return the terms of an entry."""
    return find_terms(entry, languages, source_title=source_title, vocabulary=VOCABULARY)


def test_an_entry_has_stems_phrases_countries_topics_and_the_term_of_all() -> None:
    terms = entry_terms(entry("Troops advance in Ukraine", topics=("whales",), countries=("PL",)), ["en"])
    assert {"*", "en:troop", "en:advanc", "en:troop advanc", "en:troop advanc in ukrain"} <= terms
    assert {"country:UA", "country:PL", "topic:whales"} <= terms


def test_an_entry_has_the_words_of_its_headline_once_more_and_exact_forms_of_single_words() -> None:
    terms = entry_terms(entry("Troops advance", "Dogs bark"), ["en"])
    assert {"en/title:troop", "en/title:troop advanc", "=:troops", "=:dogs", "en:dog bark"} <= terms
    assert not {"en/title:dog", "=:troop", "=:troops advance"} & terms


def test_an_entry_has_the_words_of_its_source_and_authors_and_its_marks() -> None:
    parsed = ParsedEntry("1", "Dogs", authors=("Jo Doe", "Ana Núñez"), key=True)
    terms = entry_terms(parsed, [], "BBC News")
    assert {"source:bbc", "source:bbc news", "author:jo doe", "author:nunez", "is:key"} <= terms
    assert not {"is:breaking", "author:doe ana", "source:jo"} & terms


def test_stems_are_made_for_each_language_asked_for_and_no_other() -> None:
    terms = entry_terms(entry("Die Truppen"), ["de", "pt-BR"])
    assert {"de:trupp", "pt:truppen"} <= terms
    assert {term.partition(":")[0] for term in terms} == {"*", "=", "de", "de/title", "pt", "pt/title"}


def test_no_languages_still_give_the_subject_and_the_exact_forms() -> None:
    terms = entry_terms(entry("Ukraine"), [])
    assert {EVERYTHING, "country:UA", "=:ukraine"} <= terms
    assert not any(term.startswith("en") for term in terms)


def test_a_phrase_never_runs_over_a_sentences_end_or_from_headline_to_body() -> None:
    terms = entry_terms(entry("To the north", "Korea sleeps. Dogs bark"), ["en"])
    assert "en:north korea" not in terms
    assert "en:sleep dog" not in terms


def test_a_name_of_inhabitants_counts_as_a_form_of_the_countrys_name() -> None:
    terms = entry_terms(entry("Ukrainian and North Korean troops"), ["en"])
    assert {"en:north korea", "en:north korea troop", "en:ukrain"} <= terms
    assert {"en:north korean troop", "en:ukrainian and"} <= terms


def test_a_capital_or_alias_is_no_form_of_the_name() -> None:
    terms = entry_terms(entry("Kyiv and the DPRK"), ["en"])
    assert {"country:UA", "country:KP"} <= terms
    assert not {"en:ukrain", "en:north korea"} & terms


def test_letters_and_digits_are_words_each_by_themselves() -> None:
    assert parts("covid19") == ("covid", "19")
    terms = entry_terms(entry("Covid19 and F16 jets"), ["en"])
    assert {"en:covid", "en:covid 19", "en:f 16 jet", "=:covid19"} <= terms


def test_the_subject_joins_what_was_found_and_what_was_set_by_hand() -> None:
    about = subject(
        entry("Kyiv 🇵🇱", "Berlin and the European Union", countries=("fr",), topics=("North Sea", "!!")),
        VOCABULARY,
    )
    assert about.countries == {"UA", "PL", "DE", "FR"}
    assert about.blocs == {"EU"}
    assert "north-sea" in about.topics


def test_a_long_phrase_asks_for_all_its_runs_of_four_words() -> None:
    assert phrases(["a", "b", "c", "d", "e"]) == ("a b c d", "b c d e")
    assert phrases(["troop"]) == ("troop",)


@pytest.mark.parametrize("text", ["東京都", "ทหาร", "한국"])
def test_what_is_written_without_spaces_has_phrases_and_no_exact_forms(text: str) -> None:
    terms = entry_terms(entry(text), ["en"])
    assert "en:" + " ".join(text[:3]) in terms
    assert not any(term.startswith("=:") for term in terms)


LANGUAGES = st.lists(st.sampled_from(["en", "de", "ru", "uk", "ja", "ar", "pt-BR"]), max_size=3)


@given(st.text(), st.text(), LANGUAGES)
def test_any_text_gives_the_same_terms_each_time(headline: str, body: str, languages: list[str]) -> None:
    terms = entry_terms(entry(headline, body), languages)
    assert EVERYTHING in terms
    assert terms == entry_terms(entry(headline, body), list(reversed(languages)))
    about = subject(entry(headline, body), VOCABULARY)
    assert {f"country:{code}" for code in about.countries} <= terms


@given(st.text(), LANGUAGES)
def test_terms_fit_an_index_key(text: str, languages: list[str]) -> None:
    for term in entry_terms(entry(text * 50), languages, text * 50):
        assert len(term.encode()) < 2_000
        assert term.count(" ") < MAX_PHRASE
