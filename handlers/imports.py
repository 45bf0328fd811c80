"""Handles imports: an editor sends liveblog text as messages or a document, reviews it and stores it."""

import structlog
from telegram import Document, Update
from telegram.ext import MessageHandler, filters

from bot import access
from bot.conversation.addresses import actor_of, arguments_of
from bot.conversation.answers import answer, confirm, edit
from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import TEXTS_IN, BotHandler, Command, Press
from bot.conversation.intents import is_typed
from bot.conversation.services import Context, Services, services_of
from bot.domain.messages.message import Button, Rows
from bot.domain.messages.rendering import render_time
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.newsroom import drafts, imports
from bot.newsroom.imports import Survey
from storage.newsroom.drafts import Draft

log = structlog.get_logger(__name__)

COLLECT_WITHIN = 3600.0
"""Seconds after which an unfinished import collects no more messages."""

DOCUMENT_LIMIT = 5 * 1024 * 1024
"""Largest document that is read, in bytes. A day's liveblog is about 0.2 MB of text."""

_HOW = {
    "quietly": (False, False),
    "publish": (True, False),
    "quietly-second": (False, True),
    "publish-second": (True, True),
}
"""A storing button's word: whether to publish, and whether to use the second way to read the text."""


def import_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("import", "editor", import_),
        MessageHandler(TEXTS_IN & filters.Document.ALL, take_document),
        Press("done", press_done, changes=True),
        Press("reread", press_reread),
        Press("store", press_store, changes=True),
    ]


async def import_(update: Update, context: Context) -> None:
    """Begin to collect pasted text. What is typed after the command is the first part."""
    services = services_of(context)
    actor = actor_of(update, context)
    message = update.effective_message
    if message is None:
        return
    draft = await drafts.open_draft(
        services.storage,
        actor,
        "import",
        chat_id=message.chat_id,
        message_id=message.message_id,
        text=arguments_of(update) or None,
        now=services.clock(),
    )
    await show_import(update, context, draft)


async def take_document(update: Update, context: Context) -> None:
    """Import a text document that has `/import` as its caption or arrives while an import is collecting."""
    services = services_of(context)
    actor = actor_of(update, context)
    message = update.effective_message
    if message is None or message.document is None:
        return
    asked = is_typed(message) and (message.caption or "").split(maxsplit=1)[:1] in (
        ["/import"],
        [f"/import@{context.bot.username}"],
    )
    draft = None if asked else await drafts.newest_open(services.storage, actor, message.chat_id, "import")
    if not asked and draft is None:
        if await access.is_editor(services.storage, actor):
            await answer(update, context, services.words("import-document-hint"))
        return
    await access.require_editor(services.storage, actor)
    text = await _read(message.document)
    if draft is None:
        draft = await drafts.open_draft(
            services.storage,
            actor,
            "import",
            chat_id=message.chat_id,
            message_id=message.message_id,
            text=text,
            now=services.clock(),
        )
    else:
        draft = await drafts.add_part(services.storage, actor, draft.id, message.message_id, text)
    await _show_survey(update, context, draft.id)


async def collect(update: Update, context: Context) -> bool:
    """Add a message to its sender's open import in this chat; return whether there is one."""
    services = services_of(context)
    actor = actor_of(update, context)
    message = update.effective_message
    if message is None or message.text is None:
        return False
    draft = await drafts.newest_open(services.storage, actor, message.chat_id, "import")
    if draft is None or services.clock() - draft.created_at > seconds(COLLECT_WITHIN):
        return False
    draft = await drafts.add_part(services.storage, actor, draft.id, message.message_id, message.text)
    await show_import(update, context, draft)
    return True


async def press_done(update: Update, context: Context) -> None:
    """Show what the collected text holds."""
    draft_id, _ = pressed(update, number)
    await _show_survey(update, context, draft_id)
    await confirm(update)


async def press_reread(update: Update, context: Context) -> None:
    """Show what the text holds when it is read the other way."""
    draft_id, which, _ = pressed(update, number, one_of("first", "second"))
    await _show_survey(update, context, draft_id, second=which == "second")
    await confirm(update)


