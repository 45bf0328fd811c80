"""Builds Telegram's refusals, in the Bot API's wording."""

from bot.sandbox.world.objects import Json

REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
"""The words that begin a description, by code."""

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"


class RefusedError(Exception):
    """A refusal: an error code, its description, and `parameters` if a reaction needs them."""

    def __init__(self, code: int, words: str = "", *, parameters: Json | None = None) -> None:
        reason = REASONS.get(code, "Error")
        self.code = code
        self.description = f"{reason}: {words}" if words else reason
        self.parameters = parameters
        super().__init__(self.description)


def bad_request(words: str) -> RefusedError:
    """Return a 400 with this description."""
    return RefusedError(400, words)


def forbidden(words: str) -> RefusedError:
    """Return a 403 with this description."""
    return RefusedError(403, words)


def upgraded(new_chat_id: int) -> RefusedError:
    """Return the 400 for a group that became a supergroup."""
    return RefusedError(
        400,
        "group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": new_chat_id},
    )


def too_many_requests(retry_after: int) -> RefusedError:
    """Return a 429. `retry_after` is in seconds."""
    return RefusedError(429, f"retry after {retry_after}", parameters={"retry_after": retry_after})
