"""Times and mutes as people say them, on the chat's clock."""

from datetime import tzinfo

from babel.dates import format_date, format_skeleton

from bot.domain.delivery.preferences import MinuteOfDay
from bot.domain.languages.known import locale_of
from bot.domain.moment import from_micros
from bot.words import Words

_MINUTES_PER_HOUR = 60


def muted_until(until: int | None, zone: tzinfo, now: int, words: Words) -> str:
    """Say until when something is muted: "muted until tomorrow 07:00", "muted until you unmute"."""
    if until is None:
        return words("muted-until-unmuted")
    return words("muted-until", time=time_ahead(until, zone, now, words))


def time_ahead(at: int, zone: tzinfo, now: int, words: Words) -> str:
    """Return a coming time: only the time of day today, with "tomorrow", or with the date."""
    moment, today = from_micros(at).astimezone(zone), from_micros(now).astimezone(zone).date()
    time = f"{moment:%H:%M}"
    match (moment.date() - today).days:
        case 0:
            return time
        case 1:
            return words("time-tomorrow", time=time)
        case _ if moment.year == today.year:
            date = format_skeleton("MMMMd", moment, locale=locale_of(words.language))
        case _:
            date = format_date(moment, "long", locale=locale_of(words.language))
    return words("time-on", date=date, time=time)


def time_of_day(minute: MinuteOfDay) -> str:
    """Return a time of day on the 24-hour clock."""
    hour, minute = divmod(minute, _MINUTES_PER_HOUR)
    return f"{hour:02}:{minute:02}"


def clock_now(zone: tzinfo, now: int) -> str:
    """Return what the clocks in a time zone show now."""
    return f"{from_micros(now).astimezone(zone):%H:%M}"
