"""Runs the sending loop: claims what is due and takes each delivery to its outcome."""

import asyncio
import math
import random
from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import structlog

from bot.clock import now_micros, sleep_until
from bot.delivery import outcomes
from bot.delivery.breaker import Trouble
from bot.delivery.card import Card
from bot.delivery.cards import Cards, NotStoredError
from bot.delivery.claims import LOOK_EVERY, Claim, Claiming, free_leases
from bot.delivery.outcomes import Outcome
from bot.delivery.records import recorder_of
from bot.delivery.workers import Crew
from bot.domain.delivery.shares import Share
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.rendering import CardWords
from bot.domain.moment import seconds
from bot.errors import DeliveryError, MessageRejectedError, TryLaterError
from bot.gateway.gateway import MOST_CONNECTIONS, SEND_TIMEOUT, Gateway, Prepared
from bot.gateway.pacing import Pacer
from bot.gateway.refusals import MediaRefusedError
from storage import Lead, Storage
from storage.delivery import deliveries, lanes
from storage.delivery.lanes import BREAKING
from storage.delivery.steps import MAY_DOUBLE, Claimed
from storage.engine.tables import NOT_THERE, TEXT_DUE

if TYPE_CHECKING:
    from bot.domain.delivery.chat_pace import Ticket

log = structlog.get_logger(__name__)

GRACE = 10.0
"""Seconds for sends under way to end when the bot stops, and again for recording them."""
_SMALLEST_BATCH = 32
"""Or one second of sending, if that is less. What is claimed goes out even if it is withdrawn meanwhile."""
_LARGEST_BATCH = 500
OTHERS_OF_BATCH = 5
"""One in this many places of a batch is not for breaking entries: at most what the others' share uses up."""


async def run(
    storage: Storage,
    gateway: Gateway,
    pacer: Pacer,
    wake: asyncio.Event,
    *,
    words_in: Callable[[str | None], CardWords],
    zone: tzinfo,
    rest_of: Callable[[StoredEntry], str | None],
    lead: Lead,
    grace: float = GRACE,
) -> NoReturn:
    """Send what is due until cancelled; then end what is under way within `grace` seconds, and record it.

    `wake` says that something may be due. The loop also looks every few seconds without it. `words_in`
    returns the words of a chat's language, and the bot's for None. `rest_of` returns the URL where the rest
    of an entry can be read. Groups that just got something get nothing more for a minute. Remaining leases
    are freed first, since only the leader claims. While the `lead` may have expired nothing begins, and what
    was claimed is given back.
    """
    await storage.write(lambda tx: lanes.spare_groups(tx, now_micros()))
    await free_leases(storage)
    cards = Cards(storage, words_in=words_in, zone=zone, rest_of=rest_of)
    async with asyncio.TaskGroup() as group:
        await _Sender(storage, gateway, pacer, wake, cards, zone=zone, lead=lead, group=group).run(grace)


