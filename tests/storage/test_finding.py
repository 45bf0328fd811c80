"""Tests of finding entries: the newest ones, and those that a filter would have brought."""

import pytest

from bot.domain.entry.content import ParsedEntry, StoredEntry
from storage import Tx
from storage.entries import entries, search
from tests.storage.making import NOW, SECOND, asking, make_destination, make_entry, make_follow, store_entries


def _headlines(found: list[StoredEntry]) -> list[str]:
    return [one.parsed.headline for one in found]


async def test_the_latest_entries_are_those_that_happened_last(tx: Tx) -> None:
    for hours in (2, 3, 1):
        await make_entry(tx, headline=f"{hours} hours ago", at=NOW - hours * 3600 * SECOND)
    assert _headlines(await search.latest(tx, 2)) == ["1 hours ago", "2 hours ago"]


async def test_a_page_is_next_to_an_entry_on_either_side(tx: Tx) -> None:
    for number in (1, 2, 3, 4, 5):
        await make_entry(tx, "war", headline=f"war {number}", at=NOW + number // 2)
    five, four, three, two, _ = every = await search.latest(tx, 10)
    assert _headlines(every) == ["war 5", "war 4", "war 3", "war 2", "war 1"]
    wanted = asking("war").conjunctions
    for beyond, expected in (
        (search.Beyond(four.at, four.id), ["war 3", "war 2"]),
        (search.Beyond(two.at, two.id), ["war 1"]),
        (search.Beyond(two.at, two.id, newer=True), ["war 4", "war 3"]),
        (search.Beyond(three.at, three.id, newer=True), ["war 5", "war 4"]),
        (search.Beyond(five.at, five.id, newer=True), []),
    ):
        assert _headlines(await search.latest(tx, 2, beyond)) == expected
        assert _headlines(await search.newest_matching(tx, wanted, 2, beyond)) == expected


async def test_an_undated_entry_happened_when_it_was_accepted(tx: Tx) -> None:
    await store_entries(
        tx,
        ParsedEntry("a", "Before", published_at=NOW - 1),
        ParsedEntry("b", "Undated"),
        ParsedEntry("c", "After", published_at=NOW + 1),
    )
    assert _headlines(await search.latest(tx, 3)) == ["After", "Undated", "Before"]


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        (["war"], ["war kyiv", "war troop", "war"]),
        (["war kyiv"], ["war kyiv"]),
        (["war -kyiv"], ["war troop", "war"]),
        (["war -kyiv -troop"], ["war"]),
        (["*"], ["peace", "war kyiv", "war troop", "war"]),
        (["troop", "peace"], ["peace", "war troop"]),
        (["absent"], []),
    ],
)
async def test_the_newest_that_a_filter_would_have_brought(
    tx: Tx, filter_: list[str], expected: list[str]
) -> None:
    for number, terms in enumerate(["war", "war troop", "war kyiv", "peace"]):
        await make_entry(tx, terms, headline=terms, at=NOW + number)
    found = await search.newest_matching(tx, asking(*filter_).conjunctions, 10)
    assert _headlines(found) == expected


async def test_an_entry_that_meets_several_conjunctions_is_found_and_counted_once(tx: Tx) -> None:
    await make_entry(tx, "war kyiv troop", headline="All")
    filter_ = asking("war", "kyiv", "troop -peace", "*")
    assert _headlines(await search.newest_matching(tx, filter_.conjunctions, 10)) == ["All"]
    assert await search.count_matching(tx, filter_, NOW) == 1


async def test_the_newest_are_found_however_far_back_they_are(
    tx: Tx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_RECENT", 2)
    for number, terms in enumerate(["war", "war", "peace", "war", "peace"]):
        await make_entry(tx, terms, headline=f"{terms} {number}", at=NOW + number)
    filter_ = asking("war")
    for limit, expected in ((1, ["war 3"]), (2, ["war 3", "war 1"]), (9, ["war 3", "war 1", "war 0"])):
        found = await search.newest_matching(tx, filter_.conjunctions, limit)
        assert _headlines(found) == expected


async def test_a_filter_of_64_conjunctions_of_many_terms_finds_what_meets_one(tx: Tx) -> None:
    await make_entry(tx, "a63 b c d e f", headline="Met")
    await make_entry(tx, "a62 b c d e f x5", headline="Not met")
    filter_ = asking(*(f"a{number} b c d e f -x1 -x2 -x3 -x4 -x5" for number in range(64)))
    assert _headlines(await search.newest_matching(tx, filter_.conjunctions, 10)) == ["Met"]
    assert await search.count_matching(tx, filter_, NOW) == 1


async def test_those_are_counted_that_happened_since_then_whenever_they_were_stored(tx: Tx) -> None:
    for at in (5, 3, 4, 1, 2):
        await make_entry(tx, "war", at=NOW + at)
    await make_entry(tx, "peace", at=NOW + 5)
    withdrawn = await make_entry(tx, "war", at=NOW + 5)
    await entries.withdraw(tx, [withdrawn], None, NOW)
    counted = [await search.count_matching(tx, asking("war"), NOW + since) for since in range(7)]
    assert counted == [5, 5, 4, 3, 2, 1, 0]


async def test_the_newest_for_a_destination_match_any_of_its_follows(tx: Tx) -> None:
    for number, terms in enumerate(["war", "peace a b c", "peace a b", "war football", "other"]):
        await make_entry(tx, terms, headline=terms, at=NOW + number)
    where = (await make_follow(tx, 1, "war -football")).destination_id
    await make_follow(tx, 1, "peace a b c")
    await make_follow(tx, 2, "other")
    found = await search.newest_for_destination(tx, where, 10)
    assert _headlines(found) == ["peace a b c", "war"]
    [first] = await search.newest_for_destination(tx, where, 1)
    beyond = search.Beyond(first.at, first.id)
    assert _headlines(await search.newest_for_destination(tx, where, 1, beyond)) == ["war"]


async def test_a_destination_without_follows_has_no_entries(tx: Tx) -> None:
    await make_entry(tx)
    assert await search.newest_for_destination(tx, (await make_destination(tx, 1)).id, 10) == []


async def test_recent_subjects_are_the_commonest_since_then(tx: Tx) -> None:
    await make_entry(tx, "country:UA topic:energy")
    await make_entry(tx, "country:UA country:DE topic:north-sea en:country")
    await make_entry(tx, "country:UA country:DE country:AT topic:north-sea")
    assert await search.recent_subjects(tx, NOW, 2) == (["UA", "DE"], ["north-sea", "energy"])
    assert await search.recent_subjects(tx, NOW + 1, 2) == ([], [])


async def test_a_withdrawn_entry_is_kept_and_shown_nowhere(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await make_entry(tx, "war country:UA topic:energy")
    assert await entries.withdraw(tx, [entry_id], None, NOW) == [(entry_id, 2)]
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert found.parsed.withdrawn
    assert await search.latest(tx, 5) == []
    assert await search.newest_matching(tx, asking("war").conjunctions, 5) == []
    assert await search.newest_for_destination(tx, follow.destination_id, 5) == []
    assert await search.recent_subjects(tx, 0, 5) == ([], [])
