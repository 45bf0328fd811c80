"""The single door to becoming an entry: what is new or changed is stored with all that follows from it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.entry import (
    Change,
    EditorsKind,
    ParsedEntry,
    Stored,
    StoredEntry,
    Tags,
    change,
    digest,
    marked,
    tags,
)
from bot.domain.moment import seconds
from bot.tagging import Tagger, tagger
from storage import Tx, entries, notices, polls, publications, recalling
from storage.entries import Known, Revision
from storage.tables import storable

SLICE: Final = 50
"""Entries whose terms are found and stored in one go."""
_HOUR: Final = seconds(3600)


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
    language: str,
    publish: bool,
    now: int,
) -> list[Accepted]:
    """Store what is new or changed, with its terms and its publication; `language` is the bot's.

    Of several with one external id the last counts; the answer has one for each id, in the order given, but
    for withdrawals of what was never stored. New entries are numbered in the order in which they were
    published (undated ones as if now), which is the order in which a chat gets them. Without `publish` all is
    stored quietly. A later revision is published only if its entry ever was: of any other nobody has a
    message. So are other tags of what reads the same: while it is fresh, it reaches those who match now and
    do not have it. An editor whose words a revision replaces is told. Edits beyond what an entry may have
    in an hour are held back, and counted at their source.
    """
    given, digests = await asyncio.to_thread(_prepare, parsed)
    known = await entries.known(tx, source_id, list(given))
    seen = {name: tags(one, known[name].tags if name in known else Tags()) for name, one in given.items()}
    batch = {
        name: replace(one, picture=seen[name].picture, key=seen[name].key, breaking=seen[name].breaking)
        for name, one in given.items()
        if name in known or not one.withdrawn
    }
    changes = await _changes(tx, batch, digests, seen, known, now)

    def changed(into: Change) -> list[str]:
        return [name for name in batch if changes[name] is into]

    new = [batch[name] for name in changed(Change.NEW)]
    new.sort(key=lambda one: now if one.published_at is None else one.published_at)
    entry_ids = await entries.add(tx, source_id, [one.external_id for one in new], now)
    revisions = [Revision(entry_id, 1, one) for entry_id, one in zip(entry_ids, new, strict=True)]
    revised = changed(Change.REVISED)
    revisions += [
        Revision(known[name].entry_id, known[name].revision + 1, batch[name], "silent") for name in revised
    ]
    await _bring_back(tx, [known[name] for name in revised])
    for name in revised:
        if known[name].reworded:
            await notices.add_overruled(tx, known[name].entry_id, known[name].revision, now)
    await entries.put_revisions(tx, revisions, now)
    retagged = [await _retagged(tx, known[name].entry_id, batch[name]) for name in changed(Change.RETAGGED)]
    await entries.retag(tx, retagged)
    if revisions or retagged:
        await _put_terms(tx, [*revisions, *retagged], await tagger(tx, source_id, language))
    if publish:
        await _publish(tx, revisions, retagged, now)
    taken_back = await withdraw(tx, [known[name].entry_id for name in changed(Change.WITHDRAWN)], now)
    await _hold_back(tx, source_id, {name: digests[name] for name in changed(Change.HELD)}, known, now)

    newest = {name: (one.entry_id, taken_back.get(one.entry_id, one.revision)) for name, one in known.items()}
    newest |= {one.parsed.external_id: (one.entry_id, one.number) for one in revisions}
    return [Accepted(newest[name][0], name, changes[name], newest[name][1]) for name in batch]


async def _changes(
    tx: Tx,
    batch: Mapping[str, ParsedEntry],
    digests: Mapping[str, str],
    seen: Mapping[str, Tags],
    known: Mapping[str, Known],
    now: int,
) -> dict[str, Change]:
    """Decide what each entry is; only of those that differ is it asked how often they did lately."""
    differing = [one.entry_id for name, one in known.items() if one.withdrawn or one.digest != digests[name]]
    edits = await entries.count_edits(tx, differing, now - _HOUR)
    stored = {
        name: Stored(one.digest, one.tags, one.withdrawn, edits.get(one.entry_id, 0), one.over)
        for name, one in known.items()
    }
    return {
        name: change(
            digests[name], seen[name], stored.get(name), withdrawn=one.withdrawn, partial=one.partial
        )
        for name, one in batch.items()
    }


def _prepare(parsed: Sequence[ParsedEntry]) -> tuple[dict[str, ParsedEntry], dict[str, str]]:
    """Return the entries and their digests by external id; for a thread, since a long page takes a while."""
    given = {one.external_id: one for one in map(as_stored, parsed)}
    return given, {name: digest(one) for name, one in given.items()}


def as_stored(entry: ParsedEntry) -> ParsedEntry:
    """Return an entry as it is stored: with the marks that its tags name, without what no database can keep.

    Previews, new entries and revisions all go through here before anything is decided, so that a preview is
    exact and what is left out cannot look like a change.
    """
    storable_entry = replace(
        entry,
        external_id=storable(entry.external_id),
        headline=storable(entry.headline),
        body=storable(entry.body),
        authors=tuple(map(storable, entry.authors)),
        url=None if entry.url is None else storable(entry.url),
        topics=tuple(map(storable, entry.topics)),
        countries=tuple(map(storable, entry.countries)),
        picture=None if entry.picture is None else storable(entry.picture),
    )
    return marked(storable_entry)


async def _retagged(tx: Tx, entry_id: int, seen: ParsedEntry) -> Revision:
    """Return the newest revision of an entry with the tags that its source shows, and the words as stored.

    These may be an editor's, which the source does not undo by other tags.
    """
    stored = await entries.get(tx, entry_id)
    assert stored is not None  # noqa: S101  it is known
    parsed = replace(
        stored.parsed,
        topics=seen.topics,
        countries=seen.countries,
        key=seen.key,
        breaking=seen.breaking,
        picture=seen.picture,
    )
    return Revision(entry_id, stored.revision, parsed)


async def _put_terms(tx: Tx, revisions: Sequence[Revision], its_tagger: Tagger) -> None:
    for start in range(0, len(revisions), SLICE):
        batch = revisions[start : start + SLICE]
        # In a thread, which lets go of the interpreter every few milliseconds: the terms of a long entry
        # take fifty to find.
        parsed = {one.entry_id: one.parsed for one in batch}
        await entries.put_terms(tx, await asyncio.to_thread(its_tagger.terms_of_all, parsed))


async def _publish(tx: Tx, revisions: Sequence[Revision], retagged: Sequence[Revision], now: int) -> None:
    later = [*(one for one in revisions if one.number > 1), *retagged]
    ever = await publications.published(tx, [one.entry_id for one in later])
    first = [one for one in revisions if one.number == 1]
    due = first + [one for one in later if one.entry_id in ever]
    await publications.add(tx, [(one.entry_id, one.number) for one in due], now)


async def revise(
    tx: Tx,
    stored: StoredEntry,
    words: ParsedEntry,
    kind: EditorsKind,
    *,
    language: str,
    now: int,
) -> int:
    """Store an editor's words as the next revision of an entry, publish it, and return its number.

    What its source shows of it stays known, so that the same seen again does not undo them.
    """
    shown = await entries.shown_digest(tx, stored.id)
    revision = Revision(stored.id, stored.revision + 1, as_stored(words), kind, shown)
    await entries.put_revisions(tx, [revision], now)
    await _put_terms(tx, [revision], await tagger(tx, stored.source_id, language))
    await _publish(tx, [revision], [], now)
    return revision.number


async def withdraw(tx: Tx, entry_ids: Sequence[int], now: int, *, note: str | None = None) -> dict[int, int]:
    """Take entries back: nobody gets them any more who does not have them, and who has them is told.

    `note` is an editor's reason. Return the number of the revision that says so, by entry.
    """
    if not entry_ids:
        return {}
    numbers = await entries.withdraw(tx, entry_ids, note, now)
    await publications.end(tx, entry_ids, now)
    await recalling.drop_entries(tx, entry_ids, now)
    ever = await publications.published(tx, entry_ids)
    await publications.add(tx, [one for one in numbers if one[0] in ever], now)
    return dict(numbers)


async def _bring_back(tx: Tx, revised: Sequence[Known]) -> None:
    withdrawn = [one.entry_id for one in revised if one.withdrawn]
    if withdrawn:
        await recalling.bring_back(tx, withdrawn)


async def _hold_back(
    tx: Tx, source_id: int, held: Mapping[str, str], known: Mapping[str, Known], now: int
) -> None:
    """Remember edits that are too many; one that is seen again meanwhile is counted once."""
    anew = {known[name].entry_id: one for name, one in held.items() if known[name].held_digest != one}
    if anew:
        await entries.hold(tx, anew)
        await polls.hold_back(tx, source_id, len(anew), now)
