"""Tests that the sandbox accepts and returns what the Bot API's description says, and nothing else."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from bot.sandbox import CHANNEL_ID, EDITOR_ID, GROUP_ID, READER_ID, World
from bot.sandbox.api.description import described
from bot.sandbox.api.methods import METHODS
from tests.cases import cases
from tests.sandbox.conftest import Api, Json
from tests.sandbox.description import SPEC, part_of, whole

PLAIN = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": float}
FORUM = -1001000000003
CHANNEL = -1001000000004


RIGHTS = dict.fromkeys(
    [
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ],
    False,
) | {"can_post_messages": True}
REQUEST = {
    "request_id": 1,
    "chat_is_channel": True,
    "user_administrator_rights": RIGHTS,
    "bot_administrator_rights": RIGHTS,
    "request_title": True,
}
KEYBOARD = {
    "keyboard": [[{"text": "Choose", "request_chat": REQUEST}, {"text": "Cancel"}]],
    "selective": True,
}
INLINE = {
    "inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}, {"text": "No", "url": "https://a.b"}]]
}
PREVIEW = {"is_disabled": True, "show_above_text": True}
ENTITY = {"type": "bold", "offset": 0, "length": 1}
HERE: Json = {"chat_id": READER_ID}
MARKUPS: list[Json] = [INLINE, KEYBOARD, {"remove_keyboard": True}, {"force_reply": True}]

LEAST: dict[str, Json] = {
    "getMe": {},
    "getUpdates": {},
    "deleteWebhook": {},
    "setWebhook": {"url": ""},
    "getWebhookInfo": {},
    "logOut": {},
    "close": {},
    "sendMessage": HERE | {"text": "Hello"},
    "sendDocument": HERE | {"document": "FILE"},
    "sendPhoto": HERE | {"photo": "PHOTO"},
    "sendVideo": HERE | {"video": "VIDEO"},
    "editMessageCaption": HERE | {"message_id": -1, "caption": "Bye"},
    "editMessageMedia": HERE
    | {"message_id": -1, "media": {"type": "photo", "media": "PHOTO", "caption": "Bye"}},
    "answerInlineQuery": {"inline_query_id": "QUERY", "results": []},
    "getMyShortDescription": {},
    "editMessageText": HERE | {"message_id": 0, "text": "Bye"},
    "editMessageReplyMarkup": HERE | {"message_id": 0, "reply_markup": INLINE},
    "deleteMessage": HERE | {"message_id": 0},
    "pinChatMessage": HERE | {"message_id": 0},
    "answerCallbackQuery": {"callback_query_id": "QUERY"},
    "sendChatAction": HERE | {"action": "typing"},
    "setMyCommands": {"commands": [{"command": "start", "description": "Begin"}]},
    "getMyCommands": {},
    "deleteMyCommands": {},
    "setMyDescription": {},
    "getMyDescription": {},
    "setMyShortDescription": {},
    "getChat": HERE,
    "getChatMember": HERE | {"user_id": READER_ID},
    "getChatAdministrators": {"chat_id": GROUP_ID},
    "getChatMemberCount": HERE,
    "leaveChat": {"chat_id": GROUP_ID},
    "getFile": {"file_id": "FILE"},
}
"""For each method a call that succeeds, with the fewest parameters."""


@pytest.fixture(scope="module")
def spec() -> Json:
    """Return the Bot API's whole description; skip the test if it is missing."""
    if not SPEC.exists():
        pytest.skip("the Bot API's description is not here")
    return whole()


@pytest.fixture
def types(spec: Json) -> Json:
    """Return the Bot API's types by name."""
    return dict(spec["types"])


async def least(api: Api, world: World, method: str) -> Json:
    """Return the parameters of a call that succeeds, with what they name in place."""
    world.send_document(READER_ID, READER_ID, "day.txt", b"A")
    sent = await api.call("sendMessage", **HERE, text="Hello", reply_markup={"inline_keyboard": [[ONE]]})
    query = world.press(READER_ID, READER_ID, sent["message_id"], "one")
    given = copy.deepcopy(LEAST[method])
    there = {"message_id": sent["message_id"], "callback_query_id": query}
    for kind in ("photo", "video"):
        world.send_media(READER_ID, READER_ID, kind, b"A")
        there[kind] = list(world.media)[-1]
    if given.get("message_id") == -1:
        shown = await api.call("sendPhoto", **HERE, photo=there["photo"], caption="Hello")
        there["message_id"] = shown["message_id"]
    if "media" in given:
        given["media"]["media"] = there["photo"]
    there["inline_query_id"] = world.inline_query(READER_ID, "storm")
    files = {"document": next(iter(world.files)), "file_id": next(iter(world.files))}
    return {name: (there | files).get(name, value) for name, value in given.items()}


ONE = {"text": "One", "callback_data": "one"}


