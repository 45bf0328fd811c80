"""Matches filters by brute force, word by word, and draws filters and entries to compare matching with.

It shares with the filters only the code that cuts and stems words and finds countries and topics. It does not
share their parsing, terms or conjunctions. `tests.filter_typing` has how filters are typed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from bot.domain.countries import find_flags, find_mentions, sets_of
from bot.domain.entry.content import ParsedEntry
from bot.domain.entry.terms import parts
from bot.domain.languages.stems import stem
from bot.domain.languages.stop_words import says_nothing
from bot.domain.text.words import Compound, read_sentences, sentences
from bot.domain.topics import CustomTopic, Vocabulary, built_in

VOCABULARY = built_in().with_custom([CustomTopic("whales", "Whales"), CustomTopic("sea-birds", "Sea birds")])
RUN = 4
"""Words of a phrase that are compared together. Of a longer phrase, each run of this many must occur."""


def cut(text: str) -> list[list[str]]:
    """Return the words of a text by sentence, with letters and digits apart."""
    return [[part for token in one for part in parts(token.word)] for one in sentences(text)]


def cut_joined(text: str) -> list[tuple[str, str]]:
    """Return the words of a text, folded and as written, with joined words kept together: AT&T, #MeToo."""
    found = []
    for sentence in read_sentences(text):
        starts = {one.start: one for one in sentence.compounds}
        at = 0
        while at < len(sentence.tokens):
            one = starts.get(at) or sentence.tokens[at]
            found.append((one.word, one.surface))
            at = one.end if isinstance(one, Compound) else at + 1
    return found


def is_capitals(written: str) -> bool:
    """Return whether a word has two or more letters, all capitals."""
    letters = [letter for letter in written if letter.upper() != letter.lower()]
    return len(letters) > 1 and "".join(letters) == "".join(letters).upper()


@dataclass
class Article:
    """An entry as the oracle reads it.

    `readings` are its sentences for comparing phrases: as written, with country names for their forms, and
    with joined words as one. `forms` are its words as written, folded. `capitals` are those of them in
    capitals, in a line that also has others.
    """

    entry: ParsedEntry
    source_title: str = ""
    source_id: int | None = None
    vocabulary: Vocabulary = field(default_factory=lambda: VOCABULARY)

    def __post_init__(self) -> None:
        headline = read_sentences(self.entry.headline)
        read = headline + read_sentences(self.entry.body)
        text = [sentence.tokens for sentence in read]
        mentions = find_mentions(text)
        self.readings: list[tuple[bool, list[str]]] = []
        for at, sentence in enumerate(read):
            named: list[str] = []
            joined: list[str] = []
            skip = skip_joined = 0
            for number, token in enumerate(sentence.tokens):
                mention = next((one for one in mentions[at] if one.start == number and one.form_of), None)
                if mention is not None:
                    named += mention.form_of
                    skip = mention.end
                if number >= skip:
                    named += parts(token.word)
                compound = next((one for one in sentence.compounds if one.start == number), None)
                if compound is not None:
                    joined += parts(compound.word)
                    skip_joined = compound.end
                if number >= skip_joined:
                    joined += parts(token.word)
            written = [part for one in sentence.tokens for part in parts(one.word)]
            if sentence.goes_on:
                for (_, before), more in zip(self.readings[-3:], (written, named, joined), strict=True):
                    before.extend(more)
            else:
                self.readings += ((at < len(headline), one) for one in (written, named, joined))
        words = cut_joined(self.entry.headline) + cut_joined(self.entry.body)
        self.forms = {token.word for sentence in text for token in sentence} | {word for word, _ in words}
        self.capitals = self._capitals()
        codes = {mention.code for one in mentions for mention in one} | {*self.entry.countries}
        codes |= find_flags(self.entry.headline) | find_flags(self.entry.body)
        self.countries = codes | {name for code in codes for name in sets_of(code)}
        topics = {mention.slug for mention in self.vocabulary.find(text, None)}
        topics |= self.vocabulary.of_categories(self.entry.topics)
        self.topics = topics | {wider for one in topics for wider in self.vocabulary.ancestors(one)}

    def _capitals(self) -> set[str]:
        found = set()
        for line in [*self.entry.headline.split("\n"), *self.entry.body.split("\n")]:
            tokens = [token for sentence in sentences(line) for token in sentence]
            cased = [token.surface for token in tokens if token.surface.upper() != token.surface.lower()]
            if len(cased) < 2 or any(one != one.upper() for one in cased):
                words = [*cut_joined(line), *((token.word, token.surface) for token in tokens)]
                found |= {word for word, written in words if is_capitals(written)}
        return found


def stands(wanted: Sequence[str], sentence: Sequence[str]) -> bool:
    """Return whether words occur anywhere in a sentence."""
    return any(list(sentence[at : at + len(wanted)]) == list(wanted) for at in range(len(sentence)))


