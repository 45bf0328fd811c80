"""Keeps the lead: one process does everything, and the others stand by to take over.

The lead is one row. It expires by the database's clock. Each take-over gives it a new term and a new random
holder. Every transaction of the leader begins with an UPDATE of that row, which also renews the lead. The
UPDATE works only if the term, the holder and the number of transactions are what the leader knows. So a
process that was replaced changes nothing, whatever it thinks.

The same holds if the database has lost the leader's last commits (a crash, a restored copy). What the leader
has in memory may then be wrong, so it starts again as another leader would.

On SQLite one process has the file (`storage.engine.file_lock`), and leads until it ends.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from secrets import token_hex
from typing import Final, NamedTuple

import structlog
from sqlalchemy import BigInteger, ColumnElement, bindparam, literal_column, select, text, update

from bot.domain.moment import seconds
from bot.errors import NotLeadingError
from storage.engine.connections import OF_BOT, sqlite_file
from storage.engine.file_lock import sole_instance
from storage.engine.tables import lead
from storage.engine.transactions import Storage, Tx, open_storage
from storage.engine.trouble import cause_of

log = structlog.get_logger(__name__)

LEASE: Final = 4.0
"""Seconds without a commit after which another process can take the lead."""
LONGEST_WRITE: Final = 1.0
"""Seconds that a transaction may go on after its lead has expired. Then its session is ended."""
RENEW_EVERY = 1.0
LOOK_EVERY = 0.5
"""Seconds between two looks of a standby."""
_ANSWER_WITHIN: Final = 3.0
"""Seconds after which a standby gives its connections up."""
_AGAIN_AFTER: Final = 0.2
_LOOK_AGAIN_AFTER: Final = 1.0

_NOW: ColumnElement[int] = literal_column(
    "(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::bigint", BigInteger
)
_LOOK = select(lead.c.holder, lead.c.expires_at, _NOW.label("now"))
_CHECK = (
    update(lead)
    .where(
        lead.c.term == bindparam("of_term"),
        lead.c.holder == bindparam("of_holder"),
        lead.c.written == bindparam("so_many"),
    )
    .values(written=lead.c.written + 1, expires_at=_NOW + seconds(LEASE))
)
_TAKE = update(lead).values(term=lead.c.term + 1, holder=bindparam("by"), written=0).returning(lead.c.term)
_EXPIRED = select(lead.c.id).where(lead.c.expires_at <= _NOW).with_for_update(skip_locked=True)
"""Skips the row while the leader is in a transaction, which renews it."""
_TAKE_EXPIRED = _TAKE.where(lead.c.id.in_(_EXPIRED)).values(expires_at=_NOW + seconds(LEASE))
_PULL_IN = (
    update(lead).where(lead.c.expires_at > _NOW + seconds(2 * LEASE)).values(expires_at=_NOW + seconds(LEASE))
)
_GIVE_UP = update(lead).values(expires_at=0)
_END_SESSIONS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND usename = current_user AND application_name = :name"
)


def steady() -> float:
    """Return seconds by a clock that nobody sets and that goes on while the machine is suspended (Linux)."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Lead:
    """This process's lead for one term. The leader writes everything through its `storage`.

    `lost` is set when another process leads, or when the database has forgotten what was written. A lost lead
    never comes back.
    """

    storage: Storage

    def __init__(self, term: int, holder: str, taken_at: float) -> None:
        self.term = term
        self.holder = holder
        self.lost = asyncio.Event()
        self._written = 0
        self._asked_at = self._held_since = taken_at

    def holds(self) -> bool:
        """Whether no other process can lead yet. Requests to Telegram may begin only then."""
        return not self.lost.is_set() and steady() < self._held_since + LEASE

    async def wait_until_held(self) -> None:
        """Wait until a request may begin; forever if the lead is lost."""
        while not self.holds():  # noqa: ASYNC110  it also ends by the clock
            await asyncio.sleep(_AGAIN_AFTER)

    async def works(self) -> bool:
        """Whether something can be written now; False if the lead is lost."""
        try:
            await self.storage.write(_nothing)
        except Exception:  # noqa: BLE001  any error means no
            return False
        return True

    async def until_works(self) -> None:
        """Wait until something can be written; forever if the lead is lost."""
        while not await self.works():  # noqa: ASYNC110  the database sends no signal
            await asyncio.sleep(_LOOK_AGAIN_AFTER)

    async def check(self, tx: Tx) -> None:
        """Renew the lead in a transaction that writes; raises NotLeadingError if another process has it."""
        # Read our clock before the database reads its own, so that our lead never expires after the row.
        self._asked_at = steady()
        known = {"of_term": self.term, "of_holder": self.holder, "so_many": self._written}
        if self.lost.is_set() or (await tx.execute(_CHECK, known)).rowcount != 1:
            self.lost.set()
            raise NotLeadingError(f"term {self.term} is over")

    def committed(self) -> None:
        """Count the checked transaction, and treat the lead as renewed by it."""
        self._written += 1
        self._held_since = self._asked_at

    async def keep(self) -> None:
        """Renew the lead every second until it is lost.

        It is renewed by an ordinary write: a process that cannot write does not lead. If nothing can be
        committed for the length of a lease, the connections are cut, so that hanging work ends.
        """
        trouble = _Trouble("cannot write to the database, nothing is sent")
        while not self.lost.is_set():
            began = steady()
            renewing = asyncio.ensure_future(self.storage.write(_nothing))
            try:
                while not (await asyncio.wait({renewing}, timeout=RENEW_EVERY))[0]:
                    if steady() >= max(began, self._held_since) + LEASE:
                        self.storage.cut()
                        began = steady()
            except asyncio.CancelledError:
                renewing.cancel()
                await asyncio.wait({renewing})
                raise
            try:
                renewing.result()
            except NotLeadingError:
                break
            except Exception as error:  # noqa: BLE001  any trouble of the database passes
                trouble.note(error)
                await asyncio.sleep(_AGAIN_AFTER)
            else:
                trouble.over()
                await asyncio.sleep(RENEW_EVERY)

    async def give_up(self) -> None:
        """Let another process take over at once, at an orderly end."""
        with suppress(Exception):  # it expires soon anyway
            await self.storage.write(_expire)


