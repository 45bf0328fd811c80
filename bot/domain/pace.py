"""When each message may go: deadlines for the whole bot and for each chat, and whose turn is next.

Telegram's limits as its FAQ gives them: about 30 messages a second for a bot, one a second in a chat, 20 a
minute in a group. A bucket with a burst is not that limit, so a turn is a deadline here: never more than the
rate in any sliding second, evenly spaced, and nothing made up for after a pause.

Times are seconds of any clock that never goes back.
"""

import math
from collections import deque
from dataclasses import dataclass, field
from heapq import heappop, heappush

MARGIN = 1.015
"""Every span is kept this much longer: Telegram counts arrivals, and the network jitters by milliseconds."""
MINUTE = 60.0
_CATCH_UP = 0.010
"""Seconds of lateness that are made up for; a timer of asyncio fires a millisecond or two late."""


class Rate:
    """The whole bot's pace: at most `rate` turns in any sliding second, evenly spaced."""

    def __init__(self, rate: float) -> None:
        self._interval = MARGIN / rate
        # Below one a second the spacing alone is the limit.
        self._recent: deque[float] = deque(maxlen=max(1, math.floor(rate)))
        self._slot = -math.inf

    def next_at(self) -> float:
        """Return from when on the next turn may be taken."""
        spaced = self._slot + self._interval
        if len(self._recent) < (self._recent.maxlen or 1):
            return spaced
        return max(spaced, self._recent[0] + MARGIN)

    def hold(self, until: float) -> None:
        """Give no turn before `until`; after it they come evenly spaced, with nothing made up for."""
        self._slot = max(self._slot, until - self._interval)

    def take(self, now: float, *, wanted_at: float) -> None:
        """Note a turn taken at `now`, not before `next_at()`, by one who was ready to go at `wanted_at`."""
        # Where a turn was late because the timer was, the schedule stands, so that lateness does not add up
        # to a lower rate. Where nobody wanted a turn the schedule begins anew: silence earns no burst.
        self._slot = max(self.next_at(), min(now, wanted_at), now - _CATCH_UP)
        self._recent.append(now)

    def begun(self, now: float) -> None:
        """Note that the message whose turn was last goes out only at `now`: its second begins with that."""
        if self._recent:
            self._recent[-1] = max(self._recent[-1], now)


@dataclass(eq=False, slots=True)
class Ticket:
    """One who waits for a turn in `chat_id`; `number` is its place in the order of arrival."""

    number: int
    chat_id: int
    urgent: bool


@dataclass(eq=False, slots=True)
class _Chat:
    """A chat's deadline, those who wait in it, and for a group its last turns of a minute."""

    ready_at: float = -math.inf
    # Lists, for a deque takes 0.8 kB even when empty, and few wait in one chat.
    urgent: list[Ticket] = field(default_factory=list)
    others: list[Ticket] = field(default_factory=list)
    recent: deque[float] | None = None
    place: tuple[float, int] | None = None  # its one valid item in the queues; any other is stale
    lined_up_at: float = -math.inf
    promised_at: float = -math.inf  # when the next one who is put off may come back
    remembered: bool = False

    def waiting(self) -> int:
        return len(self.urgent) + len(self.others)

    def head(self) -> Ticket | None:
        queue = self.urgent or self.others
        return queue[0] if queue else None

    def queue(self, ticket: Ticket) -> list[Ticket]:
        return self.urgent if ticket.urgent else self.others


