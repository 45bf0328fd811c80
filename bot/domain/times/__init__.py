"""Reads what people type to say when: spans, times of day and time zones."""

from bot.domain.delivery.preferences import MOST_TIMES
from bot.domain.times.clocks import read_quiet_hours, read_times
from bot.domain.times.looks import Span, read_look, today_begins
from bot.domain.times.moments import PastMomentError, read_moment
from bot.domain.times.spans import (
    LONGEST_SPAN,
    MORNING,
    OFFERED_SPANS,
    OfferedSpan,
    offered_end,
    read_end,
    read_span,
)
from bot.domain.times.words import means
from bot.domain.times.zones import city_of, find_zone, nearest_zones, offered_zones, zones_in

__all__ = [
    "LONGEST_SPAN",
    "MORNING",
    "MOST_TIMES",
    "OFFERED_SPANS",
    "OfferedSpan",
    "PastMomentError",
    "Span",
    "city_of",
    "find_zone",
    "means",
    "nearest_zones",
    "offered_end",
    "offered_zones",
    "read_end",
    "read_look",
    "read_moment",
    "read_quiet_hours",
    "read_span",
    "read_times",
    "today_begins",
    "zones_in",
]
