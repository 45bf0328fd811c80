"""Handles /source: an editor adds, lists, pauses, resumes, polls and removes sources."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from telegram import Update

from bot import access
from bot.conversation.addresses import actor_of, address_of, arguments_of
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import number, offset, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.services import Context, services_of
from bot.domain.messages.message import Message, Rows
from bot.errors import ExplainedError, UserError
from bot.ingest import Added, Offered, Place
from bot.presenting.sources import (
    PAGE,
    name_source,
    show_list,
    tell_added,
    tell_offered,
    tell_polled,
)

FRESH_LIMIT = 86_400.0
"""Largest `fresh` age in seconds (1 day). Readers should not get older entries all at once."""
_FRESH = re.compile(r"fresh\s+(\d{1,5})\s?([mhd])", re.IGNORECASE | re.ASCII)
_UNITS = {"m": 60.0, "h": 3600.0, "d": 86_400.0}

log = structlog.get_logger(__name__)


def source_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("source", "editor", source, shows="alone"),
        Press("sources", turn_list),
        Press("source-offer", press_offer, changes=True),
        Press("source-poll", press_poll, changes=True),
        Press("source-pause", press_pause, changes=True),
        Press("source-resume", press_resume, changes=True),
        Press("source-remove", press_remove, changes=True),
    ]


async def source(update: Update, context: Context) -> None:
    """Do what is typed after the command; with nothing typed, list the sources."""
    await access.require_editor(services_of(context).storage, actor_of(update, context))
    verb, _, rest = arguments_of(update).partition(" ")
    argument = rest.strip()
    match verb.casefold():
        case "" | "list" if not argument:
            await answer(update, context, *await _list(update, context, 0))
        case "add" if argument:
            await _add(update, context, argument)
        case "pause" | "resume" | "poll" | "remove" if argument:
            found = await services_of(context).curating.find(actor_of(update, context), argument)
            if found is None:
                raise UserError("source-unknown", typed=argument)
            await answer(update, context, await _act(update, context, verb.casefold(), found.id))
        case _:
            raise _usage()


async def turn_list(update: Update, context: Context) -> None:
    """Show the page of the list that a button asks for."""
    await access.require_editor(services_of(context).storage, actor_of(update, context))
    first, message_id = pressed(update, offset)
    await edit(update, context, message_id, *await _list(update, context, first))
    await confirm(update)


async def press_offer(update: Update, context: Context) -> None:
    """Add the feed that a button names, out of the feeds found on a page."""
    services = services_of(context)
    offer_id, fresh, message_id = pressed(update, number, _seconds)
    await confirm(update, services.words("source-looking"))
    async with _errors_told(update, context):
        added = await services.curating.add_offered(
            actor_of(update, context), offer_id, _place(update), fresh=fresh
        )
        await _show_found(update, context, message_id, added, fresh)


async def press_poll(update: Update, context: Context) -> None:
    """Poll the source that a button names, and show the result."""
    # Confirmed first, because polling may take longer than Telegram waits for the answer to a press.
    await confirm(update, services_of(context).words("source-looking"))
    async with _errors_told(update, context):
        await _press(update, context, "poll")


async def press_pause(update: Update, context: Context) -> None:
    """Pause the source that a button names."""
    await _press(update, context, "pause")


async def press_resume(update: Update, context: Context) -> None:
    """Resume the source that a button names."""
    await _press(update, context, "resume")


async def press_remove(update: Update, context: Context) -> None:
    """Remove the source that a button names."""
    await _press(update, context, "remove")


@asynccontextmanager
async def _errors_told(update: Update, context: Context) -> AsyncIterator[None]:
    """Show errors in a message, because a press can be answered only once and already was."""
    try:
        yield
    except ExplainedError as error:
        await answer(update, context, services_of(context).words(error.message, **error.arguments))


async def _press(update: Update, context: Context, act: str) -> None:
    """Do what a button says. Then show the list again, or the result if the button was in a notice."""
    source_id, first, message_id = pressed(update, number, _place_in_list)
    try:
        told = await _act(update, context, act, source_id)
    except UserError as error:
        if error.message != "source-unknown":
            raise
        told = services_of(context).words(error.message, **error.arguments)  # the list below is up to date
    if act != "poll":
        await confirm(update, told)
    if first is not None:
        await edit(update, context, message_id, *await _list(update, context, first))
    else:
        await edit(update, context, message_id, told)
    if act == "poll":
        await answer(update, context, told)


async def _act(update: Update, context: Context, act: str, source_id: int) -> str:
    """Pause, resume, poll or remove a source, and return the answer."""
    services = services_of(context)
    curating, words, actor = services.curating, services.words, actor_of(update, context)
    gone = UserError("source-unknown", typed=str(source_id))
    if act == "poll":
        polled = await curating.poll(actor, source_id)
        if polled is None:
            raise gone
        return tell_polled(*polled, words)
    acts = {"pause": curating.pause, "resume": curating.resume, "remove": curating.remove}
    done = await acts[act](actor, source_id)
    if done is None:
        raise gone
    title, number = name_source(done), str(done.id)
    match act:
        case "pause":
            return words("source-paused", title=title, number=number)
        case "resume":
            return words("source-resumed", title=title)
        case _:
            return words("source-removed", title=title)


async def _add(update: Update, context: Context, typed: str) -> None:
    services = services_of(context)
    url, *rest = typed.split(maxsplit=1)
    fresh = _fresh(rest[0]) if rest else 0.0
    looking = await answer(update, context, services.words("source-looking"))
    try:
        found = await services.curating.add(actor_of(update, context), url, _place(update), fresh=fresh)
    except ExplainedError as error:
        await edit(update, context, looking.message_id, services.words(error.message, **error.arguments))
        return
    await _show_found(update, context, looking.message_id, found, fresh)


async def _show_found(
    update: Update, context: Context, message_id: int, found: Added | Offered, fresh: float
) -> None:
    services = services_of(context)
    if isinstance(found, Offered):
        await edit(update, context, message_id, *tell_offered(found, services.words, fresh))
    else:
        log.info("source added", source=found.source.id, url=found.source.url, entries=found.entries)
        await edit(update, context, message_id, tell_added(found, services.telling, context.bot.username))


async def _list(update: Update, context: Context, offset: int) -> tuple[Message, Rows]:
    services = services_of(context)
    page, count = await services.curating.list_page(actor_of(update, context), PAGE, offset)
    if not page and offset:  # the only source on the last page was removed
        return await _list(update, context, max(0, offset - PAGE))
    return show_list(page, count, offset, services.telling)


def _place_in_list(field: str) -> int | None:
    """Read the button's offset in the list; None if the button is in a notice."""
    return offset(field) if field else None


def _seconds(field: str) -> float:
    """Read the age in seconds up to which a feed's entries are sent; ValueError beyond FRESH_LIMIT."""
    found = number(field)
    if found > FRESH_LIMIT:
        raise ValueError("too old")
    return float(found)


def _place(update: Update) -> Place:
    address = address_of(update)
    return Place(address.chat_id, address.thread_id)


def _fresh(typed: str) -> float:
    """Return the age in seconds of text like `fresh 2h`; UserError for other text or beyond FRESH_LIMIT."""
    found = _FRESH.fullmatch(typed.strip())
    age = int(found[1]) * _UNITS[found[2].lower()] if found else 0.0
    if not 0 < age <= FRESH_LIMIT:
        raise _usage()
    return age


def _usage() -> UserError:
    return UserError("source-usage", limit="1d")
