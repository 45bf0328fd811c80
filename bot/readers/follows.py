"""Adds, lists, replaces and removes a destination's follows, and reads the entries they match."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.domain.countries import is_members
from bot.domain.delivery.endings import Gone
from bot.domain.filters import Filter, is_same, parse_filter, reread_filter
from bot.readers import chats, languages
from bot.readers.chats import Address
from bot.readers.proposals import find as find_proposal
from bot.readers.search.origins import require_read
from storage import Storage, Tx, reads, writes
from storage.chats import destinations, follows, proposals
from storage.chats.follows import Follow
from storage.entries import search, topics

_SETS: Final = 10
"""Extra countries to read, because sets of countries are left out. An entry is in fewer sets than this."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A chat's follow, and whether it existed before the chat asked for it.

    `back` is how many things the chat follows now if it had sent /stop until then, otherwise 0.
    """

    follow: Follow
    already: bool
    back: int = 0


@writes
async def follow(tx: Tx, address: Address, filter_: Filter, *, created_by: int, now: int) -> Followed:
    """Follow a filter; UserError if the chat has too many follows or the person too many chats."""
    await require_read(tx, filter_)
    known = await chats.find(tx, address)
    destination = await chats.take_in(tx, address, now, by=created_by)
    added, already = await follows.add(tx, destination.id, filter_, created_by, now)
    if known is None or known.stopped_at is None:
        return Followed(added, already)
    return Followed(added, already=False, back=len(await follows.list_for(tx, destination.id)))


async def follow_proposed(
    storage: Storage, address: Address, proposal_id: int, *, created_by: int, now: int
) -> Followed:
    """Follow a proposed filter; UserError if it is no longer stored or can no longer be parsed."""
    filter_ = await storage.read(lambda tx: _proposed(tx, address, proposal_id, now))
    return await follow(storage, address, filter_, created_by=created_by, now=now)


@writes
async def swap(tx: Tx, address: Address, follow_id: int, proposal_id: int, now: int) -> Follow | None:
    """Replace a follow of this chat with a proposed filter; None if the chat has no such follow."""
    destination = await chats.find(tx, address)
    old = await follows.get(tx, follow_id)
    if destination is None or old is None or old.destination_id != destination.id:
        return None
    return await follows.replace(tx, follow_id, await _proposed(tx, address, proposal_id, now), now)


async def _proposed(tx: Tx, address: Address, proposal_id: int, now: int) -> Filter:
    return reread_filter(*await find_proposal(tx, address, proposal_id, now), await topics.load(tx))


@writes
async def greet(tx: Tx, address: Address, now: int, *, by: int) -> list[Follow]:
    """Welcome a chat, new or back after a stop or a block, and return its follows.

    UserError if the person, or the chat that acts for itself, has brought the bot to too many chats.
    """
    destination = await chats.take_in(tx, address, now, by=by)
    return list(await follows.list_for(tx, destination.id))


@reads
async def list_follows(tx: Tx, address: Address) -> list[Follow]:
    """Return the follows of a chat, oldest first."""
    destination = await chats.find(tx, address)
    return list(await follows.list_for(tx, destination.id)) if destination else []


@writes
async def unfollow(tx: Tx, address: Address, follow_id: int, now: int) -> Follow | None:
    """Remove one follow of this chat and its unsent deliveries; None if the chat has no such follow."""
    destination = await chats.find(tx, address)
    found = await follows.get(tx, follow_id)
    if destination is None or not await follows.remove(tx, destination.id, follow_id, now):
        return None
    return found


async def unfollow_text(
    storage: Storage, address: Address, text: str, *, language: str, now: int
) -> Follow | None:
    """Remove the follow whose filter is `text`; None if there is none; UserError if it cannot be parsed.

    If the text can be read in several ways, a follow of any of these readings is removed.
    """
    found = await _find_text(storage, address, text, language)
    return None if found is None else await unfollow(storage, address, found.id, now)


@reads
async def _find_text(tx: Tx, address: Address, text: str, language: str) -> Follow | None:
    vocabulary = await topics.load(tx)
    asked = parse_filter(text, language, vocabulary)
    wanted = [asked, *(reread_filter(one.text, language, vocabulary) for one in asked.others)]
    destination = await chats.find(tx, address)
    for filter_ in wanted:
        for candidate in await follows.list_for(tx, destination.id) if destination else ():
            if is_same(candidate.text, candidate.language, filter_, vocabulary):
                return candidate
    return None


@writes
async def unfollow_all(tx: Tx, address: Address, now: int) -> int:
    """Remove every follow of this chat and return how many there were."""
    destination = await chats.find(tx, address)
    return await follows.remove_all(tx, destination.id, now) if destination else 0


@writes
async def leave(tx: Tx, address: Address, now: int) -> None:
    """Record that a chat can no longer be written to: it blocked or removed the bot."""
    for destination in await destinations.by_chat(tx, address.chat_id):
        await destinations.mark_gone(tx, destination.id, Gone.LEFT, now)
    await proposals.forget(tx, address.chat_id)


class Heard(NamedTuple):
    """What an update shows about a chat: it was gone and is served again; it has commands of its own."""

    is_back: bool
    has_menu: bool


async def hear(storage: Storage, address: Address, now: int) -> Heard:
    """Note what is new about a chat that has written: it was gone, or its reader has another language.

    A chat that sent /stop stays stopped. Nothing is written if nothing is new.
    """
    known = await storage.read(lambda tx: destinations.by_chat(tx, address.chat_id))
    back = 0
    if any(one.gone_at is not None and one.stopped_at is None for one in known):
        back = await storage.write(
            lambda tx: destinations.come_back(tx, address.chat_id, address.thread_id, now)
        )
    for one in known:
        # What is forgotten stays so. It has no title, and upkeep would not forget its language again.
        if address.language and one.title and one.language != address.language:
            await languages.note(storage, one.id, address.language)
    return Heard(back > 0, any(one.menu is not None for one in known))


async def move(storage: Storage, old_chat_id: int, new_chat_id: int, now: int) -> None:
    """Move a group's follows and deliveries to its new id after it became a supergroup."""
    await storage.write(lambda tx: destinations.move(tx, old_chat_id, new_chat_id, now))


async def subjects_since(storage: Storage, since: int, limit: int) -> tuple[list[str], list[str]]:
    """Return the most frequent countries (codes) and topics (slugs) since a time (UTC microseconds)."""
    # Reads more countries than asked for, because sets of countries are among them.
    countries, topics = await storage.read(lambda tx: search.recent_subjects(tx, since, 2 * limit + _SETS))
    return [code for code in countries if not is_members(code)][:limit], topics[:limit]
