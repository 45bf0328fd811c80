"""Defines occasions on which entries are accepted, and what became of each entry."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.domain.entry.content import Change, ParsedEntry
from storage import Tx


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a parsed entry; `revision` is now its newest one."""

    entry_id: int
    external_id: str
    change: Change
    revision: int


class Occasion:
    """An occasion on which entries are accepted: what is published, and what is stored with them.

    This one publishes all or nothing, and stores nothing more. Each of its functions may be called more than
    once, because a transaction may be rolled back.
    """

    def __init__(self, *, publish: bool) -> None:
        self._publish = publish

    async def keep_quiet(self, tx: Tx, new: Sequence[ParsedEntry]) -> Collection[str]:
        """Return the external ids of the new entries that are stored but not published."""
        del tx
        return () if self._publish else {one.external_id for one in new}

    @property
    def publishes_edits(self) -> bool:
        """Whether changes of published entries are also published."""
        return self._publish

    async def begin(self, tx: Tx) -> bool:
        """Begin the transaction of a batch; False ends the acceptance, and what is stored stays."""
        del tx
        return True

    async def note(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note what a batch stored, in its transaction."""

    async def finish(self, tx: Tx, accepted: Sequence[Accepted]) -> None:
        """Note that everything is stored, in the transaction of the last batch."""

    def committed(self) -> None:
        """Report that a batch is stored."""
