"""Reads what a button of a settings card chooses: `CARD:FIELD:VALUE`. Anyone can send any data."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Any, get_args

from bot.domain.delivery.preferences import Delay, MinuteOfDay, PaceName, Preferences, QuietAs, Sound
from bot.domain.times import MOST_TIMES, find_zone
from bot.words import LANGUAGES

FIELDS_OF = {
    "sound": ("sound",),
    "quiet": ("quiet", "quiet_as", "urgent"),
    "pace": ("pace", "times"),
    "zone": ("zone",),
    "language": ("language",),
    "why": ("reason", "why"),
    "pictures": ("pictures",),
    "admins": ("admins_only",),
    "posts": ("delay",),
}
"""The preferences that each card is about. "As in the group" forgets all of them."""
AUTOMATIC = "auto"
"""What a button names instead of a language to let a private chat speak its reader's."""
_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Choice:
    """The card that a button is on, and the preferences that it sets."""

    card: str
    values: dict[str, Any]

    def apply(self, own: Preferences) -> Preferences:
        """Return a chat's own preferences with this choice."""
        return replace(own, **self.values)


def choice_among(cards: Collection[str]) -> Callable[[str], Choice]:
    """Return a reader of the choices on these cards; it raises ValueError for anything else."""

    def read(text: str) -> Choice:
        card, name, value = text.split(":", 2)
        if card not in cards or name not in _READERS:
            raise ValueError("no such card or choice")
        return Choice(card, _READERS[name](value))

    return read


def minutes_in_data(times: Collection[MinuteOfDay]) -> str:
    """Return times of day as a button's data has them."""
    return "-".join(map(str, times))


def _one_of(name: str, alias: object) -> Callable[[str], dict[str, Any]]:
    def read(value: str) -> dict[str, Any]:
        if value not in get_args(alias):
            raise ValueError("no such choice")
        return {name: value}

    return read


def _switch(name: str) -> Callable[[str], dict[str, Any]]:
    def read(value: str) -> dict[str, Any]:
        return {name: {"on": True, "off": False}[value]} if value in ("on", "off") else _refuse()

    return read


def _refuse() -> dict[str, Any]:
    raise ValueError("no such choice")


def _quiet(value: str) -> dict[str, Any]:
    if value == "off":
        return {"quiet": ()}
    begin, end = _minutes(value)
    return {"quiet": (begin, end)} if begin != end else _refuse()


def _pace(value: str) -> dict[str, Any]:
    return _refuse() if value == "times" else _one_of("pace", PaceName)(value)


def _times(value: str) -> dict[str, Any]:
    times = tuple(sorted(set(_minutes(value))))
    return {"pace": "times", "times": times} if 0 < len(times) <= MOST_TIMES else _refuse()


def _zone(value: str) -> dict[str, Any]:
    found = find_zone(value, "")
    return {"zone": found} if found == value else _refuse()


def _language(value: str) -> dict[str, Any]:
    if value == AUTOMATIC:
        return {"language": None}
    return {"language": value} if value in LANGUAGES else _refuse()


def _group(value: str) -> dict[str, Any]:
    return dict.fromkeys(FIELDS_OF[value]) if value in FIELDS_OF else _refuse()


def _minutes(value: str) -> list[MinuteOfDay]:
    minutes = [int(one) for one in value.split("-") if one.isascii() and one.isdecimal()]
    if "-".join(map(str, minutes)) != value or any(one >= _MINUTES for one in minutes):
        raise ValueError("not times of day")
    return minutes


_READERS: dict[str, Callable[[str], dict[str, Any]]] = {
    "sound": _one_of("sound", Sound),
    "quiet": _quiet,
    "as": _one_of("quiet_as", QuietAs),
    "urgent": _switch("urgent"),
    "pace": _pace,
    "times": _times,
    "zone": _zone,
    "language": _language,
    "reason": _switch("reason"),
    "why": _switch("why"),
    "pictures": _switch("pictures"),
    "admins": _switch("admins_only"),
    "delay": _one_of("delay", Delay),
    "group": _group,
}
