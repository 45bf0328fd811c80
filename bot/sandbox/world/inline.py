"""Keeps inline queries: what somebody types after the bot's name waits a short time for one answer."""

import itertools
import time
from dataclasses import dataclass
from typing import Final

from bot.sandbox.api.refusals import TOO_OLD, bad_request
from bot.sandbox.world.objects import Json

QUERY_LIMIT: Final = 256
"""Most characters of a query (Bot API, InlineQuery: "up to 256 characters")."""
LIFETIME: Final = 10.0
"""Seconds within which a query can be answered. The Bot API names no limit; this is a guess."""
KEPT: Final = 1000


@dataclass(slots=True)
class _Query:
    """A query. `at` is in monotonic seconds."""

    user_id: int
    at: float
    answer: Json | None = None


class InlineQueries:
    """The most recent inline queries."""

    def __init__(self) -> None:
        self._ids = itertools.count(time.time_ns())
        self._queries: dict[str, _Query] = {}

    def open(self, user_id: int) -> str:
        """Create a query and return its id."""
        query_id = str(next(self._ids))
        self._queries[query_id] = _Query(user_id, time.monotonic())
        while len(self._queries) > KEPT:
            del self._queries[next(iter(self._queries))]
        return query_id

    def answer(self, query_id: str, answer: Json) -> int:
        """Store the answer to a query and return who asked; refused if it is unknown, late or answered."""
        query = self._queries.get(query_id)
        if query is None or query.answer is not None or time.monotonic() - query.at > LIFETIME:
            raise bad_request(TOO_OLD)
        query.answer = answer
        return query.user_id

    def answer_to(self, query_id: str) -> Json | None:
        """Return the bot's answer, or None if there is none."""
        query = self._queries.get(query_id)
        return None if query is None else query.answer

    def expire(self) -> None:
        """Expire all open queries."""
        for query in self._queries.values():
            query.at -= LIFETIME + 1
