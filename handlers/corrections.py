"""What editors do to an entry that is out, by its number or by replying to a message that shows it."""

import re
from typing import Literal

import structlog
from telegram import Update
from telegram.ext import CommandHandler

from bot import correcting, staffing
from bot.correcting import Changed
from bot.errors import UserError
from handlers.addressing import actor_of, arguments_of
from handlers.answering import answer
from handlers.receipts import tell_progress
from handlers.routing import COMMANDS_IN, BotHandler
from handlers.services import Context, services_of
from storage.receipts import Progress, Receipt

log = structlog.get_logger(__name__)

_NUMBER = re.compile(r"(?:#|№\s*|No\.?\s*|Nr\.?\s*)?(\d{1,18})(?!\S)\s*", re.IGNORECASE)
"""An entry's number, as typed or copied; no longer than a database takes as a whole number."""


def correction_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        CommandHandler("fix", fix, COMMANDS_IN),
        CommandHandler("correct", correct, COMMANDS_IN),
        CommandHandler("withdraw", withdraw, COMMANDS_IN),
        CommandHandler("hold", hold, COMMANDS_IN),
        CommandHandler("release", release, COMMANDS_IN),
    ]


async def fix(update: Update, context: Context) -> None:
    """Give an entry other words without telling anyone."""
    await _change(update, context, "silent")


async def correct(update: Update, context: Context) -> None:
    """Give an entry other words, and tell those who have it."""
    await _change(update, context, "correction")


async def withdraw(update: Update, context: Context) -> None:
    """Take an entry back, and tell those who have it why."""
    services = services_of(context)
    entry_id, reason = await _target(update, context, "withdraw")
    if not reason:
        raise UserError("withdraw-no-reason", number=str(entry_id))
    changed = await correcting.withdraw(
        services.storage, actor_of(update, context), entry_id, reason, services.clock()
    )
    words = services.words
    number, sound = str(entry_id), int(changed.breaking)
    told = words("withdraw-done", number=number, have=changed.have, sound=sound)
    stopped = words("withdraw-stopped", count=changed.waiting)
    _note(update, context, "withdrawn", changed)
    await _tell(update, context, changed, f"{told} {stopped}", to_come=changed.have)


async def hold(update: Update, context: Context) -> None:
    """Stop sending an entry at once."""
    services = services_of(context)
    entry_id, _ = await _target(update, context, "hold")
    changed = await correcting.hold(services.storage, actor_of(update, context), entry_id, services.clock())
    _note(update, context, "held", changed)
    text = services.words("hold-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    await answer(update, context, text)


async def release(update: Update, context: Context) -> None:
    """Go on sending an entry."""
    services = services_of(context)
    entry_id, _ = await _target(update, context, "release")
    changed = await correcting.release(services.storage, actor_of(update, context), entry_id)
    services.accepted.set()
    _note(update, context, "released", changed)
    text = services.words("release-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    await answer(update, context, text)


async def _change(update: Update, context: Context, kind: Literal["silent", "correction"]) -> None:
    services = services_of(context)
    command = "fix" if kind == "silent" else "correct"
    entry_id, text = await _target(update, context, command)
    if not text:
        raise UserError("fix-no-text", number=str(entry_id), command=command)
    changed = await correcting.change(
        services.storage,
        actor_of(update, context),
        entry_id,
        text,
        kind,
        within_days=services.fix_days,
        language=services.language,
        now=services.clock(),
    )
    words = services.words
    number, have, waiting = str(entry_id), changed.have, changed.waiting
    if kind == "silent":
        parts = [words("fix-done", number=number, have=have, waiting=waiting)]
    else:
        sound = int(changed.breaking)
        parts = [words("correct-done", number=number, have=have, waiting=waiting, sound=sound)]
    if changed.lost_body:
        parts.append(words("fix-lost-body"))
    if changed.held:
        parts.append(words("fix-held", number=number))
    _note(update, context, kind, changed)
    await _tell(update, context, changed, " ".join(parts), to_come=have + waiting)


async def _tell(update: Update, context: Context, changed: Changed, head: str, *, to_come: int) -> None:
    """Answer, and let the answer count how the change goes out, if there is anybody to get it."""
    services = services_of(context)
    services.accepted.set()
    if not to_come:
        await answer(update, context, head)
        return
    sent = await answer(update, context, tell_progress(head, Progress(0, to_come, 0, 0, 0), services.words))
    receipt = Receipt(
        sent.chat_id, sent.message_id, changed.entry_id, changed.revision, head, services.clock()
    )
    await correcting.count(services.storage, receipt)
    services.receipted.set()


async def _target(update: Update, context: Context, command: str) -> tuple[int, str]:
    """Return the number of the entry that a command is about, and what else was typed.

    Editors only: UserError for others, and where neither a number nor a reply tells which entry it is.
    """
    services = services_of(context)
    actor = actor_of(update, context)
    await staffing.require_editor(services.storage, actor)
    typed = arguments_of(update)
    message = update.effective_message
    number = _NUMBER.match(typed)
    if message is not None and message.reply_to_message is not None:
        found = await correcting.find(
            services.storage, actor, message.chat_id, message.reply_to_message.message_id
        )
        if found is not None:
            redundant = number is not None and int(number[1]) == found
            return found, typed[number.end() :] if number and redundant else typed
    if number is None:
        raise UserError("correct-usage", command=command)
    return int(number[1]), typed[number.end() :]


def _note(update: Update, context: Context, what: str, changed: Changed) -> None:
    log.info(
        "entry changed by an editor",
        what=what,
        entry=changed.entry_id,
        revision=changed.revision,
        have=changed.have,
        waiting=changed.waiting,
        by=actor_of(update, context).user_id,
    )
