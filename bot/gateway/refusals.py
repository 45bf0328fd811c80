"""Translates Telegram's errors into the bot's own: what each refusal means for a delivery.

The words are those in the sources of Telegram's server and TDLib. The same refusal comes as a 400 or a 403,
in words or as the server's own name for it (`CHAT_WRITE_FORBIDDEN`), so only its words are looked up.
python-telegram-bot rewords some ("Bad Request: chat not found" becomes "Chat not found"), so case does not
matter.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

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

LONGEST_RETRY_AFTER = 3600.0
"""Seconds for which a 429 is obeyed at a time. A stored time further ahead was set by a wrong clock."""
_WHY_LENGTH = 200
"""Characters kept of Telegram's words, which may quote a whole page."""


class DestinationClosedError(TryLaterError):
    """A topic or chat takes no messages now: it is closed, not found, or the bot may not write there.

    Telegram sometimes says so wrongly, and an admin soon fixes a mistake, so it is tried a few times. `gone`
    says whether the destination then counts as gone, and `topic` that only the topic does.
    """

    def __init__(self, why: str, *, gone: bool, topic: bool = False) -> None:
        super().__init__(why)
        self.gone = gone
        self.topic = topic


class MessageLockedError(MessageRejectedError):
    """The message to edit is gone, or can no longer be edited."""


class LinkRefusedError(MessageRejectedError):
    """Telegram refuses a link, behind words or on a button; the same words can go without it."""


class MediaRefusedError(MessageRejectedError):
    """Telegram refuses the photo or video; the text can go without it."""


class UnmodifiedError(MessageRejectedError):
    """The message already shows the text of the edit."""


class TokenRefusedError(TryLaterError):
    """Telegram no longer accepts the bot's token: nothing can be sent, and no chat is at fault."""


def translate(error: TelegramError) -> DeliveryError:
    """Return what an error on a send or an edit means; an unknown one makes it uncertain."""
    why = error.message[:_WHY_LENGTH]
    meaning: DeliveryError
    match error:
        case ChatMigrated():
            meaning = DestinationMovedError(error.new_chat_id)
        case RetryAfter():
            meaning = TryLaterError(why, after=retry_seconds(error))
        case BadRequest() | Forbidden():
            meaning = _look_up(why, forbidden=isinstance(error, Forbidden))
        case InvalidToken() | EndPointNotFound():
            meaning = TokenRefusedError(why)
        case NotSentError() | Conflict():
            meaning = TryLaterError(why)
        case _ if "too many requests" in why.casefold():  # a 429 without a time, for example from a proxy
            meaning = TryLaterError(why)
        case _:
            meaning = UncertainError(why)
    return meaning


def retry_seconds(error: RetryAfter) -> float:
    """Return how many seconds to wait after a 429, at most an hour before another try."""
    after = error.retry_after  # a timedelta if PTB_TIMEDELTA is set, later by default
    asked = after.total_seconds() if isinstance(after, timedelta) else float(after)
    return min(asked, LONGEST_RETRY_AFTER)


def refuses_link(error: TelegramError) -> bool:
    """Return whether Telegram refused a message because of one of its links."""
    return isinstance(translate(error), LinkRefusedError)


_CLOSED: Final = partial(DestinationClosedError, gone=False)
_NOT_FOUND: Final = partial(DestinationClosedError, gone=True)
_NO_TOPIC: Final = partial(DestinationClosedError, gone=True, topic=True)

MEANINGS: Final[dict[str, Callable[[str], DeliveryError]]] = {
    # First, because these quote the address, which may contain anything: "entity URL 'http://nas/' is
    # invalid: Wrong HTTP URL". The others are older words for it, and the server's own.
    "entity url '": LinkRefusedError,
    "button url '": LinkRefusedError,
    "wrong http url": LinkRefusedError,
    "wrong url host": LinkRefusedError,
    "url host is empty": LinkRefusedError,
    "unsupported url protocol": LinkRefusedError,
    "url_invalid": LinkRefusedError,
    "texturl_invalid": LinkRefusedError,
    "entities_too_long": LinkRefusedError,
    "to send photos": MediaRefusedError,
    "to send videos": MediaRefusedError,
    "send_photos_forbidden": MediaRefusedError,
    "send_videos_forbidden": MediaRefusedError,
    "send_media_forbidden": MediaRefusedError,
    "wrong file identifier": MediaRefusedError,
    "wrong remote file identifier": MediaRefusedError,
    "can't use file of type": MediaRefusedError,
    "photo_invalid": MediaRefusedError,
    "media_empty": MediaRefusedError,
    "media_invalid": MediaRefusedError,
    "file_reference": MediaRefusedError,
    "there is no caption in the message to edit": MessageLockedError,
    "message is not modified": UnmodifiedError,
    "message_not_modified": UnmodifiedError,
    "message to edit not found": MessageLockedError,
    "message can't be edited": MessageLockedError,
    "there is no text in the message to edit": MessageLockedError,
    "message_id_invalid": MessageLockedError,
    "message_edit_time_expired": MessageLockedError,
    "message_author_required": MessageLockedError,
    "topic_closed": _CLOSED,
    "not enough rights": _CLOSED,
    "have no rights to send": _CLOSED,
    "have no write access": _CLOSED,
    "need administrator rights": _CLOSED,
    "chat_write_forbidden": _CLOSED,
    "chat_restricted": _CLOSED,
    "chat_forbidden": _CLOSED,
    "chat_admin_required": _CLOSED,
    "chat_send_plain_forbidden": _CLOSED,
    "chat_guest_send_forbidden": _CLOSED,
    "user_banned_in_channel": _CLOSED,
    "topic_deleted": _NO_TOPIC,
    "topic_id_invalid": _NO_TOPIC,
    "topic not found": _NO_TOPIC,
    "message thread not found": _NO_TOPIC,
    "chat not found": _NOT_FOUND,
    "user not found": _NOT_FOUND,
    "peer_id_invalid": _NOT_FOUND,
    "chat_id_invalid": _NOT_FOUND,
    "channel_invalid": _NOT_FOUND,
    "bot was blocked": DestinationGoneError,
    "user_is_blocked": DestinationGoneError,
    "user is deactivated": DestinationGoneError,
    "user_deactivated": DestinationGoneError,
    "user_deleted": DestinationGoneError,
    "can't initiate conversation": DestinationGoneError,
    "can't send messages to": DestinationGoneError,
    "user_is_bot": DestinationGoneError,
    "bot was kicked": DestinationGoneError,
    "bot is not a member": DestinationGoneError,
    "group chat was deleted": DestinationGoneError,
    "group chat was deactivated": DestinationGoneError,
    "channel_private": DestinationGoneError,
}
"""What a refusal with these words means; the first match counts."""


def _look_up(why: str, *, forbidden: bool) -> DeliveryError:
    """Return what a refusal means; an unknown 403 may pass, and counts as gone if it does not."""
    words = why.casefold()
    for said, meaning in MEANINGS.items():
        if said in words:
            return meaning(why)
    return _NOT_FOUND(why) if forbidden else MessageRejectedError(why)
