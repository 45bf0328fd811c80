"""The shape of a pasted text: which of its marks its entries have, and on which side of the entry they stand.

Pages differ: a time above each entry, a byline below it, or a time between headline and text. Which of these
a text is, and how its own times are written, is decided by counting in the text itself; no publisher is known
by name. A text whose marks would cut it into what no liveblog is (a chat, a timetable, a recipe) has none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from bot.sources.paste_lines import has_letter, is_headline, is_paragraph
from bot.sources.paste_marks import Mark
from bot.sources.paste_names import take_names_above
from bot.sources.plaintext import ends_like_sentence, has_sentence

_FEWEST_TIMES = 3
_MANY_TIMES = 6
_SHORTEST_ENTRY = 60


class Place(Enum):
    """Where in an entry its mark stands."""

    ABOVE = "above"
    BELOW = "below"
    WITHIN = "within"
    """Under the headline, above the text."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The marks of a text's entries, in order, and where they stand."""

    place: Place
    marks: tuple[Mark, ...]


def find_shape(lines: Sequence[str], marks: Sequence[Mark]) -> Shape | None:
    """Return the shape of a text with these marks, None where they mark no liveblog."""
    signed = [mark for mark in marks if mark.kind == "signed"]
    timed = _of_one_form([mark for mark in marks if mark.kind in {"clock", "titled"}])
    if signed and 2 * len(signed) >= len(timed):
        # Where entries are signed, a date that stands alone is the page's, not an entry's.
        return _signed(lines, signed)
    if timed:
        return _timed(lines, _without_dateline(timed))
    ago = [mark for mark in marks if mark.kind == "ago"]
    return Shape(Place.ABOVE, tuple(ago)) if _reads_like_liveblog(lines, ago) else None


def _signed(lines: Sequence[str], marks: Sequence[Mark]) -> Shape | None:
    place = Place.WITHIN if _stand_within(lines, marks) else Place.BELOW
    if place is Place.BELOW and _open_entries(lines, marks):
        place = Place.ABOVE
    if len(marks) == 1:
        paragraphs = sum(map(is_paragraph, lines[marks[0].after :]))
        if paragraphs > sum(map(is_paragraph, lines[: marks[0].first])):
            # One byline between a headline and a text: an article's.
            return None
    return Shape(place, tuple(marks))


def _open_entries(lines: Sequence[str], marks: Sequence[Mark]) -> bool:
    """Tell whether bylines stand above their entries: no text above the first, but below the last."""
    return not any(map(has_letter, lines[: marks[0].first])) and any(
        is_paragraph(line) or is_headline(line) for line in lines[marks[-1].after :]
    )


def _timed(lines: Sequence[str], marks: Sequence[Mark]) -> Shape | None:
    if _close_entries(lines, marks):
        return Shape(Place.BELOW, tuple(marks))
    marks = take_names_above(lines, marks)
    place = Place.WITHIN if _stand_within(lines, marks) else Place.ABOVE
    telling = sum(mark.telling for mark in marks)
    if len(marks) == 1:
        good = place is Place.ABOVE and _is_lone_entry(lines, marks[0])
    else:
        good = (
            2 * telling >= len(marks)
            or _reads_like_liveblog(lines, marks, place)
            or _are_signed_backwards(lines, marks)
        )
    return Shape(place, tuple(marks)) if good else None


