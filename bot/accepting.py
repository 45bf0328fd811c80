"""The single door to becoming an entry: what is new or changed is stored with all that follows from it."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.domain.entry import Change, ParsedEntry, change
from bot.domain.terms import entry_terms
from storage import Tx, entries, publications
from storage.entries import Revision
from storage.tables import storable


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a parsed entry; `revision` is its newest one now."""

    entry_id: int
    external_id: str
    change: Change
    revision: int


async def accept(
    tx: Tx,
    source_id: int,
    parsed: Sequence[ParsedEntry],
    *,
    languages: Collection[str],
    publish: bool,
    now: int,
) -> list[Accepted]:
    """Store what is new or changed, with its terms in these languages and its publication.

    Of several with one external id the last counts; the answer has one for each id, in the order given. New
    entries are numbered in the order in which they were published (undated ones as if now), which is the
    order in which a chat gets them. Without `publish` all is stored quietly. A later revision is published
    only if its entry ever was: of any other nobody has a message.
    """
    batch = {one.external_id: one for one in map(_storable, parsed)}
    known = await entries.known(tx, source_id, list(batch))
    digests = {external_id: one.digest for external_id, one in known.items()}
    changes = {external_id: change(one, digests.get(external_id)) for external_id, one in batch.items()}

    new = [one for one in batch.values() if changes[one.external_id] is Change.NEW]
    new.sort(key=lambda one: now if one.published_at is None else one.published_at)
    entry_ids = await entries.add(tx, source_id, [one.external_id for one in new], now)
    revisions = [Revision(entry_id, 1, one) for entry_id, one in zip(entry_ids, new, strict=True)]
    revisions += [
        Revision(known[external_id].entry_id, known[external_id].revision + 1, one)
        for external_id, one in batch.items()
        if changes[external_id] is Change.REVISED
    ]
    await _store(tx, revisions, languages, now)
    if publish:
        await _publish(tx, revisions, now)

    newest = {external_id: (one.entry_id, one.revision) for external_id, one in known.items()}
    newest |= {one.parsed.external_id: (one.entry_id, one.number) for one in revisions}
    return [
        Accepted(newest[external_id][0], external_id, changes[external_id], newest[external_id][1])
        for external_id in batch
    ]


def _storable(entry: ParsedEntry) -> ParsedEntry:
    """Take out what no database can keep before anything is decided, so that it cannot look like a change."""
    return replace(
        entry,
        external_id=storable(entry.external_id),
        headline=storable(entry.headline),
        body=storable(entry.body),
        authors=tuple(map(storable, entry.authors)),
        url=None if entry.url is None else storable(entry.url),
        topics=tuple(map(storable, entry.topics)),
        countries=tuple(map(storable, entry.countries)),
    )


async def _store(tx: Tx, revisions: Sequence[Revision], languages: Collection[str], now: int) -> None:
    await entries.put_revisions(tx, revisions, now)
    terms = {}
    for one in revisions:
        terms[one.entry_id] = entry_terms(one.parsed, languages)
        await asyncio.sleep(0)  # finding the terms of hundreds of entries would hold up everything else
    await entries.put_terms(tx, terms)


async def _publish(tx: Tx, revisions: Sequence[Revision], now: int) -> None:
    ever = await publications.published(tx, [one.entry_id for one in revisions if one.number > 1])
    due = [one for one in revisions if one.number == 1 or one.entry_id in ever]
    await publications.add(tx, [(one.entry_id, one.number) for one in due], now)
