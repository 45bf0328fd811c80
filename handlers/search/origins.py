"""Handles /sources: where entries come from, each source with a button to follow it."""

from urllib.parse import urlsplit

from bot.conversation.buttons import offset, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Entity, Message, Rows, bold, joined, utf16_length
from bot.domain.text.cleanup import cut, tame_line
from bot.domain.text.links import may_link
from bot.errors import UserError
from bot.presenting.page_turns import page_turns
from bot.presenting.sources import name_source
from bot.readers.search import origins
from bot.readers.search.origins import PAGE, Shown, SourcePage
from bot.words import Words
from storage.sources.sources import Source

_LABEL_ROOM = 40


def origin_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("sources", "reader", list_sources, shows="always"),
        Press("origins", press_page),
    ]


async def list_sources(request: Request) -> None:
    """List the sources that are read, a page at a time. Anyone may use it.

    An editor who types more probably means /source, which manages them.
    """
    if request.typed and await request.is_editor():
        typed = cut(tame_line(f"/sources {request.typed}"), _LABEL_ROOM)
        raise UserError("command-meant", typed=typed, nearest="/source")
    reply_to = None if request.is_private else request.message_id
    await request.answer(*await _page(request, 0), reply_to=reply_to)


async def press_page(request: Request) -> None:
    """Show the page of the list that a button asks for."""
    place = pressed(request, offset)
    await request.confirm()
    await request.edit(*await _page(request, place))


async def _page(request: Request, offset: int) -> tuple[Message, Rows]:
    words = request.words
    page = await origins.read_page(
        request.storage, request.address, offset, language=words.language, now=request.now
    )
    if not page.shown:
        return Message(words("origins-none")), []
    lines = [_line(one, words) for one in page.shown]
    return joined([bold(words("origins-title", count=page.count)), joined(lines, "\n")]), _buttons(
        page, words
    )


def _line(one: Shown, words: Words) -> Message:
    """Return a source's name as a link, and how lively it is."""
    name, url, begin = name_source(one.source), _front(one.source), words.line_begin
    place = utf16_length(begin), utf16_length(name)
    entities = (Entity("text_link", *place, url),) if may_link(url) else ()
    return Message(f"{begin}{name} · {begin}{words('origin-entries', count=one.entries)}", entities)


def _front(source: Source) -> str:
    """Return where people read a source: its page, or the site of a feed, whose address may be secret."""
    url = source.url or ""
    if source.kind != "feed":
        return url
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"


def _buttons(page: SourcePage, words: Words) -> Rows:
    rows = [[_follow(one, words)] for one in page.shown]
    return [*rows, *page_turns("v1:origins", page.offset, PAGE, page.count, words)]


def _follow(one: Shown, words: Words) -> Button:
    name = cut(name_source(one.source), _LABEL_ROOM)
    return Button(words("button-origin", name=name), f"v1:try:{one.proposal_id}")
