"""Handles /search: everything stored that a filter finds; its pages are turned in place."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.errors import UserError
from bot.presenting.entries import filter_label, filter_line
from bot.presenting.headlines import headline_line
from bot.readers import follows, trials
from bot.readers.search import queries
from bot.readers.search.queries import Found
from handlers.search.pages import beyond, turns
from handlers.trials import tell_followed
from storage.entries.search import Beyond


def query_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("search", "reader", search, shows="always"),
        Press("search", press_search),
        Press("found", press_page),
        Press("found-follow", press_follow, changes=True),
    ]


async def search(request: Request) -> None:
    """Show the newest entries that the filter typed after the command finds. Anyone may use it."""
    words, text, now = request.words, request.typed, request.now
    if not text:
        raise UserError("search-usage")
    reply_to = None if request.is_private else request.message_id
    storage, address, language = request.storage, request.address, words.language
    try:
        found = await queries.find(
            storage, address, text, language=language, zone=request.services.zone, now=now
        )
    except UserError as error:
        meant = await trials.correct(storage, address, text, error, language=language, now=now)
        if not meant:
            raise
        rows = [[Button(filter_label(one.filter.text, words), f"v1:search:{one.id}")] for one in meant]
        await request.answer(words(error.message, **error.arguments), rows, reply_to=reply_to)
        return
    await request.answer(*_show(request, found), reply_to=reply_to)


async def press_search(request: Request) -> None:
    """Search with the filter that a button names, in place of its message."""
    await _turn(request, pressed(request, number), None)


async def press_page(request: Request) -> None:
    """Show the page of a search that a button asks for."""
    await _turn(request, *pressed(request, number, beyond))


async def _turn(request: Request, proposal_id: int, place: Beyond | None) -> None:
    found = await queries.turn(
        request.storage, request.address, proposal_id, place, zone=request.services.zone, now=request.now
    )
    await request.confirm()
    await request.edit(*_show(request, found))


async def press_follow(request: Request) -> None:
    """Follow the filter of a search, and say so below it."""
    await request.require_admin()
    proposal_id = pressed(request, number)
    followed = await follows.follow_proposed(
        request.storage, request.address, proposal_id, created_by=request.creator_id, now=request.now
    )
    await request.confirm()
    await request.answer(tell_followed(followed, request.words))


def _show(request: Request, found: Found) -> tuple[Message, Rows]:
    """Return a page of a search with its buttons."""
    words, now, username = request.words, request.now, request.bot.username
    shown = filter_line(found.filter.text, words)
    rows = list(turns(found.page, f"v1:found:{found.proposal_id}", words))
    if not found.follows:
        rows.append([Button(words("button-search-follow"), f"v1:found-follow:{found.proposal_id}")])
    if not found.page.entries:
        name = "search-none-followed" if found.follows else "search-none"
        return Message(words(name, filter=shown)), rows
    lines = [headline_line(one, found.zone, now, words, username=username) for one in found.page.entries]
    return joined([bold(words("search-title", filter=shown)), joined(lines, "\n")]), rows
