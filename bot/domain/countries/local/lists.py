"""Reads the files of this folder: `xx.toml`, and `cldr.txt` with the names that CLDR has in each language."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.countries.lists import listed
from bot.domain.countries.tables import name_words

_BRACKETS = re.compile(r" \([^()]*\)")


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
