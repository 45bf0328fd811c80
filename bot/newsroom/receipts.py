"""Keeps receipts up to date: messages that count for editors how an entry or its change goes out."""

import asyncio
import math
from dataclasses import dataclass, replace
from typing import NoReturn

import structlog

from bot.clock import sleep_until
from bot.domain.delivery.shares import Share
from bot.domain.messages.message import Button, Rows
from bot.domain.moment import SECOND, seconds
from bot.errors import DeliveryError, DestinationMovedError, TryLaterError, UncertainError
from bot.gateway.refusals import DestinationClosedError
from bot.newsroom.messenger import Messenger
from bot.presenting.spans import describe_span
from bot.words import Words
from storage import Tx, reads
from storage.newsroom import receipts
from storage.newsroom.receipts import Offers, Progress, Receipt

log = structlog.get_logger(__name__)

EDIT_EVERY = 3.0
EDIT_EVERY_IN_GROUPS = 9.0
"""Seconds between two edits of a receipt. Readers share a group's 20 messages per minute, so it is longer."""
LONGEST_REST = 30.0
"""Longest time, in seconds, between two looks at a receipt that does not change."""
LOOK_EVERY = 5.0
LOOKING_SHARE = 20
"""Wait before the next count, as a multiple of how long the last one took. Counting a large entry is slow."""
CLOSED_REST = 600.0
"""Seconds until the next try if the chat takes no messages or is not found."""
LONGEST = seconds(86_400)
"""How long a receipt counts, in microseconds (1 day). /status shows what still waits after that."""


def tell_progress(head: str, progress: Progress, words: Words) -> str:
    """Return a receipt's text: what was done, and its progress."""
    lines = [head, ""]
    if not any(
        [
            *(progress.waiting, progress.later, progress.sent),
            *(progress.gone, progress.failed, progress.counted),
        ]
    ):
        lines.append(words("receipt-nobody") if progress.done else words("receipt-beginning"))
        return "\n".join(lines)
    lines.append(
        words(
            "receipt-counts",
            sent=progress.sent,
            waiting=progress.waiting,
            gone=progress.gone,
            failed=progress.failed,
            doubled=progress.doubled,
            later=progress.later,
            counted=progress.counted,
        )
    )
    if progress.held is not None and not progress.done:
        lines.append(words("receipt-held", number=str(progress.held)))
    if progress.begun_at is not None and progress.first_at is not None and progress.last_at is not None:
        first, last = (
            describe_span((at - progress.begun_at) / SECOND, words)
            for at in (progress.first_at, progress.last_at)
        )
        lines.append(words("receipt-times", first=first, last=last))
    return "\n".join(lines)


def receipt_buttons(entry_id: int, revision: int, offers: Offers, words: Words) -> Rows:
    """Return the buttons below a receipt."""
    row = []
    if offers.undo:
        row.append(Button(words("button-undo-change"), f"v1:undo:{entry_id}:{revision}"))
    if offers.edit:
        row.append(Button(words("button-edit"), f"v1:edit:{entry_id}"))
    return [row] if row else ()


@dataclass(slots=True)
class _Shown:
    """The text of a receipt as far as this process knows, and when to look again (monotonic seconds)."""

    text: str = ""
    buttons: Rows = ()
    look_at: float = 0.0
    rest: float = 0.0


class Receipts:
    """Updates the open receipts, within the pace of edits. `wake` signals that there is a new one.

    The shown text is not stored. After a restart each receipt is edited once more, which does no harm.
    """

    def __init__(self, messenger: Messenger, wake: asyncio.Event) -> None:
        self._messenger = messenger
        self._storage = messenger.storage
        self._wake = wake
        self._shown: dict[tuple[int, int], _Shown] = {}

    async def run(self) -> NoReturn:
        """Update receipts until cancelled."""
        while True:
            found = await self._storage.read(receipts.list_open)
            for receipt in found:
                await self._look(receipt)
            kept = {(receipt.chat_id, receipt.message_id) for receipt in found}
            self._shown = {key: shown for key, shown in self._shown.items() if key in kept}
            await self._sleep()

    async def _look(self, receipt: Receipt) -> None:
        """Update one receipt if it is time, and close it when it is complete."""
        key = receipt.chat_id, receipt.message_id
        shown = self._shown.get(key)
        if shown is None:
            # Assume that the message was written just now.
            shown = self._shown[key] = _Shown(look_at=_monotonic() + _least_rest(receipt))
        if _monotonic() < shown.look_at:
            return
        begun = _monotonic()
        progress, offers = await _read(self._storage, receipt)
        least = max(_least_rest(receipt), LOOKING_SHARE * (_monotonic() - begun))
        words = self._messenger.catalogues.of(receipt.language)
        text = tell_progress(receipt.head, progress, words)
        buttons = receipt_buttons(receipt.entry_id, receipt.revision, offers, words)
        outlived = self._messenger.clock() - receipt.opened_at > LONGEST
        over = progress.done or outlived
        shown.rest = min(max(shown.rest * 1.5, least), LONGEST_REST)
        pause = 0.0
        if (text, buttons) != (shown.text, shown.buttons):
            try:
                receipt = await self._show(receipt, text, buttons)
            except TryLaterError as error:
                closed = isinstance(error, DestinationClosedError)
                pause = CLOSED_REST if closed else error.after or 0.0
                over = outlived and not error.after
            except UncertainError:
                over = outlived  # tried again: editing twice does no harm
            except DeliveryError as error:
                log.info("cannot update receipt", chat=receipt.chat_id, why=str(error))
                over = True
            else:
                shown.text, shown.buttons, shown.rest = text, buttons, least
        # Counted from here, because the edit may have waited for its turn.
        shown.look_at = _monotonic() + max(shown.rest, pause)
        if over:
            await self._storage.write(lambda tx: receipts.close(tx, receipt, self._messenger.clock()))

    async def _show(self, receipt: Receipt, text: str, buttons: Rows) -> Receipt:
        """Edit a receipt's text, or send a new message if its group has moved; return the current receipt."""
        try:
            await self._messenger.edit(
                receipt.chat_id, receipt.message_id, text, buttons=buttons, share=Share.RECEIPT
            )
        except DestinationMovedError as error:
            new_chat_id = error.new_chat_id
        else:
            return receipt
        message_id = await self._messenger.send(new_chat_id, text, buttons=buttons, share=Share.RECEIPT)
        there = replace(receipt, chat_id=new_chat_id, message_id=message_id)
        await self._storage.write(lambda tx: receipts.move(tx, receipt, there))
        return there

    async def _sleep(self) -> None:
        """Wait until a receipt is due for a look or a new one arrives."""
        next_at = min((shown.look_at for shown in self._shown.values()), default=math.inf)
        await sleep_until(self._wake, at_most=min(max(0.0, next_at - _monotonic()), LOOK_EVERY))


@reads
async def _read(tx: Tx, receipt: Receipt) -> tuple[Progress, Offers]:
    progress = await receipts.progress(tx, receipt.entry_id, receipt.revision)
    return progress, await receipts.offers(tx, receipt.entry_id, receipt.revision)


def _least_rest(receipt: Receipt) -> float:
    return EDIT_EVERY if receipt.chat_id > 0 else EDIT_EVERY_IN_GROUPS


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
