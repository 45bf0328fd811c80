"""Reads what is known of a source's entries before they are accepted: what is stored, and recent edits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, get_args

from sqlalchemy import BigInteger, and_, bindparam, false, func, or_, select

from bot.domain.entry.content import EditorsKind, Tags
from storage.engine.tables import entry, revision
from storage.engine.transactions import AnyRow, Tx

CHUNK: Final = 1000
"""External ids in one query: both databases take about 32,000 parameters at most."""


@dataclass(frozen=True, slots=True)
class Known:
    """A stored entry: its newest revision, what its source shows (digest, tags), and whether it is withdrawn.

    `held_digest` is the digest of its newest edit that was held back. `over`: nothing more is accepted from
    its source, because an editor withdrew it or only its identity is kept (then `digest` is ""). `reworded`:
    its words are an editor's. `key`: whether an editor decided that it is a key moment, None if none did.
    """

    entry_id: int
    revision: int
    digest: str
    tags: Tags
    withdrawn: bool = False
    held_digest: str | None = None
    over: bool = False
    reworded: bool = False
    key: bool | None = None


NEWEST = and_(revision.c.entry_id == entry.c.id, revision.c.number == entry.c.revision)
"""The condition for an entry's newest revision."""
_KNOWN = (
    select(
        entry.c.external_id,
        entry.c.id.label("entry_id"),
        entry.c.revision,
        func.coalesce(revision.c.digest, "").label("digest"),
        revision.c.topics,
        revision.c.countries,
        revision.c.is_key,
        revision.c.is_breaking,
        revision.c.picture,
        entry.c.withdrawn_at.is_not(None).label("withdrawn"),
        entry.c.held_digest,
        entry.c.key_by_editor,
        or_(
            revision.c.number.is_(None),
            and_(entry.c.withdrawn_at.is_not(None), revision.c.note.is_not(None)),
        ).label("over"),
        func.coalesce(revision.c.kind.in_(get_args(EditorsKind)), false()).label("reworded"),
    )
    .outerjoin(revision, NEWEST)
    .where(
        entry.c.source_id == bindparam("of_source", type_=BigInteger),
        entry.c.external_id.in_(bindparam("chosen", expanding=True)),
    )
)


async def find_known(tx: Tx, source_id: int, external_ids: Sequence[str]) -> dict[str, Known]:
    """Return the stored entries with these external ids of a source, in one query per 1,000."""
    found: dict[str, Known] = {}
    for start in range(0, len(external_ids), CHUNK):
        chosen = external_ids[start : start + CHUNK]
        rows = await tx.execute(_KNOWN, {"of_source": source_id, "chosen": chosen})
        found |= {row.external_id: _read(row) for row in rows}
    return found


def _read(row: AnyRow) -> Known:
    # An entry with only its identity left has no tags (null).
    tags = (
        Tags()
        if row.topics is None
        else Tags(frozenset(row.topics), frozenset(row.countries), row.is_key, row.is_breaking, row.picture)
    )
    return Known(
        row.entry_id,
        row.revision,
        row.digest,
        tags,
        withdrawn=row.withdrawn,
        held_digest=row.held_digest,
        over=row.over,
        reworded=row.reworded,
        key=row.key_by_editor,
    )


async def count_edits(tx: Tx, entry_ids: Sequence[int], since: int, until: int) -> dict[int, int]:
    """Count the edits of entries that were stored within a time span."""
    counts: dict[int, int] = {}
    for start in range(0, len(entry_ids), CHUNK):
        rows = await tx.execute(
            select(revision.c.entry_id, func.count())
            .where(
                revision.c.entry_id.in_(entry_ids[start : start + CHUNK]),
                revision.c.kind == "silent",
                revision.c.accepted_at > since,
                revision.c.accepted_at <= until,
            )
            .group_by(revision.c.entry_id)
        )
        counts.update((entry_id, count) for entry_id, count in rows)
    return counts
