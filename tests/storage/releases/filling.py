"""Fills a database of this release for tests of later ones: `python -m tests.storage.releases.filling 0.1.0`.

The dumps are written beside this file, one per engine. Each table has at least one row.
"""

import asyncio
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from storage import Storage, Tx, migrate, open_storage
from storage.engine.connections import sqlite_file
from storage.engine.tables import metadata
from tests.databases import postgresql_server

FOLDER = Path(__file__).parent
_AT = 1_796_000_000_000_000
_ROWS: dict[str, list[dict[str, Any]]] = {
    "source": [
        {
            "kind": "feed",
            "url": "https://news.example/live",
            "title": "Harbour live ⚓",
            "language": "en",
            "added_by": 7,
            "added_in": -70,
            "added_at": _AT,
            "etag": 'W/"1"',
            "next_poll_at": _AT + 60,
            "events": [_AT],
            "peaks": [3, 2],
            "outages": [[_AT, _AT + 9]],
            "reading": 1,
        },
        {
            "kind": "page",
            "url": "https://news.example/page",
            "title": "",
            "added_at": _AT,
            "failures": 2,
            "failing_since_at": _AT + 5,
            "last_error": '["fetch-status", {"status": 503}]',
            "paused_at": _AT + 9,
            "paused_why": "asked",
        },
    ],
    "document": [{"source_id": 3, "entry_ids": [1, 2]}],
    "brake": [
        {"source_id": 3, "begun_at": _AT, "count": 1, "finished_at": _AT + 1},
        {"source_id": 4, "begun_at": _AT, "answer": "quiet", "answered_at": _AT + 2},
    ],
    "report": [
        {
            "source_id": 4,
            "chat_id": 7,
            "thread_id": 0,
            "error": "down",
            "failing_since_at": _AT,
            "due_at": _AT,
        }
    ],
    "offer": [{"url": "https://news.example/feed.xml", "offered_at": _AT}],
    "notice": [
        {"chat_id": 7, "thread_id": 0, "source_id": 4, "message": '["paused", {}]', "due_at": _AT},
        {"chat_id": 7, "thread_id": 0, "entry_id": 1, "due_at": _AT},
    ],
    "entry": [
        {
            "source_id": 3,
            "external_id": "a",
            "revision": 2,
            "accepted_at": _AT,
            "happened_at": _AT - 5,
            "term_set": 1,
            "headline_key": -(2**62),
        },
        {
            "source_id": 1,
            "external_id": "b",
            "revision": 1,
            "accepted_at": _AT + 1,
            "happened_at": _AT + 1,
            "held_at": _AT + 2,
            "brake_id": 1,
        },
    ],
    "revision": [
        {
            "entry_id": entry_id,
            "number": number,
            "digest": f"digest {number}",
            "headline": headline,
            "body": "Boats wait.\n“So far”, says the port.",
            "authors": ["Ana Example"],
            "url": "https://news.example/live#a",
            "published_at": _AT - 5,
            "topics": ["transport"],
            "countries": ["FR"],
            "accepted_at": _AT + number,
            "is_key": True,
            "kind": kind,
            "note": note,
        }
        for entry_id, number, headline, kind, note in (
            (1, 1, "Harbour shut", "entry", None),
            (1, 2, "Harbour open", "correction", "The pilot’s mistake"),
            (2, 1, "Порт открыт", "entry", None),
        )
    ],
    "publication": [
        {
            "entry_id": 1,
            "revision": 2,
            "accepted_at": _AT,
            "newest_follow_id": 1,
            "finished_at": _AT + 1,
            "first_at": _AT,
            "is_breaking": True,
        },
        {"entry_id": 2, "revision": 1, "accepted_at": _AT, "newest_follow_id": 1, "first_at": _AT},
    ],
    "entry_term": [{"set_id": 1, "term": "*"}, {"set_id": 1, "term": "harbour"}],
    "term_set": [{"loose_since_at": 0}],
    "topic": [
        {"slug": "ferry", "name": "Ferries", "words": "ferry\nboat", "changed_by": 7, "changed_at": _AT}
    ],
    "destination": [
        {
            "chat_id": 70,
            "thread_id": 0,
            "kind": "private",
            "title": "Ana",
            "created_at": _AT,
            "created_by": 70,
        },
        {
            "chat_id": -100_123,
            "thread_id": 4,
            "kind": "supergroup",
            "title": "",
            "created_at": _AT,
            "gone_at": _AT + 3,
            "gone_why": "blocked",
        },
    ],
    "follow": [
        {
            "destination_id": 1,
            "text": "harbour -fog",
            "language": "en",
            "compiled_with": 1,
            "created_by": 70,
            "created_at": _AT,
        }
    ],
    "conj": [
        {"anchor": "harbour", "destination_id": 1, "follow_id": 1, "k": 0, "n1": "fog"},
        {
            "anchor": "open",
            "destination_id": 1,
            "follow_id": 1,
            "k": 1,
            "r1": "a",
            "r2": "b",
            "more": {"required": ["c"], "excluded": []},
        },
    ],
    "proposal": [{"chat_id": 70, "thread_id": 0, "text": "harbour", "language": "en", "proposed_at": _AT}],
    "delivery": [
        {
            "entry_id": 1,
            "destination_id": 1,
            "follow_id": 1,
            "wanted": 2,
            "sent": 1,
            "message_id": 900,
            "uncertain": 0,
            "sent_at": _AT + 2,
            "priority": 1,
            "tell": 2,
        },
        {
            "entry_id": 1,
            "destination_id": 2,
            "wanted": 1,
            "sent": 0,
            "uncertain": 1,
            "dropped_at": _AT + 3,
            "why": "blocked",
            "dropped_as": "gone",
            "priority": 1,
        },
    ],
    "lane": [
        {
            "destination_id": 1,
            "priority": 1,
            "due_at": _AT + 4,
            "leased_at": _AT + 4,
            "entry_id": 1,
            "step": "edit",
            "term": 1,
        },
        {"destination_id": 2, "priority": 1},
    ],
    "tally": [{"begins_at": _AT, "kind": "sent", "count": 1}],
    "editor": [{"user_id": 8, "added_by": 7, "added_at": _AT}],
    "draft": [
        {"kind": "post", "chat_id": 8, "user_id": 8, "message_id": 5, "created_at": _AT},
        {
            "kind": "correct",
            "chat_id": 8,
            "user_id": 8,
            "message_id": 6,
            "created_at": _AT,
            "closed_at": _AT + 1,
            "closed_how": "done",
            "entry_id": 1,
        },
    ],
    "draft_part": [{"draft_id": 1, "message_id": 5, "text": "Fog ahead"}],
    "receipt": [
        {"chat_id": 8, "message_id": 7, "entry_id": 1, "revision": 2, "head": "Corrected", "opened_at": _AT}
    ],
    "inbox": [
        {"update_id": 10, "body": '{"update_id": 10}', "received_at": _AT},
        {"update_id": 9, "received_at": _AT, "done_at": _AT + 1},
    ],
}
_UNSAID = ("--", "\\", "SET ", "SELECT pg_catalog.set_config")
"""Beginnings of dump lines that are only for psql or for servers of other versions."""


