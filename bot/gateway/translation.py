"""The translation of Telegram's errors into ours: what each refusal means for a delivery.

The words are those of Telegram's server and TDLib, as their sources have them. python-telegram-bot sorts
errors by HTTP status and rewords some ("Bad Request: chat not found" becomes "Chat not found"), so words are
compared without regard to case.
"""

from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.errors import (
    DeliveryError,
    DestinationGoneError,
    DestinationMovedError,
    MessageRejectedError,
    TryLaterError,
    UncertainError,
)
from bot.gateway.request import NotSentError

LONGEST_PAUSE = 3600.0
"""Seconds for which a 429 is obeyed at a time: a stored time further ahead was set by a wrong clock."""
_WHY_LENGTH = 200
"""Characters kept of Telegram's words, which may quote a whole page."""


class DestinationClosedError(TryLaterError):
    """A topic or chat takes no messages now: closed, deleted, or the bot may not write there.

    Telegram also says so falsely in busy forums, and an admin's slip is soon mended, so it is tried a few
    times; `gone` tells whether to count the destination as gone after that.
    """

    def __init__(self, why: str, *, gone: bool) -> None:
        super().__init__(why)
        self.gone = gone


class MessageLockedError(MessageRejectedError):
    """The message to edit is gone, or cannot be edited any more."""


class UnmodifiedError(MessageRejectedError):
    """The message shows already what an edit would have it show."""


class TokenRefusedError(TryLaterError):
    """Telegram no longer knows the bot's token: nothing can be sent, and no chat is at fault."""


def translate(error: TelegramError) -> DeliveryError:
    """Return what an error on a send or an edit means; one that it does not know leaves it uncertain."""
    why = error.message[:_WHY_LENGTH]
    meaning: DeliveryError
    match error:
        case ChatMigrated():
            meaning = DestinationMovedError(error.new_chat_id)
        case RetryAfter():
            meaning = TryLaterError(why, after=retry_seconds(error))
        case Forbidden():
            meaning = DestinationGoneError(why)
        case BadRequest():
            meaning = _translate_refusal(why)
        case InvalidToken() | EndPointNotFound():
            meaning = TokenRefusedError(why)
        case NotSentError() | Conflict():
            meaning = TryLaterError(why)
        case _ if "too many requests" in why.casefold():  # a 429 that names no time, as of a proxy
            meaning = TryLaterError(why)
        case _:
            meaning = UncertainError(why)
    return meaning


def retry_seconds(error: RetryAfter) -> float:
    """Return for how many seconds to wait after a 429: as it asks, an hour at most before another try."""
    after = error.retry_after  # a timedelta where PTB_TIMEDELTA is set, as will be the rule
    asked = after.total_seconds() if isinstance(after, timedelta) else float(after)
    return min(asked, LONGEST_PAUSE)


def _translate_refusal(why: str) -> DeliveryError:
    """Return what a 400 means."""
    words = why.casefold()
    if "chat not found" in words:
        return DestinationGoneError(why)
    if "message thread not found" in words:
        return DestinationClosedError(why, gone=True)
    if "topic_closed" in words or "not enough rights" in words or "need administrator rights" in words:
        return DestinationClosedError(why, gone=False)
    if "message is not modified" in words:
        return UnmodifiedError(why)
    if any(locked in words for locked in _LOCKED):
        return MessageLockedError(why)
    return MessageRejectedError(why)


_LOCKED = ("message to edit not found", "message can't be edited", "message_id_invalid")