def runs(words: Sequence[str]) -> list[Sequence[str]]:
    """Return the runs of a phrase that are compared."""
    return [words[at : at + RUN] for at in range(max(1, len(words) - RUN + 1))]


@dataclass(frozen=True)
class Words:
    """Words or a phrase in any form, or with `exact` only in this form; with `title` in the headline."""

    text: str
    exact: bool = False
    title: bool = False

    def typed(self) -> str:
        """Return it as a person might type it."""
        value = f'"{self.text}"' if " " in self.text else self.text
        return ("title:" if self.title else "=" if self.exact else "") + value

    def takes(self, article: Article, language: str) -> bool:
        """Return whether it matches an article, with words stemmed in a language."""
        joined = cut_joined(self.text)
        ways = [[part for word, _ in joined for part in parts(word)]]
        if self.is_hashtag and not (self.exact or self.title):
            apart = [word for sentence in cut(self.text) for word in sentence]
            ways += [apart] if not says_nothing(apart, language) else []
        found = any(self._stand(words, article, language) for words in ways)
        if not self.exact:
            return found
        small = [word for word, written in joined if not is_capitals(written)]
        capitals = [word for word, written in joined if is_capitals(written)]
        is_there = article.forms.issuperset(small) and article.capitals.issuperset(capitals)
        return (found or len(joined) == 1) and is_there

    @property
    def is_hashtag(self) -> bool:
        """Whether it is only a hashtag."""
        return self.text.startswith("#") and " " not in self.text

    def _stand(self, words: Sequence[str], article: Article, language: str) -> bool:
        return all(
            any(
                stands(run, [stem(word, language) for word in reading])
                for in_title, reading in article.readings
                if in_title or not self.title
            )
            for run in runs([stem(word, language) for word in words])
        )


@dataclass(frozen=True)
class Tag:
    """A country, a topic, a mark, a source by its title or number, or an author."""

    field: str
    value: str

    def typed(self) -> str:
        """Return it as a person might type it."""
        return f'{self.field}:"{self.value}"' if " " in self.value else f"{self.field}:{self.value}"

    def takes(self, article: Article, _language: str) -> bool:
        """Return whether it matches an article."""
        match self.field:
            case "country":
                return self.value in article.countries
            case "topic":
                return self.value in article.topics
            case "is":
                return bool(getattr(article.entry, self.value))
            case "liveblog":
                return article.source_id == int(self.value.split()[0])
            case _:
                names = [article.source_title] if self.field == "source" else article.entry.authors
                wanted = [word for one in cut(self.value) for word in one]
                told = [[word for one in cut(name) for word in one] for name in names]
                return any(stands(wanted, one) for one in told)


@dataclass(frozen=True)
class Everything:
    """Every entry."""

    def takes(self, _article: Article, _language: str) -> bool:
        """Return whether it matches an article."""
        return True


@dataclass(frozen=True)
class Without:
    """What an entry must not match."""

    wanted: "Wanted"

    def takes(self, article: Article, language: str) -> bool:
        """Return whether it matches an article, with words stemmed in a language."""
        return not self.wanted.takes(article, language)


@dataclass(frozen=True)
class Both:
    """What an entry must match all of."""

    wanted: tuple["Wanted", ...]

    def takes(self, article: Article, language: str) -> bool:
        """Return whether it matches an article, with words stemmed in a language."""
        return all(one.takes(article, language) for one in self.wanted)


@dataclass(frozen=True)
class Either:
    """What an entry must match one of."""

    wanted: tuple["Wanted", ...]

    def takes(self, article: Article, language: str) -> bool:
        """Return whether it matches an article, with words stemmed in a language."""
        return any(one.takes(article, language) for one in self.wanted)


Wanted = Words | Tag | Everything | Without | Both | Either


@dataclass(frozen=True)
class Script:
    """A script's words, in several forms, and separators, from which filters and entries are drawn."""

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
        "Forms and signs",
        (
            "child",
            "children",
            "Mäuse",
            "fell",
            "falling",
            "AT&T",
            "C++",
            "C",
            "#MeToo",
            "#metoo",
            "who",
            "WHO",
            "EMA",
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
        Tag("liveblog", "7"),
        Tag("liveblog", "8 BBC News live"),
    ]
)


def wanted_in(script: Script) -> st.SearchStrategy["Wanted"]:
    """Draw filters of a script's words, mixed with tags."""
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
    """Draw entries of a script's words, with tags and names."""
    sentence = st.lists(st.sampled_from(script.words), min_size=1, max_size=7).map(script.gap.join)
    breaks = st.sampled_from(["\n", "\n\n", ". ", ",\n", " Jan. "])
    body = st.tuples(st.lists(sentence, max_size=3), breaks).map(lambda drawn: drawn[1].join(drawn[0]))
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
    return st.builds(
        Article, entry, st.sampled_from(["", "BBC News live", "News"]), st.sampled_from([None, 7, 8])
    )
