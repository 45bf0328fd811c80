"""Reads and changes what a chat or forum topic chose about when and how entries arrive."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from bot.domain.delivery.preferences import NOTHING_CHOSEN, Mute, Preferences
from bot.domain.moment import zone_named
from bot.readers import chats
from bot.readers.chats import Address
from storage import Tx, reads, writes
from storage.chats import destinations
from storage.chats import preferences as stored
from storage.chats.destinations import Destination
from storage.chats.preferences import Chosen

_NOTHING = Chosen(NOTHING_CHOSEN, None)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a chat chose itself (`own`), and what its group chose if it is a forum topic (otherwise None).

    `stopped`: someone there sent /stop.
    """

    own: Chosen
    group: Chosen | None = None
    stopped: bool = False

    @property
    def in_force(self) -> Preferences:
        """What counts for the chat: its own choices over its group's."""
        return self.own.preferences.over(self.group.preferences if self.group else NOTHING_CHOSEN)

    def own_mute(self, now: int) -> Mute | None:
        """Return the chat's own mute if it holds now."""
        return _holding(self.own, now)

    def group_mute(self, now: int) -> Mute | None:
        """Return the mute of the topic's group if it holds now."""
        return _holding(self.group, now)

    def mute(self, now: int) -> Mute | None:
        """Return the mute that holds now; of the chat's own and its group's, the one that ends last."""
        mutes = [one for one in (self.own_mute(now), self.group_mute(now)) if one is not None]
        return max(mutes, key=lambda one: (one.until is None, one.until or 0), default=None)

    def is_muted(self, now: int) -> bool:
        """Return whether the chat or its group is muted now."""
        return self.mute(now) is not None


def _holding(chosen: Chosen | None, now: int) -> Mute | None:
    mute = chosen.mute if chosen else None
    return mute if mute is not None and mute.holds(now) else None


@reads
async def is_new(tx: Tx, address: Address) -> bool:
    """Return whether the bot has never served this chat."""
    return await chats.find(tx, address) is None


@reads
async def read(tx: Tx, address: Address) -> Choices:
    """Return what is chosen for a chat."""
    return await _read(tx, address)


@writes
async def choose(
    tx: Tx, address: Address, change: Callable[[Preferences], Preferences], *, by: int, now: int
) -> Choices:
    """Change what a chat chose itself and return all that is chosen now.

    UserError if the bot does not know the chat yet and the person has brought it to too many chats.
    """
    destination = await _known(tx, address, by, now)
    own = (await stored.of_destination(tx, destination.id)).preferences
    if (changed := change(own)) != own:
        await stored.choose(tx, destination.id, changed, now)
    return await _read(tx, address)


@writes
async def mute(tx: Tx, address: Address, until: int | None, *, by: int, now: int) -> Choices:
    """Mute a chat until a time or until someone ends it (None). UserError as `choose`."""
    destination = await _known(tx, address, by, now)
    await stored.mute(tx, destination.id, until, now)
    return await _read(tx, address)


@writes
async def unmute(tx: Tx, address: Address, *, now: int) -> Choices:
    """End the mute of a chat, if it has one."""
    destination = await chats.find(tx, address)
    if destination is not None and (await stored.of_destination(tx, destination.id)).mute is not None:
        await stored.unmute(tx, destination.id, now)
    return await _read(tx, address)


async def _known(tx: Tx, address: Address, by: int, now: int) -> Destination:
    """Return the chat's destination; a chat that sent /stop stays stopped."""
    found = await chats.find(tx, address)
    if found is None:
        return await chats.take_in(tx, address, now, by=by)
    if not found.title:
        # It was forgotten. With its title, upkeep finds it again and forgets what it chooses now.
        await destinations.retitle(tx, found.id, address.title)
    return found


async def _read(tx: Tx, address: Address) -> Choices:
    return await choices_of(tx, address.chat_id, address.thread_id)


async def choices_of(tx: Tx, chat_id: int, thread_id: int) -> Choices:
    """Return what a chat, or one of its forum topics, chose."""
    known = {one.thread_id: one for one in await destinations.by_chat(tx, chat_id)}
    its = known.get(thread_id)
    stopped = its is not None and its.stopped_at is not None
    own = await _chosen(tx, its)
    return Choices(own, await _chosen(tx, known.get(0)) if thread_id else None, stopped)


async def _chosen(tx: Tx, one: Destination | None) -> Chosen:
    return _NOTHING if one is None else await stored.of_destination(tx, one.id)


@reads
async def zone_at(tx: Tx, address: Address, zone: tzinfo) -> tzinfo:
    """Return the time zone of a chat; `zone`, the bot's, if none was chosen."""
    destination = await chats.find(tx, address)
    return zone if destination is None else await zone_of(tx, destination.id, zone)


async def zone_of(tx: Tx, destination_id: int, zone: tzinfo) -> tzinfo:
    """Return the time zone of a destination; `zone`, the bot's, if none was chosen."""
    return zone_named((await in_force(tx, destination_id)).zone, zone)


async def in_force(tx: Tx, destination_id: int) -> Preferences:
    """Return what counts for a destination: its own choices over its group's."""
    own = (await stored.of_destination(tx, destination_id)).preferences
    return own.over((await stored.inherited(tx, destination_id)).preferences)
