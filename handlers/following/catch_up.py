"""Handles /catchup: what came for a chat's follows while nobody looked; its pages are turned in place."""

from bot.conversation.buttons import number, offset, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Message, Rows
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.times import Span, read_look
from bot.errors import UserError
from bot.presenting.missed import show_page
from bot.readers import follows as reader_follows
from bot.readers import preferences
from bot.readers.search import missed

_TYPED_ROOM = 50


def catch_up_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("catchup", "reader", catch_up, shows="always"),
        Press("missed", press_missed, manages=True),
        Press("catchup", press_page, manages=True),
    ]


async def catch_up(request: Request) -> None:
    """Show what came meanwhile, or in the span of time that is typed after the command."""
    span = await _typed(request) if request.typed else await _meanwhile(request)
    reply_to = None if request.is_private else request.message_id
    if not await reader_follows.list_follows(request.storage, request.address):
        await request.answer(request.words("catchup-follows-nothing"), reply_to=reply_to)
        return
    await request.answer(*await _page(request, span, 0), reply_to=reply_to)


async def press_missed(request: Request) -> None:
    """Begin a look at what came in the span of time that a button names, in place of its message."""
    span = _within(request, *pressed(request, number, number))
    await missed.note_look(request.storage, request.address, span.until)
    await _turn(request, span, 0)


async def press_page(request: Request) -> None:
    """Show the page that a button asks for."""
    since, until, place = pressed(request, number, number, offset)
    await _turn(request, _within(request, since, until), place)


async def _typed(request: Request) -> Span:
    zone = await preferences.zone_at(request.storage, request.address, request.services.zone)
    try:
        return read_look(request.typed, zone, request.now)
    except (ValueError, OverflowError):
        shown = cut(tame_line(request.typed), _TYPED_ROOM)
        raise UserError("catchup-unreadable", typed=shown) from None


async def _meanwhile(request: Request) -> Span:
    return await missed.begin_look(request.storage, request.address, request.services.zone, request.now)


def _within(request: Request, since: int, until: int) -> Span:
    """Return a span that a button names, without what is in the future."""
    until = min(until, request.now)
    return Span(min(since, until), until)


async def _turn(request: Request, span: Span, place: int) -> None:
    await request.confirm()
    await request.edit(*await _page(request, span, place))


async def _page(request: Request, span: Span, place: int) -> tuple[Message, Rows]:
    page = await missed.read_page(request.storage, request.address, span, place, request.services.zone)
    return show_page(page, request.words, now=request.now, username=request.bot.username)
