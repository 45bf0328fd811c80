"""Finds countries in Ukrainian and Russian text by the beginnings of words."""

import tomllib
from functools import cache
from importlib.resources import files

from bot.domain.countries.names import Name
from bot.domain.text.words import fold

_SHORTEST = 3
"""Letters of the shortest beginning in the table."""


def may_be_cyrillic(word: str) -> bool:
    """Tell whether a word begins with a Cyrillic letter and is long enough for a name (єс, the EU)."""
    return "\u0400" <= word <= "\u0530" and len(word) > 1


def name_in_cyrillic(word: str) -> Name | None:
    """Return the country's or bloc's name of which a folded Cyrillic word is a form."""
    whole, begun = _load()
    if (found := whole.get(word)) is not None:
        return found
    return next(
        (begun[word[:end]] for end in range(len(word), _SHORTEST - 1, -1) if word[:end] in begun), None
    )


@cache
def _load() -> tuple[dict[str, Name], dict[str, Name]]:
    """Return the names that are whole words, and those that are beginnings of words."""
    table = tomllib.loads(files(__package__).joinpath("cyrillic.toml").read_text(encoding="utf-8"))
    whole: dict[str, Name] = {}
    begun: dict[str, Name] = {}
    for code, listed in table.items():
        for written in listed.split():
            word = fold(written.removeprefix("="))
            (whole if written.startswith("=") else begun)[word] = Name(code, word, (word,))
    return whole, begun
