"""Errors, one class for each reaction.

An error for a person carries a message's name from the catalogue (`bot/words`) and its arguments, never
a sentence. The sentence is chosen where the person's language is known.
"""

import json


class LiveblogError(Exception):
    """An error that the program expects and reacts to. Anything else is a bug."""


class ConfigError(LiveblogError):
    """A setting or the environment prevents a start: one line for the operator, exit code 2."""


class DatabaseAwayError(ConfigError):
    """The database cannot be reached or written to for now: `run` waits, commands give up."""


class NotLeadingError(LiveblogError):
    """This process does not lead any more, so nothing was written."""


class ExplainedError(LiveblogError):
    """An error with words for a person: `message` is its name in the catalogue, `arguments` fill it in."""

    def __init__(self, message: str, **arguments: str | float) -> None:
        super().__init__(message, arguments)
        self.message = message
        self.arguments = arguments

    def dump(self) -> str:
        """Return the message and its arguments as JSON, for storing."""
        return json.dumps([self.message, self.arguments], ensure_ascii=False)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.message}({details})"


def load_explained(dumped: str) -> ExplainedError:
    """Return the error that `ExplainedError.dump` kept."""
    message, arguments = json.loads(dumped)
    return ExplainedError(message, **arguments)


class UserError(ExplainedError):
    """A person asked for something impossible; the words say how to fix it."""


class UnknownNameError(UserError):
    """A name is unknown. Each of `meant` could replace what was typed from `begin` to `end`."""

    def __init__(
        self, message: str, *, begin: int, end: int, meant: tuple[str, ...], **arguments: str | float
    ) -> None:
        super().__init__(message, **arguments)
        self.begin = begin
        self.end = end
        self.meant = meant


class SourceUnavailableError(ExplainedError):
    """A source could not be fetched. `retry_after` is the wait in seconds that it asked for, if any."""

    def __init__(self, message: str, *, retry_after: float | None = None, **arguments: str | float) -> None:
        super().__init__(message, **arguments)
        self.retry_after = retry_after


class SourceInvalidError(ExplainedError):
    """A source sent something without readable entries."""


class DeliveryError(LiveblogError):
    """Telegram did not take a message; the subclasses say what to do next."""


class TryLaterError(DeliveryError):
    """Telegram did not take the message and may take it later, after `after` seconds if it said so."""

    def __init__(self, why: str, *, after: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.after = after


class UncertainError(DeliveryError):
    """A send may have reached Telegram: the answer was lost."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class DestinationGoneError(DeliveryError):
    """The bot cannot write to the chat any more: blocked, kicked, deactivated, deleted."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class DestinationMovedError(DeliveryError):
    """The group became a supergroup with another id."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__(f"moved to {new_chat_id}")
        self.new_chat_id = new_chat_id


class MessageRejectedError(DeliveryError):
    """Telegram refuses this message for good (another 400)."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why
