"""Tests of fan-out: every match gets a delivery, in slices that survive a crash."""

import asyncio

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine

from bot.delivery import fanout
from bot.domain.entry.content import ParsedEntry
from bot.entries.acceptance import accept
from bot.entries.occasion import Occasion
from storage import Storage
from storage.delivery import publications
from storage.sources import sources
from tests.delivery.broadcasts import counted, follow, publish


async def test_every_match_gets_a_delivery_and_others_do_not(storage: Storage) -> None:
    await follow(storage, 1, text="grid")
    await follow(storage, 2, text="football")
    await follow(storage, 3)
    await publish(storage, "Grid restored")
    assert await fanout.fan_out_all(storage) == 2
    assert (await counted(storage)).waiting == 2


async def test_a_new_entry_takes_16_statements_from_its_text_to_its_deliveries(storage: Storage) -> None:
    await follow(storage, 1, text="grid")
    desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
    statements = []

    def note(_c: Connection, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        entry = ParsedEntry("1", "Grid restored")
        await accept(storage, desk.id, [entry], Occasion(publish=True), language="en", now=1)
        await fanout.fan_out_all(storage)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(statements) == 16, "\n".join(statements)
    assert (await counted(storage)).waiting == 1


async def test_slices_reach_everyone_and_each_wakes_the_sender(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "SLICE", 3)
    for chat_id in range(1, 11):
        await follow(storage, chat_id)
    await publish(storage, "One", "Two")
    seen = []
    assert await fanout.fan_out_all(storage, after_slice=lambda: seen.append(1)) == 20
    assert len(seen) >= 7
    assert (await counted(storage)).waiting == 20


async def test_a_fan_out_that_was_cut_off_goes_on_where_it_was(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "SLICE", 3)
    for chat_id in range(1, 11):
        await follow(storage, chat_id)
    await publish(storage, "One")

    class CutOffError(Exception):
        """Stands for the plug being pulled."""

    def cut_off() -> None:
        raise CutOffError

    with pytest.raises(CutOffError):
        await fanout.fan_out_all(storage, after_slice=cut_off)
    assert (await counted(storage)).waiting == 3
    await fanout.fan_out_all(storage)
    assert (await counted(storage)).waiting == 10


async def test_the_loop_fans_out_what_comes_while_it_runs(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fanout, "LOOK_EVERY", 3600.0)
    await follow(storage, 1)
    await publish(storage, "One")
    wake, sending_wake = asyncio.Event(), asyncio.Event()
    running = asyncio.ensure_future(fanout.run(storage, wake, sending_wake))
    for number, headline in enumerate(("Two", "Three"), 1):
        await sending_wake.wait()
        sending_wake.clear()
        assert (await counted(storage)).waiting == number
        await publish(storage, headline)
        wake.set()
    await sending_wake.wait()
    assert (await counted(storage)).waiting == 3
    assert await storage.read(publications.next_open) is None
    running.cancel()
    await asyncio.wait([running])
    assert running.cancelled()
