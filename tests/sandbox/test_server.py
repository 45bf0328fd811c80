"""Tests of where the sandbox listens, and of its errors."""

import socket

import pytest

from bot.errors import ConfigError
from bot.sandbox import serve_sandbox


async def test_it_listens_on_loopback_only() -> None:
    async with serve_sandbox() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")


async def test_a_port_that_is_taken_is_named_with_its_setting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError) as caught:
            async with serve_sandbox(port):
                pass
    assert str(caught.value) == (
        f"SANDBOX_PORT: port {port} is used by another program. Set another one. Example: SANDBOX_PORT=8081"
    )


async def test_a_port_is_free_again_at_once() -> None:
    async with serve_sandbox() as first:
        port = int(first.url.rpartition(":")[2])
    async with serve_sandbox(port) as second:
        assert second.url == first.url
