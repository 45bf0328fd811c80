"""Tests of groups: short answers, commands only from admins, and who the admins are, as Telegram says."""

import asyncio

import pytest

from bot.domain.delivery.preferences import Preferences
from bot.sandbox import Sandbox
from tests.handlers.settings import opened, own, pressed
from tests.handlers.sites import Person, Site, labels
from tests.sentences import say

ADMINS_ONLY = say("button-admins-only")
SETTINGS = say("button-settings-admins")


def asked(sandbox: Sandbox, chat_id: int) -> int:
    """Return how often the bot asked Telegram for the admins of a chat."""
    calls = sandbox.world.calls
    return len([one for one in calls if one.method == "getChatAdministrators" and one.chat_id == chat_id])


@pytest.fixture
def quiet(group_admin: Person) -> Preferences:
    """Return what a group has chosen where only admins may use commands."""
    return Preferences(admins_only=True)


async def test_a_group_is_greeted_once_and_in_one_line(site: Site, group_admin: Person) -> None:
    world = site.sandbox.world
    for status in ("administrator", "member", "administrator"):
        world.add_bot(group_admin.chat_id, status)
    await site.until_handled()
    [greeting] = group_admin.received()
    assert greeting["text"] == say("group-start")
    assert "\n" not in greeting["text"]


@pytest.mark.parametrize("command", ["/start", "/help", "/help filters"])
async def test_a_member_gets_one_line_with_the_way_to_the_whole_help(
    group_member: Person, command: str
) -> None:
    [answer] = await group_member.ask(command)
    assert answer["text"] == say("group-help")
    assert "\n" not in answer["text"]
    alone = group_member.in_chat(group_member.user_id)
    before = len(alone.received())
    group_member.sandbox.world.press(
        group_member.chat_id, group_member.user_id, answer["message_id"], say("button-private-help")
    )
    [helped] = await alone.next_messages(before)
    wanted = say("help-filters") if "filters" in command else say("help-follow")
    assert wanted in helped["text"]


async def test_a_member_cannot_bring_back_a_group_that_was_stopped(
    group_admin: Person, group_member: Person
) -> None:
    await group_admin.follow("zeppelin")
    await group_admin.ask("/stop")
    [answer] = await group_member.ask("/start")
    assert answer["text"] == say("group-help")
    [listed] = await group_admin.ask("/following")
    assert say("following-stopped") in listed["text"]
    [back] = await group_admin.ask("/start")
    assert back["text"] == say("start-back", count=1)


async def test_an_admin_lets_only_admins_use_commands(
    site: Site, group_admin: Person, group_member: Person
) -> None:
    card = await pressed(group_admin, await opened(group_admin, "/settings"), SETTINGS)
    assert await group_member.press(card, ADMINS_ONLY) == say("group-admins-only")
    await pressed(group_admin, card, ADMINS_ONLY)
    assert (await own(group_admin)).admins_only is True
    before = len(group_member.received())
    for command in (
        "/latest",
        "/help",
        "/start",
        "/follow zeppelin",
        "/post x",
        "/nothing@liveblog_sandbox_bot",
    ):
        site.sandbox.world.say(group_member.chat_id, group_member.user_id, command)
    await site.until_handled()
    assert len(group_member.received()) == before
    assert (await group_admin.ask("/latest"))[0]["text"]


async def test_a_flood_of_commands_that_do_not_count_is_never_answered(
    site: Site, group_admin: Person, group_member: Person, quiet: Preferences
) -> None:
    await group_admin.ask("/start")
    await group_admin.choose(quiet)
    before = len(group_member.received())
    for _ in range(40):
        site.sandbox.world.say(group_member.chat_id, group_member.user_id, "/latest")
    await site.until_handled()
    assert len(group_member.received()) == before
    assert asked(site.sandbox, group_admin.chat_id) == 1


async def test_an_anonymous_admins_commands_count(
    site: Site, group_admin: Person, quiet: Preferences
) -> None:
    await group_admin.ask("/start")
    await group_admin.choose(quiet)
    before = len(group_admin.received())
    site.sandbox.world.say(group_admin.chat_id, group_admin.user_id, "/following", anonymous=True)
    await group_admin.next_messages(before)


async def test_a_member_cannot_run_a_command_by_a_button(
    group_admin: Person, group_member: Person, quiet: Preferences
) -> None:
    [meant] = await group_admin.ask("/folowing@liveblog_sandbox_bot")
    [first, *_] = labels(meant)
    await group_admin.ask("/start")
    await group_admin.choose(quiet)
    assert await group_member.press(meant, first) == say("group-commands-admins-only")


async def test_the_setting_is_only_in_groups(reader: Person, group_admin: Person) -> None:
    assert SETTINGS not in labels(await opened(reader, "/settings"))
    card = await opened(group_admin, "/settings")
    assert SETTINGS in labels(card)
    assert say("settings-admins", on="off") in card["text"]


async def test_topics_take_the_setting_of_their_group_and_a_supergroup_keeps_it(
    site: Site, group_admin: Person, group_member: Person, quiet: Preferences
) -> None:
    await group_admin.follow("zeppelin")
    await group_admin.choose(quiet)
    world = site.sandbox.world
    moved = group_admin.in_chat(world.upgrade(group_admin.chat_id))
    await site.until_handled()
    assert await own(moved) == quiet
    world.chat(moved.chat_id).forum = True
    topic = world.add_topic(moved.chat_id, "Storm")
    before = len(moved.received())
    world.say(moved.chat_id, group_member.user_id, "/latest", thread_id=topic)
    await site.until_handled()
    assert len(moved.received()) == before
    world.say(moved.chat_id, group_admin.user_id, "/latest", thread_id=topic)
    await moved.next_messages(before)


async def test_a_rush_of_presses_asks_telegram_once(site: Site, group_admin: Person, reader: Person) -> None:
    member = reader.in_chat(group_admin.chat_id)
    [card] = await group_admin.ask("/settings")
    answers = await asyncio.gather(*(person.press(card, SETTINGS) for person in (group_admin, member) * 10))
    assert answers.count(say("group-admins-only")) == 10
    assert asked(site.sandbox, group_admin.chat_id) == 1


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [("429", None, ""), ("error", 400, "chat not found"), ("drop-before", None, ""), ("5xx", 502, "")],
)
async def test_nothing_is_changed_if_telegram_does_not_name_the_admins(
    site: Site, group_admin: Person, kind: str, code: int | None, words: str
) -> None:
    world = site.sandbox.world
    where = {"chat_id": group_admin.chat_id, "times": 1, "code": code, "description": words}
    world.add_fault("getChatAdministrators", kind, **where)  # type: ignore[arg-type]  the kinds are listed above
    [answer] = await group_admin.ask("/follow zeppelin")
    assert answer["text"] == say("admins-unknown")
    assert (await group_admin.ask("/follow zeppelin"))[0]["text"] == say("admins-unknown"), (
        "not asked again yet"
    )
    assert asked(site.sandbox, group_admin.chat_id) == 1
