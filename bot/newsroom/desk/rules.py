"""Keeps the desk's rules: filters that mark new entries of sources as breaking or as key moments."""

from dataclasses import dataclass
from typing import Final

from bot.access import Actor
from bot.domain.entry.content import Mark
from bot.domain.filters import parse_filter
from bot.errors import UserError
from bot.readers.proposals import Reach, measure, stored_reach
from storage import Tx, reads, writes
from storage.entries import rules, topics
from storage.entries.rules import Rule

MOST: Final = 20
"""Rules that there may be. Each is compared with every new entry."""


@dataclass(frozen=True, slots=True)
class Added:
    """A rule, and how many of the entries of the last days its filter matches."""

    rule: Rule
    reach: Reach


@writes
async def add(tx: Tx, actor: Actor, mark: Mark, typed: str, language: str, now: int) -> Added:
    """Add a rule; UserError if the filter cannot be read or there are too many. Old entries stay."""
    user_id = await actor.require_editor(tx)
    filter_ = parse_filter(typed, language, await topics.load(tx))
    if len(await rules.list_all(tx)) >= MOST:
        raise UserError("rule-too-many", limit=MOST)
    added = await rules.add(tx, mark, filter_.text, filter_.language, user_id, now)
    return Added(added, (await measure(tx, filter_, await stored_reach(tx, now), now)).reach)


@reads
async def list_all(tx: Tx, actor: Actor) -> list[Rule]:
    """Return all rules. For editors only."""
    await actor.require_editor(tx)
    return await rules.list_all(tx)


@writes
async def remove(tx: Tx, actor: Actor, rule_id: int) -> Rule:
    """Remove a rule and return it; UserError if it is gone."""
    await actor.require_editor(tx)
    gone = await rules.remove(tx, rule_id)
    if gone is None:
        raise UserError("rule-gone")
    return gone
