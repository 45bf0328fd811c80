"""Handles what any reader may ask: start, help and id."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.conversation.commands import BotHandler, Command, Role, handlers_of, help_for
from bot.conversation.intents import opens
from bot.conversation.request import Act, Request
from bot.domain.messages.message import Button, Entity, Message, joined, utf16_length
from bot.errors import UserError
from bot.presenting.links import HELP_FILTERS, start_url
from bot.readers import follows as reader_follows
from bot.readers import preferences
from handlers.channels.connecting import channel
from handlers.following.welcome import welcome_back
from handlers.settings import ask_zone, start_card
from handlers.sharing.links import open_link

_FILTERS: Final = ("filters", "filter")


def reader_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("help", "reader", help_, shows="always"),
        Command("start", "reader", start, shows="link"),
        Command("id", "reader", id_, shows="always"),
    ]


async def start(request: Request) -> None:
    """Welcome a chat, new or back, and offer what to follow; a link shows what it names instead.

    If there is no such thing, say that first. The link `channel` shows the person's channels, and `help` what
    the bot can do. In a group, a member who is not an admin gets a short answer and changes nothing.
    """
    failed = ""
    if opens(request.typed):
        try:
            await open_link(request)
        except UserError as error:
            failed = request.words(error.message, **error.arguments)
        else:
            return
    choices = await preferences.read(request.storage, request.address)
    if failed and (choices.stopped or not request.is_private):
        await request.answer(failed)  # a link that opens nothing does not bring back what was stopped
        return
    if request.is_private and request.typed in _LINKS:
        await _LINKS[request.typed](request)
        return
    if not await request.may_change():
        await _answer_member(request)
        return
    is_new = request.is_private and await preferences.is_new(request.storage, request.address)
    follows = await reader_follows.greet(request.storage, request.address, request.now, by=request.creator_id)
    if follows:
        text, buttons = await welcome_back(request, len(follows))
    else:
        text, buttons = await start_card(request, asks=is_new and choices.in_force.language is None)
    await request.answer("\n\n".join(filter(None, [failed, text])), buttons)
    if is_new:
        await ask_zone(request)


async def help_(request: Request) -> None:
    """List the commands that the person may use; `/help filters` explains filters.

    A group gets a short answer with the way into the private chat.
    """
    if not request.is_private:
        await _answer_member(request)
        return
    if request.typed.casefold() in _FILTERS:
        await request.answer(_with_examples(request.words("help-filters")))
        return
    handlers = handlers_of(request.context.application)
    roles: list[Role] = ["reader"]
    if await request.is_editor():
        roles.append("editor")
    if request.actor.is_owner:
        roles.append("owner")
    await request.answer("\n\n".join(help_for(role, handlers, request.words) for role in roles))


async def _help_with_filters(request: Request) -> None:
    await help_(replace(request, typed=_FILTERS[0]))


_LINKS: Final[Mapping[str, Act]] = {"channel": channel, "help": help_, HELP_FILTERS: _help_with_filters}
"""What the links into the private chat do, by what they make the person's app send after /start."""


async def _answer_member(request: Request) -> None:
    """Say in one line what the bot does in a group, with the way into the private chat."""
    link = HELP_FILTERS if request.typed.casefold() in _FILTERS else "help"
    button = Button(request.words("button-private-help"), url=start_url(request.bot.username, link))
    await request.answer(request.words("group-help"), [[button]], reply_to=request.message_id)


def _with_examples(text: str) -> Message:
    """Format the part of each line before the dash as code, so that a tap copies it."""
    lines = []
    for line in text.split("\n"):
        example, dash, rest = line.partition(" – ")
        entities = (Entity("code", 0, utf16_length(example)),) if dash else ()
        lines.append(Message(example + dash + rest, entities))
    return joined(lines, "\n")


async def id_(request: Request) -> None:
    """Show a person their Telegram id and the chat's."""
    words, address, user_id = request.words, request.address, request.actor.user_id
    lines = [words("id-chat", id=str(address.chat_id))]
    if user_id is not None:
        lines.insert(0, words("id-user", id=str(user_id)))
    if address.thread_id:
        lines.append(words("id-topic", id=str(address.thread_id)))
    await request.answer("\n".join(lines))
