"""Opens the chat page in a real browser, if this machine has one."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.timing import PATIENCE

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_PATIENCE = PATIENCE * 1000
expect.set_options(timeout=_PATIENCE)


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Start the installed browser; skip the test if there is none."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip(f"no browser here: install one of {', '.join(NAMES)} to test the chat page")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS, timeout=_PATIENCE)
        try:
            yield browser
        finally:
            await browser.close()


async def open_page(browser: Browser, **options: Any) -> Page:  # noqa: ANN401  the browser's own options
    """Open a page in its own context, made with `options`. It waits as long as other tests do."""
    context = await browser.new_context(**options)
    context.set_default_timeout(_PATIENCE)
    return await context.new_page()
