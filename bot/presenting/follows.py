"""Describes follows with what was chosen for them."""

from datetime import tzinfo

from babel.dates import format_date

from bot.domain.delivery.preferences import Preferences
from bot.domain.languages.known import locale_of
from bot.domain.moment import from_micros
from bot.presenting.entries import filter_line
from bot.presenting.preferences import capitalised, describe_times
from bot.presenting.times import muted_until
from bot.readers.follow_choices import ChosenFollow
from bot.words import Words


def pace_of_follow(chosen: Preferences, words: Words) -> str:
    """Return when the entries of a follow arrive."""
    if chosen.pace == "times" and chosen.times:
        return describe_times(chosen.times, words)
    return words("follow-pace", pace=chosen.pace or "chat")


def follow_line(one: ChosenFollow, zone: tzinfo, now: int, words: Words) -> str:
    """Return a line of the list of follows: the filter, and what is special about it."""
    states = [filter_line(one.follow.text, words)]
    if one.mute is not None:
        states.append(muted_until(one.mute.until, zone, now, words))
    if one.preferences.pace is not None:
        states.append(pace_of_follow(one.preferences, words))
    if one.preferences.sound is not None:
        states.append(words("follow-sound", sound=one.preferences.sound))
    return f"{words.line_begin}• {' · '.join(states)}"


def follow_lines(one: ChosenFollow, zone: tzinfo, now: int, words: Words) -> list[str]:
    """Return the lines of a follow's card, below its filter."""
    lines = [
        words("follow-card-sound", value=words("follow-sound", sound=one.preferences.sound or "chat")),
        words("follow-card-pace", value=pace_of_follow(one.preferences, words)),
    ]
    if one.mute is not None:
        lines.insert(0, capitalised(muted_until(one.mute.until, zone, now, words)))
    return lines


def date_of(at: int, zone: tzinfo, words: Words) -> str:
    """Return the day of a time, in the format of the language."""
    moment = from_micros(at).astimezone(zone)
    return format_date(moment, "long", locale=locale_of(words.language))
