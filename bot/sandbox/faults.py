"""Scripts faults: what the network, a proxy or Telegram does to the next matching calls."""

from dataclasses import dataclass, fields
from typing import Literal, NamedTuple, TypeAlias

from bot.sandbox.world.objects import Json

FaultKind: TypeAlias = Literal[
    "429", "5xx", "error", "hang", "hang-after", "drop-before", "drop-after", "slow"
]

CALLS_KEPT = 200_000
"""Calls that the log holds. When it is full, the older half is removed."""


class Call(NamedTuple):
    """A call by the bot: when it came (monotonic seconds), method, chat, and "ok" or what went wrong."""

    at: float
    method: str
    chat_id: int | None
    outcome: str


@dataclass(slots=True)
class Fault:
    """A fault for the next `times` calls of `method` ("*": any) to `chat_id` (None: any chat or none).

    * "429": refused with `retry_after` seconds. * "5xx": an HTML page with status `code`, as from a proxy.
    * "error": refused with `code` and `description` (without its leading reason). * "hang": no answer for
    `seconds` (None: forever), then the connection drops; not done. * "hang-after": the same, but done.
    * "drop-before", "drop-after": the connection drops before or after the call is done.
    * "slow": done, and answered after `seconds`.
    """

    method: str
    kind: FaultKind
    chat_id: int | None = None
    times: int = 1
    retry_after: int = 1
    code: int | None = None
    description: str = ""
    seconds: float | None = None

    def fits(self, method: str, chat_id: int | None) -> bool:
        """Return whether this fault is for this call."""
        return self.method.lower() in ("*", method.lower()) and self.chat_id in (None, chat_id)


_NAMES = [field.name for field in fields(Fault)]


class FaultPlan:
    """The faults to come. The first one added is used first."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def view(self) -> list[Json]:
        """Return the faults as the page shows them."""
        return [{name: getattr(fault, name) for name in _NAMES} for fault in self.faults]

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """Return the fault for this call and use it up once, or None."""
        for fault in self.faults:
            if fault.fits(method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.faults.remove(fault)
                return fault
        return None
