"""Previews and publishes editors' posts."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.access import Actor
from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.entry.post import mark_breaking, toggle
from bot.domain.entry.terms import Subject, subject
from bot.entries.acceptance import accept_at_once
from bot.entries.tags import Tagger, Terms, tagger
from bot.errors import UserError
from bot.newsroom.desk.reading import parse, split
from bot.newsroom.drafts import end_wait_if_breaking, require_open
from bot.newsroom.repeats import Repeat, find_repeat
from bot.words import Words
from storage import Storage, Tx, reads, writes
from storage.chats import follows
from storage.delivery import tallies
from storage.newsroom import drafts, receipts, seats
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Receipt
from storage.sources import liveblogs, sources
from storage.sources.sources import Source


@dataclass(frozen=True, slots=True)
class Preview:
    """The entry that a draft would become, what it is about, and how many destinations match now.

    `waiting` messages go out before it, unless it is breaking. It may `repeat` another entry. `home` is the
    source that it goes to: the desk, or one of the open `liveblogs`. `time` is what its line `at:` says, as
    typed.
    """

    draft: Draft
    entry: StoredEntry
    subject: Subject
    destinations: int
    waiting: int
    repeat: Repeat | None
    home: Source
    liveblogs: Sequence[Source]
    time: str | None = None


async def preview(storage: Storage, actor: Actor, draft_id: int, language: str, now: int) -> Preview:
    """Read a draft as an entry; UserError if it is not open, has no headline or names an unknown country."""
    draft, entry, home, its_tagger = await _read_to_tag(storage, actor, draft_id, language)
    blogs = await storage.read(liveblogs.list_open)
    matching = await _count_matching(storage, entry, its_tagger)
    waiting = (await storage.read(tallies.backlog)).waiting
    repeat = await find_repeat(storage, entry, now)
    shown = StoredEntry(0, home.id, home.title, 1, now, entry)
    about = subject(entry, its_tagger.vocabulary)
    return Preview(draft, shown, about, matching, waiting, repeat, home, blogs, split(draft)[1])


async def _count_matching(storage: Storage, entry: ParsedEntry, its_tagger: Tagger) -> int:
    terms = await asyncio.to_thread(its_tagger.terms, entry)
    return await storage.read(lambda tx: follows.count_matching(tx, terms))


@reads
async def _read_to_tag(
    tx: Tx, actor: Actor, draft_id: int, language: str
) -> tuple[Draft, ParsedEntry, Source, Tagger]:
    draft = await require_open(tx, actor, draft_id)
    home = await _home(tx, draft)
    return draft, await _parse(tx, draft), home, await tagger(tx, home.id, language)


@reads
async def read_draft(tx: Tx, actor: Actor, draft_id: int, now: int) -> StoredEntry:
    """Return the entry that an open draft would become; UserError as for `preview`."""
    draft = await require_open(tx, actor, draft_id)
    home = await _home(tx, draft)
    return StoredEntry(0, home.id, home.title, 1, now, await _parse(tx, draft))


async def publish_draft(tx: Tx, draft: Draft, terms: Terms, now: int, words: Words) -> int:
    """Publish an open draft in a transaction of `write_tagged`, and return its entry's number."""
    entry = replace(await _parse(tx, draft), published_at=now)
    home = await _home(tx, draft)
    await drafts.end_wait(tx, draft.id)
    await drafts.close(tx, draft.id, "published", now)
    [accepted] = await accept_at_once(tx, home.id, [entry], terms, publish=True, now=now)
    await drafts.set_entry(tx, draft.id, accepted.entry_id)
    if draft.preview_message_id is not None:
        entry_id = accepted.entry_id
        head, shown_in = tell_published(entry_id, words), draft.preview_message_id
        receipt = Receipt(draft.chat_id, shown_in, entry_id, accepted.revision, head, now, words.language)
        await receipts.open_(tx, receipt)
    return accepted.entry_id


def tell_published(entry_id: int, words: Words) -> str:
    """Return what a receipt says about a published entry, before its counts."""
    return words("published", number=str(entry_id))


@writes
async def set_breaking(tx: Tx, actor: Actor, draft_id: int, *, breaking: bool) -> Draft:
    """Mark a draft as breaking or remove the mark, as if the editor had typed it that way."""
    draft = await require_open(tx, actor, draft_id)
    await drafts.put_parts(tx, draft, mark_breaking(draft.parts, breaking=breaking))
    return await end_wait_if_breaking(tx, await require_open(tx, actor, draft_id))


@writes
async def toggle_tag(tx: Tx, actor: Actor, draft_id: int, tag: str) -> Draft:
    """Take a country or topic off a draft, or put it back, as if the editor had typed it that way."""
    draft = await require_open(tx, actor, draft_id)
    await drafts.put_parts(tx, draft, toggle(draft.parts, tag))
    return await require_open(tx, actor, draft_id)


async def _home(tx: Tx, draft: Draft) -> Source:
    """Return the source that a post goes to; UserError if it is a liveblog that was closed."""
    if draft.source_id is None:
        return await sources.builtin(tx, "desk")
    home = await liveblogs.get(tx, draft.source_id)
    if home is None:
        raise UserError("blog-ended")
    return home


async def _parse(tx: Tx, draft: Draft) -> ParsedEntry:
    byline = (await seats.seat_of(tx, draft.user_id)).byline
    return replace(parse(draft), authors=(byline,) if byline else ())
