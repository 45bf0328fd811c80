"""Migrations: what was stored by an earlier version is there after each step."""

from alembic import command
from sqlalchemy import Connection, text

from bot.domain.entry import ParsedEntry
from storage import Tx, finding, migrate, open_storage, polls, sources
from storage.schema import migration_config


def _first(connection: Connection) -> None:
    command.upgrade(migration_config(connection), "0001")


async def _fill(tx: Tx) -> None:
    """Store a feed that fails, one that was removed, and an entry, as the first version did."""
    stored = text(
        "INSERT INTO source (kind, url, title, added_by, added_in, added_at, removed_at, next_poll_at,"
        " failures, failing_since_at, last_error)"
        " VALUES ('feed', :url, 'One', 7, 70, 5, :removed_at, :next, :failures, :since, :error)"
    )
    url = "https://example.org/"
    for values in (
        {"url": f"{url}1", "removed_at": None, "next": 9, "failures": 2, "since": 6, "error": "why"},
        {"url": f"{url}2", "removed_at": 8, "next": None, "failures": 0, "since": None, "error": None},
    ):
        await tx.execute(stored, values)
    await tx.execute(
        text(
            "INSERT INTO entry (source_id, external_id, revision, accepted_at, happened_at)"
            " SELECT id, 'a', 1, 5, 5 FROM source WHERE url = 'https://example.org/1'"
        )
    )
    await tx.execute(
        text(
            "INSERT INTO revision (entry_id, number, digest, headline, body, authors, topics, countries,"
            " accepted_at) SELECT id, 1, 'x', 'Headline', '', '[]', '[]', '[]', 5 FROM entry"
        )
    )


async def test_sources_and_entries_of_the_first_version_are_kept(empty_database_url: str) -> None:
    async with open_storage(empty_database_url) as storage:
        await storage.write(lambda tx: tx.run_sync(_first))
        await storage.write(_fill)
        await migrate(storage)

        [source] = await storage.read(sources.list_polled)
        assert (source.kind, source.url, source.failures, source.last_error) == (
            "feed",
            "https://example.org/1",
            2,
            "why",
        )
        assert (source.events, source.ttl, source.paused_at, source.held_back) == ((), None, None, 0)
        assert await storage.read(lambda tx: polls.due(tx, 9, 5)) == [source]
        [entry] = await storage.read(lambda tx: finding.latest(tx, 5))
        assert entry.parsed == ParsedEntry("a", "Headline")
        assert entry.source_id == source.id

        async def add(tx: Tx) -> int:
            added = await sources.add(
                tx, url="https://example.org/3", title="", language=None, added_by=7, added_in=70, now=9
            )
            assert added is not None
            return added.id

        assert await storage.write(add) > source.id + 1, "no number is given twice"


def _third(connection: Connection) -> None:
    command.upgrade(migration_config(connection), "0003")


async def test_deliveries_of_before_the_lanes_go_on_where_they_were(empty_database_url: str) -> None:
    columns = "entry_id, destination_id, wanted, sent, message_id, due_at, lease_until, attempts, uncertain"
    deliveries = (
        "(1, 1, 1, 0, NULL, 30, NULL, 1, 0, NULL, NULL, NULL)",  # waits
        "(1, 2, 1, 0, NULL, 20, 99, 1, 0, NULL, NULL, NULL)",  # was in flight
        "(1, 3, 2, 1, 77, 10, NULL, 1, 0, NULL, NULL, 5)",  # has an edit behind it
        "(1, 4, 1, 0, NULL, 10, NULL, 1, 0, 6, 'unfollowed', NULL)",
        "(1, 5, 1, 0, NULL, 10, NULL, 1, 0, 6, 'message is too long', NULL)",
    )

    async def fill(tx: Tx) -> None:
        await tx.run_sync(_third)
        await tx.execute(
            text(
                f"INSERT INTO delivery ({columns}, dropped_at, why, sent_at)"  # noqa: S608
                f" VALUES {', '.join(deliveries)}"
            )
        )

    async def read(tx: Tx) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
        rows = await tx.execute(
            text("SELECT destination_id, wanted, sent, uncertain, dropped_as FROM delivery ORDER BY 1")
        )
        lanes = await tx.execute(text("SELECT destination_id, due_at, leased_at FROM lane ORDER BY 1"))
        return [tuple(row) for row in rows], [tuple(row) for row in lanes]

    async with open_storage(empty_database_url) as storage:
        await storage.write(fill)
        await migrate(storage)
        rows, lanes = await storage.read(read)
    assert rows == [
        (1, 1, 0, 0, None),
        (2, 1, 0, 1, None),
        (3, 2, 2, 0, None),
        (4, 1, 0, 0, "recalled"),
        (5, 1, 0, 0, "failed"),
    ]
    assert lanes == [(1, 30, None), (2, 20, None)]
