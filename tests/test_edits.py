"""Tests of accepting edits, storms of edits and withdrawals, and of what each means for readers."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from bot.domain.entry.content import EDITS_AN_HOUR, Change, ParsedEntry
from bot.domain.filters import parse_filter
from bot.domain.moment import seconds
from storage import Storage, Tx
from storage.delivery import progress, publications
from storage.delivery.deliveries import Later
from storage.delivery.lanes import BREAKING
from storage.engine.tables import delivery
from storage.entries import entries, search
from storage.entries.known import Known, find_known
from storage.sources import sources
from storage.sources.sources import Source
from tests.accepting import accept
from tests.storage.making import NOW, asking, claim, deliver_all, fan_out_all, make_follow, record

ENTRY = ParsedEntry("1", "Talks begin", "Ministers met 5 minutes ago.", url="https://example.org/?utm_id=1")
HOUR = seconds(3600)


async def take(
    storage: Storage, *parsed: ParsedEntry, now: int = NOW, publish: bool = True
) -> dict[str, Change]:
    """Accept entries at the desk and fan out; return the change of each."""

    async def work(tx: Tx) -> dict[str, Change]:
        desk = await sources.builtin(tx, "desk")
        accepted = await accept(tx, desk.id, parsed, language="en", publish=publish, now=now)
        await fan_out_all(tx)
        return {one.external_id: one.change for one in accepted}

    return await storage.write(work)


async def known(storage: Storage, external_id: str = "1") -> Known:
    """Return what is stored of an entry."""

    async def work(tx: Tx) -> Known:
        desk = await sources.builtin(tx, "desk")
        return (await find_known(tx, desk.id, [external_id]))[external_id]

    return await storage.read(work)


async def desk_of(storage: Storage) -> Source:
    """Return the source of the entries."""
    return await storage.read(lambda tx: sources.builtin(tx, "desk"))


async def waiting(storage: Storage) -> int:
    """Count the deliveries that are to be sent."""
    return (await storage.read(progress.counts)).waiting


async def reader(storage: Storage, chat_id: int = 1) -> None:
    """Add a chat that follows everything."""
    await storage.write(lambda tx: make_follow(tx, chat_id, "*"))


async def test_the_same_again_is_nothing(storage: Storage) -> None:
    assert await take(storage, ENTRY) == {"1": Change.NEW}
    ticking = replace(
        ENTRY, body="Ministers met 6 minutes ago.", url="https://example.org/?utm_id=2", updated_at=NOW
    )
    assert await take(storage, ENTRY, ticking) == {"1": Change.UNCHANGED}
    assert (await known(storage)).revision == 1


async def test_what_is_missing_is_not_withdrawn(storage: Storage) -> None:
    other = replace(ENTRY, external_id="2")
    await take(storage, ENTRY, other)
    assert await take(storage, other) == {"2": Change.UNCHANGED}
    assert not (await known(storage)).withdrawn


async def test_an_edit_is_one_revision_and_reaches_those_who_wait(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    assert await take(storage, replace(ENTRY, headline="Talks end")) == {"1": Change.REVISED}
    [claimed] = await storage.write(claim)
    assert claimed.wanted == (await known(storage)).revision == 2


async def shown(storage: Storage) -> ParsedEntry:
    """Return the entry as it is stored."""
    [entry] = await storage.read(lambda tx: search.latest(tx, 5))
    return entry.parsed


async def test_a_picture_and_a_key_mark_that_come_later_are_stored_without_an_edit(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    marked = replace(ENTRY, picture="https://example.org/a.jpg", key=True)
    assert await take(storage, marked) == {"1": Change.RETAGGED}
    assert (await known(storage)).revision == 1
    assert await shown(storage) == marked
    assert await waiting(storage) == 1


async def test_an_entry_that_has_become_a_key_event_is_still_found_by_its_words(
    storage: Storage,
) -> None:
    await take(storage, ENTRY)
    await take(storage, replace(ENTRY, key=True))
    conjunctions = parse_filter("talk", "en").conjunctions
    found = await storage.read(lambda tx: search.newest_matching(tx, conjunctions, 5))
    assert [one.parsed.key for one in found] == [True]


async def test_a_picture_and_a_key_mark_outlive_the_part_of_the_page_that_showed_them(
    storage: Storage,
) -> None:
    marked = replace(ENTRY, picture="https://example.org/a.jpg", key=True)
    await take(storage, marked)
    assert await take(storage, ENTRY) == {"1": Change.UNCHANGED}
    assert await shown(storage) == marked
    assert await take(storage, replace(ENTRY, headline="Talks end")) == {"1": Change.REVISED}
    assert await shown(storage) == replace(marked, headline="Talks end")


async def test_an_entry_that_its_page_shows_no_more_stays_as_it_was(storage: Storage) -> None:
    await take(storage, ENTRY)
    moved_off = replace(ENTRY, headline="Ministers met", authors=("Ann Ox",), published_at=None, partial=True)
    assert await take(storage, moved_off) == {"1": Change.UNCHANGED}
    assert await shown(storage) == ENTRY
    assert await take(storage, replace(moved_off, withdrawn=True)) == {"1": Change.WITHDRAWN}


async def test_a_storm_of_edits_is_held_back_and_counted(storage: Storage) -> None:
    await take(storage, ENTRY)
    for number in range(EDITS_AN_HOUR + 5):
        expected = Change.REVISED if number < EDITS_AN_HOUR else Change.HELD
        edit = replace(ENTRY, headline=f"Talks, part {number}")
        assert await take(storage, edit, now=NOW + number) == {"1": expected}
    assert (await known(storage)).revision == EDITS_AN_HOUR + 1
    assert (await desk_of(storage)).held_back == 5


async def test_an_edit_that_is_held_back_and_seen_again_is_counted_once(storage: Storage) -> None:
    await take(storage, ENTRY)
    for number in range(EDITS_AN_HOUR):
        await take(storage, replace(ENTRY, headline=f"Talks, part {number}"))
    last = replace(ENTRY, headline="Talks end")
    for _ in range(3):
        assert await take(storage, last) == {"1": Change.HELD}
    assert (await desk_of(storage)).held_back == 1


async def test_the_newest_text_is_taken_once_the_hour_allows_it(storage: Storage) -> None:
    await take(storage, ENTRY)
    for number in range(EDITS_AN_HOUR + 3):
        await take(storage, replace(ENTRY, headline=f"Talks, part {number}"))
    last = replace(ENTRY, headline="Talks end")
    assert await take(storage, last, now=NOW + HOUR - 1) == {"1": Change.HELD}
    assert await take(storage, last, now=NOW + HOUR) == {"1": Change.REVISED}
    [shown] = await storage.read(lambda tx: search.latest(tx, 5))
    assert shown.parsed.headline == "Talks end"


async def test_a_storm_in_one_entry_holds_no_other_back(storage: Storage) -> None:
    await take(storage, ENTRY)
    for number in range(EDITS_AN_HOUR):
        await take(storage, replace(ENTRY, headline=f"Talks, part {number}"))
    calm = replace(ENTRY, external_id="2")
    await take(storage, calm)
    edits = replace(ENTRY, headline="Talks end"), replace(calm, headline="Calm")
    assert await take(storage, *edits) == {"1": Change.HELD, "2": Change.REVISED}


async def test_a_withdrawn_entry_goes_to_nobody_any_more(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    assert await waiting(storage) == 1
    assert await take(storage, replace(ENTRY, withdrawn=True)) == {"1": Change.WITHDRAWN}
    assert await waiting(storage) == 0
    assert await storage.read(lambda tx: search.latest(tx, 5)) == []
    assert await take(storage, replace(ENTRY, withdrawn=True)) == {"1": Change.UNCHANGED}


async def test_a_withdrawal_keeps_the_text_as_it_was(storage: Storage) -> None:
    await take(storage, ENTRY)
    await take(storage, ParsedEntry("1", "", withdrawn=True))
    stored = await known(storage)
    assert (stored.revision, stored.withdrawn, stored.over) == (2, True, False)
    entry = await storage.read(lambda tx: entries.get(tx, stored.entry_id))
    assert entry is not None
    assert entry.parsed.headline == "Talks begin"


async def test_what_is_not_fanned_out_yet_when_it_is_withdrawn_never_is(storage: Storage) -> None:
    await reader(storage)

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        for entry in (ENTRY, replace(ENTRY, withdrawn=True)):
            await accept(tx, desk.id, [entry], language="en", publish=True, now=NOW)
        await fan_out_all(tx)

    await storage.write(work)
    assert await waiting(storage) == 0


async def test_a_withdrawal_reaches_those_who_have_the_entry(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    await storage.write(deliver_all)
    await take(storage, replace(ENTRY, withdrawn=True))
    [edit] = await storage.write(lambda tx: deliver_all(tx, now=NOW + HOUR))
    assert (edit.step, edit.wanted) == ("edit", 2)
    [reply] = await storage.write(lambda tx: deliver_all(tx, now=NOW + 2 * HOUR))
    assert (reply.step, reply.tell) == ("reply", 2)


async def test_an_edit_of_a_source_is_silent(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    await storage.write(deliver_all)
    await take(storage, replace(ENTRY, headline="Talks end"))
    [edit] = await storage.write(lambda tx: deliver_all(tx, now=NOW + HOUR))
    assert (edit.step, edit.wanted, edit.tell) == ("edit", 2, 0)
    assert await storage.write(lambda tx: deliver_all(tx, now=NOW + 2 * HOUR)) == []


async def test_withdrawals_do_not_count_as_edits_of_the_hour(storage: Storage) -> None:
    await take(storage, ENTRY)
    for _ in range(EDITS_AN_HOUR):
        assert await take(storage, replace(ENTRY, withdrawn=True)) == {"1": Change.WITHDRAWN}
        assert await take(storage, ENTRY) == {"1": Change.REVISED}
    assert await take(storage, replace(ENTRY, withdrawn=True)) == {"1": Change.WITHDRAWN}
    assert await take(storage, ENTRY) == {"1": Change.HELD}


async def test_the_withdrawal_of_what_was_never_seen_is_nothing(storage: Storage) -> None:
    assert await take(storage, replace(ENTRY, withdrawn=True)) == {}
    assert await take(storage, ENTRY) == {"1": Change.NEW}


async def test_an_entry_that_is_shown_again_is_back_and_reaches_its_readers(storage: Storage) -> None:
    await reader(storage)
    await reader(storage, 2)
    await take(storage, ENTRY)
    await take(storage, replace(ENTRY, withdrawn=True))
    await reader(storage, 3)
    assert await take(storage, ENTRY, now=NOW + 1) == {"1": Change.REVISED}
    stored = await known(storage)
    assert (stored.revision, stored.withdrawn) == (3, False)
    assert len(await storage.read(lambda tx: search.latest(tx, 5))) == 1
    assert await waiting(storage) == 2


async def test_what_was_uncertain_before_it_was_withdrawn_still_counts_when_it_is_back(
    storage: Storage,
) -> None:
    await reader(storage)
    await take(storage, ENTRY)

    async def lose_the_answer(tx: Tx) -> None:
        [sent] = await claim(tx)
        await record(tx, Later(sent.entry_id, sent.destination_id, NOW, uncertain=True, why="no answer"))

    await storage.write(lose_the_answer)
    await take(storage, replace(ENTRY, withdrawn=True))
    await take(storage, ENTRY)
    counts = await storage.read(progress.counts)
    assert (counts.waiting, counts.uncertain) == (1, 1)


async def test_one_that_was_in_flight_when_it_was_withdrawn_and_came_back_is_sent_on(
    storage: Storage,
) -> None:
    await reader(storage)
    await take(storage, ENTRY)
    assert len(await storage.write(claim)) == 1
    await take(storage, replace(ENTRY, withdrawn=True))
    await take(storage, ENTRY)

    async def read(tx: Tx) -> list[Any]:
        return list(await tx.execute(select(delivery.c.dropped_at, delivery.c.wanted)))

    assert await storage.read(read) == [(None, 3)]


async def test_what_was_stored_quietly_comes_back_quietly(storage: Storage) -> None:
    await reader(storage)
    await take(storage, ENTRY, publish=False)
    await take(storage, replace(ENTRY, withdrawn=True))
    await take(storage, ENTRY)
    assert await waiting(storage) == 0
    assert len(await storage.read(lambda tx: search.latest(tx, 5))) == 1


async def test_hundreds_of_long_entries_are_accepted(storage: Storage) -> None:
    parsed = [
        ParsedEntry(str(number), f"Talks, part {number}", "Ministers met again. " * 50)
        for number in range(120)
    ]
    changes = await take(storage, *parsed)
    assert list(changes.values()) == [Change.NEW] * 120
    assert len(await storage.read(lambda tx: search.latest(tx, 500))) == 120


async def test_other_tags_are_no_edit_and_reach_those_who_now_match_while_the_entry_is_fresh(
    storage: Storage,
) -> None:
    await reader(storage)
    await storage.write(lambda tx: make_follow(tx, 2, "topic:energy"))
    await take(storage, ENTRY)
    assert await waiting(storage) == 1
    assert await take(storage, replace(ENTRY, topics=("energy",)), now=NOW + 5) == {"1": Change.RETAGGED}
    assert (await known(storage)).revision == 1
    assert await waiting(storage) == 2
    [first, second] = await storage.write(lambda tx: claim(tx, now=NOW + 5))
    assert (first.wanted, second.wanted) == (1, 1)


async def test_a_breaking_mark_that_comes_later_lets_what_waits_overtake(storage: Storage) -> None:
    await reader(storage)
    await take(storage, replace(ENTRY, external_id="0"))
    await take(storage, ENTRY)
    assert await take(storage, replace(ENTRY, breaking=True)) == {"1": Change.RETAGGED}
    [first] = await storage.write(claim)
    assert (first.entry_id, first.priority) == ((await known(storage)).entry_id, BREAKING)


async def test_other_tags_of_an_old_entry_reach_nobody_and_are_found(storage: Storage) -> None:
    await storage.write(lambda tx: make_follow(tx, 2, "topic:energy"))
    await take(storage, ENTRY)
    await take(storage, replace(ENTRY, topics=("energy",)), now=NOW + 2 * HOUR)
    assert await waiting(storage) == 0
    wanted = asking("topic:energy").conjunctions
    assert len(await storage.read(lambda tx: search.newest_matching(tx, wanted, 5))) == 1


async def test_the_tags_of_an_entry_that_was_stored_quietly_are_changed_quietly(storage: Storage) -> None:
    await storage.write(lambda tx: make_follow(tx, 2, "topic:energy"))
    await take(storage, ENTRY, publish=False)
    await take(storage, replace(ENTRY, topics=("energy",)))
    assert await waiting(storage) == 0


async def test_the_tags_of_an_entry_whose_fan_out_goes_on_begin_it_anew(storage: Storage) -> None:
    await storage.write(lambda tx: make_follow(tx, 2, "topic:energy"))
    await reader(storage, 3)

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        await accept(tx, desk.id, [ENTRY], language="en", publish=True, now=NOW)
        opened = await publications.next_open(tx)
        assert opened is not None
        await publications.advance(tx, opened.id, 10_000)

    await storage.write(work)
    await take(storage, replace(ENTRY, topics=("energy",)))
    assert await waiting(storage) == 2


async def test_a_key_mark_is_stored_when_it_comes_and_stays_when_the_source_no_longer_shows_it(
    storage: Storage,
) -> None:
    await take(storage, ENTRY)
    assert await take(storage, replace(ENTRY, key=True)) == {"1": Change.RETAGGED}
    assert (await known(storage)).tags.key
    assert await take(storage, ENTRY) == {"1": Change.UNCHANGED}
    assert (await known(storage)).tags.key
