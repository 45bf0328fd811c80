"""Stores which entries a source listed last, under which ids, and how it showed them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import bindparam, func, select, update

from bot.domain.entry.content import ParsedEntry
from storage.engine.tables import document, entry, revision
from storage.engine.transactions import Tx
from storage.engine.upserts import insert_or

_CHUNK: Final = 1000
"""Entries in one query: both databases take about 32,000 parameters at most."""


async def listed(tx: Tx, source_id: int) -> Sequence[int]:
    """Return the numbers of the entries in the latest document of a source."""
    return await tx.scalar(select(document.c.entry_ids).where(document.c.source_id == source_id)) or []


async def put(tx: Tx, source_id: int, entry_ids: Sequence[int]) -> None:
    """Note the entries in the document that a source shows."""
    put = insert_or(tx, document).values(source_id=source_id, entry_ids=list(entry_ids))
    await tx.execute(
        put.on_conflict_do_update(index_elements=["source_id"], set_={"entry_ids": put.excluded.entry_ids})
    )


async def external_ids(tx: Tx, entry_ids: Collection[int]) -> dict[int, str]:
    """Return the ids under which sources list entries, by the entries' numbers."""
    numbers = list(entry_ids)
    found: dict[int, str] = {}
    for start in range(0, len(numbers), _CHUNK):
        chosen = entry.c.id.in_(numbers[start : start + _CHUNK])
        rows = await tx.execute(select(entry.c.id, entry.c.external_id).where(chosen))
        found.update((number, external_id) for number, external_id in rows)
    return found


async def as_shown(tx: Tx, entry_ids: Sequence[int]) -> dict[int, ParsedEntry]:
    """Return entries as their source last showed them (text, link, date), without editors' changes."""
    shown = revision.alias("shown")
    newest = (
        select(func.max(shown.c.number))
        .where(shown.c.entry_id == revision.c.entry_id, shown.c.kind.in_(["entry", "silent"]))
        .scalar_subquery()
    )
    texts = revision.c.headline, revision.c.body, revision.c.url, revision.c.published_at
    found: dict[int, ParsedEntry] = {}
    for start in range(0, len(entry_ids), _CHUNK):
        chosen = revision.c.entry_id.in_(entry_ids[start : start + _CHUNK])
        for number, headline, body, url, at in await tx.execute(
            select(revision.c.entry_id, *texts)
            .where(chosen, revision.c.number == newest)
            .order_by(revision.c.entry_id)
        ):
            found[number] = ParsedEntry("", headline, body, url=url, published_at=at)
    return found


async def move(tx: Tx, names: Mapping[int, str]) -> None:
    """Note the ids under which their source now lists entries, by the entries' numbers."""
    if names:
        await tx.execute(
            update(entry).where(entry.c.id == bindparam("of_entry")).values(external_id=bindparam("name")),
            [{"of_entry": number, "name": name} for number, name in names.items()],
        )


async def reshow(tx: Tx, shown: Mapping[int, tuple[str, str | None]]) -> None:
    """Note the digest and the link with which their source now shows entries, by the entries' numbers."""
    if not shown:
        return
    number = select(entry.c.revision).where(entry.c.id == revision.c.entry_id).scalar_subquery()
    await tx.execute(
        update(revision)
        .where(revision.c.entry_id == bindparam("of_entry"), revision.c.number == number)
        .values(digest=bindparam("its_digest"), url=bindparam("its_url")),
        [
            {"of_entry": number, "its_digest": its_digest, "its_url": url}
            for number, (its_digest, url) in shown.items()
        ],
    )


async def repeated(tx: Tx, source_id: int, keys: Collection[int]) -> set[int]:
    """Return those of these `headline_key`s that stored entries of a source have."""
    wanted, found = list(keys), set()
    for start in range(0, len(wanted), _CHUNK):
        chosen = entry.c.headline_key.in_(wanted[start : start + _CHUNK])
        found |= set(
            await tx.scalars(select(entry.c.headline_key).where(entry.c.source_id == source_id, chosen))
        )
    return found
