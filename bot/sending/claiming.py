"""Claiming: what is due is taken out of the database, and what the dead had in flight is due again."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

import structlog

from bot.clock import Clock, now_micros
from bot.domain.moment import SECOND, seconds
from bot.sending import outcomes
from bot.sending.cards import Card, Cards
from bot.sending.recording import Recorder
from storage import Storage, Tx, claims, deliveries, lanes, tallies
from storage.claims import Claimed
from storage.membership import Instance

log = structlog.get_logger(__name__)

LOOK_EVERY = 5.0
"""Seconds between two looks where nobody calls."""
_SHORTEST_REST = 0.02


class Claim(NamedTuple):
    """A delivery that is ours, the card that says what to send, and the number that we claimed it under."""

    delivery: Claimed
    card: Card | None
    number: int


class Claiming:
    """Takes what is due for one instance, and gives back what it cannot begin with."""

    def __init__(self, storage: Storage, cards: Cards, instance: Instance, recorder: Recorder) -> None:
        self._storage = storage
        self._cards = cards
        self._instance = instance
        self._recorder = recorder
        self._seen_alive = instance.alive
        self._clock = Clock()

    async def claim(self, limit: int, *, kept_for_others: int) -> list[Claim]:
        """Claim up to so many that are due; none where nothing is, or the database is in trouble.

        Of these `kept_for_others` are not for breaking entries.
        """
        number, batch = self._instance.number, list[Claimed]()
        # Where another instance leads it is that one which moves the deadlines, once.
        set_back = self._clock.set_back()
        back = set_back if self._instance.leading else 0.0
        if back:
            await self._recorder.drained()  # whose deadlines are still of the former time

        async def work(tx: Tx) -> None:
            if back:
                log.warning("the clock was set back", seconds=back)
                await lanes.shift(tx, -seconds(back))
            batch.clear()
            leading = self._instance.serves_all
            breaking = max(1, limit - kept_for_others)
            found = await claims.claim(
                tx, now_micros(), limit, number, leading=leading, most_breaking=breaking
            )
            batch.extend(found)

        try:
            await self._storage.write(work)
            self._clock.accept()
            cards = await self._cards.load(batch)
        except BaseException as error:
            # What was claimed is given back, or it would count as uncertain at the next start.
            self.give_back(Claim(claimed, None, number) for claimed in batch)
            if not isinstance(error, Exception):
                raise
            log.exception("cannot claim deliveries")
            await asyncio.sleep(LOOK_EVERY)
            return []
        return [Claim(claimed, card, number) for claimed, card in zip(batch, cards, strict=True)]

    def stands(self, claim: Claim) -> bool:
        """Whether a claim may be begun with: once we were cut off, another one may have it."""
        return self._instance.active and self._instance.number == claim.number

    def give_back(self, claims: Iterable[Claim]) -> None:
        """Let deliveries be due again that were claimed and not begun."""
        for claim in claims:
            outcome = outcomes.later(claim.delivery, "not begun", due_at=now_micros(), kind=deliveries.PACED)
            self._recorder.put(outcome, claim.number)

    async def until_due(self) -> float:
        """Return for how many seconds nothing is due."""
        try:
            due_at = await self._storage.read(
                lambda tx: claims.next_due_at(tx, leading=self._instance.serves_all)
            )
        except Exception:
            log.exception("cannot tell what is due next")
            return LOOK_EVERY
        return LOOK_EVERY if due_at is None else max(_SHORTEST_REST, (due_at - now_micros()) / SECOND)

    async def look_who_died(self, ours: Callable[[], Collection[int]]) -> None:
        """Take over what another instance had in flight when it died; only the leading one does.

        `ours` returns the numbers under which we claimed what we have yet to record: one may be a number that
        we had before we were cut off, and then this waits.
        """
        alive = self._instance.alive
        if alive == self._seen_alive or not self._instance.leading or not alive.issuperset(ours()):
            return
        try:
            await free_leases(self._storage, alive)
        except Exception:
            log.exception("cannot free the leases of the dead")
        else:
            self._seen_alive = alive


async def free_leases(storage: Storage, alive: Collection[int]) -> None:
    """Let be due again what those had in flight who are not alive."""

    async def work(tx: Tx) -> int:
        uncertain = await claims.free(tx, alive)
        await tallies.add(tx, +Counter(uncertain=uncertain), now_micros())
        return uncertain

    freed = await storage.write(work)
    if freed:
        log.warning("sends of a stopped process are uncertain and will be repeated", count=freed)
