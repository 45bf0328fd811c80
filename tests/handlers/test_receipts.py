"""Tests of receipts: they count how an entry goes out, also if their chat moves or cannot be edited."""

import asyncio

import pytest

from bot.app.lifecycle import running
from bot.delivery import outcomes
from bot.domain.backoff import Backoff
from bot.newsroom import receipts as counting
from bot.sandbox import Sandbox
from storage.chats import inbox
from storage.newsroom import receipts
from tests.handlers.entries import counts
from tests.handlers.sites import PATIENCE, Person, Site, labels
from tests.sentences import ANY, find, say

AN_HOUR = 3600


def hold_back(reader: Person, seconds: int) -> None:
    """Delay messages to a reader by this many seconds."""
    reader.sandbox.world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=seconds)


def calls(person: Person, method: str = "") -> list[str]:
    """Return the outcomes of all calls to a person's chat, or of one method's calls."""
    return [
        call.outcome
        for call in person.sandbox.world.calls
        if call.chat_id == person.chat_id and method.lower() in ("", call.method.lower())
    ]


def edits(person: Person) -> list[str]:
    """Return the outcomes of the bot's edits in a person's chat."""
    return calls(person, "editMessageText")


async def refused(person: Person) -> None:
    """Wait until Telegram has refused an edit in a person's chat."""
    await person.sandbox.wait_for(lambda: any("Too Many" in one for one in edits(person)), PATIENCE)


@pytest.mark.both_engines
async def test_a_receipt_counts_until_all_is_done(follower: Person, editor: Person) -> None:
    _, preview = await editor.ask("/post Five hurt", answers=2)
    await editor.press(preview, say("button-publish"))
    begun = await editor.until_it_says(preview, counts(waiting=1))
    assert labels(begun) == [say("button-edit")]
    done = await editor.until_it_says(preview, counts(sent=1) + "\n")
    span = say("span-seconds", count=ANY)
    assert find(say("receipt-times", first=span, last=span), done["text"].splitlines()[-1])


@pytest.mark.parametrize(
    ("code", "description", "counted"),
    [
        (403, "Forbidden: user is deactivated", {"gone": 1}),
        (400, "Bad Request: message is too long", {"failed": 1}),
    ],
)
async def test_a_receipt_tells_of_those_who_did_not_get_it(
    follower: Person, editor: Person, code: int, description: str, counted: dict[str, int]
) -> None:
    follower.sandbox.world.add_fault(
        "sendMessage", "error", chat_id=follower.chat_id, code=code, description=description
    )
    receipt, _ = await editor.post("Five hurt")
    await editor.until_it_says(receipt, counts(**counted))


async def test_a_receipt_tells_how_many_may_have_got_it_twice(
    follower: Person, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "WAITS_UNCERTAIN", Backoff(0.1, outcomes.LONGEST_WAIT))
    follower.sandbox.world.add_fault("sendMessage", "drop-after", chat_id=follower.chat_id)
    receipt, _ = await editor.post("Five hurt")
    await editor.until_it_says(receipt, counts(sent=1, doubled=1) + "\n")


async def test_the_receipt_of_a_change_counts_those_who_have_the_entry_and_no_others(
    site: Site, editor: Person
) -> None:
    world = site.sandbox.world
    never, blocked, *_ = readers = [site.person() for _ in range(8)]
    for reader in readers:
        await reader.follow_silently("everything")
    deactivated = "Forbidden: user is deactivated"
    world.add_fault("sendMessage", "error", chat_id=never.chat_id, code=403, description=deactivated)
    receipt, number = await editor.post("Five hurt")
    await editor.until_it_says(receipt, counts(sent=7, gone=1) + "\n")
    world.block(blocked.chat_id)
    for change in (f"/fix {number} Six hurt", f"/correct {number} Seven hurt", f"/withdraw {number} Wrong"):
        answer = await editor.change(change)
        counted = await editor.until_it_says(answer, counts(sent=6))
        assert counted["text"].endswith(counts(sent=6, gone=1))


@pytest.mark.both_engines
async def test_a_receipt_counts_on_after_a_restart(own_site: Site, reader: Person, editor: Person) -> None:
    async with running(own_site.settings):
        await reader.follow("everything")
        reader.sandbox.world.add_fault("sendMessage", "429", chat_id=reader.chat_id, retry_after=2)
        receipt, _ = await editor.post("Five hurt")
        await editor.until_it_says(receipt, counts(waiting=1))
    async with running(own_site.settings):
        await editor.until_it_says(receipt, counts(sent=1))


