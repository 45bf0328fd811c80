"""Makes engines from a DATABASE_URL, and turns a database's refusal into one line that says how to fix it."""

import json
import os
import socket
import ssl
from asyncio import BaseTransport
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal
from weakref import WeakSet

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from bot.errors import ConfigError, DatabaseAwayError
from storage.engine import one_trip

Dialect = Literal["sqlite", "postgresql"]

_DRIVERS: Final[dict[str, str]] = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
}
_EXAMPLE: Final = "Example: sqlite:///data/liveblog.db or postgresql://user:password@host/name"
_BUSY_TIMEOUT: Final = 5.0
"""Seconds that a statement waits for another process's lock on the SQLite file."""
_to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Limits:
    """Time-outs for PostgreSQL in seconds; 0 means none.

    `connect`: for a connection. The server enforces the others: for a `statement`, for its wait for a `lock`,
    and for an `idle` transaction, which keeps its rows locked while its owner is paused.
    """

    connect: float
    statement: float
    lock: float
    idle: float


OF_TOOLS: Final = Limits(connect=10.0, statement=0.0, lock=60.0, idle=600.0)
"""For migrations and the command line: one statement may take long, and nobody waits for it."""
OF_BOT: Final = Limits(connect=3.0, statement=30.0, lock=5.0, idle=5.0)
"""For the running bot."""
_NOTICE_DEATH: Final = {
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "10000",
}
"""Makes the server notice a dead host within about 10 seconds. Linux's defaults take two hours."""
_SOCKET_OPTIONS: Final = (
    ("TCP_KEEPIDLE", 5),
    ("TCP_KEEPINTVL", 2),
    ("TCP_KEEPCNT", 3),
    ("TCP_USER_TIMEOUT", 10_000),
)
"""The same for the bot's end of the connection. Only Linux has all of them."""
_CHECK_SERVER: Final = "Start it, or check host and port in DATABASE_URL."
_READERS: Final = 4
"""SQLite connections that read while the writer writes, each with its own thread."""


