"""One entry for each identity: ids for a feed's items, and the choice between entries that share one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.entry import ParsedEntry
from bot.sources.fields import ENTRY_LIMIT, fit_id, hash_id

_MANY = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed's item whose `external_id` is still to be found.

    `given` is the id that the feed gives it, if it gives one.
    """

    given: str | None
    entry: ParsedEntry


def identify_items(candidates: Sequence[Candidate]) -> list[ParsedEntry]:
    """Return a feed's entries, each known by its id, else by its link, else by its headline and date.

    A link that several items without an id share is the liveblog's, and tells nothing. Nor does an id that is
    the same in all of three items or more; two may be one item and its update.
    """
    given = Counter(one.given for one in candidates if one.given is not None)
    trusts_ids = len(given) > 1 or given.total() < _MANY
    links = Counter(one.entry.url for one in candidates if one.given is None or not trusts_ids)
    hashes = Counter((one.entry.headline, one.entry.published_at) for one in candidates)

    def identity(one: Candidate) -> str:
        entry = one.entry
        if one.given is not None and trusts_ids:
            return fit_id(one.given)
        if entry.url is not None and links[entry.url] == 1:
            return fit_id(entry.url)
        is_double = hashes[entry.headline, entry.published_at] > 1
        return hash_id(entry.headline, entry.published_at, *([entry.body] if is_double else []))

    return [replace(one.entry, external_id=identity(one)) for one in candidates]


def distinct_entries(entries: Iterable[ParsedEntry]) -> tuple[ParsedEntry, ...]:
    """Keep one entry for each id, in the source's order: the last updated; of equals, the first listed.

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
    """Return when an entry last changed (UTC microseconds), 0 if its source does not tell."""
    return entry.updated_at or entry.published_at or 0
