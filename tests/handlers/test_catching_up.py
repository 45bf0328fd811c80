"""Tests of /catchup: what came for a chat's follows while nobody looked."""

from collections.abc import Sequence

import pytest

from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import seconds
from storage import Storage, Tx
from storage.chats import destinations, looks, preferences
from storage.sources import sources
from tests.accepting import accept
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import ANY, find, say
from tests.timing import PATIENCE

HOUR = seconds(3600)
NEXT, PREVIOUS = say("button-next"), say("button-previous")


def title(count: int) -> str:
    """Return the title of what came, from and to any time."""
    return say("catchup-title", count=count, since=ANY, until=ANY)


async def publish(site: Site, headlines: Sequence[str], *, key: str = "", breaking: str = "") -> None:
    """Store and publish entries that happen one after the other."""
    begin = now_micros() - len(headlines)
    parsed = [
        ParsedEntry(one, one, published_at=begin + at, key=one == key, breaking=one == breaking)
        for at, one in enumerate(headlines)
    ]

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        await accept(tx, desk.id, parsed, language="en", publish=True, now=now_micros())

    await site.storage.write(work)


async def follow_unseen(person: Person, text: str) -> None:
    """Follow something of which only breaking entries arrive, so that the next message is an answer."""
    await person.follow_silently(text)
    await person.choose(Preferences(pace="breaking"))


async def destination_id(storage: Storage, person: Person) -> int:
    """Return the id of a person's chat as a destination."""
    [where] = await storage.read(lambda tx: destinations.by_chat(tx, person.chat_id))
    return where.id


async def turned(person: Person, message: Message, label: str) -> Message:
    """Turn a page and return it."""

    def other() -> Message | None:
        now = person.now(message)
        return now if now["text"] != message["text"] else None

    await person.press(message, label)
    found = await person.sandbox.wait_for(other, PATIENCE)
    assert found is not None
    return found


@pytest.mark.both_engines
async def test_catchup_shows_important_entries_first_and_then_the_newest_ten_a_page(
    site: Site, reader: Person
) -> None:
    await follow_unseen(reader, "gazette")
    where = await destination_id(site.storage, reader)
    await site.storage.write(lambda tx: preferences.mute(tx, where, None, now_micros()))
    names = [f"Gazette {letter}" for letter in "abcdefghijkl"]
    await publish(site, names, key="Gazette c", breaking="Gazette b")
    await publish(site, ["Zeppelin tonight"])
    [page] = await reader.ask("/catchup today")
    head, _, *lines = page["text"].splitlines()
    assert find(title(12), head)
    assert [line[-1] for line in lines] == list("cblkjihgfe")
    assert "🔴" in lines[1]
    assert any(entity["type"] == "text_link" for entity in page["entities"])
    assert labels(page) == [NEXT]
    await publish(site, ["Gazette m"])
    last = await turned(reader, page, NEXT)
    assert [line[-1] for line in last["text"].splitlines()[2:]] == list("da")
    assert labels(last) == [PREVIOUS]
    first = await turned(reader, last, PREVIOUS)
    assert first["text"] == page["text"]


async def test_catchup_shows_times_in_each_readers_zone(site: Site, reader: Person) -> None:
    await follow_unseen(reader, "zugzwang")
    await publish(site, ["Zugzwang tonight"])
    [page] = await reader.ask("/catchup today")
    assert [one["date_time_format"] for one in page["entities"] if one["type"] == "date_time"] == ["t"]


async def test_a_look_begins_where_the_last_one_ended(site: Site, reader: Person) -> None:
    await follow_unseen(reader, "courier")
    await publish(site, ["Courier n"])
    [first] = await reader.ask("/catchup")
    assert "Courier n" in first["text"]
    await publish(site, ["Courier o"])
    [second] = await reader.ask("/catchup")
    assert "Courier o" in second["text"]
    assert "Courier n" not in second["text"]
    [third] = await reader.ask("/catchup")
    assert find(say("catchup-none", since=ANY, until=ANY), third["text"])


