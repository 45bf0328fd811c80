"""Changes accepted entries for editors: fixes, corrects and withdraws them, by drafts previewed first."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from bot.access import Actor
from bot.domain.entry.content import EditorsKind, ParsedEntry, StoredEntry
from bot.domain.entry.post import parse_post, split_note
from bot.domain.entry.resemblance import is_unlike
from bot.domain.entry.styles import shifted, within
from bot.domain.entry.terms import country_term, topic_term
from bot.domain.messages.message import utf16_length
from bot.domain.messages.parts import Part, join_parts
from bot.domain.messages.rendering import REASON_LIMIT, title_line
from bot.domain.moment import seconds
from bot.entries import acceptance
from bot.entries.decision import as_stored
from bot.entries.tags import Terms, write_tagged
from bot.errors import UserError
from bot.newsroom.corrections import TITLE_ROOM, Changed, is_young, standing, state_of
from bot.newsroom.drafts import require_open
from storage import Storage, Tx, reads
from storage.delivery import publications
from storage.entries import entries
from storage.newsroom import drafts, notices, receipts
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Receipt

_LATELY: Final = seconds(86_400)
"""How long (microseconds) an open draft, or another editor's change, concerns those who change the entry."""
Act: TypeAlias = Literal["fix", "correct", "withdraw"]
"""The commands that change an entry. They are also kinds of drafts."""
NO_BODY: Final = "-"
"""What an editor types below a headline to remove an entry's body. Without a line there, it stays."""
_KINDS: Final[dict[Act, EditorsKind]] = {"fix": "fix", "correct": "correction"}


class OvertakenError(Exception):
    """The entry is no longer as its editor saw it in the preview."""


@dataclass(frozen=True, slots=True)
class Intended:
    """What a draft would do: the entry `before` and `after`, and what its editor should know.

    `now` counts who has the entry. `kept_body`: its body stays, because only a headline was typed. `unlike`:
    the new words share hardly anything with the entry's. `note` is what readers are told of a correction.
    `others` are the names of other editors with open drafts for this entry. `overtaken`: the entry has
    changed since the draft was begun, and `changed_by` is who did that, an editor or its source, if it is
    known.
    """

    act: Act
    before: StoredEntry
    after: StoredEntry
    now: Changed
    kept_body: bool
    unlike: bool
    note: str | None
    others: list[str]
    overtaken: bool
    changed_by: str | None


@dataclass(frozen=True, slots=True)
class _Change:
    """A draft as read: the entry, and its new words or the reason of its withdrawal."""

    draft: Draft
    act: Act
    entry: StoredEntry
    words: ParsedEntry
    reason: str = ""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Confirmed:
    """An editor's press on the button below a preview.

    `seen` is the revision of the entry that the preview showed, `author` the editor's name, and `at` the time
    (UTC microseconds).
    """

    draft_id: int
    seen: int
    author: str
    at: int


@reads
async def intended(tx: Tx, actor: Actor, draft_id: int, *, within_days: float, now: int) -> Intended:
    """Return what a draft would do; UserError if the change is not allowed or the draft is closed."""
    change = await _read(tx, actor, draft_id, within_days=within_days, now=now)
    entry = change.entry
    after = replace(
        entry,
        parsed=change.words,
        corrected_at=now if change.act == "correct" else entry.corrected_at,
        note=change.reason or entry.note,
    )
    changed_at, kind = await entries.of_revision(tx, entry.id, entry.revision)
    last = await drafts.behind_revision(tx, entry.id, entry.revision)
    by_source = entry.source_title if kind == "silent" else None
    return Intended(
        change.act,
        entry,
        after,
        await state_of(tx, entry, entry.revision),
        kept_body=_keeps_body(entry, change.words),
        unlike=change.act != "withdraw" and is_unlike(entry.parsed, _typed_words(change)),
        note=change.note,
        others=await drafts.authors_of_open(tx, entry.id, besides=change.draft.user_id, since=now - _LATELY),
        overtaken=changed_at > change.draft.created_at,
        changed_by=by_source if last is None else last.author,
    )


async def carry_out(
    storage: Storage,
    actor: Actor,
    confirmed: Confirmed,
    *,
    tell: Callable[[Act, Changed], str],
    receipt_language: str,
    within_days: float,
    language: str,
) -> tuple[Act, Changed, str]:
    """Do what a draft was previewed to do, once, with a receipt in place of its preview.

    OvertakenError means that the entry has a newer revision. `tell` makes the receipt's words in the
    `receipt_language`. `language` is the bot's. UserError as for `intended`.
    """
    draft_id, now = confirmed.draft_id, confirmed.at
    # Counted outside the write transaction, because counting many destinations takes long.
    before = (await intended(storage, actor, draft_id, within_days=within_days, now=now)).now

    async def work(tx: Tx, terms: Terms) -> tuple[Act, Changed, str]:
        change = await _read(tx, actor, draft_id, within_days=within_days, now=now)
        if change.entry.revision != confirmed.seen:
            raise OvertakenError
        draft, entry = change.draft, change.entry
        revision = await _store(tx, change, terms, now)
        changed = await _changed(tx, change, before, revision)
        head = tell(change.act, changed)
        await drafts.close(tx, draft_id, "published", now)
        if draft.preview_message_id is not None:
            receipt = Receipt(
                draft.chat_id, draft.preview_message_id, entry.id, revision, head, now, receipt_language
            )
            await (receipts.open_ if changed.to_come else receipts.remember)(tx, receipt)
        await receipts.remember(tx, Receipt(draft.chat_id, draft.message_id, entry.id, revision, "", now))
        await _tell_the_other(tx, change, confirmed.author, now)
        return change.act, changed, head

    return await write_tagged(storage, work, language, now)


