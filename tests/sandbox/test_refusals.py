"""Tests of refusals that follow from a chat's state: blocked, kicked, upgraded, closed."""

import pytest

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, World, WorldError
from tests.sandbox.conftest import Api

SUPERGROUP = -1001000000001
CHANNEL = -1001000000002
FORUM = -1001000000003


async def sent(api: Api, chat_id: int, **more: object) -> tuple[int, str]:
    return await api.refused("sendMessage", chat_id=chat_id, text="Hello", **more)


async def test_an_unknown_chat_is_not_found(api: Api) -> None:
    assert await sent(api, 77) == (400, "Bad Request: chat not found")
    assert await api.refused("sendMessage", text="Hello") == (400, "Bad Request: chat_id is empty")


async def test_a_wrong_token_opens_nothing(api: Api) -> None:
    for path in ("bot1:wrong/getMe", "file/bot1:wrong/documents/x"):
        async with api.session.get(f"{api.sandbox.url}/{path}") as response:
            assert response.status == 401
            assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found_and_logged(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    assert await api.refused("sendPigeon") == (404, "Not Found: method not found")
    assert "sendPigeon" in caplog.text
    assert api.sandbox.token not in caplog.text


async def test_a_person_who_blocks_the_bot_gets_nothing(api: Api, world: World) -> None:
    world.block(READER_ID)
    assert await sent(api, READER_ID) == (403, "Forbidden: bot was blocked by the user")
    [update] = await api.updates()
    change = update["my_chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("member", "kicked")
    with pytest.raises(WorldError):
        world.say(READER_ID, READER_ID, "Hello")
    world.unblock(READER_ID)
    await api.call("sendMessage", chat_id=READER_ID, text="Welcome back")
    [update] = await api.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_the_bot_cannot_begin_a_conversation(api: Api, world: World) -> None:
    world.add_user(7, "New", started=False)
    assert await sent(api, 7) == (403, "Forbidden: bot can't initiate conversation with a user")
    world.say(7, 7, "/start")
    await api.call("sendMessage", chat_id=7, text="Hello")


async def test_an_account_that_is_gone_gets_nothing(api: Api, world: World) -> None:
    world.deactivate(READER_ID)
    assert await sent(api, READER_ID) == (403, "Forbidden: user is deactivated")


@pytest.mark.parametrize(
    ("kind", "told", "words"),
    [
        ("group", "left", "group chat"),
        ("supergroup", "kicked", "supergroup chat"),
        ("channel", "kicked", "channel chat"),
    ],
)
async def test_a_bot_that_is_kicked_is_told_and_out(
    api: Api, world: World, kind: str, told: str, words: str
) -> None:
    world.add_group(SUPERGROUP, "Readers", members=[], admins=[EDITOR_ID], kind=kind)
    await api.updates()
    world.kick(SUPERGROUP)
    [update] = await api.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == told
    for method in ("sendMessage", "getChat", "getChatAdministrators"):
        text = {"text": "Hello"} if method == "sendMessage" else {}
        refused = await api.refused(method, chat_id=SUPERGROUP, **text)
        assert refused == (403, f"Forbidden: bot was kicked from the {words}")
    world.say(SUPERGROUP, EDITOR_ID, "/start")
    assert await api.updates() == []


async def test_a_bot_that_left_is_not_a_member(api: Api, world: World) -> None:
    world.add_group(CHANNEL, "News", members=[], admins=[EDITOR_ID], kind="channel")
    assert await api.call("leaveChat", chat_id=CHANNEL) is True
    assert await sent(api, CHANNEL) == (403, "Forbidden: bot is not a member of the channel chat")


async def test_a_bot_that_comes_back_can_write_again(api: Api, world: World) -> None:
    world.kick(GROUP_ID)
    world.add_bot(GROUP_ID)
    await api.call("sendMessage", chat_id=GROUP_ID, text="Hello")
    told = [next(iter(set(update) - {"update_id"})) for update in await api.updates()]
    assert told == ["my_chat_member", "my_chat_member", "message"]


async def test_a_deleted_group_is_gone(api: Api, world: World) -> None:
    world.delete_group(GROUP_ID)
    assert await sent(api, GROUP_ID) == (403, "Forbidden: the group chat was deleted")


async def test_a_muted_bot_may_not_write(api: Api, world: World) -> None:
    world.add_group(SUPERGROUP, "Readers", members=[], admins=[EDITOR_ID], kind="supergroup")
    world.add_bot(SUPERGROUP, "restricted")
    assert await sent(api, SUPERGROUP) == (
        400,
        "Bad Request: not enough rights to send text messages to the chat",
    )


async def test_a_channel_takes_posts_of_admins_only(api: Api, world: World) -> None:
    world.add_group(CHANNEL, "News", members=[READER_ID], admins=[EDITOR_ID], kind="channel")
    post = await api.call("sendMessage", chat_id=CHANNEL, text="Hello")
    assert post["sender_chat"]["id"] == CHANNEL
    assert "from" not in post
    world.add_bot(CHANNEL, "member")
    assert await sent(api, CHANNEL) == (400, "Bad Request: need administrator rights in the channel chat")


async def test_a_group_that_is_upgraded_names_its_new_id(api: Api, world: World) -> None:
    new_id = world.upgrade(GROUP_ID)
    status, body = await api.answer("sendMessage", chat_id=GROUP_ID, text="Hello")
    assert status == 400
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert body["parameters"] == {"migrate_to_chat_id": new_id}
    assert (await api.call("sendMessage", chat_id=new_id, text="Hello"))["chat"]["type"] == "supergroup"


async def test_an_upgrade_tells_the_bot_of_the_new_chat_and_never_that_it_left_the_old(
    api: Api, world: World
) -> None:
    new_id = world.upgrade(GROUP_ID)
    joined, leaving, arriving = await api.updates()
    assert joined["my_chat_member"]["chat"]["id"] == new_id
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert leaving["message"]["chat"]["id"] == GROUP_ID
    assert leaving["message"]["migrate_to_chat_id"] == new_id
    assert arriving["message"]["chat"]["id"] == new_id
    assert arriving["message"]["migrate_from_chat_id"] == GROUP_ID


async def test_a_topic_can_be_closed_and_deleted(api: Api, world: World) -> None:
    world.add_group(FORUM, "Forum", members=[], admins=[EDITOR_ID], kind="supergroup", forum=True)
    topic = world.add_topic(FORUM, "Storm")
    message = await api.call("sendMessage", chat_id=FORUM, text="Hello", message_thread_id=topic)
    assert (message["message_thread_id"], message["is_topic_message"]) == (topic, True)
    world.close_topic(FORUM, topic)
    assert await sent(api, FORUM, message_thread_id=topic) == (400, "Bad Request: TOPIC_CLOSED")
    world.close_topic(FORUM, topic, closed=False)
    await api.call("sendMessage", chat_id=FORUM, text="Hello", message_thread_id=topic)
    world.delete_topic(FORUM, topic)
    not_found = (400, "Bad Request: message thread not found")
    assert await sent(api, FORUM, message_thread_id=topic) == not_found
    assert topic not in [message["message_id"] for message in world.messages(FORUM)]


async def test_the_general_topic_has_no_thread_id(api: Api, world: World) -> None:
    world.add_group(FORUM, "Forum", members=[], admins=[EDITOR_ID], kind="supergroup", forum=True)
    assert "message_thread_id" not in await api.call("sendMessage", chat_id=FORUM, text="Hello")
    assert await sent(api, FORUM, message_thread_id=1) == (400, "Bad Request: message thread not found")
