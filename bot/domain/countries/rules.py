"""Decides whether a name means its country at its place in a text."""

import re
from collections.abc import Callable, Iterator

from bot.domain.countries import signs
from bot.domain.countries.labels import is_label
from bot.domain.countries.names import Name, Rule
from bot.domain.countries.text import SMALL_WORDS, Line, begins_upper

_BEHIND_TOWN = re.compile(r"\A\s*[,(]\s*")


def _capital(line: Line, start: int, end: int, name: Name) -> bool:
    if line.is_abroad or not name.written[0].isupper():
        return begins_upper(line.tokens[start]) or begins_upper(line.tokens[end - 1])
    return begins_upper(line.tokens[start]) and (
        begins_upper(line.tokens[end - 1]) or not name.written.split()[-1][0].isupper()
    )


def _upper(line: Line, start: int, _end: int, _name: Name) -> bool:
    surface = line.tokens[start].surface
    return "." in surface or (surface.isupper() and not line.is_shouted)


def _mark(line: Line, start: int, _end: int, _name: Name) -> bool:
    return line.tokens[start].surface.isupper()


def _accented(line: Line, start: int, end: int, name: Name) -> bool:
    surfaces = [token.surface.lower() for token in line.tokens[start:end]]
    return surfaces == name.written.lower().split()


def _family(line: Line, start: int, _end: int, name: Name) -> bool:
    if start == 0 or line.tokens[start].gap != " " or line.is_title:
        return True
    if line.word(start - 1) in signs.GIVEN_WORDS and start > 1 and begins_upper(line.tokens[start - 1]):
        line.text.persons.add(name.words)
    return not line.has_name_at(start - 1)


def _given(line: Line, _start: int, end: int, _name: Name) -> bool:
    # After a possessive (Jordan's King) the gap is more than a space.
    if end >= len(line.tokens) or line.tokens[end].gap != " " or line.is_title:
        return True
    return not line.has_name_at(end)


def _context(line: Line, _start: int, _end: int, name: Name) -> bool:
    context = line.text.table.contexts[name.words]
    return line.text.words.isdisjoint(context.unless) or not line.text.words.isdisjoint(context.but)


def _beside(line: Line, _start: int, _end: int, name: Name) -> bool:
    return not line.text.words.isdisjoint(line.text.table.beside[name.words])


def _seat(line: Line, start: int, end: int, name: Name) -> bool:
    return not _actor(line, start, end, name)


def _actor(line: Line, start: int, end: int, _name: Name) -> bool:
    """Read a town as the bloc with its seat there if it does or demands something: "Brussels warns"."""
    if line.word(start - 1) in signs.PLACED:
        return False
    if line.word(end) in signs.ACTS:
        return True
    following = line.tokens[end].gap.strip() if end < len(line.tokens) else ""
    return (
        not line.tokens[start].surface.isupper()  # capitals are a dateline
        and following[:1] not in {",", "("}
        and line.word(end) not in signs.OF_A_TOWN
        and not line.text.words.isdisjoint(signs.BLOCS_MATTERS)
    )


def _elsewhere(line: Line, start: int, end: int, name: Name) -> bool:
    return not _context(line, start, end, name)


def _place(line: Line, _start: int, end: int, name: Name) -> bool:
    """Refuse a town in a street's name, and one of the same name in another country's region."""
    if line.word(end) in signs.STREETS and line.tokens[end].gap == " ":
        return False
    return not _is_elsewhere(line, end, name)


def _is_elsewhere(line: Line, end: int, name: Name) -> bool:
    """Tell whether a region of another country follows. It then decides the name in the whole text.

    After a country's name, as in "Lebanon, Pa.", it must be shortened, or be followed by a comma or the end
    of the sentence.
    """
    for region in _region_behind(line, end):
        if region.code == name.code:
            return False
        after = end + len(region.words)
        ends = after == len(line.tokens) or line.tokens[after].gap.startswith((",", ")"))
        if Rule.PLACE in name.rules or Rule.SHORTENED in region.rules or ends:
            line.text.elsewhere.add(name.words)
            return True
    return False


