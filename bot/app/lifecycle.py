"""The whole bot: settings in, loops running, an orderly end."""

import asyncio
import gc
import resource
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import click
import structlog
from pydantic import SecretStr

from bot.app.settings import Settings, doubtful
from bot.app.supervision import supervise
from bot.app.wiring import Common, Loop, Telegram, compose, make_ready
from bot.errors import ConfigError, DatabaseAwayError
from bot.sandbox import populate, serve_sandbox
from bot.sources.parser import Parser
from storage import Lead, Storage, migrate, open_storage, sole_process, taken_lead
from storage.engine.connections import OF_BOT, sqlite_file

log = structlog.get_logger(__name__)

LONGEST_WAIT = 5.0
"""Seconds between two looks whether the database is there."""
LEAD_AGAIN_AFTER = 1.0
HURRY = 1.0
"""Seconds that each loop has to end in once the lead is lost."""
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
    """Have the whole bot running, or standing by, within the block; ConfigError when it cannot start."""
    async with AsyncExitStack() as stack:
        storage = await _open(stack, settings)
        telegram = await stack.enter_async_context(_telegram(settings))
        parser = await stack.enter_async_context(Parser(limit=settings.parse_timeout))
        await make_ready(telegram)
        if storage.dialect == "postgresql":
            await parser.warm()  # who takes over must not wait for it
        ready = asyncio.Event()
        leading = asyncio.ensure_future(
            _lead_on(partial(Common, settings, telegram=telegram, parser=parser), storage, ready)
        )
        waiting = asyncio.ensure_future(ready.wait())
        try:
            await asyncio.wait({leading, waiting}, return_when=asyncio.FIRST_COMPLETED)
            if leading.done():
                leading.result()
            yield telegram
        finally:
            waiting.cancel()
            leading.cancel()
            await asyncio.wait({leading, waiting})


async def _open(stack: AsyncExitStack, settings: Settings) -> Storage:
    """Open the database, waiting for it as long as it takes; ConfigError when waiting would not help."""
    wait = 1.0
    while True:
        attempt = AsyncExitStack()
        try:
            async with attempt:
                storage = await attempt.enter_async_context(
                    open_storage(settings.database, limits=OF_BOT, make_folder=not settings.database_url)
                )
                attempt.enter_context(sole_process(storage))
                await migrate(storage)
                await stack.enter_async_context(attempt.pop_all())
        except DatabaseAwayError as error:
            log.warning("waiting for the database", again_in=wait, exc_info=error)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            if storage.made:
                log.info(
                    "created the database",
                    file=str(sqlite_file(storage.address).absolute()),
                )
            return storage


async def _lead_on(commonly: Callable[[Lead], Common], storage: Storage, ready: asyncio.Event) -> None:
    """Lead whenever this process can, and stand by otherwise; `ready` is set once it does either.

    What is wrong before that ends the start. Later it is logged, and the lead taken again; so is trouble with
    a PostgreSQL server at any time.
    """
    while True:
        try:
            async with taken_lead(storage, ready.set) as lead:
                working = asyncio.ensure_future(_work(commonly(lead), ready))
                losing = asyncio.ensure_future(lead.lost.wait())
                try:
                    await asyncio.wait({working, losing}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    if lead.lost.is_set():
                        log.warning("lost the lead: another process took it, or the database was restored")
                        lead.storage.cut()
                    working.cancel()
                    losing.cancel()
                    await asyncio.wait({working, losing})
                if not lead.lost.is_set():
                    working.result()
        except DatabaseAwayError as error:
            log.warning("cannot lead", exc_info=error)
            await asyncio.sleep(LEAD_AGAIN_AFTER)
        except Exception as error:
            if not ready.is_set() and (isinstance(error, ConfigError) or storage.dialect == "sqlite"):
                raise
            log.exception("cannot lead")
            await asyncio.sleep(LEAD_AGAIN_AFTER)


async def _work(common: Common, ready: asyncio.Event) -> None:
    """Do all that the leader does, until cancelled."""
    async with AsyncExitStack() as stack:
        loops = await compose(stack, common)
        settle()
        tasks = [
            asyncio.create_task(
                supervise(name, partial(_through_trouble, common.lead, name, each)), name=name
            )
            for name, each in loops.items()
        ]
        ready.set()
        try:
            await asyncio.wait(tasks)
        finally:
            # In this order: nothing new comes in, then what is under way ends.
            for task in tasks:
                await _end(task, common.lead)


async def _through_trouble(lead: Lead, name: str, run: Loop) -> None:
    """Run a loop, and again once the database works where it failed since that does not.

    What fails once the lead is lost follows from that, and is no bug either: it is to be cancelled.
    """
    while True:
        try:
            await run()
        except Exception as error:
            if await lead.works():
                raise
            if not lead.lost.is_set():
                log.warning("waiting for the database", loop=name, exc_info=error)
        else:
            return
        await lead.until_works()


async def _end(task: asyncio.Task[None], lead: Lead) -> None:
    """Let a loop end in order; without the lead there is nothing that it could still do."""
    task.cancel()
    while not (await asyncio.wait({task}, timeout=HURRY))[0]:
        if lead.lost.is_set():
            task.cancel()


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
