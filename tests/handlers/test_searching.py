"""Tests of /search: everything stored, in the filter language, a page at a time."""

import pytest

from bot.clock import now_micros
from bot.domain.entry.content import ParsedEntry
from bot.domain.moment import seconds
from tests.handlers.sites import Person, Site, labels
from tests.handlers.test_readers import entries_of
from tests.handlers.test_strangers import forged
from tests.sentences import say

NEWER, OLDER, FOLLOW = say("button-newer"), say("button-older"), say("button-search-follow")
DAYS = seconds(24 * 3600)


def headlines(page: dict[str, str]) -> list[str]:
    """Return the headlines on a page, without their times."""
    return [" ".join(line.split()[-2:]) for line in page["text"].splitlines()[2:]]


@pytest.mark.both_engines
async def test_a_search_shows_ten_headlines_a_page_newest_first(site: Site, reader: Person) -> None:
    await site.store(entries_of(f"Tugboat {number}" for number in range(1, 13)))
    await site.store(entries_of(["Rowing boats"]))
    [page] = await reader.ask("/search tugboat")
    assert page["text"].splitlines()[0] == say("search-title", filter="tugboat")
    assert headlines(page) == [f"Tugboat {number}" for number in range(12, 2, -1)]
    assert labels(page) == [OLDER, FOLLOW]
    await site.store(entries_of(["Tugboat new"]))
    await reader.press(page, OLDER)
    older = await reader.changed(page)
    assert headlines(older) == ["Tugboat 2", "Tugboat 1"]
    assert labels(older) == [NEWER, FOLLOW]
    await reader.press(older, NEWER)
    newer = await reader.changed(older)
    assert headlines(newer) == headlines(page)
    assert labels(newer) == [NEWER, OLDER, FOLLOW]


async def test_each_headline_links_to_its_entry(site: Site, reader: Person) -> None:
    linked = ParsedEntry("hydrofoil", "Hydrofoil sails", url="https://example.org/hydrofoil")
    [_, number] = await site.store([linked, ParsedEntry("other", "Hydrofoil docks")])
    [page] = await reader.ask("/search hydrofoil")
    links = {one["url"] for one in page["entities"] if one["type"] == "text_link"}
    assert links == {linked.url, f"https://t.me/liveblog_sandbox_bot?start=rest-{number}"}


async def test_a_search_takes_filters_and_finds_old_entries(site: Site, reader: Person) -> None:
    old = now_micros() - 100 * DAYS
    await site.store(
        [
            ParsedEntry("old", "Catamaran race", published_at=old),
            ParsedEntry("new", "Catamaran fire"),
            ParsedEntry("two", "Catamaran storm"),
        ]
    )
    [page] = await reader.ask("/search title:catamaran -(fire, storm)")
    assert headlines(page) == ["Catamaran race"]


async def test_a_search_that_finds_nothing_offers_to_follow_it(reader: Person) -> None:
    [nothing] = await reader.ask("/search quagga")
    assert nothing["text"] == say("search-none", filter="quagga")
    before = len(reader.received())
    await reader.press(nothing, FOLLOW)
    [done] = await reader.next_messages(before)
    assert done["text"] == say("follow-done", filter="quagga")
    [again] = await reader.ask("/search quagga")
    assert again["text"] == say("search-none-followed", filter="quagga")
    assert labels(again) == []


async def test_a_search_followed_twice_is_followed_once(site: Site, reader: Person) -> None:
    await site.store(entries_of(["Trireme found"]))
    [page] = await reader.ask("/search trireme")
    for name in ("follow-done", "follow-already"):
        before = len(reader.received())
        await reader.press(page, FOLLOW)
        [told] = await reader.next_messages(before)
        assert told["text"] == say(name, filter="trireme")
    assert reader.now(page) == page


async def test_a_bad_search_gets_the_sentence_of_follow(reader: Person) -> None:
    for typed in ('"unclosed', "-zeppelin", "topic:"):
        [followed] = await reader.ask(f"/follow {typed}")
        [searched] = await reader.ask(f"/search {typed}")
        assert searched["text"] == followed["text"]
    [usage] = await reader.ask("/search")
    assert usage["text"] == say("search-usage")


async def test_a_near_name_is_searched_in_place(site: Site, reader: Person) -> None:
    await site.store([ParsedEntry("kyiv", "Kyiv hosts chess")])
    [meant] = await reader.ask("/search country:ukrane chess")
    [label] = [one for one in labels(meant) if "Ukraine" in one]
    await reader.press(meant, label)
    page = await reader.changed(meant)
    assert headlines(page) == ["hosts chess"]


async def test_in_a_group_a_search_is_a_reply_and_only_admins_follow_it(
    site: Site, group_member: Person, group_admin: Person
) -> None:
    await site.store(entries_of(["Gondola lost"]))
    [page] = await group_member.ask("/search gondola")
    assert page["reply_to_message"]["text"] == "/search gondola"
    assert await group_member.press(page, FOLLOW) == say("group-admins-only")
    before = len(group_admin.received())
    await group_admin.press(page, FOLLOW)
    [done] = await group_admin.next_messages(before)
    assert done["text"] == say("follow-done", filter="gondola")


async def test_another_chats_search_cannot_be_turned(reader: Person, editor: Person) -> None:
    [theirs] = await editor.ask("/search narwhal")
    data = theirs["reply_markup"]["inline_keyboard"][0][0]["callback_data"].rsplit(":", 1)
    assert data[0] == "v1:found-follow"
    [own] = await reader.ask("/search beluga")
    for forgery in (f"v1:search:{data[1]}", f"v1:found:{data[1]}:older:1:1", f"v1:found-follow:{data[1]}"):
        assert await forged(reader, own, forgery) == say("proposal-gone")


async def test_a_page_of_the_longest_headlines_is_one_message(site: Site, reader: Person) -> None:
    url = f"https://example.org/{'a' * 300}"
    await site.store(
        [ParsedEntry(f"schooner {n}", f"Schooner {n} {'🚢' * 300}", url=f"{url}{n}") for n in range(12)]
    )
    before = len(reader.received())
    [page] = await reader.ask(f"/search schooner, {'ж' * 180}")
    assert len(page["text"].splitlines()) == 12
    assert len(reader.received()) == before + 1
