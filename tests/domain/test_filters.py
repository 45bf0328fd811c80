"""Tests of the filter language: what can be typed, how it is shown and compiled, and what is refused."""

import pytest

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import (
    MAX_CONJUNCTIONS,
    MAX_DEPTH,
    MAX_FILTER_LENGTH,
    MAX_TERMS,
    Conjunction,
    Filter,
    is_reserved,
    is_same,
    narrowed,
    parse_filter,
    reread_filter,
)
from bot.domain.filters import matches as filter_matches
from bot.domain.topics import CustomTopic, built_in
from bot.domain.topics.lists import load_tree, other_names
from bot.errors import UnknownNameError, UserError
from tests.cases import cases

VOCABULARY = built_in().with_custom(
    [
        CustomTopic("whales", "Whales"),
        CustomTopic("north-sea", "North Sea"),
        CustomTopic("sea-birds", "Möwen"),
    ]
)


def parse(typed: str, language: str = "en") -> Filter:
    """Return the filter that is typed."""
    return parse_filter(typed, language, VOCABULARY)


def matches(typed: str, text: str, language: str = "en") -> bool:
    """Return whether a typed filter matches an entry with this headline, and its body after a line end."""
    filter_ = parse(typed, language)
    headline, _, body = text.partition("\n")
    entry = ParsedEntry("1", headline, body, topics=("whales",), authors=("Jo Doe", "Ana Núñez"), key=True)
    terms = entry_terms(entry, [filter_.language], source_title="BBC News live", vocabulary=VOCABULARY)
    return filter_matches(filter_, terms)


def refusal(typed: str, language: str = "en") -> UserError:
    """Return the error with which a filter is refused."""
    with pytest.raises(UserError) as caught:
        parse(typed, language)
    return caught.value


