"""Reads and changes what a chat chose for each of its follows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Literal, TypeAlias, cast

from bot.domain.delivery.preferences import (
    NOTHING_CHOSEN,
    OFFERED_TIMES,
    MinuteOfDay,
    Mute,
    PaceName,
    Preferences,
    Sound,
)
from bot.domain.moment import zone_named
from bot.domain.times import OfferedSpan, offered_end
from bot.errors import UserError
from bot.readers import chats
from bot.readers.chats import Address
from bot.readers.preferences import in_force, zone_of
from storage import Storage, Tx, reads, writes
from storage.chats import follows, preferences
from storage.chats.follows import Follow
from storage.chats.preferences import Chosen

Quiet: TypeAlias = OfferedSpan | Literal["off"]
"""How long a follow is muted, or none of it."""
_Change: TypeAlias = Callable[[Tx, int, Chosen], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ChosenFollow:
    """A follow with what was chosen for it; `mute` is None unless it holds now."""

    follow: Follow
    preferences: Preferences
    mute: Mute | None


@dataclass(frozen=True, slots=True)
class ChosenFollows:
    """A chat's follows, oldest first, the chat's time zone, and whether it has sent /stop.

    `times` are when the chat gets digests, or else the times that are offered.
    """

    follows: list[ChosenFollow]
    zone: tzinfo
    stopped: bool = False
    times: tuple[MinuteOfDay, ...] = OFFERED_TIMES

    def find(self, follow_id: int) -> ChosenFollow | None:
        """Return one of the follows."""
        return next((one for one in self.follows if one.follow.id == follow_id), None)


@reads
async def list_chosen(tx: Tx, address: Address, zone: tzinfo, now: int) -> ChosenFollows:
    """Return the follows of a chat with what was chosen for them. `zone` is the bot's."""
    return await _list(tx, address, zone, now)


async def mute(
    storage: Storage, address: Address, follow_id: int, how: Quiet, *, zone: tzinfo, now: int
) -> ChosenFollows:
    """Mute a follow of this chat, or end its mute. UserError if the chat has no such follow."""

    async def change(tx: Tx, destination_id: int, _was: Chosen) -> None:
        if how == "off":
            await preferences.unmute_follow(tx, follow_id, now)
            return
        until = offered_end(how, await zone_of(tx, destination_id, zone), now)
        await preferences.mute_follow(tx, follow_id, until, now)

    return await _change(storage, address, follow_id, change, zone, now)


async def choose(
    storage: Storage, address: Address, follow_id: int, name: str, value: str, *, zone: tzinfo, now: int
) -> ChosenFollows:
    """Choose the `sound` or `pace` of a follow; "chat" is as the chat. UserError as `mute`.

    The pace "times" takes the times of the chat's digests, or else those that are offered.
    """

    async def change(tx: Tx, destination_id: int, was: Chosen) -> None:
        chosen = None if value == "chat" else value
        if name == "sound":
            changed = replace(was.preferences, sound=cast("Sound | None", chosen))
        else:
            times = (await in_force(tx, destination_id)).times or OFFERED_TIMES if value == "times" else None
            changed = replace(was.preferences, pace=cast("PaceName | None", chosen), times=times)
        await preferences.choose_for_follow(tx, follow_id, changed, now)

    return await _change(storage, address, follow_id, change, zone, now)


@writes
async def _change(
    tx: Tx, address: Address, follow_id: int, change: _Change, zone: tzinfo, now: int
) -> ChosenFollows:
    destination, found = await chats.find(tx, address), await follows.get(tx, follow_id)
    if destination is None or found is None or found.destination_id != destination.id:
        raise UserError("follow-gone")
    chosen = await preferences.of_follows(tx, destination.id)
    await change(tx, destination.id, chosen[follow_id])
    return await _list(tx, address, zone, now)


async def _list(tx: Tx, address: Address, zone: tzinfo, now: int) -> ChosenFollows:
    destination = await chats.find(tx, address)
    if destination is None:
        return ChosenFollows([], zone)
    chosen = await preferences.of_follows(tx, destination.id)
    nothing = Chosen(NOTHING_CHOSEN, None)
    found = []
    for one in await follows.list_for(tx, destination.id):
        its = chosen.get(one.id, nothing)
        holds = its.mute is not None and its.mute.holds(now)
        found.append(ChosenFollow(one, its.preferences, its.mute if holds else None))
    chosen_here = await in_force(tx, destination.id)
    return ChosenFollows(
        found,
        zone_named(chosen_here.zone, zone),
        stopped=destination.stopped_at is not None,
        times=chosen_here.times or OFFERED_TIMES,
    )
