"""Finds names of English and German in text in another language, or of unknown language."""

from bot.domain.countries.blocs import is_bloc
from bot.domain.countries.local.lists import names_everywhere
from bot.domain.countries.local.tongue import ordinary_anywhere, shared_form
from bot.domain.countries.names import Index, Name, Rule
from bot.domain.countries.text import Line, begins_upper, is_ordinary
from bot.domain.text.words import fold

_SHARED = frozenset(
    {Rule.PLACE, Rule.CAPITAL, Rule.MARK, Rule.LEADER, Rule.BESIDE, Rule.COUNTY, Rule.ELSEWHERE}
)
"""Rules for names of towns, institutions and leaders, which most languages write alike."""
_SHORT = 5
"""Letters of names that must have their accents, because without them they are words in some language."""
_BEFORE = frozenset({"of", "the"})
"""Words before an English name in a text of another language: "Bank of Japan"."""


def shared_names(line: Line, start: int, index: Index) -> list[Name]:
    """Return the names of `index`, those of both languages, that may begin at a word, the longest first."""
    token = line.tokens[start]
    if any(token.word in language.never for language in line.text.tongue.languages):
        return []
    shared = index.names_at(token.word, line.word(start + 1))
    if not shared and begins_upper(token):
        for language in line.text.tongue.languages:
            if language.endings and (form := shared_form(language.code, token.word)):
                shared = index.names_at(form, "")
    if not shared and "'" in token.surface and line.text.tongue.splits:
        shared = index.names_at(fold(token.surface.partition("'")[0]), "")
    return [name for name in shared if _is_shared(line, start, name)]


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
    if len(name.written) <= _SHORT and first.surface.isascii() and not name.written.isascii():
        return False  # Norwegian "store" is no "Støre"
    parts = name.written.replace("-", " ").split()
    if parts[0][0].isupper() > begins_upper(first) or parts[-1][0].isupper() > begins_upper(last):
        return False
    return len(name.words) > 1 or name.written.islower() or not is_ordinary(line, start)
