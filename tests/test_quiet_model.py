"""Tests that chats get what the model says, whatever readers choose and whatever happens in between."""

import ast
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import Storage, Tx
from storage.delivery import plans
from tests import quiet_chats, quiet_model, readers_clock
from tests.examples import costly
from tests.quiet_model import FOREVER, HOUR, Choices
from tests.quiet_world import SECOND, TERMS, World, compare
from tests.readers_clock import MINUTE

minutes_of_day = st.sampled_from([7 * 60, 8 * 60, 2 * 60 + 30, 22 * 60, 3 * 60])
sounds = st.sampled_from([None, "all", "breaking", "none"])
times = st.none() | st.lists(minutes_of_day, min_size=1, max_size=2, unique=True).map(tuple)
paces = st.sampled_from([None, "each", "hourly", "hourly", "times", "key", "breaking"])
of_chats = st.builds(
    Choices,
    zone=st.sampled_from(["Europe/Berlin", "Asia/Kolkata", None]),
    sound=sounds,
    pace=paces,
    times=times,
    quiet=st.sampled_from([None, None, (), (22 * 60, 7 * 60), (150, 185)]),
    quiet_as=st.sampled_from([None, "held", "silent"]),
    urgent=st.sampled_from([None, True]),
)
of_follows = st.builds(Choices, sound=sounds, pace=paces, times=times)
jumps = st.sampled_from(
    [
        0,
        5 * SECOND,
        20 * SECOND,
        MINUTE,
        25 * MINUTE,
        HOUR,
        3 * HOUR,
        10 * HOUR,
        30 * HOUR,
        -10 * SECOND,
        -2 * HOUR,
    ]
)
ACTS = (
    *["publish"] * 4,
    *["revise"] * 3,
    *["claim"] * 2,
    *["end"] * 3,
    *["deliver"] * 4,
    *["jump"] * 4,
    *("flurry", "choose", "mute", "choose for follow", "kill"),
)


async def _act(world: World, data: st.DataObject) -> None:
    match data.draw(st.sampled_from(ACTS)):
        case "publish":
            await _publish(world, data)
        case "flurry":
            for _ in range(data.draw(st.integers(3, 8))):
                await _publish(world, data)
                await world.deliver()
                await world.jump(data.draw(st.sampled_from([SECOND, 9 * SECOND])))
        case "revise" if world.revisions:
            kinds = st.sampled_from(["silent", "silent", "correction", "withdrawal", "restoration"])
            latest = st.sampled_from(list(world.revisions)[-6:])
            for entry_id in data.draw(st.lists(latest, min_size=1, max_size=4, unique=True)):
                await world.revise(entry_id, data.draw(kinds), breaking=data.draw(st.integers(0, 9)) == 0)
        case "jump":
            await world.jump(data.draw(jumps))
        case "choose" | "mute" | "choose for follow" as choice:
            await _choose(world, data, choice)
        case act:
            await _send(world, data, act)


async def _send(world: World, data: st.DataObject, act: str) -> None:
    match act:
        case "claim":
            await world.claim()
        case "deliver":
            await world.deliver()
        case "end":
            outcomes = st.sampled_from(["ok", "failed", "lost", "answer lost"])
            await world.end(data.draw(st.sampled_from(world.ids)), data.draw(outcomes))
        case "kill":
            await world.kill(data.draw(st.frozensets(st.sampled_from(world.ids))))


async def _publish(world: World, data: st.DataObject) -> None:
    terms = data.draw(st.sampled_from([frozenset({"war"}), frozenset({"grid"}), frozenset(TERMS)]))
    marks = st.sampled_from([(False, False), (False, False), (False, True), (True, False)])
    breaking, key = data.draw(marks)
    await world.publish(terms, breaking=breaking, key=key)


async def _choose(world: World, data: st.DataObject, choice: str) -> None:
    where = data.draw(st.sampled_from(world.ids))
    until = data.draw(st.sampled_from([None, None, FOREVER, world.now + 10 * MINUTE, world.now + 2 * HOUR]))
    match choice:
        case "choose":
            await world.choose(where, data.draw(of_chats))
        case "mute":
            await world.mute(where, until)
        case "choose for follow":
            chosen, term = data.draw(of_follows), data.draw(st.sampled_from(TERMS))
            await world.choose_for_follow(where, term, replace(chosen, muted_until=until))


class Undo(Exception):  # noqa: N818  no error: it takes the example's rows away again
    """Ends an example."""


def _run(act: Callable[[World], Awaitable[None]]) -> Callable[[Tx], Awaitable[None]]:
    async def example(tx: Tx) -> None:
        world = World(tx)
        await world.begin()
        await act(world)
        await world.finish()
        await compare(world)
        raise Undo

    return example


def test_the_model_shares_no_module_with_the_bot() -> None:
    models = (quiet_model, quiet_chats, readers_clock)
    parsed = [ast.parse(inspect.getsource(one)) for one in models]
    imports = [
        node for tree in parsed for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    named = [getattr(node, "module", None) or node.names[0].name for node in imports]
    assert not {name.split(".")[0] for name in named} & {"bot", "handlers", "storage"}


@costly(1)
@given(data=st.data())
async def test_every_chat_gets_what_the_model_says_at_every_claim_and_in_the_end(
    storage: Storage, data: st.DataObject
) -> None:
    async def acts(world: World) -> None:
        for _ in range(data.draw(st.integers(5, 40))):
            await _act(world, data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plans, "MOST_LINES", quiet_chats.MOST_LINES)
        with pytest.raises(Undo):
            await storage.write(_run(acts))
