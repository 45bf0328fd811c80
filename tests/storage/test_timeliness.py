"""Tests that no stored time is further ahead than anything waits, even after a wrong clock."""

import pytest
from sqlalchemy import Table, select, text, update

from bot.delivery import outcomes
from bot.domain.delivery.planning import LONGEST_PLAN
from bot.domain.moment import seconds
from bot.domain.sources import schedule
from bot.gateway.refusals import LONGEST_RETRY_AFTER
from bot.ingest import administration
from bot.newsroom.notices import Notices
from bot.newsroom.reports import Reports
from storage import Tx
from storage.engine import timeliness
from storage.engine.tables import (
    brake,
    delivery,
    destination,
    draft,
    follow,
    lane,
    notice,
    report,
    source,
)
from storage.newsroom import notices
from storage.sources import brakes, reports
from tests.storage.making import NOW, make_follow, publish

DAY = seconds(86_400)
LONGEST_POLL = 3600.0


def test_every_stored_time_has_its_longest_wait_or_is_a_moment_that_has_passed() -> None:
    waits, moments = set(timeliness.WAITS), set(timeliness.MOMENTS)
    assert waits | moments == timeliness.stored_times()
    assert not waits & moments


def test_the_bot_sets_no_time_further_ahead_than_that() -> None:
    longest = max(outcomes.LONGEST_WAIT, LONGEST_RETRY_AFTER)
    assert seconds(longest) <= timeliness.LONGEST_LANE
    notices_wait = max(Notices.waits.longest, Reports.waits.longest, LONGEST_RETRY_AFTER)
    assert seconds(notices_wait) <= timeliness.LONGEST_NOTICE
    assert administration.ADDING <= timeliness.LONGEST_ADDING
    assert seconds(schedule.LONGEST_ASKED) <= timeliness.LONGEST_FAILING
    limits = schedule.Limits(15.0, LONGEST_POLL)
    latest = schedule.next_poll(NOW, [], limits, asked=1e9, chance=1.0)
    assert latest <= NOW + seconds(LONGEST_POLL * timeliness.SPREAD)
    failing = schedule.next_poll_after_failure(NOW, limits, failures=99, retry_after=1e9, chance=1.0)
    assert failing <= NOW + timeliness.LONGEST_FAILING


async def _fill(tx: Tx) -> None:
    """Store a row in each table that has times to wait for."""
    await make_follow(tx, 1, "*")
    await publish(tx)
    await tx.execute(text("UPDATE source SET url = 'https://example.org/' || id, kind = 'feed'"))
    number = await tx.scalar(select(source.c.id).limit(1))
    assert number is not None
    await notices.add(tx, chat_id=1, thread_id=0, source_id=number, message="[]", now=NOW)
    told = {"error": "[]", "failing_since_at": NOW, "before": NOW, "now": NOW}
    await reports.open_(tx, number, [(1, 0)], **told)
    await brakes.begin(tx, number, NOW)
    await tx.execute(draft.insert().values(kind="post", chat_id=1, user_id=1, message_id=1, created_at=NOW))
    await tx.execute(update(source).values(failures=0, failing_since_at=None, next_poll_at=NOW))


WAITING = [
    (lane, "due_at", LONGEST_PLAN, {}),
    (delivery, "not_before_at", LONGEST_PLAN, {}),
    (destination, "muted_at", 0, {}),
    (follow, "muted_at", 0, {}),
    (lane, "ready_at", timeliness.LONGEST_LANE, {"due_at": None}),
    (notice, "due_at", timeliness.LONGEST_NOTICE, {}),
    (report, "due_at", timeliness.LONGEST_NOTICE, {}),
    (source, "next_poll_at", seconds(LONGEST_POLL * timeliness.SPREAD), {}),
    (source, "next_poll_at", timeliness.LONGEST_FAILING, {"failures": 1, "failing_since_at": NOW}),
    (source, "next_poll_at", seconds(7200), {"asked": 7200}),
    (source, "failing_since_at", 0, {"failures": 1}),
    (source, "entry_at", 0, {}),
    (source, "reported_at", 0, {}),
    (brake, "begun_at", 0, {}),
    (source, "held_back_at", 0, {"held_back": 1}),
    (draft, "created_at", 0, {}),
]


@pytest.mark.parametrize(("table", "column", "longest", "others"), WAITING)
async def test_a_time_that_is_too_far_ahead_is_pulled_in_to_now_and_told(
    tx: Tx, table: Table, column: str, longest: int, others: dict[str, int | None]
) -> None:
    await _fill(tx)
    ahead = NOW + longest + timeliness.TOLERANCE + 1
    await tx.execute(update(table).values({**others, column: ahead}))
    assert await timeliness.find_ahead(tx, NOW, LONGEST_POLL)
    found = await timeliness.pull_in(tx, NOW, LONGEST_POLL)
    assert found.keys() == {table.name}
    assert set(await tx.scalars(select(table.c[column]))) == {NOW}
    assert not await timeliness.find_ahead(tx, NOW, LONGEST_POLL)
    assert await timeliness.pull_in(tx, NOW, LONGEST_POLL) == {}


@pytest.mark.parametrize(("table", "column", "longest", "others"), WAITING)
async def test_a_time_that_something_really_waits_for_stays(
    tx: Tx, table: Table, column: str, longest: int, others: dict[str, int | None]
) -> None:
    await _fill(tx)
    await tx.execute(update(table).values({**others, column: NOW + longest}))
    assert not await timeliness.find_ahead(tx, NOW, LONGEST_POLL)
    assert await timeliness.pull_in(tx, NOW, LONGEST_POLL) == {}
    assert set(await tx.scalars(select(table.c[column]))) == {NOW + longest}


async def test_a_chat_at_rest_whose_pause_was_set_by_a_wrong_clock_gets_what_comes_next_at_once(
    tx: Tx,
) -> None:
    await make_follow(tx, 1, "*")
    await publish(tx)
    await tx.execute(update(lane).values(due_at=NOW + DAY, ready_at=NOW + DAY))
    await timeliness.pull_in(tx, NOW, LONGEST_POLL)
    row = (await tx.execute(select(lane.c.due_at, lane.c.ready_at))).one()
    assert (row.due_at, row.ready_at) == (NOW, NOW)
