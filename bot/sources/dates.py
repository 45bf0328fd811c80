"""Reads dates as sources write them, to UTC microseconds.

A date in an unknown form is ignored, since a wrong date would be trusted.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from bot.domain.languages.known import all_words, languages, one_of
from bot.domain.moment import seconds, to_micros
from bot.sources.zones import read_zone

_NUMBER = re.compile(r"(?:\d{9,10}|\d{13}|\d{16})(?:\.\d{1,9})?")
"""Seconds, milliseconds or microseconds. Other numbers are days (20261102) or nothing."""
_MILLISECONDS_FROM, _MICROSECONDS_FROM = 10**11, 10**14
"""From these numbers on it is milliseconds or microseconds. As seconds it would be after the year 5000."""
_LONGEST = 80
_OLDEST = 1901
"""The first valid year. Earlier ones are the zeros of databases and spreadsheets."""
_TWO_DIGITS = 50
"""Two-digit years from this one on are in the 20th century (RFC 5322, 4.3)."""

_DAY_LONG = seconds(24 * 3600)
_COMMENT = re.compile(r"\([^()]*\)")
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?(?!\d))?")
_NOON = "上午|下午|午前|午後|오전|오후"
_CLOCK = re.compile(
    rf"(?<![\d:.+-])(?P<early>{_NOON})?\s?(?P<hour>\d{{1,2}})"
    r"(?::|[.h](?=\d\d\b)|\s?[时時點点시]\s?)(?P<minute>\d{2})?"
    r"(?:(?::|[分분]\s?)(?:(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?[秒초]?)?)?"
    r"\s?(?P<late>[ap]\.?m\b\.?)?(?![\d:]|\.\d)",
    re.IGNORECASE,
)
_AFTERNOON = ("p", "下午", "午後", "오후")
_WEEKDAY = r"(?:[^\W\d_]{1,20}+(?:[.,]{1,2}\s*+|\s++))?"
_WORD = r"(?P<month>[^\W\d_]{3,20}+)\.?"
_DAY = r"(?P<day>\d{1,2})(?:\.|º|st|nd|rd|th|er)?"
_YEAR = r"(?P<year>\d{4}|\d\d(?!\d))"
_OF = r"(?:\s*+(?:de|del|of|d[’'])\s++|[\s,/-]*+)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_WEEKDAY}{_DAY}{_OF}{_WORD}{_OF}{_YEAR}",
        rf"{_WEEKDAY}{_WORD}\s*+{_DAY},?\s++{_YEAR}",
        r"(?P<year>\d{4})\s?[-/.年년]\s?(?P<month>\d{1,2})\s?[-/.月월]\s?(?P<day>\d{1,2})\s?[日일]?(?:\s?[^\W\d_]{1,4}曜?日?)?",
        r"(?P<year>\d{4})-(?P<month>[^\W\d_]{3,20})-(?P<day>\d{1,2})",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>\d{{4}})",
    )
)
_AROUND = " ,.;|T\u2013\u2014-"
_WORDS = [language.dates for language in languages().values()]
_FILLERS = all_words(_WORDS, "before")
"""Words between a day and a time."""
_AFTER_CLOCK = re.compile(rf"\A[\s,]*+(?:{one_of(all_words(_WORDS, 'behind'))})?\b[\s,.]*+", re.IGNORECASE)


def read_date(value: object, language: str | None = None) -> int | None:
    """Return a date as UTC microseconds, None if it cannot be read. Without a zone it is UTC.

    Reads ISO 8601, RFC 3339, RFC 5322 and their usual variations, with names of zones, AM and PM, months in
    English and in `language` (a primary subtag), and seconds, milliseconds or microseconds since 1970. The
    zeros of databases (1970-01-01, 1900, the year 1) are no dates.
    """
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            moment = _from_number(float(value))
        elif isinstance(value, str) and len(value) <= _LONGEST:
            text = value.strip()
            is_number = _NUMBER.fullmatch(text) is not None
            moment = _from_number(float(text)) if is_number else _from_text(text, language)
        else:
            return None
    except (ValueError, OverflowError):
        return None
    if moment is None or not _FIRST <= moment < _LAST or abs(moment) <= _DAY_LONG:
        return None
    return moment


def as_written(value: object) -> str:
    """Return a date as its source writes it, on one line, so that an id made from it never changes."""
    return " ".join(str(value).split())[:_LONGEST] if isinstance(value, str | int | float) else ""


_FIRST, _LAST = (to_micros(datetime(year, 1, 1, tzinfo=UTC)) for year in (_OLDEST, 9999))


def _from_number(number: float) -> int | None:
    if not number > 0:
        return None
    scale = 1 if number < _MILLISECONDS_FROM else 1_000 if number < _MICROSECONDS_FROM else 1_000_000
    return seconds(number / scale)


def _from_text(text: str, language: str | None) -> int | None:
    if text[:4].isdecimal() and "-" in text[4:5]:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            return to_micros(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    text = " ".join(unicodedata.normalize("NFKC", _COMMENT.sub(" ", text)).split())
    basic = _BASIC.match(text)
    if basic:
        head = f"{basic[1]}-{basic[2]}-{basic[3]}"
        clock = f" {basic[4]}:{basic[5]}:{basic[6] or '00'}" if basic[4] else ""
        text = head + clock + text[basic.end() :]
    text = re.sub(r"(?<=\d)T(?=\d)", " ", text)
    found = _CLOCK.search(text)
    if found is None:
        return _at(_day(text, language), time(), UTC)
    before, after = text[: found.start()], _AFTER_CLOCK.sub("", text[found.end() :])
    if not before.strip():
        return _at(_day(after, language), found, UTC)
    day = _day(before, language)
    if day is None and after[-4:].isdecimal():
        # The form of asctime and Unix: Mon Nov 2 10:00:00 CET 2026.
        day, after = _day(f"{before.strip()} {after[-4:]}", language), after[:-4]
    return _at(day, found, read_zone(after))


def _day(text: str, language: str | None) -> date | None:
    words = text.strip(_AROUND).split(" ")
    while words and words[-1].strip(_AROUND).casefold() in _FILLERS:
        words.pop()
    text = " ".join(words).strip(_AROUND)
    for form in _FORMS:
        if found := form.fullmatch(text):
            month = int(found["month"]) if found["month"].isdecimal() else _month(found["month"], language)
            year = int(found["year"])
            if len(found["year"]) == 2:  # noqa: PLR2004  digits
                year += 2000 if year < _TWO_DIGITS else 1900
            return None if month is None else date(year, month, int(found["day"]))
    return None


def _at(day: date | None, clock: "re.Match[str] | time", zone: tzinfo | None) -> int | None:
    if day is None or zone is None:
        return None
    if isinstance(clock, time):
        return to_micros(datetime.combine(day, clock, zone))
    hour, minute, second = (int(clock[name] or 0) for name in ("hour", "minute", "second"))
    noon = (clock["early"] or clock["late"] or "").casefold()
    if noon and hour <= 12:  # noqa: PLR2004  hours of half a day
        hour = hour % 12 + (12 if noon.startswith(_AFTERNOON) else 0)
    extra = timedelta()
    if (hour, minute, second) == (24, 0, 0):
        hour, extra = 0, timedelta(days=1)
    if second == 60:  # noqa: PLR2004  a leap second
        second, extra = 59, extra + timedelta(seconds=1)
    micros = int((clock["fraction"] or "0")[:6].ljust(6, "0"))
    return to_micros(datetime.combine(day, time(hour, minute, second, micros), zone) + extra)


def _month(name: str, language: str | None) -> int | None:
    name = name.casefold()
    standard = _STANDARD.get(name) or _STANDARD.get(name[:3] if name in _LONG else "")
    if standard or not language:
        return standard
    numbers = {number for month, number in _months(language).items() if month.startswith(name)}
    return _months(language).get(name) or (numbers.pop() if len(numbers) == 1 else None)


_LONG = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_STANDARD = {name[:3]: number for number, name in enumerate(_LONG, 1)} | {"sept": 9}
"""The months of RFC 5322, and a usual variation."""


@lru_cache(maxsize=32)
def _months(language: str) -> dict[str, int]:
    """Return the months by their long and short names in a language, without full stops."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  few feeds need it, and it takes much memory
    from babel.dates import get_month_names  # noqa: PLC0415

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, context, locale).items():
                found.setdefault(unicodedata.normalize("NFKC", name).casefold().rstrip("."), number)
    return found
