"""Patterns for days, times of the day and zones in running text, and their meaning.

Only the whole text shows the order of a day in figures such as 06/11/2024 (`Day.order`).
"""

import re
import zoneinfo
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from bot.domain.languages.known import one_of
from bot.domain.moment import to_micros
from bot.sources.paste.grammar.languages import MONTHS, UNITS, WEEKDAYS, words_for, words_of

_HOURS_FROM_UTC = {"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2}
_HOURS_FROM_UTC |= {
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "MSK": 3,
    "EDT": -4,
    "EST": -5,
    "CDT": -5,
    "CST": -6,
}
_HOURS_FROM_UTC |= {"MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "SAST": 2, "EAT": 3, "PKT": 5, "SGT": 8}
_HOURS_FROM_UTC |= {"HKT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13}
_HOURS_FROM_UTC |= {"МСК": 3}  # noqa: RUF001  Moscow's in Cyrillic letters
_PLACES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
_TIMES_OF = {
    "UK": "Europe/London",
    "British": "Europe/London",
    "Irish": "Europe/Dublin",
    "Kiev": "Europe/Kyiv",
}
_TIMES_OF |= {"Israel": "Asia/Jerusalem", "Eastern": _PLACES["ET"], "Central": _PLACES["CT"]}
_TIMES_OF |= {"Mountain": _PLACES["MT"], "Pacific": _PLACES["PT"], "Central European": "Europe/Berlin"}
# The zones database has cities: Europe/Kyiv is "Kyiv time".
_TIMES_OF |= {
    name.rpartition("/")[2].replace("_", " "): name
    for name in sorted(zoneinfo.available_timezones())
    if name.startswith(("Africa/", "America/", "Asia/", "Australia/", "Europe/"))
}
_NAMED: dict[str, tzinfo | None] = {
    name: timezone(timedelta(hours=hours)) for name, hours in _HOURS_FROM_UTC.items()
}
_NAMED |= {"Greenwich Mean Time": UTC, "British Summer Time": _NAMED["BST"]}
# Names of several zones, or of the given one. They are recognised and ignored.
_NAMED |= dict.fromkeys(("IST", "AST", *words_of("local_time")))

# A word may be joined to the next one if only the page's layout separates them: BSTFirst.
_ENDS = r"(?:(?![^\W\d_])|(?=(?-i:[A-ZÄÖÜÉ][a-zäöüé])))"
_OFFSET = (
    r"(?:(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?[0-5]\d)?(?!\d)|\+[01]\d:?[0-5]\d(?!\d)|[−-][01]\d:[0-5]\d(?!\d))"  # noqa: RUF001  the minus sign
)
_TIME_OF = rf"(?:(?:{one_of(_TIMES_OF)})\s[Tt]ime|heure\sde\s(?:{one_of(_TIMES_OF)}))"
ZONE = rf"(?-i:{_OFFSET}|(?:{one_of([*_NAMED, *_PLACES])}|{_TIME_OF}){_ENDS})"
MONTH = rf"(?:{one_of(MONTHS)})(?![^\W\d_])"
WEEKDAY = rf"(?:{one_of(WEEKDAYS)})(?![^\W\d_])\.?"
_D, _M, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_TIME_FOLLOWS = r"(?=,?\s(?:[^\W\d_]{1,4}\.?\s)?\d{1,2}[:.h]\d\d)"
DAY = rf"""
    (?:
        (?<!\d)(?P<iso>{_YEAR}(?P<iso_mark>[-/.]){_M}(?P=iso_mark){_D})(?:T(?=\d)|(?!\d)\.?)
      | (?<!\d)(?:(?P<cjk_year>{_YEAR})\s?[年년]\s?)?(?P<cjk_month>{_M})\s?[月월]\s?(?P<cjk_day>{_D})\s?[日일]
      | (?<!\d)(?P<dot_day>{_D})\.\s?(?P<dot_month>{_M})
        (?:\.(?:\s?(?P<dot_year>(?:19|20)?\d\d)(?![\d:.h]))?(?!\d)|{_TIME_FOLLOWS})
      | (?<!\d)(?P<first>\d{{1,2}})(?P<slash>[/-])(?P<second>\d{{1,2}})
        (?P=slash)(?P<third>(?:19|20)?\d\d)(?![\d:])
      | (?<!\d)(?P<first_alone>\d{{1,2}})/(?P<second_alone>\d{{1,2}}){_TIME_FOLLOWS}
      | (?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s.-]*(?:(?:de|of)\s)?(?P<month>{MONTH})
        (?:[.,]?[\s-]*(?:de\s)?(?P<year>{_YEAR})(?!\d))?
      | (?P<us_month>{MONTH})\.?\s*(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,]*(?P<us_year>{_YEAR}))?
        (?!\d|[:.]\d|[\s.]*(?:{MONTH}))
      | (?P<today>{words_for("today")})(?![^\W\d_])
      | (?P<yesterday>{words_for("yesterday")})(?![^\W\d_])
    )"""
_HOUR_WORD = rf"(?:{words_for('behind')}|h|hod)\.?{_ENDS}"
# Hidden and visible times may be joined, as 7:247:24; some texts have an extra space.
CLOCK = rf"""
    (?<![\d:])(?:(?:(?P<early>오전|上午|午前)|(?P<late>오후|下午|午後))\s?)?
    (?:(?P<compact>(?:[01]\d|2[0-3])[0-5]\d)(?=\s?(?:{ZONE}|{_HOUR_WORD}))
      |(?P<hour>\d{{1,2}})
       (?:(?P<apart>[:.h：]|\sh\s|[時时点點]|시\s?)(?:\s(?=\d\d\s[A-Z]{{2,4}}\b))?(?P<minute>\d\d)[分분]?
          (?:(?P=hour)(?P=apart)(?P=minute))?(?:[:.]\d\d(?:\.\d{{1,6}})?(?!\d))?)?)(?![\d%]|:\d)
    (?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<word>{_HOUR_WORD}))?
    (?:\s?[\[(]?(?P<zone>{ZONE})[\])]?)?"""  # noqa: RUF001  the colon of Chinese and Japanese
_SPAN = re.compile(
    rf"(?<![^\W\d_])(?:(?P<number>\d{{1,3}})\+?|{words_for('one')})\s?(?P<unit>{one_of(UNITS)})(?![^\W\d_])",
    re.IGNORECASE,
)
BARE_AGO = re.compile(rf"\d{{1,3}}\s?(?:{one_of(UNITS)})\.?", re.IGNORECASE)
"""A span alone, `5m` or `2 Std.`. It is a relative time only as a whole line."""
SPAN_AND_SIGN = re.compile(rf"\d{{1,3}}\s?(?:{one_of(UNITS)})\.?\s?[|·•:–—-]\s(?=\S)", re.IGNORECASE)
"""A span, with a sign between it and the text after it."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a text names it; `year` is None if unknown.

    `back` counts days back from the day of the text: 0 is today, and `month` and `day` then mean nothing.
    `order` is the order of figures if both orders are in use: `dm`, `md`, `?` if it could be either, or `?md`
    if it could be either and the text puts the month first.
    """

    year: int | None
    month: int
    day: int
    back: int | None = None
    order: str = ""

    def on(self, year: int | None = None) -> date | None:
        """Return its date, in `year` if it names none; None if there is no such day."""
        try:
            return date(self.year or year or 0, self.month, self.day)
        except ValueError:
            return None

    def swapped(self) -> "Day":
        """Return the day with day and month swapped."""
        return replace(self, month=self.day, day=self.month)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, with its zone if the text names one unambiguously."""

    hour: int
    minute: int
    zone: tzinfo | None = None

    @property
    def minutes(self) -> int:
        """Minutes since midnight."""
        return 60 * self.hour + self.minute

    def on(self, day: date, zone: tzinfo) -> int | None:
        """Return its UTC microseconds on a day, in `zone` if it names none; None if out of range."""
        try:
            return to_micros(
                datetime(day.year, day.month, day.day, self.hour, self.minute, tzinfo=self.zone or zone)
            )
        except (ValueError, OverflowError):
            return None


_DAY_GROUPS = (
    ("cjk_year", "cjk_month", "cjk_day"),
    ("dot_year", "dot_month", "dot_day"),
    ("year", "month", "day"),
    ("us_year", "us_month", "us_day"),
)


def read_day(match: re.Match[str]) -> Day | None:
    """Return the day that `DAY` found in a match."""
    if match["today"] or match["yesterday"]:
        return Day(None, 1, 1, back=0 if match["today"] else 1)
    if match["iso"]:
        year, month, day = map(int, match["iso"].split(match["iso_mark"]))
        found = Day(year, month, day)
    elif match["first"] or match["first_alone"]:
        first, second = (int(match[name] or match[f"{name}_alone"]) for name in ("first", "second"))
        most_months = 12
        order = "dm" if first > most_months else "?"
        found = Day(_year(match["third"]), second, first, order=order)
        found = replace(found.swapped(), order="md") if second > most_months else found
    else:
        names = next(names for names in _DAY_GROUPS if match[names[1]])
        written, day = match[names[1]].casefold(), int(match[names[2]])
        found = Day(_year(match[names[0]]), MONTHS.get(written) or int(written), day)
    leap_year = 2024
    return found if found.on(leap_year) is not None else None


def _year(text: str | None) -> int | None:
    century = 100
    year = int(text or 0)
    return (year + 2000 if year < century else year) if text else None


def read_clock(match: re.Match[str]) -> Clock | None:
    """Return the time that `CLOCK` found in a match; None for an impossible time or a bare number."""
    compact = match["compact"]
    hour = int(compact[:2] if compact else match["hour"])
    minute = int(compact[2:] if compact else match["minute"] or 0)
    half = (match["half"] or "").casefold() or ("a" if match["early"] else "p" if match["late"] else "")
    face = 12
    if half:
        # Some texts have both the 24-hour time and the half: 18:28 PM, 00:05 AM.
        is_late = half == "p"
        if (hour > face and not is_late) or (hour == 0 and is_late):
            return None
        hour = hour if hour > face else hour % face + (face if is_late else 0)
    elif not compact and match["minute"] is None and match["word"] is None:
        return None
    if hour > 23 or minute > 59:  # noqa: PLR2004  a day's hours, an hour's minutes
        return None
    return Clock(hour, minute, read_zone(match["zone"]))


def read_zone(text: str | None) -> tzinfo | None:
    """Return the zone that `ZONE` found, None if it is ambiguous."""
    if not text or text in _NAMED:
        return _NAMED.get(text or "")
    offset = re.search(r"(?P<sign>[+−-])\s?(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?$", text)  # noqa: RUF001  the minus sign
    if offset:
        apart = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        return timezone(apart if offset["sign"] == "+" else -apart) if apart < timedelta(hours=24) else None
    name = text.removeprefix("heure de ")
    name = name[:-5] if name[-5:].casefold() == " time" else name
    return zoneinfo.ZoneInfo(_PLACES.get(name) or _TIMES_OF[name])


def read_span(text: str) -> int:
    """Return how many minutes ago a relative time was, 0 for now."""
    return sum(int(span["number"] or 1) * UNITS[span["unit"].casefold()] for span in _SPAN.finditer(text))
