"""Loads the names of countries and blocs from this package's tables and Babel's (CLDR's) lists."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.countries.blocs import listed, load_blocs
from bot.domain.countries.names import Context, Double, Name, Rule, Table, territories
from bot.domain.text.words import fold, words

_PLACE = frozenset({Rule.PLACE})
_PEOPLE = frozenset({Rule.PEOPLE})
_SHORT_MARK = 3
"""Abbreviations of up to this many letters must be in capitals, since they may be words ("un")."""
_SECTIONS = {
    "regions": frozenset({Rule.PLACE, Rule.REGION}),
    "cities": frozenset({Rule.PLACE, Rule.CAPITAL}),
    "institutions": frozenset({Rule.CAPITAL}),
    "leaders": frozenset({Rule.CAPITAL, Rule.LEADER}),
}


def name_words(written: str) -> tuple[str, ...]:
    """Return a name's words. Names of only letters, spaces and dashes are split here, ten times as fast."""
    parts = written.replace("-", " ").split()
    return tuple(map(fold, parts)) if all(map(str.isalpha, parts)) else tuple(words(written))


def _name(code: str | None, written: str, **more: Any) -> Name:  # noqa: ANN401  the dataclass's own fields
    return Name(code, written, name_words(written), **more)


def _spellings(written: str) -> Iterator[str]:
    """Yield the spellings of a listed name: `St. Kitts & Nevis`, `Macao SAR China`, `Myanmar (Burma)`."""
    if written.isalpha():
        yield written
        return
    short = re.sub(r" SAR China$|^Sonderverwaltungsregion ", "", written)
    for spelling in dict.fromkeys((written, short, re.sub(r" \([^()]*\)", "", short))):
        yield spelling
        yield spelling.replace("St. ", "Saint ")
        yield spelling.replace(" and ", " & ").replace(" und ", " & ")
        yield spelling.replace("St. ", "Saint ").replace("&", "and")


def _english_names(table: dict[str, Any]) -> Iterator[Name]:
    for row in table["country"]:
        code, part, first = row["code"], row.get("part", False), name_words(row["names"][0])
        for listed_name in row["names"]:
            for written in _spellings(listed_name):
                yield _name(code, written, typed=True, part=part)
        for written in row.get("people", ()):
            yield _name(code, written, form_of=first, rules=_PEOPLE)
            if not re.search("(s|sh|ch|ese|men)$", written):
                yield _name(code, written + "s", form_of=first, rules=_PEOPLE)
        for written in row.get("places", ()):
            yield _name(code, written, rules=_PLACE)
    for code, listed_name in territories("en").items():
        yield from (_name(code, written, typed=True) for written in _spellings(listed_name))


def _place_names(table: dict[str, Any]) -> Iterator[Name]:
    """Yield cities, regions and institutions. Names in lower case in the table need no capital."""
    for section, rules in _SECTIONS.items():
        for code, names in table[section].items():
            for written in listed(names):
                yield _name(code, written, rules=rules - ({Rule.CAPITAL} if written.islower() else set()))
    for code, names in table["abbreviations"].items():
        for written in listed(names):
            yield _name(code, written, rules=frozenset({Rule.REGION, Rule.SHORTENED}))


def _bloc_names() -> Iterator[Name]:
    for bloc in load_blocs().values():
        for written in (*bloc.english, *bloc.german, *bloc.marks):
            short = len(written) <= _SHORT_MARK
            rules = frozenset({Rule.MARK if short else Rule.CAPITAL} if written.isupper() else ())
            yield _name(
                bloc.code, written, typed=written == bloc.code or written not in bloc.marks, rules=rules
            )


def _german_people(singular: str) -> list[str]:
    """Return the forms of a German name of inhabitants: Russe, Russen, Russin, Russinnen."""
    if singular.endswith("e"):
        return [singular, singular + "n", singular[:-1] + "in", singular[:-1] + "innen"]
    return [singular + ending for ending in ("", "n", "s", "en", "in", "innen")]


def _german_names(table: dict[str, Any]) -> Iterator[Name]:
    babel = territories("de")
    for code, written in babel.items():
        yield from (_name(code, spelling, typed=True) for spelling in _spellings(written))
    for row in table["country"]:
        code, form_of = row["code"], name_words(babel[row["code"]])
        for written in row.get("names", ()):
            yield _name(code, written, typed=True, part=row.get("part", False))
        for adjective in row.get("adjectives", ()):
            forms = (adjective + ending for ending in ("", "e", "en", "er", "es", "em"))
            yield from (_name(code, form, form_of=form_of, rules=_PEOPLE) for form in forms)
        for singular in row.get("people", ()):
            yield from (_name(code, form, form_of=form_of) for form in _german_people(singular))
        for written in row.get("places", ()):
            yield _name(code, written, rules=_PLACE)
    for code, names in table["more"].items():
        for written in listed(names):
            yield _name(code, written, rules=frozenset({Rule.CAPITAL}))


