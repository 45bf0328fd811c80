"""Handles /summary: what is known so far in a liveblog, as editors write it."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Message, Rows, bold, joined
from bot.domain.messages.parts import Part
from bot.domain.times import means
from bot.newsroom.desk import summaries
from bot.newsroom.desk.summaries import Told, render_summary
from bot.presenting.liveblogs import blog_title


def summary_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("summary", "editor", summary, shows="alone"),
        Press("summary-undo", press_undo, changes=True),
    ]


async def summary(request: Request) -> None:
    """Replace or remove the summary of the editor's liveblog; with nothing typed, show it."""
    typed = request.typed
    if not typed:
        await request.answer(_shown(request, await summaries.read(request.storage, request.actor)))
        return
    part = Part("") if means(typed, "off") else request.part(typed)
    told = await summaries.put(request.storage, request.actor, part, request.now)
    undo: Rows = [[Button(request.words("button-undo"), f"v1:summary-undo:{told.id}")]]
    await request.answer(_shown(request, told), undo)


async def press_undo(request: Request) -> None:
    """Undo the change of a summary that a button names."""
    told = await summaries.take_back(request.storage, request.actor, pressed(request, number))
    await request.confirm()
    await request.edit(_shown(request, told))


def _shown(request: Request, told: Told) -> Message:
    words = request.words
    title = blog_title(told.source, words)
    if told.part is None:
        return Message(words("summary-none", title=title))
    return joined([bold(words("summary-title", title=title)), render_summary(told.part)])
