"""Fixtures: a local Telegram with its people, and a plain client of its Bot API."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox, World, populate, serve_sandbox

Json = dict[str, Any]


class Clock:
    """A clock in seconds that stands still until it is moved."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@dataclass
class Api:
    """A minimal client of the Bot API."""

    session: aiohttp.ClientSession
    sandbox: Sandbox

    def url(self, method: str) -> str:
        """Return the URL of a method."""
        return f"{self.sandbox.url}/bot{self.sandbox.token}/{method}"

    async def answer(self, method: str, **parameters: object) -> tuple[int, Json]:
        """Return the status and the body of an answer."""
        async with self.session.post(self.url(method), json=parameters) as response:
            return response.status, await response.json()

    async def call(self, method: str, **parameters: object) -> Any:  # noqa: ANN401  each method has its own type
        """Return the result of a call that must succeed."""
        status, body = await self.answer(method, **parameters)
        assert status == 200, body
        assert body["ok"] is True
        return body["result"]

    async def refused(self, method: str, **parameters: object) -> tuple[int, str]:
        """Return the code and the description of a call that must be refused."""
        status, body = await self.answer(method, **parameters)
        assert body["ok"] is False
        assert body["error_code"] == status
        return status, body["description"]

    async def updates(self, **parameters: object) -> list[Json]:
        """Return the pending updates and confirm them."""
        found = await self.call("getUpdates", **parameters)
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1, limit=1, timeout=0)
        return list(found)


@pytest.fixture
def clock() -> Clock:
    """Return the world's clock."""
    return Clock()


@pytest.fixture
async def sandbox(clock: Clock) -> AsyncIterator[Sandbox]:
    """Yield a local Telegram with the people of `make run`, whose first updates are confirmed."""
    async with serve_sandbox(clock=clock) as sandbox:
        populate(sandbox.world)
        sandbox.world.updates.clear()
        yield sandbox


@pytest.fixture
def world(sandbox: Sandbox) -> World:
    """Return the world of the local Telegram."""
    return sandbox.world


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """Yield an HTTP client."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def api(session: aiohttp.ClientSession, sandbox: Sandbox) -> Api:
    """Return a plain client of the Bot API."""
    return Api(session, sandbox)
