"""What holds for every filter and every text."""

from random import Random

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

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
from bot.domain.terms import entry_terms
from bot.errors import UserError
from tests.filter_oracle import SCRIPTS, VOCABULARY, Article, Script, Wanted, articles_in, wanted_in

FRAGMENTS = """
football troops troop korea korean ukraine Ukraine "north korea" "new" zealand country:UA country:ukrane
country:us country: topic:energy topic: everything - -- — + ++ " “ ” ( ) , OR AND NOT ODER ( ) the and us
U.S. US virgin islands a'b l'ukraine Ukraine: "" -the = =troops title: title:rain source:bbc is:key is:
lang:de lang:uk 京都 тро́пы війська ﷺ İ Müller #NorthSea #x 🇺🇦 🔥 -football -"world cup" -country:RU
source:bbc 10:30 covid-19 \u200d covid19 C++ 1,000 （ ） ， ［ | & -( country:( צה"ל
"""  # noqa: RUF001  full width
PIECES = st.sampled_from([*FRAGMENTS.split(), '"', " ", ":"])
TYPED = st.one_of(
    st.text(max_size=MAX_FILTER_LENGTH + 20),
    st.lists(PIECES, max_size=MAX_TERMS + 3).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=20).map("".join),
)
SAME = Random(1)  # noqa: S311  how a filter is typed, when that does not matter
LANGUAGES = st.sampled_from(["en", "de", "ru", "uk", "ja", "ar", "hi", "sr"])


def parse(typed: str, language: str) -> Filter | None:
    """Return the filter, None if it is refused; any other error is a failure."""
    try:
        return parse_filter(typed, language, VOCABULARY)
    except UserError:
        return None


def terms_of(article: Article, language: str) -> frozenset[str]:
    """Return the terms of an article."""
    return entry_terms(article.entry, [language], source_title=article.source_title, vocabulary=VOCABULARY)


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
    wanted: Wanted = data.draw(wanted_in(script))
    article: Article = data.draw(articles_in(script))
    typed = wanted.typed(data.draw(st.randoms(use_true_random=False)))
    try:
        filter_ = parse_filter(typed, "en", VOCABULARY)
    except UserError as error:
        if error.message == "filter-contradiction":
            assert not wanted.takes(article, "en"), "only what can never match may be refused"
        return
    if filter_.read_as is not None:
        filter_ = parse_filter(filter_.read_as.only_word, "en", VOCABULARY)
    terms = terms_of(article, filter_.language)
    assert matches(filter_, terms) == wanted.takes(article, filter_.language), typed


@given(wanted_in(SCRIPTS[0]), wanted_in(SCRIPTS[0]), articles_in(SCRIPTS[0]))
def test_what_is_narrowed_takes_what_both_take(wanted: Wanted, more: Wanted, article: Article) -> None:
    one, other = (parse(each.typed(SAME), "en") for each in (wanted, more))
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
    filter_ = parse(wanted.typed(SAME), "en")
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
