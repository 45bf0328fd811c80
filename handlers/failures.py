"""What a person is told when a handler does not succeed."""

import structlog
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.errors import DeliveryError, ExplainedError
from handlers.answering import ANSWER_LIMIT, answer, confirm
from handlers.services import Context, services_of

log = structlog.get_logger(__name__)


async def explain(update: object, context: Context) -> None:
    """Say why it did not work: in the words of the error, or, for a bug, that it was noted."""
    error = context.error
    words = services_of(context).words
    if not isinstance(update, Update) or update.effective_chat is None:
        if isinstance(update, Update) and isinstance(error, ExplainedError):
            await confirm(update, words(error.message, **error.arguments), alert=True)
        else:
            log.error("update failed", exc_info=error)
        return
    if isinstance(error, Forbidden):
        log.info("chat cannot be answered", chat=update.effective_chat.id, why=error.message)
        return
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        # The act was done, and its answer may have arrived: to say that it failed could be untrue.
        log.warning("answer failed", chat=update.effective_chat.id, why=error.message)
        return
    if isinstance(error, ExplainedError):
        text = words(error.message, **error.arguments)
    else:
        log.error("handler failed", update=update.update_id, exc_info=error)
        text = words("failed")
    try:
        if update.callback_query is not None and len(text) <= ANSWER_LIMIT:
            await confirm(update, text, alert=True)
        else:
            await confirm(update)
            await answer(update, context, text)
    except (TelegramError, DeliveryError) as failure:
        log.warning("answer failed", chat=update.effective_chat.id, why=str(failure))
