"""Measures the cost, speed and evenness of delivery, for `make bench-delivery`.

Servers run as processes on another core. Ratios are from one run; figures in seconds depend on the machine.
"""

import argparse
import asyncio
import json
import logging
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import structlog
from pydantic import SecretStr
from sqlalchemy import text

from bench.aims import leave, percentile, say, verdict
from bench.program import program, publish
from bench.rush import bench_rush
from bench.senders import DIGEST
from bench.sink import pin
from bench.telegram import PEOPLE, Telegram, telegram
from bot import delivery
from bot.delivery import fanout
from bot.domain.filters import parse_filter
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.presenting.entries import card_words
from bot.sandbox import TOKEN
from bot.words import load_words
from storage import SoleLead, Storage, Tx, migrate, open_storage

RATE = 30
READERS = 1000
FILTERS = 1_000_000
MATCHES = 100
TOWNS = (
    *("Aarhus", "Bergen", "Cork", "Dresden", "Exeter", "Faro", "Ghent", "Halifax", "Izmir", "Jena"),
    *("Krakow", "Leeds", "Malmo", "Narvik", "Odense", "Porto", "Riga", "Split", "Turku", "Vigo"),
)
MESSAGES = 5000
DIGESTS = 10_000
ROUNDS = 5
LEAST_SHARE = 0.98
MOST_SLOWER = 1.05
MOST_TO_FIRST = 0.100
MOST_TO_BUTTON = 0.200
MOST_MEMORY = 100
LEAST_RATIO = 10.0
PARTS = ("speed", "digest", "pace", "time", "rush")
FAULTS = ("429", "blocked", "moved", "closed", "5xx", "hang", "drop-before", "drop-after")
GROUP = -100
WORDS = card_words(load_words("en"))


# Speed


