"""The filter language: what may be typed, how it is shown and compiled, and what is refused."""

import pytest

from bot.domain.entry import ParsedEntry
from bot.domain.filters import MAX_FILTER_LENGTH, MAX_TERMS, Conjunction, parse_filter
from bot.domain.filters import matches as filter_matches
from bot.domain.terms import entry_terms
from bot.errors import UserError


def matches(typed: str, text: str, language: str = "en") -> bool:
    """Tell whether a typed filter takes an entry with this text."""
    entry = ParsedEntry("1", text, topics=("energy",))
    return filter_matches(parse_filter(typed, language), entry_terms(entry, [language]))


def refusal(typed: str, language: str = "en") -> UserError:
    """Return the error that a filter is refused with."""
    with pytest.raises(UserError) as caught:
        parse_filter(typed, language)
    return caught.value


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("football", "football"),
        ("  FootBall  ", "football"),
        ('"north korea" troops -football', '"north korea" troops -football'),
        ("-football troops", "troops -football"),
        ("country:UA", "country:UA"),
        ("country:ua", "country:UA"),
        ("Country:Ukraine", "country:UA"),
        ("country:north korea troops", "country:KP troops"),
        ('country:"south sudan"', "country:SS"),
        ("country:us virgin islands", "country:VI"),
        ("country:US virgin islands", "country:US virgin islands"),
        ("country:🇺🇦", "country:UA"),
        ("🇺🇦 -football", "country:UA -football"),
        ("topic:energy", "topic:energy"),
        ('topic:"North Sea"', "topic:north-sea"),
        ("everything", "everything"),
        ("everything -football", "everything -football"),
        ("everything football", "football"),
        ('"everything"', '"everything"'),
        ("troops troop TROOPS", "troops"),
        ("bank of england", "bank england"),
        ('"the" bank', "bank"),
        ('"of the" bank', '"of the" bank'),
        ("covid-19", '"covid 19"'),
        ("Müller", "müller"),
        ("U.S. troops", "u.s. troops"),
        ("Zelensky’s visit", "zelensky visit"),
        ("#NorthSea", "topic:north-sea"),
        ("京都 -東京", "京都 -東京"),
        ("10:30", '"10 30"'),
        ("1,000 troops", '"1 000" troops'),
        ("Ukraine: troops", "ukraine troops"),
    ],
)
def test_a_filter_is_shown_in_one_canonical_form(typed: str, shown: str) -> None:
    assert parse_filter(typed, "en").text == shown
    assert parse_filter(shown, "en").text == shown


@pytest.mark.parametrize(
    "typed",
    [
        "“north korea” troops —football",
        "„north korea“ TROOPS –football",
        "«north korea» troops −football",  # noqa: RUF001  a minus sign
        "＂ｎｏｒｔｈ　ｋｏｒｅａ＂　ｔｒｏｏｐｓ　－ｆｏｏｔｂａｌｌ",  # noqa: RUF001  full width
        '\u200e"north \u200bkorea" troops --football\n',
        '"north korea"troops -football',
    ],
)
def test_what_phones_and_keyboards_make_of_it_reads_the_same(typed: str) -> None:
    expected = parse_filter('"north korea" troops -football', "en")
    assert parse_filter(typed, "en").conjunctions == expected.conjunctions


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ukraine", "UA"),
        ("UKRAINE", "UA"),
        ("the Netherlands", "NL"),
        ("north korea", "KP"),
        ("dprk", "KP"),
        ("us", "US"),
        ("Deutschland", "DE"),
        ("guinea-bissau", "GW"),
        ("trinidad & tobago", "TT"),
        ("🇲🇩", "MD"),
    ],
)
def test_a_bare_countrys_name_follows_the_country(typed: str, code: str) -> None:
    filter_ = parse_filter(typed, "en")
    assert filter_.read_as_country == code
    assert filter_.text == f"country:{code}"
    assert filter_.conjunctions == (Conjunction(f"country:{code}"),)


@pytest.mark.parametrize(
    "typed",
    ['"ukraine"', "ukraine troops", "kyiv", "AI", "scotland", "country:UA", "everything", '"new" zealand'],
)
def test_anything_but_a_bare_name_is_not_read_as_a_country(typed: str) -> None:
    assert parse_filter(typed, "en").read_as_country is None


def test_a_filter_is_filed_under_its_longest_word_or_phrase() -> None:
    (conjunction,) = parse_filter('army "north korea" country:RU -football -topic:sport', "en").conjunctions
    assert conjunction.anchor == "en:north korea"
    assert conjunction.required == ("en:armi", "country:RU")
    assert conjunction.excluded == ("en:footbal", "topic:sport")


def test_tags_are_anchors_only_where_there_is_no_word() -> None:
    assert parse_filter("art country:UA topic:energy", "en").conjunctions[0].anchor == "en:art"
    assert parse_filter("country:UA topic:energy", "en").conjunctions[0].anchor == "topic:energy"
    assert parse_filter("everything", "en").conjunctions == (Conjunction("*"),)


