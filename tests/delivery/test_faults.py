"""Tests of all faults at once, each at one destination: all others are served, in order and at once."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import pytest

from bot.delivery import outcomes
from bot.domain.backoff import Backoff
from bot.sandbox import Sandbox, serve_sandbox
from bot.sandbox.faults import FaultKind
from storage import Storage
from storage.chats import destinations
from tests.delivery.broadcasts import (
    add_readers,
    delivering,
    follow,
    publish,
    shown,
    until_counted,
    until_done,
)
from tests.delivery.test_changes import correct, edit
from tests.timing import moving_clock

Step: TypeAlias = Literal["send", "edit", "reply"]
OTHERS = range(1001, 1041)
ADMIN = OTHERS[0]
PATIENCE = 600.0
"""Seconds that a send waits for its answer. Hanging sends still hang when the others have been served."""
METHODS: Mapping[Step, str] = {"send": "sendMessage", "edit": "editMessageText", "reply": "sendMessage"}
WITHOUT: Mapping[Step, list[str]] = {
    "send": ["One", "Two"],
    "edit": ["One, edited"],
    "reply": ["Two", "Correction"],
}
"""What a chat without a fault shows in the end."""


@dataclass(frozen=True)
class Place:
    """A chat, or a topic of one."""

    chat_id: int
    thread_id: int = 0


@dataclass(frozen=True)
class Trouble:
    """A fault, and what its chat shows in the end. It is `uncertain` unless it is an edit, `gone` if ever.

    A moved group is gone too, because its supergroup is another destination.
    """

    name: str
    shows: Mapping[Step, list[str]]
    make: Callable[[Sandbox, Place, Step], None]
    kind: Literal["private", "group", "forum"] = "private"
    uncertain: bool = False
    gone: bool = False


def scripted(kind: FaultKind, **options: Any) -> Callable[[Sandbox, Place, Step], None]:  # noqa: ANN401  each is a number or words
    """Return a function that makes the step's next call fail."""

    def make(sandbox: Sandbox, place: Place, step: Step) -> None:
        sandbox.world.add_fault(METHODS[step], kind, chat_id=place.chat_id, **options)

    return make


def upgrade(sandbox: Sandbox, place: Place, _: Step) -> None:
    """Turn the group into a supergroup, where its messages have other ids."""
    sandbox.world.upgrade(place.chat_id)


LEFT: Mapping[Step, list[str]] = {"send": [], "edit": ["One"], "reply": ["One"]}
HELD: Mapping[Step, list[str]] = {"send": [], "edit": ["One"], "reply": ["Two"]}
REPEATED: Mapping[Step, list[str]] = {
    "send": ["One", "One", "Two"],
    "edit": ["One, edited"],
    "reply": ["Two", "Correction", "Correction"],
}
TROUBLES = [
    Trouble("429 for half a day", HELD, scripted("429", retry_after=43_838)),
    Trouble("blocked", LEFT, lambda at, place, _: at.world.block(place.chat_id), gone=True),
    Trouble("deactivated", LEFT, lambda at, place, _: at.world.deactivate(place.chat_id), gone=True),
    Trouble("kicked", LEFT, lambda at, place, _: at.world.kick(place.chat_id), "group", gone=True),
    Trouble("deleted", LEFT, lambda at, place, _: at.world.delete_group(place.chat_id), "group", gone=True),
    Trouble("not found", WITHOUT, scripted("error", code=400, description="chat not found")),
    Trouble("not found for long", LEFT, lambda at, place, _: at.world.forget_chat(place.chat_id), gone=True),
    Trouble(
        "moved",
        {"send": ["One", "Two"], "edit": ["Changed"], "reply": ["Correction"]},
        upgrade,
        "group",
        gone=True,
    ),
    Trouble(
        "topic closed",
        {"send": [], "edit": ["One, edited"], "reply": ["Two"]},
        lambda at, place, _: at.world.close_topic(place.chat_id, place.thread_id),
        "forum",
    ),
    Trouble(
        "topic deleted",
        {"send": [], "edit": [], "reply": []},
        lambda at, place, _: at.world.delete_topic(place.chat_id, place.thread_id),
        "forum",
        gone=True,
    ),
    Trouble(
        "rejected",
        {"send": ["Two"], "edit": ["One", "Changed"], "reply": ["Two"]},
        scripted("error", code=400, description="BUTTON_DATA_INVALID"),
    ),
    Trouble("5xx", WITHOUT, scripted("5xx"), uncertain=True),
    Trouble("HTML for JSON", WITHOUT, scripted("5xx", code=200), uncertain=True),
    Trouble("hangs", WITHOUT, scripted("hang"), uncertain=True),
    Trouble("hangs when done", REPEATED, scripted("hang-after"), uncertain=True),
    Trouble("dropped before", WITHOUT, scripted("drop-before"), uncertain=True),
    Trouble("dropped after", REPEATED, scripted("drop-after"), uncertain=True),
]


