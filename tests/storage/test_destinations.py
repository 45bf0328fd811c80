"""Tests of destinations: known by chat and topic; stopped, gone, revived, moved."""

import pytest
from sqlalchemy import select, text

from bot.domain.delivery.endings import Gone
from bot.domain.delivery.preferences import Preferences
from bot.domain.entry.content import RevisionKind
from storage import Tx
from storage.chats import destinations, follows, looks, preferences
from storage.delivery import progress, tallies
from storage.delivery.deliveries import Dropped
from storage.engine.tables import NOT_THERE
from storage.engine.tables import destination as table
from storage.entries import retention
from tests.storage.making import (
    NOW,
    SECOND,
    claim,
    deliver_all,
    make_destination,
    make_follow,
    publish,
    record,
    revise,
    sent,
    withdraw,
)

HOUR = 3600 * SECOND


async def test_a_destination_is_made_once_and_its_title_brought_up_to_date(tx: Tx) -> None:
    first = await make_destination(tx, 1)
    again = await destinations.ensure(
        tx, chat_id=1, thread_id=0, kind="supergroup", title="New title", now=NOW + 5
    )
    assert (again.id, again.created_at) == (first.id, NOW)
    assert (again.kind, again.title) == ("supergroup", "New title")
    assert await destinations.get(tx, first.id) == again


async def test_an_unknown_destination_is_none(tx: Tx) -> None:
    assert await destinations.get(tx, 99) is None


async def test_a_chat_has_its_topics_as_destinations(tx: Tx) -> None:
    topic, chat = await make_destination(tx, 1, thread_id=8), await make_destination(tx, 1)
    await make_destination(tx, 2)
    assert await destinations.by_chat(tx, 1) == [chat, topic]


async def test_stopping_keeps_the_follows_and_drops_what_is_unsent(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    where, entry_id = follow.destination_id, await publish(tx)
    assert await destinations.stop(tx, where, NOW + 1) == NOW + 1
    assert await destinations.stop(tx, where, NOW + 2) == NOW + 1
    stopped = await destinations.get(tx, where)
    assert stopped is not None
    assert stopped.stopped_at == NOW + 1
    assert await follows.list_for(tx, where) == [follow]
    assert (await progress.of_entry(tx, entry_id)).recalled == 1
    await publish(tx)
    assert await claim(tx, now=NOW + HOUR) == []


async def test_what_was_followed_before_a_stop_brings_entries_after_it(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "*")).destination_id
    await destinations.stop(tx, where, NOW)
    await destinations.revive(tx, where, NOW + 1)
    entry_id = await publish(tx)
    assert [one.entry_id for one in await claim(tx)] == [entry_id]


async def test_of_a_forgotten_destination_only_its_ids_are_left(tx: Tx) -> None:
    kept, removed = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "peace")
    where = kept.destination_id
    await follows.remove(tx, where, removed.id, NOW)
    await preferences.choose(tx, where, Preferences(sound="none"), NOW)
    await preferences.mute(tx, where, None, NOW)
    await looks.note_look(tx, where, NOW)
    await destinations.stop(tx, where, NOW)
    assert await retention.forget_destinations(tx, NOW + 1) == 1
    row = (await tx.execute(select(table).where(table.c.id == where))).one()._asdict()
    assert {name for name, value in row.items() if value not in (None, "")} == {
        *("id", "chat_id", "thread_id", "kind", "created_at", "stopped_at"),
    }
    assert await follows.list_for(tx, where) == []
    assert await follows.removed_at(tx, where, NOW) == []
    assert await tx.scalar(text("SELECT count(*) FROM conj")) == 0


async def test_seeing_a_stopped_destination_again_does_not_revive_it(tx: Tx) -> None:
    where = await make_destination(tx, 1)
    await destinations.stop(tx, where.id, NOW)
    assert (await make_destination(tx, 1)).stopped_at == NOW


async def test_a_revived_destination_is_neither_stopped_nor_gone(tx: Tx) -> None:
    where = await make_destination(tx, 1)
    await destinations.stop(tx, where.id, NOW)
    await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW)
    await destinations.revive(tx, where.id, NOW)
    assert await destinations.get(tx, where.id) == where