def test_a_filter_stems_in_its_own_language() -> None:
    filter_ = parse_filter("Häuser", "de-AT")
    assert filter_.language == "de"
    assert filter_.conjunctions[0].anchor == "de:haus"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("troop", "Troops advance"),
        ("troops", "A troop advances"),
        ("TROOPS advancing", "the troops have advanced"),
        ('"north korea" troops', "Troops from North Korea"),
        ('"north korea" troops', "North Korean troops clash"),
        ('"north korean troops"', "North Korean troop clashes"),
        ("ukraine troops", "Ukrainian troops"),
        ("country:UA", "Kyiv says"),
        ("topic:energy", "Anything"),
        ("everything", "Anything"),
        ("everything -football", "Tennis"),
        ("muller", "Herr Müller"),
        ('"pro-eu president"', "The pro-EU president"),
        ("京都", "東京都知事"),
        ("un", "the U.N. says"),
        ('"one two three four five six"', "one two three four five six seven"),
    ],
)
def test_a_filter_takes_what_a_reader_means(typed: str, text: str) -> None:
    assert matches(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("art", "The party starts"),
        ("troops football", "Troops"),
        ('"north korea"', "Korea, in the north"),
        ('"north korea"', "South Korea and the north"),
        ("troops -football", "Troops play football"),
        ("troops -footballs", "Troops play football"),
        ('troops -"world cup"', "Troops at the World Cup"),
        ("troops -country:RU", "Moscow sends troops"),
        ("troops -topic:energy", "Troops"),
        ("country:KP", "South Korea"),
        ("everything -football", "Football"),
        ("東京", "京都"),
    ],
)
def test_a_filter_leaves_what_a_reader_does_not_mean(typed: str, text: str) -> None:
    assert not matches(typed, text)


def test_an_excluded_phrase_needs_the_whole_phrase() -> None:
    assert matches('troops -"world cup"', "Troops of the world drink a cup")


@pytest.mark.parametrize(
    ("typed", "message", "arguments"),
    [
        ("", "filter-empty", {}),
        (" \u200b\n", "filter-empty", {}),
        ('troops "unclosed', "filter-unclosed-quote", {"position": 8, "near": '"unclosed'}),
        ('country:"south', "filter-unclosed-quote", {"position": 9, "near": '"south'}),
        ('"', "filter-unclosed-quote", {"position": 1, "near": '"'}),
        ('troops ""', "filter-empty-quotes", {"position": 8, "typed": '""'}),
        ("troops -", "filter-lone-dash", {"position": 8}),
        ("—", "filter-lone-dash", {"position": 1}),
        ("troops - football", "filter-lone-dash", {"position": 8}),
        ("troops !!!", "filter-no-word", {"position": 8, "typed": "!!!"}),
        ('"!!!"', "filter-no-word", {"position": 1, "typed": '"!!!"'}),
        ("troops -🔥", "filter-no-word", {"position": 8, "typed": "-🔥"}),
        ("the of", "filter-stop-words", {"typed": "the of"}),
        ('"to be or not to be"', "filter-stop-words", {"typed": '"to be or not to be"'}),
        ("troops -the", "filter-stop-words", {"typed": "-the"}),
        ("-football -country:RU", "filter-only-exclusions", {"typed": "-football -country:RU"}),
        ("troops -troop", "filter-contradiction", {"typed": "-troop"}),
        ('"north korea" -korea', "filter-contradiction", {"typed": "-korea"}),
        ("country:UA -country:ukraine", "filter-contradiction", {"typed": "-country:ukraine"}),
        (
            'troops -"one two three four five"',
            "filter-long-exclusion",
            {"position": 8, "typed": '-"one two three four five"', "limit": 4},
        ),
        ("ukraine, moldova", "filter-alternatives", {"position": 1, "typed": "ukraine,"}),
        ("tennis OR football", "filter-alternatives", {"position": 8, "typed": "OR"}),
        ("a (b c)", "filter-alternatives", {"position": 3, "typed": "(b"}),
        ("country:UA,MD", "filter-alternatives", {"position": 1, "typed": "country:UA,MD"}),
        ("troops source:bbc", "filter-unknown-field", {"position": 8, "field": "source"}),
        ("https://example.com", "filter-unknown-field", {"position": 1, "field": "https"}),
        ("country:", "filter-empty-country", {"position": 1}),
        ('-country:""', "filter-empty-country", {"position": 1}),
        ("topic:", "filter-empty-topic", {"position": 1}),
        ("topic:!!", "filter-empty-topic", {"position": 1}),
        (
            "country:ukrane",
            "filter-unknown-country",
            {"position": 1, "typed": "ukrane", "found": 1, "nearest": "Ukraine"},
        ),
        (
            "country:xyzzy",
            "filter-unknown-country",
            {"position": 1, "typed": "xyzzy", "found": 0, "nearest": ""},
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    typed: str, message: str, arguments: dict[str, str | int]
) -> None:
    error = refusal(typed)
    assert (error.message, error.arguments) == (message, arguments)


def test_the_nearest_countries_are_named_in_the_readers_language() -> None:
    assert refusal("country:Deutchland", "de").arguments["nearest"] == "Deutschland"


def test_german_stop_words_are_refused_in_german_only() -> None:
    assert refusal("der und", "de").message == "filter-stop-words"
    assert parse_filter("der und", "en").text == "der und"


def test_a_filter_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert parse_filter("x" * MAX_FILTER_LENGTH, "en")
    error = refusal("x" * (MAX_FILTER_LENGTH + 1))
    assert error.message == "filter-too-long"
    assert error.arguments == {"length": MAX_FILTER_LENGTH + 1, "limit": MAX_FILTER_LENGTH}


def test_a_filter_that_would_be_shown_longer_than_the_limit_is_refused() -> None:
    # One character in Arabic's presentation forms unfolds to four words.
    assert refusal("\ufdfa" * MAX_FILTER_LENGTH).message == "filter-too-long"


def test_a_filter_may_ask_for_as_many_things_as_the_limit_and_no_more() -> None:
    asked = [f"word{number}" for number in range(MAX_TERMS)]
    assert parse_filter(" ".join(asked), "en")
    error = refusal(" ".join([*asked, "-football"]))
    assert error.message == "filter-too-many-terms"
    assert error.arguments == {"count": MAX_TERMS + 1, "limit": MAX_TERMS}
