"""Serves the sandbox: a local Telegram on loopback with a chat page, so that the bot runs without a token."""

import asyncio
import errno
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import TypeVar

from aiohttp import web

from bot.errors import ConfigError
from bot.sandbox.api.bot_api import BotApi
from bot.sandbox.control import Control
from bot.sandbox.guard import Handler, content_security_policy, guard
from bot.sandbox.limits import Limits
from bot.sandbox.sample import Sample
from bot.sandbox.world.objects import User
from bot.sandbox.world.world import World

HOST = "127.0.0.1"
TOKEN = "4242424242:sandbox-opens-nothing-outside-here"  # noqa: S105  opens this local Telegram only
BODY_LIMIT = 64 * 1024 * 1024
"""Most bytes in a request. A file of 20 MB fits even as base64."""

T = TypeVar("T")


class Sandbox:
    """A running local Telegram: its address, and the world in it."""

    def __init__(self, url: str, token: str, world: World, sample: Sample) -> None:
        self.url = url
        self.token = token
        self.world = world
        self.sample = sample

    async def wait_for(self, condition: Callable[[], T], timeout: float = 60) -> T:  # noqa: ASYNC109  one call
        """Wait until a condition is truthy and return its value; TimeoutError after `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                while not (value := condition()):
                    await self.world.changes.next()
                return value
        except TimeoutError:
            raise TimeoutError(f"the condition did not come true within {timeout} seconds") from None


@asynccontextmanager
async def serve_sandbox(
    port: int = 0,
    token: str = TOKEN,
    *,
    sample_interval: float = 8.0,
    clock: Callable[[], float] = time.time,
    limits: Limits | None = None,
) -> AsyncIterator[Sandbox]:
    """Serve a local Telegram with an empty world on 127.0.0.1 (port 0: any free one).

    The page is at /, the Bot API at /bot<token>/METHOD, files at /file/bot<token>/PATH, control at /control/…
    and a sample liveblog at /sample/feed.xml, which gets an entry every `sample_interval` seconds. `clock`
    returns the time in seconds. With `limits`, calls beyond them are answered with 429. ConfigError if the
    port is taken.
    """
    bot = User(int(token.partition(":")[0]), "Liveblog Bot", "liveblog_sandbox_bot", is_bot=True)
    world = World(bot, clock=clock)
    sample = Sample(interval=sample_interval, clock=clock)
    app = web.Application(middlewares=[guard], client_max_size=BODY_LIMIT)
    app.add_routes([web.get("/", _page_handler()), *BotApi(world, token, limits).routes()])
    app.add_routes([*Control(world).routes(), *sample.routes()])
    app.on_shutdown.append(lambda _: _close(world))
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await _listen(runner, port)
        url = f"http://{HOST}:{runner.addresses[0][1]}"
        sample.url = url
        yield Sandbox(url, token, world, sample)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, HOST, port).start()
    except (OSError, OverflowError) as error:
        taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        why = "is used by another program" if taken else "cannot be used"
        raise ConfigError(
            f"SANDBOX_PORT: port {port} {why}. Set another one. Example: SANDBOX_PORT=8081"
        ) from error


async def _close(world: World) -> None:
    """End open polls and streams, so that the server stops promptly."""
    world.updates.wake()
    world.changes.close()


def _page_handler() -> Handler:
    page = files("bot.sandbox").joinpath("page/index.html").read_text("utf-8")
    headers = {
        "Content-Security-Policy": content_security_policy(page),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }

    async def show_page(_: web.Request) -> web.StreamResponse:
        return web.Response(text=page, content_type="text/html", headers=headers)

    return show_page
