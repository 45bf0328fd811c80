"""Errors, one class for each reaction.

An error that a person will read carries the name of a message in the catalogue (`bot/words`) and its
arguments, never a sentence: the sentence is chosen where the person's language is known.
"""

import json


class LiveblogError(Exception):
    """An error that this program expects and reacts to; anything else is a bug."""


class ConfigError(LiveblogError):
    """A setting or the surroundings forbid a start: one line for the operator, exit 2, nothing started."""


class DatabaseAwayError(ConfigError):
    """The database cannot be reached or written to now, and may be later: the bot waits, commands give up."""


class NotLeadingError(LiveblogError):
    """Another process leads by now, or nobody: what was to be written is not."""


class ExplainedError(LiveblogError):
    """An error with words for a person: `message` names them in the catalogue, `arguments` fill them in."""

    def __init__(self, message: str, **arguments: str | float) -> None:
        super().__init__(message, arguments)
        self.message = message
        self.arguments = arguments

    def dump(self) -> str:
        """Return the message and its arguments as JSON, for keeping until somebody asks."""
        return json.dumps([self.message, self.arguments], ensure_ascii=False)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.message}({details})"


def load_explained(dumped: str) -> ExplainedError:
    """Return the error that `ExplainedError.dump` kept."""
    message, arguments = json.loads(dumped)
    return ExplainedError(message, **arguments)


class UserError(ExplainedError):
    """A person asked for what cannot be done; the words say how to mend it."""


class UnknownNameError(UserError):
    """Something typed names what there is not: `meant` may each stand in its place, from `begin` to `end`."""

    def __init__(
        self, message: str, *, begin: int, end: int, meant: tuple[str, ...], **arguments: str | float
    ) -> None:
        super().__init__(message, **arguments)
        self.begin = begin
        self.end = end
        self.meant = meant


class SourceUnavailableError(ExplainedError):
    """A source could not be fetched now; `retry_after` is what it asked for, in seconds, if it did."""

    def __init__(self, message: str, *, retry_after: float | None = None, **arguments: str | float) -> None:
        super().__init__(message, **arguments)
        self.retry_after = retry_after


class SourceInvalidError(ExplainedError):
    """What a source sent holds no entries that can be read."""


class DeliveryError(LiveblogError):
    """Telegram did not take a message; the subclasses say what follows."""


class TryLaterError(DeliveryError):
    """Telegram certainly did not take it and may later; `after` is the wait it asked for, in seconds."""

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
    """The chat cannot be written to any more: blocked, kicked, deactivated, deleted."""

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
