"""What a liveblog entry is, and whether an entry seen again has changed."""

import hashlib
import json
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """An entry as a source gave it, before it is known whether it is new.

    `external_id` is distinct within its source. Times are UTC microseconds since 1970, or None where the
    source gives none. `body` is plain text whose paragraphs are parted by one newline. `topics` are slugs
    (`energy`, `north-sea`) from the source's categories or an editor's tags; `countries` are ISO 3166-1
    alpha-2 codes that an editor set by hand; those found in the text are not among them.
    """

    external_id: str
    headline: str
    body: str = ""
    authors: tuple[str, ...] = ()
    url: str | None = None
    published_at: int | None = None
    updated_at: int | None = None
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry's newest revision as stored.

    `revision` counts from 1; `accepted_at` (UTC microseconds) is when this bot first took the entry in.
    """

    id: int
    source_id: int
    source_title: str
    revision: int
    accepted_at: int
    parsed: ParsedEntry

    @property
    def at(self) -> int:
        """When it happened for its readers (UTC microseconds): as published, else when it was accepted."""
        return self.accepted_at if self.parsed.published_at is None else self.parsed.published_at


class Change(Enum):
    """What an accepted entry is to the store."""

    NEW = "new"
    REVISED = "revised"
    UNCHANGED = "unchanged"


def digest(entry: ParsedEntry) -> str:
    """Return the hash (hex SHA-256) of what a reader would see of the entry.

    Times are left out on purpose: a clock that ticks in a page must not look like an edit.
    """
    seen = [
        entry.headline,
        entry.body,
        list(entry.authors),
        entry.url,
        sorted(entry.topics),
        sorted(entry.countries),
    ]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def change(entry: ParsedEntry, known_digest: str | None) -> Change:
    """Decide what `entry` is, given the digest of the revision that is stored (None: there is none)."""
    if known_digest is None:
        return Change.NEW
    return Change.UNCHANGED if digest(entry) == known_digest else Change.REVISED