async def test_a_typed_span_and_turning_pages_are_no_look(
    site: Site, storage: Storage, reader: Person
) -> None:
    await follow_unseen(reader, "courier")
    await publish(site, [f"Courier {number}" for number in range(11)])
    [page] = await reader.ask("/catchup 2h")
    await turned(reader, page, NEXT)
    where = await destination_id(storage, reader)
    assert await storage.read(lambda tx: looks.last_look(tx, where)) is None


async def test_during_a_mute_a_look_begins_with_the_mute(
    site: Site, storage: Storage, reader: Person
) -> None:
    await follow_unseen(reader, "courier")
    where = await destination_id(storage, reader)
    await publish(site, ["Courier p"])
    await storage.write(lambda tx: preferences.mute(tx, where, None, now_micros()))
    await publish(site, ["Courier q"])
    [page] = await reader.ask("/catchup")
    assert "Courier q" in page["text"]
    assert "Courier p" not in page["text"]


async def test_after_a_mute_a_look_begins_with_the_mute(site: Site, storage: Storage, reader: Person) -> None:
    await follow_unseen(reader, "courier")
    where = await destination_id(storage, reader)
    await publish(site, ["Courier r"])
    await storage.write(lambda tx: preferences.mute(tx, where, None, now_micros()))
    await publish(site, ["Courier s"])
    await storage.write(lambda tx: preferences.unmute(tx, where, now_micros()))
    [page] = await reader.ask("/catchup")
    assert "Courier s" in page["text"]
    assert "Courier r" not in page["text"]


async def test_what_a_muted_follow_kept_away_is_shown(site: Site, storage: Storage, reader: Person) -> None:
    await follow_unseen(reader, "courier")
    where = await destination_id(storage, reader)
    [follow_id] = await storage.read(lambda tx: preferences.of_follows(tx, where))
    await storage.write(lambda tx: preferences.mute_follow(tx, follow_id, None, now_micros()))
    await publish(site, ["Courier t"])
    [page] = await reader.ask("/catchup")
    assert "Courier t" in page["text"]


async def test_a_changed_entry_is_shown_as_it_reads_now_and_a_withdrawn_one_is_not(
    reader: Person, editor: Person
) -> None:
    await reader.follow_silently("tramway")
    _, changed = await editor.post("Tramway starts")
    _, withdrawn = await editor.post("Tramway ends")
    await editor.change(f"/fix {changed} Tramway stops")
    await editor.change(f"/withdraw {withdrawn} Wrong")
    reader.sandbox.world.say(reader.chat_id, reader.user_id, "/catchup")

    def page() -> str | None:
        texts = [str(one["text"]) for one in reader.received()]
        return next((text for text in texts if find(title(1), text.splitlines()[0])), None)

    found = await reader.sandbox.wait_for(page, PATIENCE)
    assert found is not None
    assert "Tramway stops" in found


async def test_what_cannot_be_read_as_a_time_is_answered_with_an_example(reader: Person) -> None:
    await follow_unseen(reader, "courier")
    for typed in ("soon", "since 25:00", "-5"):
        [answer] = await reader.ask(f"/catchup {typed}")
        assert answer["text"] == say("catchup-unreadable", typed=typed)


async def test_who_follows_nothing_is_told_so(reader: Person) -> None:
    [answer] = await reader.ask("/catchup")
    assert answer["text"] == say("catchup-follows-nothing")


async def test_in_a_group_members_catch_up_and_are_answered_with_a_reply(
    site: Site, group_member: Person, group_admin: Person
) -> None:
    await follow_unseen(group_admin, "courier")
    await publish(site, ["Courier u"])
    [page] = await group_member.ask("/catchup")
    assert "Courier u" in page["text"]
    assert page["reply_to_message"]["text"] == "/catchup"


async def test_a_button_with_times_that_nobody_offered_shows_nothing_wrong(
    site: Site, reader: Person
) -> None:
    await follow_unseen(reader, "almanac")
    await publish(site, [f"Almanac {number}" for number in range(11)])
    [page] = await reader.ask("/catchup today")
    button = reader.now(page)["reply_markup"]["inline_keyboard"][0][0]
    button["callback_data"] = "v1:catchup:0:999999999999999999:10"
    last = await turned(reader, page, NEXT)
    assert find(title(11), last["text"].splitlines()[0])
