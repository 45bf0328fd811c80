"""Recognises a text's language, and loads the names in languages without a table of their own."""

import re
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from typing import Any

from bot.domain.countries.lists import HOME, listed, load_list
from bot.domain.countries.names import Index, Name, Rule
from bot.domain.countries.tables import load_names, name_words
from bot.domain.languages.known import FALLBACK
from bot.domain.languages.stems import base_language
from bot.domain.languages.stop_words import STOP_WORDS
from bot.domain.text.words import Token, fold

_SAME = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr"}
_SURE = 2
"""Telling words that a text must have. Those of the fallback must also be 1 in _SHARE of all words."""
_SHARE = 10
_LEAD = 1
"""Telling words that another language must have more than those with a table of their own."""
_SHORTEST_STEM = 4
"""Letters of a name before an ending: Finnish "Oman" means "own" and is not "Oma" with an ending."""
_KEPT = frozenset({Rule.FAMILY, Rule.GIVEN, Rule.CONTEXT})
"""Rules that also hold for a name that a language shares with one with a table of its own."""
_BRACKETS = re.compile(r" \([^()]*\)")


@dataclass(frozen=True, slots=True)
class LocalNames:
    """What names need in a language: ordinary words that look like names, endings, and its own names.

    `splits`: an apostrophe separates a name from its ending, as in Turkish.
    """

    ordinary: frozenset[str]
    endings: tuple[str, ...]
    splits: bool
    names: Index


@dataclass(frozen=True, slots=True)
class Tongue:
    """The languages a text may be in, and the beginnings and endings of words that may be names in them."""

    languages: tuple[LocalNames, ...]
    begins: frozenset[str]
    endings: tuple[str, ...]
    splits: bool

    def is_inflected(self, word: str) -> bool:
        """Tell whether a folded word without an ending may begin a name."""
        return word.endswith(self.endings) and any(
            word[: -len(ending)] in self.begins
            for ending in self.endings
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM
        )


@cache
def _table() -> dict[str, Any]:
    return load_list("languages")


def listed_languages() -> list[str]:
    """Return the codes of the languages in the table."""
    return list(_table()["languages"])


@cache
def names_everywhere() -> frozenset[tuple[str, ...]]:
    """Return the words of names in the languages' own tables that most languages share."""
    return frozenset(name_words(name) for name in listed(_table()["everywhere"]))


@cache
def _common() -> dict[str, tuple[str, ...]]:
    """Return, for each word or letter, the languages in which nearly every text has it."""
    told: dict[str, list[str]] = {}
    for code, row in _table()["languages"].items():
        stop_words = (word for word in STOP_WORDS.get(code, ()) if len(word) > 1)
        letters = row.get("letters", "")
        for word in {*row.get("common", "").split(), *letters, *letters.upper(), *stop_words}:
            told.setdefault(word, []).append(code)
    more = {code: load_list(code).get("telling", "").split() for code in HOME}
    for code in STOP_WORDS.keys() - _table()["languages"].keys():
        for word in STOP_WORDS[code].union(more.get(code, ())):
            told.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in told.items()}


@cache
def _letters() -> frozenset[str]:
    return frozenset(sign for sign in _common() if len(sign) == 1 and not sign.isascii())


@cache
def _only(language: str) -> frozenset[str]:
    return frozenset(word for word, codes in _common().items() if codes == (language,))


def likely_languages(words: AbstractSet[str], surfaces: Iterator[str], given: str | None) -> frozenset[str]:
    """Return the languages that a text may be in, from its folded words; empty if unknown.

    If the words do not decide, the letters of `surfaces`, the words as written, count too. A `given` language
    is trusted.
    """
    if given:
        return frozenset({plain_code(given)})
    telling = len(words & _only(FALLBACK))
    if telling >= _SURE and telling * _SHARE >= len(words):
        return frozenset({FALLBACK})
    common = _common()
    found = Counter(chain.from_iterable(map(common.__getitem__, common.keys() & words)))
    second, most = sorted((0, 0, *found.values()))[-2:]
    if most - second <= _LEAD:
        letters = _letters().intersection("".join(surfaces))
        found.update(chain.from_iterable(map(common.__getitem__, letters)))
        most = max(found.values(), default=0)
    home = frozenset(code for code in HOME if found[code] >= max(1, most - _LEAD))
    if most < _SURE:
        home = frozenset(code for code in home if not words.isdisjoint(_only(code)))
    return home or frozenset(code for code, count in found.items() if count == most >= _SURE)


