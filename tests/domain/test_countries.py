"""Tests of countries in running text, and as people type and read them."""

import re
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.countries import (
    country_code,
    country_flag,
    country_name,
    country_named,
    find_countries,
    find_mentions,
    flagged_name,
    nearest_countries,
    signs,
)
from bot.domain.countries.lists import HOME, load_list
from bot.domain.countries.names import Rule, territories
from bot.domain.countries.tables import load_names
from bot.domain.languages.stop_words import STOP_WORDS
from bot.domain.text.words import sentences, words
from tests.cases import cases

CODES = sorted(territories("en"))


def found(text: str) -> str:
    """Return the codes found, in order, as one line."""
    return " ".join(sorted(find_countries(text)))


def test_the_table_has_every_iso_country_and_kosovo() -> None:
    assert len(CODES) == 250
    assert "XK" in CODES


@cases("code", CODES)
def test_every_country_is_found_by_its_english_name(code: str) -> None:
    # Babel's long forms ("Congo - Kinshasa", "Hong Kong SAR China") are found too.
    assert find_countries(f"They met in {country_name(code, 'en')} yesterday") == {code}


@cases("code", CODES)
def test_every_country_is_found_by_its_german_name_in_german_text(code: str) -> None:
    assert find_countries(
        f"Sie trafen sich gestern und nicht heute in {country_name(code, 'de')}, sagte er"
    ) == {code}


@cases("code", CODES)
@cases("language", ["en", "de"])
def test_every_country_can_be_typed_by_the_name_that_readers_see(code: str, language: str) -> None:
    assert country_code(country_name(code, language)) == code


@cases(
    ("text", "codes"),
    [
        ("Kyiv and Kiev", "UA"),
        ("Pyongyang said", "KP"),
        ("the DPRK’s army", "KP"),
        ("Democratic People's Republic of Korea", "KP"),
        ("the People's Republic of China", "CN"),
        ("the Republic of China", "TW"),
        ("Iranian satellites", "IR"),
        ("Germany's top diplomat; Germany’s army", "DE"),
        ("South Korean television", "KR"),
        ("North Koreans crossed", "KP"),
        ("N. Korea fires a missile", "KP"),
        ("Moscow and Tehran", "IR RU"),
        ("the UK, Britain, British troops, Britons", "GB"),
        ("talks in Northern Ireland", "GB"),
        ("talks in Ireland", "IE"),
        ("the UAE and the United Arab Emirates", "AE"),
        ("in the DR Congo", "CD"),
        ("in the Republic of Congo", "CG"),
        ("Congo-Brazzaville beat Congo-Kinshasa", "CD CG"),
        ("the president of Niger", "NE"),
        ("Nigerian troops", "NG"),
        ("Nigeriens voted", "NE"),
        ("the Niger Delta", "NG"),
        ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "GN GQ GW PG"),
        ("South Sudan’s army", "SS"),
        ("Sudan’s army", "SD"),
        ("Dominica", "DM"),
        ("the Dominican Republic", "DO"),
        ("Bosnia & Herzegovina, Trinidad & Tobago", "BA TT"),
        ("St. Lucia and Saint Kitts and Nevis", "KN LC"),
        ("American Samoa", "AS"),
        ("Samoa", "WS"),
        ("U.S. Virgin Islands", "VI"),
        ("British Virgin Islands", "VG"),
        ("Côte d’Ivoire and Cote d'Ivoire", "CI"),
        ("New Mexico", "US"),
        ("Mexico City", "MX"),
        ("#StandWithUkraine", "UA"),
        ("🇺🇦 and 🇲🇩", "MD UA"),
        ("Türkiye and TURKEY", "TR"),
    ],
)
def test_countries_are_found_by_name_people_capital_and_alias(text: str, codes: str) -> None:
    assert found(text) == codes


@cases(
    ("text", "codes"),
    [
        ("US presses on", "US"),
        ("the U.S. and a US-led force", "US"),
        ("tell us more", ""),
        ("Us and them", ""),
        ("HELP US NOW", ""),
        ("THE U.S. NOW", "US"),
        ("roast turkey for dinner", ""),
        ("fine china on the table", ""),
        ("Turkey and China", "CN TR"),
        ("polish the table", ""),
        ("Polish troops", "PL"),
        ("a family reunion", ""),
        ("Réunion", "RE"),
        ("male nurses", ""),
        ("landed in Malé", "MV"),
        ("the flag of Jersey", "JE"),
        ("a football jersey", ""),
        ("two Long Islanders on an island", ""),
    ],
)
def test_names_that_are_ordinary_words_count_only_as_names(text: str, codes: str) -> None:
    assert found(text) == codes


