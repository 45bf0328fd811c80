"""Handles /source: an editor adds, lists, pauses, resumes, polls and removes sources."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from bot.conversation.buttons import number, offset, one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Message, Rows
from bot.errors import ExplainedError, UserError
from bot.ingest import Added, Offered, Place
from bot.presenting.sources import (
    MODES,
    PAGE,
    choose_mode,
    name_source,
    show_list,
    tell_added,
    tell_offered,
    tell_polled,
)
from handlers.lists import send_export

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
        Press("source-modes", press_modes),
        Press("source-mode", press_mode, changes=True),
    ]


async def source(request: Request) -> None:
    """Do what is typed after the command; with nothing typed, list the sources."""
    await request.require_editor()
    verb, _, rest = request.typed.partition(" ")
    argument = rest.strip()
    match verb.casefold():
        case "" | "list" if not argument:
            await request.answer(*await _list(request, 0))
        case "export" if not argument:
            await send_export(request)
        case "add" if argument:
            await _add(request, argument)
        case "pause" | "resume" | "poll" | "remove" if argument:
            found = await request.services.curating.find(request.actor, argument)
            if found is None:
                raise UserError("source-unknown", typed=argument)
            await request.answer(await _act(request, verb.casefold(), found.id))
        case _:
            raise _usage()


async def turn_list(request: Request) -> None:
    """Show the page of the list that a button asks for."""
    await request.require_editor()
    await request.edit(*await _list(request, pressed(request, offset)))
    await request.confirm()


async def press_offer(request: Request) -> None:
    """Add the feed that a button names, out of the feeds found on a page."""
    offer_id, fresh = pressed(request, number, _seconds)
    await request.confirm(request.words("source-looking"))
    async with _errors_told(request):
        curating, place = request.services.curating, _place(request)
        added = await curating.add_offered(request.actor, offer_id, place, fresh=fresh)
        await _show_found(request, request.message_id, added, fresh)


async def press_poll(request: Request) -> None:
    """Poll the source that a button names, and show the result."""
    # Confirmed first, because polling may take longer than Telegram waits for the answer to a press.
    await request.confirm(request.words("source-looking"))
    async with _errors_told(request):
        await _press(request, "poll")


async def press_pause(request: Request) -> None:
    """Pause the source that a button names."""
    await _press(request, "pause")


async def press_resume(request: Request) -> None:
    """Resume the source that a button names."""
    await _press(request, "resume")


async def press_remove(request: Request) -> None:
    """Remove the source that a button names."""
    await _press(request, "remove")


async def press_modes(request: Request) -> None:
    """Show what may happen with new entries of the source that a button names."""
    await request.require_editor()
    source_id, first = pressed(request, number, offset)
    await request.confirm()
    await request.set_buttons(choose_mode(source_id, first, request.words))


async def press_mode(request: Request) -> None:
    """Choose what happens with new entries of the source that a button names."""
    source_id, mode, first = pressed(request, number, one_of(*MODES), offset)
    done = await request.services.curating.review(request.actor, source_id, MODES[mode])
    if done is None:
        raise UserError("source-unknown", typed=str(source_id))
    await request.confirm(request.words("source-mode-chosen", title=name_source(done), mode=mode))
    await request.edit(*await _list(request, first))


@asynccontextmanager
async def _errors_told(request: Request) -> AsyncIterator[None]:
    """Show errors in a message, because a press can be answered only once and already was."""
    try:
        yield
    except ExplainedError as error:
        await request.answer(request.words(error.message, **error.arguments))


async def _press(request: Request, act: str) -> None:
    """Do what a button says. Then show the list again, or the result if the button was in a notice."""
    source_id, first = pressed(request, number, _place_in_list)
    try:
        told = await _act(request, act, source_id)
    except UserError as error:
        if error.message != "source-unknown":
            raise
        told = request.words(error.message, **error.arguments)  # the list below is up to date
    if act != "poll":
        await request.confirm(told)
    if first is not None:
        await request.edit(*await _list(request, first))
    else:
        await request.edit(told)
    if act == "poll":
        await request.answer(told)


async def _act(request: Request, act: str, source_id: int) -> str:
    """Pause, resume, poll or remove a source, and return the answer."""
    curating, words, actor = request.services.curating, request.words, request.actor
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


async def _add(request: Request, typed: str) -> None:
    url, *rest = typed.split(maxsplit=1)
    fresh = _fresh(rest[0]) if rest else 0.0
    looking = await request.answer(request.words("source-looking"))
    try:
        found = await request.services.curating.add(request.actor, url, _place(request), fresh=fresh)
    except ExplainedError as error:
        text = request.words(error.message, **error.arguments)
        await request.edit(text, message_id=looking.message_id)
        return
    await _show_found(request, looking.message_id, found, fresh)


async def _show_found(request: Request, message_id: int, found: Added | Offered, fresh: float) -> None:
    if isinstance(found, Offered):
        await request.edit(*tell_offered(found, request.words, fresh), message_id=message_id)
    else:
        log.info("source added", source=found.source.id, url=found.source.url, entries=found.entries)
        text = tell_added(found, request.telling, request.bot.username)
        await request.edit(text, message_id=message_id)


async def _list(request: Request, offset: int) -> tuple[Message, Rows]:
    page, count = await request.services.curating.list_page(request.actor, PAGE, offset)
    if not page and offset:  # the only source on the last page was removed
        return await _list(request, max(0, offset - PAGE))
    return show_list(page, count, offset, request.telling)


def _place_in_list(field: str) -> int | None:
    """Read the button's offset in the list; None if the button is in a notice."""
    return offset(field) if field else None


def _seconds(field: str) -> float:
    """Read the age in seconds up to which a feed's entries are sent; ValueError beyond FRESH_LIMIT."""
    found = number(field)
    if found > FRESH_LIMIT:
        raise ValueError("too old")
    return float(found)


def _place(request: Request) -> Place:
    return Place(request.address.chat_id, request.address.thread_id)


def _fresh(typed: str) -> float:
    """Return the age in seconds of text like `fresh 2h`; UserError for other text or beyond FRESH_LIMIT."""
    found = _FRESH.fullmatch(typed.strip())
    age = int(found[1]) * _UNITS[found[2].lower()] if found else 0.0
    if not 0 < age <= FRESH_LIMIT:
        raise _usage()
    return age


def _usage() -> UserError:
    return UserError("source-usage", limit="1d")
