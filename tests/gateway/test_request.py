"""The request class on aiohttp: what is carried, what is certain, and that no error tells the token."""

import asyncio
import io
import json
import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from bot.gateway.request import (
    AiohttpRequest,
    LateAnswerError,
    LostAnswerError,
    NotSentError,
    ServerFailedError,
)
from tests.cases import cases
from tests.gateway.servers import TOKEN, breaking_off, serving, unused_port
from tests.timing import moving_clock, settle


@asynccontextmanager
async def bot_at(url: str, **options: float) -> AsyncIterator[Bot]:
    """Yield a plain bot whose calls go to `url`."""
    request = AiohttpRequest(**({"connections": 4} | options))
    async with request:
        yield Bot(
            TOKEN,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=request,
            get_updates_request=request,
        )


async def failure(url: str, **options: float) -> TelegramError:
    """Return the error that a call ends with."""
    async with bot_at(url, **options) as bot:
        with pytest.raises(TelegramError) as caught:
            await bot.do_api_request("someMethod", {"text": "hello"})
    return caught.value


def answer(result: object, status: int = 200) -> web.Response:
    return web.json_response({"ok": status < 400, "result": result}, status=status)


async def test_arguments_arrive_as_json_whatever_they_hold() -> None:
    seen = []

    async def handle(request: web.Request) -> web.Response:
        seen.append((request.method, request.path, await request.json()))
        return answer({"message_id": 7})

    async with serving(handle) as url, bot_at(url) as bot:
        arguments = {"chat_id": -100, "text": "Kyiv Київ 😀 \ud800", "entities": [{"type": "bold"}]}
        assert await bot.do_api_request("someMethod", arguments) == {"message_id": 7}
    assert seen == [("POST", f"/bot{TOKEN}/someMethod", arguments | {"text": "Kyiv Київ 😀 ?"})]


async def test_files_are_uploaded_as_multipart() -> None:
    seen = {}

    async def handle(request: web.Request) -> web.Response:
        form = await request.post()
        for name, value in form.items():
            is_file = isinstance(value, web.FileField)
            seen[name] = (value.filename, value.content_type, value.file.read()) if is_file else value
        return answer("done")

    async with serving(handle) as url, bot_at(url) as bot:
        document = InputFile(io.BytesIO(b"\0lines\r\n"), filename="größe.txt")
        await bot.do_api_request("sendDocument2", {"chat_id": 1, "document": document, "caption": "ü"})
    assert seen == {
        "chat_id": "1",
        "caption": "ü",
        "document": ("größe.txt", "text/plain", b"\0lines\r\n"),
    }


async def test_a_file_is_downloaded() -> None:
    async def handle(request: web.Request) -> web.Response:
        if request.path == f"/file/bot{TOKEN}/documents/a.txt":
            return web.Response(body=b"content")
        return answer({"file_id": "1", "file_unique_id": "1", "file_path": "documents/a.txt"})

    async with serving(handle) as url, bot_at(url) as bot:
        file = await bot.get_file("1")
        assert bytes(await file.download_as_bytearray()) == b"content"


async def test_a_redirect_is_not_followed() -> None:
    paths = []

    async def handle(request: web.Request) -> web.Response:
        paths.append(request.path)
        return web.Response(status=307, headers={"Location": "/elsewhere"})

    async with serving(handle) as url:
        await failure(url)
    assert paths == [f"/bot{TOKEN}/someMethod"]


async def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{unused_port()}")

    async def handle(_: web.Request) -> web.Response:
        return answer("done")

    async with serving(handle) as url, bot_at(url) as bot:
        assert await bot.do_api_request("someMethod") == "done"


async def test_a_refused_connection_is_certainly_not_sent() -> None:
    assert isinstance(await failure(f"http://127.0.0.1:{unused_port()}"), NotSentError)


async def test_an_unknown_host_is_certainly_not_sent() -> None:
    assert isinstance(await failure("http://no-such-host.invalid"), NotSentError)


async def test_a_server_without_tls_is_certainly_not_sent() -> None:
    async with breaking_off(b"what?") as url:
        assert isinstance(await failure(url.replace("http:", "https:")), NotSentError)


