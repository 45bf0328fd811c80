"""Serves the Bot API over HTTP: checks the token, applies scripted faults, calls methods and logs calls."""

import asyncio
import logging
import time
from contextlib import suppress
from secrets import compare_digest
from typing import Any

from aiohttp import web

from bot.sandbox.api.description import check_call
from bot.sandbox.api.methods import Method, find_method
from bot.sandbox.api.parameters import Parameters, read_parameters
from bot.sandbox.api.refusals import RefusedError, bad_request, too_many_requests
from bot.sandbox.faults import Call, Fault
from bot.sandbox.limits import Limits
from bot.sandbox.world.world import World

logger = logging.getLogger(__name__)

BEFORE = ("429", "5xx", "error", "hang", "drop-before")
"""Faults with which the call is not done."""

PROXY_PAGE = (
    "<html>\r\n<head><title>{code} {words}</title></head>\r\n<body>\r\n"
    "<center><h1>{code} {words}</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)
PROXY_WORDS = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Time-out",
}


class BotApi:
    """Answers `/bot<token>/METHOD` and `/file/bot<token>/PATH`."""

    def __init__(self, world: World, token: str, limits: Limits | None = None) -> None:
        self._world = world
        self._token = token
        self._limits = limits

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to add to an application."""
        return [
            web.route("*", r"/bot{token:[^/]+}/{method}", self.answer),
            web.get(r"/file/bot{token:[^/]+}/{folder:documents|photos|videos}/{file_id}", self.download),
        ]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        at = time.monotonic()
        name = request.match_info["method"]
        chat_id: int | None = None
        try:
            self._check_token(request)
            method = find_method(name)
            given = await read_parameters(request)
            self._find_by_username(given)
            check_call(name, given)
            chat_id = given.number("chat_id") if given.has("chat_id") else None
            wait = self._limits.take(name, chat_id, at) if self._limits else None
            if wait is not None:
                raise too_many_requests(wait)
            fault = self._take_fault(name, chat_id)
            if fault is not None and fault.kind in BEFORE:
                return await self._fail(request, fault, Call(at, name, chat_id, fault.kind))
            response = await self._call(method, given)
            self._world.record(Call(at, name, chat_id, fault.kind if fault else "ok"))
            return await self._finish(request, fault, response)
        except RefusedError as error:
            if error.code == web.HTTPNotFound.status_code:
                logger.warning("the bot called an unknown method: %s", name)
            self._world.record(Call(at, name, chat_id, error.description))
            return refusal(error)
        except asyncio.CancelledError:
            self._world.record(Call(at, name, chat_id, "cancelled"))
            raise

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Send a file by the path that getFile returned."""
        try:
            self._check_token(request)
        except RefusedError as error:
            return refusal(error)
        file_id = request.match_info["file_id"]
        found = self._world.files.get(file_id) or self._world.media.get(file_id)
        if found is None:
            return refusal(RefusedError(404))
        return web.Response(body=found[-1], content_type="application/octet-stream")

    def _find_by_username(self, given: Parameters) -> None:
        """Put a chat's id in place of its name."""
        # Bot API, chat_id: "or username of the target bot, supergroup or channel in the format @username".
        asked = str(given.values.get("chat_id", ""))
        if asked.startswith("@"):
            ids = [chat.id for chat in self._world.chats.values() if f"@{chat.username}" == asked]
            if not ids:
                raise bad_request("chat not found")
            given.values["chat_id"] = ids[0]

    def _check_token(self, request: web.Request) -> None:
        if not compare_digest(request.match_info["token"].encode(), self._token.encode()):
            raise RefusedError(401)

    def _take_fault(self, name: str, chat_id: int | None) -> Fault | None:
        fault = self._world.faults.take(name, chat_id)
        if fault is not None:
            self._world.show_faults()
        return fault

    async def _call(self, method: Method, given: Parameters) -> web.Response:
        result: Any = await method(self._world, given)
        return web.json_response({"ok": True, "result": result})

    async def _fail(self, request: web.Request, fault: Fault, call: Call) -> web.StreamResponse:
        """Apply a fault in place of the call."""
        if fault.kind == "429":
            raise too_many_requests(fault.retry_after)
        if fault.kind == "error":
            raise RefusedError(fault.code or 400, fault.description)
        self._world.record(call)
        if fault.kind == "5xx":
            code = fault.code or 502
            page = PROXY_PAGE.format(code=code, words=PROXY_WORDS.get(code, "Error"))
            return web.Response(status=code, text=page, content_type="text/html")
        if fault.kind == "hang":
            await self._hang(fault.seconds)
        return _drop(request)

    async def _finish(
        self, request: web.Request, fault: Fault | None, response: web.Response
    ) -> web.StreamResponse:
        """Answer a call that is done, or lose or delay the answer if a fault says so."""
        if fault is None:
            return response
        if fault.kind in ("slow", "hang-after"):
            await self._hang(fault.seconds)
        return response if fault.kind == "slow" else _drop(request)

    async def _hang(self, seconds: float | None) -> None:
        """Wait for the fault's time, or until the sandbox stops."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._world.changes.closing.wait()


def refusal(error: RefusedError) -> web.Response:
    """Return a refusal in the Bot API's form."""
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    headers = {}
    if error.parameters is not None:
        body["parameters"] = error.parameters
        if "retry_after" in error.parameters:
            headers["Retry-After"] = str(error.parameters["retry_after"])
    return web.json_response(body, status=error.code, headers=headers)


def _drop(request: web.Request) -> web.Response:
    """Close the connection without sending any of the answer."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()
