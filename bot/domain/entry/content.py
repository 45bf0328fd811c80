"""What a liveblog entry is, and whether an entry seen again has changed."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, Literal

from bot.domain.moment import seconds
from bot.domain.text.links import canonical_url, is_web_address, may_link, plain_url
from bot.domain.text.ticking_clocks import without_clocks
from bot.domain.text.words import slug


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """An entry as a source gave it, before it is known whether it is new.

    `external_id` is distinct within its source. Times are UTC microseconds since 1970, or None where the
    source gives none. `body` is plain text whose paragraphs are parted by one newline. `topics` are slugs
    (`energy`, `north-sea`) from the source's categories or an editor's tags; `countries` are ISO 3166-1
    alpha-2 codes that an editor set by hand; those found in the text are not among them. `picture` is the URL
    of the entry's own picture, `key` the publisher's mark of a key moment, `breaking` an editor's mark (news
    that cannot wait); `withdrawn` says that the source explicitly took the entry back (absence never does).
    `partial` says that what the source shows is not all of the entry, so that it tells nothing of an edit.

    `other_ids` are further ids that it may be stored under. It takes the first that is free where another
    entry has `external_id`. `former_ids` are those that earlier releases gave it.
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
    breaking: bool = False
    withdrawn: bool = False
    partial: bool = False
    other_ids: tuple[str, ...] = field(default=(), compare=False)
    former_ids: tuple[str, ...] = field(default=(), compare=False)


RevisionKind = Literal["entry", "silent", "fix", "correction", "withdrawal"]
"""What a revision is: the first; an edit by its source; an editor's change that readers need not be told
of, or must; the end of the entry."""

EditorsKind = Literal["fix", "correction"]


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry's newest revision as stored.

    `revision` counts from 1; `accepted_at` (UTC microseconds) is when this bot first took the entry in, and
    `corrected_at` when readers were last told that it is corrected, unless its source has changed it since.
    `note` is why it was withdrawn, in an editor's words. `unlinked`: Telegram has refused its message for a
    link, so that this and all its later revisions go out without any.
    """

    id: int
    source_id: int
    source_title: str
    revision: int
    accepted_at: int
    parsed: ParsedEntry
    corrected_at: int | None = None
    note: str | None = None
    unlinked: bool = False

    @property
    def link(self) -> str | None:
        """Its address where that may stand behind words."""
        url = self.parsed.url
        return url if url and not self.unlinked and may_link(url) else None

    @property
    def address(self) -> str | None:
        """Its address where that can only be written out."""
        url = self.parsed.url
        return url if url and self.link is None and is_web_address(url) else None

    @property
    def at(self) -> int:
        """When it happened for its readers (UTC microseconds), as `counted_at` has it."""
        return counted_at(self.parsed, self.accepted_at)


def counted_at(entry: ParsedEntry, came_at: int) -> int:
    """Return when an entry counts as published: as it is dated, else when it came.

    So does one that is dated over a day after that: it would stand first for ever.
    """
    at = entry.published_at
    return came_at if at is None or at > came_at + AHEAD else at


class Change(Enum):
    """What an accepted entry is to the store.

    RETAGGED is an entry that reads as it did and has other tags: no revision, for there is nothing to tell
    those who have it, yet others may be looking for it now. HELD is an edit beyond what an entry may have in
    an hour: it is not stored, and taken once it may be. WITHDRAWN is an entry that its source has taken back
    just now. RENAMED is one that its source lists under another id than before: nobody is told.
    """

    NEW = "new"
    REVISED = "revised"
    RETAGGED = "retagged"
    UNCHANGED = "unchanged"
    HELD = "held"
    WITHDRAWN = "withdrawn"
    RENAMED = "renamed"


_ENOUGH: Final = 3
"""Of headline, text, link and date, how many must differ: two alone are what an edit changes."""
AHEAD: Final = seconds(24 * 3600)
"""Microseconds by which a date may be ahead of the moment at which its entry comes."""
EDITS_AN_HOUR: Final = 12
"""Edits of one entry that are taken in an hour: a page that never reads the same twice must make no storm."""


@dataclass(frozen=True, slots=True)
class Tags:
    """What filters find an entry by and no message shows, and its picture."""

    topics: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    key: bool = False
    breaking: bool = False
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known of an entry that is stored: the digest of its newest revision, and where it stands.

    `edits` counts those taken within the last hour; `over`: nothing more is taken from its source, since an
    editor withdrew it or only its identity is kept.
    """

    digest: str
    tags: Tags = Tags()
    withdrawn: bool = False
    edits: int = 0
    over: bool = False


_MARKS: Final[Mapping[str, Literal["key", "breaking"]]] = {
    "breaking": "breaking",
    "breaking-news": "breaking",
    "eilmeldung": "breaking",
    "eilmeldungen": "breaking",
    "key": "key",
    "key-event": "key",
    "key-events": "key",
    "key-moment": "key",
    "key-moments": "key",
}
"""Categories that are a newsroom's marks and no topics, as slugs."""