@dataclass
class Ward:
    """All the troubled places, and their destinations."""

    sandbox: Sandbox
    places: dict[str, Place] = field(default_factory=dict)
    destination_ids: dict[str, int] = field(default_factory=dict)

    async def admit(self, storage: Storage) -> None:
        """Make each place follow everything, without faults so far and before the others."""
        for number, trouble in enumerate(TROUBLES, 101):
            place = self._add(number, trouble.kind)
            self.places[trouble.name] = place
            self.destination_ids[trouble.name] = await follow(
                storage, place.chat_id, thread_id=place.thread_id
            )

    def _add(self, number: int, kind: str) -> Place:
        world = self.sandbox.world
        if kind == "private":
            world.add_user(number, f"Reader {number}")
            return Place(number)
        forum = kind == "forum"
        world.add_group(
            -number,
            f"Group {number}",
            members=[],
            admins=[ADMIN],
            kind="supergroup" if forum else "group",
            forum=forum,
        )
        return Place(-number, world.add_topic(-number, "Topic") if forum else 0)

    def make_trouble(self, step: Step) -> None:
        """Cause all faults."""
        for trouble in TROUBLES:
            trouble.make(self.sandbox, self.places[trouble.name], step)

    def shown(self) -> dict[str, list[str]]:
        """Return what each place shows. For a moved group this is the new one."""
        return {name: self._shown_at(place) for name, place in self.places.items()}

    def _shown_at(self, place: Place) -> list[str]:
        chat_id = self.sandbox.world.chat(place.chat_id).upgraded_to or place.chat_id
        return shown(self.sandbox, chat_id, thread_id=place.thread_id or None)

    async def gone(self, storage: Storage) -> set[str]:
        """Return the places that are marked as gone."""
        found = set()
        for name, destination_id in self.destination_ids.items():
            one = await storage.read(lambda tx, at=destination_id: destinations.get(tx, at))
            if one is not None and one.gone_at is not None:
                found.add(name)
        return found


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Yield a local Telegram."""
    async with serve_sandbox() as sandbox:
        sandbox.world.add_user(ADMIN, "Ada")
        yield sandbox


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make retries wait tenths of a second instead of seconds."""
    for waits in ("WAITS", "WAITS_UNCERTAIN", "WAITS_CLOSED"):
        monkeypatch.setattr(outcomes, waits, Backoff(0.05, outcomes.LONGEST_WAIT))


@pytest.mark.parametrize("step", ["send", "edit", "reply"])
async def test_each_fault_is_its_chats_alone(storage: Storage, sandbox: Sandbox, step: Step) -> None:
    ward = Ward(sandbox)
    await ward.admit(storage)
    await follow(storage, ADMIN)
    await add_readers(storage, sandbox, OTHERS[1:])
    with moving_clock() as clock:
        async with delivering(storage, sandbox.url, sandbox.token, patience=PATIENCE) as loops:
            if step == "send":
                ward.make_trouble(step)
                await publish(storage, "One", "Two")
            else:
                await publish(storage, "One")
                loops.published.set()
                await until_done(storage)
                ward.make_trouble(step)
                await (edit(storage, "One", "One, edited") if step == "edit" else correct(storage, "Two"))
            loops.published.set()
            await sandbox.wait_for(
                lambda: all(shown(sandbox, chat_id) == WITHOUT[step] for chat_id in OTHERS)
            )
            held = 2 if step == "send" else 1
            # Only the hanging ones are unsettled. Another message may wait after each of the two.
            behind = 2 if step == "send" else 0
            await until_counted(
                storage, lambda counts: (counts.waiting, counts.in_flight) == (held + behind, 2)
            )
            clock.jump(PATIENCE)
            counts = await until_counted(
                storage, lambda counts: (counts.waiting, counts.in_flight) == (held, 0)
            )
    assert ward.shown() == {trouble.name: trouble.shows[step] for trouble in TROUBLES}
    uncertain = 0 if step == "edit" else sum(trouble.uncertain for trouble in TROUBLES)
    assert counts.uncertain == uncertain
    assert await ward.gone(storage) == {trouble.name for trouble in TROUBLES if trouble.gone}
    asked = [call for call in sandbox.world.calls if call.outcome == "Too Many Requests: retry after 43838"]
    assert len(asked) == 1
