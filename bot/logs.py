"""Logging: structured lines on standard error, in which no token ever stands."""

import logging
import re
import sys

import structlog
from structlog.typing import EventDict, WrappedLogger

_TOKEN = re.compile(r"(?<!\d)\d{3,}:[A-Za-z0-9_-]{8,}")
"""A Telegram token's form (BotFather: number, colon, 35 characters), wider on purpose."""
REDACTED = "[token]"


def redact(text: str) -> str:
    """Return `text` with everything that looks like a Telegram token replaced."""
    return _TOKEN.sub(REDACTED, text)


class _Rendering:
    """Renders an event as one line and redacts it last, so that tracebacks are covered too."""

    def __init__(self) -> None:
        self._render = structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
        )

    def __call__(self, logger: WrappedLogger, name: str, event: EventDict) -> str:
        return redact(str(self._render(logger, name, event)))


def configure_logging(level: str) -> None:
    """Send this program's and its libraries' log to standard error from `level` on."""
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
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # These write a line for each request or statement; httpx puts the token's URL into it.
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
