"""Tests that parameters may come in any way that a client may choose."""

import json

import aiohttp
import pytest

from bot.sandbox import READER_ID, World
from tests.sandbox.conftest import Api

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}


def form() -> dict[str, str]:
    return {
        "chat_id": str(READER_ID),
        "text": "Storm",
        "reply_markup": json.dumps(KEYBOARD),
        "disable_notification": "True",
    }


def multipart() -> aiohttp.FormData:
    data = aiohttp.FormData(default_to_multipart=True)
    for name, value in form().items():
        data.add_field(name, value)
    return data


@pytest.mark.parametrize("verb", ["get", "post"])
async def test_parameters_may_come_in_the_query(api: Api, world: World, verb: str) -> None:
    async with api.session.request(verb, api.url("sendMessage"), params=form()) as response:
        sent = (await response.json())["result"]
    assert (sent["text"], sent["reply_markup"]) == ("Storm", KEYBOARD)
    assert world.is_silent(READER_ID, sent["message_id"])


@pytest.mark.parametrize("way", ["form", "multipart", "json"])
async def test_parameters_may_come_in_the_body(api: Api, world: World, way: str) -> None:
    asked = (
        {
            "json": {
                "chat_id": READER_ID,
                "text": "Storm",
                "reply_markup": KEYBOARD,
                "disable_notification": True,
            }
        }
        if way == "json"
        else {"data": multipart() if way == "multipart" else form()}
    )
    async with api.session.post(api.url("sendMessage"), **asked) as response:
        sent = (await response.json())["result"]
    assert (sent["text"], sent["reply_markup"]) == ("Storm", KEYBOARD)
    assert world.is_silent(READER_ID, sent["message_id"])


async def test_a_method_may_be_written_in_any_case(api: Api) -> None:
    assert (await api.call("GETME"))["is_bot"] is True


@pytest.mark.parametrize("body", ["{", "[]", "7"])
async def test_a_body_that_is_no_json_object_is_refused(api: Api, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with api.session.post(api.url("getMe"), data=body, headers=headers) as response:
        answer = await response.json()
    assert (answer["error_code"], answer["description"]) == (
        400,
        "Bad Request: can't parse request JSON object",
    )


async def test_an_object_that_is_broken_json_is_refused(api: Api) -> None:
    refused = await api.refused("sendMessage", chat_id=READER_ID, text="Storm", reply_markup="{")
    assert refused == (400, "Bad Request: can't parse reply_markup JSON object")


async def test_a_number_that_is_none_is_refused(api: Api) -> None:
    refused = await api.refused("sendMessage", chat_id="Rita", text="Storm")
    assert refused == (400, "Bad Request: invalid chat_id specified")
