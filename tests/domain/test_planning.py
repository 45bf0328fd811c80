"""Tests of the plan: when and how an entry arrives, by what its reader chose and the reader's clock."""

from collections.abc import Sequence
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery.planning import (
    BURST_SPAN,
    OLD,
    ChatManner,
    FollowManner,
    Plan,
    Waiting,
    next_time,
    plan_entry,
    plan_reply,
    quiet_until,
)
from bot.domain.delivery.preferences import Mute, Preferences
from tests import quiet_model, readers_clock
from tests.quiet_model import FOREVER, HOUR, Choices, Fate, Item
from tests.readers_clock import MINUTE, at

BERLIN, NEW_YORK, KOLKATA, ADELAIDE = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Adelaide",
)
ZONES = (BERLIN, NEW_YORK, KOLKATA, ADELAIDE, "Asia/Kathmandu", "America/St_Johns", "UTC")
NOON = at(BERLIN, "2026-06-10 12:20")
MIDNIGHT_HOUR = at(BERLIN, "2026-06-10 23:40")
NIGHT = (22 * 60, 7 * 60)
CHANGES = {BERLIN: ("2026-03-29", "2026-10-25"), NEW_YORK: ("2026-03-08", "2026-11-01")}
"""The days on which the clocks change: forward, and back."""


def entry(
    *, breaking: bool = False, key: bool = False, accepted_at: int = NOON, was_due_at: int | None = None
) -> Waiting:
    """Return an entry, by default one that has just come."""
    return Waiting(breaking, key, accepted_at, was_due_at)


def chat(
    *, mute: Mute | None = None, zone: str = BERLIN, busy_until: int | None = None, **chosen: object
) -> ChatManner:
    """Return a chat for which this was chosen."""
    return ChatManner(Preferences(**chosen), mute, ZoneInfo(zone), busy_until)  # type: ignore[arg-type]


def follow(*, mute: Mute | None = None, **chosen: object) -> FollowManner:
    """Return a follow for which this was chosen."""
    return FollowManner(Preferences(**chosen), mute)  # type: ignore[arg-type]


MUTED = Mute(NOON - HOUR, NOON + HOUR)
NOW = Plan("own", NOON)


# What counts if several choices apply


def test_without_any_choice_an_entry_comes_at_once_as_its_own_message() -> None:
    assert plan_entry(entry(), [], chat(), NOON) == NOW
    assert plan_entry(entry(), [follow()], chat(), NOON) == NOW


def test_a_muted_follow_is_left_out() -> None:
    loud = follow(mute=MUTED, sound="all")
    assert plan_entry(entry(), [loud, follow(pace="hourly")], chat(), NOON).due_at > NOON
    assert plan_entry(entry(), [loud, follow()], chat(), NOON) == NOW


def test_an_entry_of_which_every_follow_is_muted_is_only_counted() -> None:
    assert plan_entry(entry(), [follow(mute=MUTED)] * 2, chat(), NOON).form == "counted"


def test_a_mute_that_is_over_leaves_nothing_out() -> None:
    ended = Mute(NOON - HOUR, NOON)
    assert plan_entry(entry(), [follow(mute=ended)], chat(mute=ended), NOON) == NOW


def test_a_mute_without_an_end_holds() -> None:
    assert plan_entry(entry(), [], chat(mute=Mute(0, None)), NOON).form == "counted"


def test_the_soonest_pace_counts() -> None:
    daily = follow(pace="times", times=(18 * 60,))
    hourly = follow(pace="hourly")
    assert plan_entry(entry(), [daily, hourly], chat(), NOON).due_at == at(BERLIN, "2026-06-10 13:00")
    assert plan_entry(entry(), [daily, hourly, follow(pace="each")], chat(), NOON) == NOW


def test_a_key_moment_comes_at_once_if_one_follow_wants_key_moments() -> None:
    follows = [follow(pace="hourly"), follow(pace="key")]
    assert plan_entry(entry(key=True), follows, chat(), NOON) == NOW
    assert plan_entry(entry(), follows, chat(), NOON).due_at == at(BERLIN, "2026-06-10 13:00")


def test_the_loudest_sound_counts() -> None:
    for sounds, loudness in (
        (("none", "breaking", "all"), "always"),
        (("none", "breaking"), "usual"),
        (("none", "none"), "never"),
    ):
        follows = [follow(sound=sound) for sound in sounds]
        assert plan_entry(entry(), follows, chat(), NOON).loudness == loudness, sounds


