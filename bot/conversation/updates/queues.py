"""Queues updates to be handled in order within a chat, with chats side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Coroutine
from dataclasses import dataclass, field
from typing import Final

from bot.domain.delivery.shares import Share
from bot.gateway.updates import chat_of, concerns_chat, migration_of, sender_of
from storage.chats.inbox import Stored

AT_ONCE: Final = 32
"""Readers' updates handled at once, and as many editors' updates, so that editors never wait for readers."""

Handle = Callable[[Stored, Share], Awaitable[None]]


@dataclass(slots=True)
class _Chat:
    """A chat's waiting updates: a queue per editor, and one (key 0) for everyone else.

    `behind` has the updates after one that concerns the whole chat, which itself waits for all before it.
    """

    queues: dict[int, deque[Stored]] = field(default_factory=dict)
    at_work: set[asyncio.Task[None]] = field(default_factory=set)
    behind: deque[tuple[int | None, Stored]] | None = None


class Queues:
    """Has updates handled by `handle`, in tasks of a group.

    A chat's updates are handled in order, so that the parts of a long text stay in order. A handler that
    waits, for example for a slow source, delays no other chat. In a group, editors' updates wait only for
    their own earlier ones. A group that becomes a supergroup counts as one chat: earlier updates are handled
    before the move and later ones after it. The same holds when the bot joins or leaves.
    """

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._chats: dict[int, _Chat] = {}
        self._former: dict[int, int] = {}  # supergroup id to the id of its former group
        self._ending = False
        self._slots = {share: asyncio.Semaphore(AT_ONCE) for share in (Share.EDITOR, Share.ANSWER)}

    def put(self, tasks: asyncio.TaskGroup, stored: Stored, update: object, staff: Collection[int]) -> None:
        """Queue an update. `update` is its plain data, `staff` the user ids of the editors and owners."""
        sender = sender_of(update) or 0
        editor_id = None if concerns_chat(update) else sender if sender in staff else 0
        self._queue(tasks, self._first_id(update), editor_id, stored)

    async def end(self, grace: float) -> None:
        """Start nothing more, and wait up to `grace` seconds for the handlers that are running."""
        self._ending = True
        at_work = {task for chat in self._chats.values() for task in chat.at_work}
        if at_work:
            await asyncio.wait(at_work, timeout=grace)

    def _first_id(self, update: object) -> int:
        """Return the chat whose queue an update joins, or 0; for a supergroup the id of its former group."""
        chat_id = chat_of(update) or 0
        moved = migration_of(update)
        if moved is not None:
            former, supergroup = moved
            self._former[supergroup] = former
        return self._former.get(chat_id, chat_id)

    def _queue(self, tasks: asyncio.TaskGroup, chat_id: int, editor_id: int | None, stored: Stored) -> None:
        """Queue an update. `editor_id` is None if it concerns the whole chat."""
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
        """Handle an update about a whole chat after all earlier ones, then start the later ones."""
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
