"""Finds the words and phrases that indicate a topic in a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.domain.languages.stems import stem, stem_by_rules
from bot.domain.text.words import Token, words

_INSIDE_PHRASE = re.compile(r"(?:'s)?[\s.'&/()\u2010-\u2013-]*", re.IGNORECASE)
"""What may be between the words of one phrase: no comma, colon or dash."""
_KEPT_WORDS = 20_000
"""Words for which an index remembers the phrases that begin with them."""
_SHOUT = 3
"""From this many words on, a sentence in capitals is a style and not a row of abbreviations."""


class _Word(NamedTuple):
    """A word of a phrase: any form of it, or as `mark` says.

    "=" this form only, "<" words that begin with it, ">" words that end with it, "^" any capitalised word.
    """

    text: str
    mark: str = ""

    def fits(self, token: Token, stem_word: Callable[[str], str]) -> bool:
        match self.mark:
            case "":
                return self.text == stem_word(token.word)
            case "=":
                return self.text == token.word
            case "<":
                return token.word.startswith(self.text)
            case ">":
                return token.word.endswith(self.text)
            case _:
                return token.surface[:1].isupper()


class Written(NamedTuple):
    """A phrase as in a list; `capital` and `upper` say how its first word must be written."""

    words: tuple[_Word, ...]
    capital: bool
    upper: bool


@dataclass(frozen=True, eq=False, slots=True)
class Phrase:
    """A phrase and the topics it indicates. A phrase without topics hides the words in it (`fire sale`).

    `says` has its topics, each with whether the phrase is strong enough to indicate it alone. `own` are the
    topics in whose lists it is; the others are wider topics.
    """

    written: Written
    says: tuple[tuple[str, bool], ...]
    length: int
    is_plain: bool
    """Whether it matches wherever its first word does."""
    own: frozenset[str]


def make_phrase(
    written: Written, says: tuple[tuple[str, bool], ...], own: frozenset[str] = frozenset()
) -> Phrase:
    """Return a phrase for topics; `own` are those in whose lists it is."""
    length = len(written.words)
    plain = length == 1 and not (written.capital or written.upper)
    return Phrase(written, says, length, plain, own)


class Hit(NamedTuple):
    """A phrase found in a sentence, from word `start` to before `end`."""

    sentence: int
    start: int
    end: int
    phrase: Phrase


def _stemming(language: str, *, irregular: bool) -> Callable[[str], str]:
    stem_word = stem if irregular else stem_by_rules
    return lambda word: stem_word(word, language)


def read_phrase(written: str, language: str, *, cased: bool, irregular: bool = False) -> Written | None:
    """Read a phrase of a list: words in any form, `=exact`, `begin*`, `*end`, `^`; None if it has no words.

    Any form is what the language's rules reduce to the same stem, and with `irregular` also what its table
    does.

    If a phrase begins with a word all in capitals, that word must be so in the text too. The same holds for a
    capitalised first word if `cased`, where only names have capitals.
    """
    stem_word = _stemming(language, irregular=irregular)
    found: list[_Word] = []
    first = ""
    for part in written.split():
        if part == "^":
            found.append(_Word("", "^"))
            continue
        mark = (
            "="
            if part.startswith("=")
            else ">"
            if part.startswith("*")
            else "<"
            if part.endswith("*")
            else ""
        )
        found += (_Word(word if mark else stem_word(word), mark) for word in words(part))
        first = first or part.strip("=*")
    if not found:
        return None
    upper = len(first) > 1 and first.isupper()
    return Written(tuple(found), cased and first[:1].isupper() and not upper, upper)


class _Begun(NamedTuple):
    """The phrases that may begin with a word: longer ones by their second word, the longest first."""

    longer: dict[str, list[Phrase]]
    loose: list[Phrase]
    """Phrases of two or more words whose second word is not fixed."""
    single: list[Phrase]


_NOTHING = _Begun({}, [], [])


class _Parts:
    """Phrases by a word's beginning, of any of a few lengths."""

    def __init__(self) -> None:
        self._phrases: dict[str, list[Phrase]] = {}
        self._lengths: set[int] = set()

    def add(self, beginning: str, phrase: Phrase) -> None:
        self._phrases.setdefault(beginning, []).append(phrase)
        self._lengths.add(len(beginning))

    def of(self, word: str) -> Iterator[Phrase]:
        for length in self._lengths:
            if length <= len(word):
                yield from self._phrases.get(word[:length], ())


