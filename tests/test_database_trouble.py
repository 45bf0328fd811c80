"""Tests of a full disk or a missing database: few log lines, a sentence to people, and work goes on."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
import structlog
from sqlalchemy import insert, text
from sqlalchemy.engine import make_url

from bot.app import supervision
from bot.app.lifecycle import running
from bot.app.log import MINUTE, Seldom, configure_logging
from bot.app.supervision import supervise
from bot.conversation.updates import receiver
from bot.domain.backoff import Backoff
from bot.sandbox import Sandbox
from storage import Storage, Tx, open_storage
from storage.engine import connections
from storage.engine.connections import OF_BOT, postgresql_engine
from storage.engine.tables import offer
from storage.engine.transactions import transact
from storage.engine.trouble import cause_of
from tests.feedserver import rss, serve_feed
from tests.handlers.sites import open_site
from tests.sentences import say
from tests.timing import until


async def full(tx: Tx) -> None:
    """Stop this connection's database file from growing."""
    pages = await tx.scalar(text("PRAGMA page_count"))
    await tx.execute(text(f"PRAGMA max_page_count = {pages}"))


async def fill(tx: Tx) -> None:
    """Store more than fits."""
    await tx.execute(insert(offer).values(url="x" * 100_000, offered_at=1))


async def trouble_of(storage: Storage) -> Exception:
    """Return the error of a transaction that cannot be done."""
    with pytest.raises(Exception) as raised:  # noqa: PT011  which one it is depends on the database
        await storage.write(fill)
    return raised.value


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_full_disk_is_told_from_a_bug(storage: Storage) -> None:
    await storage.write(full)
    assert cause_of(await trouble_of(storage)) == "disk full"
    assert cause_of(ExceptionGroup("of tasks", [await trouble_of(storage)])) == "disk full"


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_file_that_another_program_holds_is_busy(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_BUSY_TIMEOUT", 0.05)
    async with open_storage(database_url) as storage:
        async with held(database_url):
            assert cause_of(await trouble_of(storage)) == "database busy"
        await storage.write(fill)


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_session_that_the_server_ends_is_the_database_away(storage: Storage) -> None:
    async def ended(tx: Tx) -> None:
        await tx.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    with pytest.raises(Exception) as raised:  # noqa: PT011  the driver's own
        await storage.write(ended)
    assert cause_of(raised.value) == "database away"
    await storage.write(fill)


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_a_server_that_is_not_there_is_the_database_away(storage: Storage, free_port: int) -> None:
    nowhere = make_url(storage.url).set(host="127.0.0.1", port=free_port).set(query={})
    engine, _ = postgresql_engine(nowhere, OF_BOT)
    with pytest.raises(OSError) as raised:  # noqa: PT011  whatever the network says
        await transact(engine, fill)
    assert cause_of(raised.value) == "database away"


async def test_a_bug_and_another_network_error_are_no_trouble_of_the_database(storage: Storage) -> None:
    async def broken(tx: Tx) -> None:
        await tx.execute(text("SELECT * FROM no_such_table"))

    with pytest.raises(Exception) as raised:  # noqa: PT011  the driver's own
        await storage.read(broken)
    assert cause_of(raised.value) is None
    assert cause_of(ConnectionRefusedError("Telegram")) is None


@asynccontextmanager
async def held(database_url: str) -> AsyncIterator[None]:
    """Hold the write lock of a SQLite file, as another program might."""
    file = make_url(database_url).database or ""
    connection = sqlite3.connect(file, isolation_level=None, timeout=0)
    try:
        while not connection.in_transaction:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:  # the bot is writing
                await asyncio.sleep(0.01)
        yield
    finally:
        connection.close()


@contextmanager
def log_configured() -> Iterator[None]:
    """Set the log up as in the program."""
    root = logging.getLogger()
    level, before, as_before = root.level, root.handlers[:], structlog.get_config()
    configure_logging("INFO")
    structlog.configure(cache_logger_on_first_use=False)  # so that later tests see the same loggers
    try:
        yield
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        structlog.configure(**as_before)


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_thousand_failures_in_a_minute_are_one_line_without_a_traceback(
    storage: Storage, capsys: pytest.CaptureFixture[str]
) -> None:
    await storage.write(full)
    error = await trouble_of(storage)
    with log_configured():
        for number in range(500):
            structlog.get_logger("any").error("a loop broke", exc_info=error, number=number)
            logging.getLogger("other").error("another broke", exc_info=error)
        structlog.get_logger("any").error("a bug", exc_info=ValueError("of ours"))
    lines = capsys.readouterr().err.splitlines()
    assert "disk full" in lines[0]
    assert "a bug" in lines[1]
    assert sum("disk full" in line for line in lines) == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_each_cause_has_its_line_a_minute_which_counts_those_left_out(storage: Storage) -> None:
    await storage.write(full)
    error = await trouble_of(storage)
    now = 0.0
    seldom = Seldom(lambda: now)

    def line() -> logging.LogRecord | None:
        record = logging.LogRecord("any", logging.ERROR, "", 0, "it broke", None, (type(error), error, None))
        return record if seldom.filter(record) else None

    assert line() is not None
    assert [line() for _ in range(7)] == [None] * 7
    now = MINUTE
    later = line()
    assert later is not None
    assert "left out: 7" in later.getMessage()


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_loop_that_meets_such_trouble_is_started_again_without_longer_waits(
    storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervision, "TRY_AGAIN", 0.0)
    await storage.write(full)
    error = await trouble_of(storage)
    starts, enough = 0, asyncio.Event()

    async def loop() -> None:
        nonlocal starts
        starts += 1
        if starts == 20:
            enough.set()
            await asyncio.Event().wait()
        raise error

    with log_configured():
        task = asyncio.ensure_future(supervise("test", loop))
        async with asyncio.timeout(10):  # with back-off it would take minutes
            await enough.wait()
        task.cancel()
        await asyncio.wait([task])


def asked(sandbox: Sandbox) -> list[str]:
    """Return the bot's calls for updates."""
    return [call.method for call in sandbox.world.calls if call.method.casefold() == "getupdates"]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_people_get_one_sentence_and_later_what_they_asked_for(
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(connections, "_BUSY_TIMEOUT", 0.05)
    monkeypatch.setattr(receiver, "TRY_AGAIN", 0.1)
    sorry = say("storage-trouble")
    with log_configured():
        async with open_site(database_url, owners=1) as site, running(site.settings):
            reader, sandbox = site.person(), site.sandbox
            await reader.ask("/id")
            capsys.readouterr()
            async with held(database_url):
                [said] = await reader.ask("/id")
                assert said["text"] == sorry
                sandbox.world.say(reader.chat_id, reader.user_id, "/help")
                tries = len(asked(sandbox))
                await sandbox.wait_for(lambda: len(asked(sandbox)) >= tries + 3)
                before = len(reader.received())
            answers = await reader.next_messages(before, 2)
            assert sorry not in [one["text"] for one in answers]
    assert [one["text"] for one in reader.received()].count(sorry) == 1
    lines = [line for line in capsys.readouterr().err.splitlines() if "database busy" in line]
    assert len(lines) == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_what_was_begun_before_such_trouble_is_done_after_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(connections, "_BUSY_TIMEOUT", 0.05)
    monkeypatch.setattr(receiver, "TRY_AGAIN", 0.1)
    monkeypatch.setattr(receiver, "WAITS", Backoff(0.1, 0.1))
    sorry = say("storage-trouble")
    async with (
        serve_feed(rss(["Harbour opens"])) as feed,
        open_site(database_url, owners=1) as site,
        running(site.settings.model_copy(update={"allow_private_sources": True})),
    ):
        owner = site.person("Ona", is_owner=True)
        feed.waits.clear()
        site.sandbox.world.say(owner.chat_id, owner.user_id, f"/source add {feed.url}")
        await until(lambda: feed.asked)
        async with held(database_url):
            feed.waits.set()
            await site.sandbox.wait_for(lambda: sorry in [one["text"] for one in owner.received()])
        added = say("source-added", kind="feed", title="Harbour live", number="3")
        await site.sandbox.wait_for(
            lambda: [one for one in owner.received() if one["text"].startswith(added)]
        )
        assert [one["text"] for one in owner.received()].count(sorry) == 1
    assert "update given up" not in capsys.readouterr().out


async def refuse_drafts(tx: Tx) -> None:
    """Have the server refuse new drafts as if its disk were full."""
    await tx.execute(
        text(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$"
        )
    )
    await tx.execute(
        text("CREATE TRIGGER refuse BEFORE INSERT ON draft FOR EACH ROW EXECUTE FUNCTION refuse()")
    )


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_an_editor_whose_command_is_given_up_is_told_once_to_send_it_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiver, "WAITS", Backoff(0.01, 0.01))
    async with open_site(database_url, owners=1) as site, running(site.settings):
        owner = site.person("Ona", is_owner=True)
        await site.storage.write(refuse_drafts)
        [typed] = site.sandbox.world.say(owner.chat_id, owner.user_id, "/post Harbour opens")
        await owner.next_messages(0, 2)
        await site.until_handled()
    assert [one["text"] for one in owner.received()] == [say("storage-trouble"), say("given-up")]
    assert owner.received()[-1]["reply_to_message"]["message_id"] == typed
