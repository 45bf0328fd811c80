"""Finds IANA time zones by what people type, and chooses some to offer."""

import difflib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global
from babel.dates import get_timezone_location

from bot.domain.languages.known import languages, locale_of
from bot.domain.moment import from_micros

OFFERED: Final = 6
"""Time zones that are offered to choose from."""
NEAREST: Final = 3
"""Time zones that are named as what may be meant."""
MOST_IN_COUNTRY: Final = 12
"""Time zones of a country that are offered. Russia has 11 clocks."""
_LONGEST_TEXT = 60
_LIKENESS = 0.7
_NO_PLACES = frozenset({"Factory", "localtime", "EST", "MST", "HST"})
"""Names that are no place, or that people take for a place with summer time although they have none."""
_CONTINENTS = frozenset(
    [
        *("Africa", "America", "Antarctica", "Arctic", "Asia"),
        *("Atlantic", "Australia", "Europe", "Indian", "Pacific"),
    ]
)
_WELL_KNOWN = (
    "Pacific/Honolulu",
    "America/Los_Angeles",
    "America/Denver",
    "America/Chicago",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Kyiv",
    "Europe/Istanbul",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
)
"""Places that people know, one for each clock, from west to east."""


def find_zone(typed: str, language: str) -> str | None:
    """Return the name of a typed time zone, in any capitals (`Europe/Berlin`, `berlin`); None if unknown.

    A city can also be named in `language`.
    """
    asked = _key(typed)
    if len(asked) > _LONGEST_TEXT:
        return None
    return _zones().get(asked) or _cities().get(asked) or _cities_in(language).get(asked)


def nearest_zones(typed: str, language: str) -> tuple[str, ...]:
    """Return the names of up to NEAREST time zones that may be meant, the most likely first."""
    asked = _key(typed)[:_LONGEST_TEXT].rpartition("/")[2]
    known = {**_cities_in(language), **_cities()}
    likely = [key for key in known if len(asked) > 2 and key.startswith(asked)]  # noqa: PLR2004  not `a`
    likely += difflib.get_close_matches(asked, known, n=NEAREST, cutoff=_LIKENESS)
    return tuple(dict.fromkeys(known[key] for key in likely))[:NEAREST]


def zones_in(country: str, now: int) -> tuple[str, ...]:
    """Return the time zones of a country (its code), one for each clock there, from west to east.

    There are at most MOST_IN_COUNTRY. Of several with the same clock, it is the one that most people know.
    """
    moment = from_micros(now)
    clocks: dict[tuple[timedelta, timedelta], str] = {}
    for name in sorted(_zones_by_country().get(country, ()), key=lambda name: name not in _WELL_KNOWN):
        clocks.setdefault(_clock(ZoneInfo(name), moment), name)
    chosen = list(clocks.values())[:MOST_IN_COUNTRY]
    return tuple(sorted(chosen, key=lambda name: _offset(ZoneInfo(name), moment)))


def city_of(zone: tzinfo, language: str) -> str:
    """Return the city that names a time zone, in a language."""
    name = str(getattr(zone, "key", zone))
    if "/" not in name:
        return name
    locale = locale_of(language)
    # CLDR keeps the names of cities at the zone's former name: Europe/Kiev.
    for former in _former_names().get(name, ()):
        if "city" in locale.time_zones.get(former, {}):
            return str(locale.time_zones[former]["city"])
    place = get_timezone_location(ZoneInfo(name), locale=locale, return_city=True)
    return place.rpartition("/")[2]


def offered_zones(around: tzinfo, now: int, also: str | None = None) -> tuple[str, ...]:
    """Return OFFERED time zones to choose from, from west to east: this one and its neighbours.

    None of the others keeps the same time as this one, in summer and winter. One that names no city, such as
    UTC, is not offered. `also` is offered as well.
    """
    moment = from_micros(now)
    here = str(getattr(around, "key", ""))
    own = [here] if here in _cities().values() else []
    mine = _clock(around, moment)
    others = [name for name in _WELL_KNOWN if not own or _clock(ZoneInfo(name), moment) != mine]
    others.sort(key=lambda name: abs(_offset(ZoneInfo(name), moment) - _offset(around, moment)))
    chosen = {*own, *others[: OFFERED - len(own)], *([also] if also else [])}
    return tuple(sorted(sorted(chosen), key=lambda name: _offset(ZoneInfo(name), moment)))


def _clock(zone: tzinfo, moment: datetime) -> tuple[timedelta, timedelta]:
    """Return what a zone adds to UTC at the beginning and in the middle of the year."""
    january, july = (datetime(moment.year, month, 1, tzinfo=UTC) for month in (1, 7))
    return _offset(zone, january), _offset(zone, july)


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _key(typed: str) -> str:
    return "_".join(typed.casefold().replace("_", " ").split())


@cache
def _zones() -> Mapping[str, str]:
    return {_key(name): name for name in sorted(available_timezones()) if name not in _NO_PLACES}


@cache
def _zones_by_country() -> Mapping[str, list[str]]:
    """Return the time zones by country, of each country the most populous first, as far as tz's table can."""
    found: dict[str, list[str]] = {}
    for line in files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            country, _, name, *_ = line.split("\t")
            found.setdefault(country, []).append(name)
    return found


@cache
def _cities() -> Mapping[str, str]:
    """Return the time zones by city; of two with the same city, the one in Europe."""
    names = [name for name in _zones().values() if name.partition("/")[0] in _CONTINENTS and "/" in name]
    names.sort(key=lambda name: name.startswith("Europe/"))
    return {_key(name.rpartition("/")[2]): name for name in names}


@cache
def _cities_in(language: str) -> Mapping[str, str]:
    """Return the time zones by the names that their cities have in a language."""
    if language not in languages():
        return {}
    known = locale_of(language).time_zones
    current = get_global("zone_aliases")
    cities = {_key(zone["city"]): current.get(name, name) for name, zone in known.items() if "city" in zone}
    return {city: name for city, name in cities.items() if _key(name) in _zones()}


@cache
def _former_names() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for former, name in get_global("zone_aliases").items():
        found.setdefault(name, []).append(former)
    return found
