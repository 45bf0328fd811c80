"""The words that people type about times, in all languages that the bot knows."""

import re
from functools import cache

from bot.domain.languages.known import all_words, languages

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
"""Characters between the two ends of a span. Phones put in a longer one for a hyphen."""
_DIGIT = re.compile(r"\d")


def plain(typed: str) -> str:
    """Return what was typed in small letters, with single spaces and the digits 0-9 (for `٢٢`)."""
    return _DIGIT.sub(lambda found: str(int(found[0])), " ".join(typed.casefold().split()))


@cache
def known(*meanings: str) -> frozenset[str]:
    """Return the words about times that have one of these meanings, in small letters."""
    words = all_words([one.times for one in languages().values()], *meanings)
    return frozenset(plain(word) for word in words)


def rest_after(text: str, meaning: str) -> str:
    """Return what follows the longest word or phrase with this meaning at a text's start, "" if nothing does.

    The text is as `plain` returns it: `18:00` of `hasta las 18:00` for `until`.
    """
    phrases = [phrase for phrase in known(meaning) if text.startswith(f"{phrase} ")]
    return text[len(max(phrases, key=len)) + 1 :] if phrases else ""


def means(typed: str, meaning: str) -> bool:
    """Return whether what was typed is a word with this meaning in a language's table `times`."""
    return plain(typed) in known(meaning)


@cache
def units() -> dict[str, int]:
    """Return the names of units in all languages, with their length in minutes."""
    lengths = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}
    tables = [one.paste for one in languages().values()]
    return {
        plain(word): minutes
        for unit, minutes in reversed(lengths.items())
        for word in all_words(tables, unit)
    }
