"""A country's name and its rules, and the names in Babel's (CLDR's) lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.domain.languages.known import FALLBACK
from bot.domain.languages.stems import base_language

_CODE = re.compile("[A-Z]{2}")
_NOT_ISO = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"))
"""Babel's codes that are not ISO 3166-1: reserved codes, regions, pseudo-territories. XK (Kosovo) is kept."""


class Rule(Enum):
    """A condition for a name to count. The TOML tables explain each."""

    CAPITAL = auto()
    UPPER = auto()
    MARK = auto()
    ACCENTED = auto()
    FAMILY = auto()
    GIVEN = auto()
    CONTEXT = auto()
    ELSEWHERE = auto()
    PLACE = auto()
    REGION = auto()
    SHORTENED = auto()
    PEOPLE = auto()
    COUNTY = auto()
    LEADER = auto()
    ALONE = auto()
    BESIDE = auto()
    SEAT = auto()
    ACTOR = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """A name as found in running text.

    `code` is the country's or bloc's, or None for a phrase that means neither. `form_of` are the words of
    the country's name if this is its adjective or name of inhabitants, else (). `typed`: people may type it
    for the country. `part`: it names only a part of the country. `only_in`: the language in whose texts alone
    it counts, with a capital; "" for any. `is_local`: it is of a language in `local`, which finds it.
    """

    code: str | None
    written: str
    words: tuple[str, ...]
    form_of: tuple[str, ...] = ()
    typed: bool = False
    part: bool = False
    rules: frozenset[Rule] = frozenset()
    only_in: str = ""
    is_local: bool = False


class Index:
    """Names by their first words, for looking up word by word."""

    def __init__(self, names: Iterable[Name]) -> None:
        """Take names. Of two with the same words the first one given comes first."""
        self.first: dict[str, dict[str | None, tuple[Name, ...]]] = {}
        for name in sorted(names, key=lambda name: len(name.words), reverse=True):
            following = self.first.setdefault(name.words[0], {})
            second = name.words[1] if len(name.words) > 1 else None
            following[second] = (*following.get(second, ()), name)

    def names_at(self, word: str, second: str) -> tuple[Name, ...]:
        """Return the names that may begin with a word and the `second` after it, the longest first."""
        following = self.first.get(word)
        if following is None:
            return ()
        single = following.get(None, ())
        return following[second] + single if second in following else single


@dataclass(frozen=True, slots=True)
class Context:
    """When a name means another place, of the country `code`: with a word of `unless` and none of `but`.

    `code` is None if it means no place at all.
    """

    code: str | None
    unless: frozenset[str]
    but: frozenset[str]


@dataclass(frozen=True, slots=True)
class Double:
    """The countries with smaller towns of a name, and the words that are signs of these towns."""

    codes: frozenset[str]
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Table:
    """All names by their words, contexts by the words of the name they decide, and given names.

    `beside`: words of which the text must have one for a name that says too little alone. `doubles`: signs
    that a smaller town of the same name is meant.
    """

    names: dict[tuple[str, ...], Name]
    contexts: dict[tuple[str, ...], Context]
    beside: dict[tuple[str, ...], frozenset[str]]
    doubles: dict[tuple[str, ...], Double]
    given_names: frozenset[str]


@lru_cache(maxsize=64)  # chats can name any number of languages
def territories(language: str) -> dict[str, str]:
    """Return the countries' names by code as Babel has them, in the fallback for an unknown language."""
    known = babel_territories(FALLBACK)
    listed = known | babel_territories(base_language(language))
    return {code: listed[code] for code in known if _CODE.fullmatch(code) and code not in _NOT_ISO}


def babel_territories(language: str) -> dict[str, str]:
    """Return Babel's names of all territories by code; none for an unknown language."""
    try:
        return {str(code): str(name) for code, name in Locale.parse(language).territories.items()}
    except (UnknownLocaleError, ValueError):
        return {}
