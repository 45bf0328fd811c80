"""The clock, read where things happen; what is decided takes `now` as an argument."""

import time


def now_micros() -> int:
    """Return the time in UTC microseconds since 1970."""
    return time.time_ns() // 1000
