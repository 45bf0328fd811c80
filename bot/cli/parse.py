"""Implements `liveblog-bot parse`: writes the entries of sources as JSON lines and stores nothing."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from bot.cli.json_lines import write_line
from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.domain.languages.known import FALLBACK
from bot.domain.moment import from_micros
from bot.errors import ExplainedError, SourceInvalidError
from bot.sources.encodings import decode
from bot.sources.fetch.fetcher import MAX_BYTES, Fetched, Fetcher
from bot.sources.parser import Parser
from bot.words import load_words

IN_FLIGHT = 8
"""Sources read at the same time. More than there are workers, so that workers never wait for a file."""

_WEB = ("http://", "https://")
_MEGABYTE = 1024 * 1024

Line = dict[str, object]


async def parse_sources(
    names: Sequence[str], write: Callable[[str], None], *, zone: tzinfo, allow_private: bool
) -> bool:
    """Write a JSON line for each entry of the named files and addresses, in the order of the names.

    A name that cannot be read gets one line with `file` and `error`. Return whether all could be read. `zone`
    is that of pasted times that name none.
    """
    waiting: deque[asyncio.Task[list[Line]]] = deque()
    all_good = True

    async def write_first() -> bool:
        lines = await waiting.popleft()
        for line in lines:
            write(write_line(line))
        return not any("error" in line for line in lines)

    async with Parser() as parser, Fetcher(allow_private=allow_private) as fetcher:
        reader = _Reader(parser, fetcher, zone)
        async with asyncio.TaskGroup() as tasks:
            for name in names:
                if len(waiting) == IN_FLIGHT:
                    all_good &= await write_first()
                waiting.append(tasks.create_task(reader.lines(name)))
            while waiting:
                all_good &= await write_first()
    return all_good


class _UnreadError(Exception):
    """A source gives no entries; the text says why."""


@dataclass(frozen=True, slots=True)
class _Reader:
    parser: Parser
    fetcher: Fetcher
    zone: tzinfo

    async def lines(self, name: str) -> list[Line]:
        """Return the lines for one file or address."""
        try:
            entries = await self._entries(await self._receive(name))
        except ExplainedError as error:
            return [{"file": name, "error": load_words(FALLBACK)(error.message, **error.arguments)}]
        except OSError as error:
            return [{"file": name, "error": error.strerror or str(error)}]
        except (_UnreadError, ValueError) as error:  # ValueError: an impossible file name
            return [{"file": name, "error": str(error)}]
        return [as_line(name, entry) for entry in entries if not entry.withdrawn]

    async def _receive(self, name: str) -> "_Received":
        if not name.casefold().startswith(_WEB):
            return _Received(await asyncio.to_thread(_read_file, name))
        fetched = await self.fetcher.fetch(name)
        if not isinstance(fetched, Fetched):
            raise _UnreadError("the server has nothing new")
        return _Received(fetched.body, fetched.url, fetched.content_type)

    async def _entries(self, received: "_Received") -> tuple[ParsedEntry, ...]:
        try:
            source = await self.parser.read(
                received.body, url=received.url, content_type=received.content_type
            )
        except SourceInvalidError as error:
            if error.arguments.get("looks") != "text":
                raise
            text = decode(received.body, received.content_type)
            return (await self.parser.read_paste(text, self.zone, now=now_micros())).entries
        if source.kind == "links":
            feeds = ", ".join(feed.url for feed in source.feeds)
            raise _UnreadError(f"a web page without a liveblog. It links to these feeds: {feeds}")
        return source.entries


@dataclass(frozen=True, slots=True)
class _Received:
    body: bytes
    url: str = ""
    content_type: str | None = None


def _read_file(name: str) -> bytes:
    with Path(name).open("rb") as file:
        body = file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise _UnreadError(f"larger than {MAX_BYTES // _MEGABYTE} MB")
    return body


def as_line(name: str, entry: ParsedEntry) -> Line:
    """Return the fields to print for an entry of a file or address."""
    return {
        "file": name,
        "external_id": entry.external_id,
        "headline": entry.headline,
        "body": entry.body,
        "authors": entry.authors,
        "url": entry.url,
        "published_at": _iso(entry.published_at),
        "updated_at": _iso(entry.updated_at),
        "key": entry.key,
        "picture": entry.picture,
        "categories": entry.topics,
    }


def _iso(moment: int | None) -> str | None:
    return None if moment is None else from_micros(moment).isoformat().replace("+00:00", "Z")
