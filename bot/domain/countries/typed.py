"""Reads and writes the names of countries, blocs and sets of members."""

import difflib
from functools import cache
from importlib.resources import files
from itertools import chain

from bot.domain.countries.blocs import bloc_name, is_bloc, load_blocs, members_of
from bot.domain.countries.lists import listed, load_list
from bot.domain.countries.mentions import find_flags
from bot.domain.countries.names import babel_territories, territories
from bot.domain.countries.tables import load_names
from bot.domain.languages.known import FALLBACK, languages
from bot.domain.languages.stems import base_language
from bot.domain.text.words import fold, words

_ARTICLES = {article for language in languages().values() for article in language.definite}
_NEAREST = 3
_LIKENESS = 0.75
_BEGINNING = 3
_COMPARED_CHARACTERS = 60
_BLOCS_WITH_FLAGS = ("EU", "UN")
_REGIONAL_A = 0x1F1E6
"""The regional indicator symbol for A (Unicode). A flag is two such symbols for the letters of a code."""
_SETS = [ending for language in languages().values() for ending in language.members]
"""What people type after a bloc's name for its members."""


@cache
def _typed_names() -> dict[str, tuple[str, bool]]:
    """Return the code for each name that people may type, and whether it names only a part of the country."""
    typed = {
        " ".join(name.words): (name.code, name.part)
        for name in load_names().names.values()
        if name.typed and name.code is not None
    }
    for bloc in load_blocs().values():
        if code := members_of(bloc):
            for name in (bloc.code, *chain(*bloc.names.values())):
                typed |= {" ".join(words(f"{name} {ending}")): (code, False) for ending in _SETS}
    typed |= {" ".join(words(f"AU {ending}")): ("AFRICAN-UNION-members", False) for ending in _SETS}
    return typed


@cache
def _elsewhere() -> dict[str, str]:
    """Return the code for each folded name of a country in other languages. Loading takes milliseconds."""
    table = files(__package__).joinpath("elsewhere.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {name: row[0] for row in rows for name in row[1:]}


@cache
def _spoken(language: str) -> dict[str, str]:
    """Return the code for each name of a country in a language, for the chats that speak it."""
    if not language:
        return {}
    names = [(code, name) for code, name in babel_territories(language).items() if is_country_code(code)]
    names += [
        (code, name) for code, row in load_list("spoken").get(language, {}).items() for name in listed(row)
    ]
    return {" ".join(words(name)): code for code, name in names}


@cache
def _spoken_anywhere() -> dict[str, str]:
    """Return the code for each other name of a country in any chat's language."""
    rows = load_list("spoken").values()
    return {
        " ".join(words(name)): code for row in rows for code, names in row.items() for name in listed(names)
    }


def known(name: str) -> tuple[str, bool] | None:
    """Return the code of a flag or a name in a language with a table, and whether it names only a part."""
    typed = words(name)
    if not typed:
        flags = tuple(find_flags(name)) or tuple(
            code for code in _BLOCS_WITH_FLAGS if country_flag(code) == name.strip()
        )
        return (flags[0], False) if len(flags) == 1 else None
    names = _typed_names()
    found = names.get(" ".join(typed))
    if found is None and len(typed) > 1 and typed[0] in _ARTICLES:
        found = names.get(" ".join(typed[1:]))
    return found


def country_code(name: str) -> str | None:
    """Return the code of a country, a bloc or a bloc's members as people type it, or None.

    They type a code (`UA`, `ua`, `EU`, `EU-members`), a flag, a name in a language with a table, or a
    country's name in another large language.
    """
    found = known(name)
    if found is not None:
        return found[0]
    code = name.strip().upper()
    return code if is_country_code(code) or is_bloc(code) else _named_elsewhere(name)


def _named_elsewhere(name: str) -> str | None:
    return _elsewhere().get(fold(name.strip())) or _spoken_anywhere().get(" ".join(words(name)))


def is_country_code(code: str) -> bool:
    """Tell whether this is a country's ISO 3166-1 alpha-2 code in capitals, or XK (Kosovo)."""
    return code in territories(FALLBACK)


def country_named(name: str, language: str = "") -> str | None:
    """Return the country or bloc that a name means by itself: no codes (`in`), no parts (`Scotland`).

    `language` is the chat's. Names in languages with a table count in every chat.
    """
    found = known(name)
    if found is not None:
        return None if found[1] else found[0]
    typed = words(name)
    spoken = _spoken(base_language(language)) if typed else {}
    code = spoken.get(" ".join(typed))
    if code is None and len(typed) > 1 and typed[0] in _ARTICLES:
        code = spoken.get(" ".join(typed[1:]))
    return code


def is_country_anywhere(name: str) -> bool:
    """Tell whether a name means a country by itself in a chat of some language."""
    return country_named(name) is not None or _named_elsewhere(name) is not None


def country_name(code: str, language: str) -> str:
    """Return the name of a country, bloc or set for readers, or the code itself if it is unknown."""
    return territories(language).get(code) or bloc_name(code, language) or code


def country_flag(code: str) -> str:
    """Return the flag of a country, the EU, the UN, or a set of their members; "" for other blocs."""
    lone = code.removesuffix("-members")
    if not (is_country_code(lone) or lone in _BLOCS_WITH_FLAGS):
        return ""
    return "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in lone)


def flagged_name(code: str, language: str) -> str:
    """Return a country's or bloc's name after its flag, if it has one, for buttons and lists."""
    return f"{country_flag(code)} {country_name(code, language)}".lstrip()


def nearest_countries(name: str, language: str) -> tuple[str, ...]:
    """Return the names, in a language, of up to 3 countries with a similar name."""
    typed = " ".join(words(name))[:_COMPARED_CHARACTERS]
    names = {word: (code, False) for word, code in _spoken(base_language(language)).items()} | _typed_names()
    begun = [name for name in names if len(typed) >= _BEGINNING and name.startswith(typed)]
    near = difflib.get_close_matches(typed, names, n=2 * _NEAREST, cutoff=_LIKENESS)
    codes = dict.fromkeys(names[found][0] for found in (*near, *begun))
    return tuple(country_name(code, language) for code in codes)[:_NEAREST]