class _Sender:
    """Claims in small batches, which wait for their turns and are then sent by the crew.

    The bot claims ahead for a tenth of a second of sending or 32 messages, whichever is more, but not for
    more than a second. As many sends may be under way as can begin within a send's time-out. So hanging
    sends never stop others from beginning: the pace limits how many begin. (Above 40 per second the limit is
    800 connections. Only if so many hang at once are others slowed down, and each hanging send is retried
    later.)
    """

    def __init__(
        self,
        storage: Storage,
        gateway: Gateway,
        pacer: Pacer,
        wake: asyncio.Event,
        cards: Cards,
        *,
        zone: tzinfo,
        lead: Lead,
        group: asyncio.TaskGroup,
    ) -> None:
        self._gateway = gateway
        self._pacer = pacer
        self._wake = wake
        self._cards = cards
        self._lead = lead
        self._group = group
        self._recorder = recorder_of(storage, lead.term, recorded=wake.set)
        self._claiming = Claiming(storage, cards, lead.term, self._recorder, zone)
        self._trouble = Trouble()
        self._ahead: dict[int, tuple[Claim, Ticket]] = {}  # by destination: claimed and waiting for a turn
        self._crew = Crew(group, self._deliver, self._call_if_low)
        self._kept_for_others = 0
        self._low = 0  # claim more once this few are ahead

    async def run(self, grace: float) -> NoReturn:
        """Send until cancelled, then end in order."""
        recording = self._group.create_task(self._recorder.run(), name="recording")
        try:
            while True:
                if self._pause() or not self._lead.holds():
                    self._give_back()
                if not self._room() or not await self._claim_batch():
                    await self._rest()
        finally:
            await self._end(recording, grace)

    def _runs_low(self) -> bool:
        """Whether so few are ahead that it is time to claim more. Few large claims cost least."""
        return len(self._ahead) + self._crew.waiting <= self._low

    def _call_if_low(self) -> None:
        if self._runs_low():
            self._wake.set()

    def _pause(self) -> float:
        """Return for how many seconds nothing should be sent; 0 if there is no trouble."""
        return max(self._trouble.pause(_monotonic()), self._pacer.pause())

    def _room(self) -> int:
        """Return how many may be claimed now."""
        rate = self._pacer.rate
        smallest = min(_SMALLEST_BATCH, math.ceil(rate))
        batch = min(max(smallest, math.ceil(rate / 10)), _LARGEST_BATCH)
        self._low = max(batch // 4, min(batch, _SMALLEST_BATCH) // 2)
        others = sum(_share(claim) is Share.DELIVERY for claim, _ in self._ahead.values())
        self._kept_for_others = max(0, batch // OTHERS_OF_BATCH - others)
        held_up = self._pause() > 0 or self._recorder.failing or not self._lead.holds()
        if held_up or not self._runs_low():
            return 0
        ahead = len(self._ahead) + self._crew.waiting
        # Unrecorded outcomes count too, so that they do not pile up while the database is in trouble.
        taken = ahead + self._crew.under_way + len(self._recorder)
        most = min(MOST_CONNECTIONS, math.ceil(rate * SEND_TIMEOUT) + batch)
        return max(0, min(batch - ahead, most - taken))

    async def _claim_batch(self) -> bool:
        """Claim what is due and begin with it; False if nothing was due or the database is in trouble."""
        batch = await self._claiming.claim(self._room(), kept_for_others=self._kept_for_others)
        for claim in batch:
            self._line_up(claim)
        return bool(batch)

    async def _rest(self) -> None:
        """Wait until something may be due or there may be room again."""
        wait = self._pause() or LOOK_EVERY
        if self._room():
            wait = await self._claiming.until_due()
        await sleep_until(self._wake, at_most=min(wait, LOOK_EVERY))

    def _line_up(self, claim: Claim) -> None:
        """Let a claimed delivery wait for its turn."""
        try:
            ticket = self._pacer.line_up(claim.delivery.chat_id, _share(claim), partial(self._go, claim))
        except TryLaterError as error:
            self._put_off(claim, error)
            return
        if ticket is None:
            self._crew.send(claim)
        else:
            self._ahead[claim.delivery.destination_id] = claim, ticket

    def _put_off(self, claim: Claim, error: TryLaterError) -> None:
        due_at = now_micros() + seconds(error.after or 0)
        outcome = outcomes.later(claim.delivery, str(error), due_at=due_at, kind=deliveries.PACED)
        self._recorder.put(outcome)

    def _go(self, claim: Claim, refusal: TryLaterError | None) -> None:
        """Begin a delivery whose turn has come, or put it off."""
        del self._ahead[claim.delivery.destination_id]
        self._call_if_low()
        if refusal is None:
            self._crew.send(claim)
        else:
            self._put_off(claim, refusal)

    async def _deliver(self, claim: Claim) -> None:
        """Take a delivery to its outcome, whatever happens."""
        if not self._lead.holds():
            self._claiming.give_back([claim])
            return
        claimed, begun = claim.delivery, False
        try:
            message = self._cards.message(claim.card, claimed)
            if message is None:
                outcome = outcomes.needless(claimed, now=now_micros())
            else:
                begun = True
                deletes = isinstance(claim.card, Card) and claim.card.deletes(now_micros())
                outcome = await self._take_step(claim, message, deletes=deletes)
                if outcome.unlinked:
                    self._cards.unlink(claim.card)
        except NotStoredError:
            outcome = outcomes.dropped(claimed, "the entry is no longer stored", kind="broken")
        except Exception:
            # A bug, or an entry that cannot be rendered: this delivery waits, and the others go on.
            log.exception("delivery failed", entry=claimed.entry_id, destination=claimed.destination_id)
            outcome = outcomes.broken(claimed, begun=begun, now=now_micros(), chance=_chance())
        self._recorder.put(outcome)

    async def _take_step(self, claim: Claim, message: Prepared, *, deletes: bool) -> Outcome:
        claimed = claim.delivery
        chat_id, step = claimed.chat_id, claimed.step
        message_id = (claimed.reply_id if step == "retract" else claimed.message_id) or NOT_THERE
        text_id = None
        self._pacer.begun(chat_id)
        try:
            if step == "send":
                message_id, text_id = await self._send(claim, message)
            elif step in MAY_DOUBLE:
                reply_to = message_id if step == "reply" else None
                message_id = await self._gateway.send(
                    chat_id, claimed.thread_id, message, reply_to=reply_to or None
                )
            elif not deletes or not await self._delete(chat_id, message_id):
                await self._edit(claim, message_id, message)
        except DeliveryError as error:
            return self._refused(claimed, error)
        self._trouble.note(None, _monotonic())
        ready_at = self._ready_at(chat_id)
        return outcomes.done(claimed, message_id, now=now_micros(), ready_at=ready_at, text_id=text_id)

    async def _send(self, claim: Claim, message: Prepared) -> tuple[int, int | None]:
        """Send an entry; return the id of its message, and `text_id` as the table has it."""
        claimed = claim.delivery
        where = claimed.chat_id, claimed.thread_id
        try:
            message_id = await self._gateway.send(*where, message)
        except MediaRefusedError:
            return await self._gateway.send(*where, self._cards.bare(claim.card, claimed)), None
        match self._cards.form(claim.card, claimed):
            case "text" | "note":
                return message_id, None
            case "caption":
                return message_id, message_id
            case "headline":
                return message_id, TEXT_DUE

    async def _edit(self, claim: Claim, message_id: int, message: Prepared) -> None:
        """Edit a message, and the one with the text that belongs to its picture."""
        claimed, card = claim.delivery, claim.card
        if isinstance(card, Card) and card.is_back and message.media is not None:
            await self._gateway.uncover(claimed.chat_id, message_id, message)
        elif claimed.text_id is None or claimed.step != "edit" or message.media is not None:
            await self._gateway.edit(claimed.chat_id, message_id, message)
        else:
            await self._gateway.cover(claimed.chat_id, message_id, message)
        if claimed.step == "edit" and (text := self._cards.text_of(claim.card, claimed)) is not None:
            self._pacer.begun(claimed.chat_id)
            await self._gateway.edit(claimed.chat_id, claimed.text_id or NOT_THERE, text)

    async def _delete(self, chat_id: int, message_id: int) -> bool:
        """Delete a reply; False if Telegram refuses, so that it has to be edited instead."""
        try:
            await self._gateway.delete(chat_id, message_id)
        except MessageRejectedError:
            return False
        return True

    def _ready_at(self, chat_id: int) -> int:
        """Return when the chat may get any message; less urgent ones may have to wait longer."""
        return now_micros() + seconds(self._pacer.wait_of(chat_id, Share.BREAKING))

    def _refused(self, claimed: Claimed, error: DeliveryError) -> Outcome:
        pause = self._trouble.note(error, _monotonic())
        if pause:
            log.error("no delivery gets through, pausing", why=str(error), seconds=pause)
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

    def _give_back(self) -> None:
        """Give back what has not begun."""
        for _, ticket in self._ahead.values():
            self._pacer.leave(ticket)
        self._claiming.give_back(claim for claim, _ in self._ahead.values())
        self._ahead.clear()
        self._claiming.give_back(self._crew.recall())

    async def _end(self, recording: asyncio.Task[None], grace: float) -> None:
        """Give back what has not begun, let the rest end within `grace` seconds, and record everything."""
        self._give_back()
        for claim in await self._crew.end(grace):
            why = "stopped without an answer"
            outcome = outcomes.later(claim.delivery, why, due_at=now_micros(), uncertain=True)
            self._recorder.put(outcome)
        self._recorder.close()
        await asyncio.wait([recording], timeout=grace)
        if len(self._recorder):
            log.error("unrecorded outcomes count as uncertain", count=len(self._recorder))


def _share(claim: Claim) -> Share:
    return Share.BREAKING if claim.delivery.priority == BREAKING else Share.DELIVERY


def _chance() -> float:
    return random.random()  # noqa: S311  spreads retries, not used for security


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
