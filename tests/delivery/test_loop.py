"""Tests of sending as a whole: real storage, a real HTTP server, and every fault at one chat among many."""

import asyncio

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs
from structlog.typing import EventDict

from bot.clock import now_micros
from bot.delivery import cards, fanout, outcomes, sender
from bot.delivery import claims as claiming
from bot.domain.backoff import Backoff
from bot.domain.delivery.pace import MARGIN
from bot.domain.moment import SECOND
from bot.sandbox import Sandbox
from bot.sandbox.faults import Call
from storage import SoleLead, Storage, Tx
from storage.delivery import lanes
from tests.delivery.broadcasts import (
    add_readers,
    broadcasting,
    counted,
    delivering,
    follow,
    publish,
    shown,
    until_counted,
    until_done,
    until_fanned_out,
)
from tests.gateway.servers import unused_port
from tests.timing import moving_clock, until

OTHERS = range(101, 121)
TROUBLED = 55
GROUP = -7
GRACE = 10.0
PAUSING = "no delivery gets through, pausing"


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    monkeypatch.setattr(outcomes, "WAITS", Backoff(0.1, outcomes.LONGEST_WAIT))
    monkeypatch.setattr(outcomes, "WAITS_UNCERTAIN", Backoff(0.2, outcomes.LONGEST_WAIT))
    monkeypatch.setattr(outcomes, "WAITS_CLOSED", Backoff(0.1, outcomes.LONGEST_WAIT))
    monkeypatch.setattr(outcomes, "WAITS_BROKEN", Backoff(0.1, outcomes.LONGEST_WAIT))


def calls_to(sandbox: Sandbox, chat_id: int) -> list[Call]:
    """Return the bot's calls to a chat."""
    return [call for call in sandbox.world.calls if call.chat_id == chat_id]


async def until_said(logs: list[EventDict], event: str) -> None:
    """Wait until an event is logged."""
    await until(lambda: any(line["event"] == event for line in logs))


def all_shown(sandbox: Sandbox, *headlines: str) -> bool:
    """Return whether every reader without a fault was shown exactly these."""
    return all(shown(sandbox, chat_id) == list(headlines) for chat_id in OTHERS)


async def test_every_reader_gets_every_entry_once_and_in_order(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, OTHERS)
    async with broadcasting(storage, sandbox, "One", "Two", "Three"):
        counts = await until_done(storage)
    assert all_shown(sandbox, "One", "Two", "Three")
    assert (counts.sent, counts.uncertain, counts.dropped) == (3 * len(OTHERS), 0, 0)


async def test_a_message_is_the_entry_and_why_the_reader_got_it(storage: Storage, sandbox: Sandbox) -> None:
    sandbox.world.add_user(TROUBLED, "Rita")
    await follow(storage, TROUBLED, text="grid")
    async with broadcasting(storage, sandbox, "Grid restored", "Football"):
        await until_done(storage)
    (message,) = sandbox.world.messages(TROUBLED)
    assert message["text"].startswith("Grid restored\n")
    assert message["text"].endswith("\n\nYou follow grid")
    assert [one["type"] for one in message["entities"]] == ["bold", "date_time"]
    assert message["entities"][0] == {"type": "bold", "offset": 0, "length": len("Grid restored")}


async def test_an_entry_published_while_running_is_sent_at_once(
    storage: Storage, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (fanout, sender, claiming):
        monkeypatch.setattr(module, "LOOK_EVERY", 3600.0)
    await add_readers(storage, sandbox, OTHERS)
    async with broadcasting(storage, sandbox, "One") as loops:
        await until_done(storage)
        await publish(storage, "Two")
        loops.published.set()
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))


async def test_what_is_published_without_a_call_is_found(
    storage: Storage, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "LOOK_EVERY", 0.1)
    await add_readers(storage, sandbox, OTHERS)
    async with broadcasting(storage, sandbox, "One"):
        await until_done(storage)
        await publish(storage, "Two")
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))