@cases(
    ("typed", "shown"),
    [
        ("kitten", "kitten"),
        ("  KiTTen  ", "kitten"),
        ('"north korea" troops -kitten', '"north korea" troops -kitten'),
        ("-kitten troops", "troops -kitten"),
        ("country:UA", "country:UA"),
        ("Country: Ukraine", "country:UA"),
        ("country:north korea troops", "country:KP troops"),
        ('country:"south sudan"', "country:SS"),
        ("country:us virgin islands", "country:VI"),
        ("country:US virgin islands", "country:US virgin islands"),
        ("country:🇺🇦", "country:UA"),
        ("+UA kitten", "country:UA kitten"),
        ("🇺🇦 -kitten", "country:UA -kitten"),
        ("land:ukraine", "country:UA"),
        ("країна:Україна", "country:UA"),
        ("страна:UA", "country:UA"),
        ("topic:whales", "topic:whales"),
        ("Thema: Whales", "topic:whales"),
        ("topic:north sea troops", "topic:north-sea troops"),
        ("#NorthSea -#whales", "topic:north-sea -topic:whales"),
        ("#ukraine troops", "country:UA troops"),
        ("#CatsAndDogs", '"cats and dogs", catsanddogs'),
        ("#Cats_And_Dogs", '"cats and dogs", catsanddogs'),
        ("troops #BlackFriday", 'troops ("black friday", blackfriday)'),
        ("#MeToo", "metoo"),
        ("#metoo", "metoo"),
        ("C++", "c++"),
        ('"C# developers"', '"c# developers"'),
        (".NET", ".net"),
        ("AT&T", "at&t"),
        ("title:R&D", "title:r&d"),
        ("$TSLA", "$tsla"),
        ("@NATO troops", "@nato troops"),
        ("50%", "50%"),
        ("source:AT&T", 'source:"at t"'),
        ("F-16", '"f 16"'),
        ("=WHO", "=WHO"),
        ("=U.S.", "=U.S."),
        ("=Who", "=who"),
        ("=G7", "=g7"),
        ('="WHO says"', '="WHO says"'),
        ("=AT&T", "=AT&T"),
        ("whales, rain", "topic:whales, whales, rain"),
        ("rain, north sea", "rain, topic:north-sea, north sea"),
        ("topic:whales, whales", "topic:whales, whales"),
        ('"whales", rain', '"whales", rain'),
        ("whales rain", "whales rain"),
        ("(whales, rain)", '"whales", rain'),
        ("rain -whales", "rain -whales"),
        ("rain -(whales, dog)", "rain -(whales, dog)"),
        ("whales, ukraine", "topic:whales, whales, country:UA"),
        ("IT, rain", "topic:technology-industry, =IT, rain"),
        ("lang:en whales, rain", "lang:en topic:whales, whales, rain"),
        ("lang:en whales", "lang:en whales"),
        ("everything", "everything"),
        ("alles -kitten", "everything -kitten"),
        ("todo -kitten", "everything -kitten"),
        ("tout sauf kitten", "everything -kitten"),
        ("everything kitten", "kitten"),
        ("everything OR kitten", "everything"),
        ("everything (-kitten, dog)", "everything (-kitten, dog)"),
        ('"everything"', '"everything"'),
        ("troops troop TROOPS", "troops"),
        ("troops, troop, kitten", "troops, kitten"),
        ("bank of england", "bank england"),
        ('"the" statue', "statue"),
        ('"of the" statue', '"of the" statue'),
        ("covid-19", '"covid 19"'),
        ("Müller", "müller"),
        ("U.S. troops", "u.s. troops"),
        ("Zelensky’s visit", "zelensky visit"),
        ("京都 -東京", "京都 -東京"),
        ("10:30", '"10 30"'),
        ("1,000 troops", '"1 000" troops'),
        ("Ukraine: troops", "ukraine troops"),
        ("kitten, dog", "kitten, dog"),
        ("kitten OR dog", "kitten, dog"),
        ("kitten ODER dog | bird", "kitten, dog, bird"),
        ("kitten;dog、bird", "kitten, dog, bird"),
        (", kitten,, dog ,", "kitten, dog"),
        ("kitten or dog", "kitten, dog"),
        ("Kitten oder dog und bird", "kitten, dog bird"),
        ("kitten або dog та bird", "kitten, dog bird"),  # noqa: RUF001  Cyrillic
        ("kitten ИЛИ dog и bird", "kitten, dog bird"),
        ("dog and not kitten", "dog -kitten"),
        ("kitten, dog, and bird", "kitten, dog, bird"),
        ('kitten "oder" dog', 'kitten "oder" dog'),
        ("kitten oder", 'kitten "oder"'),
        ("kitten ou dog", "kitten, dog"),
        ("kitten oppure dog", "kitten, dog"),
        ("dog excepto kitten", "dog -kitten"),
        ("dog tranne kitten", "dog -kitten"),
        ("كييف أو خاركيف", "كييف, خاركيف"),
        ("kijów albo charków", "kijów, charków"),
        ("kiev veya harkiv", "kiev, harkiv"),
        ("all", "everything"),
        ("Alle", "everything"),
        ("all -kitten", "everything -kitten"),
        ("all kitten", "kitten"),
        ("everything,", "everything"),
        ("kitten,", "kitten"),
        ("the kitten", "kitten"),
        ("troops -ukraine", "troops -country:UA"),
        ('troops -"ukraine"', 'troops -"ukraine"'),
        ("ukraine, north korea, troops", "country:UA, country:KP, troops"),
        ('"ukraine", troops', '"ukraine", troops'),
        ("trinidad and tobago, cuba", "country:TT, country:CU"),
        ("country:trinidad and tobago troops", "country:TT troops"),
        ("(ukraine, moldova) troops", '("ukraine", "moldova") troops'),
        ("#breaking troops", "is:breaking troops"),
        ("🇪🇺 troops", "country:EU troops"),
        ("🇺🇳 troops", "country:UN troops"),
        ("kitten AND dog & bird", "kitten dog bird"),
        ("NOT kitten dog", "dog -kitten"),
        ("dog NICHT kitten", "dog -kitten"),
        ("dog не kitten", "dog -kitten"),
        ("усе крім kitten", "everything -kitten"),  # noqa: RUF001  Cyrillic
        ("всё кроме kitten", "everything -kitten"),
        ("все -kitten", "everything -kitten"),
        ("(kitten, dog) bird", "(kitten, dog) bird"),
        ("(kitten dog), bird", "kitten dog, bird"),
        ("((kitten))", "kitten"),
        ("kitten (dog (bird))", "kitten dog bird"),
        ("kitten, (dog, bird)", "kitten, dog, bird"),
        ("dog -(kitten, bird)", "dog -(kitten, bird)"),
        ("dog -(kitten bird)", "dog -(kitten bird)"),
        ("dog -(-kitten)", "dog kitten"),
        ("dog NOT NOT kitten", "dog kitten"),
        ("=troops", "=troops"),
        ('="Armed Forces"', '="armed forces"'),
        ("title:Troops", "title:troops"),
        ('titel:"armed forces"', 'title:"armed forces"'),
        ("title:(kitten, dog)", "title:kitten, title:dog"),
        ("country:UA,MD troops", "(country:UA, country:MD) troops"),
        ("country:(ukraine, moldova)", "country:UA, country:MD"),
        ("country:UA, troops", "country:UA, troops"),
        ('source:"BBC News"', 'source:"bbc news"'),
        ("quelle:bbc autor:doe", "source:bbc author:doe"),
        ("مصدر:bbc كاتب:doe", "source:bbc author:doe"),
        ("źródło:bbc autor:doe", "source:bbc author:doe"),
        ("kaynak:bbc yazar:doe", "source:bbc author:doe"),
        ("is:KEY", "is:key"),
        ("ist:eilmeldung", "is:breaking"),
        ("це:термінове", "is:breaking"),
        ("джерело:bbc автор:doe", "source:bbc author:doe"),
        ("заголовок:troops", "title:troops"),
        ("это:ключевое", "is:key"),
        ("источник:bbc автор:doe", "source:bbc author:doe"),
        ("es:clave", "is:key"),
        ("est:alerte", "is:breaking"),
        ("é:urgente", "is:breaking"),
        ("è:chiave", "is:key"),
        ("país:UA", "country:UA"),
        ("pays:UA", "country:UA"),
        ("paese:UA", "country:UA"),
        ("título:kitten", "title:kitten"),
        ("fonte:bbc autore:doe", "source:bbc author:doe"),
        ("نوع:عاجل", "is:breaking"),
        ("jest:pilne", "is:breaking"),
        ("tür:sondakika", "is:breaking"),
        ("الكل -رياضة", "everything -رياضة"),
        ("wszystko oprócz sportu", "everything -sportu"),
        ("hepsi -spor", "everything -spor"),
        ("lang:de Häuser", "lang:de häuser"),
        ("sprache:uk війська", "lang:uk війська"),
        ('צה"ל', '"צה ל"'),
    ],
)
def test_a_filter_is_shown_in_one_canonical_form(typed: str, shown: str) -> None:
    assert parse(typed).text == shown
    assert parse(shown).text == shown
    assert parse(shown).conjunctions == parse(typed).conjunctions


