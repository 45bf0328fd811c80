"""Decides which updates are handled and answered, within limits per person and chat.

Over a limit, an update that changes something is handled but not answered, and one that only shows
something is left out. One that only shows something is also left out if it has waited too long: the person
has forgotten the question, and the answer would delay others.
"""

from collections.abc import Callable, Collection
from contextlib import suppress

import structlog
from telegram import Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.conversation.addresses import address_of
from bot.conversation.answers import answer, confirm, leaving_out
from bot.conversation.commands import handlers_of
from bot.conversation.intents import Intents, asker_of
from bot.conversation.languages import words_despite_trouble
from bot.conversation.services import BotApplication, Services, services_in
from bot.domain.delivery.limits import Limits
from bot.domain.delivery.shares import Share
from bot.domain.moment import seconds
from bot.errors import DeliveryError, UserError
from bot.gateway.bots import answers_from
from bot.readers import preferences
from bot.words import Words

log = structlog.get_logger(__name__)

LONGEST_WAIT = seconds(120)
"""Age in microseconds (2 minutes) from which an update that only shows something is not answered."""


class Admission:
    """Passes updates to an application's handlers as far as the limits allow.

    `limits` counts requests by the time they were received. `clock` returns UTC microseconds.
    """

    def __init__(self, application: BotApplication, limits: Limits, clock: Callable[[], int]) -> None:
        self._application = application
        self._limits = limits
        self._clock = clock
        self._intents = Intents(handlers_of(application), application.bot.username)

    async def handle(self, update: Update, received_at: int, share: Share, *, counted: bool = False) -> None:
        """Handle an update. Its answers are sent from `share` of the budget.

        `counted`: the update was counted towards the limits at an earlier try.
        """
        answers_from.set(share)
        shows = self._intents.only_shows(update, by_editor=share is Share.EDITOR)
        over = tell = False
        if shows is not None and share is not Share.EDITOR and not counted:
            over, tell = await self._judge(update, received_at)
        stale = bool(shows) and self._clock() - received_at > LONGEST_WAIT
        if not (shows and (over or stale)):
            with leaving_out(over):
                await self._application.process_update(update)
            if shows is False:
                self._services.replanned.set()
        elif update.callback_query is not None:
            with suppress(TelegramError):
                await confirm(update, (await self._words(update))("slow-down") if over else None)
        if tell and not stale and update.callback_query is None and not await self._ignores_members(update):
            await self._reply(update, "slow-down")

    async def give_up(self, update: Update) -> None:
        """Say to the person, if the update asks for anything, that it was not handled."""
        if self._intents.asks(update):
            await self._reply(update, "given-up")

    async def _judge(self, update: Update, received_at: int) -> tuple[bool, bool]:
        chat, asker = update.effective_chat, asker_of(update)
        if chat is None or asker is None:
            return False, False
        if chat.type != ChatType.PRIVATE and asker in await self._admins_of(chat.id):
            return False, False
        over, tell = self._limits.judge(chat.id, asker, received_at, now=self._clock())
        if tell:
            log.info("too many requests from a user", chat=chat.id, user=asker)
        return over, tell

    async def _admins_of(self, chat_id: int) -> Collection[int]:
        try:
            return await self._services.admins.of(chat_id)
        except UserError:
            return ()

    async def _ignores_members(self, update: Update) -> bool:
        """Return whether an update comes from a group where only admins may use commands."""
        choices = await preferences.read(self._services.storage, address_of(update))
        return bool(choices.in_force.admins_only)

    async def _reply(self, update: Update, name: str) -> None:
        """Answer an update with a message of the catalogue. A failure is logged and not retried."""
        message = update.effective_message
        reply_to = None if message is None else message.message_id
        bot, address = self._application.bot, address_of(update)
        try:
            text = (await self._words(update))(name)
            await answer(bot, address, text, reply_to=reply_to)
        except (TelegramError, DeliveryError) as error:
            log.info("cannot answer an update", update=update.update_id, say=name, why=str(error))

    async def _words(self, update: Update) -> Words:
        return await words_despite_trouble(update, self._services)

    @property
    def _services(self) -> Services:
        return services_in(self._application.bot_data)
