"""What becomes of a delivery, decided from what Telegram said: pure, `now` and chance are arguments.

Times are UTC microseconds.
"""

from dataclasses import dataclass, replace

from bot.domain.moment import seconds
from bot.errors import (
    DeliveryError,
    DestinationGoneError,
    DestinationMovedError,
    TryLaterError,
    UncertainError,
)
from bot.gateway.translation import DestinationClosedError
from storage.deliveries import Claimed, Dropped, Later, Sent

LONGEST_WAIT = 600.0
FIRST_WAIT = 2.0
FIRST_WAIT_UNCERTAIN = 5.0
FIRST_WAIT_CLOSED = 30.0
FIRST_WAIT_BROKEN = 15.0
"""Seconds until the first repetition; each further one waits twice as long, up to the longest."""
CLOSED_ATTEMPTS = 5
"""Attempts at a topic or chat that takes no messages: some eight minutes, in which a false alarm passes."""

BROKEN_ATTEMPTS = 4
"""Attempts at a delivery that meets a bug of ours."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a delivery, and what that says of its destination.

    `held_until`: Telegram asked to leave the chat alone until then. `gone`: why the destination cannot be
    written to any more. `moved`: the chat's old and new id.
    """

    result: Sent | Later | Dropped
    held_until: int | None = None
    gone: str | None = None
    moved: tuple[int, int] | None = None

    @property
    def in_words(self) -> str:
        """What follows, for the log."""
        match self.result:
            case Sent():
                return "sent"
            case Dropped():
                return "dropped" if self.gone is None else "dropped, and the chat is gone"
            case Later(uncertain=uncertain):
                return "uncertain, so sent again" if uncertain else "sent later"


def sent(claimed: Claimed, message_id: int, *, now: int, next_due_at: int) -> Outcome:
    """Return that it was sent; the chat's next message is due at `next_due_at` at the earliest."""
    return Outcome(
        Sent(claimed.entry_id, claimed.destination_id, claimed.wanted, message_id, now, next_due_at)
    )


def later(claimed: Claimed, why: str, *, due_at: int, uncertain: bool = False) -> Outcome:
    """Return that it is due again at `due_at`."""
    return Outcome(Later(claimed.entry_id, claimed.destination_id, due_at, uncertain, why))


def dropped(claimed: Claimed, why: str, *, gone: bool = False) -> Outcome:
    """Return that it will not be sent, and whether its destination is gone."""
    result = Dropped(claimed.entry_id, claimed.destination_id, why)
    return Outcome(result, gone=why if gone else None)


def refused(claimed: Claimed, error: DeliveryError, *, now: int, chance: float) -> Outcome:
    """Return what follows from an error of the gateway; `chance` (0 to 1) spreads repetitions.

    A send that may have arrived is repeated and counted: at least once, and honest about it.
    """
    why = str(error)
    match error:
        case DestinationGoneError():
            outcome = dropped(claimed, why, gone=True)
        case DestinationMovedError():
            outcome = replace(later(claimed, why, due_at=now), moved=(claimed.chat_id, error.new_chat_id))
        case DestinationClosedError() if claimed.attempts >= CLOSED_ATTEMPTS:
            outcome = dropped(claimed, why, gone=error.gone)
        case TryLaterError(after=float() as after):
            until = now + seconds(after)
            outcome = replace(later(claimed, why, due_at=until), held_until=until)
        case TryLaterError() | UncertainError():
            wait = back_off(_first_wait(error), claimed.attempts, chance)
            uncertain = isinstance(error, UncertainError)
            outcome = later(claimed, why, due_at=now + seconds(wait), uncertain=uncertain)
        case _:
            outcome = dropped(claimed, why)
    return outcome


def broken(claimed: Claimed, *, begun: bool, now: int, chance: float) -> Outcome:
    """Return what follows from a bug: a few attempts, and then the chat's next entry must not wait longer.

    `begun`: the send was under way, and is uncertain.
    """
    why = "a bug: see the log"
    if claimed.attempts >= BROKEN_ATTEMPTS:
        return dropped(claimed, why)
    wait = back_off(FIRST_WAIT_BROKEN, claimed.attempts, chance)
    return later(claimed, why, due_at=now + seconds(wait), uncertain=begun)


def back_off(first: float, attempts: int, chance: float) -> float:
    """Return how many seconds to wait after so many attempts: doubling, and half of it up to chance."""
    longest = min(first * 2.0 ** min(attempts - 1, 20), LONGEST_WAIT)
    return longest * (0.5 + chance / 2)


def _first_wait(error: TryLaterError | UncertainError) -> float:
    if isinstance(error, DestinationClosedError):
        return FIRST_WAIT_CLOSED
    return FIRST_WAIT_UNCERTAIN if isinstance(error, UncertainError) else FIRST_WAIT
