"""Runs the whole program with a clock that is ahead, and that SIGUSR1 sets back by an hour.

python -m tests.clocked SECONDS_AHEAD run
"""

import signal
import sys
import time

BACK = 3600
"""How far SIGUSR1 sets the clock back, in seconds."""


def main() -> None:
    """Run the command line."""
    right, right_ns = time.time, time.time_ns

    def set_ahead(by: int) -> None:
        time.time = lambda: right() + by
        time.time_ns = lambda: right_ns() + by * 10**9

    ahead = int(sys.argv.pop(1))

    def set_back(_number: int, _frame: object) -> None:
        set_ahead(ahead - BACK)

    set_ahead(ahead)
    signal.signal(signal.SIGUSR1, set_back)

    from bot.__main__ import main as run  # noqa: PLC0415  each parsing process imports this module again

    run()


if __name__ == "__main__":
    main()
