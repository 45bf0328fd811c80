"""Serves the control API under /control/: the world's operations and events over HTTP, for page and tests.

`POST /control/NAME` with a JSON object of arguments calls `World.NAME`. It answers `{"result": …}`, or
`{"error": …}` with status 400. `GET /control/events` streams Server-Sent Events, beginning with a snapshot.
"""

import asyncio
import base64
import binascii
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from aiohttp import web
from pydantic import ValidationError, validate_call

from bot.domain.entry.media import MediaKind
from bot.sandbox.api.refusals import RefusedError
from bot.sandbox.faults import Call
from bot.sandbox.world.objects import Json
from bot.sandbox.world.state import WorldError
from bot.sandbox.world.world import World

SHOWN = 300
"""Messages per chat in a snapshot, the latest ones."""
HEARTBEAT = 15.0
"""Seconds without an event after which a stream sends a sign of life."""

OPERATIONS = (
    "add_user",
    "set_language",
    "add_group",
    "say",
    "edit",
    "press",
    "press_key",
    "share_chat",
    "promote",
    "demote",
    "callback_answer",
    "open_link",
    "inline_query",
    "inline_answer",
    "choose_result",
    "set_inline_mode",
    "messages",
    "block",
    "unblock",
    "deactivate",
    "kick",
    "add_bot",
    "delete_group",
    "upgrade",
    "add_topic",
    "close_topic",
    "delete_topic",
    "link_channel",
    "forget_chat",
    "remember_chat",
    "refuse_link",
    "send_update",
    "set_webhook",
    "forbid_media",
    "add_fault",
    "clear_faults",
)
"""Operations that are the world's methods of the same name."""


class Control:
    """Answers `/control/…`."""

    def __init__(self, world: World) -> None:
        self._world = world
        methods = {name: getattr(world, name) for name in OPERATIONS}
        methods["send_document"] = self.send_document
        methods["send_media"] = self.send_media
        methods["calls"] = self.calls
        self._methods = methods
        self._operations: dict[str, Callable[..., Any]] = {}

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to add to an application."""
        return [
            web.get("/control/events", self.events),
            web.get("/control/state", self.state),
            web.get("/control/files/{file_id}", self.download),
            web.post("/control/{operation}", self.operate),
        ]

    async def operate(self, request: web.Request) -> web.Response:
        """Do one operation."""
        operation = self._operation(request.match_info["operation"])
        if operation is None:
            return _error("no such operation", status=404)
        try:
            arguments = await request.json()
            if not isinstance(arguments, dict):
                return _error("the arguments must be a JSON object")
            result = operation(**arguments)
        except ValidationError as error:
            problems = "; ".join(f"{'.'.join(map(str, p['loc']))}: {p['msg']}" for p in error.errors())
            return _error(problems)
        except RefusedError as error:
            return _error(error.description)
        except (WorldError, ValueError) as error:
            return _error(str(error))
        return web.json_response({"result": result})

    def _operation(self, name: str) -> Callable[..., Any] | None:
        """Return an operation that checks its arguments. Built at first use, which takes milliseconds."""
        if name not in self._operations and name in self._methods:
            self._operations[name] = validate_call(self._methods[name])
        return self._operations.get(name)

    async def state(self, _: web.Request) -> web.Response:
        """Return a snapshot."""
        return web.json_response(self.snapshot())

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream events after a snapshot, until the page or the sandbox closes."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        with suppress(ConnectionError), self._world.changes.stream() as stream:
            stream.put_nowait(self.snapshot())
            await response.prepare(request)
            while (event := await _next_event(stream)) is not None:
                await response.write(event)
            await response.write_eof()
        return response

    async def download(self, request: web.Request) -> web.Response:
        """Send a photo or video, or another file as a download, so that no browser opens it as a page."""
        media = self._world.media.get(request.match_info["file_id"].removesuffix("-small"))
        if media is not None:
            kind, _, data = media
            return web.Response(body=data, content_type="image/png" if kind == "photo" else "video/mp4")
        found = self._world.files.get(request.match_info["file_id"])
        if found is None:
            return _error("no such file", status=404)
        name = quote(str(found[0]["file_name"]))
        disposition = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
        return web.Response(body=found[1], content_type="application/octet-stream", headers=disposition)

    def snapshot(self) -> Json:
        """Return everything that the page draws, as an event."""
        world = self._world
        chats = [
            world.chat_view(chat)
            | {
                "messages": [
                    {"message": k.message, "silent": k.silent} for k in list(chat.history.values())[-SHOWN:]
                ]
            }
            for chat in world.chats.values()
        ]
        return {"kind": "snapshot", "bot": world.bot.json(), "chats": chats, "faults": world.faults.view()}

    def calls(self, last: int = 100) -> list[Call]:
        """Return the bot's latest calls."""
        return self._world.calls[-last:]

    def send_document(
        self,
        chat_id: int,
        user_id: int,
        filename: str,
        data: str,
        caption: str = "",
        reply_to: int | None = None,
    ) -> int:
        """Send a file as a person. `data` is base64."""
        content = _decoded(data)
        return self._world.send_document(chat_id, user_id, filename, content, caption, reply_to=reply_to)

    def send_media(
        self,
        chat_id: int,
        user_id: int,
        kind: MediaKind,
        data: str,
        caption: str = "",
        *,
        entities: list[Json] | None = None,
        album: str | None = None,
        reply_to: int | None = None,
        forwarded_from: int | None = None,
    ) -> int:
        """Send a photo or video as a person. `data` is base64."""
        return self._world.send_media(
            chat_id,
            user_id,
            kind,
            _decoded(data),
            caption,
            entities=entities,
            album=album,
            reply_to=reply_to,
            forwarded_from=forwarded_from,
        )


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error as error:
        raise WorldError("data is not base64") from error


def _error(words: str, *, status: int = 400) -> web.Response:
    return web.json_response({"error": words}, status=status)


async def _next_event(stream: asyncio.Queue[Json | None]) -> bytes | None:
    """Wait for an event and return it in wire form; a comment after HEARTBEAT seconds, None at the end."""
    try:
        async with asyncio.timeout(HEARTBEAT):
            event = await stream.get()
    except TimeoutError:
        return b": alive\n\n"
    return None if event is None else f"data: {json.dumps(event)}\n\n".encode()