def test_the_sandbox_has_the_description_of_its_methods_and_their_objects(spec: Json) -> None:
    part = part_of(spec)
    unions = {name: one for name, one in part["types"].items() if isinstance(one, str)}
    found = described()
    assert found["methods"] == part["methods"]
    assert found["unions"] == unions
    assert found["types"] == {name: one for name, one in part["types"].items() if name not in unions}


def test_every_method_is_called_here() -> None:
    assert {name.lower() for name in LEAST} == METHODS.keys()


@cases("method", LEAST)
async def test_a_call_with_what_is_required_gets_the_result_that_is_described(
    api: Api, world: World, spec: Json, method: str
) -> None:
    given = await least(api, world, method)
    required = {one["name"] for one in spec["methods"][method].get("fields", ()) if one["required"]}
    assert required <= given.keys()
    result = await api.call(method, **given)
    tried = [problems(spec["types"], one, result, method) for one in spec["methods"][method]["returns"]]
    assert min(tried, key=len) == []


@cases("method", LEAST)
async def test_a_call_without_what_is_required_is_refused(
    api: Api, world: World, spec: Json, method: str
) -> None:
    given = await least(api, world, method)
    for one in spec["methods"][method].get("fields", ()):
        if one["required"]:
            less = {name: value for name, value in given.items() if name != one["name"]}
            assert (await api.refused(method, **less))[0] == 400, one["name"]


@cases("method", LEAST)
async def test_a_parameter_of_a_wrong_type_or_an_unknown_one_is_refused(
    api: Api, world: World, spec: Json, method: str
) -> None:
    given = await least(api, world, method)
    for one in spec["methods"][method].get("fields", ()):
        if set(one["types"]) & {"String", "InputFile", "Boolean"}:
            continue  # any text is a string, a file's id, or a boolean that is not true
        assert (await api.refused(method, **given | {one["name"]: "{"}))[0] == 400, one["name"]
    assert (await api.refused(method, **given | {"nonsense": 1}))[0] == 400


def wrong(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Json]]:  # noqa: ANN401  any JSON
    """Yield each part of a JSON object, with its path."""
    if isinstance(value, dict):
        yield path, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(inner, dict | list):
            yield from wrong(inner, (*path, key))


def changed(value: Json, path: tuple[Any, ...], name: str, new: object) -> Json:
    """Return an object with a field at a path changed, or removed if `new` is None."""
    found = copy.deepcopy(value)
    inner: Any = found
    for key in path:
        inner = inner[key]
    if new is None:
        del inner[name]
    else:
        inner[name] = new
    return found


def type_at(types: Json, name: str, path: tuple[Any, ...]) -> str:
    """Return the type of the object at a path in an object of a type."""
    for key in path:
        if isinstance(key, int):
            name = name.removeprefix("Array of ")
        else:
            name = next(one for one in types[name]["fields"] if one["name"] == key)["types"][0]
    return name


@cases(
    ("name", "parameter", "value"),
    [
        ("InlineKeyboardMarkup", "reply_markup", INLINE),
        ("ReplyKeyboardMarkup", "reply_markup", KEYBOARD),
        ("LinkPreviewOptions", "link_preview_options", PREVIEW),
        ("ReplyParameters", "reply_parameters", {"message_id": 1, "allow_sending_without_reply": True}),
        ("MessageEntity", "entities", ENTITY),
    ],
)
async def test_an_object_with_a_field_missing_or_of_a_wrong_type_is_refused(
    api: Api, types: Json, name: str, parameter: str, value: Json
) -> None:
    def sent(one: Json) -> Json:
        return HERE | {"text": "Hello", parameter: [one] if parameter == "entities" else one}

    await api.call("sendMessage", **sent(value))
    for path, part in wrong(value):
        about = {one["name"]: one for one in types[type_at(types, name, path)]["fields"]}
        for field in part:
            assert (await api.refused("sendMessage", **sent(changed(value, path, field, 1.5))))[0] == 400, (
                field
            )
            if about[field]["required"] and path:
                assert (await api.refused("sendMessage", **sent(changed(value, path, field, None))))[
                    0
                ] == 400, field


@cases("markup", MARKUPS)
async def test_each_kind_of_reply_markup_is_taken(api: Api, markup: Json) -> None:
    await api.call("sendMessage", **HERE, text="Hello", reply_markup=markup)


def problems(types: Json, name: str, value: Any, at: str) -> list[str]:  # noqa: ANN401  any JSON value
    """Return what is wrong with a value of a type."""
    if name.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{at}: no array"]
        inner = name.removeprefix("Array of ")
        return [p for i, one in enumerate(value) for p in problems(types, inner, one, f"{at}[{i}]")]
    if name in PLAIN:
        good = isinstance(value, PLAIN[name]) and (name == "Boolean" or not isinstance(value, bool))
        return [] if good else [f"{at}: {value!r} is no {name}"]
    if not isinstance(value, dict):
        return [f"{at}: no object"]
    if "subtypes" in types[name]:
        tried = [
            problems(types, one, value, at) for one in types[name]["subtypes"] if fits(types, one, value)
        ]
        return min(tried, key=len, default=[f"{at}: no {name}"])
    fields = {field["name"]: field for field in types[name].get("fields", [])}
    found = [
        f"{at}: no {field}" for field, about in fields.items() if about["required"] and field not in value
    ]
    for field, inner in value.items():
        if field not in fields:
            found.append(f"{at}: {field} is not in {name}")
            continue
        tried = [problems(types, one, inner, f"{at}.{field}") for one in fields[field]["types"]]
        found += min(tried, key=len)
    return found


