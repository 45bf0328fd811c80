"""The whole bot, put together: settings in, loops running, an orderly end."""

import asyncio
import gc
import resource
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import click
import structlog
from pydantic import SecretStr
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot import fanout, sending, upkeep
from bot.clock import now_micros
from bot.domain.countries import find_countries
from bot.domain.entry import StoredEntry
from bot.domain.topics.lists import LANGUAGES, load_index
from bot.errors import ConfigError
from bot.gateway.bots import build_bot
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.ingesting import Curating, Polling
from bot.sandbox import EDITOR_ID, populate, serve_sandbox
from bot.settings import Settings
from bot.sources.fetching import Fetcher
from bot.sources.parsing import Parser
from bot.supervising import supervise
from bot.words import load_words
from handlers.application import build_application, introduce
from handlers.cards import card_words, rest_url
from handlers.notices import Notices
from handlers.receipts import Receipts
from handlers.receiving import Receiver
from handlers.services import Services
from storage import Membership, Storage, Tx, joined, migrate, open_storage, sources

log = structlog.get_logger(__name__)

SAMPLE_PATH = "/sample/feed.xml"
OPEN_FILES = 8192
"""Files and connections that may be open at once, where the system allows it."""


@dataclass(frozen=True, slots=True)
class Telegram:
    """Where the Bot API is, and the token for it; `page` is the sandbox's chat page."""

    token: SecretStr
    api_url: str
    page: str | None = None


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT; ConfigError when it cannot start."""
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
        loops = await _compose(stack, settings, storage, telegram, membership)
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


async def _compose(
    stack: AsyncExitStack, settings: Settings, storage: Storage, telegram: Telegram, membership: Membership
) -> dict[str, Callable[[], Awaitable[object]]]:
    """Open the parts that the loops work with and return the loops, in the order in which they end."""
    words = load_words(settings.bot_language)
    sandboxed = telegram.page is not None
    owner_ids = settings.owner_ids | ({EDITOR_ID} if sandboxed else frozenset())
    pacer = Pacer(
        settings.broadcast_rate,
        chat_interval=1 / settings.chat_rate,
        group_per_minute=settings.group_rate,
    )
    sharing = sending.Sharing(membership.instance, pacer, settings.broadcast_rate)
    accepted, fanned_out, noticed, receipted = (asyncio.Event() for _ in range(4))
    parser = await stack.enter_async_context(Parser(limit=settings.parse_timeout))
    polling, curating = await _ingesting(stack, settings, storage, parser, accepted, noticed)
    gateway = await stack.enter_async_context(Gateway(telegram.token, telegram.api_url))
    services = Services(
        storage,
        curating,
        parser,
        words,
        settings.timezone,
        owner_ids,
        now_micros,
        accepted,
        receipted,
        rate=settings.broadcast_rate,
        fix_days=settings.fix_days,
        retention_days=settings.retention_days,
    )
    notices = Notices(storage, gateway, pacer, noticed, words=words, clock=now_micros)
    receipts = Receipts(storage, gateway, pacer, receipted, words=words, clock=now_micros)
    retention = upkeep.Retention(settings.retention_days, settings.entry_retention_days)
    bot = build_bot(telegram.token, telegram.api_url, pacer)
    application = build_application(bot, services)
    stack.push_async_callback(bot.shutdown)
    await _connect(bot)
    await stack.enter_async_context(application)
    try:
        await introduce(bot, words, owner_ids)
    except TelegramError as error:
        log.warning("commands and description not set", why=str(error))
    if membership.instance.leading:
        await upkeep.recompile_follows(storage)
    await asyncio.to_thread(_load_lists)
    username = bot.username

    def rest_of(entry: StoredEntry) -> str:
        return entry.parsed.url or rest_url(username, entry.id)

    def changed() -> None:
        sharing.divide()
        fanned_out.set()

    membership.changed = changed
    changed()
    leading = {
        "receiving": Receiver(application, storage, now_micros, sharing.keep).run,
        "polling": polling.run,
        "fan-out": lambda: fanout.run(storage, accepted, fanned_out),
        "notices": notices.run,
        "receipts": receipts.run,
        "upkeep": lambda: upkeep.run(storage, retention, now_micros),
    }
    return {
        **{name: partial(membership.while_leading, run) for name, run in leading.items()},
        "sending": lambda: sending.run(
            storage,
            gateway,
            pacer,
            fanned_out,
            words=card_words(words),
            zone=settings.timezone,
            rest_of=rest_of,
            instance=membership.instance,
        ),
        "membership": membership.run,
    }


async def _ingesting(
    stack: AsyncExitStack,
    settings: Settings,
    storage: Storage,
    parser: Parser,
    accepted: asyncio.Event,
    noticed: asyncio.Event,
) -> tuple[Polling, Curating]:
    """Open what sources are fetched and read with, and return what polls them and what keeps their list."""
    fetcher = await stack.enter_async_context(
        Fetcher(
            allow_private=settings.allow_private_sources or settings.sandbox,
            max_bytes=round(settings.fetch_max_mb * 1024 * 1024),
            timeout=settings.fetch_timeout,
            max_redirects=settings.fetch_max_redirects,
        )
    )
    polling = Polling(
        storage,
        fetcher,
        parser,
        limits=settings.poll_limits,
        language=settings.bot_language,
        clock=now_micros,
        accepted=accepted,
        noticed=noticed,
    )
    curating = Curating(
        storage,
        fetcher,
        parser,
        polling,
        limits=settings.poll_limits,
        language=settings.bot_language,
        clock=now_micros,
        accepted=accepted.set,
    )
    return polling, curating


def _load_lists() -> None:
    """Read the lists that entries are tagged by, which their first use would wait for."""
    find_countries("")
    for language in LANGUAGES:
        load_index(language)


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


async def _connect(bot: ExtBot[Any]) -> None:
    """Reach Telegram, trying again for as long as it takes; ConfigError when it does not know the token."""
    wait = 1.0
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise ConfigError(
                "BOT_TOKEN: Telegram does not know this token. Copy it again from BotFather. "
                "Example: BOT_TOKEN=123456789:AAF-abc…"
            ) from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached", why=str(error), again_in=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, 60.0)
        else:
            return