async def test_a_gone_destination_keeps_its_follows_and_loses_what_is_unsent(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "*")
    entry_id = await publish(tx)
    await destinations.mark_gone(tx, follow.destination_id, Gone.REFUSED, NOW + 1, "bot was kicked")
    assert await follows.list_for(tx, follow.destination_id) == [follow]
    assert (await progress.of_entry(tx, entry_id)).gone == 1
    assert await tx.scalar(text("SELECT why FROM delivery")) == "bot was kicked"


async def test_the_first_reason_to_be_gone_is_kept(tx: Tx) -> None:
    where = await make_destination(tx, 1)
    for at in (1, 2):
        await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW + at, f"reason {at}")
    gone = await destinations.get(tx, where.id)
    assert gone is not None
    assert gone.gone_at == NOW + 1


async def _shown_and_gone(tx: Tx) -> tuple[int, int]:
    """Give chat 1 an entry and mark it as gone; return the entry and the destination."""
    where = (await make_follow(tx, 1, "*")).destination_id
    entry_id = await publish(tx)
    await deliver_all(tx)
    await destinations.mark_gone(tx, where, Gone.REFUSED, NOW)
    return entry_id, where


async def _steps_after_its_return(tx: Tx, where: int) -> list[tuple[str, int]]:
    """Bring a destination back; return the steps that follow, each with what it brings or tells of."""
    await destinations.revive(tx, where, NOW + HOUR)
    steps = []
    for hours in range(2, 6):
        steps += [
            (one.step, one.tell if one.step == "reply" else one.wanted)
            for one in await deliver_all(tx, now=NOW + hours * HOUR)
        ]
    return steps


@pytest.mark.parametrize("kind", ["correction", "withdrawal"])
async def test_what_changed_while_a_chat_was_gone_reaches_what_it_has_at_its_return(
    tx: Tx, kind: RevisionKind
) -> None:
    entry_id, where = await _shown_and_gone(tx)
    await revise(tx, entry_id, "", kind=kind)
    assert await claim(tx, now=NOW + HOUR) == []
    assert await _steps_after_its_return(tx, where) == [("edit", 2), ("reply", 2)]


async def test_it_is_brought_to_the_newest_revision_at_once_and_still_told_of_a_correction(tx: Tx) -> None:
    entry_id, where = await _shown_and_gone(tx)
    await revise(tx, entry_id, "", kind="correction")
    await revise(tx, entry_id, "", number=3)
    assert await _steps_after_its_return(tx, where) == [("edit", 3), ("reply", 2)]


async def test_what_was_on_its_way_when_a_chat_was_lost_goes_on_at_its_return(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "*")).destination_id
    entry_id = await publish(tx)
    await deliver_all(tx)
    await revise(tx, entry_id, "", kind="correction")
    [edit] = await claim(tx, now=NOW + HOUR)
    await record(tx, Dropped(entry_id, where, "blocked", "gone", "gone"))
    await destinations.mark_gone(tx, where, Gone.REFUSED, NOW)
    assert (edit.step, await _steps_after_its_return(tx, where)) == ("edit", [("edit", 2), ("reply", 2)])


async def test_what_a_chat_never_got_does_not_come_at_its_return(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "*")).destination_id
    entry_id = await publish(tx)
    await destinations.mark_gone(tx, where, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "", kind="correction")
    await publish(tx)
    assert await _steps_after_its_return(tx, where) == []


async def test_what_was_under_way_when_a_chat_was_lost_is_behind_if_it_arrived_all_the_same(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "*")).destination_id
    entry_id = await publish(tx)
    [under_way] = await claim(tx)
    await destinations.mark_gone(tx, where, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "", kind="correction")
    await record(tx, sent(under_way))
    assert await _steps_after_its_return(tx, where) == [("edit", 2), ("reply", 2)]


async def test_a_return_of_which_is_heard_twice_says_nothing_twice(tx: Tx) -> None:
    entry_id, where = await _shown_and_gone(tx)
    await revise(tx, entry_id, "", kind="correction")
    assert len(await _steps_after_its_return(tx, where)) == 2
    assert await _steps_after_its_return(tx, where) == []


