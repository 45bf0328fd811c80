"""Changes accepted entries for editors: fix, correct, withdraw, hold and release."""

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from bot.access import Actor
from bot.domain.entry.content import EditorsKind, ParsedEntry, StoredEntry
from bot.domain.entry.post import parse_post
from bot.domain.entry.styles import shifted, within
from bot.domain.messages.message import utf16_length
from bot.domain.messages.parts import Part, join_parts
from bot.domain.messages.rendering import REASON_LIMIT, title_line
from bot.domain.moment import seconds
from bot.entries import acceptance
from bot.entries.decision import as_stored
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.drafts import Asked, require_open
from storage import Storage, Tx, reads, writes
from storage.delivery import holds, progress, publications
from storage.entries import entries
from storage.newsroom import drafts, receipts
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Receipt

_DAY = seconds(86_400)
_TITLE_ROOM: Final = 100
Act: TypeAlias = Literal["fix", "correct"]
"""The commands that change an entry's text. They are also kinds of drafts."""
NO_BODY: Final = "-"
"""What an editor types below a headline to remove an entry's body. Without a line there, it stays."""
_KINDS: Final[dict[Act, EditorsKind]] = {"fix": "fix", "correct": "correction"}


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


@dataclass(frozen=True, slots=True)
class Rewording:
    """A draft's effect on its entry, and whether its body stays because only a headline was typed."""

    act: Act
    entry: StoredEntry
    kept_body: bool


@reads
async def find(tx: Tx, actor: Actor, chat_id: int, message_id: int) -> dict[int, str]:
    """Return the titles of the entries that a message in an editor's chat shows, by their numbers."""
    await actor.require_editor(tx)
    shown = [await entries.get(tx, one) for one in await receipts.entries_shown(tx, chat_id, message_id)]
    return {one.id: title_line(one.parsed, _TITLE_ROOM) for one in shown if one is not None}


@reads
async def is_there(tx: Tx, actor: Actor, entry_id: int) -> bool:
    """Return whether an entry has this number. For editors only."""
    await actor.require_editor(tx)
    return await entries.get(tx, entry_id) is not None


async def change(
    storage: Storage,
    actor: Actor,
    entry_id: int,
    typed: Part,
    act: Act,
    *,
    asked: Asked,
    within_days: float,
    language: str,
) -> Changed:
    """Change an entry's text, which is read like a post. Tags are kept unless the text names new ones.

    UserError for a fix after `within_days`: readers must be told of later changes.
    """

    async def work(tx: Tx, terms: Terms) -> Changed:
        entry, new = await _reworded(tx, actor, entry_id, typed, act, within_days=within_days, now=asked.at)
        return await _change(tx, entry, new, act, asked, terms)

    return await write_tagged(storage, work, language, asked.at)


@reads
async def preview(tx: Tx, actor: Actor, draft_id: int, *, within_days: float, now: int) -> Rewording:
    """Return a draft's effect on its entry; UserError if the change is not allowed or the draft is closed."""
    _, act, entry, new = await _drafted(tx, actor, draft_id, within_days=within_days, now=now)
    corrected_at = now if act == "correct" else entry.corrected_at
    shown = replace(entry, parsed=new, corrected_at=corrected_at)
    return Rewording(act, shown, _keeps_body(entry, new))


async def change_as_drafted(
    storage: Storage, actor: Actor, draft_id: int, *, within_days: float, language: str, now: int
) -> tuple[Act, Changed]:
    """Give an entry the text of a draft, once; UserError as for `preview`."""

    async def work(tx: Tx, terms: Terms) -> tuple[Act, Changed]:
        draft, act, entry, new = await _drafted(tx, actor, draft_id, within_days=within_days, now=now)
        await drafts.close(tx, draft_id, "published", now)
        asked = Asked(draft.chat_id, draft.message_id, now)
        return act, await _change(tx, entry, new, act, asked, terms)

    return await write_tagged(storage, work, language, now)


async def withdraw(storage: Storage, actor: Actor, entry_id: int, reason: str, *, asked: Asked) -> Changed:
    """Withdraw an entry: no new chat gets it, and chats that have it see the reason instead."""
    if not any(map(str.isalnum, reason)):
        raise UserError("withdraw-no-reason", number=str(entry_id))
    if utf16_length(reason) > REASON_LIMIT:
        raise UserError("withdraw-reason-long", length=utf16_length(reason), limit=REASON_LIMIT)
    # Counted outside the write transaction, because counting many destinations takes long.
    before = await _before(storage, actor, entry_id)
    return replace(before, revision=await _withdraw(storage, actor, entry_id, reason, asked), held=False)


@reads
async def _before(tx: Tx, actor: Actor, entry_id: int) -> Changed:
    entry = await _standing(tx, actor, entry_id)
    return await _changed(tx, entry, entry.revision)


@writes
async def _withdraw(tx: Tx, actor: Actor, entry_id: int, reason: str, asked: Asked) -> int:
    await _standing(tx, actor, entry_id)
    numbers = await acceptance.withdraw(tx, [entry_id], asked.at, note=reason)
    await _remember(tx, asked, entry_id, numbers[entry_id])
    return numbers[entry_id]


async def hold(storage: Storage, actor: Actor, entry_id: int, *, asked: Asked) -> Changed:
    """Stop sending an entry at once. Messages in flight still arrive."""
    entry = await _hold(storage, actor, entry_id, asked)
    return await storage.read(lambda tx: _changed(tx, entry, entry.revision))


