"""The services that handlers use. `bot/app/wiring.py` composes them."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, TypeAlias

from telegram.ext import Application, CallbackContext, ExtBot

from bot.conversation.admins import Admins
from bot.ingest import Curating
from bot.sources.parser import Parser
from bot.words import Catalogues
from storage import Storage

Context: TypeAlias = CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
BotApplication: TypeAlias = Application[
    ExtBot[Any], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any
]
_KEY = "services"


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of the bot that are needed to answer people.

    `clock` returns UTC microseconds. `accepted` wakes the fan-out after an entry is accepted, `receipted` the
    receipts, `replanned` the sender after a chat chose something else, and `scheduled` what publishes waiting
    posts, also after somebody has left the team. `rate` is in messages per second.
    Entries may be fixed silently for `fix_days`. Deliveries are kept for `retention_days`, and entries for
    `entry_retention_days`.
    """

    storage: Storage
    curating: Curating
    parser: Parser
    admins: Admins
    catalogues: Catalogues
    zone: tzinfo
    owner_ids: frozenset[int]
    clock: Callable[[], int]
    accepted: asyncio.Event
    receipted: asyncio.Event
    replanned: asyncio.Event
    scheduled: asyncio.Event
    rate: float
    fix_days: float
    retention_days: float
    entry_retention_days: float

    @property
    def language(self) -> str:
        """The newsroom's language. Editors' posts and imports are read in it, whatever their chats speak."""
        return self.catalogues.language


def install(application: BotApplication, services: Services) -> None:
    """Give the handlers of an application their services."""
    application.bot_data[_KEY] = services


def services_of(context: Context) -> Services:
    """Return the services of the application that handles an update."""
    return services_in(context.bot_data)


def services_in(bot_data: Mapping[Any, Any]) -> Services:
    """Return the services that an application was given."""
    found = bot_data[_KEY]
    assert isinstance(found, Services)  # noqa: S101  narrows the type of PTB's untyped dictionary
    return found
