"""Prints a delivery benchmark's lines and whether each aim was reached."""

import math
import sys

_missed: list[str] = []


def say(words: str) -> None:
    """Print a line at once."""
    print(words, flush=True)


def verdict(aim: str, *, reached: bool) -> None:
    """Print whether an aim was reached, and remember a missed one."""
    say(f"  {'reached' if reached else 'MISSED '}: {aim}")
    if not reached:
        _missed.append(aim)


def percentile(values: list[float], share: float) -> float:
    """Return the value that this share of all values does not exceed."""
    return sorted(values)[math.ceil(len(values) * share) - 1]


def leave() -> None:
    """Exit with a code that says whether every aim was reached."""
    sys.exit(1 if _missed else 0)
