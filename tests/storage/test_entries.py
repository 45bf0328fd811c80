"""Entries: stored as they were parsed, and found again."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.domain.entry import ParsedEntry, RevisionKind, StoredEntry, Tags, digest, tags
from storage import Tx, entries, sources
from storage.entries import Known, Revision
from tests.storage.making import NOW, SECOND, asking, make_destination, make_entry, make_follow, revise

FULL = ParsedEntry(
    "guid 1",
    "Talks begin",
    "First paragraph.\nSecond: 京都, “quotes” and 🚨.",
    ("Ann Ox", "Bo Yi"),
    "https://example.org/live#1",
    NOW - 5 * SECOND,
    NOW - SECOND,
    ("energy", "north-sea"),
    ("UA", "DE"),
    "https://example.org/a.jpg",
    key=True,
)


async def _store(tx: Tx, *parsed: ParsedEntry) -> list[int]:
    desk = await sources.builtin(tx, "desk")
    entry_ids = await entries.add(tx, desk.id, [one.external_id for one in parsed], NOW)
    revisions = [Revision(entry_id, 1, one) for entry_id, one in zip(entry_ids, parsed, strict=True)]
    await entries.put_revisions(tx, revisions, NOW)
    return entry_ids


async def _headlines(found: list[StoredEntry]) -> list[str]:
    return [one.parsed.headline for one in found]


async def test_an_entry_comes_back_as_it_was_stored(tx: Tx) -> None:
    [entry_id] = await _store(tx, FULL)
    desk = await sources.builtin(tx, "desk")
    assert await entries.get(tx, entry_id) == StoredEntry(entry_id, desk.id, desk.title, 1, NOW, FULL)


async def test_an_unknown_entry_is_none(tx: Tx) -> None:
    assert await entries.get(tx, 999_999) is None


async def test_ids_come_in_the_order_in_which_entries_were_given(tx: Tx) -> None:
    parsed = [ParsedEntry(f"guid {number}", f"Headline {number}") for number in range(30, 0, -1)]
    entry_ids = await _store(tx, *parsed)
    assert entry_ids == sorted(entry_ids)
    last = await entries.get(tx, entry_ids[-1])
    assert last is not None
    assert last.parsed.headline == "Headline 1"


async def test_known_entries_come_with_their_newest_digest(tx: Tx) -> None:
    [entry_id] = await _store(tx, FULL)
    later = ParsedEntry("guid 1", "Talks end")
    await entries.put_revisions(tx, [Revision(entry_id, 2, later)], NOW)
    desk = await sources.builtin(tx, "desk")
    known = await entries.known(tx, desk.id, ["guid 1", "guid 2"])
    assert known == {"guid 1": Known(entry_id, 2, digest(later), Tags())}


async def test_an_external_id_is_known_at_its_own_source_only(tx: Tx) -> None:
    await _store(tx, FULL)
    paste = await sources.builtin(tx, "paste")
    assert await entries.known(tx, paste.id, ["guid 1"]) == {}


async def test_thousands_of_external_ids_may_be_asked_for(tx: Tx) -> None:
    await _store(tx, ParsedEntry("guid 34567", "Something"))
    desk = await sources.builtin(tx, "desk")
    assert set(await entries.known(tx, desk.id, [f"guid {number}" for number in range(40_000)])) == {
        "guid 34567"
    }


async def test_a_later_revision_is_what_is_found_and_the_earlier_one_is_kept(tx: Tx) -> None:
    entry_id = await make_entry(tx, "war")
    await revise(tx, entry_id, "peace")
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.revision, found.parsed.headline) == (2, "Something, revision 2")
    assert await tx.scalar(text("SELECT count(*) FROM revision WHERE entry_id = :id"), {"id": entry_id}) == 2


async def test_new_terms_take_the_place_of_the_old(tx: Tx) -> None:
    entry_id = await make_entry(tx, "war")
    await entries.put_terms(tx, {entry_id: {"peace"}})
    assert await entries.newest_matching(tx, asking("war").conjunctions, 5) == []
    assert len(await entries.newest_matching(tx, asking("peace").conjunctions, 5)) == 1


async def test_the_latest_entries_are_those_that_happened_last(tx: Tx) -> None:
    for hours in (2, 3, 1):
        await make_entry(tx, headline=f"{hours} hours ago", at=NOW - hours * 3600 * SECOND)
    assert await _headlines(await entries.latest(tx, 2)) == ["1 hours ago", "2 hours ago"]
    assert await _headlines(await entries.latest(tx, 2, offset=2)) == ["3 hours ago"]


async def test_an_undated_entry_happened_when_it_was_accepted(tx: Tx) -> None:
    await _store(
        tx,
        ParsedEntry("a", "Before", published_at=NOW - 1),
        ParsedEntry("b", "Undated"),
        ParsedEntry("c", "After", published_at=NOW + 1),
    )
    assert await _headlines(await entries.latest(tx, 3)) == ["After", "Undated", "Before"]


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
    found = await entries.newest_matching(tx, asking(*filter_).conjunctions, 10)
    assert await _headlines(found) == expected


async def test_an_entry_that_meets_several_conjunctions_is_found_and_counted_once(tx: Tx) -> None:
    await make_entry(tx, "war kyiv troop", headline="All")
    filter_ = asking("war", "kyiv", "troop -peace", "*")
    assert await _headlines(await entries.newest_matching(tx, filter_.conjunctions, 10)) == ["All"]
    assert await entries.count_matching(tx, filter_, NOW) == 1


async def test_the_newest_are_found_however_far_back_they_are(
    tx: Tx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "_RECENT", 2)
    for number, terms in enumerate(["war", "war", "peace", "war", "peace"]):
        await make_entry(tx, terms, headline=f"{terms} {number}", at=NOW + number)
    filter_ = asking("war")
    for limit, expected in ((1, ["war 3"]), (2, ["war 3", "war 1"]), (9, ["war 3", "war 1", "war 0"])):
        found = await entries.newest_matching(tx, filter_.conjunctions, limit)
        assert await _headlines(found) == expected


async def test_a_filter_of_64_conjunctions_of_many_terms_finds_what_meets_one(tx: Tx) -> None:
    await make_entry(tx, "a63 b c d e f", headline="Met")
    await make_entry(tx, "a62 b c d e f x5", headline="Not met")
    filter_ = asking(*(f"a{number} b c d e f -x1 -x2 -x3 -x4 -x5" for number in range(64)))
    assert await _headlines(await entries.newest_matching(tx, filter_.conjunctions, 10)) == ["Met"]
    assert await entries.count_matching(tx, filter_, NOW) == 1


async def test_those_are_counted_that_happened_since_then_whenever_they_were_stored(tx: Tx) -> None:
    for at in (5, 3, 4, 1, 2):
        await make_entry(tx, "war", at=NOW + at)
    await make_entry(tx, "peace", at=NOW + 5)
    withdrawn = await make_entry(tx, "war", at=NOW + 5)
    await entries.withdraw(tx, [withdrawn], None, NOW)
    counted = [await entries.count_matching(tx, asking("war"), NOW + since) for since in range(7)]
    assert counted == [5, 5, 4, 3, 2, 1, 0]


async def test_the_newest_for_a_destination_match_any_of_its_follows(tx: Tx) -> None:
    for number, terms in enumerate(["war", "peace a b c", "peace a b", "war football", "other"]):
        await make_entry(tx, terms, headline=terms, at=NOW + number)
    where = (await make_follow(tx, 1, "war -football")).destination_id
    await make_follow(tx, 1, "peace a b c")
    await make_follow(tx, 2, "other")
    found = await entries.newest_for_destination(tx, where, 10)
    assert await _headlines(found) == ["peace a b c", "war"]
    assert await _headlines(await entries.newest_for_destination(tx, where, 1, offset=1)) == ["war"]


async def test_a_destination_without_follows_has_no_entries(tx: Tx) -> None:
    await make_entry(tx)
    assert await entries.newest_for_destination(tx, (await make_destination(tx, 1)).id, 10) == []


async def test_recent_subjects_are_the_commonest_since_then(tx: Tx) -> None:
    await make_entry(tx, "country:UA topic:energy")
    await make_entry(tx, "country:UA country:DE topic:north-sea en:country")
    await make_entry(tx, "country:UA country:DE country:AT topic:north-sea")
    assert await entries.recent_subjects(tx, NOW, 2) == (["UA", "DE"], ["north-sea", "energy"])
    assert await entries.recent_subjects(tx, NOW + 1, 2) == ([], [])


async def test_text_that_no_database_takes_is_stored_without_what_is_wrong_with_it(tx: Tx) -> None:
    desk = await sources.builtin(tx, "desk")
    [entry_id] = await entries.add(tx, desk.id, ["guid\0"], NOW)
    await entries.put_revisions(tx, [Revision(entry_id, 1, ParsedEntry("guid", "War\0", "peace"))], NOW)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.parsed.external_id, found.parsed.headline) == ("guid", "War")


async def test_a_withdrawn_entry_is_kept_and_shown_nowhere(tx: Tx) -> None:
    follow = await make_follow(tx, 1, "war")
    entry_id = await make_entry(tx, "war country:UA topic:energy")
    assert await entries.withdraw(tx, [entry_id], None, NOW) == [(entry_id, 2)]
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert found.parsed.withdrawn
    assert await entries.latest(tx, 5) == []
    assert await entries.newest_matching(tx, asking("war").conjunctions, 5) == []
    assert await entries.newest_for_destination(tx, follow.destination_id, 5) == []
    assert await entries.recent_subjects(tx, 0, 5) == ([], [])


async def test_a_withdrawn_entry_is_known_as_such_until_a_further_revision(tx: Tx) -> None:
    [entry_id] = await _store(tx, FULL)
    desk = await sources.builtin(tx, "desk")
    await entries.withdraw(tx, [entry_id], None, NOW)
    await entries.hold(tx, {entry_id: "of an edit"})
    assert await entries.known(tx, desk.id, ["guid 1"]) == {
        "guid 1": Known(entry_id, 2, digest(FULL), tags(FULL), withdrawn=True, held_digest="of an edit")
    }
    await revise(tx, entry_id, "war", number=3)
    known = await entries.known(tx, desk.id, ["guid 1"])
    assert (known["guid 1"].withdrawn, known["guid 1"].held_digest) == (False, None)


async def test_a_withdrawal_says_what_the_entry_said_and_why(tx: Tx) -> None:
    [entry_id] = await _store(tx, FULL)
    await entries.withdraw(tx, [entry_id], "Both towns are fine.", NOW + 1)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.parsed, found.note) == (replace(FULL, withdrawn=True), "Both towns are fine.")


async def test_an_entry_tells_when_it_was_last_corrected(tx: Tx) -> None:
    [entry_id] = await _store(tx, FULL)
    kinds: list[RevisionKind] = ["correction", "correction", "silent"]
    for number, kind in enumerate(kinds, 2):
        await entries.put_revisions(tx, [Revision(entry_id, number, FULL, kind)], NOW + number)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.revision, found.corrected_at) == (4, NOW + 3)


async def test_edits_are_counted_since_a_time_and_the_first_revision_is_none(tx: Tx) -> None:
    entry_id, other_id = [await make_entry(tx) for _ in range(2)]
    for number in (2, 3):
        await revise(tx, entry_id, "war", number=number, now=NOW + number)
    assert await entries.count_edits(tx, [entry_id, other_id], NOW) == {entry_id: 2}
    assert await entries.count_edits(tx, [entry_id], NOW + 2) == {entry_id: 1}
    assert await entries.count_edits(tx, [entry_id], NOW + 3) == {}


async def test_thousands_of_terms_may_be_stored_at_once(tx: Tx) -> None:
    entry_id = await make_entry(tx)
    await entries.put_terms(tx, {entry_id: {f"word{number}" for number in range(5000)}})
    count = await tx.scalar(text("SELECT count(*) FROM entry_term WHERE entry_id = :id"), {"id": entry_id})
    assert count == 5000
