"""Tests of follows: added once, removed with unsent deliveries, filed for the compiler."""

import dataclasses

import pytest
from sqlalchemy import text, update

from bot.domain.delivery.preferences import Preferences
from bot.domain.filters import COMPILER
from bot.errors import UserError
from storage import Tx
from storage.chats import follows, preferences
from storage.chats.follows import Follow
from storage.delivery import progress
from storage.engine.tables import follow as follow_table
from storage.entries import basis
from tests.storage.making import (
    NOW,
    SECOND,
    asking,
    claim,
    deliver_all,
    make_destination,
    make_follow,
    publish,
    withdraw,
)


async def test_a_new_follow_is_listed(tx: Tx) -> None:
    where = await make_destination(tx, 1)
    added, already = await follows.add(tx, where.id, asking("war"), created_by=7, now=NOW)
    assert not already
    assert await follows.list_for(tx, where.id) == [added]
    assert await follows.get(tx, added.id) == added
    assert (added.text, added.language, added.created_by, added.created_at) == ("war", "en", 7, NOW)


async def test_the_same_filter_again_adds_nothing(tx: Tx) -> None:
    first = await make_follow(tx, 1, "war")
    again, already = await follows.add(tx, first.destination_id, asking("war"), created_by=8, now=NOW + 1)
    assert already
    assert again == first


async def test_other_destinations_may_follow_the_same(tx: Tx) -> None:
    first, second = await make_follow(tx, 1, "war"), await make_follow(tx, 2, "war")
    assert first.id != second.id


async def test_a_destination_has_at_most_fifty_follows(tx: Tx) -> None:
    for number in range(follows.MAX_FOLLOWS):
        last = await make_follow(tx, 1, f"word{number}")
    with pytest.raises(UserError, match="follow-too-many") as caught:
        await make_follow(tx, 1, "one more")
    assert caught.value.arguments == {"limit": 50}
    assert await make_follow(tx, 1, "word49") == last  # it exists already