class Index:
    """Phrases by their first words."""

    def __init__(self, phrases: Iterable[Phrase], language: str, *, irregular: bool = False) -> None:
        self._stem = _stemming(language, irregular=irregular)
        self._by_word: dict[str, list[Phrase]] = {}
        self._by_stem: dict[str, list[Phrase]] = {}
        self._begun = _Parts()
        self._ended = _Parts()
        for phrase in phrases:
            first = phrase.written.words[0]
            match first.mark:
                case "<":
                    self._begun.add(first.text, phrase)
                case ">":
                    self._ended.add(first.text[::-1], phrase)
                case mark:
                    (self._by_word if mark else self._by_stem).setdefault(first.text, []).append(phrase)
        self._known: dict[str, _Begun] = {}

    def _learn(self, word: str) -> _Begun:
        """Find the phrases that may begin with a word, and remember them."""
        phrases = [*self._by_word.get(word, ()), *self._by_stem.get(self._stem(word), ())]
        parts = [*self._begun.of(word), *self._ended.of(word[::-1])]
        phrases += sorted(parts, key=lambda phrase: len(phrase.written.words[0].text), reverse=True)
        begun = _Begun({}, [], []) if phrases else _NOTHING
        for phrase in sorted(phrases, key=lambda phrase: phrase.length, reverse=True):
            if phrase.length == 1:
                begun.single.append(phrase)
            elif phrase.written.words[1].mark in {"", "="}:
                begun.longer.setdefault(phrase.written.words[1].text, []).append(phrase)
            else:
                begun.loose.append(phrase)
        if len(self._known) >= _KEPT_WORDS:
            self._known.clear()
        self._known[word] = begun
        return begun

    def hits(self, text: Sequence[Sequence[Token]]) -> Iterator[Hit]:
        """Yield the phrases found in a text, in order; the longest wins, and none overlap."""
        number, after = -1, 0
        for hit in self.overlapping(text):
            if hit.sentence != number:
                number, after = hit.sentence, 0
            if hit.start >= after:
                after = hit.end
                yield hit

    def overlapping(self, text: Sequence[Sequence[Token]]) -> Iterator[Hit]:
        """Yield all phrases found in a text by where they begin, the longest first."""
        known = self._known
        for number, sentence in enumerate(text):
            for start, token in enumerate(sentence):
                begun = known.get(token.word) or self._learn(token.word)
                if begun is _NOTHING:
                    continue
                for phrase in self._longer(begun, sentence, start):
                    if self._stands_at(phrase.written, sentence, start):
                        yield Hit(number, start, start + phrase.length, phrase)
                for phrase in begun.single:
                    if phrase.is_plain or self._stands_at(phrase.written, sentence, start):
                        yield Hit(number, start, start + 1, phrase)

    def _longer(self, begun: _Begun, sentence: Sequence[Token], start: int) -> Sequence[Phrase]:
        """Return the phrases of two or more words whose first two words are there, the longest first."""
        if start + 1 == len(sentence) or not (begun.longer or begun.loose):
            return ()
        word = sentence[start + 1].word
        stemmed = self._stem(word)
        found = [*begun.longer.get(word, ()), *begun.loose]
        if stemmed != word:
            found += begun.longer.get(stemmed, ())
        if len(found) > 1:
            found.sort(key=lambda phrase: phrase.length, reverse=True)
        return found

    def _stands_at(self, phrase: Written, sentence: Sequence[Token], start: int) -> bool:
        rest = phrase.words[1:]
        if rest:
            end = start + 1 + len(rest)
            if end > len(sentence):
                return False
            for word, token in zip(rest, sentence[start + 1 : end], strict=True):
                if not word.fits(token, self._stem):
                    return False
                if not _INSIDE_PHRASE.fullmatch(token.gap):
                    return False
        surface = sentence[start].surface
        if phrase.capital:
            return surface[:1].isupper()
        return not phrase.upper or "." in surface or (surface.isupper() and not _is_shouted(sentence))


def _is_shouted(sentence: Sequence[Token]) -> bool:
    return len(sentence) >= _SHOUT and all(token.surface == token.surface.upper() for token in sentence)
