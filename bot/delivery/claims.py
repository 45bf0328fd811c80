"""Claims due deliveries from the database, and frees what an earlier term had in flight."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import tzinfo
from typing import NamedTuple

import structlog

from bot.clock import Clock, now_micros
from bot.delivery import outcomes
from bot.delivery.card import Shown
from bot.delivery.cards import Cards
from bot.delivery.outcomes import Outcome
from bot.domain.moment import seconds, seconds_until
from storage import Storage, Tx, writes
from storage.delivery import claims, deliveries, lanes, leases, tallies
from storage.delivery.steps import Claimed
from storage.engine.recorder import Recorder

log = structlog.get_logger(__name__)

LOOK_EVERY = 5.0
"""Seconds between two looks if nothing wakes the loop."""
AGAIN_AFTER = 1.0
"""Seconds after which a failed claim is tried again."""
_SHORTEST_REST = 0.02


class Claim(NamedTuple):
    """A claimed delivery, and what to send; None if its entry is no longer stored."""

    delivery: Claimed
    card: Shown | None


class Claiming:
    """Claims what is due, for one term of the lead, and gives back what cannot begin."""

    def __init__(
        self, storage: Storage, cards: Cards, term: int, recorder: Recorder[Outcome], zone: tzinfo
    ) -> None:
        self._storage = storage
        self._zone = zone
        self._cards = cards
        self._term = term
        self._recorder = recorder
        self._clock = Clock()

    async def claim(self, limit: int, *, kept_for_others: int) -> list[Claim]:
        """Claim up to `limit` due deliveries; none if nothing is due or the database is in trouble.

        At least `kept_for_others` of these places are not for breaking entries.
        """
        batch: list[Claimed] = []
        back = self._clock.set_back()
        if back:
            await self._recorder.drained()  # their deadlines still use the earlier time

        async def work(tx: Tx) -> None:
            if back:
                log.warning("the clock was set back", seconds=back)
                await lanes.shift(tx, -seconds(back))
            batch.clear()
            breaking = max(1, limit - kept_for_others)
            batch.extend(
                await claims.claim(
                    tx, now_micros(), limit, self._term, most_breaking=breaking, zone=self._zone
                )
            )

        try:
            await self._storage.write(work)
            self._clock.accept()
            cards = await self._cards.load(batch)
        except BaseException as error:
            # Give back what was claimed, or the next term counts it as uncertain.
            self.give_back(Claim(claimed, None) for claimed in batch)
            if not isinstance(error, Exception):
                raise
            log.exception("cannot claim deliveries")
            await asyncio.sleep(AGAIN_AFTER)
            return []
        return [Claim(claimed, card) for claimed, card in zip(batch, cards, strict=True)]

    def give_back(self, claims: Iterable[Claim]) -> None:
        """Make deliveries that were claimed but not begun due again."""
        for claim in claims:
            outcome = outcomes.later(claim.delivery, "not begun", due_at=now_micros(), kind=deliveries.PACED)
            self._recorder.put(outcome)

    async def until_due(self) -> float:
        """Return for how many seconds nothing is due."""
        try:
            due_at = await self._storage.read(lanes.next_due_at)
        except Exception:
            log.exception("cannot find what is due next")
            return LOOK_EVERY
        return LOOK_EVERY if due_at is None else max(_SHORTEST_REST, seconds_until(due_at, now_micros()))


async def free_leases(storage: Storage) -> None:
    """Make everything in flight due again, because the process that claimed it has ended."""
    freed = await _free(storage)
    if freed:
        log.warning("sends of an earlier term are uncertain, sending again", count=freed)


@writes
async def _free(tx: Tx) -> int:
    uncertain = await leases.free(tx)
    await tallies.add(tx, +Counter(uncertain=uncertain), now_micros())
    return uncertain
