"""Marks new entries as breaking or as key moments by the rules of the desk."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import matches, reread_filter
from bot.domain.topics import Vocabulary
from bot.entries.tags import Tagger
from bot.errors import UserError
from storage import Storage
from storage.entries import rules
from storage.entries.rules import Rule


async def find_marked(
    storage: Storage, new: Sequence[ParsedEntry], its_tagger: Tagger
) -> dict[str, ParsedEntry]:
    """Return those of new entries that rules mark, with their marks, by external id."""
    its_rules = await storage.read(rules.list_all)
    if not its_rules or not new:
        return {}
    return await asyncio.to_thread(_mark, new, its_rules, its_tagger)


def _mark(
    new: Iterable[ParsedEntry], its_rules: Sequence[Rule], its_tagger: Tagger
) -> dict[str, ParsedEntry]:
    marked: dict[str, ParsedEntry] = {}
    for one, terms in its_tagger.terms_of_all(new).items():
        marks = {each.mark for each in matching(its_rules, terms, its_tagger.vocabulary)}
        found = replace(one, key=one.key or "key" in marks, breaking=one.breaking or "breaking" in marks)
        if found != one:
            marked[one.external_id] = found
    return marked


def matching(its_rules: Iterable[Rule], terms: frozenset[str], vocabulary: Vocabulary) -> list[Rule]:
    """Return the rules whose filter matches an entry with these terms."""
    found = []
    for one in its_rules:
        try:
            filter_ = reread_filter(one.text, one.language, vocabulary)
        except UserError:  # only an earlier version could read it
            continue
        if matches(filter_, terms):
            found.append(one)
    return found
