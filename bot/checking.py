"""`liveblog-bot check`: settings, database and token, each with a plain answer."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import URL, make_url
from telegram.error import InvalidToken, TelegramError

from bot.errors import ConfigError, DatabaseAwayError
from bot.gateway.bots import build_bot
from bot.gateway.pacing import Pacer
from bot.gateway.updates import find_webhook
from bot.settings import Settings, doubtful
from storage import open_storage


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing looked at: its name, whether it will do (DOUBT: perhaps not as meant), and a sentence."""

    name: str
    verdict: Literal["ok", "DOUBT", "BAD"]
    text: str


async def check(settings: Settings) -> AsyncIterator[Answer]:
    """Look at the settings, the database, the token and the webhook, in this order; nothing is changed."""
    yield Answer("settings", "ok", _settings(settings))
    for sentence in doubtful(settings):
        yield Answer("settings", "DOUBT", sentence)
    yield await _database(settings)
    for answer in await _telegram(settings):
        yield answer


def _settings(settings: Settings) -> str:
    owners = len(settings.owner_ids)
    limits = settings.poll_limits
    text = f"{settings.broadcast_rate:g} messages a second, {settings.chat_rate:g} in one chat and "
    text += f"{settings.group_rate} a minute in a group, "
    text += f"polls every {limits.shortest:g} to {limits.longest:g} s, "
    text += f"{settings.timezone.key}, language {settings.bot_language}, "
    if owners:
        text += f"{owners} owner{'s' if owners > 1 else ''}"
        return text + (" and the sandbox's editor" if settings.sandbox else "")
    if settings.sandbox:
        return text + "the sandbox's editor is the owner"
    return text + "no owner: set OWNER_IDS so that somebody can post and add sources"


async def _database(settings: Settings) -> Answer:
    url = make_url(settings.database)
    shown = url.render_as_string(hide_password=True)
    try:
        if _is_yet_to_be_made(url):
            _look_at_folder(url, make=not settings.database_url)
            return Answer("database", "ok", f"{shown}, which `run` will make")
        async with open_storage(settings.database) as storage:
            await storage.read(_alive)
    except DatabaseAwayError as error:
        return Answer("database", "BAD", f"{error} (`run` waits for it)")
    except ConfigError as error:
        return Answer("database", "BAD", str(error))
    return Answer("database", "ok", shown)


def _look_at_folder(url: URL, *, make: bool) -> None:
    """Look whether the file of a database could be made; DatabaseAwayError if not."""
    folder = Path(str(url.database)).absolute().parent
    if make:
        while not folder.exists():
            folder = folder.parent
    if not folder.is_dir():
        raise DatabaseAwayError(
            f"the folder {folder} of the database is not there; mount its disk or make it"
        )
    if not os.access(folder, os.W_OK | os.X_OK):
        raise DatabaseAwayError(f"cannot write to the folder {folder} of the database; check its rights")


def _is_yet_to_be_made(url: URL) -> bool:
    return url.get_backend_name() == "sqlite" and bool(url.database) and not Path(str(url.database)).exists()


async def _alive(tx: object) -> None:
    """Do nothing: opening the connection is the look."""


async def _telegram(settings: Settings) -> list[Answer]:
    if settings.sandbox:
        return [Answer("token", "ok", "none: `run` starts the sandbox, a local Telegram")]
    bot = build_bot(settings.bot_token, settings.bot_api_url, Pacer(settings.broadcast_rate))
    try:
        async with bot:
            token = Answer("token", "ok", f"@{bot.username}")
            return [token, _webhook(await find_webhook(bot))]
    except InvalidToken:
        text = "BOT_TOKEN: Telegram does not know this token. Copy it again from BotFather."
        return [Answer("token", "BAD", text)]
    except TelegramError as error:
        return [Answer("token", "BAD", f"Telegram cannot be reached at {settings.bot_api_url}: {error}")]


def _webhook(host: str | None) -> Answer:
    if host is None:
        return Answer("webhook", "ok", "none")
    text = (
        f"another program has Telegram send the updates to {host}. `run` ends that and fetches them itself; "
    )
    return Answer("webhook", "DOUBT", text + "those that wait are kept. If that program still runs, stop it.")
