"""What each entry that a source shows is to the store: new, changed, the same, or the same under a new id."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.entry import Change, ParsedEntry, Stored, Tags, change, digest, likeness, marked, tags
from bot.domain.moment import seconds
from storage import Tx, documents, entries
from storage.entries import Known
from storage.tables import storable

_HOUR = seconds(3600)


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry as its source shows it, made ready once for all decisions.

    `likeness` is by what it is known under another id, if it can be.
    """

    parsed: ParsedEntry
    digest: str
    likeness: str | None


@dataclass(frozen=True, slots=True)
class Decided:
    """What an entry is: `parsed` has the marks that are kept, `known` is what is stored of it."""

    parsed: ParsedEntry
    digest: str
    change: Change
    known: Known | None

    @property
    def entry_id(self) -> int:
        """The number of an entry that is stored."""
        assert self.known is not None  # noqa: S101  only what is new is unknown
        return self.known.entry_id


def prepare(parsed: Sequence[ParsedEntry]) -> dict[str, Shown]:
    """Return entries by external id, of several with one id the last; for a thread: many take a while."""
    given = {one.external_id: one for one in map(as_stored, parsed)}
    return {name: Shown(one, digest(one), likeness(one)) for name, one in given.items()}


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


async def decide(
    tx: Tx, source_id: int, shown: Mapping[str, Shown], renamed: Mapping[str, str], now: int
) -> dict[str, Decided]:
    """Decide what each entry is, by its external id; withdrawals of what was never stored are left out.

    `renamed` gives the id that an entry had until now. Only of those that differ is it asked how often they
    did lately.
    """
    known = await entries.known(
        tx, source_id, [*shown, *(renamed[name] for name in shown if name in renamed)]
    )
    differing = [
        one.entry_id
        for name, one in known.items()
        if name in shown and (one.withdrawn or one.digest != shown[name].digest)
    ]
    edits = await entries.count_edits(tx, differing, now - _HOUR, now)
    decided: dict[str, Decided] = {}
    for name, one in shown.items():
        stored = known.get(name)
        former = known.get(renamed.get(name, "")) if stored is None else None
        if former is not None:
            decided[name] = Decided(one.parsed, one.digest, Change.RENAMED, former)
        elif stored is not None or not one.parsed.withdrawn:
            decided[name] = _decide(one, stored, 0 if stored is None else edits.get(stored.entry_id, 0))
    return decided


def _decide(shown: Shown, known: Known | None, edits: int) -> Decided:
    parsed = shown.parsed
    seen = tags(parsed, Tags() if known is None else known.tags)
    stored = None
    if known is not None:
        stored = Stored(known.digest, known.tags, known.withdrawn, edits, known.over)
    what = change(shown.digest, seen, stored, withdrawn=parsed.withdrawn, partial=parsed.partial)
    kept = replace(parsed, picture=seen.picture, key=seen.key, breaking=seen.breaking)
    return Decided(kept, shown.digest, what, known)


async def find_renamed(
    tx: Tx, source_id: int, shown: Mapping[str, Shown], listed: Collection[int]
) -> dict[str, str]:
    """Return which new ids are those of entries that their source lists under them now, with the former ids.

    `listed` are the entries of the document read before. One whose former id is still shown is another; each
    is taken over once.
    """
    known = await entries.known(tx, source_id, list(shown)) if listed else {}
    alike = defaultdict(list)
    for name, one in shown.items():
        if one.likeness is not None and name not in known and not one.parsed.withdrawn:
            alike[one.likeness].append(name)
    if not alike:
        return {}
    former = await documents.external_ids(tx, listed)
    gone = await documents.as_shown(tx, [number for number, name in former.items() if name not in shown])
    renamed: dict[str, str] = {}
    for like, number in zip(await asyncio.to_thread(_likenesses, gone.values()), gone, strict=True):
        if like is not None and alike[like]:
            renamed[alike[like].pop(0)] = former[number]
    return renamed


def _likenesses(parsed: Iterable[ParsedEntry]) -> list[str | None]:
    return list(map(likeness, parsed))
