"""Handles following: typed filters, and choices by buttons."""

from bot.conversation.buttons import DATA_LIMIT, pressed, typed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.countries import flagged_name
from bot.domain.messages.message import Button, Rows
from bot.domain.moment import SECOND
from bot.presenting.entries import topic_name
from bot.presenting.preferences import capitalised
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
        Press("follow", press_follow, changes=True, manages=True),
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


async def first_choices(request: Request) -> Rows:
    """Return buttons for everything, and for the countries and topics in the last 14 days' entries."""
    words, since = request.words, request.now - RECENTLY
    countries, topics = await reader_follows.subjects_since(request.storage, since, OFFERED)
    rows = [[Button(words("button-everything"), "v1:follow:everything")]]
    named = [Button(flagged_name(code, words.language), f"v1:follow:country:{code}") for code in countries]
    named += [
        Button(capitalised(topic_name(topic, words.language)), f"v1:follow:topic:{topic}") for topic in topics
    ]
    named = [button for button in named if len((button.data or "").encode()) <= DATA_LIMIT]
    return rows + [named[index : index + 2] for index in range(0, len(named), 2)]