class Slow:
    """A server that answers when told to. `asked` is set when a request has arrived."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.release = asyncio.Event()

    async def handle(self, _: web.Request) -> web.Response:
        """Answer when told to."""
        self.asked.set()
        await self.release.wait()
        return answer("done")


async def test_a_full_pool_is_certainly_not_sent() -> None:
    slow = Slow()
    with moving_clock(stopped=True) as clock:
        async with (
            serving(slow.handle) as url,
            bot_at(url, connections=1, pool_timeout=1, connect_timeout=1, read_timeout=60) as bot,
        ):
            first = asyncio.create_task(bot.do_api_request("someMethod"))
            await slow.asked.wait()
            second = asyncio.create_task(bot.do_api_request("someMethod"))
            await settle()
            clock.jump(10)
            with pytest.raises(NotSentError):
                await second
            slow.release.set()
            assert await first == "done"


async def test_a_call_before_the_pool_is_open_is_certainly_not_sent() -> None:
    bot = Bot(TOKEN, request=AiohttpRequest(connections=1), get_updates_request=AiohttpRequest(connections=1))
    with pytest.raises(NotSentError):
        await bot.do_api_request("someMethod")


async def test_no_answer_in_time_is_uncertain() -> None:
    slow = Slow()
    with moving_clock(stopped=True) as clock:
        async with serving(slow.handle) as url:
            failing = asyncio.create_task(failure(url, read_timeout=60))
            await slow.asked.wait()
            clock.jump(100)
            error = await failing
    assert isinstance(error, LateAnswerError)
    assert isinstance(error, TimedOut)


@pytest.mark.parametrize(
    "after", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", b"nonsense\r\n\r\n"]
)
async def test_a_connection_that_breaks_is_uncertain(after: bytes) -> None:
    async with breaking_off(after) as url:
        assert isinstance(await failure(url), LostAnswerError)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_server_error_is_uncertain_and_its_page_is_not_repeated(status: int) -> None:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(status=status, text="<html>Bad gateway</html>", content_type="text/html")

    async with serving(handle) as url:
        error = await failure(url)
    assert isinstance(error, ServerFailedError)
    assert str(error) == f"the server answered {status}"


async def test_a_429_asks_for_its_wait() -> None:
    async def handle(_: web.Request) -> web.Response:
        body = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 7"}
        return web.json_response(body | {"parameters": {"retry_after": 7}}, status=429)

    async with serving(handle) as url:
        assert isinstance(await failure(url), RetryAfter)


async def test_the_read_time_out_of_a_call_wins_over_the_default() -> None:
    slow = Slow()
    with moving_clock(stopped=True) as clock:
        async with serving(slow.handle) as url, bot_at(url, read_timeout=1) as bot:
            calling = asyncio.create_task(bot.do_api_request("someMethod", read_timeout=60))
            await slow.asked.wait()
            clock.jump(30)
            await settle()
            slow.release.set()
            assert await calling == "done"


@cases(
    "url",
    [
        "http://127.0.0.1:1",
        "http://no-such-host.invalid",
        "https://127.0.0.1:1",
        "http://[::1",
        "http://a b",
        "ftp://127.0.0.1",
        "http:///",
        "http://127.0.0.1:99999",
    ],
)
async def test_no_error_tells_the_token(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    request = AiohttpRequest(connections=1)
    async with request:
        caplog.clear()
        with pytest.raises(NetworkError) as caught:
            await request.post(f"{url}/bot{TOKEN}/getMe")
    error = caught.value
    assert isinstance(error, NotSentError)
    assert error.__context__ is None
    assert error.__cause__ is None
    assert TOKEN not in "".join(traceback.format_exception(error)) + caplog.text


@pytest.mark.parametrize(
    "after", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", b"nonsense\r\n\r\n"]
)
async def test_no_broken_connection_tells_the_token(after: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with breaking_off(after) as url, AiohttpRequest(connections=1) as request:
        with pytest.raises(LostAnswerError) as caught:
            await request.post(f"{url}/bot{TOKEN}/getMe")
    assert caught.value.__context__ is None
    assert TOKEN not in "".join(traceback.format_exception(caught.value)) + caplog.text


async def test_a_request_can_be_opened_again_after_it_was_closed() -> None:
    async def handle(_: web.Request) -> web.Response:
        return web.Response(text=json.dumps({"ok": True, "result": "done"}))

    request = AiohttpRequest(connections=1)
    async with serving(handle) as url:
        for _ in range(2):
            async with request:
                assert await request.post(f"{url}/bot{TOKEN}/getMe") == "done"
