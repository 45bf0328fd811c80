"""Tests of the code's layers: every module has one, and import-linter refuses imports against them."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "handlers", "storage")
LINT = Path(sys.executable).with_name("lint-imports")
TOP = "bot.__main__"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
FLOORS, *ROOMS = [contract["layers"] for contract in CONTRACTS if contract["type"] == "layers"]
FORBIDDING = [contract for contract in CONTRACTS if contract["type"] == "forbidden"]


def modules(tree: Path) -> dict[str, Path]:
    """Return the files of a tree's modules by the modules' names."""
    found = {}
    for package in PACKAGES:
        for path in sorted((tree / package).rglob("*.py")):
            parts = path.relative_to(tree).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the code, to be broken by the test."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(tree: Path) -> tuple[int, str]:
    """Return the exit code and the output of import-linter in a tree."""
    wide = os.environ | {"COLUMNS": "1000"}
    run = subprocess.run(  # noqa: S603  the linter of this environment
        [LINT, "--no-cache"], cwd=tree, env=wide, capture_output=True, text=True, check=False
    )
    return run.returncode, run.stdout + run.stderr


LAYERED = {name.strip() for layer in FLOORS for name in layer.split("|")}
STAIRS = {"bot", "bot.app"}
"""Packages whose modules are on several floors. They contain nothing themselves."""


def test_every_module_belongs_to_a_layer() -> None:
    loose = [
        name
        for name in modules(ROOT)
        if name not in (*PACKAGES, *STAIRS)
        and not any(f"{name}.".startswith(f"{layer}.") for layer in LAYERED)
    ]
    assert not loose


def test_the_code_as_it_is_keeps_every_contract(tree: Path) -> None:
    code, told = lint(tree)
    assert code == 0, told


def test_no_module_may_import_from_the_floor_at_the_top(tree: Path) -> None:
    lower = {name: path for name, path in modules(tree).items() if name not in (*PACKAGES, *STAIRS, TOP)}
    lower |= {name: path for name, path in modules(tree).items() if name in ("handlers", "storage")}
    for path in lower.values():
        path.write_text(f"{path.read_text()}\nimport {TOP}\n")
    code, told = lint(tree)
    assert code == 1
    assert not [name for name in lower if f"{name} -> {TOP} " not in told]


@pytest.mark.parametrize("layers", ROOMS, ids=lambda layers: layers[0])
def test_no_room_may_import_from_a_room_above_it(tree: Path, layers: list[str]) -> None:
    files = modules(tree)
    rooms = [[room.strip() for room in layer.split("|")] for layer in layers]
    upward = [
        (low, high)
        for i, above in enumerate(rooms)
        for high in above
        for below in rooms[i + 1 :]
        for low in below
    ]
    for low, high in upward:
        files[low].write_text(f"{files[low].read_text()}\nimport {high}\n")
    code, told = lint(tree)
    assert code == 1
    assert not [(low, high) for low, high in upward if f"{low} -> {high} " not in told]


@pytest.mark.parametrize("contract", FORBIDDING, ids=lambda contract: contract["name"])
def test_no_module_may_import_what_its_contract_forbids(tree: Path, contract: dict[str, list[str]]) -> None:
    files = modules(tree)
    added = [
        (source, other) for source in contract["source_modules"] for other in contract["forbidden_modules"]
    ]
    for source, other in added:
        files[source].write_text(f"{files[source].read_text()}\nimport {other}\n")
    code, told = lint(tree)
    assert code == 1
    assert not [(source, other) for source, other in added if f"{source} -> {other} " not in told]
