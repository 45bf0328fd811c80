"""Tests of choosing a time zone: asked once at the start, by typing, and by buttons."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.app.lifecycle import running
from bot.clock import now_micros
from bot.domain.delivery.preferences import NOTHING_CHOSEN, Preferences
from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import to_micros
from bot.presenting.times import clock_now
from tests.handlers.settings import BACK, choices, chosen, marked, opened, own, pressed
from tests.handlers.sites import Message, Person, Site, labels
from tests.sentences import say

AT = to_micros(datetime(2024, 11, 6, 20, 16, tzinfo=UTC))
ASKED = say("zone-ask")


async def started(person: Person) -> tuple[Message, Message]:
    """Send /start in a new chat; return the welcome and the question for the time zone."""
    welcome, question = await person.ask("/start", answers=2)
    return welcome, question


def button(message: Message, city: str) -> str:
    """Return the label of the button for a city, which begins with the time there."""
    return next(label for label in labels(message) if label.endswith(city))


def zone_line(text: str, city: str) -> bool:
    """Return whether a text says that the time zone is that of a city, at whatever time."""
    return say("settings-zone", city=city, time="@").split("@")[0] in text


@pytest.mark.both_engines
async def test_a_new_reader_is_asked_what_time_it_is(reader: Person) -> None:
    welcome, question = await started(reader)
    assert welcome["text"] == say("start")
    assert question["text"] == ASKED
    assert len(labels(question)) == 7
    now = now_micros()
    shown = {clock_now(ZoneInfo("Europe/Berlin"), at) for at in (now - 60_000_000, now)}
    assert button(question, "Berlin").split()[0] in shown
    answered = await pressed(reader, question, button(question, "Berlin"))
    assert zone_line(answered["text"], "Berlin")
    assert labels(answered) == []
    assert await own(reader) == Preferences(zone="Europe/Berlin")


async def test_nobody_is_asked_twice(site: Site, reader: Person) -> None:
    await started(reader)
    [again] = await reader.ask("/start")
    assert again["text"] == say("start")
    await site.until_handled()
    assert reader.received()[-1]["text"] == say("start")


async def test_who_chose_a_zone_before_the_start_is_not_asked(site: Site, reader: Person) -> None:
    await opened(reader, "/timezone Berlin")
    await reader.ask("/start")
    await site.until_handled()
    assert ASKED not in [message["text"] for message in reader.received()]


async def test_a_group_is_not_asked(site: Site, group_admin: Person) -> None:
    await group_admin.ask("/start")
    await site.until_handled()
    assert ASKED not in [message["text"] for message in group_admin.received()]


async def test_other_says_how_to_type_a_zone(reader: Person) -> None:
    _, question = await started(reader)
    card = await pressed(reader, question, say("button-zone-other"))
    assert card["text"] == say("zone-other")
    assert await own(reader) == NOTHING_CHOSEN
    card = await pressed(reader, card, button(card, "London"))
    assert zone_line(card["text"], "London")


async def test_the_question_works_after_a_restart(own_site: Site, reader: Person) -> None:
    async with running(own_site.settings):
        _, question = await started(reader)
    async with running(own_site.settings):
        await pressed(reader, question, button(question, "Kyiv"))
    assert await own(reader) == Preferences(zone="Europe/Kyiv")


async def test_a_city_is_enough(reader: Person) -> None:
    card = await opened(reader, "/timezone kyiv")
    assert zone_line(card["text"], "Kyiv")
    assert (await own(reader)).zone == "Europe/Kyiv"
    assert labels(card)[-1] == BACK


async def test_a_zone_far_from_the_bot_is_on_the_card_too(reader: Person) -> None:
    card = await opened(reader, "/timezone Asia/Kathmandu")
    assert marked(card) == [chosen(button(card, "Kathmandu").removeprefix(chosen("")))]


async def test_a_country_brings_its_time_zone_as_a_button(reader: Person) -> None:
    [answer] = await reader.ask("/timezone Germany")
    assert answer["text"] == say("zone-of-country", country="🇩🇪 Germany", count=1)
    card = await pressed(reader, answer, button(answer, "Berlin"))
    assert zone_line(card["text"], "Berlin")
    assert (await own(reader)).zone == "Europe/Berlin"


async def test_a_country_with_several_clocks_brings_one_zone_for_each(reader: Person) -> None:
    [answer] = await reader.ask("/timezone USA")
    assert answer["text"] == say("zone-of-country", country="🇺🇸 United States", count=8)
    cities = [label.split(maxsplit=1)[1] for label in labels(answer)]
    assert {"New York", "Chicago", "Denver", "Los Angeles"} < set(cities)
    assert len(cities) == 8


async def test_a_group_of_countries_has_no_time_zone(reader: Person) -> None:
    [answer] = await reader.ask("/timezone EU")
    assert answer["text"] == say("zone-unknown", typed="EU", nearest="", count=0)


async def test_a_zone_that_is_unknown_brings_those_that_may_be_meant(reader: Person) -> None:
    [answer] = await reader.ask("/timezone Berlln")
    assert answer["text"] == say("zone-unknown", typed="Berlln", nearest="Berlin", count=1)
    card = await pressed(reader, answer, button(answer, "Berlin"))
    assert zone_line(card["text"], "Berlin")
    assert (await own(reader)).zone == "Europe/Berlin"


async def test_a_zone_like_no_other_gets_an_example(reader: Person) -> None:
    [answer] = await reader.ask("/timezone Qwrtzuiop")
    assert answer["text"] == say("zone-unknown", typed="Qwrtzuiop", nearest="", count=0)
    assert labels(answer) == []
    assert (await choices(reader)).in_force == NOTHING_CHOSEN


async def test_times_on_the_cards_are_those_of_the_chats_zone(reader: Person) -> None:
    card = await opened(reader, "/timezone Asia/Tokyo")
    now = now_micros()
    shown = {clock_now(ZoneInfo("Asia/Tokyo"), at) for at in (now - 60_000_000, now)}
    assert any(say("settings-zone", city="Tokyo", time=time) in card["text"] for time in shown)


async def test_latest_and_a_trial_show_times_in_the_chats_zone(site: Site, reader: Person) -> None:
    await site.store([ParsedEntry("lighthouse-1", "Lighthouse lit", published_at=AT)])
    await reader.ask("/timezone Asia/Tokyo")
    [tried] = await reader.ask("/test lighthouse")
    assert "7 November 2024, 05:16" in tried["text"]
    await reader.follow_silently("lighthouse")
    [page] = await reader.ask("/latest")
    assert "7 November 2024, 05:16" in page["text"]