async def _store(tx: Tx, change: _Change, terms: Terms, now: int) -> int:
    """Store the revision that a change makes; return its number."""
    if change.act == "withdraw":
        numbers = await acceptance.withdraw(tx, [change.entry.id], now, note=change.reason)
        return numbers[change.entry.id]
    kind = _KINDS[change.act]
    return await acceptance.revise(
        tx, change.entry, change.words, kind, terms=terms, now=now, note=change.note
    )


async def _changed(tx: Tx, change: _Change, before: Changed, revision: int) -> Changed:
    if change.act == "withdraw":
        return replace(before, revision=revision, held=False, withdrawn=True)
    return replace(
        before,
        revision=revision,
        title=title_line(change.words, TITLE_ROOM),
        kept_body=_keeps_body(change.entry, change.words),
        new=await publications.count_new(tx, change.entry.id),
    )


async def _tell_the_other(tx: Tx, change: _Change, author: str, now: int) -> None:
    """Notify the editor whose words this replaces, unless that was long ago or they see it here."""
    last = await drafts.behind_revision(tx, change.entry.id, change.entry.revision)
    if last is None or last.chat_id == change.draft.chat_id or last.user_id == change.draft.user_id:
        return
    if last.closed_at is not None and now - last.closed_at <= _LATELY:
        await notices.add_overruled(tx, change.entry.id, change.entry.revision, now, by=author)


async def _read(tx: Tx, actor: Actor, draft_id: int, *, within_days: float, now: int) -> _Change:
    """Read a draft as a change of its entry; UserError if the change is not allowed."""
    draft = await require_open(tx, actor, draft_id)
    assert draft.kind in ("fix", "correct", "withdraw")  # noqa: S101  only such drafts have these buttons and parts
    assert draft.entry_id is not None  # noqa: S101  same reason
    act, typed = draft.kind, join_parts(draft.parts)
    entry = await standing(tx, actor, draft.entry_id)
    if act == "withdraw":
        withdrawn = replace(entry.parsed, withdrawn=True)
        return _Change(draft, act, entry, withdrawn, _reason(typed.text, entry.id))
    if act == "fix" and not is_young(entry, within_days, now):
        raise UserError("fix-too-old", number=str(entry.id), days=within_days)
    note = None
    if act == "correct":
        typed, note = split_note(typed)
    # A note alone tells readers of a text that was already changed in silence.
    words = _with_words(entry.parsed, typed) if typed.text or not note else entry.parsed
    if words == entry.parsed and not note:
        raise UserError("fix-unchanged", number=str(entry.id))
    if note and utf16_length(note) > REASON_LIMIT:
        raise UserError("correct-note-long", length=utf16_length(note), limit=REASON_LIMIT)
    return _Change(draft, act, entry, words, note=note)


def _reason(typed: str, entry_id: int) -> str:
    """Return the reason of a withdrawal; UserError if readers would see none, or not all of it."""
    reason = typed.strip()
    if not any(map(str.isalnum, reason)):
        raise UserError("withdraw-no-reason", number=str(entry_id))
    if utf16_length(reason) > REASON_LIMIT:
        raise UserError("withdraw-reason-long", length=utf16_length(reason), limit=REASON_LIMIT)
    return reason


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
    off = typed.not_about
    topics = tuple(one for one in typed.topics or old.topics if topic_term(one) not in off)
    countries = tuple(one for one in typed.countries or old.countries if country_term(one) not in off)
    on = {*map(topic_term, typed.topics), *map(country_term, typed.countries)}
    return replace(
        old,
        headline=headline,
        body=body,
        styles=styles,
        topics=topics,
        countries=countries,
        not_about=tuple(sorted({*old.not_about, *off} - on)),
        key=typed.key or old.key,
    )


def _typed_words(change: _Change) -> ParsedEntry:
    """Return the new words without a body that stays."""
    kept = _keeps_body(change.entry, change.words)
    return replace(change.words, body="") if kept else change.words


def _keeps_body(entry: StoredEntry, new: ParsedEntry) -> bool:
    same = new.body == entry.parsed.body and new.headline != entry.parsed.headline
    return bool(new.headline and new.body) and same
