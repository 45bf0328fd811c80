"""Polls in a process until it is stopped. The crash test kills it.

python -m tests.ingest.runner DATABASE_URL
"""

import asyncio
import sys

from bot.sources.parsed import ParsedSource
from bot.sources.parser import Parser
from storage import open_storage
from tests.ingest.parts import ingesting, running


class TellingParser(Parser):
    """Says on standard output when a source has been read, before anything from it is stored."""

    async def read(self, body: bytes, *, url: str, content_type: str | None = None) -> ParsedSource:
        """Read like the parser, and say so."""
        parsed = await super().read(body, url=url, content_type=content_type)
        sys.stdout.write(f"read {len(parsed.entries)}\n")
        sys.stdout.flush()
        return parsed


async def main(database_url: str) -> None:
    """Poll forever."""
    async with (
        open_storage(database_url) as storage,
        TellingParser() as parser,
        ingesting(storage, parser=parser) as parts,
        running(parts),
    ):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
