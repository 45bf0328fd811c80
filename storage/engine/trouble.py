"""Recognises the database's passing trouble, such as a full disk or a server that is away."""

from collections.abc import Iterator
from typing import Final, Literal

from sqlalchemy import exc

from bot.errors import DatabaseAwayError

Cause = Literal["disk full", "database away", "database busy"]

TRY_AGAIN: Final = 2.0
"""Seconds before another try after such trouble, so that work goes on soon after it is over."""
_UNREACHABLE: Final = "the database could not be reached"
_SQLITE: Final[dict[str, Cause]] = {
    "SQLITE_FULL": "disk full",
    "SQLITE_BUSY": "database busy",
    "SQLITE_LOCKED": "database busy",
    "SQLITE_IOERR": "database away",
    "SQLITE_CANTOPEN": "database away",
    "SQLITE_READONLY": "database away",
}
_POSTGRESQL: Final[dict[str, Cause]] = {
    "53100": "disk full",
    "53": "database busy",  # insufficient resources: too many connections, out of memory
    "55P03": "database busy",  # lock_not_available
    "57014": "database busy",  # query_canceled, for example by a time-out
    "08": "database away",  # connection exceptions
    "57P": "database away",  # shut down, crashed, starting up
    "58": "database away",  # system errors: unreadable files
    "25006": "database away",  # read_only_sql_transaction, for example on a standby
    "25P03": "database away",  # idle_in_transaction_session_timeout
}


def mark_unreachable(error: OSError) -> None:
    """Mark an error of the network as the database's, since other things use the network, too."""
    error.add_note(_UNREACHABLE)


def cause_of(error: BaseException) -> Cause | None:
    """Return the passing trouble of the database behind an error, or None."""
    return next(filter(None, map(_cause, _all_of(error))), None)


def first_of(error: BaseException) -> BaseException:
    """Return the database's own error behind such trouble."""
    found = next((one for one in _all_of(error) if _cause(one)), error)
    return found.orig or found if isinstance(found, exc.DBAPIError) else found


def _all_of(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, its members if it is a group, and the errors that each came from."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += one.exceptions if isinstance(one, BaseExceptionGroup) else ()
        waiting += filter(None, (one.__cause__, one.__context__))


def _cause(error: BaseException) -> Cause | None:
    if isinstance(error, DatabaseAwayError):
        return "database away"
    if isinstance(error, OSError) and _UNREACHABLE in getattr(error, "__notes__", ()):
        return "database away"
    if isinstance(error, exc.TimeoutError):  # the pool had no free connection
        return "database busy"
    if not isinstance(error, exc.DBAPIError):
        return None
    name = getattr(error.orig, "sqlite_errorname", "")
    state = getattr(error.orig, "sqlstate", None) or ""
    known = next((_SQLITE[one] for one in _SQLITE if name.startswith(one)), None)
    known = known or next(
        (_POSTGRESQL[state[:size]] for size in (5, 3, 2) if state[:size] in _POSTGRESQL), None
    )
    return known or ("database away" if error.connection_invalidated else None)
