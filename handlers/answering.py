"""Answers to people: text with entities and buttons, always in the chat and topic that asked."""

from collections.abc import Sequence

import telegram
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
    Update,
)

from bot.domain.cutting import cut
from bot.domain.message import Button, Message
from bot.domain.splitting import split
from handlers.addressing import address_of
from handlers.services import Context

Rows = Sequence[Sequence[Button]]
ANSWER_LIMIT = 200
"""Characters in which a pressed button can be answered (Bot API, answerCallbackQuery)."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def answer(
    update: Update,
    context: Context,
    message: Message | str,
    buttons: Rows = (),
    *,
    reply_to: int | None = None,
) -> telegram.Message:
    """Send an answer, in several messages if it is long, and return the last, which has the buttons.

    `reply_to` is the message that it refers to, if that is still there.
    """
    reply = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
    pieces = split(Message(message) if isinstance(message, str) else message)
    address = address_of(update)
    for piece in pieces:
        sent = await context.bot.send_message(
            address.chat_id,
            piece.text,
            entities=_entities(piece),
            message_thread_id=address.thread_id or None,
            reply_markup=keyboard(buttons) if piece is pieces[-1] else None,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=reply if piece is pieces[0] else None,
        )
    return sent


async def edit(
    update: Update, context: Context, message_id: int, message: Message | str, buttons: Rows = ()
) -> None:
    """Change an answer that was sent before, to what fits of `message`.

    A message that shows the same already is fine, and so is one that is gone. One that stayed behind in a
    group which became a supergroup is said anew there.
    """
    message = split(Message(message) if isinstance(message, str) else message)[0]
    try:
        await context.bot.edit_message_text(
            message.text,
            chat_id=address_of(update).chat_id,
            message_id=message_id,
            entities=_entities(message),
            reply_markup=keyboard(buttons),
            link_preview_options=_NO_PREVIEW,
        )
    except telegram.error.ChatMigrated:
        await answer(update, context, message, buttons)
    except telegram.error.BadRequest as error:
        _pass_over(error)


async def set_buttons(update: Update, context: Context, message_id: int, buttons: Rows) -> None:
    """Change the buttons under a message; one that has them already is fine, and so is one that is gone.

    Nobody presses those of one that stayed behind in a group which became a supergroup.
    """
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
