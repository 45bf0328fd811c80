"""A local Telegram on loopback with a chat page, so that the whole bot can run and be tested without a token.

It speaks only the Bot API and knows nothing about the bot.
"""

from bot.sandbox.server import TOKEN, Sandbox, serve_sandbox
from bot.sandbox.world.objects import ANONYMOUS_ADMIN_ID
from bot.sandbox.world.state import WorldError
from bot.sandbox.world.world import CHANNEL_ID, EDITOR_ID, GROUP_ID, READER_ID, World, populate

__all__ = [
    "ANONYMOUS_ADMIN_ID",
    "CHANNEL_ID",
    "EDITOR_ID",
    "GROUP_ID",
    "READER_ID",
    "TOKEN",
    "Sandbox",
    "World",
    "WorldError",
    "populate",
    "serve_sandbox",
]