async def test_a_429_delays_its_chat_alone_and_keeps_the_order(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, [TROUBLED, *OTHERS])
    sandbox.world.add_fault("sendMessage", "429", chat_id=TROUBLED, retry_after=3600)
    with moving_clock() as clock:
        async with broadcasting(storage, sandbox, "One") as loops:
            await until_counted(storage, lambda counts: (counts.sent, counts.in_flight) == (len(OTHERS), 0))
            clock.jump(3000)
            await publish(storage, "Two")
            loops.published.set()
            await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))
            assert shown(sandbox, TROUBLED) == []
            await until_counted(storage, lambda counts: counts.in_flight == 0)
            clock.jump(601)
            counts = await until_done(storage)
    assert shown(sandbox, TROUBLED) == ["One", "Two"]
    assert len(calls_to(sandbox, TROUBLED)) == 3
    assert counts.uncertain == 0


async def test_a_chat_held_for_half_a_day_is_not_asked_again(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, [TROUBLED, *OTHERS])
    sandbox.world.add_fault("sendMessage", "429", chat_id=TROUBLED, retry_after=43_838)
    async with broadcasting(storage, sandbox, "One", "Two") as loops:
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))
        await publish(storage, "Three")
        loops.published.set()
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two", "Three"))
    assert len(calls_to(sandbox, TROUBLED)) == 1
    assert (await counted(storage)).waiting == 3


async def test_a_topic_of_a_held_chat_waits_too_and_others_do_not(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, OTHERS)
    sandbox.world.add_group(GROUP, "Forum", members=[], admins=[101], kind="supergroup", forum=True)
    topics = [sandbox.world.add_topic(GROUP, f"Topic {number}") for number in range(40)]
    for thread_id in topics:
        await follow(storage, GROUP, thread_id=thread_id)
    sandbox.world.add_fault("sendMessage", "429", chat_id=GROUP, retry_after=43_838)
    async with broadcasting(storage, sandbox, "One", chat_interval=1.0) as loops:
        await sandbox.wait_for(lambda: all_shown(sandbox, "One") and calls_to(sandbox, GROUP))
        await until_counted(storage, lambda counts: counts.in_flight == 0)
        before = len(calls_to(sandbox, GROUP))  # some may have been sent before the refusal came
        await publish(storage, "Two")
        loops.published.set()
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))
        counts = await until_counted(storage, lambda counts: counts.in_flight == 0)
    assert len(calls_to(sandbox, GROUP)) == before
    assert counts.waiting == 2 * len(topics) - (before - 1)


async def test_topics_of_one_chat_share_its_pace_and_hold_back_nobody(
    storage: Storage, sandbox: Sandbox
) -> None:
    interval = 60.0
    sandbox.world.add_user(101, "Reader 101")
    sandbox.world.add_group(GROUP, "Forum", members=[], admins=[101], kind="supergroup", forum=True)
    topics = [sandbox.world.add_topic(GROUP, f"Topic {number}") for number in range(10)]
    for thread_id in topics:
        await follow(storage, GROUP, thread_id=thread_id)
    await add_readers(storage, sandbox, OTHERS[1:])
    await follow(storage, 101)
    with moving_clock() as clock:
        async with broadcasting(storage, sandbox, "One", chat_interval=interval):
            await sandbox.wait_for(lambda: all_shown(sandbox, "One"))
            for number in range(1, len(topics) + 1):
                done = len(OTHERS) + number
                await until_counted(storage, lambda now, done=done: (now.sent, now.in_flight) == (done, 0))
                assert len(calls_to(sandbox, GROUP)) == number
                clock.jump(interval * MARGIN)
    assert all(shown(sandbox, GROUP, thread_id=thread_id) == ["One"] for thread_id in topics)


async def test_a_group_that_got_something_just_before_a_start_waits_and_holds_up_nobody(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, OTHERS)
    sandbox.world.add_group(GROUP, "Group", members=[], admins=[101])
    await follow(storage, GROUP)
    async with broadcasting(storage, sandbox, "One"):
        await until_done(storage)
    begun = now_micros()
    async with broadcasting(storage, sandbox, "Two"):
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))
        counts = await until_counted(storage, lambda counts: counts.in_flight == 0)
    assert counts.waiting == 1
    assert shown(sandbox, GROUP) == ["One"]
    due_at = await storage.read(lanes.next_due_at)
    assert due_at is not None
    assert due_at > begun + 30 * SECOND


