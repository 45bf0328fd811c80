"""Tests that the sandbox's objects have all required fields of the Bot API, with the right types."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import EDITOR_ID, GROUP_ID, READER_ID, World
from tests.sandbox.conftest import Api, Json

SPEC = Path(__file__).parents[3] / "shared/data/bot-api/api-10.1.json.gz"
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": float}
FORUM = -1001000000003
CHANNEL = -1001000000004


@pytest.fixture(scope="module")
def types() -> Json:
    """Return the Bot API's types by name; skip the test if their description is missing."""
    if not SPEC.exists():
        pytest.skip("the Bot API's description is not here")
    return dict(json.loads(gzip.decompress(SPEC.read_bytes()))["types"])


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
    updates = await api.updates()
    assert len(updates) == 23
    assert problems(types, "Array of Update", updates, "updates") == []


async def test_every_result_is_as_the_bot_api_says(api: Api, world: World, types: Json) -> None:
    world.add_bot(GROUP_ID, "administrator")
    world.add_user(7, "Stranger")
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
