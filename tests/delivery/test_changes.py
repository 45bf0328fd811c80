"""Tests of what follows a message: edits, replies about corrections, withdrawals, and breaking news."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.delivery.fanout import fan_out_all
from bot.domain.backoff import Backoff
from bot.domain.entry.content import ParsedEntry
from bot.entries import acceptance
from bot.sandbox import Sandbox
from storage import Storage, Tx
from storage.delivery import tallies
from storage.entries import search
from storage.sources import sources
from tests.accepting import accept, revise
from tests.delivery.broadcasts import (
    Loops,
    add_readers,
    broadcasting,
    delivering,
    follow,
    publish,
    shown,
    until_counted,
    until_done,
    until_fanned_out,
)
from tests.timing import moving_clock

READERS = range(101, 111)
LONG = 600.0


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    monkeypatch.setattr(outcomes, "WAITS", Backoff(0.1, outcomes.LONGEST_WAIT))
    monkeypatch.setattr(outcomes, "WAITS_UNCERTAIN", Backoff(0.2, outcomes.LONGEST_WAIT))


async def _entry_id(tx: Tx) -> int:
    [entry] = await search.latest(tx, 1)
    return entry.id


async def publish_one(storage: Storage, headline: str, *, breaking: bool) -> None:
    """Accept an entry and publish it."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        parsed = ParsedEntry(headline, headline, breaking=breaking)
        await accept(tx, desk.id, [parsed], language="en", publish=True, now=now_micros())

    await storage.write(work)


async def edit(storage: Storage, headline: str, now_says: str) -> None:
    """Change an entry's headline at its source."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        parsed = ParsedEntry(external_id=headline, headline=now_says)
        await accept(tx, desk.id, [parsed], language="en", publish=True, now=now_micros())

    await storage.write(work)


async def correct(storage: Storage, now_says: str) -> None:
    """Correct the newest entry as an editor."""

    async def work(tx: Tx) -> None:
        [entry] = await search.latest(tx, 1)
        words = replace(entry.parsed, headline=now_says)
        await revise(tx, entry, words, "correction", language="en", now=now_micros())

    await storage.write(work)


async def withdraw(storage: Storage, note: str | None = None) -> None:
    """Withdraw the newest entry."""

    async def work(tx: Tx) -> None:
        await acceptance.withdraw(tx, [await _entry_id(tx)], now_micros(), note=note)

    await storage.write(work)


async def _done(storage: Storage, loops: Loops) -> None:
    loops.published.set()
    await until_done(storage)


def said(message: dict[str, Any]) -> bool:
    """Return whether a message has text and is not the chat's own."""
    return "text" in message


def texts(sandbox: Sandbox, chat_id: int) -> list[str]:
    """Return what the bot's messages in a chat say."""
    return [message["text"] for message in sandbox.world.messages(chat_id)]


