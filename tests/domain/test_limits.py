"""Tests of limits on requests."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import limits as limiting
from bot.domain.delivery.limits import Limits, Verdict
from bot.domain.moment import seconds

SECOND = seconds(1)
GROUP = -1


def ask(limits: Limits, chat_id: int, person_id: int, times: int, at: int = 0) -> list[bool]:
    """Ask `times` times within a second; return which requests were answered."""
    return [not judge(limits, chat_id, person_id, at + time).over for time in range(times)]


def judge(limits: Limits, chat_id: int, person_id: int, at: int) -> Verdict:
    """Judge a request at the moment it is made."""
    return limits.judge(chat_id, person_id, at, now=at)


def test_a_person_is_answered_ten_times_a_minute() -> None:
    limits = Limits(10, 20)
    assert sum(ask(limits, 1, 1, 30)) == 10
    assert sum(ask(limits, 1, 1, 30, 59 * SECOND)) == 0
    assert sum(ask(limits, 1, 1, 30, 61 * SECOND)) == 10


def test_a_person_has_one_limit_in_all_chats() -> None:
    limits = Limits(10, 20)
    answered = [sum(ask(limits, chat_id, 1, 6, at * SECOND)) for at, chat_id in enumerate((1, -1, -2))]
    assert answered == [6, 4, 0]


def test_somebody_is_told_once_until_they_pause() -> None:
    limits = Limits(10, 20)
    told = [judge(limits, 1, 1, second * SECOND).tell for second in range(300)]
    assert [second for second, tell in enumerate(told) if tell] == [10]
    again = [judge(limits, 1, 1, (400 + second) * SECOND).tell for second in range(30)]
    assert sum(again) == 1


def test_a_chat_is_told_once_a_minute_however_many_ask_there() -> None:
    limits = Limits(2, 4)
    asked = [(turn, person) for turn in range(5) for person in range(1, 9)]
    told = [judge(limits, GROUP, person, at).tell for at, (_, person) in enumerate(asked)]
    assert sum(told) == 1


@given(st.integers(2, 20))
def test_a_chats_answers_are_shared_evenly(people: int) -> None:
    limits = Limits(10, 20)
    answered: Counter[int] = Counter()
    for turn in range(30):
        for person in range(1, people + 1):
            answered[person] += not judge(limits, GROUP, person, turn * people + person).over
    assert max(answered.values()) - min(answered.values()) <= 1
    assert sum(answered.values()) <= 20
    assert min(answered.values()) >= 20 // people - 1


def test_who_comes_late_is_answered_though_others_have_used_up_all() -> None:
    limits = Limits(10, 20)
    answered = [sum(ask(limits, GROUP, person, 30, person * SECOND)) for person in (1, 2, 3)]
    assert answered == [10, 10, 1]


def test_what_waited_longer_in_its_queue_lets_nothing_be_forgotten() -> None:
    limits = Limits(10, 20)
    ask(limits, 1, 1, 30, 3600 * SECOND)
    limits.judge(2, 2, 0, now=3600 * SECOND + 50)
    assert sum(ask(limits, 1, 1, 30, 3601 * SECOND)) == 0


@given(st.lists(st.tuples(st.integers(-3, -1), st.integers(1, 60), st.integers(0, 3 * SECOND)), max_size=300))
def test_no_order_of_people_gets_more_than_its_limits(asked: list[tuple[int, int, int]]) -> None:
    limits = Limits(10, 20)
    now, answered = 0, list[tuple[int, int, int]]()
    for chat_id, person_id, after in asked:
        now += after
        if not judge(limits, chat_id, person_id, now).over:
            answered.append((now, chat_id, person_id))
    for at, _, _ in answered:
        minute = [one for one in answered if at <= one[0] < at + 60 * SECOND]
        assert max(Counter(person_id for _, _, person_id in minute).values()) <= 10
        # The chat's limit may be used up before each of twenty people has one answer.
        assert max(Counter(chat_id for _, chat_id, _ in minute).values()) <= 20 + 20


def test_a_clock_that_is_set_back_silences_nobody() -> None:
    limits = Limits(10, 20)
    ask(limits, 1, 1, 30, 3600 * SECOND)
    assert sum(ask(limits, 1, 1, 30)) == 10


def test_few_are_remembered_however_many_ask() -> None:
    limits = Limits(10, 20)
    for number in range(1, 3 * limiting.MOST_REMEMBERED):
        judge(limits, -number, number, number)
    assert len(limits) <= 2 * (limiting.MOST_REMEMBERED + 1)
    judge(limits, 1, 1, 3600 * SECOND)
    assert len(limits) == 1
