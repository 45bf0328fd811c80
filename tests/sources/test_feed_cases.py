"""Tests of golden pairs: what publishers send (`NAME.input.EXT`), and its reading (`NAME.expected.json`)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.cli.parse import as_line
from bot.errors import SourceInvalidError
from bot.sources.kinds import read_source
from tests.cases import cases

FOLDER = Path(__file__).parent / "feed_cases"
CHECKS = {
    "any_of": lambda value, wanted: value in wanted,
    "none_of": lambda value, wanted: value not in wanted,
    "contains": lambda value, wanted: isinstance(value, str) and wanted in value,
    "lacks": lambda value, wanted: not isinstance(value, str) or wanted not in value,
}


@cases("name", sorted(path.name.removesuffix(".expected.json") for path in FOLDER.glob("*.expected.json")))
def test_what_publishers_send_is_read_right(name: str) -> None:
    expected = json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))
    (file,) = FOLDER.glob(f"{name}.input.*")
    assert list(_wrongs(expected, _read(file))) == []


def _read(file: Path) -> list[dict[str, Any]] | str:
    """Return the entries of a file as `parse` prints them, or its error."""
    try:
        source = read_source(file.read_bytes(), url="")
    except SourceInvalidError as error:
        return error.message
    if source.kind == "links":
        return "links"
    lines = [as_line(file.name, entry) for entry in source.entries if not entry.withdrawn]
    return [json.loads(json.dumps(line)) for line in lines]


def _wrongs(expected: dict[str, Any], got: list[dict[str, Any]] | str) -> Iterator[str]:
    """Yield what is wrong with a case."""
    if expected.get("error") or expected.get("not_empty"):
        if not got or (expected.get("error") and not isinstance(got, str)):
            yield f"got {got}, expected an error"
        return
    if isinstance(got, str):
        yield f"got the error {got}"
        return
    entries = expected.get("entries", [])
    count = expected.get("count", len(entries))
    if len(got) not in (count if isinstance(count, list) else [count]):
        yield f"got {len(got)} entries, expected {count}"
        return
    for place, wanted in enumerate(entries):
        for key, value in wanted.items():
            if not _fits(got[place][key], value):
                yield f"[{place}] {key}: got {got[place][key]!r}, expected {value!r}"
    ids = [entry["external_id"] for entry in got]
    if expected.get("distinct_ids") and len(set(ids)) < len(ids):
        yield f"ids are not distinct: {ids}"
    if "same_ids_as" in expected:
        yield from _changed(expected, got, _read(FOLDER / expected["same_ids_as"]))


def _fits(value: object, expected: object) -> bool:
    if not isinstance(expected, dict):
        return value == expected
    return all(CHECKS[name](value, wanted) for name, wanted in expected.items())


def _changed(
    expected: dict[str, Any], got: list[dict[str, Any]], before: list[dict[str, Any]] | str
) -> Iterator[str]:
    """Yield what differs from an earlier poll."""
    assert not isinstance(before, str)
    for here, there in expected.get("pairs", [[place, place] for place in range(len(before))]):
        for key in expected.get("same_fields", ["external_id"]):
            if got[here][key] != before[there][key]:
                yield f"[{here}] {key}: got {got[here][key]!r}, before {before[there][key]!r}"
