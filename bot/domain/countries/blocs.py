"""Loads blocs of countries, and the sets of their members."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.domain.languages.stems import base_language

_MEMBERS = "-members"


@dataclass(frozen=True, slots=True)
class Bloc:
    """A bloc: its code, its names by language, further names for finding it in text, its members' codes."""

    code: str
    english: tuple[str, ...]
    german: tuple[str, ...]
    marks: tuple[str, ...]
    members: frozenset[str]


def listed(names: str) -> tuple[str, ...]:
    """Return the names in a comma-separated line of a table."""
    return tuple(name for name in (part.strip() for part in names.split(",")) if name)


@cache
def load_blocs() -> dict[str, Bloc]:
    """Return all blocs by code."""
    table = tomllib.loads(files(__package__).joinpath("blocs.toml").read_text(encoding="utf-8"))
    return {
        row["code"]: Bloc(
            row["code"],
            listed(row["en"]),
            listed(row["de"]),
            listed(row["marks"]),
            frozenset(row["members"].split()),
        )
        for row in table["bloc"]
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
    is_german = base_language(language) == "de"
    name = (bloc.german if is_german else bloc.english)[0]
    if not is_members(code):
        return name
    return f"{name} (Mitglieder)" if is_german else f"{name} (members)"
