"""How days, times of the day and zones are written in running text: patterns, and what they mean.

Months and weekdays are known in several European languages, zones by the abbreviations that leave no doubt.
Days in figures alone are read only where their order is sure: 2024-11-06 and 6.11.2024, not 06/11/2024.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

from bot.domain.moment import to_micros

_LANGUAGES = ("en", "de", "fr", "it", "es", "pt", "nl")

MONTHS = {"sept": 9}
for _language in _LANGUAGES:
    MONTHS |= {name.casefold(): number for number, name in get_month_names("wide", locale=_language).items()}
# Short forms of other languages are words of this one: ago, set, out.
for _language in _LANGUAGES[:2]:
    _short = get_month_names("abbreviated", locale=_language)
    MONTHS |= {name.casefold().rstrip("."): number for number, name in _short.items()}
_WEEKDAYS = {"tues", "thur", "thurs"}
_WEEKDAYS |= {name.casefold() for name in get_day_names("abbreviated", locale="en").values()}
for _language in _LANGUAGES:
    _WEEKDAYS |= {name.casefold() for name in get_day_names("wide", locale=_language).values()}

_HOURS_FROM_UTC = {"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2}
_HOURS_FROM_UTC |= {"MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "EDT": -4, "EST": -5, "CDT": -5, "CST": -6}
_HOURS_FROM_UTC |= {"MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "SAST": 2, "EAT": 3, "PKT": 5, "SGT": 8}
_HOURS_FROM_UTC |= {"HKT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13}
_ZONES: dict[str, tzinfo | None] = {
    name: timezone(timedelta(hours=hours)) for name, hours in _HOURS_FROM_UTC.items()
}
_ZONES |= {"ET": ZoneInfo("America/New_York"), "CT": ZoneInfo("America/Chicago")}
_ZONES |= {"MT": ZoneInfo("America/Denver"), "PT": ZoneInfo("America/Los_Angeles")}
_ZONES |= {"Greenwich Mean Time": UTC, "British Summer Time": _ZONES["BST"]}
_ZONES |= {"Eastern Time": _ZONES["ET"], "Pacific Time": _ZONES["PT"]}
# Marks of a zone that are several zones: seen, and not believed.
_ZONES |= dict.fromkeys(("IST", "AST", "local time", "Local Time"))


def one_of(words: object) -> str:
    """Return a pattern of any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))  # type: ignore[call-overload]


# A word may be glued to what follows where pages set them apart by layout alone: BSTFirst.
_ENDS = r"(?:(?![^\W\d_])|(?=[A-Z][a-z]))"
ZONE = rf"(?-i:(?:{one_of(_ZONES)}){_ENDS})"
MONTH = rf"(?:{one_of(MONTHS)})(?![^\W\d_])"
WEEKDAY = rf"(?:{one_of(_WEEKDAYS)})\b"
DAY = rf"""
    (?:
        (?<!\d)(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d)
      | (?<!\d)(?P<figures>\d{{1,2}}\.\s?\d{{1,2}}\.\s?(?:19|20)\d\d)(?!\d)
      | (?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s.-]*(?:(?:de|of)\s)?(?P<month>{MONTH})
        (?:[.,]?[\s-]*(?:de\s)?(?P<year>(?:19|20)\d\d)(?!\d))?
      | (?P<us_month>{MONTH})\.?\s*(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,]*(?P<us_year>(?:19|20)\d\d))?
        (?!\d|[:.]\d|[\s.]*(?:{MONTH}))
    )"""
# Hidden and seen times may stand glued together, as 7:247:24; some set a space where none belongs.
CLOCK = rf"""
    (?<![\d:])(?P<hour>\d{{1,2}})
    (?:(?P<apart>[:.h])(?:\s(?=\d\d\s[A-Z]{{2,4}}\b))?(?P<minute>\d\d)
        (?:(?P=hour)(?P=apart)(?P=minute))?(?::\d\d)?)?(?![\d:%])
    (?:\s?(?P<half>[ap])\.?m\b\.?|\s?(?P<uhr>Uhr)\b)?
    (?:\s?\(?(?P<zone>{ZONE})\)?)?"""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the year as a text names it, of an unknown year where it names none."""

    year: int | None
    month: int
    day: int

    def on(self, year: int | None = None) -> date | None:
        """Return its date, in `year` if it names none; None where there is no such day."""
        try:
            return date(self.year or year or 0, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, of a zone if the text names one that leaves no doubt."""

    hour: int
    minute: int
    zone: tzinfo | None = None

    @property
    def minutes(self) -> int:
        """Minutes since midnight."""
        return 60 * self.hour + self.minute

    def on(self, day: date, zone: tzinfo) -> int | None:
        """Return its moment of a day (UTC microseconds), in `zone` if it names none; None past all years."""
        try:
            return to_micros(
                datetime(day.year, day.month, day.day, self.hour, self.minute, tzinfo=self.zone or zone)
            )
        except (ValueError, OverflowError):
            return None


def read_day(match: re.Match[str]) -> Day | None:
    """Return the day that `DAY` found in a match."""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    elif match["figures"]:
        day, month, year = (int(part) for part in match["figures"].split("."))
    else:
        month = MONTHS[(match["month"] or match["us_month"]).casefold()]
        day = int(match["day"] or match["us_day"])
        year = int(match["year"] or match["us_year"] or 0)
    found = Day(year or None, month, day)
    leap_year = 2024
    return found if found.on(leap_year) is not None else None


def read_clock(match: re.Match[str]) -> Clock | None:
    """Return the time that `CLOCK` found in a match; None for one that no clock shows, or a bare number."""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    face = 12
    if match["half"]:
        # Some write a day's 24 hours and the half as well: 18:28 PM, 00:05 AM.
        is_late = match["half"].casefold() == "p"
        if (hour > face and not is_late) or (hour == 0 and is_late):
            return None
        hour = hour if hour > face else hour % face + (face if is_late else 0)
    elif match["minute"] is None and match["uhr"] is None:
        return None
    if hour > 23 or minute > 59:  # noqa: PLR2004  a day's hours, an hour's minutes
        return None
    return Clock(hour, minute, _ZONES[match["zone"]] if match["zone"] else None)
