"""Publishes waiting posts within a second of their time."""

import asyncio
from collections.abc import Sequence
from typing import NoReturn

import structlog

from bot.access import Actor
from bot.clock import sleep_until_time
from bot.newsroom.desk.waiting import cancel_of_removed, expire, is_due, publish_due
from bot.newsroom.messenger import Messenger
from storage.newsroom import schedules
from storage.newsroom.drafts import Draft

log = structlog.get_logger(__name__)

LOOK_EVERY = 30.0
"""Seconds between two looks if nothing wakes the loop: somebody may have been removed from the team."""


class Publishing:
    """Publishes posts when their time has come, each once.

    `wake` says that a post may wait, or that somebody was removed. `accepted` wakes the fan-out, `receipted`
    the receipts, and `noticed` what tells editors.
    """

    def __init__(
        self,
        messenger: Messenger,
        owner_ids: frozenset[int],
        *,
        wake: asyncio.Event,
        accepted: asyncio.Event,
        receipted: asyncio.Event,
        noticed: asyncio.Event,
    ) -> None:
        self._messenger = messenger
        self._storage = messenger.storage
        self._now = messenger.clock
        self._owner_ids = owner_ids
        self._wake = wake
        self._accepted, self._receipted, self._noticed = accepted, receipted, noticed

    async def run(self) -> NoReturn:
        """Publish what is due until cancelled."""
        while True:
            waiting = await self._storage.read(schedules.list_waiting)
            for draft in waiting:
                await self._look(draft)
            self._noticed.set()
            await self._sleep(waiting)

    async def _look(self, draft: Draft) -> None:
        now = self._now()
        if draft.second_until_at is not None:
            await expire(self._storage, draft.id, now)
        if not is_due(draft, now):
            if await self._has_removed(draft):
                await cancel_of_removed(self._storage, draft.id, self._owner_ids, now)
            return
        words = (await self._messenger.telling_at(draft.chat_id)).words
        language = self._messenger.catalogues.language
        entry_id = await publish_due(self._storage, draft, self._owner_ids, language, now, words)
        if entry_id is not None:
            log.info("published when due", entry=entry_id, draft=draft.id)
            self._accepted.set()
            self._receipted.set()

    async def _has_removed(self, draft: Draft) -> bool:
        """Return whether somebody may no longer post who wrote or scheduled a draft."""
        people = [Actor(one, self._owner_ids) for one in {draft.user_id, draft.waiting_by or draft.user_id}]
        return not all([await self._storage.read(one.is_editor) for one in people])

    async def _sleep(self, waiting: Sequence[Draft]) -> None:
        now = self._now()
        times = [time for one in waiting for time in (one.publish_at, one.second_until_at)]
        coming = [time for time in times if time is not None and time > now]
        await sleep_until_time(self._wake, min(coming, default=None), self._now, at_most=LOOK_EVERY)
