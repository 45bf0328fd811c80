"""The loop of sending, which claims what is due and sees each delivery through."""

import asyncio
import math
import random
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import structlog

from bot.clock import Clock, now_micros
from bot.domain.entry import StoredEntry
from bot.domain.moment import SECOND, seconds
from bot.domain.rendering import CardWords
from bot.errors import DeliveryError, TryLaterError
from bot.gateway.gateway import MOST_CONNECTIONS, SEND_TIMEOUT, Gateway, Prepared
from bot.gateway.pacing import Pacer
from bot.sending import outcomes
from bot.sending.cards import Cards, NotStoredError
from bot.sending.crew import Crew
from bot.sending.outcomes import Outcome
from bot.sending.recording import Recorder
from bot.sending.trouble import Trouble
from storage import Storage, Tx, lanes, tallies
from storage.lanes import Claimed
from storage.membership import Instance
from storage.tables import NOT_THERE

if TYPE_CHECKING:
    from bot.domain.pace import Ticket

log = structlog.get_logger(__name__)

LOOK_EVERY = 5.0
"""Seconds between two looks where nobody calls."""
GRACE = 10.0
"""Seconds that sends under way have to end in when the bot stops, and again for recording them."""
_SMALLEST_BATCH = 32
_LARGEST_BATCH = 500
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
    instance: Instance,
    grace: float = GRACE,
) -> NoReturn:
    """Send what is due until cancelled; then end what is under way within `grace` seconds, and record it.

    `wake` says that something may be due; it is looked for every few seconds all the same. `rest_of` gives
    the URL where the rest of an entry can be read. Leases that a dead process left, the `instance` of the
    same number before all, are freed first.
    """
    await _free_leases(storage, instance.others())
    cards = Cards(storage, words=words, zone=zone, rest_of=rest_of)
    async with asyncio.TaskGroup() as group:
        await _Sender(storage, gateway, pacer, wake, cards, instance=instance, group=group).run(grace)


async def _free_leases(storage: Storage, alive: Collection[int]) -> None:
    async def work(tx: Tx) -> int:
        uncertain = await lanes.free(tx, alive)
        await tallies.add(tx, +Counter(uncertain=uncertain), now_micros())
        return uncertain

    freed = await storage.write(work)
    if freed:
        log.warning("sends of a stopped process are uncertain and will be repeated", count=freed)


