"""What an entry is, and whether an entry that is seen again has changed."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final, Literal, cast

from bot.domain.entry.media import Media
from bot.domain.entry.styles import Style
from bot.domain.languages.known import by_word, languages
from bot.domain.moment import seconds
from bot.domain.text.links import canonical_url, is_web_address, may_link, plain_url
from bot.domain.text.ticking_clocks import without_clocks
from bot.domain.text.words import slug


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """An entry as its source gave it, before the bot knows whether it is new.

    `external_id` is unique within its source. Times are UTC microseconds since 1970, or None if the source
    has none. `body` is plain text with one newline between paragraphs. `topics` are slugs (`energy`,
    `north-sea`) from the source's categories or an editor's tags. `countries` are ISO 3166-1 alpha-2 codes
    set by an editor, without those found in the text.

    `picture` is the URL of the entry's own picture, `key` the publisher's mark of a key moment, `breaking`
    an editor's or source's mark (news that cannot wait). `media` and `styles` are those of an editor's post.
    `not_about` are countries and topics (as terms: `country:DE`, `topic:energy`) that an editor took off.
    `withdrawn`: the source explicitly took it back; an entry that merely disappears is not withdrawn.
    `partial`: the source shows only part of the entry, so a difference is no edit.

    `other_ids` are further ids under which it may be stored. If another entry has its `external_id`, it takes
    the first free one. `former_ids` are the ids that earlier releases gave it.
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
    media: Media | None = None
    styles: tuple[Style, ...] = ()
    not_about: tuple[str, ...] = ()
    withdrawn: bool = False
    partial: bool = False
    other_ids: tuple[str, ...] = field(default=(), compare=False)
    former_ids: tuple[str, ...] = field(default=(), compare=False)


RevisionKind = Literal["entry", "silent", "fix", "correction", "withdrawal", "restoration"]
"""The kind of a revision: the first; a source's edit; an editor's change of which readers are not told (fix)
or are told (correction); the end of the entry, and that end undone by an editor."""

EditorsKind = Literal["fix", "correction", "restoration"]


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry's newest revision as stored.

    `revision` counts from 1. `accepted_at` (UTC microseconds) is when the bot first accepted the entry.
    `corrected_at` is when readers were last told of a correction, unless the source has changed the entry
    since. `note` is an editor's reason for the withdrawal. `unlinked`: Telegram has refused a link in its
    message, so this and all later revisions are sent without links. `source_language` is the one that its
    source says it writes in. `checking`: an editor holds it, and readers see that it is being checked.
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
    source_language: str | None = None
    checking: bool = False

    @property
    def link(self) -> str | None:
        """Its address if Telegram takes it as a link."""
        url = self.parsed.url
        return url if url and not self.unlinked and may_link(url) else None

    @property
    def address(self) -> str | None:
        """Its address if it can only be written out."""
        url = self.parsed.url
        return url if url and self.link is None and is_web_address(url) else None

    @property
    def preview(self) -> str | None:
        """The address of its picture if its message may show it; a withdrawn entry shows none."""
        picture = self.parsed.picture
        shown = picture and not self.parsed.withdrawn and not self.unlinked and may_link(picture)
        return picture if shown else None

    @property
    def at(self) -> int:
        """When it happened for its readers (UTC microseconds); see `counted_at`."""
        return counted_at(self.parsed, self.accepted_at)


def counted_at(entry: ParsedEntry, came_at: int) -> int:
    """Return when an entry counts as published: its date, else when it came.

    A date more than a day after it came is ignored, since the entry would stay first for ever.
    """
    at = entry.published_at
    return came_at if at is None or at > came_at + AHEAD else at


class Change(Enum):
    """What an accepted entry means for the store.

    RETAGGED: the text is the same and the tags differ. It is no revision, since readers see no change, but
    it may match more filters now. HELD: an edit above the hourly limit, which is not stored but accepted
    once the limit allows. WITHDRAWN: its source has just taken it back. RENAMED: its source lists it under
    a new id; nobody is told.
    """

    NEW = "new"
    REVISED = "revised"
    RETAGGED = "retagged"
    UNCHANGED = "unchanged"
    HELD = "held"
    WITHDRAWN = "withdrawn"
    RENAMED = "renamed"


