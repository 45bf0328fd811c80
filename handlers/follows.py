"""Handles following: typed filters, choices by buttons, the list of follows and their removal."""

from telegram import Update

from bot.conversation.addresses import address_of, arguments_of, require_admin
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import DATA_LIMIT, number, pressed, typed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.services import Context, Services, services_of
from bot.domain.countries import flagged_name
from bot.domain.messages.message import Button, Message
from bot.domain.moment import SECOND
from bot.errors import UserError
from bot.presenting.entries import describe_filter, topic_name
from bot.readers import follows as reader_follows
from handlers.trials import propose

RECENTLY = 14 * 24 * 3600 * SECOND
"""How far back the buttons look for countries and topics to offer, in microseconds: 14 days."""
OFFERED = 6
"""Most countries, and most topics, that the buttons offer."""


def follow_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("follow", "reader", follow, shows="alone"),
        Command("following", "reader", list_follows, shows="always"),
        Command("unfollow", "reader", unfollow, shows="alone"),
        Press("follow", press_follow, changes=True),
        Press("unfollow", press_unfollow, changes=True),
    ]


async def follow(update: Update, context: Context) -> None:
    """Propose the filter typed after the command, or offer buttons if nothing is typed."""
    services = services_of(context)
    await require_admin(update, context)
    text = arguments_of(update)
    if text:
        await propose(update, context, text)
    else:
        await answer(update, context, services.words("follow-choose"), await first_choices(services))


async def press_follow(update: Update, context: Context) -> None:
    """Propose the filter that a button names."""
    await require_admin(update, context)
    text, _ = pressed(update, typed)
    await propose(update, context, text)
    await confirm(update)


async def list_follows(update: Update, context: Context) -> None:
    """List the chat's follows, each with a button to remove it."""
    message, buttons = await _list(update, context)
    await answer(update, context, message, buttons)


async def unfollow(update: Update, context: Context) -> None:
    """Remove the follow typed after the command, or all; with nothing typed, list them to choose from."""
    services = services_of(context)
    words = services.words
    await require_admin(update, context)
    text = arguments_of(update)
    if not text:
        await list_follows(update, context)
        return
    if text.casefold() in ("all", "alle"):
        count = await reader_follows.unfollow_all(services.storage, address_of(update), services.clock())
        await answer(update, context, words("unfollowed-all", count=count))
        return
    gone = await reader_follows.unfollow_text(
        services.storage, address_of(update), text, language=services.language, now=services.clock()
    )
    if gone is None:
        raise UserError("follow-unknown", filter=text)
    await answer(update, context, words("unfollowed", filter=describe_filter(gone.text, services.words)))


async def press_unfollow(update: Update, context: Context) -> None:
    """Remove the follow that a button names, and show the updated list."""
    services = services_of(context)
    await require_admin(update, context)
    follow_id, message_id = pressed(update, number)
    gone = await reader_follows.unfollow(services.storage, address_of(update), follow_id, services.clock())
    if gone is None:
        await confirm(update, services.words("follow-gone"))
    else:
        await confirm(update, services.words("unfollowed", filter=describe_filter(gone.text, services.words)))
    message, buttons = await _list(update, context)
    await edit(update, context, message_id, message, buttons)


async def first_choices(services: Services) -> list[list[Button]]:
    """Return buttons for everything, and for the countries and topics in the last 14 days' entries."""
    words = services.words
    countries, topics = await reader_follows.subjects_since(
        services.storage, services.clock() - RECENTLY, OFFERED
    )
    rows = [[Button(words("button-everything"), "v1:follow:everything")]]
    named = [Button(flagged_name(code, services.language), f"v1:follow:country:{code}") for code in countries]
    named += [
        Button(_capitalised(topic_name(topic, services.language)), f"v1:follow:topic:{topic}")
        for topic in topics
    ]
    named = [button for button in named if len((button.data or "").encode()) <= DATA_LIMIT]
    return rows + [named[index : index + 2] for index in range(0, len(named), 2)]


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


async def _list(update: Update, context: Context) -> tuple[Message, list[list[Button]]]:
    services = services_of(context)
    words = services.words
    follows = await reader_follows.list_follows(services.storage, address_of(update))
    if not follows:
        return Message(words("following-none")), await first_choices(services)
    lines = [words("following", count=len(follows))]
    lines += [f"• {describe_filter(each.text, services.words)}" for each in follows]
    buttons = [
        [
            Button(
                words("button-unfollow", filter=describe_filter(each.text, services.words)),
                f"v1:unfollow:{each.id}",
            )
        ]
        for each in follows
    ]
    return Message("\n".join(lines)), buttons
