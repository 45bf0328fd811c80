"""Runs the whole program for benchmarks, beside a local Telegram, with readers who follow everything."""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import text

from bench.telegram import Telegram
from bot.app.lifecycle import running
from bot.app.settings import Settings
from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.domain.filters import parse_filter
from bot.entries.acceptance import accept
from bot.entries.occasion import Occasion
from bot.sandbox import TOKEN
from storage import Storage, Tx, migrate, open_storage
from storage.sources import sources


@asynccontextmanager
async def program(
    file: Path,
    world: Telegram,
    rate: float,
    readers: int,
    *,
    owner_ids: Collection[int] = (),
    before: Callable[[Storage], Awaitable[None]] | None = None,
) -> AsyncIterator[Storage]:
    """Run the whole program within the block, after `before`; yield its database."""
    url = f"sqlite:///{file}"
    async with open_storage(url) as storage:
        await migrate(storage)
        await storage.write(lambda tx: _add_readers(tx, readers))
        if before is not None:
            await before(storage)
        settings = Settings(
            _env_file=None,
            bot_token=SecretStr(TOKEN),
            bot_api_url=world.url,
            database_url=url,
            broadcast_rate=rate,
            owner_ids=frozenset(owner_ids),
        )
        async with running(settings):
            yield storage


async def _add_readers(tx: Tx, count: int) -> None:
    """Store readers who follow everything, in a few statements."""
    everything = parse_filter("everything", "en")
    [conjunction] = everything.conjunctions
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
    await tx.execute(
        text(
            f"{numbers} INSERT INTO destination (id, chat_id, thread_id, kind, title, created_at)"  # noqa: S608
            " SELECT i, i, 0, 'private', 'Reader', 1 FROM n"
        ),
        {"count": count},
    )
    await tx.execute(
        text(
            f"{numbers} INSERT INTO follow (id, destination_id, text, language, compiled_with, created_by,"  # noqa: S608
            " created_at) SELECT i, i, 'everything', 'en', 1000, 1, 1 FROM n"
        ),
        {"count": count},
    )
    await tx.execute(
        text(
            f"{numbers} INSERT INTO conj (anchor, destination_id, follow_id, k)"  # noqa: S608
            " SELECT :anchor, i, i, 0 FROM n"
        ),
        {"count": count, "anchor": conjunction.anchor},
    )


async def publish(storage: Storage, headline: str) -> None:
    """Accept and publish an entry."""
    desk = await storage.read(lambda tx: sources.builtin(tx, "desk"))
    entry = ParsedEntry(headline, headline, "Engineers have worked all night. " * 15)
    await accept(storage, desk.id, [entry], Occasion(publish=True), language="en", now=now_micros())
