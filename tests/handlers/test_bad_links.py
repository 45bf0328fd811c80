"""Tests of an entry whose link Telegram refuses: the answers that show it are still sent."""

from typing import Any

import pytest
import pytest_asyncio

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from tests.cases import cases
from tests.handlers.sites import Person, Site
from tests.sentences import say

DOTLESS, REFUSED = "http://nas/news/3", "https://refused.example/news/3"
GOOD = "https://example.org/news/2"


@pytest_asyncio.fixture(loop_scope="module", params=[DOTLESS, REFUSED])
async def url(request: pytest.FixtureRequest, own_bot: Site) -> str:
    """Store two entries, the newer one with an address that Telegram refuses as a link; return that."""
    own_bot.sandbox.world.refuse_link(REFUSED)
    now = now_micros()
    await own_bot.store(
        [
            ParsedEntry("a", "Tide falls", "The harbour waits.", url=GOOD, published_at=now - 3_000_000),
            ParsedEntry("b", "Tide rises", "The harbour floods.", url=request.param, published_at=now),
        ]
    )
    return str(request.param)


def links(message: dict[str, Any]) -> list[str]:
    """Return the link addresses in a message's text."""
    return [one["url"] for one in message.get("entities", ()) if one["type"] == "text_link"]


@cases("command", ["/latest", "/follow harbour", "/test harbour"])
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
    own_bot: Site, reader: Person, url: str
) -> None:
    now = now_micros()
    await own_bot.store([ParsedEntry(f"n{n}", f"Newer {n}", published_at=now + n) for n in range(1, 6)])
    [page] = await reader.ask("/latest")
    assert "Tide rises" not in page["text"]
    await reader.press(page, say("button-older"))
    shown = reader.now(page)
    assert "Tide rises" in shown["text"]
    assert url not in links(shown)
