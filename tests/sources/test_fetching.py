"""Tests of fetching, against real HTTP servers on loopback."""

import asyncio
import contextlib
import gzip
import hashlib
import shutil
import ssl
import sys
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import brotli
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from bot.errors import ExplainedError, SourceInvalidError, SourceUnavailableError
from bot.sources.fetch import public_addresses
from bot.sources.fetch.fetcher import CONNECTIONS_PER_HOST, Cursor, Fetched, Fetcher, Unchanged, clean_url
from tests.cases import cases
from tests.timing import moving_clock

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LONG = 600.0
"""Seconds that a fetch may take if it should not time out."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Yield a function that starts a server with one handler and returns its address, with the slash."""
    async with contextlib.AsyncExitStack() as stack:

        async def start(handler: Handler) -> str:
            app = web.Application()
            app.router.add_route("*", "/{path:.*}", handler)
            server = TestServer(app, host="127.0.0.1")
            await stack.enter_async_context(server)
            return str(server.make_url("/"))

        yield start


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(allow_private=True, timeout=LONG) as fetcher:
        yield fetcher


async def listen(talk: bytes = b"") -> tuple[asyncio.Server, list[object]]:
    """Start a TCP server that says `talk` and hangs up; return it with the list of its visitors."""
    came: list[object] = []

    async def accept(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(writer.get_extra_info("peername"))
        writer.write(talk)
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        writer.close()

    return await asyncio.start_server(accept, "127.0.0.1", 0), came


def answers(**arguments: object) -> Handler:
    """Return a handler that always answers with the same response."""

    async def handler(_: web.Request) -> web.StreamResponse:
        return web.Response(**arguments)  # type: ignore[arg-type]  # passed through as given

    return handler


def redirects(to: str, status: int = 302) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        if request.path == "/end":
            return web.Response(text="end")
        return web.Response(status=status, headers={"Location": to})

    return handler


async def fetch(fetcher: Fetcher, url: str, cursor: Cursor | None = None) -> Fetched:
    fetched = await fetcher.fetch(url, cursor or Cursor())
    assert isinstance(fetched, Fetched)
    return fetched


async def failure(fetcher: Fetcher, url: str) -> ExplainedError:
    with pytest.raises(ExplainedError) as caught:
        await fetcher.fetch(url)
    return caught.value


# Bodies and cursors


async def test_a_body_comes_with_its_address_its_type_and_a_cursor(serve: Serve, fetcher: Fetcher) -> None:
    headers = {"ETag": '"one"', "Last-Modified": "Wed, 06 Nov 2024 04:16:00 GMT", "Content-Type": "text/xml"}
    url = await serve(answers(body=b"<rss/>", headers=headers))
    assert await fetch(fetcher, f"{url}feed#part") == Fetched(
        url=f"{url}feed",
        body=b"<rss/>",
        content_type="text/xml",
        cursor=Cursor('"one"', "Wed, 06 Nov 2024 04:16:00 GMT", hashlib.sha256(b"<rss/>").hexdigest()),
    )


async def test_the_cursor_goes_back_to_the_server_and_a_304_is_unchanged(
    serve: Serve, fetcher: Fetcher
) -> None:
    seen: list[tuple[str | None, str | None]] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        seen.append((request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since")))
        return web.Response(status=304, headers={"ETag": '"two"'})

    cursor = Cursor(etag='"one"', last_modified="Wed, 06 Nov 2024 04:16:00 GMT", body_hash="h")
    unchanged = await fetcher.fetch(await serve(handler), cursor)
    assert seen == [('"one"', "Wed, 06 Nov 2024 04:16:00 GMT")]
    assert unchanged == Unchanged(Cursor('"two"', "Wed, 06 Nov 2024 04:16:00 GMT", "h"))


async def test_the_same_bytes_are_unchanged_without_any_validator(serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(answers(body=b"<rss/>"))
    first = await fetch(fetcher, url)
    assert await fetcher.fetch(url, first.cursor) == Unchanged(first.cursor)


async def test_a_304_that_nobody_asked_for_is_a_failure(serve: Serve, fetcher: Fetcher) -> None:
    error = await failure(fetcher, await serve(answers(status=304)))
    assert error.arguments == {"host": "127.0.0.1", "status": 304}


async def test_validators_that_are_unfit_to_send_back_are_not_kept(serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(answers(body=b"x", headers={"ETag": '"é"', "Last-Modified": "x" * 2_000}))
    fetched = await fetch(fetcher, url)
    assert (fetched.cursor.etag, fetched.cursor.last_modified) == (None, None)


FEED = b"<rss>" + b"ferry " * 50_000 + b"</rss>"
RAW_DEFLATE = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": gzip.compress(FEED),
    "x-gzip": gzip.compress(FEED),
    "GZIP": gzip.compress(FEED[:99]) + gzip.compress(FEED[99:]),
    "deflate": zlib.compress(FEED),
    " deflate": RAW_DEFLATE.compress(FEED) + RAW_DEFLATE.flush(),
    "br": brotli.compress(FEED),
    "zstd": zstd.compress(FEED),
    "gzip, br": brotli.compress(gzip.compress(FEED)),
    "identity": FEED,
}


@cases(("coding", "packed"), PACKED.items())
async def test_a_compressed_body_is_unpacked(
    coding: str, packed: bytes, serve: Serve, fetcher: Fetcher
) -> None:
    url = await serve(answers(body=packed, headers={"Content-Encoding": coding}))
    assert (await fetch(fetcher, url)).body == FEED


@cases("coding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
async def test_a_compressed_body_that_is_cut_is_no_body(coding: str, serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(answers(body=PACKED[coding][:-3], headers={"Content-Encoding": coding}))
    assert (await failure(fetcher, url)).message == "source-broken-off"


@cases("coding", ["gzip", "br", "zstd"])
async def test_a_body_counts_as_large_as_it_is_unpacked(coding: str, serve: Serve) -> None:
    async with Fetcher(allow_private=True, max_bytes=len(FEED) - 1) as fetcher:
        url = await serve(answers(body=PACKED[coding], headers={"Content-Encoding": coding}))
        assert (await failure(fetcher, url)).message == "source-too-large"


async def test_long_headers_are_read(serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(answers(body=b"<rss/>", headers={"Content-Security-Policy": "x" * 30_000}))
    assert (await fetch(fetcher, url)).body == b"<rss/>"


async def test_requests_name_the_bot_and_carry_no_cookies(serve: Serve, fetcher: Fetcher) -> None:
    seen: list[tuple[str, str | None]] = []

    async def handler(request: web.Request) -> web.StreamResponse:
        seen.append((request.headers["User-Agent"], request.headers.get("Cookie")))
        return web.Response(text=str(len(seen)), headers={"Set-Cookie": "a=b"})

    url = await serve(handler)
    await fetch(fetcher, url)
    await fetch(fetcher, url)
    assert [agent.split("/")[0] for agent, _ in seen] == ["liveblog-bot", "liveblog-bot"]
    assert [cookie for _, cookie in seen] == [None, None]


async def test_proxies_of_the_environment_are_not_used(
    serve: Serve, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    assert (await fetch(fetcher, await serve(answers(text="direct")))).body == b"direct"


async def test_a_host_gets_few_connections_at_once(serve: Serve, fetcher: Fetcher) -> None:
    open_now = 0
    most = 0
    full = asyncio.Event()

    async def handler(_: web.Request) -> web.StreamResponse:
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        if open_now == CONNECTIONS_PER_HOST:
            full.set()
        await full.wait()
        open_now -= 1
        return web.Response(text="x")

    url = await serve(handler)
    await asyncio.gather(*(fetcher.fetch(f"{url}{number}") for number in range(3 * CONNECTIONS_PER_HOST)))
    assert most == CONNECTIONS_PER_HOST


async def test_unchanged_bytes_tell_that_the_source_has_moved_too(serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(redirects("/end", 301))
    first = await fetch(fetcher, url)
    unchanged = await fetcher.fetch(url, first.cursor)
    assert isinstance(unchanged, Unchanged)
    assert unchanged.moved_to == f"{url}end"


@cases(
    ("headers", "wait"),
    [
        ({}, 0),
        ({"Cache-Control": "max-age=60"}, 60),
        ({"Cache-Control": "public, S-MaxAge=5, MAX-AGE = 60"}, 60),
        ({"Cache-Control": "public, s-maxage=5"}, 0),
        ({"Cache-Control": "max-age=60, no-cache"}, 0),
        ({"Cache-Control": "no-store"}, 0),
        ({"Cache-Control": "max-age=60", "Age": "45"}, 15),
        ({"Cache-Control": "max-age=60", "Age": "90"}, 0),
        ({"Cache-Control": "max-age=60", "Age": "soon"}, 60),
        ({"Cache-Control": "max-age=soon"}, 0),
        ({"Cache-Control": "max-age=-5"}, 0),
        ({"Cache-Control": 'max-age="60"'}, 60),
    ],
)
@cases("status", [200, 304])
async def test_how_long_an_answer_stays_fresh_is_told(
    serve: Serve, fetcher: Fetcher, headers: dict[str, str], wait: float, status: int
) -> None:
    url = await serve(answers(headers=headers, status=status))
    fetched = await fetcher.fetch(url, Cursor(etag='"one"'))
    assert fetched.max_age == wait


# Caps


async def test_a_body_over_the_cap_is_refused_before_it_is_read(serve: Serve) -> None:
    async with Fetcher(allow_private=True, max_bytes=1_000) as fetcher:
        error = await failure(fetcher, await serve(answers(body=b"x" * 1_001)))
    assert isinstance(error, SourceInvalidError)
    assert error.message == "source-too-large"


async def test_a_body_of_the_capped_size_is_taken(serve: Serve) -> None:
    async with Fetcher(allow_private=True, max_bytes=1_000) as fetcher:
        assert len((await fetch(fetcher, await serve(answers(body=b"x" * 1_000)))).body) == 1_000


async def test_an_endless_body_is_left_at_the_cap(serve: Serve) -> None:
    async def handler(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while True:
                await response.write(b"x" * 65_536)
        return response

    async with Fetcher(allow_private=True, max_bytes=1_000_000) as fetcher:
        assert (await failure(fetcher, await serve(handler))).message == "source-too-large"


async def test_waiting_for_a_slot_is_not_on_the_time_of_a_fetch(serve: Serve) -> None:
    with moving_clock() as clock:

        async def handler(_: web.Request) -> web.StreamResponse:
            clock.jump(LONG / 30)
            return web.Response(text="x")

        url = await serve(handler)
        async with Fetcher(allow_private=True, timeout=LONG) as fetcher:
            fetches = [fetcher.fetch(f"{url}{number}") for number in range(15 * CONNECTIONS_PER_HOST)]
            assert len(await asyncio.gather(*fetches)) == len(fetches)


async def test_redirects_share_the_time_of_one_fetch(serve: Serve) -> None:
    with moving_clock() as clock:

        async def handler(_: web.Request) -> web.StreamResponse:
            clock.jump(LONG * 0.4)
            return web.Response(status=302, headers={"Location": "/"})

        async with Fetcher(allow_private=True, timeout=LONG, max_redirects=20) as fetcher:
            assert (await failure(fetcher, await serve(handler))).message == "source-unreachable"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_compression_bomb_stops_at_the_cap_with_little_memory(serve: Serve, coding: str) -> None:
    packer = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
    megabyte = bytes(1_000_000)
    bomb = b"".join(packer.compress(megabyte) for _ in range(100)) + packer.flush()
    url = await serve(answers(body=bomb, headers={"Content-Encoding": coding}))
    async with Fetcher(allow_private=True, max_bytes=1_000_000) as fetcher:
        tracemalloc.start()
        try:
            error = await failure(fetcher, url)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert error.message == "source-too-large"
    assert peak < 10_000_000


async def test_a_server_that_never_answers_costs_the_time_limit_and_fails_like_a_closed_port(
    serve: Serve,
) -> None:
    async def handler(_: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    async with Fetcher(allow_private=True, timeout=0.2) as fetcher:
        error = await failure(fetcher, await serve(handler))
    assert isinstance(error, SourceUnavailableError)
    assert (error.message, error.arguments) == ("source-unreachable", {"host": "127.0.0.1"})


async def test_a_body_that_drips_costs_no_more_than_the_time_limit(serve: Serve) -> None:
    with moving_clock() as clock:

        async def handler(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            with contextlib.suppress(ConnectionError):
                while True:
                    await response.write(b"x")
                    await asyncio.sleep(0.01)
                    clock.jump(LONG / 30)
            return response

        async with Fetcher(allow_private=True, timeout=LONG) as fetcher:
            assert (await failure(fetcher, await serve(handler))).message == "source-timeout"


# Redirects


@cases("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_followed(serve: Serve, fetcher: Fetcher, status: int) -> None:
    url = await serve(redirects("/end", status))
    fetched = await fetch(fetcher, url)
    assert (fetched.url, fetched.body) == (f"{url}end", b"end")
    assert fetched.moved_to == (f"{url}end" if status in {301, 308} else None)


async def test_a_source_has_moved_only_as_far_as_permanent_redirects_lead(
    serve: Serve, fetcher: Fetcher
) -> None:
    third = await serve(redirects("/end", 301))
    second = await serve(redirects(third, 302))
    first = await serve(redirects(second, 301))
    fetched = await fetch(fetcher, first)
    assert (fetched.url, fetched.moved_to) == (f"{third}end", second)


async def test_redirects_without_end_are_given_up(serve: Serve, fetcher: Fetcher) -> None:
    calls = 0

    async def handler(_: web.Request) -> web.StreamResponse:
        nonlocal calls
        calls += 1
        return web.Response(status=302, headers={"Location": f"/{calls}"})

    error = await failure(fetcher, await serve(handler))
    assert (error.message, calls) == ("source-redirects", 6)


@pytest.mark.parametrize(
    "target", ["ftp://example.org/", "file:///etc/passwd", "http://user:secret@127.0.0.1/", "http://["]
)
async def test_a_redirect_to_what_is_no_plain_web_address_is_refused(
    serve: Serve, fetcher: Fetcher, target: str
) -> None:
    error = await failure(fetcher, await serve(redirects(target)))
    assert isinstance(error, SourceInvalidError)
    assert (error.message, error.arguments) == ("source-bad-redirect", {"host": "127.0.0.1"})


# Failures


@cases("status", [400, 401, 403, 404, 410, 500, 502])
async def test_an_error_status_is_told(serve: Serve, fetcher: Fetcher, status: int) -> None:
    error = await failure(fetcher, await serve(answers(status=status, text="<html>")))
    assert isinstance(error, SourceUnavailableError)
    assert (error.message, error.arguments) == ("source-status", {"host": "127.0.0.1", "status": status})
    assert error.retry_after is None


@cases(("asked", "wait"), [("120", 120.0), ("0", 0.0), ("9" * 30, 604_800.0)])
@cases("status", [429, 503])
async def test_a_wait_asked_for_in_seconds_is_told(
    serve: Serve, fetcher: Fetcher, status: int, asked: str, wait: float
) -> None:
    error = await failure(fetcher, await serve(answers(status=status, headers={"Retry-After": asked})))
    assert isinstance(error, SourceUnavailableError)
    assert error.retry_after == wait


async def test_a_wait_asked_for_as_a_date_is_told(serve: Serve, fetcher: Fetcher) -> None:
    before = datetime.now(UTC)
    until = (before + timedelta(seconds=300)).replace(microsecond=0)
    headers = {"Retry-After": format_datetime(until, usegmt=True)}
    error = await failure(fetcher, await serve(answers(status=503, headers=headers)))
    assert isinstance(error, SourceUnavailableError)
    assert error.retry_after is not None
    assert until - datetime.now(UTC) <= timedelta(seconds=error.retry_after) <= until - before


@cases("asked", ["soon", "-5", "1e9", "Mon, 99 Foo", "٣", "9" * 5_000])
async def test_a_wait_that_cannot_be_read_is_none(serve: Serve, fetcher: Fetcher, asked: str) -> None:
    error = await failure(fetcher, await serve(answers(status=429, headers={"Retry-After": asked})))
    assert isinstance(error, SourceUnavailableError)
    assert error.retry_after in {None, 604_800.0}


async def test_a_body_that_breaks_off_is_no_body(fetcher: Fetcher) -> None:
    server, _ = await listen(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")
    async with server:
        error = await failure(fetcher, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    assert (error.message, error.arguments) == ("source-broken-off", {"host": "127.0.0.1"})


async def test_a_body_in_a_broken_compression_is_no_body(serve: Serve, fetcher: Fetcher) -> None:
    url = await serve(answers(body=b"plain", headers={"Content-Encoding": "gzip"}))
    assert (await failure(fetcher, url)).message == "source-broken-off"


async def test_a_port_that_speaks_no_http_fails_like_a_closed_one(fetcher: Fetcher) -> None:
    closed = await failure(fetcher, f"http://127.0.0.1:{unused_port()}/")
    assert (closed.message, closed.arguments) == ("source-unreachable", {"host": "127.0.0.1"})
    for talk in (b"", b"SSH-2.0-OpenSSH_9.6\r\n", b"\x15\x03\x01\x00\x02\x02"):
        server, came = await listen(talk)
        async with server:
            port = server.sockets[0].getsockname()[1]
            for scheme in ("http", "https"):
                error = await failure(fetcher, f"{scheme}://127.0.0.1:{port}/")
                assert str(error) == str(closed)
        assert came


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate of this test")
async def test_a_certificate_that_cannot_be_trusted_is_told(fetcher: Fetcher, tmp_path: Path) -> None:
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=x -keyout c.pem -out c.pem"
    making = await asyncio.create_subprocess_shell(command, cwd=tmp_path, stderr=asyncio.subprocess.DEVNULL)
    assert await making.wait() == 0
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(tmp_path / "c.pem")
    server = TestServer(web.Application(), host="127.0.0.1")
    await server.start_server(ssl=context)
    try:
        error = await failure(fetcher, str(server.make_url("/")))
    finally:
        await server.close()
    assert (error.message, error.arguments) == ("source-certificate", {"host": "127.0.0.1"})


async def test_a_name_that_does_not_exist_fails_like_a_closed_port(fetcher: Fetcher) -> None:
    for host in ("name.invalid", "a" * 64 + ".invalid"):
        error = await failure(fetcher, f"http://{host}/")
        assert (error.message, error.arguments) == ("source-unreachable", {"host": host})


# Addresses


@cases(
    "url",
    [
        "",
        "feed",
        "example.org/feed",
        "ftp://example.org/feed",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///feed",
        "http://[::1",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org:99999/",
        "http://example.org:0/",
        "http://example.org:x/",
        "\ud800",
    ],
)
async def test_what_is_no_plain_web_address_is_refused_without_repeating_it(
    fetcher: Fetcher, url: str
) -> None:
    error = await failure(fetcher, url)
    assert isinstance(error, SourceInvalidError)
    assert (error.message, error.arguments) == ("source-bad-url", {})


def test_an_address_has_one_form() -> None:
    assert clean_url("  HTTP://Example.ORG:80/Feed?a=1#top ") == clean_url("http://example.org/Feed?a=1")


HOSTS_OF_LOOPBACK = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "localhost",
    "LOCALHOST.",
    "0.0.0.0",  # noqa: S104  Linux connects it to loopback
    "0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "127。0。0。1",
    "①②⑦.⓪.⓪.①",
]
OTHERS_WITHIN = [
    "169.254.169.254",
    "0xa9fea9fe",
    "2852039166",
    "0251.0376.0251.0376",
    "[::ffff:169.254.169.254]",
    "[fd00:ec2::254]",
    "10.0.0.1",
    "0xa.1",
    "172.16.1",
    "192.168.1.1",
    "100.64.0.1",
    "100.100.100.200",
    "[fe80::1]",
    "[fc00::1]",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
]


@cases("host", HOSTS_OF_LOOPBACK)
async def test_the_private_network_is_never_connected_to_and_looks_unreachable(host: str) -> None:
    server, came = await listen()
    async with server, Fetcher(timeout=LONG) as fetcher:
        to_open = await failure(fetcher, f"http://{host}:{server.sockets[0].getsockname()[1]}/")
        to_closed = await failure(fetcher, f"http://{host}:{unused_port()}/")
    assert came == []
    assert to_open.message == "source-unreachable"
    assert str(to_open) == str(to_closed)
    assert isinstance(to_open, SourceUnavailableError)


@cases("host", OTHERS_WITHIN)
@cases("port", ["", ":8080"])
async def test_no_other_address_within_is_asked_in_whatever_form(
    host: str, port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr(public_addresses.socket, "socket", lambda **_: made.append(1))
    async with Fetcher(timeout=LONG) as fetcher:
        error = await failure(fetcher, f"http://{host}{port}/")
    assert error.message == "source-unreachable"
    assert made == [], "not even a socket was made for it"


async def test_a_redirect_into_the_private_network_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    # Tests have no internet, so one address of loopback counts as public.
    monkeypatch.setattr(public_addresses, "is_public", lambda address: address == "127.0.0.2")
    server, came = await listen()
    async with server, Fetcher(timeout=LONG) as fetcher:
        port = server.sockets[0].getsockname()[1]
        for host in HOSTS_OF_LOOPBACK:
            app = web.Application()
            app.router.add_get("/", redirects(f"http://{host}:{port}/"))
            async with TestServer(app, host="127.0.0.2") as public:
                error = await failure(fetcher, str(public.make_url("/")))
            assert error.message == "source-unreachable"
    assert came == []
