"""Tests of who the admins of a chat are: asked of Telegram when something changes, at most once a minute."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from pydantic import SecretStr

from bot.conversation import admins
from bot.conversation.admins import FAILED_FOR, KEPT_FOR, Admins
from bot.errors import UserError
from bot.gateway.bots import build_bot
from bot.gateway.pacing import Pacer
from bot.sandbox import Sandbox, serve_sandbox

CREATOR, ADMIN, MEMBER = 1, 2, 3
GROUP = -50
CHANNEL = -1_000_000_000_051


@dataclass
class Asking:
    """A Telegram with a group and a channel, what the bot knows of their admins, and a clock."""

    sandbox: Sandbox
    known: Admins
    now: int = 0

    def requests(self) -> int:
        """Return how often the bot asked."""
        return len([one for one in self.sandbox.world.calls if one.method == "getChatAdministrators"])


@asynccontextmanager
async def asking() -> AsyncIterator[Asking]:
    async with serve_sandbox() as sandbox:
        for user_id in (CREATOR, ADMIN, MEMBER):
            sandbox.world.add_user(user_id, "Ann")
        people, ranks = [MEMBER], [CREATOR, ADMIN]
        sandbox.world.add_group(GROUP, "Group", members=people, admins=ranks)
        sandbox.world.add_group(CHANNEL, "News", members=people, admins=ranks, kind="channel")
        async with build_bot(SecretStr(sandbox.token), sandbox.url, Pacer(1000, chat_interval=0.01)) as bot:
            found = Asking(sandbox, Admins(bot, lambda: found.now))
            yield found


async def test_the_admins_of_a_channel_come_with_whether_they_may_post() -> None:
    async with asking() as ask:
        ask.sandbox.world.promote(CHANNEL, ADMIN, may_post=False)
        found = await ask.known.of(CHANNEL)
        assert found == {CREATOR: True, ADMIN: False, ask.sandbox.world.bot.id: True}
        assert (await ask.known.of(GROUP)).keys() == {CREATOR, ADMIN}


async def test_who_is_demoted_loses_the_power_within_a_minute() -> None:
    async with asking() as ask:
        assert ADMIN in await ask.known.of(GROUP)
        ask.sandbox.world.demote(GROUP, ADMIN)
        ask.now += KEPT_FOR - 1
        assert ADMIN in await ask.known.of(GROUP)
        ask.now += 1
        assert ADMIN not in await ask.known.of(GROUP)
        assert ask.requests() == 2


async def test_those_who_ask_together_share_one_request_even_if_one_gives_up() -> None:
    async with asking() as ask:
        waiting = [asyncio.create_task(ask.known.of(GROUP)) for _ in range(20)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        found = await asyncio.gather(*waiting[1:])
        assert all(ADMIN in one for one in found)
        assert ask.requests() == 1


async def test_a_failure_is_not_asked_again_for_some_seconds_and_then_mended() -> None:
    async with asking() as ask:
        ask.sandbox.world.add_fault("getChatAdministrators", "429", retry_after=30)
        for _ in range(5):
            with pytest.raises(UserError):
                await ask.known.of(GROUP)
        assert ask.requests() == 1
        ask.now += FAILED_FOR
        assert ADMIN in await ask.known.of(GROUP)


async def test_a_clock_that_was_ahead_keeps_no_former_admin() -> None:
    async with asking() as ask:
        ask.now = 10 * KEPT_FOR
        await ask.known.of(GROUP)
        ask.sandbox.world.demote(GROUP, ADMIN)
        ask.now = 0
        assert ADMIN not in await ask.known.of(GROUP)


async def test_a_change_of_the_bots_rights_asks_again() -> None:
    async with asking() as ask:
        await ask.known.of(GROUP)
        ask.sandbox.world.demote(GROUP, ADMIN)
        ask.known.forget(GROUP)
        assert ADMIN not in await ask.known.of(GROUP)


async def test_only_so_many_chats_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admins, "MOST_CHATS", 1)
    async with asking() as ask:
        for chat_id in (GROUP, CHANNEL, GROUP):
            await ask.known.of(chat_id)
        assert ask.requests() == 3
