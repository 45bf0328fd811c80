"""What the tests of sending have in common: a local Telegram."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox import Sandbox, serve_sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Yield a local Telegram."""
    async with serve_sandbox() as sandbox:
        yield sandbox
