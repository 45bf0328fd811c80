"""Reads time zones in dates: offsets, unambiguous abbreviations, names of the tz database."""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

_OFFSET = re.compile(
    r"(?:UTC|GMT|UT|Z)?\s?([+\-\u2212])\s?(\d{1,2})(?::?(\d{2}))?(?::00)?\s*+(?:[A-Z]{1,5}|\[[A-Za-z_/+-]+\])?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?<![A-Za-z_])\[?([A-Z][A-Za-z_]+/[A-Za-z_/+-]{1,40})\]?")
_MOST_HOURS = 14
_HOURS = {
    **dict.fromkeys(("Z", "UTC", "GMT", "UT", "WET"), 0.0),
    **dict.fromkeys(("CET", "MET", "MEZ", "BST", "WEST", "WAT"), 1.0),
    **dict.fromkeys(("CEST", "MEST", "MESZ", "EET", "SAST", "CAT"), 2.0),
    **dict.fromkeys(("EEST", "MSK", "TRT", "EAT", "IDT"), 3.0),
    **dict.fromkeys(("HKT", "SGT", "PHT", "AWST", "WITA"), 8.0),
    **dict.fromkeys(("JST", "KST", "WIT"), 9.0),
    **dict.fromkeys(("ADT", "ART", "BRT", "CLST", "UYT"), -3.0),
    **dict.fromkeys(("EDT", "AST", "CLT", "VET"), -4.0),
    **dict.fromkeys(("EST", "CDT", "COT", "PET"), -5.0),
    **dict.fromkeys(("CST", "MDT"), -6.0),
    **dict.fromkeys(("MST", "PDT"), -7.0),
    **dict.fromkeys(("PST", "AKDT"), -8.0),
    "MSD": 4.0,
    "PKT": 5.0,
    "NPT": 5.75,
    "ICT": 7.0,
    "WIB": 7.0,
    "ACST": 9.5,
    "AEST": 10.0,
    "ACDT": 10.5,
    "AEDT": 11.0,
    "NZST": 12.0,
    "NZDT": 13.0,
    "NDT": -2.5,
    "NST": -3.5,
    "AKST": -9.0,
    "HST": -10.0,
}
"""Hours ahead of UTC. IST and GST are left out because each names several zones."""
_PLACES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}


def read_zone(text: str) -> tzinfo | None:
    """Return the zone that a text names: `+0200`, `GMT+2`, `+02:00 CEST`, `JST`, `Europe/Kyiv`; "" is UTC.

    None if it names no zone, or an ambiguous one.
    """
    text = text.strip()
    if not text:
        return UTC
    offset = _OFFSET.fullmatch(text)
    if offset:
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours > _MOST_HOURS or minutes >= 60:  # noqa: PLR2004  minutes of an hour
            return None
        ahead = timedelta(hours=hours, minutes=minutes)
        return timezone(ahead if offset[1] == "+" else -ahead)
    hours_ahead = _HOURS.get(text.upper())
    if hours_ahead is not None:
        return timezone(timedelta(hours=hours_ahead))
    place = _PLACE.fullmatch(text)
    name = place[1] if place else _PLACES.get(text)
    try:
        return ZoneInfo(name) if name else None
    except (OSError, ValueError, KeyError):  # KeyError: an unknown zone
        return None
