"""Tests of fan-out: a publication becomes a delivery for each destination that it concerns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.domain.delivery.endings import Gone
from bot.domain.filters import Conjunction, Filter, matches
from storage import Storage, Tx
from storage.chats import destinations, follows
from storage.chats.follows import Follow
from storage.delivery import fanout, leases, publications
from storage.delivery.deliveries import Dropped
from storage.delivery.publications import FRESH_FOR
from storage.entries import entries, search
from tests.examples import costly
from tests.storage.making import (
    NOW,
    SECOND,
    asking,
    claim,
    deliver_all,
    fan_out_all,
    make_destination,
    make_entry,
    make_follow,
    publish,
    record,
    revise,
)


async def _reached(tx: Tx, entry_id: int) -> list[int]:
    """Return the chats that have a delivery of the entry."""
    found = await tx.scalars(
        text(
            "SELECT chat_id FROM delivery JOIN destination ON id = destination_id"
            " WHERE entry_id = :id ORDER BY chat_id"
        ),
        {"id": entry_id},
    )
    return list(found)


@pytest.mark.parametrize(
    "filter_",
    [
        "war",
        "*",
        "war troop",
        "war -football",
        "war troop border kyiv",
        "war troop border kyiv winter",
        "war -a -b -c -d",
    ],
)
async def test_a_filter_reaches_its_destination_when_all_of_it_holds(tx: Tx, filter_: str) -> None:
    await make_follow(tx, 1, filter_)
    assert await _reached(tx, await publish(tx, "war troop border kyiv winter")) == [1]


@pytest.mark.parametrize(
    "filter_",
    [
        "peace",
        "war peace",
        "war -troop",
        "war troop border kyiv peace",
        "war troop border peace",
        "war -a -b -c -kyiv",
        "war -a -b -kyiv",
        "war troop border kyiv -a -b -winter",
    ],
)
async def test_a_filter_does_not_reach_its_destination_when_any_of_it_fails(tx: Tx, filter_: str) -> None:
    await make_follow(tx, 1, filter_)
    assert await _reached(tx, await publish(tx, "war troop border kyiv winter")) == []


async def test_any_conjunction_of_a_filter_is_enough(tx: Tx) -> None:
    await make_follow(tx, 1, "peace", "war -football", "war -kyiv")
    assert await _reached(tx, await publish(tx, "war kyiv")) == [1]


async def test_a_destination_gets_one_delivery_however_many_follows_match_and_the_oldest_is_the_reason(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "peace")
    oldest = await make_follow(tx, 1, "war")
    await make_follow(tx, 1, "*")
    await publish(tx, "war")
    [claimed] = await claim(tx)
    assert claimed.follow_text == oldest.text


async def test_topics_of_a_chat_are_destinations_of_their_own(tx: Tx) -> None:
    for thread_id in (0, 5):
        where = await make_destination(tx, 1, thread_id=thread_id)
        await follows.add(tx, where.id, asking("war"), created_by=7, now=NOW)
    assert await _reached(tx, await publish(tx, "war")) == [1, 1]


async def test_follows_of_after_the_publication_are_not_reached_even_when_the_clock_was_set_back(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "war")
    entry_id = await make_entry(tx, "war")
    await publications.add(tx, [(entry_id, 1)], NOW - 3600 * SECOND)
    await make_follow(tx, 2, "war")
    await fan_out_all(tx)
    assert await _reached(tx, entry_id) == [1]


async def test_a_stopped_destination_is_not_reached(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await destinations.stop(tx, follow.destination_id, NOW)
    await follows.add(tx, follow.destination_id, asking("war"), created_by=7, now=NOW)
    assert await _reached(tx, await publish(tx, "war")) == []


async def test_a_gone_destination_is_not_reached_until_it_is_revived(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    await destinations.mark_gone(tx, follow.destination_id, Gone.REFUSED, NOW)
    assert await _reached(tx, await publish(tx, "war")) == []
    await destinations.revive(tx, follow.destination_id, NOW)
    assert await _reached(tx, await publish(tx, "war")) == [1]


async def test_slices_together_reach_what_one_slice_reaches(tx: Tx) -> None:
    for chat_id in range(1, 24):
        await make_follow(tx, chat_id, "war" if chat_id % 2 else "kyiv")
        await make_follow(tx, chat_id, "*")
    entry_id = await make_entry(tx, "war kyiv")
    await publications.add(tx, [(entry_id, 1)], NOW)
    assert await fan_out_all(tx, limit=5) == 5
    assert await _reached(tx, entry_id) == list(range(1, 24))


async def test_a_slice_holds_no_more_than_its_limit_of_one_term(tx: Tx) -> None:
    for chat_id in range(1, 12):
        await make_follow(tx, chat_id, "war")
    entry_id = await make_entry(tx, "war")
    await publications.add(tx, [(entry_id, 1)], NOW)
    publication = await publications.next_open(tx)
    assert publication is not None
    slice_ = await fanout.fan_out(tx, publication, 4, NOW)
    assert (slice_.count, slice_.done) == (4, False)


async def test_fanning_out_again_after_a_crash_changes_nothing(tx: Tx) -> None:
    await make_follow(tx, 1, "war")
    entry_id = await make_entry(tx, "war")
    await publications.add(tx, [(entry_id, 1)], NOW)
    publication = await publications.next_open(tx)
    assert publication is not None
    assert (await fanout.fan_out(tx, publication, 10, NOW)).count == 1
    await deliver_all(tx)
    assert (await fanout.fan_out(tx, publication, 10, NOW)).count == 0
    assert await claim(tx, now=NOW + 9 * SECOND) == []


async def test_publications_are_fanned_out_oldest_first(tx: Tx) -> None:
    first, second = await make_entry(tx), await make_entry(tx)
    await publications.add(tx, [(second, 1), (first, 1)], NOW)
    opened = await publications.next_open(tx)
    assert opened is not None
    assert opened.entry_id == second
    await publications.finish(tx, opened.id, NOW)
    opened = await publications.next_open(tx)
    assert opened is not None
    assert opened.entry_id == first


async def test_an_advanced_publication_goes_on_where_it_was(tx: Tx) -> None:
    entry_id = await make_entry(tx)
    await publications.add(tx, [(entry_id, 1)], NOW)
    opened = await publications.next_open(tx)
    assert opened is not None
    await publications.advance(tx, opened.id, 17)
    again = await publications.next_open(tx)
    assert again is not None
    assert (again.id, again.after_destination) == (opened.id, 17)


async def test_a_delivery_is_due_when_its_entry_was_accepted(tx: Tx) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx, now=NOW + 5)
    assert await claim(tx, now=NOW + 4) == []
    assert len(await claim(tx, now=NOW + 5)) == 1


async def test_a_revision_raises_what_is_wanted_where_the_entry_went_even_if_it_matches_no_more(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "war")
    entry_id = await publish(tx, "war")
    await revise(tx, entry_id, "peace")
    [claimed] = await claim(tx)
    assert claimed.wanted == 2


async def test_a_revision_reaches_new_matches_while_its_entry_is_fresh(tx: Tx) -> None:
    await make_follow(tx, 1, "peace")
    entry_id = await publish(tx, "war")
    await revise(tx, entry_id, "peace", now=NOW + FRESH_FOR)
    assert await _reached(tx, entry_id) == [1]


async def test_a_revision_of_an_old_entry_reaches_no_new_matches(tx: Tx) -> None:
    await make_follow(tx, 1, "peace")
    await make_follow(tx, 2, "war")
    entry_id = await publish(tx, "war")
    await revise(tx, entry_id, "peace", now=NOW + FRESH_FOR + 1)
    assert await _reached(tx, entry_id) == [2]


async def test_a_revision_reaches_those_who_were_gone_and_are_back(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await publish(tx, "war")
    await destinations.mark_gone(tx, follow.destination_id, Gone.REFUSED, NOW)
    await revise(tx, entry_id, "war")
    assert await claim(tx) == []
    await destinations.revive(tx, follow.destination_id, NOW)
    await revise(tx, entry_id, "war", number=3)
    [claimed] = await claim(tx)
    assert (claimed.step, claimed.wanted, claimed.follow_text) == ("send", 3, follow.text)


async def test_a_revision_is_not_sent_where_the_entry_was_refused(tx: Tx) -> None:
    await make_follow(tx, 1, "war")
    entry_id = await publish(tx, "war")
    [claimed] = await claim(tx)
    await record(tx, Dropped(entry_id, claimed.destination_id, "too long"))
    await revise(tx, entry_id, "war")
    assert await claim(tx, now=NOW + SECOND) == []


async def test_only_published_entries_count_as_published(tx: Tx) -> None:
    quiet, loud = await make_entry(tx), await publish(tx)
    assert await publications.published(tx, [quiet, loud]) == {loud}


@pytest.mark.parametrize("terms", ["", "war", "war kyiv"])
async def test_the_preview_counts_the_destinations_that_would_be_reached(tx: Tx, terms: str) -> None:
    await make_follow(tx, 1, "war")
    await make_follow(tx, 1, "*")
    await make_follow(tx, 2, "war a b c -x -y -kyiv")
    await make_follow(tx, 3, "kyiv -peace")
    stopped = await make_follow(tx, 4, "war")
    await destinations.stop(tx, stopped.destination_id, NOW)
    counted = await follows.count_matching(tx, {"*", *terms.split()})
    assert counted == len(await _reached(tx, await publish(tx, terms)))


_terms = st.sampled_from(["*", "a", "b", "c", "d", "e", "en:north korea", "country:UA", "тема:мир", "国"])
_conjunctions = st.builds(
    Conjunction, _terms, st.lists(_terms, max_size=4).map(tuple), st.lists(_terms, max_size=4).map(tuple)
)
_filters = st.lists(_conjunctions, min_size=1, max_size=3).map(
    lambda parts: Filter(repr(parts), "en", tuple(parts))
)


@costly(2)
@given(
    filters=st.lists(st.tuples(st.integers(1, 6), _filters), min_size=1, max_size=12),
    terms=st.frozensets(_terms, max_size=7),
    limit=st.integers(1, 5),
)
async def test_the_same_destinations_as_the_oracle_always(
    storage: Storage, filters: list[tuple[int, Filter]], terms: frozenset[str], limit: int
) -> None:
    class Undo(Exception):  # noqa: N818  no error: it takes the example's rows away again
        pass

    async def example(tx: Tx) -> None:
        followed = {await _follow(tx, chat_id, filter_): filter_ for chat_id, filter_ in filters}
        entry_id = await make_entry(tx)
        await entries.put_terms(tx, {entry_id: terms})
        await publications.add(tx, [(entry_id, 1)], NOW)
        await fan_out_all(tx, limit=limit)
        matching = {follow.destination_id for follow, filter_ in followed.items() if matches(filter_, terms)}
        assert {one.destination_id for one in await claim(tx)} == matching
        assert await follows.count_matching(tx, terms) == len(matching)
        await _check_searches(tx, followed, terms)
        await _check_removals(tx, followed, terms)
        raise Undo

    with pytest.raises(Undo):
        await storage.write(example)


async def _follow(tx: Tx, chat_id: int, filter_: Filter) -> Follow:
    where = await make_destination(tx, chat_id)
    follow, _ = await follows.add(tx, where.id, filter_, created_by=7, now=NOW)
    return follow


async def _check_searches(tx: Tx, followed: dict[Follow, Filter], terms: frozenset[str]) -> None:
    for follow, filter_ in followed.items():
        found = await search.newest_matching(tx, filter_.conjunctions, 1)
        assert bool(found) == matches(filter_, terms)
        assert await search.count_matching(tx, filter_, NOW) == len(found)
        its = [one for of, one in followed.items() if of.destination_id == follow.destination_id]
        found = await search.newest_for_destination(tx, follow.destination_id, 1)
        assert bool(found) == any(matches(one, terms) for one in its)


async def _check_removals(tx: Tx, followed: dict[Follow, Filter], terms: frozenset[str]) -> None:
    """Remove one follow after another; what stays unsent must match the others, by the oldest."""
    await leases.free(tx)
    left = dict(followed)
    for follow in followed:
        del left[follow]
        await follows.remove(tx, follow.destination_id, follow.id, NOW)
        oldest: dict[int, str] = {}
        for one in sorted(left, key=lambda one: one.id):
            if matches(left[one], terms):
                oldest.setdefault(one.destination_id, one.text)
        assert {one.destination_id: one.follow_text for one in await claim(tx)} == oldest
        await leases.free(tx)
