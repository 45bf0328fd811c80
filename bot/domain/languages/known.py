"""The languages that the bot knows, each with a table of its words beside this module."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from babel import Locale

FALLBACK = "en"
"""The language in which the bot speaks and reads if no other one is set or known."""

_CODE = re.compile(r"\A([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*\Z", re.ASCII | re.IGNORECASE)

WordLists = Mapping[str, tuple[str, ...]]
"""Words and phrases by what they mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language's words, as `en.toml` explains them. What its table lacks is empty."""

    locale: str
    draft: bool = False
    comma: str = ", "
    stop_words: frozenset[str] = frozenset()
    definite: tuple[str, ...] = ()
    indefinite: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    capitalised_nouns: bool = False
    operators: WordLists = field(default_factory=dict)
    keywords: WordLists = field(default_factory=dict)
    fields: WordLists = field(default_factory=dict)
    marks: WordLists = field(default_factory=dict)
    flags: WordLists = field(default_factory=dict)
    page: WordLists = field(default_factory=dict)
    dates: WordLists = field(default_factory=dict)
    ticking: WordLists = field(default_factory=dict)
    months: WordLists = field(default_factory=dict)
    weekdays: WordLists = field(default_factory=dict)
    paste: WordLists = field(default_factory=dict)
    times: WordLists = field(default_factory=dict)
    inflection: WordLists = field(default_factory=dict)


@cache
def languages() -> Mapping[str, Language]:
    """Return the languages by code, the fallback first."""
    return {code: _read(code) for code in _codes()}


def comma_of(language: str) -> str:
    """Return what is between the items of a list in a language."""
    return languages().get(language, languages()[FALLBACK]).comma


def locale_of(language: str) -> Locale:
    """Return Babel's locale of a language."""
    known = languages().get(language)
    return Locale.parse(known.locale if known else language.replace("-", "_"))


def own_name(language: str) -> str:
    """Return what a language calls itself, with a capital where its script has them: Deutsch, العربية."""
    name = locale_of(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


def read_language_code(code: object) -> str | None:
    """Return the language of a code that an app names (`pt-br`, `zh-hans`); None if it names none."""
    found = _CODE.match(code) if isinstance(code, str) else None
    return found[1].lower() if found else None


def _codes() -> list[str]:
    names = (file.name.rpartition(".") for file in files(__package__).iterdir())
    return sorted((code for code, _, ending in names if ending == "toml"), key=_fallback_first)


def _fallback_first(code: str) -> tuple[bool, str]:
    return code != FALLBACK, code


def _read(code: str) -> Language:
    text = files(__package__).joinpath(f"{code}.toml").read_text(encoding="utf-8")
    table = {"locale": code} | tomllib.loads(text)
    table["stop_words"] = frozenset(table.get("stop_words", "").split())
    for name, value in table.items():
        if isinstance(value, list):
            table[name] = tuple(value)
        elif isinstance(value, dict):
            table[name] = {meaning: _listed(words) for meaning, words in value.items()}
    return Language(**table)


def _listed(words: str | list[str]) -> tuple[str, ...]:
    return tuple(words.split() if isinstance(words, str) else words)


def languages_with(package: str, ending: str) -> tuple[str, ...]:
    """Return the languages for which a package has a file such as `en.toml`, the fallback first."""
    names = {file.name for file in files(package).iterdir()}
    return tuple(code for code in languages() if f"{code}.{ending}" in names)


def all_words(tables: Iterable[WordLists], *meanings: str) -> frozenset[str]:
    """Return the words with some meanings in the tables of several languages."""
    return frozenset(word for table in tables for meaning in meanings for word in table.get(meaning, ()))


def by_word(tables: Iterable[WordLists]) -> dict[str, str]:
    """Return the meaning of each word in the tables of several languages."""
    return {word: meaning for table in tables for meaning, words in table.items() for word in words}


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, the longest first.

    Words share their common beginnings, so that a text is not compared with each of hundreds of words.
    """
    rests: dict[str, set[str]] = {}
    for word in sorted(set(words) - {""}):
        rests.setdefault(word[0], set()).add(word[1:])
    branches = [re.escape(first) + _rest_of(those) for first, those in rests.items()]
    if len(branches) < 2:  # noqa: PLR2004  no alternatives
        return "".join(branches)
    return f"(?=[{''.join(map(re.escape, rests))}])(?:{'|'.join(branches)})"


def _rest_of(words: set[str]) -> str:
    return f"(?:{one_of(words)})?" if "" in words and len(words) > 1 else one_of(words)
