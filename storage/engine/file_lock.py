"""Locks a SQLite file so that only one process uses it, and names the holder to others."""

import fcntl
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.errors import ConfigError, DatabaseAwayError


@contextmanager
def sole_instance(database: Path) -> Iterator[None]:
    """Hold a SQLite file for this process, by a lock on FILE.lock; enter it once in a process.

    Raises ConfigError with the holder (process id, host, since when) if another process has it. The kernel
    frees the lock when its holder dies, however suddenly.

    The lock is POSIX's (`lockf`) and belongs to the process. Unlike a lock by `flock`, it does not pass to
    children, so a worker process that outlives its parent holds nothing.
    """
    path = database.absolute().with_name(database.name + ".lock")
    try:
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise DatabaseAwayError(
            f"Cannot write to {path} ({error.strerror}). Check the permissions of its folder."
        ) from None
    with file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ConfigError(
                f"Another process is using the database {database.absolute()}: {_read(file)}. Stop it first."
            ) from None
        file.truncate(0)
        json.dump(
            {"pid": os.getpid(), "host": socket.gethostname(), "since": _moment(datetime.now(UTC))}, file
        )
        file.flush()
        yield
        file.truncate(0)


def _read(file: TextIO) -> str:
    file.seek(0)
    try:
        holder = json.load(file)
        return _named(holder["pid"], holder["host"], holder["since"])
    except (ValueError, LookupError, TypeError):
        return "it has not said which yet"  # between taking the lock and writing its name


def _named(pid: object, host: object, since: object) -> str:
    return f"process {pid} on {host}, since {since}"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
