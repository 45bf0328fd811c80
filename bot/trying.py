"""Trying a filter before it is followed: what it would have brought of late, and what would bring less."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot import chats, proposing
from bot.chats import Address
from bot.domain.entry import StoredEntry
from bot.domain.filters import Filter, is_same, parse_filter
from bot.domain.topics import Vocabulary
from bot.errors import UserError
from bot.proposing import Proposal
from storage import Storage, Tx, finding, follows, proposals, topics
from storage.follows import Follow

NEWEST: Final = 3
"""Entries that are shown of what a filter would have brought."""
_LESS: Final = ("is:key", "is:breaking")
_UNKNOWN: Final = ("filter-unknown-country", "filter-unknown-topic")


@dataclass(frozen=True, slots=True)
class Trial:
    """A filter, tried.

    `newest` are the newest entries that it would have brought, whenever; `followed` is the chat's follow that
    asks for the same already. `only_word` is for a bare name that was read as a country or a topic; `less`
    has what asks for key moments or breaking news only, where the filter brings much.
    """

    proposal: Proposal
    newest: Sequence[StoredEntry]
    followed: Follow | None
    only_word: Proposal | None
    less: tuple[Proposal, ...]


async def try_filter(storage: Storage, address: Address, text: str, *, language: str, now: int) -> Trial:
    """Tell what the filter `text` would have brought; UserError when it cannot be parsed."""

    async def read(tx: Tx) -> Trial:
        vocabulary = await topics.load(tx)
        filter_ = parse_filter(text, language, vocabulary)
        stored = await proposing.stored_reach(tx, now)
        proposal = await proposing.measure(tx, filter_, stored, now)
        only_word, less = None, []
        if filter_.read_as is not None and filter_.read_as.only_word:
            word = parse_filter(filter_.read_as.only_word, language, vocabulary)
            only_word = await proposing.measure(tx, word, stored, now)
        if proposal.reach.is_much:
            smaller = [proposing.narrow(filter_, addition, vocabulary) for addition in _LESS]
            less = [await proposing.measure(tx, one, stored, now) for one in smaller if one is not None]
        newest = await finding.newest_matching(tx, filter_.conjunctions, NEWEST)
        return Trial(
            proposal, newest, await _followed(tx, address, filter_, vocabulary), only_word, tuple(less)
        )

    trial = await storage.read(read)
    others = [trial.only_word] if trial.only_word else []
    proposal, *kept = await proposing.keep(storage, [trial.proposal, *others, *trial.less], now)
    only_word = kept.pop(0) if trial.only_word else None
    return Trial(proposal, trial.newest, trial.followed, only_word, tuple(kept))


async def correct(
    storage: Storage, text: str, error: UserError, *, language: str, now: int
) -> list[Proposal]:
    """Return what may be meant by a filter that names an unknown country or topic: one with each nearest."""
    arguments = error.arguments
    if error.message not in _UNKNOWN or not arguments["nearest"]:
        return []
    at, typed = int(arguments["position"]) - 1, str(arguments["typed"])
    names = str(arguments["nearest"]).split(", ")
    texts = [text[:at] + text[at:].replace(typed, f'"{name}"', 1) for name in names]

    async def read(tx: Tx) -> list[Proposal]:
        vocabulary = await topics.load(tx)
        stored = await proposing.stored_reach(tx, now)
        meant = [parse_filter(one, language, vocabulary) for one in texts]
        return [await proposing.measure(tx, one, stored, now) for one in meant]

    try:
        return await proposing.keep(storage, await storage.read(read), now)
    except UserError:  # something else in it cannot be read either
        return []


async def proposed_text(storage: Storage, proposal_id: int) -> str:
    """Return the text of a filter that was proposed; UserError when it is no longer kept."""
    kept = await storage.read(lambda tx: proposals.get(tx, proposal_id))
    if kept is None:
        raise UserError("proposal-gone")
    return kept[0]


async def _followed(tx: Tx, address: Address, filter_: Filter, vocabulary: Vocabulary) -> Follow | None:
    destination = await chats.find(tx, address)
    if destination is None:
        return None
    for one in await follows.list_for(tx, destination.id):
        if is_same(one.text, one.language, filter_, vocabulary):
            return one
    return None
