"""Stores new and changed entries with their terms and publications, in short batches.

What each entry is, and its terms, are found outside of any writing transaction. They are stored in batches,
so short that others can write in between. Each batch decides once more, in case something has changed. An
entry becomes visible in one transaction, with all its terms and its publication.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from bot.domain.entry.content import Change, EditorsKind, ParsedEntry, StoredEntry
from bot.domain.sources.braking import goes_all_the_same
from bot.entries.decision import WITH_TEXT, Decided, Shown, as_stored, decide, in_order, prepare
from bot.entries.identity import Identified, identify
from bot.entries.occasion import Accepted, Occasion
from bot.entries.rules import find_marked
from bot.entries.tags import Tagger, Terms, UntaggedError, remove_replaced, tagger
from storage import Storage, Tx, reads
from storage.delivery import lanes, publications, recall
from storage.entries import entries
from storage.entries.entries import Revision
from storage.newsroom import notices
from storage.sources import brakes, documents, polls

ENTRIES: Final = 50
"""How many entries' terms are found at once, and how many entries one transaction stores at most."""


@dataclass(frozen=True, slots=True)
class _Given:
    """The entries to accept as shown, under which ids, and which of them are not published."""

    source_id: int
    now: int
    shown: Mapping[str, Shown]
    occasion: Occasion
    identified: Identified = field(default_factory=Identified)
    quiet: Collection[str] = ()

    def only(self, names: Collection[str]) -> "_Given":
        return replace(self, shown={name: self.shown[name] for name in names})


async def accept(
    storage: Storage,
    source_id: int,
    parsed: Sequence[ParsedEntry],
    occasion: Occasion,
    *,
    language: str,
    now: int,
    listed: Collection[int] = (),
) -> list[Accepted] | None:
    """Store what is new or changed, with its terms and its publication; `language` is the bot's.

    Of several entries with one external id the last counts. The result has one for each id, in the order
    given, without withdrawals of entries that were never stored. New entries are numbered in the order in
    which they were published (undated ones as if now). A chat gets them in this order.

    A later revision is published only if its entry ever was: otherwise nobody has a message of it. The same
    goes for new tags of the same text. While the entry is fresh, it reaches chats that match only now. An
    editor is told if a revision replaces their words. Edits beyond what an entry may have in an hour are held
    back, and counted at their source. `listed` are the entries in the document that the source showed before.

    Return None if the occasion has ended it. What was stored until then, or until a crash, stays stored. It
    is unchanged if it is accepted again.
    """
    given = _Given(source_id, now, await asyncio.to_thread(prepare, parsed), occasion)
    given, decided, its_tagger = await _plan(storage, given, listed, language)
    given, decided = await _mark(storage, given, decided, its_tagger)
    stored = {name: _unchanged(one) for name, one in decided.items() if one.change is Change.UNCHANGED}
    order = in_order(decided, now)
    terms = Terms(language)
    for start in range(0, max(1, len(order)), ENTRIES):
        names = order[start : start + ENTRIES]
        texts = [decided[name].parsed for name in names if decided[name].change in WITH_TEXT]
        await terms.find(its_tagger, texts)
        await terms.write_long(storage, now)
        is_last = start + ENTRIES >= len(order)
        if not await _accept_some(storage, given.only(names), terms, stored, is_last=is_last):
            return None
        terms.forget()
    await remove_replaced(storage, terms)
    return [stored[name] for name in decided if name in stored]


@reads
async def _plan(
    tx: Tx, given: _Given, listed: Collection[int], language: str
) -> tuple[_Given, dict[str, Decided], Tagger]:
    """Find what each entry is, which of the new ones are not published, and what finds their terms."""
    entries_shown = {name: one.parsed for name, one in given.shown.items()}
    digests = {name: one.digest for name, one in given.shown.items()}
    identified = await identify(tx, given.source_id, entries_shown, digests, listed)
    shown = {
        final: replace(given.shown[name], parsed=replace(given.shown[name].parsed, external_id=final))
        for name, final in ((name, identified.names[name]) for name in given.shown)
    }
    decided = await decide(tx, given.source_id, shown, identified, given.now, looked_up=identified.looked_up)
    new = [one.parsed for one in decided.values() if one.change is Change.NEW]
    quiet = await given.occasion.keep_quiet(tx, new)
    planned = replace(given, shown=shown, identified=identified, quiet=frozenset(quiet))
    return planned, decided, await tagger(tx, given.source_id, language)


async def _mark(
    storage: Storage, given: _Given, decided: dict[str, Decided], its_tagger: Tagger
) -> tuple[_Given, dict[str, Decided]]:
    """Mark the new entries that go to readers by the desk's rules.

    What is not sent stays as it is, so that a rule lets nothing pass a brake.
    """
    goes = (name for name, one in decided.items() if one.change is Change.NEW and name not in given.quiet)
    marked = await find_marked(storage, [decided[name].parsed for name in goes], its_tagger)
    shown = {name: replace(given.shown[name], parsed=one) for name, one in marked.items()}
    found = {name: replace(decided[name], parsed=one) for name, one in marked.items()}
    return replace(given, shown={**given.shown, **shown}), {**decided, **found}