@cases(
    "typed",
    [
        "“north korea” troops —kitten",
        "„north korea“ TROOPS –kitten",
        "«north korea» troops −kitten",  # noqa: RUF001  a minus sign
        "＂ｎｏｒｔｈ　ｋｏｒｅａ＂　ｔｒｏｏｐｓ　－ｋｉｔｔｅｎ",  # noqa: RUF001  full width
        '\u200e"north \u200bkorea" troops --kitten\n',
        '"north korea"troops -kitten',
        '（"north korea"）troops -（kitten）',  # noqa: RUF001  full width
    ],
)
def test_what_phones_and_keyboards_make_of_it_reads_the_same(typed: str) -> None:
    expected = parse('"north korea" troops -kitten')
    assert parse(typed).conjunctions == expected.conjunctions


@cases(
    ("typed", "code", "only_word"),
    [
        ("ukraine", "UA", '"ukraine"'),
        ("UKRAINE", "UA", '"ukraine"'),
        ("the Netherlands", "NL", '"the netherlands"'),
        ("north korea", "KP", '"north korea"'),
        ("us", "US", '"us"'),
        ("Deutschland", "DE", '"deutschland"'),
        ("guinea-bissau", "GW", '"guinea bissau"'),
        ("trinidad & tobago", "TT", '"trinidad tobago"'),
    ],
)
def test_a_bare_countrys_name_follows_the_country(typed: str, code: str, only_word: str) -> None:
    filter_ = parse(typed)
    assert filter_.read_as is not None
    assert (filter_.read_as.kind, filter_.read_as.name) == ("country", code)
    assert filter_.text == f"country:{code}"
    assert filter_.conjunctions == (Conjunction(f"country:{code}"),)
    assert filter_.read_as.only_word == only_word
    assert parse(only_word).text == only_word
    assert parse(only_word).read_as is None


@cases(
    ("typed", "slug", "shown", "words"),
    [
        ("Whales", "whales", "topic:whales, whales", '"whales"'),
        ("whales,", "whales", "topic:whales, whales", '"whales"'),
        ("the whales", "whales", "topic:whales, whales", '"whales"'),
        ("north sea", "north-sea", "topic:north-sea, north sea", '"north sea"'),
        ("IT", "technology-industry", "topic:technology-industry, =IT", "=IT"),
    ],
)
def test_a_bare_topics_name_follows_the_topic_or_the_word(
    typed: str, slug: str, shown: str, words: str
) -> None:
    filter_ = parse(typed)
    assert filter_.text == shown
    assert filter_.read_as is not None
    assert (filter_.read_as.kind, filter_.read_as.name) == ("topic", slug)
    assert [(one.kind, one.text) for one in filter_.others] == [("topic", f"topic:{slug}"), ("word", words)]
    assert filter_.topics == tuple(name for one in filter_.others[:1] for name in one.names)
    assert reread_filter(shown, "en", VOCABULARY).conjunctions == filter_.conjunctions


@cases("language", ["en", "de"])
def test_every_name_of_a_topic_finds_a_headline_with_that_very_word(language: str) -> None:
    names = {name for name, _ in other_names(language)}
    names |= {topic.names[language] for topic in load_tree().values() if language in topic.names}
    assert len(names) > 300
    # Capitalised, because some are also names of countries.
    missed = [
        one for one in sorted(names) if not finds(one, f"Xyzzy {one[0].upper()}{one[1:]} qwertz", language)
    ]
    assert missed == []


def finds(typed: str, headline: str, language: str) -> bool:
    """Return whether what is typed finds a headline, alone and in a list; True if it is refused."""
    terms = entry_terms(ParsedEntry("1", headline), [language], source_title="", vocabulary=built_in())
    texts = [typed, f"zeppelin, {typed}"]
    return all(filter_matches(parse_filter(text, language), terms) for text in texts)


