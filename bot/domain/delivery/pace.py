"""Decides when each message may go: deadlines for the whole bot and for each chat, and whose turn is next.

Telegram's FAQ gives these limits: about 30 messages per second for a bot, 1 per second in a chat, 20 per
minute in a group. A token bucket allows bursts above such a limit, so each turn has a deadline instead: never
more than the rate in any sliding second, evenly spaced, and no catching up after a pause.

If several wait, their shares (`bot.domain.delivery.shares`) decide who goes first, for the bot and in each
chat.

Times are seconds of any clock that never goes back.
"""

import math
from collections import deque
from collections.abc import Collection
from heapq import heappop, heappush

from bot.domain.delivery.chat_pace import MARGIN, MINUTE, ChatPace, GroupMinute, Ticket
from bot.domain.delivery.shares import SHARES, Share, Shares

_CATCH_UP = 0.010
"""Seconds of lateness to make up for; a timer of asyncio fires a millisecond or two late."""


class Rate:
    """The whole bot's pace: at most `rate` turns in any sliding second, evenly spaced."""

    def __init__(self, rate: float) -> None:
        self._interval = MARGIN / rate
        # Below 1 per second the spacing alone is the limit.
        self._recent: deque[float] = deque(maxlen=max(1, math.floor(rate)))
        self._slot = -math.inf

    def next_at(self) -> float:
        """Return when the next turn may be taken."""
        spaced = self._slot + self._interval
        if len(self._recent) < (self._recent.maxlen or 1):
            return spaced
        return max(spaced, self._recent[0] + MARGIN)

    def hold(self, until: float) -> None:
        """Give no turn before `until`. After that they come evenly spaced, without catching up."""
        self._slot = max(self._slot, until - self._interval)

    def take(self, now: float, *, wanted_at: float) -> None:
        """Note a turn taken at `now`, not before `next_at()`, by a message that was ready at `wanted_at`."""
        # If the timer was late, the schedule stays, so that lateness does not lower the rate. If nobody
        # wanted a turn, the schedule starts again: silence does not allow a burst.
        self._slot = max(self.next_at(), min(now, wanted_at), now - _CATCH_UP)
        self._recent.append(now)

    def begun(self, now: float) -> None:
        """Note that the message with the last turn only goes out at `now`, so that its second starts then."""
        if self._recent:
            self._recent[-1] = max(self._recent[-1], now)


