"""A text in which countries are being found, and its sentences."""

from collections.abc import Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter

from bot.domain.countries import signs
from bot.domain.countries.lists import HOME
from bot.domain.countries.local.detecting import languages_of_scripts, likely_languages, plain_code
from bot.domain.countries.local.tongue import Tongue, load_tongue
from bot.domain.countries.names import Table
from bot.domain.languages.known import FALLBACK
from bot.domain.languages.stop_words import STOP_WORDS, language_of_text
from bot.domain.text.words import Token

Sentence = Sequence[Token]
_WORD, _SURFACE = attrgetter("word"), attrgetter("surface")

SMALL_WORDS = STOP_WORDS[FALLBACK]
"""Words that are never half of a name, whatever the text's language: the rules were tuned with these."""
_OPENING = frozenset(':"\u00ab\u00bb\u201e\u201c\u201d\u201a\u2018\u00bf\u00a1\u2022|')
"""Signs after which words are capitalised as at the start of a sentence."""
_SHOUT = 3
"""From this many words on, a sentence in capitals is a style and not a row of abbreviations."""
_TITLE = 4
"""Longer words, and their letters, from which on capitals throughout are a paper's style of headlines."""


class Text:
    """A text in which countries are being found.

    `persons` collects names that come after a given name in it ("Michael Jordan"), `elsewhere` names of towns
    that it puts in another country ("London, Ky."), `shortened` countries whose states it abbreviates.
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
        """The codes of the languages it may be in; empty if unknown."""
        surfaces = map(_SURFACE, chain.from_iterable(self.sentences))
        return likely_languages(self.words, surfaces, self._language)

    @cached_property
    def is_abroad(self) -> bool:
        """Whether it is in no language with a table, or of unknown language."""
        return self.likely.isdisjoint(HOME)

    @cached_property
    def tongue(self) -> Tongue:
        """The names of the languages it may be in, and of those whose scripts it has."""
        likely = self.likely | languages_of_scripts(self.words, self.likely)
        return load_tongue(likely.difference(HOME), may_be_any=self.is_abroad)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Its words that occur with a small first letter."""
        return frozenset(
            token.word for sentence in self.sentences for token in sentence if token.surface[0].islower()
        )

    @cached_property
    def reads_as(self) -> str | None:
        """Its language, or if it is unknown the one with a table of which it has the most stop words."""
        return plain_code(self._language) if self._language else language_of_text(self.words, HOME)


class Line:
    """A sentence of the text."""

    def __init__(self, text: Text, tokens: Sentence) -> None:
        self.text = text
        self.tokens = tokens
        self.is_abroad = text.is_abroad

    @cached_property
    def is_shouted(self) -> bool:
        """Whether it is all in capitals, so that they mean nothing."""
        return len(self.tokens) >= _SHOUT and all(
            token.surface.upper() == token.surface for token in self.tokens
        )

    @cached_property
    def is_title(self) -> bool:
        """Whether every longer word has a capital, as in some papers' headlines."""
        longer = [token for token in self.tokens if len(token.word) >= _TITLE]
        return len(longer) >= _TITLE and all(map(begins_upper, longer))

    def word(self, index: int) -> str:
        """Return the folded word there; "" outside the sentence."""
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def has_name_at(self, index: int) -> bool:
        """Tell whether the word there looks like the other half of a person's name."""
        token = self.tokens[index]
        return (
            begins_upper(token)
            and not token.surface.isupper()
            and token.word not in signs.CAPITAL_NEIGHBOURS
            and token.word not in SMALL_WORDS
            and (token.word,) not in self.text.table.names
        )


def begins_upper(token: Token) -> bool:
    """Tell whether a word begins with a capital."""
    return token.surface[:1].isupper()


def is_ordinary(line: Line, start: int) -> bool:
    """Tell whether a word is an ordinary one with a capital only because of its position."""
    token = line.tokens[start]
    is_mark = token.surface.isupper() and not line.is_shouted
    if is_mark or (len(line.tokens) == 1 and not line.text.likely):
        return False
    starts = start == 0 or not _OPENING.isdisjoint(token.gap)
    if not (starts or line.is_shouted or line.is_title):
        return False
    return token.word in line.text.small_words or token.word in line.text.tongue.ordinary
