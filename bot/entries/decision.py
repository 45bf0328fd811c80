"""Decides what each entry of a source is: new, changed, unchanged, or stored under another id."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

from bot.domain.entry.content import (
    Change,
    ParsedEntry,
    Stored,
    Tags,
    change,
    counted_at,
    digest,
    former_digests,
    marked,
    tags,
)
from bot.domain.entry.media import Media
from bot.domain.entry.styles import Style
from bot.domain.moment import seconds
from bot.entries.identity import Identified
from storage import Tx
from storage.engine.tables import storable
from storage.entries.known import Known, count_edits, find_known

_HOUR = seconds(3600)


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry as its source shows it, with its digest, computed once for all decisions."""

    parsed: ParsedEntry
    digest: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What an entry is: `parsed` has the marks that stay once seen, `known` is what is stored.

    `is_moved`: it is stored under another id than it has now.
    """

    parsed: ParsedEntry
    digest: str
    change: Change
    known: Known | None
    is_moved: bool = False

    @property
    def entry_id(self) -> int:
        """The number of a stored entry."""
        assert self.known is not None  # noqa: S101  only new entries are unknown
        return self.known.entry_id


def prepare(parsed: Sequence[ParsedEntry]) -> dict[str, Shown]:
    """Return entries by external id, the last one of several with the same id.

    Run it in a thread, because many entries take a while.
    """
    given = {one.external_id: one for one in map(as_stored, parsed)}
    return {name: Shown(one, digest(one)) for name, one in given.items()}


def as_stored(entry: ParsedEntry) -> ParsedEntry:
    """Return an entry as it is stored: with the marks that its tags name, without what cannot be stored.

    Previews, new entries and revisions all go through here before anything is decided. So previews are exact,
    and what is left out cannot look like a change.
    """
    return marked(ParsedEntry(*(_storable(getattr(entry, name)) for name in ParsedEntry.__match_args__)))


def _storable(value: Any) -> Any:  # noqa: ANN401  whatever a field is
    match value:
        case str():
            return storable(value)
        case Media() | Style():
            return type(value)(*map(_storable, value))
        case tuple():
            return tuple(map(_storable, value))
        case _:
            return value


async def decide(
    tx: Tx,
    source_id: int,
    shown: Mapping[str, Shown],
    identified: Identified,
    now: int,
    *,
    looked_up: Mapping[str, Known | None] = MappingProxyType({}),
) -> dict[str, Decided]:
    """Decide what each entry is, by its external id; leave out withdrawals of what was never stored.

    `identified` says which ids are new, `looked_up` what this transaction has already read by id. Recent
    edits are counted only for entries that differ.
    """
    former = {name: identified.former[name] for name in shown if name in identified.former}
    others = [name for name in (*shown, *former.values()) if name not in looked_up]
    known = {name: one for name, one in looked_up.items() if one is not None}
    known |= await find_known(tx, source_id, others)
    found = {name: known.get(name) or known.get(former.get(name, "")) for name in shown}
    read = {name: _as_known(one, found[name]) for name, one in shown.items()}
    differing = [
        one.entry_id
        for name, one in found.items()
        if one is not None and (one.withdrawn or one.digest != read[name].digest)
    ]
    edits = await count_edits(tx, differing, now - _HOUR, now)
    decided: dict[str, Decided] = {}
    for name, one in read.items():
        stored = found[name]
        if stored is None:
            if not one.parsed.withdrawn:
                decided[name] = _decide(one, None, 0)
            continue
        what = _decide(one, stored, edits.get(stored.entry_id, 0))
        is_moved = name not in known
        if is_moved and (name in identified.alike or what.change is Change.UNCHANGED):
            seen = stored.digest if one.parsed.partial else shown[name].digest
            what = replace(what, digest=seen, change=Change.RENAMED)
        decided[name] = replace(what, is_moved=is_moved)
    return decided


def _as_known(shown: Shown, known: Known | None) -> Shown:
    """Return an entry with its stored digest, if an earlier release computed that from the same text."""
    if known is None or known.digest == shown.digest or known.digest not in former_digests(shown.parsed):
        return shown
    return replace(shown, digest=known.digest)


def _decide(shown: Shown, known: Known | None, edits: int) -> Decided:
    parsed = shown.parsed
    seen = tags(parsed, Tags() if known is None else known.tags)
    stored = None
    if known is not None and known.key is not None:
        seen = replace(seen, key=known.key)
    if known is not None:
        stored = Stored(known.digest, known.tags, known.withdrawn, edits, known.over)
    what = change(shown.digest, seen, stored, withdrawn=parsed.withdrawn, partial=parsed.partial)
    kept = replace(parsed, picture=seen.picture, key=seen.key, breaking=seen.breaking)
    return Decided(kept, shown.digest, what, known)


WITH_TEXT: Final = (Change.NEW, Change.REVISED)
"""The changes that bring a text of their own."""
_ORDER: Final = (*WITH_TEXT, Change.RENAMED, Change.RETAGGED, Change.WITHDRAWN, Change.HELD)


def in_order(decided: Mapping[str, Decided], now: int) -> list[str]:
    """Return the ids of what there is to store, in the order of storing."""

    def rank(name: str) -> tuple[int, int]:
        one = decided[name]
        return _ORDER.index(one.change), counted_at(one.parsed, now) if one.change is Change.NEW else 0

    return sorted((name for name, one in decided.items() if one.change in _ORDER), key=rank)
