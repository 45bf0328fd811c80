"""Gives editors an entry's text back as they would type it, so that nobody retypes it for a comma."""

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.entry.post import as_typed
from bot.domain.messages.message import COPY_LIMIT, Button, Entity, Message, joined
from bot.newsroom import corrections
from handlers.desk.targets import lone_target


def editing_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("edit", "editor", edit), Press("edit", press_edit)]


async def edit(request: Request) -> None:
    """Send an editor the text of an entry."""
    await _send_text(request, await lone_target(request, "edit"))


async def press_edit(request: Request) -> None:
    """Send an editor the text of the entry with the pressed button."""
    entry_id = pressed(request, number)
    await request.require_editor()
    await request.confirm()
    await _send_text(request, entry_id)


async def _send_text(request: Request, entry_id: int) -> None:
    """Send the command that would write an entry as it is, to be copied, changed and sent back.

    A message keeps its styles when it is copied. A button copies only plain text, and not much of it.
    """
    entry = await corrections.to_edit(request.storage, request.actor, entry_id)
    days = request.services.fix_days
    command = "fix" if corrections.is_young(entry, days, request.now) else "correct"
    typed = as_typed(entry.parsed)
    text = Message(
        typed.text, tuple(Entity(one.kind, one.offset, one.length, one.url) for one in typed.styles)
    )
    whole = joined([Message(f"/{command} {entry_id}"), text], " ")
    buttons = []
    if not typed.styles and len(whole.text) <= COPY_LIMIT:
        buttons.append([Button(request.words("button-copy"), copy=whole.text)])
    await request.answer(request.words("edit-how", number=str(entry_id), command=command))
    await request.answer(whole, buttons)