async def _accept_some(
    storage: Storage, given: _Given, terms: Terms, stored: dict[str, Accepted], *, is_last: bool
) -> bool:
    """Store some entries, in as many batches as their terms need; False if the occasion has ended it."""
    left = list(given.shown)
    while True:
        batch = terms.first_that_fit(left)
        work = partial(
            _store_batch,
            given=given.only(batch),
            terms=terms,
            stored=stored,
            is_last=is_last and len(batch) == len(left),
        )
        try:
            accepted = await storage.write(work)
        except UntaggedError as error:
            await terms.find(error.tagger, error.parsed)
            await terms.write_long(storage, given.now)
            continue
        if accepted is None:
            return False
        stored.update((one.external_id, one) for one in accepted)
        given.occasion.committed()
        left = left[len(batch) :]
        if not left:
            return True


async def _store_batch(
    tx: Tx, given: _Given, terms: Terms, stored: Mapping[str, Accepted], *, is_last: bool
) -> list[Accepted] | None:
    if not await given.occasion.begin(tx):
        return None
    accepted = await _store(tx, given, terms)
    await given.occasion.note(tx, accepted)
    if is_last:
        await given.occasion.finish(tx, [*stored.values(), *accepted])
    return accepted


async def accept_at_once(
    tx: Tx,
    source_id: int,
    parsed: Sequence[ParsedEntry],
    terms: Terms,
    *,
    publish: bool,
    now: int,
) -> list[Accepted]:
    """Store a few entries like `accept`, in a transaction that does more.

    Raises UntaggedError if their terms are not found yet; `write_tagged` handles that.
    """
    shown = await asyncio.to_thread(prepare, parsed)
    given = _Given(source_id, now, shown, Occasion(publish=publish))
    decided = await decide(tx, source_id, shown, given.identified, now)
    new = [one.parsed for one in decided.values() if one.change is Change.NEW]
    given = replace(given.only(in_order(decided, now)), quiet=await given.occasion.keep_quiet(tx, new))
    stored = {name: _unchanged(one) for name, one in decided.items() if one.change is Change.UNCHANGED}
    stored |= {one.external_id: one for one in await _store(tx, given, terms)}
    return [stored[name] for name in decided]


async def _store(tx: Tx, given: _Given, terms: Terms) -> list[Accepted]:
    """Decide once more what each entry is, and store it; nothing is written before all terms are there."""
    now, decided = given.now, await decide(tx, given.source_id, given.shown, given.identified, given.now)

    def those(what: Change) -> list[Decided]:
        return [one for one in decided.values() if one.change is what]

    new, revised = those(Change.NEW), those(Change.REVISED)
    retagged = [await _retagged(tx, one) for one in those(Change.RETAGGED)]
    texts = [*(one.parsed for one in [*new, *revised]), *(one.parsed for one in retagged)]
    await terms.require(tx, given.source_id, texts)
    moved = {one.entry_id: one.parsed.external_id for one in decided.values() if one.is_moved}
    await documents.move(tx, moved)
    await _rename(tx, those(Change.RENAMED))
    first = await _add(tx, given, [one.parsed for one in new], terms)
    further = await _revise(tx, revised, now)
    await entries.put_revisions(tx, further, now)
    await entries.retag(tx, retagged)
    await terms.put(tx, {one.entry_id: one.parsed for one in [*further, *retagged]})
    revisions = [*first, *further]
    await _publish(tx, given, revisions, retagged)
    taken_back = await withdraw(tx, [one.entry_id for one in those(Change.WITHDRAWN)], now)
    await _hold_back(tx, given.source_id, those(Change.HELD), now)

    newest = {one.parsed.external_id: (one.entry_id, one.number) for one in revisions}
    for name, one in decided.items():
        if one.known is not None and name not in newest:
            newest[name] = one.entry_id, taken_back.get(one.entry_id, one.known.revision)
    return [Accepted(newest[name][0], name, one.change, newest[name][1]) for name, one in decided.items()]


async def _add(tx: Tx, given: _Given, new: Sequence[ParsedEntry], terms: Terms) -> list[Revision]:
    """Store new entries; return their first revisions."""
    sets = await terms.take_sets(tx, new)
    entry_ids = await entries.add(tx, given.source_id, new, given.now, sets=sets)
    return [Revision(number, 1, one) for number, one in zip(entry_ids, new, strict=True)]


def _unchanged(one: Decided) -> Accepted:
    assert one.known is not None  # noqa: S101  it was compared with what is stored
    return Accepted(one.known.entry_id, one.parsed.external_id, one.change, one.known.revision)


