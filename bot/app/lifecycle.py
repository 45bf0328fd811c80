"""Runs the whole bot: starts it from its settings, keeps its loops running and stops it in order."""

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
from bot.domain.backoff import Backoff
from bot.errors import ConfigError, DatabaseAwayError
from bot.sandbox import populate, serve_sandbox
from bot.sources.parser import Parser
from storage import Lead, Storage, migrate, open_storage, sole_process, taken_lead
from storage.engine.connections import OF_BOT, sqlite_file

log = structlog.get_logger(__name__)

WAITS = Backoff(1.0, 5.0)
"""Seconds between two tries to reach the database."""
LEAD_AGAIN_AFTER = 1.0
HURRY = 1.0
"""Seconds that each loop has to stop after the lead is lost."""
OPEN_FILES = 8192
"""Files and connections that may be open at once, if the system allows it."""


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT; ConfigError if it cannot start."""
    for sentence in doubtful(settings):
        log.warning(sentence)
    serving = asyncio.ensure_future(_serve(settings))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, serving.cancel)
    # A signal cancels it. Any other error goes on to the caller.
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
    """Run the whole bot, leading or on standby, within the block; ConfigError if it cannot start."""
    async with AsyncExitStack() as stack:
        storage = await _open(stack, settings)
        telegram = await stack.enter_async_context(_telegram(settings))
        parser = await stack.enter_async_context(Parser(limit=settings.parse_timeout))
        await make_ready(telegram)
        if storage.dialect == "postgresql":
            await parser.warm()  # so that a take-over does not wait for it
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
    """Open the database, retrying while it is unreachable; ConfigError if waiting would not help."""
    failures = 0
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
            failures += 1
            wait = WAITS.after(failures)
            log.warning("waiting for the database", again_in=wait, exc_info=error)
            await asyncio.sleep(wait)
        else:
            if storage.made:
                log.info(
                    "created the database",
                    file=str(sqlite_file(storage.address).absolute()),
                )
            return storage


async def _lead_on(commonly: Callable[[Lead], Common], storage: Storage, ready: asyncio.Event) -> None:
    """Lead whenever this process can, and stand by otherwise. `ready` is set once it does either.

    An error before that ends the start. Later errors are logged, and the lead is taken again. Trouble with a
    PostgreSQL server is always retried.
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
    """Run the leader's loops until cancelled."""
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
            # In this order nothing new comes in, and then work in progress ends.
            for task in tasks:
                await _end(task, common.lead)


async def _through_trouble(lead: Lead, name: str, run: Loop) -> None:
    """Run a loop. If it fails because of the database, run it again when the database works.

    Errors after the lead is lost follow from that and are not bugs: the loop will be cancelled.
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
    """Let a loop stop in order. Without the lead it cannot write any more, so it is cancelled again."""
    task.cancel()
    while not (await asyncio.wait({task}, timeout=HURRY))[0]:
        if lead.lost.is_set():
            task.cancel()


def settle() -> None:
    """Prepare for a long run, once everything is loaded.

    Loaded objects stay, so they are excluded from garbage collection. Scanning them would stop everything for
    about 0.1 seconds now and then. Many sources mean many connections, so the limit of open files (usually
    1,024) is raised.
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
