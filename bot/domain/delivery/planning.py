"""Decides when and how a chat gets what waits for it: pure, with `now` as an argument.

A claim asks this for each row that has not gone out, at the moment at which it would go. So a change of
preferences, a mute that ended or quiet hours that began count at once. Times are UTC microseconds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from typing import Final, Literal, NamedTuple

from bot.domain.delivery.preferences import (
    DEFAULT_PACE,
    DEFAULT_QUIET_AS,
    DEFAULT_SOUND,
    MinuteOfDay,
    Mute,
    Preferences,
    Sound,
)
from bot.domain.moment import clock_shows, from_micros, seconds

BURST: Final = 6
"""After this many messages within BURST_SPAN, a chat's entries wait until that span ends."""
BURST_SPAN: Final = seconds(60)
OLD: Final = seconds(3600)
"""Entries that waited for longer than this, as after an outage, come as one digest."""
LONGEST_PLAN: Final = seconds(26 * 3600)
"""How far ahead a plan reaches: a day, which may have 25 hours. Then it is decided again."""
_AGAIN: Final = seconds(24 * 3600)

Loudness = Literal["usual", "always", "never"]
"""How a message sounds: as its entry asks for (only breaking ones make a sound), always, or never."""
_LOUDNESS: Final[Sequence[Loudness]] = ("never", "usual", "always")
_OF_SOUND: Final[Mapping[Sound, Loudness]] = {"none": "never", "breaking": "usual", "all": "always"}


@dataclass(frozen=True, slots=True)
class FollowManner:
    """What was chosen for one follow that matches an entry."""

    preferences: Preferences
    mute: Mute | None = None


@dataclass(frozen=True, slots=True)
class ChatManner:
    """What was chosen for a chat, with what it inherits, and its time zone.

    `busy_until`: the end of the minute in which the chat has already had BURST messages, or None.
    """

    preferences: Preferences
    mute: Mute | None
    zone: tzinfo
    busy_until: int | None = None


class Waiting(NamedTuple):
    """An entry that waits for a chat. `was_due_at` is the time that an earlier plan set, or None."""

    breaking: bool
    key: bool
    accepted_at: int
    was_due_at: int | None


class Plan(NamedTuple):
    """What becomes of an entry: a message of its own, a line in a digest, or only counted.

    It is not due before `due_at`. If that is in the future, the plan is made again then.
    """

    form: Literal["own", "digest", "counted"]
    due_at: int
    loudness: Loudness = "usual"


def plan_entry(one: Waiting, follows: Sequence[FollowManner], chat: ChatManner, now: int) -> Plan:
    """Return what becomes of an entry that these follows match (none: as the chat chose).

    A mute or quiet hours of the chat come before anything that a follow says. Of the follows that are not
    muted, the soonest pace and the loudest sound count.
    """
    chosen = chat.preferences
    passes = one.breaking and bool(chosen.urgent)
    unmuted = [each for each in follows if each.mute is None or not each.mute.holds(now)]
    if not passes and (_is_muted(chat, now) or (follows and not unmuted)):
        return Plan("counted", now)
    manners = [each.preferences.over(chosen) for each in unmuted or follows] or [chosen]
    loudness = loudest(_OF_SOUND[each.sound or DEFAULT_SOUND] for each in manners)
    if not passes and (quiet_ends_at := _quiet_until(chat, now)) is not None:
        if (chosen.quiet_as or DEFAULT_QUIET_AS) == "held":
            return Plan("digest", quiet_ends_at, loudness)
        loudness = "never"
    return _at_pace(one, manners, chat, now)._replace(loudness=loudness)


def plan_reply(chat: ChatManner, now: int) -> Plan:
    """Return when a reply about a correction or withdrawal may go, and how it sounds."""
    chosen = chat.preferences
    if chat.mute is not None and chat.mute.holds(now):
        return Plan("own", min(chat.mute.until or now + _AGAIN, now + _AGAIN))
    loudness: Loudness = "never" if chosen.sound == "none" else "usual"
    ends_at = _quiet_until(chat, now)
    if ends_at is None:
        return Plan("own", now, loudness)
    if (chosen.quiet_as or DEFAULT_QUIET_AS) == "held":
        return Plan("own", ends_at)
    return Plan("own", now, "never")


def _at_pace(one: Waiting, manners: Sequence[Preferences], chat: ChatManner, now: int) -> Plan:
    if one.breaking:
        return Plan("own", now)
    waited = one.was_due_at is not None
    # What waited is due if a time of its digest has passed meanwhile. Quiet hours may have ended before one.
    since = min(now, one.accepted_at) if waited else now
    found = [_due_at(one, manner, chat.zone, since) for manner in manners]
    due = [at for at in found if at is not None]
    if not due:
        return Plan("counted", now)
    due_at = max(now, min(due))
    if due_at <= now and chat.busy_until is not None:
        return Plan("digest", chat.busy_until)
    together = waited or due_at > now or now - one.accepted_at > OLD
    return Plan("digest" if together else "own", due_at)


def _due_at(one: Waiting, manner: Preferences, zone: tzinfo, now: int) -> int | None:
    """Return when an entry is due at a pace, from now on; None if it does not come at that pace."""
    match manner.pace or DEFAULT_PACE:
        case "key":
            return now if one.key else None
        case "breaking":
            return None
        case "hourly":
            return _next_full_hour(zone, now)
        case "times" if manner.times:
            return next_time(manner.times, zone, now)
        case _:
            return now


def loudest(several: Iterable[Loudness]) -> Loudness:
    """Return the loudest of several."""
    return max(several, key=_LOUDNESS.index)


def _is_muted(chat: ChatManner, now: int) -> bool:
    return chat.mute is not None and chat.mute.holds(now)


def _quiet_until(chat: ChatManner, now: int) -> int | None:
    """Return when the chat's quiet hours end; None if now is not within them."""
    if not chat.preferences.quiet:
        return None
    return quiet_until(chat.preferences.quiet, chat.zone, now)


def quiet_until(quiet: Sequence[MinuteOfDay], zone: tzinfo, now: int) -> int | None:
    """Return when the quiet hours end in which `now` is; None if it is in none.

    They are on the reader's clock, so they last an hour more or less on the day on which clocks change. If
    they are in the hour that the clocks skip, they may not be at all.
    """
    begin, end = quiet
    today = from_micros(now).astimezone(zone).date()
    for day in (today - timedelta(days=1), today):
        ends_at = clock_shows(end, day if begin < end else day + timedelta(days=1), zone)
        if clock_shows(begin, day, zone) <= now < ends_at:
            return ends_at
    return None


def next_time(times: Sequence[MinuteOfDay], zone: tzinfo, now: int) -> int:
    """Return the next moment after `now` at which the reader's clock shows one of these times."""
    today = from_micros(now).astimezone(zone).date()
    moments = (clock_shows(minute, today + timedelta(days=day), zone) for day in range(3) for minute in times)
    return min(moment for moment in moments if moment > now)


def _next_full_hour(zone: tzinfo, now: int) -> int:
    local = from_micros(now).astimezone(zone)
    begun = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return now + (timedelta(hours=1) - begun) // timedelta(microseconds=1)