def read_url(text: str) -> URL:
    """Read a DATABASE_URL and use the bot's own driver, whatever driver it names.

    Raises ConfigError if it is not a URL, or names a database that is not supported.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        # The text may hold a password, so the error does not repeat it.
        raise ConfigError(f"DATABASE_URL is not a database URL. {_EXAMPLE}") from None
    driver = _DRIVERS.get(url.get_backend_name())
    if driver is None:
        raise ConfigError(
            f"DATABASE_URL names {url.get_backend_name()}, but only SQLite and PostgreSQL are supported. "
            f"{_EXAMPLE}"
        )
    url = url.set(drivername=driver)
    return _read_sqlite(url) if url.get_backend_name() == "sqlite" else _read_postgresql(url)


def _read_sqlite(url: URL) -> URL:
    """Refuse anything but a file: each connection would see its own database."""
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise ConfigError("DATABASE_URL must name a file for SQLite. Example: sqlite:///data/liveblog.db")
    return url


def _read_postgresql(url: URL) -> URL:
    """Rename libpq's `sslmode`, which hosting companies put into URLs, to asyncpg's `ssl`."""
    if "sslmode" not in url.query:
        return url
    mode = url.query["sslmode"]
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})


def sqlite_file(url: URL) -> Path:
    """Return the file of a SQLite database; a relative path starts at the working directory."""
    return Path(url.database or "")


def sqlite_engine(url: URL, role: Literal["writer", "reader", "migration"]) -> AsyncEngine:
    """Return an engine whose connections are set up for their role.

    The writer has one connection, and takes the write lock when it begins. Otherwise a transaction that first
    reads and then writes would fail at once if another process writes in between, whatever the time-out. A
    migration may rebuild tables, so foreign keys are off: they would cascade. Check them before commit.
    """
    size: dict[str, Any] = {"pool_size": _READERS if role == "reader" else 1, "max_overflow": 0}
    if role == "migration":
        size = {"poolclass": NullPool}
    options = {"timeout": _BUSY_TIMEOUT, "async_creator_fn": one_trip.connect}
    engine = create_async_engine(url, connect_args=options, json_serializer=_to_json, **size)
    pragmas = [
        f"foreign_keys = {'OFF' if role == 'migration' else 'ON'}",
        *(["query_only = ON"] if role == "reader" else ["journal_mode = WAL", "synchronous = FULL"]),
    ]
    begin = "BEGIN" if role == "reader" else "BEGIN IMMEDIATE"

    def set_up(connection: Any, _record: object) -> None:  # noqa: ANN401  drivers differ
        connection.isolation_level = None  # otherwise the driver begins by itself, deferred
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").close()
        except Exception:
            connection.close()  # the pool forgets it, but its thread would outlive the loop
            raise

    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine.sync_engine, "connect", set_up)
    event.listen(engine.sync_engine, "begin", begin_transaction)
    return engine


def postgresql_engine(
    url: URL, limits: Limits, name: str = "liveblog-bot"
) -> tuple[AsyncEngine, Callable[[], None]]:
    """Return an engine on asyncpg and a function that cuts its connections.

    The server shows its sessions by `name`. Cutting a connection ends its transaction with an error at once,
    whatever the network does. Raises ConfigError if asyncpg is not installed.
    """
    server_settings = {
        "application_name": name,
        "statement_timeout": _milliseconds(limits.statement),
        "lock_timeout": _milliseconds(limits.lock),
        "idle_in_transaction_session_timeout": _milliseconds(limits.idle),
        **_NOTICE_DEATH,
    }
    try:
        options = {
            "timeout": limits.connect,
            "server_settings": server_settings,
            "connection_class": _asyncpg_connection(),
        }
        engine = create_async_engine(url, connect_args=options, json_serializer=_to_json)
    except ImportError:
        raise ConfigError(
            'DATABASE_URL names PostgreSQL, but asyncpg is missing. Run: pip install "liveblog-bot[postgres]"'
        ) from None
    opened: WeakSet[Any] = WeakSet()

    def set_up(connection: Any, _record: object) -> None:  # noqa: ANN401  drivers differ
        opened.add(connection.driver_connection)

    def look_at(connection: Any, _record: object, _proxy: object) -> None:  # noqa: ANN401  the same
        # The driver knows that the server has ended this connection, so don't let somebody's work fail on it.
        if connection.driver_connection.is_closed():
            raise DisconnectionError

    def cut() -> None:
        for driver in list(opened):
            driver.terminate()

    event.listen(engine.sync_engine, "connect", set_up)
    event.listen(engine.sync_engine, "checkout", look_at)
    return engine, cut


def _asyncpg_connection() -> type:
    """Return asyncpg's connection, which notices that its server is dead; raises ImportError without it."""
    from asyncpg import Connection  # noqa: PLC0415  not everybody has it

    class NoticingConnection(Connection):  # type: ignore[misc]  # it ships no types
        def __init__(self, protocol: object, transport: BaseTransport, *more: object) -> None:
            super().__init__(protocol, transport, *more)
            _notice_death(transport.get_extra_info("socket"))

    return NoticingConnection


def _milliseconds(seconds: float) -> str:
    return str(round(seconds * 1000))


def _notice_death(connection: socket.socket) -> None:
    """Make the system notice within seconds that the server's host is dead or cut off."""
    if connection.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in _SOCKET_OPTIONS:
        with suppress(AttributeError, OSError):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)


def find_folder(url: URL, *, make: bool) -> None:
    """Check that the folder of a SQLite file exists, or `make` it if it is the bot's own.

    Raises DatabaseAwayError if a folder that the owner named is missing: its disk may not be mounted yet.
    """
    folder = sqlite_file(url).absolute().parent
    if not make:
        if not folder.is_dir():
            raise DatabaseAwayError(
                f"The database folder {folder} does not exist. Mount its disk, create it,"
                " or name another file in DATABASE_URL."
            )
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseAwayError(
            f"Cannot create the database folder {folder} ({error.strerror})."
            " Create it, or name another file in DATABASE_URL."
        ) from None


