"""Entries that an Atom feed says it has deleted (RFC 6721)."""

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
    """What is left of an entry: its ids, when it was deleted (UTC microseconds) and why, if that is told."""

    external_id: str
    former_ids: tuple[str, ...]
    at: int | None
    comment: str


def read_tombstones(root: Element) -> list[Tombstone]:
    """Return the tombstones of a feed's tree; feedparser keeps one of them at most."""
    found = []
    for element in root.iter(_DELETED):
        reference = (element.get("ref") or "").strip()
        if reference:
            comment = cut(tidy_line(element.findtext(_COMMENT) or ""), HEADLINE_LIMIT)
            ids = canonical_id(reference), former_ids(reference)
            found.append(Tombstone(*ids, read_date(element.get("when")), comment))
    return found[:ENTRY_LIMIT]


def without_deleted(entries: Sequence[ParsedEntry], tombstones: Iterable[Tombstone]) -> list[ParsedEntry]:
    """Return a feed's entries with those that it has deleted, which are withdrawn.

    An entry that has changed since it was deleted is there again.
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
