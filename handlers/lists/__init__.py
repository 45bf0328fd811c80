"""Handles lists of sources: an editor exports them as an OPML file, or sends such a file to import it."""

import structlog
from telegram import Document
from telegram.ext import MessageHandler, filters

from bot.conversation.buttons import number, pressed
from bot.conversation.commands import TEXTS_IN, BotHandler, Press
from bot.conversation.request import Request, handling
from bot.domain.messages.message import Button, Rows
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import ExplainedError, UserError
from bot.ingest import Place, lists
from bot.ingest.lists import Survey
from bot.sources.opml import SIZE_LIMIT, Outline, write_opml
from bot.words import Words

log = structlog.get_logger(__name__)

_SHOWN = 5
"""Addresses that a preview names of those that are refused."""
_URL_ROOM = 100
_OPML = (
    TEXTS_IN
    & filters.ChatType.PRIVATE
    & (filters.Document.FileExtension("opml") | filters.Document.MimeType("text/x-opml"))
)


def list_handlers() -> list[BotHandler]:
    """Return the handlers of this module. They come before those of other documents."""
    return [
        MessageHandler(_OPML, handling(take_file)),
        Press("opml-import", press_import, changes=True),
        Press("opml-undo", press_undo, changes=True),
    ]


async def send_export(request: Request) -> None:
    """Send the sources as an OPML file."""
    listed = await lists.export(request.storage, request.actor)
    await request.bot.send_document(
        request.address.chat_id,
        write_opml(listed),
        filename="sources.opml",
        caption=request.words("opml-exported", count=len(listed)),
        message_thread_id=request.address.thread_id or None,
    )


async def take_file(request: Request) -> None:
    """Show what importing a file would do, with a button that imports it. Nothing is fetched before."""
    document = request.message.document
    if document is None or not await request.is_editor():
        return
    found = await _survey(request, document)
    rows = []
    if found.new:
        label = request.words("button-opml-import", count=len(found.new))
        rows.append([Button(label, f"v1:opml-import:{len(found.new)}")])
    await request.answer(_tell(found, request.words), rows, reply_to=request.message_id)


async def press_import(request: Request) -> None:
    """Import the file that the message with the button replies to."""
    await request.require_editor()
    pressed(request, number)
    query = request.update.callback_query
    file = getattr(query.message if query else None, "reply_to_message", None)
    if file is None or file.document is None:
        raise UserError("opml-gone")
    listed = await _read(request, file.document)
    done = await lists.add_listed(
        request.storage,
        listed,
        actor=request.actor,
        place=Place(request.address.chat_id, request.address.thread_id),
        allow_private=request.services.curating.allow_private,
        now=request.now,
    )
    request.services.curating.wake()
    count = len(done.survey.new)
    log.info("sources imported", count=count)
    await request.confirm()
    undo: Rows = [[Button(request.words("button-undo"), f"v1:opml-undo:{done.at}")]] if count else []
    await request.edit(request.words("opml-imported", count=count), undo)


async def press_undo(request: Request) -> None:
    """Remove the sources that were imported at the time that a button names."""
    at = pressed(request, number)
    count = await lists.take_back(request.storage, request.actor, at, request.services.clock)
    await request.confirm()
    await request.edit(request.words("opml-undone", count=count))


async def _survey(request: Request, document: Document) -> Survey:
    listed = await _read(request, document)
    allow_private = request.services.curating.allow_private
    return await lists.survey(request.storage, request.actor, listed, allow_private=allow_private)


async def _read(request: Request, document: Document) -> list[Outline]:
    """Download a file and read it in a worker; UserError if it is no list of sources."""
    if (document.file_size or 0) > SIZE_LIMIT:
        raise UserError("opml-too-large", limit=SIZE_LIMIT // 1024 // 1024)
    data = bytes(await (await document.get_file()).download_as_bytearray())
    try:
        return await request.services.parser.read_opml(data)
    except ExplainedError as error:
        raise UserError(error.message, **error.arguments) from None


def _tell(found: Survey, words: Words) -> str:
    lines = [words("opml-found", count=len(found.new))]
    if found.known:
        lines.append(words("opml-known", count=len(found.known)))
    if found.refused:
        lines.append(words("opml-unusable", count=len(found.refused)))
    for one, error in found.refused[:_SHOWN]:
        why = words(error.message, **error.arguments)
        lines.append(words("opml-refused", url=cut(tame_line(one.url), _URL_ROOM), why=why))
    if len(found.refused) > _SHOWN:
        lines.append(words("opml-refused-more", count=len(found.refused) - _SHOWN))
    return "\n".join(lines)
