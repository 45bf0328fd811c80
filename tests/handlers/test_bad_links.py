"""One entry whose link Telegram refuses: the answers that show it come all the same."""

from typing import Any

import pytest

from bot.accepting import accept
from bot.clock import now_micros
from bot.domain.entry import ParsedEntry
from bot.sandbox import Sandbox
from storage import Storage, Tx, sources
from tests.handlers.conftest import Person

DOTLESS, REFUSED = "http://nas/news/3", "https://refused.example/news/3"
GOOD = "https://example.org/news/2"


@pytest.fixture(params=[DOTLESS, REFUSED])
async def url(request: pytest.FixtureRequest, sandbox: Sandbox, storage: Storage) -> str:
    """Have three stored entries, the newest of which has an address that Telegram refuses as a link."""
    sandbox.world.refuse_link(REFUSED)
    now = now_micros()

    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        stored = [
            ParsedEntry("a", "Tide falls", "The harbour waits.", url=GOOD, published_at=now - 3_000_000),
            ParsedEntry("b", "Tide rises", "The harbour floods.", url=request.param, published_at=now),
        ]
        await accept(tx, desk.id, stored, language="en", publish=False, now=now)

    await storage.write(work)
    return str(request.param)


def links(message: dict[str, Any]) -> list[str]:
    """Return the addresses behind a message's words."""
    return [one["url"] for one in message.get("entities", ()) if one["type"] == "text_link"]


@pytest.mark.parametrize("command", ["/latest", "/follow harbour", "/test harbour"])
async def test_an_answer_that_shows_the_entry_comes_whole(reader: Person, url: str, command: str) -> None:
    [answer] = await reader.ask(command)
    assert "Tide rises" in answer["text"]
    assert "Tide falls" in answer["text"]
    assert url not in links(answer)
    if url == REFUSED:
        assert REFUSED in answer["text"]
        assert GOOD in answer["text"]
    else:
        assert GOOD in links(answer)


async def test_an_answer_that_is_edited_to_show_the_entry_is_so(
    sandbox: Sandbox, storage: Storage, reader: Person, url: str
) -> None:
    async def work(tx: Tx) -> None:
        desk = await sources.builtin(tx, "desk")
        now = now_micros()
        newer = [ParsedEntry(f"n{n}", f"Newer {n}", published_at=now + n) for n in range(1, 6)]
        await accept(tx, desk.id, newer, language="en", publish=False, now=now)

    await storage.write(work)
    [page] = await reader.ask("/latest")
    assert "Tide rises" not in page["text"]
    older = page["reply_markup"]["inline_keyboard"][0][-1]["text"]
    await reader.press(page, older)
    assert "Tide rises" in reader.now(page)["text"]
