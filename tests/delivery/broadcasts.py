"""Sets up a broadcast: readers in a sandbox, entries, and the loops that deliver them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeVar
from zoneinfo import ZoneInfo

from pydantic import SecretStr
from sqlalchemy import insert

from bot import delivery
from bot.clock import now_micros
from bot.delivery import fanout
from bot.domain.entry.content import ParsedEntry, StoredEntry
from bot.domain.filters import COMPILER, parse_filter
from bot.gateway.gateway import Gateway
from bot.gateway.pacing import Pacer
from bot.sandbox import Sandbox
from storage import Lead, SoleLead, Storage, Tx
from storage.chats import destinations, follows
from storage.delivery import progress, publications
from storage.delivery.progress import Counts
from storage.engine.tables import conj, destination
from storage.engine.tables import follow as table
from storage.sources import sources
from tests.accepting import accept
from tests.card_words import WORDS
from tests.timing import until

T = TypeVar("T")
USER = 5
"""The user who adds the follows. Nothing checks it."""


def rest_of(entry: StoredEntry) -> str | None:
    """Return the address of an entry's rest: its own URL."""
    return entry.parsed.url


async def follow(storage: Storage, chat_id: int, *, thread_id: int = 0, text: str = "everything") -> int:
    """Add a follow for a chat, or a topic of it; return the destination's id."""
    return await storage.write(lambda tx: _follow(tx, chat_id, thread_id, text))


async def _follow(tx: Tx, chat_id: int, thread_id: int, text: str) -> int:
    now = now_micros()
    kind = "private" if chat_id > 0 else "group"
    place = await destinations.ensure(tx, chat_id=chat_id, thread_id=thread_id, kind=kind, title="", now=now)
    await follows.add(tx, place.id, parse_filter(text, "en"), USER, now)
    return place.id


async def add_readers(storage: Storage, sandbox: Sandbox, chat_ids: Iterable[int]) -> None:
    """Add people to the sandbox who have started the bot and follow everything."""
    readers = list(chat_ids)
    for chat_id in readers:
        sandbox.world.add_user(chat_id, f"Reader {chat_id}")

    await storage.write(lambda tx: _follow_everything(tx, readers))


async def _follow_everything(tx: Tx, chat_ids: list[int]) -> None:
    """Do for many chats at once what `follow` does for one."""
    now, filter_ = now_micros(), parse_filter("everything", "en")
    chats = [
        {"chat_id": one, "thread_id": 0, "kind": "private", "title": "", "created_at": now}
        for one in chat_ids
    ]
    added = insert(destination).returning(destination.c.id)
    places = list(await tx.scalars(added, chats))
    of_all = {
        "text": filter_.text,
        "language": filter_.language,
        "compiled_with": COMPILER,
        "created_by": USER,
        "created_at": now,
    }
    added = insert(table).returning(table.c.id, table.c.destination_id)
    stored = (await tx.execute(added, [{"destination_id": one, **of_all} for one in places])).all()
    await tx.execute(
        insert(conj),
        [row for one in stored for row in follows.index_rows(one.id, one.destination_id, filter_)],
    )


async def publish(storage: Storage, *headlines: str) -> None:
    """Accept and publish entries, in this order."""

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        parsed = [ParsedEntry(external_id=headline, headline=headline) for headline in headlines]
        await accept(tx, desk.id, parsed, language="en", publish=True, now=now_micros())

    await storage.write(work)


def shown(sandbox: Sandbox, chat_id: int, *, thread_id: int | None = None) -> list[str]:
    """Return the headlines in the bot's messages in a chat, in order."""
    return [
        message["text"].split("\n")[0]
        for message in sandbox.world.messages(chat_id)
        if message["from"]["is_bot"] and "text" in message and message.get("message_thread_id") == thread_id
    ]


async def counted(storage: Storage) -> Counts:
    """Count all deliveries."""
    return await storage.read(progress.counts)


@dataclass
class Loops:
    """Running fan-out and sending, and the events that wake them."""

    published: asyncio.Event = field(default_factory=asyncio.Event)
    fanned_out: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def delivering(
    storage: Storage,
    url: str,
    token: str,
    *,
    rate: float = 500,
    chat_interval: float = 0.01,
    patience: float = 600.0,
    grace: float = 60.0,
    lead: Lead | None = None,
    pacer: Pacer | None = None,
) -> AsyncIterator[Loops]:
    """Run fan-out and sending against a Bot API server within the block. A send waits `patience` seconds."""
    loops = Loops()
    pacer = pacer or Pacer(rate, chat_interval=chat_interval, group_per_minute=1000)
    async with Gateway(SecretStr(token), url, timeout=patience) as gateway:
        running = [
            asyncio.ensure_future(fanout.run(storage, loops.published, loops.fanned_out)),
            asyncio.ensure_future(
                delivery.run(
                    storage,
                    gateway,
                    pacer,
                    loops.fanned_out,
                    words_in=lambda _: WORDS,
                    zone=ZoneInfo("UTC"),
                    rest_of=rest_of,
                    lead=lead or SoleLead(storage),
                    grace=grace,
                )
            ),
        ]
        try:
            yield loops
        finally:
            for task in running:
                task.cancel()
            for task in running:
                with suppress(asyncio.CancelledError):
                    await task


@asynccontextmanager
async def broadcasting(
    storage: Storage,
    sandbox: Sandbox,
    *headlines: str,
    lead: Lead | None = None,
    **options: float,
) -> AsyncIterator[Loops]:
    """Publish entries and deliver them within the block."""
    await publish(storage, *headlines)
    async with delivering(storage, sandbox.url, sandbox.token, lead=lead, **options) as loops:
        yield loops


async def until_counted(storage: Storage, condition: Callable[[Counts], bool]) -> Counts:
    """Wait until a condition holds for the counts; return them."""

    async def holds() -> Counts | None:
        counts = await counted(storage)
        return counts if condition(counts) else None

    return await until(holds)


async def until_fanned_out(storage: Storage) -> None:
    """Wait until everything that was published is fanned out."""

    async def is_fanned_out() -> bool:
        return await storage.read(publications.next_open) is None

    await until(is_fanned_out)


async def until_done(storage: Storage) -> Counts:
    """Wait until everything is fanned out and no delivery waits or is in flight; return the counts."""
    await until_fanned_out(storage)
    return await until_counted(storage, lambda counts: counts.waiting == counts.in_flight == 0)
