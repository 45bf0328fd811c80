"""Stores rules, filters that mark new entries of sources as breaking or as key moments."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from bot.domain.entry.content import Mark
from storage.engine.layouts import Layout
from storage.engine.tables import rule
from storage.engine.transactions import Tx


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: the mark, and the filter's canonical text with the language in which it is stemmed."""

    id: int
    mark: Mark
    text: str
    language: str


_RULES = Layout(Rule, rule)


async def add(tx: Tx, mark: Mark, text: str, language: str, added_by: int, now: int) -> Rule:
    """Add a rule; the same one again is no other."""
    same = select(*_RULES.columns).where(rule.c.mark == mark, rule.c.text == text)
    known = _RULES.first(await tx.execute(same))
    if known is not None:
        return known
    values = {"mark": mark, "text": text, "language": language, "added_by": added_by, "added_at": now}
    return _RULES.read((await tx.execute(insert(rule).values(values).returning(*_RULES.columns))).one())


async def list_all(tx: Tx) -> list[Rule]:
    """Return all rules, oldest first."""
    return _RULES.all(await tx.execute(select(*_RULES.columns).order_by(rule.c.id)))


async def remove(tx: Tx, rule_id: int) -> Rule | None:
    """Remove a rule and return it; None if there is none."""
    return _RULES.first(await tx.execute(delete(rule).where(rule.c.id == rule_id).returning(*_RULES.columns)))
