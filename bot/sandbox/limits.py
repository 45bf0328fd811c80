"""Telegram's limits, enforced to the letter: for benches, which show that the bot keeps them."""

import math
from collections import deque
from dataclasses import dataclass, field

_MINUTE = 60.0


@dataclass(slots=True)
class Limits:
    """At most so many messages in any sliding second, one in a chat a second, so many in a group a minute.

    Sends and edits count. Times are seconds of any steady clock.
    """

    rate: int = 30
    chat_interval: float = 1.0
    group_per_minute: int = 20
    _recent: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=dict)

    def take(self, method: str, chat_id: int | None, now: float) -> int | None:
        """Count a call; return None if it may be, else after how many seconds it might."""
        if chat_id is None or not method.lower().startswith(("send", "edit", "copy", "forward")):
            return None
        recent = _within(self._recent, now - 1.0)
        chat = _within(self._chats.setdefault(chat_id, deque()), now - _MINUTE)
        waits = [0.0]
        if len(recent) >= self.rate:
            waits.append(recent[-self.rate] + 1.0 - now)
        if chat:
            waits.append(chat[-1] + self.chat_interval - now)
        if chat_id < 0 and len(chat) >= self.group_per_minute:
            waits.append(chat[-self.group_per_minute] + _MINUTE - now)
        if max(waits) > 0:
            return math.ceil(max(waits))
        recent.append(now)
        chat.append(now)
        return None


def _within(times: deque[float], begin: float) -> deque[float]:
    while times and times[0] <= begin:
        times.popleft()
    return times
