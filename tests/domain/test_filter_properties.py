"""What holds for every filter and every text."""

from dataclasses import dataclass

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.entry import ParsedEntry
from bot.domain.filters import MAX_FILTER_LENGTH, MAX_TERMS, Filter, matches, parse_filter
from bot.domain.stemming import stem
from bot.domain.terms import entry_terms
from bot.errors import UserError

FRAGMENTS = """
football troops troop korea korean ukraine Ukraine "north korea" "new" zealand country:UA country:ukrane
country:us country: topic:energy topic: everything - -- — + ++ " “ ” ( ) , OR the and us U.S. US virgin
islands a'b l'ukraine Ukraine: "" -the
京都 тро́пы ﷺ İ Müller #NorthSea 🇺🇦 🔥 -football -"world cup" -country:RU source:bbc 10:30 covid-19 \u200d
"""
PIECES = st.sampled_from([*FRAGMENTS.split(), '"', " ", ":"])
TYPED = st.one_of(
    st.text(max_size=MAX_FILTER_LENGTH + 20),
    st.lists(PIECES, max_size=MAX_TERMS + 3).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=20).map("".join),
)
LANGUAGES = st.sampled_from(["en", "de", "ru", "uk", "ja", "ar", "hi"])


def parse(typed: str, language: str) -> Filter | None:
    """Return the filter, None if it is refused; any other error is a failure."""
    try:
        return parse_filter(typed, language)
    except UserError:
        return None


@given(TYPED, LANGUAGES)
def test_any_text_is_read_or_refused_with_words(typed: str, language: str) -> None:
    filter_ = parse(typed, language)
    if filter_ is not None:
        assert 0 < len(filter_.text) <= MAX_FILTER_LENGTH
        assert len(filter_.conjunctions) == 1
        (conjunction,) = filter_.conjunctions
        assert conjunction.anchor not in conjunction.required
        assert not {conjunction.anchor, *conjunction.required} & set(conjunction.excluded)


@given(TYPED, LANGUAGES)
def test_the_canonical_text_reads_as_the_same_filter(typed: str, language: str) -> None:
    filter_ = parse(typed, language)
    assume(filter_ is not None)
    assert filter_ is not None
    again = parse_filter(filter_.text, language)
    assert again.text == filter_.text
    assert again.conjunctions == filter_.conjunctions


VOCABULARY = [
    "troop",
    "troops",
    "football",
    "footballs",
    "cup",
    "world",
    "vote",
    "voted",
    "rain",
    "rainy",
    "bank",
]


@dataclass
class Wanted:
    """A filter as its parts, and what it means worked out the slow way."""

    positive: list[list[str]]
    excluded: list[list[str]]

    def typed(self) -> str:
        """Return it as a reader would type it."""
        return " ".join(
            sign + (words[0] if len(words) == 1 else f'"{" ".join(words)}"')
            for sign, parts in (("", self.positive), ("-", self.excluded))
            for words in parts
        )

    def takes(self, sentences: list[list[str]]) -> bool:
        """Compare every part with every place of every sentence."""

        def stands(words: list[str]) -> bool:
            wanted = [stem(word, "en") for word in words]
            return any(
                [stem(word, "en") for word in sentence[at : at + len(words)]] == wanted
                for sentence in sentences
                for at in range(len(sentence))
            )

        return all(map(stands, self.positive)) and not any(map(stands, self.excluded))


PARTS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3)
WANTED = st.builds(Wanted, st.lists(PARTS, min_size=1, max_size=4), st.lists(PARTS, max_size=2))
SENTENCES = st.lists(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=10), min_size=1, max_size=4)


@given(WANTED, SENTENCES)
def test_matching_by_terms_agrees_with_comparing_word_by_word(
    wanted: Wanted, sentences: list[list[str]]
) -> None:
    filter_ = parse(wanted.typed(), "en")
    if filter_ is None:
        assert not wanted.takes(sentences), "only what can never match may be refused"
        return
    text = " ".join(" ".join(sentence).capitalize() + "." for sentence in sentences)
    assert matches(filter_, entry_terms(ParsedEntry("1", text), ["en"])) == wanted.takes(sentences)


@given(WANTED, PARTS, SENTENCES)
def test_one_more_exclusion_never_widens_a_filter(
    wanted: Wanted, more: list[str], sentences: list[list[str]]
) -> None:
    filter_ = parse(wanted.typed(), "en")
    narrower = parse(Wanted(wanted.positive, [*wanted.excluded, more]).typed(), "en")
    assume(filter_ is not None and narrower is not None)
    assert filter_ is not None
    assert narrower is not None
    terms = entry_terms(ParsedEntry("1", "\n".join(map(" ".join, sentences))), ["en"])
    assert matches(filter_, terms) or not matches(narrower, terms)
