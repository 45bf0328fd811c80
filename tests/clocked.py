"""The whole program, with a clock that SIGUSR1 sets back by an hour, as an administrator may.

python -m tests.clocked run
"""

import signal
import time

BACK = 3600
"""Seconds."""


def main() -> None:
    """Run the command line."""
    right, right_ns = time.time, time.time_ns

    def set_back(_number: int, _frame: object) -> None:
        time.time = lambda: right() - BACK
        time.time_ns = lambda: right_ns() - BACK * 10**9

    signal.signal(signal.SIGUSR1, set_back)

    from bot.__main__ import main as run  # noqa: PLC0415  each parsing process imports this module again

    run()


if __name__ == "__main__":
    main()