async def test_a_removed_follow_is_gone_and_matches_no_more(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    assert await follows.remove(tx, follow.destination_id, follow.id, NOW)
    assert await follows.get(tx, follow.id) is None
    assert await follows.count_matching(tx, {"war"}) == 0


async def test_removing_what_a_destination_does_not_follow_does_nothing(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    other = await make_destination(tx, 2)
    assert not await follows.remove(tx, other.id, follow.id, NOW)
    assert await follows.get(tx, follow.id) == follow


async def test_the_id_of_a_removed_follow_is_not_given_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    assert (await make_follow(tx, 1, "peace")).id > follow.id


async def test_removing_a_follow_drops_what_is_unsent_because_of_it(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await publish(tx, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    assert await claim(tx) == []
    found = await progress.of_entry(tx, entry_id)
    assert (found.sent, found.waiting, found.recalled) == (0, 0, 1)


async def test_removing_a_follow_leaves_what_another_follow_matches_and_gives_that_as_the_reason(
    tx: Tx,
) -> None:
    removed = await make_follow(tx, 1, "war")
    for other in ("war kyiv winter cold -snow", "war kyiv winter cold", "*"):
        await make_follow(tx, 1, other)
    await publish(tx, "war kyiv winter cold snow")
    await follows.remove(tx, removed.destination_id, removed.id, NOW)
    [claimed] = await claim(tx)
    assert claimed.follow_text == "war kyiv winter cold"


async def test_removing_a_follow_leaves_other_destinations_alone(tx: Tx) -> None:
    mine, _ = await make_follow(tx, 1, "war"), await make_follow(tx, 2, "war")
    await publish(tx, "war")
    await follows.remove(tx, mine.destination_id, mine.id, NOW)
    assert [one.chat_id for one in await claim(tx)] == [2]


async def test_removing_a_follow_leaves_what_was_sent(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await publish(tx, "war")
    await deliver_all(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    found = await progress.of_entry(tx, entry_id)
    assert (found.sent, found.waiting, found.recalled) == (1, 0, 0)


async def test_a_replaced_follow_keeps_its_number_and_asks_for_something_else(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    replaced = await follows.replace(tx, follow.id, asking("peace talks", "peace -war"), NOW)
    assert replaced == dataclasses.replace(follow, text="peace talks | peace -war")
    assert await follows.list_for(tx, follow.destination_id) == [replaced]
    assert await follows.count_matching(tx, {"war"}) == 0
    assert await follows.count_matching(tx, {"peace"}) == 1


async def test_replacing_a_follow_drops_what_is_unsent_and_no_longer_asked_for(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await publish(tx, "war")
    kept = await publish(tx, "war is:key")
    await follows.replace(tx, follow.id, asking("war is:key"), NOW)
    [claimed] = await claim(tx)
    assert (claimed.entry_id, claimed.follow_text) == (kept, "war is:key")


async def test_replacing_a_follow_leaves_what_another_follow_matches(tx: Tx) -> None:
    follow, other = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "kyiv")
    await publish(tx, "war kyiv")
    await follows.replace(tx, follow.id, asking("peace"), NOW)
    [claimed] = await claim(tx)
    assert claimed.follow_text == other.text


async def test_a_follow_that_is_replaced_by_what_its_destination_follows_is_removed(tx: Tx) -> None:
    follow, other = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "kyiv")
    await publish(tx, "war")
    assert await follows.replace(tx, follow.id, asking("kyiv"), NOW) == other
    assert await follows.list_for(tx, follow.destination_id) == [other]
    assert await claim(tx) == []


async def test_a_follow_replaced_by_itself_stays(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await publish(tx, "war")
    assert await follows.replace(tx, follow.id, asking("war"), NOW) == follow
    assert len(await claim(tx)) == 1


async def test_a_follow_that_was_removed_cannot_be_replaced(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    assert await follows.replace(tx, follow.id, asking("peace"), NOW) is None
    assert await tx.scalar(text("SELECT count(*) FROM conj")) == 0


async def test_removing_all_follows_drops_all_that_is_unsent_and_tells_how_many_there_were(tx: Tx) -> None:
    where = (await make_follow(tx, 1, "war")).destination_id
    await make_follow(tx, 1, "*")
    await publish(tx, "war")
    assert await follows.remove_all(tx, where, NOW) == 2
    assert await follows.list_for(tx, where) == []
    assert await claim(tx) == []


async def test_languages_are_those_in_use(tx: Tx) -> None:
    assert (await basis.basis(tx, 0)).languages == set()
    for chat_id, language in enumerate(["en", "de", "en", "uk", "de"], 1):
        follow = await make_follow(tx, chat_id, "war")
        await tx.execute(update(follow_table).where(follow_table.c.id == follow.id).values(language=language))
    assert (await basis.basis(tx, 0)).languages == {"de", "en", "uk"}


async def test_a_follow_of_an_earlier_compiler_is_outdated_until_it_is_recompiled(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "wars")
    assert await follows.outdated(tx, COMPILER, 10) == ([], None)
    await tx.execute(update(follow_table).values(compiled_with=COMPILER - 1))
    assert await follows.outdated(tx, COMPILER, 10) == ([follow], None)
    await follows.recompile(tx, follow.id, asking("war"))
    assert await follows.outdated(tx, COMPILER, 10) == ([], None)
    assert await follows.count_matching(tx, {"war"}) == 1
    assert await follows.count_matching(tx, {"wars"}) == 0


async def test_outdated_follows_are_read_on_from_where_others_ended(tx: Tx) -> None:
    made = [await make_follow(tx, chat_id, "war") for chat_id in range(1, 6)]
    await tx.execute(update(follow_table).values(compiled_with=COMPILER - 1))
    await tx.execute(update(follow_table).where(follow_table.c.id == made[4].id).values(compiled_with=0))
    first, reached = await follows.outdated(tx, COMPILER, 3)
    assert reached is not None
    assert [*first, *(await follows.outdated(tx, COMPILER, 3, reached))[0]] == [made[4], *made[:4]]


async def test_recompiling_a_follow_that_was_removed_meanwhile_does_nothing(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await follows.recompile(tx, follow.id, asking("war"))
    assert await tx.scalar(text("SELECT count(*) FROM conj")) == 0


async def removed_and_back(tx: Tx, removed: Follow, now: int = NOW) -> list[Follow]:
    """Bring back what was removed at NOW from the destination of a follow."""
    filters = {
        one.id: asking(*one.text.split(" | "))
        for one in await follows.removed_at(tx, removed.destination_id, NOW)
    }
    return await follows.restore(tx, removed.destination_id, NOW, filters, now)


async def test_a_restored_follow_is_the_same_row_and_matches_again(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war", "peace talks")
    await preferences.choose_for_follow(tx, follow.id, Preferences(pace="hourly"), NOW)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    assert await removed_and_back(tx, follow) == [follow]
    assert await follows.list_for(tx, follow.destination_id) == [follow]
    assert await follows.count_matching(tx, {"war"}) == 1
    chosen = (await preferences.of_follows(tx, follow.destination_id))[follow.id]
    assert chosen.preferences == Preferences(pace="hourly")
    assert await removed_and_back(tx, follow) == []


async def test_all_follows_that_were_removed_together_come_back_together(tx: Tx) -> None:
    made = [await make_follow(tx, 1, word) for word in ("war", "peace")]
    await make_follow(tx, 2, "war")
    await follows.remove_all(tx, made[0].destination_id, NOW)
    assert await removed_and_back(tx, made[0]) == made


async def test_what_was_dropped_as_unfollowed_waits_again_when_that_is_undone(tx: Tx) -> None:
    follow, other = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "kyiv")
    entry_id = await publish(tx, "war")
    await publish(tx, "kyiv")
    withdrawn = await publish(tx, "war")
    await follows.remove_all(tx, follow.destination_id, NOW)
    await withdraw(tx, withdrawn)
    filters = {follow.id: asking("war")}
    assert await follows.restore(tx, follow.destination_id, NOW, filters, NOW + 1) == [follow]
    [claimed] = await deliver_all(tx, now=NOW + SECOND)
    assert (claimed.entry_id, claimed.follow_text) == (entry_id, "war")
    assert await claim(tx, now=NOW + 9 * SECOND) == []  # the other one is still removed
    assert await removed_and_back(tx, other, NOW + 2) == [other]
    [claimed] = await claim(tx, now=NOW + 9 * SECOND)
    assert claimed.follow_text == "kyiv"


async def test_what_was_sent_is_not_sent_again_when_a_removal_is_undone(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await publish(tx, "war")
    await deliver_all(tx)
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await removed_and_back(tx, follow)
    assert await claim(tx, now=NOW + 9 * SECOND) == []


async def test_following_again_what_was_removed_makes_a_new_follow_and_nothing_is_left_to_undo(
    tx: Tx,
) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    again = await make_follow(tx, 1, "war")
    assert again.id > follow.id
    assert await removed_and_back(tx, follow) == []
    assert await follows.list_for(tx, follow.destination_id) == [again]


async def test_a_follow_may_be_replaced_with_what_was_removed(tx: Tx) -> None:
    removed, follow = await make_follow(tx, 1, "war"), await make_follow(tx, 1, "peace")
    await follows.remove(tx, removed.destination_id, removed.id, NOW)
    replaced = await follows.replace(tx, follow.id, asking("war"), NOW)
    assert replaced is not None
    assert (replaced.id, replaced.text) == (follow.id, "war")


async def test_undoing_cannot_exceed_the_most_follows(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    for number in range(follows.MAX_FOLLOWS):
        await make_follow(tx, 1, f"word{number}")
    with pytest.raises(UserError, match="undo-too-many"):
        await removed_and_back(tx, follow)
    assert await follows.count_matching(tx, {"war"}) == 0


async def test_a_removed_follow_is_not_recompiled(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await follows.remove(tx, follow.destination_id, follow.id, NOW)
    await tx.execute(update(follow_table).values(compiled_with=COMPILER - 1))
    assert await follows.outdated(tx, COMPILER, 10) == ([], None)
