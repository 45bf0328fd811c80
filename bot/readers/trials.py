"""Tries filters before they are followed: what they would have brought, and what would bring less."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.entry.content import StoredEntry
from bot.domain.filters import Filter, Reading, is_same, parse_filter, reread_filter, rewritten
from bot.domain.messages.excerpts import Found, find_words
from bot.domain.text.words import drop_invisible
from bot.domain.topics import Vocabulary
from bot.errors import UnknownNameError, UserError
from bot.readers import chats, proposals
from bot.readers.chats import Address
from bot.readers.proposals import Proposal
from bot.readers.search.origins import require_read
from bot.readers.typos import nearest_filters
from storage import Storage, Tx, reads
from storage.chats import follows
from storage.chats.follows import Follow
from storage.entries import search, topics

NEWEST: Final = 3
"""Entries shown as a sample of what a filter would have brought."""
_LESS: Final = ("is:key", "is:breaking")


@dataclass(frozen=True, slots=True)
class Trial:
    """A filter and the result of its trial.

    `newest` are its newest matching entries, of any age. `followed` is the chat's follow with the same
    meaning. `as_country` reads names of countries as countries that other words next to them made words.
    `others` are the other ways to read a bare name or a list of topics. If the filter brings much, `less` has
    it with only key moments and only breaking entries. If a hashtag names no topic, or no entry has a word,
    `meant` has the filter with what is nearest instead.
    """

    proposal: Proposal
    newest: Sequence[Found]
    followed: Follow | None
    as_country: Proposal | None
    others: tuple[tuple[Reading, Proposal], ...]
    less: tuple[Proposal, ...]
    meant: tuple[Proposal, ...]


async def try_filter(storage: Storage, address: Address, text: str, *, language: str, now: int) -> Trial:
    """Return what the filter `text` would have brought; UserError if it cannot be parsed."""
    trial, entries_, vocabulary = await _try(storage, address, text, language, now)
    newest = await asyncio.to_thread(find_words, entries_, [trial.proposal.filter], vocabulary)
    readings = [reading for reading, _ in trial.others]
    first = [trial.proposal] if trial.as_country is None else [trial.proposal, trial.as_country]
    proposed = [*first, *(one for _, one in trial.others), *trial.less, *trial.meant]
    kept = await proposals.keep(storage, address, proposed, now)
    (proposal, *as_country), kept = kept[: len(first)], kept[len(first) :]
    others, kept = kept[: len(readings)], kept[len(readings) :]
    return replace(
        trial,
        proposal=proposal,
        newest=newest,
        as_country=as_country[0] if as_country else None,
        others=tuple(zip(readings, others, strict=True)),
        less=tuple(kept[: len(trial.less)]),
        meant=tuple(kept[len(trial.less) :]),
    )


@reads
async def _try(
    tx: Tx, address: Address, text: str, language: str, now: int
) -> tuple[Trial, Sequence[StoredEntry], Vocabulary]:
    vocabulary = await topics.load(tx)
    filter_ = parse_filter(text, language, vocabulary)
    await require_read(tx, filter_)
    stored = await proposals.stored_reach(tx, now)
    proposal = await proposals.measure(tx, filter_, stored, now)
    readings = [
        (one, await proposals.measure(tx, reread_filter(one.text, language, vocabulary), stored, now))
        for one in filter_.others
        if filter_.read_as is not None or one.kind == "country" or one.names == filter_.topics
    ]
    as_country = next((proposed for one, proposed in readings if one.kind == "country"), None)
    others = [(one, proposed) for one, proposed in readings if one.kind != "country"]
    less = []
    if proposal.reach.is_much:
        smaller = [proposals.narrow(filter_, addition, vocabulary) for addition in _LESS]
        less = [await proposals.measure(tx, one, stored, now) for one in smaller if one is not None]
    nearest = list(_with_nearest(text, filter_, language, vocabulary))
    if not proposal.reach.count and not filter_.tag_words:
        nearest = await nearest_filters(tx, text, language, vocabulary, now - proposals.SPAN)
    meant = [await proposals.measure(tx, one, stored, now) for one in nearest]
    newest = await search.newest_matching(tx, filter_.conjunctions, NEWEST)
    followed = await find_followed(tx, address, filter_, vocabulary)
    return (
        Trial(proposal, (), followed, as_country, tuple(others), tuple(less), tuple(meant)),
        newest,
        vocabulary,
    )


def _with_nearest(text: str, filter_: Filter, language: str, vocabulary: Vocabulary) -> Iterator[Filter]:
    """Yield the typed filter with the topics nearest to its first hashtag that is near to any."""
    for tag in filter_.tag_words:
        names = vocabulary.nearest(tag, language)
        for name in names:
            with suppress(UserError):  # the topic may be excluded already
                yield parse_filter(_with_topic(text, tag, name), language, vocabulary)
        if names:
            return


def _with_topic(text: str, tag: str, name: str) -> str:
    return rewritten(text, lambda piece: f'topic:"{name}"' if piece.typed == tag else None)


async def correct(
    storage: Storage, address: Address, text: str, error: UserError, *, language: str, now: int
) -> list[Proposal]:
    """Return filters that may be meant if a country or topic is unknown: one for each near name."""
    if not isinstance(error, UnknownNameError) or not error.meant:
        return []
    visible = drop_invisible(text)
    texts = [visible[: error.begin] + name + visible[error.end :] for name in error.meant]
    return await proposals.keep(storage, address, await _measure(storage, texts, language, now), now)


@reads
async def _measure(tx: Tx, texts: Sequence[str], language: str, now: int) -> list[Proposal]:
    vocabulary = await topics.load(tx)
    stored = await proposals.stored_reach(tx, now)
    meant = []
    for one in texts:
        with suppress(UserError):  # another part of it cannot be parsed
            meant.append(parse_filter(one, language, vocabulary))
    return [await proposals.measure(tx, one, stored, now) for one in meant]


async def proposed_text(storage: Storage, address: Address, proposal_id: int, now: int) -> str:
    """Return the text of a filter that was proposed to this chat; UserError if it is no longer stored."""
    text, _ = await storage.read(lambda tx: proposals.find(tx, address, proposal_id, now))
    return text


async def find_followed(tx: Tx, address: Address, filter_: Filter, vocabulary: Vocabulary) -> Follow | None:
    """Return the follow of a chat that asks for the same as a filter; None if it was stopped."""
    destination = await chats.find(tx, address)
    if destination is None or destination.stopped_at is not None:
        return None  # after /stop nothing is followed until somebody follows again
    for one in await follows.list_for(tx, destination.id):
        if is_same(one.text, one.language, filter_, vocabulary):
            return one
    return None
