"""Handles editors' changes to a sent entry, found by its number or by a reply to a message that shows it."""

import re

import structlog
from telegram import Update

from bot import access
from bot.conversation.addresses import actor_of, address_of, arguments_of
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import number, pressed
from bot.conversation.commands import BotHandler, Command, Press
from bot.conversation.services import Context, Services, services_of
from bot.domain.messages.message import Button
from bot.domain.messages.parts import may_go_on
from bot.domain.messages.rendering import render_entry
from bot.domain.text.cleanup import cut
from bot.errors import UserError
from bot.newsroom import corrections, drafts
from bot.newsroom.corrections import Act, Asked, Changed
from bot.newsroom.receipts import tell_progress
from bot.presenting.entries import card_words, draft_url
from handlers.posts import show_preview
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


async def fix(update: Update, context: Context) -> None:
    """Change an entry's text without telling readers."""
    await _change(update, context, "fix")


async def correct(update: Update, context: Context) -> None:
    """Change an entry's text and tell the readers who have it."""
    await _change(update, context, "correct")


async def withdraw(update: Update, context: Context) -> None:
    """Withdraw an entry and tell the readers who have it why."""
    services = services_of(context)
    entry_id, reason = await _target(update, context, "withdraw")
    changed = await corrections.withdraw(
        services.storage, actor_of(update, context), entry_id, reason, asked=_asked(update, services)
    )
    words = services.words
    number, sound = str(entry_id), int(changed.breaking)
    told = words("withdraw-done", number=number, have=changed.have, sound=sound)
    stopped = words("withdraw-stopped", count=changed.waiting)
    head = f"{told} {stopped}\n{words('withdraw-title', title=changed.title)}"
    _note(update, context, "withdraw", changed)
    await _tell(update, context, changed, head, to_come=changed.have)


async def hold(update: Update, context: Context) -> None:
    """Stop sending an entry at once."""
    services = services_of(context)
    entry_id = await _lone_target(update, context, "hold")
    changed = await corrections.hold(
        services.storage, actor_of(update, context), entry_id, asked=_asked(update, services)
    )
    _note(update, context, "hold", changed)
    text = services.words("hold-done", number=str(entry_id), have=changed.have, waiting=changed.waiting)
    await _tell(update, context, changed, text, to_come=0)


async def release(update: Update, context: Context) -> None:
    """Resume sending an entry."""
    services = services_of(context)
    entry_id = await _lone_target(update, context, "release")
    changed = await corrections.release(
        services.storage, actor_of(update, context), entry_id, asked=_asked(update, services)
    )
    _note(update, context, "release", changed)
    text = services.words(
        "release-done",
        number=str(entry_id),
        have=changed.have,
        waiting=changed.waiting,
        behind=changed.behind,
    )
    if changed.new:
        text = f"{text} {services.words('change-new', count=changed.new)}"
    await _tell(update, context, changed, text, to_come=0)


async def press_change(update: Update, context: Context) -> None:
    """Give an entry the text of a draft that was previewed before."""
    services = services_of(context)
    draft_id, message_id = pressed(update, number)
    act, changed = await corrections.change_as_drafted(
        services.storage,
        actor_of(update, context),
        draft_id,
        within_days=services.fix_days,
        language=services.language,
        now=services.clock(),
    )
    await confirm(update)
    await _tell_change(update, context, act, changed, shown_in=message_id)


async def show_rewording(update: Update, context: Context, draft: Draft) -> None:
    """Preview an entry with the text of a draft."""
    services = services_of(context)
    words = services.words
    rewording = await corrections.preview(
        services.storage,
        actor_of(update, context),
        draft.id,
        within_days=services.fix_days,
        now=services.clock(),
    )
    entry = rewording.entry
    rest = draft_url(context.bot.username, draft.id)
    card = render_entry(entry, words=card_words(words), zone=services.zone, rest_url=rest)
    parts = [words("change-preview", number=str(entry.id), command=rewording.act)]
    if rewording.lost_body:
        parts.append(words("fix-lost-body"))
    if any(entity.url == rest for entity in card.entities):
        parts.append(words("preview-cut"))
    choices = [
        [
            Button(words("button-change", command=rewording.act), f"v1:change:{draft.id}"),
            Button(words("button-discard"), f"v1:discard:{draft.id}"),
        ]
    ]
    await show_preview(update, context, draft, card, "\n\n".join(parts), choices)


