"""Finds the language that a chat speaks."""

from typing import NamedTuple

from bot.readers import chats
from bot.readers.chats import Address
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


class Speaking(NamedTuple):
    """What a chat chose as its language, what Telegram says its reader has, and a note of its menu there."""

    language: str | None
    heard: str | None
    menu: str | None


@reads
async def chosen_at(tx: Tx, address: Address) -> Speaking:
    """Return the language that a chat chose, and what is known of Telegram's."""
    its = await chats.find(tx, address)
    if its is None:
        return Speaking(None, address.language, None)
    return Speaking((await in_force(tx, its.id)).language, address.language or its.language, its.menu)


@writes
async def note_menu(tx: Tx, address: Address, menu: str | None) -> None:
    """Note which commands of its own a chat has in Telegram; None for none."""
    its = await chats.find(tx, address)
    if its is not None:
        await destinations.note_menu(tx, its.id, menu)


@writes
async def note(tx: Tx, destination_id: int, language: str) -> None:
    """Note what language the reader of a private chat has in Telegram now."""
    await destinations.note_language(tx, destination_id, language)
