"""Reads the files of this folder: `xx.toml`, and `cldr.txt` with the names that CLDR has in each language."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.countries.lists import listed
from bot.domain.countries.local.names import Beside, LocalName, LocalNames, Part
from bot.domain.countries.names import Name, Rule
from bot.domain.countries.tables import load_names, name_words
from bot.domain.text.words import fold, is_unspaced, words

_KEPT = frozenset({Rule.FAMILY, Rule.GIVEN, Rule.CONTEXT})
"""Rules that also hold for a name that a language shares with one with a table of its own."""
_LONG = 4
"""Letters from which a word of a CLDR name takes endings: Finnish "Oman" means "own"."""
_APOSTROPHES = str.maketrans("\u02bc\u2019\u05f3", "'''")
_BRACKETS = re.compile(r" \([^()]*\)")
_MARKED = re.compile(r"(?P<before>[^\[\]]*)\[(?P<name>[^\[\]]+)\](?P<after>.*)")


@cache
def load_file(code: str) -> dict[str, Any]:
    """Return a language's file."""
    return tomllib.loads(files(__package__).joinpath(f"{code}.toml").read_text(encoding="utf-8"))


@cache
def local_languages() -> tuple[str, ...]:
    """Return the codes of the languages with a file."""
    names = (file.name.rpartition(".") for file in files(__package__).iterdir())
    return tuple(sorted(code for code, _, ending in names if ending == "toml"))


@cache
def names_everywhere() -> frozenset[tuple[str, ...]]:
    """Return the words of names in English or German that most languages in Latin letters share."""
    text = files(__package__).joinpath("everywhere.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(name_words(name) for line in lines for name in listed(line))


@cache
def _cldr() -> dict[str, str]:
    """Return the line of CLDR's names for each language and kind: `pl`, `pl cities`."""
    text = files(__package__).joinpath("cldr.txt").read_text(encoding="utf-8")
    rows = (line.partition("\t") for line in text.splitlines() if not line.startswith("#"))
    return {language: names for language, _, names in rows}


def cldr_names(code: str, kind: str = "") -> Iterator[tuple[str, str]]:
    """Yield the country's code and the name of each country that CLDR has in a language, or of its cities."""
    for pair in _cldr().get(code + kind, "").split("\t"):
        country, _, name = pair.partition("=")
        if name:
            yield country, name
            if "(" in name:
                yield country, _BRACKETS.sub("", name)


class _Reader:
    """Reads a language's names. `endings` may follow a word marked with `~`, in place of one of `drops`."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.endings = frozenset(("", *map(fold, row.get("endings", "").split())))
        self.drops = sorted(map(fold, row.get("drops", "").split()), key=len, reverse=True)
        self.never = {fold(name) for name in listed(row.get("never", ""))}
        self.given = {fold(name) for name in listed(row.get("given", ""))}

    def written(
        self, country: str | None, written: str, rules: frozenset[Rule] = frozenset(), *, least: int = 3
    ) -> Iterator[LocalName]:
        """Yield a name as a file has it, in each of its readings; `least` letters of a word stay before an ending."""
        marked = _MARKED.fullmatch(written.translate(_APOSTROPHES))
        before, written, after = marked.groups() if marked else ("", written.translate(_APOSTROPHES), "")
        readings: list[tuple[Part, ...]] = [()]
        for word in written.replace("-", " ").split():
            choices = list(self._parts(word, least))
            readings = [(*reading, *part) for reading in readings for part in choices]
        if fold(written) in self.given:
            rules |= {Rule.GIVEN}
        for reading in readings:
            texts = tuple(part.text for part in reading)
            yield LocalName(
                Name(country, written, texts, rules=rules, is_local=True), reading, fold(before), fold(after)
            )

    def _parts(self, written: str, least: int) -> Iterator[tuple[Part, ...]]:
        """Yield the readings of a word with its mark. In scripts without spaces each character is a word."""
        word, mark = (written[:-1], written[-1]) if written[-1] in "*~" else (written, "")
        capital = word[0].isupper()
        capitals = capital and word.isupper() and len(word) > 1
        folded = tuple(words(word)) if is_unspaced(word) else name_words(word)
        if not folded:  # the & of "Antigua & Barbuda"
            yield ()
            return
        *first, last = (
            Part(one, is_beginning=False, endings=None, capital=capital, capitals=capitals) for one in folded
        )
        if not mark or is_unspaced(word):
            yield (*first, last)
            return
        for text in self._stems(last.text, least) if mark == "~" else (last.text,):
            endings = self.endings if mark == "~" else None
            yield (*first, Part(text, is_beginning=True, endings=endings, capital=capital, capitals=capitals))

    def _stems(self, word: str, least: int) -> Iterator[str]:
        yield word
        for drop in self.drops:
            if word.endswith(drop) and len(word) - len(drop) >= least:
                yield word.removesuffix(drop)
                return

    def from_cldr(self, country: str, written: str) -> Iterator[LocalName]:
        """Yield a name of CLDR, with endings if it is long, unless it mostly means something else."""
        if fold(written) in self.never:
            return
        rules = set[Rule]()
        same = load_names().names.get(name_words(written))
        if same is not None and same.code == country:
            rules |= same.rules & _KEPT
        inflected = len(self.endings) > 1 and "(" not in written
        marked = " ".join(
            word + "~" if inflected and word.isalpha() and len(word) >= _LONG else word
            for word in written.replace("-", " ").split()
        )
        yield from self.written(country, marked, frozenset(rules), least=_LONG)


def read_name(country: str | None, written: str) -> Iterator[LocalName]:
    """Yield a name without endings, in each of its readings."""
    return _Reader({}).written(country, written)


def _beside(written: str) -> Beside:
    listed_words = written.split()
    return Beside(
        frozenset(fold(word) for word in listed_words if not word.endswith("*")),
        tuple(fold(word[:-1]) for word in listed_words if word.endswith("*")),
    )


def _all_names(code: str, row: dict[str, Any]) -> Iterator[LocalName]:
    reader = _Reader(row)
    for phrase in listed(row.get("none", "")):
        yield from reader.written(None, phrase)
    for country, names in row.get("names", {}).items():
        for name in listed(names):
            yield from reader.written(country, name)
    for kind in ("", " cities"):
        for country, name in cldr_names(code, kind):
            yield from reader.from_cldr(country, name)


def without_doubles(names: Iterable[LocalName]) -> Iterator[LocalName]:
    """Yield names without those that say the same as an earlier one."""
    seen = set()
    for one in names:
        key = (one.parts, one.before, one.after, " " in one.name.written)
        if key not in seen:
            seen.add(key)
            yield one


@cache  # only called for languages with a file
def load_file_names(code: str) -> LocalNames:
    """Return what names need in a language with a file."""
    row = load_file(code)
    names = LocalNames(
        frozenset(map(fold, row.get("words", "").split())),
        tuple(fold(prefix).partition("=")[::2] for prefix in row.get("prefixes", "").split()),
        row.get("apostrophe", False),
        _beside(row.get("before", "")),
        _beside(row.get("after", "")),
    )
    names.add(without_doubles(_all_names(code, row)))
    return names
