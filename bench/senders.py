"""Measures ways to send the same message to many chats, each in its own process.

`python -m bench.senders WAY URL COUNT` prints a JSON object: CPU seconds and seconds for COUNT messages, and
the peak memory in bytes. Peers send in a bare loop as their documentation shows. The bot's way is its whole
durable path, from claimed deliveries to recorded ones.
"""

import asyncio
import gc
import json
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import SecretStr
from sqlalchemy import text as sql

from bench.sink import pin

if TYPE_CHECKING:
    from storage import Storage

IN_FLIGHT = 50
TOKEN = "42:bench-opens-nothing"  # noqa: S105  no server checks it
HEADLINE = "Grid restored in the north"
TEXT = f"{HEADLINE}\n6 November 2024, 04:16 UTC\n\n" + "Engineers have worked all night. " * 15
DIGEST = 20
"""Entries in a digest."""
WARM = 2000
"""Messages before the measurement begins."""

Send = Callable[[int], Awaitable[object]]
Measured = dict[str, float]


def measured(begun: tuple[float, float], count: int) -> Measured:
    """Return what was used since `begin`."""
    cpu, at = begin()
    memory = _memory()
    return {"cpu": cpu - begun[0], "seconds": at - begun[1], "count": count, "memory": memory}


def _memory() -> int:
    """Return the peak memory in bytes. On Linux, getrusage gives the parent's if that was higher."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def begin() -> tuple[float, float]:
    """Return the CPU seconds so far, including threads, and the time."""
    return time.process_time(), time.perf_counter()


async def loop_over(send: Send, count: int) -> Measured:
    """Send to `count` chats, IN_FLIGHT at a time."""

    async def work(chats: range) -> None:
        for chat_id in chats:
            await send(chat_id)

    async def all_of(first: int, last: int) -> None:
        await asyncio.gather(*(work(range(first + one, last, IN_FLIGHT)) for one in range(IN_FLIGHT)))

    await all_of(1, WARM + 1)
    begun = begin()
    await all_of(WARM + 1, WARM + count + 1)
    return measured(begun, count)


async def python_telegram_bot(url: str, count: int) -> Measured:
    """Send with python-telegram-bot as it comes."""
    from telegram import Bot, MessageEntity  # noqa: PLC0415  each process loads only its own way
    from telegram.request import HTTPXRequest  # noqa: PLC0415

    entities = [MessageEntity("bold", 0, len(HEADLINE))]
    request = HTTPXRequest(connection_pool_size=IN_FLIGHT)
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=request)
    async with request:
        return await loop_over(lambda chat_id: bot.send_message(chat_id, TEXT, entities=entities), count)


async def aiogram(url: str, count: int) -> Measured:
    """Send with aiogram as it comes."""
    from aiogram import Bot  # noqa: PLC0415
    from aiogram.client.session.aiohttp import AiohttpSession  # noqa: PLC0415
    from aiogram.client.telegram import TelegramAPIServer  # noqa: PLC0415
    from aiogram.types import MessageEntity  # noqa: PLC0415

    entities = [MessageEntity(type="bold", offset=0, length=len(HEADLINE))]
    async with Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(url))) as bot:
        return await loop_over(lambda chat_id: bot.send_message(chat_id, TEXT, entities=entities), count)


async def py_telegram_bot_api(url: str, count: int) -> Measured:
    """Send with pyTelegramBotAPI as it comes."""
    from telebot import asyncio_helper  # noqa: PLC0415
    from telebot.async_telebot import AsyncTeleBot  # noqa: PLC0415
    from telebot.types import MessageEntity  # noqa: PLC0415

    asyncio_helper.API_URL = f"{url}/bot{{0}}/{{1}}"
    entities = [MessageEntity("bold", 0, len(HEADLINE))]
    bot = AsyncTeleBot(TOKEN)
    try:
        return await loop_over(lambda chat_id: bot.send_message(chat_id, TEXT, entities=entities), count)
    finally:
        await bot.close_session()


async def ours(url: str, count: int) -> Measured:
    """Send an entry with this program: claim, render, pace, send and record, on SQLite."""
    return await _ours(url, count, entries=1)


async def digests(url: str, count: int) -> Measured:
    """Send digests of DIGEST entries that waited through an outage."""
    return await _ours(url, count, entries=DIGEST)


async def _ours(url: str, count: int, *, entries: int) -> Measured:
    from bot import delivery  # noqa: PLC0415
    from bot.gateway.gateway import Gateway  # noqa: PLC0415
    from bot.gateway.pacing import Pacer  # noqa: PLC0415
    from bot.presenting.entries import card_words_in  # noqa: PLC0415
    from bot.words import Catalogues  # noqa: PLC0415
    from storage import SoleLead, open_storage  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'bench.db'}"
        await _prepared(database, WARM + count, entries)
        async with open_storage(database) as storage, Gateway(SecretStr(TOKEN), url) as gateway:
            gc.collect()
            gc.freeze()  # as the program does
            sender = asyncio.ensure_future(
                delivery.run(
                    storage,
                    gateway,
                    Pacer(1_000_000.0),
                    asyncio.Event(),
                    words_in=card_words_in(Catalogues("en")),
                    zone=UTC,
                    rest_of=lambda _: None,
                    lead=SoleLead(storage),
                )
            )
            await _until_sent(storage, WARM)
            begun, before = begin(), await _sent(storage)
            await _until_sent(storage, WARM + count)
            result = measured(begun, WARM + count - before)
            sender.cancel()
            await asyncio.wait([sender])
            return result


async def _prepared(database: str, readers: int, entries: int) -> None:
    """Have another process make the database, so that its cost is not in the figures."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.senders", "prepare", database, str(readers), str(entries))
    )
    assert await process.wait() == 0


