"""Telegram's updates to their handlers: stored before they are confirmed, handled in order within a chat."""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

import structlog
from telegram import Chat, Update
from telegram.error import InvalidToken, TelegramError

from handlers.apologies import Apologies
from handlers.services import BotApplication
from storage import Storage, Tx, inbox
from storage.trouble import TRY_AGAIN, cause_of

log = structlog.get_logger(__name__)

ALLOWED = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""Said in full each time: Telegram keeps the former list when it is left out."""
POLL_SECONDS = 30
GRACE = 10.0
"""Seconds that updates under way have to finish when the bot ends."""
AT_ONCE = 32
"""Chats whose updates are handled side by side."""


Wrote = Callable[[Tx, Sequence[int]], Awaitable[None]]
"""Told of the chats that updates came from, before these are handled."""


class Receiver:
    """Takes updates in and hands them to an application's handlers, each at least once.

    A chat's updates are handled one after the other, so that the parts of a long text stay in order; a chat
    whose handler waits, for a slow source say, holds up no other chat. A group that becomes a supergroup
    stays one chat in this: what was asked before is done before it moves, and the rest after that.
    """

    def __init__(
        self, application: BotApplication, storage: Storage, clock: Callable[[], int], wrote: Wrote
    ) -> None:
        self._application = application
        self._storage = storage
        self._clock = clock
        self._wrote = wrote
        self._waiting: dict[int, deque[tuple[int, str]]] = {}
        self._former: dict[int, int] = {}  # of a supergroup: the id of the group that it was
        self._handling: set[asyncio.Task[None]] = set()
        self._ending = False
        self._apologies = Apologies(application)
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def run(self) -> None:
        """Receive until cancelled, beginning with what an earlier run stored and did not finish.

        When cancelled, the updates that are being handled are finished, within GRACE seconds.
        """
        self._ending = False
        async with asyncio.TaskGroup() as tasks:
            try:
                await self._receive(tasks)
            finally:
                self._ending = True
                if self._handling:
                    await asyncio.wait(self._handling, timeout=GRACE)

    async def _receive(self, tasks: asyncio.TaskGroup) -> None:
        self._hand_out(tasks, await self._storage.read(inbox.pending))
        offset = await self._storage.read(inbox.last_update_id)
        wait = 1.0
        while True:
            try:
                updates = await self._application.bot.get_updates(
                    offset=offset + 1 if offset else None, timeout=POLL_SECONDS, allowed_updates=ALLOWED
                )
            except InvalidToken:
                raise
            except TelegramError as error:
                log.warning("receiving failed", why=str(error), again_in=wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, 60.0)
                continue
            wait = 1.0
            if updates:
                try:
                    stored = await self._store(updates)
                except Exception as error:
                    if cause_of(error) is None:
                        raise
                    # Telegram keeps them: they are not confirmed to it.
                    log.error("updates cannot be stored", count=len(updates), exc_info=error)  # noqa: TRY400  the line is kept short
                    await self._apologies.tell(_privately(updates))
                    await asyncio.sleep(TRY_AGAIN)
                    continue
                self._apologies.over()
                self._hand_out(tasks, stored)
                offset = updates[-1].update_id

    async def _store(self, updates: Sequence[Update]) -> list[tuple[int, str]]:
        stored = [(update.update_id, update.to_json()) for update in updates]
        chats = [update.effective_chat.id for update in updates if update.effective_chat]

        async def store(tx: Tx) -> None:
            await inbox.put(tx, stored, self._clock())
            await self._wrote(tx, chats)

        await self._storage.write(store)
        return stored

    def _hand_out(self, tasks: asyncio.TaskGroup, updates: Sequence[tuple[int, str]]) -> None:
        for update_id, payload in updates:
            chat = self._chat_of(payload)
            queue = self._waiting.get(chat)
            if queue is None:
                self._waiting[chat] = deque([(update_id, payload)])
                task = tasks.create_task(self._handle_chat(chat), name=f"updates of {chat}")
                self._handling.add(task)
                task.add_done_callback(self._handling.discard)
            else:
                queue.append((update_id, payload))

    def _chat_of(self, payload: str) -> int:
        """Return the chat in whose turn an update is handled, 0 for one without."""
        update = Update.de_json(json.loads(payload), None)
        chat = update.effective_chat
        if chat is None:
            return 0
        message = update.message
        if message is not None and message.migrate_to_chat_id is not None:
            self._former[message.migrate_to_chat_id] = chat.id
        elif message is not None and message.migrate_from_chat_id is not None:
            self._former[chat.id] = message.migrate_from_chat_id
        return self._former.get(chat.id, chat.id)

    async def _handle_chat(self, chat: int) -> None:
        queue = self._waiting[chat]
        try:
            while queue and not self._ending:
                update_id, payload = queue.popleft()
                async with self._slots:
                    await self._handle(update_id, payload)
        finally:
            del self._waiting[chat]

    async def _handle(self, update_id: int, payload: str) -> None:
        try:
            update = Update.de_json(json.loads(payload), self._application.bot)
            # The application tells its error handler of what a handler raises, and goes on.
            await self._application.process_update(update)
        except Exception:
            log.exception("update broke", update=update_id)
        await self._finish(update_id)

    async def _finish(self, update_id: int) -> None:
        """Note that an update was handled, or it would be again; wait while the database is in trouble."""
        while True:
            try:
                await self._storage.write(lambda tx: inbox.done(tx, [update_id], self._clock()))
            except Exception as error:
                if self._ending or cause_of(error) is None:
                    raise
                log.error("an update waits to be noted", update=update_id, exc_info=error)  # noqa: TRY400  kept short
                await asyncio.sleep(TRY_AGAIN)
            else:
                return


def _privately(updates: Sequence[Update]) -> list[int]:
    """Return the private chats in which somebody wrote or pressed something."""
    chats = [update.effective_chat for update in updates if update.message or update.callback_query]
    return [chat.id for chat in chats if chat is not None and chat.type == Chat.PRIVATE]
