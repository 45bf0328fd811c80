"""Tests that no module or function becomes too long to read at once. Ruff checks complexity and arguments."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST_MODULE = 350
LONGEST_FUNCTION = 50
ROOM = 16


def modules() -> Iterator[Path]:
    """Yield the program's modules, without migrations, which never change."""
    for package in ("bot", "handlers", "storage"):
        yield from (path for path in (ROOT / package).rglob("*.py") if path.parent.name != "versions")


def test_no_module_is_longer_than_350_lines() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert not {path.name: length for path, length in lengths.items() if length > LONGEST_MODULE}


def test_no_function_is_longer_than_50_lines() -> None:
    long = []
    for path in modules():
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (one.end_lineno or one.lineno) - one.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{path.name}: {one.name} has {lines}")
    assert not long


def test_no_room_has_more_than_16_modules() -> None:
    rooms: dict[Path, int] = {}
    for path in modules():
        if path.name != "__init__.py":
            rooms[path.parent] = rooms.get(path.parent, 0) + 1
    assert not {str(room.relative_to(ROOT)): count for room, count in rooms.items() if count > ROOM}