@contextmanager
def refusals_explained(url: URL) -> Iterator[None]:
    """Turn a database's refusal within the block into a ConfigError of one line, without the password.

    It is a DatabaseAwayError (a kind of ConfigError) if the database may be there later.
    """
    try:
        yield
    except DBAPIError as error:
        refused = _sqlite_refusal if url.get_backend_name() == "sqlite" else _postgresql_refusal
        raise refused(url, error) from None
    except TimeoutError:
        raise DatabaseAwayError(
            f"No answer from the PostgreSQL server at {_server(url)}. {_CHECK_SERVER}"
        ) from None
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror or "refused"
        # These do not pass: wrong permissions, bad certificates, no TLS (an error without a number).
        lasting = isinstance(error, PermissionError | ssl.SSLError) or type(error) is ConnectionError
        refusal = ConfigError if lasting else DatabaseAwayError
        raise refusal(f"No PostgreSQL server at {_server(url)} ({reason}). {_CHECK_SERVER}") from None
    except TypeError as error:
        # asyncpg takes an address's options as arguments. Any other TypeError is a bug.
        before, _, option = str(error).partition("unexpected keyword argument ")
        if before == str(error):
            raise
        raise ConfigError(
            f"DATABASE_URL has an option that the PostgreSQL driver doesn't know: {option}. Remove it."
        ) from None


def _sqlite_refusal(url: URL, error: DBAPIError) -> ConfigError:
    file = sqlite_file(url).absolute()
    code = getattr(error.orig, "sqlite_errorname", "")
    if code == "SQLITE_NOTADB":
        return ConfigError(
            f"{file} is not a SQLite database. Move it away, or name another file in DATABASE_URL."
        )
    if code.startswith("SQLITE_CANTOPEN"):
        refusal = ConfigError if file.is_dir() else DatabaseAwayError
        return refusal(
            f"Cannot open the database {file}. Check that it is a file, and the permissions of its folder."
        )
    if code.startswith("SQLITE_READONLY"):
        return DatabaseAwayError(
            f"Cannot write to the database {file}. Check the permissions of the file and its folder."
        )
    if code.startswith("SQLITE_BUSY"):
        return DatabaseAwayError(f"Another program is writing to the database {file}. Stop it and try again.")
    refusal = DatabaseAwayError if code.startswith(("SQLITE_IOERR", "SQLITE_FULL")) else ConfigError
    return refusal(f"Cannot use the database {file}: {_first_line(error)}.")


_AWAY: Final = ("08", "57P", "53")
"""How passing SQLSTATEs begin: lost connection, starting up or stopping, too many connections."""


def _postgresql_refusal(url: URL, error: DBAPIError) -> ConfigError:
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in {"28P01", "28000"}:  # invalid_password, invalid_authorization_specification
        return ConfigError(
            f"The PostgreSQL server at {_server(url)} refuses user {url.username} ({_first_line(error)})."
            " Check user and password in DATABASE_URL."
        )
    if state == "3D000":  # invalid_catalog_name
        return ConfigError(
            f"The PostgreSQL server at {_server(url)} has no database {url.database}."
            f" Create it (createdb {url.database}), or name another in DATABASE_URL."
        )
    if state == "42501":  # insufficient_privilege
        return ConfigError(
            f"User {url.username} may not create tables in the PostgreSQL database {url.database}"
            f" ({_first_line(error)}). Make that user the owner of the database."
        )
    away = state.startswith(_AWAY) or error.connection_invalidated
    refusal = DatabaseAwayError if away else ConfigError
    return refusal(
        f"Cannot use the PostgreSQL database {url.database} at {_server(url)}: {_first_line(error)}."
    )


def before_first_release(url: URL) -> ConfigError:
    """Return the refusal of a database that a version before release 0.1.0 made."""
    if url.get_backend_name() == "sqlite":
        return ConfigError(
            f"A version before 0.1.0 created the database {sqlite_file(url).absolute()}, and it can't be"
            " upgraded. Move the file away and start again with a new one."
        )
    return ConfigError(
        f"A version before 0.1.0 created the PostgreSQL database {url.database} at {_server(url)}, and it"
        " can't be upgraded. Create another one (createdb NAME), name it in DATABASE_URL and start again."
    )


def _server(url: URL) -> str:
    host = url.host or url.query.get("host") or "localhost"
    return f"{host}:{url.port or 5432}"


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).partition("\n")[0]