class _Sender:
    """Claims in small batches, which wait for their turns and are then sent by the crew.

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
        *,
        instance: Instance,
        group: asyncio.TaskGroup,
    ) -> None:
        self._storage = storage
        self._gateway = gateway
        self._pacer = pacer
        self._wake = wake
        self._cards = cards
        self._instance = instance
        self._seen_alive = instance.alive
        self._group = group
        self._recorder = Recorder(storage, instance, recorded=wake.set)
        self._trouble = Trouble()
        self._clock = Clock()
        self._ahead: dict[int, tuple[Claimed, Ticket]] = {}  # by destination: claimed, and waiting for a turn
        self._crew = Crew(group, self._deliver, self._call_if_low)
        self._low = 0  # so few ahead that more are to be claimed

    async def run(self, grace: float) -> NoReturn:
        """Send until cancelled, then end in order."""
        recording = self._group.create_task(self._recorder.run(), name="recording")
        try:
            while True:
                self._wake.clear()
                await self._look_who_died()
                if not self._room() or not await self._claim_batch():
                    await self._rest()
        finally:
            await self._end(recording, grace)

    async def _look_who_died(self) -> None:
        """Take over what another instance had in flight when it died; only the leading one does."""
        alive = self._instance.alive
        if alive == self._seen_alive or not self._instance.leading:
            return
        try:
            await _free_leases(self._storage, alive)
        except Exception:
            log.exception("cannot free the leases of the dead")
        else:
            self._seen_alive = alive

    def _runs_low(self) -> bool:
        """Whether so little is ahead that it is time to claim more: few large claims cost the least."""
        return len(self._ahead) + self._crew.waiting <= self._low

    def _call_if_low(self) -> None:
        if self._runs_low():
            self._wake.set()

    def _room(self) -> int:
        """Return how many may be claimed now."""
        rate = self._pacer.rate
        batch = min(max(_SMALLEST_BATCH, math.ceil(rate / 10)), _LARGEST_BATCH)
        self._low = batch // 4
        held_up = self._trouble.pause(_monotonic()) > 0 or self._recorder.failing
        held_up = held_up or not self._instance.active
        if held_up or not self._runs_low():
            return 0
        ahead = len(self._ahead) + self._crew.waiting
        # What is not recorded yet counts, so that a database in trouble does not pile it up.
        taken = ahead + self._crew.under_way + len(self._recorder)
        most = min(MOST_CONNECTIONS, math.ceil(rate * SEND_TIMEOUT) + batch)
        return max(0, min(batch - ahead, most - taken))

    async def _claim_batch(self) -> bool:
        """Claim what is due and begin with it; False where nothing was, or the database is in trouble."""
        limit, batch = self._room(), list[Claimed]()
        # Where another instance leads it is that one which moves the deadlines, once.
        set_back = self._clock.set_back()
        back = set_back if self._instance.leading else 0.0
        if back:
            await self._recorder.drained()  # whose deadlines are still of the former time

        async def claim(tx: Tx) -> None:
            if back:
                log.warning("the clock was set back", seconds=back)
                await lanes.shift(tx, -seconds(back))
            batch.clear()
            batch.extend(
                await lanes.claim(
                    tx, now_micros(), limit, self._instance.number, leading=self._instance.serves_all
                )
            )

        try:
            await self._storage.write(claim)
            self._clock.accept()
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
            self._line_up(claimed)
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
            due_at = await self._storage.read(
                lambda tx: lanes.next_due_at(tx, leading=self._instance.serves_all)
            )
        except Exception:
            log.exception("cannot tell what is due next")
            return LOOK_EVERY
        return LOOK_EVERY if due_at is None else max(_SHORTEST_REST, (due_at - now_micros()) / SECOND)

    def _line_up(self, claimed: Claimed) -> None:
        """Let a claimed delivery wait for its turn."""
        try:
            ticket = self._pacer.line_up(claimed.chat_id, partial(self._go, claimed))
        except TryLaterError as error:
            self._put_off(claimed, error)
            return
        if ticket is None:
            self._crew.send(claimed)
        else:
            self._ahead[claimed.destination_id] = claimed, ticket

    def _put_off(self, claimed: Claimed, error: TryLaterError) -> None:
        due_at = now_micros() + seconds(error.after or 0)
        self._recorder.put(outcomes.later(claimed, str(error), due_at=due_at, kind="paced"))

    def _go(self, claimed: Claimed, refusal: TryLaterError | None) -> None:
        """Begin with a delivery whose turn has come, or put it off."""
        del self._ahead[claimed.destination_id]
        self._call_if_low()
        if refusal is None:
            self._crew.send(claimed)
        else:
            self._put_off(claimed, refusal)

    async def _deliver(self, claimed: Claimed) -> None:
        """See a delivery through to its outcome, whatever happens."""
        begun = False
        try:
            message = self._cards.message(claimed)
            if message is None:
                now = now_micros()
                outcome = outcomes.done(claimed, 0, now=now, ready_at=now)
            else:
                begun = True
                outcome = await self._take_step(claimed, message)
        except NotStoredError:
            outcome = outcomes.dropped(claimed, "the entry is no longer stored", kind="broken")
        except Exception:
            # A bug, or an entry that cannot be rendered: this delivery waits, and the others go on.
            log.exception("a delivery broke", entry=claimed.entry_id, destination=claimed.destination_id)
            outcome = outcomes.broken(claimed, begun=begun, now=now_micros(), chance=_chance())
        self._recorder.put(outcome)

    async def _take_step(self, claimed: Claimed, message: Prepared) -> Outcome:
        chat_id, message_id = claimed.chat_id, claimed.message_id or NOT_THERE
        self._pacer.begun(chat_id)
        try:
            if claimed.step == "edit":
                await self._gateway.edit(chat_id, message_id, message)
            else:
                message_id = await self._gateway.send(
                    chat_id, claimed.thread_id, message, reply_to=message_id or None
                )
        except DeliveryError as error:
            return self._refused(claimed, error)
        self._trouble.note(None, _monotonic())
        return outcomes.done(claimed, message_id, now=now_micros(), ready_at=self._ready_at(chat_id))

    def _ready_at(self, chat_id: int) -> int:
        return now_micros() + seconds(self._pacer.wait_of(chat_id))

    def _refused(self, claimed: Claimed, error: DeliveryError) -> Outcome:
        pause = self._trouble.note(error, _monotonic())
        if pause:
            log.error("no delivery gets through: pausing", why=str(error), seconds=pause)
        outcome = outcomes.refused(
            claimed, error, now=now_micros(), ready_at=self._ready_at(claimed.chat_id), chance=_chance()
        )
        log.warning(
            "delivery refused",
            entry=claimed.entry_id,
            chat=claimed.chat_id,
            step=claimed.step,
            why=str(error),
            then=outcome.in_words,
        )
        if outcome.held is not None and isinstance(error, TryLaterError):
            self._pacer.refused(claimed.chat_id, error.after or 0)
        return outcome

    def _give_back(self, batch: Iterable[Claimed]) -> None:
        """Let deliveries be due again that were claimed and not begun."""
        for claimed in batch:
            self._recorder.put(outcomes.later(claimed, "not begun", due_at=now_micros(), kind="paced"))

    async def _end(self, recording: asyncio.Task[None], grace: float) -> None:
        """Give back what has not begun, let the rest end within `grace` seconds, and record all of it."""
        for _, ticket in self._ahead.values():
            self._pacer.leave(ticket)
        self._give_back(claimed for claimed, _ in self._ahead.values())
        self._ahead.clear()
        not_begun, not_ended = await self._crew.end(grace)
        self._give_back(not_begun)
        for claimed in not_ended:
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
