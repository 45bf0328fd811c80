"""Decides what becomes of a delivery from Telegram's answer: pure, with `now` and chance as arguments.

Times are UTC microseconds.
"""

from typing import NamedTuple

from bot.domain.backoff import Backoff
from bot.domain.delivery.endings import Gone
from bot.domain.moment import seconds
from bot.errors import (
    DeliveryError,
    DestinationGoneError,
    DestinationMovedError,
    MessageRejectedError,
    TryLaterError,
    UncertainError,
)
from bot.gateway.refusals import DestinationClosedError, LinkRefusedError
from storage.delivery import deliveries
from storage.delivery.deliveries import (
    Dropped,
    DroppedAs,
    Edited,
    Later,
    Others,
    Retracted,
    Sent,
    Texted,
    Told,
)
from storage.delivery.steps import MAY_DOUBLE, Claimed

LONGEST_WAIT = 600.0
WAITS = Backoff(2.0, LONGEST_WAIT)
WAITS_UNCERTAIN = Backoff(5.0, LONGEST_WAIT)
WAITS_CLOSED = Backoff(30.0, LONGEST_WAIT)
WAITS_BROKEN = Backoff(15.0, LONGEST_WAIT)
"""Waits before a delivery is tried again, by what was in its way."""
CLOSED_ATTEMPTS = 5
"""Attempts at a topic or chat that takes no messages: about 8 minutes, in which a false alarm passes."""

BROKEN_ATTEMPTS = 4
"""Attempts at a delivery that hits a bug in the bot."""
_BUG = "a bug: see the log"


class Outcome(NamedTuple):
    """What became of a delivery, and what follows for its destination.

    `held`: a chat that Telegram asked to leave alone, and until when. `gone`: why the destination can no
    longer be written to; the result has Telegram's words. `moved`: the chat's old and new id. `unlinked`:
    the entry has to go without links.
    """

    result: deliveries.Outcome
    held: tuple[int, int] | None = None
    gone: Gone | None = None
    moved: tuple[int, int] | None = None
    unlinked: bool = False

    @property
    def in_words(self) -> str:
        """The consequence, for the log."""
        match self.result:
            case Dropped():
                return "dropped" if self.gone is None else "dropped, and the chat is gone"
            case Later() if self.unlinked:
                return "sent again without links"
            case Later(uncertain=uncertain):
                return "uncertain, so sent again" if uncertain else "sent later"
            case Edited(editable=False):
                return "reply sent instead"
            case Retracted():
                return "left as it is, next reply follows"
            case _:
                return "done"


def done(
    claimed: Claimed, message_id: int, *, now: int, ready_at: int, text_id: int | None = None
) -> Outcome:
    """Return that the step was done; the chat's next message may go at `ready_at`.

    `text_id` is the message with the text of the picture that was sent, as in the table.
    """
    key = claimed.entry_id, claimed.destination_id
    match claimed.step:
        case "send":
            sent = Sent(*key, claimed.wanted, message_id, now, ready_at, _others(claimed), text_id)
            return Outcome(sent)
        case "text":
            return Outcome(Texted(*key, message_id, ready_at))
        case "edit":
            return Outcome(Edited(*key, claimed.wanted, ready_at, others=_others(claimed)))
        case "retract":
            return Outcome(Retracted(*key, claimed.reply_id, ready_at))
        case "reply":
            return Outcome(Told(*key, claimed.tell, message_id, ready_at))


def _others(claimed: Claimed) -> Others:
    return () if claimed.digest is None else tuple((one.entry_id, one.wanted) for one in claimed.others)


def needless(claimed: Claimed, *, now: int) -> Outcome:
    """Return that there is nothing left to tell; an earlier reply stays as it is."""
    if claimed.step == "text":
        return Outcome(Texted(claimed.entry_id, claimed.destination_id, None, now))
    return Outcome(Told(claimed.entry_id, claimed.destination_id, claimed.tell, claimed.reply_id, now))


