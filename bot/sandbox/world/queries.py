"""Keeps callback queries: a pressed button waits a short time for one answer."""

import itertools
import time
from dataclasses import dataclass

from bot.sandbox.api.refusals import TOO_OLD, bad_request
from bot.sandbox.world.objects import Json

LIFETIME = 15.0
"""Seconds within which a query can be answered."""
KEPT = 1000


@dataclass(slots=True)
class Query:
    """A pressed button. `at` is in monotonic seconds."""

    id: str
    chat_id: int
    user_id: int
    message_id: int
    data: str
    at: float
    answer: Json | None = None


class Queries:
    """The most recent callback queries."""

    def __init__(self) -> None:
        self._ids = itertools.count(time.time_ns())
        self._queries: dict[str, Query] = {}

    def open(self, chat_id: int, user_id: int, message_id: int, data: str) -> Query:
        """Create a query. Its id is a decimal string."""
        query = Query(str(next(self._ids)), chat_id, user_id, message_id, data, time.monotonic())
        self._queries[query.id] = query
        while len(self._queries) > KEPT:
            del self._queries[next(iter(self._queries))]
        return query

    def answer(self, query_id: str, answer: Json) -> Query:
        """Store the answer to a query and return the query; refused if it is unknown, late or answered."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or time.monotonic() - query.at > LIFETIME:
            raise bad_request(TOO_OLD)
        query.answer = answer
        return query

    def answer_to(self, query_id: str) -> Json | None:
        """Return the bot's answer (`text`, `show_alert`, `url`), or None if there is none."""
        query = self._queries.get(query_id)
        return None if query is None else query.answer

    def expire(self) -> None:
        """Expire all open queries."""
        for query in self._queries.values():
            query.at -= LIFETIME + 1
