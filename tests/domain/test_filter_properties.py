"""Tests of properties that hold for every filter and every text."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import entry_terms
from bot.domain.filters import (
    MAX_CONJUNCTIONS,
    MAX_FILTER_LENGTH,
    MAX_TERMS,
    Filter,
    explain,
    matches,
    narrowed,
    parse_filter,
)
from bot.errors import UserError
from tests.filter_oracle import (
    SCRIPTS,
    VOCABULARY,
    Article,
    Both,
    Either,
    Script,
    Tag,
    Wanted,
    Without,
    Words,
    articles_in,
    wanted_in,
)
from tests.filter_typing import PLAINLY, Typed, meaning, type_out

FRAGMENTS = """
football troops troop korea korean ukraine Ukraine "north korea" "new" zealand country:UA country:ukrane
country:us country: topic:energy topic: everything - -- — + ++ " “ ” ( ) , OR AND NOT ODER ( ) the and us
U.S. US virgin islands a'b l'ukraine Ukraine: "" -the = =troops title: title:rain source:bbc is:key is:
lang:de lang:uk 京都 тро́пы війська ﷺ İ Müller #NorthSea #x 🇺🇦 🔥 -football -"world cup" -country:RU
whales sea-birds it IT #MeToo AT&T C# .NET $40 50% @x flood* children =WHO
source:bbc 10:30 covid-19 \u200d covid19 C++ 1,000 （ ） ， ［ | & -( country:( צה"ל
"""  # noqa: RUF001  full width
PIECES = st.sampled_from([*FRAGMENTS.split(), '"', " ", ":"])
TYPED = st.one_of(
    st.text(max_size=MAX_FILTER_LENGTH + 20),
    st.lists(PIECES, max_size=MAX_TERMS + 3).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=20).map("".join),
)
LANGUAGES = st.sampled_from(["en", "de", "ru", "uk", "ja", "ar", "hi", "sr"])


def parse(typed: str, language: str) -> Filter | None:
    """Return the filter, None if it is refused; any other error is a failure."""
    try:
        return parse_filter(typed, language, VOCABULARY)
    except UserError:
        return None


def terms_of(article: Article, language: str) -> frozenset[str]:
    """Return the terms of an article."""
    return entry_terms(
        article.entry,
        [language],
        source_title=article.source_title,
        vocabulary=VOCABULARY,
        source_id=article.source_id,
    )


@given(TYPED, LANGUAGES)
def test_any_text_is_read_or_refused_with_words(typed: str, language: str) -> None:
    filter_ = parse(typed, language)
    if filter_ is not None:
        assert 0 < len(filter_.text) <= MAX_FILTER_LENGTH
        assert 0 < len(filter_.conjunctions) <= MAX_CONJUNCTIONS
        for conjunction in filter_.conjunctions:
            assert conjunction.anchor not in conjunction.required
            assert not {conjunction.anchor, *conjunction.required} & set(conjunction.excluded)


@given(TYPED, LANGUAGES)
@example("-(troops, -rain) everything", "en")
@example("country:UA,MD, -(=rain -rain) rain", "en")
@example("0 О", "en")  # noqa: RUF001  a Cyrillic word that says nothing
@example("IT\x1b", "en")
def test_the_canonical_text_reads_as_the_same_filter(typed: str, language: str) -> None:
    filter_ = parse(typed, language)
    assume(filter_ is not None)
    assert filter_ is not None
    for spoken in (language, filter_.language):
        again = parse_filter(filter_.text, spoken, VOCABULARY)
        assert again.text == filter_.text
        assert again.language == filter_.language
        assert again.conjunctions == filter_.conjunctions


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
@given(st.data())
def test_matching_by_terms_agrees_with_comparing_word_by_word(script: Script, data: st.DataObject) -> None:
    typed = type_out(data.draw(wanted_in(script)), data.draw(st.randoms(use_true_random=False)))
    assert_agrees(typed, data.draw(articles_in(script)))


RAIN, UKRAINE, NORTH, KOREA = map(Words, ("rain", "Ukraine", "North", "Korea"))
COUNTRY = Tag("country", "UA")


@pytest.mark.parametrize(
    ("wanted", "means"),
    [
        (UKRAINE, COUNTRY),
        (Words("whales"), Either((Tag("topic", "whales"), Words("whales")))),
        (Words("breaking"), Tag("is", "breaking")),
        (Both((NORTH, KOREA)), Tag("country", "KP")),
        (Either((Words("Ukrainian"), UKRAINE)), Either((Words("Ukrainian"), COUNTRY))),
        (Either((Both((NORTH, KOREA)), RAIN)), Either((Tag("country", "KP"), RAIN))),
        (Either((Both((RAIN, UKRAINE)), RAIN)), Either((Both((RAIN, UKRAINE)), RAIN))),
        (Either((UKRAINE, Without(RAIN))), Either((UKRAINE, Without(RAIN)))),
        (Either((Words("whales"), RAIN)), Either((Words("whales"), RAIN, Tag("topic", "whales")))),
        (Both((RAIN, Words("whales"))), Both((RAIN, Words("whales")))),
        (Both((RAIN, Without(Words("whales")))), Both((RAIN, Without(Words("whales"))))),
        (Both((RAIN, UKRAINE)), Both((RAIN, UKRAINE))),
        (Both((RAIN, Without(UKRAINE))), Both((RAIN, Without(COUNTRY)))),
        (Both((RAIN, Either((UKRAINE, KOREA)))), Both((RAIN, Either((UKRAINE, KOREA))))),
        (Without(Either((UKRAINE, RAIN))), Without(Either((COUNTRY, RAIN)))),
        (Without(Without(UKRAINE)), Without(Without(COUNTRY))),
    ],
)
def test_a_name_is_what_it_names_alone_in_a_plain_list_or_behind_a_dash(
    wanted: Wanted, means: Wanted
) -> None:
    typed = type_out(wanted, PLAINLY)
    assert meaning(typed) == means
    for text in (
        "Kyiv",
        "Ukraine rain",
        "Ukrainian",
        "North rain Korea",
        "Pyongyang",
        "whales breaking",
        "x",
    ):
        for tags in ((), ("whales",)):
            assert_agrees(typed, Article(ParsedEntry("1", text, topics=tags)))
            assert_agrees(typed, Article(ParsedEntry("1", text, topics=tags, breaking=True)))


def assert_agrees(typed: Typed, article: Article) -> None:
    """Assert that a filter matches an article exactly if brute force says so."""
    wanted = meaning(typed)
    try:
        filter_ = parse_filter(typed.text, "en", VOCABULARY)
    except UserError as error:
        if error.message == "filter-contradiction":
            assert not wanted.takes(article, "en"), "only what can never match may be refused"
        return
    terms = terms_of(article, filter_.language)
    assert matches(filter_, terms) == wanted.takes(article, filter_.language), typed.text


@given(wanted_in(SCRIPTS[0]), wanted_in(SCRIPTS[0]), articles_in(SCRIPTS[0]))
def test_what_is_narrowed_takes_what_both_take(wanted: Wanted, more: Wanted, article: Article) -> None:
    one, other = (parse(type_out(each, PLAINLY).text, "en") for each in (wanted, more))
    assume(one is not None and other is not None)
    assert one is not None
    assert other is not None
    both = parse(narrowed(one.text, other.text), "en")
    assume(both is not None)
    assert both is not None
    terms = terms_of(article, "en")
    assert matches(both, terms) == (matches(one, terms) and matches(other, terms))


@given(wanted_in(SCRIPTS[0]), articles_in(SCRIPTS[0]))
def test_an_explanation_shows_words_of_an_entry_that_matches_and_none_of_another(
    wanted: Wanted, article: Article
) -> None:
    filter_ = parse(type_out(wanted, PLAINLY).text, "en")
    assume(filter_ is not None)
    assert filter_ is not None
    told = explain(filter_, article.entry, article.source_title, VOCABULARY)
    assert len(set(told)) == len(told)
    if not matches(filter_, terms_of(article, "en")):
        assert told == ()
    where = "\n".join(
        [article.entry.headline, article.entry.body, article.source_title, *article.entry.authors]
    )
    assert all(each in where or each[0] in "#+" for each in told)
