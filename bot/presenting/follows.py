"""Describes follows with what was chosen for them."""

from datetime import tzinfo

from babel.dates import format_date

from bot.domain.delivery.preferences import Preferences
from bot.domain.languages.known import languages
from bot.domain.moment import from_micros
from bot.presenting.entries import filter_line
from bot.presenting.preferences import describe_times
from bot.presenting.times import muted_until
from bot.readers.follow_choices import ChosenFollow
from bot.words import Words


def capitalised(text: str) -> str:
    """Return a text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


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
    return "• " + " · ".join(states)


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
    known = languages().get(words.language)
    locale = known.locale if known else words.language.replace("-", "_")
    return format_date(from_micros(at).astimezone(zone), "long", locale=locale)