@cases(
    ("typed", "language", "others"),
    [
        ("kitten", "en", []),
        ("ukraine", "en", [("word", ("ukraine",), '"ukraine"')]),
        ("breaking", "en", [("word", ("breaking",), '"breaking"')]),
        ("Ukraine war", "en", [("country", ("Ukraine",), "country:UA war")]),
        ("north korea troops", "en", [("country", ("north korea",), "country:KP troops")]),
        (
            "(ukraine, moldova) grain -cuba",
            "en",
            [
                ("word", ("cuba",), '("ukraine", "moldova") grain -"cuba"'),
                ("country", ("ukraine", "moldova"), "(country:UA, country:MD) grain -country:CU"),
            ],
        ),
        ("ukraine, Russia", "en", [("word", ("ukraine", "Russia"), '"ukraine", "russia"')]),
        (
            "whales, Ukraine",
            "en",
            [
                ("topic", ("whales",), "topic:whales, country:UA"),
                ("word", ("whales",), '"whales", country:UA'),
                ("word", ("Ukraine",), 'topic:whales, whales, "ukraine"'),
            ],
        ),
        (
            "streik, bahn",
            "de",
            [
                ("topic", ("streik", "bahn"), "topic:strikes, topic:rail"),
                ("word", ("streik", "bahn"), '"streik", "bahn"'),
            ],
        ),
    ],
)
def test_the_other_ways_to_read_a_filter_are_told(
    typed: str, language: str, others: list[tuple[str, tuple[str, ...], str]]
) -> None:
    filter_ = parse(typed, language)
    assert [(one.kind, one.names, one.text) for one in filter_.others] == others
    for one in filter_.others:
        assert parse(one.text, language).text == one.text


def test_a_list_too_long_for_its_topics_is_its_words() -> None:
    names = [name for name, _ in other_names("en") if len(name) > 12 and " " not in name][:12]
    typed = ", ".join(names)
    assert len(typed) < MAX_FILTER_LENGTH < len(f"topic:{typed}, {typed}")
    assert parse(typed).topics == ()
    assert all(matches(typed, name) for name in names)


def test_a_list_may_hold_as_many_topics_as_the_limit() -> None:
    names = [f"yx{letter}" for letter in "abcdefghijklm"]
    vocabulary = built_in().with_custom([CustomTopic(name, name) for name in names])
    filter_ = parse_filter(", ".join(names[:MAX_TERMS]), "en", vocabulary)
    assert len(filter_.topics) == MAX_TERMS
    assert parse_filter(filter_.text, "en", vocabulary).conjunctions == filter_.conjunctions
    with pytest.raises(UserError, match="filter-too-many-terms"):
        parse_filter(", ".join(names), "en", vocabulary)


@cases(
    ("typed", "shown", "only_word"),
    [
        ("breaking", "is:breaking", '"breaking"'),
        ("Breaking news", "is:breaking", '"breaking news"'),
        ("key", "is:key", '"key"'),
    ],
)
def test_marks_that_stand_alone_are_read_as_such(typed: str, shown: str, only_word: str) -> None:
    filter_ = parse(typed)
    assert filter_.text == shown
    assert filter_.read_as is not None
    assert filter_.read_as.only_word == only_word


def test_stop_words_are_those_of_the_chats_language() -> None:
    assert parse("war").text == "topic:war, war"
    assert refusal("war", "de").message == "filter-stop-words"
    assert parse("an", "es").text == "an"
    assert parse("IT", "de").text == "topic:technology-industry, =IT"


@cases("typed", ["it", "It", "in", "or", "the"])
def test_a_little_word_names_nothing(typed: str) -> None:
    assert refusal(typed).message == "filter-stop-words"


def test_a_topic_called_everything_does_not_hide_everything() -> None:
    vocabulary = built_in().with_custom([CustomTopic("everything", "everything")])
    assert parse_filter("everything", "en", vocabulary).text == "everything"


@cases(
    ("typed", "countries", "words"),
    [
        ("ukraine, Russia", ("ukraine", "Russia"), ()),
        ("drones -ukraine", ("ukraine",), ()),
        ("drones -(ukraine, cuba)", ("ukraine", "cuba"), ()),
        ("drones -(grain -ukraine)", ("ukraine",), ()),
        ("drones -(grain, -ukraine)", ("ukraine",), ()),
        ("-(-ukraine)", ("ukraine",), ()),
        ("ukraine grain", (), ("ukraine",)),
        ("north korea troops", (), ("north korea",)),
        ("(ukraine, moldova) grain -cuba", ("cuba",), ("ukraine", "moldova")),
        ('"ukraine" grain', (), ()),
        ("title:ukraine grain", (), ()),
    ],
)
def test_a_longer_filter_tells_how_it_read_the_names_of_countries(
    typed: str, countries: tuple[str, ...], words: tuple[str, ...]
) -> None:
    filter_ = parse(typed)
    assert (filter_.countries, filter_.country_words) == (countries, words)


@cases("name", ["everything", "Alle", "or", "Ukraine", "topic", "Titel", "Breaking"])
def test_names_that_mean_something_in_a_filter_are_reserved(name: str) -> None:
    assert is_reserved(name)
    assert not is_reserved("North Sea")


