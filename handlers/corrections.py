"""Handles editors' commands about a sent entry: fix, correct, withdraw, hold and release."""

import structlog

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.request import Request
from bot.domain.messages.message import Button, Rows
from bot.errors import UserError
from bot.newsroom import corrections, drafts
from bot.newsroom.changes import Act
from bot.newsroom.corrections import Changed
from handlers.desk.changes import show_change
from handlers.desk.targets import lone_target, target
from storage.newsroom.receipts import Receipt

log = structlog.get_logger(__name__)


def correction_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("fix", "editor", fix),
        Command("correct", "editor", correct),
        Command("withdraw", "editor", withdraw),
        Command("hold", "editor", hold),
        Command("release", "editor", release),
        Press("check", press_check, changes=True),
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
    entry_id = await lone_target(request, "hold")
    changed = await corrections.hold(request.storage, request.actor, entry_id, asked=request.asked)
    _note(request, "hold", changed)
    text = request.words("hold-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    label = request.words("button-hold-tell", count=changed.have)
    buttons = [[Button(label, f"v1:check:{entry_id}")]] if changed.have else []
    await _tell(request, changed, text, buttons)


async def press_check(request: Request) -> None:
    """Let readers who have a held entry know that it is being checked."""
    entry_id = pressed(request, number)
    have = await corrections.tell_check(
        request.storage,
        request.actor,
        entry_id,
        asked=request.asked,
        language=request.services.language,
    )
    request.services.accepted.set()
    log.info("told readers of a check", entry=entry_id, have=have, by=request.actor.user_id)
    await request.confirm()
    await request.edit(request.words("hold-told", number=str(entry_id), count=have))


async def release(request: Request) -> None:
    """Resume sending an entry."""
    entry_id = await lone_target(request, "release")
    changed = await corrections.release(
        request.storage,
        request.actor,
        entry_id,
        asked=request.asked,
        language=request.services.language,
    )
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


async def _tell(request: Request, changed: Changed, text: str, buttons: Rows = ()) -> None:
    """Say what was done, in a message to which a reply is about the entry."""
    request.services.accepted.set()
    shown_in = (await request.answer(text, buttons)).message_id
    receipt = Receipt(request.address.chat_id, shown_in, changed.entry_id, changed.revision, "", request.now)
    await corrections.note_answer(request.storage, receipt)


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
