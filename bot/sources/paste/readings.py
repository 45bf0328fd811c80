"""Finds the readings of a pasted text: which marks belong to entries, and where in an entry they are.

Pages differ: a time above each entry, a byline below it, or a time between headline and text. Each possible
reading is cut into entries and scored as a whole: all marks used, times in order, entries of similar length,
headlines above texts. No publisher is known by name. Readings that are no liveblog (a chat, a timetable, a
recipe) do not count.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.sources.paste.grammar.lines import Looks
from bot.sources.paste.grammar.marks import Mark
from bot.sources.paste.grammar.order import fit_in
from bot.sources.paste.names import take_names_above
from bot.sources.paste.outline import Outline, Place, Reading, is_dated
from bot.sources.paste.score import may_stand, score
from bot.sources.paste.verdict import is_liveblog

_FEWEST_TIMES = 3


def find_readings(lines: Sequence[str], marks: Sequence[Mark], gaps: Sequence[int]) -> list[Reading]:
    """Return the readings of a text that make it a liveblog, the best first.

    `gaps` are the blank lines above each of its lines. If they differ, they show to what a mark belongs.
    """
    text = Outline(lines, gaps, Looks())
    timed = sum(mark.kind in {"signed", "clock", "titled", "closing", "ago"} for mark in marks)
    found: list[Reading] = []
    for own in _sets(text, marks):
        named = take_names_above(lines, own)
        for place in Place:
            reading = Reading(place, tuple(named))
            if may_stand(text, reading) and is_liveblog(text, reading):
                found.append(replace(reading, score=score(text, reading, timed)))
    return sorted(found, key=lambda reading: -reading.score)


def _sets(text: Outline, marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Yield the sets of marks that may belong to entries."""
    signed = [mark for mark in marks if mark.kind == "signed"]
    timed = [mark for mark in marks if mark.kind in {"clock", "titled"}]
    main = _without_dateline(_of_one_form(timed))
    if signed and 2 * len(signed) >= len(main):
        # In a text with signed entries, a date by itself is the page's.
        yield signed
        return
    ago = [mark for mark in marks if mark.kind == "ago" and (mark.clock is None or not main)]
    closing = [mark for mark in marks if mark.kind == "closing"]
    if main:
        yield main
        whole = fit_in(main, _of_like_days(timed, main))
        if len(whole) > len(main):
            yield whole
        told = text.told(main, marks)
        kept = fit_in(told, main) if 2 * len(told) > len(main) > _FEWEST_TIMES else main
        if len(kept) < len(main):
            # Leave out a programme within an entry: times out of order, without text below them.
            yield kept
    if ago:
        yield ago
    if ago and main and (ago[-1].first < main[0].first or ago[0].first > main[-1].first):
        yield sorted([*ago, *main], key=lambda mark: mark.first)
    if len(closing) > 1:
        yield closing


def _of_like_days(marks: Sequence[Mark], main: Sequence[Mark]) -> list[Mark]:
    """Return the marks that name their day as the main ones do. A day above these may be the page's."""
    if all(map(is_dated, main)):
        return [mark for mark in marks if is_dated(mark)]
    return [mark for mark in marks if mark.first >= main[0].first or not is_dated(mark)]


def _of_one_form(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks whose times are written like most. Others are quoted, or the length of a video.

    Times with text next to them count only if they are the majority. Otherwise they are a list, or part of a
    body.
    """
    titled = [mark for mark in marks if mark.kind == "titled"]
    named = [mark for mark in marks if mark.authors and mark.kind == "clock"]
    if 2 * len(titled) > len(named) and 3 * len({mark.tail for mark in named}) > 2 * len(named):
        # Among titles, apparent names are capitalised titles, since people's names would repeat.
        places = {mark.first for mark in named}
        marks = [replace(mark, kind="titled", authors=()) if mark.first in places else mark for mark in marks]
        titled = [mark for mark in marks if mark.kind == "titled"]
    if 2 * len(titled) <= len(marks):
        marks = [mark for mark in marks if mark.kind == "clock"]
    forms = Counter[str]()
    for mark in marks:
        forms[mark.form] += 1 + mark.telling + ("zone" in mark.form)
    form = forms.most_common(1)[0][0] if forms else ""
    return [mark for mark in marks if mark.form == form]


def _without_dateline(marks: Sequence[Mark]) -> list[Mark]:
    """Drop the page's own date from the top of marks that mostly have only a time."""
    dated = [is_dated(mark) for mark in marks]
    start = dated.index(False) if 2 * sum(dated) <= len(marks) and marks else 0
    return list(marks[start:])
