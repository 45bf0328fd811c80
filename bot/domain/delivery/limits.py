"""Limits how much people may ask: some answers per minute for each person and for each chat.

Times are UTC microseconds.
"""

from collections import OrderedDict
from collections.abc import Sized
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.domain.moment import seconds

_MINUTE = seconds(60)
_STEP = seconds(1)
"""A clock that goes back by less was only corrected."""
MOST_REMEMBERED = 10_000
"""People that are remembered, and the same number of chats: those who asked last."""
MOST_PEOPLE = 1_000
"""People who are counted separately in one chat."""


class Verdict(NamedTuple):
    """Whether somebody asked too much, and whether to say so: once until they pause for a minute."""

    over: bool
    tell: bool


@dataclass(slots=True)
class _Person:
    asked_at: int
    answered: list[int] = field(default_factory=list)
    refused_at: int | None = None


@dataclass(slots=True)
class _Chat:
    asked_at: int
    asked: dict[int, int] = field(default_factory=dict)  # when each person asked last
    answered: list[tuple[int, int]] = field(default_factory=list)  # (when, person)
    told_at: int | None = None


class Limits:
    """Counts what people asked within a minute. Callers leave out people who may ask without limit.

    Everyone who asked in a chat within the minute gets an equal share of its answers. A person's first
    question in the minute is answered even if others have used up all.
    """

    def __init__(self, per_person: int, per_chat: int) -> None:
        self._per_person = per_person
        self._per_chat = per_chat
        self._counted_at = self._now = 0
        self._people: OrderedDict[int, _Person] = OrderedDict()
        self._chats: OrderedDict[int, _Chat] = OrderedDict()

    def __len__(self) -> int:
        """Return how many people and chats are remembered."""
        return len(self._people) + len(self._chats)

    def judge(self, chat_id: int, person_id: int, at: int, *, now: int) -> Verdict:
        """Count a question at a time in a chat, and tell whether it is over a limit.

        A question from a queue counts at the time of the newest one that was counted before it. If the clock
        (`now`) was set back, counting starts again.
        """
        if now < self._now - _STEP:
            self._people.clear()
            self._chats.clear()
            self._counted_at = 0
        self._now = now
        self._counted_at = now = max(self._counted_at, min(at, now))
        self._forget(now)
        person = self._people.setdefault(person_id, _Person(now))
        person.asked_at = now
        self._people.move_to_end(person_id)
        person.answered = [at for at in person.answered if _lately(at, now)]
        over = len(person.answered) >= self._per_person
        chat = None if chat_id == person_id else self._chat(chat_id, now)
        if chat is not None:
            over |= self._is_over_in(chat, person_id, now)
        if not over:
            person.answered.append(now)
            if chat is not None:
                chat.answered.append((now, person_id))
            return Verdict(over=False, tell=False)
        tell = not _lately(person.refused_at, now) and (chat is None or not _lately(chat.told_at, now))
        person.refused_at = now
        if chat is not None and tell:
            chat.told_at = now
        return Verdict(over=True, tell=tell)

    def _chat(self, chat_id: int, now: int) -> _Chat:
        chat = self._chats.setdefault(chat_id, _Chat(now))
        chat.asked_at = now
        self._chats.move_to_end(chat_id)
        chat.asked = {one: at for one, at in chat.asked.items() if _lately(at, now)}
        chat.answered = [(at, one) for at, one in chat.answered if _lately(at, now)]
        return chat

    def _is_over_in(self, chat: _Chat, person_id: int, now: int) -> bool:
        if person_id in chat.asked or len(chat.asked) < MOST_PEOPLE:
            chat.asked[person_id] = now
        own = sum(one == person_id for _, one in chat.answered)
        if own + 1 > self._per_chat / len(chat.asked):
            return True
        return own > 0 and len(chat.answered) >= self._per_chat

    def _forget(self, now: int) -> None:
        """Forget those who have not asked for a minute, and the oldest if there are too many."""
        while self._people and _is_over(self._people, next(iter(self._people.values())).asked_at, now):
            self._people.popitem(last=False)
        while self._chats and _is_over(self._chats, next(iter(self._chats.values())).asked_at, now):
            self._chats.popitem(last=False)


def _is_over(table: Sized, asked_at: int, now: int) -> bool:
    return not _lately(asked_at, now) or len(table) > MOST_REMEMBERED


def _lately(at: int | None, now: int) -> bool:
    return at is not None and at > now - _MINUTE
