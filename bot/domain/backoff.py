"""Decides how long to wait before another try."""

from typing import NamedTuple

_MOST_DOUBLINGS = 20
"""After these every wait is at its longest, and larger powers would overflow."""


class Backoff(NamedTuple):
    """Waits in seconds: the first, doubled after each further failure, and never more than the longest."""

    first: float
    longest: float

    def after(self, failures: int, chance: float = 1.0) -> float:
        """Return the wait after so many failures in a row (from 1); half of it is up to `chance` (0 to 1)."""
        wait = min(self.first * 2.0 ** min(failures - 1, _MOST_DOUBLINGS), self.longest)
        return wait * (0.5 + chance / 2)