async def test_what_a_group_missed_that_was_thought_to_be_gone_reaches_the_supergroup_that_it_became(
    tx: Tx,
) -> None:
    where = (await make_follow(tx, -5, "*")).destination_id
    entry_id = await publish(tx)
    await deliver_all(tx)
    await destinations.mark_gone(tx, where, Gone.LEFT, NOW)
    await revise(tx, entry_id, "", kind="correction")
    await destinations.move(tx, -5, -1005, NOW)
    assert [(one.chat_id, one.wanted) for one in await claim(tx, now=NOW + HOUR)] == [(-1005, 2)]
    assert await tallies.since(tx, 0) == {"sent": 1, "gone": 1}


async def test_a_chat_that_is_lost_is_counted_once(tx: Tx) -> None:
    where = await make_destination(tx, 1)
    for _ in range(2):
        await destinations.mark_gone(tx, where.id, Gone.REFUSED, NOW)
    assert await tallies.since(tx, 0) == {"gone": 1}


async def test_a_supergroup_is_a_destination_of_its_own_and_takes_over_the_follows(tx: Tx) -> None:
    follow = await make_follow(tx, -5, "*")
    await destinations.move(tx, -5, -1005, NOW)
    [moved] = await destinations.by_chat(tx, -1005)
    assert (moved.kind, moved.title, moved.gone_at) == ("supergroup", "Chat -5", None)
    assert moved.id != follow.destination_id
    assert [one.text for one in await follows.list_for(tx, moved.id)] == ["*"]


@pytest.mark.parametrize("known", [False, True])
async def test_what_a_group_got_has_no_message_in_the_supergroup(tx: Tx, *, known: bool) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    if known:
        await make_destination(tx, -1005)
    await destinations.move(tx, -5, -1005, NOW)
    await revise(tx, entry_id, "")
    [edit] = await claim(tx, now=NOW + HOUR)
    assert (edit.chat_id, edit.step, edit.message_id) == (-1005, "edit", NOT_THERE)


async def test_a_reply_that_stayed_behind_in_a_group_is_not_taken_back_in_the_supergroup(tx: Tx) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    for number in (2, 3):
        for second in range(5):
            await deliver_all(tx, now=NOW + number * 10 * SECOND + second * SECOND)
        if number == 3:
            await destinations.move(tx, -5, -1005, NOW)
        await revise(tx, entry_id, "", number=number, kind="correction")
    steps = [one.step for hours in (1, 2, 3) for one in await deliver_all(tx, now=NOW + hours * HOUR)]
    assert steps == ["edit", "reply"]


async def test_to_hear_of_a_move_twice_changes_nothing(tx: Tx) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    for _ in range(2):
        await destinations.move(tx, -5, -1005, NOW)
        await deliver_all(tx, now=NOW + HOUR)
    assert await tx.scalar(text("SELECT message_id FROM delivery")) == 1000 + entry_id
    assert len(await destinations.by_chat(tx, -1005)) == 1


async def test_an_unknown_group_moves_nowhere(tx: Tx) -> None:
    await destinations.move(tx, -5, -1005, NOW)
    assert await destinations.by_chat(tx, -1005) == []


async def test_a_supergroup_that_is_known_takes_over_follows_and_what_is_unsent(tx: Tx) -> None:
    await make_follow(tx, -5, "war")
    await make_follow(tx, -5, "peace")
    kept = await make_follow(tx, -1005, "peace")
    entry_id = await publish(tx, "war")
    await destinations.move(tx, -5, -1005, NOW)
    assert {one.text for one in await follows.list_for(tx, kept.destination_id)} == {"war", "peace"}
    assert [(one.entry_id, one.chat_id) for one in await claim(tx)] == [(entry_id, -1005)]
    assert await follows.count_matching(tx, {"war"}) == 1


async def test_a_supergroup_that_takes_over_gives_its_own_follow_as_the_reason(tx: Tx) -> None:
    await make_follow(tx, -5, "war")
    await publish(tx, "war")
    await make_follow(tx, -1005, "war")
    await destinations.move(tx, -5, -1005, NOW)
    [claimed] = await claim(tx)
    assert claimed.follow_text == "war"


async def test_a_supergroup_that_takes_over_gets_no_entry_twice(tx: Tx) -> None:
    await make_follow(tx, -5, "*")
    await make_follow(tx, -1005, "*")
    entry_id = await publish(tx)
    claimed = {one.chat_id: one for one in await claim(tx)}
    await record(tx, sent(claimed[-1005]))
    await destinations.move(tx, -5, -1005, NOW)
    assert await claim(tx, now=NOW + 9 * SECOND) == []
    assert (await progress.of_entry(tx, entry_id)).sent == 1