def test_what_a_follow_does_not_say_it_takes_from_its_chat() -> None:
    hourly = chat(pace="hourly", sound="all")
    plan = plan_entry(entry(), [follow()], hourly, NOON)
    assert (plan.due_at, plan.loudness) == (at(BERLIN, "2026-06-10 13:00"), "always")
    assert plan_entry(entry(), [follow(pace="each", sound="none")], hourly, NOON) == Plan(
        "own", NOON, "never"
    )


def test_a_mute_of_the_chat_beats_every_follow() -> None:
    loud = follow(pace="each", sound="all")
    assert plan_entry(entry(), [loud], chat(mute=MUTED), NOON).form == "counted"


def test_quiet_hours_of_the_chat_beat_every_follow() -> None:
    loud = follow(pace="each", sound="all")
    plan = plan_entry(entry(), [loud], chat(quiet=NIGHT), MIDNIGHT_HOUR)
    assert (plan.form, plan.due_at) == ("digest", at(BERLIN, "2026-06-11 07:00"))
    silent = plan_entry(
        entry(accepted_at=MIDNIGHT_HOUR), [loud], chat(quiet=NIGHT, quiet_as="silent"), MIDNIGHT_HOUR
    )
    assert silent == Plan("own", MIDNIGHT_HOUR, "never")


def test_outside_quiet_hours_nothing_waits() -> None:
    assert plan_entry(entry(), [], chat(quiet=NIGHT), NOON) == NOW


def test_breaking_passes_a_mute_only_if_the_reader_said_so() -> None:
    urgent = entry(breaking=True)
    assert plan_entry(urgent, [], chat(mute=MUTED), NOON).form == "counted"
    assert plan_entry(urgent, [], chat(mute=MUTED, urgent=True), NOON) == NOW
    assert plan_entry(entry(), [], chat(mute=MUTED, urgent=True), NOON).form == "counted"


def test_breaking_passes_quiet_hours_only_if_the_reader_said_so() -> None:
    urgent = entry(breaking=True, accepted_at=MIDNIGHT_HOUR)
    assert plan_entry(urgent, [], chat(quiet=NIGHT), MIDNIGHT_HOUR).due_at > MIDNIGHT_HOUR
    passing = plan_entry(urgent, [], chat(quiet=NIGHT, urgent=True, quiet_as="silent"), MIDNIGHT_HOUR)
    assert passing == Plan("own", MIDNIGHT_HOUR)


def test_breaking_passes_muted_follows_only_if_the_reader_said_so() -> None:
    urgent, muted = entry(breaking=True), follow(mute=MUTED)
    assert plan_entry(urgent, [muted], chat(), NOON).form == "counted"
    assert plan_entry(urgent, [muted], chat(urgent=True), NOON) == NOW


# Digests, bursts, and entries that are old


def test_breaking_is_never_in_a_digest_of_a_pace() -> None:
    for chosen in (
        {"pace": "hourly"},
        {"pace": "times", "times": (480,)},
        {"pace": "key"},
        {"pace": "breaking"},
    ):
        assert plan_entry(entry(breaking=True), [], chat(**chosen), NOON) == NOW, chosen


def test_what_a_pace_leaves_out_is_only_counted() -> None:
    assert plan_entry(entry(), [], chat(pace="key"), NOON).form == "counted"
    assert plan_entry(entry(key=True), [], chat(pace="key"), NOON) == NOW
    assert plan_entry(entry(key=True), [], chat(pace="breaking"), NOON).form == "counted"


def test_an_hourly_digest_comes_at_the_next_full_hour() -> None:
    assert plan_entry(entry(), [], chat(pace="hourly"), NOON) == Plan(
        "digest", at(BERLIN, "2026-06-10 13:00")
    )


def test_a_full_hour_is_one_on_the_readers_clock() -> None:
    now = at(KOLKATA, "2026-06-10 12:20")
    plan = plan_entry(entry(), [], chat(zone=KOLKATA, pace="hourly"), now)
    assert plan.due_at == at(KOLKATA, "2026-06-10 13:00")


