"""Callback queries: a pressed button waits for one answer, for a short time."""

import itertools
import time
from dataclasses import dataclass

from bot.sandbox.api.refusals import TOO_OLD, bad_request
from bot.sandbox.world.objects import Json

LIFETIME = 15.0
"""Seconds in which a query can be answered."""
KEPT = 1000


@dataclass(slots=True)
class Query:
    """A pressed button; `at` is monotonic seconds."""

    id: str
    chat_id: int
    user_id: int
    message_id: int
    data: str
    at: float
    answer: Json | None = None


class Queries:
    """The callback queries of late."""

    def __init__(self) -> None:
        self._ids = itertools.count(time.time_ns())
        self._queries: dict[str, Query] = {}

    def open(self, chat_id: int, user_id: int, message_id: int, data: str) -> Query:
        """Make a query; its id is a decimal string."""
        query = Query(str(next(self._ids)), chat_id, user_id, message_id, data, time.monotonic())
        self._queries[query.id] = query
        while len(self._queries) > KEPT:
            del self._queries[next(iter(self._queries))]
        return query

    def answer(self, query_id: str, answer: Json) -> Query:
        """Keep the answer to a query and return it; refused for an unknown, late or answered one."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or time.monotonic() - query.at > LIFETIME:
            raise bad_request(TOO_OLD)
        query.answer = answer
        return query

    def answer_to(self, query_id: str) -> Json | None:
        """Return what the bot answered: `text`, `show_alert`, `url`; None if it has not."""
        query = self._queries.get(query_id)
        return None if query is None else query.answer

    def expire(self) -> None:
        """Let the time to answer all open queries be over."""
        for query in self._queries.values():
            query.at -= LIFETIME + 1
