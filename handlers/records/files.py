"""Handles /mydata, which sends a chat's data as a file, and restoring follows and settings from that file."""

import telegram
from telegram import Document
from telegram.ext import MessageHandler, filters

from bot.conversation.buttons import pressed, typed
from bot.conversation.commands import TEXTS_IN, BotHandler, Command, Press
from bot.conversation.request import Request, handling
from bot.domain.messages.message import Button
from bot.domain.text.cleanup import cut, tame_line
from bot.errors import UserError
from bot.presenting.entries import filter_label
from bot.readers.records import archives, transfer
from bot.readers.records.transfer import Survey
from bot.words import Words

FILE_NAME = "liveblog-bot-data.json"
_IMPORTED = filters.CaptionRegex(r"^/import\b")
"""Files that an editor wants to import as a liveblog's text."""
_MOST_SHOWN = 10
"""Most filters, and most refused ones, that a preview names."""
_TYPED_ROOM = 60


def file_handlers() -> list[BotHandler]:
    """Return the handlers of this module."""
    return [
        Command("mydata", "reader", mydata),
        MessageHandler(TEXTS_IN & filters.Document.FileExtension("json") & ~_IMPORTED, handling(take_file)),
        Press("restore", press_restore, changes=True),
    ]


async def mydata(request: Request) -> None:
    """Send the chat's follows, its settings and what was sent there as one file."""
    await request.require_admin()
    archive = await transfer.record(request.storage, request.address, request.now)
    if archive is None:
        raise UserError("mydata-none")
    data = await archives.write_archive(archive)
    await request.answer_file(FILE_NAME, data, request.words("mydata-sent"))


async def take_file(request: Request) -> None:
    """Say what a file of /mydata would restore here, with a button that does it.

    In a group the file has to be a reply to the bot, or have a caption that begins with /mydata.
    """
    message = request.message
    if message.document is None or not (request.is_private or _is_meant(request)):
        return
    await request.require_admin()
    data = await _download(message.document)
    survey = await transfer.survey(request.storage, request.address, data, request.now)
    text = _describe(survey, request.words)
    rows = []
    if survey.changes:
        label = request.words("button-restore")
        rows = [[Button(label, f"v1:restore:{message.document.file_unique_id}")]]
    await request.answer(text, rows, reply_to=request.message_id)


def _is_meant(request: Request) -> bool:
    answered = request.message.reply_to_message
    author = answered.from_user if answered is not None else None
    is_captioned = (request.message.caption or "").split("@")[0].strip() == "/mydata"
    return is_captioned or (author is not None and author.id == request.bot.id)


async def press_restore(request: Request) -> None:
    """Restore the file that the pressed message answers. It may be pressed twice."""
    await request.require_admin()
    data = await _download(_answered(request, pressed(request, typed)))
    survey = await transfer.restore(
        request.storage, request.address, data, by=request.creator_id, now=request.now
    )
    await request.confirm()
    await request.edit(request.words("restore-done", new=len(survey.new), settings=_yes(survey.settings)))


def _answered(request: Request, file_unique_id: str) -> Document:
    """Return the file that the pressed message answers, so that nothing has to be stored of it."""
    query = request.update.callback_query
    shown = query.message if query is not None else None
    answered = shown.reply_to_message if isinstance(shown, telegram.Message) else None
    document = answered.document if answered is not None else None
    if document is None or document.file_unique_id != file_unique_id:
        raise UserError("restore-gone")
    return document


async def _download(document: Document) -> bytes:
    if (document.file_size or 0) > archives.LARGEST:
        raise UserError("restore-too-large", limit=archives.LARGEST // 1024 // 1024)
    return bytes(await (await document.get_file()).download_as_bytearray())


def _describe(survey: Survey, words: Words) -> str:
    lines = [words("restore-survey", new=len(survey.new), there=survey.there, refused=len(survey.refused))]
    lines += [f"{words.line_begin}• {filter_label(text, words)}" for text in survey.new[:_MOST_SHOWN]]
    if survey.settings:
        lines.append(words("restore-settings"))
    for one in survey.refused[:_MOST_SHOWN]:
        shown = cut(tame_line(one.text), _TYPED_ROOM)
        why = words(one.why.message, **one.why.arguments)
        lines.append(words("restore-refused", filter=shown, why=why))
    return "\n".join(lines)


def _yes(value: bool) -> str:  # noqa: FBT001  what Fluent selects by
    return "yes" if value else "no"
