"""Sends answers to people: text with entities and buttons, always in the chat and topic that asked."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TypeVar

import telegram
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    Update,
)

from bot.domain.entry.media import Media
from bot.domain.messages.message import Message, Rows, has_links, without_links
from bot.domain.messages.parts import split
from bot.domain.moment import from_micros, seconds
from bot.domain.text.cleanup import cut
from bot.gateway.refusals import refuses_link
from bot.readers.chats import Address

Sent = TypeVar("Sent")
ANSWER_LIMIT = 200
"""Most characters in the answer to a pressed button (Bot API, answerCallbackQuery)."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_left_out: ContextVar[bool] = ContextVar("left_out", default=False)


class AnswerLeftOutError(Exception):
    """The person is over a limit: the bot did what they asked, but sends no answer."""


@contextmanager
def leaving_out(over: bool) -> Iterator[None]:  # noqa: FBT001  says whether to
    """Leave out text answers within the block if the person is over a limit. Presses are still confirmed."""
    token = _left_out.set(over)
    try:
        yield
    finally:
        _left_out.reset(token)


def is_left_out() -> bool:
    """Return whether the answer to the update in progress is left out."""
    return _left_out.get()


async def answer(
    bot: Bot,
    address: Address,
    message: Message | str,
    buttons: Rows = (),
    *,
    reply_to: int | None = None,
) -> telegram.Message:
    """Send an answer, as several messages if it is long, and return the last, which has the buttons.

    `reply_to` is the message to reply to, if it still exists. If Telegram refuses a link, its address is
    written out, so that one entry's link does not cost the whole answer. AnswerLeftOutError if the person is
    over a limit. Handlers answer last, so only the answer and what belongs to it are skipped then.
    """
    if is_left_out():
        raise AnswerLeftOutError
    reply = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
    pieces = split(Message(message) if isinstance(message, str) else message)
    for piece in pieces:
        send = partial(
            bot.send_message,
            address.chat_id,
            message_thread_id=address.thread_id or None,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=reply if piece is pieces[0] else None,
        )
        sent = await _with_links_or_without(send, piece, buttons if piece is pieces[-1] else ())
    return sent


async def show_media(bot: Bot, address: Address, media: Media, caption: Message) -> telegram.Message:
    """Send a picture or video with a caption, which must fit."""
    if is_left_out():
        raise AnswerLeftOutError
    send = bot.send_photo if media.kind == "photo" else bot.send_video
    return await send(
        address.chat_id,
        media.file_id,
        caption=caption.text,
        caption_entities=entities_of(caption),
        message_thread_id=address.thread_id or None,
    )


async def show_picture(bot: Bot, address: Address, picture: bytes, caption: str) -> None:
    """Send a picture that the bot has drawn (a PNG). AnswerLeftOutError as `answer`."""
    if is_left_out():
        raise AnswerLeftOutError
    await bot.send_photo(
        address.chat_id, picture, caption=caption, message_thread_id=address.thread_id or None
    )


async def answer_file(bot: Bot, address: Address, name: str, data: bytes, caption: str) -> None:
    """Send a file as an answer. AnswerLeftOutError as `answer`."""
    if is_left_out():
        raise AnswerLeftOutError
    await bot.send_document(
        address.chat_id,
        InputFile(data, filename=name),
        caption=caption,
        message_thread_id=address.thread_id or None,
        disable_content_type_detection=True,
    )


async def _with_links_or_without(
    send: Callable[..., Awaitable[Sent]], message: Message, buttons: Rows
) -> Sent:
    """Send or edit a message. If Telegram refuses one of its links, write the links out."""
    try:
        return await send(text=message.text, entities=entities_of(message), reply_markup=keyboard(buttons))
    except telegram.error.BadRequest as error:
        if not (has_links(message, buttons) and refuses_link(error)):
            raise
    plain = without_links(message, buttons)
    rows = [[each for each in row if each.url is None] for row in buttons]
    return await send(
        text=plain.text, entities=entities_of(plain), reply_markup=keyboard([r for r in rows if r])
    )


async def answer_with(
    bot: Bot, address: Address, text: str, markup: ReplyKeyboardMarkup | ReplyKeyboardRemove
) -> telegram.Message:
    """Send an answer that shows or removes a keyboard in place of the person's own; errors as `answer`."""
    if is_left_out():
        raise AnswerLeftOutError
    return await bot.send_message(address.chat_id, text, reply_markup=markup)


async def edit(
    bot: Bot, address: Address, message_id: int, message: Message | str, buttons: Rows = ()
) -> None:
    """Edit an earlier answer to show as much of `message` as fits into one message.

    An unchanged or deleted message is no error. If the group has become a supergroup, send a new message
    there.
    """
    message = split(Message(message) if isinstance(message, str) else message)[0]
    try:
        send = partial(
            bot.edit_message_text,
            chat_id=address.chat_id,
            message_id=message_id,
            link_preview_options=_NO_PREVIEW,
        )
        await _with_links_or_without(send, message, buttons)
    except telegram.error.ChatMigrated:
        await answer(bot, address, message, buttons)
    except telegram.error.BadRequest as error:
        _pass_over(error)


async def set_buttons(bot: Bot, address: Address, message_id: int, buttons: Rows) -> None:
    """Change the buttons under a message. Unchanged buttons or a deleted message are no error.

    Messages left in a group that has become a supergroup keep their buttons, as nobody can press them. The
    buttons also stay as they are if the person is over a limit.
    """
    if is_left_out():
        return
    try:
        await bot.edit_message_reply_markup(
            chat_id=address.chat_id, message_id=message_id, reply_markup=keyboard(buttons)
        )
    except telegram.error.ChatMigrated:
        return
    except telegram.error.BadRequest as error:
        _pass_over(error)


def _pass_over(error: telegram.error.BadRequest) -> None:
    """Ignore a failed edit if it makes no difference; raise the error otherwise."""
    if not any(words in error.message.lower() for words in ("not modified", "not found", "can't be edited")):
        raise error


async def confirm(update: Update, text: str | None = None, *, alert: bool = False) -> None:
    """Confirm a pressed button to the person's app, with as much of `text` as fits."""
    if update.callback_query is None:
        return
    try:
        await update.callback_query.answer(cut(text, ANSWER_LIMIT) if text else None, show_alert=alert)
    except telegram.error.BadRequest as error:
        # Telegram forgets a query after about 15 seconds. By then the act is done.
        if "query is too old" not in error.message.lower():
            raise


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return rows of buttons as Telegram's type."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    each.text,
                    callback_data=each.data,
                    url=each.url,
                    copy_text=None if each.copy is None else CopyTextButton(each.copy),
                )
                for each in row
            ]
            for row in rows
        ]
    )


def entities_of(message: Message) -> list[MessageEntity]:
    """Return a message's entities as Telegram's type."""
    return [
        MessageEntity(
            each.type,
            each.offset,
            each.length,
            url=each.url,
            unix_time=None if each.unix_time is None else from_micros(seconds(each.unix_time)),
            date_time_format=each.time_format,
        )
        for each in message.entities
    ]
