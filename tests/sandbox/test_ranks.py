"""Tests of who may do what in groups and channels, and of the keyboard with which a person shares a chat."""

import pytest

from bot.sandbox import CHANNEL_ID, EDITOR_ID, GROUP_ID, READER_ID, World, WorldError
from tests.cases import cases
from tests.sandbox.conftest import Api, Json
from tests.sandbox.test_conformance import RIGHTS

POST: Json = RIGHTS | {"can_manage_chat": True}
PRIVATE_ONLY = (400, "Bad Request: Chats can be requested in private chats only")
NEEDS_RIGHTS = (400, "Bad Request: need administrator rights in the channel chat")
CANNOT_DELETE = (400, "Bad Request: message can't be deleted for everyone")


def keyboard(*, one_time: bool = True, **request: object) -> Json:
    """Return a keyboard that asks for a chat."""
    wanted = {"request_id": 7, "chat_is_channel": True, "request_title": True} | request
    keys = [[{"text": "Choose", "request_chat": wanted}], ["Cancel"]]
    return {"keyboard": keys, "one_time_keyboard": one_time}


async def show(api: Api, chat_id: int = READER_ID, **request: object) -> None:
    """Have the bot show a keyboard that asks for a chat."""
    await api.call("sendMessage", chat_id=chat_id, text="Which?", reply_markup=keyboard(**request))


async def test_a_chosen_channel_is_shared_and_the_bot_gets_the_rights_that_it_asked_for(
    api: Api, world: World
) -> None:
    await show(api, user_administrator_rights=POST, bot_administrator_rights=POST)
    world.share_chat(READER_ID, CHANNEL_ID)
    added, shared = await api.updates()
    rights = added["my_chat_member"]["new_chat_member"]
    assert (rights["status"], rights["can_post_messages"]) == ("administrator", True)
    told = {"request_id": 7, "chat_id": CHANNEL_ID, "title": "Harbour watch"}
    assert shared["message"]["chat_shared"] == told
    assert shared["message"]["from"]["id"] == READER_ID
    await api.call("sendMessage", chat_id=CHANNEL_ID, text="Hello")


async def test_without_rights_to_ask_for_the_bot_stays_out(api: Api, world: World) -> None:
    await show(api)
    world.share_chat(READER_ID, CHANNEL_ID)
    [shared] = await api.updates()
    assert "chat_shared" in shared["message"]
    refused = await api.refused("getChat", chat_id=CHANNEL_ID)
    assert refused == (403, "Forbidden: bot is not a member of the channel chat")


async def test_only_chats_that_fit_can_be_shared(api: Api, world: World) -> None:
    await show(api, EDITOR_ID, user_administrator_rights=POST)
    for chat_id in (CHANNEL_ID, GROUP_ID):
        with pytest.raises(WorldError):
            world.share_chat(EDITOR_ID, chat_id)
    world.promote(CHANNEL_ID, EDITOR_ID, may_post=False)
    with pytest.raises(WorldError, match="lacks rights"):
        world.share_chat(EDITOR_ID, CHANNEL_ID)
    world.promote(CHANNEL_ID, EDITOR_ID)
    world.share_chat(EDITOR_ID, CHANNEL_ID)
    await show(api, bot_is_member=True)
    with pytest.raises(WorldError, match="the bot is not in"):
        world.share_chat(READER_ID, CHANNEL_ID)


async def test_a_keyboard_is_hidden_after_its_use_and_gone_when_it_is_removed(api: Api, world: World) -> None:
    chat = world.chat(READER_ID)
    await show(api)
    assert chat.keyboard is not None
    world.press_key(READER_ID, "Cancel")
    assert [one["text"] for one in world.messages(READER_ID)][-1] == "Cancel"
    assert chat.keyboard is not None
    assert chat.keyboard_hidden
    sent = await api.call("sendMessage", chat_id=READER_ID, text="OK", reply_markup={"remove_keyboard": True})
    assert chat.keyboard is None
    assert "reply_markup" not in sent, "Bot API, Message: only an inline keyboard is attached to a message"
    for press in (
        lambda: world.press_key(READER_ID, "Cancel"),
        lambda: world.share_chat(READER_ID, CHANNEL_ID),
    ):
        with pytest.raises(WorldError):
            press()


async def test_a_message_with_other_buttons_leaves_the_keyboard(api: Api, world: World) -> None:
    await show(api)
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    await api.call("sendMessage", chat_id=READER_ID, text="Sure?", reply_markup=markup)
    assert world.chat(READER_ID).keyboard is not None