def test_a_daily_digest_comes_at_the_next_of_its_times() -> None:
    twice = chat(pace="times", times=(8 * 60, 18 * 60))
    for now, due_at in (
        ("2026-06-10 07:59", "2026-06-10 08:00"),
        ("2026-06-10 08:00", "2026-06-10 18:00"),
        ("2026-06-10 18:00", "2026-06-11 08:00"),
    ):
        plan = plan_entry(entry(), [], twice, at(BERLIN, now))
        assert plan == Plan("digest", at(BERLIN, due_at)), now


def test_at_its_time_an_entry_goes_in_the_digest() -> None:
    due_at = at(BERLIN, "2026-06-10 13:00")
    waited = entry(was_due_at=due_at)
    assert plan_entry(waited, [], chat(pace="hourly"), due_at) == Plan("digest", due_at)


def test_in_a_burst_an_entry_waits_for_the_end_of_the_minute_and_goes_in_a_digest() -> None:
    ends_at = NOON + BURST_SPAN // 2
    assert plan_entry(entry(), [], chat(busy_until=ends_at), NOON) == Plan("digest", ends_at)
    waited = entry(was_due_at=ends_at)
    assert plan_entry(waited, [], chat(), ends_at) == Plan("digest", ends_at)


def test_breaking_does_not_wait_for_the_end_of_a_burst() -> None:
    assert plan_entry(entry(breaking=True), [], chat(busy_until=NOON + MINUTE), NOON) == NOW


def test_what_is_older_than_an_hour_goes_in_a_digest_except_breaking() -> None:
    old = NOON - OLD - 1
    assert plan_entry(entry(accepted_at=old), [], chat(), NOON) == Plan("digest", NOON)
    assert plan_entry(entry(accepted_at=old + 1), [], chat(), NOON) == NOW
    assert plan_entry(entry(accepted_at=old, breaking=True), [], chat(), NOON) == NOW


def test_after_quiet_hours_an_entry_waits_for_the_time_of_its_digest() -> None:
    morning = at(BERLIN, "2026-06-11 07:00")
    held = entry(accepted_at=MIDNIGHT_HOUR, was_due_at=morning)
    at_eight = chat(quiet=NIGHT, pace="times", times=(8 * 60, 18 * 60))
    assert plan_entry(held, [], at_eight, morning) == Plan("digest", at(BERLIN, "2026-06-11 08:00"))


def test_what_waited_goes_although_the_clock_was_set_back_before_it_came() -> None:
    waited = entry(accepted_at=NOON + 2 * HOUR, was_due_at=NOON)
    assert plan_entry(waited, [], chat(), NOON) == Plan("digest", NOON)


def test_a_digest_whose_time_is_in_quiet_hours_comes_at_their_end() -> None:
    morning = at(BERLIN, "2026-06-11 07:00")
    held = entry(accepted_at=MIDNIGHT_HOUR, was_due_at=morning)
    at_six = chat(quiet=NIGHT, pace="times", times=(6 * 60,))
    assert plan_entry(held, [], at_six, morning) == Plan("digest", morning)


# Replies about corrections and withdrawals


def test_a_reply_goes_at_once_and_sounds_as_its_entry_asks_for() -> None:
    assert plan_reply(chat(), NOON) == NOW
    assert plan_reply(chat(sound="none"), NOON).loudness == "never"


def test_a_reply_waits_for_the_end_of_a_mute() -> None:
    assert plan_reply(chat(mute=MUTED), NOON).due_at == MUTED.until


def test_a_reply_in_a_mute_without_an_end_is_planned_again_after_a_day() -> None:
    assert plan_reply(chat(mute=Mute(0, None)), NOON).due_at == NOON + 24 * HOUR


def test_a_reply_waits_for_the_end_of_quiet_hours_or_goes_silently_in_them() -> None:
    assert plan_reply(chat(quiet=NIGHT), MIDNIGHT_HOUR).due_at == at(BERLIN, "2026-06-11 07:00")
    silent = plan_reply(chat(quiet=NIGHT, quiet_as="silent"), MIDNIGHT_HOUR)
    assert silent == Plan("own", MIDNIGHT_HOUR, "never")


# Quiet hours and daily digests on the days on which the clocks change


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
        assert plan_entry(entry(), [], chat(zone=zone, pace="hourly"), now).due_at == now + 50 * MINUTE


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
