"""Receives Telegram's updates: stores them before confirming them, then has them handled in order."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, NoReturn

import structlog
from telegram import Update
from telegram.ext import ExtBot

from bot import access
from bot.conversation.failures import Attempt, attempt
from bot.conversation.inline import Inline
from bot.conversation.updates.admission import Admission
from bot.conversation.updates.apologies import Apologies
from bot.conversation.updates.fetcher import Fetching
from bot.conversation.updates.queues import Queues
from bot.domain.backoff import Backoff
from bot.domain.delivery.shares import Share
from bot.errors import NotLeadingError
from bot.gateway.updates import asked_privately, inline_query_of, update_id_of, with_plain_command
from storage import Storage, Tx, writes
from storage.chats import inbox
from storage.chats.inbox import Stored
from storage.delivery import tallies
from storage.engine.trouble import TRY_AGAIN, cause_of

log = structlog.get_logger(__name__)

UNREADABLE: Final = "unreadable"
"""The kind under which unreadable updates are counted."""
GRACE: Final = 10.0
"""Seconds that running handlers have to finish when the bot stops."""
MORE_TRIES: Final = 6
WAITS: Final = Backoff(1.0, 30.0)
"""How often an update is tried again, and the waits before. After each the database must work, too."""
REPEATED_AFTER: Final = 1.0
"""Seconds before another poll after one that only repeated updates."""
GROUPED_FOR: Final = 0.05
"""Seconds between two commits of handled updates, so that a rush of updates does not block other writers."""


class Receiver:
    """Stores updates and passes each to `admission` at least once. `Queues` keeps their order."""

    def __init__(
        self,
        bot: ExtBot[Any],
        storage: Storage,
        clock: Callable[[], int],
        admission: Admission,
        apologies: Apologies,
        *,
        inline: Inline,
        owner_ids: frozenset[int],
    ) -> None:
        self._bot = bot
        self._storage = storage
        self._clock = clock
        self._admission = admission
        self._apologies = apologies
        self._inline = inline
        self._owner_ids = owner_ids
        self._handled: list[int] = []  # ids of handled updates that are not yet stored as done
        self._unreadable = 0  # how many of these could not be read
        self._noted = asyncio.Event()
        self._odd: set[str] = set()  # updates without an id; each poll returns them again

    async def run(self) -> None:
        """Receive until cancelled. Updates that an earlier run stored and did not finish come first.

        When cancelled, handlers that are running get GRACE seconds to finish.
        """
        await self._store_done()
        async with asyncio.TaskGroup() as tasks:
            noting = tasks.create_task(self._keep_done(), name="updates done")
            queues = Queues(self._handle)
            try:
                await self._receive(tasks, queues)
            finally:
                await queues.end(GRACE)
                noting.cancel()
                await self._store_done()

    async def _keep_done(self) -> NoReturn:
        """Store which updates were handled, in groups."""
        while True:
            await self._noted.wait()
            self._noted.clear()
            try:
                await self._store_done()
            except Exception as error:
                if cause_of(error) is None:
                    raise
                # Updates not recorded as handled would be handled again after a restart.
                log.error("cannot record handled updates", count=len(self._handled), exc_info=error)  # noqa: TRY400  kept short
                self._noted.set()
                await asyncio.sleep(TRY_AGAIN)
            await asyncio.sleep(GROUPED_FOR)

    async def _store_done(self) -> None:
        handled, unreadable = self._handled.copy(), self._unreadable
        if handled:
            await _note_done(self._storage, handled, unreadable, self._clock())
            del self._handled[: len(handled)]
            self._unreadable -= unreadable

    async def _receive(self, tasks: asyncio.TaskGroup, queues: Queues) -> NoReturn:
        await self._hand_out(tasks, queues, await self._storage.read(inbox.pending))
        fetching = Fetching(self._bot)
        await fetching.remove_webhook()
        newest = await self._storage.read(inbox.last_update_id)
        while True:
            fetched = await fetching.fetch(newest)
            updates = [one for one in fetched if inline_query_of(one) is None]
            try:
                taken = await self._store(updates)
            except Exception as error:
                if cause_of(error) is None:
                    raise
                # Telegram keeps the updates, because they are not confirmed.
                log.error("cannot store updates, trying again", count=len(updates), exc_info=error)  # noqa: TRY400  the line is kept short
                await self._apologies.tell(filter(None, map(asked_privately, updates)))
                await asyncio.sleep(TRY_AGAIN)
                continue
            self._apologies.over()
            await self._hand_out(tasks, queues, taken)
            self._inline.put(tasks, fetched)
            ids = [update_id for one in fetched if (update_id := update_id_of(one)) is not None]
            newest = max(ids, default=newest)
            if fetched and not ids:
                await asyncio.sleep(REPEATED_AFTER)  # Telegram repeats updates that cannot be confirmed

    async def _store(self, updates: Sequence[object]) -> list[Stored]:
        """Store updates as they came, before they are parsed, and count those without an id."""
        now = self._clock()
        bodies = [(update_id_of(update), json.dumps(update)) for update in updates]
        stored = [Stored(update_id, body, now) for update_id, body in bodies if update_id is not None]
        odd = {body for update_id, body in bodies if update_id is None}
        odd, self._odd = odd - self._odd, odd
        if updates:
            await _put(self._storage, stored, len(odd), now)
        if odd:
            log.warning("ignored updates without an id", count=len(odd))
        return stored

    async def _hand_out(self, tasks: asyncio.TaskGroup, queues: Queues, updates: Sequence[Stored]) -> None:
        staff = await access.list_staff(self._storage, self._owner_ids) if updates else ()
        for stored in updates:
            queues.put(tasks, stored, json.loads(stored.body), staff)

    async def _handle(self, stored: Stored, share: Share) -> None:
        try:
            update = Update.de_json(with_plain_command(json.loads(stored.body)), self._bot)
        except Exception as error:  # noqa: BLE001  any form is possible, and its content must not be logged
            log.warning("cannot read update", update=stored.update_id, why=type(error).__name__)
            self._unreadable += 1
        else:
            if not await self._admit(update, stored.received_at, share):
                return
        self._handled.append(stored.update_id)
        self._noted.set()

    async def _admit(self, update: Update, received_at: int, share: Share) -> bool:
        """Have an update handled, again and again while the database is in trouble.

        If that never works, tell the person. Return False if the process that leads next has to handle it.
        """
        tried = await self._try(update, received_at, share, Attempt())
        for failures in range(1, MORE_TRIES + 1):
            if tried.trouble is None or isinstance(tried.trouble, NotLeadingError):
                break
            if not await self._is_writable(WAITS.after(failures)):
                return False
            tried = await self._try(update, received_at, share, Attempt(is_first=False))
        if isinstance(tried.trouble, NotLeadingError):
            return False
        if tried.trouble is not None:
            log.error("update given up", update=update.update_id)
            await self._admission.give_up(update)
        return True

    async def _is_writable(self, wait: float) -> bool:
        """Wait some seconds, and until the database can be written to; False if another process leads."""

        async def nothing(_tx: Tx) -> None:
            """Only begin and commit."""

        while True:
            await asyncio.sleep(wait)
            try:
                await self._storage.write(nothing)
            except NotLeadingError:
                return False
            except Exception as error:
                if cause_of(error) is None:
                    raise
                wait = TRY_AGAIN
            else:
                return True

    async def _try(self, update: Update, received_at: int, share: Share, tried: Attempt) -> Attempt:
        token = attempt.set(tried)
        try:
            # The application passes a handler's errors to its error handler.
            await self._admission.handle(update, received_at, share, counted=not tried.is_first)
        except Exception as error:
            if not tried.meets(error):
                log.exception("update failed unexpectedly", update=update.update_id)
        finally:
            attempt.reset(token)
        return tried


@writes
async def _put(tx: Tx, stored: Sequence[Stored], unreadable: int, now: int) -> None:
    await inbox.put(tx, [(one.update_id, one.body) for one in stored], now)
    await tallies.add(tx, +Counter({UNREADABLE: unreadable}), now)


@writes
async def _note_done(tx: Tx, handled: Collection[int], unreadable: int, now: int) -> None:
    await inbox.done(tx, handled, now)
    await tallies.add(tx, +Counter({UNREADABLE: unreadable}), now)
