"""Finds the names of a text's languages in it."""

import re
from collections.abc import Iterator

from bot.domain.countries.local.index import LocalIndex, names_begun
from bot.domain.countries.local.names import LocalName, Part
from bot.domain.countries.local.tongue import is_character
from bot.domain.countries.names import Name
from bot.domain.countries.text import Line, begins_upper, is_ordinary
from bot.domain.text.words import Token, fold

# Between the words of one name (ארה"ב, Papua-Nowa Gwinea).
_INSIDE_NAME = re.compile("[\\s.'&\u05f4\u0970\"\u2010-\u2015\u30fb\u00b7=-]{0,3}")
_BETWEEN = frozenset(("", "\u00b7", "\u30fb", "\u318d", "-"))
"""What may be between a name of one character and the one beside it: \ud55c\u00b7\ubbf8."""
_KANA = re.compile("[\u30a1-\u30fa\u30fc]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


def local_names(line: Line, start: int) -> list[Name]:
    """Return the names that stand at a word, those that say most first."""
    found = [
        (one.length, one.name)
        for language in line.text.tongue.languages
        for key in _keys(line, start, language)
        for one in names_begun(language.code, key)
        if _stands_at(one, language, line, start)
    ]
    if len(found) > 1:
        found.sort(key=lambda pair: pair[0], reverse=True)
    return [name for _, name in found]


def _keys(line: Line, start: int, language: LocalIndex) -> Iterator[str]:
    """Yield what names that stand at a word may begin with."""
    token = line.tokens[start]
    if is_character(token.word):
        after = line.tokens[start + 1].word if start + 1 < len(line.tokens) else ""
        keys = [token.word, token.word + after]
        if token.gap == "" and start:
            keys.append(f"<{line.tokens[start - 1].word}{token.word}")
        yield from filter(language.holds, keys)
        return
    yield token.word
    if language.splits and "'" in token.surface:
        yield before_apostrophe(token)


def before_apostrophe(token: Token) -> str:
    """Return a word, folded, without the ending that Turkish joins to names: Ankara'da."""
    return fold(token.surface.partition("'")[0])


def _stands_at(one: LocalName, language: LocalIndex, line: Line, start: int) -> bool:
    """Tell whether a name whose first word is there stands there as a whole, and means the country."""
    tokens = line.tokens[start : start + len(one.parts)]
    if len(tokens) < len(one.parts) or not all(map(_has_case, one.parts, tokens)):
        return False
    if one.name.code is None and len(tokens) == 1 and not one.parts[0].capital and begins_upper(tokens[0]):
        return False  # "saksa" is a language, and "Saksa" a country
    if is_character(tokens[0].word):
        if not _stands_free(one, language, line, start):
            return False
    elif not all(
        _INSIDE_NAME.fullmatch(token.gap) and _fits(part, token, language)
        for part, token in zip(one.parts[1:], tokens[1:], strict=True)
    ):
        return False
    return one.name.code is None or _means_country(one, language, line, start)


def _fits(part: Part, token: Token, language: LocalIndex) -> bool:
    if language.splits and "'" in token.surface and part.fits(before_apostrophe(token)):
        return True
    return any(map(part.fits, language.readings(token.word)))


def _has_case(part: Part, token: Token) -> bool:
    """Tell whether a word has the capitals that the name is written with."""
    if part.capitals:
        return token.surface.partition("'")[0].isupper()
    return begins_upper(token) or not part.capital


def _stands_free(one: LocalName, language: LocalIndex, line: Line, start: int) -> bool:
    """Tell whether characters are a name and no part of a longer word, in a script without spaces.

    A Korean word may only begin with it, and in katakana it must be all of a word.
    """
    end = start + len(one.parts)
    tokens = line.tokens[start:end]
    if tuple(token.word for token in tokens) != one.name.words:
        return False
    if not all(_may_be_inside(token.gap, one.name.written) for token in tokens[1:]):
        return False
    if (one.before or one.after) and not _is_beside(one, line, start, end):
        return False
    opening = line.tokens[start - len(one.before)]
    before = line.word(start - len(one.before) - 1) if opening.gap == "" else ""
    if _HANGUL.match(opening.word) and _HANGUL.match(before):
        return (before, "") in language.prefixes
    if _KANA.match(tokens[0].word) and _KANA.match(before):
        return False
    goes_on = end < len(line.tokens) and line.tokens[end].gap == "" and _KANA.match(line.word(end))
    return not (_KANA.match(tokens[-1].word) and goes_on)


def _may_be_inside(gap: str, written: str) -> bool:
    return gap in _BETWEEN or gap == "(" or (gap.isspace() and " " in written)


def _is_beside(one: LocalName, line: Line, start: int, end: int) -> bool:
    """Tell whether what must be beside a name is there with nothing between, unless it is a day (12日)."""
    first = start - len(one.before)
    around = line.tokens[max(first, 0) : end + len(one.after)]
    wanted = (*one.before, *one.name.words, *one.after)
    if tuple(token.word for token in around) != wanted or not all(
        _may_be_inside(token.gap, one.name.written) for token in around[1:]
    ):
        return False
    return around[0].gap != "" or not line.word(first - 1).isdigit()


def _means_country(one: LocalName, language: LocalIndex, line: Line, start: int) -> bool:
    """Refuse a language or a currency, and an ordinary word with a capital only because of its position."""
    end = start + len(one.parts)
    if not begins_upper(line.tokens[start]) and (
        language.before.has(line.word(start - 1)) or language.after.has(line.word(end))
    ):
        return False
    return len(one.parts) > 1 or not one.parts[0].capital or not is_ordinary(line, start)