async def bench_speed() -> None:
    """Compare the CPU time per message with that of the peers' bare loops."""
    say(f"Speed: {MESSAGES} messages to as many chats, limits lifted, the best of {ROUNDS} rounds")
    best: dict[str, dict[str, float]] = {}
    async with _sink() as url:
        for _ in range(ROUNDS):
            for way in ("ours", "pyTelegramBotAPI", "aiogram"):
                _keep(best, way, await _send_by(way, url, MESSAGES))
        _keep(best, "python-telegram-bot", await _send_by("python-telegram-bot", url, MESSAGES // 10))
    for way, one in best.items():
        rate, memory = one["count"] / one["seconds"], one["memory"] / 1e6
        say(
            f"  {way:20} {_cost(one) * 1000:6.3f} ms of CPU a message, {rate:5.0f} a second, {memory:3.0f} MB"
        )
    ours = _cost(best["ours"])
    peers = {way: _cost(one) for way, one in best.items() if way != "ours"}
    fastest = min(peers, key=lambda way: peers[way])
    verdict(f"less CPU than {fastest}: {ours / peers[fastest]:.2f} of it", reached=ours < peers[fastest])
    ratio = peers["python-telegram-bot"] / ours
    verdict(f"{ratio:.0f} times less than plain python-telegram-bot", reached=ratio >= LEAST_RATIO)
    verdict(f"under {MOST_MEMORY} MB", reached=best["ours"]["memory"] < MOST_MEMORY * 1e6)


async def bench_digest() -> None:
    """Compare the CPU time of a digest with that of as many single messages."""
    say(f"Digests: {DIGEST} entries in one message to each of {DIGESTS} chats, limits lifted")
    async with _sink() as url:
        single = _cost(await _send_by("ours", url, MESSAGES))
        digest = _cost(await _send_by("digests", url, DIGESTS))
    ratio = digest / (DIGEST * single)
    verdict(
        f"{digest * 1000:.3f} ms of CPU a digest, {ratio:.2f} of {DIGEST} single messages", reached=ratio < 1
    )


def _cost(measured: dict[str, float]) -> float:
    return measured["cpu"] / measured["count"]


def _keep(best: dict[str, dict[str, float]], way: str, measured: dict[str, float]) -> None:
    if way not in best or _cost(measured) < _cost(best[way]):
        best[way] = measured


async def _send_by(way: str, url: str, count: int) -> dict[str, float]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.senders", way, url, str(count)), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, way
    measured: dict[str, float] = json.loads(said.decode().splitlines()[-1])
    return measured


@asynccontextmanager
async def _sink() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.sink", "1"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}"
    finally:
        process.kill()
        await process.wait()


# Pace


async def bench_pace(folder: Path) -> None:
    """Broadcast within Telegram's limits while people press a button; then again with each kind of fault."""
    say(f"Pace: one entry to {READERS} readers, Telegram's limits enforced, a button pressed meanwhile")
    took: dict[str, float] = {}
    for faulty in (False, True):
        name = "with faults" if faulty else "without"
        async with (
            telegram(READERS, limited=True) as world,
            program(
                folder / f"{name}.db",
                world,
                RATE,
                READERS,
                before=partial(_break, world) if faulty else None,
            ) as storage,
        ):
            others = range(len(FAULTS) + 1, READERS + 1) if faulty else range(1, READERS + 1)
            await publish(storage, "Grid restored")
            pressing = asyncio.ensure_future(_press(world, 1000, 2.0))
            sends = await world.until_shown(others, first_look=READERS / RATE)
            pressing.cancel()
        times = sorted(at for at, chat_id, outcome in sends if outcome == "ok" and chat_id in others)
        took[name] = times[-1] - times[0]
        every = sorted(at for at, _, _ in sends if times[0] <= at <= times[-1])
        rate = (len(every) - 1) / (every[-1] - every[0])
        refused = [one for one in sends if "Too Many" in one[2] and (one[1] not in range(1, 9) or not faulty)]
        say(f"  {name}: {took[name]:.1f} s, {rate:.2f} a second of {RATE}")
        if not faulty:
            verdict(f"{rate / RATE:.1%} of the rate is used", reached=rate >= LEAST_SHARE * RATE)
        for refusal in refused:
            say(f"  refused: {refusal}")
        verdict(f"refused with 429 by the limits: {len(refused)}", reached=not refused)
    ratio = took["with faults"] / took["without"] * READERS / (READERS - len(FAULTS))
    verdict(f"the others with faults took {ratio:.3f} of the time without", reached=ratio < MOST_SLOWER)


async def _break(world: Telegram, storage: Storage) -> None:
    """Give each fault to one of the first readers."""
    for chat_id, fault in enumerate(FAULTS, start=1):
        match fault:
            case "429":
                await world.do(
                    "add_fault", method="sendMessage", kind="429", chat_id=chat_id, retry_after=43_838
                )
            case "blocked":
                await world.do("block", chat_id=chat_id)
            case "moved":
                await world.do("add_group", chat_id=GROUP, title="Group", members=[], admins=[PEOPLE[0]])
                await storage.write(partial(_be_group, chat_id=chat_id))
                await world.do("upgrade", chat_id=GROUP)
            case "closed":
                why = "TOPIC_CLOSED"
                await world.do(
                    "add_fault",
                    method="sendMessage",
                    kind="error",
                    chat_id=chat_id,
                    code=400,
                    description=why,
                )
            case _:
                await world.do("add_fault", method="sendMessage", kind=fault, chat_id=chat_id, seconds=15)


async def _be_group(tx: Tx, chat_id: int) -> None:
    """Turn a reader's destination into the group."""
    moved = text("UPDATE destination SET chat_id = :group, kind = 'group' WHERE chat_id = :id")
    await tx.execute(moved, {"group": GROUP, "id": chat_id})


async def _press(world: Telegram, times: int, every: float) -> list[float]:
    """Have people press a button in turn, each after the previous answer; return how long each took.

    Nobody presses more often than their chat may get answers.
    """
    buttons: dict[int, int] = {}
    for person in PEOPLE:
        [*_, asked] = await world.do("say", chat_id=person, user_id=person, text="/start")
        buttons[person] = await _answer_to(world, person, asked)
    pressed: list[float] = []
    for person in islice(cycle(PEOPLE), times):
        await asyncio.sleep(every)
        pressed.append(time.monotonic())
        query_id = await world.do(
            "press",
            chat_id=person,
            user_id=person,
            message_id=buttons[person],
            data_or_text="v1:follow:everything",
        )
        while await world.do("callback_answer", query_id=query_id) is None:  # noqa: ASYNC110  over HTTP
            await asyncio.sleep(0.02)
    # All processes on a machine share one monotonic clock.
    answered = [at for at, method, *_ in await world.calls() if method == "answerCallbackQuery"]
    return [after - before for before, after in zip(pressed, answered, strict=True)]


async def _answer_to(world: Telegram, person: int, asked: int) -> int:
    while True:
        for message in await world.do("messages", chat_id=person):
            if message["message_id"] > asked and message.get("reply_markup"):
                return int(message["message_id"])
        await asyncio.sleep(0.05)


# Time


async def bench_time(folder: Path) -> None:
    """Measure from acceptance to the first send, with many filters stored and a button pressed meanwhile."""
    say(f"Time: acceptance to first send, {FILTERS:,} filters, {MATCHES} of them match")
    async with _sink() as url, open_storage(f"sqlite:///{folder / 'time.db'}") as storage:
        await migrate(storage)
        await storage.write(_add_filters)
        took = [seconds async for seconds in _firsts(storage, url)]
    median = statistics.median(took)
    say(f"  median {median * 1000:.0f} ms, slowest {max(took) * 1000:.0f} ms of {len(took)}")
    verdict(f"median under {MOST_TO_FIRST * 1000:.0f} ms", reached=median < MOST_TO_FIRST)

    readers = 40_000
    say("Time: a button pressed while a broadcast runs flat out (1,000 a second)")
    async with (
        telegram(readers, limited=False) as world,
        program(folder / "flat.db", world, 1000, readers) as storage,
    ):
        await publish(storage, "Grid restored")
        pressed = await _press(world, 200, 0.08)
        sent = len(await world.sends())
    p99 = percentile(pressed, 0.99)
    say(
        f"  median {statistics.median(pressed) * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms; {sent} sent meanwhile"
    )
    verdict(f"p99 under {MOST_TO_BUTTON * 1000:.0f} ms", reached=p99 < MOST_TO_BUTTON)


async def _add_filters(tx: Tx) -> None:
    """Store a filter for each of a million readers. Each town has MATCHES of them.

    Each entry has readers of its own, because after six messages within a minute a chat waits.
    """
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
    terms = [parse_filter(town, "en").conjunctions[0].anchor for town in TOWNS]
    named = " ".join(f"WHEN {place} THEN '{term}'" for place, term in enumerate(terms))
    word = f"CASE i % :every {named} ELSE 'en:word' || (i % 50000) END"
    for statement in (
        (
            "INSERT INTO destination (id, chat_id, thread_id, kind, title, created_at)"
            " SELECT i, i, 0, 'private', 'Reader', 1 FROM n"
        ),
        (
            "INSERT INTO follow (id, destination_id, text, language, compiled_with, created_by, created_at)"
            " SELECT i, i, 'grid', 'en', 1000, 1, 1 FROM n"
        ),
        f"INSERT INTO conj (anchor, destination_id, follow_id, k) SELECT {word}, i, i, 0 FROM n",  # noqa: S608
    ):
        every = {"every": FILTERS // MATCHES} if ":every" in statement else {}
        await tx.execute(text(f"{numbers} {statement}"), {"count": FILTERS, **every})


class _Watched(Gateway):
    """A gateway that records when it is first asked to send."""

    first_at: asyncio.Future[float]

    async def send(self, *arguments: object, **options: object) -> int:
        """Send."""
        if not self.first_at.done():
            self.first_at.set_result(time.perf_counter())
        return await super().send(*arguments, **options)  # type: ignore[arg-type]


async def _firsts(storage: Storage, url: str) -> AsyncIterator[float]:
    """Accept entries one after the other, and yield how long each took until its first send began."""
    accepted, fanned_out = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    async with _Watched(SecretStr(TOKEN), url) as gateway:
        loops = (
            fanout.run(storage, accepted, fanned_out),
            delivery.run(
                storage,
                gateway,
                Pacer(RATE * 10),
                fanned_out,
                words_in=lambda _: WORDS,
                zone=UTC,
                rest_of=lambda _: None,
                lead=SoleLead(storage),
            ),
        )
        running_ = [asyncio.ensure_future(one) for one in loops]
        await asyncio.sleep(0.5)
        for town in TOWNS:
            gateway.first_at = loop.create_future()
            begun = time.perf_counter()
            await publish(storage, f"Grid restored in {town}")
            accepted.set()
            yield await gateway.first_at - begun
            await asyncio.sleep(0.5)  # so that the others are sent, too
        for one in running_:
            one.cancel()
        await asyncio.wait(running_)


def _chosen(only: str | None) -> Iterator[str]:
    yield from ([only] if only else PARTS)


async def main(only: str | None) -> None:
    """Run the benchmark. The exit code says whether every aim was reached."""
    # A coloured traceback would take the bot longer than all of its work.
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        processors=[structlog.processors.KeyValueRenderer()],
    )
    with tempfile.TemporaryDirectory() as folder:
        for part in _chosen(only):
            match part:
                case "speed":
                    await bench_speed()
                case "digest":
                    await bench_digest()
                case "pace":
                    await bench_pace(Path(folder))
                case "time":
                    await bench_time(Path(folder))
                case "rush":
                    await bench_rush(Path(folder))
    leave()


if __name__ == "__main__":
    pin(0)
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("only", nargs="?", choices=PARTS)
    asyncio.run(main(arguments.parse_args().only))
