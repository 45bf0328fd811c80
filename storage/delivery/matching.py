"""Matches filters against entries in SQL: the only place that defines what a stored conjunction means.

The filters are the index and the entry is the query (Yan and Garcia-Molina's SIFT, 1994; Lucene Monitor's
presearcher). An entry's terms are looked up among the anchors. Few of the conjunctions found there do not
match, and the rest of each is verified. The cost grows with the entry and its matches, never with the number
of filters. A `dialect` is "sqlite" or "postgresql".
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

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

from storage.engine.tables import apart, conj, destination, entry_term

if TYPE_CHECKING:
    from bot.domain.filters import Conjunction  # loads all the names of countries

Has = Callable[[ColumnElement[str]], ColumnElement[bool]]
"""Whether the entry has a term."""


def matching(
    dialect: str,
    terms: Select[tuple[str]],
    *,
    after: ColumnElement[int] | None = None,
    until: ColumnElement[int] | None = None,
    newest_follow_id: ColumnElement[int] | None = None,
) -> Select[tuple[int, int]]:
    """Select (destination_id, follow_id) of each destination that follows an entry with these terms.

    The follow is the oldest that matches. The query covers only destinations in the range (after, until] and
    follows up to `newest_follow_id`. It leaves out destinations that are gone or stopped.
    """
    anchors = terms.subquery("anchors")
    within = []
    if after is not None:
        within.append(conj.c.destination_id > after)
    if until is not None:
        within.append(conj.c.destination_id <= until)
    if newest_follow_id is not None:
        within.append(conj.c.follow_id <= newest_follow_id)
    one, candidates = _filed_under(dialect, anchors, within)
    # An index of these few stays in memory. Looking up every destination took half of the time.
    exception = destination.alias("exception")
    theirs = and_(-exception.c.id == -one.c.destination_id, apart(exception))
    return (
        select(
            one.c.destination_id,
            func.min(one.c.follow_id).label("follow_id"),
        )
        .select_from(candidates.outerjoin(exception, theirs))
        .where(
            verified(dialect, one, lambda term: term.in_(terms)),
            exception.c.stopped_at.is_(None),
            exception.c.gone_at.is_(None),
        )
        .group_by(one.c.destination_id)
    )


def _filed_under(
    dialect: str, anchors: FromClause, within: Collection[ColumnElement[bool]]
) -> tuple[FromClause, FromClause]:
    """Return the conjunctions filed under the anchors, and their join with these.

    PostgreSQL's variant is LATERAL with an OFFSET 0, which hides it from the planner. Without it, the planner
    would sometimes walk the whole index.
    """
    if dialect == "postgresql":
        filed = select(conj).where(conj.c.anchor == anchors.c.term, *within).offset(literal_column("0"))
        one = filed.lateral("one")
        return one, anchors.join(one, true())
    return conj, anchors.join(conj, and_(conj.c.anchor == anchors.c.term, *within))


def verified(dialect: str, one: FromClause, has: Has) -> ColumnElement[bool]:
    """Return the condition that the rest of the conjunction `one`, without its anchor, holds."""
    return and_(
        or_(one.c.r1.is_(None), has(one.c.r1)),
        or_(one.c.r2.is_(None), has(one.c.r2)),
        or_(one.c.n1.is_(None), not_(has(one.c.n1))),
        or_(one.c.n2.is_(None), not_(has(one.c.n2))),
        or_(one.c.more.is_(None), _further_verified(dialect, one.c.more, has)),
    )


def _further_verified(dialect: str, further: ColumnElement[Any], has: Has) -> ColumnElement[bool]:
    required, excluded = (listed(dialect, further, key) for key in ("required", "excluded"))
    return and_(
        not_(exists().select_from(required).where(not_(has(required.c.value)))),
        not_(exists().select_from(excluded).where(has(excluded.c.value))),
    )


def meeting(
    dialect: str, conjunctions: Sequence["Conjunction"], *, first_set_id: ColumnElement[int]
) -> Select[tuple[int]]:
    """Select the ids (`set_id`) of the sets of terms, from one id on, that meet one of the conjunctions.

    A set that meets several is selected as often. Loose sets belong to no entry. The conjunctions are one
    parameter, so that the statement is the same for every filter and is prepared once.
    """
    asked = listed(
        dialect, literal([asdict(one) for one in conjunctions], json_type(dialect)), documents=True
    )
    anchor = asked.c.value["anchor"].as_string()
    under = and_(entry_term.c.term == anchor, entry_term.c.set_id >= first_set_id)
    if dialect == "postgresql":
        # As in `_filed_under`.
        found = select(entry_term).where(under).offset(literal_column("0")).lateral("found")
        set_ids, joined = found.c.set_id, asked.join(found, true())
    else:
        set_ids, joined = entry_term.c.set_id, asked.join(entry_term, under)
    verified_too = _further_verified(dialect, asked.c.value, has_stored(set_ids))
    return select(set_ids.label("set_id")).select_from(joined).where(verified_too)


def has_stored(set_id: ColumnElement[int]) -> Has:
    """Return a test for the terms of a stored set, with one look-up in the primary key for each."""
    held = entry_term.alias()

    def has(term: ColumnElement[str]) -> ColumnElement[bool]:
        found = exists().select_from(held).where(held.c.set_id == set_id, held.c.term == term)
        return found.correlate_except(held)  # everything else comes from the enclosing queries

    return has


def given_terms(dialect: str, terms: Collection[str]) -> Select[tuple[str]]:
    """Select the given terms (`term`), for an entry that is not stored."""
    return select(listed(dialect, literal(sorted(terms), json_type(dialect))).c.value.label("term"))


def listed(
    dialect: str, document: ColumnElement[Any], key: str | None = None, *, documents: bool = False
) -> TableValuedAlias:
    """Return a JSON list (or the list under `key` of an object) as rows (`value`).

    The values are strings, or JSON with `documents`.
    """
    if dialect == "postgresql":
        within = document if key is None else document[key]
        if documents:
            return func.jsonb_array_elements(within).table_valued(column("value", JSONB)).render_derived()
        return func.jsonb_array_elements_text(within).table_valued(column("value", Text)).render_derived()
    path = "$" if key is None else f"$.{key}"
    return func.json_each(document, path).table_valued(column("value", JSON if documents else Text))


def json_type(dialect: str) -> JSON:
    """Return the type of a JSON document in a parameter, as `listed` needs it."""
    return JSONB() if dialect == "postgresql" else JSON()
