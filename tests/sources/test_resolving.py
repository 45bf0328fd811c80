"""Tests of name lookups with a name server that never answers for some names."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.errors import SourceUnavailableError
from bot.sources.fetch import dns
from bot.sources.fetch.dns import Resolver
from bot.sources.fetch.fetcher import Fetcher
from tests.timing import until


class Names:
    """Replaces the system's resolver: some names hang until `over`, others are this machine."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.asked: list[str] = []

    def getaddrinfo(self, host: str, *_: object, **__: object) -> list[Any]:
        """Answer like socket.getaddrinfo."""
        self.asked.append(host)
        if host.startswith("hangs"):
            self.over.wait()
        if not host.startswith("here"):
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0))]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[Names]:
    names = Names()
    monkeypatch.setattr(socket, "getaddrinfo", names.getaddrinfo)
    yield names
    names.over.set()


@pytest.fixture
async def port() -> AsyncIterator[int]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text="here")

    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app, host="127.0.0.1") as server:
        assert server.port is not None
        yield server.port


async def test_look_ups_that_hang_hold_up_no_other_name(port: int, names: Names) -> None:
    async with Fetcher(allow_private=True, timeout=600) as fetcher:
        hanging = [
            asyncio.ensure_future(fetcher.fetch(f"http://hangs{number}.test/")) for number in range(100)
        ]
        await until(lambda: len(names.asked) == len(hanging))
        await fetcher.fetch(f"http://here.test:{port}/")
        assert not any(task.done() for task in hanging)
        for task in hanging:
            task.cancel()
        await asyncio.wait(hanging)


async def test_a_look_up_that_hangs_costs_its_source_the_time_limit(names: Names) -> None:
    async with Fetcher(allow_private=True, timeout=0.2) as fetcher:
        with pytest.raises(SourceUnavailableError, match="source-unreachable"):
            await fetcher.fetch("http://hangs.test/")


async def test_those_who_ask_for_the_same_name_share_one_look_up(names: Names) -> None:
    resolver = Resolver()
    asking = [asyncio.ensure_future(resolver.resolve("hangs-then-none.test", port)) for port in (80, 443)]
    await asyncio.sleep(0)
    asking[0].cancel()
    names.over.set()
    with pytest.raises(OSError, match="no such name"):
        await asking[1]
    assert names.asked == ["hangs-then-none.test"]


async def test_each_gets_the_port_that_it_asked_for(names: Names) -> None:
    resolver = Resolver()
    found = await asyncio.gather(*(resolver.resolve("here.test", port) for port in (80, 443)))
    assert [(one["host"], one["port"]) for [one] in found] == [("127.0.0.1", 80), ("127.0.0.1", 443)]


async def test_a_name_is_looked_up_anew_once_it_was_answered(names: Names) -> None:
    resolver = Resolver()
    for _ in range(2):
        with pytest.raises(OSError, match="no such name"):
            await resolver.resolve("none.test")
    assert len(names.asked) == 2


async def test_dead_name_servers_do_not_fill_the_machine_with_threads(
    names: Names, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dns, "MOST_AT_ONCE", 3)
    resolver = Resolver()
    hanging = [asyncio.ensure_future(resolver.resolve(f"hangs{number}.test")) for number in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(OSError, match="too many"):
        await resolver.resolve("here.test")
    for task in hanging:
        task.cancel()
    await asyncio.wait(hanging)


async def test_what_is_no_name_is_an_error_of_its_source() -> None:
    async with Fetcher(timeout=600) as fetcher:
        with pytest.raises(SourceUnavailableError, match="source-unreachable"):
            await fetcher.fetch(f"http://{'a' * 64}.test/")
