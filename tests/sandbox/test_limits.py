"""Tests of Telegram's limits, as the sandbox enforces them for benchmarks."""

import pytest
from pydantic import SecretStr

from bot.domain.messages.message import Message
from bot.errors import TryLaterError
from bot.gateway.gateway import Gateway
from bot.sandbox import serve_sandbox
from bot.sandbox.limits import Limits

READER, GROUP = 5, -5


def test_so_many_go_in_a_sliding_second() -> None:
    limits = Limits(rate=3)
    assert [limits.take("sendMessage", chat_id, chat_id / 10) for chat_id in (1, 2, 3, 4)] == [None] * 3 + [1]
    assert limits.take("sendMessage", 4, 1.15) is None


def test_a_chat_gets_one_a_second_edits_included() -> None:
    limits = Limits()
    assert limits.take("sendMessage", READER, 0.0) is None
    assert limits.take("editMessageText", READER, 0.5) == 1
    assert limits.take("editMessageText", READER, 1.0) is None


def test_a_group_gets_so_many_a_minute() -> None:
    limits = Limits(group_per_minute=3)
    assert [limits.take("sendMessage", GROUP, float(at)) for at in (0, 1, 2, 3)] == [None] * 3 + [57]


def test_what_is_no_message_is_not_counted() -> None:
    limits = Limits(rate=1)
    assert [limits.take("answerCallbackQuery", None, 0.0) for _ in range(9)] == [None] * 9


async def test_what_is_beyond_the_limits_is_answered_with_429() -> None:
    async with serve_sandbox(limits=Limits()) as sandbox:
        sandbox.world.add_user(READER, "Rita")
        async with Gateway(SecretStr(sandbox.token), sandbox.url) as gateway:
            await gateway.send(READER, 0, Message("One"))
            with pytest.raises(TryLaterError) as caught:
                await gateway.send(READER, 0, Message("Two"))
    assert caught.value.after == 1
    assert [call.outcome for call in sandbox.world.calls] == ["ok", "Too Many Requests: retry after 1"]