def mark_named(name: str) -> Literal["key", "breaking"] | None:
    """Return the mark that a category sets, or that a reader calls so; None if it is no name of one."""
    return _MARKS.get(slug(name))


def marked(entry: ParsedEntry) -> ParsedEntry:
    """Return an entry with the marks that its categories name, which are then no topics."""
    marks = {mark_named(topic) for topic in entry.topics}
    return replace(
        entry,
        topics=tuple(topic for topic in entry.topics if mark_named(topic) is None),
        key=entry.key or "key" in marks,
        breaking=entry.breaking or "breaking" in marks,
    )


def digest(entry: ParsedEntry) -> str:
    """Return the hash (hex SHA-256) of what a reader would see of the entry.

    Its times are left out, and so are clocks in its text, and the scheme and tracking parameters of its link:
    what ticks or varies by itself must not look like an edit. Line breaks are left out too. No message shows
    its picture or its tags.
    """
    return _digest(entry, entry.url and canonical_url(entry.url))


def former_digests(entry: ParsedEntry) -> frozenset[str]:
    """Return the digests that earlier releases gave to what reads the same: a link's scheme counted then."""
    if entry.url is None:
        return frozenset()
    rest = plain_url(entry.url).partition("://")[2]
    return frozenset(_digest(entry, f"{scheme}://{rest}") for scheme in ("http", "https"))


def _digest(entry: ParsedEntry, url: str | None) -> str:
    seen = [*_read(entry), list(entry.authors), url]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def headline_key(entry: ParsedEntry) -> int | None:
    """Return a hash (64 bits) of what names an entry: its headline, else its text; None where nothing does.

    Migration 0011 has the same, for what was stored before.
    """
    name = " ".join((entry.headline or entry.body).casefold().split())
    if not any(map(str.isalnum, name)):
        return None
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)


def likeness(entry: ParsedEntry) -> str | None:
    """Return a hash of the headline, text and date by which an entry is known under another id.

    None where it has no date: two that read alike could be two.
    """
    if entry.published_at is None:
        return None
    seen = [*_read(entry), entry.published_at]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def _link(entry: ParsedEntry) -> str | None:
    return None if entry.url is None else canonical_url(entry.url)


def agreement(one: ParsedEntry, other: ParsedEntry) -> tuple[int, int]:
    """Count in how many of headline, text, link and date two entries agree, and in how many they differ.

    What either does not give is neither.
    """
    pairs = [
        *zip(_read(one), _read(other), strict=True),
        (_link(one), _link(other)),
        (one.published_at, other.published_at),
    ]
    given = [(mine, its) for mine, its in pairs if mine not in {None, ""} and its not in {None, ""}]
    same = sum(mine == its for mine, its in given)
    return same, len(given) - same


def is_another(one: ParsedEntry, other: ParsedEntry) -> bool:
    """Tell whether two entries are two though they have one id: they have nothing else in common."""
    same, differing = agreement(one, other)
    return same == 0 and differing >= _ENOUGH


def _read(entry: ParsedEntry) -> list[str]:
    """Return headline and text without what ticks and without line breaks."""
    return [without_clocks(entry.headline), " ".join(without_clocks(entry.body).split())]


def tags(entry: ParsedEntry, stored: Tags = Tags()) -> Tags:
    """Return the tags of an entry that had the `stored` ones.

    A mark once set stays, and so does the picture: a page that lists an entry in its data but no longer shows
    it has lost them, and nobody has taken them back.
    """
    return Tags(
        frozenset(entry.topics),
        frozenset(entry.countries),
        entry.key or stored.key,
        entry.breaking or stored.breaking,
        stored.picture or entry.picture,
    )


def change(
    seen_digest: str,
    seen_tags: Tags,
    stored: Stored | None,
    *,
    withdrawn: bool = False,
    partial: bool = False,
) -> Change:
    """Decide what an entry is that its source shows, given what it reads like, its tags and what is stored.

    `withdrawn` is the source's own mark. One that was withdrawn and is shown again without it is revised,
    though it may say the same; but what an editor withdrew stays so, whatever its source shows. One that is
    seen in part only tells nothing of an edit.
    """
    if stored is None:
        # There is nothing to take back.
        return Change.UNCHANGED if withdrawn else Change.NEW
    if stored.over:
        return Change.UNCHANGED
    if withdrawn:
        return Change.UNCHANGED if stored.withdrawn else Change.WITHDRAWN
    if partial:
        return Change.UNCHANGED
    if seen_digest == stored.digest and not stored.withdrawn:
        return Change.UNCHANGED if seen_tags == stored.tags else Change.RETAGGED
    return Change.REVISED if stored.edits < EDITS_AN_HOUR else Change.HELD
