"""Handles the buttons under a brake notice, with which an editor decides about the braked entries."""

from typing import cast, get_args

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.ingest import answer_brake
from storage.sources.brakes import Answer


def brake_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Press("brake", press_brake, changes=True)]


async def press_brake(request: Request) -> None:
    """Do what the button says with a brake's entries."""
    brake_id, chosen = pressed(request, number, one_of(*get_args(Answer)))
    done = await answer_brake(
        request.storage,
        request.actor,
        brake_id,
        cast("Answer", chosen),  # one_of
        now=request.now,
        committed=request.services.accepted.set,
    )
    await request.confirm()
    name = "brake-quiet" if done.chosen == "quiet" else "brake-sent"
    await request.edit(request.words(name, count=done.sent))
