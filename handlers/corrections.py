"""Handles commands about a sent entry, found by its number or by a reply to a message that shows it."""

import re

import structlog

from bot.conversation.commands import BotHandler, Command
from bot.conversation.request import Request
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.newsroom import corrections, drafts
from bot.newsroom.changes import Act
from bot.newsroom.corrections import Changed
from handlers.desk.changes import show_change
from storage.newsroom.receipts import Receipt

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
    ]


async def fix(request: Request) -> None:
    """Preview a change of an entry's text of which readers are not told."""
    await _begin(request, "fix")


async def correct(request: Request) -> None:
    """Preview a change of an entry's text of which the readers who have it are told."""
    await _begin(request, "correct")


async def withdraw(request: Request) -> None:
    """Preview the withdrawal of an entry, of which the readers who have it are told."""
    await _begin(request, "withdraw")


async def _begin(request: Request, act: Act) -> None:
    entry_id, text = await target(request, act)
    if not text:
        name = "withdraw-no-reason" if act == "withdraw" else "fix-no-text"
        raise UserError(name, number=str(entry_id), command=act)
    part = request.part(text)
    draft = await drafts.open_draft(
        request.storage, request.actor, act, request.asked, part, entry_id=entry_id
    )
    await show_change(request, draft)


async def hold(request: Request) -> None:
    """Stop sending an entry at once."""
    entry_id = await _lone_target(request, "hold")
    changed = await corrections.hold(request.storage, request.actor, entry_id, asked=request.asked)
    _note(request, "hold", changed)
    text = request.words("hold-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    await _tell(request, changed, text)


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
    await _tell(request, changed, text)


async def _tell(request: Request, changed: Changed, text: str) -> None:
    """Say what was done, in a message to which a reply is about the entry."""
    request.services.accepted.set()
    shown_in = (await request.answer(text)).message_id
    receipt = Receipt(request.address.chat_id, shown_in, changed.entry_id, changed.revision, "", request.now)
    await corrections.note_answer(request.storage, receipt)


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
