"""Rendered entries: once for each revision, kept for the readers to come."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import tzinfo

from bot.domain.entry import StoredEntry
from bot.domain.message import Button, Message
from bot.domain.rendering import CardWords, render_entry, why_buttons, with_reason
from storage import Storage, Tx, entries
from storage.deliveries import Claimed

KEPT = 256
"""Revisions kept: about a megabyte."""


class Cards:
    """The messages of entries in one language and time zone, from what is stored."""

    def __init__(
        self,
        storage: Storage,
        *,
        words: CardWords,
        zone: tzinfo,
        rest_of: Callable[[StoredEntry], str | None],
    ) -> None:
        self._storage = storage
        self._words = words
        self._zone = zone
        self._rest_of = rest_of
        # By entry and wanted revision; the entry until it is rendered, None where it is no longer there.
        self._cards: OrderedDict[tuple[int, int], StoredEntry | Message | None] = OrderedDict()

    async def load(self, batch: Sequence[Claimed]) -> None:
        """Read what is missing for a batch, in one go, and forget what was used least recently."""
        while len(self._cards) > KEPT:
            self._cards.popitem(last=False)
        missing = {(claimed.entry_id, claimed.wanted) for claimed in batch} - self._cards.keys()
        if not missing:
            return

        async def read(tx: Tx) -> None:
            for key in missing:
                self._cards[key] = await entries.get(tx, key[0])

        await self._storage.read(read)

    def message(self, claimed: Claimed) -> Message | None:
        """Return the message for a delivery of a loaded batch; None if the entry is no longer stored."""
        key = claimed.entry_id, claimed.wanted
        card = self._cards[key]
        if isinstance(card, StoredEntry):
            card = render_entry(card, words=self._words, zone=self._zone, rest_url=self._rest_of(card))
            self._cards[key] = card
        self._cards.move_to_end(key)
        if card is None or claimed.follow_text is None:
            return card
        return with_reason(card, self._words.reason(claimed.follow_text))

    def buttons(self, claimed: Claimed) -> list[list[Button]]:
        """Return the buttons under the message for a delivery."""
        return why_buttons(claimed.entry_id, self._words)
