"""Answers inline queries (`@bot words`, typed in any chat): at once or not at all.

They are not stored. Each letter that a person types is another query, Telegram soon forgets it, and nothing
is lost if it is not answered.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any, Final, TypeAlias

import structlog
from telegram import InlineQuery
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.domain.delivery.limits import Limits
from bot.gateway.updates import inline_query_of

log = structlog.get_logger(__name__)

WITHIN: Final = 1.0
"""Seconds within which a query is answered or dropped."""
AT_ONCE: Final = 16
"""Queries answered at once; further ones are dropped."""
PER_MINUTE: Final = 60
"""Queries per minute of a person that are answered."""

Answer: TypeAlias = Callable[[InlineQuery], Awaitable[None]]


class Inline:
    """Has inline queries answered by `answer`, of each person only the newest.

    `clock` returns UTC microseconds.
    """

    def __init__(self, bot: ExtBot[Any], answer: Answer, clock: Callable[[], int]) -> None:
        self._bot = bot
        self._answer = answer
        self._clock = clock
        self._limits = Limits(PER_MINUTE, PER_MINUTE)
        self._at_work: dict[int, asyncio.Task[None]] = {}

    def put(self, tasks: asyncio.TaskGroup, updates: Iterable[object]) -> None:
        """Begin to answer the inline queries among updates, given as plain data."""
        for update in updates:
            query = self._read(update)
            if query is None:
                continue
            person, now = query.from_user.id, self._clock()
            earlier = self._at_work.pop(person, None)
            if earlier is not None:
                earlier.cancel()  # the person has typed on
            if self._limits.judge(person, person, now, now=now).over or len(self._at_work) >= AT_ONCE:
                continue
            task = tasks.create_task(self._handle(query), name="inline query")
            self._at_work[person] = task
            task.add_done_callback(partial(self._end, person))

    def _end(self, person: int, done: asyncio.Task[None]) -> None:
        if self._at_work.get(person) is done:
            del self._at_work[person]

    def _read(self, update: object) -> InlineQuery | None:
        raw = inline_query_of(update)
        try:
            return None if raw is None else InlineQuery.de_json(raw, self._bot)
        except Exception as error:  # noqa: BLE001  any form is possible, and its content must not be logged
            log.warning("cannot read inline query", why=type(error).__name__)
            return None

    async def _handle(self, query: InlineQuery) -> None:
        try:
            async with asyncio.timeout(WITHIN):
                await self._answer(query)
        except TimeoutError:
            log.info("dropped an inline query, it took too long")
        except BadRequest as error:
            # "Query is too old": Telegram or the person's app has stopped waiting.
            if "query is too old" not in error.message.lower():
                log.warning("inline query not answered", why=error.message)
        except TelegramError as error:
            log.info("inline query not answered", why=str(error))
        except Exception:
            log.exception("inline query failed")
