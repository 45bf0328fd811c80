"""Puts the parts of the bot together: its loops and what each one works with."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

import structlog
from pydantic import SecretStr
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot import delivery
from bot.app import upkeep
from bot.app.settings import Settings
from bot.clock import now_micros
from bot.conversation.admins import Admins
from bot.conversation.inline import Inline
from bot.conversation.menus import Menus
from bot.conversation.services import BotApplication, Services
from bot.conversation.updates.admission import Admission
from bot.conversation.updates.apologies import Apologies
from bot.conversation.updates.receiver import Receiver
from bot.delivery import fanout
from bot.domain.backoff import Backoff
from bot.domain.countries import find_countries
from bot.domain.delivery.limits import Limits
from bot.domain.entry.content import StoredEntry
from bot.domain.topics.lists import NAMED, load_index
from bot.errors import ConfigError
from bot.gateway.bots import build_bot
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.ingest import Curating, Polling
from bot.newsroom.absences import Absences
from bot.newsroom.desk.boards import Boards
from bot.newsroom.desk.cards import DeskCards
from bot.newsroom.desk.publishing import Publishing
from bot.newsroom.desk.review_cards import ReviewCards
from bot.newsroom.farewells import Farewells
from bot.newsroom.messenger import Messenger
from bot.newsroom.notices import Notices
from bot.newsroom.outbox import Outbox
from bot.newsroom.receipts import Receipts
from bot.newsroom.reports import Reports
from bot.presenting.entries import card_words_in, rest_url
from bot.sandbox import EDITOR_ID
from bot.sources.fetch.fetcher import Fetcher
from bot.sources.parser import Parser
from bot.words import Catalogues
from handlers.application import build_application
from handlers.sharing.inline import answer_query
from storage import Lead, Storage, Tx, writes
from storage.sources import sources
from storage.sources.sources import Source

log = structlog.get_logger(__name__)

SAMPLE_PATH = "/sample/feed.xml"
Loop = Callable[[], Awaitable[object]]
WAITS = Backoff(1.0, 60.0)
"""Seconds between two tries to reach Telegram at the start."""
COMMANDS_PER_CHAT = 20
"""Commands per minute in a chat, and half as many per person. Higher if the bot may send more to a group."""


@dataclass(frozen=True, slots=True)
class Telegram:
    """The Bot API's address and token. `page` is the sandbox's chat page."""

    token: SecretStr
    api_url: str
    page: str | None = None


@dataclass(frozen=True)
class Common:
    """The parts that many others use. Each event wakes a loop."""

    settings: Settings
    lead: Lead
    telegram: Telegram
    parser: Parser
    accepted: asyncio.Event = field(default_factory=asyncio.Event)
    fanned_out: asyncio.Event = field(default_factory=asyncio.Event)
    noticed: asyncio.Event = field(default_factory=asyncio.Event)
    receipted: asyncio.Event = field(default_factory=asyncio.Event)
    scheduled: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def storage(self) -> Storage:
        """The database. Only the leader can write to it."""
        return self.lead.storage

    @cached_property
    def catalogues(self) -> Catalogues:
        """The texts in all languages."""
        return Catalogues(self.settings.bot_language)

    @cached_property
    def owner_ids(self) -> frozenset[int]:
        """The bot's owners. In the sandbox its editor is one, too."""
        return self.settings.owner_ids | ({EDITOR_ID} if self.telegram.page is not None else frozenset())

    @cached_property
    def pacer(self) -> Pacer:
        """The single message budget."""
        return Pacer(
            self.settings.broadcast_rate,
            chat_interval=1 / self.settings.chat_rate,
            group_per_minute=self.settings.group_rate,
        )


async def compose(stack: AsyncExitStack, common: Common) -> dict[str, Loop]:
    """Open the leader's parts and return its loops, in the order in which they stop.

    ConfigError if Telegram does not know the token.
    """
    settings, storage = common.settings, common.storage
    polling, curating = await _ingesting(stack, common)
    if common.telegram.page is not None:
        sample = await _introduce_sample(storage, common.telegram.page + SAMPLE_PATH)
        if sample is not None:
            # Read before anybody is answered, so that the first /follow has an estimate.
            await polling.poll_now(sample.id)
    gateway = await stack.enter_async_context(
        Gateway(common.telegram.token, common.telegram.api_url, gate=common.lead.wait_until_held)
    )
    gate = common.lead.wait_until_held
    bot = build_bot(common.telegram.token, common.telegram.api_url, common.pacer, gate=gate)
    services = _services(common, curating, bot)
    application = await _application(stack, bot, services)
    await upkeep.pull_in_times(storage, settings.poll_limits.longest, now_micros())
    await upkeep.recompile_follows(storage)
    return {
        "receiving": _receiving(common, application, services),
        "polling": polling.run,
        "fan-out": partial(fanout.run, storage, common.accepted, common.fanned_out),
        **_telling(common, gateway, application.bot.username),
        "upkeep": _upkeep(common),
        "menus": Menus(application).run,
        "times": partial(upkeep.mind_times, storage, settings.poll_limits.longest, now_micros),
        "sending": _sending(common, gateway, application.bot.username),
    }


