"""Tests of the preview's warning of a post that repeats an entry, and of how long its last chat waits."""

import pytest
from sqlalchemy import update

from bot.app.lifecycle import running
from bot.domain.entry.content import ParsedEntry
from bot.newsroom.repeats import WITHIN
from storage.engine.tables import entry
from tests.handlers.entries import stored
from tests.handlers.sites import Person, Site
from tests.sentences import ANY, find, say


@pytest.mark.usefixtures("own_bot")
async def test_nearly_the_same_text_within_a_day_is_warned_of(site: Site, editor: Person) -> None:
    number = await stored(site, "Ferry service to Kiel suspended")
    _, preview = await editor.ask("/post Ferry service to Kiel is suspended", 2)
    warned = say("preview-repeats", number=number, span=ANY, title="Ferry service to Kiel suspended")
    assert find(warned, preview["text"])
    _, preview = await editor.ask("/post Tram line to Altona extended", 2)
    assert not find(say("preview-repeats", number=ANY, span=ANY, title=ANY), preview["text"])
    older = update(entry).values(accepted_at=entry.c.accepted_at - WITHIN)
    await site.storage.write(lambda tx: tx.execute(older))
    _, preview = await editor.ask("/post Ferry service to Kiel suspended", 2)
    assert not find(warned, preview["text"])


@pytest.mark.usefixtures("own_bot")
async def test_a_link_that_came_from_a_source_is_warned_of(site: Site, editor: Person) -> None:
    url = "https://example.org/ferry"
    [number] = await site.store([ParsedEntry("1", "Waves reach six metres", url=url)])
    _, preview = await editor.ask(f"/post Ships stay in port\nMore at {url}?utm_source=x.", 2)
    warned = say("preview-same-link", number=number, span=ANY, title="Waves reach six metres")
    assert find(warned, preview["text"])


async def test_a_preview_says_how_long_the_last_chat_waits(own_site: Site, editor: Person) -> None:
    slow = own_site.settings.model_copy(update={"broadcast_rate": 4})
    async with running(slow):
        _, preview = await editor.ask("/post Ships stay in port", 2)
        assert not find(say("preview-wait", span=ANY), preview["text"])
        for _ in range(24):
            await own_site.person().follow_silently("everything")
        _, preview = await editor.ask("/post Ships stay in port", 2)
        assert find(say("preview-wait", span=say("span-seconds", count=6)), preview["text"])
