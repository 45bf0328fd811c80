"""How deliveries stand, for editors."""

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
    """What waits and since when, messages of the last minute, outcomes of a day, and what needs a look.

    `since` is in UTC microseconds. `outcomes` counts by kind; `held` counts what waits for entries that an
    editor stopped, by their numbers.
    """

    waiting: int
    since: int | None
    lately: int
    outcomes: Mapping[str, int]
    held: Mapping[int, int]
    failing: Sequence[Source]


@reads
async def read_status(tx: Tx, actor: Actor, now: int) -> Status:
    """Tell how deliveries and sources stand; editors only."""
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
