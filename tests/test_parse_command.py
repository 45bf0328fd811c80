"""Tests of `liveblog-bot parse`, as an operator uses it."""

import json
import os
import sys
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest

from bot.cli.parse import parse_sources
from tests.feedserver import rss, serve_feed
from tests.sources.pages import URL, blog, page, update
from tests.test_cli import PASTED, liveblog_bot

KEYS = [
    *(
        "file",
        "external_id",
        "headline",
        "body",
        "authors",
        "url",
        "published_at",
        "updated_at",
        "key",
        "picture",
    ),
    "categories",
]


def parsed(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


async def parse(*names: str | Path, allow_private: bool = False) -> tuple[bool, list[dict[str, Any]]]:
    """Parse in this process; return whether all could be read, and the lines."""
    lines: list[str] = []
    good = await parse_sources(
        [str(name) for name in names], lines.append, zone=UTC, allow_private=allow_private
    )
    return good, [json.loads(line) for line in lines]


def test_each_entry_is_a_line_with_its_keys_and_nothing_else_is_printed(tmp_path: Path) -> None:
    own = update(
        1, dateModified="2026-02-03T11:09:00.5+01:00", author="Jo Doe", image="/own.jpg", keywords="Storm"
    )
    (tmp_path / "page.html").write_bytes(
        page(blog(own, update(2)), body="<p id='7001' class='key-event'>Ferry 1 leaves")
    )
    done = liveblog_bot(tmp_path, "parse", "page.html", BOT_TOKEN="not a token", DATABASE_URL="nonsense")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = parsed(done.stdout)
    assert list(first) == list(second) == KEYS
    assert first == {
        "file": "page.html",
        "external_id": "post-7001",
        "headline": "Ferry 1 leaves",
        "body": "Ferry 1 has left the harbour. It carries mail.",
        "authors": ["Jo Doe"],
        "url": f"{URL}#post-7001",
        "published_at": "2026-02-03T10:01:00Z",
        "updated_at": "2026-02-03T10:09:00.500000Z",
        "key": True,
        "picture": "https://news.example/own.jpg",
        "categories": ["storm"],
    }
    assert (second["updated_at"], second["key"], second["picture"], second["categories"]) == (
        None,
        False,
        None,
        [],
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html"]


def test_what_cannot_be_read_is_a_line_with_its_error_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(rss(["One", "Two"]))
    (tmp_path / "empty").touch()
    done = liveblog_bot(tmp_path, "parse", "none.xml", ".", "empty", "feed.xml", "file:///etc/passwd")
    assert done.returncode == 1
    assert done.stderr == ""
    lines = parsed(done.stdout)
    assert [line["file"] for line in lines] == [
        "none.xml",
        ".",
        "empty",
        "feed.xml",
        "feed.xml",
        "file:///etc/passwd",
    ]
    for line in (*lines[:3], lines[-1]):
        assert list(line) == ["file", "error"]
        assert line["error"]


def test_no_name_at_all_is_an_error_of_use(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "parse")
    assert done.returncode == 2
    assert done.stdout == ""


def test_a_name_that_is_no_text_is_told_as_it_is(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.xml")
    (tmp_path / name).write_bytes(rss(["One"]))
    (line,) = parsed(liveblog_bot(tmp_path, "parse", name).stdout)
    assert line["file"] == name


def test_pasted_text_is_read_in_the_zone_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(PASTED)
    (tmp_path / ".env").write_text("TIMEZONE=Europe/Berlin\n")
    done = liveblog_bot(tmp_path, "parse", "log.txt")
    lines = parsed(done.stdout)
    assert [line["authors"] for line in lines] == [["Ann Porter"], ["Ben Marsh"]]
    assert lines[0]["published_at"] == "2024-11-06T03:16:00Z"


async def test_text_without_an_entry_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Just a sentence.")
    good, (line,) = await parse(tmp_path / "note.txt")
    assert not good
    assert "error" in line


async def test_a_page_that_only_names_feeds_is_an_error_that_names_them(tmp_path: Path) -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="https://news.example/feed.xml">'
    (tmp_path / "page.html").write_bytes(page(head=link))
    good, (line,) = await parse(tmp_path / "page.html")
    assert not good
    assert "https://news.example/feed.xml" in line["error"]


async def test_an_address_is_fetched_where_private_ones_are_allowed() -> None:
    async with serve_feed(rss(["One"])) as feed:
        good, (line,) = await parse(feed.url, allow_private=True)
        assert (good, line["file"], line["headline"]) == (True, feed.url, "One")
        good, (line,) = await parse(feed.url)
        assert (good, list(line)) == (False, ["file", "error"])
        assert feed.asked == 1


async def test_lines_come_in_the_order_of_the_names(tmp_path: Path) -> None:
    names = [tmp_path / f"{number}.xml" for number in range(30)]
    for number, name in enumerate(names):
        name.write_bytes(rss([f"Entry {place}" for place in range(300 if number % 7 == 0 else 1)]))
    _, lines = await parse(*names)
    order = [line["file"] for line in lines]
    assert order == sorted(order, key=lambda name: int(Path(name).stem))
    assert len(lines) == 5 * 300 + 25


async def test_a_thousand_files_do_not_cost_a_hundred_times_as_much_as_eight(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(rss(["One"]))
    few, many = await cost_of([tmp_path / "feed.xml"] * 8), await cost_of([tmp_path / "feed.xml"] * 1_000)
    assert many < 20 * few, "no process is started for a file"


async def cost_of(names: list[Path]) -> float:
    """Parse files; return the CPU seconds that this took here and in the workers."""
    before = os.times()
    good, lines = await parse(*names)
    after = os.times()
    assert (good, len(lines)) == (True, len(names))
    return sum(after[:4]) - sum(before[:4])


async def test_a_file_too_large_is_an_error(tmp_path: Path) -> None:
    with (tmp_path / "large.xml").open("wb") as file:
        file.truncate(11 * 1024 * 1024)
    good, (line,) = await parse(tmp_path / "large.xml")
    assert (good, line["error"]) == (False, "larger than 10 MB")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file that is not to be read")
async def test_a_file_that_may_not_be_read_is_an_error() -> None:
    good, (line,) = await parse("/proc/self/mem")
    assert not good
    assert "error" in line
