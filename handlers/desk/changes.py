"""Handles previews of changes to an entry: before and after, who is told, and what to know first."""

from typing import Final

import structlog
from babel.lists import format_list

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Press
from bot.conversation.request import Request
from bot.domain.entry.content import EditorsKind, ParsedEntry
from bot.domain.entry.post import split_note
from bot.domain.languages.known import locale_of
from bot.domain.messages.message import Button, Entity, Message, Rows, bold, joined, utf16_length
from bot.domain.messages.parts import join_parts, may_go_on
from bot.domain.messages.replies import render_withdrawal
from bot.domain.moment import seconds
from bot.domain.text.cleanup import cut, tame
from bot.newsroom import changes, drafts, undo
from bot.newsroom.changes import Act, Confirmed, Intended, OvertakenError
from bot.newsroom.corrections import Changed
from bot.newsroom.receipts import receipt_buttons, tell_progress
from bot.presenting.entries import card_words
from bot.words import Words
from handlers.posts import PreviewCard, render_draft, show_preview, tell_no_countries
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Offers, Progress

log = structlog.get_logger(__name__)

_PREVIEWS: Final[dict[Act, str]] = {
    "fix": "change-preview-fix",
    "correct": "change-preview-correct",
    "withdraw": "change-preview-withdraw",
}
_ANY_DRAFT: Final = ("post", "fix", "correct", "withdraw")
NOTE_WITHIN = 600.0
"""Seconds for which what an editor writes next in private is taken for the note of a correction."""
_BEFORE_ROOM = 1000
"""Units of an entry's former text in a preview."""


def change_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Press("change", press_change, changes=True),
        Press("undo", press_undo, changes=True),
    ]


async def show_change(request: Request, draft: Draft) -> None:
    """Preview an entry with the change of a draft: as readers would get it, and as it is now."""
    storage, days = request.storage, request.services.fix_days
    intended = await changes.intended(storage, request.actor, draft.id, within_days=days, now=request.now)
    if intended.act == "withdraw":
        notice = render_withdrawal(intended.after, words=card_words(request.words), in_place=True)
        card = PreviewCard(notice, notice, None, is_cut=False, says_why=False)
    else:
        card = render_draft(request, draft, intended.after)
    text = joined([Message(_describe(request, draft, intended, card)), *_former(intended, request.words)])
    await show_preview(request, draft, card, text, _choices(intended, draft, request.words))


async def take_note(request: Request) -> bool:
    """Take a message as what was wrong, if a previewed correction waits for that; return whether it did.

    It is a reply to the preview, or what its editor writes next in their private chat.
    """
    storage, actor, chat_id = request.storage, request.actor, request.address.chat_id
    draft = await drafts.newest_open(storage, actor, chat_id, *_ANY_DRAFT)
    if draft is None or draft.kind != "correct" or draft.preview_message_id is None:
        return False
    replied_to = request.message.reply_to_message
    if replied_to is not None:
        asked = replied_to.message_id in {draft.preview_message_id, draft.card_message_id}
    else:
        asked = request.is_private and request.now - draft.created_at <= seconds(NOTE_WITHIN)
    if not asked or split_note(join_parts(draft.parts))[1] is not None:
        return False
    draft = await drafts.add_note(storage, actor, draft.id, request.message_id, request.text)
    await show_change(request, draft)
    return True


async def press_change(request: Request) -> None:
    """Do what a draft was previewed to do. If its entry has changed meanwhile, preview it again."""
    draft_id, seen = pressed(request, number, number)
    words = request.words
    try:
        act, changed, head = await changes.carry_out(
            request.storage,
            request.actor,
            Confirmed(draft_id, seen, request.name, request.now),
            tell=lambda act, changed: _tell(act, changed, words),
            receipt_language=words.language,
            within_days=request.services.fix_days,
            language=request.services.language,
        )
    except OvertakenError:
        await request.confirm()
        draft = await drafts.open_now(request.storage, request.actor, draft_id)
        await show_change(request, draft)
        return
    await _show_done(request, act, changed, head, undoable=True)


async def press_undo(request: Request) -> None:
    """Undo a change of an entry, as long as nothing has changed it since."""
    entry_id, revision = pressed(request, number, number)
    words = request.words
    kind, changed, head = await undo.undo(
        request.storage,
        request.actor,
        entry_id,
        revision,
        asked=request.asked,
        tell=lambda kind, changed: _tell_undone(kind, changed, words),
        receipt_language=words.language,
        language=request.services.language,
    )
    await _show_done(request, "undo", changed, head, undoable=kind != "restoration")


