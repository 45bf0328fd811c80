"""Handles /latest: the newest entries that a chat's follows match."""

from bot.conversation.buttons import pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.excerpts import render_summary
from bot.domain.messages.message import Message, Rows, joined
from bot.presenting.entries import rest_url
from bot.readers.preferences import zone_at
from bot.readers.search import latest as reader_latest
from handlers.search.pages import beyond, turns
from storage.entries.search import Beyond


def latest_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("latest", "reader", latest, shows="always"),
        Press("latest", turn_latest),
    ]


async def latest(request: Request) -> None:
    """Show the newest entries that this chat's follows match."""
    await request.answer(*await _page(request, None))


async def turn_latest(request: Request) -> None:
    """Show the page of /latest that a button asks for."""
    await request.edit(*await _page(request, pressed(request, beyond)))
    await request.confirm()


async def _page(request: Request, beyond: Beyond | None) -> tuple[Message, Rows]:
    words = request.words
    latest = await reader_latest.latest(request.storage, request.address, beyond)
    if not latest.found:
        return Message(words("latest-none-matching" if latest.follows else "latest-none")), []
    numbered = await request.is_editor()
    zone = await zone_at(request.storage, request.address, request.services.zone)
    shown = [
        render_summary(
            one,
            number=words("entry-number", number=str(one.entry.id)) if numbered else "",
            language=words.language,
            zone=zone,
            rest_url=rest_url(request.bot.username, one.entry.id),
        )
        for one in latest.found
    ]
    title = Message(words("latest-matching" if latest.follows else "latest-all"))
    return joined([title, *shown]), turns(latest.page, "v1:latest", words)
