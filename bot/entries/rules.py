"""Marks new entries as breaking or as key moments by the rules of the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import matches, reread_filter
from bot.domain.topics import Vocabulary
from bot.entries.tags import Tagger
from bot.errors import UserError
from storage.entries.rules import Rule


def mark_by_rules(
    given: Iterable[ParsedEntry], rules: Sequence[Rule], its_tagger: Tagger
) -> dict[str, ParsedEntry]:
    """Return the entries that rules mark, with their marks, by external id.

    Run it in a thread: it finds the terms of all entries.
    """
    marked: dict[str, ParsedEntry] = {}
    for one, terms in its_tagger.terms_of_all(given).items():
        marks = {each.mark for each in matching(rules, terms, its_tagger.vocabulary)}
        found = replace(one, key=one.key or "key" in marks, breaking=one.breaking or "breaking" in marks)
        if found != one:
            marked[one.external_id] = found
    return marked


def matching(rules: Iterable[Rule], terms: frozenset[str], vocabulary: Vocabulary) -> list[Rule]:
    """Return the rules whose filter matches an entry with these terms."""
    found = []
    for one in rules:
        try:
            filter_ = reread_filter(one.text, one.language, vocabulary)
        except UserError:  # only an earlier version could read it
            continue
        if matches(filter_, terms):
            found.append(one)
    return found