def _genitives(names: Iterable[Name], english: set[tuple[str, ...]]) -> Iterator[Name]:
    """Yield German genitives (Russlands). If English has the name too, they count only in German text."""
    for name in names:
        if name.form_of or name.written.endswith(("s", "z", "x")):
            continue
        rules = name.rules | {Rule.GERMAN} if name.words in english else name.rules
        yield replace(_name(name.code, name.written + "s"), rules=rules)


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _word_lists(table: dict[str, Any]) -> dict[tuple[str, ...], set[Rule]]:
    """Return the rules that the table's lists give to names, by the names' words."""
    rules: dict[tuple[str, ...], set[Rule]] = {}
    for rule in Rule:
        for name in table.get(rule.name.lower(), ()):
            rules.setdefault(name_words(name), set()).add(rule)
    for context in table["another_place"]:
        for name in context["names"]:
            rules.setdefault(name_words(name), set()).add(Rule.CONTEXT)
    for context in table["only_beside"]:
        for name in context["names"]:
            rules.setdefault(name_words(name), set()).add(Rule.BESIDE)
    return rules


def _one_words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words(name))


def _ruled(name: Name, rules: dict[tuple[str, ...], set[Rule]]) -> Name:
    more = rules.get(name.words)
    return replace(name, rules=name.rules | more) if more else name


def _doubles(table: dict[str, Any]) -> dict[tuple[str, ...], Double]:
    """Return the signs that a smaller town of the same name is meant, by the name's words."""
    signs: dict[tuple[str, ...], set[str]] = {}
    codes: dict[tuple[str, ...], set[str]] = {}
    for code, rows in table["doubles"].items():
        for written, towns in rows.items():
            for town in map(name_words, listed(towns)):
                signs.setdefault(town, set()).update(_one_words(listed(written)))
                codes.setdefault(town, set()).add(code)
    return {town: Double(frozenset(codes[town]), frozenset(signs[town])) for town in signs}


def _add_places(
    table: dict[str, Any], names: dict[tuple[str, ...], Name], rules: dict[tuple[str, ...], set[Rule]]
) -> None:
    """Add towns and similar names. A state in the countries' table is marked as a region."""
    for name in _place_names(table):
        known = names.get(name.words)
        if known is None:
            names[name.words] = _ruled(name, rules)
        elif known.code == name.code:
            names[name.words] = replace(known, rules=known.rules | (name.rules - {Rule.CAPITAL}))


def _add_german(
    names: dict[tuple[str, ...], Name], table: dict[str, Any], rules: dict[tuple[str, ...], set[Rule]]
) -> None:
    """Add the German names that English does not have."""
    english = set(names)
    only_german = {
        form for name in table["only_german"] for form in map(name_words, [name, *_german_people(name)])
    }
    german = [
        replace(name, rules=name.rules | {Rule.GERMAN}) if name.words in only_german else name
        for name in _german_names(table)
    ]
    for name in (*german, *_genitives(german, english)):
        names.setdefault(name.words, _ruled(name, rules))


@cache
def load_names() -> Table:
    """Return all names. The first call takes about 0.1 seconds."""
    english_table, german_table = _load("english.toml"), _load("german.toml")
    places_table = _load("places.toml")
    names: dict[tuple[str, ...], Name] = {}
    for phrase in (*english_table["not_a_country"], *german_table["not_a_country"]):
        names.setdefault(name_words(phrase), _name(None, phrase))
    rules = _word_lists(english_table)
    for name in (*_bloc_names(), *_english_names(english_table)):
        names.setdefault(name.words, _ruled(name, rules))
    for row in english_table["only_beside"]:
        for written in row["names"]:
            name = _name(row["code"], written, rules=frozenset({Rule.CAPITAL}))
            names.setdefault(name.words, _ruled(name, rules))
    _add_places(places_table, names, rules)
    _add_german(names, german_table, rules)
    contexts = {
        name_words(name): Context(
            context.get("code"), _one_words(context["unless"]), _one_words(context["but"])
        )
        for context in english_table["another_place"]
        for name in context["names"]
    }
    beside = {
        name_words(name): _one_words(row["words"])
        for row in english_table["only_beside"]
        for name in row["names"]
    }
    given_names = frozenset(map(fold, _load("persons.toml")["given"].split()))
    return Table(names, contexts, beside, _doubles(places_table), given_names)