def test_a_flag_follows_the_country_and_there_is_no_word_to_offer() -> None:
    assert parse("🇲🇩").text == "country:MD"
    read_as = parse("🇲🇩").read_as
    assert read_as is not None
    assert read_as.only_word == ""


@cases(
    "typed",
    [
        '"ukraine"',
        "ukraine troops",
        "kyiv",
        "scotland",
        "country:UA",
        "everything",
        '"new" zealand',
        "=ukraine",
        "korea, north",
        "ukraine, moldova",
        '"breaking"',
        "breaking ice",
    ],
)
def test_anything_but_a_bare_name_is_read_as_its_words(typed: str) -> None:
    assert parse(typed).read_as is None


def test_a_filter_is_filed_under_its_longest_word_or_phrase() -> None:
    (conjunction,) = parse('army "north korea" country:RU -kitten -topic:whales').conjunctions
    assert conjunction.anchor == "en:north korea"
    assert conjunction.required == ("en:armi", "country:RU")
    assert conjunction.excluded == ("en:kitten", "topic:whales")


def test_tags_are_anchors_only_where_there_is_no_word() -> None:
    assert parse("art country:UA topic:whales").conjunctions[0].anchor == "en:art"
    assert parse("title:art country:UA").conjunctions[0].anchor == "en/title:art"
    assert parse("country:UA topic:whales is:breaking").conjunctions[0].anchor == "topic:whales"
    assert parse("everything").conjunctions == (Conjunction("*"),)


def test_brackets_and_alternatives_become_conjunctions() -> None:
    found = parse("(kitten, dog) bird -(horse, cow), is:key").conjunctions
    assert [(one.anchor, one.required, one.excluded) for one in found] == [
        ("en:kitten", ("en:bird",), ("en:hors", "en:cow")),
        ("en:bird", ("en:dog",), ("en:hors", "en:cow")),
        ("is:key", (), ()),
    ]


def test_what_another_alternative_takes_anyway_and_what_contradicts_itself_is_dropped() -> None:
    assert parse("kitten, kitten dog").conjunctions == (Conjunction("en:kitten"),)
    assert parse("kitten dog, kitten").conjunctions == (Conjunction("en:kitten"),)
    assert len(parse("kitten dog, dog kitten").conjunctions) == 1
    assert parse("(kitten, dog) -kitten").conjunctions == (Conjunction("en:dog", (), ("en:kitten",)),)


def test_a_filter_stems_in_its_own_language() -> None:
    filter_ = parse("Häuser", "de-AT")
    assert filter_.language == "de"
    assert filter_.conjunctions[0].anchor == "de:haus"


@cases(
    ("typed", "language", "expected"),
    [
        ("lang:de Häuser", "en", "de"),
        ("війська", "en", "uk"),
        ("войска", "en", "ru"),
        ("войска -kitten", "en", "en"),
        ("=troops", "uk", "uk"),
        ("στρατός", "en", "el"),
        ("القوات", "de", "ar"),
        ("پلیس", "en", "fa"),
        ("सेना", "en", "hi"),
        ("京都", "en", "en"),
        ("troops", "ru", "ru"),
        ("country:UA", "en", "en"),
    ],
)
def test_words_in_another_script_are_stemmed_in_a_language_of_it(
    typed: str, language: str, expected: str
) -> None:
    filter_ = parse(typed, language)
    assert filter_.language == expected
    assert parse(filter_.text, filter_.language) == filter_


