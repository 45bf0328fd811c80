"""Tests of the team: editors added, listed and removed."""

from storage import Tx
from storage.newsroom import team
from storage.newsroom.team import Editor
from tests.storage.making import NOW


async def test_an_added_editor_is_one_and_is_listed(tx: Tx) -> None:
    assert await team.add(tx, 5, added_by=1, now=NOW)
    assert await team.is_editor(tx, 5)
    assert await team.list_all(tx) == [Editor(5, 1, NOW)]


async def test_an_editor_is_added_once(tx: Tx) -> None:
    assert await team.add(tx, 5, added_by=1, now=NOW)
    assert not await team.add(tx, 5, added_by=2, now=NOW + 1)
    assert await team.list_all(tx) == [Editor(5, 1, NOW)]


async def test_a_removed_editor_is_none(tx: Tx) -> None:
    await team.add(tx, 5, added_by=1, now=NOW)
    assert await team.remove(tx, 5)
    assert not await team.is_editor(tx, 5)


async def test_nobody_is_removed_who_is_no_editor(tx: Tx) -> None:
    assert not await team.remove(tx, 5)


async def test_editors_are_listed_in_the_order_in_which_they_were_added(tx: Tx) -> None:
    for at, user_id in enumerate([9_000_000_000, 3, 5]):
        await team.add(tx, user_id, added_by=1, now=NOW + at)
    assert [one.user_id for one in await team.list_all(tx)] == [9_000_000_000, 3, 5]
