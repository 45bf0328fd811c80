"""Tests of the recorder with outcomes that the database refuses, whatever is written instead."""

import asyncio
from collections.abc import Sequence

from storage import Storage, Tx
from storage.engine.recorder import Recorder
from tests.timing import until

BAD, GOOD = "bad", "good"


class Written:
    """What was written; BAD is refused while `refuses`."""

    def __init__(self) -> None:
        self.outcomes: list[str] = []
        self.refuses = True

    async def write(self, _tx: Tx, outcomes: Sequence[str]) -> None:
        """Write outcomes, or raise ValueError for all of them."""
        if self.refuses and BAD in outcomes:
            raise ValueError(BAD)
        self.outcomes += outcomes


async def test_an_outcome_that_nothing_may_replace_is_kept_until_the_database_takes_it(
    storage: Storage,
) -> None:
    written = Written()
    recorder = Recorder("tests", storage, written.write, instead=lambda one: one, recorded=lambda: None)
    async with asyncio.TaskGroup() as group:
        group.create_task(recorder.run())
        recorded = recorder.put(BAD)
        await until(lambda: recorder.failing)
        assert not recorded.done()
        written.refuses = False
        await recorded
        recorder.close()
    assert written.outcomes == [BAD]


async def test_an_outcome_that_may_be_dropped_holds_up_no_other(storage: Storage) -> None:
    written = Written()
    recorder = Recorder("tests", storage, written.write, instead=lambda _: None, recorded=lambda: None)
    async with asyncio.TaskGroup() as group:
        group.create_task(recorder.run())
        await asyncio.gather(recorder.put(BAD), recorder.put(GOOD))
        recorder.close()
    assert written.outcomes == [GOOD]