async def test_an_edit_of_the_source_edits_the_message_and_says_nothing(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await edit(storage, "One", "One, edited")
        await _done(storage, loops)
    assert all(shown(sandbox, chat_id) == ["One, edited"] for chat_id in READERS)
    assert all(texts(sandbox, chat_id)[0].endswith("You follow everything") for chat_id in READERS)


async def test_a_correction_is_marked_and_told_without_a_sound(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await correct(storage, "Two")
        await _done(storage, loops)
    for chat_id in READERS:
        edited, reply = sandbox.world.messages(chat_id)
        assert edited["text"].splitlines()[0] == "Two"
        assert edited["text"].splitlines()[2].startswith("Corrected ")
        assert reply["text"].startswith("Correction\n\nTwo\n")
        assert reply["reply_to_message"]["message_id"] == edited["message_id"]
        assert sandbox.world.is_silent(chat_id, reply["message_id"])


@pytest.mark.parametrize("breaking", [True, False])
async def test_a_withdrawal_replaces_the_text_and_is_told_with_a_sound_where_the_entry_had_one(
    storage: Storage, sandbox: Sandbox, *, breaking: bool
) -> None:
    await add_readers(storage, sandbox, READERS)
    await publish_one(storage, "One", breaking=breaking)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await until_done(storage)
        await withdraw(storage, "Nothing of it was true")
        await _done(storage, loops)
    for chat_id in READERS:
        notice, reply = sandbox.world.messages(chat_id)
        assert notice["text"] == "This was withdrawn.\n\nReason: Nothing of it was true"
        assert reply["text"] == "This was withdrawn.\n\nOne\n\nReason: Nothing of it was true"
        assert sandbox.world.is_silent(chat_id, notice["message_id"]) is not breaking
        assert sandbox.world.is_silent(chat_id, reply["message_id"]) is not breaking


@pytest.mark.parametrize("breaking", [True, False])
async def test_what_is_withdrawn_after_a_correction_stands_nowhere_any_more(
    storage: Storage, sandbox: Sandbox, *, breaking: bool
) -> None:
    await add_readers(storage, sandbox, READERS)
    await publish_one(storage, "One", breaking=breaking)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await until_done(storage)
        await correct(storage, "Two zeppelins land")
        await _done(storage, loops)
        await withdraw(storage)
        await _done(storage, loops)
    for chat_id in READERS:
        assert texts(sandbox, chat_id) == [
            "This was withdrawn.",
            "This was withdrawn.\n\nTwo zeppelins land",  # struck through
        ]
        for message in sandbox.world.messages(chat_id):
            assert sandbox.world.is_silent(chat_id, message["message_id"]) is not breaking


async def test_a_later_correction_takes_the_place_of_the_former(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        for now_says in ("Two", "Three"):
            await _done(storage, loops)
            await correct(storage, now_says)
        await _done(storage, loops)
    for chat_id in READERS:
        edited, former, reply = sandbox.world.messages(chat_id)
        assert edited["text"].splitlines()[0] == "Three"
        assert former["text"] == "Replaced."
        assert reply["text"].startswith("Correction\n\nThree\n")
        assert reply["reply_to_message"]["message_id"] == edited["message_id"]


@pytest.mark.parametrize("why", ["message to edit not found", "message can't be edited"])
async def test_a_correction_that_cannot_be_taken_back_does_not_keep_a_withdrawal_from_being_told(
    storage: Storage, sandbox: Sandbox, why: str
) -> None:
    await add_readers(storage, sandbox, [101])
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await correct(storage, "Two")
        await _done(storage, loops)
        sandbox.world.add_fault("deleteMessage", "error", code=400, description="message can't be deleted")
        sandbox.world.add_fault("editMessageText", "error", code=400, description=why, times=2)
        await withdraw(storage)
        loops.published.set()
        counts = await until_done(storage)
    assert texts(sandbox, 101)[-1] == "This was withdrawn.\n\nTwo"
    assert (counts.dropped, counts.uncertain) == (0, 0)


async def test_a_correction_is_left_where_its_withdrawal_was_taken_back_before_it_was_told(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [101])
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await correct(storage, "Two")
        await _done(storage, loops)
        sandbox.world.add_fault("editMessageText", "429", retry_after=1)
        await withdraw(storage)
        await fan_out_all(storage)
        await edit(storage, "One", "Three")
        await _done(storage, loops)
        assert [one.splitlines()[0] for one in texts(sandbox, 101)] == ["Three", "Correction"]
        await withdraw(storage)
        await _done(storage, loops)
    assert texts(sandbox, 101) == ["This was withdrawn.", "This was withdrawn.\n\nThree"]


async def test_an_entry_that_is_marked_breaking_later_sounds_from_then_on(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [101])
    sandbox.world.add_user(102, "Reader 102")
    await follow(storage, 102, text="is:breaking")
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await add_readers(storage, sandbox, [103])
        await publish_one(storage, "One", breaking=True)
        await _done(storage, loops)
    found = [shown(sandbox, chat_id) for chat_id in (101, 102, 103)]
    assert found == [["One"], ["🔴 BREAKING · One"], []]
    silent = [
        sandbox.world.is_silent(chat_id, sandbox.world.messages(chat_id)[0]["message_id"])
        for chat_id in (101, 102)
    ]
    assert silent == [True, False]


async def test_an_entry_that_came_back_shows_itself_again(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await withdraw(storage)
        await edit(storage, "One", "One")
        await _done(storage, loops)
    assert all(shown(sandbox, chat_id)[0] == "One" for chat_id in READERS)


@pytest.mark.parametrize("why", ["message to edit not found", "message can't be edited"])
async def test_what_cannot_be_edited_is_told_by_one_reply(
    storage: Storage, sandbox: Sandbox, why: str
) -> None:
    await add_readers(storage, sandbox, READERS)
    sandbox.world.add_fault("editMessageText", "error", chat_id=101, code=400, description=why)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await edit(storage, "One", "Two")
        await _done(storage, loops)
    assert [one.splitlines()[0] for one in texts(sandbox, 101)] == ["One", "Changed"]
    assert "Two" in texts(sandbox, 101)[1]
    assert all(shown(sandbox, chat_id) == ["Two"] for chat_id in READERS[1:])


async def test_a_withdrawal_of_what_cannot_be_edited_is_told_by_a_notice_that_names_it(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        [message] = sandbox.world.messages(101)
        sandbox.world.remove(sandbox.world.chat(101), message["message_id"])
        await withdraw(storage)
        await _done(storage, loops)
    assert texts(sandbox, 101) == ["This was withdrawn.\n\nOne"]


@pytest.mark.parametrize("heir", [False, True])
async def test_what_a_group_got_before_it_moved_is_never_taken_for_another_message_with_its_number(
    storage: Storage, sandbox: Sandbox, *, heir: bool
) -> None:
    world = sandbox.world
    world.add_user(101, "Rita")
    world.add_group(-5, "Group", members=[], admins=[101])
    await follow(storage, -5)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        new_chat_id = world.upgrade(-5)
        if heir:
            await follow(storage, new_chat_id)
        await publish(storage, "Two")
        await _done(storage, loops)
        [first], [second] = (
            [one for one in world.messages(chat_id) if said(one)] for chat_id in (-5, new_chat_id)
        )
        assert first["message_id"] == second["message_id"]
        await edit(storage, "One", "One, edited")
        await _done(storage, loops)
    assert shown(sandbox, new_chat_id) == ["Two", "Changed"]
    assert "reply_to_message" not in world.messages(new_chat_id)[-1]


async def test_an_edit_of_urgent_news_that_is_told_by_a_reply_has_no_sound(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    why = "message to edit not found"
    sandbox.world.add_fault("editMessageText", "error", chat_id=101, code=400, description=why)
    await publish_one(storage, "One", breaking=True)
    async with delivering(storage, sandbox.url, sandbox.token) as loops:
        await until_done(storage)
        await edit(storage, "One", "Two")
        await _done(storage, loops)
    urgent, reply = sandbox.world.messages(101)
    assert reply["text"].startswith("Changed\n\n🔴 BREAKING · Two")
    assert not sandbox.world.is_silent(101, urgent["message_id"])
    assert sandbox.world.is_silent(101, reply["message_id"])


async def test_urgent_news_is_not_held_back_by_a_long_broadcast(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, range(101, 301))
    await publish(storage, "Long")
    late = 200
    with moving_clock() as clock:
        async with delivering(storage, sandbox.url, sandbox.token, rate=40) as loops:
            await sandbox.wait_for(lambda: len(sandbox.world.calls) >= 5)
            clock.stop()  # so that the long one is not sent before the news arrives
            await publish_one(storage, "Urgent", breaking=True)
            loops.published.set()
            await until_fanned_out(storage)
            clock.go()
            await sandbox.wait_for(lambda: shown(sandbox, late) == ["🔴 BREAKING · Urgent"])
            waiting = sum("Long" not in shown(sandbox, chat_id) for chat_id in range(101, 301))
            assert waiting > 50, "the long one is far from done"


async def test_urgent_news_is_fanned_out_before_what_was_published_earlier(storage: Storage) -> None:
    await publish(storage, "First", "Second")

    await publish_one(storage, "Urgent", breaking=True)
    await fan_out_all(storage)
    firsts = "SELECT entry_id FROM publication ORDER BY finished_at, id LIMIT 1"
    urgent = await storage.read(_entry_id)
    assert await storage.read(lambda tx: tx.scalar(text(firsts))) == urgent


async def test_a_second_chats_429_holds_the_whole_bot_and_nothing_bursts_afterwards(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    for chat_id in (101, 102):
        sandbox.world.add_fault("sendMessage", "429", chat_id=chat_id, retry_after=60)
    calls = sandbox.world.calls
    with moving_clock() as clock:
        async with broadcasting(storage, sandbox, "One", rate=20):
            await sandbox.wait_for(lambda: len(calls) >= 2)
            await until_counted(storage, lambda counts: counts.in_flight == 0)
            begun = len(calls)
            clock.jump(59)
            await until_done(storage)
    assert all(shown(sandbox, chat_id) == ["One"] for chat_id in READERS)
    assert len(calls) == len(READERS) + 2
    for number, call in enumerate(calls[begun:]):
        assert call.at >= calls[1].at + 60 + number / 20


async def test_nothing_stays_claimed_while_the_whole_bot_is_held_so_that_it_can_be_withdrawn(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    for chat_id in (101, 102):
        sandbox.world.add_fault("sendMessage", "429", chat_id=chat_id, retry_after=600)
    async with broadcasting(storage, sandbox, "One", rate=10) as loops:
        await sandbox.wait_for(lambda: len(sandbox.world.calls) >= 2)
        await until_counted(storage, lambda counts: counts.in_flight == 0)
        begun = len(sandbox.world.calls)
        await withdraw(storage)
        loops.published.set()
        counts = await until_counted(storage, lambda counts: counts.waiting == 0)
    assert counts.dropped >= len(READERS) - begun
    assert len(sandbox.world.calls) == begun


async def test_what_an_earlier_term_had_in_flight_is_taken_over(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, READERS)
    await publish(storage, "One")
    await fan_out_all(storage)
    leased = "UPDATE lane SET leased_at = 1, term = 7, entry_id = 1, step = 'send' WHERE destination_id = 1"
    await storage.write(lambda tx: tx.execute(text(leased)))
    async with delivering(storage, sandbox.url, sandbox.token):
        counts = await until_done(storage)
    assert (counts.sent, counts.uncertain) == (len(READERS), 1)
    tallied = await storage.read(lambda tx: tallies.since(tx, 0))
    assert tallied == {"sent": len(READERS), "uncertain": 1}


@pytest.mark.parametrize("when", ["it hangs", "it waits to be repeated"])
async def test_what_may_have_arrived_before_it_was_withdrawn_is_followed_by_the_notice(
    storage: Storage, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    monkeypatch.setattr(outcomes, "WAITS_UNCERTAIN", Backoff(LONG, outcomes.LONGEST_WAIT))
    await add_readers(storage, sandbox, READERS)
    sandbox.world.add_fault("sendMessage", "hang-after", chat_id=101)
    with moving_clock() as clock:
        async with broadcasting(storage, sandbox, "One", patience=LONG) as loops:
            await until_counted(storage, lambda now: (now.sent, now.in_flight) == (len(READERS) - 1, 1))
            if when == "it waits to be repeated":
                clock.jump(LONG)
                await until_counted(storage, lambda now: now.uncertain == 1)
            await withdraw(storage)
            loops.published.set()
            await sandbox.wait_for(lambda: all(withdrawn(sandbox, chat_id) for chat_id in READERS[1:]))
            await until_counted(storage, lambda now: now.waiting + now.in_flight <= 1)
            clock.jump(LONG)
            await until_counted(storage, lambda now: now.uncertain == 1)
            clock.jump(2 * LONG)
            await until_done(storage)
    assert [one.split("\n\nYou")[0] for one in texts(sandbox, 101)][1:] == ["This was withdrawn.\n\nOne"]
    assert shown(sandbox, 101)[0] == "One"


def withdrawn(sandbox: Sandbox, chat_id: int) -> bool:
    """Return whether the first message of a chat says that it was withdrawn."""
    return shown(sandbox, chat_id)[0] == "This was withdrawn."


async def test_what_an_earlier_term_may_have_sent_before_it_was_withdrawn_is_followed_by_the_notice(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, READERS)
    await publish(storage, "One")
    await fan_out_all(storage)
    leased = "UPDATE lane SET leased_at = 1, term = 7, entry_id = 1, step = 'send' WHERE destination_id = 1"
    await storage.write(lambda tx: tx.execute(text(leased)))
    await withdraw(storage)
    async with delivering(storage, sandbox.url, sandbox.token):
        counts = await until_done(storage)
    assert (counts.sent, counts.dropped, counts.uncertain) == (1, len(READERS) - 1, 1)
    assert [texts(sandbox, chat_id) for chat_id in READERS] == [["This was withdrawn.\n\nOne"], *[[]] * 9]
