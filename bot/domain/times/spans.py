"""Reads how long something lasts: `2h`, `30 min`, `until 18:00`, `until tomorrow`."""

import re
from datetime import tzinfo
from typing import Final, Literal, get_args

from bot.domain.delivery.planning import next_time
from bot.domain.moment import seconds
from bot.domain.times.clocks import read_clock
from bot.domain.times.words import known, plain, rest_after, units

LONGEST_SPAN: Final = seconds(365 * 24 * 3600)
"""Longest span that can be typed: 365 days."""
MORNING: Final = 7 * 60
"""When a mute until tomorrow morning ends: at 07:00 on the reader's clock."""
OfferedSpan = Literal["hour", "hours", "morning", "forever"]
"""What the buttons of a mute offer: 1 hour, 8 hours, until tomorrow morning, or until someone ends it."""
OFFERED_SPANS: Final[tuple[OfferedSpan, ...]] = get_args(OfferedSpan)
_HOUR: Final = seconds(3600)
_LONGEST_TEXT = 60
_PART = re.compile(r"(\d{1,7})(?:[.,](\d))?\s?([^\W\d_]+)\.?\s?")

_UNCLEAR = re.compile(r"\d{1,2} ?h")
"""French and Portuguese write 18h for 18:00, but `until 2h` more likely means two hours."""


def read_span(typed: str) -> int:
    """Return a typed span in microseconds (`90m`, `2 hours`, `1h 30m`, `8 Stunden`).

    ValueError if it is none, has no unit, is empty, or is longer than LONGEST_SPAN.
    """
    text = plain(typed)
    if not text or len(text) > _LONGEST_TEXT:
        raise ValueError("not a span")
    total, place = 0, 0
    while place < len(text):
        part = _PART.match(text, place)
        if part is None:
            raise ValueError("not a span")
        total += _length(part)
        place = part.end()
    if not 0 < total <= LONGEST_SPAN:
        raise ValueError("too short or too long")
    return total


def _length(part: re.Match[str]) -> int:
    whole, tenths, unit = part.groups()
    minutes = units().get(unit)
    if minutes is None:
        raise ValueError("no such unit")
    return (10 * int(whole) + int(tenths or 0)) * seconds(60 * minutes) // 10


def read_end(typed: str, zone: tzinfo, now: int) -> int | None:
    """Return when something ends that begins now, in UTC microseconds; None if it has no end.

    Reads a span (`2h`, `for 2h`), `until 18:00`, `until tomorrow` (the next MORNING on the reader's clock),
    and `forever`. ValueError for anything else.
    """
    text = plain(typed)
    after = rest_after(text, "until")
    text = after or text
    if text in known("forever"):
        return None
    if text in known("tomorrow"):
        return next_time([MORNING], zone, now)
    if after or ":" in text:
        if _UNCLEAR.fullmatch(text):
            raise ValueError("either a span or a time of day")
        return next_time([read_clock(text)], zone, now)
    return now + read_span(rest_after(text, "lasts") or text)


def offered_end(span: OfferedSpan, zone: tzinfo, now: int) -> int | None:
    """Return when something ends that begins now and lasts as a button says; None if it has no end."""
    match span:
        case "hour":
            return now + _HOUR
        case "hours":
            return now + 8 * _HOUR
        case "morning":
            return next_time([MORNING], zone, now)
        case "forever":
            return None
