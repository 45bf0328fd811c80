"""Reads marks: lines of a pasted text that say when and by whom something was written.

A mark is made of pieces in any order: decoration, a label, names, a day, a clock with its zone, a relative
time. It fills a line, opens one (`18:16 – Bridge reopens`) or closes one (`Bridge reopens (18:16)`). Each
line is read by itself here. `readings` decides which marks belong to entries, and where.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta, timezone
from typing import Literal

from bot.sources.paste.grammar.clocks import (
    BARE_AGO,
    CLOCK,
    DAY,
    SPAN_AND_SIGN,
    WEEKDAY,
    Clock,
    Day,
    read_clock,
    read_day,
    read_span,
)
from bot.sources.paste.grammar.languages import AGO, words_for, words_of
from bot.sources.paste.grammar.lines import is_headline
from bot.sources.paste.grammar.people import BY, read_names, read_names_alone

Kind = Literal["signed", "clock", "titled", "closing", "ago", "day", "stamp", "label"]
"""The kind of a mark: names, then day and time (`signed`); a time alone or with names (`clock`), before more
text (`titled`) or after it (`closing`); a relative time (`ago`); a day alone; `Updated …`, of the page or an
entry (`stamp`); or a word alone that belongs to a neighbouring mark (`label`: `KEY EVENT`, `Posted at`)."""

_LONGEST = 120
_WORD_END = r"(?![^\W\d_])"
_PIECE = re.compile(
    rf"""
      (?P<ago>(?=\d{{1,3}}\+?\s?[^\W\d_]|[^\W\d_])(?:{AGO}){_WORD_END}\.?)
    | (?=[^\W\d_])(?:
        (?P<key>(?:{words_for("key")}){_WORD_END})
      | (?P<update>(?:{words_for("updated")})(?![^\W\d_]))
      | (?P<issue>first\s+(?:posted|published)\b)
      | (?P<post>(?:{words_for("posted")}){_WORD_END})
      )
    | (?P<date>{DAY})
    | (?P<ordinal>^(?:\d{{1,3}}[.)]\s|\#\d{{1,4}}\s))
    | (?P<time>{CLOCK})
    | (?P<weekday>{WEEKDAY})
    | (?P<before>(?:{words_for("before")})\.?:?\s*(?=[\[(]?(?:\d|{WEEKDAY})))
    | (?P<label>(?:live|pinned|update|ticker|liveticker)(?:\s\d{{1,3}}(?![\d:.]))?{_WORD_END})
    | (?P<clock>(?:{words_for("clock")}):\s*(?=\d))
    | (?P<filler>»\s(?=\d)|(?:[^\w"'“”‘’„«»¿¡$€£%&@.…!?+−-]|_|[+−-](?!\d))+)
    """,  # noqa: RUF001  the minus sign
    re.VERBOSE | re.IGNORECASE,
)
_KINDS = (
    "ago",
    "key",
    "update",
    "issue",
    "post",
    "date",
    "time",
    "weekday",
    "before",
    "clock",
    "ordinal",
    "label",
    "filler",
)
_DIGIT = re.compile(r"\d")
_WORDS_OF_MARKS = tuple({word.casefold() for word in {"live", "ago"} | words_of("now", "key", "posted")})
# What may be between a mark and the text next to it.
_BEFORE_TAIL = re.compile(r"""(?:[^\w"'“”‘’„«¿¡$€£%&@(\[<{.…!?#]|_|\#(?!\w)|[.…]{1,3}\s)+""")
_BETWEEN = " ,;|·•–—:/*_`>~→►»-]"
_AFTER_TEXT = " ,;|·•–—/*_`>~→►-[("
_CLOSING_SIGN = re.compile(r"(?:[|·•–—(\[]|\s-|,)\s*$")
_MACHINE_OR_PRICE = re.compile(
    r"(?:INFO|ERROR|WARN(?:ING)?|DEBUG|TRACE|NOTICE|FATAL|CRITICAL)\b|-->"
    r"|(?:[Ee]uro?s?|EUR|USD|[Pp]er ?cent|Prozent|Grad|[Mm]illi\w+|[Mm]io|km|kg)\b|[€£$%°]"
)
# A time in subtitles: 00:00:01,000.
_SPLIT_SECOND = re.compile(r"\A,\d")
_NAME_AND_TEXT = re.compile(
    r"(?:(?P<names>[^:|–—<\[]{3,60}?)\s?(?::|\s[|–—-])|[<\[](?P<bracketed>[^<>\[\]]{3,60})[>\]]:?)\s+(?=\S)"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_START = re.compile(r"(?<![^\W_])(?=[^\W_])|(?<=[^\W\d_])(?=\d)|(?<=[a-zß-ÿ])(?=[A-Z])")
_ENDS_AS_MARK = re.compile(
    r"(?:\d[:.h：]\s?\d\d|\d\s?[^\W\d_]|now|ago)\D{0,24}\Z|[+−-]\d{1,2}\W{0,3}\Z|(?:19|20)\d\d\W{0,3}\Z"  # noqa: RUF001  their signs
)
_FARTHEST = 90
_MOST_STARTS = 16
_LONGEST_SPAN = 16


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark and its meaning, in the lines from `first` to before `after`.

    `form` is how its time is written. It tells a text's own times from quoted ones. `tail` is the text next
    to the time in its line, and `spoken` the part of it after names and a colon.

    `own_day`: the day is in the line of the time. `at` (UTC microseconds) is set only for signed marks.
    `back` is how many minutes ago it was. `brief`: the time is only a digit, a sign and two digits, like
    scores and verses. `running`: a word leads to it, as in `at 16:48`.
    """

    first: int
    after: int
    kind: Kind
    clock: Clock | None = None
    day: Day | None = None
    own_day: bool = False
    form: str = ""
    authors: tuple[str, ...] = ()
    tail: str = ""
    spoken: str = ""
    key: bool = False
    back: int | None = None
    posted: bool = False
    at: int | None = None
    brief: bool = False
    running: bool = False

    @property
    def telling(self) -> bool:
        """Whether it has more than a time that could be anywhere."""
        return self.key or self.back is not None or self.posted


@dataclass(slots=True)
class _Pieces:
    """The pieces at the beginning of a text; `end` is where the rest of it starts."""

    times: list[tuple[Clock, str]] = field(default_factory=list)
    day: Day | None = None
    back: int | None = None
    kinds: set[str] = field(default_factory=set)
    stamp: bool = False
    brief: bool = False
    end: int = 0


def read_line(line: str, place: int) -> Mark | None:
    """Return the mark in the line at `place`, None if it has none."""
    if not _may_be_mark(line):
        return None
    if (span := SPAN_AND_SIGN.match(line)) is not None:
        mark = Mark(place, place + 1, "ago", back=read_span(span[0]))
        return _read_tail(mark, line, line[span.end() :], span.end())
    if BARE_AGO.fullmatch(line):
        # Only the whole text shows whether `3h` is a time of the day.
        return replace(_mark_of(_read_pieces(line), place), kind="ago", back=read_span(line))
    return _read_opening(line, place) or _read_closing(line, place)


def _may_be_mark(line: str) -> bool:
    """Tell quickly, for most lines, that they have no mark."""
    if _DIGIT.search(line, 0, _LONGEST) is not None or _ENDS_AS_MARK.search(line[-40:]) is not None:
        return True
    begin = line[:_LONGEST].casefold()
    return any(word in begin for word in _WORDS_OF_MARKS)


def _read_opening(line: str, place: int) -> Mark | None:
    pieces = _read_pieces(line)
    tail = _strip_tail(line, pieces.end)
    mark = _mark_of(pieces, place)
    if pieces.times:
        return (mark if not tail else None) if pieces.stamp else _read_tail(mark, line, tail, pieces.end)
    if mark.back is not None and tail and not pieces.stamp:
        return _read_tail(mark, line, tail, pieces.end)
    if tail:
        return None
    if pieces.stamp:
        return mark
    kind: Kind | None = "ago" if mark.back is not None else "day" if mark.day else None
    if kind is None and (mark.key or mark.posted or "label" in pieces.kinds):
        kind = "label"
    return None if kind is None else replace(mark, kind=kind)


def _mark_of(pieces: _Pieces, place: int) -> Mark:
    clock, form = _choose_time(pieces.times) if pieces.times else (None, "")
    return Mark(
        place,
        place + 1,
        "stamp",
        clock=clock,
        form=form,
        day=pieces.day,
        own_day=pieces.day is not None,
        key="key" in pieces.kinds,
        back=pieces.back,
        posted="post" in pieces.kinds,
        brief=pieces.brief,
        running="before" in pieces.kinds,
    )


def _strip_tail(line: str, end: int) -> str:
    sign = _BEFORE_TAIL.match(line, end)
    tail = line[sign.end() if sign else end :]
    if line[:end].lstrip(" >•-").startswith(("+", "*", "#", "=", "_", "`", "~")):
        tail = tail.rstrip(" +*#=_`~")
    return tail.strip()


def _read_tail(mark: Mark, line: str, tail: str, end: int) -> Mark | None:
    """Tell a time alone or with names from one with more text next to it."""
    alone: Kind = "clock" if mark.clock is not None else "ago"
    if not tail:
        return replace(mark, kind=alone)
    if _MACHINE_OR_PRICE.match(tail) or _SPLIT_SECOND.match(line[end:]):
        return None
    bare = tail[1:-1] if _IN_BRACKETS.fullmatch(tail) else tail
    names = read_names_alone(bare) or read_names(bare)
    if names is not None and (BY.match(tail) or not _is_one_word(tail)):
        return replace(mark, kind=alone, authors=names, tail=tail)
    spoken = _NAME_AND_TEXT.match(tail)
    names = read_names(spoken["names"] or spoken["bracketed"]) if spoken else None
    if spoken and names is not None and not names[0].isupper():
        return replace(mark, kind="titled", authors=names, tail=tail, spoken=tail[spoken.end() :])
    # Running text goes on in lower case, unless a sign separates it from the time.
    runs_on = tail[0].islower() and line[end : end + 3].strip() == line[end : end + 3].strip(_BETWEEN + ")")
    return replace(mark, kind="titled", tail=tail) if any(map(str.isalpha, tail)) and not runs_on else None


def _read_closing(line: str, place: int) -> Mark | None:
    """Read a mark at the end of a line, after names, a headline or a paragraph."""
    if _ENDS_AS_MARK.search(line[-40:]) is None:
        return None
    starts = [found.start() for found in _START.finditer(line, max(1, len(line) - _FARTHEST))]
    for at in starts[-_MOST_STARTS:]:
        pieces = _read_pieces(line, at)
        if len(line) - at <= _LONGEST_SPAN and BARE_AGO.fullmatch(line, at):
            pieces.back = read_span(line[at:])
            pieces.end = len(line)
        if (pieces.times or pieces.back is not None) and not line[pieces.end :].strip(_BETWEEN + "):+*=#."):
            return _read_before(line, at, _mark_of(pieces, place))
    return None


def _read_before(line: str, at: int, mark: Mark) -> Mark | None:
    before = line[:at]
    label = _read_pieces(before)
    text = before[label.end :].strip(_AFTER_TEXT)
    names = read_names(BY.sub("", text, count=1).rstrip(_AFTER_TEXT)) if text else None
    has_time = mark.clock is not None
    is_apart = _CLOSING_SIGN.search(before) is not None
    if (
        names is not None
        and "update" not in label.kinds
        and (is_apart or BY.match(text) or not _is_one_word(text))
    ):
        # A chat has the day in brackets after a name, above the message.
        is_byline = has_time and mark.own_day and has_year(mark.day) and not before.endswith("[")
        kind: Kind = "signed" if is_byline else "clock" if has_time and mark.back is None else "ago"
        return replace(mark, kind=kind, authors=names, tail=text, posted=mark.posted or "post" in label.kinds)
    if label.times or label.kinds & {"update", "issue", "date"} or not any(map(str.isalpha, text)):
        return None
    return (
        replace(mark, kind="closing", tail=text.strip("+*# ")) if is_apart or _may_end(text, mark) else None
    )


def _may_end(text: str, mark: Mark) -> bool:
    """Tell a headline before a time from running text that ends with one: `The ferry leaves at 18:16`."""
    return is_headline(text) and not mark.running


def _is_one_word(text: str) -> bool:
    """Tell whether a text is one word of a script with capitals, which is more often a label than a name."""
    return " " not in text and text.lower() != text.upper()


def _read_pieces(line: str, place: int = 0) -> _Pieces:
    """Read pieces from a place on, as far as they go."""
    pieces = _Pieces(end=place)
    begin = place
    while (match := _PIECE.match(line, place)) is not None and match.end() > place:
        kind = next(name for name in _KINDS if match[name] is not None)
        if kind == "time":
            clock = read_clock(match)
            if clock is None:
                break
            pieces.brief = pieces.brief or match.end() - match.start() == len("3:16")
            if "update" not in pieces.kinds or pieces.stamp:
                pieces.times.append((clock, _form(match)))
        elif kind == "date":
            pieces.day = pieces.day or read_day(match)
        elif kind == "ago":
            pieces.back = read_span(match.group())
        # A time after another one and `Updated` is not the entry's own.
        pieces.stamp = pieces.stamp or kind == "issue" or (kind == "update" and not pieces.times)
        pieces.kinds.add(kind)
        place = match.end()
        if kind != "filler" and not pieces.kinds <= {"filler", "ordinal", "before", "label"}:
            pieces.end = place
    if not pieces.kinds - {"filler", "before", "label"} and (
        place < len(line) or "label" not in pieces.kinds
    ):
        pieces.end = begin
    elif place == len(line):
        pieces.end = place
    return pieces


def _form(match: re.Match[str]) -> str:
    """Return how a time is written: what separates its hours from minutes, and which marks follow."""
    word = (match["word"] or "").casefold().rstrip(".")
    parts = (match["half"] and "half", word and "uhr" if word != "h" else "h", match["zone"] and "zone")
    apart = "four" if match["compact"] else (match["apart"] or ":").strip()
    return " ".join([apart, *filter(None, parts)])


def _choose_time(times: Sequence[tuple[Clock, str]]) -> tuple[Clock, str]:
    """Choose the first time. A second one with a zone (`02:05 (23:05 GMT)`) determines the first one's."""
    (first, form), *others = times
    for other, _ in others:
        offset = other.zone.utcoffset(None) if other.zone is not None else None
        if first.zone is None and offset is not None:
            apart = timedelta(minutes=first.minutes - other.minutes) + offset
            half_day = timedelta(hours=12)
            zone = timezone((apart + half_day) % (2 * half_day) - half_day)
            return Clock(first.hour, first.minute, zone), form
    return first, form


def has_year(day: Day | None) -> bool:
    """Tell whether a day names its year."""
    return day is not None and day.year is not None
