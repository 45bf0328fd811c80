"""Finds the language that a chat speaks."""

from bot.readers.preferences import in_force
from storage import Tx, reads, writes
from storage.chats import destinations


@reads
async def language_at(tx: Tx, chat_id: int, thread_id: int = 0, *, heard: str | None = None) -> str | None:
    """Return the language of a chat: the chosen one, else its reader's in Telegram; None for the bot's.

    `heard` is what Telegram says just now.
    """
    places = {one.thread_id: one for one in await destinations.by_chat(tx, chat_id)}
    its = places.get(thread_id) or places.get(0)
    if its is None:
        return heard
    return (await in_force(tx, its.id)).language or heard or its.language


@writes
async def note(tx: Tx, destination_id: int, language: str) -> None:
    """Note what language the reader of a private chat has in Telegram now."""
    await destinations.note_language(tx, destination_id, language)