def later(
    claimed: Claimed, why: str, *, due_at: int, uncertain: bool = False, kind: str = "later"
) -> Outcome:
    """Return that it is due again at `due_at`.

    An edit is never uncertain, because editing twice does no harm.
    """
    uncertain = uncertain and claimed.step in MAY_DOUBLE
    if uncertain:
        kind = "uncertain"
    others = _others(claimed)
    return Outcome(
        Later(claimed.entry_id, claimed.destination_id, due_at, uncertain, why, kind=kind, others=others)
    )


def dropped(claimed: Claimed, why: str, *, kind: str = "rejected", gone: Gone | None = None) -> Outcome:
    """Return that it will not be done, and if its destination is gone, why."""
    how: DroppedAs = "failed" if gone is None else "gone"
    others = _others(claimed) if claimed.step == "send" else ()
    result = Dropped(claimed.entry_id, claimed.destination_id, why, how, kind, others)
    return Outcome(result, gone=gone)


def refused(claimed: Claimed, error: DeliveryError, *, now: int, ready_at: int, chance: float) -> Outcome:
    """Return what follows from an error of the gateway; `chance` (0 to 1) spreads retries.

    A send that may have arrived is repeated and counted as uncertain.
    """
    why = str(error)
    key = claimed.entry_id, claimed.destination_id
    match error:
        case DestinationGoneError():
            outcome = dropped(claimed, why, kind="gone", gone=Gone.REFUSED)
        case DestinationMovedError():
            result = Later(*key, now, uncertain=False, why=why, kind="moved")
            outcome = Outcome(result, moved=(claimed.chat_id, error.new_chat_id))
        case DestinationClosedError() if claimed.attempts >= CLOSED_ATTEMPTS:
            outcome = _closed(claimed, error)
        case TryLaterError(after=float() as after):
            until = now + seconds(after)
            result = Later(*key, until, uncertain=False, why=why, ready_at=until)
            outcome = Outcome(result, held=(claimed.chat_id, until))
        case TryLaterError() | UncertainError():
            wait = _waits(error).after(claimed.attempts, chance)
            uncertain = isinstance(error, UncertainError)
            outcome = later(claimed, why, due_at=now + seconds(wait), uncertain=uncertain)
        case LinkRefusedError():
            result = Later(*key, now, uncertain=False, why=why, others=_others(claimed))
            outcome = Outcome(result, unlinked=True)
        case MessageRejectedError() if claimed.step == "edit":
            outcome = Outcome(Edited(*key, claimed.wanted, ready_at, editable=False))
        case MessageRejectedError() if claimed.step == "retract":
            outcome = Outcome(Retracted(*key, claimed.reply_id, ready_at))
        case _:
            outcome = dropped(claimed, why)
    return outcome


def _closed(claimed: Claimed, error: DestinationClosedError) -> Outcome:
    """Return that a destination was closed for too long, or that it or its topic is gone."""
    why = str(error)
    if not error.gone:
        return dropped(claimed, why, kind="closed")
    return dropped(claimed, why, kind="gone", gone=Gone.NO_TOPIC if error.topic else Gone.REFUSED)


def unrecordable(outcome: Outcome) -> Outcome | None:
    """Return what to record instead of an outcome that the database refuses; None if it refuses that, too."""
    result = outcome.result
    others = () if isinstance(result, Texted | Retracted | Told) else result.others
    instead = Outcome(Dropped(result.entry_id, result.destination_id, _BUG, kind="broken", others=others))
    return None if instead == outcome else instead


def broken(claimed: Claimed, *, begun: bool, now: int, chance: float) -> Outcome:
    """Return what follows from a bug: a few attempts, after which the chat's next entry must not wait longer.

    `begun`: the send was under way, and is uncertain.
    """
    if claimed.attempts >= BROKEN_ATTEMPTS:
        return dropped(claimed, _BUG, kind="broken")
    wait = WAITS_BROKEN.after(claimed.attempts, chance)
    return later(claimed, _BUG, due_at=now + seconds(wait), uncertain=begun)


def _waits(error: TryLaterError | UncertainError) -> Backoff:
    if isinstance(error, DestinationClosedError):
        return WAITS_CLOSED
    return WAITS_UNCERTAIN if isinstance(error, UncertainError) else WAITS
