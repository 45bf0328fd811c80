"""Tests of the plan: when and how an entry arrives, by what its reader chose and the reader's clock."""

from zoneinfo import ZoneInfo

from bot.domain.delivery.planning import (
    BURST_SPAN,
    OLD,
    ChatManner,
    FollowManner,
    Plan,
    Waiting,
    plan_entry,
    plan_reply,
)
from bot.domain.delivery.preferences import Mute, Preferences
from tests.quiet_model import HOUR
from tests.readers_clock import MINUTE, at

BERLIN, NEW_YORK, KOLKATA, ADELAIDE = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Adelaide",
)
NOON = at(BERLIN, "2026-06-10 12:20")
MIDNIGHT_HOUR = at(BERLIN, "2026-06-10 23:40")
NIGHT = (22 * 60, 7 * 60)


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
