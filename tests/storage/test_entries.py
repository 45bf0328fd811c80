"""Tests of entries, which are stored as they were parsed."""

from dataclasses import replace

from sqlalchemy import text

from bot.domain.entry.content import ParsedEntry, RevisionKind, StoredEntry, Tags, digest, tags
from bot.domain.entry.media import Media
from bot.domain.entry.styles import Style
from storage import Tx
from storage.entries import entries, search
from storage.entries.entries import Revision
from storage.entries.known import Known, count_edits, find_known
from storage.sources import sources
from tests.storage.making import NOW, SECOND, asking, make_entry, revise, store_entries

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
    breaking=True,
    media=Media("photo", "AgACAgQ"),
    not_about=("country:FR",),
    styles=(Style("bold", 0, 5), Style("text_link", 6, 5, "https://example.org/a")),
)
NOT_STORED = {"withdrawn", "partial", "other_ids", "former_ids"}
"""The fields that say something only while an entry is accepted, or are a state of the stored one."""


def test_the_example_has_every_field_that_is_stored() -> None:
    bare = ParsedEntry("", "")
    names = ParsedEntry.__match_args__
    assert {name for name in names if getattr(FULL, name) == getattr(bare, name)} == NOT_STORED


async def test_an_entry_comes_back_as_it_was_stored(tx: Tx) -> None:
    [entry_id] = await store_entries(tx, FULL)
    desk = await sources.builtin(tx, "desk")
    assert await entries.get(tx, entry_id) == StoredEntry(entry_id, desk.id, desk.title, 1, NOW, FULL)


async def test_an_unknown_entry_is_none(tx: Tx) -> None:
    assert await entries.get(tx, 999_999) is None


async def test_ids_come_in_the_order_in_which_entries_were_given(tx: Tx) -> None:
    parsed = [ParsedEntry(f"guid {number}", f"Headline {number}") for number in range(30, 0, -1)]
    entry_ids = await store_entries(tx, *parsed)
    assert entry_ids == sorted(entry_ids)
    last = await entries.get(tx, entry_ids[-1])
    assert last is not None
    assert last.parsed.headline == "Headline 1"


async def test_known_entries_come_with_their_newest_digest(tx: Tx) -> None:
    [entry_id] = await store_entries(tx, FULL)
    later = ParsedEntry("guid 1", "Talks end")
    await entries.put_revisions(tx, [Revision(entry_id, 2, later)], NOW)
    desk = await sources.builtin(tx, "desk")
    known = await find_known(tx, desk.id, ["guid 1", "guid 2"])
    assert known == {"guid 1": Known(entry_id, 2, digest(later), Tags())}


async def test_an_external_id_is_known_at_its_own_source_only(tx: Tx) -> None:
    await store_entries(tx, FULL)
    paste = await sources.builtin(tx, "paste")
    assert await find_known(tx, paste.id, ["guid 1"]) == {}


async def test_thousands_of_external_ids_may_be_asked_for(tx: Tx) -> None:
    await store_entries(tx, ParsedEntry("guid 34567", "Something"))
    desk = await sources.builtin(tx, "desk")
    assert set(await find_known(tx, desk.id, [f"guid {number}" for number in range(40_000)])) == {
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
    assert await search.newest_matching(tx, asking("war").conjunctions, 5) == []
    assert len(await search.newest_matching(tx, asking("peace").conjunctions, 5)) == 1


async def test_text_that_no_database_takes_is_stored_without_what_is_wrong_with_it(tx: Tx) -> None:
    desk = await sources.builtin(tx, "desk")
    [entry_id] = await entries.add(tx, desk.id, [ParsedEntry("guid\0", "War\0", "peace")], NOW)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.parsed.external_id, found.parsed.headline) == ("guid", "War")


async def test_a_withdrawn_entry_is_known_as_such_until_a_further_revision(tx: Tx) -> None:
    [entry_id] = await store_entries(tx, FULL)
    desk = await sources.builtin(tx, "desk")
    await entries.withdraw(tx, [entry_id], None, NOW)
    await entries.hold(tx, {entry_id: "of an edit"})
    assert await find_known(tx, desk.id, ["guid 1"]) == {
        "guid 1": Known(entry_id, 2, digest(FULL), tags(FULL), withdrawn=True, held_digest="of an edit")
    }
    await revise(tx, entry_id, "war", number=3)
    known = await find_known(tx, desk.id, ["guid 1"])
    assert (known["guid 1"].withdrawn, known["guid 1"].held_digest) == (False, None)


async def test_a_withdrawal_says_what_the_entry_said_and_why(tx: Tx) -> None:
    [entry_id] = await store_entries(tx, FULL)
    await entries.withdraw(tx, [entry_id], "Both towns are fine.", NOW + 1)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.parsed, found.note) == (replace(FULL, withdrawn=True), "Both towns are fine.")


async def test_an_entry_tells_when_it_was_last_corrected(tx: Tx) -> None:
    [entry_id] = await store_entries(tx, FULL)
    kinds: list[RevisionKind] = ["correction", "correction", "fix"]
    for number, kind in enumerate(kinds, 2):
        await entries.put_revisions(tx, [Revision(entry_id, number, FULL, kind)], NOW + number)
    found = await entries.get(tx, entry_id)
    assert found is not None
    assert (found.revision, found.corrected_at) == (4, NOW + 3)


async def test_edits_are_counted_since_a_time_and_the_first_revision_is_none(tx: Tx) -> None:
    entry_id, other_id = [await make_entry(tx) for _ in range(2)]
    for number in (2, 3):
        await revise(tx, entry_id, "war", number=number, now=NOW + number)
    assert await count_edits(tx, [entry_id, other_id], NOW, NOW + 9) == {entry_id: 2}
    assert await count_edits(tx, [entry_id], NOW + 2, NOW + 9) == {entry_id: 1}
    assert await count_edits(tx, [entry_id], NOW + 3, NOW + 9) == {}
    # A clock that was ahead has stored later ones.
    assert await count_edits(tx, [entry_id], NOW - 9, NOW + 2) == {entry_id: 1}


async def test_thousands_of_terms_may_be_stored_at_once(tx: Tx) -> None:
    entry_id = await make_entry(tx)
    await entries.put_terms(tx, {entry_id: {f"word{number}" for number in range(5000)}})
    count = await tx.scalar(
        text("SELECT count(*) FROM entry_term JOIN entry ON term_set = set_id WHERE entry.id = :id"),
        {"id": entry_id},
    )
    assert count == 5000
