"""Tests of /sources: where entries come from, for readers."""

from typing import Literal

import pytest

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from storage import Tx
from storage.sources import sources
from tests.accepting import accept
from tests.handlers.sites import Person, Site, labels
from tests.sentences import say

pytestmark = pytest.mark.usefixtures("own_bot")
NEXT, PREVIOUS = say("button-next"), say("button-previous")


async def add(site: Site, title: str, url: str, entries: int = 0, *, paused: bool = False) -> None:
    """Store a source with so many entries."""
    now = now_micros()
    parsed = [ParsedEntry(f"{url} {n}", f"{title} {n}") for n in range(entries)]

    async def work(tx: Tx) -> None:
        kind: Literal["feed", "page"] = "feed" if url.endswith(".xml") else "page"
        added = await sources.add(
            tx, kind=kind, url=url, title=title, language="en", added_by=1, added_in=1, now=now
        )
        assert added is not None
        await accept(tx, added.id, parsed, language="en", publish=False, now=now)
        if paused:
            await sources.pause(tx, added.id, "asked", now)

    await site.storage.write(work)


def named(name: str) -> str:
    """Return the label of the button that follows a source."""
    return say("button-origin", name=name)


@pytest.mark.both_engines
async def test_the_sources_are_listed_with_links_and_how_lively_they_are(site: Site, reader: Person) -> None:
    await add(site, "zebra live", "https://zebra.example.org/live?day=1", entries=2)
    await add(site, "Aardvark live", "https://aardvark.example.org/feeds/secret-key.xml", entries=1)
    await add(site, "Paused live", "https://paused.example.org/live", paused=True)
    [page] = await reader.ask("/sources")
    assert page["text"].splitlines() == [
        say("origins-title", count=2),
        "",
        f"Aardvark live · {say('origin-entries', count=1)}",
        f"zebra live · {say('origin-entries', count=2)}",
    ]
    links = [one["url"] for one in page["entities"] if one["type"] == "text_link"]
    assert links == ["https://aardvark.example.org/", "https://zebra.example.org/live?day=1"]
    assert labels(page) == [named("Aardvark live"), named("zebra live")]


async def test_a_source_is_followed_by_its_button(site: Site, reader: Person) -> None:
    await add(site, "The “Otter” – live", "https://otter.example.org/live", entries=1)
    [page] = await reader.ask("/sources")
    before = len(reader.received())
    await reader.press(page, named("The “Otter” – live"))
    [proposed] = await reader.next_messages(before)
    liveblog = say("filter-liveblog", title="The Otter – live")
    assert proposed["text"].startswith(say("follow-ask", filter=liveblog))
    assert "The “Otter” – live 0" in proposed["text"]
    await reader.press(proposed, say("button-follow"))
    done = await reader.changed(proposed)
    assert done["text"] == say("follow-done", filter=liveblog)


async def test_a_source_without_a_title_is_followed_by_its_site(site: Site, reader: Person) -> None:
    await add(site, "", "https://nameless.example.org/live")
    [page] = await reader.ask("/sources")
    before = len(reader.received())
    await reader.press(page, named("https://nameless.example.org/live"))
    [proposed] = await reader.next_messages(before)
    liveblog = say("filter-liveblog", title="nameless.example.org")
    assert proposed["text"].startswith(say("follow-ask", filter=liveblog)) or labels(proposed) == []


async def test_many_sources_with_long_titles_are_paged_in_place(site: Site, reader: Person) -> None:
    for number in range(10, 20):
        await add(site, f"Wombat {number} {'live 🐾' * 60}", f"https://w{number}.example.org/{'a' * 300}")
    before = len(reader.received())
    [page] = await reader.ask("/sources")
    assert len(labels(page)) == 9
    await reader.press(page, NEXT)
    second = await reader.changed(page)
    assert [label.split()[:3] for label in labels(second)[:2]] == [
        named("Wombat 18").split(),
        named("Wombat 19").split(),
    ]
    await reader.press(second, PREVIOUS)
    assert (await reader.changed(second))["text"] == page["text"]
    assert len(reader.received()) == before + 1


async def test_without_sources_it_says_so(reader: Person) -> None:
    [answer] = await reader.ask("/sources")
    assert answer["text"] == say("origins-none")


async def test_a_member_of_a_group_sees_the_sources_and_follows_none(
    site: Site, group_member: Person
) -> None:
    await add(site, "Yak live", "https://yak.example.org/live")
    [page] = await group_member.ask("/sources")
    assert await group_member.press(page, named("Yak live")) == say("group-admins-only")


async def test_an_editor_who_means_source_is_told_so(editor: Person, reader: Person) -> None:
    [told] = await editor.ask("/sources pause 3")
    assert told["text"] == say("command-meant", typed="/sources pause 3", nearest="/source")
    [listed] = await reader.ask("/sources pause 3")
    assert listed["text"] == say("origins-none")
