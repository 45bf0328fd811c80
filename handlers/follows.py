"""Handles following: typed filters, choices by buttons, the list of follows and their removal."""

from bot.conversation.buttons import DATA_LIMIT, number, pressed, typed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.countries import flagged_name
from bot.domain.filters.tree import SHORT_KEYWORDS
from bot.domain.messages.message import Button, Message, Rows
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


async def follow(request: Request) -> None:
    """Propose the filter typed after the command, or offer buttons if nothing is typed."""
    await request.require_admin()
    if request.typed:
        await propose(request, request.typed)
    else:
        await request.answer(request.words("follow-choose"), await first_choices(request))


async def press_follow(request: Request) -> None:
    """Propose the filter that a button names."""
    await request.require_admin()
    await propose(request, pressed(request, typed))
    await request.confirm()


async def list_follows(request: Request) -> None:
    """List the chat's follows, each with a button to remove it."""
    await request.answer(*await _list(request))


async def unfollow(request: Request) -> None:
    """Remove the follow typed after the command, or all; with nothing typed, list them to choose from."""
    words, text = request.words, request.typed
    await request.require_admin()
    if not text:
        await list_follows(request)
        return
    if text.casefold() in SHORT_KEYWORDS:
        count = await reader_follows.unfollow_all(request.storage, request.address, request.now)
        await request.answer(words("unfollowed-all", count=count))
        return
    gone = await reader_follows.unfollow_text(
        request.storage, request.address, text, language=words.language, now=request.now
    )
    if gone is None:
        raise UserError("follow-unknown", filter=text)
    await request.answer(words("unfollowed", filter=describe_filter(gone.text, words)))


async def press_unfollow(request: Request) -> None:
    """Remove the follow that a button names, and show the updated list."""
    words = request.words
    await request.require_admin()
    follow_id = pressed(request, number)
    gone = await reader_follows.unfollow(request.storage, request.address, follow_id, request.now)
    if gone is None:
        await request.confirm(words("follow-gone"))
    else:
        await request.confirm(words("unfollowed", filter=describe_filter(gone.text, words)))
    await request.edit(*await _list(request))


async def first_choices(request: Request) -> Rows:
    """Return buttons for everything, and for the countries and topics in the last 14 days' entries."""
    words, since = request.words, request.now - RECENTLY
    countries, topics = await reader_follows.subjects_since(request.storage, since, OFFERED)
    rows = [[Button(words("button-everything"), "v1:follow:everything")]]
    named = [Button(flagged_name(code, words.language), f"v1:follow:country:{code}") for code in countries]
    named += [
        Button(_capitalised(topic_name(topic, words.language)), f"v1:follow:topic:{topic}")
        for topic in topics
    ]
    named = [button for button in named if len((button.data or "").encode()) <= DATA_LIMIT]
    return rows + [named[index : index + 2] for index in range(0, len(named), 2)]


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


async def _list(request: Request) -> tuple[Message, Rows]:
    words = request.words
    follows = await reader_follows.list_follows(request.storage, request.address)
    if not follows:
        return Message(words("following-none")), await first_choices(request)
    shown = [(each.id, describe_filter(each.text, words)) for each in follows]
    lines = [words("following", count=len(follows)), *(f"• {filter_}" for _, filter_ in shown)]
    buttons = [
        [Button(words("button-unfollow", filter=filter_), f"v1:unfollow:{follow_id}")]
        for follow_id, filter_ in shown
    ]
    return Message("\n".join(lines)), buttons
