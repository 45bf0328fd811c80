"""One chat's pace: when each share may have its next turn there, and which of those that wait goes next."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.delivery.shares import EDITORS_EVERY_IN_CHAT, Share, Shares

MARGIN = 1.015
"""Every span is kept this much longer: Telegram counts arrivals, and the network jitters by milliseconds."""
MINUTE = 60.0
_KEPT_FREE = {Share.EDITOR: 0, Share.BREAKING: 1, Share.DELIVERY: 2, Share.ANSWER: 4, Share.RECEIPT: 8}
"""Tenths of a group's minute that a share leaves free. A turn that is taken is gone for a minute, so what is
more urgent can only be prompt where some are left."""
_ASSURED = {Share.DELIVERY: 1, Share.ANSWER: 2}
"""Tenths that a share gets all the same, from all but the tenth for editors."""


@dataclass(eq=False, slots=True)
class Ticket:
    """One who waits for a turn in `chat_id`; `number` is its place in the order of arrival."""

    number: int
    chat_id: int
    share: Share


@dataclass(slots=True)
class GroupMinute:
    """The turns in a group's last minute, of which there may be `most`."""

    most: int
    turns: deque[tuple[float, Share]] = field(default_factory=deque)

    def opens_at(self, share: Share) -> float:
        """Return from when on there is a turn for a share, as far as this minute's turns tell."""
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
        """Return when the last turn will no longer count."""
        return self.turns[-1][0] + MINUTE * MARGIN if self.turns else -math.inf

    def _below_at(self, count: int) -> float:
        """Return from when on fewer than `count` turns lie within the minute."""
        return self.turns[-count][0] + MINUTE * MARGIN if len(self.turns) >= count else -math.inf

    def _own_below_at(self, share: Share, count: int) -> float:
        own = [at for at, its in self.turns if its is share]
        return own[-count] + MINUTE * MARGIN if len(own) >= count else -math.inf


@dataclass(eq=False, slots=True)
class ChatPace:
    """A chat's deadline, those who wait in it, and for a group the turns of its last minute."""

    ready_at: float
    minute: GroupMinute | None
    waiting: list[Ticket] = field(default_factory=list)  # in the order of arrival; few wait in one chat
    shares: Shares | None = None  # once several shares have waited at a time
    next: Ticket | None = None  # the one who may go now, and by whom the chat is lined up
    place: tuple[float, int] | None = None  # its one valid item in the queues; any other is stale
    lined_up_at: float = -math.inf
    promised: float = -math.inf  # when the next delivery that is put off may come back
    promised_breaking: float = -math.inf  # the same for breaking ones
    remembered: bool = False

    def opens_at(self, share: Share) -> float:
        """Return from when on a share may have a turn."""
        if self.minute is None:
            return self.ready_at
        return max(self.ready_at, self.minute.opens_at(share))

    def next_opening(self) -> float:
        """Return from when on one of those who wait may have a turn."""
        return min(map(self.opens_at, {ticket.share for ticket in self.waiting}))

    def pick(self, now: float) -> Ticket | None:
        """Return the one whose turn is next, or None where nobody may go now."""
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
        """Return how many wait who go before one who joined now."""
        return sum(ticket.share <= share for ticket in self.waiting)

    def idle_at(self) -> float:
        """Return when all its deadlines have passed."""
        deadlines = max(self.ready_at, self.promised, self.promised_breaking)
        return deadlines if self.minute is None else max(deadlines, self.minute.over_at())

    def _may_go(self, now: float) -> Sequence[Share]:
        return [share for share in {ticket.share for ticket in self.waiting} if self.opens_at(share) <= now]
