"""Tests of trips to the thread of a SQLite connection."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage import Tx, open_storage


async def _two_rows(tx: Tx) -> list[int]:
    return list(await tx.scalars(text("VALUES (1), (2)")))


async def test_a_statement_and_its_rows_take_one_trip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trips = []
    loop = asyncio.get_running_loop()
    report = loop.call_soon_threadsafe  # each trip ends with it

    def counted(*result: Any, **options: Any) -> asyncio.Handle:  # noqa: ANN401  whatever the driver reports
        trips.append(result)
        return report(*result, **options)

    async def twice(tx: Tx) -> None:
        before = len(trips)
        assert await _two_rows(tx) == await _two_rows(tx) == [1, 2]
        assert len(trips) == before + 2

    async with open_storage(f"sqlite:///{tmp_path / 'x.db'}") as storage:
        monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
        await storage.read(twice)


async def test_a_statement_that_fails_leaves_the_connection_fit_for_the_next(tmp_path: Path) -> None:
    async with open_storage(f"sqlite:///{tmp_path / 'x.db'}") as storage:
        with pytest.raises(OperationalError):
            await storage.write(lambda tx: tx.execute(text("SELECT nonsense")))
        assert await storage.write(_two_rows) == [1, 2]
