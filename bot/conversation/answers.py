"""Answers to people: text with entities and buttons, always in the chat and topic that asked."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TypeVar

import telegram
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
    Update,
)

from bot.conversation.addresses import address_of
from bot.conversation.services import Context
from bot.domain.messages.message import Message, Rows, has_links, without_links
from bot.domain.messages.parts import split
from bot.domain.text.cleanup import cut
from bot.gateway.refusals import refuses_link

Sent = TypeVar("Sent")
ANSWER_LIMIT = 200
"""Characters in which a pressed button can be answered (Bot API, answerCallbackQuery)."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_left_out: ContextVar[bool] = ContextVar("left_out", default=False)


class AnswerLeftOutError(Exception):
    """Whoever asked is over a limit: what they asked for was done, and is not answered."""


@contextmanager
def leaving_out(over: bool) -> Iterator[None]:  # noqa: FBT001  says whether to
    """Let text answers be left out within the block, if somebody asks too much; presses are confirmed."""
    token = _left_out.set(over)
    try:
        yield
    finally:
        _left_out.reset(token)


def is_left_out() -> bool:
    """Tell whether the answer to what is handled now is left out."""
    return _left_out.get()


async def answer(
    update: Update,
    context: Context,
    message: Message | str,
    buttons: Rows = (),
    *,
    reply_to: int | None = None,
) -> telegram.Message:
    """Send an answer, in several messages if it is long, and return the last, which has the buttons.

    `reply_to` is the message that it refers to, if that is still there. Where Telegram refuses a link, its
    address is written out: one entry's must not cost the whole answer. AnswerLeftOutError where whoever asks
    is over a limit: an answer is the last that a handler does, but for what only its answer is for.
    """
    if is_left_out():
        raise AnswerLeftOutError
    reply = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
    pieces = split(Message(message) if isinstance(message, str) else message)
    address = address_of(update)
    for piece in pieces:
        send = partial(
            context.bot.send_message,
            address.chat_id,
            message_thread_id=address.thread_id or None,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=reply if piece is pieces[0] else None,
        )
        sent = await _with_links_or_without(send, piece, buttons if piece is pieces[-1] else ())
    return sent


async def _with_links_or_without(
    send: Callable[..., Awaitable[Sent]], message: Message, buttons: Rows
) -> Sent:
    """Send or edit a message; with its links written out where Telegram refuses one of them."""
    try:
        return await send(text=message.text, entities=_entities(message), reply_markup=keyboard(buttons))
    except telegram.error.BadRequest as error:
        if not (has_links(message, buttons) and refuses_link(error)):
            raise
    plain = without_links(message, buttons)
    rows = [[each for each in row if each.url is None] for row in buttons]
    return await send(
        text=plain.text, entities=_entities(plain), reply_markup=keyboard([r for r in rows if r])
    )


async def edit(
    update: Update, context: Context, message_id: int, message: Message | str, buttons: Rows = ()
) -> None:
    """Change an answer that was sent before, to what fits of `message`.

    A message that shows the same already is fine, and so is one that is gone. One that stayed behind in a
    group which became a supergroup is said anew there.
    """
    message = split(Message(message) if isinstance(message, str) else message)[0]
    try:
        send = partial(
            context.bot.edit_message_text,
            chat_id=address_of(update).chat_id,
            message_id=message_id,
            link_preview_options=_NO_PREVIEW,
        )
        await _with_links_or_without(send, message, buttons)
    except telegram.error.ChatMigrated:
        await answer(update, context, message, buttons)
    except telegram.error.BadRequest as error:
        _pass_over(error)


async def set_buttons(update: Update, context: Context, message_id: int, buttons: Rows) -> None:
    """Change the buttons under a message; one that has them already is fine, and so is one that is gone.

    Nobody presses those of one that stayed behind in a group which became a supergroup. Where whoever asks
    is over a limit they stay as they are.
    """
    if is_left_out():
        return
    try:
        await context.bot.edit_message_reply_markup(
            chat_id=address_of(update).chat_id, message_id=message_id, reply_markup=keyboard(buttons)
        )
    except telegram.error.ChatMigrated:
        return
    except telegram.error.BadRequest as error:
        _pass_over(error)


def _pass_over(error: telegram.error.BadRequest) -> None:
    """Let a failed edit be where it makes no difference."""
    if not any(words in error.message.lower() for words in ("not modified", "not found", "can't be edited")):
        raise error


async def confirm(update: Update, text: str | None = None, *, alert: bool = False) -> None:
    """Tell a person's app that the button they pressed was heard, in what fits of `text`."""
    if update.callback_query is None:
        return
    try:
        await update.callback_query.answer(cut(text, ANSWER_LIMIT) if text else None, show_alert=alert)
    except telegram.error.BadRequest as error:
        # Telegram forgets a query after some 15 seconds; the act itself is done by then.
        if "query is too old" not in error.message.lower():
            raise


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return Telegram's form of rows of buttons."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(each.text, callback_data=each.data, url=each.url) for each in row]
            for row in rows
        ]
    )


def _entities(message: Message) -> list[MessageEntity]:
    return [MessageEntity(each.type, each.offset, each.length, url=each.url) for each in message.entities]
