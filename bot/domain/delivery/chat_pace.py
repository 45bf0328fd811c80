"""One chat's pace: when each share may have its next turn, and who goes next."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.delivery.shares import EDITORS_EVERY_IN_CHAT, Share, Shares

MARGIN = 1.015
"""Each span is this much longer: Telegram counts arrivals, and the network jitters by milliseconds."""
MINUTE = 60.0
_KEPT_FREE = {Share.EDITOR: 0, Share.BREAKING: 1, Share.DELIVERY: 2, Share.ANSWER: 4, Share.RECEIPT: 8}
"""Tenths of a group's minute that a share leaves free. A turn is used up for a minute, so urgent messages can
only be prompt if some are left."""
_ASSURED = {Share.DELIVERY: 1, Share.ANSWER: 2}
"""Tenths that a share gets anyway, out of all except the tenth for editors."""


@dataclass(eq=False, slots=True)
class Ticket:
    """A wait for a turn in `chat_id`; `number` is its place in the order of arrival."""

    number: int
    chat_id: int
    share: Share


@dataclass(slots=True)
class GroupMinute:
    """The turns in a group's last minute, at most `most`."""

    most: int
    turns: deque[tuple[float, Share]] = field(default_factory=deque)

    def opens_at(self, share: Share) -> float:
        """Return when a share may have a turn, judging by this minute's turns."""
        tenth = self.most // 10
        at = self._below_at(self.most - _KEPT_FREE[share] * tenth)
        assured = _ASSURED.get(share, 0) * tenth
        if at > -math.inf and assured:
            at = min(at, max(self._below_at(self.most - tenth), self._own_below_at(share, assured)))
        return at

    def take(self, share: Share, now: float) -> None:
        """Note a turn."""
        self.turns.append((now, share))
        while self.turns[0][0] <= now - MINUTE * MARGIN or len(self.turns) > self.most:
            self.turns.popleft()

    def over_at(self) -> float:
        """Return when the last turn no longer counts."""
        return self.turns[-1][0] + MINUTE * MARGIN if self.turns else -math.inf

    def _below_at(self, count: int) -> float:
        """Return when fewer than `count` turns are within the minute."""
        return self.turns[-count][0] + MINUTE * MARGIN if len(self.turns) >= count else -math.inf

    def _own_below_at(self, share: Share, count: int) -> float:
        own = [at for at, its in self.turns if its is share]
        return own[-count] + MINUTE * MARGIN if len(own) >= count else -math.inf


@dataclass(eq=False, slots=True)
class ChatPace:
    """A chat's deadline, who waits in it, and for a group the turns of its last minute."""

    ready_at: float
    minute: GroupMinute | None
    waiting: list[Ticket] = field(default_factory=list)  # in the order of arrival; few wait in one chat
    shares: Shares | None = None  # set once several shares wait at a time
    next: Ticket | None = None  # who may go now; the chat is lined up by it
    place: tuple[float, int] | None = None  # its only valid item in the queues; any other is stale
    lined_up_at: float = -math.inf
    promised: float = -math.inf  # when the next delivery that is put off may come back
    promised_breaking: float = -math.inf  # the same for breaking deliveries
    remembered: bool = False

    def opens_at(self, share: Share) -> float:
        """Return when a share may have a turn."""
        if self.minute is None:
            return self.ready_at
        return max(self.ready_at, self.minute.opens_at(share))

    def next_opening(self) -> float:
        """Return when one of those who wait may have a turn."""
        return min(map(self.opens_at, {ticket.share for ticket in self.waiting}))

    def pick(self, now: float) -> Ticket | None:
        """Return whose turn is next, or None if nobody may go now."""
        if len(self.waiting) == 1:
            [only] = self.waiting
            return only if self.opens_at(only.share) <= now else None
        may_go = self._may_go(now)
        if not may_go:
            return None
        if len(may_go) > 1 and self.shares is None:
            self.shares = Shares(EDITORS_EVERY_IN_CHAT)
        share = may_go[0] if self.shares is None else self.shares.pick(may_go)
        return next(ticket for ticket in self.waiting if ticket.share is share)

    def take(self, share: Share, now: float, interval: float) -> None:
        """Count a turn."""
        if self.shares is not None:
            self.shares.took(share, {share, *self._may_go(now)})
        self.ready_at = now + interval
        if self.minute is not None:
            self.minute.take(share, now)

    def before(self, share: Share) -> int:
        """Return how many of those who wait go before a newcomer."""
        return sum(ticket.share <= share for ticket in self.waiting)

    def idle_at(self) -> float:
        """Return when all its deadlines have passed."""
        deadlines = max(self.ready_at, self.promised, self.promised_breaking)
        return deadlines if self.minute is None else max(deadlines, self.minute.over_at())

    def _may_go(self, now: float) -> Sequence[Share]:
        return [share for share in {ticket.share for ticket in self.waiting} if self.opens_at(share) <= now]
