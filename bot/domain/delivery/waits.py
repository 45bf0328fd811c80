"""When a post that waits goes out: an embargo at its time, and a delay in which Publish can be stopped."""

from typing import Final

from bot.domain.moment import seconds

LONGEST_DELAY: Final = seconds(10)
"""The longest wait (microseconds) that is a delay after Publish, and no embargo."""
_SET_BACK: Final = seconds(1)
"""By how much the clock may be set back unnoticed, in microseconds."""


SECOND_WITHIN: Final = seconds(600)
"""How long (microseconds) a second editor can confirm breaking news."""


def is_delay(until: int, since: int) -> bool:
    """Return whether a wait is only the delay after Publish."""
    return until - since <= LONGEST_DELAY


def is_due(until: int, since: int, now: int) -> bool:
    """Return whether a wait that began at `since` is over.

    An embargo ends by the clock. A delay also ends if the clock was set back meanwhile: otherwise it could
    last for hours.
    """
    return until <= now or (is_delay(until, since) and since > now + _SET_BACK)


def is_expired(until: int, since: int, now: int) -> bool:
    """Return whether the time is over in which a second editor could confirm breaking news."""
    return until <= now or since > now + _SET_BACK
