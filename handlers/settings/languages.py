"""Handles the language of a chat: the choice at the start, and reports of mistakes in a translation."""

from dataclasses import replace

import structlog
from telegram.error import TelegramError

from bot.conversation.answers import answer
from bot.conversation.buttons import one_of, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.languages import words_for
from bot.conversation.menus import Menus
from bot.conversation.request import Request
from bot.domain.languages.known import own_name
from bot.domain.messages.message import Button, Rows, in_pairs
from bot.domain.text.cleanup import cut, tame, tame_line
from bot.errors import DeliveryError, UserError
from bot.readers import preferences
from bot.readers.chats import Address
from bot.readers.languages import language_at
from bot.words import LANGUAGES
from handlers.follows import first_choices

log = structlog.get_logger(__name__)

_MISTAKE_ROOM = 1_000
_NAME_ROOM = 60


def language_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("mistake", "reader", report_mistake),
        Press("languages", offer_languages),
        Press("language", press_language, changes=True),
    ]


async def start_card(request: Request, *, asks: bool) -> tuple[str, Rows]:
    """Return the welcome of a new chat, with what it may follow; `asks`: and with its language to change."""
    rows = list(await first_choices(request))
    if asks:
        rows.append([Button(_globe(request.words.language), "v1:languages:start")])
    return request.words("start" if request.is_private else "group-start"), rows


async def offer_languages(request: Request) -> None:
    """Show the languages in place of the welcome."""
    await request.require_admin()
    pressed(request, one_of("start"))
    await request.confirm()
    buttons = [Button(own_name(one), f"v1:language:{one}") for one in LANGUAGES]
    await request.edit(request.words("language-choose"), in_pairs(buttons))


async def press_language(request: Request) -> None:
    """Choose the language that a button names, and show the welcome in it."""
    await request.require_admin()
    language = pressed(request, one_of(*LANGUAGES))
    await preferences.choose(
        request.storage,
        request.address,
        lambda own: replace(own, language=language),
        by=request.creator_id,
        now=request.now,
    )
    request = await in_new_words(request)
    await request.confirm(request.words("settings-language", language=own_name(language), automatic="off"))
    await request.edit(*await start_card(request, asks=True))
    await Menus(request.context.application).show(request.address)


async def in_new_words(request: Request) -> Request:
    """Return a request with the words of the language that its chat speaks now."""
    return replace(request, words=await words_for(request.update, request.services))


async def report_mistake(request: Request) -> None:
    """Send the owners what a person says is wrong with a text, and the message that it answers."""
    if not request.typed:
        raise UserError("mistake-usage")
    person = request.update.effective_user
    name = cut(tame_line(person.full_name if person else request.address.title), _NAME_ROOM)
    about = request.message.reply_to_message
    reached = 0
    for owner_id in request.services.owner_ids:
        language = await language_at(request.storage, owner_id)
        words = request.services.catalogues.of(language)
        parts = [
            words("mistake-from", name=name, language=own_name(request.words.language)),
            cut(tame(request.typed), _MISTAKE_ROOM),
        ]
        if about is not None and about.text:
            parts += [words("mistake-about"), cut(tame(about.text), _MISTAKE_ROOM)]
        try:
            await answer(request.bot, Address(owner_id, 0, "private", ""), "\n\n".join(parts))
        except (TelegramError, DeliveryError) as error:
            # The bot has no chat with an owner who has not written to it yet.
            log.info("cannot tell an owner of a mistake", owner=owner_id, why=str(error))
        else:
            reached += 1
    if not reached:
        raise UserError("mistake-untold")
    await request.answer(request.words("mistake-told"))


def _globe(language: str) -> str:
    """Return the label of the button for languages. Its sign says what it is for in any of them."""
    return f"🌐 {own_name(language)}"