async def _change(update: Update, context: Context, act: Act) -> None:
    services = services_of(context)
    actor = actor_of(update, context)
    entry_id, text = await _target(update, context, act)
    if not text:
        raise UserError("fix-no-text", number=str(entry_id), command=act)
    asked = _asked(update, services)
    if may_go_on(text):
        draft = await drafts.open_draft(
            services.storage,
            actor,
            act,
            chat_id=asked.chat_id,
            message_id=asked.message_id,
            text=text,
            now=asked.at,
            entry_id=entry_id,
        )
        await show_rewording(update, context, draft)
        return
    changed = await corrections.change(
        services.storage,
        actor,
        entry_id,
        text,
        act,
        asked=asked,
        within_days=services.fix_days,
        language=services.language,
    )
    await _tell_change(update, context, act, changed)


async def _tell_change(
    update: Update, context: Context, act: Act, changed: Changed, *, shown_in: int | None = None
) -> None:
    words = services_of(context).words
    number, have, waiting = str(changed.entry_id), changed.have, changed.waiting
    if act == "fix":
        parts = [words("fix-done", number=number, have=have, waiting=waiting)]
    else:
        sound = int(changed.breaking)
        parts = [words("correct-done", number=number, have=have, waiting=waiting, sound=sound)]
    if changed.new:
        parts.append(words("change-new", count=changed.new))
    if changed.lost_body:
        parts.append(words("fix-lost-body"))
    titles = words("change-titles", title=changed.title, former=changed.former)
    if changed.title == changed.former:
        titles = words("change-title", title=changed.title)
    head = f"{' '.join(parts)}\n{titles}"
    _note(update, context, act, changed)
    to_come = have + waiting + changed.new
    await _tell(update, context, changed, head, to_come=to_come, shown_in=shown_in)


async def _tell(
    update: Update,
    context: Context,
    changed: Changed,
    head: str,
    *,
    to_come: int,
    shown_in: int | None = None,
) -> None:
    """Answer, or edit the message `shown_in`; if the change goes to any chat, count its progress there."""
    services = services_of(context)
    services.accepted.set()
    text = head
    if to_come:
        begin = Progress(0, to_come, held=changed.entry_id if changed.held else None)
        text = tell_progress(head, begin, services.words)
    if shown_in is None:
        shown_in = (await answer(update, context, text)).message_id
    else:
        await edit(update, context, shown_in, text)
    chat_id = address_of(update).chat_id
    receipt = Receipt(chat_id, shown_in, changed.entry_id, changed.revision, head, services.clock())
    await corrections.note_answer(services.storage, receipt, counting=to_come > 0)
    services.receipted.set()


def _asked(update: Update, services: Services) -> Asked:
    message = update.effective_message
    assert message is not None  # noqa: S101  a command is always in a message
    return Asked(message.chat_id, message.message_id, services.clock())


async def _lone_target(update: Update, context: Context, command: str) -> int:
    """Return the number of the entry that a command is about; UserError if anything else was typed."""
    entry_id, rest = await _target(update, context, command)
    if rest:
        raise UserError("correct-too-much", command=command, number=str(entry_id), typed=cut(rest, _SHOWN))
    return entry_id


async def _target(update: Update, context: Context, command: str) -> tuple[int, str]:
    """Return the number of the entry that a command is about, and the rest of what was typed.

    UserError if the person is not an editor, if neither a number nor a reply names an entry, or if both
    do and name different entries.
    """
    services = services_of(context)
    actor = actor_of(update, context)
    await access.require_editor(services.storage, actor)
    typed = arguments_of(update)
    message = update.effective_message
    number = _NUMBER.match(typed)
    named = int(number[1]) if number else None
    rest = typed[number.end() :] if number else typed
    shown = None
    if message is not None and message.reply_to_message is not None:
        replied_to = message.reply_to_message.message_id
        shown = await corrections.find(services.storage, actor, message.chat_id, replied_to)
    if shown is None:
        if named is None:
            raise UserError("correct-usage", command=command)
        return named, rest
    if named is None or named == shown:
        return shown, rest
    if await corrections.is_there(services.storage, actor, named):
        raise UserError("correct-two-entries", command=command, shown=str(shown), named=str(named))
    return shown, typed  # the number is the start of the new text


def _note(update: Update, context: Context, what: str, changed: Changed) -> None:
    log.info(
        "editor changed an entry",
        what=what,
        entry=changed.entry_id,
        revision=changed.revision,
        have=changed.have,
        waiting=changed.waiting,
        new=changed.new,
        by=actor_of(update, context).user_id,
    )
