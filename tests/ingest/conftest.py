"""Fixtures for the tests of ingesting."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.ingest.parts import shared_parser


@pytest.fixture(scope="session", autouse=True)
def _ends_its_parser() -> Iterator[None]:
    """Stop the parser that all tests share."""
    yield
    asyncio.run(shared_parser().__aexit__(None, None, None))
