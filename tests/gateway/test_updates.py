"""Tests of reading updates as plain data, whatever their form."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gateway.updates import (
    chat_of,
    concerns_chat,
    migration_of,
    update_id_of,
    with_plain_command,
)

KEYS = ("update_id", "message", "chat", "id", "my_chat_member", "migrate_to_chat_id", "new_chat_members")
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(ANYTHING)
def test_whatever_comes_has_an_id_and_a_chat_or_none(update: object) -> None:
    update_id, chat = update_id_of(update), chat_of(update)
    assert update_id is None or 0 < update_id < 2**31
    assert chat is None or -(2**63) <= chat < 2**63
    migration_of(update)
    concerns_chat(update)


@pytest.mark.parametrize("update_id", [None, "7", 7.0, True, 0, -1, 2**31, 10**30, [7]])
def test_an_id_that_telegram_would_not_give_is_none(update_id: object) -> None:
    assert update_id_of({"update_id": update_id, "message": {}}) is None


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        ({"message": {"chat": {"id": 5}}}, 5),
        ({"channel_post": {"chat": {"id": -100}}}, -100),
        ({"my_chat_member": {"chat": {"id": -7}, "from": {"id": 9}}}, -7),
        ({"callback_query": {"from": {"id": 9}, "message": {"chat": {"id": 5}}}}, 5),
        ({"unheard_of": {"chat": {"id": 5}}}, 5),
        ({"callback_query": {"from": {"id": 9}}}, None),
        ({"message": {"chat": {"id": 10**30}}}, None),
    ],
)
def test_the_chat_of_an_update_is_found_in_whatever_kind_it_is(update: object, chat: int | None) -> None:
    assert chat_of(update) == chat


@pytest.mark.parametrize(
    ("update", "concerns"),
    [
        ({"my_chat_member": {}}, True),
        ({"message": {"chat": {"id": -5}, "new_chat_members": [{"id": 1}, {"id": 2, "is_bot": True}]}}, True),
        ({"message": {"chat": {"id": -5}, "new_chat_members": [{"id": 1, "is_bot": False}]}}, False),
        ({"message": {"chat": {"id": -5}, "migrate_to_chat_id": -1005}}, True),
        ({"message": {"chat": {"id": -5}, "text": "/id"}}, False),
    ],
)
def test_the_bots_coming_and_a_move_concern_the_whole_chat(update: object, *, concerns: bool) -> None:
    assert concerns_chat(update) is concerns


def test_a_move_is_told_by_either_chat() -> None:
    there = {"message": {"chat": {"id": -5}, "migrate_to_chat_id": -1005}}
    here = {"message": {"chat": {"id": -1005}, "migrate_from_chat_id": -5}}
    assert migration_of(there) == migration_of(here) == (-5, -1005)


def test_marks_of_direction_before_a_command_are_left_out_and_its_place_moves() -> None:
    entities = [{"type": "bot_command", "offset": 2, "length": 5}, {"type": "bold", "offset": 8, "length": 1}]
    update = {"message": {"text": "\u200f\u200e/help \u200fx", "entities": entities}}
    plain = with_plain_command(update)["message"]
    assert plain["text"] == "/help \u200fx"
    assert [one["offset"] for one in plain["entities"]] == [0, 6]


@pytest.mark.parametrize(
    "update", [{}, {"message": {}}, {"message": {"text": "\u200fhello /help"}}, {"poll": 1}]
)
def test_an_update_without_such_a_command_stays_as_it_is(update: dict[str, Any]) -> None:
    assert with_plain_command(update) == update
