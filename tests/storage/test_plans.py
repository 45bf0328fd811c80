"""Tests of query plans: hot statements use their indexes, whatever the parameters are."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from bot.domain.delivery.endings import Gone
from storage import Tx
from storage.chats import destinations, follows, inbox, looks
from storage.delivery import claims, fanout, lanes, publications, tallies
from storage.delivery.claims import Release
from storage.entries import retention, search
from storage.newsroom import receipts
from tests.storage.making import NOW, asking, claim, make_destination, make_entry, make_follow, publish

_Parameters = tuple[Any, ...] | list[tuple[Any, ...]]

_OLD_DELIVERIES = text(
    "INSERT INTO delivery"
    " (entry_id, destination_id, priority, wanted, sent, message_id, uncertain, sent_at)"
    " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
    " SELECT 1000000, i, 2, 1, 1, 5, 0, 5 FROM n"
)
"""Makes finished deliveries, far more than the open ones."""
_OTHER_FILTERS = text(
    "INSERT INTO conj (anchor, destination_id, follow_id, k)"
    " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
    " SELECT 'other' || i, destination_id, id, i"
    " FROM n, (SELECT id, destination_id FROM follow LIMIT 1) AS one"
)
"""Makes filters for other words, far more than the matching ones."""


@pytest.fixture
async def busy(tx: Tx) -> Tx:
    """Return a transaction on a database with many old deliveries, many follows, and little to do."""
    for chat_id in range(1, 6):
        await make_follow(tx, chat_id, "war kyiv -football")
    where = await make_destination(tx, 6)
    for number in range(5):
        await follows.add(tx, where.id, asking(f"word{number}"), created_by=7, now=NOW)
    await tx.execute(_OLD_DELIVERIES)
    await tx.execute(_OTHER_FILTERS)
    await publish(tx, "war kyiv")
    if tx.dialect.name == "postgresql":
        await tx.execute(text("ANALYZE delivery, conj"))
        # The tables are small enough to be scanned. The test is whether an index can be used at all.
        await tx.execute(text("SET LOCAL enable_seqscan = off"))
        await tx.execute(text("SET LOCAL enable_bitmapscan = off"))
        await tx.execute(text("SET LOCAL plan_cache_mode = force_generic_plan"))
    return tx


async def _plans(tx: Tx, work: Callable[[Tx], Awaitable[Any]]) -> list[str]:
    """Run `work`; return the plan of each statement that it executed."""
    executed: list[tuple[str, int]] = []

    def note(_c: Connection, _cursor: object, statement: str, parameters: _Parameters, *_: object) -> None:
        one = parameters[0] if isinstance(parameters, list) else parameters
        executed.append((statement, len(one)))

    event.listen(tx.sync_connection, "before_cursor_execute", note)
    await work(tx)
    event.remove(tx.sync_connection, "before_cursor_execute", note)
    return [await _plan(tx, statement, parameters) for statement, parameters in executed]


async def _plan(tx: Tx, statement: str, parameters: int) -> str:
    if tx.dialect.name == "sqlite":
        explained = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", (None,) * parameters)
        return "\n".join(row.detail for row in explained)
    # Prepared, so that one plan serves all parameters.
    await tx.exec_driver_sql(f"PREPARE hot AS {statement}")
    nulls = f"({', '.join(['NULL'] * parameters)})" if parameters else ""
    explained = await tx.exec_driver_sql(f"EXPLAIN EXECUTE hot{nulls}")
    plan = "\n".join(row[0] for row in explained)
    await tx.exec_driver_sql("DEALLOCATE hot")
    return plan


@pytest.mark.parametrize(
    ("work", "indexes"),
    [
        (claim, ["lane_due", "delivery_open"]),
        (lanes.next_due_at, ["lane_due"]),
        (lambda tx: claims.release(tx, [Release(1, NOW, NOW)], 1, NOW), ["delivery_open"]),
        (lambda tx: destinations.mark_gone(tx, 1, Gone.REFUSED, NOW), ["delivery_open"]),
        (lambda tx: destinations.revive(tx, 1, NOW), ["delivery_missed"]),
        (lambda tx: lanes.pass_over(tx, [1, 2], NOW), ["lane_due"]),
        (lambda tx: inbox.done(tx, [1, 2], NOW), ["inbox_done"]),
        (inbox.pending, ["inbox_pending"]),
        (lambda tx: looks.ended_mutes(tx, NOW, 10), ["destination_muted"]),
        (looks.next_end, ["destination_muted"]),
        (lambda tx: retention.remove_follows(tx, NOW), ["follow_removed"]),
    ],
    ids=[
        *("claim", "next_due_at", "release", "mark_gone", "revive", "pass_over", "done", "pending"),
        *("ended_mutes", "next_end", "remove_follows"),
    ],
)
async def test_what_is_open_is_found_by_a_partial_index(
    busy: Tx, work: Callable[[Tx], Awaitable[Any]], indexes: list[str]
) -> None:
    plans = "\n".join(await _plans(busy, work))
    for index in indexes:
        assert index in plans, plans


async def test_fan_out_goes_from_the_terms_of_the_entry_to_the_filters(busy: Tx) -> None:
    await publications.add(busy, [(await make_entry(busy, "war kyiv"), 1)], NOW)
    publication = await publications.next_open(busy)
    assert publication is not None
    *_, inserting, _waking = await _plans(busy, lambda tx: fanout.fan_out(tx, publication, 100, NOW))
    if busy.dialect.name == "sqlite":
        steps = [line for line in inserting.splitlines() if line.startswith(("SCAN", "SEARCH"))]
        assert steps[0] == "SEARCH entry_term USING PRIMARY KEY (set_id=?)"
        assert steps[1].startswith("SEARCH conj USING PRIMARY KEY (anchor=? AND destination_id>?")
        assert "SCAN conj" not in inserting
        assert "SEARCH exception USING COVERING INDEX destination_apart (<expr>=?)" in inserting
    else:
        assert "using conj_pkey" in inserting
        assert "anchor = entry_term.term" in inserting
        assert "using destination_apart" in inserting
        assert "Seq Scan" not in inserting


async def test_the_end_of_a_slice_is_found_by_the_index_alone(busy: Tx) -> None:
    await publications.add(busy, [(await make_entry(busy, "war kyiv"), 1)], NOW)
    publication = await publications.next_open(busy)
    assert publication is not None
    search, *_ = await _plans(busy, lambda tx: fanout.fan_out(tx, publication, 100, NOW))
    assert "SEARCH conj USING PRIMARY KEY" in search or "Index Only Scan using conj_pkey" in search


async def test_what_a_filter_would_have_brought_is_found_from_its_terms(busy: Tx) -> None:
    filter_ = asking("war kyiv -football", "peace")
    for work in (
        lambda tx: search.newest_matching(tx, filter_.conjunctions, 3),
        lambda tx: search.count_matching(tx, filter_, NOW),
    ):
        plan = (await _plans(busy, work))[-1]
        assert "entry_term_term" in plan, plan
        assert "SCAN entry_term" not in plan, plan
        assert "Seq Scan on entry_term" not in plan, plan


async def test_what_waits_is_told_without_reading_what_is_done(busy: Tx) -> None:
    [plan] = await _plans(busy, tallies.backlog)
    assert "delivery_open" in plan
    assert "SCAN delivery\n" not in plan


async def test_what_came_for_a_chat_is_found_from_the_terms_of_its_filters(busy: Tx) -> None:
    for work in (
        lambda tx: search.count_between(tx, 1, NOW, NOW + 1),
        lambda tx: search.important_between(tx, 1, NOW, NOW + 1, 10, 0),
    ):
        plan = (await _plans(busy, work))[-1]
        assert "entry_term_term" in plan, plan
        assert "SCAN entry_term" not in plan, plan
        assert "Seq Scan on entry_term" not in plan, plan


@pytest.mark.parametrize(
    "work",
    [
        lambda tx: receipts.entries_shown(tx, 1, 5),
        lambda tx: receipts.progress(tx, 1, 1),
        lambda tx: retention.remove_deliveries(tx, NOW, 0),
        lambda tx: retention.remove_entries(tx, NOW, 0),
    ],
    ids=["entries_shown", "progress", "remove_deliveries", "remove_entries"],
)
async def test_deliveries_of_an_entry_are_found_by_their_key(
    busy: Tx, work: Callable[[Tx], Awaitable[Any]]
) -> None:
    plans = "\n".join(await _plans(busy, work))
    assert "SCAN delivery\n" not in f"{plans}\n"
    assert "Seq Scan on delivery" not in plans
    assert "delivery_pkey" in plans or "SEARCH delivery USING" in plans
