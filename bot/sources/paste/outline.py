"""A reading of a pasted text, and its raw entries, before anything is removed from them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from bot.sources.paste.grammar.lines import Looks, has_letter
from bot.sources.paste.grammar.marks import Mark
from bot.sources.plaintext import has_sentence


class Place(Enum):
    """Where the mark is in an entry."""

    ABOVE = "above"
    BELOW = "below"
    WITHIN = "within"
    """Below the headline and above the text."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The marks of a text's entries in order, where they are in an entry, and the reading's score."""

    place: Place
    marks: tuple[Mark, ...]
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Outline:
    """The lines of a text, the number of blank ones above each, and how they are written."""

    lines: Sequence[str]
    gaps: Sequence[int]
    looks: Looks

    def near(self, places: range) -> str:
        """Return the first line with a letter at some places, "" if there is none."""
        return next((self.lines[place] for place in places if has_letter(self.lines[place])), "")

    def told(self, own: Sequence[Mark], marks: Sequence[Mark]) -> list[Mark]:
        """Return those of some marks with a sentence next to or below them, before the next of all marks."""
        starts = [mark.first for mark in marks]
        found = []
        for mark in own:
            place = bisect_right(starts, mark.first)
            end = starts[place] if place < len(starts) else len(self.lines)
            if any(map(has_sentence, [mark.tail, *self.lines[mark.after : end]])):
                found.append(mark)
        return found

    def neighbours(self, mark: Mark) -> tuple[str, str]:
        """Return the nearest lines with a letter around a mark. Text in its own line counts as below."""
        reach = 3
        above = self.near(range(mark.first - 1, max(-1, mark.first - 1 - reach), -1))
        below = self.near(range(mark.after, min(len(self.lines), mark.after + reach)))
        return above, mark.tail if mark.kind == "titled" else below

    def blocks(self, reading: Reading) -> list[list[str]]:
        """Return the lines of each entry, without those that have no letter."""
        marks = reading.marks
        if reading.place is Place.BELOW:
            begins = [0, *(mark.after for mark in marks[:-1])]
            cut = [
                [*self.lines[begin : mark.first], *beside(mark)]
                for begin, mark in zip(begins, marks, strict=True)
            ]
        else:
            above = 1 if reading.place is Place.WITHIN else 0
            starts = [max(0, mark.first - above) for mark in marks]
            cut = [
                [*self.lines[start : mark.first], *beside(mark), *self.lines[mark.after : end]]
                for start, mark, end in zip(starts, marks, [*starts[1:], len(self.lines)], strict=True)
            ]
        return [[line for line in block if has_letter(line)] for block in cut]


def beside(mark: Mark) -> list[str]:
    """Return the text in a mark's own line, if it belongs to an entry."""
    return [mark.tail] if mark.kind in {"titled", "closing"} else []


def most(answers: Iterable[bool]) -> bool:
    """Tell whether at least half of some answers are yes."""
    known = list(answers)
    return 2 * sum(known) >= len(known)


def is_dated(mark: Mark) -> bool:
    """Tell whether a mark names its day in full."""
    return mark.own_day and mark.day is not None and mark.day.year is not None
