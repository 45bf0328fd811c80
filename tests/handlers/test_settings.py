"""Tests of the cards of settings: opening, choosing, going back; groups, topics and old cards."""

import pytest

from bot.app.lifecycle import running
from bot.domain.delivery.preferences import NOTHING_CHOSEN, Preferences
from tests.cases import cases
from tests.handlers.settings import BACK, OPENING, chosen, label, marked, opened, own, pressed
from tests.handlers.sites import Message, Person, Site, greeted, labels
from tests.sentences import say


def sound(which: str) -> str:
    """Return what a choice of sound is called."""
    return label(say("sound-choice", sound=which))


async def test_settings_show_everything_on_one_card(reader: Person) -> None:
    card = await opened(reader, "/settings")
    assert card["text"].startswith(say("settings-chat"))
    for line in (
        say("settings-sound", value=say("sound-choice", sound="breaking")),
        say("settings-quiet", value=say("quiet-off")),
        say("settings-pace", value=say("pace-choice", pace="each")),
        say("settings-why", line="on", button="on"),
    ):
        assert line in card["text"]
    assert labels(card) == [*OPENING.values(), say("button-channels")]


async def test_every_card_opens_in_place_and_goes_back(reader: Person) -> None:
    card = await opened(reader, "/settings")
    before = len(reader.received())
    for name in OPENING.values():
        sub = await pressed(reader, card, name)
        assert sub["text"].startswith(say("mute-none") if name == OPENING["mute"] else name)
        assert labels(sub)[-1] == BACK
        assert (await pressed(reader, card, BACK))["text"].startswith(say("settings-chat"))
    assert len(reader.received()) == before


