"""Tests of the gateway: what it sends, and what each of Telegram's answers means for a delivery."""

import asyncio
import math
import warnings
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.domain.messages.message import Button, Entity, Message
from bot.errors import (
    DeliveryError,
    DestinationGoneError,
    DestinationMovedError,
    MessageRejectedError,
    TryLaterError,
    UncertainError,
)
from bot.gateway.gateway import Gateway
from bot.gateway.refusals import (
    DestinationClosedError,
    MessageLockedError,
    TokenRefusedError,
    UnmodifiedError,
)
from bot.sandbox import serve_sandbox
from tests.gateway.servers import TOKEN, breaking_off, serving, unused_port
from tests.timing import moving_clock

HELLO = Message("Hello world", (Entity("bold", 0, 5), Entity("text_link", 6, 5, "https://x.example/")))


async def outcome(url: str, **options: float) -> DeliveryError:
    """Return the error that a send to a server ends with."""
    async with Gateway(SecretStr(TOKEN), url, **options) as gateway:
        with pytest.raises(DeliveryError) as caught:
            await gateway.send(5, 0, HELLO)
    return caught.value


async def meaning(status: int, body: str | dict[str, Any]) -> DeliveryError:
    """Return the meaning of an answer from Telegram."""

    async def handle(_: web.Request) -> web.Response:
        if isinstance(body, str):
            return web.Response(status=status, text=body, content_type="text/html")
        return web.json_response(body, status=status)

    async with serving(handle) as url:
        return await outcome(url)


def refusal(code: int, description: str, **parameters: int) -> dict[str, Any]:
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return body | ({"parameters": parameters} if parameters else {})


@dataclass(frozen=True)
class Row:
    """An error of Telegram's, and its meaning."""

    code: int
    description: str
    means: type[DeliveryError]
    parameters: dict[str, int] = field(default_factory=dict)
    attributes: dict[str, object] = field(default_factory=dict)


FORBIDDEN = [
    "bot was blocked by the user",
    "user is deactivated",
    "bot can't initiate conversation with a user",
    "bot was kicked from the group chat",
    "bot was kicked from the supergroup chat",
    "bot was kicked from the channel chat",
    "bot is not a member of the channel chat",
    "the group chat was deleted",
]
REJECTED = [
    "message text is empty",
    "message is too long",
    "message caption is too long",
    "message to delete not found",
    "message to be replied not found",
    "message can't be deleted for everyone",
    "BUTTON_DATA_INVALID",
    "query is too old and response timeout expired or query ID is invalid",
    "can't parse entities: Unsupported start tag",
]
TABLE = [
    Row(400, "Bad Request: chat not found", DestinationClosedError, {}, {"why": "Chat not found"}),
    Row(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        DestinationMovedError,
        {"migrate_to_chat_id": -1005},
        {"new_chat_id": -1005},
    ),
    *(Row(403, f"Forbidden: {words}", DestinationGoneError) for words in FORBIDDEN),
    *(Row(400, f"Bad Request: {words}", MessageRejectedError) for words in REJECTED),
    Row(400, "Bad Request: message is not modified: specified new message content", UnmodifiedError),
    Row(400, "Bad Request: message to edit not found", MessageLockedError),
    Row(400, "Bad Request: message can't be edited", MessageLockedError),
    Row(400, "Bad Request: message thread not found", DestinationClosedError, {}, {"gone": True}),
    Row(400, "Bad Request: TOPIC_CLOSED", DestinationClosedError, {}, {"gone": False}),
    Row(
        400,
        "Bad Request: not enough rights to send text messages to the chat",
        DestinationClosedError,
        {},
        {"gone": False},
    ),
    Row(
        400,
        "Bad Request: need administrator rights in the channel chat",
        DestinationClosedError,
        {},
        {"gone": False},
    ),
    Row(401, "Unauthorized", TokenRefusedError, {}, {"after": None}),
    Row(404, "Not Found: method not found", TokenRefusedError),
    Row(409, "Conflict: terminated by other getUpdates request", TryLaterError),
    Row(429, "Too Many Requests: retry after 38", TryLaterError, {"retry_after": 38}, {"after": 38.0}),
    Row(
        429, "Too Many Requests: retry after 43838", TryLaterError, {"retry_after": 43838}, {"after": 3600.0}
    ),
    Row(429, "Too Many Requests", TryLaterError, {}, {"after": None}),
    Row(500, "Internal Server Error: sent message was immediately deleted", UncertainError),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.code} {row.description[:60]}")
async def test_each_refusal_of_telegram_has_its_meaning(row: Row) -> None:
    error = await meaning(row.code, refusal(row.code, row.description, **row.parameters))
    assert type(error) is row.means
    for name, value in row.attributes.items():
        assert getattr(error, name) == value
    assert TOKEN not in str(error)