@cases(
    ("text", "codes"),
    [
        ("the Gulf of Mexico", ""),
        ("the Korean peninsula", ""),
        ("the South China Sea", ""),
        ("the Indian Ocean", ""),
        ("Latin American leaders", ""),
        ("a guinea pig", ""),
        ("New England", ""),
        ("Michael Jordan scored", ""),
        ("King Abdullah of Jordan", "JO"),
        ("Jordan’s King Abdullah", "JO"),
        ("Jordan Peele directs", ""),
        ("Chad Smith drums", ""),
        ("Chad's Idriss Deby", "TD"),
        ("in Chad Monday", "TD"),
        ("Atlanta, Georgia", "US"),
        ("Georgia votes; Alabama too", "US"),
        ("Georgia's parliament in Tbilisi, as Alabama watched", "GE US"),
        ("protests in Georgia", "GE"),
    ],
)
def test_names_within_other_names_mean_something_else(text: str, codes: str) -> None:
    assert found(text) == codes


@cases(
    ("text", "codes"),
    [
        ("Russlands Truppen greifen die Ukraine an", "RU UA"),
        ("nordkoreanische Soldaten und ein Südkoreaner", "KP KR"),
        ("die deutsche Außenministerin in Kiew", "DE UA"),
        ("Island liegt im Norden und ist schön", "IS"),
        ("die Russin und der Franzose", "FR RU"),
    ],
)
def test_german_names_are_found_too(text: str, codes: str) -> None:
    assert found(text) == codes


@cases("text", ["north. Korea", "South, Korea", "New\nZealand", "Papua. New Guinea? no", "Sri; Lanka"])
def test_a_name_never_runs_over_a_stop_a_comma_or_a_line(text: str) -> None:
    whole = {"KP", "NZ", "PG", "LK"}
    assert not find_countries(text) & whole


@pytest.mark.parametrize("file", ["en.toml", "de.toml"])
def test_every_name_in_the_tables_belongs_to_its_own_country(file: str) -> None:
    table = tomllib.loads(files("bot.domain.countries").joinpath(file).read_text(encoding="utf-8"))
    names = load_names().names
    for row in table["country"]:
        for key in ("names", "people", "places", "adjectives"):
            for written in row.get(key, ()):
                assert names[tuple(words(written))].code == row["code"], written
    for phrase in table["not_a_country"]:
        assert names[tuple(words(phrase))].code is None, phrase


@cases("rule", ["capital", "upper", "accented", "family", "given"])
def test_every_rule_is_about_names_in_the_table(rule: str) -> None:
    table = tomllib.loads(files("bot.domain.countries").joinpath("en.toml").read_text(encoding="utf-8"))
    names = load_names().names
    for written in table[rule]:
        assert Rule[rule.upper()] in names[tuple(words(written))].rules, written


def test_the_signs_in_the_tables_are_those_that_the_rules_look_for() -> None:
    looked_for = {name.lower() for name, words in vars(signs).items() if isinstance(words, frozenset)}
    listed = {sign for language in HOME for sign in load_list(language)["signs"]}
    assert listed == looked_for - {"flags_of_convenience"}


def test_no_name_is_a_stop_word() -> None:
    for name in load_names().names.values():
        if Rule.SHORTENED in name.rules:
            continue  # "Mich." counts only after a town and a comma
        assert not set(name.words) <= STOP_WORDS["en"] | STOP_WORDS["de"], name


SOME_WORDS = """
north south korea korean New Mexico US us the in Guinea Bissau Jordan Michael Chad Georgia Atlanta . , - '
Island und die Republic of Congo People's 🇺🇦 🇺 Turkey turkey ( )
Paris Texas Panama City Fla Walker County Sheriff EU UN NATO members Zelensky Spanish
100 million Canadian dollars listed
"""
WORDS = st.sampled_from([*SOME_WORDS.split(), "\n", "\u200d"])
TEXTS = st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join))


