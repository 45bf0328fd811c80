"""Tests of quiet hours and of the times of digests, typed and by buttons."""

import pytest

from bot.domain.delivery.preferences import NOTHING_CHOSEN, Preferences
from tests.cases import cases
from tests.handlers.settings import chosen, label, marked, opened, own, pressed
from tests.handlers.sites import Person, labels
from tests.sentences import say

TEN_TO_SEVEN = (22 * 60, 7 * 60)
AT_TIMES = Preferences(pace="times", times=(480, 1080))
AT_EIGHT_AND_SIX = say("pace-times", times="08:00 and 18:00")
URGENT = say("button-urgent")


def quiet_as(how: str) -> str:
    """Return what a choice for quiet hours is called."""
    return say("button-quiet-as", how=how)


@cases("typed", ["22:00-07:00", "22-7", "10pm-7am", "22:00 – 07:00"])
async def test_quiet_hours_are_typed_in_many_ways(reader: Person, typed: str) -> None:
    card = await opened(reader, f"/quiet {typed}")
    hours = say("quiet-hours", hours="22:00–07:00", how="held", urgent="off")
    assert say("settings-quiet", value=hours) in card["text"]
    assert await own(reader) == Preferences(quiet=TEN_TO_SEVEN)


async def test_quiet_hours_may_be_silent(reader: Person) -> None:
    card = await opened(reader, "/quiet 22-7 silent")
    assert marked(card) == [chosen("22:00–07:00"), chosen(quiet_as("silent"))]
    assert await own(reader) == Preferences(quiet=TEN_TO_SEVEN, quiet_as="silent")


@cases("typed", ["25:00", "22:00-25:00", "22-22", "tonight", "22", "-5", "22-7 loudly"])
async def test_what_is_no_quiet_hours_gets_an_example(reader: Person, typed: str) -> None:
    [answer] = await reader.ask(f"/quiet {typed}")
    assert answer["text"] == say("quiet-unreadable", typed=typed)
    assert await own(reader) == NOTHING_CHOSEN


async def test_what_quiet_hours_do_is_typed_alone_if_there_are_some(reader: Person) -> None:
    [answer] = await reader.ask("/quiet silent")
    assert answer["text"] == say("quiet-unreadable", typed="silent")
    await opened(reader, "/quiet 22-7")
    card = await opened(reader, "/quiet silent")
    assert marked(card) == [chosen("22:00–07:00"), chosen(quiet_as("silent"))]
    assert await own(reader) == Preferences(quiet=TEN_TO_SEVEN, quiet_as="silent")


async def test_quiet_hours_end_by_typing(reader: Person) -> None:
    await opened(reader, "/quiet 22-7 silent")
    card = await opened(reader, "/quiet off")
    assert say("settings-quiet", value=say("quiet-off")) in card["text"]
    assert (await own(reader)).quiet == ()


async def test_what_quiet_hours_do_is_offered_only_while_there_are_some(reader: Person) -> None:
    card = await opened(reader, "/quiet")
    depending = {quiet_as("held"), quiet_as("silent"), URGENT, chosen(quiet_as("held"))}
    assert not depending.intersection(labels(card))
    card = await pressed(reader, card, "23:00–08:00")
    assert {chosen("23:00–08:00"), chosen(quiet_as("held")), quiet_as("silent"), URGENT} <= set(labels(card))
    card = await pressed(reader, card, label(say("quiet-off")))
    assert not depending.intersection(labels(card))


@pytest.mark.both_engines
async def test_quiet_hours_are_chosen_by_buttons(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/quiet"), "22:00–07:00")
    card = await pressed(reader, card, quiet_as("silent"))
    card = await pressed(reader, card, URGENT)
    assert marked(card) == [chosen("22:00–07:00"), chosen(quiet_as("silent")), chosen(URGENT)]
    assert await own(reader) == Preferences(quiet=TEN_TO_SEVEN, quiet_as="silent", urgent=True)


async def test_typed_hours_have_a_button_too(reader: Person) -> None:
    card = await opened(reader, "/quiet 21:30-06")
    assert chosen("21:30–06:00") in labels(card)


@cases(
    ("typed", "expected", "shown"),
    [
        (
            "08:00 18:00",
            Preferences(pace="times", times=(480, 1080)),
            AT_EIGHT_AND_SIX,
        ),
        ("8 18", AT_TIMES, AT_EIGHT_AND_SIX),
        ("hourly", Preferences(pace="hourly", times=(480, 1080)), say("pace-choice", pace="hourly")),
        ("off", Preferences(pace="each", times=(480, 1080)), say("pace-choice", pace="each")),
    ],
)
async def test_digests_are_typed(reader: Person, typed: str, expected: Preferences, shown: str) -> None:
    card = await opened(reader, f"/digest {typed}")
    assert say("settings-pace", value=shown) in card["text"]
    assert marked(card) == [chosen(label(shown))]
    assert await own(reader) == expected


@cases("typed", ["yesterday", "25:00", "-5", "1 2 3 4 5 6 7", "8 and what"])
async def test_what_is_no_time_of_a_digest_gets_an_example(reader: Person, typed: str) -> None:
    [answer] = await reader.ask(f"/digest {typed}")
    assert answer["text"] == say("digest-unreadable", typed=typed, limit=6)
    assert await own(reader) == NOTHING_CHOSEN


@pytest.mark.both_engines
async def test_every_pace_is_a_button(reader: Person) -> None:
    card = await opened(reader, "/digest")
    assert marked(card) == [chosen(label(say("pace-choice", pace="each")))]
    for pace in ("hourly", "key", "breaking", "each"):
        name = label(say("pace-choice", pace=pace))
        card = await pressed(reader, card, name)
        assert marked(card) == [chosen(name)]
        assert (await own(reader)).pace == pace
    card = await pressed(reader, card, label(AT_EIGHT_AND_SIX))
    assert marked(card) == [chosen(label(AT_EIGHT_AND_SIX))]
    assert await own(reader) == AT_TIMES


async def test_chosen_times_stay_on_the_button_of_digests(reader: Person) -> None:
    await opened(reader, "/digest 7:30 12 20")
    card = await opened(reader, "/digest off")
    await pressed(reader, card, label(say("pace-times", times="07:30, 12:00 and 20:00")))
    assert await own(reader) == Preferences(pace="times", times=(450, 720, 1200))