@pytest.mark.parametrize(
    ("status", "body", "means"),
    [
        (502, "<html><center><h1>502 Bad Gateway</h1></center></html>", UncertainError),
        (429, "<html>Slow down</html>", TryLaterError),
        (302, "<html>Log in to this network</html>", UncertainError),
        (200, "<html>Log in to this network</html>", UncertainError),
        (200, {"ok": True}, UncertainError),
        (200, {"ok": True, "result": True}, UncertainError),
        (200, {"ok": True, "result": {"message_id": "x"}}, UncertainError),
    ],
)
async def test_what_is_no_answer_of_telegrams_has_its_meaning(
    status: int, body: str | dict[str, Any], means: type[DeliveryError]
) -> None:
    assert type(await meaning(status, body)) is means


async def test_a_refused_connection_may_be_tried_later() -> None:
    assert type(await outcome(f"http://127.0.0.1:{unused_port()}")) is TryLaterError


async def test_a_broken_connection_leaves_a_send_uncertain() -> None:
    async with breaking_off(b"") as url:
        assert type(await outcome(url)) is UncertainError


async def test_no_answer_in_time_leaves_a_send_uncertain() -> None:
    with moving_clock(stopped=True) as clock:
        async with serve_sandbox(token=TOKEN) as sandbox:
            sandbox.world.add_fault("sendMessage", "hang")
            sending = asyncio.create_task(outcome(sandbox.url, timeout=60))
            await sandbox.wait_for(lambda: sandbox.world.calls)
            clock.jump(100)
            assert type(await sending) is UncertainError


async def test_a_message_arrives_with_entities_and_buttons_and_without_a_sound() -> None:
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        sandbox.world.add_user(5, "Rita")
        sandbox.world.say(5, 5, "/start")
        buttons = [[Button("More", data="v1:more"), Button("Site", url="https://x.example/")]]
        message_id = await gateway.send(5, 0, HELLO, buttons=buttons, quiet=True)
        message = sandbox.world.messages(5)[-1]
        assert (message["message_id"], message["text"]) == (message_id, "Hello world")
        assert message["entities"] == [
            {"type": "bold", "offset": 0, "length": 5},
            {"type": "text_link", "offset": 6, "length": 5, "url": "https://x.example/"},
        ]
        assert message["reply_markup"]["inline_keyboard"] == [
            [{"text": "More", "callback_data": "v1:more"}, {"text": "Site", "url": "https://x.example/"}]
        ]
        assert sandbox.world.is_silent(5, message_id)


async def test_a_send_gives_no_warning_and_takes_no_turn_for_a_method_that_is_known() -> None:
    async def handle(request: web.Request) -> web.Response:
        assert request.path.endswith("/sendMessage")
        return web.json_response({"ok": True, "result": {"message_id": 7}})

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with serving(handle) as url, Gateway(SecretStr(TOKEN), url) as gateway:
            assert await gateway.send(5, 0, HELLO) == 7


async def test_the_general_topic_gets_no_thread_id_and_another_gets_its_own() -> None:
    seen = []

    async def handle(request: web.Request) -> web.Response:
        seen.append((await request.json()).get("message_thread_id", math.nan))
        return web.json_response({"ok": True, "result": {"message_id": 7}})

    async with serving(handle) as url, Gateway(SecretStr(TOKEN), url) as gateway:
        await gateway.send(-1005, 0, HELLO)
        await gateway.send(-1005, 17, HELLO)
    assert math.isnan(seen[0])
    assert seen[1] == 17


async def test_an_edit_shows_another_text_and_keeps_the_buttons_it_is_given() -> None:
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        sandbox.world.add_user(5, "Rita")
        sandbox.world.say(5, 5, "/start")
        buttons = [[Button("More", data="v1:more")]]
        message_id = await gateway.send(5, 0, HELLO, buttons=buttons)
        await gateway.edit(5, message_id, Message("Goodbye"), buttons=buttons)
        message = sandbox.world.messages(5)[-1]
        assert message["text"] == "Goodbye"
        assert message["reply_markup"]["inline_keyboard"] == [[{"text": "More", "callback_data": "v1:more"}]]


async def test_an_edit_that_changes_nothing_is_a_success() -> None:
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        sandbox.world.add_user(5, "Rita")
        sandbox.world.say(5, 5, "/start")
        message_id = await gateway.send(5, 0, HELLO)
        await gateway.edit(5, message_id, HELLO)


async def test_a_message_that_is_gone_cannot_be_edited_but_its_answer_arrives() -> None:
    async with serve_sandbox() as sandbox, Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
        sandbox.world.add_user(5, "Rita")
        sandbox.world.say(5, 5, "/start")
        with pytest.raises(MessageLockedError):
            await gateway.edit(5, 999, HELLO)
        first = await gateway.send(5, 0, HELLO)
        await gateway.send(5, 0, HELLO, reply_to=first)
        await gateway.send(5, 0, HELLO, reply_to=999)
        answered, alone = sandbox.world.messages(5)[-2:]
        assert answered["reply_to_message"]["message_id"] == first
        assert "reply_to_message" not in alone