@writes
async def _hold(tx: Tx, actor: Actor, entry_id: int, asked: Asked) -> StoredEntry:
    entry = await _standing(tx, actor, entry_id)
    if not await holds.place(tx, entry_id, asked.at):
        raise UserError("hold-already", number=str(entry_id))
    await _remember(tx, asked, entry_id, entry.revision)
    return entry


async def release(storage: Storage, actor: Actor, entry_id: int, *, asked: Asked) -> Changed:
    """Resume sending an entry that was held."""
    return await _released(storage, await _release(storage, actor, entry_id, asked))


@writes
async def _release(tx: Tx, actor: Actor, entry_id: int, asked: Asked) -> StoredEntry:
    entry = await _standing(tx, actor, entry_id)
    if not await holds.lift(tx, entry_id):
        raise UserError("release-not-held", number=str(entry_id))
    await publications.reopen(tx, entry_id, asked.at)
    await _remember(tx, asked, entry_id, entry.revision)
    return entry


@reads
async def _released(tx: Tx, entry: StoredEntry) -> Changed:
    changed = await _changed(tx, entry, entry.revision)
    newest = await progress.of_entry(tx, entry.id, entry.revision)
    new = await publications.count_new(tx, entry.id)
    return replace(changed, behind=newest.waiting - changed.waiting, new=new)


async def note_answer(storage: Storage, receipt: Receipt, *, counting: bool) -> None:
    """Record that a message answers an editor, so that a reply to it is about its entry.

    With `counting`, the message becomes a receipt that counts how the revision goes out.
    """
    note = receipts.open_ if counting else receipts.remember
    await storage.write(lambda tx: note(tx, receipt))


async def _standing(tx: Tx, actor: Actor, entry_id: int) -> StoredEntry:
    """Return an entry that an editor may act on; UserError if there is none or it was withdrawn."""
    await actor.require_editor(tx)
    entry = await entries.get(tx, entry_id)
    if entry is None:
        raise UserError("correct-unknown", number=str(entry_id))
    if entry.parsed.withdrawn:
        raise UserError("correct-withdrawn", number=str(entry_id))
    return entry


async def _reworded(
    tx: Tx, actor: Actor, entry_id: int, typed: Part, act: Act, *, within_days: float, now: int
) -> tuple[StoredEntry, ParsedEntry]:
    """Return an entry, and the entry with the new text; UserError if the change is not allowed."""
    entry = await _standing(tx, actor, entry_id)
    if act == "fix" and now - entry.accepted_at > within_days * _DAY:
        raise UserError("fix-too-old", number=str(entry_id), days=within_days)
    new = _with_words(entry.parsed, typed)
    if new == entry.parsed:
        raise UserError("fix-unchanged", number=str(entry_id))
    return entry, new


async def _drafted(
    tx: Tx, actor: Actor, draft_id: int, *, within_days: float, now: int
) -> tuple[Draft, Act, StoredEntry, ParsedEntry]:
    draft = await require_open(tx, actor, draft_id)
    assert draft.kind in ("fix", "correct")  # noqa: S101  only such drafts have these buttons and parts
    assert draft.entry_id is not None  # noqa: S101  same reason
    typed = join_parts(draft.parts)
    return (
        draft,
        draft.kind,
        *await _reworded(tx, actor, draft.entry_id, typed, draft.kind, within_days=within_days, now=now),
    )


async def _change(
    tx: Tx, entry: StoredEntry, new: ParsedEntry, act: Act, asked: Asked, terms: Terms
) -> Changed:
    revision = await acceptance.revise(tx, entry, new, _KINDS[act], terms=terms, now=asked.at)
    await _remember(tx, asked, entry.id, revision)
    changed = await _changed(tx, entry, revision)
    return replace(
        changed,
        title=title_line(new, _TITLE_ROOM),
        kept_body=_keeps_body(entry, new),
        new=await publications.count_new(tx, entry.id),
    )


def _with_words(old: ParsedEntry, part: Part) -> ParsedEntry:
    typed = as_stored(parse_post(part.text, old.external_id, styles=part.styles))
    if typed.breaking and not old.breaking:
        raise UserError("fix-breaking")
    headline, body, styles = typed.headline, typed.body, typed.styles
    if not old.headline:  # its source has no headlines, so all of it is body
        headline, body = "", "\n".join(filter(None, (headline, body)))
        styles = shifted(styles, len("\n"))
    elif not body:
        begins = utf16_length(old.headline)
        kept = within(old.styles, begins, begins + utf16_length(f"\n{old.body}"))
        body, styles = old.body, styles + shifted(kept, utf16_length(headline))
    elif body == NO_BODY:
        body = ""
    return replace(
        old,
        headline=headline,
        body=body,
        styles=styles,
        topics=typed.topics or old.topics,
        countries=typed.countries or old.countries,
        key=typed.key or old.key,
    )


def _keeps_body(entry: StoredEntry, new: ParsedEntry) -> bool:
    return bool(new.headline and new.body) and new.body == entry.parsed.body


async def _remember(tx: Tx, asked: Asked, entry_id: int, revision: int) -> None:
    """Record that an editor's message is about an entry, so that replies and notices refer to the entry."""
    await receipts.remember(tx, Receipt(asked.chat_id, asked.message_id, entry_id, revision, "", asked.at))


async def _changed(tx: Tx, entry: StoredEntry, revision: int) -> Changed:
    found = await progress.of_entry(tx, entry.id)
    title = title_line(entry.parsed, _TITLE_ROOM)
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
