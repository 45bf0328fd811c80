"""Reads and writes entries as JSON lines, for measurements and owners' scripts."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from bot.domain.entry.content import ParsedEntry, marked

MAX_LINE = 10 * 1024 * 1024
"""Most bytes in a line. A longer line is reported and skipped."""
_STDIN = "-"
_LINE_ENDS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\u0085\u2028\u2029"}
_TEXTS = frozenset({"headline", "body"})
_KEYS_TOLD = 10
_LONGEST_KEY = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line with an entry: its fields as read, the entry, and its language if the line names one."""

    fields: dict[str, Any]
    entry: ParsedEntry
    language: str | None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line without an entry. Lines count from 1; number 0 is a file that cannot be read.

    `passed` are the fields of a line that reports an error itself, as `parse` writes them.
    """

    file: str
    number: int
    error: str
    passed: dict[str, Any] | None = None

    def as_json(self) -> str:
        """Return the line to print in its place."""
        if self.passed is not None:
            return write_line(self.passed)
        told = {"file": self.file, "line": self.number, "error": self.error}
        return write_line(told if self.number else {"file": self.file, "error": self.error})


def write_line(fields: object) -> str:
    """Return JSON on one line. U+0085, U+2028 and U+2029 are escaped, because some tools end a line there."""
    return json.dumps(fields, ensure_ascii=False).translate(_LINE_ENDS)


def read_lines(files: Sequence[str]) -> Iterator[Line | BadLine]:
    """Yield the entries of files in order. `-`, or no file at all, means standard input."""
    for name in files or [_STDIN]:
        try:
            if name == _STDIN:
                yield from _read(name, sys.stdin.buffer)
            else:
                with Path(name).open("rb") as file:
                    yield from _read(name, file)
        except OSError as error:
            yield BadLine(name, 0, error.strerror or str(error))
        except ValueError as error:  # an impossible file name
            yield BadLine(name, 0, str(error))


def _read(name: str, file: BinaryIO) -> Iterator[Line | BadLine]:
    number = 0
    while data := file.readline(MAX_LINE + 1):
        number += 1
        if len(data) > MAX_LINE:
            while data and not data.endswith(b"\n"):
                data = file.readline(MAX_LINE)
            yield BadLine(name, number, f"longer than {MAX_LINE // 1024 // 1024} MB")
        elif data.strip():
            try:
                fields = _fields(data)
                if "error" in fields and fields.keys().isdisjoint(_TEXTS):
                    yield BadLine(name, number, str(fields["error"]), fields)
                else:
                    yield _line(fields)
            except ValueError as error:
                yield BadLine(name, number, str(error))


def _fields(data: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(data)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at character {error.pos + 1}") from error
    except UnicodeDecodeError as error:
        raise ValueError("not JSON: not UTF-8") from error
    except (ValueError, RecursionError) as error:  # brackets too deep, a number too long
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  reported like invalid JSON
    return fields


def _line(fields: dict[str, Any]) -> Line:
    headline, body = _text(fields, "headline"), _text(fields, "body")
    if fields.keys().isdisjoint(_TEXTS):
        raise ValueError(f"no headline or body; found {_listed(fields)}")
    entry = ParsedEntry(
        external_id="",
        headline=headline,
        body=body,
        authors=_texts(fields, "authors"),
        topics=_texts(fields, "categories"),
        key=fields.get("key") is True,
        breaking=fields.get("breaking") is True,
    )
    return Line(fields, marked(entry), _text(fields, "language").strip() or None)


def _listed(fields: dict[str, Any]) -> str:
    """Return the names of a line's fields for an error, shortened because they can be anything."""
    names = [name[:_LONGEST_KEY] for name in fields]
    more = ["…"] if len(names) > _KEYS_TOLD else []
    return ", ".join([*names[:_KEYS_TOLD], *more]) or "no fields"


def _text(fields: dict[str, Any], name: str) -> str:
    found = fields.get(name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise ValueError(f"{name} is not text")  # noqa: TRY004  reported like invalid JSON
    return found


def _texts(fields: dict[str, Any], name: str) -> tuple[str, ...]:
    found = fields.get(name)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