async def test_what_the_old_group_got_counts_for_the_supergroup_that_takes_over(tx: Tx) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    await deliver_all(tx)
    heir = await make_destination(tx, -1005)
    await destinations.move(tx, -5, -1005, NOW)
    assert await tx.scalar(text("SELECT destination_id FROM delivery WHERE sent > 0")) == heir.id
    found = await progress.of_entry(tx, entry_id)
    assert (found.sent, found.waiting, found.recalled) == (1, 0, 0)


@pytest.mark.parametrize("known", [False, True])
async def test_what_was_in_flight_to_the_old_group_goes_to_the_new_and_is_counted_as_uncertain(
    tx: Tx, *, known: bool
) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    [in_flight] = await claim(tx)
    if known:
        await make_destination(tx, -1005)
    await destinations.move(tx, -5, -1005, NOW)
    await record(tx, sent(in_flight))
    assert [(one.entry_id, one.chat_id, one.step) for one in await claim(tx)] == [(entry_id, -1005, "send")]
    assert (await progress.of_entry(tx, entry_id)).uncertain == 1
    assert await tallies.since(tx, 0) == {"sent": 1, "uncertain": 1}


async def test_what_was_withdrawn_while_in_flight_to_the_old_group_is_followed_by_the_notice(tx: Tx) -> None:
    await make_follow(tx, -5, "*")
    entry_id = await publish(tx)
    await claim(tx)
    await withdraw(tx, entry_id)
    await destinations.move(tx, -5, -1005, NOW)
    assert [(one.chat_id, one.wanted) for one in await claim(tx)] == [(-1005, 2)]


async def test_an_old_group_whose_follows_were_taken_over_is_gone(tx: Tx) -> None:
    old = await make_follow(tx, -5, "*")
    await make_destination(tx, -1005)
    await destinations.move(tx, -5, -1005, NOW)
    gone = await destinations.get(tx, old.destination_id)
    assert gone is not None
    assert gone.gone_at == NOW
    assert await follows.list_for(tx, old.destination_id) == []


async def test_a_removed_follow_moves_too_unless_the_supergroup_has_the_same(tx: Tx) -> None:
    removed = [await make_follow(tx, -5, word) for word in ("war", "peace")]
    await follows.remove_all(tx, removed[0].destination_id, NOW)
    kept = await make_follow(tx, -1005, "war")
    await destinations.move(tx, -5, -1005, NOW)
    assert await follows.list_for(tx, kept.destination_id) == [kept]
    assert [one.text for one in await follows.removed_at(tx, kept.destination_id, NOW)] == ["peace"]


async def test_a_follow_moves_although_the_supergroup_removed_the_same(tx: Tx) -> None:
    kept, removed = await make_follow(tx, -5, "war"), await make_follow(tx, -1005, "war")
    await follows.remove_all(tx, removed.destination_id, NOW)
    await destinations.move(tx, -5, -1005, NOW)
    assert [one.id for one in await follows.list_for(tx, removed.destination_id)] == [kept.id]


async def test_what_was_chosen_for_a_group_is_chosen_for_the_supergroup(tx: Tx) -> None:
    group = await make_destination(tx, -5)
    await preferences.choose(tx, group.id, Preferences(sound="none"), NOW)
    await preferences.mute(tx, group.id, NOW + HOUR, NOW)
    chosen = await preferences.of_destination(tx, group.id)
    await destinations.move(tx, -5, -1005, NOW)
    [heir] = await destinations.by_chat(tx, -1005)
    assert await preferences.of_destination(tx, heir.id) == chosen


async def test_of_the_group_that_moved_only_its_ids_are_left(tx: Tx) -> None:
    group = await make_destination(tx, -5)
    await preferences.choose(tx, group.id, Preferences(sound="none"), NOW)
    await destinations.move(tx, -5, -1005, NOW)
    row = (await tx.execute(select(table).where(table.c.id == group.id))).one()._asdict()
    assert {name for name, value in row.items() if value not in (None, "")} == {
        *("id", "chat_id", "thread_id", "kind", "created_at", "gone_at", "gone_why"),
    }
