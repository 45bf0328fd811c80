"""Handles an owner's adding, listing and removing of editors."""

import structlog

from bot import access
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button
from bot.errors import UserError

log = structlog.get_logger(__name__)


def editor_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("editor", "owner", editor, shows="alone"),
        Press("editor-remove", press_remove, changes=True),
    ]


async def editor(request: Request) -> None:
    """Do what is typed after the command: `add ID`, `remove ID` or `list`."""
    request.actor.require_owner()
    verb, _, argument = request.typed.partition(" ")
    match verb.casefold():
        case "add" if argument.strip():
            await _add(request, _user_id(argument))
        case "remove" if argument.strip():
            await _remove(request, _user_id(argument))
        case "list":
            await request.answer(*await _list(request))
        case _:
            raise UserError("editor-usage")


async def press_remove(request: Request) -> None:
    """Remove the editor that a button names, and show the updated list."""
    user_id = pressed(request, number)
    await access.remove_editor(request.storage, request.actor, user_id)
    request.services.scheduled.set()
    await request.confirm(request.words("editor-removed", id=str(user_id)))
    await request.edit(*await _list(request))


async def _add(request: Request, user_id: int) -> None:
    if user_id in request.services.owner_ids:
        raise UserError("editor-is-owner", id=str(user_id))
    bot_id = request.bot.id
    added = await access.add_editor(request.storage, request.actor, user_id, request.now, bot_id=bot_id)
    log.info("editor added", editor=user_id, by=request.actor.user_id)
    name = "editor-added" if added else "editor-already"
    await request.answer(request.words(name, id=str(user_id)))


async def _remove(request: Request, user_id: int) -> None:
    if not await access.remove_editor(request.storage, request.actor, user_id):
        raise UserError("editor-unknown", id=str(user_id))
    request.services.scheduled.set()
    log.info("editor removed", editor=user_id, by=request.actor.user_id)
    await request.answer(request.words("editor-removed", id=str(user_id)))


async def _list(request: Request) -> tuple[str, list[list[Button]]]:
    words = request.words
    editors = await access.list_editors(request.storage, request.actor)
    if not editors:
        return words("editors-none"), []
    lines = [words("editors", count=len(editors)), *(f"• {each.user_id}" for each in editors)]
    buttons = [
        [Button(words("button-remove-editor", name=str(each.user_id)), f"v1:editor-remove:{each.user_id}")]
        for each in editors
    ]
    return "\n".join(lines), buttons


def _user_id(typed: str) -> int:
    # Telegram's user ids have at most 52 significant bits (Bot API, User).
    typed = typed.strip()
    if not typed.isdecimal() or not 0 < int(typed) < 2**52:
        raise UserError("editor-bad-id", typed=typed)
    return int(typed)
