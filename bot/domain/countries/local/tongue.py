"""What names need in the languages that a text may be in."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.countries.local.detecting import common_words
from bot.domain.countries.local.index import LocalIndex, load_index, names_begun
from bot.domain.countries.local.lists import load_file, local_languages
from bot.domain.text.words import Token, fold


@dataclass(frozen=True, slots=True)
class Tongue:
    """The names of the languages that a text may be in, and those languages' ordinary words."""

    languages: tuple[LocalIndex, ...]
    ordinary: frozenset[str]
    splits: bool

    def telling(self, words: Iterable[str], tokens: Iterable[Token]) -> set[str]:
        """Return the folded words at which a name may begin."""
        found = {
            word
            for word in words
            if any(
                word in one.heads if is_character(word) else names_begun(one.code, word)
                for one in self.languages
            )
        }
        if self.splits:
            found.update(token.word for token in tokens if "'" in token.surface)
        return found


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
