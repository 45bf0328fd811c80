"""Finds names in text that is in no language with a table of its own, or of unknown language."""

from collections.abc import Iterator

from bot.domain.countries.blocs import is_bloc
from bot.domain.countries.languages import (
    LocalNames,
    before_apostrophe,
    names_everywhere,
    ordinary_anywhere,
    without_ending,
)
from bot.domain.countries.names import Index, Name, Rule
from bot.domain.countries.text import Line, begins_upper

_SHARED = frozenset(
    {Rule.PLACE, Rule.CAPITAL, Rule.MARK, Rule.LEADER, Rule.BESIDE, Rule.COUNTY, Rule.ELSEWHERE}
)
"""Rules for names of towns, institutions and leaders, which most languages write alike."""
_BEFORE = frozenset({"of", "the"})
"""Words before an English name in a text of another language: "Bank of Japan"."""
_OPENING = frozenset(':"\u00ab\u00bb\u201e\u201c\u201d\u201a\u2018\u00bf\u00a1\u2022|')
"""Signs after which words are capitalised as at the start of a sentence."""


_ONE_WORD = {None}
"""The second words, in an `Index`, of names of one word."""


def names_abroad(line: Line, start: int, index: Index) -> list[Name]:
    """Return the names that may begin at a word, the longest first, the language's own before others.

    `index` has the names of the languages with a table.
    """
    token, tongue = line.tokens[start], line.text.tongue
    names = [name for language in tongue.languages for name in _own_names(line, start, language)]
    shared = index.names_at(token.word, line.word(start + 1))
    if not shared and tongue.splits and "'" in token.surface:
        shared = index.names_at(before_apostrophe(token.surface), "")
    names += [name for name in shared if _is_shared(line, start, name)]
    return sorted(names, key=lambda name: len(name.words), reverse=True) if len(names) > 1 else names


def _own_names(line: Line, start: int, language: LocalNames) -> Iterator[Name]:
    first = language.names.first
    token = line.tokens[start]
    for word in (token.word, *without_ending(token, language)):
        if word in first:
            following = line.tokens[start + 1] if start + 1 < len(line.tokens) else None
            second = following.word if following else ""
            if following and second not in first[word] and first[word].keys() != _ONE_WORD:
                second = next(
                    (one for one in without_ending(following, language) if one in first[word]), second
                )
            yield from language.names.names_at(word, second)


def _is_shared(line: Line, start: int, name: Name) -> bool:
    """Tell whether the line's language shares a name of a language with a table."""
    if name.typed and _is_compound(line, start):
        return False
    if name.code is None or is_bloc(name.code):
        return True
    if not line.text.likely:
        return Rule.SHORTENED not in name.rules or "(" not in line.tokens[start].gap
    if Rule.SHORTENED in name.rules or name.form_of:
        return False
    is_name = bool(name.rules & _SHARED) or name.words in names_everywhere()
    return is_name or line.word(start - 1) in _BEFORE


def _is_compound(line: Line, start: int) -> bool:
    """Tell whether a hyphen joins a word to one before it that is no name: "Zuid-Amerika"."""
    if start == 0 or line.tokens[start].gap != "-":
        return False
    before = line.text.table.names.get((line.word(start - 1),))
    return before is None or Rule.SHORTENED in before.rules


def counts_abroad(line: Line, start: int, name: Name) -> bool:
    """Tell whether a name has its usual case there, and its capital means something."""
    if name.code is None:
        return True
    first, last = line.tokens[start], line.tokens[start + len(name.words) - 1]
    if name.form_of and not begins_upper(first):
        return first.word not in ordinary_anywhere()
    parts = name.written.replace("-", " ").split()
    if parts[0][0].isupper() > begins_upper(first) or parts[-1][0].isupper() > begins_upper(last):
        return False
    return len(name.words) > 1 or name.written.islower() or not _is_ordinary(line, start)


def _is_ordinary(line: Line, start: int) -> bool:
    """Tell whether a word is an ordinary one with a capital only because of its position."""
    token = line.tokens[start]
    is_mark = token.surface.isupper() and not line.is_shouted
    if is_mark or (len(line.tokens) == 1 and not line.text.likely):
        return False
    starts = start == 0 or not _OPENING.isdisjoint(token.gap)
    if not (starts or line.is_shouted or line.is_title):
        return False
    return token.word in line.text.small_words or any(
        token.word in language.ordinary for language in line.text.tongue.languages
    )


def stands_abroad(line: Line, at: int, word: str) -> bool:
    """Tell whether the word there is part of a name, with or without an ending."""
    token = line.tokens[at]
    return token.word == word or any(
        word in without_ending(token, language) for language in line.text.tongue.languages
    )