@cases(
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
        ("topic:whales", "Anything"),
        ("everything", "Anything"),
        ("everything -kitten", "Tennis"),
        ("muller", "Herr Müller"),
        ('"pro-eu president"', "The pro-EU president"),
        ("京都", "東京都知事"),
        ("usa", "the U.S.A. says"),
        ('"one two three four five six"', "one two three four five six seven"),
        ('dog -"one two three four five"', "A dog: one two three four"),
        ("covid19", "COVID-19 cases"),
        ("covid-19", "Covid19 cases"),
        ("covid", "COVID-19 cases"),
        ("F16", "F-16 jets"),
        ("Zelenskyy", "Zelensky spoke"),
        ("Zelensky", "Zelenskiy spoke"),
        ("=troops", "The TROOPS advance"),
        ('="armed forces"', "Armed forces advance"),
        ("title:troop", "Troops advance\nNothing else"),
        ('title:"north korea"', "North Korean troops\nNothing else"),
        ("source:bbc", "Anything"),
        ('source:"bbc news"', "Anything"),
        ("source:News", "Anything"),
        ("author:doe", "Anything"),
        ('author:"ana nunez"', "Anything"),
        ("is:key", "Anything"),
        ("kitten, dog", "A dog"),
        ("(kitten, dog) barks", "A dog barks"),
        ("lang:uk війська", "Про військо"),
        ("війська troops", "Troops: про війська"),
        ("#NorthSeaWhales", "#NorthSeaWhales are here"),
        ("#NorthSeaWhales", "#northseawhales are here"),
        ("#northseawhales", "#NorthSeaWhales are here"),
        ("metoo", "The #MeToo movement"),
        ('"metoo movement"', "The #Me_Too movement"),
        ("#blackfriday", "#BLACKFRIDAY deals"),
        ("child", "Children rescued"),
        ("children", "A child was rescued"),
        ('"child rescue"', "Children rescued"),
        ('"24. Februar"', "Am 24. Februar begann es"),
        ('"24. Februar"', "Nichts\nAm 24.\nFebruar begann es"),
        ('"Jan. 6"', "The Jan. 6 committee"),
        ('"Mt. Everest climbers"', "Two Mt. Everest climbers"),
        ('"oil price"', "Nothing\nThe oil\nprice rose"),
        ('"kyiv attack"', "An attack\nIn Kyiv\nattacks go on"),
        ("C++", "A C++ flaw"),
        ("c", "A C++ flaw"),
        ("C#", "Learn C#."),
        (".NET", "New: .NET 9"),
        ("net", "New: .NET 9"),
        ("AT&T", "AT&T's results"),
        ('"AT&T results"', "AT&T results"),
        ("t", "AT&T results"),
        ("title:AT&T", "AT&T results"),
        ("=AT&T", "AT&T results"),
        ('"rock & roll"', "Rock & roll"),
        ("$TSLA", "Buy $TSLA now"),
        ("@nato", "Says @NATO"),
        ("50%", "Up 50 % on the day"),
        ("OPEC+", "OPEC agrees"),
        ("Hawai\u02bbi", "Hawaii, Hawai'i"),
        ("qur\u02bean", "The Qur'an"),
        ("=WHO", "The WHO warns"),
        ("=WHO", "NEWS FROM GENEVA\nThe WHO warns"),
        ("=WHO", "WHO: 2024"),
        ("=who", "The WHO warns"),
        ("=U.S.", "US troops"),
        ('="WHO warns"', "The WHO warns"),
    ],
)
def test_a_filter_takes_what_a_reader_means(typed: str, text: str) -> None:
    assert matches(typed, text)


@cases(
    ("typed", "text"),
    [
        ("art", "The party starts"),
        ("troops kitten", "Troops"),
        ('"north korea"', "Korea, in the north"),
        ('"north korea"', "South Korea and the north"),
        ("troops -kitten", "Troops play with a kitten"),
        ("troops -kittens", "Troops play with a kitten"),
        ('troops -"world cup"', "Troops at the World Cup"),
        ("troops -country:RU", "Moscow sends troops"),
        ("troops -topic:whales", "Troops"),
        ("country:KP", "South Korea"),
        ("everything -kitten", "Kitten"),
        ("東京", "京都"),
        ("=troop", "Troops advance"),
        ('="armed force"', "Armed forces advance"),
        ("title:troop", "Nothing\nTroops advance"),
        ('dog -"one two three four five"', "A dog: one two three four five"),
        ("source:guardian", "The Guardian says"),
        ("author:bbc", "Anything"),
        ("is:breaking", "Breaking: anything"),
        ("kitten, dog", "A bird"),
        ("dog -(kitten, bird)", "A dog and a bird"),
        ("dog (kitten, bird)", "A dog"),
        ("=child", "Children rescued"),
        ("=children", "A child was rescued"),
        ("=WHO", "Those who warn"),
        ("=WHO", "WHO WARNS OF VIRUS"),
        ("=WHO", "WHO KNOWS?\nThose who do"),
        ("=U.S.", "Told us"),
        ('="WHO warns"', "The man who warns"),
        ("=AT&T", "at&t"),
        ('"oil price"', "It was oil. Price fell"),
        ('"oil price"', "Nothing\nThe oil\n\nprice rose"),
        ('"oil price"', "Oil\nprice"),
        ("C++", "Vitamin C"),
        ("C++", "C#"),
        ("AT&T", "At T time"),
        ("$TSLA", "TSLA"),
        ("metoo", "Me too"),
        ("-rain whales", "Rain"),
    ],
)
def test_a_filter_leaves_what_a_reader_does_not_mean(typed: str, text: str) -> None:
    assert not matches(typed, text)


def test_an_excluded_phrase_needs_the_whole_phrase() -> None:
    assert matches('troops -"world cup"', "Troops of the world drink a cup")


