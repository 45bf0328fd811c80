"""Handles editors' changes to a sent entry, found by its number or by a reply to a message that shows it."""

import re

import structlog

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button
from bot.domain.messages.parts import may_go_on
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.newsroom import corrections, drafts
from bot.newsroom.corrections import Act, Changed
from bot.newsroom.receipts import tell_progress
from handlers.posts import render_draft, show_preview
from storage.newsroom.drafts import Draft
from storage.newsroom.receipts import Progress, Receipt

log = structlog.get_logger(__name__)

_NUMBER = re.compile(r"(?:#|№\s*|No\.?\s*|Nr\.?\s*)?(\d{1,18}):?(?!\S)\s*", re.IGNORECASE)
"""An entry's number, as typed or copied. 18 digits always fit into the database's integers."""
_SHOWN = 60


def correction_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("fix", "editor", fix),
        Command("correct", "editor", correct),
        Command("withdraw", "editor", withdraw),
        Command("hold", "editor", hold),
        Command("release", "editor", release),
        Press("change", press_change, changes=True),
    ]


async def fix(request: Request) -> None:
    """Change an entry's text without telling readers."""
    await _change(request, "fix")


async def correct(request: Request) -> None:
    """Change an entry's text and tell the readers who have it."""
    await _change(request, "correct")


async def withdraw(request: Request) -> None:
    """Withdraw an entry and tell the readers who have it why."""
    entry_id, reason = await target(request, "withdraw")
    changed = await corrections.withdraw(
        request.storage, request.actor, entry_id, reason, asked=request.asked
    )
    words = request.words
    number, sound = str(entry_id), int(changed.breaking)
    told = words("withdraw-done", number=number, have=changed.have, sound=sound)
    stopped = words("withdraw-stopped", count=changed.waiting)
    head = f"{told} {stopped}\n{words('withdraw-title', title=changed.title)}"
    _note(request, "withdraw", changed)
    await _tell(request, changed, head, to_come=changed.have)