class Pace:
    """Whose turn it is: by shares, and within a share in the order of arrival.

    A chat before its deadline delays no other chat. A turn costs O(log n) of those that wait. A chat is
    forgotten once its deadlines have passed.
    """

    def __init__(self, rate: float, *, chat_interval: float = 1.0, group_per_minute: int = 20) -> None:
        self._rate = Rate(rate)
        self._shares = Shares()
        self._chat_interval = chat_interval * MARGIN
        self._group_per_minute = group_per_minute
        self._chats: dict[int, ChatPace] = {}
        self._numbers = 0
        # Chats in which somebody may go now, by whose turn is next there. Items: (ticket's number, chat id).
        self._ready: list[list[tuple[float, int]]] = [[] for _ in SHARES]
        self._aside: list[tuple[float, int]] = []  # chats before their deadline: (deadline, chat id)
        self._forgetting: list[tuple[float, int]] = []  # (not before, chat id)

    def __len__(self) -> int:
        """Return how many chats are remembered."""
        return len(self._chats)

    def pass_by(self, chat_id: int, share: Share, now: float) -> bool:
        """Take a turn at once if nobody who may go is waiting and the deadlines have passed."""
        if any(self._ready) or now < self._rate.next_at():
            return False
        self._bring_back(now)
        chat = self._chat(chat_id, now)
        if any(self._ready) or chat.opens_at(share) > now:
            return False
        chat.lined_up_at = now
        self._count(chat, share, now, (share,))
        self._remember(chat_id, chat)
        self._forget(now)
        return True

    def join(self, chat_id: int, share: Share, now: float) -> Ticket:
        """Line up for a turn in a chat (group and channel ids are negative, as in the Bot API)."""
        self._numbers += 1
        ticket = Ticket(self._numbers, chat_id, share)
        chat = self._chat(chat_id, now)
        chat.waiting.append(ticket)
        self._line_up(chat_id, chat, now)
        self._forget(now)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Stop waiting. A ticket that had its turn may leave too."""
        chat = self._chats.get(ticket.chat_id)
        if chat is not None and ticket in chat.waiting:
            chat.waiting.remove(ticket)

    def wait_of(self, chat_id: int, share: Share, now: float) -> float:
        """Return how many seconds a newcomer would at least wait for this chat's deadlines."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        return max(0.0, chat.opens_at(share) - now) + chat.before(share) * self._chat_interval

    def put_off(self, chat_id: int, share: Share, now: float) -> float:
        """Return how many seconds to stay away from a chat with a wait.

        Each caller gets a different time, so that they do not all come back at once. A breaking delivery does
        not wait for others that were put off.
        """
        chat = self._chat(chat_id, now)
        spacing = self._chat_interval
        if chat.minute is not None:
            spacing = max(spacing, MINUTE * MARGIN / self._group_per_minute)
        at = now + self.wait_of(chat_id, share, now)
        if share is Share.BREAKING:
            at = max(at, chat.promised_breaking)
            chat.promised_breaking = at + spacing
        else:
            at = max(at, chat.promised)
            chat.promised = at + spacing
        self._remember(chat_id, chat)
        return at - now

    def hold_chat(self, chat_id: int, until: float, now: float) -> list[Ticket]:
        """Let nobody send to a chat before `until`; return the tickets that wait in it."""
        chat = self._chat(chat_id, now)
        chat.ready_at = max(chat.ready_at, until)
        self._remember(chat_id, chat)
        return list(chat.waiting)

    def hold_all(self, until: float) -> None:
        """Let nobody send to any chat before `until`."""
        self._rate.hold(until)

    def begun(self, chat_id: int, now: float) -> None:
        """Note that a message only goes out at `now`, after its turn, because the program was busy."""
        self._rate.begun(now)
        chat = self._chats.get(chat_id)
        if chat is not None:
            chat.ready_at = max(chat.ready_at, now + self._chat_interval)

    def grant(self, now: float) -> Ticket | None:
        """Return the ticket whose turn it is, and count the turn; None if nobody may send now."""
        self._forget(now)
        if now < self._open_at():
            return None
        self._bring_back(now)
        waiting = [share for share in SHARES if self._ready[share] and self._tidy(self._ready[share], now)]
        if not waiting:
            return None
        _, chat_id = heappop(self._ready[self._shares.pick(waiting)])
        chat = self._chats[chat_id]
        ticket, chat.next = chat.next, None
        assert ticket is not None  # noqa: S101  `_tidy` ensures it
        chat.waiting.remove(ticket)
        self._count(chat, ticket.share, now, waiting)
        self._line_up(chat_id, chat, now)
        return ticket

    def next_at(self) -> float | None:
        """Return when to ask `grant` again, or None while nobody waits.

        Right after a `grant` that returned None this is in the future. A stale place can make it too early
        once, but never too late.
        """
        if any(self._ready):
            return self._open_at()
        if self._aside:
            return max(self._open_at(), self._aside[0][0])
        return None

    def _open_at(self) -> float:
        return self._rate.next_at()

    def _chat(self, chat_id: int, now: float) -> ChatPace:
        chat = self._chats.get(chat_id)
        if chat is None:
            # Negative ids are groups, supergroups and channels.
            minute = GroupMinute(self._group_per_minute) if chat_id < 0 else None
            chat = self._chats[chat_id] = ChatPace(now, minute)
        return chat

    def _line_up(self, chat_id: int, chat: ChatPace, now: float) -> None:
        """Put a chat in the queue where its tickets belong now; its earlier place becomes stale."""
        before, chat.next = chat.next, chat.pick(now) if chat.waiting else None
        if chat.next is not None:
            if chat.next is not before:
                chat.place = (chat.next.number, chat_id)
                chat.lined_up_at = now
                heappush(self._ready[chat.next.share], chat.place)
        elif chat.waiting:
            chat.place = (chat.next_opening(), chat_id)
            heappush(self._aside, chat.place)
        else:
            chat.place = None
            self._remember(chat_id, chat)

    def _bring_back(self, now: float) -> None:
        while self._aside and self._aside[0][0] <= now:
            item = heappop(self._aside)
            chat = self._chats.get(item[1])
            if chat is not None and chat.place is item:
                self._line_up(item[1], chat, now)

    def _tidy(self, ready: list[tuple[float, int]], now: float) -> bool:
        """Remove stale items from the head of a queue; tell whether somebody waits there."""
        while ready:
            item = ready[0]
            chat = self._chats.get(item[1])
            if chat is None or chat.place is not item:
                heappop(ready)
                continue
            if chat.waiting and chat.pick(now) is chat.next:
                return True
            heappop(ready)
            chat.next = None
            self._line_up(item[1], chat, now)
        return False

    def _count(self, chat: ChatPace, share: Share, now: float, waiting: Collection[Share]) -> None:
        self._rate.take(now, wanted_at=chat.lined_up_at)
        self._shares.took(share, waiting)
        chat.take(share, now, self._chat_interval)

    def _remember(self, chat_id: int, chat: ChatPace) -> None:
        """Have an idle chat forgotten once its deadlines have passed."""
        if not chat.remembered:
            chat.remembered = True
            heappush(self._forgetting, (chat.idle_at(), chat_id))

    def _forget(self, now: float) -> None:
        while self._forgetting and self._forgetting[0][0] <= now:
            chat_id = heappop(self._forgetting)[1]
            chat = self._chats[chat_id]
            chat.remembered = False
            if chat.waiting:
                continue  # it is put back when the last ticket has gone
            if chat.idle_at() > now:
                self._remember(chat_id, chat)
            else:
                del self._chats[chat_id]
