"""What becomes of an entry in a chat, as a model that imports nothing of the bot.

It says in its own words what docs/delivery.md promises: which of a reader's choices count, and when and how
an entry then arrives. Times are UTC microseconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tests import readers_clock

HOUR = 60 * readers_clock.MINUTE
FOREVER = 2**62
"""The end of a mute that only the reader ends."""


@dataclass(frozen=True)
class Choices:
    """What a reader chose for a chat or a follow; None: nothing."""

    zone: str | None = None
    sound: str | None = None
    pace: str | None = None
    times: tuple[int, ...] | None = None
    quiet: tuple[int, ...] | None = None
    quiet_as: str | None = None
    urgent: bool | None = None
    muted_until: int | None = None

    def without_mute(self) -> dict[str, object]:
        """Return what was chosen, except the mute."""
        return {name: value for name, value in vars(self).items() if name != "muted_until"}

    def muted(self, now: int) -> bool:
        """Return whether a mute holds."""
        return self.muted_until is not None and now < self.muted_until


class Item(NamedTuple):
    """An entry that waits. `waited`: it was planned for later before, and that time has come."""

    breaking: bool
    key: bool
    accepted_at: int
    waited: bool


class Fate(NamedTuple):
    """What becomes of it now: it goes ("own" or "line"), waits ("later", until a time) or is "counted"."""

    what: str
    until: int = 0
    sound: str = "usual"


def fate(item: Item, follows: Sequence[Choices], chat: Choices, now: int, *, busy: int | None = None) -> Fate:
    """Return what becomes of an entry now, with the follows that match it.

    `busy` is when the minute ends in which the chat has already had six messages.
    """
    passes = item.breaking and chat.urgent is True
    heard = [one for one in follows if not one.muted(now)]
    if not passes and (chat.muted(now) or (follows and not heard)):
        return Fate("counted")
    asking = heard or list(follows) or [Choices()]
    sound = _loudest([one.sound or chat.sound or "breaking" for one in asking])
    quiet = quiet_until(chat, now)
    if quiet is not None and not passes:
        if chat.quiet_as != "silent":
            return Fate("later", quiet)
        sound = "never"
    if item.breaking:
        return Fate("own", sound=sound)
    return _at_pace(item, [_pace_due(item, one, chat, now) for one in asking], now, busy, sound)


def quiet_until(chat: Choices, now: int) -> int | None:
    """Return when the chat's quiet hours end; None if now is in none."""
    return readers_clock.quiet_end(chat.zone or "UTC", chat.quiet, now) if chat.quiet else None


def _at_pace(item: Item, waits: Sequence[int | None], now: int, busy: int | None, sound: str) -> Fate:
    comes = [one for one in waits if one is not None]
    if not comes:
        return Fate("counted")
    if min(comes) > now:
        return Fate("later", min(comes))
    if busy is not None:
        return Fate("later", busy)
    together = item.waited or now - item.accepted_at > HOUR
    return Fate("line" if together else "own", sound=sound)


def _pace_due(item: Item, follow: Choices, chat: Choices, now: int) -> int | None:
    pace = follow.pace or chat.pace or "each"
    times = follow.times if follow.times is not None else chat.times
    since = min(now, item.accepted_at) if item.waited else now
    if pace == "breaking" or (pace == "key" and not item.key):
        return None
    if pace == "hourly":
        return readers_clock.next_full_hour(chat.zone or "UTC", since)
    if pace == "times" and times:
        return readers_clock.next_shown(chat.zone or "UTC", times, since)
    return now


def _loudest(sounds: Sequence[str]) -> str:
    for sound, heard in (("all", "always"), ("breaking", "usual")):
        if sound in sounds:
            return heard
    return "never"
