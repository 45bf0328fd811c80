"""Reads the newest entries that a chat's follows match."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from bot.domain.entry.content import StoredEntry
from bot.domain.filters import reread_filter
from bot.domain.messages.excerpts import Found, find_words
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.search.pages import Page, read_page
from storage import Storage, Tx, reads
from storage.chats import follows
from storage.chats.follows import Follow
from storage.entries import search, topics
from storage.entries.search import Beyond

PAGE: Final = 5
"""Entries on a page."""


@dataclass(frozen=True, slots=True)
class Latest:
    """A page of entries with the words that the chat's follows found in them, and whether it has follows."""

    found: Sequence[Found]
    page: Page
    follows: bool


async def latest(storage: Storage, address: Address, beyond: Beyond | None = None) -> Latest:
    """Return a page of the entries that this chat's follows match, newest first.

    A chat without follows gets all entries.
    """
    page, followed, vocabulary = await _latest(storage, address, beyond)
    found = await asyncio.to_thread(_find_words, page.entries, followed, vocabulary)
    return Latest(found, page, bool(followed))


@reads
async def _latest(tx: Tx, address: Address, beyond: Beyond | None) -> tuple[Page, list[Follow], Vocabulary]:
    destination = await chats.find(tx, address)
    followed = await follows.list_for(tx, destination.id) if destination else []

    async def read(limit: int, beyond: Beyond | None) -> list[StoredEntry]:
        if destination is not None and followed:
            return await search.newest_for_destination(tx, destination.id, limit, beyond)
        return await search.latest(tx, limit, beyond)

    return await read_page(read, PAGE, beyond), followed, await topics.load(tx)


def _find_words(
    newest: Sequence[StoredEntry], followed: Sequence[Follow], vocabulary: Vocabulary
) -> list[Found]:
    filters = []
    for one in followed:
        with suppress(UserError):  # only an earlier version could parse it
            filters.append(reread_filter(one.text, one.language, vocabulary))
    return find_words(newest, filters, vocabulary)
