"""Sets what Telegram shows of the bot in each language: its commands and what it is for."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final, NoReturn
from zlib import crc32

import structlog
from telegram import BotCommand, BotCommandScopeChat
from telegram.error import TelegramError
from telegram.ext import Application

from bot.conversation.commands import Command, commands_in, handlers_of
from bot.conversation.services import services_in
from bot.domain.backoff import Backoff
from bot.errors import DeliveryError
from bot.readers import languages
from bot.readers.chats import Address
from bot.words import LANGUAGES, Words
from storage.chats.destinations import MENU_UNSET

log = structlog.get_logger(__name__)

PAUSE: Final = 0.5
"""Seconds between what is set in two languages. Telegram does not say how many such calls it takes."""
WAITS: Final = Backoff(5.0, 600.0)


class Menus:
    """Sets the menus of an application: readers' in each language, and all commands for owners.

    A chat that speaks another language than Telegram's apps would show there has a menu of its own.
    """

    def __init__(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        self._bot = application.bot
        self._services = services_in(application.bot_data)
        self._commands = commands_in(handlers_of(application))

    async def run(self) -> NoReturn:
        """Set what Telegram does not have yet, one language after the other; then wait to be cancelled."""
        failures = 0
        while True:
            try:
                for language in ("", *LANGUAGES):
                    await self._introduce(language)
                    await asyncio.sleep(PAUSE)
            except TelegramError as error:
                failures += 1
                log.warning("cannot set commands and description", why=str(error))
                await asyncio.sleep(WAITS.after(failures))
            else:
                break
        for owner_id in self._services.owner_ids:
            await self.show(Address(owner_id, 0, "private", ""))
        await asyncio.Event().wait()
        raise AssertionError

    async def _introduce(self, language: str) -> None:
        """Set what the apps in a language show, "" for all others, as far as Telegram has something else."""
        words, bot, code = self._services.catalogues.of(language), self._bot, language or None
        listed = self._listed(words)
        if await bot.get_my_commands(language_code=code) != tuple(listed):
            await bot.set_my_commands(listed, language_code=code)
        text = words("bot-description")
        if (await bot.get_my_description(code)).description != text:
            await bot.set_my_description(text, code)
        text = words("bot-short-description")
        if (await bot.get_my_short_description(code)).short_description != text:
            await bot.set_my_short_description(text, code)

    async def show(self, address: Address) -> None:
        """Give a chat the menu that it should have, if it has another. A forum topic has none of its own.

        After a failure the chat's next update tries again.
        """
        if address.thread_id or address.kind == "channel":
            return
        chosen = await languages.chosen_at(self._services.storage, address)
        words = self._services.catalogues.of(chosen.language or chosen.heard)
        # Groups have no language of their own in Telegram: their members' apps show each in its own.
        shown = self._services.catalogues.of(chosen.heard).language if address.kind == "private" else None
        listed: Sequence[BotCommand] = ()
        if address.chat_id in self._services.owner_ids:
            listed = self._listed(words, all_roles=True)
        elif chosen.language is not None and words.language != shown:
            listed = self._listed(words)
        wanted = _fingerprint(listed)
        if wanted != chosen.menu:
            await self._set(address, listed, wanted)

    async def hide(self, address: Address) -> None:
        """Take away a chat's own menu before the chat is forgotten."""
        if (await languages.chosen_at(self._services.storage, address)).menu is not None:
            await self._set(address, (), None)

    async def _set(self, address: Address, listed: Sequence[BotCommand], note: str | None) -> None:
        scope = BotCommandScopeChat(address.chat_id)
        try:
            if listed:
                await self._bot.set_my_commands(listed, scope=scope)
            else:
                await self._bot.delete_my_commands(scope=scope)
        except (TelegramError, DeliveryError) as error:
            # The bot has no chat with an owner who has not written to it yet.
            log.info("cannot set a chat's commands", chat=address.chat_id, why=str(error))
            note = MENU_UNSET
        await languages.note_menu(self._services.storage, address, note)

    def _listed(self, words: Words, *, all_roles: bool = False) -> list[BotCommand]:
        shown: list[Command] = [one for one in self._commands if all_roles or one.role == "reader"]
        return [BotCommand(one.name, words(f"command-{one.name}")) for one in shown]


def _fingerprint(listed: Sequence[BotCommand]) -> str | None:
    """Return what to store of a menu, so that another release knows whether it has changed."""
    text = repr([(one.command, one.description) for one in listed])
    return f"{crc32(text.encode()):08x}" if listed else None
