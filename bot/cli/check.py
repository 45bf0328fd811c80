"""Implements `liveblog-bot check`: a plain answer each about settings, database and token."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import URL, make_url
from telegram.error import InvalidToken, TelegramError

from bot.app.settings import Settings, doubtful
from bot.errors import ConfigError, DatabaseAwayError
from bot.gateway.bots import build_bot
from bot.gateway.pacing import Pacer
from bot.gateway.updates import find_webhook
from storage import open_storage


@dataclass(frozen=True, slots=True)
class Answer:
    """A check's name, its verdict (DOUBT: valid, but perhaps not what was meant), and a sentence."""

    name: str
    verdict: Literal["ok", "DOUBT", "BAD"]
    text: str


async def answers(settings: Settings) -> AsyncIterator[Answer]:
    """Check the settings, the database, the token, the webhook and inline mode, in this order."""
    yield Answer("settings", "ok", _settings(settings))
    for sentence in doubtful(settings):
        yield Answer("settings", "DOUBT", sentence)
    yield await _database(settings)
    for answer in await _telegram(settings):
        yield answer


def _settings(settings: Settings) -> str:
    owners = len(settings.owner_ids)
    limits = settings.poll_limits
    text = f"up to {settings.broadcast_rate:g} messages per second, {settings.chat_rate:g} per second in a "
    text += f"chat and {settings.group_rate} per minute in a group, "
    text += f"polls every {limits.shortest:g} to {limits.longest:g} s, "
    text += f"{settings.timezone.key}, language {settings.bot_language}, "
    if owners:
        text += f"{owners} owner{'s' if owners > 1 else ''}"
        return text + (" and the sandbox editor" if settings.sandbox else "")
    if settings.sandbox:
        return text + "the sandbox editor is the owner"
    return text + "no owner. Set OWNER_IDS so that someone can post and add sources."


async def _database(settings: Settings) -> Answer:
    url = make_url(settings.database)
    shown = url.render_as_string(hide_password=True)
    try:
        if _is_yet_to_be_made(url):
            _look_at_folder(url, make=not settings.database_url)
            return Answer("database", "ok", f"{shown} (`run` will create it)")
        async with open_storage(settings.database) as storage:
            await storage.read(_alive)
    except DatabaseAwayError as error:
        return Answer("database", "BAD", f"{error} `run` waits for it.")
    except ConfigError as error:
        return Answer("database", "BAD", str(error))
    return Answer("database", "ok", shown)


def _look_at_folder(url: URL, *, make: bool) -> None:
    """Check that a database file could be created; DatabaseAwayError if not."""
    folder = Path(str(url.database)).absolute().parent
    if make:
        while not folder.exists():
            folder = folder.parent
    if not folder.is_dir():
        raise DatabaseAwayError(f"The database folder {folder} does not exist. Mount its disk or create it.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise DatabaseAwayError(f"Cannot write to the database folder {folder}. Check its permissions.")


def _is_yet_to_be_made(url: URL) -> bool:
    return url.get_backend_name() == "sqlite" and bool(url.database) and not Path(str(url.database)).exists()


async def _alive(tx: object) -> None:
    """Do nothing: opening the connection is the check."""


async def _telegram(settings: Settings) -> list[Answer]:
    if settings.sandbox:
        return [Answer("token", "ok", "none, so `run` starts the sandbox, a local Telegram")]
    bot = build_bot(settings.bot_token, settings.bot_api_url, Pacer(settings.broadcast_rate))
    try:
        async with bot:
            token = Answer("token", "ok", f"@{bot.username}")
            webhook = _webhook(await find_webhook(bot))
            return [token, webhook, _inline(bot.supports_inline_queries, bot.username)]
    except InvalidToken:
        text = "BOT_TOKEN: Telegram doesn't know this token. Copy it again from @BotFather."
        return [Answer("token", "BAD", text)]
    except TelegramError as error:
        return [Answer("token", "BAD", f"Cannot reach Telegram at {settings.bot_api_url}: {error}")]


def _webhook(host: str | None) -> Answer:
    if host is None:
        return Answer("webhook", "ok", "none")
    text = f"Another program receives this bot's updates at {host}. `run` removes that webhook and keeps "
    return Answer("webhook", "DOUBT", text + "waiting updates. If the other program still runs, stop it.")


def _inline(on: bool, username: str) -> Answer:  # noqa: FBT001  says whether it is on
    if on:
        return Answer("inline", "ok", f"people can type @{username} and words in any chat to find entries")
    text = f"Inline mode is off, so @{username} finds nothing in other chats. "
    return Answer("inline", "DOUBT", text + "Turn it on with /setinline at @BotFather.")