@pytest.mark.both_engines
async def test_a_choice_is_stored_marked_and_said(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/settings"), OPENING["sound"])
    assert marked(card) == [chosen(sound("breaking"))]
    toast = await reader.press(card, sound("all"))
    assert toast == say("settings-sound", value=say("sound-choice", sound="all"))
    await reader.site.until_handled()
    assert marked(reader.now(card)) == [chosen(sound("all"))]
    assert await own(reader) == Preferences(sound="all")


async def test_pressing_twice_does_no_harm(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/settings"), OPENING["sound"])
    card = await pressed(reader, card, sound("none"))
    card = await pressed(reader, card, chosen(sound("none")))
    assert marked(card) == [chosen(sound("none"))]


async def test_the_line_and_the_button_that_say_why_can_be_turned_off(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/settings"), OPENING["why"])
    for name in (say("button-reason-shown"), say("button-why-shown")):
        card = await pressed(reader, card, chosen(name))
    assert marked(card) == []
    assert await own(reader) == Preferences(reason=False, why=False)


async def test_pictures_are_on_everywhere_and_can_be_turned_off(reader: Person, group_admin: Person) -> None:
    for person in (reader, group_admin):
        card = await opened(person, "/settings")
        assert say("settings-pictures", on="on") in card["text"]
        card = await pressed(person, card, OPENING["pictures"])
        card = await pressed(person, card, chosen(say("button-pictures-shown")))
        assert say("settings-pictures", on="off") in card["text"]
        assert await own(person) == Preferences(pictures=False)


async def test_in_a_group_entries_say_why_only_if_admins_choose_so(group_admin: Person) -> None:
    card = await opened(group_admin, "/settings")
    assert say("settings-why", line="off", button="off") in card["text"]
    card = await pressed(group_admin, card, OPENING["why"])
    card = await pressed(group_admin, card, say("button-why-shown"))
    assert marked(card) == [chosen(say("button-why-shown"))]


@cases(
    "command", ["/settings", "/mute", "/mute 2h", "/unmute", "/quiet 22-7", "/digest off", "/timezone Berlin"]
)
async def test_a_member_of_a_group_cannot_change_settings(group_member: Person, command: str) -> None:
    [answer] = await group_member.ask(command)
    assert answer["text"] == say("group-admins-only")
    assert await own(group_member) == NOTHING_CHOSEN


async def test_a_member_who_presses_an_admins_card_gets_a_note(group_admin: Person, reader: Person) -> None:
    member = reader.in_chat(group_admin.chat_id)
    card = await opened(group_admin, "/settings")
    assert await member.press(card, OPENING["sound"]) == say("group-admins-only")
    card = await pressed(group_admin, card, OPENING["sound"])
    assert await member.press(card, sound("all")) == say("group-admins-only")
    card = await pressed(group_admin, card, BACK)
    card = await pressed(group_admin, card, OPENING["mute"])
    assert await member.press(card, say("button-mute", span="hour")) == say("group-admins-only")
    assert await own(group_admin) == NOTHING_CHOSEN


async def test_two_people_on_two_cards_lose_nothing(site: Site, group: int, group_admin: Person) -> None:
    world = site.sandbox.world
    second = site.person("Zoe")
    world.chat(group).members[second.user_id] = "administrator"
    second = second.in_chat(group)
    mine = await pressed(group_admin, await opened(group_admin, "/settings"), OPENING["sound"])
    theirs = await pressed(second, await opened(second, "/settings"), OPENING["pace"])
    await pressed(group_admin, mine, sound("all"))
    await pressed(second, theirs, label(say("pace-choice", pace="key")))
    assert await own(group_admin) == Preferences(sound="all", pace="key")
    card = await pressed(group_admin, mine, BACK)
    assert say("settings-pace", value=say("pace-choice", pace="key")) in card["text"]


async def test_an_old_card_shows_the_present_when_it_is_used(reader: Person) -> None:
    old = await opened(reader, "/settings")
    await opened(reader, "/quiet 21-6")
    card = await pressed(reader, old, OPENING["quiet"])
    assert "21:00–06:00" in card["text"]
    assert marked(card)[0] == chosen("21:00–06:00")


@pytest.mark.both_engines
async def test_a_card_works_after_a_restart(own_site: Site, reader: Person) -> None:
    async with running(own_site.settings):
        card = await pressed(reader, await opened(reader, "/settings"), OPENING["sound"])
    async with running(own_site.settings):
        card = await pressed(reader, card, sound("none"))
    assert marked(card) == [chosen(sound("none"))]
    assert await own(reader) == Preferences(sound="none")


@pytest.mark.parametrize(
    "refusal", ["Bad Request: message can't be edited", "Bad Request: message to edit not found"]
)
async def test_a_card_that_is_gone_leaves_the_choice_stored_and_said(reader: Person, refusal: str) -> None:
    card = await pressed(reader, await opened(reader, "/settings"), OPENING["sound"])
    reader.sandbox.world.add_fault(
        "editMessageText", "error", chat_id=reader.chat_id, code=400, description=refusal
    )
    toast = await reader.press(card, sound("all"))
    assert toast == say("settings-sound", value=say("sound-choice", sound="all"))
    await reader.site.until_handled()
    assert (await own(reader)).sound == "all"


async def test_a_card_that_telegram_refuses_to_edit_is_sent_again(reader: Person) -> None:
    card = await pressed(reader, await opened(reader, "/settings"), OPENING["sound"])
    before = len(reader.received())
    reader.sandbox.world.add_fault(
        "editMessageText", "error", chat_id=reader.chat_id, code=400, description="Bad Request: odd"
    )
    await reader.press(card, sound("all"))
    [again] = await reader.next_messages(before)
    assert marked(again) == [chosen(sound("all"))]


HOSTILE = [
    "v1:settings:nothing",
    "v1:settings:",
    "v1:set:sound:sound:loud",
    "v1:set:sound:colour:red",
    "v1:set:nowhere:sound:all",
    "v1:set:quiet:quiet:1320",
    "v1:set:quiet:quiet:1320-1320",
    "v1:set:quiet:quiet:1320-1440",
    "v1:set:quiet:quiet:-1-5",
    "v1:set:pace:pace:times",
    "v1:set:pace:times:1-2-3-4-5-6-7",
    "v1:set:pace:times:",
    "v1:set:zone:zone:Mars/Olympus",
    "v1:set:zone:zone:../../etc/passwd",
    "v1:set:quiet:urgent:maybe",
    "v1:set:sound:group:everything",
    "v1:set",
    "v1:mute:year",
    "v1:mute:-5",
]


@cases("data", HOSTILE)
async def test_a_made_up_button_changes_nothing(group_admin: Person, data: str) -> None:
    card = await opened(group_admin, "/settings")
    card["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = data
    assert await group_admin.press(card, data) == say("button-unknown")
    assert await own(group_admin) == NOTHING_CHOSEN


async def test_a_topic_says_what_comes_from_its_group_and_goes_back_to_it(site: Site, editor: Person) -> None:
    forum, topic = await make_forum(site, editor)
    await opened(forum, "/quiet 22-7")
    [card] = await ask_in(forum, topic, "/settings")
    assert card["text"].startswith(say("settings-topic"))
    from_group = say("settings-from-group")
    quiet = say("quiet-hours", hours="22:00–07:00", how="held", urgent="off")
    assert f"{say('settings-quiet', value=quiet)} {from_group}" in card["text"]

    card = await pressed(forum, card, OPENING["quiet"])
    assert say("button-as-group") not in labels(card)
    card = await pressed(forum, card, label(say("quiet-off")))
    assert marked(card) == [chosen(label(say("quiet-off")))]
    assert from_group not in card["text"]
    assert await own(forum, thread_id=topic) == Preferences(quiet=())
    assert (await own(forum)).quiet == (1320, 420)

    card = await pressed(forum, card, say("button-as-group"))
    assert f"{say('settings-quiet', value=quiet)} {from_group}" in card["text"]
    assert await own(forum, thread_id=topic) == NOTHING_CHOSEN


async def test_a_topic_says_that_its_whole_group_is_muted(site: Site, editor: Person) -> None:
    forum, topic = await make_forum(site, editor)
    await opened(forum, "/mute forever")
    [card] = await ask_in(forum, topic, "/mute")
    until = say("muted-until-unmuted")
    assert say("mute-state-group", until=until) in card["text"]
    assert say("button-unmute") not in labels(card)


async def test_a_topic_says_which_mute_ends_last(site: Site, editor: Person) -> None:
    forum, topic = await make_forum(site, editor)
    await opened(forum, "/mute forever")
    [card] = await ask_in(forum, topic, "/mute 1h")
    assert say("mute-state-group", until=say("muted-until-unmuted")) in card["text"]


async def make_forum(site: Site, admin: Person) -> tuple[Person, int]:
    """Return the admin in a new forum, and one of its topics."""
    chat_id = site.new_chat_id()
    world = site.sandbox.world
    world.add_group(chat_id, "Forum", members=[], admins=[admin.user_id], kind="supergroup", forum=True)
    forum = await greeted(admin.in_chat(chat_id))
    return forum, world.add_topic(chat_id, "Storms")


async def ask_in(person: Person, topic: int, text: str) -> list[Message]:
    """Say something in a topic and return the answer."""
    before = len(person.received())
    person.sandbox.world.say(person.chat_id, person.user_id, text, thread_id=topic)
    return await person.next_messages(before)


async def test_a_chat_that_stopped_stays_stopped_when_settings_change(reader: Person) -> None:
    await reader.follow_silently("storm")
    await reader.ask("/stop")
    await opened(reader, "/quiet 22-7")
    [listed] = await reader.ask("/following")
    assert listed["text"].startswith(say("following-stopped"))
    assert (await own(reader)).quiet == (1320, 420)
