"""Polls each source at its own interval, side by side, so that a bad one delays no other."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from functools import partial
from urllib.parse import urlsplit

import structlog

from bot.clock import Clock, sleep_until
from bot.domain.entry.content import Change
from bot.domain.moment import seconds, seconds_until
from bot.domain.sources import schedule
from bot.domain.sources.kinds import PolledKind
from bot.domain.sources.schedule import Limits
from bot.errors import SourceInvalidError, SourceUnavailableError
from bot.ingest import outages
from bot.ingest.intake import Found, Polled, Taken, Taking, chance, life_of, look, seen, take
from bot.sources.fetch.fetcher import CONNECTIONS_PER_HOST, Cursor, Fetcher, Unchanged
from bot.sources.fetch.host_slots import HostSlots
from bot.sources.parser import WORKERS, Parser
from storage import Storage, writes
from storage.engine.recorder import Recorder
from storage.engine.trouble import TRY_AGAIN, cause_of
from storage.sources import polls, sources
from storage.sources.polls import Failed, Seen
from storage.sources.sources import Source

log = structlog.get_logger(__name__)

STEADY_AT_ONCE = 32
FAILING_AT_ONCE = 16
"""Sources fetched and read at once: those whose last poll worked, and those whose last poll failed."""
FAILING_PER_HOST = 1
DUE_AT_ONCE = 100
"""How many sources one look takes up."""
MOST_UNDER_WAY = 1000
"""How many sources may wait for their turn or have it."""
WHILE_POLLING = 0.5
"""The least wait in seconds between two looks while a poll is under way."""
LOOK_AGAIN = 30.0
"""Seconds after which the loop looks for due sources even if nothing woke it."""

Record = Callable[[Seen | Failed], Awaitable[None]]
_shift = writes(polls.shift)


class _Lane:
    """Slots for the sources of one kind: at a host, in all, and for parsing.

    The slot at the host comes first, so that a source that waits for a slow host holds no slot that others
    need. The slot in all is kept until what was fetched is stored, which limits the memory for bodies.
    """

    def __init__(self, *, per_host: int, in_all: int, reads: int) -> None:
        self._hosts = HostSlots(per_host)
        self._slots = asyncio.Semaphore(in_all)
        self.reading = asyncio.Semaphore(reads)

    @asynccontextmanager
    async def turn(self, source: Source) -> AsyncIterator[None]:
        async with self._hosts.turn(urlsplit(source.url or "").netloc), self._slots:
            yield


class Polling:
    """Polls what is due, and a source at once on request.

    `accepted` is set when entries came in, `noticed` when an editor has to be told something about a source.
    The owners and the chat where it was added are told when a lively source fails or a poll is braked.
    """

    def __init__(
        self,
        storage: Storage,
        fetcher: Fetcher,
        parser: Parser,
        *,
        limits: Limits,
        language: str,
        owner_ids: Collection[int],
        clock: Callable[[], int],
        accepted: asyncio.Event,
        noticed: asyncio.Event,
    ) -> None:
        self._storage = storage
        self._fetcher = fetcher
        self._parser = parser
        self._limits = limits
        self.taking = Taking(limits, language, owner_ids, accepted.set)
        self._clock = clock
        self._noticed = noticed
        self._wake = asyncio.Event()
        self._system_clock = Clock()
        self._under_way: dict[int, asyncio.Event] = {}
        # Failing sources have a lane of their own. However many they are and however long they take, they use
        # neither a slot nor the last worker of those that work.
        self._steady = _Lane(
            per_host=CONNECTIONS_PER_HOST - FAILING_PER_HOST, in_all=STEADY_AT_ONCE, reads=WORKERS
        )
        self._failing = _Lane(per_host=FAILING_PER_HOST, in_all=FAILING_AT_ONCE, reads=WORKERS - 1)

    def wake(self) -> None:
        """Signal that a source may be due."""
        self._wake.set()

    async def run(self) -> None:
        """Poll what is due until cancelled."""
        recorder: Recorder[Seen | Failed] = Recorder(
            "polls", self._storage, polls.record, instead=self._unrecordable, recorded=self._wake.set
        )
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(recorder.run(), name="recording polls")
            while True:
                await self._system_clock.mind(partial(_shift, self._storage))
                for source in await self._due():
                    self._begin(source.id)
                    polling = self._poll_in_turn(source, recorder.put)
                    task = tasks.create_task(polling, name=f"poll {source.id}")
                    task.add_done_callback(partial(self._end, source.id))
                await self._sleep()

    async def poll_now(self, source_id: int, *, by_hand: bool = False) -> Polled | None:
        """Poll a source at once, or after the poll that is under way; None if there is no such source.

        A failed poll `by_hand` is not recorded, so it makes later polls no rarer. Only a pause that the
        source asks for is obeyed.
        """
        while (under_way := self._under_way.get(source_id)) is not None:
            await under_way.wait()
        self._begin(source_id)
        try:
            source = await self._storage.read(lambda tx: sources.get(tx, source_id))
            if source is None or source.url is None:
                return None
            polled, outcome = await self._poll(source, self._lane(source))
            if by_hand and isinstance(outcome, Failed):
                await self._obey(source, polled)
                return polled
            await self._conclude(source, polled, outcome, self._record_at_once)
            return polled
        finally:
            self._end(source_id)
            self._wake.set()

    def _begin(self, source_id: int) -> None:
        self._under_way[source_id] = asyncio.Event()

    def _end(self, source_id: int, _: object = None) -> None:
        self._under_way.pop(source_id).set()

    def _lane(self, source: Source) -> _Lane:
        return self._failing if source.failures else self._steady

    async def _due(self) -> list[Source]:
        """Return due sources that are not under way, as many as there is room for."""
        room = min(DUE_AT_ONCE, MOST_UNDER_WAY - len(self._under_way))
        if room <= 0:
            return []
        under_way = self._under_way.keys()
        found = await self._storage.read(lambda tx: polls.due(tx, self._clock(), room, under_way))
        # A poll may have begun meanwhile.
        return [source for source in found if source.id not in self._under_way]

    async def _poll_in_turn(self, source: Source, record: Record) -> None:
        lane = self._lane(source)
        async with lane.turn(source):
            try:
                polled, outcome = await self._poll(source, lane, patient=True)
            except Exception:
                # A bug that one source's data triggers must not end the polling of the others.
                log.exception("poll failed unexpectedly", source=source.id)
                polled, outcome = self._failed(source, SourceInvalidError("source-broke"))
        # The poll's slots are free again. It is recorded together with others, and not polled before that.
        await self._conclude(source, polled, outcome, record)

    async def _poll(
        self, source: Source, lane: _Lane, *, patient: bool = False
    ) -> tuple[Polled, Seen | Failed | None]:
        """Fetch a source and store what is new, and with the last of it the cursor.

        Return the result, and what is still to be recorded: that nothing changed, or that it failed. While
        the database is in trouble, a `patient` poll waits until it can store what it has.
        """
        cursor = Cursor(source.etag, source.last_modified, source.body_hash)
        try:
            found = await look(self._fetcher, self._parser, source.url or "", cursor, parsing=lane.reading)
            if isinstance(found, Unchanged):
                return Polled(moved_to=found.moved_to), self._unchanged(source, found)
            return await self._take(source, found, patient=patient), None
        except (SourceUnavailableError, SourceInvalidError) as error:
            return self._failed(source, error)

    def _unchanged(self, source: Source, found: Unchanged) -> Seen:
        asked = max(found.max_age, source.ttl or 0)
        return seen(
            source,
            found.cursor,
            events=source.events,
            asked=asked,
            limits=self._limits,
            now=self._clock(),
            life=life_of(source),
        )

    async def _take(self, source: Source, found: Found, *, patient: bool) -> Polled:
        kind = found.parsed.kind
        if kind == "links":  # it was a liveblog, and is an ordinary page now
            raise SourceInvalidError("source-not-a-feed", looks="html")
        storing = partial(self._store, source.id, found, kind)
        taken = await (_in_time(storing) if patient else storing())
        if taken is None:
            return Polled()
        if taken.braked:
            log.warning("poll braked, entries not sent", source=source.id, entries=taken.braked)
        polled = Polled(taken.accepted, taken.braked, moved_to=found.fetched.moved_to)
        changed = sum(map(polled.count, (Change.NEW, Change.REVISED, Change.RETAGGED, Change.WITHDRAWN)))
        if changed:
            log.info("polled", source=source.id, changed=changed)
        if taken.braked or polled.count(Change.REVISED) or source.reported_at is not None:
            self._noticed.set()
        return polled

    async def _store(self, source_id: int, found: Found, kind: PolledKind) -> Taken | None:
        return await take(self._storage, source_id, found, self.taking, kind=kind, now=self._clock())

    def _failed(
        self, source: Source, error: SourceUnavailableError | SourceInvalidError
    ) -> tuple[Polled, Failed]:
        now = self._clock()
        failures = source.failures + 1
        retry_after = error.retry_after if isinstance(error, SourceUnavailableError) else None
        next_poll_at = schedule.next_poll_after_failure(
            now,
            self._limits,
            failures=failures,
            retry_after=retry_after,
            chance=chance(),
            life=life_of(source),
            failing_since_at=source.failing_since_at or now,
        )
        log.warning("poll failed", source=source.id, error=str(error), failures=failures)
        return Polled(error=error), Failed(source.id, error.dump(), next_poll_at, now, _asked(retry_after))

    async def _conclude(
        self, source: Source, polled: Polled, outcome: Seen | Failed | None, record: Record
    ) -> None:
        """Record what a poll left to be recorded, and where the source has moved to."""
        if isinstance(outcome, Failed) and outages.is_given_up(source, outcome):
            failed = outcome
            await self._storage.write(lambda tx: outages.give_up(tx, source, failed))
            self._noticed.set()
        elif isinstance(outcome, Failed) and outages.is_to_report(source, outcome):
            failed = outcome
            await self._storage.write(lambda tx: outages.report(tx, source, failed, self.taking.owner_ids))
            self._noticed.set()
        elif outcome is not None:
            await record(outcome)
            if isinstance(outcome, Seen) and outcome.reported:
                self._noticed.set()
        if polled.moved_to is not None and polled.moved_to != source.url:
            await self._move(source, polled.moved_to)

    async def _obey(self, source: Source, polled: Polled) -> None:
        """Leave a source alone for as long as it asks, even if somebody polls it by hand."""
        error = polled.error
        if isinstance(error, SourceUnavailableError) and error.retry_after:
            asked = _asked(error.retry_after)
            await self._storage.write(lambda tx: polls.postpone(tx, source.id, asked, self._clock()))

    async def _move(self, source: Source, url: str) -> None:
        """Note where a source says that it has moved for good."""
        if await self._storage.write(lambda tx: polls.move(tx, source.id, url)):
            log.info("source moved", source=source.id, to=urlsplit(url).netloc)

    async def _record_at_once(self, outcome: Seen | Failed) -> None:
        await self._storage.write(lambda tx: polls.record(tx, [outcome]))

    def _unrecordable(self, outcome: Seen | Failed) -> Failed:
        """Return what to record instead of an outcome that the database refuses.

        If it refuses that, too, the source waits: dropping it would poll the source again at once.
        """
        next_poll_at = outcome.at + seconds(self._limits.longest)
        return Failed(outcome.source_id, SourceInvalidError("source-broke").dump(), next_poll_at, outcome.at)

    async def _sleep(self) -> None:
        due_at = await self._storage.read(polls.next_poll_at)
        wait = LOOK_AGAIN
        if due_at is not None:
            # A source under way stays due until it is recorded, so the least wait keeps this from spinning.
            least = WHILE_POLLING if self._under_way else 0.0
            wait = min(wait, max(least, seconds_until(due_at, self._clock())))
        if self._system_clock.set_back():
            return  # the wait would be too long
        await sleep_until(self._wake, at_most=wait)


async def _in_time(storing: Callable[[], Awaitable[Taken | None]]) -> Taken | None:
    """Store what was polled, however long the database is in trouble, without fetching it again."""
    while True:
        try:
            return await storing()
        except Exception as error:
            if cause_of(error) is None:
                raise
            log.warning("cannot store a poll, trying again", exc_info=error)
            await asyncio.sleep(TRY_AGAIN)


def _asked(retry_after: float | None) -> int:
    return round(min(retry_after or 0.0, schedule.LONGEST_ASKED))
