"""Renders entries once for each revision, and keeps the results for other readers."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from typing import TypeAlias

from bot.domain.entry.content import RevisionKind, StoredEntry
from bot.domain.messages.message import Button, Message
from bot.domain.messages.rendering import (
    CardWords,
    render_change,
    render_entry,
    render_retraction,
    render_withdrawal,
    why_buttons,
    with_reason,
)
from bot.domain.moment import seconds
from bot.gateway.gateway import Prepared, prepare
from storage import Storage, Tx, reads
from storage.delivery import publications
from storage.delivery.claims import Claimed, Step
from storage.delivery.lanes import BREAKING
from storage.entries import entries

KEPT = 256
"""How many revisions are kept: about 1 MB. What is claimed has its own copy."""
REASONS = 4096
"""How many reason lines (why a reader gets entries) are kept, and messages with one."""

DELETABLE = seconds(172_800)
"""How long (microseconds) Telegram lets a bot delete what it sent (Bot API, deleteMessage)."""


class NotStoredError(Exception):
    """The entry is no longer stored."""


_Key: TypeAlias = tuple[int, int, int, bool, Step]
"""An entry, the revision to show, the one to tell about (0: none), whether it is urgent, and the step."""


@dataclass(slots=True)
class Card:
    """What a step needs of an entry; `told` is the kind of the revision that a reply tells about.

    `urgent`: its delivery goes out as breaking news. `told_at`: the earliest time of the reply to retract.
    """

    entry: StoredEntry
    told: RevisionKind | None
    step: Step
    urgent: bool = False
    told_at: int | None = None
    message: Message | None = None
    ready: dict[str | None, Prepared] = field(default_factory=dict)  # by the follow that is the reason

    @property
    def quiet(self) -> bool:
        """Whether it goes without a sound: everything except breaking news and replies about it.

        A breaking entry that reaches a chat only by a later publication is no longer news there.
        """
        late = self.step == "send" and not self.urgent
        return late or self.told in {"silent", "fix"} or not self.entry.parsed.breaking

    def deletes(self, now: int) -> bool:
        """Whether to delete the reply to retract: its entry was withdrawn and Telegram may still allow it."""
        young = self.told_at is not None and now - self.told_at < DELETABLE
        return self.step == "retract" and self.entry.parsed.withdrawn and young

    @property
    def needless(self) -> bool:
        """Whether there is nothing left to tell, so that no earlier reply needs to be retracted for it.

        A later revision will be told about instead, or a withdrawn entry came back.
        """
        if self.step in {"send", "edit"}:
            return False
        return self.told is None or (self.told == "withdrawal" and not self.entry.parsed.withdrawn)


class Cards:
    """The messages of stored entries in one language and time zone."""

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
        # By what `_key` returns; None if the entry is no longer stored.
        self._cards: OrderedDict[_Key, Card | None] = OrderedDict()
        self._reasons: dict[str, str] = {}

    async def load(self, batch: Sequence[Claimed]) -> list[Card | None]:
        """Return the card of each delivery of a batch; read missing ones in one transaction."""
        keys = [_key(claimed) for claimed in batch]
        missing = set(keys) - self._cards.keys()
        if missing:
            self._cards |= await _read(self._storage, missing)
        for key in keys:
            self._cards.move_to_end(key)
        found = [self._cards[key] for key in keys]
        while len(self._cards) > KEPT:
            self._cards.popitem(last=False)
        return found

    def unlink(self, claimed: Card | None) -> None:
        """Send an entry's messages without links from now on; this changes all of its cards."""
        if claimed is None:
            return
        for card in (claimed, *filter(None, self._cards.values())):
            if card.entry.id == claimed.entry.id and not card.entry.unlinked:
                card.entry = replace(card.entry, unlinked=True)
                card.message = None
                card.ready.clear()

    def message(self, card: Card | None, follow_text: str | None) -> Prepared | None:
        """Return a card's message for a reader with that follow; None if it is needless.

        Raises NotStoredError if the entry is no longer stored.
        """
        if card is None:
            raise NotStoredError
        if card.needless:
            return None
        reason = None if card.told or card.entry.parsed.withdrawn else follow_text
        ready = card.ready.get(reason)
        if ready is None:
            if len(card.ready) >= REASONS:
                card.ready.clear()
            ready = card.ready[reason] = self._prepare(card, reason)
        return ready

    def _prepare(self, card: Card, reason: str | None) -> Prepared:
        if card.message is None:
            card.message = self._render(card)
        message = card.message if reason is None else with_reason(card.message, self._reason(reason))
        return prepare(message, buttons=buttons(card.entry, card.told, self._words), quiet=card.quiet)

    def _render(self, card: Card) -> Message:
        entry, words, zone = card.entry, self._words, self._zone
        if card.step == "retract":
            return render_retraction(entry, words=words)
        if entry.parsed.withdrawn:
            return render_withdrawal(entry, words=words, in_place=card.step == "edit")
        rest_url = self._rest_of(entry)
        if card.told:
            # A later edit by the source is not our correction, even if it came before readers were told.
            correction = card.told == "correction" and entry.corrected_at is not None
            return render_change(entry, words=words, zone=zone, rest_url=rest_url, correction=correction)
        return render_entry(entry, words=words, zone=zone, rest_url=rest_url)

    def _reason(self, follow_text: str) -> str:
        line = self._reasons.get(follow_text)
        if line is None:
            if len(self._reasons) >= REASONS:
                self._reasons.clear()
            line = self._reasons[follow_text] = self._words.reason(follow_text)
        return line


@reads
async def _read(tx: Tx, keys: Collection[_Key]) -> dict[_Key, Card | None]:
    cards: dict[_Key, Card | None] = {}
    for key in keys:
        entry_id, _, tell, urgent, step = key
        entry = await entries.get(tx, entry_id)
        told = await publications.to_tell(tx, entry_id, tell) if tell else None
        told_at = await publications.told_at(tx, entry_id, tell) if step == "retract" else None
        cards[key] = None if entry is None else Card(entry, told, step, urgent, told_at)
    return cards


def buttons(entry: StoredEntry, told: RevisionKind | None, words: CardWords) -> Sequence[Sequence[Button]]:
    """Return the buttons under an entry (`told` None) or a reply. Only this function decides that."""
    return () if told or entry.parsed.withdrawn else why_buttons(entry.id, words)


def _key(claimed: Claimed) -> _Key:
    step = claimed.step
    # An entry may become breaking after the revision was stored, and then its messages make a sound.
    breaking = claimed.priority == BREAKING
    tell = claimed.tell if step in {"retract", "reply"} else 0
    return claimed.entry_id, claimed.wanted, tell, breaking, step
