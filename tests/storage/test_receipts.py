"""Tests of receipts: what they count, and which entry a message shows."""

from dataclasses import replace

from bot.domain.delivery.endings import Gone
from bot.domain.delivery.preferences import Preferences
from storage import Tx
from storage.chats import destinations, preferences
from storage.delivery import holds, publications
from storage.delivery.deliveries import Dropped, Later
from storage.newsroom import receipts
from storage.newsroom.receipts import Progress, Receipt
from tests.storage.making import (
    NOW,
    SECOND,
    claim,
    deliver_all,
    done,
    make_entry,
    make_follow,
    publish,
    record,
    revise,
)

HOUR = 3600 * SECOND


async def test_a_receipt_counts_what_becomes_of_an_entry(tx: Tx) -> None:
    for chat_id in range(1, 5):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    assert await receipts.progress(tx, entry_id, 1) == Progress(0, 4, begun_at=NOW)
    sent, gone, refused, _ = await claim(tx)
    await record(
        tx,
        done(sent, at=NOW + SECOND),
        Dropped(entry_id, gone.destination_id, "blocked", "gone", "gone"),
        Dropped(entry_id, refused.destination_id, "too long"),
    )
    so_far = Progress(1, 1, 1, 1, 0, NOW, NOW + SECOND, NOW + SECOND)
    assert await receipts.progress(tx, entry_id, 1) == so_far


