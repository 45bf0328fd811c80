"""Tests of the command line, as an operator uses it."""

import asyncio
import json
import os
import subprocess
import sys
from asyncio import StreamReader
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from bot.app.settings import Settings
from bot.sources.opml import Outline, read_opml, write_opml
from tests.programs import Program, outcome, talking_program
from tests.sentences import say
from tests.timing import PATIENCE

PASTED = """The rain goes on.
Bridge in the old town closes, says mayor
The bridge was closed at dawn.
Ann Porter6 November 2024 04:16
Football match moved to Sunday
Ben Marsh6 November 2024 04:00
"""
SEED = Path(__file__).parents[2] / "shared/data/pasted-text/independent_2024-11-06_ukraine.txt"


def surroundings(**settings: str) -> Mapping[str, str]:
    """Return an environment with these settings and no others."""
    bare = {name: value for name, value in os.environ.items() if name.lower() not in Settings.model_fields}
    return bare | settings


def liveblog_bot(folder: Path, *arguments: str, given: str = "", **settings: str) -> CompletedProcess[str]:
    """Call the command line in a folder, with `given` as its input."""
    return asyncio.run(outcome("bot", *arguments, cwd=folder, env=surroundings(**settings), given=given))


@asynccontextmanager
async def running_bot(
    folder: Path, **settings: str
) -> AsyncIterator[tuple[Program, StreamReader, StreamReader]]:
    """Run the bot until the block ends; yield it, its standard output and its standard error."""
    async with talking_program("bot", "run", cwd=folder, env=surroundings(**settings)) as running:
        yield running


def test_help_tells_the_commands(tmp_path: Path) -> None:
    shown = liveblog_bot(tmp_path, "--help").stdout
    assert all(command in shown for command in ("run", "check", "import"))


def test_the_installed_command_and_the_package_tell_their_version(tmp_path: Path) -> None:
    for command in ([sys.executable, "-m", "bot"], [str(Path(sys.executable).with_name("liveblog-bot"))]):
        shown = subprocess.check_output([*command, "--version"], cwd=tmp_path, text=True)  # noqa: S603  our own
        assert shown.startswith("liveblog-bot, version 0.")


def test_import_stores_quietly_and_tells_each_entry_in_json(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(PASTED)
    done = liveblog_bot(tmp_path, "import", "--json", "log.txt", TIMEZONE="Europe/Berlin")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["headline"] for line in lines] == [
        "Bridge in the old town closes, says mayor",
        "Football match moved to Sunday",
    ]
    assert [set(line) for line in lines] == [
        {"external_id", "headline", "body", "authors", "published_at", "new"}
    ] * 2
    assert lines[0]["body"] == "The bridge was closed at dawn."
    assert lines[0]["authors"] == ["Ann Porter"]
    assert lines[0]["published_at"] == "2024-11-06T03:16:00Z"
    assert all(line["new"] for line in lines)


def test_import_tells_beside_its_output_what_could_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(PASTED + "See also\nRelated topics\n")
    done = liveblog_bot(tmp_path, "import", "--json", "log.txt")
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 2
    assert done.stderr.splitlines() == [
        f"liveblog-bot: {say('import-lede', lines=1, begins='The rain goes on.')}",
        f"liveblog-bot: {say('import-rest', lines=2, begins='See also')}",
    ]


def test_importing_again_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(PASTED)
    liveblog_bot(tmp_path, "import", "log.txt")
    again = liveblog_bot(tmp_path, "import", "--json", "log.txt")
    assert [json.loads(line)["new"] for line in again.stdout.splitlines()] == [False, False]


@pytest.mark.skipif(not SEED.exists(), reason="the seed text is not here")
def test_the_seed_text_becomes_its_ten_entries(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "import", "--json", str(SEED))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len({line["external_id"] for line in lines}) == 10
    authors = [author for line in lines for author in line["authors"]]
    assert sorted(authors) == ["Arpan Rai"] * 3 + ["Tom Watling"] * 7
    times = [line["published_at"] for line in lines]
    assert (min(times), max(times)) == ("2024-11-05T22:00:00Z", "2024-11-06T04:16:00Z")


