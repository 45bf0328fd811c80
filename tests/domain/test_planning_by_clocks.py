"""Tests that plans go by the reader's clock, also when the clocks change, and as the model says."""

from collections.abc import Sequence
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery.planning import (
    ChatManner,
    FollowManner,
    Waiting,
    next_time,
    plan_entry,
    quiet_until,
)
from bot.domain.delivery.preferences import Mute, Preferences
from tests import quiet_model, readers_clock
from tests.quiet_model import FOREVER, HOUR, Choices, Fate, Item
from tests.readers_clock import MINUTE, at

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
HALF_HOURS = ("Asia/Kolkata", "Australia/Adelaide", "Asia/Kathmandu", "America/St_Johns")
"""Zones whose clocks differ from UTC by half or quarter hours."""
ZONES = (BERLIN, NEW_YORK, *HALF_HOURS, "UTC")
NIGHT = (22 * 60, 7 * 60)
CHANGES = {BERLIN: ("2026-03-29", "2026-10-25"), NEW_YORK: ("2026-03-08", "2026-11-01")}
"""The days on which the clocks change: forward, and back."""


def test_quiet_hours_begin_and_end_when_the_readers_clock_shows_it() -> None:
    for zone, days in CHANGES.items():
        for day, hours in zip(days, (8, 10), strict=True):
            night = at(zone, f"{day} 00:00") - 2 * HOUR
            end = at(zone, f"{day} 07:00")
            assert end - night == hours * HOUR, day
            for now, until in ((night - 1, None), (night, end), (end - 1, end), (end, None)):
                assert quiet_until(NIGHT, ZoneInfo(zone), now) == until, day


def test_quiet_hours_in_the_skipped_hour_do_not_last_longer_than_it() -> None:
    for zone, (day, _) in CHANGES.items():
        for quiet in ((120, 180), (135, 190), (150, 185)):
            now = at(zone, f"{day} 03:20")
            ends_at = quiet_until(quiet, ZoneInfo(zone), now)
            assert ends_at == readers_clock.quiet_end(zone, quiet, now), (zone, quiet)
            assert ends_at is None or ends_at - now < HOUR, (zone, quiet)


