"""Tests of reading stored preferences, which another version or a hand may have written."""

from dataclasses import fields
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery.planning import ChatManner, FollowManner, Waiting, plan_entry, plan_reply
from bot.domain.delivery.preferences import (
    KNOWN_VALUES,
    NOTHING_CHOSEN,
    Preferences,
    display_of,
    read_preferences,
)
from bot.domain.moment import zone_named
from tests.cases import cases

BERLIN = ZoneInfo("Europe/Berlin")
NOW = 1_730_866_560_000_000
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_FIELDS = st.sampled_from(sorted(Preferences.__slots__))
_LIKELY = st.sampled_from(
    ["times", "hourly", "held", "Mars/Phobos", [480], [420, 420], [1320, 420], [-1, 1440]]
)


@cases(
    ("field", "value"),
    [
        ("pace", "weekly"),
        ("sound", "loud"),
        ("quiet_as", ["held"]),
        ("quiet", [1320]),
        ("quiet", [1320, 420, 480]),
        ("quiet", [420, 420]),
        ("quiet", [-1, 1440]),
        ("quiet", "22:00-07:00"),
        ("times", [1440]),
        ("times", []),
        ("times", [0, 1, 2, 3, 4, 5, 6]),
        ("times", [True]),
        ("zone", 5),
        ("urgent", "yes"),
        ("reason", 1),
    ],
)
def test_a_value_that_this_version_does_not_know_counts_as_not_chosen(field: str, value: object) -> None:
    assert read_preferences({field: value, "why": False}) == Preferences(why=False)


def test_what_was_chosen_is_read_as_it_was_stored() -> None:
    chosen = Preferences(
        zone="Europe/Berlin",
        sound="none",
        pace="times",
        times=(480, 1080),
        quiet=(1320, 420),
        quiet_as="silent",
        urgent=True,
        reason=False,
        why=True,
    )
    assert read_preferences(chosen.chosen()) == chosen
    assert read_preferences(Preferences(quiet=()).chosen()) == Preferences(quiet=())


@pytest.mark.parametrize("stored", [None, {}, [], ["pace"], "pace", 7])
def test_what_is_no_object_is_nothing_chosen(stored: Any) -> None:  # noqa: ANN401  anything that JSON can say
    assert read_preferences(stored) == NOTHING_CHOSEN


@given(
    stored=st.dictionaries(_FIELDS | st.text(), _LIKELY | _ANYTHING, max_size=9),
    of_follow=st.dictionaries(_FIELDS, _LIKELY | _ANYTHING, max_size=3),
)
def test_whatever_is_stored_a_plan_can_be_made(stored: dict[str, Any], of_follow: dict[str, Any]) -> None:
    chosen = read_preferences(stored)
    zone = zone_named(display_of(chosen, private=True).zone, BERLIN)
    chat = ChatManner(chosen, None, zone)
    entry = Waiting(breaking=False, key=False, accepted_at=NOW, was_due_at=None)
    plan = plan_entry(entry, [FollowManner(read_preferences(of_follow))], chat, NOW)
    assert plan.due_at >= NOW
    assert plan_reply(chat, NOW).due_at >= NOW


def test_each_preference_says_which_values_it_knows() -> None:
    assert KNOWN_VALUES.keys() == {one.name for one in fields(Preferences)}