async def _revise(tx: Tx, revised: Sequence[Decided], now: int) -> list[Revision]:
    """Return the next revisions of entries; bring back withdrawn ones, and notify overruled editors."""
    known = [one.known for one in revised if one.known is not None]
    withdrawn = [one.entry_id for one in known if one.withdrawn]
    if withdrawn:
        await recall.bring_back(tx, withdrawn)
    for one in known:
        if one.reworded:
            await notices.add_overruled(tx, one.entry_id, one.revision, now)
    return [
        Revision(before.entry_id, before.revision + 1, one.parsed, "silent")
        for before, one in zip(known, revised, strict=True)
    ]


async def _retagged(tx: Tx, one: Decided) -> Revision:
    """Return the newest revision of an entry with its source's tags and its stored words.

    The words may be an editor's, and new tags from the source do not undo them.
    """
    stored = await entries.get(tx, one.entry_id)
    assert stored is not None  # noqa: S101  it is known
    seen = one.parsed
    parsed = replace(
        stored.parsed,
        topics=seen.topics,
        countries=seen.countries,
        key=seen.key,
        breaking=seen.breaking,
        picture=seen.picture,
    )
    return Revision(one.entry_id, stored.revision, parsed)


async def _rename(tx: Tx, renamed: Sequence[Decided]) -> None:
    """Note how a source shows entries under another id: that is no edit, even if the link differs."""
    await documents.reshow(tx, {one.entry_id: (one.digest, one.parsed.url) for one in renamed})


async def _publish(
    tx: Tx, given: _Given, revisions: Sequence[Revision], retagged: Sequence[Revision]
) -> None:
    first = [one for one in revisions if one.number == 1 and one.parsed.external_id not in given.quiet]
    later = [*(one for one in revisions if one.number > 1), *retagged]
    ever: Collection[int] = ()
    if given.occasion.publishes_edits:
        ever = await _sent_at_all(tx, later)
    due = first + [one for one in later if one.entry_id in ever]
    await publications.add(tx, [(one.entry_id, one.number) for one in due], given.now)


async def _sent_at_all(tx: Tx, later: Sequence[Revision]) -> set[int]:
    """Return the entries that were ever published, or are now because a braked one has become urgent."""
    if not later:
        return set()
    urgent = [one.entry_id for one in later if goes_all_the_same(one.parsed)]
    return await publications.published(tx, [one.entry_id for one in later]) | await brakes.let_go(tx, urgent)


async def revise(
    tx: Tx,
    stored: StoredEntry,
    words: ParsedEntry,
    kind: EditorsKind,
    *,
    terms: Terms,
    now: int,
    note: str | None = None,
    as_of: int | None = None,
) -> int:
    """Store an editor's words as the next revision of an entry, publish it, and return its number.

    `note` says what was wrong. It is published as if at the time `as_of`, by default now. The digest of what
    its source shows is kept, so that the same text seen again does not undo the editor's words. Raises
    UntaggedError like `accept_at_once`.
    """
    parsed = as_stored(words)
    await terms.require(tx, stored.source_id, [parsed])
    shown = await entries.shown_digest(tx, stored.id)
    revision = Revision(stored.id, stored.revision + 1, parsed, kind, shown, note)
    await entries.put_revisions(tx, [revision], now)
    await terms.put(tx, {stored.id: parsed})
    if await _sent_at_all(tx, [revision]):
        await publications.add(tx, [(stored.id, revision.number)], now if as_of is None else as_of)
    return revision.number


async def restore(tx: Tx, stored: StoredEntry, words: ParsedEntry, *, terms: Terms, now: int) -> int:
    """Undo the withdrawal of an entry, its newest revision, and return the number of the next one.

    It reaches what it would have reached without the withdrawal, also if that ended its fan-out. Raises
    UntaggedError like `accept_at_once`.
    """
    withdrawn_at, _ = await entries.of_revision(tx, stored.id, stored.revision)
    words = replace(words, withdrawn=False)
    await terms.require(tx, stored.source_id, [as_stored(words)])
    await recall.bring_back(tx, [stored.id])
    return await revise(tx, stored, words, "restoration", terms=terms, now=now, as_of=withdrawn_at)


async def withdraw(tx: Tx, entry_ids: Sequence[int], now: int, *, note: str | None = None) -> dict[int, int]:
    """Withdraw entries: chats without them no longer get them, and chats that have them are told.

    `note` is an editor's reason. Return the number of the withdrawal's revision, by entry.
    """
    if not entry_ids:
        return {}
    numbers = await entries.withdraw(tx, entry_ids, note, now)
    await publications.end(tx, entry_ids, now)
    await lanes.pass_over(tx, entry_ids, now)
    ever = await publications.published(tx, entry_ids)
    await publications.add(tx, [one for one in numbers if one[0] in ever], now)
    return dict(numbers)


async def _hold_back(tx: Tx, source_id: int, held: Sequence[Decided], now: int) -> None:
    """Note edits that are too many; an edit that is seen again is counted once."""
    anew = [one for one in held if one.known is not None and one.known.held_digest != one.digest]
    if anew:
        await entries.hold(tx, {one.entry_id: one.digest for one in anew})
        await polls.hold_back(tx, source_id, len(anew), now)
