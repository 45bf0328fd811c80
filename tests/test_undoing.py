"""Tests of undone withdrawals in the database: who waits again, and what a broadcast does meanwhile."""

import pytest

from bot.access import Actor
from bot.domain.filters import parse_filter
from bot.domain.moment import seconds
from bot.newsroom import undo
from bot.newsroom.drafts import Asked
from storage import Storage, Tx
from storage.chats import destinations, follows
from storage.delivery import fanout, publications
from storage.sources import sources
from tests import changing
from tests.accepting import accept
from tests.storage.making import NOW, SECOND, claim, done, fan_out_all, make_follow, record
from tests.test_correcting import ENTRY, published, shown, steps, withdraw

EDITOR = Actor(7, frozenset({7}))
HOUR = seconds(3600)


async def undo_withdrawal(
    storage: Storage, entry_id: int, number: int = 2, *, at: int = NOW + 2 * SECOND
) -> None:
    """Undo the withdrawal that is an entry's newest revision, and fan that out."""
    await undo.undo(
        storage,
        EDITOR,
        entry_id,
        2,
        asked=Asked(9, 900, at),
        tell=lambda _kind, _changed: "Done",
        receipt_language="en",
        language="en",
    )
    await storage.write(fan_out_all)


async def test_who_has_the_entry_gets_an_edit_and_a_reply_and_who_waited_gets_it(storage: Storage) -> None:
    entry_id = await published(storage, readers=3)
    await withdraw(storage, entry_id)
    await undo_withdrawal(storage, entry_id)
    assert await steps(storage) == [
        (1, "edit", 3),
        (1, "reply", 3),
        (2, "send", 3),
        (3, "send", 3),
    ]
    entry = await shown(storage, entry_id)
    assert (entry.parsed.withdrawn, entry.parsed.headline) == (False, "Five hurt")


async def test_it_comes_back_to_who_waited_even_a_day_later(storage: Storage) -> None:
    entry_id = await published(storage, readers=2)
    await withdraw(storage, entry_id)
    await undo_withdrawal(storage, entry_id, at=NOW + 20 * HOUR)
    assert await steps(storage) == [(1, "edit", 3), (1, "reply", 3), (2, "send", 3)]


async def test_who_unfollowed_meanwhile_does_not_get_it(storage: Storage) -> None:
    entry_id = await published(storage, readers=3)
    await withdraw(storage, entry_id)

    async def unfollow(tx: Tx) -> None:
        [one] = await follows.list_for(tx, 2)
        await follows.remove(tx, 2, one.id, NOW + SECOND)
        await destinations.stop(tx, 3, NOW + SECOND)

    await storage.write(unfollow)
    await undo_withdrawal(storage, entry_id)
    assert await steps(storage) == [(1, "edit", 3), (1, "reply", 3)]


async def test_who_follows_it_by_another_filter_by_now_gets_it(storage: Storage) -> None:
    entry_id = await published(storage, readers=2)
    await withdraw(storage, entry_id)

    async def refollow(tx: Tx) -> None:
        [one] = await follows.list_for(tx, 2)
        await follows.add(tx, 2, parse_filter("bus", "en"), created_by=7, now=NOW)
        await follows.remove(tx, 2, one.id, NOW + SECOND)

    await storage.write(refollow)
    await undo_withdrawal(storage, entry_id)
    assert (2, "send", 3) in await steps(storage)


async def fan_out_one(tx: Tx) -> None:
    """Fan a publication out to the first destination that it has not reached yet."""
    publication = await publications.next_open(tx)
    assert publication is not None
    found = await fanout.fan_out(tx, publication, 1, NOW)
    await publications.advance(tx, publication.id, found.after_destination)


@pytest.mark.parametrize("at", [NOW + 3 * SECOND, NOW + 2 * HOUR])
async def test_a_withdrawal_during_its_own_broadcast_is_undone_for_all(storage: Storage, at: int) -> None:
    async def begin(tx: Tx) -> int:
        for chat_id in (1, 2, 3):
            await make_follow(tx, chat_id, "*")
        desk = await sources.builtin(tx, "desk")
        [one] = await accept(tx, desk.id, [ENTRY], language="en", publish=True, now=NOW)
        await fan_out_one(tx)
        await fan_out_one(tx)
        await record(tx, *map(done, await claim(tx, limit=1)))
        return one.entry_id

    entry_id = await storage.write(begin)
    asked = Asked(9, 800, NOW + SECOND)
    await changing.change(storage, EDITOR, entry_id, "It was a drill.", "withdraw", asked=asked)
    await storage.write(fan_out_one)
    await undo_withdrawal(storage, entry_id, at=at)
    assert await steps(storage) == [(1, "edit", 3), (1, "reply", 3), (2, "send", 3), (3, "send", 3)]
