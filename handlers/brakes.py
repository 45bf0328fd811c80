"""Brakes: an editor says what becomes of the entries that a source sent as if they were new."""

from typing import cast, get_args

from telegram import Update

from bot.domain.message import Button
from bot.ingesting import answer_brake
from bot.words import Words
from handlers.addressing import actor_of
from handlers.answering import Rows, confirm, edit
from handlers.buttons import number, on_press, one_of, pressed
from handlers.routing import BotHandler
from handlers.services import Context, services_of
from handlers.source_cards import name_source
from storage.brakes import Answer, Brake
from storage.sources import Source

_BUTTONS: dict[Answer, str] = {
    "newest": "button-brake-newest",
    "all": "button-brake-all",
    "quiet": "button-brake-quiet",
}


def brake_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [on_press("brake", press_brake)]


def tell_braked(source: Source, brake: Brake, words: Words) -> tuple[str, Rows]:
    """Tell that entries of a source were not sent, with the buttons that say what becomes of them."""
    text = words("source-braked", title=name_source(source), count=brake.count)
    buttons = [
        [Button(words(button), f"v1:brake:{brake.id}:{chosen}")] for chosen, button in _BUTTONS.items()
    ]
    return text, buttons


async def press_brake(update: Update, context: Context) -> None:
    """Do what a button says of a brake's entries."""
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
