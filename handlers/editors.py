"""Handles an owner's adding, listing and removing of editors."""

import structlog
from telegram import Update

from bot import access
from bot.conversation.addresses import actor_of, arguments_of
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.services import Context, services_of
from bot.domain.messages.message import Button
from bot.errors import UserError

log = structlog.get_logger(__name__)


def editor_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("editor", "owner", editor, shows="alone"),
        Press("editor-remove", press_remove, changes=True),
    ]


async def editor(update: Update, context: Context) -> None:
    """Do what is typed after the command: `add ID`, `remove ID` or `list`."""
    actor_of(update, context).require_owner()
    verb, _, argument = arguments_of(update).partition(" ")
    match verb.casefold():
        case "add" if argument.strip():
            await _add(update, context, _user_id(argument))
        case "remove" if argument.strip():
            await _remove(update, context, _user_id(argument))
        case "list":
            await answer(update, context, *await _list(update, context))
        case _:
            raise UserError("editor-usage")


async def press_remove(update: Update, context: Context) -> None:
    """Remove the editor that a button names, and show the updated list."""
    services = services_of(context)
    user_id, message_id = pressed(update, number)
    await access.remove_editor(services.storage, actor_of(update, context), user_id)
    await confirm(update, services.words("editor-removed", id=str(user_id)))
    await edit(update, context, message_id, *await _list(update, context))


async def _add(update: Update, context: Context, user_id: int) -> None:
    services = services_of(context)
    if user_id in services.owner_ids:
        raise UserError("editor-is-owner", id=str(user_id))
    added = await access.add_editor(
        services.storage, actor_of(update, context), user_id, services.clock(), bot_id=context.bot.id
    )
    log.info("editor added", editor=user_id, by=actor_of(update, context).user_id)
    name = "editor-added" if added else "editor-already"
    await answer(update, context, services.words(name, id=str(user_id)))


async def _remove(update: Update, context: Context, user_id: int) -> None:
    services = services_of(context)
    if not await access.remove_editor(services.storage, actor_of(update, context), user_id):
        raise UserError("editor-unknown", id=str(user_id))
    log.info("editor removed", editor=user_id, by=actor_of(update, context).user_id)
    await answer(update, context, services.words("editor-removed", id=str(user_id)))


async def _list(update: Update, context: Context) -> tuple[str, list[list[Button]]]:
    services = services_of(context)
    words = services.words
    editors = await access.list_editors(services.storage, actor_of(update, context))
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
