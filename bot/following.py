"""What a destination does with its follows: add, list, remove, stop, and read what there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.entry import StoredEntry
from bot.domain.filters import Filter, is_same, parse_filter
from bot.errors import UserError
from storage import Storage, Tx, destinations, entries, follows
from storage.destinations import Destination, Kind
from storage.follows import Follow


@dataclass(frozen=True, slots=True)
class Address:
    """Where a chat's messages go, as an update tells it; `thread_id` is 0 outside forum topics."""

    chat_id: int
    thread_id: int
    kind: Kind
    title: str


@dataclass(frozen=True, slots=True)
class Followed:
    """The answer to a wish to follow: the follow that is there now, and the newest entry that it matches."""

    follow: Follow
    filter: Filter
    already: bool
    newest: StoredEntry | None


async def follow(
    storage: Storage, address: Address, text: str, *, language: str, created_by: int, now: int
) -> Followed:
    """Follow the filter `text`; UserError when it cannot be parsed or there are too many follows."""
    filter_ = parse_filter(text, language)

    async def work(tx: Tx) -> Followed:
        destination = await _present(tx, address, now)
        there, already = await follows.add(tx, destination.id, filter_, created_by, now)
        newest = await entries.newest_matching(tx, filter_.conjunctions, 1)
        return Followed(there, filter_, already, newest[0] if newest else None)

    return await storage.write(work)


async def greet(storage: Storage, address: Address, now: int) -> list[Follow]:
    """Take a chat in, or back after a stop or a block, and return its follows."""

    async def work(tx: Tx) -> list[Follow]:
        destination = await _present(tx, address, now)
        return list(await follows.list_for(tx, destination.id))

    return await storage.write(work)


async def list_follows(storage: Storage, address: Address) -> list[Follow]:
    """Return the follows of a chat in the order in which they were made."""

    async def work(tx: Tx) -> list[Follow]:
        destination = await _find(tx, address)
        return list(await follows.list_for(tx, destination.id)) if destination else []

    return await storage.read(work)


async def unfollow(storage: Storage, address: Address, follow_id: int, now: int) -> Follow | None:
    """Remove one follow of this chat, with what of it is unsent; None if the chat has no such follow."""

    async def work(tx: Tx) -> Follow | None:
        destination = await _find(tx, address)
        found = await follows.get(tx, follow_id)
        if destination is None or not await follows.remove(tx, destination.id, follow_id, now):
            return None
        return found

    return await storage.write(work)


async def unfollow_text(
    storage: Storage, address: Address, text: str, *, language: str, now: int
) -> Follow | None:
    """Remove the follow whose filter is `text`; None if there is none; UserError when it cannot be parsed."""
    wanted = parse_filter(text, language)
    for candidate in await list_follows(storage, address):
        if is_same(candidate.text, candidate.language, wanted):
            return await unfollow(storage, address, candidate.id, now)
    return None


async def unfollow_all(storage: Storage, address: Address, now: int) -> int:
    """Remove every follow of this chat and return how many there were."""

    async def work(tx: Tx) -> int:
        destination = await _find(tx, address)
        return await follows.remove_all(tx, destination.id, now) if destination else 0

    return await storage.write(work)


async def stop(storage: Storage, address: Address, now: int) -> None:
    """Send nothing more to this chat: its follows and all that is unsent are dropped."""

    async def work(tx: Tx) -> None:
        destination = await _find(tx, address)
        if destination is not None:
            await destinations.stop(tx, destination.id, now)

    await storage.write(work)


async def latest(
    storage: Storage, address: Address, *, limit: int, offset: int
) -> tuple[Sequence[StoredEntry], bool]:
    """Return the newest entries that this chat's follows match, newest first, and whether it has follows.

    A chat without follows reads all entries.
    """

    async def work(tx: Tx) -> tuple[Sequence[StoredEntry], bool]:
        destination = await _find(tx, address)
        if destination is not None and await follows.list_for(tx, destination.id):
            return await entries.newest_for_destination(tx, destination.id, limit, offset), True
        return await entries.latest(tx, limit, offset), False

    return await storage.read(work)


async def leave(storage: Storage, address: Address, why: str, now: int) -> None:
    """Note that a chat can no longer be written to: blocked, or the bot was removed."""

    async def work(tx: Tx) -> None:
        for destination in await destinations.by_chat(tx, address.chat_id):
            await destinations.mark_gone(tx, destination.id, why, now)

    await storage.write(work)


async def move(storage: Storage, old_chat_id: int, new_chat_id: int, now: int) -> None:
    """Carry a group's follows and deliveries over to its new id after an upgrade."""
    await storage.write(lambda tx: destinations.move(tx, old_chat_id, new_chat_id, now))


async def read_entry(storage: Storage, entry_id: int) -> StoredEntry:
    """Return an entry as it stands now; UserError if there is none."""
    entry = await storage.read(lambda tx: entries.get(tx, entry_id))
    if entry is None:
        raise UserError("entry-unknown")
    return entry


async def subjects_since(storage: Storage, since: int, limit: int) -> tuple[list[str], list[str]]:
    """Return the countries (codes) and topics (slugs) most frequent since a time (UTC microseconds)."""
    return await storage.read(lambda tx: entries.recent_subjects(tx, since, limit))


async def _find(tx: Tx, address: Address) -> Destination | None:
    known = await destinations.by_chat(tx, address.chat_id)
    return next((one for one in known if one.thread_id == address.thread_id), None)


async def _present(tx: Tx, address: Address, now: int) -> Destination:
    destination = await destinations.ensure(
        tx,
        chat_id=address.chat_id,
        thread_id=address.thread_id,
        kind=address.kind,
        title=address.title,
        now=now,
    )
    await destinations.revive(tx, destination.id)
    return destination
