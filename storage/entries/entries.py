"""Stores entries with their identity, revisions and terms."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    BigInteger,
    Select,
    Text,
    bindparam,
    case,
    func,
    insert,
    literal,
    null,
    select,
    update,
)

from bot.domain.entry.content import (
    AHEAD,
    ParsedEntry,
    RevisionKind,
    StoredEntry,
    Tags,
    counted_at,
    digest,
    headline_key,
)
from storage.engine.layouts import Layout
from storage.engine.tables import entry, revision, source
from storage.engine.transactions import Tx
from storage.entries import term_sets
from storage.entries.known import CHUNK, NEWEST

_PARSED = Layout(
    ParsedEntry,
    revision,
    external_id=entry.c.external_id,
    key=revision.c.is_key,
    breaking=revision.c.is_breaking,
    withdrawn=entry.c.withdrawn_at.is_not(None),
)


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision to store, as the newest of its entry.

    `shown` is the digest of what its source shows, if an editor's words replace that. `note` is what an
    editor says about it.
    """

    entry_id: int
    number: int
    parsed: ParsedEntry
    kind: RevisionKind = "entry"
    shown: str | None = None
    note: str | None = None


async def add(
    tx: Tx,
    source_id: int,
    parsed: Sequence[ParsedEntry],
    now: int,
    *,
    sets: Mapping[str, int] = MappingProxyType({}),
) -> list[int]:
    """Store new entries with their first revisions; return their ids in the same order.

    `sets` are the sets of their terms, by external id.
    """
    if not parsed:
        return []
    inserted = await tx.scalars(
        insert(entry).returning(entry.c.id, sort_by_parameter_order=True),
        [
            {
                "source_id": source_id,
                "external_id": one.external_id,
                "revision": 1,
                "accepted_at": now,
                "happened_at": counted_at(one, now),
                "headline_key": headline_key(one),
                "term_set": sets.get(one.external_id),
            }
            for one in parsed
        ],
    )
    ids = list(inserted)
    first = [_values(Revision(number, 1, one), now) for number, one in zip(ids, parsed, strict=True)]
    await tx.execute(insert(revision), first)
    return ids


_PUBLISHED = bindparam("published", type_=BigInteger)
_RENEW = (
    update(entry)
    .where(entry.c.id == bindparam("of_entry"))
    .values(
        revision=bindparam("number"),
        # The same rule as in `bot.domain.entry.content.counted_at`.
        happened_at=case((entry.c.accepted_at + AHEAD >= _PUBLISHED, _PUBLISHED), else_=entry.c.accepted_at),
        withdrawn_at=null(),
        held_digest=null(),
        headline_key=bindparam("its_key"),
    )
)


async def put_revisions(tx: Tx, revisions: Sequence[Revision], now: int) -> None:
    """Store further revisions, each now the newest of its entry; a withdrawn entry is shown again."""
    if not revisions:
        return
    await tx.execute(
        _RENEW,
        [
            {
                "of_entry": one.entry_id,
                "number": one.number,
                "published": one.parsed.published_at,
                "its_key": headline_key(one.parsed),
            }
            for one in revisions
        ],
    )
    await tx.execute(insert(revision), [_values(one, now) for one in revisions])


def _values(one: Revision, now: int) -> dict[str, Any]:
    return {
        "entry_id": one.entry_id,
        "number": one.number,
        "digest": one.shown or digest(one.parsed),
        "kind": one.kind,
        "note": one.note,
        "accepted_at": now,
        **_PARSED.values(one.parsed),
    }


async def retag(tx: Tx, revisions: Sequence[Revision]) -> None:
    """Replace the tags of stored revisions, whose text stays the same."""
    if not revisions:
        return
    tags = [_PARSED.stored[name] for name in Tags.__match_args__]
    values = [_PARSED.values(one.parsed) for one in revisions]
    await tx.execute(
        update(revision)
        .where(revision.c.entry_id == bindparam("of_entry"), revision.c.number == bindparam("of_number"))
        .values({tag: bindparam(f"its_{tag}") for tag in tags}),
        [
            {"of_entry": one.entry_id, "of_number": one.number} | {f"its_{tag}": its[tag] for tag in tags}
            for one, its in zip(revisions, values, strict=True)
        ],
    )


async def withdraw(tx: Tx, entry_ids: Sequence[int], note: str | None, now: int) -> list[tuple[int, int]]:
    """Withdraw entries: a new revision of each repeats the last one, with an editor's reason if there is one.

    This ends a hold, because chats that have the entry must see that it is withdrawn. Return each entry with
    the number of its new revision.
    """
    keys = [{"of_entry": entry_id} for entry_id in entry_ids]
    repeated = [column for column in revision.c if column.name not in _OF_WITHDRAWAL]
    again = select(
        revision.c.number + 1, literal("withdrawal"), literal(note, Text), literal(now, BigInteger), *repeated
    ).join_from(entry, revision, NEWEST)
    columns = [*_OF_WITHDRAWAL, *(column.name for column in repeated)]
    await tx.execute(
        insert(revision).from_select(columns, again.where(entry.c.id == bindparam("of_entry"))), keys
    )
    await tx.execute(
        update(entry)
        .where(entry.c.id == bindparam("of_entry"))
        .values(withdrawn_at=now, held_at=null(), check_revision=null(), revision=entry.c.revision + 1),
        keys,
    )
    numbers: list[tuple[int, int]] = []
    for start in range(0, len(entry_ids), CHUNK):
        chosen = entry.c.id.in_(entry_ids[start : start + CHUNK])
        numbers += (
            (one, number)
            for one, number in await tx.execute(select(entry.c.id, entry.c.revision).where(chosen))
        )
    return numbers


