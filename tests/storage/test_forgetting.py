"""Tests of forgetting chats and people in the database."""

from sqlalchemy import func, select

from storage import Tx
from storage.chats import destinations, forgetting
from storage.delivery import deliveries
from storage.delivery.deliveries import Later
from storage.engine.tables import conj, delivery, destination, follow, lane
from tests.storage.making import NOW, SECOND, TERM, claim, make_follow, publish, sent


async def _count(tx: Tx) -> dict[str, int | None]:
    tables = (conj, delivery, destination, follow, lane)
    return {one.name: await tx.scalar(select(func.count()).select_from(one)) for one in tables}


async def test_what_was_in_flight_to_a_forgotten_chat_leaves_no_trace(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    await publish(tx)
    first, second = await claim(tx)
    for chat_id in (1, 2):
        await forgetting.forget_chat(tx, chat_id)
    again = Later(second.entry_id, second.destination_id, NOW + SECOND, uncertain=True, why="lost")
    await deliveries.record(tx, [sent(first), again], TERM, NOW)
    await destinations.move(tx, 1, -100, NOW)
    await publish(tx)
    assert await claim(tx, now=NOW + 3600 * SECOND) == []
    assert set((await _count(tx)).values()) == {0}


async def test_forgetting_a_chat_leaves_others_as_they_are(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    alone = await _count(tx)
    await make_follow(tx, 2, "*")
    await publish(tx)
    await forgetting.forget_chat(tx, 2)
    assert await _count(tx) == {**alone, "delivery": 2}


async def test_who_was_forgotten_is_nobody_in_what_they_followed_for_others(tx: Tx) -> None:
    kept = await make_follow(tx, 1, "*")
    await forgetting.forget_person(tx, kept.created_by)
    assert await tx.scalar(select(follow.c.created_by)) == forgetting.NOBODY
