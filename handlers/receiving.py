"""Telegram's updates to their handlers: stored before they are confirmed, handled in order within a chat."""

import asyncio
import json
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence

import structlog
from telegram import Update
from telegram.error import Conflict, TelegramError

from bot.gateway.updates import chat_of, fetch_updates, find_webhook, migration_of, update_id_of
from handlers.services import BotApplication
from storage import Storage, Tx, inbox, tallies

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
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
LONGEST_WAIT_IN_CONFLICT = 5.0
"""Seconds before another try."""
RIVALRY_OVER = 2 * POLL_SECONDS
"""Seconds without a conflict after which no other program asks any more: a whole poll is among them."""
UNREADABLE = "unreadable"
"""What to count updates as of which nothing could be made."""
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
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._rivalry = Rivalry()
        self._odd: set[str] = set()  # updates without an id, which come again with each poll

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
        await self._remove_webhook()
        newest = await self._storage.read(inbox.last_update_id)
        wait = FIRST_WAIT
        while True:
            try:
                updates = await fetch_updates(
                    self._application.bot, after=newest, allowed=ALLOWED, seconds=POLL_SECONDS
                )
            except TelegramError as error:
                await self._mind(error, wait)
                longest = LONGEST_WAIT_IN_CONFLICT if isinstance(error, Conflict) else LONGEST_WAIT
                wait = min(wait * 2, longest)
                continue
            wait = FIRST_WAIT
            if self._rivalry.over(_monotonic()):
                log.info("no other program takes the updates any more")
            taken = await self._store(updates)
            self._hand_out(tasks, taken)
            newest = max((update_id for update_id, _ in taken), default=newest)
            if updates and not taken:
                await asyncio.sleep(FIRST_WAIT)  # Telegram repeats what cannot be confirmed

    async def _mind(self, error: TelegramError, wait: float) -> None:
        """Say what keeps updates from coming, end it where that is a webhook, else wait."""
        if isinstance(error, Conflict) and "webhook" in error.message.casefold():
            await self._remove_webhook()
        elif isinstance(error, Conflict):
            if self._rivalry.noticed(_monotonic()):
                log.error("another program takes the updates of this token: end it, or give it another token")
        else:
            log.warning("receiving failed", why=str(error), again_in=wait)
        await asyncio.sleep(wait)

    async def _remove_webhook(self) -> None:
        """End a webhook that an earlier program left, for while there is one no updates can be fetched."""
        bot = self._application.bot
        try:
            host = await find_webhook(bot)
            await bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            log.warning("cannot tell whether there is a webhook", why=str(error))
        else:
            if host is not None and self._rivalry.noticed(_monotonic()):
                log.warning("a webhook took the updates: it is removed", host=host)

    async def _store(self, updates: Sequence[object]) -> list[tuple[int, str]]:
        """Store updates as they came, before anything is made of them; count those that have no id."""
        bodies = [(update_id_of(update), json.dumps(update)) for update in updates]
        stored = [(update_id, body) for update_id, body in bodies if update_id is not None]
        odd = {body for update_id, body in bodies if update_id is None}
        odd, self._odd = odd - self._odd, odd
        chats = [chat for update in updates if (chat := chat_of(update)) is not None]

        async def store(tx: Tx) -> None:
            await inbox.put(tx, stored, self._clock())
            await tallies.add(tx, +Counter({UNREADABLE: len(odd)}), self._clock())
            await self._wrote(tx, chats)

        if updates:
            await self._storage.write(store)
        if odd:
            log.warning("updates without an id are left", count=len(odd))
        return stored

    def _hand_out(self, tasks: asyncio.TaskGroup, updates: Sequence[tuple[int, str]]) -> None:
        for update_id, payload in updates:
            chat = self._turn_of(json.loads(payload))
            queue = self._waiting.get(chat)
            if queue is None:
                self._waiting[chat] = deque([(update_id, payload)])
                task = tasks.create_task(self._handle_chat(chat), name=f"updates of {chat}")
                self._handling.add(task)
                task.add_done_callback(self._handling.discard)
            else:
                queue.append((update_id, payload))

    def _turn_of(self, update: object) -> int:
        """Return the chat in whose turn an update is handled, 0 for one without."""
        chat = chat_of(update)
        if chat is None:
            return 0
        moved = migration_of(update)
        if moved is not None:
            former, supergroup = moved
            self._former[supergroup] = former
        return self._former.get(chat, chat)

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
        bot, unreadable = self._application.bot, False
        try:
            update = Update.de_json(json.loads(payload), bot)
        except Exception as error:  # noqa: BLE001  its form is not ours to foresee, and its content nobody's to log
            log.warning("update cannot be read", update=update_id, why=type(error).__name__)
            unreadable = True
        else:
            await self._process(update)

        async def done(tx: Tx) -> None:
            await inbox.done(tx, [update_id], self._clock())
            await tallies.add(tx, +Counter({UNREADABLE: int(unreadable)}), self._clock())

        await self._storage.write(done)

    async def _process(self, update: Update) -> None:
        try:
            # The application tells its error handler of what a handler raises, and goes on.
            await self._application.process_update(update)
        except Exception:
            log.exception("update broke", update=update.update_id)


class Rivalry:
    """Whether another program, or a webhook, takes the updates of the same token; times are steady seconds.

    The two end each other's polls, and each gets some of the updates: that one poll goes well tells nothing.
    """

    def __init__(self) -> None:
        self._noticed_at: float | None = None

    def noticed(self, now: float) -> bool:
        """Note that Telegram ended a poll for another one; return whether that is news."""
        news = self._noticed_at is None
        self._noticed_at = now
        return news

    def over(self, now: float) -> bool:
        """Return, after a poll that went well, whether a rivalry has just been over for long enough."""
        if self._noticed_at is None or now - self._noticed_at < RIVALRY_OVER:
            return False
        self._noticed_at = None
        return True


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