async def _ingesting(stack: AsyncExitStack, common: Common) -> tuple[Polling, Curating]:
    """Open the fetcher, and return the parts that poll sources and manage their list."""
    settings = common.settings
    fetcher = await stack.enter_async_context(
        Fetcher(
            allow_private=settings.allow_private_sources or settings.sandbox,
            max_bytes=round(settings.fetch_max_mb * 1024 * 1024),
            timeout=settings.fetch_timeout,
            max_redirects=settings.fetch_max_redirects,
        )
    )
    polling = Polling(
        common.storage,
        fetcher,
        common.parser,
        limits=settings.poll_limits,
        language=settings.bot_language,
        owner_ids=common.owner_ids,
        clock=now_micros,
        accepted=common.accepted,
        noticed=common.noticed,
    )
    curating = Curating(
        common.storage,
        fetcher,
        common.parser,
        polling,
        clock=now_micros,
    )
    return polling, curating


def _services(common: Common, curating: Curating, bot: ExtBot[Any]) -> Services:
    """Return what handlers use."""
    settings = common.settings
    return Services(
        common.storage,
        curating,
        common.parser,
        Admins(bot, now_micros),
        common.catalogues,
        settings.timezone,
        common.owner_ids,
        now_micros,
        common.accepted,
        common.receipted,
        common.fanned_out,
        common.scheduled,
        rate=settings.broadcast_rate,
        fix_days=settings.fix_days,
        retention_days=settings.retention_days,
        entry_retention_days=settings.entry_retention_days,
    )


async def _application(stack: AsyncExitStack, bot: ExtBot[Any], services: Services) -> BotApplication:
    """Connect to Telegram, and return the application that answers people."""
    application = build_application(bot, services)
    stack.push_async_callback(bot.shutdown)
    await _connect(bot)
    await stack.enter_async_context(application)
    return application


def _receiving(common: Common, application: BotApplication, services: Services) -> Loop:
    """Return the loop that receives updates. The limit on requests grows with the group rate."""
    per_chat = max(COMMANDS_PER_CHAT, common.settings.group_rate)
    limits = Limits(per_chat // 2, per_chat)
    admission = Admission(application, limits, now_micros)
    bot, apologies = application.bot, Apologies(application)
    inline = Inline(bot, partial(answer_query, bot, services), now_micros)
    owner_ids = common.owner_ids
    return Receiver(
        bot, common.storage, now_micros, admission, apologies, inline=inline, owner_ids=owner_ids
    ).run


def _telling(common: Common, gateway: Gateway, username: str) -> dict[str, Loop]:
    """Return the loops that send notices, reports and receipts, and tell readers what came meanwhile."""
    messenger = Messenger(
        common.storage, gateway, common.pacer, common.catalogues, common.settings.timezone, now_micros
    )
    kinds = Notices(messenger), Reports(messenger), DeskCards(messenger)
    publishing = Publishing(
        messenger,
        common.owner_ids,
        wake=common.scheduled,
        accepted=common.accepted,
        receipted=common.receipted,
        noticed=common.noticed,
    )
    return {
        "publishing": publishing.run,
        "notices": Outbox(messenger, common.noticed, kinds).run,
        "boards": Boards(messenger, username).run,
        "reviews": ReviewCards(messenger, username).run,
        "receipts": Receipts(messenger, common.receipted).run,
        "absences": Outbox(messenger, asyncio.Event(), [Absences(messenger), Farewells(messenger)]).run,
    }


def _upkeep(common: Common) -> Loop:
    retention = upkeep.Retention(common.settings.retention_days, common.settings.entry_retention_days)
    return partial(upkeep.run, common.storage, retention, now_micros)


def _sending(common: Common, gateway: Gateway, username: str) -> Loop:
    def rest_of(entry: StoredEntry) -> str:
        return entry.link or rest_url(username, entry.id)

    return partial(
        delivery.run,
        common.storage,
        gateway,
        common.pacer,
        common.fanned_out,
        words_in=card_words_in(common.catalogues),
        zone=common.settings.timezone,
        rest_of=rest_of,
        lead=common.lead,
    )


@writes
async def _introduce_sample(tx: Tx, url: str) -> Source | None:
    """Add the sandbox's sample liveblog as a source, and remove the one of an earlier port.

    Return it if it is new.
    """
    for source in await sources.list_polled(tx):
        if source.url != url and source.url and source.url.endswith(SAMPLE_PATH):
            await sources.remove(tx, source.id, now_micros())
    return await sources.add(
        tx, url=url, title="", language=None, added_by=EDITOR_ID, added_in=EDITOR_ID, now=now_micros()
    )


async def make_ready(telegram: Telegram) -> None:
    """Load and check what would otherwise delay this process when it takes the lead.

    ConfigError if Telegram does not know the token.
    """
    bot = build_bot(telegram.token, telegram.api_url, Pacer(1.0))
    try:
        await _connect(bot)
    finally:
        await bot.shutdown()
    await asyncio.to_thread(_load_lists)


def _load_lists() -> None:
    """Load the lists for tagging entries, so that their first use does not wait."""
    find_countries("")
    for language in NAMED:
        load_index(language)


async def _connect(bot: ExtBot[Any]) -> None:
    """Connect to Telegram, retrying while it is unreachable; ConfigError if it does not know the token."""
    failures = 0
    while True:
        try:
            await bot.initialize()
        except InvalidToken:
            raise ConfigError(
                "BOT_TOKEN: Telegram doesn't know this token. Copy it again from @BotFather. "
                "Example: BOT_TOKEN=123456789:AAF-abc…"
            ) from None
        except TelegramError as error:
            failures += 1
            wait = WAITS.after(failures)
            log.warning("cannot reach Telegram", why=str(error), again_in=wait)
            await asyncio.sleep(wait)
        else:
            return