def fits(types: Json, name: str, value: Json) -> bool:
    """Return whether an object may be of this subtype. A fixed word tells the statuses of members apart."""
    for field in types[name].get("fields", []):
        if field["name"] == "status":
            return f"“{value['status']}”" in field["description"].replace('"', "“", 1).replace('"', "”")
    return True


async def test_every_update_is_as_the_bot_api_says(api: Api, world: World, types: Json) -> None:
    markup = {
        "inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}, {"text": "No", "url": "https://a.b"}]]
    }
    sent = await api.call(
        "sendMessage", chat_id=READER_ID, text="/start https://a.b", reply_markup=markup, entities=[]
    )
    world.press(READER_ID, READER_ID, sent["message_id"], "yes")
    [said] = world.say(READER_ID, READER_ID, "Hello", reply_to=sent["message_id"])
    world.edit(READER_ID, READER_ID, said, "/start")
    world.send_document(READER_ID, READER_ID, "day.txt", b"A", "/import")
    world.block(READER_ID)
    world.unblock(READER_ID)
    for status in ("administrator", "restricted", "member"):
        world.add_bot(GROUP_ID, status)
    world.say(GROUP_ID, EDITOR_ID, "/start", anonymous=True)
    world.upgrade(GROUP_ID)
    world.add_group(FORUM, "Forum", members=[], admins=[EDITOR_ID], kind="supergroup", forum=True)
    topic = world.add_topic(FORUM, "Storm")
    world.say(FORUM, EDITOR_ID, "/start", thread_id=topic)
    world.close_topic(FORUM, topic)
    world.kick(FORUM)
    world.add_group(CHANNEL, "News", members=[], admins=[EDITOR_ID], kind="channel")
    world.say(CHANNEL, EDITOR_ID, "Hello")
    query_id = world.inline_query(READER_ID, "storm")
    content = {"message_text": "Storm"}
    result = {"type": "article", "id": "1", "title": "Storm", "input_message_content": content}
    await api.call("answerInlineQuery", inline_query_id=query_id, results=[result])
    world.choose_result(READER_ID, READER_ID, query_id, "1")
    await api.call("sendMessage", chat_id=READER_ID, text="Which?", reply_markup=KEYBOARD)
    world.share_chat(READER_ID, CHANNEL_ID)
    updates = await api.updates()
    assert len(updates) == 25
    assert problems(types, "Array of Update", updates, "updates") == []


async def test_every_result_is_as_the_bot_api_says(api: Api, world: World, types: Json) -> None:
    world.add_bot(GROUP_ID, "administrator")
    world.add_user(7, "Stranger")
    world.add_group(CHANNEL, "News", members=[], admins=[EDITOR_ID], kind="channel")
    world.send_document(READER_ID, READER_ID, "day.txt", b"A")
    document = next(iter(world.files))
    preview = {"is_disabled": True, "nonsense": 1}
    calls: list[tuple[str, str, Json]] = [
        ("User", "getMe", {}),
        ("WebhookInfo", "getWebhookInfo", {}),
        ("Message", "sendMessage", {"chat_id": READER_ID, "text": "a.b", "link_preview_options": preview}),
        ("Message", "sendDocument", {"chat_id": GROUP_ID, "document": document, "caption": "/start"}),
        ("ChatFullInfo", "getChat", {"chat_id": READER_ID}),
        ("ChatFullInfo", "getChat", {"chat_id": GROUP_ID}),
        ("ChatMember", "getChatMember", {"chat_id": GROUP_ID, "user_id": 7}),
        ("ChatMember", "getChatMember", {"chat_id": GROUP_ID, "user_id": EDITOR_ID}),
        ("Array of ChatMember", "getChatAdministrators", {"chat_id": GROUP_ID}),
        ("Array of ChatMember", "getChatAdministrators", {"chat_id": CHANNEL}),
        ("ChatMember", "getChatMember", {"chat_id": CHANNEL, "user_id": EDITOR_ID}),
        ("Message", "sendMessage", {"chat_id": CHANNEL, "text": "Hello"}),
        ("Integer", "getChatMemberCount", {"chat_id": GROUP_ID}),
        ("File", "getFile", {"file_id": document}),
        ("Array of BotCommand", "getMyCommands", {}),
        ("BotDescription", "getMyDescription", {}),
    ]
    await api.call("setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    found = [
        p
        for name, method, given in calls
        for p in problems(types, name, await api.call(method, **given), method)
    ]
    assert found == []
