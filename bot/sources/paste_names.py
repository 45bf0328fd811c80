"""Who wrote the entries of a pasted text, where names stand in lines of their own around time and headline.

Names are told from titles by what a text does again and again: a line of capitals alone could be either.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.sources.bylines import read_names, read_names_alone
from bot.sources.paste_lines import is_headline
from bot.sources.paste_marks import Mark

_MOST_WORDS = 4
_FROM = re.compile(r"from\s\S+['’]s\s", re.IGNORECASE)


def take_names_above(lines: Sequence[str], marks: Sequence[Mark]) -> list[Mark]:
    """Return marks that include the line of names above each, if such lines stand above most of them.

    There they are told from a button, which says the same each time: people are several, and come again.
    """

    def above(mark: Mark) -> str:
        return lines[mark.first - 1] if mark.first else ""

    named = [mark for mark in marks if _may_be_name(above(mark))]
    people = len({above(mark) for mark in named})
    if not 1 < people < len(named) or any(mark.authors for mark in marks) or 2 * len(named) <= len(marks):
        return list(marks)
    return [
        replace(mark, first=mark.first - 1, authors=read_names(above(mark)) or ()) if mark in named else mark
        for mark in marks
    ]


def find_signers(tops: Sequence[Sequence[str]], headlines: int) -> list[set[str]]:
    """Return the lines of names at the top of entries: those above the headline, and those below it.

    `tops` are the lines of each entry, of which `headlines` stand above any names.
    """
    return [
        _signers([(top[place], top[place + 1]) for top in tops if len(top) > place + 1], below=place > 0)
        for place in (headlines, headlines + 1)
    ]


def _signers(lines: Sequence[tuple[str, str]], *, below: bool) -> set[str]:
    """Tell names from titles by what comes again, in lines that stand in one place, each with the next one.

    A line of capitals that alone comes again could be a title, unless it is below the headline or above one.
    """
    named = [(line, following) for line, following in lines if _may_be_name(line)]
    counts = Counter(line for line, _ in named)
    again = {line for line, count in counts.items() if count > 1}
    are_most = len(named) > 1 and 2 * len(named) > len(lines)
    if below:
        return set(counts) if are_most else again
    above_headline = Counter(line for line, following in named if is_headline(following))
    if are_most and again and 2 * above_headline.total() > len(named):
        return set(counts)
    if len(again) > 1:
        return again
    return {line for line in again if 2 * above_headline[line] > counts[line]}


def part_names(
    lines: Sequence[str], headlines: int, signers: Sequence[set[str]]
) -> tuple[list[str], tuple[str, ...]]:
    """Take a line of names out of the top of an entry that has more to say."""
    for place, known in zip((headlines, headlines + 1), signers, strict=True):
        if place + 1 >= len(lines) and place == 0:
            break  # names alone are no entry
        if place >= len(lines):
            break
        line = lines[place]
        names = read_names_alone(_FROM.sub("by ", line, count=1))
        if names is None and (line in known or _begin_the_next(lines, place)):
            names = read_names(line)
        if names:
            return [*lines[:place], *lines[place + 1 :]], names
    return list(lines), ()


def _begin_the_next(lines: Sequence[str], place: int) -> bool:
    """Tell whether what follows a line of names begins with them: `Jo Doe reports from Kyiv`."""
    names, following = lines[place], lines[place + 1] if place + 1 < len(lines) else ""
    return following.startswith(f"{names} ") and _may_be_name(names)


def _may_be_name(line: str) -> bool:
    names = read_names(line)
    return names is not None and all(
        1 < len(name.split()) <= _MOST_WORDS and "’s" not in name and "'s" not in name for name in names
    )
