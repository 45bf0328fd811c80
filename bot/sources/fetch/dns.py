"""Looks up host names, so that a name server that never answers delays only those who ask it."""

import asyncio
import errno
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final, TypeAlias

from aiohttp.abc import AbstractResolver, ResolveResult

MOST_AT_ONCE: Final = 200
"""Look-ups at the same time. More fail at once, so that dead name servers do not use up the machine."""

_Answer: TypeAlias = Sequence[tuple[int, int, int, str, tuple[Any, ...]]] | OSError | ValueError


class Resolver(AbstractResolver):
    """Looks up each name in a thread of its own, by the system's rules. Requests for the same name share it.

    A look-up cannot be stopped and may hang for minutes. In a pool of threads, such as the event loop's, a
    few hanging look-ups would block all other names and everything else in the pool.
    """

    def __init__(self) -> None:
        self._under_way: dict[tuple[str, int], asyncio.Future[_Answer]] = {}

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the addresses of a host; raise OSError or ValueError if there are none."""
        key = host, int(family)
        answer = self._under_way.get(key)
        if answer is None:
            answer = self._begin(key)
        # Shielded, so that a caller who gives up does not cancel it for the others.
        found = await asyncio.shield(answer)
        if isinstance(found, Exception):
            raise found
        return [
            ResolveResult(
                hostname=host,
                host=_numeric(address),
                port=port,
                family=family_,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for family_, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        """Forget the look-ups in progress."""
        self._under_way.clear()

    def _begin(self, key: tuple[str, int]) -> asyncio.Future[_Answer]:
        if len(self._under_way) >= MOST_AT_ONCE:
            raise OSError(errno.EAGAIN, "too many look-ups under way")
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[_Answer] = loop.create_future()
        self._under_way[key] = answer

        def tell(found: _Answer) -> None:
            self._under_way.pop(key, None)
            if not answer.done():
                answer.set_result(found)

        def look_up() -> None:
            found: _Answer
            try:
                found = socket.getaddrinfo(
                    key[0], None, family=key[1], type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
                )
            except (OSError, ValueError) as error:  # ValueError: a name that DNS cannot express
                found = error
            with suppress(RuntimeError):  # the loop is closed, so nobody waits
                loop.call_soon_threadsafe(tell, found)

        # A daemon thread, so that a hanging one does not keep the process from ending.
        threading.Thread(target=look_up, name=f"look-up of {key[0]}"[:100], daemon=True).start()
        return answer


def _numeric(address: tuple[Any, ...]) -> str:
    """Return an address as text, with the zone of an IPv6 address if it has one."""
    host = str(address[0])
    scope = address[3] if len(address) > 3 else 0  # noqa: PLR2004  an IPv6 socket address has four parts
    return f"{host}%{scope}" if scope and "%" not in host else host