def test_a_paste_with_no_entry_is_explained(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("Just a sentence.")
    done = liveblog_bot(tmp_path, "import", "log.txt")
    assert done.returncode == 1
    assert done.stderr == f"liveblog-bot: {say('paste-no-entry')}\n"


def test_sources_are_exported_and_imported(tmp_path: Path) -> None:
    listed = [Outline("https://example.org/feed", "Storm live"), Outline("http://127.0.0.1/", "")]
    (tmp_path / "in.opml").write_bytes(write_opml(listed))
    done = liveblog_bot(tmp_path, "sources", "import", "in.opml")
    assert done.returncode == 1
    assert done.stdout == say("opml-imported", count=1) + "\n"
    refused = say("opml-refused", url="http://127.0.0.1/", why=say("source-not-public"))
    assert done.stderr == f"liveblog-bot: {refused}\n"
    again = liveblog_bot(tmp_path, "sources", "import", "in.opml")
    assert again.stdout == say("opml-imported", count=0) + "\n"
    assert liveblog_bot(tmp_path, "sources", "export", "out.opml").returncode == 0
    assert read_opml((tmp_path / "out.opml").read_bytes()) == listed[:1]


def test_a_list_of_sources_that_cannot_be_read_is_explained(tmp_path: Path) -> None:
    (tmp_path / "in.opml").write_text("no list")
    done = liveblog_bot(tmp_path, "sources", "import", "in.opml")
    assert done.returncode == 1
    assert done.stderr == f"liveblog-bot: {say('opml-not-xml', line=1)}\n"


def test_a_bad_setting_is_one_line_and_exit_2_and_nothing_is_started(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "run", BROADCAST_RATE="fast")
    assert done.returncode == 2
    assert done.stderr.startswith("liveblog-bot: BROADCAST_RATE: ")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_check_answers_plainly_for_each_part(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "check")
    assert done.returncode == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        ["settings", "ok"],
        ["database", "ok"],
        ["token", "ok"],
    ]


def test_bad_settings_are_a_line_each(tmp_path: Path) -> None:
    done = liveblog_bot(tmp_path, "check", BROADCAST_RATE="0", CHAT_RATE="foo")
    assert done.returncode == 2
    assert [line.split()[:2] for line in done.stderr.splitlines()] == [
        ["liveblog-bot:", "BROADCAST_RATE:"],
        ["liveblog-bot:", "CHAT_RATE:"],
    ]


def test_check_shows_the_rates_and_what_is_doubtful(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BROADCAST_RAET=4\n")
    done = liveblog_bot(tmp_path, "check", GROUP_RATE="1000")
    assert done.returncode == 0
    settings = [line for line in done.stdout.splitlines() if line.startswith("settings")]
    assert (
        "up to 30 messages per second, 1 per second in a chat and 1000 per minute in a group" in settings[0]
    )
    assert [line.split()[1:3] for line in settings[1:]] == [
        ["DOUBT", "BROADCAST_RAET"],
        ["DOUBT", "GROUP_RATE=1000"],
    ]


async def test_the_log_begins_with_what_is_doubtful(tmp_path: Path, free_port: int) -> None:
    async with running_bot(tmp_path, SANDBOX_PORT=str(free_port), GROUP_RATE="1000") as (_, _, errors):
        first = (await errors.readline()).decode()
    assert "warning" in first
    assert "GROUP_RATE=1000" in first


def test_check_tells_of_a_database_that_cannot_be_used_without_its_password(tmp_path: Path) -> None:
    url = "postgresql://user:hunter2@127.0.0.1:1/none"
    done = liveblog_bot(tmp_path, "check", DATABASE_URL=url)
    assert done.returncode == 2
    assert "database  BAD" in done.stdout
    assert "hunter2" not in done.stdout + done.stderr


def test_check_tells_of_a_telegram_that_cannot_be_reached_without_the_token(tmp_path: Path) -> None:
    done = liveblog_bot(
        tmp_path, "check", BOT_TOKEN="123456789:AAF-secretsecret", BOT_API_URL="http://127.0.0.1:1"
    )
    assert done.returncode == 2
    assert "token     BAD" in done.stdout
    assert "AAF-" not in done.stdout + done.stderr


async def test_run_without_a_token_prints_one_line_and_sigterm_ends_it_with_0(
    tmp_path: Path, free_port: int
) -> None:
    async with running_bot(tmp_path, SANDBOX_PORT=str(free_port)) as (running, said, errors):
        assert await said.readline() == f"Open http://127.0.0.1:{free_port}\n".encode()
        running.terminate()
        async with asyncio.timeout(PATIENCE):
            logged = (await errors.read()).decode()
            assert await running.wait() == 0, logged
            assert await said.read() == b""
    assert "Traceback" not in logged


async def test_a_second_process_on_the_same_file_names_the_first_and_exits(
    tmp_path: Path, free_port: int
) -> None:
    settings = {"SANDBOX_PORT": str(free_port)}
    async with running_bot(tmp_path, **settings) as (running, said, _):
        await said.readline()
        second = await outcome("bot", "run", cwd=tmp_path, env=surroundings(**settings))
        assert second.returncode == 2
        assert str(running.pid) in second.stderr
        assert len(second.stderr.splitlines()) == 1


def test_a_taken_port_is_one_line_that_names_the_setting(tmp_path: Path, taken_port: int) -> None:
    done = liveblog_bot(tmp_path, "run", SANDBOX_PORT=str(taken_port))
    assert done.returncode == 2
    assert "SANDBOX_PORT" in done.stderr