def plain_code(language: str) -> str:
    """Return the code of a language in the table: `no` for `nb-NO`."""
    code = base_language(language)
    return _SAME.get(code, code)


@cache
def _written() -> dict[str, str]:
    """Return the line of CLDR's names for each language."""
    text = files(__package__).joinpath("written.txt").read_text(encoding="utf-8")
    rows = (line.partition("\t") for line in text.splitlines() if not line.startswith("#"))
    return {language: names for language, _, names in rows}


def _cldr_names(language: str) -> Iterator[tuple[str, str]]:
    for pair in _written().get(language, "").split("\t"):
        code, _, name = pair.partition("=")
        if name:
            yield code, name
            if "(" in name:
                yield code, _BRACKETS.sub("", name)


def _all_names(code: str, row: dict[str, Any]) -> Iterator[Name]:
    never, given = ({fold(name) for name in listed(row.get(key, ""))} for key in ("never", "given"))
    for phrase in listed(row.get("phrases", "")):
        yield Name(None, phrase, name_words(phrase))
    for country, names in row.get("names", {}).items():
        for name in listed(names):
            yield Name(country, name, name_words(name))
    shared = load_names().names
    for country, name in _cldr_names(code):
        if fold(name) not in never:
            rules = set({Rule.GIVEN} if fold(name) in given else ())
            same = shared.get(name_words(name))
            if same is not None and same.code == country:
                rules |= same.rules & _KEPT
            yield Name(country, name, name_words(name), rules=frozenset(rules))


def _ordinary(code: str) -> frozenset[str]:
    """Return a listed language's words that are no names if a capital means nothing."""
    common = (word for word, codes in _common().items() if code in codes)
    return frozenset((*map(fold, _table()["languages"][code].get("words", "").split()), *common))


@cache
def ordinary_anywhere() -> frozenset[str]:
    """Return the words that are ordinary in any listed language."""
    return frozenset(word for code in listed_languages() for word in _ordinary(code))


@cache  # only called for listed languages
def _load(code: str) -> LocalNames:
    row = _table()["languages"][code]
    names: dict[tuple[str, ...], Name] = {}
    for name in _all_names(code, row):
        names.setdefault(name.words, name)
    return LocalNames(
        _ordinary(code),
        tuple(sorted(map(fold, row.get("endings", "").split()), key=len, reverse=True)),
        row.get("apostrophe", False),
        Index(names.values()),
    )


def load_language(code: str) -> LocalNames:
    """Return what names need in a language; nothing for an unlisted one."""
    if code in _table()["languages"]:
        return _load(code)
    return LocalNames(frozenset(), (), splits=False, names=Index(()))


@cache
def load_unknown() -> LocalNames:
    """Return what names need in a text of unknown language.

    It has the names of several words on which all languages agree. Without them a part of one would be taken
    for another country's name: "Nord-Korea".
    """
    found: dict[str, set[str | None]] = {}
    for code, row in _table()["languages"].items():
        for phrase in listed(row.get("phrases", "")):
            found.setdefault(phrase, set()).add(None)
        for country, name in _cldr_names(code):
            if " " in name or "-" in name:
                found.setdefault(name, set()).add(country)
    agreed = ((name, codes.pop()) for name, codes in found.items() if len(codes) == 1)
    names = (Name(code, name, name_words(name)) for name, code in agreed)
    return LocalNames(ordinary_anywhere(), (), splits=True, names=Index(names))


@lru_cache(maxsize=128)  # callers may give unknown languages
def load_tongue(codes: frozenset[str]) -> Tongue:
    """Return what names need in a text that may be in some languages."""
    found = tuple(load_language(code) for code in sorted(codes)) or (load_unknown(),)
    return Tongue(
        found,
        frozenset(word for language in found for word in language.names.first),
        tuple({ending for language in found for ending in language.endings}),
        any(language.splits for language in found),
    )


def before_apostrophe(surface: str) -> str:
    """Return a word, folded, without the ending that Turkish joins to names: Ankara'da."""
    return fold(surface.partition("'")[0])


def without_ending(token: Token, language: LocalNames) -> Iterator[str]:
    """Yield a word's folded forms without a language's endings of names: Litauens, Ankara'da."""
    if "'" in token.surface:
        yield before_apostrophe(token.surface)
    if token.word.endswith(language.endings):
        for ending in language.endings:
            if token.word.endswith(ending) and len(token.word) - len(ending) >= _SHORTEST_STEM:
                yield token.word.removesuffix(ending)
