"""Tells a person why a handler failed."""

from contextvars import ContextVar
from dataclasses import dataclass

import structlog
from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.conversation.addresses import address_of
from bot.conversation.answers import ANSWER_LIMIT, AnswerLeftOutError, answer, confirm
from bot.conversation.languages import words_despite_trouble
from bot.conversation.services import Context, services_of
from bot.errors import DeliveryError, ExplainedError, NotLeadingError
from bot.words import Words
from storage.engine.trouble import cause_of

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Attempt:
    """One try to handle an update, and what is in its way if that passes: then it is tried again."""

    is_first: bool = True
    trouble: Exception | None = None

    def meets(self, error: Exception | None) -> bool:
        """Note an error if it passes (database trouble, another process leads); tell whether it does."""
        if error is not None and (isinstance(error, NotLeadingError) or cause_of(error) is not None):
            self.trouble = error
        return self.trouble is not None


attempt: ContextVar[Attempt] = ContextVar("attempt")
"""The try that is under way."""


async def explain(update: object, context: Context) -> None:
    """Answer with the error's own text or, for a bug, that it was logged.

    Passing trouble is told once, since the update is handled again. If another process leads by now, that one
    handles the update, and nothing is said.
    """
    error = context.error
    if not isinstance(update, Update):
        log.error("update failed", exc_info=error)
    elif (tried := attempt.get(Attempt())).meets(error):
        if isinstance(error, NotLeadingError):
            log.info("update left to the process that leads now", update=update.update_id)
            return
        log.error("update waits to be handled again", update=update.update_id, exc_info=error)
        if tried.is_first:
            words = await words_despite_trouble(update, services_of(context))
            await _tell(update, context, words("storage-trouble"))
    elif not _passes(error, update):
        words = await words_despite_trouble(update, services_of(context))
        await _tell(update, context, _sentence(error, update, words))


def _passes(error: Exception | None, update: Update) -> bool:
    """Return whether an error of Telegram's is only logged, because no answer is possible or needed."""
    chat = update.effective_chat.id if update.effective_chat else None
    match error:
        case Forbidden():
            log.info("cannot answer in this chat", chat=chat, why=error.message)
        case RetryAfter():
            # The chat is at its limit, so another answer would also have to wait.
            log.info("answer skipped", chat=chat, why=error.message)
        case NetworkError() if not isinstance(error, BadRequest):
            # The act is done and its answer may have arrived, so an error message could be wrong.
            log.warning("answer failed", chat=chat, why=error.message)
        case _:
            return False
    return True


def _sentence(error: Exception | None, update: Update, words: Words) -> str:
    match error:
        case ExplainedError():
            return words(error.message, **error.arguments)
        case AnswerLeftOutError():
            return words("slow-down")
        case _:
            log.error("handler failed", update=update.update_id, exc_info=error)
            return words("failed")


async def _tell(update: Update, context: Context, text: str) -> None:
    left_out = isinstance(context.error, AnswerLeftOutError)
    try:
        # A press without a chat has no chat to send a message to.
        if update.callback_query is not None and (len(text) <= ANSWER_LIMIT or update.effective_chat is None):
            await confirm(update, text, alert=not left_out)
        else:
            await confirm(update)
            await answer(context.bot, address_of(update), text)
    except AnswerLeftOutError:
        return
    except (TelegramError, DeliveryError) as failure:
        log.warning("answer failed", update=update.update_id, why=str(failure))
