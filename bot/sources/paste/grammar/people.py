"""Reads people's names as texts write them: `Jo Doe, Ada Roe and Max van Loon in Kyiv`."""

import re

from bot.sources.paste.grammar.languages import words_for

BY = re.compile(rf"(?:{words_for('by')})\b[\s:]*", re.IGNORECASE)
_LONGEST = 120
_MOST_WORDS = 5
_BETWEEN_NAMES = re.compile(rf"[,;&/|]|\b(?:{words_for('and')})\b", re.IGNORECASE)
_HANDLE = re.compile(r"(?<=\S)\s@\w+")
_PLACE = re.compile(r"\sin\s.*$", re.IGNORECASE)
_NAME_WORD = re.compile(r"""[^\W\d_][^\d\s?!":;()\u201c\u201d\u2026+*#=\[\]]*""")
_APOSTROPHE_OR_HYPHEN = re.compile("['\u2019-]")
_PARTICLES = "al ap bin da das de del della den der di do dos du el ibn la le ten ter van von y"
_SMALL_WORDS = frozenset(_PARTICLES.split())


def read_names_alone(line: str) -> tuple[str, ...] | None:
    """Return the names in a line such as `By Jo Doe`, None for any other line."""
    by = BY.match(line) if len(line) <= _LONGEST else None
    return read_names(line[by.end() :]) if by else None


def read_names(text: str) -> tuple[str, ...] | None:
    """Return the people's names in a text, None if it is no list of names.

    Capitals show names; in scripts without capitals, the number of words does.
    """
    if len(text) > _LONGEST:
        return None
    names = [_PLACE.sub("", name).strip() for name in _BETWEEN_NAMES.split(_HANDLE.sub("", text))]
    return tuple(dict.fromkeys(names)) if all(map(_is_name, names)) else None


def may_be_person(line: str) -> bool:
    """Tell whether a line has only names of 2 to 4 words, as people have."""
    most_words = 4
    names = read_names(line)
    return names is not None and all(
        1 < len(name.split()) <= most_words and "’s" not in name and "'s" not in name for name in names
    )


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and all(
        _NAME_WORD.fullmatch(word)
        and (not word[0].islower() or word in _SMALL_WORDS or _has_inner_capital(word))
        for word in words
    )


def _has_inner_capital(word: str) -> bool:
    """Tell d'Arc and al-Sisi, which begin with a small letter, from plain words."""
    return any(part[:1].isupper() for part in _APOSTROPHE_OR_HYPHEN.split(word)[1:])
