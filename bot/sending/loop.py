"""The loop of sending, which claims what is due and sees each delivery through."""

import asyncio
import math
import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import tzinfo
from typing import NoReturn

import structlog

from bot.clock import now_micros
from bot.domain.entry import StoredEntry
from bot.domain.moment import SECOND, seconds
from bot.domain.rendering import CardWords
from bot.errors import DeliveryError, TryLaterError
from bot.gateway.gateway import MOST_CONNECTIONS, SEND_TIMEOUT, Gateway
from bot.gateway.pacing import Pacer
from bot.sending import outcomes
from bot.sending.cards import Cards
from bot.sending.outcomes import Outcome
from bot.sending.recording import Recorder
from bot.sending.trouble import Trouble
from storage import Storage, Tx, deliveries
from storage.deliveries import Claimed

log = structlog.get_logger(__name__)

LEASE = 600.0
"""Seconds for which a claim is marked as ours; longer than a send and its recording ever take."""
LOOK_EVERY = 5.0
"""Seconds between two looks where nobody calls."""
GRACE = 10.0
"""Seconds that sends under way have to end in when the bot stops, and again for recording them."""
_SMALLEST_BATCH = 32
_SHORTEST_REST = 0.02


async def run(
    storage: Storage,
    gateway: Gateway,
    pacer: Pacer,
    wake: asyncio.Event,
    *,
    words: CardWords,
    zone: tzinfo,
    rest_of: Callable[[StoredEntry], str | None],
    grace: float = GRACE,
) -> NoReturn:
    """Send what is due until cancelled; then end what is under way within `grace` seconds, and record it.

    `wake` says that something may be due; it is looked for every few seconds all the same. `rest_of` gives
    the URL where the rest of an entry can be read. Leases left by a dead process are freed first.
    """
    freed = await storage.write(deliveries.free_leases)
    if freed:
        log.warning("sends of a stopped process are uncertain and will be repeated", count=freed)
    cards = Cards(storage, words=words, zone=zone, rest_of=rest_of)
    async with asyncio.TaskGroup() as group:
        await _Sender(storage, gateway, pacer, wake, cards, group).run(grace)


