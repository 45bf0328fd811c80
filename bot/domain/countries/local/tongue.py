"""What names need in the languages that a text may be in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from bot.domain.countries.local.detecting import common_words
from bot.domain.countries.local.index import LocalIndex, load_index, names_begun
from bot.domain.countries.local.lists import load_file, local_languages
from bot.domain.countries.names import Rule
from bot.domain.countries.tables import load_names
from bot.domain.text.words import Token, fold

_LEAST = 4
"""Letters of a name before an ending."""
_BEYOND_LATIN = "\u0370"
_INFLECTED = frozenset({Rule.PLACE, Rule.LEADER})
"""Rules for names that other languages share with English and German, and inflect."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The names of the languages that a text may be in, and those languages' ordinary words."""

    languages: tuple[LocalIndex, ...]
    ordinary: frozenset[str]
    splits: bool

    def telling(self, words: Iterable[str], tokens: Sequence[Token]) -> set[str]:
        """Return the folded words at which a name may begin."""
        found = {
            word
            for word in words
            if not is_character(word) and any(names_begun(one.code, word) for one in self.languages)
        }
        for one in self.languages:
            if one.has_characters:
                found.update(_telling_characters(one, [token.word for token in tokens]))
        if self.splits:
            found.update(token.word for token in tokens if "'" in token.surface)
        found.update(
            token.word
            for token in tokens
            if token.surface[0].isupper()
            and token.word < _BEYOND_LATIN
            and any(shared_form(one.code, token.word) for one in self.languages if one.endings)
        )
        return found


@lru_cache(maxsize=16_384)
def shared_form(code: str, word: str) -> str:
    """Return the name, in English or German, of a town or leader of which a folded word is a form."""
    index, names = load_index(code), load_names().names
    for ending in index.endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _LEAST:
            continue
        for whole in (stem, *(stem + drop for drop in index.drops)):
            name = names.get((whole,))
            if name is not None and not _INFLECTED.isdisjoint(name.rules):
                return whole
    return ""


def _telling_characters(index: LocalIndex, words: Sequence[str]) -> Iterator[str]:
    """Yield the characters at which a name may begin, because of the one beside them."""
    for first, second in pairwise((*words, "")):
        if index.holds(first + second) or index.holds(first):
            yield first
        if index.holds(f"<{first}{second}"):
            yield second


def is_character(word: str) -> bool:
    """Tell whether a folded word is a character of Chinese, Japanese or Korean."""
    return word >= "\u1100" and len(word) == 1


@cache
def _ordinary(code: str) -> frozenset[str]:
    """Return a language's words that are no names if a capital means nothing."""
    return frozenset(map(fold, load_file(code).get("words", "").split())) | common_words(code)


@cache
def ordinary_anywhere() -> frozenset[str]:
    """Return the words that are ordinary in any language with a file."""
    return frozenset().union(*map(_ordinary, local_languages()))


@lru_cache(maxsize=128)  # callers may give unknown languages
def load_tongue(codes: frozenset[str], *, may_be_any: bool) -> Tongue:
    """Return what names need in some languages; if there are none and it `may_be_any`, in any language."""
    if not codes and may_be_any:
        return Tongue((load_index(""),), ordinary_anywhere(), splits=True)
    known = sorted(codes.intersection(local_languages()))
    found = tuple(map(load_index, known))
    ordinary = frozenset().union(*map(_ordinary, known))
    return Tongue(found, ordinary, any(one.splits for one in found))