async def test_a_topic_that_opens_again_gets_its_entries_in_order(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, OTHERS)
    sandbox.world.add_group(GROUP, "Forum", members=[], admins=[101], kind="supergroup", forum=True)
    thread_id = sandbox.world.add_topic(GROUP, "Topic")
    await follow(storage, GROUP, thread_id=thread_id)
    sandbox.world.close_topic(GROUP, thread_id)
    async with broadcasting(storage, sandbox, "One", "Two"):
        await sandbox.wait_for(lambda: all_shown(sandbox, "One", "Two"))
        sandbox.world.close_topic(GROUP, thread_id, closed=False)
        counts = await until_done(storage)
    assert shown(sandbox, GROUP, thread_id=thread_id) == ["One", "Two"]
    assert counts.dropped == 0


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_hundreds_of_chats_that_hang_hold_back_nobody(storage: Storage, sandbox: Sandbox) -> None:
    hanging = range(1001, 1301)
    await add_readers(storage, sandbox, [*hanging, *OTHERS])
    for chat_id in hanging:
        sandbox.world.add_fault("sendMessage", "hang", chat_id=chat_id, times=100)
    async with broadcasting(storage, sandbox, "One", grace=0.1):
        await sandbox.wait_for(lambda: all_shown(sandbox, "One"))
        await until_counted(
            storage, lambda counts: (counts.sent, counts.in_flight) == (len(OTHERS), len(hanging))
        )


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_server_that_is_away_makes_nothing_uncertain(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, OTHERS)
    await publish(storage, "One", "Two")
    with capture_logs() as logs:
        async with delivering(storage, f"http://127.0.0.1:{unused_port()}", sandbox.token):
            await until_said(logs, PAUSING)
    counts = await counted(storage)
    assert (counts.waiting, counts.in_flight, counts.sent, counts.uncertain) == (2 * len(OTHERS), 0, 0, 0)
    async with delivering(storage, sandbox.url, sandbox.token):
        await until_done(storage)
    assert all_shown(sandbox, "One", "Two")


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_token_that_telegram_refuses_drops_nothing(storage: Storage, sandbox: Sandbox) -> None:
    await add_readers(storage, sandbox, OTHERS)
    await publish(storage, "One")
    with capture_logs() as logs:
        async with delivering(storage, sandbox.url, "42:this-one-was-revoked") as loops:
            await until_said(logs, PAUSING)
            await until_counted(storage, lambda counts: counts.in_flight == 0)
            asked = len(sandbox.world.calls)
            await publish(storage, "Two")
            loops.published.set()
            await until_fanned_out(storage)
            await until(lambda: not loops.fanned_out.is_set())
    counts = await counted(storage)
    assert (counts.waiting, counts.dropped, counts.uncertain) == (2 * len(OTHERS), 0, 0)
    assert len(sandbox.world.calls) == asked <= len(OTHERS)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_an_entry_that_breaks_the_rendering_holds_up_no_other(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, OTHERS)
    await publish(storage, "Broken", "One")

    async def spoil(tx: Tx) -> None:
        # No entry is known to break delivery, so a date that no calendar has causes the failure.
        await tx.execute(text("UPDATE revision SET published_at = -(1 << 62) WHERE headline = 'Broken'"))

    await storage.write(spoil)
    with capture_logs() as logs:
        async with delivering(storage, sandbox.url, sandbox.token):
            counts = await until_done(storage)
    assert {line["event"] for line in logs} == {"delivery failed"}
    assert all_shown(sandbox, "One")
    assert (counts.dropped, counts.uncertain) == (len(OTHERS), 0)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_an_outcome_that_cannot_be_recorded_holds_up_no_other(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, OTHERS)
    trigger = (
        "CREATE TRIGGER odd BEFORE UPDATE OF sent ON delivery WHEN new.destination_id = 3 AND new.sent > 0"
    )
    await storage.write(lambda tx: tx.execute(text(f"{trigger} BEGIN SELECT RAISE(ABORT, 'odd'); END")))
    async with broadcasting(storage, sandbox, "One"):
        await sandbox.wait_for(lambda: all_shown(sandbox, "One"))
        counts = await until_counted(storage, lambda counts: counts.sent + counts.dropped == len(OTHERS))
    assert (counts.dropped, counts.in_flight, counts.uncertain) == (1, 0, 0)