async def test_it_is_done_when_nothing_waits_and_all_is_fanned_out(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await make_entry(tx)
    await publications.add(tx, [(entry_id, 1)], NOW)
    assert not (await receipts.progress(tx, entry_id, 1)).done
    other = await publish(tx)
    await deliver_all(tx)
    await deliver_all(tx, now=NOW + HOUR)
    for one in (entry_id, other):
        assert (await receipts.progress(tx, one, 1)).done


async def test_a_later_revision_is_counted_where_it_has_arrived(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await revise(tx, entry_id, "", now=NOW + SECOND)
    assert await receipts.progress(tx, entry_id, 2) == Progress(0, 2)
    [edited] = await claim(tx, now=NOW + HOUR, limit=1)
    await record(tx, done(edited))
    assert await receipts.progress(tx, entry_id, 2) == Progress(1, 1)


async def test_what_a_later_revision_brings_is_no_matter_to_an_earlier_ones_receipt(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await revise(tx, entry_id, "", kind="correction", now=NOW + SECOND)
    [refused, _] = await claim(tx, now=NOW + HOUR)
    await record(tx, Dropped(entry_id, refused.destination_id, "too long"))
    first = Progress(2, 0, 0, 0, 0, NOW, NOW, NOW, done=True)
    assert await receipts.progress(tx, entry_id, 1) == first


async def test_a_chat_that_is_lost_or_refuses_a_correction_is_counted_once(tx: Tx) -> None:
    for chat_id in range(1, 6):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    claimed = await deliver_all(tx)
    await destinations.mark_gone(tx, claimed[0].destination_id, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "", kind="correction", now=NOW + SECOND)
    gone, refused, untold, told = await claim(tx, now=NOW + HOUR)
    await record(
        tx,
        Dropped(entry_id, gone.destination_id, "blocked", "gone", "gone"),
        Dropped(entry_id, refused.destination_id, "too long"),
        done(untold),
        done(told),
    )
    assert await receipts.progress(tx, entry_id, 2) == Progress(0, 2, gone=2, failed=1)
    untold, told = await claim(tx, now=NOW + 2 * HOUR)
    await record(tx, Dropped(entry_id, untold.destination_id, "no reply"), done(told))
    assert await receipts.progress(tx, entry_id, 2) == Progress(1, 0, gone=2, failed=2, done=True)


async def test_who_never_got_an_entry_is_no_matter_to_the_receipt_of_its_change(tx: Tx) -> None:
    for chat_id in range(1, 4):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    gone, refused, has = await claim(tx)
    await record(
        tx,
        Dropped(entry_id, gone.destination_id, "blocked", "gone", "gone"),
        Dropped(entry_id, refused.destination_id, "too long"),
        done(has),
    )
    await destinations.mark_gone(tx, gone.destination_id, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "", now=NOW + SECOND)
    await deliver_all(tx, now=NOW + HOUR)
    assert await receipts.progress(tx, entry_id, 2) == Progress(1, 0, done=True)
    assert (await receipts.progress(tx, entry_id, 1)).gone == 1


async def test_who_was_still_to_get_it_at_the_change_is_counted_when_lost(tx: Tx) -> None:
    for chat_id in (1, 2):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    await revise(tx, entry_id, "", now=NOW + SECOND)
    lost, _ = await claim(tx)
    await destinations.mark_gone(tx, lost.destination_id, Gone.REFUSED, NOW + 2 * SECOND)
    assert await receipts.progress(tx, entry_id, 2) == Progress(0, 1, gone=1)


async def test_of_those_that_have_it_some_may_have_it_twice(tx: Tx) -> None:
    for chat_id in range(1, 4):
        await make_follow(tx, chat_id, "*")
    entry_id = await publish(tx)
    for attempt in range(2):
        twice, never, *once = await claim(tx, now=NOW + attempt * SECOND)
        unanswered = [
            Later(entry_id, one.destination_id, NOW, uncertain=True, why="no answer")
            for one in (twice, never)
        ]
        await record(tx, *unanswered, *map(done, once))
    twice, never = await claim(tx, now=NOW + HOUR)
    await record(tx, done(twice), Dropped(entry_id, never.destination_id, "too long"))
    progress = await receipts.progress(tx, entry_id, 1)
    assert (progress.sent, progress.failed, progress.doubled) == (2, 1, 1)


async def test_it_tells_whether_an_editor_stopped_the_entry(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await holds.place(tx, entry_id, NOW)
    assert (await receipts.progress(tx, entry_id, 1)).held == entry_id
    await holds.lift(tx, entry_id)
    assert (await receipts.progress(tx, entry_id, 1)).held is None


async def test_those_that_the_fan_out_has_not_reached_wait(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await publications.add(tx, [(entry_id, 2)], NOW)
    assert await receipts.progress(tx, entry_id, 2) == Progress(0, 1)


async def test_a_receipt_is_open_until_it_is_closed(tx: Tx) -> None:
    entry_id = await make_entry(tx)
    one = Receipt(5, 50, entry_id, 1, "It goes out.", NOW)
    other = replace(one, message_id=51)
    for receipt in (one, other, one):
        await receipts.open_(tx, receipt)
    assert await receipts.list_open(tx) == [one, other]
    await receipts.close(tx, one, NOW)
    assert await receipts.list_open(tx) == [other]


async def test_a_message_shows_the_newest_entry_that_has_it(tx: Tx) -> None:
    follow = await make_follow(tx, 7, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    await receipts.open_(tx, Receipt(5, 50, entry_id, 1, "", NOW))
    await receipts.close(tx, Receipt(5, 50, entry_id, 1, "", NOW), NOW)
    assert follow.destination_id
    assert await receipts.entries_shown(tx, 5, 50) == [entry_id]
    assert await receipts.entries_shown(tx, 7, 1000 + entry_id) == [entry_id]
    assert await receipts.entries_shown(tx, 7, 50) == []
    assert await receipts.entries_shown(tx, 8, 1000 + entry_id) == []


async def test_a_receipt_that_moved_is_found_by_its_new_message_alone(tx: Tx) -> None:
    entry_id = await make_entry(tx)
    one = Receipt(-5, 50, entry_id, 1, "It goes out.", NOW)
    there = replace(one, chat_id=-1_005, message_id=3)
    await receipts.open_(tx, one)
    await receipts.move(tx, one, there)
    assert await receipts.list_open(tx) == [there]
    assert await receipts.entries_shown(tx, -5, 50) == []
    assert await receipts.entries_shown(tx, -1_005, 3) == [entry_id]


async def test_a_receipt_says_who_gets_it_later_or_only_counted_as_they_chose(tx: Tx) -> None:
    muted, hourly = await make_follow(tx, 1, "war"), await make_follow(tx, 2, "war")
    await preferences.mute(tx, muted.destination_id, None, NOW)
    await preferences.choose(tx, hourly.destination_id, Preferences(pace="hourly"), NOW)
    entry_id = await publish(tx, "war")
    await claim(tx)
    found = await receipts.progress(tx, entry_id, 1)
    assert (found.waiting, found.later, found.counted, found.done) == (0, 1, 1, False)