class _Sender:
    """Claims in small batches, and has a task for each delivery from its claim to its outcome.

    Claimed ahead is a tenth of a second of sending (32 at least). Under way may be as many sends as can begin
    within a send's time-out: then those that hang never keep others from beginning, since it is the pace that
    limits how many begin. (Above 40 a second the limit is 800 connections: so many must hang at once before
    others are slowed down, and each waits longer before it is tried again.)
    """

    def __init__(
        self,
        storage: Storage,
        gateway: Gateway,
        pacer: Pacer,
        wake: asyncio.Event,
        cards: Cards,
        group: asyncio.TaskGroup,
    ) -> None:
        self._storage = storage
        self._gateway = gateway
        self._pacer = pacer
        self._wake = wake
        self._cards = cards
        self._group = group
        self._recorder = Recorder(storage, recorded=wake.set)
        self._trouble = Trouble()
        self._ahead: dict[asyncio.Task[None], Claimed] = {}  # claimed, and waiting for their turn
        self._under_way: dict[asyncio.Task[None], Claimed] = {}  # being sent
        self._batch = max(_SMALLEST_BATCH, math.ceil(pacer.rate / 10))
        self._most_under_way = min(MOST_CONNECTIONS, math.ceil(pacer.rate * SEND_TIMEOUT) + self._batch)

    async def run(self, grace: float) -> NoReturn:
        """Send until cancelled, then end in order."""
        recording = self._group.create_task(self._recorder.run(), name="recording")
        try:
            while True:
                self._wake.clear()
                if not self._room() or not await self._claim_batch():
                    await self._rest()
        finally:
            await self._end(recording, grace)

    def _room(self) -> int:
        """Return how many may be claimed now."""
        held_up = self._trouble.pause(_monotonic()) > 0 or self._recorder.failing
        if held_up or len(self._ahead) > self._batch // 2:
            return 0
        # What is not recorded yet counts, so that a database in trouble does not pile it up.
        taken = len(self._ahead) + len(self._under_way) + len(self._recorder)
        return max(0, min(self._batch - len(self._ahead), self._most_under_way - taken))

    async def _claim_batch(self) -> bool:
        """Claim what is due and begin with it; False where nothing was, or the database is in trouble."""
        limit, batch = self._room(), list[Claimed]()

        async def claim(tx: Tx) -> None:
            now = now_micros()
            batch.extend(await deliveries.claim(tx, now, limit, now + seconds(LEASE)))

        try:
            await self._storage.write(claim)
            await self._cards.load(batch)
        except BaseException as error:
            # What was claimed is given back, or it would count as uncertain at the next start.
            self._give_back(batch)
            if not isinstance(error, Exception):
                raise
            log.exception("cannot claim deliveries")
            await asyncio.sleep(LOOK_EVERY)
            return False
        for claimed in batch:
            task = self._group.create_task(self._deliver(claimed))
            self._ahead[task] = claimed
            task.add_done_callback(self._forget)
        return bool(batch)

    async def _rest(self) -> None:
        """Wait until something may be due, or there may be room again."""
        wait = self._trouble.pause(_monotonic()) or LOOK_EVERY
        if self._room():
            wait = await self._until_due()
        with suppress(TimeoutError):
            async with asyncio.timeout(min(wait, LOOK_EVERY)):
                await self._wake.wait()

    async def _until_due(self) -> float:
        """Return for how many seconds nothing is due."""
        try:
            due_at = await self._storage.read(deliveries.next_due_at)
        except Exception:
            log.exception("cannot tell what is due next")
            return LOOK_EVERY
        return LOOK_EVERY if due_at is None else max(_SHORTEST_REST, (due_at - now_micros()) / SECOND)

    async def _deliver(self, claimed: Claimed) -> None:
        """See a delivery through to its outcome, whatever happens."""
        try:
            outcome = await self._outcome(claimed)
        except Exception:
            # A bug, or an entry that cannot be rendered: this delivery waits, and the others go on.
            log.exception("a delivery broke", entry=claimed.entry_id, destination=claimed.destination_id)
            begun = asyncio.current_task() in self._under_way
            outcome = outcomes.broken(claimed, begun=begun, now=now_micros(), chance=_chance())
        self._recorder.put(outcome)

    async def _outcome(self, claimed: Claimed) -> Outcome:
        message = self._cards.message(claimed)
        if message is None:
            return outcomes.dropped(claimed, "the entry is no longer stored")
        try:
            await self._pacer.turn(claimed.chat_id, urgent=False)
        except TryLaterError as error:
            due_at = now_micros() + seconds(error.after or 0)
            return outcomes.later(claimed, str(error), due_at=due_at)
        self._begin()
        try:
            message_id = await self._gateway.send(
                claimed.chat_id, claimed.thread_id, message, buttons=self._cards.buttons(claimed)
            )
        except DeliveryError as error:
            return self._refused(claimed, error)
        self._trouble.note(None, _monotonic())
        now = now_micros()
        next_due_at = now + seconds(self._pacer.wait_of(claimed.chat_id))
        return outcomes.sent(claimed, message_id, now=now, next_due_at=next_due_at)

    def _begin(self) -> None:
        """Count the current task as under way: from here on its send is uncertain until it is answered."""
        task = asyncio.current_task()
        if task is not None:
            self._under_way[task] = self._ahead.pop(task)
        self._wake.set()

    def _refused(self, claimed: Claimed, error: DeliveryError) -> Outcome:
        pause = self._trouble.note(error, _monotonic())
        if pause:
            log.error("no delivery gets through: pausing", why=str(error), seconds=pause)
        outcome = outcomes.refused(claimed, error, now=now_micros(), chance=_chance())
        log.warning(
            "delivery refused",
            entry=claimed.entry_id,
            chat=claimed.chat_id,
            why=str(error),
            then=outcome.in_words,
        )
        if outcome.held_until is not None and isinstance(error, TryLaterError):
            self._pacer.hold_chat(claimed.chat_id, error.after or 0)
        return outcome

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._ahead.pop(task, None)
        self._under_way.pop(task, None)

    def _give_back(self, batch: Iterable[Claimed]) -> None:
        """Let deliveries be due again that were claimed and not begun."""
        for claimed in batch:
            self._recorder.put(outcomes.later(claimed, "not begun", due_at=now_micros()))

    async def _end(self, recording: asyncio.Task[None], grace: float) -> None:
        """Give back what has not begun, let the rest end within `grace` seconds, and record all of it."""
        self._give_back(claimed for task, claimed in list(self._ahead.items()) if task.cancel())
        if self._under_way:
            log.info("waiting for sends under way", count=len(self._under_way))
            await asyncio.wait(list(self._under_way), timeout=grace)
        for task, claimed in list(self._under_way.items()):
            if task.cancel():  # False for one that has just ended
                why = "stopped without an answer"
                self._recorder.put(outcomes.later(claimed, why, due_at=now_micros(), uncertain=True))
        self._recorder.close()
        await asyncio.wait([recording], timeout=grace)
        if len(self._recorder):
            log.error("outcomes not recorded will count as uncertain", count=len(self._recorder))


def _chance() -> float:
    return random.random()  # noqa: S311  spreads repetitions, guards nothing


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
