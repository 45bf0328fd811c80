"""What editors do to an entry that is out: change it, correct it, withdraw it, stop its sending and go on."""

from dataclasses import dataclass, replace
from typing import Literal

from bot import accepting
from bot.domain.entry import ParsedEntry, StoredEntry
from bot.domain.moment import seconds
from bot.domain.post import parse_post
from bot.errors import UserError
from bot.staffing import Actor
from storage import Storage, Tx, deliveries, entries, holds, publications, receipts
from storage.receipts import Receipt

_DAY = seconds(86_400)


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of an entry: its newest revision, and its destinations when that was made.

    `have` counts those that have the entry, `waiting` those that were still to get it. `held`: an editor has
    stopped its sending. `lost_body`: the new text has nothing below its headline, where there was something.
    """

    entry_id: int
    revision: int
    have: int
    waiting: int
    breaking: bool
    held: bool
    lost_body: bool = False


async def find(storage: Storage, actor: Actor, chat_id: int, message_id: int) -> int | None:
    """Return the entry that a message in an editor's chat shows; None if it shows none."""

    async def work(tx: Tx) -> int | None:
        await actor.require_editor(tx)
        return await receipts.entry_shown(tx, chat_id, message_id)

    return await storage.read(work)


async def change(
    storage: Storage,
    actor: Actor,
    entry_id: int,
    text: str,
    kind: Literal["silent", "correction"],
    *,
    within_days: float,
    language: str,
    now: int,
) -> Changed:
    """Give an entry the words of an editor, read as a post is; tags are kept unless there are new ones.

    A silent change is for young entries only: of a later one readers must be told.
    """

    async def work(tx: Tx) -> Changed:
        entry = await _standing(tx, actor, entry_id)
        if kind == "silent" and now - entry.accepted_at > within_days * _DAY:
            raise UserError("fix-too-old", number=str(entry_id), days=within_days)
        new = _reworded(entry.parsed, text)
        if new == entry.parsed:
            raise UserError("fix-unchanged", number=str(entry_id))
        revision = await accepting.revise(tx, entry, new, kind, language=language, now=now)
        changed = await _changed(tx, entry, revision)
        return replace(changed, lost_body=bool(entry.parsed.body) and not new.body)

    return await storage.write(work)


async def withdraw(storage: Storage, actor: Actor, entry_id: int, reason: str, now: int) -> Changed:
    """Take an entry back: it goes to nobody any more, and who has it sees the reason instead."""

    async def work(tx: Tx) -> Changed:
        entry = await _standing(tx, actor, entry_id)
        before = await _changed(tx, entry, entry.revision)
        numbers = await accepting.withdraw(tx, [entry_id], now, note=reason)
        return replace(before, revision=numbers[entry_id], held=False)

    return await storage.write(work)


async def hold(storage: Storage, actor: Actor, entry_id: int, now: int) -> Changed:
    """Stop sending an entry at once; what is under way this moment still goes."""

    async def work(tx: Tx) -> Changed:
        entry = await _standing(tx, actor, entry_id)
        if not await holds.place(tx, entry_id, now):
            raise UserError("hold-already", number=str(entry_id))
        return await _changed(tx, entry, entry.revision)

    return await storage.write(work)


async def release(storage: Storage, actor: Actor, entry_id: int) -> Changed:
    """Go on sending an entry that was stopped."""

    async def work(tx: Tx) -> Changed:
        entry = await _standing(tx, actor, entry_id)
        if not await holds.lift(tx, entry_id):
            raise UserError("release-not-held", number=str(entry_id))
        await publications.reopen(tx, entry_id)
        return await _changed(tx, entry, entry.revision)

    return await storage.write(work)


async def count(storage: Storage, receipt: Receipt) -> None:
    """Let a message that answers an editor count how a revision goes out."""
    await storage.write(lambda tx: receipts.open_(tx, receipt))


async def _standing(tx: Tx, actor: Actor, entry_id: int) -> StoredEntry:
    """Return an entry that an editor may act on; UserError when there is none, or it was withdrawn."""
    await actor.require_editor(tx)
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("correct-unknown", number=str(entry_id))
    if entry.parsed.withdrawn:
        raise UserError("correct-withdrawn", number=str(entry_id))
    return entry


def _reworded(old: ParsedEntry, text: str) -> ParsedEntry:
    typed = parse_post(text, old.external_id)
    headline, body = typed.headline, typed.body
    if not old.headline:  # as of sources whose entries have none: all of it is text
        headline, body = "", "\n".join(filter(None, (headline, body)))
    return replace(
        old,
        headline=headline,
        body=body,
        topics=typed.topics or old.topics,
        countries=typed.countries or old.countries,
    )


async def _changed(tx: Tx, entry: StoredEntry, revision: int) -> Changed:
    progress = await deliveries.progress(tx, entry.id)
    held = entry.id in await holds.list_all(tx)
    return Changed(entry.id, revision, progress.sent, progress.waiting, entry.parsed.breaking, held)
