"""Finds the names of a text's languages in it."""

import re

from bot.domain.countries.local.names import LocalName, LocalNames, Part
from bot.domain.countries.names import Name
from bot.domain.countries.text import Line, begins_upper, is_ordinary
from bot.domain.text.words import Token, is_unspaced

# Between the words of one name (ארה"ב, Papua-Nowa Gwinea).
_INSIDE_NAME = re.compile("[\\s.'&\u05f4\u0970\"\u2010-\u2015\u30fb\u00b7=-]{0,3}")
_KANA = re.compile("[\u30a1-\u30fa\u30fc]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


def local_names(line: Line, start: int) -> list[Name]:
    """Return the names that stand at a word, those that say most first."""
    token = line.tokens[start]
    found = [
        (one.length, one.name)
        for language in line.text.tongue.languages
        for reading in language.readings(token.word, token.surface)
        for one in language.begun_by(reading)
        if _stands_at(one, language, line, start)
    ]
    if len(found) > 1:
        found.sort(key=lambda pair: pair[0], reverse=True)
    return [name for _, name in found]


def _stands_at(one: LocalName, language: LocalNames, line: Line, start: int) -> bool:
    """Tell whether a name whose first word is there stands there as a whole, and means the country."""
    tokens = line.tokens[start : start + len(one.parts)]
    if len(tokens) < len(one.parts) or not all(map(_has_case, one.parts, tokens)):
        return False
    if not all(
        _INSIDE_NAME.fullmatch(token.gap) and _fits(part, token, language)
        for part, token in zip(one.parts[1:], tokens[1:], strict=True)
    ):
        return False
    if is_unspaced(tokens[0].word) and not _stands_free(one, language, line, start):
        return False
    return one.name.code is None or _means_country(one, language, line, start)


def _fits(part: Part, token: Token, language: LocalNames) -> bool:
    return part.fits(token.word) or (
        bool(language.prefixes or language.splits)
        and any(map(part.fits, language.readings(token.word, token.surface)))
    )


def _has_case(part: Part, token: Token) -> bool:
    """Tell whether a word has the capitals that the name is written with."""
    if part.capitals:
        return token.surface.isupper()
    return begins_upper(token) or not part.capital


def _stands_free(one: LocalName, language: LocalNames, line: Line, start: int) -> bool:
    """Tell whether characters are a name and no part of a longer word, in a script without spaces.

    A Korean word may only begin with it, and in katakana it must be all of a word.
    """
    end = start + len(one.parts)
    if (one.before or one.after) and not _is_beside(one, line, start, end):
        return False
    first, last = line.tokens[start], line.tokens[end - 1]
    if " " not in one.name.written and any(token.gap.isspace() for token in line.tokens[start + 1 : end]):
        return False
    opening = line.tokens[start - len(one.before)]
    before = line.word(start - len(one.before) - 1) if opening.gap == "" else ""
    if _HANGUL.match(opening.word) and _HANGUL.match(before):
        return (before, "") in language.prefixes
    if _KANA.match(first.word) and _KANA.match(before):
        return False
    is_inside = end < len(line.tokens) and line.tokens[end].gap == "" and _KANA.match(line.word(end))
    return not (_KANA.match(last.word) and is_inside)


def _is_beside(one: LocalName, line: Line, start: int, end: int) -> bool:
    """Tell whether what must be beside a name is there, with nothing between; not the day of a date (12日)."""
    first = start - len(one.before)
    around = line.tokens[max(first, 0) : end + len(one.after)]
    wanted = (*one.before, *one.name.words, *one.after)
    if tuple(token.word for token in around) != wanted or any(token.gap for token in around[1:]):
        return False
    return around[0].gap != "" or not line.word(first - 1).isdigit()


def _means_country(one: LocalName, language: LocalNames, line: Line, start: int) -> bool:
    """Refuse a language or a currency, and an ordinary word with a capital only because of its position."""
    end = start + len(one.parts)
    if not begins_upper(line.tokens[start]) and (
        language.before.has(line.word(start - 1)) or language.after.has(line.word(end))
    ):
        return False
    return len(one.parts) > 1 or not one.parts[0].capital or not is_ordinary(line, start)