async def hold(request: Request) -> None:
    """Stop sending an entry at once."""
    entry_id = await _lone_target(request, "hold")
    changed = await corrections.hold(request.storage, request.actor, entry_id, asked=request.asked)
    _note(request, "hold", changed)
    text = request.words("hold-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    await _tell(request, changed, text, to_come=0)


async def release(request: Request) -> None:
    """Resume sending an entry."""
    entry_id = await _lone_target(request, "release")
    changed = await corrections.release(request.storage, request.actor, entry_id, asked=request.asked)
    _note(request, "release", changed)
    text = request.words(
        "release-done",
        number=str(entry_id),
        have=changed.have,
        waiting=changed.waiting,
        behind=changed.behind,
    )
    if changed.new:
        text = f"{text} {request.words('change-new', count=changed.new)}"
    await _tell(request, changed, text, to_come=0)


async def press_change(request: Request) -> None:
    """Give an entry the text of a draft that was previewed before."""
    act, changed = await corrections.change_as_drafted(
        request.storage,
        request.actor,
        pressed(request, number),
        within_days=request.services.fix_days,
        language=request.services.language,
        now=request.now,
    )
    await request.confirm()
    await _tell_change(request, act, changed)


async def show_rewording(request: Request, draft: Draft) -> None:
    """Preview an entry with the text of a draft."""
    words = request.words
    rewording = await corrections.preview(
        request.storage, request.actor, draft.id, within_days=request.services.fix_days, now=request.now
    )
    card = render_draft(request, draft, rewording.entry)
    parts = [words("change-preview", number=str(rewording.entry.id), command=rewording.act)]
    if rewording.kept_body:
        parts.append(words("fix-kept-body"))
    if card.is_cut:
        parts.append(words("preview-cut"))
    choices = [
        [
            Button(words("button-change", command=rewording.act), f"v1:change:{draft.id}"),
            Button(words("button-discard"), f"v1:discard:{draft.id}"),
        ]
    ]
    await show_preview(request, draft, card, "\n\n".join(parts), choices)


async def _change(request: Request, act: Act) -> None:
    entry_id, text = await target(request, act)
    if not text:
        raise UserError("fix-no-text", number=str(entry_id), command=act)
    if may_go_on(text):
        draft = await drafts.open_draft(
            request.storage, request.actor, act, request.asked, request.part(text), entry_id=entry_id
        )
        await show_rewording(request, draft)
        return
    changed = await corrections.change(
        request.storage,
        request.actor,
        entry_id,
        request.part(text),
        act,
        asked=request.asked,
        within_days=request.services.fix_days,
        language=request.services.language,
    )
    await _tell_change(request, act, changed)


async def _tell_change(request: Request, act: Act, changed: Changed) -> None:
    words = request.words
    number, have, waiting = str(changed.entry_id), changed.have, changed.waiting
    if act == "fix":
        parts = [words("fix-done", number=number, have=have, waiting=waiting)]
    else:
        sound = int(changed.breaking)
        parts = [words("correct-done", number=number, have=have, waiting=waiting, sound=sound)]
    if changed.new:
        parts.append(words("change-new", count=changed.new))
    if changed.kept_body:
        parts.append(words("fix-kept-body"))
    titles = words("change-titles", title=changed.title, former=changed.former)
    if changed.title == changed.former:
        titles = words("change-title", title=changed.title)
    head = f"{' '.join(parts)}\n{titles}"
    _note(request, act, changed)
    await _tell(request, changed, head, to_come=have + waiting + changed.new)


async def _tell(request: Request, changed: Changed, head: str, *, to_come: int) -> None:
    """Say what was done. If the change goes to any chat, count its progress in the same message."""
    request.services.accepted.set()
    text = head
    if to_come:
        begin = Progress(0, to_come, held=changed.entry_id if changed.held else None)
        text = tell_progress(head, begin, request.words)
    if request.is_press:
        shown_in = request.message_id
        await request.edit(text)
    else:
        shown_in = (await request.answer(text)).message_id
    chat_id, language = request.address.chat_id, request.words.language
    receipt = Receipt(chat_id, shown_in, changed.entry_id, changed.revision, head, request.now, language)
    await corrections.note_answer(request.storage, receipt, counting=to_come > 0)
    request.services.receipted.set()


async def _lone_target(request: Request, command: str) -> int:
    """Return the number of the entry that a command is about; UserError if anything else was typed."""
    entry_id, rest = await target(request, command)
    if rest:
        raise UserError("correct-too-much", command=command, number=str(entry_id), typed=cut(rest, _SHOWN))
    return entry_id


async def target(request: Request, command: str) -> tuple[int, str]:
    """Return the number of the entry that a command is about, and the rest of what was typed.

    UserError if the person is not an editor, if neither a number nor a reply names an entry, if a reply to a
    digest leaves open which one, or if both name different entries.
    """
    await request.require_editor()
    storage, actor, typed = request.storage, request.actor, request.typed
    begins = _NUMBER.match(typed)
    named = int(begins[1]) if begins else None
    rest = typed[begins.end() :] if begins else typed
    several: dict[int, str] = {}
    replied_to = request.message.reply_to_message
    if replied_to is not None:
        several = await corrections.find(storage, actor, request.address.chat_id, replied_to.message_id)
    if not several:
        if named is None:
            raise UserError("correct-usage", command=command)
        return named, rest
    if len(several) > 1 and named not in several:
        listed = [request.words("correct-one", number=str(one), title=several[one]) for one in several]
        number = str(next(iter(several)))
        raise UserError("correct-which", command=command, entries="\n".join(listed), number=number)
    shown = named if named in several else next(iter(several))
    if named is None or named == shown:
        return shown, rest
    if await corrections.is_there(storage, actor, named):
        raise UserError("correct-two-entries", command=command, shown=str(shown), named=str(named))
    return shown, typed  # the number is the start of the new text


def _note(request: Request, what: str, changed: Changed) -> None:
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
