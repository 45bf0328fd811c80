"""Tests of later publications of an entry: whom they reach, and that they make no sound."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.domain.delivery.endings import Gone
from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import parse_filter
from bot.domain.moment import seconds
from bot.newsroom import corrections
from bot.newsroom.corrections import Changed
from storage import Storage, Tx
from storage.chats import destinations, follows
from storage.delivery import holds, publications
from storage.delivery.publications import FRESH_FOR
from storage.sources import sources
from tests import changing
from tests.accepting import accept
from tests.storage.making import NOW, SECOND, claim, deliver_all, done, fan_out_all, make_destination, record
from tests.test_correcting import EDITOR, Asked, change, take

BREAKING = ParsedEntry("1", "Dam breaks", "The river rises.", published_at=NOW, breaking=True)
LATER = NOW + 60 * SECOND


async def join(storage: Storage, chat_id: int, text: str = "everything") -> None:
    """Make a chat follow something from now on."""

    async def work(tx: Tx) -> None:
        where = await make_destination(tx, chat_id)
        await follows.add(tx, where.id, parse_filter(text, "en"), 7, NOW)

    await storage.write(work)


async def sent(storage: Storage, now: int = LATER) -> dict[int, tuple[str, bool]]:
    """Deliver everything; return each chat's last text, and whether it went out as breaking news."""

    async def work(tx: Tx) -> dict[int, tuple[str, bool]]:
        return {
            one.chat_id: (one.step, one.priority == 0)
            for hour in range(3)
            for one in await deliver_all(tx, now=now + hour * 3600 * SECOND)
        }

    return await storage.write(work)


async def fix(storage: Storage, entry_id: int) -> None:
    await change(storage, entry_id, "!Dam bursts\nThe river rises.", now=LATER)


async def correct(storage: Storage, entry_id: int) -> None:
    await change(storage, entry_id, "!Dam bursts\nThe river rises.", "correct", now=LATER)


async def edit_by_source(storage: Storage, entry_id: int) -> None:
    del entry_id
    await take(storage, replace(BREAKING, headline="Dam bursts"), now=LATER)


async def retag_by_source(storage: Storage, entry_id: int) -> None:
    del entry_id
    await take(storage, replace(BREAKING, topics=("flood",), key=True), now=LATER)


async def release(storage: Storage, entry_id: int) -> None:
    await storage.write(lambda tx: holds.place(tx, entry_id, NOW))
    await corrections.release(storage, EDITOR, entry_id, asked=Asked(9, 9, LATER), language="en")
    await storage.write(fan_out_all)


async def bring_back(storage: Storage, entry_id: int) -> None:
    del entry_id
    await take(storage, replace(BREAKING, withdrawn=True), now=LATER)
    await take(storage, BREAKING, now=LATER)


Later = Callable[[Storage, int], Awaitable[None]]
ANY = pytest.mark.parametrize("later", [fix, correct, edit_by_source, retag_by_source, release, bring_back])


@ANY
async def test_nobody_who_joined_since_gets_an_old_entry(storage: Storage, later: Later) -> None:
    await join(storage, 1)
    entry_id, _ = await take(storage, BREAKING)
    assert await sent(storage) == {1: ("send", True)}
    await join(storage, 2)
    await later(storage, entry_id)
    assert 2 not in await sent(storage)


@pytest.mark.parametrize(
    ("later", "filter_"),
    [
        (fix, "bursts"),
        (correct, "bursts"),
        (edit_by_source, "bursts"),
        (retag_by_source, "is:key"),
        (retag_by_source, "topic:flood"),
    ],
)
async def test_who_matches_only_now_gets_it_without_a_sound(
    storage: Storage, later: Later, filter_: str
) -> None:
    await join(storage, 1, filter_)
    entry_id, _ = await take(storage, BREAKING)
    assert await sent(storage) == {}
    await later(storage, entry_id)
    await edit_by_source(storage, entry_id)  # it makes nothing louder
    assert await sent(storage) == {1: ("send", False)}


