"""A text being searched for countries, and its sentences."""

from collections.abc import Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter

from bot.domain.countries import languages, signs
from bot.domain.countries.names import Table
from bot.domain.languages.stop_words import STOP_WORDS
from bot.domain.text.words import Token

Sentence = Sequence[Token]
_WORD, _SURFACE = attrgetter("word"), attrgetter("surface")

_SHOUT = 3
"""Words from which on a sentence all in capitals is a way of writing and no row of abbreviations."""
_TITLE = 4
"""Words, and their letters, from which on capitals throughout are a paper's way of writing headlines."""


class Text:
    """A text being searched.

    `persons` gathers the names that stood behind a given name in it ("Michael Jordan"), `elsewhere` those of
    towns that it put in another country ("London, Ky."), `shortened` the countries whose states it shortened.
    """

    def __init__(self, sentences: Sequence[Sentence], table: Table, language: str | None = None) -> None:
        self.sentences = sentences
        self._language = language
        self.table = table
        self.persons: set[tuple[str, ...]] = set()
        self.elsewhere: set[tuple[str, ...]] = set()
        self.shortened: set[str | None] = set()

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the text."""
        return frozenset(map(_WORD, chain.from_iterable(self.sentences)))

    @cached_property
    def likely(self) -> frozenset[str]:
        """The codes of the languages that it may be in; none where nothing tells it."""
        surfaces = map(_SURFACE, chain.from_iterable(self.sentences))
        return languages.likely_languages(self.words, surfaces, self._language)

    @cached_property
    def is_abroad(self) -> bool:
        """Whether it is in another language than English and German, or in one that nothing tells."""
        return self.likely.isdisjoint(languages.HOME)

    @cached_property
    def tongue(self) -> languages.Tongue:
        """What names need in the languages that it may be in."""
        return languages.load_tongue(self.likely)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Its words that stand in it with a small first letter."""
        return frozenset(
            token.word for sentence in self.sentences for token in sentence if token.surface[0].islower()
        )

    @cached_property
    def is_german(self) -> bool:
        """Whether the text has more of German's stop words than of English's."""
        if self._language:
            return languages.plain_code(self._language) == "de"
        english, german = STOP_WORDS["en"], STOP_WORDS["de"]
        return len(self.words & (german - english)) > len(self.words & (english - german))


class Line:
    """One of its sentences."""

    def __init__(self, text: Text, tokens: Sentence) -> None:
        self.text = text
        self.tokens = tokens
        self.is_abroad = text.is_abroad

    @cached_property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals, so that they say nothing."""
        return len(self.tokens) >= _SHOUT and all(
            token.surface.upper() == token.surface for token in self.tokens
        )

    @cached_property
    def is_title(self) -> bool:
        """Whether every longer word has a capital, as in some papers' headlines."""
        longer = [token for token in self.tokens if len(token.word) >= _TITLE]
        return len(longer) >= _TITLE and all(map(begins_upper, longer))

    def word(self, index: int) -> str:
        """Return the folded word there; "" before the first and behind the last."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def has_name_at(self, index: int) -> bool:
        """Tell whether the word there looks like the other half of a person's name."""
        token = self.tokens[index]
        return (
            begins_upper(token)
            and not token.surface.isupper()
            and token.word not in signs.CAPITAL_NEIGHBOURS
            and token.word not in STOP_WORDS["en"]
            and (token.word,) not in self.text.table.names
        )


def begins_upper(token: Token) -> bool:
    """Tell whether a word begins with a capital."""
    return token.surface[:1].isupper()
