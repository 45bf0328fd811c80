"""Telegram's updates to their handlers: stored before they are confirmed, handled in order within a chat."""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, NoReturn

import structlog
from telegram import Update
from telegram.error import InvalidToken, TelegramError

from bot import staffing
from bot.domain.shares import Share
from handlers.admitting import Admission
from handlers.services import BotApplication
from storage import Storage, Tx, inbox
from storage.inbox import Stored

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
GROUPED_FOR = 0.05
"""Seconds between two commits of what was handled: in a rush each one would hold up all who write."""
AT_ONCE = 32
"""Updates of readers that are handled side by side, and as many of editors, who wait for no reader."""


Wrote = Callable[[Tx, Sequence[int]], Awaitable[None]]
"""Told of the chats that updates came from, before these are handled."""


@dataclass(slots=True)
class _Chat:
    """What waits in a chat: a queue for each editor, and one (0) for everybody else.

    `behind` is what came after an update that concerns the whole chat, which waits for all before it.
    """

    queues: dict[int, deque[Stored]] = field(default_factory=dict)
    at_work: set[asyncio.Task[None]] = field(default_factory=set)
    behind: deque[tuple[int | None, Stored]] | None = None


class Receiver:
    """Takes updates in and hands them to `admission`, each at least once.

    A chat's updates are handled one after the other, so that the parts of a long text stay in order; a chat
    whose handler waits, for a slow source say, holds up no other chat. What editors ask for in a group waits
    for nobody else there. A group that becomes a supergroup stays one chat in this: what was asked before is
    done before it moves, and the rest after that; so it is where the bot comes or goes.
    """

    def __init__(
        self,
        application: BotApplication,
        storage: Storage,
        clock: Callable[[], int],
        wrote: Wrote,
        admission: Admission,
        owner_ids: frozenset[int],
    ) -> None:
        self._application = application
        self._storage = storage
        self._clock = clock
        self._wrote = wrote
        self._admission = admission
        self._owner_ids = owner_ids
        self._chats: dict[int, _Chat] = {}
        self._former: dict[int, int] = {}  # of a supergroup: the id of the group that it was
        self._handled: list[int] = []  # update ids that are not yet stored as done
        self._noted = asyncio.Event()
        self._ending = False
        self._slots = {share: asyncio.Semaphore(AT_ONCE) for share in (Share.EDITOR, Share.ANSWER)}

    async def run(self) -> None:
        """Receive until cancelled, beginning with what an earlier run stored and did not finish.

        When cancelled, the updates that are being handled are finished, within GRACE seconds.
        """
        self._ending = False
        await self._store_done()
        async with asyncio.TaskGroup() as tasks:
            noting = tasks.create_task(self._keep_done(), name="updates done")
            try:
                await self._receive(tasks)
            finally:
                self._ending = True
                at_work = {task for chat in self._chats.values() for task in chat.at_work}
                if at_work:
                    await asyncio.wait(at_work, timeout=GRACE)
                noting.cancel()
                await self._store_done()

    async def _keep_done(self) -> NoReturn:
        """Store what was handled, in groups."""
        while True:
            await self._noted.wait()
            self._noted.clear()
            await self._store_done()
            await asyncio.sleep(GROUPED_FOR)

    async def _store_done(self) -> None:
        if handled := self._handled.copy():
            await self._storage.write(lambda tx: inbox.done(tx, handled, self._clock()))
            del self._handled[: len(handled)]

    async def _receive(self, tasks: asyncio.TaskGroup) -> None:
        await self._hand_out(tasks, await self._storage.read(inbox.pending))
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
                await self._hand_out(tasks, await self._store(updates))
                offset = updates[-1].update_id

    async def _store(self, updates: Sequence[Update]) -> list[Stored]:
        now = self._clock()
        stored = [Stored(update.update_id, update.to_json(), now) for update in updates]
        chats = [update.effective_chat.id for update in updates if update.effective_chat]

        async def store(tx: Tx) -> None:
            await inbox.put(tx, [(one.update_id, one.body) for one in stored], now)
            await self._wrote(tx, chats)

        await self._storage.write(store)
        return stored

    async def _hand_out(self, tasks: asyncio.TaskGroup, updates: Sequence[Stored]) -> None:
        staff = await staffing.list_staff(self._storage, self._owner_ids) if updates else ()
        for stored in updates:
            origin = _origin_of(stored.body)
            editor_id = None if origin.for_all else origin.user_id if origin.user_id in staff else 0
            self._queue(tasks, self._first_id(origin), editor_id, stored)

    def _first_id(self, origin: "_Origin") -> int:
        """Return the chat in whose turn an update is handled: of a supergroup, the group that it was."""
        if origin.moved_to is not None:
            self._former[origin.moved_to] = origin.chat_id
        if origin.moved_from is not None:
            self._former[origin.chat_id] = origin.moved_from
        return self._former.get(origin.chat_id, origin.chat_id)

    def _queue(self, tasks: asyncio.TaskGroup, chat_id: int, editor_id: int | None, stored: Stored) -> None:
        """Let an update wait for its turn; `editor_id` None: it concerns the whole chat."""
        chat = self._chats.setdefault(chat_id, _Chat())
        if chat.behind is not None:
            chat.behind.append((editor_id, stored))
        elif editor_id is None:
            chat.behind = deque()
            self._begin(tasks, chat_id, self._handle_alone(tasks, chat_id, stored))
        elif editor_id in chat.queues:
            chat.queues[editor_id].append(stored)
        else:
            chat.queues[editor_id] = deque([stored])
            self._begin(tasks, chat_id, self._handle_queue(chat, editor_id))

    def _begin(self, tasks: asyncio.TaskGroup, chat_id: int, work: Coroutine[object, object, None]) -> None:
        chat = self._chats[chat_id]
        task = tasks.create_task(work, name=f"updates of {chat_id}")
        chat.at_work.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            chat.at_work.discard(task)
            if not chat.at_work and self._chats.get(chat_id) is chat:
                del self._chats[chat_id]

        task.add_done_callback(ended)

    async def _handle_queue(self, chat: _Chat, editor_id: int) -> None:
        queue = chat.queues[editor_id]
        share = Share.EDITOR if editor_id else Share.ANSWER
        try:
            while queue and not self._ending:
                async with self._slots[share]:
                    await self._handle(queue.popleft(), share)
        finally:
            del chat.queues[editor_id]

    async def _handle_alone(self, tasks: asyncio.TaskGroup, chat_id: int, stored: Stored) -> None:
        """Handle what concerns a whole chat once all before it is done, then begin with what is behind."""
        chat = self._chats[chat_id]
        if before := chat.at_work - {asyncio.current_task()}:
            await asyncio.wait(before)
        if self._ending:
            return
        async with self._slots[Share.ANSWER]:
            await self._handle(stored, Share.ANSWER)
        behind, chat.behind = chat.behind or (), None
        for waiting in behind:
            self._queue(tasks, chat_id, *waiting)

    async def _handle(self, stored: Stored, share: Share) -> None:
        try:
            update = Update.de_json(json.loads(stored.body), self._application.bot)
            # The application tells its error handler of what a handler raises, and goes on.
            await self._admission.handle(update, stored.received_at, share)
        except Exception:
            log.exception("update broke", update=stored.update_id)
        self._handled.append(stored.update_id)
        self._noted.set()


class _Origin(NamedTuple):
    """Where an update comes from (chat 0: nowhere), and whether it concerns the whole chat."""

    chat_id: int = 0
    user_id: int = 0
    for_all: bool = False
    moved_to: int | None = None
    moved_from: int | None = None


def _origin_of(body: str) -> _Origin:
    """Read where an update comes from: to parse it whole takes a millisecond, and in a rush it may wait."""
    update = json.loads(body)
    kind = next((kind for kind in ALLOWED if kind in update), None)
    if kind is None:
        return _Origin()
    part = update[kind]
    # Somebody who writes as a chat is nobody in particular.
    user_id = 0 if "sender_chat" in part else part.get("from", {}).get("id", 0)
    message = part.get("message", {}) if kind == Update.CALLBACK_QUERY else part
    chat_id = message.get("chat", {}).get("id", 0)
    moved_to, moved_from = message.get("migrate_to_chat_id"), message.get("migrate_from_chat_id")
    if kind != Update.MESSAGE:
        return _Origin(chat_id, user_id, for_all=kind == Update.MY_CHAT_MEMBER)
    return _Origin(chat_id, user_id, bool(moved_to or moved_from), moved_to, moved_from)
