"""Writes structured log lines to standard error, with every token redacted."""

import logging
import re
import sys
import time
from collections import Counter
from collections.abc import Callable

import structlog
from structlog.typing import EventDict, WrappedLogger

from storage.engine.trouble import Cause, cause_of, first_of

MINUTE = 60.0

_TOKEN = re.compile(r"(?<!\d)\d{3,}:[A-Za-z0-9_-]{8,}")
"""A Telegram token's form (BotFather: number, colon, 35 characters), matched broadly on purpose."""
REDACTED = "[token]"


def redact(text: str) -> str:
    """Return `text` with everything that looks like a Telegram token replaced."""
    return _TOKEN.sub(REDACTED, text)


class Seldom(logging.Filter):
    """Lets through one line per minute for each cause of database trouble, without its traceback.

    Every loop and handler runs into the same trouble each time it retries.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._last: dict[Cause, float] = {}
        self._left_out: Counter[Cause] = Counter()

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether to write a line. One about database trouble gets the cause and the count skipped."""
        error = _error_of(record)
        cause = None if error is None else cause_of(error)
        if error is None or cause is None:
            return True
        now = self._clock()
        if cause in self._last and now - self._last[cause] < MINUTE:
            self._left_out[cause] += 1
            return False
        self._last[cause] = now
        _shorten(record, cause, error, self._left_out.pop(cause, 0))
        return True


def _error_of(record: logging.LogRecord) -> BaseException | None:
    """Return the error that a line would show, if any."""
    shown = record.msg.get("exc_info") if isinstance(record.msg, dict) else record.exc_info
    if isinstance(shown, BaseException):
        return shown
    return shown[1] if isinstance(shown, tuple) else sys.exc_info()[1] if shown else None


def _shorten(record: logging.LogRecord, cause: Cause, error: BaseException, left_out: int) -> None:
    """Replace a line's traceback with the cause of the database trouble."""
    why = next(one for one in str(first_of(error)).splitlines() or [type(error).__name__])
    more = {"left_out": left_out} if left_out else {}
    if isinstance(record.msg, dict):
        record.msg = {name: value for name, value in record.msg.items() if name != "exc_info"}
        record.msg |= {"trouble": cause, "why": why, **more}
    else:
        record.msg = f"{record.getMessage()} ({cause}: {why}{f', left out: {left_out}' if left_out else ''})"
        record.args = ()
        record.exc_info = record.exc_text = None


class _Rendering:
    """Renders an event as one line and redacts last, so that tracebacks are covered too."""

    def __init__(self) -> None:
        self._render = structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
        )

    def __call__(self, logger: WrappedLogger, name: str, event: EventDict) -> str:
        return redact(str(self._render(logger, name, event)))


def configure_logging(level: str) -> None:
    """Send this program's and its libraries' log to standard error, from `level` up."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _Rendering()],
        )
    )
    handler.addFilter(Seldom())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # These write a line per request or statement, and httpx includes the URL with the token.
    for chatty in ("httpx", "httpcore", "aiohttp.access", "aiosqlite", "sqlalchemy.engine", "alembic"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
