"""What names need in the languages that a text may be in."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.countries.lists import listed
from bot.domain.countries.local.detecting import common_words
from bot.domain.countries.local.lists import (
    cldr_names,
    load_file,
    load_file_names,
    local_languages,
    read_name,
)
from bot.domain.countries.local.names import LocalNames
from bot.domain.text.words import Token, fold


@dataclass(frozen=True, slots=True)
class Tongue:
    """The names of the languages that a text may be in, and those languages' ordinary words."""

    languages: tuple[LocalNames, ...]
    ordinary: frozenset[str]
    splits: bool

    def telling(self, words: Iterable[str], tokens: Iterable[Token]) -> set[str]:
        """Return the folded words at which a name may begin."""
        found = {word for word in words if any(one.may_begin(word) for one in self.languages)}
        if self.splits:
            found.update(token.word for token in tokens if "'" in token.surface)
        return found


@cache
def _ordinary(code: str) -> frozenset[str]:
    """Return a language's words that are no names if a capital means nothing."""
    return frozenset(map(fold, load_file(code).get("words", "").split())) | common_words(code)


@cache
def ordinary_anywhere() -> frozenset[str]:
    """Return the words that are ordinary in any language with a file."""
    return frozenset().union(*map(_ordinary, local_languages()))


@cache
def _unknown() -> LocalNames:
    """Return what names need in a text of unknown language.

    It has the names of several words on which all languages agree. Without them a part of one would be taken
    for another country's name: "Nord-Korea".
    """
    found: dict[str, set[str | None]] = {}
    for code in local_languages():
        for phrase in listed(load_file(code).get("none", "")):
            if "*" not in phrase and "~" not in phrase and "[" not in phrase:
                found.setdefault(phrase, set()).add(None)
        for country, name in cldr_names(code):
            if " " in name or "-" in name:
                found.setdefault(name, set()).add(country)
    names = LocalNames(splits=True)
    names.add(
        one for name, codes in found.items() if len(codes) == 1 for one in read_name(next(iter(codes)), name)
    )
    return names


@lru_cache(maxsize=128)  # callers may give unknown languages
def load_tongue(codes: frozenset[str], *, may_be_any: bool) -> Tongue:
    """Return what names need in some languages; if there are none and it `may_be_any`, in any language."""
    listed_codes = sorted(codes.intersection(local_languages()))
    found = tuple(map(load_file_names, listed_codes))
    ordinary = frozenset().union(*map(_ordinary, listed_codes))
    if not codes and may_be_any:
        found, ordinary = (_unknown(),), ordinary_anywhere()
    return Tongue(found, ordinary, any(one.splits for one in found))