async def test_who_was_gone_at_first_gets_a_released_entry_without_a_sound(storage: Storage) -> None:
    await join(storage, 1)
    await storage.write(lambda tx: destinations.mark_gone(tx, 1, Gone.REFUSED, NOW))
    entry_id, _ = await take(storage, BREAKING)
    await storage.write(lambda tx: destinations.revive(tx, 1, NOW))
    await release(storage, entry_id)
    assert await sent(storage) == {1: ("send", False)}


async def test_a_release_long_after_reaches_only_who_waits(storage: Storage) -> None:
    await join(storage, 1)
    await join(storage, 2)
    await storage.write(lambda tx: destinations.mark_gone(tx, 2, Gone.REFUSED, NOW))
    entry_id, _ = await take(storage, BREAKING)
    await storage.write(lambda tx: holds.place(tx, entry_id, NOW))
    await storage.write(lambda tx: destinations.revive(tx, 2, NOW))
    later = NOW + FRESH_FOR + SECOND
    await corrections.release(storage, EDITOR, entry_id, asked=Asked(9, 9, later), language="en")
    await storage.write(fan_out_all)
    assert await sent(storage, later) == {1: ("send", True)}


async def test_what_still_waits_for_breaking_news_gets_them_loud_after_a_fix(
    storage: Storage,
) -> None:
    await join(storage, 1)
    entry_id, _ = await take(storage, BREAKING)
    await fix(storage, entry_id)
    assert await sent(storage) == {1: ("send", True)}


async def test_a_fix_that_overtakes_the_first_fan_out_silences_nobody(storage: Storage) -> None:
    await join(storage, 1)

    async def publish_unseen(tx: Tx) -> int:
        desk = await sources.builtin(tx, "desk")
        [one] = await accept(tx, desk.id, [BREAKING], language="en", publish=True, now=NOW)
        return one.entry_id

    entry_id = await storage.write(publish_unseen)
    await retag_by_source(storage, entry_id)
    assert await sent(storage) == {1: ("send", True)}


async def test_an_entry_is_not_fresh_for_longer_because_its_tags_change(storage: Storage) -> None:
    await join(storage, 1, "topic:flood")
    await take(storage, BREAKING)
    await take(storage, replace(BREAKING, topics=("storm",)), now=NOW + FRESH_FOR)
    await take(storage, replace(BREAKING, topics=("flood",)), now=NOW + FRESH_FOR + SECOND)
    assert await sent(storage) == {}


async def test_an_entry_published_long_after_it_was_stored_is_news(storage: Storage) -> None:
    await join(storage, 1)

    async def store(tx: Tx) -> int:
        desk = await sources.builtin(tx, "desk")
        [one] = await accept(tx, desk.id, [BREAKING], language="en", publish=False, now=NOW)
        return one.entry_id

    entry_id = await storage.write(store)
    later = NOW + seconds(7200)
    await storage.write(lambda tx: publications.add(tx, [(entry_id, 1)], later))
    await storage.write(fan_out_all)
    assert await sent(storage, later) == {1: ("send", True)}


async def answered(storage: Storage, entry_id: int) -> Changed:
    """Change an entry, and deliver nothing."""
    return await changing.change(storage, EDITOR, entry_id, "!Dam bursts", "fix", asked=Asked(9, 9, LATER))


async def test_the_answer_counts_who_matches_only_now(storage: Storage) -> None:
    await join(storage, 1)
    await join(storage, 2, "bursts")
    await join(storage, 3, "bursts -breaks")
    await join(storage, 4)
    entry_id, _ = await take(storage, BREAKING)

    async def one_has_it(tx: Tx) -> None:
        [first] = await claim(tx, limit=1)
        await record(tx, done(first))

    await storage.write(one_has_it)
    await join(storage, 5)
    changed = await answered(storage, entry_id)
    assert (changed.have, changed.waiting, changed.new) == (1, 1, 2)


async def test_the_answer_counts_nobody_new_once_the_entry_is_old(storage: Storage) -> None:
    await join(storage, 1, "bursts")
    entry_id, _ = await take(storage, BREAKING, now=LATER - FRESH_FOR - SECOND)
    assert (await answered(storage, entry_id)).new == 0