_OF_WITHDRAWAL = ("number", "kind", "note", "accepted_at")


async def shown_digest(tx: Tx, entry_id: int) -> str:
    """Return the digest of what an entry's source shows."""
    return await tx.scalar(select(revision.c.digest).join(entry, NEWEST).where(entry.c.id == entry_id)) or ""


async def hold(tx: Tx, digests: Mapping[int, str]) -> None:
    """Note the digests of edits that are held back, by entry."""
    await tx.execute(
        update(entry).where(entry.c.id == bindparam("of_entry")).values(held_digest=bindparam("held")),
        [{"of_entry": entry_id, "held": held} for entry_id, held in digests.items()],
    )


async def put_terms(tx: Tx, terms: Mapping[int, Collection[str]]) -> bool:
    """Store the terms of entries, by id, instead of any earlier ones; return whether an entry had some."""
    made = await term_sets.make(tx, list(terms.values()))
    return await term_sets.use(tx, dict(zip(terms, made, strict=True)))


_CORRECTION = revision.alias("correction")
_EDIT = revision.alias("edit")
_UNDONE = (
    select(_EDIT.c.number)
    .where(
        _EDIT.c.entry_id == _CORRECTION.c.entry_id,
        _EDIT.c.number > _CORRECTION.c.number,
        _EDIT.c.kind == "silent",
    )
    .exists()
)
"""Whether the source has changed an entry since a correction, so that the words are its own again."""
_STORED = Layout(
    StoredEntry,
    entry,
    source_title=source.c.title,
    parsed=_PARSED,
    corrected_at=select(func.max(_CORRECTION.c.accepted_at))
    .where(_CORRECTION.c.entry_id == entry.c.id, _CORRECTION.c.kind == "correction", ~_UNDONE)
    .scalar_subquery(),
    note=revision.c.note,
    unlinked=entry.c.unlinked_at.is_not(None),
    source_language=source.c.language,
    checking=entry.c.check_revision.is_not(None),
)


def stored() -> Select[Any]:
    """Select the newest revisions of entries, for `read_all`."""
    columns = select(*_STORED.columns)
    return columns.join_from(entry, revision, NEWEST).join(source, source.c.id == entry.c.source_id)


read_all = _STORED.all
"""Returns the entries in a result of `stored`."""


async def get(tx: Tx, entry_id: int) -> StoredEntry | None:
    """Return an entry at its newest revision, withdrawn or not."""
    return _STORED.first(await tx.execute(stored().where(entry.c.id == entry_id)))


async def text_of(tx: Tx, entry_id: int, number: int) -> ParsedEntry | None:
    """Return an entry as one of its revisions has it; None if that is not stored."""
    found = await tx.execute(
        select(*_PARSED.columns)
        .join_from(entry, revision, revision.c.entry_id == entry.c.id)
        .where(entry.c.id == entry_id, revision.c.number == number)
    )
    return _PARSED.first(found)


async def was_withdrawn(tx: Tx, entry_id: int) -> bool:
    """Return whether an entry was ever withdrawn."""
    found = select(revision.c.number).where(revision.c.entry_id == entry_id, revision.c.kind == "withdrawal")
    return await tx.scalar(found.limit(1)) is not None


async def of_revision(tx: Tx, entry_id: int, number: int) -> tuple[int, RevisionKind]:
    """Return when a stored revision of an entry was accepted, and its kind."""
    found = await tx.execute(
        select(revision.c.accepted_at, revision.c.kind).where(
            revision.c.entry_id == entry_id, revision.c.number == number
        )
    )
    accepted_at, kind = found.one()
    return accepted_at, kind


async def key_moments(tx: Tx, source_id: int, limit: int) -> list[StoredEntry]:
    """Return a source's newest key moments that are not withdrawn, oldest first."""
    found = await tx.execute(
        stored()
        .where(entry.c.source_id == source_id, revision.c.is_key, entry.c.withdrawn_at.is_(None))
        .order_by(entry.c.happened_at.desc(), entry.c.id.desc())
        .limit(limit)
    )
    return read_all(found)[::-1]


async def newest_of(tx: Tx, source_id: int, limit: int) -> list[StoredEntry]:
    """Return a source's newest entries, newest first, without withdrawn ones and those on hold."""
    found = await tx.execute(
        stored()
        .where(entry.c.source_id == source_id, entry.c.withdrawn_at.is_(None), entry.c.held_at.is_(None))
        .order_by(entry.c.happened_at.desc(), entry.c.id.desc())
        .limit(limit)
    )
    return read_all(found)


async def decide_key(tx: Tx, entry_id: int, *, is_key: bool) -> None:
    """Note an editor's decision whether an entry is a key moment, which its source does not undo."""
    await tx.execute(update(entry).where(entry.c.id == entry_id).values(key_by_editor=is_key))


async def unlink(tx: Tx, entry_id: int, now: int) -> None:
    """Note that Telegram refuses a link of an entry: from now on its messages have no links."""
    await tx.execute(
        update(entry).where(entry.c.id == entry_id, entry.c.unlinked_at.is_(None)).values(unlinked_at=now)
    )
