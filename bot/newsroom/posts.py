"""Previews and publishes editors' posts."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.access import Actor
from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.entry.post import mark_breaking, parse_post
from bot.domain.entry.terms import Subject, subject
from bot.domain.messages.parts import join_parts
from bot.entries.acceptance import accept_at_once
from bot.entries.decision import as_stored
from bot.entries.tags import Tagger, Terms, tagger, write_tagged
from bot.errors import UserError
from bot.newsroom.drafts import require_open
from bot.words import Words
from storage import Storage, Tx, reads, writes
from storage.chats import follows
from storage.newsroom import drafts, receipts, seats
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Receipt
from storage.sources import liveblogs, sources
from storage.sources.sources import Source


@dataclass(frozen=True, slots=True)
class Preview:
    """The entry that a draft would become, what it is about, and how many destinations match now.

    `home` is the source that it goes to: the desk, or one of the open `liveblogs`.
    """

    draft: Draft
    entry: StoredEntry
    subject: Subject
    destinations: int
    home: Source
    liveblogs: Sequence[Source]


@dataclass(frozen=True, slots=True)
class Published:
    """The number of the new entry, and how many destinations matched when it was published."""

    entry_id: int
    destinations: int


async def preview(storage: Storage, actor: Actor, draft_id: int, language: str, now: int) -> Preview:
    """Read a draft as an entry; UserError if it is not open, has no headline or names an unknown country."""
    draft, entry, home, its_tagger = await _read_to_tag(storage, actor, draft_id, language)
    blogs = await storage.read(liveblogs.list_open)
    terms = await asyncio.to_thread(its_tagger.terms, entry)
    matching = await storage.read(lambda tx: follows.count_matching(tx, terms))
    shown = StoredEntry(0, home.id, home.title, 1, now, entry)
    return Preview(draft, shown, subject(entry, its_tagger.vocabulary), matching, home, blogs)


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


async def publish(
    storage: Storage, actor: Actor, draft_id: int, language: str, now: int, *, words: Words
) -> Published:
    """Publish a draft once. Its preview becomes a receipt in these words; `language` is the text's.

    UserError if it is already published or discarded.
    """

    async def work(tx: Tx, terms: Terms) -> int:
        draft = await require_open(tx, actor, draft_id)
        entry = replace(await _parse(tx, draft), published_at=now)
        home = await _home(tx, draft)
        await drafts.close(tx, draft_id, "published", now)
        [accepted] = await accept_at_once(tx, home.id, [entry], terms, publish=True, now=now)
        await drafts.set_entry(tx, draft_id, accepted.entry_id)
        if draft.preview_message_id is not None:
            entry_id = accepted.entry_id
            head, shown_in = tell_published(entry_id, words), draft.preview_message_id
            receipt = Receipt(draft.chat_id, shown_in, entry_id, accepted.revision, head, now, words.language)
            await receipts.open_(tx, receipt)
        return accepted.entry_id

    matching = (await preview(storage, actor, draft_id, language, now)).destinations
    return Published(await write_tagged(storage, work, language, now), matching)


def tell_published(entry_id: int, words: Words) -> str:
    """Return what a receipt says about a published entry, before its counts."""
    return words("published", number=str(entry_id))


@writes
async def set_breaking(tx: Tx, actor: Actor, draft_id: int, *, breaking: bool) -> Draft:
    """Mark a draft as breaking or remove the mark, as if the editor had typed it that way."""
    draft = await require_open(tx, actor, draft_id)
    await drafts.put_parts(tx, draft, mark_breaking(draft.parts, breaking=breaking))
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
    # The draft's own id, so that publishing twice can never make two entries.
    typed = join_parts(draft.parts)
    byline = (await seats.seat_of(tx, draft.user_id)).byline
    entry = parse_post(typed.text, external_id=f"draft-{draft.id}", styles=typed.styles, media=typed.media)
    return as_stored(replace(entry, authors=(byline,) if byline else ()))
