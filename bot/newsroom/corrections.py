"""Finds the entry that an editor acts on, and holds and releases entries."""

from dataclasses import dataclass, replace
from typing import Final

from bot.access import Actor
from bot.domain.entry.content import StoredEntry
from bot.domain.messages.rendering import title_line
from bot.domain.moment import seconds
from bot.entries import acceptance
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.drafts import Asked
from storage import Storage, Tx, reads, writes
from storage.delivery import holds, progress, publications
from storage.entries import entries
from storage.newsroom import receipts
from storage.newsroom.receipts import Receipt

_DAY: Final = seconds(86_400)
TITLE_ROOM: Final = 100
"""Units of a line that names an entry."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The result of an editor's act: the entry's newest revision, and its destinations at that moment.

    `have` counts the destinations that have the entry, `waiting` those that are still to get it, and `new`
    those that match only now and get it without a sound. `held` is whether an editor holds the entry.
    `title` is the line that names the entry, `former` the line before the change. `kept_body` is whether only
    a headline was typed, so that the body stayed. `behind` is for a release: the
    destinations that have the entry but not its newest text.
    """

    entry_id: int
    revision: int
    have: int
    waiting: int
    breaking: bool
    held: bool
    title: str
    former: str
    kept_body: bool = False
    behind: int = 0
    new: int = 0
    withdrawn: bool = False

    @property
    def to_come(self) -> int:
        """How many destinations get something of it; a withdrawn entry goes only where it is."""
        return self.have if self.withdrawn else self.have + self.waiting + self.new


@reads
async def find(tx: Tx, actor: Actor, chat_id: int, message_id: int) -> dict[int, str]:
    """Return the titles of the entries that a message in an editor's chat shows, by their numbers."""
    await actor.require_editor(tx)
    shown = [await entries.get(tx, one) for one in await receipts.entries_shown(tx, chat_id, message_id)]
    return {one.id: title_line(one.parsed, TITLE_ROOM) for one in shown if one is not None}


@reads
async def to_edit(tx: Tx, actor: Actor, entry_id: int) -> StoredEntry:
    """Return an entry that an editor wants to change; UserError if there is none or it was withdrawn."""
    return await standing(tx, actor, entry_id)


def is_young(entry: StoredEntry, within_days: float, now: int) -> bool:
    """Return whether an entry may still be changed without telling readers."""
    return now - entry.accepted_at <= within_days * _DAY


@reads
async def is_there(tx: Tx, actor: Actor, entry_id: int) -> bool:
    """Return whether an entry has this number. For editors only."""
    await actor.require_editor(tx)
    return await entries.get(tx, entry_id) is not None


async def hold(storage: Storage, actor: Actor, entry_id: int, *, asked: Asked) -> Changed:
    """Stop sending an entry at once. Messages in flight still arrive."""
    entry = await _hold(storage, actor, entry_id, asked)
    return await storage.read(lambda tx: state_of(tx, entry, entry.revision))


@writes
async def _hold(tx: Tx, actor: Actor, entry_id: int, asked: Asked) -> StoredEntry:
    entry = await standing(tx, actor, entry_id)
    if not await holds.place(tx, entry_id, asked.at):
        raise UserError("hold-already", number=str(entry_id))
    await _remember(tx, asked, entry_id, entry.revision)
    return entry


async def tell_check(storage: Storage, actor: Actor, entry_id: int, *, asked: Asked, language: str) -> int:
    """Let chats that have a held entry read that it is being checked; return how many have it.

    UserError if it is not held, or they were told already. `language` is the bot's.
    """

    async def work(tx: Tx, terms: Terms) -> None:
        entry = await standing(tx, actor, entry_id)
        if entry_id not in await holds.list_all(tx):
            raise UserError("release-not-held", number=str(entry_id))
        if entry.checking:
            raise UserError("hold-told-already", number=str(entry_id))
        number = await _repeat(tx, entry, asked, terms)
        await holds.show_check(tx, entry_id, number)

    await write_tagged(storage, work, language, asked.at)
    return (await storage.read(lambda tx: progress.of_entry(tx, entry_id))).sent


async def _repeat(tx: Tx, entry: StoredEntry, asked: Asked, terms: Terms) -> int:
    """Store an entry's text once more, since its message changes without it; return the revision."""
    number = await acceptance.revise(tx, entry, entry.parsed, "fix", terms=terms, now=asked.at)
    shown_in = Receipt(asked.chat_id, asked.message_id, entry.id, number, "", asked.at)
    await receipts.replace(tx, shown_in, counting=False)
    return number


async def release(storage: Storage, actor: Actor, entry_id: int, *, asked: Asked, language: str) -> Changed:
    """Resume sending an entry that was held. Readers no longer see that it is being checked, if they did.

    `language` is the bot's.
    """

    async def work(tx: Tx, terms: Terms) -> StoredEntry:
        entry = await standing(tx, actor, entry_id)
        if not await holds.lift(tx, entry_id):
            raise UserError("release-not-held", number=str(entry_id))
        if entry.checking:
            return replace(entry, revision=await _repeat(tx, entry, asked, terms))
        await publications.reopen(tx, entry_id, asked.at)
        await _remember(tx, asked, entry_id, entry.revision)
        return entry

    return await _released(storage, await write_tagged(storage, work, language, asked.at))


@reads
async def _released(tx: Tx, entry: StoredEntry) -> Changed:
    changed = await state_of(tx, entry, entry.revision)
    newest = await progress.of_entry(tx, entry.id, entry.revision)
    new = await publications.count_new(tx, entry.id)
    return replace(changed, behind=newest.waiting - changed.waiting, new=new)


async def note_answer(storage: Storage, receipt: Receipt) -> None:
    """Record that a message answers an editor, so that a reply to it is about its entry."""
    await storage.write(lambda tx: receipts.remember(tx, receipt))


async def standing(tx: Tx, actor: Actor, entry_id: int) -> StoredEntry:
    """Return an entry that an editor may act on; UserError if there is none or it was withdrawn."""
    await actor.require_editor(tx)
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("correct-unknown", number=str(entry_id))
    if entry.parsed.withdrawn:
        raise UserError("correct-withdrawn", number=str(entry_id))
    return entry


async def _remember(tx: Tx, asked: Asked, entry_id: int, revision: int) -> None:
    """Record that an editor's message is about an entry, so that replies and notices refer to the entry."""
    await receipts.remember(tx, Receipt(asked.chat_id, asked.message_id, entry_id, revision, "", asked.at))


async def state_of(tx: Tx, entry: StoredEntry, revision: int) -> Changed:
    """Return an entry's destinations now, as the result of an act that made this revision."""
    found = await progress.of_entry(tx, entry.id)
    title = title_line(entry.parsed, TITLE_ROOM)
    return Changed(
        entry.id,
        revision,
        have=found.sent,
        waiting=found.waiting + found.later,
        breaking=entry.parsed.breaking,
        held=entry.id in await holds.list_all(tx),
        title=title,
        former=title,
    )