async def prepare(database: str, readers: int, entries: int) -> None:
    """Make a database in which entries wait to be sent to `readers` readers: one, or several old ones."""
    from bot.clock import now_micros  # noqa: PLC0415
    from bot.delivery.fanout import fan_out_all  # noqa: PLC0415
    from bot.domain.delivery.planning import OLD  # noqa: PLC0415
    from bot.domain.entry.content import ParsedEntry  # noqa: PLC0415
    from bot.domain.filters import parse_filter  # noqa: PLC0415
    from bot.entries.acceptance import accept  # noqa: PLC0415
    from bot.entries.occasion import Occasion  # noqa: PLC0415
    from storage import Tx, migrate, open_storage  # noqa: PLC0415
    from storage.chats import destinations, follows  # noqa: PLC0415
    from storage.sources import sources  # noqa: PLC0415

    async def follow(tx: Tx) -> None:
        filters = [parse_filter(one, "en") for one in ("everything", "grid", "north", "engineers", "night")]
        for chat_id in range(1, readers + 1):
            where = await destinations.ensure(
                tx, chat_id=chat_id, thread_id=0, kind="private", title="Reader", now=now_micros()
            )
            await follows.add(tx, where.id, filters[chat_id % len(filters)], chat_id, now_micros())

    async with open_storage(database) as storage:
        await migrate(storage)
        await storage.write(follow)
        desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
        body, now = TEXT.partition("\n\n")[2], now_micros()
        parsed = [
            ParsedEntry(str(one), f"{HEADLINE} {one}" if one else HEADLINE, body) for one in range(entries)
        ]
        accepted_at = now if entries == 1 else now - 2 * OLD
        await accept(storage, desk.id, parsed, Occasion(publish=True), language="en", now=accepted_at)
        await fan_out_all(storage)


async def _sent(storage: "Storage") -> int:
    counted = sql("SELECT sum(count) FROM tally WHERE kind = 'sent'")
    return int(await storage.read(lambda tx: tx.scalar(counted)) or 0)


async def _until_sent(storage: "Storage", count: int) -> None:
    while await _sent(storage) < count:  # noqa: ASYNC110  only the database shows it
        await asyncio.sleep(0.2)


WAYS: dict[str, Callable[[str, int], Awaitable[Measured]]] = {
    "ours": ours,
    "digests": digests,
    "pyTelegramBotAPI": py_telegram_bot_api,
    "aiogram": aiogram,
    "python-telegram-bot": python_telegram_bot,
}


# Modules for tests and checks only. The program runs without them, but would load them if it found them.
for absent in ("rich", "pygments"):
    sys.modules[absent] = None  # type: ignore[assignment]


async def _main() -> None:
    way, url, count, *entries = sys.argv[1:]
    if way == "prepare":
        await prepare(url, int(count), int(entries[0]))
        return
    print(json.dumps(await WAYS[way](url, int(count))))


if __name__ == "__main__":
    pin(0)
    asyncio.run(_main())