def _of_one_form(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks whose times are written as most are: others are lengths of videos, or quoted.

    Times with text behind them count where they are the more: else they are a list, or a body's own.
    """
    titled = [mark for mark in marks if mark.kind == "titled"]
    named = [mark for mark in marks if mark.authors]
    if 2 * len(titled) > len(named) and 3 * len({mark.tail for mark in named}) > 2 * len(named):
        # Among titles, what reads like names is a title in capitals; people's names come again.
        marks = [replace(mark, kind="titled", authors=()) if mark.authors else mark for mark in marks]
        titled = [mark for mark in marks if mark.kind == "titled"]
    if 2 * len(titled) <= len(marks):
        marks = [mark for mark in marks if mark.kind == "clock"]
    forms = Counter[str]()
    for mark in marks:
        forms[mark.form] += 1 + mark.telling + ("zone" in mark.form)
    form = forms.most_common(1)[0][0] if forms else ""
    return [mark for mark in marks if mark.form == form]


def _without_dateline(marks: Sequence[Mark]) -> list[Mark]:
    """Drop the page's own date from the top of marks that are mostly times without one."""
    dated = [mark.own_day and mark.day is not None and mark.day.year is not None for mark in marks]
    start = dated.index(False) if 2 * sum(dated) <= len(marks) else 0
    return list(marks[start:])


def _close_entries(lines: Sequence[str], marks: Sequence[Mark]) -> bool:
    """Tell whether dates that nobody signed stand below their entries: text above the first, none below."""
    return (
        len(marks) > 1
        and all(mark.own_day and not mark.authors and not mark.telling and not mark.tail for mark in marks)
        and any(map(has_letter, lines[: marks[0].first]))
        and not any(map(has_letter, lines[marks[-1].after :]))
    )


def _stand_within(lines: Sequence[str], marks: Sequence[Mark]) -> bool:
    """Tell whether most marks have a headline above them and a paragraph, no headline, below."""
    within = below = 0
    for mark in marks:
        if mark.kind == "titled":
            return False
        above, following = _neighbours(lines, mark)
        headline_follows = is_headline(following) if following else False
        below += headline_follows
        within += bool(above and following) and is_headline(above) and not headline_follows
    return len(marks) > 1 and within > below and 2 * within > len(marks)


def _neighbours(lines: Sequence[str], mark: Mark) -> tuple[str, str]:
    """Return the nearest lines with a letter around a mark, "" where there is none."""

    def near(places: range) -> str:
        return next((lines[place] for place in places if has_letter(lines[place])), "")

    reach = 3
    return (
        near(range(mark.first - 1, max(-1, mark.first - 1 - reach), -1)),
        near(range(mark.after, min(len(lines), mark.after + reach))),
    )


def _is_lone_entry(lines: Sequence[str], mark: Mark) -> bool:
    """Tell whether a text is one entry: it begins with a time, a headline follows, then a paragraph."""
    following = lines[mark.after :]
    return (
        mark.first == 0
        and len(following) > 1
        and is_headline(following[0])
        and any(map(is_paragraph, following[1:]))
    )


def _reads_like_liveblog(lines: Sequence[str], marks: Sequence[Mark], place: Place = Place.ABOVE) -> bool:
    """Tell whether times that say nothing more cut a text into news: prose, in the order of time.

    Chats are shorter, timetables and lists of chapters have no sentences, stories have no headlines.
    """
    if len(marks) < 2:  # noqa: PLR2004  two make an order
        return False
    ends = [*(mark.first for mark in marks[1:]), len(lines)]
    texts = [
        ([mark.tail] if mark.kind == "titled" else []) + list(lines[mark.after : end])
        for mark, end in zip(marks, ends, strict=True)
    ]
    lengths = sorted(sum(map(len, text)) for text in texts)
    headlines = [place is Place.WITHIN or any(map(is_headline, text[:2])) for text in texts]
    tops = [headline or _has_top(text) for headline, text in zip(headlines, texts, strict=True)]
    prose = [any(map(has_sentence, text)) for text in texts]
    both = [headline and sentence for headline, sentence in zip(headlines, prose, strict=True)]
    if _most(map(_is_exact, marks)):
        # A day or a zone is more than a chat or a timetable tells: then headlines alone will do.
        prose = [headline or sentence for headline, sentence in zip(headlines, prose, strict=True)]
    is_long = lengths[len(lengths) // 2] >= _SHORTEST_ENTRY
    is_told = len(marks) >= _MANY_TIMES or any(mark.authors or _is_exact(mark) for mark in marks)
    return (
        (_most(tops) or (is_told and len(marks) >= _FEWEST_TIMES))
        and (is_long or _most(both))
        and _most(prose)
        and _are_in_order([mark.clock.minutes for mark in marks if mark.clock is not None])
    )


def _are_signed_backwards(lines: Sequence[str], marks: Sequence[Mark]) -> bool:
    """Tell whether times with names go back, a sentence or more below each: chats and agendas go on."""
    ends = [*(mark.first for mark in marks[1:]), len(lines)]
    minutes = [mark.clock.minutes for mark in marks if mark.clock is not None]
    return (
        all(mark.authors for mark in marks)
        and all(below < above for above, below in pairwise(minutes))
        and all(
            any(map(is_paragraph, lines[mark.after : end])) for mark, end in zip(marks, ends, strict=True)
        )
    )


def _most(answers: Iterable[bool]) -> bool:
    """Tell whether at least half of some answers are yes."""
    known = list(answers)
    return 2 * sum(known) >= len(known)


def _has_top(text: Sequence[str]) -> bool:
    """Tell whether a text begins with a line that is no sentence: a headline, however short."""
    return len(text) > 1 and not ends_like_sentence(text[0])


def _is_exact(mark: Mark) -> bool:
    return "zone" in mark.form or (mark.own_day and mark.day is not None and mark.day.year is not None)


def _are_in_order(minutes: Sequence[int]) -> bool:
    """Tell whether most times go one way, forwards or back, be it through midnights."""
    half_a_day = 12 * 60
    steps = [below - above for above, below in pairwise(minutes)]
    shorter_ways = [(step + half_a_day) % (2 * half_a_day) - half_a_day for step in steps]
    return any(
        5 * max(sum(step <= 0 for step in way), sum(step >= 0 for step in way)) >= 3 * len(way)
        for way in (steps, shorter_ways)
    )
