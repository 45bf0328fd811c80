"""Tests of muting a chat by typing and by buttons."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.moment import from_micros, seconds
from tests.cases import cases
from tests.handlers.settings import chosen, marked, mute_of, opened, own, pressed
from tests.handlers.sites import Person, Site, labels
from tests.sentences import ANY, find, say

HOUR = seconds(3600)
UNMUTE = say("button-unmute")
CHOICES = [say("button-mute", span=span) for span in ("hour", "hours", "morning", "forever")]


async def ends_at(person: Person) -> datetime:
    """Return when the stored mute of a chat ends, in UTC."""
    mute = await mute_of(person)
    assert mute is not None
    assert mute.until is not None
    return from_micros(mute.until)


async def test_mute_alone_offers_how_long(reader: Person) -> None:
    card = await opened(reader, "/mute")
    assert say("mute-none") in card["text"]
    assert labels(card)[:4] == CHOICES


@pytest.mark.both_engines
async def test_a_button_mutes_and_says_until_when(reader: Person) -> None:
    card = await opened(reader, "/mute")
    now = now_micros()
    toast = await reader.press(card, say("button-mute", span="hours"))
    await reader.site.until_handled()
    ends = await ends_at(reader)
    assert abs((ends - from_micros(now)).total_seconds() - 8 * 3600) < 60
    assert f"{ends:%H:%M}" in toast
    card = reader.now(card)
    assert f"{ends:%H:%M}" in card["text"]
    assert labels(card)[0] == UNMUTE


async def test_until_tomorrow_morning_ends_at_seven_on_the_chats_clock(reader: Person) -> None:
    await opened(reader, "/timezone new york")
    card = await pressed(reader, await opened(reader, "/mute"), say("button-mute", span="morning"))
    ends = (await ends_at(reader)).astimezone(ZoneInfo("America/New_York"))
    assert f"{ends:%H:%M}" == "07:00"
    assert ends - datetime.now(UTC) < from_micros(25 * HOUR) - from_micros(0)
    assert "07:00" in card["text"]


async def test_until_i_unmute_has_no_end(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/mute"), say("button-mute", span="forever"))
    mute = await mute_of(reader)
    assert mute is not None
    assert mute.until is None
    assert say("muted-until-unmuted").capitalize() in card["text"]


async def test_unmute_is_a_button_on_the_card_that_says_until_when(reader: Person) -> None:
    card = await opened(reader, "/mute 2h")
    before = len(reader.received())
    toast = await reader.press(card, UNMUTE)
    assert toast == say("mute-none")
    await reader.site.until_handled()
    assert labels(reader.now(card))[:4] == CHOICES
    assert await mute_of(reader) is None
    assert len(reader.received()) == before


async def test_a_mute_can_be_typed_with_a_time_on_the_chats_clock(reader: Person) -> None:
    await opened(reader, "/timezone Asia/Tokyo")
    card = await opened(reader, "/mute until 18:00")
    assert f"{(await ends_at(reader)).astimezone(ZoneInfo('Asia/Tokyo')):%H:%M}" == "18:00"
    assert find(say("muted-until", time=ANY).capitalize(), card["text"])
    assert "18:00" in card["text"]


async def test_while_muted_mute_shows_it_and_offers_to_unmute(reader: Person) -> None:
    await opened(reader, "/mute 2h")
    until = await mute_of(reader)
    card = await opened(reader, "/mute")
    assert labels(card)[0] == UNMUTE
    assert say("mute-meanwhile", urgent="off") in card["text"]
    assert await mute_of(reader) == until


async def test_breaking_news_may_pass_a_mute(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/mute 2h"), say("button-urgent"))
    assert marked(card) == [chosen(say("button-urgent"))]
    assert say("mute-meanwhile", urgent="on") in card["text"]
    assert (await own(reader)).urgent is True


@cases("command", ["/unmute", "/mute off"])
async def test_a_mute_ends_by_typing(reader: Person, command: str) -> None:
    await opened(reader, "/mute 2h")
    card = await opened(reader, command)
    assert say("mute-none") in card["text"]
    assert await mute_of(reader) is None


async def test_unmute_without_a_mute_says_so(reader: Person) -> None:
    card = await opened(reader, "/unmute")
    assert say("mute-none") in card["text"]
    assert await mute_of(reader) is None


@cases("typed", ["-5", "0", "2", "2x", "until 25:00", "366d", "until yesterday"])
async def test_what_is_no_length_of_a_mute_gets_an_example(reader: Person, typed: str) -> None:
    [answer] = await reader.ask(f"/mute {typed}")
    assert answer["text"] == say("mute-unreadable", typed=typed)
    assert await mute_of(reader) is None


async def test_an_old_card_mutes_anew_and_shows_the_present(reader: Person) -> None:
    old = await opened(reader, "/mute")
    await opened(reader, "/mute forever")
    card = await pressed(reader, old, say("button-mute", span="hour"))
    assert labels(card)[0] == UNMUTE
    assert (await mute_of(reader)) is not None
    assert await ends_at(reader) < from_micros(now_micros() + 2 * HOUR)


async def test_an_old_unmute_shows_that_there_is_no_mute(reader: Person) -> None:
    first = await opened(reader, "/mute 2h")
    await opened(reader, "/unmute")
    card = await pressed(reader, first, UNMUTE)
    assert labels(card)[:4] == CHOICES


async def test_unmute_works_after_a_restart(own_site: Site, reader: Person) -> None:
    async with running(own_site.settings):
        card = await opened(reader, "/mute 2h")
    async with running(own_site.settings):
        card = await pressed(reader, card, UNMUTE)
    assert await mute_of(reader) is None
    assert labels(card)[:4] == CHOICES


async def test_two_admins_on_one_mute_see_the_last_word(site: Site, group: int, group_admin: Person) -> None:
    second = site.person("Zoe")
    site.sandbox.world.chat(group).members[second.user_id] = "administrator"
    second = second.in_chat(group)
    card = await opened(group_admin, "/mute 2h")
    card = await pressed(group_admin, card, UNMUTE)
    card = await pressed(second, card, say("button-mute", span="forever"))
    mute = await mute_of(group_admin)
    assert mute is not None
    assert mute.until is None
    assert labels(card)[0] == UNMUTE