async def press_store(update: Update, context: Context) -> None:
    """Store an import's entries, quietly or with the new ones published."""
    services = services_of(context)
    draft_id, how, message_id = pressed(update, number, one_of(*_HOW))
    publish, second = _HOW[how]
    accepted = await imports.store_draft(
        services.storage,
        services.parser,
        actor_of(update, context),
        draft_id,
        services.zone,
        publish=publish,
        second=second,
        language=services.language,
        now=services.clock(),
    )
    if publish:
        services.accepted.set()
    new = imports.count_new(accepted)
    log.info("imported", entries=len(accepted), new=new, published=publish)
    await confirm(update)
    name = "import-published" if publish else "import-stored"
    await edit(update, context, message_id, services.words(name, count=len(accepted), new=new))


async def show_import(update: Update, context: Context, draft: Draft) -> None:
    """Show one message that counts the parts so far, always below the newest part."""
    services = services_of(context)
    words = services.words
    characters = sum(len(part) for part in draft.parts)
    text = words("import-collecting", parts=len(draft.parts), characters=characters)
    if not draft.parts:
        text = words("import-begin")
    if draft.preview_message_id is not None:
        await edit(update, context, draft.preview_message_id, words("import-more"))
    sent = await answer(update, context, text, _progress_buttons(draft, services))
    await drafts.set_preview(services.storage, draft.id, sent.message_id)


async def _show_survey(update: Update, context: Context, draft_id: int, *, second: bool = False) -> None:
    services = services_of(context)
    survey = await imports.survey(
        services.storage, services.parser, actor_of(update, context), draft_id, services.zone, second=second
    )
    await drafts.end_collecting(services.storage, draft_id, services.clock())
    if survey.progress_message_id is not None:
        await edit(update, context, survey.progress_message_id, services.words("import-collected"))
    buttons = _survey_buttons(survey, services, draft_id, second=second)
    sent = await answer(update, context, _describe(survey, services), buttons)
    await drafts.set_preview(services.storage, draft_id, sent.message_id)


def _survey_buttons(survey: Survey, services: Services, draft_id: int, *, second: bool) -> Rows:
    words = services.words
    quietly, publish = ("quietly-second", "publish-second") if second else ("quietly", "publish")
    rows = [[Button(words("button-store"), f"v1:store:{draft_id}:{quietly}")]]
    if survey.new:
        publishing = words("button-store-publish", count=survey.new)
        rows.append([Button(publishing, f"v1:store:{draft_id}:{publish}")])
    if survey.pasted.others:
        other = "first" if second else "second"
        label = words("button-reread", count=survey.pasted.others)
        rows.append([Button(label, f"v1:reread:{draft_id}:{other}")])
    return [*rows, [Button(words("button-discard"), f"v1:discard:{draft_id}")]]


def _describe(survey: Survey, services: Services) -> str:
    words = services.words

    def at(time: int) -> str:
        return render_time(time, services.zone, services.language)

    lines = [words("import-entries", count=len(survey.pasted.entries), new=survey.new)]
    if survey.earliest is not None and survey.latest is not None:
        lines.append(words("import-span", earliest=at(survey.earliest), latest=at(survey.latest)))
    if survey.authors:
        by = ", ".join(f"{author} ({count})" for author, count in survey.authors)
        lines.append(words("import-authors", authors=by))
    lines.extend(imports.describe_samples(survey.pasted, words, at))
    return "\n".join([*lines, *imports.describe_unread(survey.pasted, words)])


def _progress_buttons(draft: Draft, services: Services) -> Rows:
    words = services.words
    discard = Button(words("button-discard"), f"v1:discard:{draft.id}")
    if not draft.parts:
        return [[discard]]
    return [[Button(words("button-done"), f"v1:done:{draft.id}"), discard]]


async def _read(document: Document) -> str:
    if (document.file_size or 0) > DOCUMENT_LIMIT:
        raise UserError("import-too-large", limit=DOCUMENT_LIMIT // 1024 // 1024)
    data = bytes(await (await document.get_file()).download_as_bytearray())
    return imports.decode_text(data)
