"""Tests of claims for chats whose readers chose something, and for chats that just got much."""

import pytest
from sqlalchemy import select, update

from bot.domain.delivery.preferences import Preferences
from storage import Tx
from storage.chats import preferences
from storage.delivery import claims, deliveries, leases, plans, publications
from storage.delivery.deliveries import Edited, Later, Sent
from storage.delivery.steps import Claimed
from storage.engine.tables import delivery, destination, entry, follow, lane
from tests.storage.making import NOW, SECOND, TERM, fan_out_all, make_entry, make_follow, revise

HOUR = 3600 * SECOND
DAY = 24 * HOUR
MIDNIGHT = NOW - NOW % DAY


async def _claim(tx: Tx, now: int) -> list[Claimed]:
    return await claims.claim(tx, now, 100, TERM)


async def _publish(tx: Tx, terms: str = "war", *, now: int, breaking: bool = False) -> int:
    entry_id = await make_entry(tx, terms, breaking=breaking, at=now)
    await tx.execute(update(entry).where(entry.c.id == entry_id).values(accepted_at=now))
    await publications.add(tx, [(entry_id, 1)], now)
    await fan_out_all(tx)
    return entry_id


async def _send(tx: Tx, now: int, message_id: int) -> list[Claimed]:
    claimed = await _claim(tx, now)
    sent = [
        Sent(
            one.entry_id,
            one.destination_id,
            one.wanted,
            message_id,
            now,
            now,
            tuple((line.entry_id, line.wanted) for line in one.others),
        )
        for one in claimed
    ]
    await deliveries.record(tx, sent, TERM, now)
    return claimed


async def _due_at(tx: Tx) -> int | None:
    return await tx.scalar(select(lane.c.due_at))


async def _ended_as(tx: Tx) -> list[str | None]:
    return list(await tx.scalars(select(delivery.c.dropped_as).order_by(delivery.c.entry_id)))


async def test_preferences_that_this_version_does_not_know_keep_nothing_from_any_chat(tx: Tx) -> None:
    odd = await make_follow(tx, 1, "war")
    await make_follow(tx, 2, "war")
    unknown = {
        "pace": "weekly",
        "quiet": [1320],
        "times": [9999],
        "zone": "Mars/Phobos",
        "sound": 5,
        "new": 1,
    }
    await tx.execute(
        update(destination).where(destination.c.id == odd.destination_id).values(preferences=unknown)
    )
    await tx.execute(update(follow).where(follow.c.id == odd.id).values(preferences=unknown))
    await _publish(tx, now=NOW)
    assert len(await _claim(tx, NOW)) == 2


