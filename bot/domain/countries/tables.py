"""Loads the names of countries and blocs from this package's tables and Babel's (CLDR's) lists."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

from bot.domain.countries.blocs import load_blocs
from bot.domain.countries.lists import HOME, listed, load_list
from bot.domain.countries.names import Context, Double, Name, Rule, Table, territories
from bot.domain.text.words import fold, words

_Words = tuple[str, ...]

_PLACE = frozenset({Rule.PLACE})
_PEOPLE = frozenset({Rule.PEOPLE})
_AS_LISTED = {"": [""]}
"""The forms of a name to which a language adds nothing."""
_SHORT_MARK = 3
"""Abbreviations of up to this many letters must be in capitals, since they may be words ("un")."""
_SECTIONS = {
    "regions": frozenset({Rule.PLACE, Rule.REGION}),
    "cities": frozenset({Rule.PLACE, Rule.CAPITAL}),
    "institutions": frozenset({Rule.CAPITAL}),
    "leaders": frozenset({Rule.CAPITAL, Rule.LEADER}),
}


def name_words(written: str) -> _Words:
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


def _forms(written: str, endings: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the forms of a word. `endings` has what may replace each ending; the first that fits counts."""
    for ending, others in endings.items():
        if written.endswith(ending):
            yield from (written.removesuffix(ending) + other for other in others)
            return


def _names_in(language: str) -> Iterator[Name]:
    """Yield the names of a language's table and of Babel's list."""
    table, babel = load_list(language), territories(language)
    for row in table.get("country", ()):
        for written in chain(*map(_spellings, row.get("names", ()))):
            yield _name(row["code"], written, typed=True, part=row.get("part", False))
    for code, listed_name in babel.items():
        yield from (_name(code, written, typed=True) for written in _spellings(listed_name))
    for row in table.get("country", ()):
        yield from _forms_in(row, name_words(row.get("of", babel[row["code"]])), table.get("forms", {}))
    for code, names in table.get("more", {}).items():
        yield from (_name(code, written, rules=frozenset({Rule.CAPITAL})) for written in listed(names))


def _forms_in(row: dict[str, Any], form_of: _Words, forms: dict[str, Any]) -> Iterator[Name]:
    """Yield the adjectives, inhabitants and places in a country's row."""
    code = row["code"]
    for adjective in row.get("adjectives", ()):
        for form in _forms(adjective, forms.get("adjectives", _AS_LISTED)):
            yield _name(code, form, form_of=form_of, rules=_PEOPLE)
    for singular in row.get("people", ()):
        for form in _forms(singular, forms.get("people", _AS_LISTED)):
            yield _name(code, form, form_of=form_of)
    yield from (_name(code, written, rules=_PLACE) for written in row.get("places", ()))


def _own_names(language: str, known: AbstractSet[_Words]) -> Iterator[Name]:
    """Yield a language's names, and their genitives if it has any (Russlands).

    A genitive of a name that is `known` from other languages counts only in this one.
    """
    table = load_list(language)
    forms = table.get("forms", {})
    only_here = {
        name_words(form)
        for name in table.get("only_here", ())
        for form in (name, *_forms(name, forms.get("people", _AS_LISTED)))
    }
    names = [
        replace(name, only_in=language) if name.words in only_here else name for name in _names_in(language)
    ]
    yield from names
    for name in names:
        for form in () if name.form_of else _forms(name.written, forms.get("names", {})):
            only_in = language if name.words in known else name.only_in
            yield replace(_name(name.code, form), rules=name.rules, only_in=only_in)


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
        for written in (*chain(*bloc.names.values()), *bloc.marks):
            short = len(written) <= _SHORT_MARK
            rules = frozenset({Rule.MARK if short else Rule.CAPITAL} if written.isupper() else ())
            yield _name(
                bloc.code, written, typed=written == bloc.code or written not in bloc.marks, rules=rules
            )


def _rows(kind: str) -> Iterator[Any]:
    """Yield what a list of the languages' tables has, in all of them."""
    for language in HOME:
        yield from load_list(language).get(kind, ())


def _word_lists() -> dict[_Words, set[Rule]]:
    """Return the rules that the tables' lists give to names, by the names' words."""
    listed_names = [(rule, name) for rule in Rule for name in _rows(rule.name.lower())]
    listed_names += [(Rule.CONTEXT, name) for context in _rows("another_place") for name in context["names"]]
    listed_names += [(Rule.BESIDE, name) for row in _rows("only_beside") for name in row["names"]]
    rules: dict[_Words, set[Rule]] = {}
    for rule, name in listed_names:
        rules.setdefault(name_words(name), set()).add(rule)
    return rules


def _one_words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in words(name))


def _ruled(name: Name, rules: dict[_Words, set[Rule]]) -> Name:
    more = rules.get(name.words)
    return replace(name, rules=name.rules | more) if more else name


def _doubles(table: dict[str, Any]) -> dict[_Words, Double]:
    """Return the signs that a smaller town of the same name is meant, by the name's words."""
    signs: dict[_Words, set[str]] = {}
    codes: dict[_Words, set[str]] = {}
    for code, rows in table["doubles"].items():
        for written, towns in rows.items():
            for town in map(name_words, listed(towns)):
                signs.setdefault(town, set()).update(_one_words(listed(written)))
                codes.setdefault(town, set()).add(code)
    return {town: Double(frozenset(codes[town]), frozenset(signs[town])) for town in signs}


def _add_places(table: dict[str, Any], names: dict[_Words, Name], rules: dict[_Words, set[Rule]]) -> None:
    """Add towns and similar names. A state in the countries' table is marked as a region."""
    for name in _place_names(table):
        known = names.get(name.words)
        if known is None:
            names[name.words] = _ruled(name, rules)
        elif known.code == name.code:
            names[name.words] = replace(known, rules=known.rules | (name.rules - {Rule.CAPITAL}))


@cache
def load_names() -> Table:
    """Return all names. The first call takes about 0.1 seconds."""
    first, *others = HOME
    places = load_list("places")
    names: dict[_Words, Name] = {}
    for phrase in _rows("not_a_country"):
        names.setdefault(name_words(phrase), _name(None, phrase))
    rules = _word_lists()
    for name in (*_bloc_names(), *_own_names(first, frozenset())):
        names.setdefault(name.words, _ruled(name, rules))
    for row in _rows("only_beside"):
        for written in row["names"]:
            name = _name(row["code"], written, rules=frozenset({Rule.CAPITAL}))
            names.setdefault(name.words, _ruled(name, rules))
    _add_places(places, names, rules)
    for language in others:
        for name in _own_names(language, frozenset(names)):
            names.setdefault(name.words, _ruled(name, rules))
    contexts = {
        name_words(name): Context(
            context.get("code"), _one_words(context["unless"]), _one_words(context["but"])
        )
        for context in _rows("another_place")
        for name in context["names"]
    }
    beside = {
        name_words(name): _one_words(row["words"]) for row in _rows("only_beside") for name in row["names"]
    }
    given_names = frozenset(map(fold, load_list("persons")["given"].split()))
    return Table(names, contexts, beside, _doubles(places), given_names)