def _region_behind(line: Line, end: int) -> Iterator[Name]:
    """Yield the region after a town's name: Texas in "Paris, Texas" and "Paris in Texas"."""
    if end >= len(line.tokens):
        return
    if line.word(end) == "in":
        end += 1
    elif not _BEHIND_TOWN.fullmatch(line.tokens[end].gap):
        return
    names = line.text.table.names
    for words in ((line.word(end), line.word(end + 1)), (line.word(end),)):
        name = names.get(words)
        if name and Rule.REGION in name.rules and names_country(line, end, name):
            yield name
            return


def _shortened(line: Line, start: int, end: int, name: Name) -> bool:
    token = line.tokens[start]
    if start == 0 or not _BEHIND_TOWN.fullmatch(token.gap) or not begins_upper(line.tokens[start - 1]):
        return False
    if token.surface.isupper():
        counts = not line.is_shouted
    else:
        counts = begins_upper(token) and (end == len(line.tokens) or line.tokens[end].gap.startswith("."))
    if counts:
        line.text.shortened.add(name.code)
    return counts


def _people(line: Line, start: int, end: int, name: Name) -> bool:
    """Refuse a language: "in Spanish.", "speaks Russian", "French-speaking"."""
    word = name.words[-1]
    if word not in signs.TONGUES or len(name.words) > 1:
        return True
    if line.word(end) in signs.LANGUAGE or line.word(start - 1) in signs.SPEAKING:
        return False
    if line.word(start - 1) not in signs.INTO:
        return True
    following = line.word(end)
    ends = not following or following in SMALL_WORDS or line.tokens[end].gap.strip() not in {"", "-", ","}
    return not ends or following in signs.JOINING


def _county(line: Line, start: int, _end: int, _name: Name) -> bool:
    """Accept "Walker County", as counties in the United States are written, unlike "County Cork"."""
    return (
        line.tokens[start].surface == "County"
        and start > 0
        and line.tokens[start].gap == " "
        and line.has_name_at(start - 1)
        and line.word(start - 1) not in signs.CLUBS
        and not line.is_title
    )


_CHECKS: dict[Rule, Callable[[Line, int, int, Name], bool]] = {
    Rule.CAPITAL: _capital,
    Rule.UPPER: _upper,
    Rule.MARK: _mark,
    Rule.ACCENTED: _accented,
    Rule.FAMILY: _family,
    Rule.GIVEN: _given,
    Rule.CONTEXT: _context,
    Rule.ELSEWHERE: _elsewhere,
    Rule.PLACE: _place,
    Rule.SHORTENED: _shortened,
    Rule.PEOPLE: _people,
    Rule.COUNTY: _county,
    Rule.BESIDE: _beside,
    Rule.SEAT: _seat,
    Rule.ACTOR: _actor,
}


def _is_family(line: Line, start: int, name: Name) -> bool:
    """Tell whether a name of one word comes right after a given name."""
    return (
        len(name.words) == 1
        and Rule.LEADER not in name.rules
        and start > 0
        and line.tokens[start].gap == " "
        and line.tokens[start - 1].word in line.text.table.given_names
        and begins_upper(line.tokens[start - 1])
        and begins_upper(line.tokens[start])
    )


def names_country(line: Line, start: int, name: Name) -> bool:
    """Tell whether a name whose words begin at `start` counts there. A name of no country always does."""
    end = start + len(name.words)
    if name.code is not None and _is_family(line, start, name):
        line.text.persons.add(name.words)
        return False
    if name.only_in and not (begins_upper(line.tokens[start]) and line.text.reads_as == name.only_in):
        return False
    if not all(_CHECKS[rule](line, start, end, name) for rule in name.rules if rule in _CHECKS):
        return False
    if name.code is None:
        return True
    if name.typed and len(name.words) == 1 and _is_elsewhere(line, end, name):
        return False
    return not is_label(line, start, name)
