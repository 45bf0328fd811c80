"""Tests of countries in languages other than English and German, and of words that look like their names."""

import json
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.countries import find_countries, find_mentions
from bot.domain.countries.local.lists import cldr_names, load_file, local_languages
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import subject
from bot.domain.text.words import sentences
from bot.domain.topics import built_in
from tests.cases import cases

_STOPS = frozenset(".:,(\uff08")
"""Signs that end a sentence or separate the parts of a name: "S:t Lucia"."""
_MARKS = str.maketrans("", "", "*~[]")
LABELLED = Path(__file__).parent / "labelled_countries"
TRAPS = LABELLED / "traps.jsonl"
SENTENCES = LABELLED / "by-language.txt"


def found(text: str, language: str | None) -> str:
    """Return the codes found, in order, as one line."""
    return " ".join(sorted(find_countries(text, language)))


def test_made_up_traps_of_many_languages_name_only_their_countries() -> None:
    wrong = []
    for line in TRAPS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        entry = ParsedEntry("1", row["headline"], row["body"], ())
        countries = subject(entry, built_in(), row["language"]).countries
        if sorted(countries) != sorted(row["want"]):
            wrong.append((row["headline"], row["body"], sorted(countries), row["want"]))
    assert not wrong


def load_sentences(*, with_names: bool) -> list[list[str]]:
    """Return language, codes and text of each sentence that names a country, or of each that names none."""
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    rows = [[part.strip() for part in line.split("|")] for line in lines if not line.startswith("#")]
    return [row for row in rows if bool(row[1]) == with_names]


@cases(("language", "codes", "text"), load_sentences(with_names=False))
def test_an_ordinary_word_that_is_spelled_like_a_name_is_none(language: str, codes: str, text: str) -> None:
    assert found(text, language) == found(text, None) == codes


@cases(("language", "codes", "text"), load_sentences(with_names=True))
def test_a_text_is_read_with_the_names_of_its_language(language: str, codes: str, text: str) -> None:
    assert found(text, language) == codes


@cases(
    "text",
    [
        "Nord-Korea sender skip",
        "Noord-Korea vuurt raket af",
        "Kuzey Kore füze denedi",
        "Coreia do Norte dispara míssil",
        "Severní Korea odpálila raketu",
    ],
)
def test_part_of_a_name_is_no_other_country_where_nothing_tells_the_language(text: str) -> None:
    assert found(text, None) == "KP"


@cases(
    ("text", "codes"),
    [
        ("O dique custou US$ 4 milhões.", ""),
        ("It cost US$40 million in Kenya", "KE"),
        ("Es kostete 4 Mio. US$ im Jahr", ""),
        ("harga minyak 70 dolar AS per barel di Indonesia", "ID"),
    ],
)
def test_a_sign_of_money_is_no_country(text: str, codes: str) -> None:
    assert found(text, None) == codes


@cases(
    ("text", "codes"),
    [
        ("ukrainian troops", "UA"),
        ("nordkoreanische Soldaten", "KP"),
        ("Kabul explosion kills ten", "AF"),
        ("German ministers meet", "DE"),
        ("China launches satellite", "CN"),
        ("Mali junta leader resigns", "ML"),
    ],
)
def test_short_headlines_in_english_and_german_are_read_as_before(text: str, codes: str) -> None:
    assert found(text, None) == codes


@cases("code", local_languages())
def test_names_of_a_language_count_in_a_sentence_of_it(code: str) -> None:
    names = list(cldr_names(code))
    shared = Counter(name for _, name in names)
    missed = {
        name
        for country, name in names
        if _STOPS.isdisjoint(name)
        and shared[name] == 1
        and name not in load_file(code).get("never", "")
        and country not in find_countries(f"xx {name} xx", code)
    }
    assert not missed


@cases("code", local_languages())
def test_a_name_with_its_marks_counts_as_its_country_where_it_stands_alone(code: str) -> None:
    wrong = {}
    for country, names in load_file(code)["names"].items():
        for name in names.replace("\n", " ").split(", "):
            written = name.strip(" ,").translate(_MARKS)
            found_codes = {
                mention.code
                for mentions in find_mentions(sentences(f"xx xx {written} xx"), code)
                for mention in mentions
            }
            if country not in found_codes:
                wrong[name] = country, found_codes
    assert not wrong


SOME_WORDS = """
Nord Korea Kore'de Georgia i det och de la Reunión Oman USA US $ Island , . - (MI) på
"""
WORDS = st.sampled_from(SOME_WORDS.split())
LANGUAGES = st.sampled_from([*local_languages(), "xx", ""])


@given(st.lists(WORDS).map(" ".join), LANGUAGES)
def test_mentions_in_any_language_stand_in_order_without_overlap(text: str, language: str) -> None:
    parted = sentences(text)
    for sentence, mentions in zip(parted, find_mentions(parted, language), strict=True):
        ends = [0, *(mention.end for mention in mentions)]
        assert all(end <= mention.start < mention.end for end, mention in zip(ends, mentions, strict=False))
        assert ends[-1] <= len(sentence)