async def test_what_comes_to_a_muted_chat_is_only_counted(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.mute(tx, follow.destination_id, NOW + HOUR, NOW)
    await _publish(tx, now=NOW)
    assert await _claim(tx, NOW) == []
    assert await _ended_as(tx) == ["counted"]
    assert await _claim(tx, NOW + 2 * HOUR) == []


async def test_after_the_mute_entries_come_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.mute(tx, follow.destination_id, NOW + HOUR, NOW)
    entry_id = await _publish(tx, now=NOW + HOUR)
    assert [one.entry_id for one in await _claim(tx, NOW + HOUR)] == [entry_id]


async def test_an_hourly_digest_waits_for_the_full_hour_and_is_one_message(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    begin = MIDNIGHT + 10 * HOUR
    entries = [await _publish(tx, now=begin + minute * 60 * SECOND) for minute in (1, 2, 3)]
    assert await _claim(tx, begin + 4 * 60 * SECOND) == []
    assert await _due_at(tx) == begin + HOUR
    [claimed] = await _send(tx, begin + HOUR, 77)
    assert claimed.digest is not None
    assert [line.entry_id for line in claimed.digest.lines] == entries
    assert await _claim(tx, begin + HOUR) == []
    assert set(await tx.scalars(select(delivery.c.message_id))) == {77}
    assert set(await tx.scalars(select(delivery.c.digest_id))) == {entries[0]}


async def test_a_digest_of_one_entry_is_a_message_of_its_own(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    await _publish(tx, now=MIDNIGHT + 60 * SECOND)
    assert await _claim(tx, MIDNIGHT + 60 * SECOND) == []
    [claimed] = await _claim(tx, MIDNIGHT + HOUR)
    assert claimed.digest is None


async def test_an_edit_of_one_entry_edits_its_digest_and_brings_all_up_to_date(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    first, second = [await _publish(tx, now=MIDNIGHT + one * SECOND) for one in (1, 2)]
    await _claim(tx, MIDNIGHT + 3 * SECOND)
    await _send(tx, MIDNIGHT + HOUR, 77)
    for one in (first, second):
        await revise(tx, one, "war", now=MIDNIGHT + HOUR)
    [claimed] = await _claim(tx, MIDNIGHT + HOUR + SECOND)
    assert (claimed.step, claimed.message_id) == ("edit", 77)
    assert [(line.entry_id, line.wanted) for line in claimed.digest.lines] == [(first, 2), (second, 2)]
    others = tuple((line.entry_id, line.wanted) for line in claimed.others)
    await deliveries.record(
        tx, [Edited(claimed.entry_id, claimed.destination_id, 2, NOW, others=others)], TERM, NOW
    )
    assert await _claim(tx, MIDNIGHT + 2 * HOUR) == []


async def test_a_correction_of_an_entry_in_a_digest_is_told_by_one_reply(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    first, _ = [await _publish(tx, now=MIDNIGHT + one * SECOND) for one in (1, 2)]
    await _claim(tx, MIDNIGHT + 3 * SECOND)
    await _send(tx, MIDNIGHT + HOUR, 77)
    await revise(tx, first, "war", now=MIDNIGHT + HOUR, kind="correction")
    at = MIDNIGHT + HOUR + SECOND
    [edit] = await _claim(tx, at)
    others = tuple((line.entry_id, line.wanted) for line in edit.others)
    await deliveries.record(tx, [Edited(first, edit.destination_id, 2, at, others=others)], TERM, at)
    [reply] = await _claim(tx, MIDNIGHT + HOUR + 2 * SECOND)
    assert (reply.entry_id, reply.step, reply.message_id, reply.others) == (first, "reply", 77, ())


async def test_a_digest_whose_answer_was_lost_goes_again_with_the_same_entries(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    for one in (1, 2):
        await _publish(tx, now=MIDNIGHT + one * SECOND)
    await _claim(tx, MIDNIGHT + 3 * SECOND)
    [claimed] = await _claim(tx, MIDNIGHT + HOUR)
    assert await leases.free(tx) == 1
    await preferences.mute(tx, follow.destination_id, None, MIDNIGHT + HOUR)
    await _publish(tx, now=MIDNIGHT + HOUR)
    [again] = await _claim(tx, MIDNIGHT + HOUR + SECOND)
    assert again.digest == claimed.digest
    assert set(await tx.scalars(select(delivery.c.uncertain).where(delivery.c.digest_id.is_not(None)))) == {1}


async def test_a_digest_shows_thirty_entries_and_counts_the_others(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    entries = [await _publish(tx, now=MIDNIGHT + one * SECOND) for one in range(1, 43)]
    await _claim(tx, MIDNIGHT + 60 * SECOND)
    [claimed] = await _send(tx, MIDNIGHT + HOUR, 77)
    assert [line.entry_id for line in claimed.digest.lines] == entries[12:]
    assert claimed.digest.more == 12
    assert (await _ended_as(tx)).count("counted") == 12


async def test_after_six_messages_within_a_minute_the_next_wait_for_its_end_and_come_as_a_digest(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "war")
    for second in range(6):
        await _publish(tx, now=NOW + second * SECOND)
        assert len(await _send(tx, NOW + second * SECOND, second + 1)) == 1
    waiting = [await _publish(tx, now=NOW + second * SECOND) for second in (7, 8)]
    assert await _claim(tx, NOW + 9 * SECOND) == []
    urgent = await _publish(tx, now=NOW + 10 * SECOND, breaking=True)
    assert [one.entry_id for one in await _send(tx, NOW + 10 * SECOND, 20)] == [urgent]
    [claimed] = await _claim(tx, NOW + 61 * SECOND)
    assert [line.entry_id for line in claimed.digest.lines] == waiting


async def test_a_silent_edit_does_not_wait_for_what_is_planned_for_later(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    shown = await _publish(tx, now=MIDNIGHT)
    await _send(tx, MIDNIGHT, 7)
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    await _publish(tx, now=MIDNIGHT + SECOND)
    assert await _claim(tx, MIDNIGHT + SECOND) == []
    await revise(tx, shown, "war", now=MIDNIGHT + 2 * SECOND)
    assert [one.step for one in await _claim(tx, MIDNIGHT + 2 * SECOND)] == ["edit"]


async def test_a_changed_preference_plans_again_what_has_not_gone_out(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    entry_id = await _publish(tx, now=MIDNIGHT + SECOND)
    assert await _claim(tx, MIDNIGHT + SECOND) == []
    await preferences.choose(tx, follow.destination_id, Preferences(), MIDNIGHT + 2 * SECOND)
    assert [one.entry_id for one in await _claim(tx, MIDNIGHT + 2 * SECOND)] == [entry_id]


async def test_of_two_matching_follows_the_muted_one_is_left_out(tx: Tx) -> None:
    muted, other = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "grid")
    await preferences.mute_follow(tx, muted.id, None, NOW)
    await _publish(tx, "war", now=NOW)
    both = await _publish(tx, "war grid", now=NOW)
    assert other.destination_id == muted.destination_id
    assert [one.entry_id for one in await _claim(tx, NOW)] == [both]
    assert await _ended_as(tx) == ["counted", None]


async def test_entries_that_waited_through_an_outage_come_as_one_digest(tx: Tx) -> None:
    await make_follow(tx, 1, "war")
    entries = [await _publish(tx, now=NOW + one) for one in range(3)]
    urgent = await _publish(tx, now=NOW + 4, breaking=True)
    assert [one.entry_id for one in await _send(tx, NOW + 2 * HOUR, 1)] == [urgent]
    [claimed] = await _claim(tx, NOW + 2 * HOUR)
    assert [line.entry_id for line in claimed.digest.lines] == entries


async def test_a_reply_waits_while_its_chat_is_muted_and_the_edit_does_not(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    shown = await _publish(tx, now=NOW)
    [sent] = await _send(tx, NOW, 7)
    await preferences.mute(tx, follow.destination_id, NOW + HOUR, NOW)
    await revise(tx, shown, "war", now=NOW + SECOND, kind="correction")
    [edit] = await _claim(tx, NOW + SECOND)
    assert edit.step == "edit"
    await deliveries.record(tx, [Edited(shown, sent.destination_id, 2, NOW)], TERM, NOW + SECOND)
    assert await _claim(tx, NOW + 2 * SECOND) == []
    assert [one.step for one in await _claim(tx, NOW + HOUR)] == ["reply"]


async def test_a_send_that_certainly_failed_is_planned_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await _publish(tx, now=NOW)
    [one] = await _claim(tx, NOW)
    await deliveries.record(
        tx, [Later(entry_id, one.destination_id, NOW + SECOND, uncertain=False, why="429")], TERM, NOW
    )
    await preferences.mute(tx, follow.destination_id, None, NOW)
    assert await _claim(tx, NOW + 2 * SECOND) == []
    assert await _ended_as(tx) == ["counted"]


async def test_more_than_can_be_planned_at_once_is_planned_by_the_next_claims(
    tx: Tx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plans, "MOST_ROWS", 2)
    follow = await make_follow(tx, 1, "war")
    await preferences.choose(tx, follow.destination_id, Preferences(pace="hourly"), NOW)
    for one in range(5):
        await _publish(tx, now=MIDNIGHT + one)
    for _ in range(4):
        assert await _claim(tx, MIDNIGHT + SECOND) == []
    assert await _due_at(tx) == MIDNIGHT + HOUR
    planned = await tx.scalars(select(delivery.c.not_before_at))
    assert set(planned) == {MIDNIGHT + HOUR}
