"""What a name of a country is, and the names in Babel's (CLDR's) lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.domain.languages.stems import base_language

_CODE = re.compile("[A-Z]{2}")
_NOT_ISO = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"))
"""What Babel lists beside ISO 3166-1: reserved codes, regions, pseudo-territories. XK (Kosovo) is kept."""


class Rule(Enum):
    """When a name counts, other than always; the tables in TOML say what each is for."""

    CAPITAL = auto()
    UPPER = auto()
    MARK = auto()
    ACCENTED = auto()
    FAMILY = auto()
    GIVEN = auto()
    GERMAN = auto()
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
    """A name as it is found in running text.

    `code` is the country's or bloc's, or None for a phrase that means none. `form_of` are the words of the
    country's name that this adjective or name of inhabitants is a form of, () for none. `typed` tells whether
    people may type it for the country, `part` whether it names only a part of it.
    """

    code: str | None
    written: str
    words: tuple[str, ...]
    form_of: tuple[str, ...] = ()
    typed: bool = False
    part: bool = False
    rules: frozenset[Rule] = frozenset()


class Index:
    """Names by their first words, to be looked up word by word."""

    def __init__(self, names: Iterable[Name]) -> None:
        """Take names; of two with the same words the first one given comes first."""
        self.first: dict[str, dict[str | None, tuple[Name, ...]]] = {}
        for name in sorted(names, key=lambda name: len(name.words), reverse=True):
            following = self.first.setdefault(name.words[0], {})
            second = name.words[1] if len(name.words) > 1 else None
            following[second] = (*following.get(second, ()), name)

    def names_at(self, word: str, second: str) -> tuple[Name, ...]:
        """Return the names that may begin with a word, before another or "", the longest first."""
        following = self.first.get(word)
        if following is None:
            return ()
        single = following.get(None, ())
        return following[second] + single if second in following else single


@dataclass(frozen=True, slots=True)
class Context:
    """When a name is another place's, of the country `code`: with a word of `unless` and none of `but`.

    `code` is None where it is no place at all.
    """

    code: str | None
    unless: frozenset[str]
    but: frozenset[str]


@dataclass(frozen=True, slots=True)
class Double:
    """Where smaller towns of a name lie, by country, and the words that go with them."""

    codes: frozenset[str]
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Table:
    """All names, each once, by its words; contexts by the words of the name they decide; given names.

    `beside` has the words of which one must stand in the text with a name that says too little alone,
    `doubles` what tells that a smaller town of the same name is meant.
    """

    names: dict[tuple[str, ...], Name]
    contexts: dict[tuple[str, ...], Context]
    beside: dict[tuple[str, ...], frozenset[str]]
    doubles: dict[tuple[str, ...], Double]
    given_names: frozenset[str]


@lru_cache(maxsize=64)  # a language is whatever a chat says
def territories(language: str) -> dict[str, str]:
    """Return the countries' names by code as Babel has them; English for a language that it has not."""
    english = babel_territories("en")
    listed = english | babel_territories(base_language(language))
    return {code: listed[code] for code in english if _CODE.fullmatch(code) and code not in _NOT_ISO}


def babel_territories(language: str) -> dict[str, str]:
    """Return Babel's names of territories, countries and others, by code; none for an unknown language."""
    try:
        return {str(code): str(name) for code, name in Locale.parse(language).territories.items()}
    except (UnknownLocaleError, ValueError):
        return {}
