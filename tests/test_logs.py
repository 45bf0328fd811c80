"""Tests of the log: one event per line, and no tokens."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog

from bot.app.log import REDACTED, configure_logging, redact

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_12345"


@contextmanager
def log_configured() -> Iterator[None]:
    root = logging.getLogger()
    level, as_before = root.level, structlog.get_config()
    configure_logging("INFO")
    structlog.configure(cache_logger_on_first_use=False)  # so that later tests see the same loggers
    ours = root.handlers[:]
    yield
    root.handlers[:] = [handler for handler in root.handlers if handler not in ours]
    root.setLevel(level)
    structlog.configure(**as_before)


def test_a_token_in_a_message_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    with log_configured():
        logging.getLogger("any").warning("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    written = capsys.readouterr().err
    assert "getMe" in written
    assert REDACTED in written
    assert "AAF-" not in written


def test_a_token_in_a_traceback_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    with log_configured():
        try:
            int(f"https://api.telegram.org/bot{TOKEN}/getMe")
        except ValueError:
            structlog.get_logger("any").exception("it broke")
    written = capsys.readouterr().err
    assert "ValueError" in written
    assert "AAF-" not in written


def test_a_token_in_a_value_is_not_written(capsys: pytest.CaptureFixture[str]) -> None:
    with log_configured():
        structlog.get_logger("any").warning("called", url=f"/bot{TOKEN}/getMe")
    written = capsys.readouterr().err
    assert "called" in written
    assert "AAF-" not in written


def test_requests_of_http_libraries_are_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    with log_configured():
        logging.getLogger("httpx").info("HTTP Request: GET …")
    assert capsys.readouterr().err == ""


def test_times_and_counts_are_left_as_they_are() -> None:
    assert redact("at 2026-11-22T12:34:56Z, 12:34") == "at 2026-11-22T12:34:56Z, 12:34"
