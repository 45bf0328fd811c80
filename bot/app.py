"""The whole bot: settings in, loops running, an orderly end."""

import asyncio
import gc
import resource
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import click
import structlog
from pydantic import SecretStr

from bot.clock import now_micros
from bot.composing import Common, Telegram, compose
from bot.sandbox import EDITOR_ID, populate, serve_sandbox
from bot.settings import Settings, doubtful
from bot.supervising import supervise
from storage import Storage, Tx, joined, migrate, open_storage, sources

log = structlog.get_logger(__name__)

SAMPLE_PATH = "/sample/feed.xml"
OPEN_FILES = 8192
"""Files and connections that may be open at once, where the system allows it."""


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT; ConfigError when it cannot start."""
    for sentence in doubtful(settings):
        log.warning(sentence)
    serving = asyncio.ensure_future(_serve(settings))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, serving.cancel)
    # A signal ends it here in order; anything else that ends it goes on to the caller.
    await asyncio.wait([serving])
    if not serving.cancelled():
        serving.result()
    log.info("stopped")


async def _serve(settings: Settings) -> None:
    async with running(settings) as telegram:
        if telegram.page is not None:
            click.echo(f"Open {telegram.page}")
        log.info("running")
        try:
            await asyncio.Event().wait()
        finally:
            log.info("stopping")


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Telegram]:
    """Have the whole bot running within the block; ConfigError when it cannot start."""
    async with AsyncExitStack() as stack:
        storage = await stack.enter_async_context(open_storage(settings.database))
        membership = await stack.enter_async_context(joined(storage))
        await migrate(storage)
        telegram = await stack.enter_async_context(_telegram(settings))
        if telegram.page is not None:
            await _introduce_sample(storage, telegram.page + SAMPLE_PATH)
        loops = await compose(stack, Common(settings, storage, telegram, membership))
        settle()
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(supervise(name, each), name=name) for name, each in loops.items()]
            try:
                yield telegram
            finally:
                # In this order: nothing new comes in, then what is under way ends.
                for task in tasks:
                    task.cancel()
                    await asyncio.wait([task])


def settle() -> None:
    """Make ready for the long run, once all is loaded.

    What is loaded stays, so the garbage collector need not look at it again: going through all of it would
    stop everything for a tenth of a second now and then. And many sources are many connections, for which the
    usual 1,024 open files are few.
    """
    gc.collect()
    gc.freeze()
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and (most == resource.RLIM_INFINITY or soft < most):
        wanted = max(soft, OPEN_FILES if most == resource.RLIM_INFINITY else min(OPEN_FILES, most))
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


@asynccontextmanager
async def _telegram(settings: Settings) -> AsyncIterator[Telegram]:
    if not settings.sandbox:
        yield Telegram(settings.bot_token, settings.bot_api_url)
        return
    async with serve_sandbox(settings.sandbox_port) as sandbox:
        populate(sandbox.world)
        yield Telegram(SecretStr(sandbox.token), sandbox.url, page=sandbox.url)


async def _introduce_sample(storage: Storage, url: str) -> None:
    """Have the sandbox's sample liveblog as a source, and no longer the one of an earlier port."""

    async def work(tx: Tx) -> None:
        for source in await sources.list_polled(tx):
            if source.url != url and source.url and source.url.endswith(SAMPLE_PATH):
                await sources.remove(tx, source.id, now_micros())
        await sources.add(
            tx, url=url, title="", language=None, added_by=EDITOR_ID, added_in=EDITOR_ID, now=now_micros()
        )

    await storage.write(work)
