"""Enforces Telegram's limits exactly, for benchmarks that show that the bot keeps them."""

import math
from collections import deque
from dataclasses import dataclass, field

_MINUTE = 60.0


@dataclass(slots=True)
class Limits:
    """Limits on messages: per sliding second, per chat (one per `chat_interval`) and per group and minute.

    Sends and edits count. Times are seconds of any monotonic clock.
    """

    rate: int = 30
    chat_interval: float = 1.0
    group_per_minute: int = 20
    _recent: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=dict)

    def take(self, method: str, chat_id: int | None, now: float) -> int | None:
        """Count a call and return None if it is allowed; otherwise return after how many seconds to retry."""
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
