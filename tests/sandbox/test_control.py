"""Tests of the control API: the world's operations over HTTP, its events, and its guard against sites."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.sandbox import GROUP_ID, READER_ID, Sandbox, World, serve_sandbox
from bot.sandbox.world.changes import BACKLOG
from tests.cases import cases
from tests.sandbox.conftest import Api, Json
from tests.timing import PATIENCE, moving_clock


@asynccontextmanager
async def events(session: aiohttp.ClientSession, sandbox: Sandbox) -> AsyncIterator[Callable[[], object]]:
    """Open the event stream; yield a function that waits for the next event."""
    async with session.get(f"{sandbox.url}/control/events") as response:
        assert response.content_type == "text/event-stream"

        async def following() -> Json:
            async with asyncio.timeout(PATIENCE):
                while not (line := await response.content.readline()).startswith(b"data: "):
                    assert line
            return dict(json.loads(line.removeprefix(b"data: ")))

        yield following


async def operate(api: Api, operation: str, **arguments: object) -> tuple[int, Json]:
    url = f"{api.sandbox.url}/control/{operation}"
    async with api.session.post(url, json=arguments) as response:
        return response.status, await response.json()


async def test_an_operation_does_what_the_world_does(api: Api, world: World) -> None:
    status, body = await operate(api, "say", chat_id=READER_ID, user_id=READER_ID, text="Hello")
    assert (status, body) == (200, {"result": [world.messages(READER_ID)[-1]["message_id"]]})
    assert await operate(api, "messages", chat_id=READER_ID) == (
        200,
        {"result": world.messages(READER_ID)},
    )
    assert (await operate(api, "upgrade", chat_id=GROUP_ID))[1]["result"] in world.chats


async def test_a_file_comes_as_base64_and_is_saved_never_shown(api: Api, world: World) -> None:
    data = base64.b64encode(b"<script>").decode()
    where = {"chat_id": READER_ID, "user_id": READER_ID, "filename": "täg.html"}
    status, _ = await operate(api, "send_document", **where, data=data)
    assert status == 200
    file_id = world.messages(READER_ID)[-1]["document"]["file_id"]
    async with api.session.get(f"{api.sandbox.url}/control/files/{file_id}") as response:
        assert await response.read() == b"<script>"
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''t%C3%A4g.html"
    assert await operate(api, "send_document", **where, data="?") == (400, {"error": "data is not base64"})
    async with api.session.get(f"{api.sandbox.url}/control/files/none") as response:
        assert response.status == 404


async def test_the_calls_of_the_bot_can_be_read(api: Api) -> None:
    await api.call("getMe")
    assert [call[1:] for call in (await operate(api, "calls", last=1))[1]["result"]] == [
        ["getMe", None, "ok"]
    ]


@pytest.mark.parametrize(
    ("operation", "arguments", "status", "words"),
    [
        ("say", {"chat_id": 7, "user_id": 7, "text": "Hello"}, 400, "no chat 7"),
        ("say", {"chat_id": "Rita", "user_id": 7, "text": "Hello"}, 400, "chat_id: Input should be"),
        ("say", {}, 400, "chat_id: Missing required argument"),
        ("say", {"chat_id": READER_ID, "user_id": READER_ID, "text": "a", "x": 1}, 400, "x: Unexpected"),
        ("unblock", {"chat_id": GROUP_ID}, 400, f"chat {GROUP_ID} is not private"),
        ("kick", {"chat_id": READER_ID}, 400, f"chat {READER_ID} is not a group"),
        ("__class__", {}, 404, "no such operation"),
        ("show_faults", {}, 404, "no such operation"),
    ],
)
async def test_what_cannot_be_done_is_explained(
    api: Api, operation: str, arguments: Json, status: int, words: str
) -> None:
    answered, body = await operate(api, operation, **arguments)
    assert answered == status
    assert words in body["error"]


@pytest.mark.parametrize("body", ["[]", "{"])
async def test_arguments_must_be_a_json_object(api: Api, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with api.session.post(f"{api.sandbox.url}/control/say", data=body, headers=headers) as response:
        assert response.status == 400
        assert "error" in await response.json()


async def test_a_stream_begins_with_all_and_goes_on_with_each_change(api: Api, world: World) -> None:
    world.say(READER_ID, READER_ID, "before")
    async with events(api.session, api.sandbox) as following:
        snapshot = await following()
        assert snapshot["kind"] == "snapshot"
        shown = {chat["id"]: chat for chat in snapshot["chats"]}
        assert shown[READER_ID]["messages"][0]["message"]["text"] == "before"
        assert shown[GROUP_ID]["title"] == "Newsroom"
        sent = await api.call("sendMessage", chat_id=READER_ID, text="Hi", disable_notification=True)
        assert await following() == {
            "kind": "message",
            "chat_id": READER_ID,
            "message": sent,
            "silent": True,
        }
        where = {"chat_id": READER_ID, "message_id": sent["message_id"]}
        edited = await api.call("editMessageText", **where, text="Bye")
        assert (await following())["message"] == edited
        await api.call("deleteMessage", **where)
        assert await following() == {"kind": "deleted", **where}
        await api.call("sendChatAction", chat_id=READER_ID, action="typing")
        assert await following() == {"kind": "action", "chat_id": READER_ID, "action": "typing"}
        world.add_fault("sendMessage", "429")
        assert (await following())["faults"][0]["kind"] == "429"
        world.block(READER_ID)
        assert (await following())["chat"]["bot_status"] == "kicked"


async def test_a_stream_that_falls_too_far_behind_ends(world: World) -> None:
    with world.changes.stream() as stream:
        for _ in range(BACKLOG + 1):
            world.changes.publish("action", chat_id=READER_ID, action="typing")
        assert stream.get_nowait() is None
        assert stream.empty()


async def test_the_sandbox_ends_promptly_with_an_open_stream(api: Api) -> None:
    with moving_clock(stopped=True):  # so that no time-out for a lingering connection ends
        async with serve_sandbox() as other:
            response = await api.session.get(f"{other.url}/control/events")
            await response.content.readline()
        assert (await response.content.read()).strip() == b""


async def test_the_state_can_be_read_at_once(api: Api) -> None:
    async with api.session.get(f"{api.sandbox.url}/control/state") as response:
        assert [chat["title"] for chat in (await response.json())["chats"]] == [
            "Rita",
            "Ed",
            "Newsroom",
            "Harbour watch",
        ]


@cases("path", ["/", "/control/state", "/control/events", "/sample/feed.xml"])
@cases(
    "host",
    ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "[", "]", "[::1", "127.0.0.1[", "//"],
)
async def test_another_hosts_name_is_refused(api: Api, path: str, host: str) -> None:
    async with api.session.get(api.sandbox.url + path, headers={"Host": host}) as response:
        assert response.status == 403


@cases(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_another_sites_page_is_refused(api: Api, world: World, headers: dict[str, str]) -> None:
    url = f"{api.sandbox.url}/control/block"
    async with api.session.post(url, json={"chat_id": READER_ID}, headers=headers) as response:
        assert response.status == 403
        assert "Access-Control-Allow-Origin" not in response.headers
    async with api.session.get(f"{api.sandbox.url}/control/state", headers=headers) as response:
        assert response.status == 403
    async with api.session.post(api.url("getMe"), headers=headers) as response:
        assert response.status == 403
    assert world.chat(READER_ID).bot_present


async def test_a_form_of_another_site_is_refused(api: Api, world: World) -> None:
    url = f"{api.sandbox.url}/control/block"
    for content_type in (
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data; boundary=a",
    ):
        headers = {"Content-Type": content_type}
        async with api.session.post(url, data=b'{"chat_id": 1001}', headers=headers) as response:
            assert response.status == 415
    assert world.chat(READER_ID).bot_present


async def test_a_link_to_the_page_may_be_followed_from_anywhere(api: Api) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with api.session.get(api.sandbox.url, headers=headers) as response:
        assert response.status == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site", "same-origin", "none"])
async def test_no_link_makes_the_bot_act(api: Api, world: World, site: str) -> None:
    headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate"}
    url = f"{api.url('sendMessage')}?chat_id={READER_ID}&text=Gotcha"
    async with api.session.get(url, headers=headers) as response:
        assert response.status == 403
    assert not [one for one in world.messages(READER_ID) if one.get("text") == "Gotcha"]


async def test_no_other_site_leads_anywhere_but_to_the_page(api: Api) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    for path in ("/control/state", "/control/events", "/sample/feed.xml"):
        async with api.session.get(api.sandbox.url + path, headers=headers) as response:
            assert response.status == 403


async def test_the_page_may_run_nothing_but_its_own(api: Api) -> None:
    async with api.session.get(api.sandbox.url) as response:
        policy = response.headers["Content-Security-Policy"]
        page = await response.text()
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert forbidden not in page
