"""Lets editors decide about entries of sources that are reviewed first, and what the card of one shows."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.access import Actor
from bot.domain.entry.content import StoredEntry
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from storage import Storage, Tx, reads, writes
from storage.delivery import publications
from storage.entries import entries
from storage.entries.entries import Revision
from storage.newsroom import reviews
from storage.newsroom.reviews import How, Review


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry and its wait for an editor."""

    review: Review
    entry: StoredEntry


@writes
async def decide(tx: Tx, actor: Actor, entry_id: int, how: How, now: int, *, whole: bool) -> list[Waiting]:
    """Publish or skip an entry, or the `whole` card that it is on; return what is on the card.

    UserError if an editor, or the time, has already decided.
    """
    await actor.require_editor(tx)
    on_card = await _on_card(tx, entry_id)
    ids = [one.entry.id for one in on_card] if whole else [entry_id]
    closed = await reviews.close(tx, ids, how, now)
    if not closed:
        raise UserError("review-decided")
    if how == "published":
        numbers = [(one.entry.id, one.entry.revision) for one in on_card if one.entry.id in closed]
        await publications.add(tx, numbers, now)
    return await _on_card(tx, entry_id)


@reads
async def read(tx: Tx, actor: Actor, entry_id: int) -> StoredEntry:
    """Return an entry that waits for an editor; UserError if it waits no more."""
    await actor.require_editor(tx)
    return (await _require_waiting(tx, entry_id)).entry


async def mark_breaking(
    storage: Storage, actor: Actor, entry_id: int, *, language: str, now: int
) -> list[Waiting]:
    """Make an entry that waits breaking; return what is on its card. UserError if it waits no more."""

    async def work(tx: Tx, terms: Terms) -> list[Waiting]:
        await actor.require_editor(tx)
        entry = (await _require_waiting(tx, entry_id)).entry
        parsed = replace(entry.parsed, breaking=True)
        await terms.require(tx, entry.source_id, [parsed])
        await entries.retag(tx, [Revision(entry.id, entry.revision, parsed)])
        await terms.put(tx, {entry.id: parsed})
        return await _on_card(tx, entry_id)

    return await write_tagged(storage, work, language, now)


@reads
async def on_card(tx: Tx, entry_id: int) -> list[Waiting]:
    """Return what is on the card of an entry."""
    return await _on_card(tx, entry_id)


def name_of(several: Sequence[Waiting]) -> str:
    """Return a short text that differs if a card has to change."""
    shown = [
        (
            one.entry.id,
            one.entry.revision,
            one.entry.parsed.key,
            one.entry.parsed.breaking,
            one.review.closed_how,
        )
        for one in several
    ]
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]


async def with_entries(tx: Tx, several: Sequence[Review]) -> list[Waiting]:
    """Return reviews with their entries, without those that are gone."""
    found = [(one, await entries.get(tx, one.entry_id)) for one in several]
    return [Waiting(one, entry) for one, entry in found if entry is not None]


async def _on_card(tx: Tx, entry_id: int) -> list[Waiting]:
    found = await with_entries(tx, await reviews.of_card(tx, entry_id))
    if not found:
        raise UserError("review-decided")
    return found


async def _require_waiting(tx: Tx, entry_id: int) -> Waiting:
    found = next((one for one in await _on_card(tx, entry_id) if one.entry.id == entry_id), None)
    if found is None or found.review.closed_how is not None:
        raise UserError("review-decided")
    return found
