"""Tests of `liveblog-bot tag` and `liveblog-bot match`, as an owner uses them."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli.match import match_lines
from bot.cli.tag import tag_lines
from tests.sentences import say
from tests.test_cli import liveblog_bot

ENTRIES = [
    {
        "headline": "Drones strike Odesa",
        "body": "Ukrainian troops shot down eleven.",
        "language": "en",
        "id": 7,
    },
    {"headline": "Hochwasser in Passau", "body": "Truppen der Bundeswehr helfen.", "language": "de"},
    {"headline": "Nothing to report", "body": None},
]


def lines(*parts: object) -> str:
    return "".join((part if isinstance(part, str) else json.dumps(part)) + "\n" for part in parts)


def tagged(path: Path) -> tuple[bool, list[dict[str, Any]]]:
    written: list[str] = []
    good = tag_lines([str(path)], written.append)
    return good, [json.loads(line) for line in written]


def matched(path: Path, filter_: str) -> list[dict[str, Any]]:
    written: list[str] = []
    match_lines(filter_, [str(path)], written.append)
    return [json.loads(line) for line in written]


@pytest.fixture
def entries(tmp_path: Path) -> Path:
    """Return a file of entries."""
    path = tmp_path / "entries.jsonl"
    path.write_text(lines(*ENTRIES))
    return path


def test_each_line_is_written_in_order_with_its_countries_and_topics_and_needs_no_settings(
    tmp_path: Path,
) -> None:
    done = liveblog_bot(tmp_path, "tag", given=lines(*ENTRIES), DATABASE_URL="nonsense", BOT_TOKEN="no token")
    assert (done.returncode, done.stderr) == (0, "")
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first == ENTRIES[0] | {"countries": ["UA"], "topics": ["conflict", "war"]}
    assert second["countries"] == ["DE"]
    assert {"flood", "natural-disaster", "disaster"} <= set(second["topics"])
    assert third == ENTRIES[2] | {"countries": [], "topics": []}
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_is_a_line_with_its_error_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    bad = ["nonsense", [1], {"headline": 5}, {"file": "x", "error": "gone"}, "[" * 100_000, '"\\ud800']
    path.write_bytes(lines(*bad, "", ENTRIES[2]).encode() + b'{"headline": "caf\xe9"}\n')
    good, written = tagged(path)
    assert not good
    assert [line.get("line") for line in written] == [1, 2, 3, None, 5, 6, None, 9]
    assert all(line["error"] and line["file"] == str(path) for line in written if "line" in line)


def test_the_error_of_a_line_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b'nonsense\n{"title": "x", "text": "y"}\n{}\n"\xe9"\n')
    _, written = tagged(path)
    assert [line["error"] for line in written] == [
        "not JSON: Expecting value at character 1",
        "no headline or body; found title, text",
        "no headline or body; found no fields",
        "not JSON: not UTF-8",
    ]


def test_an_error_that_parse_wrote_is_passed_on_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "failed.jsonl"
    failed = {"source": "https://news.example/feed", "error": "no feed"}
    path.write_text(lines(failed, ENTRIES[2] | {"error": "a field of its own"}))
    good, [first, second] = tagged(path)
    assert (good, first) == (False, failed)
    assert second["headline"] == ENTRIES[2]["headline"]


def test_a_file_that_cannot_be_opened_is_a_line_with_its_error(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "tag", "none.jsonl")
    assert done.returncode == 1
    assert json.loads(done.stdout) == {"file": "none.jsonl", "error": "No such file or directory"}


def test_categories_that_parse_writes_are_topics_too(tmp_path: Path) -> None:
    path = tmp_path / "parsed.jsonl"
    path.write_text(lines({"headline": "News", "body": "", "categories": ["wahlen", "north-sea"]}))
    _, [line] = tagged(path)
    assert line["topics"] == ["elections", "north-sea", "politics"]


def test_match_writes_what_matches_with_the_words_that_did(entries: Path) -> None:
    assert matched(entries, "troop") == [ENTRIES[0] | {"matched": ["troops"]}]
    assert matched(entries, "truppe") == [ENTRIES[1] | {"matched": ["Truppen"]}]
    assert [line["headline"] for line in matched(entries, "everything -topic:flood")] == [
        "Drones strike Odesa",
        "Nothing to report",
    ]


def test_the_words_that_name_a_topic_are_those_that_matched(entries: Path) -> None:
    [line] = matched(entries, "topic:disaster")
    assert "Hochwasser" in line["matched"]


def test_a_filter_that_cannot_be_read_is_told_beside_the_output(tmp_path: Path, entries: Path) -> None:
    done = liveblog_bot(tmp_path, "match", '"troops', str(entries))
    assert (done.returncode, done.stdout) == (2, "")
    told = say("filter-unclosed-quote", near='"troops', position=1)
    assert done.stderr == f"liveblog-bot: {told}\n"


def test_a_filter_may_begin_with_a_dash(entries: Path) -> None:
    beginning = [line["headline"] for line in matched(entries, "-topic:flood everything")]
    assert beginning == ["Drones strike Odesa", "Nothing to report"]
