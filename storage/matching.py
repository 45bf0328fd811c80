"""Filters against entries, in SQL: the one place that says what a stored conjunction means.

The filters are the index and the entry is the query (Yan and Garcia-Molina's SIFT, 1994; Lucene Monitor's
presearcher). An entry's terms are looked up among the anchors, which yields few conjunctions that do not
match; the rest of each is verified. The cost grows with the entry and its matches, never with the number of
filters.
"""

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    FromClause,
    Select,
    TableValuedAlias,
    Text,
    and_,
    column,
    exists,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB

from storage.engine import Tx
from storage.tables import conj, destination, entry_term

Has = Callable[[ColumnElement[str]], ColumnElement[bool]]
"""Whether the entry in question has a term."""


def matching(
    tx: Tx,
    terms: Select[tuple[str]],
    *,
    after: int = 0,
    until: int | None = None,
    newest_follow_id: int | None = None,
) -> Select[tuple[int, int, int | None]]:
    """Select (destination_id, follow_id, held_until) of each destination that follows what has these terms.

    The follow is the oldest that matches. Looks only at destinations in the range (after, until] and at
    follows up to `newest_follow_id`; leaves out destinations that are gone or stopped.
    """
    anchors = terms.subquery("anchors")
    within = [conj.c.destination_id > after]
    if until is not None:
        within.append(conj.c.destination_id <= until)
    if newest_follow_id is not None:
        within.append(conj.c.follow_id <= newest_follow_id)
    one, candidates = _filed_under(tx, anchors, within)
    return (
        select(
            destination.c.id.label("destination_id"),
            func.min(one.c.follow_id).label("follow_id"),
            destination.c.held_until,
        )
        .select_from(candidates.join(destination, destination.c.id == one.c.destination_id))
        .where(
            verified(tx, one, lambda term: term.in_(terms)),
            destination.c.stopped_at.is_(None),
            destination.c.gone_at.is_(None),
        )
        .group_by(destination.c.id)
    )


def _filed_under(
    tx: Tx, anchors: FromClause, within: Collection[ColumnElement[bool]]
) -> tuple[FromClause, FromClause]:
    """Return the conjunctions that are filed under the anchors, and their join with these.

    PostgreSQL's variant is LATERAL with an OFFSET 0, behind which its planner does not look: left to itself
    it would sometimes walk the whole index.
    """
    if tx.dialect.name == "postgresql":
        filed = select(conj).where(conj.c.anchor == anchors.c.term, *within).offset(literal_column("0"))
        one = filed.lateral("one")
        return one, anchors.join(one, true())
    return conj, anchors.join(conj, and_(conj.c.anchor == anchors.c.term, *within))


def verified(tx: Tx, one: FromClause, has: Has) -> ColumnElement[bool]:
    """Return whether what the conjunction `one` says beside its anchor holds."""
    return and_(
        or_(one.c.r1.is_(None), has(one.c.r1)),
        or_(one.c.r2.is_(None), has(one.c.r2)),
        or_(one.c.n1.is_(None), not_(has(one.c.n1))),
        or_(one.c.n2.is_(None), not_(has(one.c.n2))),
        or_(one.c.more.is_(None), _further_verified(tx, one, has)),
    )


def _further_verified(tx: Tx, one: FromClause, has: Has) -> ColumnElement[bool]:
    required, excluded = (_listed(tx, one.c.more, key) for key in ("required", "excluded"))
    return and_(
        not_(exists().select_from(required).where(not_(has(required.c.value)))),
        not_(exists().select_from(excluded).where(has(excluded.c.value))),
    )


def has_stored(entry_id: ColumnElement[int]) -> Has:
    """Return a test for the terms of a stored entry, by one look into the primary key for each."""
    held = entry_term.alias()

    def has(term: ColumnElement[str]) -> ColumnElement[bool]:
        found = exists().select_from(held).where(held.c.entry_id == entry_id, held.c.term == term)
        return found.correlate_except(held)  # all else is from outside, however deep this stands

    return has


def stored_terms(entry_id: int) -> Select[tuple[str]]:
    """Select the terms (`term`) of a stored entry."""
    return select(entry_term.c.term).where(entry_term.c.entry_id == entry_id)


def given_terms(tx: Tx, terms: Collection[str]) -> Select[tuple[str]]:
    """Select the terms (`term`) that are given, for an entry that is not stored."""
    return select(_listed(tx, literal(sorted(terms), _json(tx))).c.value.label("term"))


def _listed(tx: Tx, document: ColumnElement[Any], key: str | None = None) -> TableValuedAlias:
    """Return the strings of a JSON list (or of the list that an object has under `key`) as rows (`value`)."""
    value = column("value", Text)
    if tx.dialect.name == "postgresql":
        within = document if key is None else document[key]
        return func.jsonb_array_elements_text(within).table_valued(value).render_derived()
    path = "$" if key is None else f"$.{key}"
    return func.json_each(document, path).table_valued(value)


def _json(tx: Tx) -> JSON:
    return JSONB() if tx.dialect.name == "postgresql" else JSON()
