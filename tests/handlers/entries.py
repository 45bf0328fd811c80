"""Helpers for sent entries, and for what the bot says about them."""

from uuid import uuid4

from sqlalchemy import select

from bot.domain.entry.content import ParsedEntry
from storage import Tx
from storage.engine.tables import lane
from tests.handlers.sites import Message, Person, Site
from tests.sentences import say


async def stored(site: Site, text: str) -> str:
    """Store an entry and return its number."""
    headline, _, body = text.partition("\n")
    [number] = await site.store([ParsedEntry(str(uuid4()), headline, body)])
    return number


async def delivered(reader: Person, editor: Person, text: str) -> tuple[Message, Message, str]:
    """Publish a post to a reader who follows it; return what they got, its receipt and its number."""
    before = len(reader.received())
    receipt, number = await editor.post(text)
    [got] = await reader.next_messages(before)
    await reader.site.until_none(on_the_way)
    return got, receipt, number


async def on_the_way(tx: Tx) -> int | None:
    """Return a destination to which a message is in flight, or has arrived without being recorded."""
    return await tx.scalar(select(lane.c.destination_id).where(lane.c.leased_at.is_not(None)).limit(1))


async def headline(editor: Person, number: str) -> str:
    """Return the headline that /latest shows an editor for an entry."""
    [page] = await editor.ask("/latest")
    lines = page["text"].splitlines()
    at = next(
        at for at, line in enumerate(lines) if line.startswith(say("entry-number", number=number) + " ·")
    )
    return str(lines[at - 1])


def counts(sent: int = 0, waiting: int = 0, gone: int = 0, failed: int = 0, doubled: int = 0) -> str:
    """Return the line with a receipt's counts."""
    counts = {"sent": sent, "waiting": waiting, "gone": gone, "failed": failed, "doubled": doubled}
    return say("receipt-counts", **counts, later=0, counted=0)


def titles(now: str, before: str) -> str:
    """Return the lines with an entry's new title and its former one."""
    return say("change-titles", title=now, former=before)


def stopped(number: str, waiting: int) -> str:
    """Return what /status says about a held entry."""
    return say("status-stopped", entry=say("entry-number", number=number), count=waiting)


async def status(editor: Person) -> str:
    """Return the answer to /status."""
    [answer] = await editor.ask("/status")
    return str(answer["text"])
