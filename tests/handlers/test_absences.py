"""Tests of what the bot says when a mute ends, or when a chat is back after a block."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.delivery.preferences import Preferences
from bot.domain.moment import from_micros, seconds
from bot.newsroom import absences, outbox
from storage import Storage, Tx
from storage.chats import destinations, looks, preferences
from storage.engine.tables import delivery, destination
from tests.handlers.sites import Message, Person, Site, labels
from tests.handlers.test_catching_up import destination_id, publish
from tests.handlers.test_coming_back import mark_gone, until_back
from tests.sentences import say
from tests.timing import PATIENCE, until

CATCH_UP = say("button-catch-up")


@pytest.fixture(scope="module", autouse=True)
def _soon() -> Iterator[None]:
    """Make the bot look often."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(outbox, "LOOK_EVERY", 0.1)
        patched.setattr(absences, "GRACE", 0)
        yield


def told(count: int) -> str:
    """Return what a chat is told that missed some entries."""
    return say("missed-back", told=say("missed-count", count=count))


async def told_in(person: Person, count: int) -> Message:
    """Wait until a chat is told how much came meanwhile, and return the message."""

    def found() -> Message | None:
        return next((one for one in person.received() if one["text"] == told(count)), None)

    message = await person.sandbox.wait_for(found, PATIENCE)
    assert message is not None
    return message


async def muted(storage: Storage, person: Person) -> None:
    """Mute a person's chat until someone ends that."""
    where = await destination_id(storage, person)
    await storage.write(lambda tx: preferences.mute(tx, where, None, now_micros()))


async def ends(storage: Storage, person: Person) -> None:
    """Let the mute of a person's chat end now."""
    where = await destination_id(storage, person)
    await storage.write(lambda tx: preferences.mute(tx, where, now_micros(), now_micros()))


async def until_told(storage: Storage, person: Person) -> None:
    """Wait until nothing is to be told in a chat any more."""
    where = await destination_id(storage, person)

    async def is_told() -> bool:
        return await storage.read(lambda tx: looks.ended_mute(tx, where, now_micros())) is None

    await until(is_told)