class Pace:
    """Whose turn it is: answers to people first, then deliveries, each in the order of arrival.

    A chat whose deadline has not come stands aside and delays no other. A turn costs O(log n) of those that
    wait; a chat is forgotten once its deadlines have passed.
    """

    def __init__(self, rate: float, *, chat_interval: float = 1.0, group_per_minute: int = 20) -> None:
        self._rate = Rate(rate)
        self._chat_interval = chat_interval * MARGIN
        self._group_per_minute = group_per_minute
        self._chats: dict[int, _Chat] = {}
        self._numbers = 0
        # Chats whose head may go now, by its number; urgent ones apart. Items: (number, chat id).
        self._ready: dict[bool, list[tuple[float, int]]] = {True: [], False: []}
        self._aside: list[tuple[float, int]] = []  # chats before their deadline: (deadline, chat id)
        self._forgetting: list[tuple[float, int]] = []  # (not before, chat id)

    def __len__(self) -> int:
        """Return how many chats are remembered."""
        return len(self._chats)

    def pass_by(self, chat_id: int, now: float) -> bool:
        """Take a turn at once if the way is free: nobody waits for one, and the deadlines have passed."""
        if self._ready[True] or self._ready[False] or now < self._rate.next_at():
            return False
        self._bring_back(now)
        chat = self._chat(chat_id, now)
        if self._ready[True] or self._ready[False] or chat.ready_at > now or chat.head() is not None:
            return False
        chat.lined_up_at = now
        self._count(chat, now)
        self._remember(chat_id, chat)
        self._forget(now)
        return True

    def join(self, chat_id: int, *, urgent: bool, now: float) -> Ticket:
        """Line up for a turn in a chat (group and channel ids are negative, as in the Bot API)."""
        self._numbers += 1
        ticket = Ticket(self._numbers, chat_id, urgent)
        chat = self._chat(chat_id, now)
        idle = chat.head() is None
        overtakes = urgent and not chat.urgent
        chat.queue(ticket).append(ticket)
        if idle or overtakes:
            self._line_up(chat_id, chat, now)
        self._forget(now)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Give up waiting; a ticket that had its turn may leave too."""
        chat = self._chats.get(ticket.chat_id)
        if chat is not None and ticket in chat.queue(ticket):
            chat.queue(ticket).remove(ticket)

    def wait_of(self, chat_id: int, now: float) -> float:
        """Return for how many seconds at least one who joined now would wait for this chat's deadlines."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        return max(0.0, chat.ready_at - now) + chat.waiting() * self._chat_interval

    def put_off(self, chat_id: int, now: float) -> float:
        """Return for how many seconds to stay away from a chat that has to be waited for.

        Everyone gets a time of their own, so that those put off do not all come back at once.
        """
        chat = self._chat(chat_id, now)
        at = max(chat.promised_at, now + self.wait_of(chat_id, now))
        spacing = self._chat_interval
        if chat.recent is not None:
            spacing = max(spacing, MINUTE * MARGIN / self._group_per_minute)
        chat.promised_at = at + spacing
        self._remember(chat_id, chat)
        return at - now

    def hold_chat(self, chat_id: int, until: float, now: float) -> list[Ticket]:
        """Let nobody send to a chat before `until`; return those who wait in it."""
        chat = self._chat(chat_id, now)
        chat.ready_at = max(chat.ready_at, until)
        self._remember(chat_id, chat)
        return [*chat.urgent, *chat.others]

    def hold_all(self, until: float) -> None:
        """Let nobody send to any chat before `until`."""
        self._rate.hold(until)

    def begun(self, chat_id: int, now: float) -> None:
        """Note that a message goes out only at `now`, though its turn came earlier: the program was busy."""
        self._rate.begun(now)
        chat = self._chats.get(chat_id)
        if chat is not None:
            chat.ready_at = max(chat.ready_at, now + self._chat_interval)

    def grant(self, now: float) -> Ticket | None:
        """Return the one whose turn it is, and count it; None where nobody may send now."""
        self._forget(now)
        if now < self._open_at():
            return None
        self._bring_back(now)
        for ready in self._ready.values():
            while ready:
                ticket = self._next_of(ready, now)
                if ticket is not None:
                    return ticket
        return None

    def next_at(self) -> float | None:
        """Return when `grant` is worth asking again, or None while nobody waits.

        Right after a `grant` that returned None this is in the future; someone whose place has gone stale can
        make it too early once, never too late.
        """
        if self._ready[True] or self._ready[False]:
            return self._open_at()
        if self._aside:
            return max(self._open_at(), self._aside[0][0])
        return None

    def _open_at(self) -> float:
        return self._rate.next_at()

    def _chat(self, chat_id: int, now: float) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            # Negative ids are groups, supergroups and channels.
            recent: deque[float] | None = deque(maxlen=self._group_per_minute) if chat_id < 0 else None
            chat = self._chats[chat_id] = _Chat(ready_at=now, recent=recent)
        return chat

    def _line_up(self, chat_id: int, chat: _Chat, now: float) -> None:
        """Put a chat where its head belongs now, which makes its earlier place stale."""
        head = chat.head()
        if head is None:
            chat.place = None
            self._remember(chat_id, chat)
        elif chat.ready_at > now:
            chat.place = (chat.ready_at, chat_id)
            heappush(self._aside, chat.place)
        else:
            chat.place = (head.number, chat_id)
            chat.lined_up_at = now
            heappush(self._ready[head.urgent], chat.place)

    def _bring_back(self, now: float) -> None:
        while self._aside and self._aside[0][0] <= now:
            item = heappop(self._aside)
            chat = self._chats.get(item[1])
            if chat is not None and chat.place is item:
                self._line_up(item[1], chat, now)

    def _next_of(self, ready: list[tuple[float, int]], now: float) -> Ticket | None:
        """Take the first item off a queue and return whose turn it is, if it still is."""
        item = heappop(ready)
        chat_id = item[1]
        chat = self._chats.get(chat_id)
        if chat is None or chat.place is not item:
            return None
        ticket = chat.head()
        if ticket is None or chat.ready_at > now or ticket.number != item[0]:
            self._line_up(chat_id, chat, now)
            return None
        chat.queue(ticket).pop(0)
        self._count(chat, now)
        self._line_up(chat_id, chat, now)
        return ticket

    def _count(self, chat: _Chat, now: float) -> None:
        self._rate.take(now, wanted_at=chat.lined_up_at)
        chat.ready_at = now + self._chat_interval
        if chat.recent is not None:
            chat.recent.append(now)
            if len(chat.recent) == chat.recent.maxlen:
                chat.ready_at = max(chat.ready_at, chat.recent[0] + MINUTE * MARGIN)

    def _remember(self, chat_id: int, chat: _Chat) -> None:
        """See to it that an idle chat is forgotten once its deadlines have passed."""
        if not chat.remembered:
            chat.remembered = True
            heappush(self._forgetting, (_forget_at(chat), chat_id))

    def _forget(self, now: float) -> None:
        while self._forgetting and self._forgetting[0][0] <= now:
            chat_id = heappop(self._forgetting)[1]
            chat = self._chats[chat_id]
            chat.remembered = False
            if chat.head() is not None:
                continue  # it is put back when the last who waits has gone
            if _forget_at(chat) > now:
                self._remember(chat_id, chat)
            else:
                del self._chats[chat_id]


def _forget_at(chat: _Chat) -> float:
    last = chat.recent[-1] + MINUTE * MARGIN if chat.recent else -math.inf
    return max(chat.ready_at, chat.promised_at, last)
