"""The terms of entries."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.entry import ParsedEntry
from bot.domain.terms import EVERYTHING, MAX_PHRASE, Subject, entry_terms, phrase_terms, subject


def entry(
    headline: str, body: str = "", topics: tuple[str, ...] = (), countries: tuple[str, ...] = ()
) -> ParsedEntry:
    """Return an entry with this text."""
    return ParsedEntry("1", headline, body, topics=topics, countries=countries)


def test_an_entry_has_stems_phrases_countries_topics_and_the_term_of_all() -> None:
    terms = entry_terms(entry("Troops advance in Ukraine", topics=("energy",), countries=("PL",)), ["en"])
    assert {"*", "en:troop", "en:advanc", "en:troop advanc", "en:troop advanc in ukrain"} <= terms
    assert {"country:UA", "country:PL", "topic:energy"} <= terms


def test_stems_are_made_for_each_language_asked_for_and_no_other() -> None:
    terms = entry_terms(entry("Die Truppen"), ["de", "pt-BR"])
    assert {"de:trupp", "pt:truppen"} <= terms
    assert {term.partition(":")[0] for term in terms} == {"*", "de", "pt"}


def test_no_languages_still_give_the_subject() -> None:
    assert entry_terms(entry("Ukraine"), []) == {EVERYTHING, "country:UA"}


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


def test_the_subject_joins_what_was_found_and_what_was_set_by_hand() -> None:
    about = subject(entry("Kyiv 🇵🇱", "Berlin", countries=("fr",), topics=("North Sea", "!!")))
    assert about == Subject(frozenset({"UA", "PL", "DE", "FR"}), frozenset({"north-sea"}))


def test_a_long_phrase_asks_for_all_its_runs_of_four_words() -> None:
    assert phrase_terms(["a", "b", "c", "d", "e"], "xx") == ("xx:a b c d", "xx:b c d e")
    assert phrase_terms(["troops"], "en") == ("en:troop",)


LANGUAGES = st.lists(st.sampled_from(["en", "de", "ru", "uk", "ja", "ar", "pt-BR"]), max_size=3)


@given(st.text(), st.text(), LANGUAGES)
def test_any_text_gives_the_same_terms_each_time(headline: str, body: str, languages: list[str]) -> None:
    terms = entry_terms(entry(headline, body), languages)
    assert EVERYTHING in terms
    assert terms == entry_terms(entry(headline, body), list(reversed(languages)))
    about = subject(entry(headline, body))
    assert {f"country:{code}" for code in about.countries} <= terms


@given(st.text(), LANGUAGES)
def test_terms_fit_an_index_key(text: str, languages: list[str]) -> None:
    for term in entry_terms(entry(text * 50), languages):
        assert len(term.encode()) < 2_000
        assert term.count(" ") < MAX_PHRASE
