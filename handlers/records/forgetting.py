"""Handles /forget: one question, then nothing about the chat is left."""

from typing import Final

import structlog

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.menus import Menus
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Rows
from bot.readers.records import forgetting
from bot.readers.records.forgetting import Question, Role

log = structlog.get_logger(__name__)

_ALSO: Final[dict[Role, str]] = {"editor": "forget-ask-editor", "owner": "forget-ask-owner"}
"""What else the question says to somebody with a role."""


def forgetting_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("forget", "reader", forget),
        Press("forget", press_forget),
        Press("erase", press_erase, changes=True),
        Press("keep", press_keep),
    ]


async def forget(request: Request) -> None:
    """Ask whether to forget all about the chat, and say what else that means."""
    await request.require_admin()
    await request.answer(*await _question(request))


async def press_forget(request: Request) -> None:
    """Ask the same in place of the message with the button, for example below /stop."""
    await request.require_admin()
    question = await _question(request)
    await request.confirm()
    await request.edit(*question)


async def press_erase(request: Request) -> None:
    """Forget all about the chat. It may be pressed twice."""
    await request.require_admin()
    asked = Question(pressed(request, number), request.update.update_id)
    await Menus(request.context.application).hide(request.address)
    await forgetting.forget(request.storage, request.address, request.actor, asked, request.now)
    log.info("forgot a chat")
    await request.confirm()
    await request.edit(request.words("forget-done"))


async def press_keep(request: Request) -> None:
    """Take the question back."""
    await request.require_admin()
    await request.confirm()
    await request.edit(request.words("forget-kept"))


async def _question(request: Request) -> tuple[str, Rows]:
    words = request.words
    role = await forgetting.require_forgettable(request.storage, request.address, request.actor)
    parts = [words("forget-ask" if request.is_private else "forget-ask-group")]
    if role is not None:
        parts.append(words(_ALSO[role]))
    rows = [
        [Button(words("button-forget"), f"v1:erase:{request.now}")],
        [Button(words("button-forget-not"), "v1:keep:")],
    ]
    return "\n\n".join(parts), rows
