"""Tests of accepting: new and changed entries are stored with terms and publications, in one transaction."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.domain.entry.content import Change, ParsedEntry
from bot.domain.filters import parse_filter
from bot.entries.occasion import Accepted
from storage import Storage, Tx
from storage.chats import follows
from storage.delivery import publications
from storage.entries import entries, search
from storage.sources import sources
from tests.accepting import accept
from tests.examples import costly
from tests.storage.making import make_destination

NOW = 1_730_000_000_000_000
KYIV = ParsedEntry("guid 1", "Troops near Kyiv", "The border is closed.", published_at=NOW - 10)
OSLO = ParsedEntry("guid 2", "Talks in Oslo", published_at=NOW - 5)


async def _accept(
    storage: Storage, *parsed: ParsedEntry, publish: bool = True, language: str = "en"
) -> list[Accepted]:
    async def work(tx: Tx) -> list[Accepted]:
        source = await sources.builtin(tx, "desk")
        return await accept(tx, source.id, parsed, language=language, publish=publish, now=NOW)

    return await storage.write(work)


async def _published(storage: Storage) -> list[tuple[int, int]]:
    """Return the (entry_id, revision) that are to be fanned out, in order."""

    async def work(tx: Tx) -> list[tuple[int, int]]:
        rows = await tx.execute(text("SELECT entry_id, revision FROM publication ORDER BY id"))
        return [(entry_id, revision) for entry_id, revision in rows]

    return await storage.read(work)


async def _terms(storage: Storage, entry_id: int) -> set[str]:
    async def work(tx: Tx) -> set[str]:
        return set(
            await tx.scalars(
                text("SELECT term FROM entry_term JOIN entry ON term_set = set_id WHERE entry.id = :id"),
                {"id": entry_id},
            )
        )

    return await storage.read(work)


async def _headlines(storage: Storage) -> list[str]:
    return [one.parsed.headline for one in await storage.read(lambda tx: search.latest(tx, 100))]


async def test_a_new_entry_is_stored_whole(storage: Storage) -> None:
    [accepted] = await _accept(storage, KYIV)
    assert (accepted.external_id, accepted.change, accepted.revision) == ("guid 1", Change.NEW, 1)
    stored = await storage.read(lambda tx: entries.get(tx, accepted.entry_id))
    assert stored is not None
    assert (stored.parsed, stored.revision, stored.accepted_at) == (KYIV, 1, NOW)


async def test_a_new_entry_is_published(storage: Storage) -> None:
    [accepted] = await _accept(storage, KYIV)
    assert await _published(storage) == [(accepted.entry_id, 1)]


async def test_the_same_entry_again_changes_nothing(storage: Storage) -> None:
    [first] = await _accept(storage, KYIV)
    assert await _accept(storage, KYIV) == [replace(first, change=Change.UNCHANGED)]
    assert await _published(storage) == [(first.entry_id, 1)]


async def test_a_changed_entry_is_its_next_revision_and_published(storage: Storage) -> None:
    [first] = await _accept(storage, KYIV)
    [second] = await _accept(storage, replace(KYIV, headline="Troops leave Kyiv"))
    assert second == Accepted(first.entry_id, "guid 1", Change.REVISED, 2)
    assert await _headlines(storage) == ["Troops leave Kyiv"]
    assert await _published(storage) == [(first.entry_id, 1), (first.entry_id, 2)]


async def test_an_entry_found_again_by_its_filter_has_the_terms_of_its_newest_revision(
    storage: Storage,
) -> None:
    [accepted] = await _accept(storage, KYIV)
    assert {"*", "en:troop", "country:UA"} <= await _terms(storage, accepted.entry_id)
    await _accept(storage, replace(KYIV, headline="Farmers near Oslo"))
    terms = await _terms(storage, accepted.entry_id)
    assert {"*", "en:farmer", "country:NO"} <= terms
    assert not terms & {"en:troop", "country:UA"}


async def test_terms_are_in_the_languages_of_the_bot_the_source_and_the_follows(storage: Storage) -> None:
    async def work(tx: Tx) -> int:
        source = await sources.add(
            tx, url="https://example.org", title="Kurier", language="de", added_by=1, added_in=1, now=NOW
        )
        assert source is not None
        where = await make_destination(tx, 1)
        await follows.add(tx, where.id, parse_filter("война", "ru"), 1, NOW)
        [accepted] = await accept(tx, source.id, [KYIV], language="en", publish=True, now=NOW)
        return accepted.entry_id

    terms = await _terms(storage, await storage.write(work))
    assert {"de", "en", "ru"} <= {term.partition(":")[0] for term in terms}


async def test_a_filter_finds_what_was_accepted(storage: Storage) -> None:
    await _accept(storage, KYIV, OSLO)
    wanted = parse_filter("troop", "en").conjunctions
    found = await storage.read(lambda tx: search.newest_matching(tx, wanted, 5))
    assert [one.parsed for one in found] == [KYIV]


async def test_quiet_entries_are_stored_and_not_published(storage: Storage) -> None:
    await _accept(storage, KYIV, OSLO, publish=False)
    assert await _headlines(storage) == [OSLO.headline, KYIV.headline]
    assert await _published(storage) == []


async def test_a_revision_of_an_entry_that_was_never_published_is_not_published(storage: Storage) -> None:
    await _accept(storage, KYIV, publish=False)
    [revised] = await _accept(storage, replace(KYIV, headline="Troops leave Kyiv"))
    assert revised.change is Change.REVISED
    assert await _published(storage) == []


async def test_what_was_stored_quietly_is_not_new_again(storage: Storage) -> None:
    await _accept(storage, KYIV, publish=False)
    accepted = await _accept(storage, KYIV, OSLO)
    assert [one.change for one in accepted] == [Change.UNCHANGED, Change.NEW]
    assert await _published(storage) == [(accepted[1].entry_id, 1)]


async def test_of_several_with_one_external_id_the_last_counts(storage: Storage) -> None:
    corrected = replace(KYIV, headline="Troops in Kyiv")
    accepted = await _accept(storage, KYIV, OSLO, corrected)
    assert [one.external_id for one in accepted] == ["guid 1", "guid 2"]
    assert await _headlines(storage) == [OSLO.headline, "Troops in Kyiv"]


async def test_new_entries_are_numbered_and_published_in_the_order_in_which_they_happened(
    storage: Storage,
) -> None:
    undated = ParsedEntry("guid 3", "Undated")
    accepted = await _accept(storage, undated, OSLO, KYIV)
    in_order = sorted(accepted, key=lambda one: one.entry_id)
    assert [one.external_id for one in in_order] == ["guid 1", "guid 2", "guid 3"]
    assert await _published(storage) == [(one.entry_id, 1) for one in in_order]


async def test_the_same_external_id_at_another_source_is_another_entry(storage: Storage) -> None:
    [first] = await _accept(storage, KYIV)

    async def paste(tx: Tx) -> list[Accepted]:
        source = await sources.builtin(tx, "paste")
        return await accept(tx, source.id, [KYIV], language="en", publish=False, now=NOW)

    [second] = await storage.write(paste)
    assert second.change is Change.NEW
    assert second.entry_id != first.entry_id


async def test_nothing_is_nothing_to_accept(storage: Storage) -> None:
    assert await _accept(storage) == []


async def test_what_cannot_be_stored_is_taken_out_and_makes_no_revision(storage: Storage) -> None:
    hostile = ParsedEntry("guid\0", "War\0", "\ud83d half", ("\0",), topics=("\udc00",))
    [first] = await _accept(storage, hostile)
    assert await _headlines(storage) == ["War"]
    assert await _accept(storage, hostile) == [replace(first, change=Change.UNCHANGED)]


async def test_a_failure_stores_none_of_it(storage: Storage) -> None:
    async def work(tx: Tx) -> None:
        source = await sources.builtin(tx, "desk")
        await accept(tx, source.id, [KYIV], language="en", publish=True, now=NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await storage.write(work)
    assert await _headlines(storage) == []
    assert await storage.read(publications.next_open) is None


async def test_thousands_of_entries_are_accepted_at_once(storage: Storage) -> None:
    many = [ParsedEntry(f"guid {number}", f"Update {number}") for number in range(2500)]
    assert len(await _accept(storage, *many)) == 2500
    again = await _accept(storage, *many)
    assert {one.change for one in again} == {Change.UNCHANGED}


@pytest.mark.parametrize(
    ("category", "typed"),
    [
        ("breaking", "is:breaking"),
        ("breaking-news", "is:breaking"),
        ("eilmeldung", "is:breaking"),
        ("key-event", "is:key"),
        ("key-events", "is:key"),
    ],
)
async def test_a_category_that_is_a_mark_marks_the_entry_and_is_no_topic(
    storage: Storage, category: str, typed: str
) -> None:
    await _accept(storage, replace(KYIV, topics=(category, "energy")))

    async def found(tx: Tx) -> list[tuple[str, ...]]:
        asked = parse_filter(typed, "en").conjunctions
        return [one.parsed.topics for one in await search.newest_matching(tx, asked, 5)]

    assert await storage.read(found) == [("energy",)]


_entries = st.builds(
    ParsedEntry,
    st.sampled_from(["a", "b", "c"]),
    st.text(max_size=8),
    body=st.text(max_size=8),
    published_at=st.none() | st.integers(NOW - 5, NOW),
)


@costly(2)
@given(batches=st.lists(st.lists(_entries, max_size=5), min_size=1, max_size=3))
async def test_the_newest_of_each_is_what_is_stored_whatever_comes(
    storage: Storage, batches: list[list[ParsedEntry]]
) -> None:
    source = await storage.read(lambda tx: sources.builtin(tx, "paste"))
    newest: dict[str, ParsedEntry] = {}

    class Undo(Exception):  # noqa: N818  no error: it takes the example's rows away again
        pass

    async def work(tx: Tx) -> None:
        for batch in batches:
            await accept(tx, source.id, batch, language="en", publish=True, now=NOW)
            newest.update({one.external_id: one for one in batch})
        stored = {one.parsed.external_id: one.parsed for one in await search.latest(tx, 10)}
        assert stored.keys() == newest.keys()
        for external_id, one in newest.items():
            assert stored[external_id].headline == one.headline.replace("\0", "")
        raise Undo

    with pytest.raises(Undo):
        await storage.write(work)
