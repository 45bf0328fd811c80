"""Tests of corrections: what editors do to a sent entry, whom it reaches, and what editors are told."""

from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from bot.access import Actor
from bot.domain.entry.content import Change, ParsedEntry, StoredEntry
from bot.domain.filters import parse_filter
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.newsroom import corrections
from bot.newsroom.changes import Act
from bot.newsroom.corrections import Changed
from bot.newsroom.drafts import Asked
from bot.newsroom.status import read_status
from storage import Storage, Tx
from storage.delivery.steps import Claimed
from storage.entries import entries, search
from storage.newsroom import notices
from storage.sources import sources
from tests import changing
from tests.accepting import accept
from tests.storage.making import NOW, SECOND, claim, deliver_all, done, fan_out_all, make_follow, record

EDITOR = Actor(7, frozenset({7}))
ASKED = Asked(9, 9, NOW)
READER = Actor(8, frozenset({7}))
ENTRY = ParsedEntry(
    "1",
    "Five hurt",
    "A bus hit a tram.",
    ("Ann Ox",),
    "https://example.org/1",
    NOW,
    None,
    ("traffic",),
    ("DE",),
)
HOUR = seconds(3600)
DAY = 24 * HOUR
_messages = count(10)


def asked_anew(now: int) -> Asked:
    """Return a new message of the editor."""
    return Asked(9, next(_messages), now)


async def take(storage: Storage, parsed: ParsedEntry = ENTRY, *, now: int = NOW) -> tuple[int, Change]:
    """Accept an entry of a source and fan it out; return its number and its change."""

    async def work(tx: Tx) -> tuple[int, Change]:
        desk = await sources.builtin(tx, "desk")
        [accepted] = await accept(tx, desk.id, [parsed], language="en", publish=True, now=now)
        await fan_out_all(tx)
        return accepted.entry_id, accepted.change

    return await storage.write(work)


async def published(storage: Storage, *, readers: int = 2, parsed: ParsedEntry = ENTRY) -> int:
    """Publish an entry to `readers` readers, one of whom has it."""

    async def follow(tx: Tx) -> None:
        for chat_id in range(1, readers + 1):
            await make_follow(tx, chat_id, "*")

    async def send_one(tx: Tx) -> None:
        [claimed] = await claim(tx, limit=1)
        await record(tx, done(claimed))

    await storage.write(follow)
    entry_id, _ = await take(storage, parsed)
    await storage.write(send_one)
    return entry_id


async def change(
    storage: Storage,
    entry_id: int,
    text: str,
    act: Act = "fix",
    *,
    actor: Actor = EDITOR,
    now: int = NOW + SECOND,
) -> Changed:
    """Change an entry as an editor and fan that out."""
    changed = await changing.change(storage, actor, entry_id, text, act, asked=asked_anew(now))
    await storage.write(fan_out_all)
    return changed


async def withdraw(storage: Storage, entry_id: int, *, actor: Actor = EDITOR) -> Changed:
    """Withdraw an entry as an editor and fan that out."""
    changed = await changing.change(
        storage, actor, entry_id, "It was a drill.", "withdraw", asked=asked_anew(NOW + SECOND)
    )
    await storage.write(fan_out_all)
    return changed


async def shown(storage: Storage, entry_id: int) -> StoredEntry:
    """Return an entry's current revision."""
    entry = await storage.read(lambda tx: entries.get(tx, entry_id))
    assert entry is not None
    return entry


async def steps(storage: Storage) -> list[tuple[int, str, int]]:
    """Deliver everything that is due; return (destination, step, revision) for each delivery."""

    async def deliver(tx: Tx) -> list[Claimed]:
        return [one for hour in range(1, 6) for one in await deliver_all(tx, now=NOW + hour * HOUR)]

    return sorted(
        (one.destination_id, one.step, one.tell if one.step == "reply" else one.wanted)
        for one in await storage.write(deliver)
    )


async def test_a_fix_edits_in_silence_and_goes_to_those_who_wait(storage: Storage) -> None:
    entry_id = await published(storage)
    changed = await change(storage, entry_id, "Six hurt\nA bus hit two trams.")
    assert changed == Changed(
        entry_id,
        2,
        have=1,
        behind=0,
        waiting=1,
        breaking=False,
        held=False,
        title="Six hurt",
        former="Five hurt",
    )
    assert await steps(storage) == [(1, "edit", 2), (2, "send", 2)]


