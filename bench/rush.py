"""Measures what a rush of people during a broadcast costs readers and editors."""

import asyncio
import math
import statistics
import time
from pathlib import Path

from bench.aims import percentile, say, verdict
from bench.program import program
from bench.telegram import EDITORS, SPAMMERS, Telegram, telegram
from bot.domain.moment import SECOND
from bot.newsroom.desk.sendoff import DELAY

POSTING, *ASKING = EDITORS
RATE = 30
READERS = 300
SPAM_EVERY = 1.0
ASK_EVERY = 3.0
MOST_SLOWER = 2.2
MOST_SLOWER_BREAKING = 1.3
MOST_TO_EDITOR = 2.0
"""Seconds."""


async def bench_rush(folder: Path) -> None:
    """Broadcast while many people ask for help every second and editors ask too."""
    say(f"Rush: {len(SPAMMERS)} people send /help once a second; one entry to {READERS} readers")
    calm, _ = await _broadcast(folder / "calm.db", rush=False)
    say(f"  without them the last reader has it after {calm:.1f} s")
    waits: list[float] = []
    for breaking, most in ((False, MOST_SLOWER), (True, MOST_SLOWER_BREAKING)):
        name = "a breaking entry" if breaking else "an entry"
        took, answered = await _broadcast(folder / f"{name}.db", rush=True, breaking=breaking)
        waits += answered
        verdict(f"{name}: {took:.1f} s, {took / calm:.2f} times as long", reached=took <= most * calm)
    p99 = percentile(waits, 0.99)
    say(f"  an editor's answer: median {statistics.median(waits):.2f} s of {len(waits)}")
    verdict(f"an editor's answer: p99 {p99:.2f} s", reached=p99 < MOST_TO_EDITOR)


async def _broadcast(file: Path, *, rush: bool, breaking: bool = False) -> tuple[float, list[float]]:
    """Return how long the last reader waits for an entry, and each editor for each answer meanwhile."""
    async with (
        telegram(READERS, limited=True) as world,
        program(file, world, RATE, READERS, owner_ids=EDITORS),
    ):
        said: list[tuple[float, int]] = []
        asking = []
        if rush:
            asking += [asyncio.ensure_future(_repeat(world, one, "/help", SPAM_EVERY)) for one in SPAMMERS]
            asking += [asyncio.ensure_future(_repeat(world, one, "/id", ASK_EVERY, said)) for one in ASKING]
        await asyncio.sleep(2)
        begun = await _publish(world, "!Grid restored" if breaking else "Grid restored")
        readers = range(1, READERS + 1)
        await world.until_shown(readers, first_look=READERS / RATE)
        for one in asking:
            one.cancel()
        await asyncio.sleep(MOST_TO_EDITOR)
        sends = await world.sends()
    theirs = [at for at, chat_id, outcome in sends if outcome == "ok" and chat_id in readers]
    first, last = min(theirs), max(theirs)
    meanwhile = sum(first <= at <= last for at, _, _ in sends)
    say(
        f"  first after {first - begun:.1f} s; from then on {READERS} of {meanwhile} messages went to readers"
    )
    return last - begun, [_wait_of(sends, editor, at) for at, editor in said]


async def _publish(world: Telegram, text: str) -> float:
    """Post an entry as an editor does; return when its last button was pressed.

    Breaking news has one more button, and other posts can be stopped for a while, which does not count.
    """
    await world.do("say", chat_id=POSTING, user_id=POSTING, text=f"/post {text}")
    begun = await _press(world, "v1:publish:")
    return await _press(world, "v1:alert:") if text.startswith("!") else begun + DELAY / SECOND


async def _press(world: Telegram, begin: str) -> float:
    """Press the first button whose data begins like this, once it is there; return when."""
    while True:
        for message in await world.do("messages", chat_id=POSTING):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            for data in (button.get("callback_data", "") for row in rows for button in row):
                if data.startswith(begin):
                    begun = time.monotonic()
                    pressed = {"chat_id": POSTING, "user_id": POSTING, "message_id": message["message_id"]}
                    await world.do("press", **pressed, data_or_text=data)
                    return begun
        await asyncio.sleep(0.05)


def _wait_of(sends: list[tuple[float, int, str]], chat_id: int, since: float) -> float:
    """Return the seconds from a moment to the next message in a chat; infinity if there was none."""
    return min((at - since for at, its, _ in sends if its == chat_id and at >= since), default=math.inf)


async def _repeat(
    world: Telegram, person: int, text: str, every: float, said: list[tuple[float, int]] | None = None
) -> None:
    """Say something repeatedly, and record in `said` when and by whom."""
    await asyncio.sleep(every * (person % 40) / 40)
    while True:
        if said is not None:
            said.append((time.monotonic(), person))
        await world.do("say", chat_id=person, user_id=person, text=text)
        await asyncio.sleep(every)