class _Trouble:
    """Logs what does not work, and when it works again."""

    def __init__(self, told: str) -> None:
        self._told = told
        self._last = ""

    def note(self, error: Exception) -> None:
        # The log writes trouble of the database once a minute. Any other error is written when it begins.
        if repr(error) != self._last or cause_of(error) is not None:
            log.warning(self._told, exc_info=error)
        self._last = repr(error)

    def over(self) -> None:
        if self._last:
            log.info("the database works again")
        self._last = ""


@contextmanager
def sole_process(storage: Storage) -> Iterator[None]:
    """Hold a SQLite file for this process, since only one can work on it; do nothing on PostgreSQL.

    Raises ConfigError with the name of the other process if there is one.
    """
    if storage.dialect == "sqlite":
        with sole_instance(sqlite_file(storage.address)):
            yield
    else:
        yield


@asynccontextmanager
async def taken_lead(storage: Storage, standing_by: Callable[[], None] = lambda: None) -> AsyncIterator[Lead]:
    """Wait until this process leads, and lead within the block; call `standing_by` if it has to wait.

    `storage` has no fence and outlives the lead. On SQLite, this process must be the only one.
    """
    holder = token_hex(16)
    if storage.dialect == "sqlite":
        yield SoleLead(storage, await storage.write(lambda tx: _take(tx, holder)), holder)
        return
    lead = await _stand_by(storage, holder, standing_by)
    log.info("leading", term=lead.term)
    async with open_storage(storage.url, limits=OF_BOT, name=_session_name(holder), fence=lead) as fenced:
        lead.storage = fenced
        keeping = asyncio.ensure_future(lead.keep())
        try:
            yield lead
        finally:
            if lead.lost.is_set():
                fenced.cut()
            with _cut_after(fenced, _ANSWER_WITHIN):
                keeping.cancel()
                await asyncio.wait([keeping])
                await lead.give_up()


class SoleLead(Lead):
    """The lead of a process that is alone on its database; it is never lost."""

    def __init__(self, storage: Storage, term: int = 1, holder: str = "") -> None:
        super().__init__(term, holder, steady())
        self.storage = storage

    def holds(self) -> bool:
        """Return True: this lead is never lost."""
        return True


async def _stand_by(storage: Storage, holder: str, standing_by: Callable[[], None]) -> Lead:
    """Wait until the lead has expired, and take it."""
    trouble = _Trouble("cannot reach the database")
    waits = False
    while True:
        asked_at = steady()
        try:
            with _cut_after(storage, _ANSWER_WITHIN):
                term = await _take_expired(storage, holder)
        except Exception as error:  # noqa: BLE001  any trouble of the database passes
            trouble.note(error)
        else:
            trouble.over()
            if term is not None:
                return Lead(term, holder, asked_at)
        if not waits:
            waits = True
            log.info("standing by: another process leads")
            standing_by()
        await asyncio.sleep(LOOK_EVERY)


async def _take_expired(storage: Storage, holder: str) -> int | None:
    """Take the lead if it has expired, and return the term; otherwise return None."""
    state = await storage.read(_look)
    if state.is_ahead and await storage.write(_pull_in):
        log.warning("the lead expires too far in the future by the database's clock, corrected")
    if not state.is_over:
        return None
    if state.hangs:
        await storage.read(lambda tx: _end_sessions(tx, state.holder))
    return await storage.write(lambda tx: _take_unheld(tx, holder))


class _State(NamedTuple):
    """The state of the lead: its holder, whether it has expired, and whether it expires impossibly late.

    `hangs`: it expired so long ago that its holder may be paused in a transaction, which locks the row.
    """

    holder: str
    is_over: bool
    hangs: bool
    is_ahead: bool


async def _look(tx: Tx) -> _State:
    row = (await tx.execute(_LOOK)).one()
    left = row.expires_at - row.now
    return _State(row.holder, left <= 0, left <= -seconds(LONGEST_WRITE), left > seconds(2 * LEASE))


async def _pull_in(tx: Tx) -> bool:
    return (await tx.execute(_PULL_IN)).rowcount > 0


async def _end_sessions(tx: Tx, holder: str) -> None:
    await tx.execute(_END_SESSIONS, {"name": _session_name(holder)})


async def _take(tx: Tx, holder: str) -> int:
    return int((await tx.execute(_TAKE.values(expires_at=0), {"by": holder})).scalar_one())


async def _take_unheld(tx: Tx, holder: str) -> int | None:
    term: int | None = (await tx.execute(_TAKE_EXPIRED, {"by": holder})).scalar_one_or_none()
    return term


async def _expire(tx: Tx) -> None:
    await tx.execute(_GIVE_UP)


async def _nothing(tx: Tx) -> None:
    """Write nothing: the fence renews the lead."""
    del tx


@contextmanager
def _cut_after(storage: Storage, limit: float) -> Iterator[None]:
    """Cut the connections if the block takes longer than `limit` seconds, so that it ends."""
    impatience = asyncio.get_running_loop().call_later(limit, storage.cut)
    try:
        yield
    finally:
        impatience.cancel()


def _session_name(holder: str) -> str:
    return f"liveblog-bot {holder}"
