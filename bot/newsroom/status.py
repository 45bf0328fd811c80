"""Reads the state of deliveries and sources for editors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.access import Actor
from bot.domain.moment import seconds
from storage import Tx, reads
from storage.delivery import holds, tallies
from storage.sources import sources
from storage.sources.sources import Source

_MINUTE = seconds(60)
_DAY = seconds(86_400)
_MESSAGES = ("sent", "edited", "told")
_FAILING_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Status:
    """The backlog, the messages of the last minute, the outcomes of the last day, and failing sources.

    `since` is when the oldest waiting delivery began to wait (UTC microseconds). `outcomes` counts by kind.
    `held` counts waiting deliveries by the number of the held entry.
    """

    waiting: int
    since: int | None
    lately: int
    outcomes: Mapping[str, int]
    held: Mapping[int, int]
    failing: Sequence[Source]


@reads
async def read_status(tx: Tx, actor: Actor, now: int) -> Status:
    """Return the state of deliveries and sources. For editors only."""
    await actor.require_editor(tx)
    backlog = await tallies.backlog(tx)
    lately = await tallies.since(tx, now - _MINUTE)
    return Status(
        waiting=backlog.waiting,
        since=backlog.since,
        lately=sum(lately.get(kind, 0) for kind in _MESSAGES),
        outcomes=await tallies.since(tx, now - _DAY),
        held={number: backlog.stopped.get(number, 0) for number in await holds.list_all(tx)},
        failing=await sources.list_failing(tx, _FAILING_SHOWN),
    )