_ENOUGH: Final = 3
"""How many of headline, text, link and date must differ. An edit changes two at most."""
AHEAD: Final = seconds(24 * 3600)
"""Microseconds by which a date may be later than the time its entry came."""
EDITS_AN_HOUR: Final = 12
"""Edits of one entry that are accepted per hour, so that a page that changes on every poll floods nobody."""


@dataclass(frozen=True, slots=True)
class Tags:
    """An entry's tags, which filters use and no message shows, and its picture."""

    topics: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    key: bool = False
    breaking: bool = False
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known of a stored entry: the digest of its newest revision, its tags and its state.

    `edits` counts those accepted within the last hour. `over`: nothing more is accepted from its source,
    since an editor withdrew it or only its identity is kept.
    """

    digest: str
    tags: Tags = Tags()
    withdrawn: bool = False
    edits: int = 0
    over: bool = False


Mark = Literal["key", "breaking"]

_MARKS: Final = {
    slug(name): cast("Mark", mark)
    for name, mark in by_word(language.marks for language in languages().values()).items()
}
"""Categories, as slugs, that are a newsroom's marks and not topics, in all languages."""


def mark_named(name: str) -> Mark | None:
    """Return the mark that a category or a reader's word names, or None."""
    return _MARKS.get(slug(name))


def marked(entry: ParsedEntry) -> ParsedEntry:
    """Return an entry with its categories that name marks turned into marks."""
    marks = {mark_named(topic) for topic in entry.topics}
    return replace(
        entry,
        topics=tuple(topic for topic in entry.topics if mark_named(topic) is None),
        key=entry.key or "key" in marks,
        breaking=entry.breaking or "breaking" in marks,
    )


def digest(entry: ParsedEntry) -> str:
    """Return the hash (hex SHA-256) of what a reader sees of the entry.

    It leaves out what changes without an edit: the entry's times, clocks in its text, and the scheme and
    tracking parameters of its link. It also leaves out line breaks, and tags, which no message shows. The
    picture is left out too: its address often changes without a new picture, and it is no news.
    """
    return _digest(entry, entry.url and canonical_url(entry.url))


def former_digests(entry: ParsedEntry) -> frozenset[str]:
    """Return the digests that earlier releases gave to the same text. They included the link's scheme."""
    if entry.url is None:
        return frozenset()
    rest = plain_url(entry.url).partition("://")[2]
    return frozenset(_digest(entry, f"{scheme}://{rest}") for scheme in ("http", "https"))


def _digest(entry: ParsedEntry, url: str | None) -> str:
    seen = [*_read(entry), list(entry.authors), url]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def headline_key(entry: ParsedEntry) -> int | None:
    """Return a hash (64 bits) of the entry's name: its headline, else its text.

    None if that has no letters or digits. Migration 0011 computes the same for what was stored before.
    """
    name = " ".join((entry.headline or entry.body).casefold().split())
    if not any(map(str.isalnum, name)):
        return None
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)


def likeness(entry: ParsedEntry) -> str | None:
    """Return a hash of headline, text and date, to recognise an entry under another id.

    None without a date, since two entries may have the same text.
    """
    if entry.published_at is None:
        return None
    seen = [*_read(entry), entry.published_at]
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def _link(entry: ParsedEntry) -> str | None:
    return None if entry.url is None else canonical_url(entry.url)


def agreement(one: ParsedEntry, other: ParsedEntry) -> tuple[int, int]:
    """Count in how many of headline, text, link and date two entries agree, and in how many they differ.

    What either entry lacks is not counted.
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
    """Tell whether two entries with the same id are different: they have nothing else in common."""
    same, differing = agreement(one, other)
    return same == 0 and differing >= _ENOUGH


def _read(entry: ParsedEntry) -> list[str]:
    """Return headline and text without ticking clocks and line breaks."""
    return [without_clocks(entry.headline), " ".join(without_clocks(entry.body).split())]


def tags(entry: ParsedEntry, stored: Tags = Tags()) -> Tags:
    """Return the tags of an entry that had the `stored` ones.

    Marks and the picture stay once set. A page that still lists an entry in its data but no longer shows it
    has lost them, though nobody removed them.
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
    """Decide what an entry from a source is, given its digest, its tags and what is stored.

    `withdrawn` is the source's own mark. A withdrawn entry that is shown again without the mark is revised,
    even with the same text. What an editor withdrew stays withdrawn, whatever the source shows. A `partial`
    entry is never an edit.
    """
    if stored is None:
        # A withdrawn entry that was never stored needs no withdrawal.
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
