"""Reads which entries an Atom feed has deleted (RFC 6721)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lxml.etree import _Element as Element

from bot.domain.entry.content import ParsedEntry
from bot.domain.text.cleanup import cut
from bot.sources.dates import read_date
from bot.sources.distinct import changed_at
from bot.sources.fields import ENTRY_LIMIT, canonical_id, former_ids
from bot.sources.parsed import HEADLINE_LIMIT, NO_WORDS
from bot.sources.plaintext import tidy_line

_NAMESPACE = "http://purl.org/atompub/tombstones/1.0"
_DELETED = f"{{{_NAMESPACE}}}deleted-entry"
_COMMENT = f"{{{_NAMESPACE}}}comment"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A deleted entry: its ids, when it was deleted (UTC microseconds), and why, if known."""

    external_id: str
    former_ids: tuple[str, ...]
    at: int | None
    comment: str


def read_tombstones(root: Element) -> list[Tombstone]:
    """Return the tombstones in a feed's tree, since feedparser keeps at most one."""
    found = []
    for element in root.iter(_DELETED):
        reference = (element.get("ref") or "").strip()
        if reference:
            comment = cut(tidy_line(element.findtext(_COMMENT) or ""), HEADLINE_LIMIT)
            ids = canonical_id(reference), former_ids(reference)
            found.append(Tombstone(*ids, read_date(element.get("when")), comment))
    return found[:ENTRY_LIMIT]


def without_deleted(entries: Sequence[ParsedEntry], tombstones: Iterable[Tombstone]) -> list[ParsedEntry]:
    """Return a feed's entries, including deleted ones, which are marked as withdrawn.

    An entry that changed after its deletion is not deleted.
    """
    by_id = {tombstone.external_id: tombstone for tombstone in tombstones}
    shown = {entry.external_id for entry in entries}
    read = []
    for entry in entries:
        tombstone = by_id.get(entry.external_id)
        is_deleted = tombstone is not None and (tombstone.at is None or tombstone.at >= changed_at(entry))
        read.append(replace(entry, withdrawn=True) if is_deleted else entry)
    gone = (tombstone for name, tombstone in by_id.items() if name not in shown)
    return read + [
        ParsedEntry(
            one.external_id,
            one.comment or NO_WORDS,
            updated_at=one.at,
            withdrawn=True,
            former_ids=one.former_ids,
        )
        for one in gone
    ]
