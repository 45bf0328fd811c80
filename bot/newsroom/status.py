"""Reads the state of deliveries and sources for editors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.access import Actor
from bot.domain.moment import seconds
from storage import Tx, reads
from storage.delivery import holds, tallies
from storage.newsroom import mismatches
from storage.newsroom.mismatches import Mismatch
from storage.sources import sources
from storage.sources.sources import Source

_MINUTE = seconds(60)
_DAY = seconds(86_400)
_MESSAGES = ("sent", "edited", "told")
_FAILING_SHOWN = 10
_MISMATCHES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Status:
    """The backlog, the messages of the last minute, the outcomes of the last day, and failing sources.

    `since` is when the oldest waiting delivery began to wait (UTC microseconds). `outcomes` counts by kind.
    `held` counts waiting deliveries by the number of the held entry. For owners, `mismatches` counts what
    readers say should not have matched, and `mismatched` are the newest of these.
    """

    waiting: int
    since: int | None
    lately: int
    outcomes: Mapping[str, int]
    held: Mapping[int, int]
    failing: Sequence[Source]
    mismatches: int = 0
    mismatched: Sequence[Mismatch] = ()


@reads
async def read_status(tx: Tx, actor: Actor, now: int) -> Status:
    """Return the state of deliveries and sources. For editors only."""
    await actor.require_editor(tx)
    mismatched = await mismatches.newest(tx, _MISMATCHES_SHOWN) if actor.is_owner else ()
    backlog = await tallies.backlog(tx)
    lately = await tallies.since(tx, now - _MINUTE)
    return Status(
        waiting=backlog.waiting,
        since=backlog.since,
        lately=sum(lately.get(kind, 0) for kind in _MESSAGES),
        outcomes=await tallies.since(tx, now - _DAY),
        held={number: backlog.stopped.get(number, 0) for number in await holds.list_all(tx)},
        failing=await sources.list_failing(tx, _FAILING_SHOWN),
        mismatches=await mismatches.count(tx) if mismatched else 0,
        mismatched=mismatched,
    )
