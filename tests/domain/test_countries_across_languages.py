"""Tests that a filter for a country finds entries in languages that its reader did not type."""

from pathlib import Path

from bot.domain.countries import find_countries
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import matches, parse_filter
from bot.domain.topics import built_in
from tests.cases import cases

LABELLED = Path(__file__).parent / "labelled_countries"


def load_rows(name: str) -> list[list[str]]:
    """Return the parts of each line of a file of labelled texts."""
    lines = (LABELLED / name).read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if not line.startswith("#")]


def takes(typed: str, headline: str, body: str, source_language: str | None = None) -> bool:
    """Tell whether a filter typed in a German chat takes an entry of a source."""
    vocabulary = built_in()
    entry = ParsedEntry("1", headline, body, ())
    terms = entry_terms(
        entry, ["de"], source_title="Live", vocabulary=vocabulary, source_language=source_language
    )
    return matches(parse_filter(typed, "de", vocabulary), terms)


@cases(("typed", "language", "headline", "body"), load_rows("across-languages.txt"))
def test_a_country_asked_for_in_a_german_chat_is_found_in_every_language(
    typed: str, language: str, headline: str, body: str
) -> None:
    assert takes(typed, headline, body, language)
    assert takes(typed, headline, body)
    assert not takes("country:BR", headline, body, language)


@cases(
    ("code", "text", "found"),
    [
        ("nb", "Nordmennene og svenskene møtes i Kyiv", "NO SE UA"),
        ("nn-NO", "Statsministeren reiser til Noreg og Sverige", "NO SE"),
        ("no", "Utenriksministeren reiser til Tyskland", "DE"),
        ("iw", "שר החוץ המצרי הגיע לירושלים", "EG IL"),
        ("he-IL", "שר החוץ המצרי הגיע לירושלים", "EG IL"),
        ("pt-BR", "O governo brasileiro negocia com a Argentina", "AR BR"),
        ("zh-Hant", "烏克蘭總統訪問德國", "DE UA"),
        ("zh-Hans-CN", "乌克兰总统访问德国", "DE UA"),
        ("in", "Presiden Indonesia bertemu menteri Jepang", "ID JP"),
    ],
)
def test_a_language_is_known_by_each_of_its_codes(code: str, text: str, found: str) -> None:
    assert " ".join(sorted(find_countries(text, code))) == found


@cases(("given", "text", "found"), load_rows("wrong-language.txt"))
def test_a_text_that_is_clearly_in_another_language_than_its_source_says_is_read_in_its_own(
    given: str, text: str, found: str
) -> None:
    assert " ".join(sorted(find_countries(text, given))) == found


@cases(
    ("text", "found"),
    [
        ("The sign read Добро пожаловать в Россию, and the driver went on", "RU"),
        ("Am Gebäude steht Україна, sagte die Sprecherin der Stadt", "UA"),
        ("They chanted 대한민국 for an hour in the stadium", "KR"),
    ],
)
def test_words_in_another_script_are_read_in_a_language_of_that_script(text: str, found: str) -> None:
    assert " ".join(sorted(find_countries(text))) == found
