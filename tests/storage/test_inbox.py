"""Tests of the inbox: an update is stored once and handled once."""

from storage import Tx
from storage.chats import inbox
from tests.storage.making import NOW, SECOND

_DAYS = 24 * 3600 * SECOND


async def test_updates_wait_in_telegrams_order(tx: Tx) -> None:
    await inbox.put(tx, [(12, "{}"), (10, "{}")], NOW)
    await inbox.put(tx, [(11, "{}")], NOW)
    assert await inbox.pending(tx) == [(10, "{}", NOW), (11, "{}", NOW), (12, "{}", NOW)]


async def test_an_update_that_comes_again_is_left_as_it_is(tx: Tx) -> None:
    await inbox.put(tx, [(10, "first")], NOW)
    await inbox.put(tx, [(10, "again"), (11, "next")], NOW)
    assert await inbox.pending(tx) == [(10, "first", NOW), (11, "next", NOW)]


async def test_a_handled_update_waits_no_more_even_when_it_comes_again(tx: Tx) -> None:
    await inbox.put(tx, [(10, "{}"), (11, "{}")], NOW)
    await inbox.done(tx, [10], NOW)
    await inbox.put(tx, [(10, "{}")], NOW)
    assert await inbox.pending(tx) == [(11, "{}", NOW)]


async def test_no_updates_are_nothing_to_store(tx: Tx) -> None:
    await inbox.put(tx, [], NOW)
    assert await inbox.pending(tx) == []


async def test_the_last_update_is_remembered_after_it_was_handled(tx: Tx) -> None:
    assert await inbox.last_update_id(tx) is None
    await inbox.put(tx, [(10, "{}"), (12, "{}")], NOW)
    await inbox.done(tx, [10, 12], NOW)
    assert await inbox.last_update_id(tx) == 12


async def test_handled_updates_are_forgotten_after_two_days(tx: Tx) -> None:
    await inbox.put(tx, [(10, "{}"), (11, "{}")], NOW)
    await inbox.done(tx, [10], NOW)
    await inbox.done(tx, [11], NOW + 2 * _DAYS + 1)
    await inbox.put(tx, [(10, "once more"), (11, "once more")], NOW + 3 * _DAYS)
    assert await inbox.pending(tx) == [(10, "once more", NOW + 3 * _DAYS)]
