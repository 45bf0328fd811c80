"""Tells which languages a text may be in: by its most common words, its letters and its scripts."""

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain

from babel.localedata import exists

from bot.domain.countries.lists import HOME, load_list
from bot.domain.countries.local.lists import load_file, local_languages
from bot.domain.languages.known import FALLBACK
from bot.domain.languages.stems import base_language
from bot.domain.languages.stop_words import STOP_WORDS

_SAME = {"nb": "no", "nn": "no", "bs": "hr", "sh": "hr", "iw": "he", "in": "id", "mo": "ro", "tl": "fil"}
_SURE = 2
"""Telling words that a text must have. Those of the fallback must also be 1 in _SHARE of all words."""
_SHARE = 10
_LEAD = 1
"""Telling words that another language must have more than those with a table of their own."""
_DOUBT = 3
"""Another language than the one given is likely if it has this many times its telling words."""

_BLOCKS = (
    (0x370, "greek"), (0x400, "cyrillic"), (0x530, ""), (0x590, "hebrew"), (0x600, "arabic"), (0x700, ""),
    (0x750, "arabic"), (0x780, ""), (0x900, "devanagari"), (0x980, ""), (0x1100, "hangul"), (0x1200, ""),
    (0x1F00, "greek"), (0x2000, ""), (0x3041, "kana"), (0x3100, ""), (0x3130, "hangul"), (0x3190, ""),
    (0x3400, "han"), (0xA000, ""), (0xAC00, "hangul"), (0xD7B0, ""), (0xF900, "han"), (0xFB00, ""),
)  # fmt: skip
"""The scripts by the first character of each block (Unicode), "" for those without a file."""
_STARTS = [start for start, _ in _BLOCKS]
_SCRIPTS = {
    "el": {"greek"}, "uk": {"cyrillic"}, "ru": {"cyrillic"}, "bg": {"cyrillic"}, "sr": {"cyrillic"},
    "he": {"hebrew"}, "ar": {"arabic"}, "fa": {"arabic"}, "hi": {"devanagari"},
    "ko": {"hangul", "han"}, "ja": {"kana", "han"}, "zh": {"han"},
}  # fmt: skip
"""The scripts of each language that is not, or not only, written in Latin letters."""
_UKRAINIAN, _RUSSIAN, _PERSIAN = frozenset("іїєґ"), frozenset("ыэъ"), frozenset("پچژگ")


def plain_code(language: str) -> str:
    """Return the code of a language in the files: `no` for `nb-NO`."""
    code = base_language(language)
    return _SAME.get(code, code)


@cache
def _common() -> dict[str, tuple[str, ...]]:
    """Return, for each word, the languages in which nearly every text has it."""
    told: dict[str, list[str]] = {}
    for code in local_languages():
        stop_words = (word for word in STOP_WORDS.get(code, ()) if len(word) > 1)
        for word in {*load_file(code).get("common", "").split(), *stop_words}:
            told.setdefault(word, []).append(code)
    for code in HOME:
        for word in {*STOP_WORDS.get(code, ()), *load_list(code).get("telling", "").split()}:
            told.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in told.items()}


@cache
def common_words(code: str) -> frozenset[str]:
    """Return the words that tell a language."""
    return frozenset(word for word, codes in _common().items() if code in codes)


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    """Return, for each letter that few languages have, these languages."""
    told: dict[str, list[str]] = {}
    for code in local_languages():
        letters = load_file(code).get("letters", "")
        for letter in {*letters, *letters.upper()}:
            told.setdefault(letter, []).append(code)
    return {letter: tuple(codes) for letter, codes in told.items()}


@cache
def _only(language: str) -> frozenset[str]:
    return frozenset(word for word, codes in _common().items() if codes == (language,))


def likely_languages(words: AbstractSet[str], surfaces: Iterator[str], given: str | None) -> frozenset[str]:
    """Return the languages that a text may be in, from its folded words; empty if unknown.

    If the words do not decide, the letters of `surfaces`, the words as written, count too. A `given` language
    is trusted unless the words clearly tell another one, since many sources name the wrong one.
    """
    found = _counted(words)
    code = plain_code(given) if given else ""
    if code and not _is_doubtful(code, found):
        return frozenset({code})
    telling = len(words & _only(FALLBACK))
    if telling >= _SURE and telling * _SHARE >= len(words):
        return frozenset({FALLBACK})
    second, most = sorted((0, 0, *found.values()))[-2:]
    if most - second <= _LEAD:
        letters = _letters().keys() & set("".join(surfaces))
        found.update(chain.from_iterable(map(_letters().__getitem__, letters)))
        most = max(found.values(), default=0)
    home = frozenset(code for code in HOME if found[code] >= max(1, most - _LEAD))
    if most < _SURE:
        home = frozenset(code for code in home if not words.isdisjoint(_only(code)))
    return home or frozenset(code for code, count in found.items() if count == most >= _SURE)


def _counted(words: AbstractSet[str]) -> Counter[str]:
    """Return how many of the words tell each language."""
    common = _common()
    return Counter(chain.from_iterable(map(common.__getitem__, common.keys() & words)))


def _is_doubtful(given: str, found: Counter[str]) -> bool:
    if given not in (*HOME, *local_languages()):
        return not exists(given)  # "english", "und"
    most = max(found.values(), default=0)
    return most > _SURE and most >= _DOUBT * max(1, found[given])


def scripts_of(words: Iterable[str]) -> frozenset[str]:
    """Return the scripts, of those that a file is in, in which some words are written, without Latin."""
    starts = {bisect(_STARTS, ord(letter)) for letter in set("".join(words)) if letter >= "\u0370"}
    return frozenset(_BLOCKS[at - 1][1] for at in starts) - {""}


def languages_of_scripts(words: AbstractSet[str], likely: AbstractSet[str]) -> frozenset[str]:
    """Return the languages in whose names words in other scripts than the likely languages' are read."""
    scripts = scripts_of(words)
    if not scripts:
        return frozenset()
    scripts = scripts.difference(*(_SCRIPTS.get(code, ()) for code in likely))
    return frozenset(
        code for script in scripts for code in _languages_of(script, scripts, set("".join(words)))
    )


def _languages_of(script: str, scripts: AbstractSet[str], letters: AbstractSet[str]) -> tuple[str, ...]:
    if script == "cyrillic":
        if letters & _UKRAINIAN:
            return ("uk",)
        return ("ru",) if letters & _RUSSIAN else ("ru", "uk")
    if script == "arabic":
        return ("fa",) if letters & _PERSIAN else ("ar", "fa")
    if script == "han":
        return ("ja",) if "kana" in scripts else ("zh",)
    return tuple(code for code, its in _SCRIPTS.items() if script in its)
