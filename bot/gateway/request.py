"""Carries python-telegram-bot's calls over aiohttp, which is faster.

python-telegram-bot lets its HTTP client be replaced (`BaseRequest`), and aiohttp costs a fraction of httpx.
This class also says what a delivery depends on: whether Telegram has certainly not seen a request.

The URL of every call holds the bot's token, and aiohttp's errors hold the URL. So no such error leaves this
module, not even as the context of another one.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

_Given: TypeAlias = Any
"""A time-out as callers give it: seconds, None, or DEFAULT_NONE, whose type has no public name."""
_SERVER_ERROR = 500
_JSON = {"Content-Type": "application/json"}
_KEEP_ALIVE = 15.0
"""Seconds that an idle connection is kept. Servers keep it longer: a send on a closing connection is
uncertain."""


Gate: TypeAlias = Callable[[], Awaitable[None]]
"""What each request waits for before it begins. A process that no longer leads must begin none."""


async def open_gate() -> None:
    """Let a request begin at once."""


@dataclass(frozen=True, slots=True)
class ReadyJson:
    """The whole body of a call, as its only parameter (of any name), if the caller has it ready."""

    body: bytes


class NotSentError(NetworkError):
    """No connection was made: Telegram has certainly not seen the request."""


class LostAnswerError(NetworkError):
    """The connection broke after the request began: Telegram may have accepted it."""


class ServerFailedError(NetworkError):
    """An answer of 500 or above, often a proxy's HTML page: Telegram may have accepted the request."""


class LateAnswerError(TimedOut):
    """No answer in time: Telegram may have accepted the request."""


class AiohttpRequest(BaseRequest):
    """Carries the Bot API's calls over aiohttp, with a pool of at most `connections`.

    Each waits at the `gate` first. Time-outs are seconds or None (no time-out), as `BaseRequest` defines
    them. It uses no proxies from the environment and follows no redirects, which would carry the token
    elsewhere.
    """

    def __init__(
        self,
        *,
        connections: int,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        media_write_timeout: float | None = 20.0,
        gate: Gate = open_gate,
    ) -> None:
        self._gate = gate
        self._connections = connections
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """The default read time-out in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=_KEEP_ALIVE),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                skip_auto_headers=("Accept", "Accept-Encoding"),  # the answer is JSON anyway, and short
                timeout=aiohttp.ClientTimeout(),
                trust_env=False,
            )

    async def shutdown(self) -> None:
        """Close the pool and every connection in it."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:  # noqa: ANN401  as python-telegram-bot has it
        """Return the parsed JSON.

        python-telegram-bot would log the whole text if it is not JSON, even if Telegram did not write it.
        """
        try:
            return json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("Invalid server response") from None

    async def do_request(  # noqa: PLR0917  the signature that BaseRequest prescribes
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: _Given = BaseRequest.DEFAULT_NONE,
        write_timeout: _Given = BaseRequest.DEFAULT_NONE,
        connect_timeout: _Given = BaseRequest.DEFAULT_NONE,
        pool_timeout: _Given = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request and return the status and the body of its answer.

        Raises NotSentError, LostAnswerError, LateAnswerError or ServerFailedError; all are NetworkErrors.
        """
        if self._session is None:
            raise NotSentError("the connection pool is not open")
        body = _body(request_data)
        files = isinstance(body.get("data"), aiohttp.FormData)
        timeout = _timeout(
            read=_given(read_timeout, self._read_timeout),
            write=_given(write_timeout, self._media_write_timeout if files else self._write_timeout),
            connect=_given(connect_timeout, self._connect_timeout),
            pool=_given(pool_timeout, self._pool_timeout),
            # A file may take as long as it needs, if it keeps arriving.
            whole=method != "GET",
        )
        await self._gate()
        try:
            async with self._session.request(
                method,
                _url(url),
                timeout=timeout,
                allow_redirects=False,
                **body,
            ) as response:
                status, answer = response.status, await response.read()
        except (aiohttp.ClientError, OSError, ValueError) as error:  # TimeoutError is an OSError
            failure = _failure(error)
        else:
            if status < _SERVER_ERROR:
                return status, answer
            failure = ServerFailedError(f"the server answered {status}")
        # Raised here, outside `except`, so that it has no context: aiohttp's errors hold the URL.
        raise failure


@lru_cache(64)
def _url(url: str) -> URL:
    """Return a URL, parsed only once for each method."""
    return URL(url, encoded=True)


def _given(value: _Given, default: float | None) -> float | None:
    return default if value is BaseRequest.DEFAULT_NONE else value


@lru_cache(64)
def _timeout(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None, whole: bool
) -> aiohttp.ClientTimeout:
    """Translate BaseRequest's time-outs to aiohttp's, which has none for the pool or for writing alone."""
    opening = None if connect is None or pool is None else connect + pool
    total = read + write if whole and read is not None and write is not None else None
    # One timer for the whole: a timer for reading alone would be set again for each piece that arrives.
    return aiohttp.ClientTimeout(
        total=total, connect=opening, sock_connect=connect, sock_read=None if total else read
    )


def _body(request_data: RequestData | None) -> dict[str, Any]:
    """Return the arguments for aiohttp's request: JSON, or multipart if there are files."""
    if request_data is None:
        return {}
    parameters = request_data.parameters
    ready = next(iter(parameters.values()), None)
    if isinstance(ready, ReadyJson):
        return {"data": ready.body, "headers": _JSON}
    if request_data.contains_files:
        form = aiohttp.FormData(quote_fields=False)
        for name, value in request_data.json_parameters.items():
            form.add_field(name, value)
        for name, (filename, content, content_type) in request_data.multipart_data.items():
            form.add_field(name, content, filename=filename, content_type=content_type)
        return {"data": form}
    # Text that cannot be encoded (a lone surrogate) is replaced, not refused.
    text = json.dumps(parameters, ensure_ascii=False, separators=(",", ":"))
    return {"data": text.encode("utf-8", "replace"), "headers": _JSON}


_NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ConnectionTimeoutError,  # connecting, or waiting for a place in the pool
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
    ValueError,  # from the URL's parts; later errors have aiohttp's own classes
)


def _failure(error: Exception) -> NetworkError:
    """Return what an error from aiohttp means, in words without a URL."""
    name = type(error).__name__
    if isinstance(error, _NOT_SENT):
        reason = error.strerror if isinstance(error, OSError) else None
        return NotSentError(f"no connection ({name}: {reason})" if reason else f"no connection ({name})")
    if isinstance(error, TimeoutError):
        return LateAnswerError(f"no answer in time ({name})")
    return LostAnswerError(f"the connection broke ({name})")