async def test_a_correction_edits_and_is_told_to_those_who_have_the_entry(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt\nA bus hit two trams.", "correct")
    assert await steps(storage) == [(1, "edit", 2), (1, "reply", 2), (2, "send", 2)]
    assert (await shown(storage, entry_id)).corrected_at == NOW + SECOND


async def test_a_withdrawal_drops_what_is_unsent_and_is_told_to_those_who_have_the_entry(
    storage: Storage,
) -> None:
    entry_id = await published(storage)
    withdrawn = await withdraw(storage, entry_id)
    assert (withdrawn.revision, withdrawn.have, withdrawn.waiting) == (2, 1, 1)
    assert await steps(storage) == [(1, "edit", 2), (1, "reply", 2)]
    entry = await shown(storage, entry_id)
    assert (entry.parsed.withdrawn, entry.note) == (True, "It was a drill.")


async def test_what_is_held_goes_to_nobody_until_it_is_released(storage: Storage) -> None:
    entry_id = await published(storage)
    held = await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    assert (held.have, held.waiting) == (1, 1)
    await change(storage, entry_id, "Six hurt")
    assert await steps(storage) == []
    released = await corrections.release(storage, EDITOR, entry_id, asked=ASKED, language="en")
    assert (released.have, released.behind, released.waiting) == (1, 1, 1)
    await storage.write(fan_out_all)
    assert await steps(storage) == [(1, "edit", 2), (2, "send", 2)]


async def test_a_held_entry_that_is_withdrawn_shows_the_notice(storage: Storage) -> None:
    entry_id = await published(storage)
    await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    assert not (await withdraw(storage, entry_id)).held
    assert await steps(storage) == [(1, "edit", 2), (1, "reply", 2)]


async def test_a_held_entry_that_its_source_withdraws_shows_the_notice(storage: Storage) -> None:
    entry_id = await published(storage)
    await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    assert await take(storage, replace(ENTRY, withdrawn=True)) == (entry_id, Change.WITHDRAWN)
    assert await steps(storage) == [(1, "edit", 2), (1, "reply", 2)]


async def test_new_words_replace_the_text_and_nothing_else(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt\nA bus hit two trams.\nNobody died.")
    expected = replace(ENTRY, headline="Six hurt", body="A bus hit two trams.\nNobody died.")
    assert (await shown(storage, entry_id)).parsed == expected


async def test_tags_are_kept_unless_there_are_new_ones(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt #trams")
    parsed = (await shown(storage, entry_id)).parsed
    assert (parsed.topics, parsed.countries) == (("trams",), ("DE",))


async def test_a_headline_alone_keeps_the_body_and_that_is_told(storage: Storage) -> None:
    entry_id = await published(storage)
    assert (await change(storage, entry_id, "Six hurt")).kept_body
    assert (await shown(storage, entry_id)).parsed == replace(ENTRY, headline="Six hurt")


async def test_a_dash_below_the_headline_removes_the_body(storage: Storage) -> None:
    entry_id = await published(storage)
    assert not (await change(storage, entry_id, "Six hurt\n-")).kept_body
    assert (await shown(storage, entry_id)).parsed == replace(ENTRY, headline="Six hurt", body="")
    assert not (await change(storage, entry_id, "Seven hurt")).kept_body


async def test_an_entry_without_a_headline_keeps_having_none(storage: Storage) -> None:
    entry_id = await published(storage, parsed=replace(ENTRY, headline=""))
    await change(storage, entry_id, "A bus hit two trams.\nNobody died.")
    parsed = (await shown(storage, entry_id)).parsed
    assert (parsed.headline, parsed.body) == ("", "A bus hit two trams.\nNobody died.")


async def test_breaking_news_stay_so_when_they_are_corrected(storage: Storage) -> None:
    entry_id = await published(storage, parsed=replace(ENTRY, breaking=True))
    assert (await change(storage, entry_id, "Six hurt", "correct")).breaking
    assert (await shown(storage, entry_id)).parsed.breaking


async def test_what_a_source_shows_unchanged_does_not_undo_an_editors_words(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt")
    assert await take(storage) == (entry_id, Change.UNCHANGED)
    await change(storage, entry_id, "Seven hurt")
    assert await take(storage) == (entry_id, Change.UNCHANGED)
    assert (await shown(storage, entry_id)).parsed.headline == "Seven hurt"


async def test_other_tags_of_a_source_leave_an_editors_words_to_be_found_by(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six zeppelins")
    retagged = replace(ENTRY, topics=("energy",))
    assert await take(storage, retagged) == (entry_id, Change.RETAGGED)
    wanted = parse_filter("zeppelin topic:energy", "en").conjunctions
    assert len(await storage.read(lambda tx: search.newest_matching(tx, wanted, 5))) == 1


async def test_what_a_source_changes_later_is_taken(storage: Storage) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt")
    assert await take(storage, replace(ENTRY, headline="Eight hurt")) == (entry_id, Change.REVISED)
    assert (await shown(storage, entry_id)).parsed.headline == "Eight hurt"


async def test_the_mark_of_a_correction_goes_with_the_words_that_its_source_replaces(
    storage: Storage,
) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt", "correct")
    await change(storage, entry_id, "Six hurt, one badly")
    assert (await shown(storage, entry_id)).corrected_at == NOW + SECOND
    await take(storage, replace(ENTRY, headline="Eight hurt"))
    assert (await shown(storage, entry_id)).corrected_at is None
    await change(storage, entry_id, "Eight are hurt")
    assert (await shown(storage, entry_id)).corrected_at is None
    await change(storage, entry_id, "Nine hurt", "correct", now=NOW + HOUR)
    assert (await shown(storage, entry_id)).corrected_at == NOW + HOUR


async def told(storage: Storage) -> list[tuple[int, int | None]]:
    """Return the notices about entries: the chat and the entry of each."""
    found = await storage.read(lambda tx: notices.due(tx, NOW + DAY, 9))
    return [(one.chat_id, one.entry_id) for one in found]


@pytest.mark.parametrize("act", ["fix", "correct"])
async def test_an_editor_whose_words_a_source_replaces_is_told_once(storage: Storage, act: Act) -> None:
    entry_id = await published(storage)
    await change(storage, entry_id, "Six hurt", act)
    await take(storage)
    await take(storage, replace(ENTRY, topics=("energy",)))
    assert await told(storage) == []
    for headline in ("Eight hurt", "Nine hurt"):
        await take(storage, replace(ENTRY, headline=headline))
    assert await told(storage) == [(9, entry_id)]


async def test_nobody_is_told_of_an_edit_to_what_an_editor_only_held(storage: Storage) -> None:
    entry_id = await published(storage)
    await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    await take(storage, replace(ENTRY, headline="Eight hurt"))
    assert await told(storage) == []


async def test_what_an_editor_withdrew_is_not_brought_back_by_its_source(storage: Storage) -> None:
    entry_id = await published(storage)
    await withdraw(storage, entry_id)
    for shown_still in (ENTRY, replace(ENTRY, headline="Eight hurt"), replace(ENTRY, withdrawn=True)):
        assert await take(storage, shown_still) == (entry_id, Change.UNCHANGED)
    assert (await shown(storage, entry_id)).parsed.withdrawn


@pytest.mark.parametrize("act", ["fix", "correct"])
async def test_the_same_words_change_nothing(storage: Storage, act: Act) -> None:
    entry_id = await published(storage)
    with pytest.raises(UserError, match="fix-unchanged"):
        await change(storage, entry_id, "Five hurt\nA bus hit a tram.", act)
    assert (await shown(storage, entry_id)).revision == 1


async def test_only_a_young_entry_is_changed_in_silence(storage: Storage) -> None:
    entry_id = await published(storage)
    with pytest.raises(UserError, match="fix-too-old"):
        await change(storage, entry_id, "Six hurt", now=NOW + 2 * DAY + 1)
    await change(storage, entry_id, "Six hurt", now=NOW + 2 * DAY)
    await change(storage, entry_id, "Seven hurt", "correct", now=NOW + 9 * DAY)


async def test_nothing_more_is_done_to_a_withdrawn_entry(storage: Storage) -> None:
    entry_id = await published(storage)
    await withdraw(storage, entry_id)
    for attempt in (
        change(storage, entry_id, "Six hurt"),
        withdraw(storage, entry_id),
        corrections.hold(storage, EDITOR, entry_id, asked=ASKED),
        corrections.release(storage, EDITOR, entry_id, asked=ASKED, language="en"),
    ):
        with pytest.raises(UserError, match="correct-withdrawn"):
            await attempt


async def test_a_number_that_no_entry_has_is_refused(storage: Storage) -> None:
    with pytest.raises(UserError, match="correct-unknown"):
        await change(storage, 99, "Six hurt")


async def test_holding_and_releasing_twice_is_told(storage: Storage) -> None:
    entry_id = await published(storage)
    with pytest.raises(UserError, match="release-not-held"):
        await corrections.release(storage, EDITOR, entry_id, asked=ASKED, language="en")
    await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    with pytest.raises(UserError, match="hold-already"):
        await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)


async def test_a_reader_may_do_none_of_it(storage: Storage) -> None:
    entry_id = await published(storage)
    attempts: list[Any] = [
        change(storage, entry_id, "Six hurt", actor=READER),
        change(storage, entry_id, "Six hurt", "correct", actor=READER),
        withdraw(storage, entry_id, actor=READER),
        corrections.hold(storage, READER, entry_id, asked=ASKED),
        corrections.release(storage, READER, entry_id, asked=ASKED, language="en"),
        corrections.find(storage, READER, 1, 1),
        read_status(storage, READER, NOW),
    ]
    for attempt in attempts:
        with pytest.raises(UserError, match="editors-only"):
            await attempt
    assert await steps(storage) == [(2, "send", 1)]


async def test_a_message_that_was_delivered_shows_which_entry_it_is(storage: Storage) -> None:
    entry_id = await published(storage)
    assert await corrections.find(storage, EDITOR, 1, 1000 + entry_id) == {entry_id: "Five hurt"}
    assert await corrections.find(storage, EDITOR, 2, 1000 + entry_id) == {}
    assert await corrections.find(storage, EDITOR, 1, 5) == {}


async def test_the_status_tells_what_waits_and_how_deliveries_ended(storage: Storage) -> None:
    entry_id = await published(storage, readers=3)
    status = await read_status(storage, EDITOR, NOW + 5 * SECOND)
    assert (status.waiting, status.since, status.outcomes) == (2, NOW, {"sent": 1})
    assert status.lately == 1
    await corrections.hold(storage, EDITOR, entry_id, asked=ASKED)
    status = await read_status(storage, EDITOR, NOW + 80 * SECOND)
    assert (status.waiting, status.since, status.lately, status.held) == (0, None, 0, {entry_id: 2})
