"""How deliveries stand, for editors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.moment import SECOND, seconds
from bot.staffing import Actor
from storage import Storage, Tx, holds, sources, tallies
from storage.sources import Source

_DAY = seconds(86_400)
_MESSAGES = ("sent", "edited", "told")
_FAILING_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Status:
    """What waits and since when, messages a second of late, outcomes of a day, and what needs a look.

    `since` is in UTC microseconds. `outcomes` counts by kind; `held` are the numbers of stopped entries.
    """

    waiting: int
    since: int | None
    rate: float
    outcomes: Mapping[str, int]
    held: Sequence[int]
    failing: Sequence[Source]


async def status(storage: Storage, actor: Actor, now: int) -> Status:
    """Tell how deliveries and sources stand; editors only."""

    async def work(tx: Tx) -> Status:
        await actor.require_editor(tx)
        backlog = await tallies.backlog(tx)
        begin = now - now % tallies.SPAN - tallies.SPAN
        lately = await tallies.since(tx, begin)
        return Status(
            waiting=backlog.waiting,
            since=backlog.since,
            rate=sum(lately.get(kind, 0) for kind in _MESSAGES) / ((now - begin) / SECOND),
            outcomes=await tallies.since(tx, now - _DAY),
            held=await holds.list_all(tx),
            failing=await sources.list_failing(tx, _FAILING_SHOWN),
        )

    return await storage.read(work)
