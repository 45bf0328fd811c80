"""Tests of the decision about a delivery after each of the gateway's errors."""

import pytest

from bot.delivery.breaker import FAILURES_IN_A_ROW, PAUSES, TOKEN_PAUSE, Trouble
from bot.delivery.outcomes import (
    BROKEN_ATTEMPTS,
    CLOSED_ATTEMPTS,
    Outcome,
    broken,
    refused,
)
from bot.domain.delivery.endings import Gone
from bot.domain.moment import SECOND
from bot.errors import (
    DeliveryError,
    DestinationGoneError,
    DestinationMovedError,
    MessageRejectedError,
    TryLaterError,
    UncertainError,
)
from bot.gateway.refusals import (
    DestinationClosedError,
    LinkRefusedError,
    MessageLockedError,
    TokenRefusedError,
)
from storage.delivery.deliveries import Dropped, Edited, Later, Retracted
from storage.delivery.steps import Claimed

NOW = 1_000 * SECOND


def claimed(attempts: int = 1, *, sent: int = 0, tell: int = 0, reply_id: int | None = None) -> Claimed:
    return Claimed(
        entry_id=7,
        destination_id=3,
        chat_id=-5,
        thread_id=0,
        wanted=2,
        sent=sent,
        tell=tell,
        message_id=99 if sent else None,
        reply_id=reply_id,
        attempts=attempts,
        follow_text="everything",
        priority=2,
    )


def after(error: DeliveryError, attempts: int = 1, chance: float = 1.0) -> Outcome:
    return refused(claimed(attempts), error, now=NOW, ready_at=NOW, chance=chance)


def later(seconds: float, why: str, *, uncertain: bool = False, kind: str = "later") -> Later:
    if uncertain:
        kind = "uncertain"
    return Later(7, 3, NOW + round(seconds * SECOND), uncertain, why, kind=kind)


def test_gone_drops_it_and_marks_the_destination() -> None:
    assert after(DestinationGoneError("blocked")) == Outcome(
        Dropped(7, 3, "blocked", "gone", "gone"), gone=Gone.REFUSED
    )


def test_moved_makes_it_due_at_once_under_the_new_id() -> None:
    assert after(DestinationMovedError(-1005)) == Outcome(
        later(0, "moved to -1005", kind="moved"), moved=(-5, -1005)
    )


def test_rejected_drops_it_and_says_why() -> None:
    assert after(MessageRejectedError("too long")) == Outcome(Dropped(7, 3, "too long"))


def test_a_429_holds_the_destination_as_long_as_it_asks() -> None:
    until = NOW + 43_838 * SECOND
    result = Later(7, 3, until, uncertain=False, why="flood", ready_at=until)
    assert after(TryLaterError("flood", after=43_838.0)) == Outcome(result, held=(-5, until))


def test_what_was_not_sent_is_tried_again_soon_and_is_not_uncertain() -> None:
    assert after(TryLaterError("no connection")) == Outcome(later(2, "no connection"))
    assert after(TryLaterError("no connection"), attempts=3) == Outcome(later(8, "no connection"))


def test_an_uncertain_send_is_repeated_and_counted() -> None:
    assert after(UncertainError("late")) == Outcome(later(5, "late", uncertain=True))


@pytest.mark.parametrize(("gone", "why_gone"), [(True, Gone.REFUSED), (False, None)])
def test_a_closed_destination_is_tried_a_few_times(*, gone: bool, why_gone: Gone | None) -> None:
    error = DestinationClosedError("no topic", gone=gone)
    waits = [after(error, attempts).result for attempts in range(1, CLOSED_ATTEMPTS)]
    assert waits == [later(seconds, "no topic") for seconds in (30, 60, 120, 240)]
    dropped = Dropped(7, 3, "no topic", *(("gone", "gone") if gone else ("failed", "closed")))
    assert after(error, CLOSED_ATTEMPTS) == Outcome(dropped, gone=why_gone)


def test_a_deleted_topic_is_gone_and_its_chat_perhaps_not() -> None:
    error = DestinationClosedError("no topic", gone=True, topic=True)
    assert after(error, CLOSED_ATTEMPTS) == Outcome(
        Dropped(7, 3, "no topic", "gone", "gone"), gone=Gone.NO_TOPIC
    )


