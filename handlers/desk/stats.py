"""Handles /stats: two pictures of what went out and what chats follow, or the numbers of one entry."""

import asyncio
from typing import Any

import structlog

from bot.conversation.commands import BotHandler, Command
from bot.conversation.request import Request
from bot.domain.countries import country_name
from bot.domain.moment import from_micros
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.newsroom.desk import numbers
from bot.newsroom.desk.numbers import Numbers
from bot.newsroom.receipts import tell_progress
from bot.presenting import charts
from bot.presenting.entries import topic_name
from bot.readers import preferences
from bot.words import Words

log = structlog.get_logger(__name__)

_ROOM = 24
_LONGEST_NUMBER = 18


def stats_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("stats", "editor", stats, shows="always")]


async def stats(request: Request) -> None:
    """Show the last day and what chats follow as two pictures; with a number, how an entry went out."""
    await request.require_editor()
    if request.typed:
        await _show_entry(request)
        return
    if not charts.can_draw():
        raise UserError("stats-missing")
    words = request.words
    found = await numbers.read_numbers(request.storage, request.actor, request.now)
    zone = await preferences.zone_at(request.storage, request.address, request.services.zone)
    labels = [f"{from_micros(hour.begins_at).astimezone(zone):%H}" for hour in found.hours]
    try:
        drawn = await asyncio.gather(
            charts.draw(_hours(found, labels, words)), charts.draw(_follows(found, words))
        )
    except charts.ChartError as error:
        log.warning("cannot draw", why=str(error))
        raise UserError("stats-failed") from error
    for picture, caption in zip(drawn, ("stats-hours", "stats-follows"), strict=True):
        await request.show_picture(picture, words(caption))


async def _show_entry(request: Request) -> None:
    typed = request.typed.removeprefix("#")
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= _LONGEST_NUMBER):
        raise UserError("stats-usage")
    headline, progress = await numbers.read_entry(request.storage, request.actor, int(typed))
    head = request.words("stats-entry", number=typed, title=cut(tame_line(headline), 100))
    await request.answer(tell_progress(head, progress, request.words))


def _hours(found: Numbers, labels: list[str], words: Words) -> dict[str, Any]:
    return {
        "kind": "hours",
        "labels": labels,
        "sent": [hour.sent for hour in found.hours],
        "median": [hour.median for hour in found.hours],
        "p95": [hour.p95 for hour in found.hours],
        "sent_title": words("stats-sent"),
        "waits_title": words("stats-waits"),
        "median_label": words("stats-median"),
        "p95_label": words("stats-slow"),
    }


def _follows(found: Numbers, words: Words) -> dict[str, Any]:
    language = words.language
    return {
        "kind": "follows",
        "countries": [(_shown(country_name(code, language)), count) for code, count in found.countries],
        "topics": [(_shown(topic_name(slug, language)), count) for slug, count in found.topics],
        "countries_title": words("stats-countries"),
        "topics_title": words("stats-topics"),
        "none": words("stats-none"),
    }


def _shown(name: str) -> str:
    return cut(tame_line(name), _ROOM)
