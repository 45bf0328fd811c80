"""On what occasion entries are accepted, and what becomes of each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.entry.content import Change, ParsedEntry
from storage import Tx


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a parsed entry; `revision` is its newest one now."""

    entry_id: int
    external_id: str
    change: Change
    revision: int


class Occasion:
    """On what occasion entries are accepted: what is published, and what is stored along with them.

    This one publishes all or nothing, and stores nothing more. Each of its functions may be called more than
    once, for a transaction that was rolled back.
    """

    def __init__(self, *, publish: bool) -> None:
        self._publish = publish

    async def keep_quiet(self, tx: Tx, new: Sequence[ParsedEntry]) -> Collection[str]:
        """Return which of the new entries are stored and not published, by their external ids."""
        del tx
        return () if self._publish else {one.external_id for one in new}

    @property
    def publishes_edits(self) -> bool:
        """Whether changes of entries that were published are published, too."""
        return self._publish

    async def begin(self, tx: Tx) -> bool:
        """Begin the transaction of a batch; False ends the acceptance, and what is stored stays."""
        del tx
        return True

    async def note(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note what a batch stored, in its transaction."""

    async def finish(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note in the transaction of the last batch that all of it is stored."""

    def committed(self) -> None:
        """Say that a batch is stored."""