async def _fill(url: str) -> None:
    async with open_storage(url) as storage:
        await migrate(storage)
        await storage.write(_insert)


async def _insert(tx: Tx) -> None:
    for table in metadata.sorted_tables:
        if table.name != "lead":  # it already has its one row
            for row in _ROWS[table.name]:
                await tx.execute(table.insert(), row)


async def restore(storage: Storage, release: str) -> None:
    """Fill an empty database as it was in a release."""
    dump = (FOLDER / f"{release}.{storage.dialect}.sql").read_text(encoding="utf-8")
    if storage.dialect == "sqlite":
        with closing(sqlite3.connect(sqlite_file(storage.address))) as file:
            file.executescript(dump)
        return

    async def run(tx: Tx) -> None:
        await (await tx.get_raw_connection()).driver_connection.execute(dump)

    await storage.write(run)


def write(release: str) -> None:
    """Fill a database on each engine, and dump it."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_fill(f"sqlite:///{folder}/filled.db"))
        with closing(sqlite3.connect(f"{folder}/filled.db")) as file:
            lines = [f"{line}\n" for line in file.iterdump()]
        (FOLDER / f"{release}.sqlite.sql").write_text("".join(lines), encoding="utf-8")
        with postgresql_server(Path(folder)) as server, server.database() as url:
            asyncio.run(_fill(url))
            dumped = server.dump(url)
        lines = [
            line for line in dumped.splitlines(keepends=True) if line.strip() and not line.startswith(_UNSAID)
        ]
        (FOLDER / f"{release}.postgresql.sql").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1])
