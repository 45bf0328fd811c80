"""Finds why a chat got an entry: the follows that match, the matching words, and narrower filters."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.domain.countries import find_mentions
from bot.domain.entry.content import StoredEntry
from bot.domain.entry.terms import subject
from bot.domain.filters import Filter, explain, matches, reread_filter
from bot.domain.languages.stop_words import STOP_WORDS, says_nothing
from bot.domain.text.words import sentences
from bot.domain.topics import Vocabulary
from bot.entries.rules import matching
from bot.errors import UserError
from bot.readers import chats, proposals
from bot.readers.chats import Address
from bot.readers.proposals import Proposal
from storage import Storage, Tx, reads
from storage.chats import follows
from storage.chats.follows import Follow
from storage.entries import entries, rules, term_sets, topics
from storage.entries.rules import Rule
from storage.newsroom import mismatches

Kind = Literal["key", "breaking", "topic", "country", "word"]
MOST_SUBJECTS: Final = 3
"""Most topics, and most countries, of an entry that are considered."""
MOST_WORDS: Final = 10
"""Most matching words that are noted of an entry that should not have matched."""
MOST_OFFERED: Final = 3
"""Most narrower filters that are offered."""
_COMPARED: Final = 6
_SHORTEST_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """A follow that matches an entry, and the entry's words that made it match, as written."""

    follow: Follow
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesser:
    """A narrower filter: only key moments, only breaking entries, or all except a topic, country or word.

    `name` is the topic's slug, the country's code or the word. Of the `count` entries that the follow brought
    in the last days, the proposal's reach says how many would remain.
    """

    kind: Kind
    name: str
    proposal: Proposal
    count: int


async def find_reasons(storage: Storage, address: Address, entry_id: int) -> list[Reason]:
    """Return why an entry's current text matches a chat's follows, oldest follow first.

    Empty if no follow matches now, because the follow was removed or the entry was edited. UserError if there
    is no such entry.
    """
    # In a thread, because a long entry is read again for each follow that matches.
    return await asyncio.to_thread(_reasons, *await _read(storage, address, entry_id))


@reads
async def _read(
    tx: Tx, address: Address, entry_id: int
) -> tuple[StoredEntry, frozenset[str], list[Follow], Vocabulary]:
    destination = await chats.find(tx, address)
    followed = await follows.list_for(tx, destination.id) if destination else []
    terms = await term_sets.of_entry(tx, entry_id)
    return await _get(tx, entry_id), terms, followed, await topics.load(tx)


@reads
async def find_rules(tx: Tx, entry_id: int) -> list[Rule]:
    """Return the desk's rules that match an entry and have marked it, or would have."""
    parsed, terms = (await _get(tx, entry_id)).parsed, await term_sets.of_entry(tx, entry_id)
    marks = {"key": parsed.key, "breaking": parsed.breaking}
    its_rules = [one for one in await rules.list_all(tx) if marks[one.mark]]
    return matching(its_rules, terms, await topics.load(tx))


def _reasons(
    entry: StoredEntry, terms: frozenset[str], followed: list[Follow], vocabulary: Vocabulary
) -> list[Reason]:
    reasons = []
    for follow in followed:
        try:
            filter_ = reread_filter(follow.text, follow.language, vocabulary)
        except UserError:  # only an earlier version could parse it
            continue
        if matches(filter_, terms):
            words = explain(filter_, entry.parsed, entry.source_title, vocabulary, entry.source_language)
            reasons.append(Reason(follow, words))
    return reasons


async def report_mismatch(
    storage: Storage, address: Address, entry_id: int, follow_id: int, now: int
) -> bool:
    """Note for owners that an entry should not have matched a follow; False if it does not match it now.

    Nothing is noted about the chat. UserError if there is no such entry.
    """
    reasons = await find_reasons(storage, address, entry_id)
    reason = next((one for one in reasons if one.follow.id == follow_id), None)
    if reason is None:
        return False
    text, words = reason.follow.text, reason.words[:MOST_WORDS]
    await storage.write(lambda tx: mismatches.add(tx, entry_id, text, words, now))
    return True


