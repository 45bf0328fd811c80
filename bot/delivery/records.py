"""Records outcomes of deliveries in the database."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.clock import now_micros
from bot.delivery import outcomes
from bot.delivery.outcomes import Outcome
from bot.domain.delivery.endings import Gone
from storage import Storage, Tx
from storage.chats import destinations
from storage.delivery import deliveries, lanes
from storage.delivery.deliveries import Dropped, Later
from storage.engine.recorder import Recorder
from storage.entries import entries


def recorder_of(storage: Storage, term: int, *, recorded: Callable[[], None]) -> Recorder[Outcome]:
    """Return what records the outcomes of one term.

    Until an outcome is recorded its delivery stays leased, so that nothing is sent again meanwhile. What is
    not recorded when the term is over counts as uncertain for the next leader. Instead of an outcome that the
    database refuses, a bug is recorded as the delivery's end, so that its chat gets the next one.
    """
    record = partial(_record, term=term)
    return Recorder("deliveries", storage, record, instead=outcomes.unrecordable, recorded=recorded)


async def _record(tx: Tx, group: Sequence[Outcome], term: int) -> None:
    now = now_micros()
    await deliveries.record(tx, [outcome.result for outcome in group], term, now)
    for outcome in group:
        if outcome.held or outcome.gone or outcome.moved or outcome.unlinked:
            await _follow_up(tx, outcome, now)


async def _follow_up(tx: Tx, outcome: Outcome, now: int) -> None:
    """Write what an outcome says about its destination or its entry."""
    if outcome.held is not None:
        await lanes.defer_chat(tx, *outcome.held)
    match outcome:
        case Outcome(Dropped(destination_id=destination_id, why=words), gone=Gone() as why):
            await destinations.mark_gone(tx, destination_id, why, now, words)
    if outcome.moved is not None:
        await destinations.move(tx, *outcome.moved, now)
    match outcome:
        case Outcome(Later(entry_id=entry_id, others=others), unlinked=True):
            for one in (entry_id, *(other for other, _ in others)):
                await entries.unlink(tx, one, now)