@pytest.mark.parametrize("step", [{}, {"sent": 1}, {"sent": 2, "tell": 2}])
def test_what_is_refused_for_a_link_is_due_again_at_once_without_any(step: dict[str, int]) -> None:
    outcome = refused(claimed(**step), LinkRefusedError("no"), now=NOW, ready_at=NOW + 5, chance=1.0)
    assert outcome == Outcome(Later(7, 3, NOW, uncertain=False, why="no"), unlinked=True)


@pytest.mark.parametrize("error", [MessageLockedError("gone"), MessageRejectedError("odd")])
def test_an_edit_that_cannot_be_made_is_told_by_a_reply(error: DeliveryError) -> None:
    edit = claimed(sent=1)
    assert edit.step == "edit"
    outcome = refused(edit, error, now=NOW, ready_at=NOW + 5, chance=1.0)
    assert outcome == Outcome(Edited(7, 3, 2, NOW + 5, editable=False))


@pytest.mark.parametrize("error", [MessageLockedError("gone"), MessageRejectedError("odd")])
def test_an_earlier_reply_that_cannot_be_taken_back_does_not_keep_the_next_from_telling(
    error: DeliveryError,
) -> None:
    retract = claimed(sent=2, tell=2, reply_id=55)
    assert retract.step == "retract"
    outcome = refused(retract, error, now=NOW, ready_at=NOW + 5, chance=1.0)
    assert outcome == Outcome(Retracted(7, 3, 55, NOW + 5))


def test_to_take_a_reply_back_is_tried_again_as_an_edit_is() -> None:
    retract = claimed(sent=2, tell=2, reply_id=55)
    results = [
        refused(retract, error, now=NOW, ready_at=NOW, chance=1.0).result
        for error in (UncertainError("late"), TryLaterError("no connection"))
    ]
    assert results == [later(5, "late"), later(2, "no connection")]


def test_an_edit_is_never_uncertain_and_a_reply_is() -> None:
    error = UncertainError("late")
    edited = refused(claimed(sent=1), error, now=NOW, ready_at=NOW, chance=1.0)
    replied = refused(claimed(sent=2, tell=2), error, now=NOW, ready_at=NOW, chance=1.0)
    assert (edited.result, replied.result) == (later(5, "late"), later(5, "late", uncertain=True))


def test_a_bug_is_given_a_few_attempts_and_then_makes_way() -> None:
    results = [
        broken(claimed(attempts), begun=attempts == 2, now=NOW, chance=1.0).result
        for attempts in range(1, BROKEN_ATTEMPTS + 1)
    ]
    why = "a bug: see the log"
    assert results == [
        later(15, why),
        later(30, why, uncertain=True),
        later(60, why),
        Dropped(7, 3, why, "failed", "broken"),
    ]


def test_many_failures_in_a_row_begin_a_pause_that_grows() -> None:
    trouble = Trouble()
    pauses, now = [], 0.0
    for _ in range(10):
        for _ in range(FAILURES_IN_A_ROW - 1):
            assert trouble.note(UncertainError("late"), now) == 0
        pauses.append(trouble.note(TryLaterError("no connection"), now))
        assert trouble.pause(now) == pauses[-1]
        now += pauses[-1]
    assert pauses == [2, 4, 8, 16, 32, *[PAUSES.longest] * 5]


def test_failures_of_sends_from_before_a_pause_do_not_lengthen_it() -> None:
    trouble = Trouble()
    for _ in range(FAILURES_IN_A_ROW * 5):
        trouble.note(UncertainError("late"), 0.0)
    assert trouble.pause(0.0) == 2


@pytest.mark.parametrize(
    "answer",
    [None, DestinationGoneError("blocked"), TryLaterError("flood", after=9.0), MessageRejectedError("long")],
)
def test_any_answer_of_telegrams_ends_the_count(answer: DeliveryError | None) -> None:
    trouble = Trouble()
    for _ in range(FAILURES_IN_A_ROW):
        trouble.note(UncertainError("late"), 0.0)
        trouble.note(answer, 0.0)
    assert trouble.pause(0.0) == 0


def test_a_refused_token_pauses_all_at_once_and_is_told_once() -> None:
    trouble = Trouble()
    assert [trouble.note(TokenRefusedError("unauthorized"), 0.0) for _ in range(3)] == [TOKEN_PAUSE, 0, 0]
    assert trouble.pause(TOKEN_PAUSE) == 0
