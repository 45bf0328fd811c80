"""What several instances have to agree on, so that Telegram's limits hold for all of them together.

The whole bot's rate is shared out evenly. A group, and whoever wrote to the bot within the last minute, is
served by the leading instance alone, which also answers there: so it knows all that the chat gets.
"""

from collections.abc import Iterable

from bot.clock import now_micros
from bot.domain.moment import SECOND, seconds
from bot.gateway.pacing import Pacer
from storage import Tx, lanes
from storage.membership import Instance

KEPT_FOR = 60.0
"""Seconds for which a chat is the leading instance's after somebody wrote there."""
_ON_ITS_WAY = 2.0
"""Seconds within which what another instance has claimed for a chat is sent."""


class Sharing:
    """One instance's share in the sending."""

    def __init__(self, instance: Instance, pacer: Pacer, rate: float) -> None:
        self._instance = instance
        self._pacer = pacer
        self._rate = rate

    def divide(self) -> None:
        """Take an even share of the rate, now that somebody came or went."""
        self._pacer.change_rate(self._rate / max(1, len(self._instance.alive)))

    async def keep(self, tx: Tx, chat_ids: Iterable[int]) -> None:
        """Serve chats alone for a while, since somebody wrote there and will get an answer."""
        if not self._instance.others():
            return
        for chat_id in set(chat_ids):
            now = now_micros()
            ready_at, busy = await lanes.keep(tx, chat_id, now + seconds(KEPT_FOR))
            self._pacer.hold_chat(chat_id, max((ready_at - now) / SECOND, _ON_ITS_WAY if busy else 0.0))