@cases(
    ("typed", "message", "arguments"),
    [
        ("", "filter-empty", {}),
        (" \u200b\n", "filter-empty", {}),
        (",", "filter-empty", {}),
        ("lang:de", "filter-empty", {}),
        ('troops "unclosed', "filter-unclosed-quote", {"position": 8, "near": '"unclosed'}),
        ('country:"south', "filter-unclosed-quote", {"position": 9, "near": '"south'}),
        ('"', "filter-unclosed-quote", {"position": 1, "near": '"'}),
        ('troops ""', "filter-empty-quotes", {"position": 8, "typed": '""'}),
        ("troops (kitten, dog", "filter-unclosed-bracket", {"position": 8, "typed": "("}),
        ("troops （", "filter-unclosed-bracket", {"position": 8, "typed": "（"}),  # noqa: RUF001  full width
        ("troops) kitten", "filter-stray-bracket", {"position": 7, "typed": ")"}),
        ("troops ()", "filter-empty-brackets", {"position": 8}),
        ("troops (,)", "filter-empty-brackets", {"position": 8}),
        ("OR troops", "filter-lone-operator", {"position": 1, "typed": "OR"}),
        ("troops OR", "filter-lone-operator", {"position": 8, "typed": "OR"}),
        ("(troops |) kitten", "filter-lone-operator", {"position": 9, "typed": "|"}),
        ("troops AND", "filter-lone-operator", {"position": 8, "typed": "AND"}),
        ("AND troops", "filter-lone-operator", {"position": 1, "typed": "AND"}),
        ("troops NOT", "filter-lone-operator", {"position": 8, "typed": "NOT"}),
        ("troops NOT OR kitten", "filter-lone-operator", {"position": 8, "typed": "NOT"}),
        ("troops -", "filter-lone-dash", {"position": 8}),
        ("—", "filter-lone-dash", {"position": 1}),
        ("--", "filter-lone-dash", {"position": 1}),
        ("troops - kitten", "filter-lone-dash", {"position": 8}),
        ("troops !!!", "filter-no-word", {"position": 8, "typed": "!!!"}),
        ('"!!!"', "filter-no-word", {"position": 1, "typed": '"!!!"'}),
        ("troops -🔥", "filter-no-word", {"position": 9, "typed": "🔥"}),
        ("troops =", "filter-no-word", {"position": 8, "typed": "="}),
        ("troops flood*", "filter-sign", {"position": 8, "typed": "flood*", "sign": "*"}),
        ("fl*d~2", "filter-sign", {"position": 1, "typed": "fl*d~2", "sign": "*"}),
        ("troops jo@doe.com", "filter-sign", {"position": 8, "typed": "jo@doe.com", "sign": "@"}),
        ("flood🔥", "filter-sign", {"position": 1, "typed": "flood🔥", "sign": "🔥"}),
        ("the of", "filter-stop-words", {"typed": "the of"}),
        ("title:the", "filter-stop-words", {"typed": "title:the"}),
        ("kitten, the", "filter-stop-words", {"typed": "the"}),
        ('"to be or not to be"', "filter-stop-words", {"typed": '"to be or not to be"'}),
        ("troops -the", "filter-stop-words", {"typed": "-the"}),
        ("-kitten -country:RU", "filter-only-exclusions", {"typed": "-kitten -country:RU"}),
        ("-(kitten, dog)", "filter-only-exclusions", {"typed": "-(kitten, dog)"}),
        ("troops, -kitten", "filter-case-only-excludes", {"position": 9, "typed": "-kitten"}),
        ("(troops, -kitten) OR dog", "filter-case-only-excludes", {"position": 10, "typed": "-kitten"}),
        ("troops -troop", "filter-contradiction", {"typed": "-troop"}),
        ('"north korea" -"korea"', "filter-contradiction", {"typed": '-"korea"'}),
        ("title:troops -troop", "filter-contradiction", {"typed": "-troop"}),
        ("=troops -troop -kitten", "filter-contradiction", {"typed": "-troop"}),
        ("country:UA -country:ukraine", "filter-contradiction", {"typed": "-country:ukraine"}),
        ("kitten -everything", "filter-contradiction", {"typed": "-everything"}),
        ("troops site:bbc", "filter-unknown-field", {"position": 8, "field": "site"}),
        ("https://example.com", "filter-address", {}),
        ("not football", "filter-only-exclusions", {"typed": "not football"}),
        ("Nicht football", "filter-only-exclusions", {"typed": "Nicht football"}),
        ("country:", "filter-empty-country", {"position": 1}),
        ('-country:""', "filter-empty-country", {"position": 2}),
        ("topic:", "filter-empty-topic", {"position": 1}),
        ("topic:!!", "filter-empty-topic", {"position": 1}),
        ("kitten title: -dog", "filter-empty-value", {"position": 8, "typed": "title:"}),
        (
            "is:urgent",
            "filter-unknown-flag",
            {"position": 1, "typed": "is:urgent", "choices": "is:key, is:breaking"},
        ),
        ("kitten lang:de", "filter-late-language", {"position": 8, "typed": "lang:de"}),
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
        (
            "kitten topic:xyzzy",
            "filter-unknown-topic",
            {"position": 8, "typed": "xyzzy", "found": 0, "nearest": ""},
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    typed: str, message: str, arguments: dict[str, str | int]
) -> None:
    error = refusal(typed)
    assert (error.message, error.arguments) == (message, arguments)


def test_a_language_without_rules_is_refused_with_those_that_there_are() -> None:
    error = refusal("lang:xx troops")
    assert (error.message, error.arguments["typed"]) == ("filter-unknown-language", "xx")
    assert "uk" in str(error.arguments["choices"]).split(", ")


@cases(
    ("typed", "meant"),
    [
        ('country:"untied kingdom"', "country:GB"),
        ("country:untied kingdom -troops", "country:GB -troops"),
        ("flood +ukrain", "flood country:UA"),
        ('topic:"crime law and justise"', 'topic:"crime and justice"'),
        ("topic:(enrgy, weather)", "topic:energy, topic:weather"),
    ],
)
def test_an_unknown_name_brings_filters_that_may_be_meant(typed: str, meant: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        parse_filter(typed, "en", built_in())
    error = caught.value
    texts = [typed[: error.begin] + name + typed[error.end :] for name in error.meant]
    assert parse_filter(meant, "en", built_in()).text in [
        parse_filter(one, "en", built_in()).text for one in texts
    ]


def test_the_nearest_countries_are_named_in_the_readers_language() -> None:
    assert refusal("country:Deutchland", "de").arguments["nearest"] == "Deutschland"


def test_german_stop_words_are_refused_in_german_only() -> None:
    assert refusal("der und", "de").message == "filter-stop-words"
    assert parse("der und", "en").text == 'der "und"'


def test_a_filter_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert parse("x" * MAX_FILTER_LENGTH)
    error = refusal("x" * (MAX_FILTER_LENGTH + 1))
    assert error.message == "filter-too-long"
    assert error.arguments == {"length": MAX_FILTER_LENGTH + 1, "limit": MAX_FILTER_LENGTH}


def test_a_filter_that_would_be_shown_longer_than_the_limit_is_refused() -> None:
    # One character in Arabic's presentation forms unfolds to four words.
    assert refusal("\ufdfa" * MAX_FILTER_LENGTH).message == "filter-too-long"


def test_a_filter_may_ask_for_as_many_things_as_the_limit_and_no_more() -> None:
    asked = [f"word{number}" for number in range(MAX_TERMS)]
    assert parse(" ".join(asked))
    error = refusal(" ".join([*asked, "-kitten"]))
    assert error.message == "filter-too-many-terms"
    assert error.arguments == {"count": MAX_TERMS + 1, "limit": MAX_TERMS}


def test_brackets_may_stand_within_each_other_as_deep_as_the_limit_and_no_deeper() -> None:
    assert parse("(" * MAX_DEPTH + "kitten" + ")" * MAX_DEPTH)
    error = refusal("(" * (MAX_DEPTH + 1) + "kitten" + ")" * (MAX_DEPTH + 1))
    assert (error.message, error.arguments) == (
        "filter-too-deep",
        {"position": MAX_DEPTH + 1, "limit": MAX_DEPTH},
    )


def test_a_filter_may_become_as_many_conjunctions_as_the_limit_and_no_more() -> None:
    pairs = "(a1, b1) (a2, b2) (a3, b3) (a4, b4) (a5, b5) (a6, b6)"
    assert len(parse(pairs, "xx").conjunctions) == MAX_CONJUNCTIONS
    error = refusal("(a1, b1, c1) (a2, b2, c2) (a3, b3, c3) (a4, b4, c4)", "xx")
    assert (error.message, error.arguments) == ("filter-too-many-cases", {"limit": MAX_CONJUNCTIONS})
    phrases = [" ".join(f"{letter}{number}" for number in "123456789012") for letter in "ab"]
    assert refusal(f'kitten -"{phrases[0]}" -"{phrases[1]}"', "xx").message == "filter-too-many-cases"


@cases(
    ("text", "addition", "expected"),
    [
        ("kitten", "is:key", "kitten is:key"),
        ("kitten, dog", "is:key", "(kitten, dog) is:key"),
        ("(kitten, dog) bird", "is:key", "(kitten, dog) bird is:key"),
        ('"a, b"', "-country:UA", '"a b" -country:UA'),
        ("lang:de häuser, hunde", "is:key", "lang:de (häuser, hunde) is:key"),
        ("everything", "is:breaking", "is:breaking"),
        ("country:UA", '-"north korea"', 'country:UA -"north korea"'),
        ("kitten", "dog, bird", "kitten (dog, bird)"),
    ],
)
def test_a_filter_is_narrowed_with_brackets_where_it_needs_them(
    text: str, addition: str, expected: str
) -> None:
    assert parse(narrowed(text, addition)).text == expected


def test_two_texts_are_the_same_filter_if_they_ask_for_the_same() -> None:
    assert is_same("cafés", "en", parse("CAFE"))
    assert is_same("dog, kitten", "en", parse("kittens OR dogs"))
    assert not is_same("dog kitten", "en", parse("dog, kitten"))
    assert is_same('"unreadable', "en", Filter('"unreadable', "en", ()))


def test_a_word_that_has_become_a_topics_name_since_is_reread_as_the_word() -> None:
    before = parse_filter("penguins", "en", VOCABULARY)
    later = VOCABULARY.with_custom([CustomTopic("penguins", "Penguins")])
    assert parse_filter("penguins", "en", later).text == "topic:penguins, penguins"
    assert reread_filter(before.text, "en", later).conjunctions == before.conjunctions
    assert not is_same(before.text, "en", parse_filter("penguins", "en", later), later)