@pytest.mark.both_engines
async def test_the_end_of_a_mute_is_told_once_without_a_sound_and_offers_to_catch_up(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("sundial")
    await muted(storage, reader)
    await publish(site, ["Sundial one", "Sundial two"])
    await ends(storage, reader)
    message = await told_in(reader, 2)
    assert reader.got_silently(message)
    assert labels(message) == [CATCH_UP]
    await reader.press(message, CATCH_UP)
    page = await reader.changed(message)
    assert "Sundial one" in page["text"]
    await until_told(storage, reader)
    chosen = await storage.read(lambda tx: _chosen(tx, reader))
    assert chosen.mute is None


async def _chosen(tx: Tx, person: Person) -> preferences.Chosen:
    [where] = await destinations.by_chat(tx, person.chat_id)
    return await preferences.of_destination(tx, where.id)


async def test_nothing_is_told_after_a_mute_in_which_nothing_came(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("hourglass")
    await publish(site, ["Hourglass one"])
    await muted(storage, reader)
    await ends(storage, reader)
    await until_told(storage, reader)
    assert reader.received() == []


async def test_a_mute_that_ends_while_the_bot_is_down_is_told_after_the_start(own_site: Site) -> None:
    reader, storage = own_site.person("Rita"), own_site.storage
    async with running(own_site.settings):
        await reader.follow_silently("sundial")
        await muted(storage, reader)
        await publish(own_site, ["Sundial one"])
    await ends(storage, reader)
    async with running(own_site.settings):
        await told_in(reader, 1)
        await until_told(storage, reader)
    async with running(own_site.settings):
        await reader.ask("/id")
    assert [one["text"] for one in reader.received()].count(told(1)) == 1


async def test_a_chat_that_is_gone_is_not_told_and_the_mute_is_over(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("pendulum")
    await muted(storage, reader)
    await publish(site, ["Pendulum one"])
    await mark_gone(storage, reader.chat_id)
    await ends(storage, reader)
    await until_told(storage, reader)
    assert reader.received() == []


async def test_a_chat_that_cannot_be_written_to_is_given_up(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("metronome")
    await muted(storage, reader)
    await publish(site, ["Metronome one"])
    site.sandbox.world.block(reader.chat_id)
    await ends(storage, reader)
    await until_told(storage, reader)


async def test_a_reader_who_unblocks_is_told_what_came_meanwhile(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("barometer")
    site.sandbox.world.block(reader.chat_id)
    await site.until_handled()
    await publish(site, ["Barometer one"])
    site.sandbox.world.unblock(reader.chat_id)
    await until_back(storage, reader.chat_id)
    message = await told_in(reader, 1)
    await reader.press(message, CATCH_UP)
    assert "Barometer one" in (await reader.changed(message))["text"]


async def test_who_missed_nothing_is_told_nothing(storage: Storage, reader: Person) -> None:
    await reader.follow_silently("thermometer")
    await mark_gone(storage, reader.chat_id)
    before = len(reader.received())
    await reader.ask("/id")
    await until_told(storage, reader)
    assert len(reader.received()) == before + 1


async def test_start_says_in_its_welcome_what_came_meanwhile(
    site: Site, storage: Storage, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absences, "GRACE", seconds(3600))
    await reader.follow_silently("compass")
    site.sandbox.world.block(reader.chat_id)
    await site.until_handled()
    await publish(site, ["Compass one"])
    site.sandbox.world.unblock(reader.chat_id)
    [welcome] = await reader.ask("/start")
    assert welcome["text"] == "\n\n".join([say("start-back", count=1), say("missed-count", count=1)])
    assert labels(welcome) == [CATCH_UP]
    [again] = await reader.ask("/start")
    assert again["text"] == say("start-back", count=1)
    await until_told(storage, reader)


async def test_what_was_looked_at_during_a_mute_is_not_counted_at_its_end(
    site: Site, storage: Storage, reader: Person
) -> None:
    await reader.follow_silently("seismograph")
    await muted(storage, reader)
    await publish(site, ["Seismograph one", "Seismograph two"])
    await reader.ask("/catchup")
    await publish(site, ["Seismograph three"])
    await ends(storage, reader)
    await told_in(reader, 1)


async def test_two_people_who_catch_up_on_one_message_see_the_same(
    site: Site, storage: Storage, group_member: Person, group_admin: Person
) -> None:
    await group_admin.follow_silently("sextant")
    await muted(storage, group_admin)
    await publish(site, ["Sextant one"])
    await ends(storage, group_admin)
    message = await told_in(group_admin, 1)
    world, data = site.sandbox.world, f"{message['reply_markup']['inline_keyboard'][0][0]['callback_data']}"
    for person in (group_member, group_admin):
        world.press(person.chat_id, person.user_id, message["message_id"], data)
    page = await group_member.changed(message)
    await site.until_handled()
    assert group_member.now(message)["text"] == page["text"]
    assert "Sextant one" in page["text"]


async def test_unmuting_early_says_what_came_meanwhile(site: Site, reader: Person) -> None:
    await reader.follow_silently("gyroscope")
    [card] = await reader.ask("/mute 2h")
    await publish(site, ["Gyroscope one"])
    await reader.press(card, say("button-unmute"))
    unmuted = await reader.until_it_says(card, say("missed-count", count=1))
    assert labels(unmuted)[0] == CATCH_UP
    await reader.press(card, CATCH_UP)
    await reader.until_it_says(card, "Gyroscope one")
    assert len(reader.received()) == 1


@pytest.mark.both_engines
async def test_what_waited_when_a_mute_began_came_meanwhile_too(
    storage: Storage, reader: Person, editor: Person
) -> None:
    await reader.follow_silently("zeppelin")
    await reader.ask("/digest hourly")
    await editor.post("Zeppelin over the harbour")

    async def waits() -> bool:
        its = select(delivery).join(destination, destination.c.id == delivery.c.destination_id)
        its = its.where(destination.c.chat_id == reader.chat_id)
        return (await storage.read(lambda tx: tx.execute(its))).first() is not None

    await until(waits)
    await reader.ask("/mute on")
    await editor.post("Zeppelin on the ground")
    [card] = await reader.ask("/unmute")
    assert say("missed-count", count=2) in card["text"]


@pytest.mark.parametrize("command", ["/unmute", "/mute off"])
async def test_a_typed_unmute_says_what_came_meanwhile(site: Site, reader: Person, command: str) -> None:
    await reader.follow_silently("astrolabe")
    await reader.ask("/mute 2h")
    await publish(site, [f"Astrolabe {command}"])
    [card] = await reader.ask(command)
    assert say("missed-count", count=1) in card["text"]
    assert labels(card)[0] == CATCH_UP


async def test_the_end_of_a_mute_is_not_told_in_quiet_hours_that_hold_entries(
    site: Site, storage: Storage, reader: Person, editor: Person
) -> None:
    await reader.follow_silently("barometer")
    await editor.follow_silently("barometer")
    await reader.choose(Preferences(quiet=around(now_micros())))
    for person in (reader, editor):
        await muted(storage, person)
    await publish(site, ["Barometer falls"])
    for person in (reader, editor):
        await ends(storage, person)
    await told_in(editor, 1)
    assert reader.received() == []
    where = await destination_id(storage, reader)
    assert await storage.read(lambda tx: looks.ended_mute(tx, where, now_micros())) is not None


def around(now: int) -> tuple[int, int]:
    """Return quiet hours in UTC from an hour before a time to an hour after it."""
    hour = from_micros(now).hour
    return (hour - 1) % 24 * 60, (hour + 2) % 24 * 60
