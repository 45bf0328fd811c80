"""Handles /stop and its Undo."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button
from bot.presenting.follows import date_of
from bot.readers import stops
from handlers.following.welcome import welcome
from handlers.follows import first_choices


def stop_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("stop", "reader", stop),
        Press("restart", press_undo, changes=True),
    ]


async def stop(request: Request) -> None:
    """Stop sending to the chat, and offer to undo that or to forget everything."""
    await request.require_admin()
    words, services = request.words, request.services
    stopped = await stops.stop(request.storage, request.address, services.zone, request.now)
    if stopped is None:
        await request.answer(words("stopped-unknown"))
        return
    until = date_of(stopped.kept_until(services.retention_days), stopped.zone, words)
    undo = Button(words("button-undo"), f"v1:restart:{stopped.at}")
    forget = Button(words("button-forget"), "v1:forget:")
    await request.answer(words("stopped", date=until), [[undo], [forget]])


async def press_undo(request: Request) -> None:
    """Serve the chat again, and say what it follows."""
    await request.require_admin()
    at, words = pressed(request, number), request.words
    follows = await stops.undo(request.storage, request.address, at, by=request.creator_id, now=request.now)
    await request.confirm()
    if follows:
        await request.edit(await welcome(request, len(follows)))
    else:
        await request.edit(words("start"), await first_choices(request))
