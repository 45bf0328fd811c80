"""Loads blocs of countries, and the sets of their members."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.countries.lists import HOME, listed, load_list
from bot.domain.languages.known import FALLBACK, languages
from bot.domain.languages.stems import base_language

_MEMBERS = "-members"


@dataclass(frozen=True, slots=True)
class Bloc:
    """A bloc: its code, its names by language, further names for finding it in text, its members' codes."""

    code: str
    names: Mapping[str, tuple[str, ...]]
    marks: tuple[str, ...]
    members: frozenset[str]


@cache
def load_blocs() -> dict[str, Bloc]:
    """Return all blocs by code."""
    named = {language: load_list(language).get("blocs", {}) for language in HOME}
    return {
        row["code"]: Bloc(
            row["code"],
            {
                language: listed(names[row["code"]])
                for language, names in named.items()
                if row["code"] in names
            },
            listed(row["marks"]),
            frozenset(row["members"].split()),
        )
        for row in load_list("blocs")["bloc"]
    }


@cache
def _sets() -> dict[str, tuple[str, ...]]:
    sets: dict[str, list[str]] = {}
    for bloc in load_blocs().values():
        for member in bloc.members:
            sets.setdefault(member, []).append(bloc.code + _MEMBERS)
    return {member: tuple(names) for member, names in sets.items()}


def is_bloc(code: str) -> bool:
    """Tell whether this is a bloc's code (`EU`, `NATO`), not a set's (`EU-members`)."""
    return code in load_blocs()


def is_members(code: str) -> bool:
    """Tell whether this is a set of a bloc's members: `EU-members`."""
    return code.endswith(_MEMBERS)


def sets_of(code: str) -> tuple[str, ...]:
    """Return the sets that a country belongs to, as `("EU-members", "NATO-members")`; none for a bloc."""
    return _sets().get(code, ())


def members_of(bloc: Bloc) -> str | None:
    """Return the code of the set of a bloc's members; None for the United Nations, which has no list."""
    return bloc.code + _MEMBERS if bloc.members else None


def bloc_name(code: str, language: str) -> str | None:
    """Return the readers' name of a bloc (`NATO`) or its members (`NATO-members`); None for other codes."""
    bloc = load_blocs().get(code.removesuffix(_MEMBERS))
    if bloc is None:
        return None
    spoken = base_language(language)
    name = (bloc.names.get(spoken) or bloc.names[FALLBACK])[0]
    return f"{name} ({_members(spoken)})" if is_members(code) else name


def _members(language: str) -> str:
    known = languages().get(language)
    return ((known and known.members) or languages()[FALLBACK].members)[0]
