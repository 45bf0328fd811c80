"""Marks entries as key moments, which some readers get alone, and takes the mark off."""

from dataclasses import dataclass, replace

from bot.access import Actor
from bot.domain.messages.rendering import title_line
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from storage import Storage, Tx
from storage.delivery import publications
from storage.entries import entries
from storage.entries.entries import Revision

_TITLE_ROOM = 100


@dataclass(frozen=True, slots=True)
class Marked:
    """An entry's title, and whether the mark was changed: it may have been so before."""

    title: str
    changed: bool


async def mark(
    storage: Storage, actor: Actor, entry_id: int, *, is_key: bool, language: str, now: int
) -> Marked:
    """Make an entry a key moment, or no longer one; its source does not undo that.

    While the entry is fresh, it goes to chats that get only key moments. UserError if there is no such entry
    or it was withdrawn.
    """

    async def work(tx: Tx, terms: Terms) -> Marked:
        await actor.require_editor(tx)
        entry = await entries.get(tx, entry_id)
        if entry is None:
            raise UserError("correct-unknown", number=str(entry_id))
        if entry.parsed.withdrawn:
            raise UserError("correct-withdrawn", number=str(entry_id))
        changed = entry.parsed.key != is_key
        if changed:
            parsed = replace(entry.parsed, key=is_key)
            await terms.require(tx, entry.source_id, [parsed])
            await entries.retag(tx, [Revision(entry.id, entry.revision, parsed)])
            await terms.put(tx, {entry.id: parsed})
            if entry.id in await publications.published(tx, [entry.id]):
                await publications.add(tx, [(entry.id, entry.revision)], now)
                await publications.replan(tx, entry.id, entry.revision)
        await entries.decide_key(tx, entry_id, is_key=is_key)
        return Marked(title_line(entry.parsed, _TITLE_ROOM), changed)

    return await write_tagged(storage, work, language, now)
