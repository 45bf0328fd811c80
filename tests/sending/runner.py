"""A process that delivers until it is told to stop: what the crash tests kill.

python -m tests.sending.runner DATABASE_URL API_URL TOKEN RATE
"""

import asyncio
import signal
import sys

from storage import open_storage
from tests.sending.broadcasts import delivering


async def main(database_url: str, api_url: str, token: str, rate: str) -> None:
    """Fan out and send until SIGTERM, then end in order."""
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    async with (
        open_storage(database_url) as storage,
        delivering(storage, api_url, token, rate=float(rate), patience=20.0),
    ):
        await stopped.wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