async def _show_done(request: Request, what: str, changed: Changed, head: str, *, undoable: bool) -> None:
    """Show a receipt in place of the message with the pressed button."""
    request.services.accepted.set()
    log.info(
        "editor changed an entry",
        what=what,
        entry=changed.entry_id,
        revision=changed.revision,
        have=changed.have,
        waiting=changed.waiting,
        new=changed.new,
        by=request.actor.user_id,
    )
    await request.confirm()
    words = request.words
    begin = Progress(0, changed.to_come, held=changed.entry_id if changed.held else None)
    text = tell_progress(head, begin, words) if changed.to_come else head
    offers = Offers(undo=undoable, edit=not changed.withdrawn)
    await request.edit(text, receipt_buttons(changed.entry_id, changed.revision, offers, words))
    request.services.receipted.set()


def _tell_undone(kind: EditorsKind, changed: Changed, words: Words) -> str:
    """Return what a receipt says about a change that was undone, before its counts."""
    number, sound = str(changed.entry_id), int(changed.breaking)
    if kind == "restoration":
        told = words("undo-withdrawal-done", number=number, have=changed.have, sound=sound)
    elif kind == "correction":
        told = words("undo-correction-done", number=number, have=changed.have, sound=sound)
    else:
        told = words("undo-fix-done", number=number)
    return f"{told}\n{words('undo-title', title=changed.title)}"


def _tell(act: Act, changed: Changed, words: Words) -> str:
    """Return what a receipt says about a change, before its counts."""
    number, have, waiting = str(changed.entry_id), changed.have, changed.waiting
    sound = int(changed.breaking)
    if act == "withdraw":
        told = words("withdraw-done", number=number, have=have, sound=sound)
        stopped = words("withdraw-stopped", count=waiting)
        return f"{told} {stopped}\n{words('withdraw-title', title=changed.title)}"
    if act == "fix":
        parts = [words("fix-done", number=number, have=have, waiting=waiting)]
    else:
        parts = [words("correct-done", number=number, have=have, waiting=waiting, sound=sound)]
    if changed.new:
        parts.append(words("change-new", count=changed.new))
    if changed.kept_body:
        parts.append(words("fix-kept-body"))
    titles = words("change-titles", title=changed.title, former=changed.former)
    if changed.title == changed.former:
        titles = words("change-title", title=changed.title)
    return f"{' '.join(parts)}\n{titles}"


def _describe(request: Request, draft: Draft, intended: Intended, card: PreviewCard) -> str:
    """Return what an editor should know before the change is done, the most important first."""
    words, now = request.words, intended.now
    number = str(now.entry_id)
    counts = {"have": now.have, "waiting": now.waiting, "sound": int(now.breaking)}
    paragraphs = [*_warnings(intended, words), words(_PREVIEWS[intended.act], number=number, **counts)]
    if now.held and intended.act != "withdraw":
        paragraphs.append(words("change-held", number=number))
    if intended.act != "withdraw":
        paragraphs += tell_no_countries(draft, words)
    if intended.note:
        paragraphs.append(words("change-note", note=intended.note))
    elif intended.act == "correct":
        paragraphs.append(words("change-ask-note"))
    if intended.kept_body:
        paragraphs.append(words("fix-kept-body"))
    if any(may_go_on(part.text) for part in draft.parts):
        paragraphs.append(words("change-long"))
    if card.is_cut:
        paragraphs.append(words("preview-cut"))
    return "\n\n".join(paragraphs)


def _warnings(intended: Intended, words: Words) -> list[str]:
    """Return what may speak against a change: other words meanwhile, other editors, another entry."""
    number = str(intended.now.entry_id)
    paragraphs = []
    if intended.overtaken and intended.changed_by:
        paragraphs.append(words("change-overtaken-by", name=intended.changed_by, number=number))
    elif intended.overtaken:
        paragraphs.append(words("change-overtaken", number=number))
    if intended.others:
        names = format_list(intended.others, locale=locale_of(words.language))
        paragraphs.append(words("change-others", count=len(intended.others), names=names, number=number))
    if intended.unlike:
        paragraphs.append(words("change-unlike", number=number))
    return paragraphs


def _former(intended: Intended, words: Words) -> list[Message]:
    """Return the entry's text before the change, in a quote that expands."""
    text = cut(tame(_text_of(intended.before.parsed)), _BEFORE_ROOM)
    quote = Message(text, (Entity("expandable_blockquote", 0, utf16_length(text)),))
    return [joined([bold(words("change-before")), quote], "\n")]


def _text_of(entry: ParsedEntry) -> str:
    return "\n".join(filter(None, (entry.headline, entry.body)))


def _choices(intended: Intended, draft: Draft, words: Words) -> Rows:
    label = words("button-change", command=intended.act)
    if intended.act == "correct" and not intended.note:
        label = words("button-correct-bare")
    if intended.unlike:
        label = words("button-change-really", number=str(intended.before.id))
    return [
        [
            Button(label, f"v1:change:{draft.id}:{intended.before.revision}"),
            Button(words("button-cancel"), f"v1:discard:{draft.id}"),
        ]
    ]
