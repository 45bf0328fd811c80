"""Handles /privacy: what is stored about the chat, and for how long."""

from typing import Final

from bot.conversation.commands import BotHandler, Command
from bot.conversation.request import Request
from bot.readers.sharing import LINK_DAYS

PARAGRAPHS: Final = (
    "privacy-chat",
    "privacy-typed",
    "privacy-sent",
    "privacy-mismatches",
    "privacy-links",
    "privacy-channels",
    "privacy-editors",
    "privacy-ends",
    "privacy-yours",
)
"""The messages that /privacy consists of. A test names the one that covers each stored column."""


def privacy_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [Command("privacy", "reader", privacy, shows="always")]


async def privacy(request: Request) -> None:
    """Say what is stored about a chat and for how long."""
    services, words = request.services, request.words
    days = {
        "days": services.retention_days,
        "entry_days": services.entry_retention_days,
        "link_days": LINK_DAYS,
    }
    await request.answer("\n\n".join(words(name, **days) for name in PARAGRAPHS))
