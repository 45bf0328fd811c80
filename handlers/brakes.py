"""Handles the buttons under a brake notice, with which an editor decides about the braked entries."""

from typing import cast, get_args

from telegram import Update

from bot.conversation.addresses import actor_of
from bot.conversation.answers import confirm, edit
from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.services import Context, services_of
from bot.ingest import answer_brake
from storage.sources.brakes import Answer


def brake_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Press("brake", press_brake, changes=True)]


async def press_brake(update: Update, context: Context) -> None:
    """Do what the button says with a brake's entries."""
    services = services_of(context)
    brake_id, chosen, message_id = pressed(update, number, one_of(*get_args(Answer)))
    done = await answer_brake(
        services.storage,
        actor_of(update, context),
        brake_id,
        cast("Answer", chosen),  # one_of
        now=services.clock(),
        committed=services.accepted.set,
    )
    await confirm(update)
    name = "brake-quiet" if done.chosen == "quiet" else "brake-sent"
    await edit(update, context, message_id, services.words(name, count=done.sent))
