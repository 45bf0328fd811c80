"""A fixture for the tests of sending: a local Telegram."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox import Sandbox, serve_sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Yield a local Telegram."""
    async with serve_sandbox() as sandbox:
        yield sandbox
