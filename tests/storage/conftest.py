"""Fixtures: a transaction for trying a subject's functions."""

from collections.abc import AsyncIterator, Iterator

import pytest

from storage import Tx
from storage.engine.connections import OF_TOOLS, postgresql_engine, read_url, sqlite_engine
from tests.databases import Server


@pytest.fixture(scope="session")
def shared_postgresql(postgresql: Server) -> Iterator[str]:
    """Yield the URL of one database for all tests that leave nothing behind."""
    with postgresql.database() as url:
        yield url


@pytest.fixture
async def tx(dialect: str, request: pytest.FixtureRequest) -> AsyncIterator[Tx]:
    """Yield a transaction on either database, and roll it back."""
    if dialect == "sqlite":
        file = request.getfixturevalue("migrated_file")
        engine = sqlite_engine(read_url(f"sqlite:///{file}"), "writer")
    else:
        engine, _ = postgresql_engine(read_url(request.getfixturevalue("shared_postgresql")), OF_TOOLS)
    async with engine.connect() as tx:
        yield tx
    await engine.dispose()
