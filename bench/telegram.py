"""Runs a local Telegram for benchmarks, in a process of its own.

`python -m bench.telegram CORE READERS free|limited` prints its URL, and ends when its standard input does.
Readers have the ids from 1 on and have started the bot. Others press buttons (PEOPLE), ask too much
(SPAMMERS) or own the bot (EDITORS).
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from bench.sink import pin
from bot.sandbox import serve_sandbox
from bot.sandbox.limits import Limits

PEOPLE = range(900_000_001, 900_000_021)
SPAMMERS = range(910_000_001, 910_000_041)
EDITORS = range(920_000_001, 920_000_005)


@dataclass(frozen=True)
class Telegram:
    """The local Telegram, seen from outside."""

    url: str
    _session: aiohttp.ClientSession

    async def do(self, operation: str, **arguments: Any) -> Any:  # noqa: ANN401  any operation's arguments
        """Do one of the sandbox's operations."""
        async with self._session.post(f"{self.url}/control/{operation}", json=arguments) as response:
            answer = await response.json()
            assert response.ok, answer
            return answer["result"]

    async def calls(self) -> list[tuple[float, str, int, str]]:
        """Return all calls of the bot: when each came, its method, its chat, and its outcome."""
        return [tuple(call) for call in await self.do("calls", last=1_000_000)]

    async def sends(self) -> list[tuple[float, int, str]]:
        """Return all sends and edits: when each came, its chat, and its outcome."""
        return [
            (at, chat_id, outcome)
            for at, method, chat_id, outcome in await self.calls()
            if method.lower().startswith(("send", "edit"))
        ]

    async def until_shown(self, chat_ids: range, *, first_look: float) -> list[tuple[float, int, str]]:
        """Wait until all these chats got something; return all `sends`.

        Returning all its calls delays the local Telegram, which would look like a burst. So the first
        question comes after `first_look` seconds.
        """
        await asyncio.sleep(first_look)
        while True:
            sends = await self.sends()
            if {chat_id for _, chat_id, outcome in sends if outcome == "ok"} >= set(chat_ids):
                return sends
            await asyncio.sleep(3)


@asynccontextmanager
async def telegram(readers: int, *, limited: bool) -> AsyncIterator[Telegram]:
    """Run the local Telegram within the block."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.telegram", "1", str(readers), "limited" if limited else "free"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        url = (await process.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession() as session:
            yield Telegram(url, session)
    finally:
        process.kill()
        await process.wait()


async def _serve(readers: int, *, limited: bool) -> None:
    async with serve_sandbox(limits=Limits() if limited else None) as sandbox:
        for chat_id in (*range(1, readers + 1), *PEOPLE, *SPAMMERS, *EDITORS):
            sandbox.world.add_user(chat_id, f"Reader {chat_id}")
        print(sandbox.url, flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    pin(int(sys.argv[1]))
    asyncio.run(_serve(int(sys.argv[2]), limited=sys.argv[3] == "limited"))
