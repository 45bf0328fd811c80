"""Gives a feed's items ids, and chooses between entries with the same id."""

import calendar
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from feedparser.datetimes import _parse_date

from bot.domain.entry.content import ParsedEntry, is_another
from bot.domain.moment import seconds
from bot.sources.fields import ENTRY_LIMIT, canonical_id, former_ids, hash_id

_MANY = 3
"""From this many items on an id means nothing if they have nothing else in common."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed's item that has no `external_id` yet.

    `given` is the feed's id for it, or None. `written` is its date as the feed writes it, or "".
    `has_own_link`: its link is not the whole feed's.
    """

    given: str | None
    entry: ParsedEntry
    written: str = ""
    has_own_link: bool = True


def identify_items(candidates: Sequence[Candidate]) -> list[ParsedEntry]:
    """Return a feed's entries, each identified by its id, else by its own link, else by headline and date.

    Items that share an id and nothing else are separate entries; the oldest keeps the id. Each gets all the
    ids it may have, since the id it is stored under must not depend on its neighbours.
    """
    links = [None if one.entry.url is None else canonical_id(one.entry.url) for one in candidates]
    link_counts = Counter(links)
    hashes = Counter((one.entry.headline, one.written) for one in candidates)
    names = [None if one.given is None else canonical_id(one.given) for one in candidates]
    groups: defaultdict[str, list[Candidate]] = defaultdict(list)
    for one, name in zip(candidates, names, strict=True):
        if name is not None:
            groups[name].append(one)
    keepers = {name: _keeper(group) for name, group in groups.items()}
    tell_nothing = {
        name
        for name, group in groups.items()
        if _tells_nothing(group) or (len(groups) == 1 and len(group) == len(candidates) >= _MANY)
    }

    def identified(one: Candidate, given: str | None, link: str | None) -> ParsedEntry:
        is_own_link = one.has_own_link and link_counts[link] == 1
        others = list(_others(one, link if is_own_link else None, hashes))
        if given is not None:
            keeper = keepers[given]
            is_its = keeper is one or not is_another(one.entry, keeper.entry)
            others.insert(0 if is_its and given not in tell_nothing else len(others), given)
        former = () if one.given is None else former_ids(one.given)
        ids = tuple(dict.fromkeys(others))
        return replace(
            one.entry,
            external_id=ids[0],
            other_ids=ids[1:],
            former_ids=tuple(dict.fromkeys([*former, *_former(one)])),
        )

    return list(map(identified, candidates, names, links))


def _keeper(group: Sequence[Candidate]) -> Candidate:
    """Return the item that keeps the id of a group: the oldest; of several, the last one listed."""
    dated = [one for one in group if one.entry.published_at is not None]
    return min(dated[::-1] or group[::-1], key=lambda one: one.entry.published_at or 0)


def _tells_nothing(group: Sequence[Candidate]) -> bool:
    """Tell whether many items share an id but no headline, link or date."""
    if len(group) < _MANY:
        return False
    features = (
        [one.entry.headline for one in group],
        [one.entry.url for one in group if one.entry.url is not None],
        [one.entry.published_at for one in group if one.entry.published_at is not None],
    )
    return all(len(set(values)) == len(values) for values in features)


def _others(one: Candidate, link: str | None, hashes: Counter[tuple[str, str]]) -> Iterator[str]:
    """Yield the ids that an item has in addition to the feed's, the best first."""
    if link is not None:
        yield link
    entry = one.entry
    made = hash_id(entry.headline, one.written)
    whole = hash_id(entry.headline, one.written, entry.body)
    yield from (whole, made) if hashes[entry.headline, one.written] > 1 else (made, whole)


def _former(one: Candidate) -> Iterator[str]:
    """Yield the ids that earlier releases made from an item's link, headline and date."""
    entry = one.entry
    if entry.url is not None:
        yield from former_ids(entry.url)
    is_made = one.given is None and (entry.url is None or not one.has_own_link)
    for date in dict.fromkeys((entry.published_at, _former_date(one.written) if is_made else None)):
        yield hash_id(entry.headline, date)
        yield hash_id(entry.headline, date, entry.body)


def _former_date(written: str) -> int | None:
    """Return a date as feedparser reads it. It takes unknown zones as UTC."""
    try:
        parsed = _parse_date(written)
        return None if parsed is None else seconds(calendar.timegm(parsed))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def distinct_entries(entries: Iterable[ParsedEntry]) -> tuple[ParsedEntry, ...]:
    """Keep one entry for each id, in the source's order: the last updated; of several, the first listed.

    Of more than ENTRY_LIMIT entries the newest are kept.
    """
    kept: dict[str, ParsedEntry] = {}
    for entry in entries:
        other = kept.get(entry.external_id)
        if other is None or changed_at(entry) > changed_at(other):
            kept[entry.external_id] = entry
    if len(kept) <= ENTRY_LIMIT:
        return tuple(kept.values())
    newest = sorted(kept.values(), key=changed_at, reverse=True)[:ENTRY_LIMIT]
    chosen = {entry.external_id for entry in newest}
    return tuple(entry for entry in kept.values() if entry.external_id in chosen)


def changed_at(entry: ParsedEntry) -> int:
    """Return when an entry last changed (UTC microseconds), 0 if unknown."""
    return entry.updated_at or entry.published_at or 0
