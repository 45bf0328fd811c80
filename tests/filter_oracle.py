"""Filters by brute force: what each means, worked out word by word, and random ones to hold matching against.

It shares with the filters only what cuts and stems words and what finds countries and topics: neither
reading, nor terms, nor conjunctions. `tests.filter_typing` has how they are typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from bot.domain.countries import find_flags, find_mentions, sets_of
from bot.domain.entry import ParsedEntry
from bot.domain.stemming import stem
from bot.domain.terms import parts
from bot.domain.text import sentences
from bot.domain.topics import CustomTopic, Vocabulary, built_in

VOCABULARY = built_in().with_custom([CustomTopic("whales", "Whales"), CustomTopic("sea-birds", "Sea birds")])
RUN = 4
"""Words of a phrase that are compared together; of a longer one, each run of so many must stand somewhere."""


def cut(text: str) -> list[list[str]]:
    """Return the words of a text by sentence, letters and digits apart."""
    return [[part for token in one for part in parts(token.word)] for one in sentences(text)]


@dataclass
class Article:
    """An entry as the oracle reads it: its sentences, and again with countries' names for their forms."""

    entry: ParsedEntry
    source_title: str = ""
    vocabulary: Vocabulary = field(default_factory=lambda: VOCABULARY)

    def __post_init__(self) -> None:
        headline = sentences(self.entry.headline)
        text = headline + sentences(self.entry.body)
        mentions = find_mentions(text)
        self.forms = {token.word for sentence in text for token in sentence}
        self.readings: list[tuple[bool, list[str]]] = []
        for at, sentence in enumerate(text):
            in_title = at < len(headline)
            self.readings.append((in_title, [part for one in sentence for part in parts(one.word)]))
            named: list[str] = []
            skip = 0
            for number, token in enumerate(sentence):
                mention = next((one for one in mentions[at] if one.start == number and one.form_of), None)
                if mention is not None:
                    named += mention.form_of
                    skip = mention.end
                if number >= skip:
                    named += parts(token.word)
            self.readings.append((in_title, named))
        codes = {mention.code for one in mentions for mention in one} | {*self.entry.countries}
        codes |= find_flags(self.entry.headline) | find_flags(self.entry.body)
        self.countries = codes | {name for code in codes for name in sets_of(code)}
        topics = {mention.slug for mention in self.vocabulary.find(text, None)}
        topics |= self.vocabulary.of_categories(self.entry.topics)
        self.topics = topics | {wider for one in topics for wider in self.vocabulary.ancestors(one)}


def stands(wanted: Sequence[str], sentence: Sequence[str]) -> bool:
    """Compare words with every place of a sentence."""
    return any(list(sentence[at : at + len(wanted)]) == list(wanted) for at in range(len(sentence)))


def runs(words: Sequence[str]) -> list[Sequence[str]]:
    """Return what is compared together of a phrase."""
    return [words[at : at + RUN] for at in range(max(1, len(words) - RUN + 1))]


@dataclass(frozen=True)
class Words:
    """Words or a phrase in any form, or with `exact` in this one; with `title` in the headline."""

    text: str
    exact: bool = False
    title: bool = False

    def typed(self) -> str:
        """Return it as somebody might type it."""
        value = f'"{self.text}"' if " " in self.text else self.text
        return ("title:" if self.title else "=" if self.exact else "") + value

    def takes(self, article: Article, language: str) -> bool:
        """Tell whether it takes an article, its words stemmed in a language."""
        words = [word for sentence in cut(self.text) for word in sentence]
        stems = [stem(word, language) for word in words]
        found = all(
            any(
                stands(run, [stem(word, language) for word in sentence])
                for in_title, sentence in article.readings
                if in_title or not self.title
            )
            for run in runs(stems)
        )
        if not self.exact:
            return found
        tokens = [token.word for sentence in sentences(self.text) for token in sentence]
        return (found or len(tokens) == 1) and article.forms.issuperset(tokens)


@dataclass(frozen=True)
class Tag:
    """A country, a topic, a mark, a source or an author."""

    field: str
    value: str

    def typed(self) -> str:
        """Return it as somebody might type it."""
        return f'{self.field}:"{self.value}"' if " " in self.value else f"{self.field}:{self.value}"

    def takes(self, article: Article, _language: str) -> bool:
        """Tell whether it takes an article."""
        match self.field:
            case "country":
                return self.value in article.countries
            case "topic":
                return self.value in article.topics
            case "is":
                return bool(getattr(article.entry, self.value))
            case _:
                names = [article.source_title] if self.field == "source" else article.entry.authors
                wanted = [word for one in cut(self.value) for word in one]
                told = [[word for one in cut(name) for word in one] for name in names]
                return any(stands(wanted, one) for one in told)


