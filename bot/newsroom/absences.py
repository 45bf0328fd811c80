"""Tells a chat, when its mute has ended or it is back after a block, how much came meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from bot.domain.backoff import Backoff
from bot.domain.delivery.planning import ChatManner, plan_reply
from bot.domain.moment import seconds, zone_named
from bot.newsroom.messenger import Messenger
from bot.newsroom.outbox import MessageKind, Work
from bot.presenting.missed import tell_missed
from bot.readers.preferences import in_force
from bot.readers.search.missed import Missed
from storage import Tx, reads
from storage.chats import destinations, looks
from storage.chats.looks import Ended
from storage.entries import search

GRACE: Final = seconds(3)
"""How long a chat that is back is not told yet: who unblocks a bot mostly sends /start at once, and its
answer says it then."""


@dataclass(frozen=True, slots=True)
class Absence:
    """A mute that has ended, and how often telling the chat has failed."""

    ended: Ended
    attempts: int = 0

    @property
    def chat_id(self) -> int:
        """The chat's id."""
        return self.ended.chat_id


class _Absences:
    """What is to be told. It is stored as the chat's mute; only the failed attempts are in memory."""

    def __init__(self) -> None:
        self._later: dict[int, tuple[int, int]] = {}  # destination id: failed attempts, when it is due

    async def due(self, tx: Tx, now: int, limit: int) -> Sequence[Absence]:
        """Return what may be told now."""
        waiting = [key for key, (_, due_at) in self._later.items() if due_at > now]
        found = await looks.ended_mutes(tx, now - GRACE, limit, but=waiting)
        still = {*waiting, *(one.destination_id for one in found)}
        self._later = {key: value for key, value in self._later.items() if key in still}
        return [Absence(one, self._later.get(one.destination_id, (0, 0))[0]) for one in found]

    async def next_due_at(self, tx: Tx) -> int | None:
        """Return when there is something to tell next."""
        ends_at = await looks.next_end(tx, but=list(self._later))
        times = [due_at for _, due_at in self._later.values()]
        return min([*times, *([] if ends_at is None else [ends_at + GRACE])], default=None)

    async def put_off(self, _tx: Tx, one: Absence, due_at: int) -> None:
        """Try again later."""
        self._later[one.ended.destination_id] = one.attempts + 1, due_at

    async def wait(self, _tx: Tx, one: Absence, until: int) -> None:
        """Tell it later, because the chat holds its messages until then."""
        self._later[one.ended.destination_id] = one.attempts, until

    async def over(self, tx: Tx, one: Absence) -> None:
        """Remove the mute, because the chat was told or never can be."""
        self._later.pop(one.ended.destination_id, None)
        await looks.clear_mute(tx, one.ended)

    async def shift(self, _tx: Tx, microseconds: int) -> None:
        """Move the times of what waits, because the clock was moved."""
        self._later = {
            key: (attempts, due_at + microseconds) for key, (attempts, due_at) in self._later.items()
        }


class Absences(MessageKind[Absence]):
    """Tells a chat what came during a mute or an absence, without a sound, unless it is gone.

    If quiet hours hold the chat's entries, it waits for their end.
    """

    waits = Backoff(5.0, 3600.0)

    def __init__(self, messenger: Messenger) -> None:
        super().__init__(messenger)
        self.store = self._absences = _Absences()

    async def tell(self, one: Absence) -> Work:
        """Tell a chat, and a group's topics that were muted with it, if anything came."""
        storage, now = self.messenger.storage, self.messenger.clock()
        due_at = await _due_at(storage, one.ended, self.messenger.zone, now)
        if due_at > now:
            return lambda tx: self._absences.wait(tx, one, due_at)
        for there, missed in await _count(storage, one.ended):
            words = (await self.messenger.telling_at(there.chat_id, there.thread_id)).words
            told, buttons = tell_missed(missed, words)
            if told:
                text = words("missed-back", told=told)
                await self.messenger.send(
                    there.chat_id, text, thread_id=there.thread_id, buttons=buttons, quiet=True
                )
        return lambda tx: self.store.over(tx, one)


@reads
async def _due_at(tx: Tx, one: Ended, zone: tzinfo, now: int) -> int:
    """Return when a chat may be told: now, or when its quiet hours end. `zone` is the bot's."""
    chosen = await in_force(tx, one.destination_id)
    return plan_reply(ChatManner(chosen, None, zone_named(chosen.zone, zone)), now).due_at


@reads
async def _count(tx: Tx, one: Ended) -> list[tuple[Ended, Missed]]:
    found = []
    for there in await looks.those_to_tell(tx, one):
        span = there.unseen_since, there.until
        its = await destinations.get(tx, there.destination_id)
        if its is None or its.kind == "channel":
            continue  # its subscribers missed nothing that they could catch up on
        count = await search.count_between(tx, there.destination_id, *span)
        found.append((there, Missed(count, *span)))
    return found
