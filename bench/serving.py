"""Serves many blogs over HTTP, in a process of its own."""

import asyncio
import hashlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bench.blogs import rss


@dataclass(frozen=True)
class Blogs:
    """The server, seen from outside. Blog N is at `url`/N."""

    url: str
    _session: aiohttp.ClientSession

    async def change(self, count: int) -> None:
        """Add an entry to each of this many blogs, different ones each time."""
        await self._ask(f"change/{count}")

    async def answer_unchanged_with(self, status: int) -> None:
        """Answer conditional requests for unchanged blogs with 304, or with 200 and the same bytes."""
        await self._ask(f"unchanged/{status}")

    async def asked(self) -> int:
        """Return how many requests for blogs there were."""
        return int(await self._ask("asked"))

    async def _ask(self, what: str) -> str:
        async with self._session.post(f"{self.url}/control/{what}") as response:
            response.raise_for_status()
            return await response.text()


@asynccontextmanager
async def serving(blogs: int, entries: int) -> AsyncIterator[Blogs]:
    """Run the server in a child process within the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bench.serving",
        str(blogs),
        str(entries),
        stdin=asyncio.subprocess.PIPE,  # it ends when this pipe closes
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        url = (await process.stdout.readline()).decode().strip()
        async with aiohttp.ClientSession() as session:
            yield Blogs(url, session)
    finally:
        process.kill()
        await process.wait()


async def _serve(blogs: int, entries: int) -> None:
    newest = [entries] * blogs
    state = {"asked": 0, "unchanged": 304, "turn": 0}
    etags: dict[tuple[int, int], str] = {}

    async def blog(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        state["asked"] += 1
        key = number, newest[number]
        headers = {"ETag": etags.get(key, "")}
        conditional = state["unchanged"] == web.HTTPNotModified.status_code
        if conditional and headers["ETag"] and request.headers.get("If-None-Match") == headers["ETag"]:
            return web.Response(status=304, headers=headers)
        body = rss(*key)
        headers["ETag"] = etags[key] = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
        return web.Response(body=body, headers=headers, content_type="application/rss+xml")

    async def change(request: web.Request) -> web.Response:
        for _ in range(int(request.match_info["count"])):
            newest[state["turn"] % blogs] += 1
            state["turn"] += 1
        return web.Response()

    async def unchanged(request: web.Request) -> web.Response:
        state["unchanged"] = int(request.match_info["status"])
        return web.Response()

    async def asked(_: web.Request) -> web.Response:
        return web.Response(text=str(state["asked"]))

    app = web.Application()
    app.router.add_get(r"/{number:\d+}", blog)
    app.router.add_post(r"/control/change/{count:\d+}", change)
    app.router.add_post(r"/control/unchanged/{status:\d+}", unchanged)
    app.router.add_post("/control/asked", asked)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stdout.write(f"http://127.0.0.1:{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(*map(int, sys.argv[1:])))
