"""Loads the words around times in pasted text (`languages.toml`), and the names of months and days."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from babel.dates import get_day_names, get_month_names

LANGUAGES: dict[str, dict[str, list[Any]]] = tomllib.loads(
    Path(__file__).with_name("languages.toml").read_text(encoding="utf-8")
)


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, the longest first.

    Words share their common beginnings, so that a text is not compared with each of hundreds of words.
    """
    rests: dict[str, set[str]] = {}
    for word in sorted(set(words) - {""}):
        rests.setdefault(word[0], set()).add(word[1:])
    branches = [re.escape(first) + _rest_of(those) for first, those in rests.items()]
    if len(branches) < 2:  # noqa: PLR2004  no alternatives
        return "".join(branches)
    return f"(?=[{''.join(map(re.escape, rests))}])(?:{'|'.join(branches)})"


def _rest_of(words: set[str]) -> str:
    return f"(?:{one_of(words)})?" if "" in words and len(words) > 1 else one_of(words)


def words_of(*kinds: str) -> set[str]:
    """Return the words of some kinds in all languages."""
    return {word for table in LANGUAGES.values() for kind in kinds for word in table.get(kind, ())}


def words_for(*kinds: str) -> str:
    """Return a pattern of any word of some kinds in all languages."""
    return one_of(words_of(*kinds))


def _months() -> dict[str, int]:
    found = {"sept": 9}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            for names in (
                get_month_names(width, "format", language),
                get_month_names(width, "stand-alone", language),
            ):
                found |= {name.casefold().rstrip("."): number for number, name in names.items()}
    return {name: number for name, number in found.items() if name.isalpha()}


def _weekdays() -> set[str]:
    found = {"tues", "thur", "thurs"}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            names = get_day_names(width, "format", language)
            found |= {name.casefold().rstrip(".") for name in names.values()}
    return {name for name in found if len(name) > 1}


MONTHS = _months()
"""The number of each month by its long and short names, in lower case."""
WEEKDAYS = _weekdays()


def _spans() -> str:
    """Return a pattern of relative times (`5 minutes ago`) in each language's word order."""
    branches = []
    for table in LANGUAGES.values():
        units = one_of(word for unit in table["units"] for word in unit)
        numbers = rf"(?:\d{{1,3}}\+?|{one_of(table['one'])})" if "one" in table else r"\d{1,3}"
        joint = rf"(?:(?:{one_of(table['and'])})\s)?" if "and" in table else ""
        span = rf"(?:{numbers}\s?(?:{units})\.?,?\s?{joint}){{1,2}}"
        behind = rf"\s?(?:{one_of(table['since'])})" if "since" in table else ""
        if "ago" in table:
            before = rf"(?:{one_of(table['ago'])})\s"
            branches.append(rf"{before}{span}(?:{behind})?" if behind else rf"{before}{span}")
        if behind:
            branches.append(span + behind)
    # At the start of a text these words are adverbs, unless a sign separates them from it.
    now = rf"(?:{words_for('now')})(?=\s*(?:$|[|·•:–—(-]))"
    return "|".join([*branches, now])


AGO = rf"(?:from\s)?(?:{_spans()})"
UNITS = {
    word: minutes
    for table in LANGUAGES.values()
    for unit, minutes in zip(table["units"], (0, 1, 60, 1440, 10080), strict=True)
    for word in unit
}
"""The minutes in each unit of a relative time; 0 for seconds."""