def test_a_daily_digest_comes_once_a_day_at_its_time() -> None:
    for zone, days in CHANGES.items():
        for day, hours in zip(days, (23, 25), strict=True):
            noon = at(zone, f"{day} 12:00")
            for minute in (8 * 60, 18 * 60):
                due_at = next_time([minute], ZoneInfo(zone), noon - 36 * HOUR)
                moments = [due_at]
                while moments[-1] < noon + 24 * HOUR:
                    moments.append(next_time([minute], ZoneInfo(zone), moments[-1]))
                gaps = {(after - before) // HOUR for before, after in pairwise(moments)}
                assert gaps <= {24, hours}, day
                assert hours in gaps, day


def test_a_daily_digest_at_a_skipped_time_comes_an_hour_later() -> None:
    for zone, (day, _) in CHANGES.items():
        midnight = at(zone, f"{day} 00:00")
        assert next_time([150], ZoneInfo(zone), midnight) == at(zone, f"{day} 03:30")


def test_a_daily_digest_at_a_time_that_is_shown_twice_comes_the_first_time() -> None:
    for zone, (_, day), minute in zip(CHANGES, CHANGES.values(), (150, 90), strict=True):
        text = f"{day} {minute // 60:02}:{minute % 60:02}"
        first, second = at(zone, text), at(zone, text, second_time=True)
        assert second - first == HOUR
        assert next_time([minute], ZoneInfo(zone), first - 1) == first
        assert next_time([minute], ZoneInfo(zone), first) > second


def test_an_hourly_digest_comes_in_each_of_the_two_hours() -> None:
    for zone, (_, day), hour in zip(CHANGES, CHANGES.values(), (2, 1), strict=True):
        now = at(zone, f"{day} {hour:02}:10")
        hourly = ChatManner(Preferences(pace="hourly"), None, ZoneInfo(zone))
        assert (
            plan_entry(
                Waiting(breaking=False, key=False, accepted_at=now, was_due_at=None), [], hourly, now
            ).due_at
            == now + 50 * MINUTE
        )


minutes_of_day = st.integers(0, 24 * 60 - 1) | st.integers(60, 200)  # often those at which clocks change


@st.composite
def moments(draw: st.DrawFn, zone: str) -> int:
    """Draw a moment, often on a day on which the clocks change."""
    days = st.sampled_from([*CHANGES.get(zone, ()), "2026-04-05", "2026-10-04", "2026-06-10", "2026-12-31"])
    begin = at(zone, f"{draw(days)} 00:00")
    minutes = draw(st.integers(-12 * 60, 36 * 60))
    return begin + minutes * MINUTE + draw(st.sampled_from([0, 0, 1, MINUTE - 1]))


@given(data=st.data())
def test_quiet_hours_are_those_that_a_walk_through_the_minutes_finds(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    quiet = data.draw(st.lists(minutes_of_day, min_size=2, max_size=2, unique=True))
    now = data.draw(moments(zone))
    assert quiet_until(quiet, ZoneInfo(zone), now) == readers_clock.quiet_end(zone, quiet, now)


@given(data=st.data())
def test_digest_times_are_those_that_a_walk_through_the_minutes_finds(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    times = data.draw(st.lists(minutes_of_day, min_size=1, max_size=4))
    now = data.draw(moments(zone))
    assert next_time(times, ZoneInfo(zone), now) == readers_clock.next_shown(zone, times, now)


def choices_of_follow(now: int) -> st.SearchStrategy[Choices]:
    """Draw what was chosen for a follow."""
    return st.builds(
        Choices,
        sound=st.sampled_from([None, "all", "breaking", "none"]),
        pace=st.sampled_from([None, "each", "hourly", "times", "key", "breaking"]),
        times=st.none() | st.lists(minutes_of_day, min_size=1, max_size=3).map(tuple),
        muted_until=st.sampled_from([None, None, now - 1, now + 30 * MINUTE, FOREVER]),
    )


def choices_of_chat(zone: str, now: int) -> st.SearchStrategy[Choices]:
    """Draw what was chosen for a chat."""
    quiet = st.lists(minutes_of_day, min_size=2, max_size=2, unique=True).map(tuple)
    return st.builds(
        Choices,
        zone=st.just(zone),
        sound=st.sampled_from([None, "all", "breaking", "none"]),
        pace=st.sampled_from([None, None, "each", "hourly", "times", "key", "breaking"]),
        times=st.lists(minutes_of_day, min_size=1, max_size=3).map(tuple),
        quiet=st.sampled_from([None, (), NIGHT, (12 * 60, 14 * 60)]) | quiet,
        quiet_as=st.sampled_from([None, "held", "silent"]),
        urgent=st.sampled_from([None, True, False]),
        muted_until=st.sampled_from([None, None, None, now - 1, now + 30 * MINUTE, FOREVER]),
    )


def _mute(chosen: Choices) -> Mute | None:
    until = chosen.muted_until
    return None if until is None else Mute(0, None if until == FOREVER else until)


def _planned(
    item: Item, was_due_at: int | None, follows: Sequence[Choices], chosen: Choices, now: int
) -> Fate:
    """Return what the bot plans, in the model's words."""
    manners = [FollowManner(Preferences(**one.without_mute()), _mute(one)) for one in follows]  # type: ignore[arg-type]
    preferences = Preferences(**chosen.without_mute())  # type: ignore[arg-type]
    chat = ChatManner(preferences, _mute(chosen), ZoneInfo(chosen.zone or "UTC"))
    plan = plan_entry(Waiting(*item[:3], was_due_at), manners, chat, now)
    if plan.form == "counted":
        return Fate("counted")
    if plan.due_at > now:
        return Fate("later", plan.due_at)
    return Fate("line" if plan.form == "digest" else "own", sound=plan.loudness)


@given(data=st.data())
def test_an_entry_fares_as_the_model_says_from_plan_to_plan(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    now = data.draw(moments(zone))
    chosen = data.draw(choices_of_chat(zone, now))
    follows = data.draw(st.lists(choices_of_follow(now), max_size=3))
    accepted_at = now - data.draw(st.sampled_from([0, MINUTE, HOUR, HOUR + 1]))
    item = Item(data.draw(st.booleans()), data.draw(st.booleans()), accepted_at, waited=False)
    due_at = None
    for _ in range(4):
        fate = _planned(item, due_at, follows, chosen, now)
        assert fate == quiet_model.fate(item, follows, chosen, now)
        if fate.what != "later":
            break
        assert now < fate.until <= now + 26 * HOUR
        due_at, item = fate.until, item._replace(waited=True)
        now = fate.until + data.draw(st.sampled_from([0, 1, 5 * MINUTE, 3 * HOUR]))
    else:
        raise AssertionError("An entry must not be planned for later again and again.")
