"""Shares the budget of messages: whose turn is next if several wait."""

from collections.abc import Collection
from enum import IntEnum
from typing import Final


class Share(IntEnum):
    """Whose share of the budget a message comes from."""

    EDITOR = 0
    """An answer to an owner or an editor."""
    BREAKING = 1
    """A delivery of a breaking entry."""
    DELIVERY = 2
    """Any other delivery."""
    ANSWER = 3
    """An answer to a reader, or a notice."""
    RECEIPT = 4
    """An update of a receipt's count."""


SHARES: Final = tuple(Share)
EDITORS_EVERY: Final = 10
"""While others wait, editors get one turn in this many."""
EDITORS_EVERY_IN_CHAT: Final = 2
"""The same within a chat, where one in ten would mean a preview every half minute."""
BREAKING_IN_A_ROW: Final = 4
"""Turns of breaking entries for each turn of others."""
RECEIPTS_EVERY: Final = 100
"""A receipt that waits gets 1 turn in this many; else a long broadcast would end before it says anything."""


class Shares:
    """Divides turns: `pick` says whose turn is next, `took` notes it.

    Breaking deliveries get at least 4 of 5 turns for which they wait. Editors go first in the rest, but get
    at most 1 in `editors_every` while others wait. Other deliveries get at least half of what remains.
    Receipts go when nobody else waits, or as every 100th. What one share does not use the others get. A share
    that did not wait is not owed anything.
    """

    __slots__ = ("_breaking", "_delivered", "_editors_wait_for", "_others", "_unreceipted")

    def __init__(self, editors_every: int = EDITORS_EVERY) -> None:
        self._editors_wait_for = editors_every - 1
        self._others = self._editors_wait_for  # turns of others since an editor's turn
        self._breaking = BREAKING_IN_A_ROW  # turns of breaking deliveries since a turn of others
        self._delivered = False  # whether the last delivery or answer was a delivery
        self._unreceipted = 0  # turns of others for which a receipt has waited

    def pick(self, waiting: Collection[Share]) -> Share:
        """Return whose turn is next among the shares that wait. At least one does."""
        if len(waiting) == 1:
            return next(iter(waiting))
        if Share.BREAKING not in waiting or self._breaking >= BREAKING_IN_A_ROW:
            if Share.RECEIPT in waiting and self._unreceipted >= RECEIPTS_EVERY - 1:
                return Share.RECEIPT
            if Share.EDITOR in waiting and self._others >= self._editors_wait_for:
                return Share.EDITOR
            if Share.DELIVERY in waiting and not (self._delivered and Share.ANSWER in waiting):
                return Share.DELIVERY
            if Share.ANSWER in waiting:
                return Share.ANSWER
        return Share.BREAKING if Share.BREAKING in waiting else Share.EDITOR

    def took(self, share: Share, waiting: Collection[Share]) -> None:
        """Note whose turn it was, and which shares waited for it (including that one)."""
        self._breaking = min(self._breaking + 1, BREAKING_IN_A_ROW) if share is Share.BREAKING else 0
        if share is not Share.EDITOR:
            self._others = min(self._others + 1, self._editors_wait_for)
        elif len(waiting) > 1:
            self._others = 0
        if share in (Share.DELIVERY, Share.ANSWER):
            self._delivered = share is Share.DELIVERY
        if share is Share.RECEIPT or Share.RECEIPT not in waiting:
            self._unreceipted = 0
        else:
            self._unreceipted += 1
