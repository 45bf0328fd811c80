"""Tests of telling readers that an entry on hold is being checked, and of taking that back."""

import pytest

from tests.handlers.entries import delivered, on_the_way
from tests.handlers.sites import Person, Site, labels
from tests.sentences import say

MARK = say("card-checking")


@pytest.mark.both_engines
async def test_readers_see_that_an_entry_is_checked_until_it_is_released(
    follower: Person, editor: Person
) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt\nA bus hit a tram.")
    count = len(follower.received())
    [held] = await editor.ask(f"/hold {number}")
    await editor.press(held, say("button-hold-tell", count=1))
    done = await editor.until_it_says(held, say("hold-told", number=number, count=1))
    assert labels(done) == []
    checked = await follower.until_it_says(got, MARK)
    assert "A bus hit a tram." in checked["text"]
    assert labels(checked) == labels(got)
    await editor.ask(f"/release {number}")
    await follower.sandbox.wait_for(lambda: MARK not in follower.now(got)["text"], 60)
    assert follower.now(got)["text"] == got["text"]
    assert len(follower.received()) == count


async def test_what_is_changed_meanwhile_stays_on_hold(follower: Person, editor: Person) -> None:
    got, _, number = await delivered(follower, editor, "Five hurt")
    [held] = await editor.ask(f"/hold {number}")
    await editor.press(held, say("button-hold-tell", count=1))
    await follower.until_it_says(got, MARK)
    await editor.change(f"/correct {number} Six hurt")
    before = len(follower.received())
    other, *_ = await delivered(follower, editor, "Tide rises")
    assert other["text"].startswith("Tide rises")
    assert len(follower.received()) == before + 1
    assert "Five hurt" in follower.now(got)["text"]
    await editor.ask(f"/release {number}")
    changed = await follower.until_it_says(got, "Six hurt")
    assert MARK not in changed["text"]


async def test_who_still_waits_gets_nothing_while_it_is_checked(site: Site, editor: Person) -> None:
    has, waits = readers = [site.person() for _ in range(2)]
    for reader in readers:
        await reader.follow_silently("everything")
    site.sandbox.world.add_fault("sendMessage", "429", chat_id=waits.chat_id, retry_after=3)
    _, number = await editor.post("Five hurt")
    [got] = await has.next_messages(0)
    await site.until_none(on_the_way)
    [held] = await editor.ask(f"/hold {number}")
    await editor.press(held, labels(held)[0])
    await has.until_it_says(got, MARK)
    await site.until_none(on_the_way)
    assert waits.received() == []
    await editor.ask(f"/release {number}")
    [late] = await waits.next_messages(0)
    assert late["text"].startswith("Five hurt")
    assert MARK not in late["text"]


async def test_readers_are_told_once_and_only_while_it_is_on_hold(follower: Person, editor: Person) -> None:
    _, _, number = await delivered(follower, editor, "Five hurt")
    [held] = await editor.ask(f"/hold {number}")
    world = editor.sandbox.world
    data = held["reply_markup"]["inline_keyboard"][0][0]["callback_data"]

    async def press_again() -> str:
        query = world.press(editor.chat_id, editor.user_id, held["message_id"], data)
        answer = await editor.sandbox.wait_for(lambda: world.callback_answer(query), 60)
        assert answer is not None
        return str(answer["text"])

    await editor.press(held, data)
    await editor.changed(held)
    editor.now(held)["reply_markup"] = held["reply_markup"]
    assert say("hold-told-already", number=number) in await press_again()
    await editor.ask(f"/release {number}")
    assert say("release-not-held", number=number) in await press_again()


async def test_a_member_tells_nobody(follower: Person, group_admin: Person, group_member: Person) -> None:
    got, _, number = await delivered(follower, group_admin, "Five hurt")
    [held] = await group_admin.ask(f"/hold {number}")
    assert say("editors-only") in await group_member.press(held, labels(held)[0])
    assert MARK not in follower.now(got)["text"]
