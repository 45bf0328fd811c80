"""Bylines of pasted liveblogs: the line that says who wrote an entry, and when.

A byline is names and a date with a time, and nothing else: `Jo Doe6 November 2024 04:16`,
`By Jo Doe and Ada Roe, Wednesday, 6 Nov 2024 at 4.16 pm GMT`, `Jo Doe in Kyiv, November 6, 2024 4:16am`.
"""

import re
from dataclasses import dataclass
from datetime import tzinfo

from bot.sources.clocks import CLOCK, DAY, WEEKDAY, read_clock, read_day

_LONGEST = 200
_MOST_WORDS = 5
_AROUND_NAMES = " ,|\u00b7\u2022\u2013\u2014-"
_DASHES = "\u2013\u2014-"

_WHEN = re.compile(rf"{DAY}[\s,|·•{_DASHES}]*(?:(?:at|um)\s+)?{CLOCK}$", re.VERBOSE | re.IGNORECASE)
_LABEL = re.compile(r"(?:(?:posted|published|updated)\b[\s:]*(?:on\b\s*)?)?(?:by\b[\s:]*)?", re.IGNORECASE)
_BY = re.compile(r"by\b[\s:]*", re.IGNORECASE)
_WEEKDAY = re.compile(rf"(?:\bon\s+)?{WEEKDAY}[\s,.]*$", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,;&/|]|\band\b", re.IGNORECASE)
_PLACE = re.compile(r"\sin\s.*$", re.IGNORECASE)
_NAME_WORD = re.compile(r"""[^\W\d_][^\d\s?!":;()\u201c\u201d\u2026]*""")
_APOSTROPHE_OR_HYPHEN = re.compile("['\u2019-]")
_PARTICLES = "al ap bin da das de del della den der di do dos du el ibn la le ten ter van von y"
_SMALL_WORDS = frozenset(_PARTICLES.split())


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote an entry, in order, perhaps nobody, and when (UTC microseconds)."""

    authors: tuple[str, ...]
    at: int


def read_byline(line: str, zone: tzinfo) -> Byline | None:
    """Return what a tidied line says if it is a byline and nothing else.

    `zone` is that of times which name none.
    """
    when = _WHEN.search(line) if len(line) <= _LONGEST else None
    if when is None:
        return None
    before = _LABEL.sub("", _WEEKDAY.sub("", line[: when.start()]), count=1).strip(_AROUND_NAMES)
    authors = read_names(before) if before else ()
    at = _moment(when, zone)
    return None if authors is None or at is None else Byline(authors, at)


def read_names_alone(line: str) -> tuple[str, ...] | None:
    """Return the names of a line such as `By Jo Doe`, which leaves the date to the next line."""
    by = _BY.match(line) if len(line) <= _LONGEST else None
    return read_names(line[by.end() :]) if by else None


def read_names(text: str) -> tuple[str, ...] | None:
    """Return the people's names in `Jo Doe, Ada Roe and Max van Loon in Kyiv`, None if it is no such list.

    Names are told from running text by their capitals; in scripts without capitals by their number of words.
    """
    names = [_PLACE.sub("", name).strip() for name in _BETWEEN_NAMES.split(text)]
    return tuple(dict.fromkeys(names)) if all(map(_is_name, names)) else None


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and all(
        _NAME_WORD.fullmatch(word)
        and (not word[0].islower() or word in _SMALL_WORDS or _has_inner_capital(word))
        for word in words
    )


def _has_inner_capital(word: str) -> bool:
    """Tell d'Arc and al-Sisi, which begin small, from plain words."""
    return any(part[:1].isupper() for part in _APOSTROPHE_OR_HYPHEN.split(word)[1:])


def _moment(match: re.Match[str], zone: tzinfo) -> int | None:
    day, clock = read_day(match), read_clock(match)
    if day is None or day.year is None or clock is None:
        return None
    date = day.on()
    return None if date is None else clock.on(date, zone)
