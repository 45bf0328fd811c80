"""What a liveblog entry is, and whether an entry seen again has changed."""

import hashlib
import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from bot.domain.links import plain_url
from bot.domain.ticking import without_clocks


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """An entry as a source gave it, before it is known whether it is new.

    `external_id` is distinct within its source. Times are UTC microseconds since 1970, or None where the
    source gives none. `body` is plain text whose paragraphs are parted by one newline. `topics` are slugs
    (`energy`, `north-sea`) from the source's categories or an editor's tags; `countries` are ISO 3166-1
    alpha-2 codes that an editor set by hand; those found in the text are not among them. `picture` is the URL
    of the entry's own picture, `key` the publisher's mark of a key moment; `withdrawn` says that the source
    explicitly took the entry back (absence never does). `partial` says that a page has the entry in its data
    but shows it no more, and that the data alone are not enough to tell what it says.
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
    picture: str | None = None
    key: bool = False
    withdrawn: bool = False
    partial: bool = False


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
    """What an accepted entry is to the store.

    HELD is an edit beyond what an entry may have in an hour: it is not stored, and taken once it may be.
    WITHDRAWN is an entry that its source has taken back just now.
    """

    NEW = "new"
    REVISED = "revised"
    UNCHANGED = "unchanged"
    HELD = "held"
    WITHDRAWN = "withdrawn"


EDITS_AN_HOUR: Final = 12
"""Edits of one entry that are taken in an hour: a page that never reads the same twice must make no storm."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known of an entry that is stored: the digest of its newest revision, and where it stands.

    `edits` counts those taken within the last hour.
    """

    digest: str
    withdrawn: bool = False
    edits: int = 0


def digest(entry: ParsedEntry) -> str:
    """Return the hash (hex SHA-256) of what a reader would see of the entry.

    Its times are left out, and so are clocks in its text and tracking parameters of its links: what ticks or
    varies by itself must not look like an edit. So are its line breaks, picture and key mark: a page that
    lists an entry in its data but no longer shows it has lost these, and nobody has edited anything. The
    last two are kept once they were seen (`with_marks`).
    """
    seen = [
        without_clocks(entry.headline),
        " ".join(without_clocks(entry.body).split()),
        list(entry.authors),
        entry.url and plain_url(entry.url),
        sorted(entry.topics),
        sorted(entry.countries),
    ]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def with_marks(entry: ParsedEntry, *, picture: str | None, key: bool) -> ParsedEntry:
    """Return an entry with the picture and the key mark that it had before, where it has none now."""
    if (key and not entry.key) or (picture and not entry.picture):
        return replace(entry, picture=entry.picture or picture, key=entry.key or key)
    return entry


def change(
    seen_digest: str, stored: Stored | None, *, withdrawn: bool = False, partial: bool = False
) -> Change:
    """Decide what an entry is that its source shows, given its digest and what is stored (None: nothing).

    `withdrawn` is the source's own mark. One that was withdrawn and is shown again without it is revised,
    though it may say the same. One that is seen in part only tells nothing of an edit.
    """
    if stored is None:
        # There is nothing to take back.
        return Change.UNCHANGED if withdrawn else Change.NEW
    if withdrawn:
        return Change.UNCHANGED if stored.withdrawn else Change.WITHDRAWN
    if partial:
        return Change.UNCHANGED
    if seen_digest == stored.digest and not stored.withdrawn:
        return Change.UNCHANGED
    return Change.REVISED if stored.edits < EDITS_AN_HOUR else Change.HELD
