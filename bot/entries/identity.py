"""Finds the stored entry of each entry that a source shows: by its ids, by former ids, or by its text.

A stored entry keeps its id whatever its neighbours do, and a message that was sent never becomes another
story. Two entries that have nothing in common stay two, even if their source gives them one id.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.entry.content import ParsedEntry, agreement, former_digests, is_another, likeness
from bot.sources.fields import canonical_id, hash_id, is_made
from storage import Tx
from storage.entries.known import Known, find_known
from storage.sources import documents

_SURE = 5
"""More than any agreement of entries whose text is not the same."""
_ENOUGH = 2
"""How many of headline, text, link and date must agree if an id alone is not enough."""


@dataclass(slots=True)
class Identified:
    """Under which id each entry is stored or will be, by the external id that its source shows.

    `former` are the ids that stored entries had until now, by the new ones. `alike` are those of them whose
    text is the same, so that only the id is new. `looked_up` is what is stored under ids.
    """

    names: dict[str, str] = field(default_factory=dict)
    former: dict[str, str] = field(default_factory=dict)
    alike: set[str] = field(default_factory=set)
    looked_up: dict[str, Known | None] = field(default_factory=dict)


async def identify(
    tx: Tx,
    source_id: int,
    shown: Mapping[str, ParsedEntry],
    digests: Mapping[str, str],
    listed: Collection[int],
) -> Identified:
    """Find which stored entries a source shows; `listed` are those of the document that was read before.

    `shown` and `digests` are by external id. Each stored entry is found once. An entry that is not stored
    gets the first of its ids that is free.
    """
    work = _Work(tx, source_id, shown, digests)
    await work.find_by_ids()
    if listed and work.left():
        await work.find_by_document(listed)
    work.name_the_rest()
    return work.found


@dataclass
class _Work:
    tx: Tx
    source_id: int
    shown: Mapping[str, ParsedEntry]
    digests: Mapping[str, str]
    found: Identified = field(default_factory=Identified)
    known: dict[str, Known] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    """The ids of stored entries that are found."""

    def left(self) -> list[str]:
        """Return the ids of shown entries that have not been found."""
        return [name for name in self.shown if name not in self.found.names]

    async def find_by_ids(self) -> None:
        """Find entries by any of their ids; if several match, the most similar one counts."""
        ids = {name: _ids(one) for name, one in self.shown.items()}
        wanted = dict.fromkeys(one for its in ids.values() for one in its)
        self.known = await find_known(self.tx, self.source_id, list(wanted))
        self.found.looked_up |= {one: self.known.get(one) for one in wanted}
        for name, one in self.shown.items():
            stored = self.known.get(name)
            if stored is not None and (one.withdrawn or stored.over or self._reads_as(name, stored)):
                self._take(name, name, is_alike=True)
        claims = [
            (name, one)
            for name in self.left()
            for one in ids[name]
            if one in self.known and one not in self.taken
        ]
        await self._assign(claims)

    async def _assign(self, claims: Sequence[tuple[str, str]]) -> None:
        numbers = dict.fromkeys(self.known[stored].entry_id for _, stored in claims)
        texts = await documents.as_shown(self.tx, list(numbers))
        ranked = []
        for place, (name, stored) in enumerate(claims):
            one, its = self.shown[name], texts.get(self.known[stored].entry_id)
            if its is None or self._reads_as(name, self.known[stored]):
                ranked.append((-_SURE, place, name, stored))
            elif _may_be(one, stored, its):
                ranked.append((-agreement(one, its)[0], place, name, stored))
        for rank, _, name, stored in sorted(ranked):
            if name not in self.found.names and stored not in self.taken:
                self._take(name, stored, is_alike=rank == -_SURE)

    async def find_by_document(self, listed: Collection[int]) -> None:
        """Find entries that the previous document had under other ids, by the same address or text."""
        numbers = await documents.external_ids(self.tx, listed)
        gone = {number: name for number, name in numbers.items() if name not in self.taken}
        by_address = {canonical_id(name): name for name in gone.values()}
        claims = [
            (name, by_address[one])
            for name in self.left()
            for one in _ids(self.shown[name])
            if one in by_address
        ]
        if claims:
            self.known |= await find_known(self.tx, self.source_id, [stored for _, stored in claims])
            await self._assign(claims)
        waiting = {name: self.shown[name] for name in self.left() if not self.shown[name].withdrawn}
        gone = {
            number: name for number, name in gone.items() if name not in self.taken and name not in self.shown
        }
        if waiting and gone:
            texts = await documents.as_shown(self.tx, list(gone))
            keys = await asyncio.to_thread(_likenesses, waiting, texts)
            for name, number, is_alike in _matches(*keys):
                if name in waiting and gone.get(number):
                    self._take(name, gone.pop(number), is_alike=is_alike)
                    del waiting[name]

    def _reads_as(self, name: str, stored: Known) -> bool:
        return self.digests[name] == stored.digest or stored.digest in former_digests(self.shown[name])

    def _take(self, name: str, stored: str, *, is_alike: bool) -> None:
        """Note that an entry is the one that is stored under an id."""
        one = self.shown[name]
        keeps = stored == name or stored in one.other_ids or name in self.known
        final = stored if keeps else name
        self.taken.add(stored)
        self.found.names[name] = final
        if final != stored:
            self.found.former[final] = stored
            if is_alike:
                self.found.alike.add(final)

    def name_the_rest(self) -> None:
        """Give each entry that is not stored the first of its ids that no other has."""
        used = {*self.found.names.values(), *self.known}
        for name in self.left():
            one = self.shown[name]
            free = (own for own in (name, *one.other_ids) if own not in used)
            final = next(free, hash_id(name, self.digests[name]))
            used.add(final)
            self.found.names[name] = final


def _ids(one: ParsedEntry) -> tuple[str, ...]:
    return (one.external_id, *one.other_ids, *one.former_ids)


def _may_be(one: ParsedEntry, stored: str, its: ParsedEntry) -> bool:
    """Return whether an entry may be the one that is stored under an id and has this text."""
    if stored in (one.external_id, *one.former_ids) or canonical_id(stored) == one.external_id:
        return not is_another(one, its)
    same, differing = agreement(one, its)
    return is_made(stored) or same >= _ENOUGH or differing == 0


def _likenesses(
    shown: Mapping[str, ParsedEntry], stored: Mapping[int, ParsedEntry]
) -> tuple[dict[str, list[object]], dict[int, list[object]]]:
    """Return the keys that recognise entries under another id, the surest first."""
    return (
        {name: _keys(one, is_weak=is_made(name)) for name, one in shown.items()},
        {number: _keys(one, is_weak=True) for number, one in stored.items()},
    )


def _keys(one: ParsedEntry, *, is_weak: bool) -> list[object]:
    """Return an entry's likeness; if only its text identifies it, also its date with its headline or body."""
    if one.published_at is None:
        return []
    keys: list[object] = [likeness(one)]
    if is_weak:
        keys += [("headline", one.published_at, one.headline)]
        keys += [("body", one.published_at, one.body)] if one.body else []
    return keys


def _matches(
    shown: Mapping[str, Sequence[object]], stored: Mapping[int, Sequence[object]]
) -> Iterable[tuple[str, int, bool]]:
    """Yield the pairs that may be the same entry, first those whose text is the same."""
    by_key: defaultdict[object, list[int]] = defaultdict(list)
    for number, keys in stored.items():
        for key in keys:
            by_key[key].append(number)
    for is_alike in (True, False):
        for name, keys in shown.items():
            for key in keys[:1] if is_alike else keys[1:]:
                for number in by_key[key]:
                    yield name, number, is_alike
