"""Handles what any reader may ask: start, help, privacy, id, stop, the latest entries and a whole entry."""

from telegram import Update

from bot import access
from bot.conversation.addresses import actor_of, address_of, arguments_of, creator_of, require_admin
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import offset, pressed
from bot.conversation.commands import BotHandler, Command, Press, Role, handlers_of, help_for
from bot.conversation.services import Context, services_of
from bot.domain.messages.excerpts import render_summary, render_whole
from bot.domain.messages.message import Button, Entity, Message, joined, utf16_length
from bot.errors import UserError
from bot.newsroom import posts
from bot.presenting.entries import rest_url
from bot.readers import follows as reader_follows
from handlers.follows import first_choices

LATEST = 5
"""Entries on a page of /latest."""
LONGEST_NUMBER = 18
"""Most digits in an entry's number. 18 digits always fit into the database's integers."""


def reader_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("latest", "reader", latest, shows="always"),
        Command("help", "reader", help_, shows="always"),
        Command("start", "reader", start, shows="link"),
        Command("stop", "reader", stop),
        Command("privacy", "reader", privacy, shows="always"),
        Command("id", "reader", id_, shows="always"),
        Press("latest", turn_latest),
    ]


async def start(update: Update, context: Context) -> None:
    """Welcome a chat, new or back, and offer what to follow; the link `rest-N` shows entry N in full.

    The link `draft-N` shows an editor draft N in full.
    """
    services = services_of(context)
    kind, _, number = arguments_of(update).partition("-")
    if kind in ("rest", "draft") and number:
        await _send_whole(update, context, kind, number)
        return
    follows = await reader_follows.greet(
        services.storage, address_of(update), services.clock(), by=creator_of(update, context)
    )
    words = services.words
    if follows:
        await answer(update, context, words("start-back", count=len(follows)))
    else:
        await answer(update, context, words("start"), await first_choices(services))


async def help_(update: Update, context: Context) -> None:
    """List the commands that the person may use; `/help filters` explains filters."""
    services = services_of(context)
    words = services.words
    if arguments_of(update).casefold() in ("filters", "filter"):
        await answer(update, context, _with_examples(words("help-filters")))
        return
    actor = actor_of(update, context)
    handlers = handlers_of(context.application)
    roles: list[Role] = ["reader"]
    if await access.is_editor(services.storage, actor):
        roles.append("editor")
    if actor.is_owner:
        roles.append("owner")
    await answer(update, context, "\n\n".join(help_for(role, handlers, words) for role in roles))


def _with_examples(text: str) -> Message:
    """Format the part of each line before the dash as code, so that a tap copies it."""
    lines = []
    for line in text.split("\n"):
        example, dash, rest = line.partition(" – ")
        entities = (Entity("code", 0, utf16_length(example)),) if dash else ()
        lines.append(Message(example + dash + rest, entities))
    return joined(lines, "\n")


async def privacy(update: Update, context: Context) -> None:
    """Say what is stored about a reader and for how long."""
    services = services_of(context)
    await answer(update, context, services.words("privacy", days=services.retention_days))


async def id_(update: Update, context: Context) -> None:
    """Show a person their Telegram id and the chat's."""
    words = services_of(context).words
    address = address_of(update)
    user_id = actor_of(update, context).user_id
    lines = [words("id-chat", id=str(address.chat_id))]
    if user_id is not None:
        lines.insert(0, words("id-user", id=str(user_id)))
    if address.thread_id:
        lines.append(words("id-topic", id=str(address.thread_id)))
    await answer(update, context, "\n".join(lines))


async def stop(update: Update, context: Context) -> None:
    """Remove all the chat's follows and stop sending to it."""
    services = services_of(context)
    await require_admin(update, context)
    await reader_follows.stop(services.storage, address_of(update), services.clock())
    await answer(update, context, services.words("stopped"))


async def latest(update: Update, context: Context) -> None:
    """Show the newest entries that this chat's follows match."""
    message, buttons = await _page(update, context, 0)
    await answer(update, context, message, buttons)


async def turn_latest(update: Update, context: Context) -> None:
    """Show the page of /latest that a button asks for."""
    first, message_id = pressed(update, offset)
    message, buttons = await _page(update, context, first)
    await edit(update, context, message_id, message, buttons)
    await confirm(update)


async def _page(update: Update, context: Context, offset: int) -> tuple[Message, list[list[Button]]]:
    services = services_of(context)
    words = services.words
    found, follows = await reader_follows.latest(
        services.storage, address_of(update), limit=LATEST + 1, offset=offset
    )
    if not found:
        return Message(words("latest-none-matching" if follows else "latest-none")), []
    numbered = await access.is_editor(services.storage, actor_of(update, context))
    shown = [
        render_summary(
            one,
            number=words("entry-number", number=str(one.entry.id)) if numbered else "",
            language=words.language,
            zone=services.zone,
            rest_url=rest_url(context.bot.username, one.entry.id),
        )
        for one in found[:LATEST]
    ]
    title = Message(words("latest-matching" if follows else "latest-all"))
    row = []
    if offset:
        row.append(Button(words("button-newer"), f"v1:latest:{max(0, offset - LATEST)}"))
    if len(found) > LATEST:
        row.append(Button(words("button-older"), f"v1:latest:{offset + LATEST}"))
    return joined([title, *shown]), [row] if row else []


async def _send_whole(update: Update, context: Context, kind: str, number: str) -> None:
    services = services_of(context)
    if not number.isdecimal() or len(number) > LONGEST_NUMBER:
        raise UserError("entry-unknown")
    if kind == "draft":
        actor = actor_of(update, context)
        entry = await posts.read_draft(services.storage, actor, int(number), services.clock())
    else:
        entry = await reader_follows.read_entry(services.storage, int(number))
    if entry.parsed.withdrawn:
        raise UserError("entry-unknown")
    for part in render_whole(entry, language=services.language, zone=services.zone):
        await answer(update, context, part)