async def test_stopping_waits_for_sends_under_way_and_doubles_none(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, OTHERS)
    sandbox.world.add_fault("sendMessage", "slow", times=1000, seconds=0.3)
    async with broadcasting(storage, sandbox, "One", "Two", rate=50):
        await sandbox.wait_for(lambda: len(sandbox.world.calls) >= 10)
    counts = await counted(storage)
    assert 10 <= counts.sent < 2 * len(OTHERS)
    assert (counts.in_flight, counts.uncertain) == (0, 0)
    sandbox.world.clear_faults()
    async with delivering(storage, sandbox.url, sandbox.token):
        await until_done(storage)
    assert all_shown(sandbox, "One", "Two")


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_stopping_does_not_wait_for_ever_and_says_what_is_uncertain(
    storage: Storage, sandbox: Sandbox
) -> None:
    await add_readers(storage, sandbox, [TROUBLED])
    sandbox.world.add_fault("sendMessage", "hang", chat_id=TROUBLED)
    with moving_clock() as clock, capture_logs() as logs:

        async def lose_patience() -> None:
            await until_said(logs, "waiting for sends in progress")
            clock.jump(GRACE)

        sending = broadcasting(storage, sandbox, "One", grace=GRACE)
        async with asyncio.TaskGroup() as group, sending:
            await sandbox.wait_for(lambda: sandbox.world.calls)
            group.create_task(lose_patience())
    counts = await counted(storage)
    assert (counts.waiting, counts.in_flight, counts.uncertain) == (1, 0, 1)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_an_entry_is_at_hand_for_its_readers_however_many_others_are_claimed_meanwhile(
    storage: Storage, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "KEPT", 1)
    headlines = {1001 + number: f"Quay{chr(97 + number)}x closed" for number in range(26)}
    headlines |= {1101 + number: f"Pier{chr(97 + number)}x closed" for number in range(26)}
    for chat_id, headline in headlines.items():
        sandbox.world.add_user(chat_id, "Reader")
        await follow(storage, chat_id, text=headline.split()[0])
    with capture_logs() as logs:
        async with broadcasting(storage, sandbox, *headlines.values(), rate=100):
            await until_done(storage)
    assert logs == []
    assert {chat_id: shown(sandbox, chat_id) for chat_id in headlines} == {
        chat_id: [headline] for chat_id, headline in headlines.items()
    }


@pytest.mark.parametrize("rate", [5, 60])
async def test_what_is_claimed_ahead_is_sent_within_about_a_second(
    storage: Storage, sandbox: Sandbox, rate: int
) -> None:
    await add_readers(storage, sandbox, range(101, 201))
    async with broadcasting(storage, sandbox, "One", rate=rate):
        for number in range(1, 8):
            await sandbox.wait_for(lambda number=number: len(sandbox.world.calls) >= number)
            counts = await counted(storage)
            assert counts.in_flight <= min(rate, 32) + len(sandbox.world.calls) - counts.sent + 1


class _Lapsing(SoleLead):
    """A lead that may have expired while `lapsed`."""

    lapsed = False

    def holds(self) -> bool:
        return not self.lapsed


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("called", [True, False])
async def test_who_is_cut_off_begins_nothing_more_and_gives_back_what_it_claimed(
    storage: Storage, sandbox: Sandbox, *, called: bool
) -> None:
    await add_readers(storage, sandbox, OTHERS)
    lead = _Lapsing(storage)
    async with broadcasting(storage, sandbox, "One", rate=20, lead=lead) as loops:
        await sandbox.wait_for(lambda: len(sandbox.world.calls) >= 3)
        lead.lapsed = True
        if called:
            loops.fanned_out.set()
        begun = len(sandbox.world.calls)
        counts = await until_counted(storage, lambda counts: counts.in_flight == 0)
        assert len(sandbox.world.calls) <= begun + 1, "one may have begun in the same moment"
        assert counts.waiting >= len(OTHERS) - begun - 1

        lead.lapsed = False
        loops.fanned_out.set()
        counts = await until_done(storage)
    assert counts.uncertain == 0
    assert all_shown(sandbox, "One")