async def find_less(
    storage: Storage, address: Address, entry_id: int, follow_id: int, now: int
) -> list[Lesser]:
    """Return filters that this chat could follow instead of one follow, to get fewer entries like this one.

    Each leaves out some of the last days' entries, but not all; empty if there is none. UserError if the chat
    has no such follow.
    """
    found = await _find_less(storage, address, entry_id, follow_id, now)
    kept = await proposals.keep(storage, address, [one.proposal for one in found], now)
    return [replace(one, proposal=proposal) for one, proposal in zip(found, kept, strict=True)]


@reads
async def _find_less(tx: Tx, address: Address, entry_id: int, follow_id: int, now: int) -> list[Lesser]:
    entry, vocabulary = await _get(tx, entry_id), await topics.load(tx)
    destination, follow = await chats.find(tx, address), await follows.get(tx, follow_id)
    if destination is None or follow is None or follow.destination_id != destination.id:
        raise UserError("less-none")
    stored = await proposals.stored_reach(tx, now)
    whole = reread_filter(follow.text, follow.language, vocabulary)
    count = (await proposals.measure(tx, whole, stored, now)).reach.count
    smaller = await asyncio.to_thread(_narrow, whole, entry, vocabulary)
    found = [
        Lesser(kind, name, await proposals.measure(tx, one, stored, now), count)
        for kind, name, one in smaller
    ]
    return choose_less(found)


def choose_less(found: Sequence[Lesser]) -> list[Lesser]:
    """Return the narrower filters to offer, at most MOST_OFFERED.

    Two leave out a topic, country or word: those that save the most entries, if they leave a third of them.
    The last one asks only for key moments or breaking entries. Others take its place if there is none.
    """
    some = [one for one in found if 0 < one.proposal.reach.count < one.count]
    only = [one for one in some if one.kind in ("key", "breaking")][:1]
    without = [one for one in some if one.kind not in ("key", "breaking")]
    without.sort(key=lambda one: (3 * one.proposal.reach.count < one.count, one.proposal.reach.count))
    return without[: MOST_OFFERED - len(only)] + only


def _narrow(filter_: Filter, entry: StoredEntry, vocabulary: Vocabulary) -> list[tuple[Kind, str, Filter]]:
    """Return the filters that narrow one. Reading a long entry takes a while."""
    additions = _additions(entry, vocabulary)
    smaller = [
        (kind, name, proposals.narrow(filter_, addition, vocabulary)) for kind, name, addition in additions
    ]
    return [(kind, name, one) for kind, name, one in smaller if one is not None]


def _additions(entry: StoredEntry, vocabulary: Vocabulary) -> Iterator[tuple[Kind, str, str]]:
    """Yield the conditions that make a filter leave out entries like this one."""
    yield "key", "", "is:key"
    yield "breaking", "", "is:breaking"
    # As in the entry's terms, the source's language only matters for countries.
    topics = subject(entry.parsed, vocabulary).topics
    countries = subject(entry.parsed, vocabulary, entry.source_language).countries
    wider = {one for slug in topics for one in vocabulary.ancestors(slug)}
    for slug in sorted(topics - wider)[:MOST_SUBJECTS]:
        yield "topic", slug, f"-topic:{slug}"
    for code in sorted(countries)[:MOST_SUBJECTS]:
        yield "country", code, f"-country:{code}"
    for word in _telling(entry.parsed.headline, entry.source_language):
        yield "word", word, f'-"{word}"'


def _telling(headline: str, language: str | None) -> list[str]:
    """Return the most telling words of a headline: the longest, without names of countries.

    Stop words of every language are left out, because the headline's language may not be the chat's.
    """
    text = sentences(headline)
    named = {
        (number, at)
        for number, mentions in enumerate(find_mentions(text, language))
        for mention in mentions
        for at in range(mention.start, mention.end)
    }
    telling = {
        token.surface: None
        for number, sentence in enumerate(text)
        for at, token in enumerate(sentence)
        if (number, at) not in named
        and not any(says_nothing([token.word], language) for language in STOP_WORDS)
        and len(token.word) >= _SHORTEST_WORD
        and not token.word.isdecimal()
    }
    return sorted(telling, key=len, reverse=True)[:_COMPARED]


async def _get(tx: Tx, entry_id: int) -> StoredEntry:
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("entry-unknown")
    return entry
