"""Handles imports: an editor sends liveblog text as messages or a document, reviews it and stores it."""

import structlog
from telegram import Document
from telegram.ext import MessageHandler, filters

from bot.conversation.buttons import number, one_of, pressed
from bot.conversation.commands import TEXTS_IN, BotHandler, Command, Press
from bot.conversation.intents import is_typed
from bot.conversation.request import Request, handling
from bot.domain.messages.message import Button, Rows
from bot.domain.messages.parts import Part
from bot.domain.moment import seconds
from bot.errors import UserError
from bot.newsroom import drafts, imports
from bot.newsroom.imports import Survey
from bot.presenting.sources import Telling
from bot.words import Words
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
        MessageHandler(TEXTS_IN & filters.Document.ALL, handling(take_document)),
        Press("done", press_done, changes=True),
        Press("reread", press_reread),
        Press("store", press_store, changes=True),
    ]


async def import_(request: Request) -> None:
    """Begin to collect pasted text. What is typed after the command is the first part.

    If text is being collected already, that goes on, and what is typed is its next part.
    """
    part = Part(request.typed) if request.typed else None
    former = await _collecting(request)
    if former is not None and former.message_id != request.message_id:
        if part is not None:
            former = await drafts.add_part(
                request.storage, request.actor, former.id, request.message_id, part
            )
        await show_import(request, former, goes_on=True)
        return
    draft = await drafts.open_draft(request.storage, request.actor, "import", request.asked, part)
    await show_import(request, draft)


async def take_document(request: Request) -> None:
    """Import a text document that has `/import` as its caption or arrives while an import is collecting."""
    message = request.message
    if message.document is None:
        return
    asked = is_typed(message) and (message.caption or "").split(maxsplit=1)[:1] in (
        ["/import"],
        [f"/import@{request.bot.username}"],
    )
    draft = await _collecting(request)
    if not asked and draft is None:
        if await request.is_editor():
            await request.answer(request.words("import-document-hint"))
        elif request.is_private:
            await request.answer(request.words("only-text"))
        return
    await request.require_editor()
    part = Part(await _read(message.document))
    if draft is None:
        draft = await drafts.open_draft(request.storage, request.actor, "import", request.asked, part)
    else:
        draft = await drafts.add_part(request.storage, request.actor, draft.id, request.message_id, part)
    await _show_survey(request, draft.id)


async def collect(request: Request) -> bool:
    """Add a message to its sender's open import in this chat; return whether there is one."""
    draft = await _collecting(request)
    if draft is None:
        return False
    part = Part(request.text)
    draft = await drafts.add_part(request.storage, request.actor, draft.id, request.message_id, part)
    await show_import(request, draft)
    return True


async def press_done(request: Request) -> None:
    """Show what the collected text holds."""
    await _show_survey(request, pressed(request, number))
    await request.confirm()


async def press_reread(request: Request) -> None:
    """Show what the text holds when it is read the other way."""
    draft_id, which = pressed(request, number, one_of("first", "second"))
    await _show_survey(request, draft_id, second=which == "second")
    await request.confirm()


async def press_store(request: Request) -> None:
    """Store an import's entries, quietly or with the new ones published."""
    services = request.services
    draft_id, how = pressed(request, number, one_of(*_HOW))
    publish, second = _HOW[how]
    accepted = await imports.store_draft(
        request.storage,
        services.parser,
        request.actor,
        draft_id,
        services.zone,
        publish=publish,
        second=second,
        language=services.language,
        now=request.now,
    )
    if publish:
        services.accepted.set()
    new = imports.count_new(accepted)
    log.info("imported", entries=len(accepted), new=new, published=publish)
    await request.confirm()
    name = "import-published" if publish else "import-stored"
    await request.edit(request.words(name, count=len(accepted), new=new))


async def show_import(request: Request, draft: Draft, *, goes_on: bool = False) -> None:
    """Show one message that counts the parts so far, always below the newest part.

    With `goes_on`, also say that this import was begun before.
    """
    words = request.words
    characters = sum(len(part.text) for part in draft.parts)
    text = words("import-collecting", parts=len(draft.parts), characters=characters)
    if not draft.parts:
        text = words("import-begin")
    elif goes_on:
        text = "\n\n".join([words("import-goes-on"), text])
    if draft.preview_message_id is not None:
        await request.edit(words("import-more"), message_id=draft.preview_message_id)
    sent = await request.answer(text, _progress_buttons(draft, words))
    await drafts.set_preview(request.storage, draft.id, sent.message_id)


async def _collecting(request: Request) -> Draft | None:
    """Return the person's newest open import in this chat if it still takes messages."""
    draft = await drafts.newest_open(request.storage, request.actor, request.address.chat_id, "import")
    if draft is None or request.now - draft.created_at > seconds(COLLECT_WITHIN):
        return None
    return draft


async def _show_survey(request: Request, draft_id: int, *, second: bool = False) -> None:
    services = request.services
    survey = await imports.survey(
        request.storage, services.parser, request.actor, draft_id, services.zone, second=second
    )
    await drafts.end_collecting(request.storage, draft_id, request.now)
    if survey.progress_message_id is not None:
        await request.edit(request.words("import-collected"), message_id=survey.progress_message_id)
    buttons = _survey_buttons(survey, request.words, draft_id, second=second)
    sent = await request.answer(_describe(survey, request.telling), buttons)
    await drafts.set_preview(request.storage, draft_id, sent.message_id)


def _survey_buttons(survey: Survey, words: Words, draft_id: int, *, second: bool) -> Rows:
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


def _describe(survey: Survey, telling: Telling) -> str:
    words, at = telling.words, telling.time
    lines = [words("import-entries", count=len(survey.pasted.entries), new=survey.new)]
    if survey.earliest is not None and survey.latest is not None:
        lines.append(words("import-span", earliest=at(survey.earliest), latest=at(survey.latest)))
    if survey.authors:
        by = words.comma.join(f"{author} ({count})" for author, count in survey.authors)
        lines.append(words("import-authors", authors=by))
    lines.extend(imports.describe_samples(survey.pasted, words, at))
    return "\n".join([*lines, *imports.describe_unread(survey.pasted, words)])


def _progress_buttons(draft: Draft, words: Words) -> Rows:
    discard = Button(words("button-discard"), f"v1:discard:{draft.id}")
    if not draft.parts:
        return [[discard]]
    return [[Button(words("button-done"), f"v1:done:{draft.id}"), discard]]


async def _read(document: Document) -> str:
    if (document.file_size or 0) > DOCUMENT_LIMIT:
        raise UserError("import-too-large", limit=DOCUMENT_LIMIT // 1024 // 1024)
    data = bytes(await (await document.get_file()).download_as_bytearray())
    return imports.decode_text(data)
