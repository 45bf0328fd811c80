"""Countries in Ukrainian and Russian text, by how the words that name them begin."""

import tomllib
from functools import cache
from importlib.resources import files

from bot.domain.countries.names import Name
from bot.domain.text.words import fold

_SHORTEST = 3
"""Letters of the shortest beginning, or word, in the table."""


def may_be_cyrillic(word: str) -> bool:
    """Tell whether a word begins with a letter of Cyrillic and is long enough for a name: єс, the union."""
    return "\u0400" <= word <= "\u0530" and len(word) > 1


def name_in_cyrillic(word: str) -> Name | None:
    """Return the country's or bloc's name that a folded word of Cyrillic letters is a form of."""
    whole, begun = _load()
    if (found := whole.get(word)) is not None:
        return found
    return next(
        (begun[word[:end]] for end in range(len(word), _SHORTEST - 1, -1) if word[:end] in begun), None
    )


@cache
def _load() -> tuple[dict[str, Name], dict[str, Name]]:
    """Return the names that count as whole words, and those that are beginnings."""
    table = tomllib.loads(files(__package__).joinpath("cyrillic.toml").read_text(encoding="utf-8"))
    whole: dict[str, Name] = {}
    begun: dict[str, Name] = {}
    for code, listed in table.items():
        for written in listed.split():
            word = fold(written.removeprefix("="))
            (whole if written.startswith("=") else begun)[word] = Name(code, word, (word,))
    return whole, begun
