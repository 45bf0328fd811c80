"""Sources: an editor adds, lists and removes what is polled."""

import structlog
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler

from bot import staffing
from bot.domain.message import Button, Message, bold, joined
from bot.domain.rendering import render_time
from bot.errors import UserError, load_explained
from bot.ingesting import Added
from handlers.addressing import actor_of, address_of, arguments_of
from handlers.answering import answer, confirm, edit, pressed
from handlers.routing import COMMANDS_IN, BotHandler
from handlers.services import Context, Services, services_of
from storage.sources import Source

log = structlog.get_logger(__name__)


def source_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        CommandHandler("source", source, COMMANDS_IN),
        CallbackQueryHandler(press_remove, r"^v1:source-remove:"),
    ]


async def source(update: Update, context: Context) -> None:
    """Do what is typed behind the command: `add URL`, `remove NUMBER` or `list`."""
    await staffing.require_editor(services_of(context).storage, actor_of(update, context))
    verb, _, argument = arguments_of(update).partition(" ")
    match verb.casefold():
        case "add" if argument.strip():
            await _add(update, context, argument.strip())
        case "remove" if argument.strip():
            await _remove(update, context, argument.strip())
        case "list":
            await answer(update, context, *await _list(context))
        case _:
            raise UserError("source-usage")


async def press_remove(update: Update, context: Context) -> None:
    """Remove the source that a button names, and show the list without it."""
    services = services_of(context)
    number, message_id = pressed(update)
    gone = await services.ingesting.remove(actor_of(update, context), int(number))
    await confirm(update, services.words("source-removed", title=gone.title) if gone else None)
    await edit(update, context, message_id, *await _list(context))


async def _add(update: Update, context: Context, url: str) -> None:
    services = services_of(context)
    looking = await answer(update, context, services.words("source-looking"))
    added = await services.ingesting.add(actor_of(update, context), url, added_in=address_of(update).chat_id)
    log.info("source added", source=added.source.id, url=added.source.url, entries=added.entries)
    await edit(update, context, looking.message_id, _tell_added(added, services))


def _tell_added(added: Added, services: Services) -> Message:
    words = services.words
    parts = [Message(words("source-added", title=added.source.title, count=added.entries))]
    if added.newest is not None:
        parts.append(Message(words("source-newest")))
        at = added.newest.published_at
        when = render_time(at, services.zone, services.language) if at else ""
        parts.append(
            joined(
                [bold(added.newest.headline), Message(when)] if when else [bold(added.newest.headline)], "\n"
            )
        )
    return joined(parts)


async def _remove(update: Update, context: Context, typed: str) -> None:
    services = services_of(context)
    for each in await services.ingesting.list_sources():
        if typed in (str(each.id), each.url):
            await services.ingesting.remove(actor_of(update, context), each.id)
            await answer(update, context, services.words("source-removed", title=each.title))
            return
    raise UserError("source-unknown", typed=typed)


async def _list(context: Context) -> tuple[Message, list[list[Button]]]:
    services = services_of(context)
    words = services.words
    found = await services.ingesting.list_sources()
    if not found:
        return Message(words("sources-none")), []
    title = Message(words("sources", count=len(found)))
    buttons = [
        [Button(words("button-remove", name=f"{each.id} · {each.title}"[:60]), f"v1:source-remove:{each.id}")]
        for each in found
    ]
    return joined([title, *(_line(each, services) for each in found)]), buttons


def _line(each: Source, services: Services) -> Message:
    words = services.words
    state = words("source-not-polled")
    if each.last_error is not None:
        error = load_explained(each.last_error)
        state = words("source-failing", count=each.failures, why=words(error.message, **error.arguments))
    elif each.polled_at is not None:
        state = words("source-polled", at=render_time(each.polled_at, services.zone, services.language))
    return joined([bold(f"{each.id} · {each.title}"), Message(each.url or ""), Message(state)], "\n")
