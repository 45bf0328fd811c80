"""Carries out an editor's answer to a brake: send its entries, the newest of them, or none."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.access import Actor
from bot.domain.sources import braking
from bot.errors import UserError
from storage import Storage, Tx, writes
from storage.delivery import publications
from storage.sources import brakes
from storage.sources.brakes import Answer, Brake

NEWEST: Final = 5
"""How many entries are sent if only the newest are wanted."""
_AT_ONCE: Final = 50
"""How many entries one transaction publishes."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a brake, and how many entries it sends to readers."""

    brake: Brake
    chosen: Answer
    sent: int


def is_answerable(brake: Brake, now: int) -> bool:
    """Return whether an editor may still choose what happens to a brake's entries."""
    return brake.answer is None and now - brake.begun_at <= braking.ANSWERABLE


async def answer_brake(
    storage: Storage,
    actor: Actor,
    brake_id: int,
    chosen: Answer,
    *,
    now: int,
    committed: Callable[[], None],
) -> Answered:
    """Do what an editor chose, once; raises UserError if it was already done, or after a day.

    `committed` is called whenever there is something to fan out. After a crash half-way, the same choice
    continues with the rest.
    """
    brake, sent = await _begin(storage, actor, brake_id, chosen, now)
    if sent:
        committed()
    while chosen == "all" and (count := await _release_some(storage, brake_id, now)):
        sent += count
        committed()
    return Answered(brake, chosen, sent)


@writes
async def _begin(tx: Tx, actor: Actor, brake_id: int, chosen: Answer, now: int) -> tuple[Brake, int]:
    """Note the answer; return the brake, and how many entries that sends at once."""
    await actor.require_editor(tx)
    brake = await brakes.get(tx, brake_id)
    if brake is None:
        raise UserError("brake-unknown")
    if brake.answer is None and not is_answerable(brake, now):
        raise UserError("brake-over")
    if brake.answer is not None:
        is_rest = brake.answer == chosen == "all" and await brakes.is_holding(tx, brake_id)
        if not is_rest:
            raise UserError("brake-answered", answer=brake.answer)
    else:
        await brakes.answer(tx, brake_id, chosen, now)
    return brake, await _release(tx, brake_id, NEWEST, now, newest=True) if chosen == "newest" else 0


@writes
async def _release_some(tx: Tx, brake_id: int, now: int) -> int:
    return await _release(tx, brake_id, _AT_ONCE, now)


async def _release(tx: Tx, brake_id: int, limit: int, now: int, *, newest: bool = False) -> int:
    released = await brakes.release(tx, brake_id, limit, newest=newest)
    await publications.add(tx, released, now)
    return len(released)
