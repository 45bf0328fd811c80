"""Fetches a source conditionally, with limits on size, time and redirects, never from a private network."""

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from types import SimpleNamespace, TracebackType
from typing import Self

import aiohttp
from yarl import URL

from bot.errors import SourceInvalidError, SourceUnavailableError
from bot.sources.fetch.compression import UnpackingError, unpack, unpackers
from bot.sources.fetch.dns import Resolver
from bot.sources.fetch.host_slots import HostSlots
from bot.sources.fetch.public_addresses import open_public_socket

MAX_BYTES = 10 * 1024 * 1024
"""Bytes of a body after decompression."""
TIMEOUT = 15.0
"""Seconds for a whole fetch: name, connection, redirects and body, without the wait for a slot."""
MAX_REDIRECTS = 5
CONNECTIONS_PER_HOST = 4
RETRY_AFTER_LIMIT = 7 * 24 * 3600.0
"""Seconds. A source that asks for a longer wait gets this one."""
NAMES_KEPT = 60
"""Seconds for which a host's addresses are cached. Each connection checks whether they are public."""

_HEADER_LIMIT = 1_000
_HEADERS_LIMIT = 64 * 1024
"""Bytes of one header line of an answer. Cookies and policies may be long."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_NOT_MODIFIED = 304
_MEGABYTE = 1024 * 1024
_AGE = re.compile(r"(?<![\w-])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
_NOT_KEPT = re.compile(r"(?<![\w-])no-(?:cache|store)(?![\w-])", re.IGNORECASE)
_HEADERS = {
    "User-Agent": f"liveblog-bot/{version('liveblog-bot')}",
    "Accept": "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json,"
    " application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, application/json;q=0.7, */*;q=0.1",
    "Accept-Encoding": "gzip, deflate",
}


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a source was read: its validators (RFC 9110, 8.8) and the SHA-256 (hex) of its last body."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A new body. Store `cursor` together with what was read from the body, never before.

    `url` is its address after redirects. `moved_to` is where permanent redirects alone (301, 308) led, None
    if the source has not moved. `max_age` is the seconds before which it asks not to be fetched again
    (Cache-Control, RFC 9111, less its Age), 0 if it does not ask.
    """

    url: str
    body: bytes
    content_type: str | None
    cursor: Cursor
    moved_to: str | None = None
    max_age: float = 0.0


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The source has the same bytes as before; `moved_to` and `max_age` as in `Fetched`."""

    cursor: Cursor
    moved_to: str | None = None
    max_age: float = 0.0


def clean_url(url: str) -> str:
    """Return a source's address in one form: trimmed, host in lower case, without fragment.

    Raise SourceInvalidError (`source-bad-url`) unless it is an http or https address without credentials.
    """
    try:
        parsed = URL(url.strip())
        is_good = (
            parsed.scheme in {"http", "https"} and bool(parsed.host) and not (parsed.user or parsed.password)
        )
        port_is_good = parsed.explicit_port != 0
    except (ValueError, TypeError):
        is_good = port_is_good = False
    if not (is_good and port_is_good):
        # The error does not repeat the address because it may have a password.
        raise SourceInvalidError("source-bad-url")
    return str(parsed.with_fragment(None))


class Fetcher:
    """Fetches sources over kept connections, a few for each host; an async context manager.

    `allow_private` allows loopback and private networks. `max_bytes` is the size of the decompressed body;
    `timeout` is seconds for a whole fetch.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        max_bytes: int = MAX_BYTES,
        timeout: float = TIMEOUT,
        max_redirects: int = MAX_REDIRECTS,
    ) -> None:
        self._allow_private = allow_private
        self._max_bytes = max_bytes
        self._timeout = timeout
        self._max_redirects = max_redirects
        self._slots = HostSlots(CONNECTIONS_PER_HOST)

    @property
    def allow_private(self) -> bool:
        """Whether sources in private networks may be fetched."""
        return self._allow_private

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,  # the slots limit them, and the wait for a slot does not count for the timeout
                resolver=Resolver(),
                ttl_dns_cache=NAMES_KEPT,
                socket_factory=None if self._allow_private else open_public_socket,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=_HEADERS,
            timeout=aiohttp.ClientTimeout(total=None),  # `fetch` has a deadline for the whole fetch
            trust_env=False,
            auto_decompress=False,  # `_read` caps the size, and `_unpacked` checks for the end
            max_line_size=_HEADERS_LIMIT,
            max_field_size=_HEADERS_LIMIT,
            trace_configs=[_telling_when_sent()],
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def fetch(self, url: str, cursor: Cursor = Cursor()) -> Fetched | Unchanged:
        """Fetch a source, unless it has not changed since `cursor`.

        Raise SourceInvalidError for an address that is no web address, a body over the limit or a bad
        redirect, and SourceUnavailableError if it may work later. A closed port, a silent one, one without
        HTTP and an address in the private network all fail with the same words, so that the error reveals
        nothing about them.
        """
        here = URL(clean_url(url))
        moved_to = None
        is_permanent = True
        left = self._timeout
        now = asyncio.get_running_loop().time
        for _ in range(self._max_redirects + 1):
            async with self._slots.turn(here.authority):
                began = now()
                answer = await self._ask_within(left, here, cursor, moved_to)
                left -= now() - began
            if not isinstance(answer, _Redirect):
                return answer
            here = _redirected(here, answer.target)
            is_permanent = is_permanent and answer.is_permanent
            moved_to = str(here) if is_permanent else moved_to
        raise SourceUnavailableError("source-redirects", host=_host(here), limit=self._max_redirects)

    async def _ask_within(
        self, seconds: float, url: URL, cursor: Cursor, moved_to: str | None
    ) -> "Fetched | Unchanged | _Redirect":
        """Make one request; `moved_to` is where permanent redirects have led so far."""
        speaks = asyncio.Event()
        try:
            async with asyncio.timeout(seconds):
                return await self._ask(url, cursor, moved_to, speaks)
        except TimeoutError as error:
            if not speaks.is_set():
                raise SourceUnavailableError("source-unreachable", host=_host(url)) from error
            raise SourceUnavailableError("source-timeout", host=_host(url), seconds=self._timeout) from error

    async def _ask(
        self, url: URL, cursor: Cursor, moved_to: str | None, speaks: asyncio.Event
    ) -> "Fetched | Unchanged | _Redirect":
        """Make one request; `speaks` is set when a web server answers.

        A source that was read before is known to be a web server, so for it sending the request is enough.
        """
        try:
            asking = self._session.get(
                url,
                headers=_conditions(cursor),
                allow_redirects=False,
                trace_request_ctx=speaks if cursor != Cursor() else None,
            )
            async with asking as response:
                speaks.set()
                target = response.headers.get("Location")
                if response.status in _REDIRECTS and target is not None:
                    return _Redirect(target, response.status in _PERMANENT)
                return await self._receive(response, cursor, moved_to)
        except aiohttp.ClientConnectorCertificateError as error:
            raise SourceUnavailableError("source-certificate", host=_host(url)) from error
        except (aiohttp.ClientPayloadError, UnpackingError) as error:
            raise SourceUnavailableError("source-broken-off", host=_host(url)) from error
        except TimeoutError:
            raise
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # ValueError: a host name that DNS cannot express (for example, with too long a label).
            raise SourceUnavailableError("source-unreachable", host=_host(url)) from error

    async def _receive(
        self, response: aiohttp.ClientResponse, cursor: Cursor, moved_to: str | None
    ) -> Fetched | Unchanged:
        if response.status == _NOT_MODIFIED and cursor != Cursor():
            new = Cursor(
                etag=_header(response, "ETag") or cursor.etag,
                last_modified=_header(response, "Last-Modified") or cursor.last_modified,
                body_hash=cursor.body_hash,
            )
            return Unchanged(new, moved_to, _max_age(response))
        if not response.ok or response.status in _REDIRECTS | {_NOT_MODIFIED}:
            raise SourceUnavailableError(
                "source-status",
                retry_after=_retry_after(response),
                host=_host(response.url),
                status=response.status,
            )
        body, body_hash = await self._read(response)
        new = Cursor(_header(response, "ETag"), _header(response, "Last-Modified"), body_hash)
        if body_hash == cursor.body_hash:
            return Unchanged(new, moved_to, _max_age(response))
        return Fetched(
            str(response.url), body, _header(response, "Content-Type"), new, moved_to, _max_age(response)
        )

    async def _read(self, response: aiohttp.ClientResponse) -> tuple[bytes, str]:
        """Return a body and its hash, computed as it arrives because hashing many megabytes takes long."""
        body, hashed = bytearray(), hashlib.sha256()
        if (response.content_length or 0) <= self._max_bytes:
            async for piece in _unpacked(response):
                body += piece
                if len(body) > self._max_bytes:
                    break
                hashed.update(piece)
            else:
                return bytes(body), hashed.hexdigest()
        raise SourceInvalidError(
            "source-too-large", host=_host(response.url), megabytes=self._max_bytes / _MEGABYTE
        )


