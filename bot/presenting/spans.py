"""Spans of time as people say them."""

from bot.words import Words

_MINUTE = 60
_HOUR = 3600
_LONGEST_SECONDS = 90
_LONGEST_MINUTES = 90


def describe_span(seconds: float, words: Words) -> str:
    """Return a span of seconds in the unit that suits it; below ten seconds with a tenth."""
    seconds = max(0.0, seconds)
    tenths = 10
    if seconds < tenths:
        return words("span-seconds", count=round(seconds, 1))
    if seconds < _LONGEST_SECONDS:
        return words("span-seconds", count=round(seconds))
    if seconds < _LONGEST_MINUTES * _MINUTE:
        return words("span-minutes", count=round(seconds / _MINUTE))
    return words("span-hours", count=round(seconds / _HOUR))
