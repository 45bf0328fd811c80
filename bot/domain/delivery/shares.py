"""Who shares the budget of messages, and whose turn is next where several wait."""

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
    """A receipt that counts on."""


SHARES: Final = tuple(Share)
EDITORS_EVERY: Final = 10
"""Of so many turns editors get one while others wait."""
EDITORS_EVERY_IN_CHAT: Final = 2
"""Within a chat, where a tenth would be a preview in half a minute."""
BREAKING_IN_A_ROW: Final = 4
"""Turns of breaking entries for each one of others."""
RECEIPTS_EVERY: Final = 100
"""A long broadcast would otherwise end before its receipt says anything."""


class Shares:
    """Divides turns: `pick` says whose the next one is, `took` notes it.

    Of the turns for which breaking deliveries wait they get at least four fifths. Editors go first in the
    rest, but get at most one in `editors_every` while others wait. Of what remains other deliveries get at
    least half. Receipts go when nobody else waits, or as every hundredth. What one does not use the others
    get. Nothing is owed for turns at which somebody did not wait.
    """

    __slots__ = ("_breaking", "_delivered", "_editors_wait_for", "_others", "_unreceipted")

    def __init__(self, editors_every: int = EDITORS_EVERY) -> None:
        self._editors_wait_for = editors_every - 1
        self._others = self._editors_wait_for  # turns of others since an editor's
        self._breaking = BREAKING_IN_A_ROW  # turns of breaking deliveries since one of others
        self._delivered = False  # whether the last of deliveries and answers was a delivery
        self._unreceipted = 0  # turns of others for which a receipt has waited

    def pick(self, waiting: Collection[Share]) -> Share:
        """Return whose turn is next of those that wait, of whom there is at least one."""
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
        """Note whose turn it was, and who was waiting for it, that one included."""
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