@dataclass(frozen=True, slots=True)
class _Redirect:
    """An answer that redirects."""

    target: str
    is_permanent: bool


async def _unpacked(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """Yield a body as it arrives, unpacked; raise UnpackingError if it is cut off."""
    through = unpackers(response.headers.get("Content-Encoding", ""))
    async for chunk in response.content.iter_any():
        for piece in unpack(chunk, through):
            yield piece
    for one in through:
        one.finish()


def _conditions(cursor: Cursor) -> dict[str, str]:
    conditions = {"If-None-Match": cursor.etag, "If-Modified-Since": cursor.last_modified}
    return {name: value for name, value in conditions.items() if value is not None}


def _redirected(url: URL, target: str) -> URL:
    try:
        return URL(clean_url(str(url.join(URL(target)))))
    except (ValueError, SourceInvalidError) as error:
        raise SourceInvalidError("source-bad-redirect", host=_host(url)) from error


def _host(url: URL) -> str:
    return url.host or ""


def _header(response: aiohttp.ClientResponse, name: str) -> str | None:
    """Return a header that can be stored and sent back, or None."""
    value = response.headers.get(name, "")
    is_fit = value.isascii() and value.isprintable() and 0 < len(value) <= _HEADER_LIMIT
    return value if is_fit else None


def _retry_after(response: aiohttp.ClientResponse) -> float | None:
    """Return the wait that a 429 or 503 asks for, from seconds or a date (RFC 9110, 10.2.3)."""
    value = response.headers.get("Retry-After", "").strip()
    if response.status not in {429, 503} or not value:
        return None
    try:
        wait = float(value) if value.isascii() and value.isdigit() else _seconds_until(value)
    except (ValueError, OverflowError):
        return None
    return min(max(wait, 0.0), RETRY_AFTER_LIMIT)


def _max_age(response: aiohttp.ClientResponse) -> float:
    """Return how many seconds the answer stays fresh, as it says (RFC 9111, 4.2)."""
    control = response.headers.get("Cache-Control", "")
    found = _AGE.search(control)
    if found is None or _NOT_KEPT.search(control):
        return 0.0
    age = response.headers.get("Age", "").strip()
    spent = int(age) if age.isascii() and age.isdigit() and len(age) <= 10 else 0  # noqa: PLR2004  as in _AGE
    return float(max(0, int(found[1]) - spent))


def _seconds_until(date: str) -> float:
    moment = parsedate_to_datetime(date)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (moment - datetime.now(UTC)).total_seconds()


def _telling_when_sent() -> aiohttp.TraceConfig:
    """Return a trace that sets a request's event once the request is sent, as its server is there then."""
    trace = aiohttp.TraceConfig()

    async def sent(
        _session: aiohttp.ClientSession,
        context: SimpleNamespace,
        _params: aiohttp.TraceRequestHeadersSentParams,
    ) -> None:
        if context.trace_request_ctx is not None:
            context.trace_request_ctx.set()

    trace.on_request_headers_sent.append(sent)
    return trace