@dataclass(frozen=True)
class Everything:
    """Every entry."""

    def takes(self, _article: Article, _language: str) -> bool:
        """Tell whether it takes an article."""
        return True


@dataclass(frozen=True)
class Without:
    """What an entry must not be."""

    wanted: "Wanted"

    def takes(self, article: Article, language: str) -> bool:
        """Tell whether it takes an article, its words stemmed in a language."""
        return not self.wanted.takes(article, language)


@dataclass(frozen=True)
class Both:
    """What an entry must be all of."""

    wanted: tuple["Wanted", ...]

    def takes(self, article: Article, language: str) -> bool:
        """Tell whether it takes an article, its words stemmed in a language."""
        return all(one.takes(article, language) for one in self.wanted)


@dataclass(frozen=True)
class Either:
    """What an entry must be one of."""

    wanted: tuple["Wanted", ...]

    def takes(self, article: Article, language: str) -> bool:
        """Tell whether it takes an article, its words stemmed in a language."""
        return any(one.takes(article, language) for one in self.wanted)


Wanted = Words | Tag | Everything | Without | Both | Either


@dataclass(frozen=True)
class Script:
    """Words of a script to make filters and entries of, in several forms, with what stands between them."""

    name: str
    words: tuple[str, ...]
    gap: str = " "


SCRIPTS = (
    Script(
        "Latin",
        (
            "troop",
            "troops",
            "Korea",
            "North",
            "Korean",
            "Ukraine",
            "Ukrainian",
            "rain",
            "rainy",
            "COVID-19",
            "covid19",
        ),
    ),
    Script(
        "Names", ("Ukraine", "Ukrainian", "Kyiv", "Korea", "Seoul", "North", "rain", "whales", "breaking")
    ),
    Script("Cyrillic", ("війська", "військо", "ракета", "ракети", "Києва", "Київ", "удару", "удар")),
    Script("Greek", ("στρατός", "στρατού", "πόλη", "πόλεις", "νερό", "Αθήνα")),
    Script("Arabic and Hebrew", ("القوات", "قوات", "الجيش", "جيش", "צבא", "הצבא", "ממשלה")),
    Script("Han and Kana", ("東京", "京都", "都知事", "首相", "ミサイル", "北"), ""),
    Script("Thai and Hangul", ("ทหาร", "รัฐบาล", "한국", "대통령", "국군"), ""),
)
TAGS = st.sampled_from(
    [
        Tag("country", "UA"),
        Tag("country", "KP"),
        Tag("country", "EU"),
        Tag("topic", "whales"),
        Tag("topic", "sea-birds"),
        Tag("is", "key"),
        Tag("is", "breaking"),
        Tag("source", "news"),
        Tag("source", "bbc news"),
        Tag("author", "doe"),
    ]
)


def wanted_in(script: Script) -> st.SearchStrategy["Wanted"]:
    """Make random filters of a script's words, with tags among them."""
    phrases = st.lists(st.sampled_from(script.words), min_size=1, max_size=3).map(script.gap.join)
    words = st.builds(Words, phrases) | st.one_of(
        st.builds(Words, phrases, title=st.just(value=True)),
        st.builds(Words, phrases, exact=st.just(value=True)),
    )
    leaves = words | words | TAGS | st.just(Everything())

    def joined(inner: st.SearchStrategy[Wanted]) -> st.SearchStrategy[Wanted]:
        several = st.lists(inner, min_size=2, max_size=3).map(tuple)
        return st.builds(Both, several) | st.builds(Either, several) | st.builds(Without, inner)

    return st.recursive(leaves, joined, max_leaves=6)


def articles_in(script: Script) -> st.SearchStrategy[Article]:
    """Make random entries of a script's words, with tags and names."""
    sentence = st.lists(st.sampled_from(script.words), min_size=1, max_size=7).map(script.gap.join)
    body = st.lists(sentence, max_size=3).map("\n".join)
    entry = st.builds(
        ParsedEntry,
        st.just("1"),
        sentence,
        body,
        st.sampled_from([(), ("Jo Doe",), ("Ana Roe", "Doe Jo")]),
        topics=st.sampled_from([(), ("whales",), ("sea-birds", "whales")]),
        countries=st.sampled_from([(), ("PL",), ("UA",)]),
        key=st.booleans(),
        breaking=st.booleans(),
    )
    return st.builds(Article, entry, st.sampled_from(["", "BBC News live", "News"]))
