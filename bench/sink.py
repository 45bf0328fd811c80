"""Serves a Bot API that accepts every message, as cheaply as a server can, in a process of its own.

`python -m bench.sink CORE` prints its port, and ends when its standard input does.
"""

import asyncio
import json
import os
import sys
from contextlib import suppress
from itertools import count

_HEAD_END = b"\r\n\r\n"
_LENGTH = b"content-length:"
_NUMBERS = count(1)


def pin(core: int) -> None:
    """Keep this process on one core if there are more, and ahead of other programs if that is allowed."""
    with suppress(OSError):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})
        os.nice(-5)


def _answer() -> bytes:
    """Return an answer as large as Telegram's."""
    number = next(_NUMBERS)
    sender = {"id": 42, "is_bot": True, "first_name": "Liveblog", "username": "liveblog_bot"}
    chat = {"id": number, "first_name": "Reader", "type": "private"}
    text = (
        "Grid restored in the north\n6 November 2024, 04:16 UTC\n\n"
        + "Engineers have worked all night. " * 15
    )
    result = {
        "message_id": number,
        "from": sender,
        "chat": chat,
        "date": 1730866560,
        "text": text,
        "entities": [{"type": "bold", "offset": 0, "length": 26}],
    }
    body = json.dumps({"ok": True, "result": result}).encode()
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
        b"Connection: keep-alive\r\n\r\n%b" % (len(body), body)
    )


class _Sink(asyncio.Protocol):
    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        self._received += data
        while (end := self._received.find(_HEAD_END)) >= 0:
            head = bytes(self._received[:end]).lower()
            at = head.find(_LENGTH)
            length = int(head[at + len(_LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            whole = end + len(_HEAD_END) + length
            if len(self._received) < whole:
                return
            del self._received[:whole]
            self._transport.write(_answer())


async def serve() -> None:
    """Serve until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Sink, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    pin(int(sys.argv[1]))
    asyncio.run(serve())
