"""Stores sets of terms. A set is written in pieces before an entry uses it, and removed when none does.

A set is loose while no entry has it.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Final

from sqlalchemy import BigInteger, Insert, bindparam, delete, insert, literal, select, tuple_, update

from storage.delivery.matching import json_type, listed
from storage.engine.tables import entry, entry_term, term_set
from storage.engine.transactions import Tx

REPLACED: Final = 0
"""The time since which a replaced set is loose: it may be removed at any time."""
_ROWS: Final = 1000
"""Terms removed in one step: some milliseconds of SQLite's write lock."""


async def begin(tx: Tx, count: int, now: int) -> list[int]:
    """Make loose sets without terms, and return their numbers."""
    made = await tx.scalars(
        insert(term_set).returning(term_set.c.id, sort_by_parameter_order=True),
        [{"loose_since_at": now}] * count,
    )
    return list(made)


async def write(tx: Tx, terms: Mapping[int, Collection[str]]) -> None:
    """Add terms to sets, by their numbers; a set must not already have them."""
    if not terms:
        return
    rows = [{"of_set": set_id, "its_terms": sorted(its)} for set_id, its in terms.items()]
    await tx.execute(_writing(tx.dialect.name), rows)


@cache
def _writing(dialect: str) -> Insert:
    """Return the statement that adds terms to a set.

    The terms are one parameter. As rows of two parameters each they took twice as long.
    """
    value = listed(dialect, bindparam("its_terms", type_=json_type(dialect))).c.value
    rows = select(bindparam("of_set", type_=BigInteger), value)
    return insert(entry_term).from_select(["set_id", "term"], rows)


async def make(tx: Tx, terms: Sequence[Collection[str]]) -> list[int]:
    """Make sets of these terms, for entries to use in this transaction; return their numbers."""
    if not terms:
        return []
    made = await begin(tx, len(terms), REPLACED)
    await write(tx, dict(zip(made, terms, strict=True)))
    return made


async def take(tx: Tx, set_ids: Collection[int]) -> None:
    """Mark sets as used.

    Raises RuntimeError if one is not loose, or was removed because it was loose for too long.
    """
    if not set_ids:
        return
    taken = await tx.execute(delete(term_set).where(term_set.c.id.in_(set_ids)))
    if taken.rowcount < len(set_ids):
        raise RuntimeError("a set of terms is not there any more")


async def use(tx: Tx, sets: Mapping[int, int]) -> bool:
    """Give stored entries their sets, by the entries' numbers; return whether that replaced any."""
    if not sets:
        return False
    replaced = await loosen(tx, sets)
    await tx.execute(
        update(entry).where(entry.c.id == bindparam("of_entry")).values(term_set=bindparam("its_set")),
        [{"of_entry": entry_id, "its_set": set_id} for entry_id, set_id in sets.items()],
    )
    await take(tx, sets.values())
    return replaced


async def of_entry(tx: Tx, entry_id: int) -> frozenset[str]:
    """Return the terms of an entry's newest revision."""
    its = select(entry_term.c.term).join(entry, entry.c.term_set == entry_term.c.set_id)
    return frozenset(await tx.scalars(its.where(entry.c.id == entry_id)))


async def loosen(tx: Tx, entry_ids: Collection[int]) -> bool:
    """Take the terms away from entries; return whether one had some."""
    theirs = select(entry.c.term_set, literal(REPLACED, BigInteger)).where(
        entry.c.id.in_(entry_ids), entry.c.term_set.is_not(None)
    )
    loose = await tx.execute(insert(term_set).from_select(["id", "loose_since_at"], theirs))
    if not loose.rowcount:
        return False
    await tx.execute(update(entry).where(entry.c.id.in_(entry_ids)).values(term_set=None))
    return True


async def remove_loose(tx: Tx, before: int) -> bool:
    """Remove some terms of sets that have been loose since before a time; False if there is nothing left."""
    old = term_set.c.loose_since_at < before
    some = (
        select(entry_term.c.set_id, entry_term.c.term)
        .join(term_set, term_set.c.id == entry_term.c.set_id)
        .where(old)
        .limit(_ROWS)
    )
    removed = await tx.execute(
        delete(entry_term).where(tuple_(entry_term.c.set_id, entry_term.c.term).in_(some))
    )
    if removed.rowcount == _ROWS:
        return True
    await tx.execute(delete(term_set).where(old))
    return False


def pieces(terms: Collection[str], size: int) -> Sequence[Sequence[str]]:
    """Split the terms of a set into pieces to write at once, in the order of the index."""
    ordered = sorted(terms)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]