async def test_chats_are_asked_for_only_in_private_and_no_keyboard_is_shown_in_a_channel(
    api: Api, world: World
) -> None:
    sent: Json = {"text": "Which?", "reply_markup": keyboard()}
    assert await api.refused("sendMessage", chat_id=GROUP_ID, **sent) == PRIVATE_ONLY
    world.add_bot(CHANNEL_ID, "administrator")
    for markup in (keyboard(), {"remove_keyboard": True}):
        refused = await api.refused("sendMessage", chat_id=CHANNEL_ID, text="Which?", reply_markup=markup)
        assert refused == (400, "Bad Request: Inline keyboard expected")


@cases(
    "request_",
    [
        {"request_id": 2**31},
        {"bot_administrator_rights": POST},
        {"bot_administrator_rights": POST | {"can_promote_members": True}, "user_administrator_rights": POST},
    ],
)
async def test_what_telegram_would_not_ask_for_is_refused(api: Api, request_: Json) -> None:
    markup = keyboard(**request_)
    assert (await api.refused("sendMessage", chat_id=READER_ID, text="?", reply_markup=markup))[0] == 400


async def test_two_keys_cannot_have_the_same_request_id(api: Api) -> None:
    markup = keyboard()
    markup["keyboard"].append(markup["keyboard"][0])
    assert (await api.refused("sendMessage", chat_id=READER_ID, text="?", reply_markup=markup))[0] == 400


async def test_admins_of_a_channel_come_with_their_right_to_post(api: Api, world: World) -> None:
    world.add_bot(CHANNEL_ID, "administrator", may_write=False)
    world.promote(CHANNEL_ID, EDITOR_ID, may_post=False)
    found = {one["user"]["id"]: one for one in await api.call("getChatAdministrators", chat_id=CHANNEL_ID)}
    assert found[READER_ID]["status"] == "creator"
    assert found[EDITOR_ID]["can_post_messages"] is False
    assert found[world.bot.id]["can_post_messages"] is False
    world.promote(CHANNEL_ID, EDITOR_ID)
    member = await api.call("getChatMember", chat_id=CHANNEL_ID, user_id=EDITOR_ID)
    assert member["can_post_messages"] is True
    world.demote(CHANNEL_ID, EDITOR_ID)
    member = await api.call("getChatMember", chat_id=CHANNEL_ID, user_id=EDITOR_ID)
    assert member["status"] == "member"


async def test_only_admins_with_that_right_post_in_a_channel(api: Api, world: World) -> None:
    with pytest.raises(WorldError, match="may not post"):
        world.say(CHANNEL_ID, EDITOR_ID, "Hello")
    world.promote(CHANNEL_ID, EDITOR_ID, may_post=False)
    with pytest.raises(WorldError, match="may not post"):
        world.say(CHANNEL_ID, EDITOR_ID, "Hello")
    world.add_bot(CHANNEL_ID, "administrator", may_write=False)
    assert await api.refused("sendMessage", chat_id=CHANNEL_ID, text="Hello") == NEEDS_RIGHTS


async def test_in_a_channel_the_bot_edits_only_its_own_posts(api: Api, world: World) -> None:
    world.add_bot(CHANNEL_ID, "administrator")
    sent = await api.call("sendMessage", chat_id=CHANNEL_ID, text="Hello")
    await api.call("editMessageText", chat_id=CHANNEL_ID, message_id=sent["message_id"], text="Bye")
    [said] = world.say(CHANNEL_ID, READER_ID, "Mine")
    refused = await api.refused("editMessageText", chat_id=CHANNEL_ID, message_id=said, text="Bye")
    assert refused == (400, "Bad Request: message can't be edited")


async def test_in_a_channel_the_bot_deletes_its_own_posts_while_it_may_post(api: Api, world: World) -> None:
    world.add_bot(CHANNEL_ID, "administrator")
    first, second = [
        (await api.call("sendMessage", chat_id=CHANNEL_ID, text="Hello"))["message_id"] for _ in range(2)
    ]
    assert await api.call("deleteMessage", chat_id=CHANNEL_ID, message_id=first) is True
    world.add_bot(CHANNEL_ID, "administrator", may_write=False)
    assert await api.refused("deleteMessage", chat_id=CHANNEL_ID, message_id=second) == CANNOT_DELETE


async def test_a_chat_can_be_named_by_its_username(api: Api, world: World) -> None:
    assert (await api.call("getChat", chat_id="@rita_reads"))["id"] == READER_ID
    assert await api.refused("getChat", chat_id="@nobody") == (400, "Bad Request: chat not found")
