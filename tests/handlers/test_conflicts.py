"""Tests of others that take the bot's updates: an old webhook, or a program with the same token."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.app.lifecycle import running
from bot.cli import check
from bot.conversation.updates import fetcher
from bot.conversation.updates.fetcher import RIVALRY_OVER, Rivalry
from bot.domain.backoff import Backoff
from bot.sandbox import Sandbox
from tests.handlers.sites import PATIENCE, Person, Site
from tests.timing import until

HOOK = "https://hooks.example.org/123:secret-path"


@asynccontextmanager
async def rival(sandbox: Sandbox) -> AsyncIterator[None]:
    """Run another program that polls with the same token."""

    async def poll() -> None:
        url = f"{sandbox.url}/bot{sandbox.token}/getUpdates"
        async with aiohttp.ClientSession() as session:
            while True:
                async with session.post(url, json={"timeout": 5, "offset": -1}) as response:
                    await response.read()

    polling = asyncio.ensure_future(poll())
    try:
        yield
    finally:
        polling.cancel()
        await asyncio.wait([polling])


def conflicts(sandbox: Sandbox) -> int:
    """Return how many polls were refused."""
    return sum(call.outcome.startswith("Conflict") for call in sandbox.world.calls)


async def test_a_webhook_that_was_left_behind_is_removed_and_what_waits_is_kept(
    own_site: Site, reader: Person
) -> None:
    world = own_site.sandbox.world
    world.set_webhook(HOOK)
    world.say(reader.chat_id, reader.user_id, "/id")
    with capture_logs() as logged:
        async with running(own_site.settings):
            [answer] = await reader.next_messages(0)
    assert str(reader.user_id) in answer["text"]
    assert world.webhook == ""
    [told] = [line for line in logged if line.get("host") == "hooks.example.org"]
    assert told["log_level"] == "warning"
    assert "secret-path" not in str(logged)


async def test_a_webhook_that_is_set_while_the_bot_runs_is_removed(sandbox: Sandbox, reader: Person) -> None:
    await sandbox.wait_for(lambda: sandbox.world.updates.waiting, PATIENCE)
    sandbox.world.set_webhook(HOOK)
    [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]


async def test_check_tells_of_a_webhook_and_leaves_it(own_site: Site) -> None:
    answers = [answer async for answer in check.answers(own_site.settings)]
    assert [(one.name, one.verdict) for one in answers[-3:-1]] == [("token", "ok"), ("webhook", "ok")]
    own_site.sandbox.world.set_webhook(HOOK)
    *_, token, webhook, _ = [answer async for answer in check.answers(own_site.settings)]
    assert (token.verdict, webhook.name, webhook.verdict) == ("ok", "webhook", "DOUBT")
    assert "hooks.example.org" in webhook.text
    assert "secret-path" not in webhook.text
    assert own_site.sandbox.world.webhook == HOOK


async def test_another_program_is_told_of_once_and_the_bot_goes_on_when_it_ends(
    own_bot: Site, reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = own_bot.sandbox
    monkeypatch.setattr(fetcher, "WAITS_IN_CONFLICT", Backoff(0.01, 0.02))
    with capture_logs() as logged:
        async with rival(sandbox):
            await sandbox.wait_for(lambda: conflicts(sandbox) > 20, PATIENCE)
        [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]
    told = [line for line in logged if line["log_level"] in ("warning", "error")]
    assert [line["log_level"] for line in told] == ["error"]


async def test_a_failure_after_conflicts_waits_no_longer_than_the_first(
    own_bot: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = own_bot.sandbox
    await sandbox.wait_for(lambda: sandbox.world.updates.waiting, PATIENCE)
    monkeypatch.setattr(fetcher, "WAITS_IN_CONFLICT", Backoff(0.01, 0.02))
    with capture_logs() as logged:
        sandbox.world.add_fault("getUpdates", "error", code=409, description="terminated", times=8)
        sandbox.world.add_fault("getUpdates", "error", code=401)
        sandbox.world.updates.wake()
        await until(lambda: any(line["event"] == "cannot receive updates" for line in logged))
    [told] = [line for line in logged if line["event"] == "cannot receive updates"]
    assert told["again_in"] == fetcher.WAITS.first


def test_a_rivalry_is_news_once_and_over_after_a_quiet_while() -> None:
    rivalry = Rivalry()
    assert not rivalry.over(0)
    assert rivalry.noticed(0)
    assert not rivalry.noticed(1)
    assert not rivalry.over(1 + RIVALRY_OVER - 1)
    assert rivalry.over(1 + RIVALRY_OVER)
    assert not rivalry.over(2 + RIVALRY_OVER)
    assert rivalry.noticed(3 + RIVALRY_OVER)


async def test_a_token_that_telegram_refuses_for_a_while_is_told_in_words_without_it(
    own_bot: Site, reader: Person
) -> None:
    sandbox = own_bot.sandbox
    await sandbox.wait_for(lambda: sandbox.world.updates.waiting, PATIENCE)
    with capture_logs() as logged:
        sandbox.world.add_fault("getUpdates", "error", code=401)
        sandbox.world.updates.wake()
        [answer] = await reader.ask("/id")
    assert str(reader.user_id) in answer["text"]
    [told] = [line for line in logged if line["event"] == "cannot receive updates"]
    assert told["why"] == "Telegram does not know the token"
    assert sandbox.token not in str(logged)