@given(TEXTS)
def test_any_text_gives_real_countries_and_the_same_each_time(text: str) -> None:
    assert find_countries(text) <= set(CODES)
    assert find_countries(text) == find_countries(text)


@given(TEXTS)
def test_mentions_stand_in_order_without_overlap(text: str) -> None:
    parted = sentences(text)
    for sentence, mentions in zip(parted, find_mentions(parted), strict=True):
        ends = [0, *(mention.end for mention in mentions)]
        assert all(end <= mention.start < mention.end for end, mention in zip(ends, mentions, strict=False))
        assert ends[-1] <= len(sentence)


@given(TEXTS, TEXTS)
def test_lines_of_neutral_text_take_no_country_away(text: str, other: str) -> None:
    # Only words that decide a context (Georgia) or a language may, and none of them is in this line.
    neutral = re.sub(r"[^\s.,!?-]", "x", other)
    assert find_countries(f"{text}\n{neutral}") == find_countries(text)


@cases(
    ("typed", "code"),
    [
        ("ukraine", "UA"),
        ("UA", "UA"),
        ("ua", "UA"),
        ("🇺🇦", "UA"),
        ("dprk", "KP"),
        ("us", "US"),
        ("U.S.", "US"),
        ("Großbritannien", "GB"),
        ("die Schweiz", "CH"),
        ("the netherlands", "NL"),
        ("north-korea", "KP"),
        ("scotland", "GB"),
        ("congo", "CD"),
        ("xk", "XK"),
        ("Kyiv", None),
        ("ukrainian", None),
        ("EU", "EU"),
        ("new mexico", None),
        ("", None),
        ("🇺🇦🇲🇩", None),
    ],
)
def test_a_typed_country_is_a_code_a_flag_or_a_name(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


@cases("typed", ["AI", "in", "IT", "scotland", "kyiv", "troops", "new mexico", "-ukraine talks"])
def test_a_bare_word_that_is_no_whole_countrys_name_is_just_a_word(typed: str) -> None:
    assert country_named(typed) is None


def test_names_are_shown_in_the_readers_language() -> None:
    assert country_name("DE", "en") == "Germany"
    assert country_name("DE", "de-AT") == "Deutschland"
    assert country_name("DE", "tlh") == "Germany"
    assert country_name("DE", "") == "Germany"
    assert country_name("??", "en") == "??"


def test_the_nearest_countries_are_offered_in_the_readers_language() -> None:
    assert nearest_countries("ukrane", "en") == ("Ukraine",)
    assert nearest_countries("Deutchland", "de") == ("Deutschland",)
    assert "Moldova" in nearest_countries("mold", "en")
    assert nearest_countries("xyzzy", "en") == ()
    assert nearest_countries("🔥", "en") == ()


@cases(
    ("text", "codes"),
    [
        ("Українські дрони вразили Брянськ", "RU UA"),
        ("Президент США зустрівся з прем’єром Ізраїлю", "IL US"),
        ("Польща закрила кордон з Білоруссю", "BY PL"),
        ("Литва закрила кордон з Білоруссю", "BY LT"),
        ("Российские войска обстреляли Харьков", "RU UA"),
        ("Пекин ждёт министра из Германии", "CN DE"),
        ("Нові дані про кримінал та катарсис", ""),
        ("Грузи на складе, чехол и трамплин", ""),
    ],
)
def test_countries_most_in_the_news_are_found_in_ukrainian_and_russian(text: str, codes: str) -> None:
    assert " ".join(sorted(find_countries(text))) == codes


def test_a_country_shows_its_flag_before_its_name() -> None:
    assert flagged_name("UA", "en") == "🇺🇦 Ukraine"
    assert flagged_name("XK", "de") == "🇽🇰 Kosovo"
    assert flagged_name("EU", "en") == "🇪🇺 European Union"
    assert flagged_name("EU-members", "en") == "🇪🇺 European Union (members)"
    assert flagged_name("UN", "de") == "🇺🇳 Vereinte Nationen"


def test_a_bloc_without_a_flag_and_an_unknown_code_show_only_their_names() -> None:
    assert flagged_name("NATO", "en") == "NATO"
    assert flagged_name("??", "en") == "??"


def test_every_countrys_flag_is_read_as_that_country() -> None:
    wrong = [code for code in CODES if country_code(country_flag(code)) != code]
    assert wrong == []
