"""Finds the authors of pasted entries in lines of names next to time and headline.

A line of capitalised words could be names or a title. What a text repeats decides.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.sources.paste.grammar.lines import is_headline, may_be_headline
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.grammar.people import may_be_person, read_names, read_names_alone
from bot.sources.plaintext import ends_like_sentence

_FROM = re.compile(r"from\s\S+['’]s\s", re.IGNORECASE)
_DASH = re.compile(r"^[—–-]\s?")
_LONGEST_LABEL = 30
_MOST_LABEL_WORDS = 3


def take_names_above(lines: Sequence[str], marks: Sequence[Mark]) -> list[Mark]:
    """Return marks that include the line of names above each, if most of them have such a line.

    A button there always says the same. People are several, and repeat.
    """

    def above(mark: Mark) -> str:
        return lines[mark.first - 1] if mark.first else ""

    named = [mark for mark in marks if may_be_person(above(mark))]
    people = len({above(mark) for mark in named})
    if not 1 < people < len(named) or any(mark.authors for mark in marks) or 2 * len(named) <= len(marks):
        return list(marks)
    places = {mark.first for mark in named}
    return [
        replace(mark, first=mark.first - 1, authors=read_names(above(mark)) or ())
        if mark.first in places
        else mark
        for mark in marks
    ]


def find_signers(tops: Sequence[Sequence[str]], headlines: int) -> list[set[str]]:
    """Return the lines of names at the top of entries: those above the headline, and those below it.

    `tops` are the lines of each entry. The first `headlines` of these are above any names.
    """
    return [
        _signers([(top[place], top[place + 1]) for top in tops if len(top) > place + 1], below=place > 0)
        for place in (headlines, headlines + 1)
    ]


def _signers(lines: Sequence[tuple[str, str]], *, below: bool) -> set[str]:
    """Tell names from titles by repetition, in lines at the same place, each with the line after it.

    A repeated line of capitalised words could be a title, unless it is below the headline or above one.
    """
    named = [(line, following) for line, following in lines if may_be_person(line)]
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
    """Take a line of names out of the top of an entry that has more text."""
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
    """Tell whether the text after a line of names begins with them: `Jo Doe reports from Kyiv`."""
    names, following = lines[place], lines[place + 1] if place + 1 < len(lines) else ""
    return following.startswith(f"{names} ") and may_be_person(names)


def find_last_names(blocks: Sequence[Sequence[str]]) -> set[str]:
    """Return the lines of names that end most entries, after a dash or repeatedly."""
    ends = [block[-1] for block in blocks if len(block) > 1 and may_be_person(_DASH.sub("", block[-1]))]
    counts = Counter(ends)
    named = {end for end, count in counts.items() if count > 1 or _DASH.match(end)}
    return named if 2 * sum(counts[end] for end in named) > len(blocks) else set()


def read_last_name(line: str) -> tuple[str, ...]:
    """Return the names in the last line of an entry."""
    return read_names(_DASH.sub("", line)) or ()


def find_kickers(tops: Sequence[tuple[str, str]]) -> set[str]:
    """Return the repeated labels above headlines; `tops` are the first two lines of each entry."""
    labels = [label for label, _ in tops if _is_label(label)]
    above = [label for label, headline in tops if _is_label(label) and may_be_headline(headline)]
    again = len(set(labels)) < len(labels)
    return set(labels) if again and len(above) == len(labels) and 2 * len(labels) > len(tops) else set()


def _is_label(line: str) -> bool:
    return (
        0 < len(line) <= _LONGEST_LABEL
        and len(line.split()) <= _MOST_LABEL_WORDS
        and not ends_like_sentence(line)
    )
