"""The names of countries, from this package's tables and Babel's (CLDR's) lists."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.domain.stemming import base_language
from bot.domain.text import words

_CODE = re.compile("[A-Z]{2}")
_NOT_ISO = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"))
"""What Babel lists beside ISO 3166-1: reserved codes, regions, pseudo-territories. XK (Kosovo) is kept."""


class Rule(Enum):
    """When a name counts, other than always; `english.toml` and `german.toml` say what each is for."""

    CAPITAL = auto()
    UPPER = auto()
    ACCENTED = auto()
    FAMILY = auto()
    GIVEN = auto()
    GERMAN = auto()
    CONTEXT = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is found in running text.

    `code` is the country's, or None for a phrase that means no country. `form_of` are the words of the
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


@dataclass(frozen=True, slots=True)
class Context:
    """When a name is another place's: in a text with one of the words `unless` and none of `but`."""

    unless: frozenset[str]
    but: frozenset[str]


@dataclass(frozen=True, slots=True)
class Table:
    """All names, each once, by its words; contexts by the words of the name they decide."""

    names: dict[tuple[str, ...], Name]
    contexts: dict[tuple[str, ...], Context]


@lru_cache(maxsize=64)  # a language is whatever a chat says
def territories(language: str) -> dict[str, str]:
    """Return the countries' names by code as Babel has them; English for a language that it has not."""
    english = _babel_territories("en")
    listed = english | _babel_territories(base_language(language))
    return {code: listed[code] for code in english if _CODE.fullmatch(code) and code not in _NOT_ISO}


def _babel_territories(language: str) -> dict[str, str]:
    try:
        return {str(code): str(name) for code, name in Locale.parse(language).territories.items()}
    except (UnknownLocaleError, ValueError):
        return {}


def _words(written: str) -> tuple[str, ...]:
    return tuple(words(written))


def _name(code: str | None, written: str, **more: Any) -> Name:  # noqa: ANN401  the dataclass's own fields
    return Name(code, written, _words(written), **more)


def _spellings(written: str) -> Iterator[str]:
    """Yield the ways to write a listed name: `St. Kitts & Nevis`, `Macao SAR China`, `Myanmar (Burma)`."""
    short = re.sub(r" SAR China$|^Sonderverwaltungsregion ", "", written)
    for spelling in dict.fromkeys((written, short, re.sub(r" \(.*?\)", "", short))):
        yield spelling
        yield spelling.replace("St. ", "Saint ")
        yield spelling.replace(" and ", " & ").replace(" und ", " & ")
        yield spelling.replace("St. ", "Saint ").replace("&", "and")


def _english_names(table: dict[str, Any]) -> Iterator[Name]:
    for row in table["country"]:
        code, part, first = row["code"], row.get("part", False), row["names"][0]
        for listed in row["names"]:
            for written in _spellings(listed):
                yield _name(code, written, typed=True, part=part)
        for written in row.get("people", ()):
            yield _name(code, written, form_of=_words(first))
            if not re.search("(s|sh|ch|ese|men)$", written):
                yield _name(code, written + "s", form_of=_words(first))
        for written in row.get("places", ()):
            yield _name(code, written)
    for code, listed in territories("en").items():
        yield from (_name(code, written, typed=True) for written in _spellings(listed))


def _german_people(singular: str) -> list[str]:
    """Return the forms of a German name of inhabitants: Russe, Russen, Russin, Russinnen."""
    if singular.endswith("e"):
        return [singular, singular + "n", singular[:-1] + "in", singular[:-1] + "innen"]
    return [singular + ending for ending in ("", "n", "s", "en", "in", "innen")]


def _german_names(table: dict[str, Any]) -> Iterator[Name]:
    listed = territories("de")
    for code, written in listed.items():
        yield from (_name(code, spelling, typed=True) for spelling in _spellings(written))
    for row in table["country"]:
        code, form_of = row["code"], _words(listed[row["code"]])
        for written in row.get("names", ()):
            yield _name(code, written, typed=True, part=row.get("part", False))
        for adjective in row.get("adjectives", ()):
            forms = (adjective + ending for ending in ("", "e", "en", "er", "es", "em"))
            yield from (_name(code, form, form_of=form_of) for form in forms)
        for singular in row.get("people", ()):
            yield from (_name(code, form, form_of=form_of) for form in _german_people(singular))
        for written in row.get("places", ()):
            yield _name(code, written)


def _genitives(names: Iterable[Name], english: set[tuple[str, ...]]) -> Iterator[Name]:
    """Yield German genitives (Russlands); those of names that English has too count only in German text."""
    for name in names:
        if name.form_of or name.written.endswith(("s", "z", "x")):
            continue
        rules = frozenset({Rule.GERMAN}) if name.words in english else name.rules
        yield replace(_name(name.code, name.written + "s"), rules=rules)


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _word_lists(table: dict[str, Any]) -> dict[Rule, set[tuple[str, ...]]]:
    """Return the tables' lists of names under a rule, as words."""
    rules = {rule: {_words(name) for name in table.get(rule.name.lower(), ())} for rule in Rule}
    for context in table["another_place"]:
        rules[Rule.CONTEXT] |= {_words(name) for name in context["names"]}
    return rules


@cache
def load_names() -> Table:
    """Return all names; the first reading takes about a tenth of a second."""
    english_table, german_table = _load("english.toml"), _load("german.toml")
    english_rules = _word_lists(english_table)
    german_only = {
        form for name in german_table["only_german"] for form in map(_words, [name, *_german_people(name)])
    }
    names: dict[tuple[str, ...], Name] = {}
    for phrase in (*english_table["not_a_country"], *german_table["not_a_country"]):
        names.setdefault(_words(phrase), _name(None, phrase))
    for name in _english_names(english_table):
        rules = frozenset(rule for rule, members in english_rules.items() if name.words in members)
        names.setdefault(name.words, replace(name, rules=rules))
    english = set(names)
    german = [
        replace(name, rules=frozenset({Rule.GERMAN}) if name.words in german_only else frozenset())
        for name in _german_names(german_table)
    ]
    for name in (*german, *_genitives(german, english)):
        names.setdefault(name.words, name)
    contexts = {
        _words(name): Context(_one_words(context["unless"]), _one_words(context["but"]))
        for context in english_table["another_place"]
        for name in context["names"]
    }
    return Table(names, contexts)


def _one_words(listed: list[str]) -> frozenset[str]:
    return frozenset(word for name in listed for word in words(name))
