"""Looks up the names of a language by the words of a text.

An index holds names as its file writes them, and reads one when a text has its first word. The names of all
languages would take ten times the memory if they were read at once.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import Any

from bot.domain.countries.lists import listed
from bot.domain.countries.local.lists import cldr_names, load_file, local_languages
from bot.domain.countries.local.names import Beside, LocalName
from bot.domain.countries.local.reading import Reader
from bot.domain.text.words import fold, is_unspaced

_SHORTEST = 2
"""Letters of the shortest beginning in the files."""
_UNKNOWN = ""
"""Stands for the language of a text in an unknown one."""
_FROM_CLDR, _WRITTEN = ":", "="
_Held = dict[str, str]
"""The names that begin with a word, one a line: `UA=Kijów`, `UA:Ukraina` from CLDR, `=Ameryk~` for none."""


class LocalIndex:
    """The names of a language, and what it needs to find them. The files explain each.

    `prefixes`: what may be joined to the beginning of a name, and what is read instead.
    """

    def __init__(self, code: str, row: dict[str, Any]) -> None:
        self.code = code
        self.never = frozenset(map(fold, listed(row.get("never", ""))))
        self.ordinary = frozenset(map(fold, row.get("words", "").split()))
        self.prefixes = tuple(fold(one).partition("=")[::2] for one in row.get("prefixes", "").split())
        self.splits: bool = row.get("apostrophe", False)
        self.before, self.after = _beside(row.get("before", "")), _beside(row.get("after", ""))
        self._alike = str.maketrans(dict(fold(one).split("=") for one in row.get("alike", "").split()))
        self.endings, self.drops = map(_longest_first, (row.get("endings", ""), row.get("drops", "")))
        self._reader = Reader(
            frozenset(("", *self.endings)),
            self.drops,
            frozenset(map(fold, listed(row.get("given", "")))),
            self._alike,
        )
        self._whole: _Held = {}
        self._begun: _Held = {}

    def add(self, names: Iterable[str]) -> None:
        """Take names as held. Of two that say equally much the one given first wins."""
        for one in names:
            from_cldr = _FROM_CLDR in one[:3]
            written = one.partition(_FROM_CLDR if from_cldr else _WRITTEN)[2]
            for key, is_beginning in self._reader.keys(written, from_cldr=from_cldr):
                held = self._begun if is_beginning else self._whole
                held[key] = f"{held[key]}\n{one}" if key in held else one
        self.has_characters = any(map(is_unspaced, self._whole))
        self._longest = max(map(len, self._begun), default=0)

    def holds(self, characters: str) -> bool:
        """Tell whether a name begins with these characters."""
        return characters in self._whole

    def begun_by(self, word: str) -> Iterator[LocalName]:
        """Yield the names whose first word may be this folded word."""
        for one in self._read(self._whole.get(word, "")):
            if not one.parts[0].is_beginning:
                yield one
        for end in range(min(len(word), self._longest), _SHORTEST - 1, -1):
            if word[:end] in self._begun:
                beginning = word[:end]
                for one in self._read(self._begun[beginning]):
                    if one.parts[0].text == beginning and one.parts[0].fits(word):
                        yield one

    def _read(self, held: str) -> Iterator[LocalName]:
        for one in held.split("\n") if held else ():
            from_cldr = _FROM_CLDR in one[:3]
            code, _, written = one.partition(_FROM_CLDR if from_cldr else _WRITTEN)
            yield from self._reader.read(code or None, written, from_cldr=from_cldr)

    def readings(self, word: str) -> Iterator[str]:
        """Yield a folded word, and what is left of it without what the language joins to names."""
        word = word.translate(self._alike) if self._alike else word
        yield word
        for prefix, instead in self.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) + len(instead) > _SHORTEST:
                yield instead + word[len(prefix) :]


def _listed(names: str) -> Iterator[str]:
    """Yield the names in a table's value, which may go over several lines."""
    return (" ".join(name.split()) for name in listed(names))


def _longest_first(written: str) -> tuple[str, ...]:
    return tuple(sorted(map(fold, written.split()), key=len, reverse=True))


def _beside(written: str) -> Beside:
    listed_words = written.split()
    return Beside(
        frozenset(fold(word) for word in listed_words if not word.endswith("*")),
        tuple(fold(word[:-1]) for word in listed_words if word.endswith("*")),
    )


@lru_cache(maxsize=16_384)  # word frequencies follow Zipf's law, so nearly all hits are cached
def names_begun(code: str, word: str) -> tuple[LocalName, ...]:
    """Return a language's names that begin with this folded word or a form of it, or these characters."""
    index = load_index(code)
    return tuple(one for reading in index.readings(word) for one in index.begun_by(reading))


@cache
def load_index(code: str) -> LocalIndex:
    """Return the names of a language with a file; "" for those of unknown language."""
    if code == _UNKNOWN:
        return _unknown()
    row = load_file(code)
    index = LocalIndex(code, row)
    index.add(_held(code, row, index.never))
    return index


def _held(code: str, row: dict[str, Any], never: AbstractSet[str]) -> Iterator[str]:
    yield from (_WRITTEN + phrase for phrase in _listed(row.get("none", "")))
    for country, names in row.get("names", {}).items():
        yield from (f"{country}{_WRITTEN}{name}" for name in _listed(names))
    for kind in ("", " cities"):
        for country, name in cldr_names(code, kind):
            if fold(name) not in never:
                yield f"{country}{_FROM_CLDR}{name}"


def _unknown() -> LocalIndex:
    """Return the names of several words on which all languages agree.

    Without them a part of one would be taken for another country's name: "Nord-Korea".
    """
    found: dict[str, set[str]] = {}
    for code in local_languages():
        for phrase in _listed(load_file(code).get("none", "")):
            if phrase.isascii() and phrase.replace("-", " ").replace(" ", "").isalpha():
                found.setdefault(phrase, set()).add("")
        for country, name in cldr_names(code):
            if " " in name or "-" in name:
                found.setdefault(name, set()).add(country)
    index = LocalIndex(_UNKNOWN, {"apostrophe": True})
    index.add(f"{codes.pop()}{_WRITTEN}{name}" for name, codes in found.items() if len(codes) == 1)
    return index
