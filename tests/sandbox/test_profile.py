"""Tests of the bot's profile, and of what it can learn about chats and their members."""

import pytest

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, World
from tests.sandbox.conftest import Api, Json

START = [{"command": "start", "description": "Begin"}]
POST = [{"command": "post", "description": "Publish"}]
GERMAN = [{"command": "start", "description": "Los"}]


def offered(world: World, chat_id: int, user_id: int, language: str = "en") -> list[Json]:
    return world.profile.commands_for(world.chat(chat_id), user_id, language)


async def test_commands_are_offered_by_scope_and_language(api: Api, world: World) -> None:
    await api.call("setMyCommands", commands=START)
    await api.call("setMyCommands", commands=GERMAN, language_code="de")
    admins = {"type": "all_chat_administrators"}
    await api.call("setMyCommands", commands=POST, scope=admins)
    assert offered(world, READER_ID, READER_ID) == START
    assert offered(world, READER_ID, READER_ID, "de") == GERMAN
    assert offered(world, GROUP_ID, EDITOR_ID) == POST
    assert offered(world, GROUP_ID, READER_ID) == START
    assert await api.call("getMyCommands", scope=admins) == POST
    assert await api.call("deleteMyCommands", scope=admins) is True
    assert offered(world, GROUP_ID, EDITOR_ID) == START
    assert await api.call("getMyCommands", language_code="fr") == []


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": "Start", "description": "Begin"}], "BOT_COMMAND_INVALID"),
        ([{"command": "a" * 33, "description": "Begin"}], "BOT_COMMAND_INVALID"),
        ([{"command": "start", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "start", "description": "a" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (START * 101, "BOT_COMMANDS_TOO_MUCH"),
        ({}, "can't parse commands: expected an Array of BotCommand"),
        ([7], "can't parse BotCommand: expected an Object"),
    ],
)
async def test_commands_out_of_bounds_are_refused(api: Api, commands: object, words: str) -> None:
    assert await api.refused("setMyCommands", commands=commands) == (400, f"Bad Request: {words}")


async def test_descriptions_are_kept_within_their_limits(api: Api) -> None:
    assert await api.call("setMyDescription", description="a" * 512) is True
    assert await api.call("getMyDescription") == {"description": "a" * 512}
    assert await api.call("setMyShortDescription", short_description="a" * 120) is True
    refused = await api.refused("setMyDescription", description="a" * 513)
    assert refused == (400, "Bad Request: description is too long")
    refused = await api.refused("setMyShortDescription", short_description="a" * 121)
    assert refused == (400, "Bad Request: short description is too long")


async def test_members_are_told_with_their_places(api: Api, world: World) -> None:
    async def status(user_id: int) -> str:
        return str((await api.call("getChatMember", chat_id=GROUP_ID, user_id=user_id))["status"])

    world.add_user(7, "Stranger")
    assert await status(EDITOR_ID) == "creator"
    assert await status(READER_ID) == "member"
    assert await status(7) == "left"
    assert await status(world.bot.id) == "member"
    assert await api.call("getChatMemberCount", chat_id=GROUP_ID) == 3
    admins = await api.call("getChatAdministrators", chat_id=GROUP_ID)
    assert [admin["user"]["id"] for admin in admins] == [EDITOR_ID]


async def test_a_private_chat_has_no_administrators(api: Api) -> None:
    refused = await api.refused("getChatAdministrators", chat_id=READER_ID)
    assert refused == (400, "Bad Request: there are no administrators in the private chat")


async def test_a_supergroup_tells_of_other_members_to_an_admin_only(api: Api, world: World) -> None:
    world.add_group(-1005, "Readers", members=[READER_ID], admins=[EDITOR_ID], kind="supergroup")
    asked = {"chat_id": -1005, "user_id": READER_ID}
    refused = await api.refused("getChatMember", **asked)
    assert refused == (400, "Bad Request: member list is inaccessible")
    world.add_bot(-1005, "administrator")
    assert (await api.call("getChatMember", **asked))["status"] == "member"
    admins = await api.call("getChatAdministrators", chat_id=-1005)
    assert [admin["user"]["id"] for admin in admins] == [EDITOR_ID, world.bot.id]


async def test_the_bot_can_show_that_it_types(api: Api) -> None:
    assert await api.call("sendChatAction", chat_id=READER_ID, action="typing") is True


@pytest.mark.parametrize("method", ["logOut", "close"])
async def test_leaving_the_server_is_agreed_to(api: Api, method: str) -> None:
    assert await api.call(method) is True
