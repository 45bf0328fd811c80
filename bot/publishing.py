"""An editor's post: stored as typed, shown as readers will get it, then published or discarded."""

from dataclasses import dataclass, replace

from bot.accepting import accept
from bot.domain.entry import ParsedEntry, StoredEntry
from bot.domain.post import parse_post
from bot.domain.splitting import join_parts
from bot.domain.terms import Subject, subject
from bot.drafting import require_open
from bot.staffing import Actor
from bot.tagging import tagger
from storage import Storage, Tx, drafts, follows, sources
from storage.drafts import Draft


@dataclass(frozen=True, slots=True)
class Preview:
    """What a draft would become: the entry, what it is about, and how many destinations match now."""

    draft: Draft
    entry: StoredEntry
    subject: Subject
    destinations: int


@dataclass(frozen=True, slots=True)
class Published:
    """The number of the new entry, and how many destinations matched when it was published."""

    entry_id: int
    destinations: int


async def preview(storage: Storage, actor: Actor, draft_id: int, language: str, now: int) -> Preview:
    """Read a draft as an entry; UserError when it is gone, or holds no headline or an unknown country."""

    async def work(tx: Tx) -> Preview:
        draft = await require_open(tx, actor, draft_id)
        entry = _parse(draft)
        desk = await sources.builtin(tx, "desk")
        its_tagger = await tagger(tx, desk.id, language)
        matching = await follows.count_matching(tx, its_tagger.terms(entry))
        shown = StoredEntry(0, desk.id, desk.title, 1, now, entry)
        return Preview(draft, shown, subject(entry, its_tagger.vocabulary), matching)

    return await storage.read(work)


async def read_draft(storage: Storage, actor: Actor, draft_id: int, now: int) -> StoredEntry:
    """Return the entry that an open draft would become; UserError as for `preview`."""

    async def work(tx: Tx) -> StoredEntry:
        draft = await require_open(tx, actor, draft_id)
        desk = await sources.builtin(tx, "desk")
        return StoredEntry(0, desk.id, desk.title, 1, now, _parse(draft))

    return await storage.read(work)


async def publish(storage: Storage, actor: Actor, draft_id: int, language: str, now: int) -> Published:
    """Publish a draft, once: UserError when it was published or discarded before."""

    async def work(tx: Tx) -> Published:
        draft = await require_open(tx, actor, draft_id)
        entry = replace(_parse(draft), published_at=now)
        desk = await sources.builtin(tx, "desk")
        its_tagger = await tagger(tx, desk.id, language)
        matching = await follows.count_matching(tx, its_tagger.terms(entry))
        await drafts.close(tx, draft_id, "published", now)
        accepted = await accept(tx, desk.id, [entry], language=language, publish=True, now=now)
        return Published(accepted[0].entry_id, matching)

    return await storage.write(work)


def _parse(draft: Draft) -> ParsedEntry:
    # The draft's own id, so that publishing twice, by whatever way, could never make two entries.
    return parse_post(join_parts(draft.parts), external_id=f"draft-{draft.id}")
