"""Pauses all sending if the way to Telegram is in trouble, instead of trying every chat."""

from bot.domain.backoff import Backoff
from bot.errors import DeliveryError, TryLaterError, UncertainError
from bot.gateway.refusals import DestinationClosedError, TokenRefusedError

FAILURES_IN_A_ROW = 16
"""This many failed sends without an answer between them: the chats are not at fault."""
PAUSES = Backoff(2.0, 60.0)
TOKEN_PAUSE = 60.0
"""Seconds. Telegram refuses the token. Only its owner can fix that, and nothing may be lost meanwhile."""


class Trouble:
    """Counts failures in a row, and says how long to pause. Times are seconds of any steady clock."""

    def __init__(self) -> None:
        self._failures = 0
        self._pauses = 0
        self._until = 0.0

    def pause(self, now: float) -> float:
        """Return for how many seconds nothing should be claimed; 0 if there is no trouble."""
        return max(0.0, self._until - now)

    def note(self, error: DeliveryError | None, now: float) -> float:
        """Note how a send ended (None: well); return the seconds of a pause that begins with it, or 0."""
        if isinstance(error, TokenRefusedError):
            return self._begin(TOKEN_PAUSE, now)
        if not _is_network(error):
            self._failures = self._pauses = 0
            return 0.0
        if self.pause(now):
            return 0.0  # sends that were under way when the pause began
        self._failures += 1
        if self._failures < FAILURES_IN_A_ROW:
            return 0.0
        self._failures = 0
        self._pauses += 1
        return self._begin(PAUSES.after(self._pauses), now)

    def _begin(self, seconds: float, now: float) -> float:
        if self.pause(now):
            return 0.0
        self._until = now + seconds
        return seconds


def _is_network(error: DeliveryError | None) -> bool:
    """Whether Telegram did not answer; a refusal is an answer."""
    if isinstance(error, TryLaterError):
        return error.after is None and not isinstance(error, DestinationClosedError)
    return isinstance(error, UncertainError)
