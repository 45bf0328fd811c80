"""Tests of /key: readers who get only key moments get what an editor marks, and not what is unmarked."""

import pytest

from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.entry.content import ParsedEntry
from storage import Tx
from storage.entries import entries
from storage.sources import sources
from tests.accepting import accept
from tests.handlers.sites import Person, Site, labels
from tests.sentences import say


async def is_key(site: Site, number: str) -> bool:
    """Return whether an entry is stored as a key moment."""
    found = await site.storage.read(lambda tx: entries.get(tx, int(number)))
    assert found is not None
    return found.parsed.key


@pytest.mark.both_engines
async def test_who_gets_only_key_moments_gets_an_entry_once_it_is_one(
    reader: Person, follower: Person, owner: Person, editor: Person
) -> None:
    await follower.choose(Preferences(pace="key"))
    await owner.follow_silently("is:key")
    _, dull = await editor.post("Rain")
    _, number = await editor.post("The dyke holds")
    [answer] = await editor.ask(f"/key {number}")
    assert answer["text"] == say("key-on", number=number, title="The dyke holds")
    [got] = await follower.next_messages(0)
    assert got["text"].startswith("The dyke holds")
    [got] = await owner.next_messages(0)
    assert got["text"].startswith("The dyke holds")
    await editor.ask(f"/key {dull} off")
    assert len(follower.received()) == len(owner.received()) == 1


async def test_a_second_mark_brings_nothing_twice(follower: Person, editor: Person) -> None:
    _, number = await editor.post("Twice")
    await follower.next_messages(0)
    for _ in range(2):
        [answer] = await editor.ask(f"/key {number}")
        assert answer["text"] == say("key-on", number=number, title="Twice")
    await editor.post("Afterwards")
    await follower.next_messages(1)
    assert [one["text"].split("\n")[0] for one in follower.received()] == ["Twice", "Afterwards"]


async def test_the_button_takes_the_mark_off_and_puts_it_back(site: Site, editor: Person) -> None:
    _, number = await editor.post("On and off")
    [answer] = await editor.ask(f"/key {number}")
    assert labels(answer) == [say("button-key-off")]
    await editor.press(answer, say("button-key-off"))
    answer = await editor.changed(answer)
    assert answer["text"] == say("key-off", number=number, title="On and off")
    assert not await is_key(site, number)
    await editor.press(answer, say("button-key-on"))
    await editor.until_it_says(answer, say("key-on", number=number, title="On and off"))
    assert await is_key(site, number)


async def test_a_source_does_not_undo_an_editors_mark(site: Site, editor: Person) -> None:
    async def bring(parsed: ParsedEntry) -> str:
        async def work(tx: Tx) -> str:
            paste = await sources.builtin(tx, "paste")
            [one] = await accept(tx, paste.id, [parsed], language="en", publish=True, now=now_micros())
            return str(one.entry_id)

        return await site.storage.write(work)

    number = await bring(ParsedEntry("a", "Marked by the source", key=True))
    await editor.ask(f"/key {number} off")
    for headline in ("Marked by the source", "Marked by the source again"):
        await bring(ParsedEntry("a", headline, key=True))
        assert not await is_key(site, number)


@pytest.mark.parametrize("typed", ["/key", "/key 999999", "/key 1 maybe"])
async def test_what_names_no_entry_changes_nothing(editor: Person, typed: str) -> None:
    [answer] = await editor.ask(typed)
    names = {
        "/key": say("correct-usage", command="key"),
        "/key 999999": say("correct-unknown", number="999999"),
        "/key 1 maybe": say("correct-too-much", command="key", number="1", typed="maybe"),
    }
    assert answer["text"] == names[typed]


async def test_only_editors_mark_key_moments(site: Site, reader: Person, editor: Person) -> None:
    _, number = await editor.post("Not yours")
    [answer] = await reader.ask(f"/key {number}")
    assert answer["text"] == say("editors-only")
    assert not await is_key(site, number)
