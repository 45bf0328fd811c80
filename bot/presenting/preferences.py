"""What a chat chose about when and how entries arrive, in words."""

from collections.abc import Iterable

from babel.lists import format_list

from bot.domain.delivery.preferences import (
    DEFAULT_DELAY,
    DEFAULT_PACE,
    DEFAULT_QUIET_AS,
    DEFAULT_SOUND,
    MinuteOfDay,
    Preferences,
)
from bot.domain.languages.known import locale_of
from bot.presenting.times import time_of_day
from bot.words import Words


def describe_sound(chosen: Preferences, words: Words) -> str:
    """Return which entries make a sound."""
    return words("sound-choice", sound=chosen.sound or DEFAULT_SOUND)


def describe_quiet(chosen: Preferences, words: Words) -> str:
    """Return a chat's quiet hours and what they do."""
    if not chosen.quiet:
        return words("quiet-off")
    return words(
        "quiet-hours",
        hours=hours_between(chosen.quiet),
        how=chosen.quiet_as or DEFAULT_QUIET_AS,
        urgent="on" if chosen.urgent else "off",
    )


def describe_pace(chosen: Preferences, words: Words) -> str:
    """Return when entries arrive."""
    pace = chosen.pace or DEFAULT_PACE
    if pace == "times":
        return describe_times(chosen.times, words) if chosen.times else words("pace-choice", pace="each")
    return words("pace-choice", pace=pace)


def describe_delay(chosen: Preferences, words: Words) -> str:
    """Return which of an editor's posts can be stopped after Publish."""
    return words("delay-choice", delay=chosen.delay or DEFAULT_DELAY)


def describe_times(times: Iterable[MinuteOfDay], words: Words) -> str:
    """Return at which times a digest comes."""
    listed = format_list([time_of_day(one) for one in times], locale=locale_of(words.language))
    return words("pace-times", times=listed)


def hours_between(ends: tuple[MinuteOfDay, ...]) -> str:
    """Return two times of day with a dash between them."""
    return "–".join(time_of_day(one) for one in ends)


def capitalised(text: str) -> str:
    """Return a text that begins with a capital, as on a button or at the beginning of a sentence."""
    return text[:1].upper() + text[1:]
