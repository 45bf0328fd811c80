"""Reads a source without a network: parses its bodies and accepts their entries, as a poll does."""

from dataclasses import dataclass

from sqlalchemy import select

from bot.clock import now_micros
from bot.domain.sources.schedule import Limits
from bot.errors import SourceInvalidError
from bot.ingest.intake import Found, Taking, take
from bot.sources.fetch.fetcher import Cursor, Fetched
from bot.sources.kinds import read_source
from storage import Storage, Tx
from storage.engine.tables import entry, publication, revision
from storage.sources import sources

URL = "https://harbour.example/live"


@dataclass(frozen=True)
class Sent:
    """What a poll sends: the texts of new entries, and of those whose messages change."""

    new: list[str]
    revised: list[str]


async def add_source(storage: Storage, url: str = URL) -> int:
    """Add a source that has not been read; return its number."""

    async def work(tx: Tx) -> int:
        added = await sources.add(
            tx,
            url=url,
            title="",
            language=None,
            added_by=7,
            added_in=-70,
            added_in_thread=0,
            now=now_micros(),
        )
        assert added is not None
        return added.id

    return await storage.write(work)


async def poll(storage: Storage, source_id: int, body: bytes, *, url: str = URL) -> Sent | str:
    """Read a body of a source and accept what it shows; return what is sent, or the error."""
    try:
        parsed = read_source(body, url=url)
    except SourceInvalidError as error:
        return error.message
    found = Found(Fetched(url, body, None, Cursor()), parsed)
    taking = Taking(Limits(15, 3600), "en", (), lambda: None)
    last = await _last_publication(storage)
    kind = "page" if parsed.kind == "page" else "feed"
    await take(storage, source_id, found, taking, kind=kind, now=now_micros())
    return await _sent_since(storage, last)


async def stored(storage: Storage, source_id: int) -> dict[str, int]:
    """Return the revisions of a source's stored entries, by their external ids."""

    async def work(tx: Tx) -> dict[str, int]:
        rows = await tx.execute(
            select(entry.c.external_id, entry.c.revision).where(entry.c.source_id == source_id)
        )
        return {one.external_id: one.revision for one in rows}

    return await storage.read(work)


async def _last_publication(storage: Storage) -> int:
    async def work(tx: Tx) -> int:
        return await tx.scalar(select(publication.c.id).order_by(publication.c.id.desc()).limit(1)) or 0

    return await storage.read(work)


async def _sent_since(storage: Storage, last: int) -> Sent:
    async def work(tx: Tx) -> Sent:
        sent = Sent([], [])
        rows = await tx.execute(
            select(publication.c.revision, revision.c.headline, revision.c.body)
            .join(
                revision,
                (revision.c.entry_id == publication.c.entry_id)
                & (revision.c.number == publication.c.revision),
            )
            .where(publication.c.id > last)
            .order_by(publication.c.id)
        )
        for number, headline, body in rows:
            (sent.new if number == 1 else sent.revised).append(f"{headline}\n{body}")
        return sent

    return await storage.read(work)