async def test_a_post_that_nobody_follows_says_so(editor: Person) -> None:
    receipt, number = await editor.post("Five hurt")
    assert receipt["text"] == f"{say('published', number=number)}\n\n{say('receipt-nobody')}"


async def test_a_receipt_is_edited_within_its_pace_and_ends_with_all(site: Site, editor: Person) -> None:
    readers = [site.person() for _ in range(24)]
    for reader in readers:
        await reader.follow_silently("everything")
    before = len(readers[0].received())
    now = asyncio.get_running_loop().time()
    with pytest.MonkeyPatch.context() as standing:
        standing.setattr(counting, "_monotonic", lambda: now)
        receipt, _ = await editor.post("Five hurt")
        for reader in readers:
            await reader.next_messages(before)
        assert edits(editor) == ["ok"]  # by the press of the button
        assert editor.now(receipt)["text"].endswith(counts(waiting=24))
    await editor.until_it_says(receipt, counts(sent=24))


async def test_a_receipt_tells_how_far_it_has_come(
    site: Site, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcomes, "WAITS_UNCERTAIN", Backoff(0.1, outcomes.LONGEST_WAIT))
    late, *_ = readers = [site.person() for _ in range(3)]
    for reader in readers:
        await reader.follow_silently("everything")
    site.sandbox.world.add_fault("sendMessage", "5xx", chat_id=late.chat_id, times=1_000)
    receipt, _ = await editor.post("Five hurt")
    await editor.until_it_says(receipt, counts(sent=2, waiting=1))
    site.sandbox.world.clear_faults()
    await editor.until_it_says(receipt, counts(sent=3, doubled=1))


@pytest.mark.both_engines
@pytest.mark.usefixtures("own_bot")
async def test_a_receipt_follows_its_group_and_counts_on_there(
    sandbox: Sandbox, follower: Person, group_admin: Person
) -> None:
    hold_back(follower, 3)
    receipt, number = await group_admin.post("Five hurt")
    moved = group_admin.in_chat(sandbox.world.upgrade(group_admin.chat_id))
    _, there = await moved.next_messages(0, 2)
    assert there["text"].startswith(say("published", number=number))
    await moved.until_it_says(there, counts(sent=1))
    assert len(moved.received()) == 2
    # A reply to it is about its entry.
    [held] = await moved.ask("/hold", reply_to=there)
    assert held["text"].startswith(say("hold-done", number=number, have=1, waiting=0))
    assert counts(sent=1) not in group_admin.now(receipt)["text"]


@pytest.mark.usefixtures("own_bot")
async def test_a_pause_that_telegram_asks_for_is_kept_by_all_that_goes_to_the_chat(
    site: Site, follower: Person, editor: Person, owner: Person
) -> None:
    world = editor.sandbox.world
    await editor.follow_silently("owner")
    await editor.post("Five hurt")
    world.add_fault("editMessageText", "429", chat_id=editor.chat_id, retry_after=AN_HOUR)
    await refused(editor)
    made = len(calls(editor))
    world.say(editor.chat_id, editor.user_id, "/id")
    before = len(follower.received())
    await owner.post("The owner writes, too")
    await follower.next_messages(before)
    await site.until_none(inbox.pending)
    assert len(calls(editor)) == made


@pytest.mark.usefixtures("own_bot")
async def test_a_receipt_counts_on_after_a_pause_that_telegram_asks_for(
    follower: Person, editor: Person
) -> None:
    hold_back(follower, 1)
    receipt, _ = await editor.post("Five hurt")
    editor.sandbox.world.add_fault("editMessageText", "429", chat_id=editor.chat_id, retry_after=1)
    await refused(editor)
    await editor.until_it_says(receipt, counts(sent=1))
    assert len(edits(editor)) <= 6


@pytest.mark.usefixtures("own_bot")
async def test_a_receipt_that_was_deleted_ends(site: Site, follower: Person, editor: Person) -> None:
    world = editor.sandbox.world
    hold_back(follower, 1)
    receipt, _ = await editor.post("Five hurt")
    before = len(editor.received())
    world.remove(world.chat(editor.chat_id), receipt["message_id"])
    await editor.sandbox.wait_for(lambda: edits(editor)[-1] != "ok", PATIENCE)
    await site.until_none(receipts.list_open)
    tried = len(edits(editor))
    await follower.next_messages(0)
    await editor.ask("/id")
    assert len(editor.received()) == before
    assert len(edits(editor)) == tried
