"""The processes at work on a database: one on SQLite, several on PostgreSQL, of which one leads.

An instance is known by a number. On PostgreSQL it holds an advisory lock for the number, on a session of its
own: when it dies, however suddenly, the server ends the session, so that who lives is asked of the server's
locks and of no clock. The instance that holds one more lock leads: it alone talks to people, polls the
sources and fans out.
"""

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count
from typing import NoReturn

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.connecting import postgresql_engine, refusals_explained, sqlite_file
from storage.engine import Storage
from storage.instance import sole_instance

log = structlog.get_logger(__name__)

LOOK_EVERY = 1.0
"""Seconds between two looks at who lives."""
JOIN_AFTER = 3.0
"""Seconds after which a new instance sends: by then all others have noticed it, and send less."""
GROUPS_AFTER = 60.0
"""Seconds for which one that takes the lead over leaves groups alone: it knows not what they got just now."""
_ANSWER_WITHIN = 5.0
_NUMBER = 0x6E756D62
_LEAD = 0x6C656164
"""The first keys of the advisory locks; the second is the instance's number, or 0."""
_ALIVE = text(
    "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = :key AND objsubid = 2"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_TAKE = text("SELECT pg_try_advisory_lock(:key, :number)")
_NOTICE_DEATH = text(
    "SELECT set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '2', false),"
    " set_config('tcp_keepalives_count', '3', false)"
)


@dataclass(slots=True)
class Instance:
    """One of the processes at work: its number, whether it leads, and whose locks live.

    Not `active`: it must not send now. `groups_from` is when it may send to groups, in steady seconds.
    """

    number: int = 1
    leading: bool = True
    alive: frozenset[int] = frozenset({1})
    active: bool = True
    groups_from: float = 0.0

    def others(self) -> frozenset[int]:
        """Return the numbers of the others that live: their leases are not ours to free."""
        return self.alive - {self.number}

    @property
    def serves_all(self) -> bool:
        """Whether it sends to groups too, and to those who are talking with the bot."""
        return self.leading and time.monotonic() >= self.groups_from


class Membership:
    """This process's place among those at work; `changed` is called when somebody comes or goes."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.changed: Callable[[], None] = lambda: None
        self._leads = asyncio.Event()
        self._follows = asyncio.Event()
        self._tell()

    async def run(self) -> NoReturn:
        """Keep the place until cancelled."""
        await asyncio.Event().wait()
        raise AssertionError

    async def while_leading(self, work: Callable[[], Awaitable[object]]) -> None:
        """Do some work whenever this instance leads, and only then."""
        while True:
            await self._leads.wait()
            working = asyncio.ensure_future(work())
            over = asyncio.ensure_future(self._follows.wait())
            try:
                await asyncio.wait({working, over}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for task in (working, over):
                    task.cancel()
                # Its orderly end may take a while, and is waited for.
                await asyncio.gather(working, over, return_exceptions=True)
            if not working.cancelled():
                working.result()
                return

    def _tell(self) -> None:
        for event, on in ((self._leads, self.instance.leading), (self._follows, not self.instance.leading)):
            if on:
                event.set()
            else:
                event.clear()
        self.changed()


class _Shared(Membership):
    """A place among others on PostgreSQL."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._closing = AsyncExitStack()
        self._session: AsyncConnection | None = None
        super().__init__(Instance(0, leading=False, alive=frozenset(), active=False))

    async def join(self) -> AsyncConnection:
        """Take the lowest number that is free, and the lead if nobody has it; return the session that has."""
        await self.leave()
        name = f"liveblog-bot {os.getpid()} {socket.gethostname()}"
        engine = postgresql_engine(self._storage.address, session_name=name)
        self._closing.push_async_callback(engine.dispose)
        session = await self._closing.enter_async_context(engine.connect())
        await session.execute(_NOTICE_DEATH)
        taken = await _alive(session)
        for number in count(1):
            if number not in taken and await _take(session, _NUMBER, number):
                break
        self._session = session
        leading = await _take(session, _LEAD, 0)
        # Whoever is first knows of nobody who might have sent something.
        self.instance.groups_from = 0.0
        self.instance.number, self.instance.leading = number, leading
        self.instance.alive = frozenset(await _alive(session))
        self.instance.active = not self.instance.others()
        log.info("joined", number=number, leading=leading, others=len(self.instance.others()))
        self._tell()
        return session

    async def leave(self) -> None:
        """Give number and lead back."""
        self._session = None
        closing, self._closing = self._closing, AsyncExitStack()
        await closing.aclose()

    async def run(self) -> NoReturn:
        """Look every second who lives; take over the lead when it is free, and join anew when cut off."""
        joined = time.monotonic()
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                async with asyncio.timeout(_ANSWER_WITHIN):
                    if self._session is None:
                        self._session = await self.join()
                        joined = time.monotonic()
                    await self._look(self._session)
            except (OSError, TimeoutError, SQLAlchemyError) as error:
                # In one line: it may come every second.
                log.warning("cut off from the database: nothing is sent", why=str(error).partition("\n")[0])
                self._session = None
                self.instance.active = self.instance.leading = False
                self._tell()
                continue
            if not self.instance.active and time.monotonic() - joined >= JOIN_AFTER:
                self.instance.active = True
                self._tell()

    async def _look(self, session: AsyncConnection) -> None:
        alive = frozenset(await _alive(session))
        if self.instance.number not in alive:
            raise SQLAlchemyError("its place is gone")
        leading = self.instance.leading or await _take(session, _LEAD, 0)
        if (alive, leading) == (self.instance.alive, self.instance.leading):
            return
        if leading and not self.instance.leading:
            log.warning("takes over the lead")
            self.instance.groups_from = time.monotonic() + GROUPS_AFTER
        self.instance.alive, self.instance.leading = alive, leading
        self._tell()


async def _alive(session: AsyncConnection) -> list[int]:
    return list(await session.scalars(_ALIVE, {"key": _NUMBER}))


async def _take(session: AsyncConnection, key: int, number: int) -> bool:
    return bool(await session.scalar(_TAKE, {"key": key, "number": number}))


@asynccontextmanager
async def joined(storage: Storage) -> AsyncIterator[Membership]:
    """Be one of those at work on the database; let `run` run meanwhile.

    ConfigError where another process has the SQLite file, which only one can work on.
    """
    if storage.dialect == "sqlite":
        with sole_instance(sqlite_file(storage.address)):
            yield Membership(Instance())
        return
    place = _Shared(storage)
    try:
        with refusals_explained(storage.address):
            await place.join()
        yield place
    finally:
        await place.leave()
