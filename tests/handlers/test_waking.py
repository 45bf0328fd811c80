"""Tests that what a chat chooses counts at once, without the sender's next look."""

from collections.abc import Iterator

import pytest

from bot.app.lifecycle import running
from bot.delivery import claims, sender
from storage.newsroom import team
from tests.handlers.sites import FIRST_OWNER, Person, Site
from tests.handlers.test_coming_back import mark_gone
from tests.sentences import say


@pytest.fixture(autouse=True)
def _unlooking() -> Iterator[None]:
    """Keep the sender from looking by itself."""
    with pytest.MonkeyPatch.context() as patched:
        for module in (claims, sender):
            patched.setattr(module, "LOOK_EVERY", 3600.0)
        yield


async def _people(site: Site) -> tuple[Person, Person]:
    reader, editor = site.person("Rita"), site.person("Ed")
    await site.storage.write(lambda tx: team.add(tx, editor.user_id, FIRST_OWNER, 1))
    await reader.follow_silently("zeppelin")
    return reader, editor


async def test_a_digest_that_is_turned_off_comes_at_once(own_site: Site) -> None:
    reader, editor = await _people(own_site)
    async with running(own_site.settings):
        await reader.ask("/digest hourly")
        await editor.post("Zeppelin today")
        await own_site.until_handled()
        before = len(reader.received())
        await reader.ask("/digest off")
        [_, card] = await reader.next_messages(before, 2)
        assert card["text"].startswith("Zeppelin today")


async def test_a_chat_that_is_back_is_brought_up_to_date_at_once(own_site: Site) -> None:
    reader, editor = await _people(own_site)
    async with running(own_site.settings):
        _, number = await editor.post("Zeppelin today")
        [card] = await reader.next_messages(0)
        await own_site.until_handled()
        await mark_gone(own_site.storage, reader.chat_id)
        await editor.change(f"/fix {number} Zeppelin tonight")
        world = own_site.sandbox.world
        for away in (True, False):
            world.set_bot_status(
                world.chat(reader.chat_id), "kicked" if away else "member", world.users[reader.user_id]
            )
        await reader.until_it_says(card, "Zeppelin tonight")


async def test_what_waited_when_a_chat_stopped_comes_at_once_after_an_undo(own_site: Site) -> None:
    reader, editor = await _people(own_site)
    async with running(own_site.settings):
        await reader.ask("/digest hourly")
        await editor.post("Zeppelin today")
        [stopped] = await reader.ask("/stop")
        await reader.press(stopped, say("button-undo"))
        await reader.until_it_says(stopped, say("start-back", count=1))
        before = len(reader.received())
        await reader.ask("/digest off")
        [_, card] = await reader.next_messages(before, 2)
        assert card["text"].startswith("Zeppelin today")
